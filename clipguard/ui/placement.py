"""Where windows open."""

from __future__ import annotations

from collections.abc import Sequence

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


def from_native(area: QRect, screens: Sequence[tuple[QRect, float]]) -> QRect:
    """A window's place in the system's pixels, as Qt counts them.

    `screens` are the geometry and the device pixel ratio of each. Qt leaves a screen's corner where the system has it, and divides
    the rest by the ratio (https://doc.qt.io/qt-6/highdpi.html). The screen is the one that has most of the window.
    """

    def native(screen: tuple[QRect, float]) -> QRect:
        geometry, ratio = screen
        return QRect(geometry.topLeft(), QSize(round(geometry.width() * ratio), round(geometry.height() * ratio)))

    def shared(screen: tuple[QRect, float]) -> int:
        both = native(screen) & area
        return both.width() * both.height() if not both.isEmpty() else 0

    if not screens:
        return area
    geometry, ratio = max(screens, key=shared)
    corner = geometry.topLeft()
    offset = area.topLeft() - corner
    left, top = corner.x() + round(offset.x() / ratio), corner.y() + round(offset.y() / ratio)
    return QRect(left, top, round(area.width() / ratio), round(area.height() / ratio))


def window_area(left: int, top: int, width: int, height: int) -> QRect:
    """A window's place in the system's pixels, as Qt counts them on the screens there are."""
    screens = [(each.geometry(), each.devicePixelRatio()) for each in QGuiApplication.screens()]
    return from_native(QRect(left, top, width, height), screens)


def _screen_with(near: QRect) -> QScreen | None:
    """The screen that has most of `near`; None where none has any, as of a window that is minimised."""

    def shared(screen: QScreen) -> int:
        both = screen.geometry() & near
        return both.width() * both.height() if not both.isEmpty() else 0

    most = max(QGuiApplication.screens(), key=shared, default=None)
    return most if most is not None and shared(most) else None


def area_for(near: QRect | None) -> QRect:
    """What a window may take up, its frame left out, on the screen that has most of `near`; on the cursor's without."""
    screen = (_screen_with(near) if near is not None else None) or screen_of_cursor()
    return screen.availableGeometry().adjusted(_FRAME_SIDE, _FRAME_TOP, -_FRAME_SIDE, -_FRAME_SIDE)


def place(window: QWidget, size: QSize, near: QRect | None = None) -> None:
    """Gives `window` its size and puts it over the middle of `near`, a little up, or else below the cursor.

    It is wholly on the screen, its frame included; what does not fit is cut from its size.
    """
    if near is not None and _screen_with(near) is not None:
        corner = QPoint(near.center().x() - size.width() // 2, near.top() + (near.height() - size.height()) * 2 // 5)
    else:
        cursor = QCursor.pos()
        corner = QPoint(cursor.x() - size.width() // 2, cursor.y() - SPACE_ABOVE)
    placed = inside(QRect(corner, size), area_for(near))
    window.resize(placed.size())
    # Where a window is moved to is where its frame begins.
    window.move(placed.topLeft() - QPoint(_FRAME_SIDE, _FRAME_TOP))


SPACE_ABOVE = 24
"""How far above the cursor a window's top edge is: the cursor then rests on the heading, not on a button."""


def place_in_corner(window: QWidget, size: QSize) -> None:
    """Bottom right of the cursor's screen, above what the desktop has reserved there."""
    area = screen_of_cursor().availableGeometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    corner = QPoint(area.right() + 1 - size.width(), area.bottom() + 1 - size.height())
    window.setGeometry(inside(QRect(corner, size), area))
