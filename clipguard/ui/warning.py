"""The warning: a held paste, and what the employee wants done with it.

Decisions. Every click and key is ignored for a moment after the window got the focus, so that an Enter that was typed
for the page does not answer the warning; and a key that repeats answers nothing. Going on anyway takes two clicks, and
Enter alone never reaches it. A text in which something found is kept goes in only by its own button, which says so, and where a reason is
required it takes the second step too. The window keeps no text once it is answered.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clipguard.guard import Choice
from clipguard.rules import Verdict

from .icons import icon
from .look import SPACE, Text, em
from .types import Answer, WarningModel
from .warning_choice import Draft, Selection, Stage, Thing, draft, things_in
from .warning_findings import FindingsList
from .warning_focus import FocusRing, announce
from .warning_frame import SIDES, FramedDialog
from .warning_parts import ChoiceRow, Found, Links
from .warning_sure import SureRow
from .warning_text import heading, rows, sure
from .warning_texts import TwoTexts
from .words import PROGRAM
from .words import warning as w

SETTLE_MS = 350
"""How long after getting the focus the window answers to nothing but Esc."""

_LINES_LEAST, _LINES_MOST = 4, 16
_NARROW_EMS, _BOTH_EMS = 40, 58


class WarningDialog(FramedDialog):
    """Shows one held paste at a time."""

    answered = Signal(object)
    """An `Answer`, exactly once for each model that was shown and not withdrawn."""
    ready = Signal()
    """It takes answers now: `SETTLE_MS` after it got the focus, and again after the second question was opened."""
    rule_wanted = Signal(str)
    """The id of a rule that the employee wants to read; the warning stays."""
    reason_check_wanted = Signal(str)
    """A reason in the employee's own words, which may hold what must not go anywhere; answered by `reason_checked`."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        settle_ms: int = SETTLE_MS,
        clock: Callable[[], float] = time.monotonic,
        beside: bool = True,
    ) -> None:
        """`clock` counts seconds. `beside` is whether the window may be so wide that both texts are beside each other."""
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.Dialog
            | Qt.WindowType.CustomizeWindowHint
            | Qt.WindowType.WindowTitleHint
            | Qt.WindowType.WindowCloseButtonHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(icon("clipguard"))
        self._settle, self._clock = settle_ms / 1000, clock
        self._since = clock()
        self._beside = beside
        self._activated = False
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._tell_ready)
        self._model: WarningModel | None = None
        self._things: tuple[Thing, ...] = ()
        self._draft: Draft | None = None
        self._sure_of = Choice.ANYWAY
        self._open = False
        self._language = "da"
        self._build()
        self._connect()

    def _build(self) -> None:
        self.heading = Text(rank="title")
        self.more = Text(rank="quiet")
        self._picture = QLabel()
        self.found = Found()
        self.links = Links()
        self.findings = FindingsList()
        self.texts = TwoTexts()
        self.note = Text()
        self.choices = ChoiceRow()
        self.sure = SureRow()
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(SPACE // 2)
        said.addWidget(self.heading)
        said.addWidget(self.more)
        top.addLayout(said, 1)
        self.column.addLayout(top)
        for each in (self.found, self.links, self.findings):
            self.column.addWidget(each)
        self.column.addWidget(self.texts, 1)
        self.column.addWidget(self.note)
        self.column.addWidget(self.sure)
        self.footer.addWidget(self.choices)
        self.footer.addWidget(self.sure.buttons)
        self._ring = FocusRing(self)

    def _connect(self) -> None:
        self.choices.anonymised.clicked.connect(self._insert)
        self.choices.cancel.clicked.connect(lambda: self._choose(Choice.CANCEL))
        self.choices.help.clicked.connect(lambda: self._choose(Choice.HELP))
        self.choices.anyway.clicked.connect(lambda: self._ask_again(Choice.ANYWAY))
        self.sure.yes.clicked.connect(self._go_on)
        self.sure.back.clicked.connect(self._back)
        self.sure.grown.connect(self.fit)
        self.sure.check_wanted.connect(self.reason_check_wanted)
        self.sure.fine.connect(self._sure)
        self.links.why.toggled.connect(self._show_why)
        self.links.findings.toggled.connect(self._show_findings)
        self.links.reveal.toggled.connect(self._reveal)
        self.findings.changed.connect(self._selected)
        self.found.rule_wanted.connect(self.rule_wanted)

    def show_model(self, model: WarningModel, language: str, near: QRect | None = None) -> None:
        """Shows a held paste, over the window that `near` is the place of (see `placement`), or else at the cursor.

        One that is still open is replaced without an answer.
        """
        self._model, self._language, self._open = model, language, True
        self._things = things_in(model)
        self._draft = draft(model, self._things, Selection())
        self.heading.setText(heading(model, language))
        self.links.show_words(language, len(self._things))
        self._show_rows()
        self.findings.hide()
        self.findings.show_things(self._things if self._draft is not None else (), language)
        self.texts.show_model(model, self._draft, language)
        self.texts.setVisible(bool(model.text))  # an owner that did not answer gave none
        self.links.findings.setVisible(bool(self._things) and self._draft is not None)
        self.links.reveal.setVisible(bool(self._things))
        self.links.setVisible(bool(self._things))
        self._show_note(model, language)
        self.choices.show_model(model, language)
        self._show_stage()
        self.sure.show_model(model, sure(model, language), language)
        self._show_question(False)
        self.setAccessibleName(self.heading.text())
        said = " ".join(f"{each.name}: {each.found}." for each in rows(model.verdict, language))
        self.setAccessibleDescription(said)
        side = round(em(self) * 2.4)
        self._picture.setPixmap(icon("held").pixmap(QSize(side, side), self.devicePixelRatio()))
        self._activated, self._since = False, self._clock()
        self._order_focus()
        for each in self.texts.previews:
            each.setMinimumHeight(_LINES_LEAST * em(self))
        self.place_over(near)
        self.show_start()
        self.choices.default.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.bring_forward()
        # Only a window that is laid out knows where its first mark is.
        QTimer.singleShot(0, self.texts.scroll_to_first)

    def bring_forward(self) -> None:
        """Shows an open warning again, with the keyboard's focus. Without an open one, nothing happens."""
        if self._open:
            self.show()
            self.raise_()
            self.activateWindow()

    def withdraw(self) -> None:
        """Closes without an answer."""
        self._forget()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a held paste waits for an answer."""
        return self._open

    @property
    def model(self) -> WarningModel | None:
        """What is shown; still there while `answered` is emitted, and gone after that."""
        return self._model

    def reason_checked(self, words: str, verdict: Verdict) -> None:
        """The answer to `reason_check_wanted`: what was found in a reason. Where that holds a paste, the reason is not taken."""
        if self._open:
            self.sure.checked(words, verdict)

    # -- what is shown ----------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        """What was found, and is left."""
        model, made, language = self._model, self._draft, self._language
        if model is None:
            return
        shown = rows(model.verdict, language, None if made is None else made.left, model.rules)
        self.found.show_rows(shown, language)
        self.found.setVisible(bool(shown))
        self.links.why.setVisible(self.found.has_reasons)
        words = w.NOTHING_YET if model.may_go_on or made is not None else w.NOTHING_AT_ALL
        self.more.setText((w.INSERT_TIP if made is not None and made.stage is Stage.NOTHING_LEFT else words)[language])

    def _show_note(self, model: WarningModel, language: str) -> None:
        said: list[str] = []
        if self._draft is None:
            said.append((model.why_not or w.NO_REDACTED)[language])
        if not model.may_go_on:
            said.append(w.BLOCKED[language])
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))

    def _show_stage(self) -> None:
        if self._draft is not None:
            self.choices.show_stage(self._draft.stage, self._draft.things, self._language)

    def _show_why(self, on: bool) -> None:
        self.found.show_reasons(on)
        self.fit()

    def _show_findings(self, on: bool) -> None:
        self.findings.setVisible(on)
        self._order_focus()
        self.fit()

    def _reveal(self, on: bool) -> None:
        self.texts.reveal(on)
        self.findings.reveal(on)

    def _selected(self, selection: Selection) -> None:
        if self._model is None:
            return
        self._draft = draft(self._model, self._things, selection)
        self.texts.show_draft(self._draft)
        self._show_stage()
        self._show_rows()
        self._order_focus()
        if self.focusWidget() is self.choices.anonymised is not self.choices.default:
            # It rested there since the window opened: an Enter now would insert what was kept.
            self.choices.default.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _show_question(self, on: bool) -> None:
        for asked in (self.sure, self.sure.buttons):
            asked.setVisible(on)
        self.choices.setVisible(not on)

    def _order_focus(self) -> None:
        choices, sure_row = self.choices, self.sure
        order: list[QWidget] = [choices.anonymised, choices.cancel, choices.anyway, choices.help]
        order += [*sure_row.chips, sure_row.reason, sure_row.yes, sure_row.back]
        order += [*self.found.rule_links, *self.links.all, *self.findings.controls]
        order += [self.texts.tabs, *self.texts.previews]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def wanted_width(self) -> int:
        line = em(self)
        both = _BOTH_EMS * line if self._beside and self._draft is not None else 0
        # Buttons are beside each other where they can be.
        return max(line * _NARROW_EMS, both, self.choices.sizeHint().width()) + SIDES

    def wanted_more(self, width: int) -> int:
        if self.texts.isHidden():
            return 0
        line = em(self)
        # One line more, for a line that wraps where a scroll bar takes its width.
        wanted = self.texts.height_wanted(width) + line
        return min(max(wanted, _LINES_LEAST * line), _LINES_MOST * line) - _LINES_LEAST * line

    # -- answers ----------------------------------------------------------------------------------------------------

    def _settled(self) -> bool:
        return self._clock() - self._since >= self._settle

    def _insert(self) -> None:
        """The button of the anonymised text."""
        made, model = self._draft, self._model
        if made is None or model is None or not self._settled():
            return
        match made.stage:
            case Stage.NOTHING_LEFT:
                self._choose(Choice.ANYWAY)
            case Stage.PARTLY if model.reason_required:
                self._ask_again(Choice.ANONYMISED)
            case Stage.ANONYMISED | Stage.PARTLY:
                self._choose(Choice.ANONYMISED)
            case Stage.ALL_KEPT:
                pass

    def _choose(self, choice: Choice) -> None:
        if not self._open or not (choice is Choice.CANCEL or self._settled()):
            return
        self._answer(self._answer_of(choice))

    def _answer_of(self, choice: Choice) -> Answer:
        made = self._draft
        if choice not in (Choice.ANONYMISED, Choice.ANYWAY):
            return Answer(choice)
        numbers = sorted(self.findings.selection.not_personal)
        return Answer(
            choice,
            self.sure.chosen,
            self.sure.given,
            text=made.redacted.text if choice is Choice.ANONYMISED and made is not None else None,
            kept=made.kept if choice is Choice.ANONYMISED and made is not None else (),
            not_personal=tuple((self._things[each].entity, self._things[each].text) for each in numbers),
        )

    def _answer(self, answer: Answer) -> None:
        self._open = False
        # First out of the way, so that the focus is back where the text is to go.
        self.hide()
        self.answered.emit(answer)
        if not self._open:
            self._forget()

    def _forget(self) -> None:
        self._model, self._open, self._draft, self._things = None, False, None, ()
        self.texts.forget()
        self.findings.forget()
        self.sure.forget()

    def _ask_again(self, choice: Choice) -> None:
        """The second step of going on: with the text as it is, or anonymised but for what is kept."""
        model = self._model
        if model is None or not self._settled():
            return
        self._sure_of = choice
        kept = self._draft.kept if choice is Choice.ANONYMISED and self._draft is not None else None
        self.sure.show_model(model, sure(model, self._language, kept), self._language, kept=kept is not None)
        self._show_question(True)
        self.fit()
        self.show_end()
        first = self.sure.chips[0] if model.reason_required else self.sure.back
        first.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self.sure, f"{self.sure.heading.text()} {self.sure.meaning.text()}")
        # A double click must not confirm what its first half has opened.
        self._settle_again()

    def _back(self) -> None:
        if self._settled():
            self.sure.forget()
            self._show_question(False)
            self.choices.default.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        if self._open and self._settled():
            self.sure.take()

    def _sure(self) -> None:
        if not self.sure.isHidden():
            self._choose(self._sure_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._enter()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isVisible():
            focused.click()
        elif not self.choices.isHidden():
            self.choices.default.click()
        elif focused is self.sure.reason and self.sure.allowed:
            # Enter ends the reason; it does not say yes.
            self.sure.yes.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, f"{self.heading.text()}. {self.accessibleDescription()}")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and not self._activated:
            self._activated = True
            self._settle_again()
        return super().event(event)

    def _settle_again(self) -> None:
        self._since = self._clock()
        self._settling.start(round(self._settle * 1000))

    def _tell_ready(self) -> None:
        if self._model is None:
            return
        if self._settled():
            self.ready.emit()
        else:
            self._settling.start(1)  # the timer was a little earlier than the clock

    def reject(self) -> None:
        """Esc: as `Annullér`."""
        if self._open:
            self._answer(Answer(Choice.CANCEL))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.reject()
