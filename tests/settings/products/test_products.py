"""The products follow from the declaration alone, and `assets/policy/` has them as they are."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from clipguard.settings import Settings, declared
from clipguard.settings.products import KINDS, every_product, templates
from clipguard.settings.products.__main__ import write
from clipguard.settings.registry import KEY, registry_name

from .admx_rules import references, structure
from .registry_text import read

ROOT = Path(__file__).parents[3]
ASSETS = ROOT / "assets" / "policy"
ANEW = "stale; run: python -m clipguard.settings.products assets/policy"


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".gitattributes"
    }


def test_the_files_are_those_of_the_products() -> None:
    assert set(_files(ASSETS)) == set(every_product())


@pytest.mark.parametrize("name", every_product())
def test_the_files_are_not_stale(name: str) -> None:
    assert (ASSETS / name).read_bytes() == every_product()[name], ANEW


def test_every_kind_of_template_is_among_the_products() -> None:
    made = {name: data for kind in KINDS for name, data in templates(kind).items()}
    assert made.items() <= every_product().items()
    with pytest.raises(KeyError):
        templates("adm")


def test_they_are_written_with_their_folders(tmp_path: Path) -> None:
    write(tmp_path / "new")
    assert _files(tmp_path / "new") == every_product()


def test_they_are_written_by_a_command(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "clipguard.settings.products"]
    subprocess.run([*command, str(tmp_path)], cwd=ROOT, check=True)
    assert _files(tmp_path) == every_product()
    assert "usage" in subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stderr


def _mentions(products: dict[str, bytes], name: str) -> dict[str, bool]:
    """Which product has a setting, by what each calls it."""
    registry = registry_name(name)
    settings = json.loads(products["clipguard.schema.json"])["properties"]
    rows = json.loads(products["clipguard-intune.json"])["omaSettings"]
    policies = [row["omaUri"].rpartition("/")[2] for row in rows[1:]]
    example = products["clipguard.reg"].decode("utf-16")
    template = products["Clipguard.admx"].decode()
    strings = [products[f"{culture}/Clipguard.adml"].decode() for culture in ("da-DK", "en-US")]
    of_policy = (f'name="{registry}"', f'name="{registry}_')
    return {
        "schema": name in settings,
        "reference": f"| in TOML | `{name}` |" in products["settings.md"].decode(),
        "template": any(each in template for each in of_policy),
        "words": all(f'id="{registry}"' in each or f'id="{registry}_' in each for each in strings),
        "registry": f'"{registry}"=' in example or f"\\{registry}]" in example,
        "intune": any(each == registry or each.startswith(f"{registry}_") for each in policies),
    }


@pytest.mark.parametrize("name", [each.name for each in fields(Settings)])
def test_each_declared_setting_is_in_the_products(name: str) -> None:
    for_everyone = {"schema", "reference"}
    products = _files(ASSETS)
    wanted = {product: declared(name).lockable or product in for_everyone for product in _mentions(products, name)}
    assert _mentions(products, name) == wanted, ANEW


# What somebody adds to the declaration, and nothing else: one setting of each shape, and one that cannot be locked.
ADDED = """
    new_flag: bool = _setting(True, Declared("general", Words("Ny a", "New a"), Words("Hjælp.", "Help."), since="0.2.0"))
    new_number: int = _setting(
        0, Declared("limits", Words("Ny b", "New b"), Words("Hjælp.", "Help."), minimum=0, maximum=70_000)
    )
    new_choice: Trust = _setting(Trust.APPROVED, Declared("general", Words("Ny c", "New c"), Words("Hjælp.", "Help.")))
    new_text: str = _setting("æ", Declared("general", Words("Ny d", "New d"), Words("Hjælp.", "Help."), pattern=r"\\w+"))
    new_list: tuple[str, ...] = _setting(
        ("by.dk",), Declared("municipality", Words("Ny e", "New e"), Words("Hjælp.", "Help."), entry=Entry.DOMAIN)
    )
    new_table: Mapping[str, Action] = _setting(
        MappingProxyType({"x-y": Action.LOG}), Declared("rules", Words("Ny f", "New f"), Words("Hjælp.", "Help."))
    )
    new_own: bool = _setting(True, Declared("general", Words("Ny g", "New g"), Words("Hjælp.", "Help."), lockable=False))
"""

_MAKER = """
import importlib.util, pathlib, sys
NAME = "clipguard.settings.declaration"
class Longer:
    def find_spec(self, name, path=None, target=None):
        if name == NAME:
            sys.meta_path.remove(self)
            found = importlib.util.find_spec(name)
            sys.meta_path.insert(0, self)
            source = found.loader.get_source(name).replace("\\n\\n\\nGROUPS", ADDED + "\\n\\nGROUPS", 1)
            assert ADDED in source
            found.loader.get_code = lambda _name: compile(source, found.origin, "exec")
            return found
sys.meta_path.insert(0, Longer())
from clipguard.settings.products.__main__ import write
write(pathlib.Path(sys.argv[1]))
"""


def test_one_more_field_of_the_declaration_is_all_that_a_setting_needs(tmp_path: Path) -> None:
    program = f"ADDED = {ADDED!r}\n{textwrap.dedent(_MAKER)}"
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=True)
    products = _files(tmp_path)
    for name in ("new_flag", "new_number", "new_choice", "new_text", "new_list", "new_table"):
        assert all(_mentions(products, name).values()), name
    found = _mentions(products, "new_own")
    assert {product for product, there in found.items() if there} == {"schema", "reference"}
    template = ET.fromstring(products["Clipguard.admx"])
    for culture in ("da-DK", "en-US"):
        texts = ET.fromstring(products[f"{culture}/Clipguard.adml"])
        assert structure(template) + structure(texts) + references(template, texts) == []
    tree = read(products["clipguard.reg"], KEY)
    assert {name: value for name, value in tree.items() if name.startswith("New")} == {
        "NewFlag": 1,
        "NewNumber": 0,
        "NewChoice": "approved",
        "NewText": "æ",
        "NewList": {"1": "by.dk"},
        "NewTable": {"x-y": "log"},
    }
    assert "Clipguard 0.2 eller nyere" in products["da-DK/Clipguard.adml"].decode()
    assert _files(ASSETS).items() & products.items() == set(), "each of the files changes"
