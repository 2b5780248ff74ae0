"""What the windows and the tray show, as values, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tray needs this module, and not what a warning is made of
    from clipguard.guard import Choice
    from clipguard.rules import Verdict
    from clipguard.settings import Words


@dataclass(frozen=True, slots=True)
class WarningModel:
    """A held paste as the warning shows it.

    `redacted` is the anonymised text, or None where anonymising would not help: then `why_not` says so. `placeholders`
    are the (start, end) of what was replaced in it. `help_address` may be empty: then help cannot be asked for.
    """

    tool: str
    text: str
    verdict: Verdict
    redacted: str | None
    placeholders: tuple[tuple[int, int], ...] = ()
    why_not: Words | None = None
    may_go_on: bool = True
    reason_required: bool = False
    help_address: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the employee chose; `reason` only with `Choice.ANYWAY`."""

    choice: Choice
    reason: str = ""


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
