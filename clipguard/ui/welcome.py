"""The welcome at the first start: three short pages on what Clipguard does, what it never does, and a text to try it with.

Decision: it asks nothing that matters, and every page can be the last one. It keeps no text: what is tried is gone when the
window closes. The warning that it shows is drawn from the warning's own window, so that it never looks like an earlier one.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import Question
from clipguard.guideline import Guideline
from clipguard.redaction import Vault
from clipguard.rules import Verdict, judge
from clipguard.settings import AiWindow, Settings

from .icons import icon
from .look import SPACE, Button, Text, em, height_for_width, line_colour, scaled
from .models import warning_model
from .placement import inside, screen_of_cursor
from .types import WarningModel
from .warning import WarningDialog
from .welcome_trial import TYPING_MS, Trial, announce
from .words import welcome as w

_EMS = 46
_PICTURE_SCALE, _PICTURE_EMS = 0.85, 40


class Page(QScrollArea):
    """A heading, a line below it, and `column` for what follows. It scrolls only on a screen that is too small for it."""

    def __init__(self, title: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.more = Text(title, rank="title"), Text(more)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE + 4)
        self.column.addWidget(self.title)
        self.column.addWidget(self.more)
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._scrolls(most > 0))

    def _scrolls(self, scrolls: bool) -> None:
        # What scrolls must be reached by the keyboard, and nothing else.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self.column.setContentsMargins(0, 0, SPACE if scrolls else 0, 0)


class _Unshown(WarningDialog):
    """A warning that is only drawn. Shown, if only off the screen, it would be told to a screen reader."""

    def bring_forward(self) -> None:
        """What showing would lay out is laid out here: sizes reach the parts of hidden windows only when these are drawn."""
        self.grab()
        for each in self.findChildren(QLayout):
            each.activate()


class WarningPicture(QLabel):
    """What a warning about the sample looks like."""

    def __init__(self, language: str, help_address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._model = language, sample_warning(language, help_address)
        self._warning = _Unshown(self, beside=False)
        # Not at once: while Qt tells all windows of new colours, none should go.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._draw_again)
        self._draw()

    def event(self, event: QEvent) -> bool:
        # Other colours, or a screen of another density.
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._later.start()
        return super().event(event)

    def _draw_again(self) -> None:
        if self.window().isVisible():
            self._draw()

    def _draw(self) -> None:
        warning = self._warning
        warning.show_model(self._model, self._language)
        self.setAccessibleName(w.PICTURE[self._language].format(warning=warning.accessibleName()))
        self.setAccessibleDescription(warning.accessibleDescription())
        scale = min(_PICTURE_SCALE, _PICTURE_EMS * em(self) / warning.width())
        ratio = self.devicePixelRatio()
        # Not a picture made smaller: the words are drawn at that size, and stay sharp.
        picture = QPixmap(warning.size() * scale * ratio)
        picture.setDevicePixelRatio(scale * ratio)
        picture.fill(self.palette().window().color())  # its last row and column may be reached in part only
        warning.render(picture)
        painter = QPainter(picture)
        painter.setPen(line_colour(self.palette()))
        painter.drawRect(QRect(0, 0, warning.width() - 1, warning.height() - 1))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)
        warning.withdraw()


def sample_warning(language: str, help_address: str = "") -> WarningModel:
    """The warning about the sample, as Clipguard's defaults have it."""
    text = w.SAMPLE[language]
    found = (
        (Entity.PERSON, "Mette Sørensen", "person.list"),
        (Entity.DK_CPR_NUMBER, "070761-4285", "cpr.checksum"),
        (Entity.PHONE_NUMBER, "43 21 65 87", "phone.context"),
        (Entity.SPECIAL_CATEGORY, w.SAMPLE_FACT[language], "special.health"),
    )
    findings = tuple(
        Finding(entity, text.index(what), text.index(what) + len(what), 1.0, why) for entity, what, why in found
    )
    settings = Settings(help_address=help_address)
    question = Question(0, AiWindow("ChatGPT"), "", 0, text, judge(ScanResult(findings), settings))
    return warning_model(question, settings, Vault())


