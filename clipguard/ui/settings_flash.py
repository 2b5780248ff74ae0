"""Shows where something is: a ring around it that fades. Where the system asks for less motion it stands still, and goes."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QStyle, QWidget

from .look import SPACE

FLASH_MS = 1_400


def motion_is_reduced(widget: QWidget) -> bool:
    """Whether the system does without animations, as Qt's style tells it (Qt has a hint of its own from 6.12 on)."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


class Flash(QWidget):
    """Lies over `target`, inside the page that holds it, lets the mouse through, and deletes itself."""

    def __init__(self, target: QWidget, page: QWidget, *, milliseconds: int = FLASH_MS) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._strength = 1.0
        corner = target.mapTo(page, target.rect().topLeft())
        around = QRect(corner, target.size()).adjusted(-SPACE, -SPACE // 2, SPACE, SPACE // 2)
        self.setGeometry(around & page.rect())
        self.animation: QVariantAnimation | None = None
        if motion_is_reduced(self):
            QTimer.singleShot(milliseconds, self, self.deleteLater)
        else:
            self.animation = QVariantAnimation(self, duration=milliseconds, startValue=1.0, endValue=0.0)
            self.animation.setKeyValueAt(0.5, 1.0)
            self.animation.valueChanged.connect(self._fade)
            self.animation.finished.connect(self.deleteLater)
            self.animation.start()
        self.show()
        self.raise_()

    def _fade(self, strength: float) -> None:
        self._strength = strength
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._strength)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 5, 5)
