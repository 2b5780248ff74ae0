"""What Clipguard is made of: the packages that are inside, each with its version and licence. No Qt.

Source: the packages' own metadata (https://packaging.python.org/specifications/core-metadata/).
"""

from __future__ import annotations

import platform
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from typing import cast

PACKAGES = (
    "PySide6-Essentials",
    "shiboken6",
    "presidio-analyzer",
    "PyYAML",
    "numpy",
    "regex",
    "pynput",
    "pyperclip",
    "platformdirs",
    "tomlkit",
    "pillow",
)
"""Those that a program on every system holds."""
LINUX_PACKAGES = ("jeepney", "python-xlib")
"""Those that it holds on Linux."""
NAME_LISTS = (
    ("DaCy", "2.9.0", "Apache-2.0"),
    ("Faker", "40.63.0", "MIT"),
    ("mimesis", "22.2.0", "MIT"),
    ("@faker-js/faker", "10.6.0", "MIT"),
)
"""What the lists of names were compiled from: `clipguard/detection/names/ORIGIN.md`."""
UNKNOWN = "–"
_LONGEST = 80  # some packages have the licence's whole text in the field


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """Everything that is inside. What has no metadata is named without."""
    made = [Part("Python", platform.python_version(), "PSF-2.0")]
    made += [_part(name) or Part(name, UNKNOWN, UNKNOWN) for name in PACKAGES]
    made += [part for name in LINUX_PACKAGES if (part := _part(name)) is not None]
    return made


def _part(name: str) -> Part | None:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    # `PackageMetadata` is an `email.message.Message`, whose `get_all` its protocol has as well.
    return Part(name, about["Version"], licence_of(cast(Message, about)))


def licence_of(about: Message) -> str:
    """The licence in one line: the SPDX expression, the old free field where it is short, or the classifiers."""
    for key in ("License-Expression", "License"):
        said = " ".join(str(about[key] or "").split())
        if said and said != "UNKNOWN" and len(said) <= _LONGEST:
            return said
    classifiers = [str(each) for each in about.get_all("Classifier", [])]
    names = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: ")]
    return ", ".join(names) or UNKNOWN
