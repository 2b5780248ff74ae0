"""How settings stand in the Windows registry, where Group Policy puts them.

Format: value types REG_SZ, REG_DWORD and REG_MULTI_SZ
(https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types). Under `SOFTWARE\\Policies\\Clipguard` a setting has a value
with its name in Pascal case (`stamp_offer` is `StampOffer`): flags are the numbers 0 and 1, choices and texts are texts. A table has a
key with a text for each entry (`Rules\\personal-data`); a list has a key with values `1`, `2`, … as the list element of an
administrative template writes them. Each AI window is a JSON object in such a list, with the names that the settings' file has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from .declaration import Settings, declared

KEY = r"SOFTWARE\Policies\Clipguard"
"""Under HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER; the machine's counts for more."""

_DEFAULTS = Settings()


def registry_name(name: str) -> str:
    """The registry's name of a setting."""
    return "".join(part.capitalize() for part in name.split("_"))


_NAMES = {registry_name(each.name).casefold(): each.name for each in fields(Settings)}


def from_registry(tree: Mapping[str, Any]) -> dict[str, Any]:
    """What a key says, as TOML would have it. `tree` has numbers, texts and lists of texts, and a mapping for each key below.

    Names are those of settings in any case, as in Windows; what is none stays under its own name. A value of a wrong kind stays as it
    is, for the checks that every value goes through. A list that has entries by default cannot be emptied here.
    """
    made: dict[str, Any] = {}
    for key, raw in tree.items():
        name = _NAMES.get(key.casefold(), key)
        # A key that nothing is in any more may be left behind where a list was. It must not read as a list that is empty: no AI
        # windows at all would be no guard at all.
        if raw == {} and getattr(_DEFAULTS, name, None):
            continue
        made[name] = _value(name, raw)
    return made


def _value(name: str, raw: Any) -> Any:
    default = getattr(_DEFAULTS, name, None)
    if isinstance(default, bool):
        return bool(raw) if type(raw) is int and raw in (0, 1) else raw
    if isinstance(default, str) and isinstance(raw, list) and declared(name).multiline:
        return "\n".join(map(str, raw))  # REG_MULTI_SZ has a text for each line
    if isinstance(default, tuple):
        entries = _entries(raw)
        return [_window(each) for each in entries] if name == "ai_windows" and isinstance(entries, list) else entries
    if isinstance(default, Mapping) and isinstance(raw, Mapping):
        spelled = {key.casefold(): key for key in default}
        return {spelled.get(key.casefold(), key): value for key, value in raw.items()}
    return raw


def _entries(raw: Any) -> Any:
    """The texts of a list, in order: `10` comes after `9`."""
    if isinstance(raw, Mapping):
        return [raw[key] for key in sorted(raw, key=lambda key: (len(key), key) if key.isdigit() else (99, key))]
    return raw


def _window(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text  # the check says that each must be a table


def to_registry(name: str, value: Any) -> Any:
    """A value as TOML has it, as the registry has it: a number, a text, lines of one, or texts by the names of values in a key of their own."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list):
        return {
            str(number): json.dumps(each, ensure_ascii=False) if isinstance(each, dict) else each
            for number, each in enumerate(value, 1)
        }
    if isinstance(value, str) and "\n" in value:
        return value.split("\n")
    return value
