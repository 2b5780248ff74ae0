"""How the windows look: sizes, fonts and the colours that follow a light or a dark palette.

Decision: native widgets in the palette of the system. Only marks, cards and the primary button have colours of their
own; each pair of text and background keeps a contrast of at least 4.5 : 1 (WCAG 2.2 AA), which a test measures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from clipguard.settings import RuleId

Underline = QTextCharFormat.UnderlineStyle

SPACE = 8
"""The unit of distances, in device-independent pixels."""
_LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_LINK_EDGE = 3  # around a link, for the ring of the focus


@dataclass(frozen=True, slots=True)
class Tint:
    """A mark's colours, and the underline that tells it apart without them."""

    text: str
    background: str
    line: str
    underline: Underline


_LIGHT: Mapping[RuleId, Tint] = MappingProxyType(
    {
        RuleId.PERSONAL_DATA: Tint("#4a2100", "#ffe3bd", "#b45309", Underline.SingleUnderline),
        RuleId.BUSINESS_CRITICAL: Tint("#3b1065", "#ecdcfb", "#7e22ce", Underline.DashUnderline),
        RuleId.COPYRIGHT: Tint("#0b3b3c", "#cdeeee", "#0f766e", Underline.DotLine),
    }
)
_DARK: Mapping[RuleId, Tint] = MappingProxyType(
    {
        RuleId.PERSONAL_DATA: Tint("#ffe9cc", "#6b3a05", "#fbbf6b", Underline.SingleUnderline),
        RuleId.BUSINESS_CRITICAL: Tint("#f3e6ff", "#512378", "#d0a6f5", Underline.DashUnderline),
        RuleId.COPYRIGHT: Tint("#d5f5f3", "#0d4a48", "#5fd0c5", Underline.DotLine),
    }
)
_OTHER_LIGHT = Tint("#1f2937", "#e2e6eb", "#4b5563", Underline.DashDotLine)
_OTHER_DARK = Tint("#f0f2f5", "#3d4653", "#b4bdc9", Underline.DashDotLine)
_REDACTED_LIGHT = Tint("#0a3a1f", "#d3f0dd", "#15803d", Underline.NoUnderline)
_REDACTED_DARK = Tint("#dcfce7", "#14532d", "#6ee7a0", Underline.NoUnderline)

# Fusion draws a button lighter than its colour: these still keep white text readable.
_ACCENT_LIGHT, _ACCENT_DARK = "#08437c", "#08437c"
_ERROR_LIGHT, _ERROR_DARK = "#a3141c", "#ffb1ad"


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def tint(rule: RuleId | None, palette: QPalette) -> Tint:
    """The mark of a finding under `rule`; None is the mark of what could not be checked."""
    dark = is_dark(palette)
    other = _OTHER_DARK if dark else _OTHER_LIGHT
    return (_DARK if dark else _LIGHT).get(rule, other) if rule is not None else other


def redacted_tint(palette: QPalette) -> Tint:
    """The mark of a placeholder in anonymised text."""
    return _REDACTED_DARK if is_dark(palette) else _REDACTED_LIGHT


def error_colour(palette: QPalette) -> QColor:
    return QColor(_ERROR_DARK if is_dark(palette) else _ERROR_LIGHT)


