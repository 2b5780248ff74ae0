"""A window that fits on any screen: what does not fit scrolls, and its buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from .look import SPACE, em, height_for_width, line_colour
from .placement import area_for, place

SIDES = 6 * SPACE
"""What the margins take of the width, in device-independent pixels."""
_BODY_LEAST_EMS = 7
"""Where less than this is left above the buttons, they scroll with the rest."""


class FramedDialog(QDialog):
    """`column` is for the content, `footer` for the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(SIDES // 2, 2 * SPACE + 4, SIDES // 2, SPACE)
        self.column.setSpacing(SPACE + 6)
        self.body = QScrollArea()
        self.body.setWidget(self._content)
        self.body.setWidgetResizable(True)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for surface in (self.body.viewport(), self._content):
            surface.setAutoFillBackground(False)
        self.buttons = QWidget()
        self.footer = QVBoxLayout(self.buttons)
        self.footer.setContentsMargins(SIDES // 2, SPACE - 2, SIDES // 2, 2 * SPACE + 4)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.body, 1)
        self._whole.addWidget(self.buttons)

    def wanted_width(self) -> int:
        """How wide the window is where there is room."""
        raise NotImplementedError

    def wanted_more(self, width: int) -> int:
        """What the content can use, at a width without its margins, beyond the height that it needs."""
        raise NotImplementedError

    def place_over(self, near: QRect | None) -> None:
        """Sizes the window and puts it over `near`, or else at the cursor."""
        place(self, self._size(area_for(near)), near)

    def fit(self) -> None:
        """Grows, where the window stands, by what was opened in it."""
        area = area_for(self.geometry())
        size = self._size(area)
        if size.height() > self.height():
            before = self.geometry()
            self.resize(self.width(), size.height())
            bottom = before.top() + size.height() - 1
            if bottom > area.bottom():
                frame = before.top() - self.pos().y()
                self.move(self.pos().x(), max(before.top() - (bottom - area.bottom()), area.top()) - frame)

    def show_start(self) -> None:
        """Scrolls to what stands first."""
        self.body.verticalScrollBar().setValue(0)

    def show_end(self) -> None:
        """Scrolls to what stands last."""
        bar = self.body.verticalScrollBar()
        bar.setValue(bar.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.body.verticalScrollBar().maximum() > 0 and self.buttons.parentWidget() is self:
            # What is cut there goes on.
            painter = QPainter(self)
            painter.setPen(line_colour(self.palette()))
            painter.drawLine(0, self.buttons.y(), self.width(), self.buttons.y())

    def _size(self, area: QRect) -> QSize:
        self.ensurePolished()
        for part in (*self._content.findChildren(QWidget), *self.buttons.findChildren(QWidget)):
            if part.layout() is not None:
                part.updateGeometry()  # what was shown or hidden in it is otherwise told to its parent only later
        width = min(self.wanted_width(), area.width())
        buttons = height_for_width(self.buttons, width)
        self._scroll_buttons(area.height() - buttons < _BODY_LEAST_EMS * em(self))
        height = height_for_width(self._content, width) + self.wanted_more(width - SIDES)
        if self.buttons.parentWidget() is self:
            height += buttons
        return QSize(width, min(height, area.height()))

    def _scroll_buttons(self, on: bool) -> None:
        if on == (self.buttons.parentWidget() is self._content):
            return
        side = 0 if on else SIDES // 2
        self.footer.setContentsMargins(side, SPACE - 2, side, 2 * SPACE + 4)
        (self.column if on else self._whole).addWidget(self.buttons)
        self.buttons.show()


__all__ = ["SIDES", "FramedDialog"]
