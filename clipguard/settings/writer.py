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
from .declaration import Settings
from .store import put_aside
from .types import InvalidValueError

_HEADER = "Clipguard's settings: only what differs from the defaults. Change them here or in the program."


def write(path: Path, settings: Settings) -> None:
    """See `clipguard.settings.save`."""
    document = _existing(path)
    defaults = Settings()
    for each in fields(Settings):
        value = getattr(settings, each.name)
        if value == getattr(defaults, each.name):
            document.pop(each.name, None)
        else:
            _put(document, each.name, value)
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
    old = document.get(name)
    if old is not None and _says(name, document.unwrap()[name], value):
        return
    if isinstance(value, Mapping) and isinstance(old, Table):  # key by key: comments in a table stand between its keys
        for key in [key for key in old if key in value and key not in made]:
            del old[key]
        for key, action in made.items():
            if old.get(key) != action:
                old[key] = action
    elif isinstance(made, list) and len(made) > 1 and isinstance(made[0], str):
        document[name] = tomlkit.array()
        document[name].extend(made)
        document[name].multiline(True)  # a line an entry: it is a list that people look over
    else:
        document[name] = made


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
