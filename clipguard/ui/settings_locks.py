"""What the organisation has set is shown with a padlock and words, and stays within reach of keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFocusRect,
    QStylePainter,
    QWidget,
)

from clipguard.settings import Words

from .look import SPACE, Text, em, line_colour, quiet_colour
from .words import settings as w


def managed(name: str, language: str) -> str:
    """What a screen reader says of a locked setting."""
    return f"{name}. {w.MANAGED[language]}."


def show_placeholder(field: QWidget) -> None:
    """Gives the field's placeholder a contrast that can be read; to be called again when the palette has changed."""
    colour = quiet_colour(QGuiApplication.palette())
    if field.palette().color(QPalette.ColorRole.PlaceholderText) != colour:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, colour)
        field.setPalette(palette)


class Padlock(QWidget):
    """Drawn in the colour of the text, and so clear on light and dark, at every size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = em(self)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = float(min(self.width(), self.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        pen = QPen(colour, side * 0.11)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        shackle = QRectF(side * 0.29, side * 0.1, side * 0.42, side * 0.5)
        painter.drawArc(shackle, 0, 180 * 16)
        for x in (shackle.left(), shackle.right()):
            painter.drawLine(QPointF(x, shackle.center().y()), QPointF(x, side * 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(side * 0.16, side * 0.45, side * 0.68, side * 0.47), side * 0.08, side * 0.08)


class LockNote(QWidget):
    """The padlock and “Managed by your organisation”. Hidden until something is locked."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text(w.MANAGED[language], rank="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(Padlock(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setToolTip(w.MANAGED_TIP[language])
        self.hide()


class Box(QCheckBox):
    """A check box that can be locked: it then keeps its tick, and still takes the focus."""

    locked = False

    def nextCheckState(self) -> None:
        if not self.locked:
            super().nextCheckState()


class Choices(QComboBox):
    """A list to choose from, which can be locked: it then shows its value flat, and still takes the focus.

    The wheel scrolls the page: it must not change a setting that the page passes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked = False

    @property
    def locked(self) -> bool:
        return self._locked

    def lock(self, locked: bool) -> None:
        self._locked = locked
        self.update()

    def offer(self, choices: Mapping[Any, Words], help: Mapping[Any, Words] | None, language: str) -> None:
        for value, words in choices.items():
            self.addItem(words[language], str(value))
            if help is not None:
                self.setItemData(self.count() - 1, help[value][language], Qt.ItemDataRole.ToolTipRole)

    def choose(self, value: StrEnum) -> None:
        self.setCurrentIndex(self.findData(str(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        if not self._locked:
            super().showPopup()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._locked:
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._locked:
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setPen(line_colour(self.palette()))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
        style = self.style()
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            field.adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.currentText()
        )
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            focus.rect = self.rect().adjusted(2, 2, -2, -2)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)
