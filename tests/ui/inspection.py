"""What is wrong with a window as it is drawn: text with too little contrast, text that is cut off, widgets over each other.

Sources: WCAG 2.2, 1.4.3 (contrast of text at least 4.5 : 1, of large text 3 : 1; controls that are switched off are exempt),
and EN 301 549, 9.1.4.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRubberBand,
    QSizeGrip,
    QTabBar,
    QWidget,
)

from clipguard.ui.look import contrast

_SCALE = 3  # drawn so much larger, so that strokes have pixels of the full colour
_LARGE_PIXELS = 24  # 18 pt at 96 dpi
_LARGE_BOLD_PIXELS = 18.66
_SCREEN = QSize(1366, 900)  # of a small laptop; what is seen on smaller ones is tested on a real display
_EDGE = 3  # frames and focus rings are no text


def faults(window: QWidget) -> list[str]:
    """Everything that is wrong, in words."""
    return [*_faint(window), *_cut_off(window), *_overlapping(window)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in [window, *window.findChildren(QWidget)]:
        if (
            widget.isVisibleTo(window)
            and not isinstance(widget, QRubberBand | QSizeGrip)
            and not _visible(widget, window).isEmpty()
        ):
            yield widget


def _visible(widget: QWidget, window: QWidget) -> QRect:
    """What of the widget is seen, in the window's coordinates: a scroll area hides the rest."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above = widget.parentWidget() if widget is not window else None
    while above is not None:
        area &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        if above is window:
            break
        above = above.parentWidget()
    return area


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else widget.accessibleName()
    return f"{type(widget).__name__} {said[:40]!r}"


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _faint(window: QWidget) -> Iterator[str]:
    picture = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(window.palette().window().color())
    painter = QPainter(picture)
    window.render(painter, QPoint(0, 0))
    painter.end()
    for widget in _shown(window):
        if not widget.isEnabled() or not _text_of(widget).strip():
            continue
        area = _visible(widget, window).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if isinstance(widget, QCheckBox):  # the box is no text
            area.setLeft(area.left() + widget.iconSize().width() + 8)
        if isinstance(widget, QComboBox):
            area.setRight(area.right() - 22)  # nor is the arrow
        if area.width() < 4 or area.height() < 6:
            continue
        found = _contrast_in(picture, area)
        font = widget.font()
        pixels = widget.fontInfo().pixelSize()
        large = pixels >= _LARGE_PIXELS or (font.bold() and pixels >= _LARGE_BOLD_PIXELS)
        if found < (3 if large else 4.5):
            yield f"{_name(widget)} has a contrast of {found:.2f}"


def _contrast_in(picture: QImage, area: QRect) -> float:
    """The contrast of the background and of what differs from it most and is more than a stray pixel."""
    every = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.bytesPerLine() // 4)
    part = every[area.top() * _SCALE : area.bottom() * _SCALE, area.left() * _SCALE : area.right() * _SCALE]
    colours, counts = np.unique(part, return_counts=True)
    background = QColor(int(colours[counts.argmax()]))
    seen = colours[counts >= max(6, part.size // 4000)]
    return max(contrast(QColor(int(colour)), background) for colour in seen)


def _cut_off(window: QWidget) -> Iterator[str]:
    for widget in _shown(window):
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + 1:
                yield f"{_name(widget)} needs {needed} px of height and has {widget.height()}"
        elif (isinstance(widget, QPushButton) and widget.text()) or (isinstance(widget, QLabel) and widget.text()):
            words = widget.text().replace("&&", "\0").replace("&", "")
            needed = max(
                widget.fontMetrics().size(Qt.TextFlag.TextSingleLine, line).width() for line in words.split("\n")
            )
            if needed > widget.width() + 1:
                yield f"{_name(widget)} needs {needed} px of width and has {widget.width()}"
        elif isinstance(widget, QComboBox) and widget.currentText():
            needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 20
            if needed > widget.width() + 1:
                yield f"{_name(widget)} {widget.currentText()!r} needs {needed} px of width and has {widget.width()}"
    if not isinstance(window, QMenu) and (window.width() > _SCREEN.width() or window.height() > _SCREEN.height()):
        yield f"the window is {window.width()} × {window.height()} on a screen of {_SCREEN.width()} × {_SCREEN.height()}"


def _overlapping(window: QWidget) -> Iterator[str]:
    """Siblings that a layout has put over each other."""
    for parent in _shown(window):
        if (
            isinstance(parent, QAbstractScrollArea | QTabBar | QComboBox | QLineEdit | QMenu)
            or (layout := parent.layout()) is None
        ):
            continue
        children = [
            each
            for each in parent.children()
            if isinstance(each, QWidget)
            and each.isVisibleTo(window)
            and not each.isWindow()
            and layout.indexOf(each) >= 0
        ]
        for one, other in combinations(children, 2):
            both = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1:
                yield f"{_name(one)} and {_name(other)} are over each other"
