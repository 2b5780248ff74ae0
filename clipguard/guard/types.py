"""What goes into the guard and what comes out of it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from clipguard.clipboard import Snapshot
from clipguard.rules import Verdict
from clipguard.settings import AiWindow


class WindowLike(Protocol):
    """A window as the desktop describes it: see `clipguard.desktop.Window`."""

    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def wm_class(self) -> str: ...
    @property
    def process(self) -> str: ...
    @property
    def pid(self) -> int | None: ...


class Choice(StrEnum):
    """What an employee answers a warning with."""

    ANONYMISED = "anonymised"
    CANCEL = "cancel"
    ANYWAY = "anyway"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Question:
    """A held paste. `text` is what was to be pasted: for the warning's preview only.

    `window_id` is the window it was to go to, `tool` the AI tool that it shows, `chord` the keys that were pressed,
    `time` the system's time of the event.
    """

    window_id: int
    tool: AiWindow
    chord: str
    time: int
    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Copied:
    """Text was copied out of the AI window of `tool`."""

    tool: AiWindow
    text: str


class Outcome(StrEnum):
    """How a decision ended; free of content."""

    HELD = "held"
    CANCELLED = "cancelled"
    ANONYMISED = "anonymised"
    INSERTED_ANYWAY = "inserted-anyway"
    HELP_ASKED = "help-asked"
    HINTED = "hinted"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Decision:
    """Something was decided about a paste into `tool`. Holds no content beyond what `verdict` counts."""

    outcome: Outcome
    tool: str
    verdict: Verdict


class Notice(StrEnum):
    """Something the employee should be told without being asked."""

    PROTECTED_INPUT = "protected-input"
    INSERT_FAILED = "insert-failed"
    NOT_TAKEN = "not-taken"
    CLIPBOARD_CHANGED = "clipboard-changed"
    CHECKED_LATE = "checked-late"


class Port(Protocol):
    """What the guard asks of the rest of the program. No method blocks; answers come as calls of `Guard`."""

    def look_up_address(self, serial: int, window: WindowLike) -> None:
        """Answered by `Guard.address_found`."""

    def read_text(self, serial: int) -> None:
        """Answered by `Guard.text_read`."""

    def scan(self, serial: int, text: str, from_case_system: bool) -> None:
        """Answered by `Guard.scanned`. Text that was copied out of a case system is to be checked more strictly."""

    def call_after(self, milliseconds: int, token: int) -> None:
        """Answered by `Guard.time_passed`."""

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None: ...
    def ask_first(self) -> None: ...
    def answer(self, press: int, let_pass: bool) -> None: ...

    def take_snapshot(self) -> None:
        """Answered by `Guard.snapshot_taken`."""

    def offer(self, content: Snapshot) -> None:
        """Answered by `Guard.offered`, and each time that a program takes the content by `Guard.served`."""

    def insert(self, window_id: int, chord: str) -> None:
        """Answered by `Guard.inserted`."""

    def activate(self, window_id: int, time: int) -> None: ...
    def ask(self, question: Question) -> None:
        """Shows the warning, or brings it to the front. Answered by `Guard.choose`."""

    def withdraw(self) -> None:
        """Closes the warning without an answer."""

    def copied(self, copied: Copied) -> None: ...
    def decided(self, decision: Decision) -> None: ...
    def notify(self, notice: Notice, tool: str) -> None: ...
    def changed(self) -> None:
        """`Guard.holding` may have changed."""
