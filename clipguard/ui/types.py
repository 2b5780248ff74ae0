"""What the windows and the tray show, as values, and what they give back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tray needs this module, and not what a warning is made of
    from clipguard.detection import Entity, Finding
    from clipguard.guard import Choice
    from clipguard.redaction import Redacted
    from clipguard.rules import Judged, Verdict
    from clipguard.settings import Words


@dataclass(frozen=True, slots=True)
class WarningModel:
    """A held paste as the warning shows it.

    `anonymise` gives the text with some of the findings replaced, or is None where anonymising would not help: then `why_not` says so.
    `rules` are the guideline's rules in a sentence each, by their ids. `exceptions_allowed` is whether something can be called “not
    personal”, `enter_cancels` whether Enter is to do so too. `help_address` may be empty: then help cannot be asked for.
    """

    tool: str
    text: str
    verdict: Verdict
    anonymise: Callable[[Iterable[Finding]], Redacted] | None
    why_not: Words | None = None
    rules: Mapping[str, Words] = field(default_factory=dict)
    may_go_on: bool = True
    reason_required: bool = False
    exceptions_allowed: bool = True
    enter_cancels: bool = False
    help_address: str = ""


class Reason(StrEnum):
    """Why an employee goes on anyway."""

    MADE_UP = "made-up"
    PUBLIC = "public"
    OWN = "own"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the employee chose.

    With `Choice.ANYWAY`: `reason` and, with `Reason.OTHER`, the employee's own `words`, which have been checked. With `Choice.ANONYMISED`:
    the `text` to insert, and what was `kept` in it. `not_personal` is what is not to be asked about again: kinds and texts.
    """

    choice: Choice
    reason: Reason | None = None
    words: str = ""
    text: str | None = None
    kept: tuple[Judged, ...] = ()
    not_personal: tuple[tuple[Entity, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CopyOffer:
    """What the popup after a copy out of an AI window shows; `reminders` are short sentences (rules 3 and 5)."""

    tool: str
    can_restore: bool
    can_stamp: bool
    reminders: tuple[Words, ...] = ()


class TrayState(StrEnum):
    """What the tray tells at a glance."""

    WATCHING = "watching"
    HELD = "held"
    PAUSED = "paused"
    LIMITED = "limited"


@dataclass(frozen=True, slots=True)
class TrayModel:
    """`problems` are sentences on what does not work and what to do; `last_decision` one on the last one, or None.

    `paused_until` is a clock time such as ``"14:35"`` while the state is `PAUSED`.
    """

    state: TrayState
    pause_allowed: bool = True
    paused_until: str = ""
    last_decision: Words | None = None
    problems: tuple[Words, ...] = ()
    warning_pending: bool = False
