"""Which changes of settings can be taken back, page by page. No Qt.

Decision: a step keeps the keys that it changed, and not whole settings. The last change of one page can so be taken back while
later ones of other pages stay, and nothing that a policy has locked since then comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from clipguard.settings import Settings, all_keys, declared, value_of

_KEYS = tuple(all_keys())


def group_of(key: str) -> str:
    """The group, and so the page, of a setting or of an entry of a table."""
    return declared(key.partition(".")[0]).group


def differences(before: Settings, after: Settings) -> dict[str, Any]:
    """The values in `before` of what differs, by key."""
    return {key: value for key in _KEYS if (value := value_of(before, key)) != value_of(after, key)}


def with_values(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """The settings with other values for some keys."""
    made: dict[str, Any] = {}
    for key, value in values.items():
        name, _, entry = key.partition(".")
        if entry:
            made[name] = MappingProxyType({**made.get(name, getattr(settings, name)), entry: value})
        else:
            made[name] = value
    return replace(settings, **made)


def without_locked(wanted: Settings, current: Settings, is_locked: Callable[[str], bool]) -> Settings:
    """`wanted`, but as in `current` where it is locked."""
    return with_values(wanted, {key: value_of(current, key) for key in differences(wanted, current) if is_locked(key)})


@dataclass(slots=True)
class Step:
    """One change. `what` is the name of a setting, or what was done to several; `before` has the old values, by key."""

    what: str
    before: dict[str, Any]

    @property
    def groups(self) -> frozenset[str]:
        return frozenset(map(group_of, self.before))


class History:
    """The steps since the dialog was made, oldest first."""

    def __init__(self) -> None:
        self._steps: list[Step] = []

    def note(self, what: str, before: Settings, after: Settings) -> None:
        """Keeps a change; one that changes nothing is none."""
        changed = differences(before, after)
        if changed:
            self._steps.append(Step(what, changed))

    @property
    def newest(self) -> Step | None:
        return self._steps[-1] if self._steps else None

    def last(self, group: str) -> Step | None:
        """The last change that concerns the page."""
        return next((step for step in reversed(self._steps) if group in step.groups), None)

    def undo(self, step: Step, settings: Settings) -> Settings:
        """Takes back a step, whole, and gives the settings that follow; those as they are where it was taken back before.

        What a later step has changed again stays as it is now; taking that one back then leads to what was before both.
        """
        index = next((index for index, each in enumerate(self._steps) if each is step), None)
        if index is None:
            return settings
        later = self._steps[index + 1 :]
        del self._steps[index]
        restored: dict[str, Any] = {}
        for key, value in step.before.items():
            above = next((each for each in later if key in each.before), None)
            if above is None:
                restored[key] = value
            else:
                above.before[key] = value
        return with_values(settings, restored)

    def forget(self, keys: Iterable[str]) -> None:
        """Keys that were changed elsewhere, or are locked now, cannot be taken back any more."""
        for key in keys:
            for step in self._steps:
                step.before.pop(key, None)
        self._steps = [step for step in self._steps if step.before]
