"""Settings out to a file and back: what is written, what a file would change, and both in words. No Qt.

Format: that of the user's file (`clipguard.settings.store`). No setting is a secret of its own, but the lists of confidential words
are what their name says: `names_confidential` tells whether a file would hold any.
"""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from clipguard.settings import (
    ENTITIES,
    AiWindow,
    InvalidValueError,
    Loaded,
    RuleId,
    Settings,
    Words,
    declared,
    save,
    value_of,
)
from clipguard.settings.codec import from_toml
from clipguard.settings.migration import migrated

from .settings_history import differences, with_values
from .translation import tr
from .words import fill
from .words import settings as w

LARGEST = 1_000_000
"""The largest file that is read, in bytes; a whole one has some ten thousand."""
_CHOICES: Mapping[str, Words] = {
    **{str(value): words for value, words in w.ACTIONS.items()},
    **{str(value): words for value, words in w.LANGUAGES.items()},
    **{str(value): words for value, words in w.DEFAULT_BUTTONS.items()},
}
_SHOWN = 60
_MOST = 4


class TransferError(Exception):
    """A file that cannot be written or used at all. `words` says why, for people."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would do. `values` are those that it changes, by key; `problems` tell what of it cannot be used, and `locked` are the
    keys that it would change if the organisation had not set them."""

    values: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Words, ...] = ()
    locked: tuple[str, ...] = ()


def changed_by_user(settings: Settings, loaded: Loaded) -> list[str]:
    """The keys that an export holds: what differs from what would be in force without the user, and is not locked."""
    return [key for key in differences(loaded.base, settings) if not loaded.is_locked(key)]


def names_confidential(settings: Settings, loaded: Loaded) -> bool:
    """Whether an export holds words or patterns that are to be kept inside the municipality."""
    return any(key in ("sensitive_words", "sensitive_patterns") for key in changed_by_user(settings, loaded))


def write_export(path: Path, settings: Settings, loaded: Loaded) -> None:
    """Writes what the user has changed, in place of what the file held. Raises TransferError."""
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".clipguard-") as folder:
            made = Path(folder) / path.name
            save(made, settings, loaded)
            made.replace(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise TransferError(
            fill(tr("SettingsTransfer", "The file {path} could not be written ({why})."), path=str(path), why=why)
        ) from error


def read_import(path: Path, current: Settings, loaded: Loaded) -> Plan:
    """What the file at `path` would change of `current`. What it does not name stays as it is. Raises TransferError."""
    try:
        if path.stat().st_size > LARGEST:
            raise TransferError(
                fill(tr("SettingsTransfer", "{name} is too large to be settings."), name=str(path.name))
            )
        data = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise TransferError(
            fill(tr("SettingsTransfer", "{name} could not be read ({why})."), name=str(path.name), why=why)
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        raise TransferError(
            fill(tr("SettingsTransfer", "{name} is not a file of settings (TOML)."), name=str(path.name))
        ) from None
    values: dict[str, Any] = {}
    problems: list[Words] = []
    known = {each.name for each in fields(Settings)}
    for name, raw in migrated(data).items():
        if name in known:
            values |= _values(name, raw, problems)
        else:
            problems.append(fill(tr("SettingsTransfer", "“{name}” is not a setting."), name=name))
    changed = differences(with_values(current, values), current)
    locked = tuple(key for key in changed if loaded.is_locked(key))
    return Plan({key: value for key, value in changed.items() if key not in locked}, tuple(problems), locked)


def _values(name: str, raw: Any, problems: list[Words]) -> dict[str, Any]:
    """The usable values of one setting in the file, by key."""
    title = declared(name).name

    def fault(error: InvalidValueError) -> None:
        problems.append(Words(f"{title.da}: {error.words.da}.", f"{title.en}: {error.words.en}."))

    try:
        value = from_toml(name, raw, fault)
    except InvalidValueError as error:
        fault(error)
        return {}
    if isinstance(value, Mapping):
        return {f"{name}.{entry}": value[entry] for entry in raw if entry in value and raw[entry] == value[entry]}
    return {name: value}


def key_title(key: str, language: str) -> str:
    """What a key is called for people."""
    name, _, entry = key.partition(".")
    if name == "rules":
        return w.RULES[RuleId(entry)][language]
    if name == "entities":
        title = ENTITIES[entry].name[language]
        return f"{title[:1].upper()}{title[1:]}"
    return declared(name).name[language]


def change_line(key: str, before: Settings, value: Any, language: str) -> str:
    """``"CPR-nummer: Advar → Bloker"``; of a list, what is added and what is taken away."""
    old, title = value_of(before, key), key_title(key, language)
    if not isinstance(value, tuple):
        return f"{title}: {_said(old, language)} → {_said(value, language)}"
    parts = []
    for words, some, others in ((w.CHANGE_ADDED, value, old), (w.CHANGE_REMOVED, old, value)):
        names = [_name(each) for each in some if each not in others]
        if names:
            more = f" … (+{len(names) - _MOST})" if len(names) > _MOST else ""
            parts.append(words[language].format(what=", ".join(names[:_MOST]) + more))
    return f"{title}: {'; '.join(parts) or w.CHANGE_ORDER[language]}"


def _name(entry: Any) -> str:
    return _short(entry.name if isinstance(entry, AiWindow) else str(entry))


def _said(value: Any, language: str) -> str:
    if isinstance(value, bool):
        return (w.ON if value else w.OFF)[language]
    if isinstance(value, StrEnum):
        return _CHOICES[value][language]
    return (
        _short(str(value))
        if isinstance(value, int)
        else f"»{_short(value)}«"
        if language == "da"
        else f"“{_short(value)}”"
    )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
