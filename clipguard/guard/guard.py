"""The guard: hears of windows, copies and paste keys, and decides."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from dataclasses import dataclass, fields

from clipguard.clipboard import ReadState, Snapshot, TextRead
from clipguard.detection import ScanResult
from clipguard.rules import Exceptions, Judged
from clipguard.settings import Action, Settings, Trust, declared

from .agreed import AGREED_MS, Agreed
from .content import Content
from .insertion import End, Insertion
from .place import Place
from .types import Choice, Copied, Decision, Notice, Outcome, Port, Question, WindowLike

HOLD_MS = 300
"""How long a paste key is held for an answer that is on its way, in milliseconds. Then it is swallowed, and the paste
made good or asked about once the answer is there; the keyboard is free in the meantime."""
MAKE_GOOD_MS = 2_500
"""How long after its press a paste may still be made good (milliseconds); later nobody expects it any more."""

SCAN_SETTINGS = tuple(each.name for each in fields(Settings) if declared(each.name).group == "municipality")
"""What is looked for depends on these: with one of them changed, what is on the clipboard is scanned again."""


@dataclass
class _Press:
    """A paste key that waits for its answer. `held` until it was answered; then the paste is to be made good."""

    number: int
    chord: str
    time: int
    window: WindowLike
    token: int  # of the time after which the key is let go
    late_token: int
    held: bool = True
    late: bool = False


class Guard:
    """Every method is a thing that happened; what follows goes out through the port. For one thread."""

    def __init__(self, port: Port, settings: Settings, exceptions: Exceptions | None = None) -> None:
        """What is added to `exceptions` later counts from the next thing that happens."""
        self._port = port
        self._settings = settings
        self._place = Place(port)
        self._content = Content(port) if exceptions is None else Content(port, exceptions)
        self._press: _Press | None = None
        self._agreed: Agreed | None = None
        self._question: Question | None = None
        self._asked_about = 0  # the clipboard's serial that the question is about
        self._asked_window: WindowLike | None = None
        self._insertion: Insertion | None = None
        self._insertion_ends: tuple[Outcome, Question | None] = (Outcome.FAILED, None)
        self._copied_in: int | None = None  # the window that a copy came from, until it is known what it shows
        self._hinted = -1
        self._paused = False
        self._seen_a_copy = False
        self._tokens = itertools.count(1)

    # -- what the tray wants to know --------------------------------------------------------------------------------

    @property
    def holding(self) -> bool:
        """Whether a paste is held: a question is open, or an answer is waited for."""
        return self._question is not None or self._press is not None or self._insertion is not None

    @property
    def question(self) -> Question | None:
        return self._question

    @property
    def content_state(self) -> ReadState | None:
        """How the reading of the clipboard ended; None while it is under way."""
        return None if self._content.read is None else self._content.read.state

    # -- settings and pause -----------------------------------------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._agreed = None
        self._place.change(self._place.serial, self._place.window, settings)
        if any(getattr(before, name) != getattr(settings, name) for name in SCAN_SETTINGS):
            self._content.scan_again()
        self._go_on()

    def pause(self, paused: bool) -> None:
        """While paused every paste passes; an open question stays."""
        self._paused = paused
        self._go_on()

    # -- the desktop ------------------------------------------------------------------------------------------------

    def window_changed(self, serial: int, window: WindowLike | None) -> None:
        if window is None or window.id != self._place.window_id:
            # A browser that is left before it told its page's address: its title has to do.
            self._content.comes_from(self._place.case_system)
        self._place.change(serial, window, self._settings)
        self._go_on()

    def address_found(self, serial: int, address: str | None) -> None:
        if self._place.address_found(serial, address, self._settings):
            self._go_on()

    def paste_pressed(self, press: int, chord: str, time: int) -> None:
        window = self._place.window
        if self._insertion is not None:
            self._insertion.paste_pressed(press, self._place.window_id, self._content.serial)
            return
        if self._paused or window is None:
            self._port.answer(press, True)
            return
        token, late_token = next(self._tokens), next(self._tokens)
        self._press = _Press(press, chord, time, window, token, late_token)
        verdict = self._content.verdict(self._settings, Trust.EXTERNAL)
        if self._content.read is not None and self._content.read.state is ReadState.UNANSWERED:
            self._content.read_again()
        if verdict is None or verdict.action is not Action.OFF:
            self._place.refresh()
        self._go_on()
        if self._press is not None and self._press.token == token:
            self._port.call_after(HOLD_MS, token)
            self._port.call_after(MAKE_GOOD_MS, late_token)
            self._port.changed()

    def press_expired(self, press: int) -> None:
        if self._press is not None and self._press.number == press:
            self._press.held = False
            self._go_on()

    # -- the clipboard ----------------------------------------------------------------------------------------------

    def clipboard_changed(self, serial: int, own: bool, pid: int | None = None) -> None:
        """`own`: it was this program that put something there; `pid`: the process that did, where it is known."""
        window = self._place.window
        here = window is not None and (pid is None or window.pid is None or pid == window.pid)
        self._copied_in = self._place.window_id if here and not own and self._seen_a_copy else None
        self._seen_a_copy = True
        self._content.change(serial, False if self._copied_in is None else None)
        if self._insertion is not None:
            self._insertion.clipboard_changed(serial, own)
        self._go_on()

    def text_read(self, serial: int, read: TextRead) -> None:
        if self._content.text_read(serial, read):
            if self._agreed is not None and not self._agreed.is_about(read):
                self._agreed = None
            self._check_question()
            self._go_on()

    def scanned(self, serial: int, result: ScanResult) -> None:
        if self._content.scanned(serial, result):
            self._go_on()

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        if self._insertion is not None:
            self._insertion.snapshot_taken(snapshot)

    def offered(self, worked: bool) -> None:
        if self._insertion is not None:
            self._insertion.offered(worked)

    def served(self, pid: int | None) -> None:
        if self._insertion is not None:
            self._insertion.served(pid)

    def inserted(self, worked: bool) -> None:
        if self._insertion is not None:
            self._insertion.inserted(worked)

    def time_passed(self, token: int) -> None:
        if self._insertion is not None:
            self._insertion.time_passed(token)
        if self._agreed is not None and self._agreed.token == token:
            self._agreed = None
        press = self._press
        if press is not None and press.token == token and press.held:
            press.held = False
            self._port.answer(press.number, False)
        elif press is not None and press.late_token == token:
            press.late = True

    # -- the employee -----------------------------------------------------------------------------------------------

    def choose(self, choice: Choice, redacted: str | None = None, kept: Collection[Judged] = ()) -> None:
        """The answer to the open question; `redacted` is the text to insert for `Choice.ANONYMISED`, and `kept` what of the findings is
        still in it: where there is any, it counts as inserted anyway.

        Raises ValueError for a choice that the question does not allow.
        """
        question, window = self._question, self._asked_window
        if question is None or window is None:
            return
        if choice is Choice.ANYWAY and question.verdict.action is Action.BLOCK:
            raise ValueError("a blocked paste cannot go on")
        if choice is Choice.ANONYMISED and redacted is None:
            raise ValueError("no text to insert")
        if any(each.action is Action.BLOCK for each in kept):
            raise ValueError("what is blocked cannot be kept")
        self._question = None
        match choice:
            case Choice.CANCEL:
                self._port.activate(question.window_id, question.time)
                self._decided(Outcome.CANCELLED, question)
            case Choice.HELP:
                self._decided(Outcome.HELP_ASKED, question)
            case Choice.ANYWAY:
                token = self._after(AGREED_MS)
                self._agreed = Agreed(hash(question.text), question.window_id, question.tool.name, token)
                self._insert(Outcome.INSERTED_ANYWAY, question, window, question.chord)
            case Choice.ANONYMISED:
                outcome = Outcome.INSERTED_ANYWAY if kept else Outcome.ANONYMISED
                self._insert(outcome, question, window, question.chord, redacted)
        self._go_on()

    # -- inside -----------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Does whatever has become possible with what is known now."""
        if self._place.known:
            self._content.comes_from(self._place.case_system)
        self._settle_press()
        self._settle_copy()
        self._set_gate()
        self._port.changed()

    def _settle_press(self) -> None:
        press = self._press
        if press is None:
            return
        if self._place.window_id != press.window.id:
            # The employee has gone elsewhere: what was meant for the one window must not land in the other.
            self._swallow(press)
            return
        if not self._place.known:
            return
        tool = self._place.tool
        if tool is None:
            self._let_pass(press)
            return
        if self._question is not None:
            self._swallow(press)
            self._port.ask(self._question)
            return
        verdict = self._content.verdict(self._settings, tool.trust)
        if verdict is None:
            return
        agreed = self._agreed
        if agreed is not None and not press.late and agreed.covers(self._content.read, press.window.id, tool, verdict):
            self._let_pass(press)
            self._port.decided(Decision(Outcome.INSERTED_ANYWAY, tool.name, verdict))
            return
        if not verdict.stops:
            self._let_pass(press)
            if verdict.action is Action.HINT and self._hinted != self._content.serial:
                self._hinted = self._content.serial
                self._port.notify(Notice.PROTECTED_INPUT, tool.name)
                self._port.decided(Decision(Outcome.HINTED, tool.name, verdict))
            return
        self._swallow(press)
        question = Question(press.window.id, tool, press.chord, press.time, self._content.text, verdict)
        self._question, self._asked_about, self._asked_window = question, self._content.serial, press.window
        self._decided(Outcome.HELD, question)
        self._port.ask(question)

    def _swallow(self, press: _Press) -> None:
        self._press = None
        if press.held:
            self._port.answer(press.number, False)

    def _let_pass(self, press: _Press) -> None:
        self._press = None
        if press.held:
            self._port.answer(press.number, True)
        elif press.late:
            self._port.notify(Notice.CHECKED_LATE, self._place.tool.name if self._place.tool is not None else "")
        else:
            self._insert(Outcome.FAILED, None, press.window, press.chord)

    def _settle_copy(self) -> None:
        """Tells of a copy out of an AI window, once it is known that it was one and what was copied."""
        if self._copied_in is None:
            return
        if self._copied_in != self._place.window_id:
            self._copied_in = None
        elif self._place.known and self._content.read is not None:
            self._copied_in = None
            tool, read = self._place.tool, self._content.read
            if tool is not None and read.state is ReadState.TEXT and read.text.strip():
                self._port.copied(Copied(tool, read.text))

    def _check_question(self) -> None:
        """A clipboard manager may take the same content over; other content ends the question."""
        question = self._question
        if question is None or self._asked_about == self._content.serial:
            return
        if self._content.text == question.text:
            self._asked_about = self._content.serial
            return
        self._question = None
        self._port.withdraw()
        self._port.notify(Notice.CLIPBOARD_CHANGED, question.tool.name)
        self._decided(Outcome.CANCELLED, question)

    def _set_gate(self) -> None:
        place = self._place
        if self._paused:
            self._port.let_through(place.serial, None)
            return
        if self._insertion is not None or self._press is not None:
            self._port.ask_first()
            return
        if place.known and place.tool is None and not place.browser:
            self._port.let_through(place.serial, None)
            return
        trust = place.tool.trust if place.known and place.tool is not None else Trust.EXTERNAL
        verdict = self._content.verdict(self._settings, trust)
        if verdict is not None and verdict.action in (Action.OFF, Action.LOG):
            self._port.let_through(place.serial, self._content.serial)
        else:
            self._port.ask_first()

    def _insert(
        self, outcome: Outcome, question: Question | None, window: WindowLike, chord: str, content: str | None = None
    ) -> None:
        """`question` None: a paste that was swallowed while its answer was waited for is made good."""
        self._insertion_ends = (outcome, question)
        self._insertion = Insertion(
            self._port,
            window,
            chord,
            self._content.serial if question is None else self._asked_about,
            self._after,
            self._insertion_over,
            content,
            "" if question is None else question.text,
        )
        self._insertion.start()

    def _after(self, milliseconds: int) -> int:
        token = next(self._tokens)
        self._port.call_after(milliseconds, token)
        return token

    def _insertion_over(self, end: End) -> None:
        outcome, question = self._insertion_ends
        self._insertion = None
        tool = "" if question is None else question.tool.name
        notices = {
            End.FAILED: Notice.INSERT_FAILED,
            End.NOT_TAKEN: Notice.NOT_TAKEN,
            End.CHANGED: Notice.CLIPBOARD_CHANGED,
        }
        if end in notices:
            self._port.notify(notices[end], tool)
        if question is not None:
            self._decided(outcome if end is End.DONE else Outcome.FAILED, question)
        self._go_on()

    def _decided(self, outcome: Outcome, question: Question) -> None:
        self._port.decided(Decision(outcome, question.tool.name, question.verdict))


__all__ = ["HOLD_MS", "Guard"]
