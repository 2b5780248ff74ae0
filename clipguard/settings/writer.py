"""Writes the user's file, and keeps what a person wrote into it. Loaded when something is saved: reading needs less."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from .codec import from_toml, to_toml
from .declaration import Settings, declared
from .layers import Loaded
from .store import put_aside
from .types import InvalidValueError

_HEADER = "Clipguard's settings: only what differs from what would be in force without this file. Change them here or in the program."


def write(path: Path, settings: Settings, loaded: Loaded) -> None:
    """See `clipguard.settings.save`."""
    document = _existing(path)
    for name in (each.name for each in fields(Settings)):
        if loaded.is_locked(name):
            continue
        value = getattr(settings, name)
        if isinstance(value, Mapping):
            _put_table(document, name, value, loaded)
        elif value == getattr(loaded.base, name):
            document.pop(name, None)
        else:
            _put(document, name, value)
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(tomlkit.dumps(document).encode("utf-8", "replace"))  # UTF-8 has no surrogates
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _put(document: tomlkit.TOMLDocument, name: str, value: Any) -> None:
    made = to_toml(name, value)
    if name in document:
        if _says(name, document.unwrap()[name], value):
            return
    else:
        document.add(tomlkit.nl())
        document.add(tomlkit.comment(f"{declared(name).name.da} / {declared(name).name.en}"))
    if isinstance(made, list) and len(made) > 1 and isinstance(made[0], str):
        document[name] = tomlkit.array()
        document[name].extend(made)
        document[name].multiline(True)  # a line an entry: it is a list that people look over
    else:
        document[name] = made


def _put_table(document: tomlkit.TOMLDocument, name: str, value: Mapping[str, Any], loaded: Loaded) -> None:
    """Entry by entry: comments in a table stand between its entries, and some of them may be locked."""
    base = getattr(loaded.base, name)
    old = document.get(name)
    table = old if isinstance(old, Table) else tomlkit.table()
    for entry, action in value.items():
        if loaded.is_locked(f"{name}.{entry}"):
            continue
        if action == base[entry]:
            table.pop(entry, None)
        elif table.get(entry) != action:
            table[entry] = str(action)
    if not table:
        document.pop(name, None)
    elif table is not old:
        document[name] = table


def _says(name: str, raw: Any, value: Any) -> bool:
    try:
        return bool(from_toml(name, raw, lambda _error: None) == value)
    except InvalidValueError:
        return False


def _existing(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        pass
    except (TOMLKitError, UnicodeDecodeError):
        put_aside(path)
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEADER))
    return document
