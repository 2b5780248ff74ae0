"""All products, by the name of the file that each belongs in."""

from __future__ import annotations

from .admx import adml, admx
from .intune import intune
from .reference import reference
from .registry_file import registry_file
from .schema import schema

KINDS = ("admx", "reg", "json")
"""What `clipguard policy template` can make."""


def templates(kind: str) -> dict[str, bytes]:
    """The files of a kind. Raises KeyError for one that there is not."""
    return {
        "admx": lambda: {
            "Clipguard.admx": admx(),
            "da-DK/Clipguard.adml": adml("da"),
            "en-US/Clipguard.adml": adml("en"),
        },
        "reg": lambda: {"clipguard.reg": registry_file(), "clipguard-intune.json": intune()},
        "json": lambda: {"clipguard.schema.json": schema()},
    }[kind]()


def every_product() -> dict[str, bytes]:
    """Every file of `assets/policy/`."""
    made = {name: data for kind in KINDS for name, data in templates(kind).items()}
    return made | {"settings.md": reference()}
