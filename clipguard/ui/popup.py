"""The popup that takes no focus: after a copy out of an AI window, and for passive notices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from clipguard.settings import Words

from .icons import icon
from .look import SPACE, Button, Text, em, height_for_width, line_colour
from .placement import place_in_corner
from .types import CopyOffer
from .words import PROGRAM
from .words import tray as w

STAY_MS = 8_000
"""How long the popup stays without the mouse over it."""


class StampPopup(QWidget):
    """One small card, bottom right.

    The keyboard does not reach it: what it offers is in the tray's menu as well, and the stamp has a shortcut.
    """

    stamp_wanted = Signal()
    restore_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, stay_ms: int = STAY_MS) -> None:
        super().__init__(parent)
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        if QGuiApplication.platformName() == "xcb":
            # Some window managers focus every new window, whatever it says of itself.
            flags |= Qt.WindowType.X11BypassWindowManagerHint
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(PROGRAM)
        self._timer = QTimer(self, interval=stay_ms, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._build()

    def _build(self) -> None:
        self._picture = QLabel()
        self.heading = Text(rank="heading")
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("✕")
        self.close_button.clicked.connect(self.hide)
        self.body = Text()
        self.stamp, self.restore, self.undo = Button(primary=True), Button(), Button()
        for button, signal in (
            (self.stamp, self.stamp_wanted),
            (self.restore, self.restore_wanted),
            (self.undo, self.undo_wanted),
        ):
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        for each in (self.stamp, self.restore, self.undo, self.close_button):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for each in (self.undo, self.restore, self.stamp):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + 4, SPACE + 4, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.body)
        column.addLayout(buttons)

    def show_offer(self, offer: CopyOffer, language: str) -> None:
        """After a copy out of an AI window. An offer of nothing, without a reminder, is not shown."""
        if not (offer.can_stamp or offer.can_restore or offer.reminders):
            return
        body = " ".join(each[language] for each in offer.reminders)
        heading = w.COPIED_FROM[language].format(tool=offer.tool)
        self._show(heading, body, language, stamp=offer.can_stamp, restore=offer.can_restore)

    def show_done(self, text: Words | str, language: str, *, can_undo: bool = True) -> None:
        """After the stamp or the names were put on the clipboard."""
        self._show(_words(text, language), "", language, undo=can_undo)

    def show_notice(self, text: Words | str, language: str, body: Words | str = "") -> None:
        """A passive notice: nothing to click. A text without a `body` of its own is shown as the body."""
        said, more = _words(text, language), _words(body, language)
        self._show(said if more else PROGRAM, more or said, language)

    def _show(
        self, heading: str, body: str, language: str, *, stamp: bool = False, restore: bool = False, undo: bool = False
    ) -> None:
        self.setAccessibleName(w.POPUP_NAME[language])
        self.heading.setText(heading)
        self.body.setText(body)
        self.body.setVisible(bool(body))
        self.stamp.setText(w.POPUP_STAMP[language])
        self.restore.setText(w.POPUP_RESTORE[language])
        self.undo.setText(w.POPUP_UNDO[language])
        self.close_button.setAccessibleName(w.POPUP_CLOSE[language])
        self.close_button.setToolTip(w.POPUP_CLOSE[language])
        self.stamp.setVisible(stamp)
        self.restore.setVisible(restore)
        self.undo.setVisible(undo)
        side = round(em(self) * 1.3)
        self._picture.setPixmap(icon("clipguard").pixmap(QSize(side, side), self.devicePixelRatio()))
        place_in_corner(self, self._size())
        self.show()
        self.raise_()
        if not self.underMouse():
            self._timer.start()

    def _size(self) -> QSize:
        self.ensurePolished()
        width = max(em(self) * 24, self.minimumSizeHint().width())
        return QSize(width, height_for_width(self, width))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(line_colour(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _words(text: Words | str, language: str) -> str:
    return text[language] if isinstance(text, Words) else text