class WelcomeWindow(QDialog):
    """Shown once, when Clipguard is started for the first time, and whenever somebody wants to see it again."""

    scan_wanted = Signal(str)
    """A text to check, answered by `checked`. The next one follows only then."""
    autostart_wanted = Signal(bool)
    """Whether Clipguard is to start with the computer, answered by `show_autostart`."""
    ended = Signal()
    """The window is closed, and holds no text any more."""

    def __init__(
        self,
        guideline: Guideline,
        language: str,
        help_address: str = "",
        parent: QWidget | None = None,
        *,
        typing_ms: int = TYPING_MS,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(w.TITLE[language])
        self.setWindowIcon(icon("clipguard"))
        self.trial = Trial(language, typing_ms=typing_ms)
        self.trial.scan_wanted.connect(self.scan_wanted)
        self.autostart, self.autostart_error = QCheckBox(w.AUTOSTART[language]), Text(rank="error")
        self.autostart.clicked.connect(self.autostart_wanted)
        self.show_autostart(None)
        self.pages = (self._guards(guideline), self._never(help_address), self._try())
        self._lay_out()
        self._go_to(0)

    # -- the pages ----------------------------------------------------------------------------------------------------

    def _guards(self, guideline: Guideline) -> Page:
        language = self._language
        page = Page(w.GUARDS[language], w.GUARDS_MORE[language])
        rules = QGridLayout()
        rules.setHorizontalSpacing(2 * SPACE)
        rules.setVerticalSpacing(2 * SPACE)
        rules.setColumnStretch(0, 2)
        rules.setColumnStretch(1, 3)
        for line, rule in enumerate(guideline.rules):
            name, short = Text(rule.title[language]), Text(rule.short[language])
            name.setFont(scaled(name.font(), 1.0, bold=True))
            rules.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            rules.addWidget(short, line, 1, Qt.AlignmentFlag.AlignTop)
        page.column.addSpacing(SPACE)
        page.column.addLayout(rules)
        page.column.addStretch(1)
        return page

    def _never(self, help_address: str) -> Page:
        language = self._language
        page = Page(w.KEEPS[language], "")
        page.more.hide()
        for words in (w.NEVER_LEAVES, w.NEVER_STORED, w.NEVER_WATCHED):
            page.column.addWidget(Text(f"•  {words[language]}"))
        page.column.addSpacing(SPACE)
        page.column.addWidget(Text(w.WARNS[language], rank="heading"))
        page.column.addWidget(Text(w.WARNS_MORE[language]))
        self.picture = WarningPicture(language, help_address)
        page.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        page.column.addStretch(1)
        return page

    def _try(self) -> Page:
        page = Page(w.TRY[self._language], w.TRY_MORE[self._language])
        page.column.addWidget(self.trial)
        page.column.addStretch(1)
        page.column.addWidget(self.autostart)
        page.column.addWidget(self.autostart_error)
        return page

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        self.step = Text(rank="quiet")
        self.back, self.next = Button(w.BACK[self._language]), Button(primary=True)
        self.back.clicked.connect(lambda: self._go_to(self.stack.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        self.next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.step, 1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE + 4, 3 * SPACE, 2 * SPACE + 4)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
        order = [self.trial.field, self.trial.redacted, self.autostart, self.back, self.next]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _go_on(self) -> None:
        if self.stack.currentIndex() + 1 < len(self.pages):
            self._go_to(self.stack.currentIndex() + 1)
        else:
            self.reject()

    def _go_to(self, index: int) -> None:
        language, page = self._language, self.pages[index]
        self.stack.setCurrentIndex(index)
        self.step.setText(w.STEP[language].format(number=index + 1, of=len(self.pages)))
        self.back.setVisible(index > 0)
        self.next.setText((w.NEXT if index + 1 < len(self.pages) else w.DONE)[language])
        self.setAccessibleName(f"{w.TITLE[language]}, {self.step.text()}: {page.title.text()}")
        self.setAccessibleDescription(page.more.text())
        self.next.setFocus()
        if self.isVisible():
            announce(self, f"{self.step.text()}. {page.title.text()}. {page.more.text()}".strip())
        if page is self.pages[-1]:
            self.trial.check()

    # -- what the program asks of it -----------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Opens the window, or brings it to the front."""
        if not self.isVisible():
            area = screen_of_cursor().availableGeometry()
            size = self._size()
            wanted = QRect(area.center().x() - size.width() // 2, area.center().y() - size.height() // 2, 0, 0)
            wanted.setSize(size)
            self.setGeometry(inside(wanted, area))
        self.show()
        self.raise_()
        self.activateWindow()

    def show_autostart(self, on: bool | None, error: str = "") -> None:
        """Whether Clipguard starts with the computer; None where that cannot be chosen. `error` says why a change failed."""
        self.autostart.setVisible(on is not None)
        self.autostart.setChecked(bool(on))
        self.autostart_error.setText(w.AUTOSTART_FAILED[self._language].format(why=error) if error else "")
        self.autostart_error.setVisible(bool(error))
        if error:
            announce(self, self.autostart_error.text())

    def checked(self, text: str, verdict: Verdict) -> None:
        """The verdict on a text that was asked about."""
        self.trial.checked(text, verdict)

    # -- the window ---------------------------------------------------------------------------------------------------

    def _size(self) -> QSize:
        self.ensurePolished()
        area = screen_of_cursor().availableGeometry().size() - QSize(4 * SPACE, 60)
        width = min(em(self) * _EMS, area.width())
        inner = width - 6 * SPACE
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        around = margins.top() + margins.bottom() + layout.spacing() + self.next.minimumSize().height()
        highest = max(height_for_width(page.body, inner) for page in self.pages)
        return QSize(width, min(highest + around, area.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that is held down would turn all pages at once.
            if not event.isAutoRepeat():
                focused = self.focusWidget()
                (focused if isinstance(focused, Button) else self.next).click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Esc, the last button, or the window's own: all end it."""
        super().done(result)
        self.trial.forget()
        self.ended.emit()


__all__ = ["WelcomeWindow", "sample_warning"]
