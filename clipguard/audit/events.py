"""What is remembered of a decision. Nothing here can hold content: an outcome, a tool's name, counts and a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from clipguard.settings import ENTITIES


@dataclass(frozen=True, slots=True)
class Event:
    """`outcome` is one of `clipguard.guard.Outcome`; `counts` the number of findings by entity.

    Raises ValueError for an entity that is not one of the declared: no text can slip in as a name.
    """

    at: datetime
    outcome: str
    tool: str
    counts: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if unknown := set(self.counts) - set(ENTITIES):
            raise ValueError(f"{len(unknown)} unknown entities")


class Trail:
    """The last events of this run, oldest first."""

    def __init__(self, length: int = 50) -> None:
        self._events: deque[Event] = deque(maxlen=length)

    def add(self, event: Event) -> None:
        self._events.append(event)

    @property
    def last(self) -> Event | None:
        return self._events[-1] if self._events else None
