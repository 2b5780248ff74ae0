"""What is remembered of a decision. Nothing here can hold content: an outcome, a tool's name, counts and a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from clipguard.settings import ENTITIES

OUTCOMES = frozenset({"held", "cancelled", "anonymised", "inserted-anyway", "help-asked", "hinted", "failed"})
"""The values of `clipguard.guard.Outcome`; a test holds the two together (audit does not import the guard)."""


@dataclass(frozen=True, slots=True)
class Event:
    """`outcome` is one of `OUTCOMES`; `tool` the AI window's name in the settings; `counts` the findings by entity.

    Raises ValueError for anything else in outcome or counts: no text can slip in as a name or a number.
    """

    at: datetime
    outcome: str
    tool: str
    counts: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.outcome not in OUTCOMES:
            raise ValueError("unknown outcome")
        if unknown := set(self.counts) - set(ENTITIES):
            raise ValueError(f"{len(unknown)} unknown entities")
        if not all(type(number) is int and number >= 0 for number in self.counts.values()):
            raise ValueError("a count is no number")
        # A copy of its own: what it was made from may change.
        object.__setattr__(self, "counts", MappingProxyType(dict(self.counts)))


class Trail:
    """The last events of this run, oldest first."""

    def __init__(self, length: int = 50) -> None:
        self._events: deque[Event] = deque(maxlen=length)

    def __len__(self) -> int:
        return len(self._events)

    def add(self, event: Event) -> None:
        self._events.append(event)

    @property
    def last(self) -> Event | None:
        return self._events[-1] if self._events else None
