from __future__ import annotations

import re
import tomllib
from email.message import Message
from importlib import metadata
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clipguard import __version__
from clipguard.settings import default_path
from clipguard.settings.last_good import last_good_path
from clipguard.ui.look import Text
from clipguard.ui.settings_about import About
from clipguard.ui.settings_licences import LINUX_PACKAGES, PACKAGES, UNKNOWN, licence_of, parts

from .settings_window import Opened

ROOT = Path(__file__).resolve().parents[2]


def named(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {named(re.split(r"[<>=;\[ ]", each)[0]) for each in project["dependencies"]}
    assert wanted <= {named(name) for name in (*PACKAGES, *LINUX_PACKAGES)}


def test_versions_and_licences_are_those_of_the_packages() -> None:
    found = {part.name: part for part in parts()}
    assert found["presidio-analyzer"].version == metadata.version("presidio-analyzer")
    assert found["presidio-analyzer"].licence == "MIT"
    assert "LGPL-3.0" in found["PySide6-Essentials"].licence
    assert "LGPL" in found["pynput"].licence
    assert all(part.licence != UNKNOWN and part.version != UNKNOWN for part in found.values())
    assert all(len(part.licence) <= 80 for part in found.values())


def test_none_is_under_the_gpl_alone() -> None:
    for part in parts():
        assert not re.match(r"(GPL|GNU General|AGPL)", part.licence), part


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"License-Expression": "MIT", "License": "other"}, "MIT"),
        ({"License": "LGPLv3"}, "LGPLv3"),
        ({"License": "Copyright\n" * 50, "Classifier": "License :: OSI Approved :: BSD License"}, "BSD License"),
        ({"License": "UNKNOWN"}, UNKNOWN),
        ({}, UNKNOWN),
    ],
)
def test_the_licence_in_one_line(fields: dict[str, str], said: str) -> None:
    about = Message()
    for key, value in fields.items():
        about[key] = value
    assert licence_of(about) == said


def test_without_metadata_a_package_is_named_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A built program may lack them."""

    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "metadata", missing)
    assert [part.name for part in parts()][1:] == list(PACKAGES)


def test_the_page(qtbot: QtBot) -> None:
    opened = Opened(qtbot)
    dialog = opened.dialog
    dialog.groups.go_to("about")
    about = dialog.frame.about
    assert isinstance(about, About)
    texts = [each.text().replace("\u200b", "") for each in about.findChildren(Text)]
    assert f"Clipguard {__version__}" in texts
    assert str(default_path()) in texts
    assert str(last_good_path().parent) in texts
    assert any("bliver aldrig gemt på disken" in text for text in texts)
    assert any(text.endswith("guideline.toml") and Path(text).is_file() for text in texts)
    item = about.table.item(1, 0)
    assert item is not None
    assert item.text() == "PySide6-Essentials"
    with qtbot.waitSignal(dialog.guideline_wanted):
        about.guideline.click()
    assert not dialog.undo_button.isEnabled()


def test_the_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    opened = Opened(qtbot)
    opened.dialog.groups.go_to("about")
    table = opened.dialog.frame.about.table
    qtbot.waitUntil(lambda: table.viewport().height() >= table.verticalHeader().length())
    assert table.verticalScrollBar().maximum() == 0
