"""Between the guard's question and the warning that asks it: what is shown, and what follows from the answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from clipguard.detection import ScanResult
from clipguard.guard import Choice, Guard, Question
from clipguard.redaction import Vault
from clipguard.rules import Exceptions, judge
from clipguard.settings import Settings

from . import models
from .placement import window_area
from .types import Answer
from .warning import WarningDialog
from .words import warning as w

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Around:
    """What the warning needs of the program around it.

    `area_of` tells where a window of another program is (left, top, width and height in the system's pixels), None where that is
    not known. `activate` is that of `clipguard.desktop.Desktop`. `scan` scans a text as that of the clipboard is scanned, and `say`
    shows a notice. `use_vault` is given the vault with the placeholders of a text that is inserted.
    """

    settings: Callable[[], Settings]
    language: Callable[[], str]
    vault: Callable[[], Vault]
    use_vault: Callable[[Vault], None]
    area_of: Callable[[int], tuple[int, int, int, int] | None]
    activate: Callable[[int, int], None]
    scan: Callable[[str, Callable[[ScanResult], None]], None]
    say: Callable[[str], None]
    open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl


@dataclass
class WarningControl:
    """Shows the questions of `guard` in `dialog` and gives it the answers."""

    dialog: WarningDialog
    guard: Guard
    exceptions: Exceptions
    around: Around

    def __post_init__(self) -> None:
        self._draft: Vault | None = None  # with the placeholders of the open warning, which count once they are used
        self.dialog.answered.connect(self._answered)
        self.dialog.ready.connect(lambda: log.info("warning ready"))
        self.dialog.reason_check_wanted.connect(self._check_reason)

    def ask(self, question: Question) -> None:
        around, dialog = self.around, self.dialog
        if dialog.is_open:
            # Its own time is long past; a window manager would take the request for one that came too late.
            dialog.bring_forward()
            around.activate(int(dialog.winId()), 0)
            return
        self._draft = around.vault().copy()
        native = around.area_of(question.window_id)
        dialog.show_model(
            models.warning_model(question, around.settings(), self._draft),
            around.language(),
            window_area(*native) if native is not None else None,
        )
        # The paste key went to another program: only with its time may a window of ours take the focus.
        around.activate(int(dialog.winId()), question.time)

    def bring_back(self) -> None:
        """Shows the warning again, if a paste is held."""
        if self.guard.question is not None:
            self.ask(self.guard.question)

    def withdraw(self) -> None:
        self._draft = None
        self.dialog.withdraw()

    def _answered(self, answer: Answer) -> None:
        question, draft = self.guard.question, self._draft
        self._draft = None
        if answer.choice is Choice.ANONYMISED and draft is not None:
            self.around.use_vault(draft)
        self._remember(answer)
        self.guard.choose(answer.choice, answer.text, answer.kept)
        if answer.choice is Choice.HELP and question is not None:
            self._write_for_help(question)

    def _remember(self, answer: Answer) -> None:
        try:
            for entity, text in answer.not_personal:
                self.exceptions.add(entity, text)
        except OSError as error:
            log.warning("what was called “not personal” cannot be written: %s", error.strerror or type(error).__name__)
            self.around.say(w.NOT_REMEMBERED[self.around.language()])

    def _write_for_help(self, question: Question) -> None:
        address, language = self.around.settings().help_address, self.around.language()
        if not self.around.open_address(QUrl(models.help_mail(question, address, language, datetime.now()))):
            self.around.say(w.NO_MAIL[language].format(address=address))

    def _check_reason(self, words: str) -> None:
        def done(result: ScanResult) -> None:
            found = self.exceptions.among(words, result.findings)
            self.dialog.reason_checked(words, judge(result, self.around.settings(), excepted=found))

        self.around.scan(words, done)


__all__ = ["Around", "WarningControl"]
