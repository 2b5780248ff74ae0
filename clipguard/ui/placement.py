"""Where windows open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

# What a window manager puts around a window is not known before the window is shown; taken as this much.
_FRAME_TOP, _FRAME_SIDE = 36, 8
_MARGIN = 12


def inside(wanted: QRect, area: QRect) -> QRect:
    """`wanted` moved, and where it is too large cut, so that it lies within `area`."""
    size = wanted.size().boundedTo(area.size())
    left = min(max(wanted.left(), area.left()), area.right() + 1 - size.width())
    top = min(max(wanted.top(), area.top()), area.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def screen_of_cursor() -> QScreen:
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def place_at_cursor(window: QWidget, size: QSize) -> None:
    """Gives `window` its size and puts it below the cursor, wholly within the cursor's screen, its frame included."""
    area = screen_of_cursor().availableGeometry().adjusted(_FRAME_SIDE, 0, -_FRAME_SIDE, -_FRAME_TOP - _FRAME_SIDE)
    cursor = QCursor.pos()
    wanted = QRect(QPoint(cursor.x() - size.width() // 2, cursor.y() - SPACE_ABOVE), size)
    placed = inside(wanted, area)
    window.resize(placed.size())
    window.move(placed.topLeft())


SPACE_ABOVE = 24
"""How far above the cursor a window's top edge is: the cursor then rests on the heading, not on a button."""


def place_in_corner(window: QWidget, size: QSize) -> None:
    """Bottom right of the cursor's screen, above what the desktop has reserved there."""
    area = screen_of_cursor().availableGeometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    corner = QPoint(area.right() + 1 - size.width(), area.bottom() + 1 - size.height())
    window.setGeometry(inside(QRect(corner, size), area))