def quiet_colour(palette: QPalette) -> QColor:
    """Text of the second rank: three quarters text, a quarter background."""
    text, back = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    mixed = [round(0.75 * a + 0.25 * b) for a, b in zip(text.getRgb()[:3], back.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*mixed)


def readable(base: QPalette) -> QPalette:
    """A palette of those roles of `base` alone that have too little contrast in it: what is chosen, on the system's colour for that."""
    made = QPalette()
    role = QPalette.ColorRole
    back, text = base.color(role.Highlight), base.color(role.HighlightedText)
    while contrast(back, text) < _LEAST_CONTRAST and back.lightness() not in (0, 255):
        back = back.darker(106) if text.lightness() > 127 else back.lighter(106)
        made.setColor(role.Highlight, back)
    return made


def keep_readable(application: QGuiApplication) -> None:
    """Puts `readable` colours in force, now and whenever the system's colours change."""

    def adjust() -> None:
        application.setPalette(QPalette())
        application.setPalette(readable(application.palette()))

    adjust()
    application.styleHints().colorSchemeChanged.connect(adjust)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    parts = [part / 255 for part in (colour.red(), colour.green(), colour.blue())]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def line_colour(palette: QPalette) -> QColor:
    """Hairlines between and around parts."""
    text, back = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    mixed = [round(0.2 * a + 0.8 * b) for a, b in zip(text.getRgb()[:3], back.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*mixed)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def em(widget: QWidget) -> int:
    """The height of a line of text: what widths are counted in, so that they follow the system's font size."""
    return QFontMetrics(widget.font()).height()


def height_for_width(window: QWidget, width: int) -> int:
    """The height that a window with wrapping text needs at `width`, also just after some of it was shown or hidden."""
    layout = window.layout()
    assert layout is not None
    for part in window.findChildren(QLayout):
        part.invalidate()
    layout.invalidate()
    layout.activate()
    return layout.totalHeightForWidth(width)


class _Coloured:
    """A widget whose colours follow the application's palette. It is told of a change of its own palette only, which its own colours
    make as well."""

    _colouring = False

    def _colour(self) -> None:
        raise NotImplementedError

    def _follow(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and not self._colouring:
            self._colouring = True
            try:
                self._colour()
            finally:
                self._colouring = False


class Text(_Coloured, QLabel):
    """Plain, wrapping text of one of three ranks. Never takes markup: what it shows may come from outside."""

    def __init__(self, text: str = "", *, rank: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._rank = rank
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if rank == "title":
            self.setFont(scaled(self.font(), 1.3, bold=True))
        elif rank == "heading":
            self.setFont(scaled(self.font(), 1.08, bold=True))
        self._colour()

    def minimumSizeHint(self) -> QSize:
        # QLabel asks for what it would need when narrow, which makes pages and windows too high; what it needs at the
        # width that it has is told by `heightForWidth`.
        return QSize(0, self.fontMetrics().height()) if self.wordWrap() else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._follow(event)

    def _colour(self) -> None:
        base = QGuiApplication.palette()
        if self._rank in ("quiet", "error"):
            palette = (
                QPalette()
            )  # of its own has it that colour only: the rest, and a change of it, comes from the application's
            colour = quiet_colour(base) if self._rank == "quiet" else error_colour(base)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class Card(QWidget):
    """A part that is set off from the page by a surface and a hairline of its own."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().base())
        painter.setPen(QPen(line_colour(self.palette()), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)


class Button(_Coloured, QPushButton):
    """A push button that leaves Enter to its dialog, which can tell a key that is held down from one that is meant.

    `primary` is filled with the accent colour.
    """

    def __init__(self, text: str = "", *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        # A click does what the button says; it does not also change what the next Enter does.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(round(em(self) * 1.9))
        self._primary = primary
        self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._follow(event)

    def make_primary(self, primary: bool) -> None:
        self._primary = primary
        self._colour()

    def _colour(self) -> None:
        base, palette = QGuiApplication.palette(), QPalette()
        if self._primary:
            accent = QColor(_ACCENT_DARK if is_dark(base) else _ACCENT_LIGHT)
            for role in (QPalette.ColorRole.Button, QPalette.ColorRole.Accent):
                palette.setColor(role, accent)
            palette.setColor(QPalette.ColorRole.ButtonText, QColor("white"))
        self.setPalette(palette)
        self.setFont(scaled(QGuiApplication.font(), 1.0, bold=self._primary))


class Line(_Coloured, QLineEdit):
    """A line to type in. What stands in it while it is empty keeps the contrast of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._follow(event)

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, quiet_colour(QGuiApplication.palette()))
        self.setPalette(palette)


class LinkButton(Button):
    """A button that looks like a link, for what is only read."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setFlat(True)
        self.setMinimumHeight(0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _colour(self) -> None:
        palette = QPalette()
        dark = is_dark(QGuiApplication.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, QColor("#9cc7f5" if dark else "#0b5ca8"))
        self.setPalette(palette)
        font = QFont(QGuiApplication.font())
        font.setUnderline(True)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return words + QSize(_LINK_EDGE * 2, _LINK_EDGE * 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # A style sheet would keep its colours when the system's change.
        painter = QPainter(self)
        painter.setPen(self.palette().buttonText().color())
        area = self.rect().adjusted(_LINK_EDGE, 0, -_LINK_EDGE, 0)
        how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(area, int(how), self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().buttonText().color(), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


__all__ = [
    "SPACE",
    "Button",
    "Card",
    "Line",
    "LinkButton",
    "Text",
    "Tint",
    "Underline",
    "contrast",
    "em",
    "error_colour",
    "height_for_width",
    "is_dark",
    "keep_readable",
    "line_colour",
    "luminance",
    "quiet_colour",
    "readable",
    "redacted_tint",
    "scaled",
    "tint",
]
