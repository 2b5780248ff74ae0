"""The user's file: one TOML file that holds only what differs from what would be in force without it.

Format: TOML 1.0 (https://toml.io/en/v1.0.0). A value that is missing or wrong gives that setting's default, and the rest
of the file still counts; a file that is no TOML at all is put aside, so that nothing in it is lost.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs

from .declaration import Settings
from .layers import Layer, Loaded, resolve
from .migration import migrated
from .types import Origin, Words

FILE_NAME = "settings.toml"


def default_path() -> Path:
    """The file in the user's configuration folder (XDG_CONFIG_HOME, %APPDATA%)."""
    return Path(platformdirs.user_config_dir("clipguard", appauthor=False, roaming=True)) / FILE_NAME


def load(
    path: Path,
    guideline: Mapping[str, Any] = MappingProxyType({}),
    policies: Sequence[Layer] = (),
    last_good: Mapping[str, Any] = MappingProxyType({}),
) -> Loaded:
    """What is in force with the file, the guideline's settings and the organisation's policies, weakest first.

    Never raises for what is in the file; one that is not there says nothing.
    """
    data, problem = _read(path)
    layers = [
        Layer(Origin.GUIDELINE, guideline, "guideline"),
        Layer(Origin.USER, migrated(data), str(path), problem),
        *policies,
    ]
    return resolve(layers, last_good)


def _read(path: Path) -> tuple[dict[str, Any], Words | None]:
    """What the file says, and why nothing of it can be used."""
    try:
        source = path.read_bytes()
    except FileNotFoundError:
        return {}, None
    except OSError as error:
        why = error.strerror or type(error).__name__
        return {}, Words(
            f"Indstillingerne i {path} kunne ikke læses ({why}). Standardindstillingerne bruges.",
            f"The settings in {path} could not be read ({why}). The defaults are used.",
        )
    try:
        return tomllib.loads(source.decode("utf-8-sig")), None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):  # tomllib gives in to deep nesting
        return {}, put_aside(path)


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


def save(path: Path, settings: Settings, loaded: Loaded | None = None) -> None:
    """Writes the file in one step: a reader sees the old one or the new one, and a crash leaves one of them whole.

    It gets what differs from `loaded.base`, and nothing of what is locked there: what the file says of that stays as it is. Comments
    that a person wrote into the file stay, and so does what it says of settings that have not changed. A file that has become
    unreadable as TOML is put aside. Raises OSError when it cannot be read or written.
    """
    from .writer import write

    write(path, settings, loaded or Loaded(settings))
