"""The settings as policies: one for each value that an organisation can lock. What the products have in common."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ..codec import to_toml
from ..declaration import Declared, Settings, declared
from ..layers import all_keys, value_of
from ..registry import KEY, from_registry, registry_name, to_registry
from ..types import Words
from .words import entry_name

_DEFAULTS = Settings()


class Shape(StrEnum):
    """What a value is, and so how Group Policy asks for it and how the registry has it."""

    FLAG = "flag"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"
    LINES = "lines"
    """A text of several lines, which Group Policy writes as a list of them."""
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Policy:
    """A setting, or one entry of a table of them. `key` names it as `Loaded.origins` does."""

    key: str

    @property
    def setting(self) -> str:
        return self.key.partition(".")[0]

    @property
    def entry(self) -> str:
        """The entry of a table; empty for a setting that is none."""
        return self.key.partition(".")[2]

    @property
    def declared(self) -> Declared:
        return declared(self.setting)

    @property
    def value(self) -> Any:
        """The default."""
        return value_of(_DEFAULTS, self.key)

    @property
    def toml(self) -> Any:
        """The default as TOML has it."""
        return str(self.value) if self.entry else to_toml(self.setting, self.value)

    @property
    def registry(self) -> Any:
        """The default as the registry has it."""
        return to_registry(self.setting, self.toml)

    @property
    def name(self) -> Words:
        name = self.declared.name
        if not self.entry:
            return name
        entry = entry_name(self.entry)
        return Words(f"{name.da}: {entry.da} ({self.entry})", f"{name.en}: {entry.en} ({self.entry})")

    @property
    def id(self) -> str:
        """A name of letters, digits and underscores, as ADMX wants it: `StampOffer`, `Rules_personal_data`."""
        return registry_name(self.setting) + (f"_{identifier(self.entry)}" if self.entry else "")

    @property
    def registry_key(self) -> str:
        """The key, under a root, that has the value; of a list the key whose values are its entries."""
        below = self.entry or self.shape is Shape.LIST
        return rf"{KEY}\{registry_name(self.setting)}" if below else KEY

    @property
    def value_name(self) -> str:
        """The registry value's name; that of a list's key."""
        return self.entry or registry_name(self.setting)

    @property
    def shape(self) -> Shape:
        return shape_of(self.setting, self.value)

    @property
    def choices(self) -> tuple[StrEnum, ...]:
        """What a choice is among, in order."""
        assert isinstance(self.value, StrEnum)
        return tuple(type(self.value))

    @property
    def bounds(self) -> tuple[int, int]:
        """The smallest and the largest number."""
        limits = self.declared
        assert limits.minimum is not None
        assert limits.maximum is not None
        return limits.minimum, limits.maximum


def shape_of(setting: str, value: Any) -> Shape:
    """The shape of a value of a setting, or of an entry of one that is a table."""
    match value:
        case bool():
            return Shape.FLAG
        case int():
            return Shape.NUMBER
        case StrEnum():
            return Shape.CHOICE
        case tuple():
            return Shape.LIST
        case str():
            return Shape.LINES if declared(setting).multiline and _reads_lines(setting) else Shape.TEXT
    raise TypeError(f"{setting}: there is no policy for a {type(value).__name__}")


def _reads_lines(setting: str) -> bool:
    """Whether a list of lines in the registry is read as one text: only then may Group Policy write one."""
    (read,) = from_registry({registry_name(setting): ["a", "b"]}).values()
    return isinstance(read, str)


def policies() -> list[Policy]:
    """All that an organisation can lock, in the order of the declaration."""
    return [each for key in all_keys() if (each := Policy(key)).declared.lockable]


def identifier(text: str) -> str:
    """A text as a name of letters, digits and underscores."""
    return re.sub(r"\W", "_", text)


def is_table(setting: str) -> bool:
    """Whether the setting has an entry for each of several things."""
    return isinstance(getattr(_DEFAULTS, setting), Mapping)


def is_windows(policy: Policy) -> bool:
    """Whether it is a list of AI windows, which are tables in TOML and JSON texts in the registry."""
    return policy.shape is Shape.LIST and policy.declared.entry is None
