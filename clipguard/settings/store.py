"""The user's file: one TOML file that holds only what differs from the defaults.

Format: TOML 1.0 (https://toml.io/en/v1.0.0). A value that is missing or wrong gives that setting's default, and the rest
of the file still counts; a file that is no TOML at all is put aside, so that nothing in it is lost.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

import platformdirs

from .codec import from_toml
from .declaration import Settings
from .types import InvalidValueError, Words

FILE_NAME = "settings.toml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """`problems` tells, for people, what in the file could not be used, and where it went."""

    settings: Settings
    problems: tuple[Words, ...] = ()


def default_path() -> Path:
    """The file in the user's configuration folder (XDG_CONFIG_HOME, %APPDATA%)."""
    return Path(platformdirs.user_config_dir("clipguard", appauthor=False, roaming=True)) / FILE_NAME


def load(path: Path) -> Loaded:
    """Reads the file. Never raises for what is in it; one that is not there gives the defaults."""
    try:
        source = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Loaded(
            Settings(),
            (
                Words(
                    f"Indstillingerne i {path} kunne ikke læses ({why}). Standardindstillingerne bruges.",
                    f"The settings in {path} could not be read ({why}). The defaults are used.",
                ),
            ),
        )
    try:
        data = tomllib.loads(source.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):  # tomllib gives in to deep nesting
        return Loaded(Settings(), (put_aside(path),))
    return _from_data(data, path)


def _from_data(data: dict[str, Any], path: Path) -> Loaded:
    values: dict[str, Any] = {}
    problems: list[Words] = []
    known = {each.name for each in fields(Settings)}

    def partly(name: str) -> Callable[[InvalidValueError], None]:
        return lambda error: problems.append(
            Words(
                f"{path}: noget i »{name}« kan ikke bruges ({error.words.da}). Resten bruges.",
                f"{path}: something in “{name}” cannot be used ({error.words.en}). The rest is used.",
            )
        )

    for name, raw in data.items():
        if name not in known:
            problems.append(
                Words(
                    f"{path}: »{name}« er ikke en indstilling og bliver ikke brugt.",
                    f"{path}: “{name}” is not a setting and is not used.",
                )
            )
            continue
        try:
            values[name] = from_toml(name, raw, partly(name))
        except InvalidValueError as error:
            problems.append(
                Words(
                    f"{path}: værdien af »{name}« kan ikke bruges ({error.words.da}). Standarden bruges.",
                    f"{path}: the value of “{name}” cannot be used ({error.words.en}). The default is used.",
                )
            )
    return Loaded(Settings(**values), tuple(problems))


def put_aside(path: Path) -> Words:
    """Keeps a file that cannot be read under another name, and says where."""
    aside = path.with_name(f"{path.stem}.corrupt-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    try:
        path.replace(aside)
    except OSError:
        return Words(
            f"Filen {path} er beskadiget. Standardindstillingerne bruges; ret eller slet filen.",
            f"The file {path} is corrupt. The defaults are used; mend or delete the file.",
        )
    return Words(
        f"Indstillingsfilen var beskadiget. Den er gemt som {aside}, og standardindstillingerne bruges.",
        f"The settings file was corrupt. It is kept as {aside}, and the defaults are used.",
    )


def save(path: Path, settings: Settings) -> None:
    """Writes the file in one step: a reader sees the old one or the new one, and a crash leaves one of them whole.

    Comments that a person wrote into the file stay, and so does what it says of settings that have not changed. A file
    that has become unreadable as TOML is put aside. Raises OSError when it cannot be read or written.
    """
    from .writer import write

    write(path, settings)
