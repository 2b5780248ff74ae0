"""The keyboard's focus, seen and heard: a ring around what has it, and what is said when a window opens.

Decision: a ring of our own, because styles draw one only after a Tab, or a faint one, or none on a coloured button. Nothing here or in
the warning moves or fades, so that nobody who has asked the system for less motion need be asked about.
Sources: WCAG 2.2, 2.4.7, 2.4.11, 2.4.13 (focus) and 4.1.3 (status messages).
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from .look import is_dark

RING = 2
"""The ring's width in device-independent pixels."""
GAP = 3
"""How far its outer edge is from what it is around, in device-independent pixels."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_LIGHT, _DARK = "#b3540a", "#ffd479"


def ring_colour(window: QWidget) -> QColor:
    """One that stands out both from a window and from the filled button."""
    return QColor(_DARK if is_dark(window.palette()) else _LIGHT)


class FocusRing(QWidget):
    """Around whatever in `window` has the focus, which it also keeps in sight."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._chain: list[QWidget] = []  # what has the focus, and all that moves it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._window or not self._window.isAncestorOf(now):
            return
        if not self._chain or self._chain[0] is not now:
            for each in filter(isValid, self._chain):
                each.removeEventFilter(self)
            above = list(self._above(now))
            self._chain = [now, *above[:-1]]
            for each in self._chain:
                each.installEventFilter(self)
            self.setParent(above[-1])
        self._follow()
        if before is None:
            return  # the window became active: it shows what it has shown
        for each in self._up(now):
            if isinstance(each, QScrollArea) and each.widget() is not None:
                each.ensureWidgetVisible(now, 2 * GAP, 2 * GAP)

    def _up(self, widget: QWidget) -> Iterator[QWidget]:
        """What the widget is in, from the inside out, up to the window."""
        above = widget.parentWidget()
        while above is not None and above is not self._window:
            yield above
            above = above.parentWidget()
        yield self._window

    def _above(self, widget: QWidget) -> Iterator[QWidget]:
        """As `_up`, but only as far as what scrolls it, if anything does: the ring is to scroll, too."""
        for each in self._up(widget):
            yield each
            viewport = each.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, QScrollArea) and area.widget() is each:
                return

    def _follow(self) -> None:
        parent = self.parentWidget()
        if self._chain and parent is not None:
            around = self._chain[0]
            corner = around.mapTo(parent, QPoint(0, 0))
            self.setGeometry(QRect(corner, around.size()).adjusted(-GAP, -GAP, GAP, GAP))
            self.setVisible(around.isVisibleTo(parent))
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and watched in self._chain:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ring_colour(self._window), RING))
        half = RING // 2
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 4, 4)


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say `text` at once, as an alert."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    said = QAccessibleAnnouncementEvent(widget, text)
    said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)


__all__ = ["RING", "FocusRing", "announce", "ring_colour"]
