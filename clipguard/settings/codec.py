"""Values of settings to TOML and back, by the declared type; the one place where a value is validated.

Mappings (`rules`, `entities`) are tables in which a missing key keeps its default; the AI windows are an array of
tables, and lists are arrays of texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from .declaration import Settings, declared
from .entries import check_entry, check_title, host
from .types import Action, AiWindow, Entry, InvalidValueError, Trust

_DEFAULTS = Settings()


def from_toml(name: str, raw: Any, fault: Callable[[InvalidValueError], None]) -> Any:
    """The setting's value. Raises InvalidValueError.

    Of a table or a list `fault` gets each entry that cannot be used, and the others still count.
    """
    default = getattr(_DEFAULTS, name)
    if isinstance(default, Mapping):
        return _actions(default, raw, fault)
    if name == "ai_windows":
        return _ai_windows(raw, fault)
    if isinstance(default, StrEnum):
        return _choice(type(default), raw)
    if isinstance(default, tuple):
        return _texts(name, raw, fault)
    return validate(name, raw)


def validate(name: str, value: Any) -> Any:
    """The value of a flag, number, text or list of texts if it keeps within what is declared. Raises InvalidValueError.

    Of a list it is the tidied one, without blank entries and without any that is there already.
    """
    default = getattr(_DEFAULTS, name)
    if isinstance(default, tuple):
        return _texts(name, list(value), _raise)
    if type(value) is not type(default):
        words = {
            bool: ("true/false", "true/false"),
            int: ("et helt tal", "a whole number"),
            str: ("en tekst", "a text"),
        }
        da, en = words[type(default)]
        raise InvalidValueError(f"skal være {da}", f"must be {en}")
    limits = declared(name)
    if isinstance(value, int) and not isinstance(value, bool):
        low, high = limits.minimum, limits.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            raise InvalidValueError(f"skal være mellem {low} og {high}", f"must be between {low} and {high}")
    if isinstance(value, str) and limits.pattern is not None and re.fullmatch(limits.pattern, value) is None:
        raise InvalidValueError(
            "er ikke skrevet på en måde, der kan bruges", "is not written in a way that can be used"
        )
    return value


def to_toml(name: str, value: Any) -> Any:
    """What stands in the file for the setting's value."""
    if isinstance(value, Mapping):
        default = getattr(_DEFAULTS, name)
        return {str(key): str(action) for key, action in value.items() if action != default.get(key)}
    if name == "ai_windows":
        return [_plain(asdict(each)) for each in value]
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, StrEnum) else value


def _plain(window: dict[str, Any]) -> dict[str, Any]:
    made = {key: list(value) if isinstance(value, tuple) else str(value) for key, value in window.items()}
    return {key: value for key, value in made.items() if value != [] and (key, value) != ("trust", "external")}


def _raise(error: InvalidValueError) -> None:
    raise error


def _texts(name: str, raw: Any, fault: Callable[[InvalidValueError], None]) -> tuple[str, ...]:
    kind = declared(name).entry
    assert kind is not None
    if not isinstance(raw, list) or not all(isinstance(each, str) for each in raw):
        raise InvalidValueError("skal være en liste af tekster", "must be a list of texts")
    made: dict[str, str] = {}
    for each in raw:
        try:
            entry = check_entry(kind, each)
        except InvalidValueError as error:
            fault(error)
            continue
        if entry:
            made.setdefault(entry if kind in (Entry.PATTERN, Entry.CASE_SYSTEM) else entry.casefold(), entry)
    return tuple(made.values())


def _choice(kind: type[StrEnum], raw: Any) -> StrEnum:
    try:
        return kind(raw)
    except ValueError:
        choices = ", ".join(kind)
        raise InvalidValueError(f"skal være en af {choices}", f"must be one of {choices}") from None


def _actions(
    default: Mapping[str, Action], raw: Any, fault: Callable[[InvalidValueError], None]
) -> Mapping[str, Action]:
    if not isinstance(raw, dict):
        raise InvalidValueError("skal være en tabel", "must be a table")
    made = dict(default)
    for key, value in raw.items():
        if key not in default:
            fault(InvalidValueError(f"»{key}« findes ikke", f"there is no “{key}”"))
            continue
        try:
            made[key] = Action(_choice(Action, value))
        except InvalidValueError as error:
            fault(InvalidValueError(f"»{key}« {error.words.da}", f"“{key}” {error.words.en}"))
    return MappingProxyType(made)


def _ai_windows(raw: Any, fault: Callable[[InvalidValueError], None]) -> tuple[AiWindow, ...]:
    if not isinstance(raw, list):
        raise InvalidValueError("skal være en liste", "must be a list")
    made = []
    for each in raw:
        try:
            made.append(_ai_window(each))
        except InvalidValueError as error:
            fault(error)
    return tuple(made)


def _ai_window(raw: Any) -> AiWindow:
    if not isinstance(raw, dict):
        raise InvalidValueError("hvert AI-vindue skal være en tabel", "each AI window must be a table")
    if unknown := set(raw) - {each.name for each in fields(AiWindow)}:
        raise InvalidValueError(f"»{min(unknown)}« findes ikke", f"there is no “{min(unknown)}”")
    lists = {}
    for key in ("hosts", "processes", "titles"):
        value = raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise InvalidValueError(f"»{key}« skal være en liste af tekster", f"“{key}” must be a list of texts")
        lists[key] = tuple(value)
    name = raw.get("name", "")
    return ai_window(name if isinstance(name, str) else "", _choice(Trust, raw.get("trust", "external")), **lists)


def ai_window(
    name: str,
    trust: StrEnum = Trust.EXTERNAL,
    hosts: tuple[str, ...] = (),
    processes: tuple[str, ...] = (),
    titles: tuple[str, ...] = (),
) -> AiWindow:
    """A checked AI window; a host may be given as an address that was copied out of a browser.

    Raises InvalidValueError without a name, without any way to know the window, for a host that is none, or for a title
    that is no regular expression.
    """
    hosts = tuple(filter(None, map(host, hosts)))
    processes = tuple(each.strip() for each in processes if each.strip())
    titles = tuple(each for each in titles if each.strip())
    if not name.strip():
        raise InvalidValueError("AI-vinduet mangler et navn", "the AI window has no name")
    if not (hosts or processes or titles):
        raise InvalidValueError(
            f"»{name}« mangler en adresse, et program eller en titel at kende vinduet på",
            f"“{name}” has no address, program or title to know the window by",
        )
    for title in titles:
        check_title(title)
    return AiWindow(name.strip(), Trust(trust), hosts, processes, titles)
