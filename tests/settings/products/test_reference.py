"""The reference tells IT all there is to know of each setting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

import pytest

from clipguard.desktop.policy import POLICY_FILE
from clipguard.settings import ENTITIES, GROUPS, Settings, declared
from clipguard.settings.products import every_product
from clipguard.settings.registry import KEY, registry_name

REFERENCE = every_product()["settings.md"].decode()
NAMES = [each.name for each in fields(Settings)]


def _section(name: str) -> str:
    (found,) = [each for each in re.split(r"^### ", REFERENCE, flags=re.M) if f"| in TOML | `{name}` |" in each]
    return found.partition("\n## ")[0]


def _cells(section: str) -> dict[str, str]:
    return dict(re.findall(r"^\| ([^|]+) \| (.+) \|$", section, re.M))


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_has_a_section_with_everything(name: str) -> None:
    section, limits, default = _section(name), declared(name), getattr(Settings(), name)
    cells = _cells(section)
    assert section.startswith(f"{limits.name.en} · {limits.name.da}\n")
    assert re.sub(r"\\(?=[\\*_<\[`])", "", section).find(limits.help.en) > 0
    if limits.lockable:
        assert cells["in the registry"].startswith(f"`{registry_name(name)}`, ")
    assert cells["can be locked"] == ("yes" if limits.lockable else "no")
    assert cells["since"] == limits.since
    match default:
        case Mapping():
            for entry, action in default.items():
                assert re.search(rf"^\| `{entry}` \| .+ \| `{action}` \|$", section, re.M) is not None
        case bool():
            assert cells["default"] == ("on" if default else "off")
        case int():
            assert cells["default"] == str(default)
            assert cells["range"] == f"{limits.minimum} to {limits.maximum}"
        case StrEnum():
            assert cells["default"] == f"`{default}`"
            assert all(each.value in cells["values"] for each in type(default))
        case str():
            assert cells["default"] == (f"`{default}`" if default else "none")
        case tuple():
            assert len(re.findall("`[^`]+`", cells["default"])) == len(default) or name == "ai_windows"


def test_registry_types() -> None:
    types = {
        name: _cells(_section(name))["in the registry"].partition(", ")[2] for name in NAMES if declared(name).lockable
    }
    assert types["rules"] == "key of REG_SZ values"
    assert types["case_systems"] == "key of REG_SZ values"
    assert types["stamp_offer"] == types["scan_limit_kb"] == "REG_DWORD"
    assert types["language"] == types["help_address"] == "REG_SZ"


def test_settings_stand_under_their_groups_in_order() -> None:
    headings = re.findall(r"^## (.+) · (.+)$", REFERENCE, re.M)
    assert headings == [(each.en, each.da) for each in GROUPS.values()]
    wanted = [name for group in GROUPS for name in NAMES if declared(name).group == group]
    assert re.findall(r"^\| in TOML \| `(\w+)` \|$", REFERENCE, re.M) == wanted


def test_kinds_of_information_have_their_danish_names() -> None:
    for entity, made in ENTITIES.items():
        assert f"| `{entity}` | {made.name.en} · {made.name.da} |" in REFERENCE


def test_it_names_the_places_where_the_program_looks() -> None:
    assert f"`{POLICY_FILE}`" in REFERENCE
    assert rf"HKEY_LOCAL_MACHINE\{KEY}" in REFERENCE


def test_tables_are_whole() -> None:
    """Each row has as many cells as its heading: a vertical line within a cell is escaped."""
    tables = re.findall(r"(?:^\|.*\|\n)+", REFERENCE, re.M)
    assert len(tables) > len(NAMES)
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1
