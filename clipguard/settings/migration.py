"""Files of older versions, read as this version has their settings.

A setting that gets another name, or another form, has a step here; the file itself is only written anew when something is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Step = Callable[[dict[str, Any]], None]
"""Changes what a file says, in place. Values may be of any kind: a step leaves what it does not know."""


def renamed(old: str, new: str) -> Step:
    """What stands under `old` is meant for `new`, unless that is there too."""

    def step(data: dict[str, Any]) -> None:
        if old in data:
            value = data.pop(old)
            data.setdefault(new, value)

    return step


STEPS: Sequence[Step] = ()
"""Oldest first. None yet: no version before this one has had users."""


def migrated(data: Mapping[str, Any], steps: Sequence[Step] | None = None) -> dict[str, Any]:
    """What a file says, as this version would have written it."""
    made = dict(data)
    for step in STEPS if steps is None else steps:
        step(made)
    return made
