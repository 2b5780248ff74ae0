"""`clipguard policy`: the settings in force and where each comes from, and the templates that IT sets them with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from clipguard.settings import AiWindow, Loaded, Origin, Words, all_keys, value_of
from clipguard.settings.products import templates

ORIGINS: Mapping[Origin, Words] = {
    Origin.DEFAULT: Words("standard", "default"),
    Origin.GUIDELINE: Words("retningslinjen", "guideline"),
    Origin.USER: Words("brugeren", "user"),
    Origin.USER_POLICY: Words("organisationen (bruger)", "policy (user)"),
    Origin.MACHINE_POLICY: Words("organisationen (maskine)", "policy (machine)"),
}


def shown(loaded: Loaded, language: str, *, as_json: bool) -> Iterator[str]:
    """Lines: each setting with its value and origin, in the order of the declaration."""
    for key in all_keys():
        origin = loaded.origins[key]
        value = _plain(value_of(loaded.settings, key))
        if as_json:
            line = {"setting": key, "value": value, "origin": str(origin), "locked": origin.is_policy}
            yield json.dumps(line, ensure_ascii=False)
        else:
            lock = "*" if origin.is_policy else " "
            yield f"{lock} {key} = {_short(value)}  [{ORIGINS[origin][language]}]"


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    if isinstance(value, AiWindow):
        return {
            "name": value.name,
            "trust": str(value.trust),
            "hosts": list(value.hosts),
            "processes": list(value.processes),
            "titles": list(value.titles),
        }
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, bool | int) else str(value)


def _short(value: Any) -> str:
    if isinstance(value, list):
        names = [each["name"] if isinstance(each, dict) else each for each in value]
        return json.dumps(names, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False)


def write_templates(kind: str, folder: Path) -> list[Path]:
    """Writes the templates of a kind (`admx`, `reg` or `json`) and returns their paths. Raises OSError."""
    written = []
    for name, data in templates(kind).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return written
