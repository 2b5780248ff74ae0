"""Export and import: what is written, what a file would change, and how it is asked."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clipguard.settings import Action, AiWindow, Loaded, Settings
from clipguard.ui.settings_history import with_values
from clipguard.ui.settings_transfer import (
    TransferError,
    change_line,
    changed_by_user,
    key_title,
    names_confidential,
    read_import,
    write_export,
)
from clipguard.ui.settings_transfer_card import ImportDialog
from tests.settings.strategies import settings as any_settings

from .settings_window import START, Opened, loaded

USER = {"pause_allowed": False, "sensitive_words": ["Projekt Lygte"], "entities": {"DK_CVR": "warn", "PERSON": "hint"}}
FILE = """
pause_allowed = false
help_address = "it@by.dk"
scan_limit_kb = "mange"
sensitive_words = ["Projekt Lygte", "xy"]
findes_ikke = 1

[entities]
DK_CVR = "warn"
PERSON = "måske"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "andre.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def said(opened: Opened) -> str:
    bar = opened.dialog.bar
    return f"{bar.heading.text()} {bar.text.text()}".strip()


# -- files -------------------------------------------------------------------------------------------------------------


def test_an_export_holds_what_was_changed_and_is_not_locked(tmp_path: Path) -> None:
    path = tmp_path / "ud.toml"
    path.write_text("# gammelt indhold\nhelp_address = 'gammel@by.dk'\n", encoding="utf-8")
    state = loaded({"entities": {"PERSON": "block"}, "scan_limit_kb": 50}, USER)
    assert changed_by_user(state.settings, state) == ["entities.DK_CVR", "sensitive_words", "pause_allowed"]
    write_export(path, state.settings, state)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {
        "pause_allowed": False,
        "sensitive_words": ["Projekt Lygte"],
        "entities": {"DK_CVR": "warn"},
    }
    assert [each.name for each in tmp_path.iterdir()] == ["ud.toml"], "nothing else is left behind"
    assert names_confidential(state.settings, state)


def test_an_export_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    state = loaded({}, USER)
    with pytest.raises(TransferError, match="could not be written"):
        write_export(tmp_path / "findes" / "ikke.toml", state.settings, state)


def test_an_import_tells_what_it_changes_and_what_cannot_be_used(file: Path) -> None:
    state = loaded({"help_address": "helpdesk@by.dk"})
    plan = read_import(file, state.settings, state)
    assert dict(plan.values) == {
        "pause_allowed": False,
        "sensitive_words": ("Projekt Lygte",),
        "entities.DK_CVR": Action.WARN,
    }
    assert plan.locked == ("help_address",)
    assert [each.da.partition(":")[0] for each in plan.problems] == [
        "Største tekst, der tjekkes (kB)",
        "Fortrolige ord",
        "»findes_ikke« er ikke en indstilling.",
        "Oplysninger",
    ]
    assert file.read_text(encoding="utf-8") == FILE


def test_what_is_so_already_is_no_change(file: Path) -> None:
    state = loaded({}, {"pause_allowed": False, "help_address": "it@by.dk"})
    assert set(read_import(file, state.settings, state).values) == {"sensitive_words", "entities.DK_CVR"}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"ikke = toml = her", "not a file of settings"),
        (b"\xff\xfe\x00", "not a file of settings"),
        (b"#" * 1_000_001, "too large"),
    ],
)
def test_a_file_that_is_none_is_told_and_left_alone(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "noget.toml"
    path.write_bytes(content)
    with pytest.raises(TransferError, match=why):
        read_import(path, Settings(), Loaded(Settings()))
    assert path.read_bytes() == content
    with pytest.raises(TransferError, match="could not be read"):
        read_import(tmp_path / "mangler.toml", Settings(), Loaded(Settings()))


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_settings())
def test_an_import_of_an_export_brings_everything_back(tmp_path: Path, wanted: Settings) -> None:
    path = tmp_path / "rundt.toml"
    write_export(path, wanted, Loaded(wanted))
    plan = read_import(path, Settings(), Loaded(Settings()))
    assert plan.problems == ()
    assert with_values(Settings(), plan.values) == wanted


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        ("pause_allowed", False, "Pause er tilladt: Til → Fra"),
        ("scan_limit_kb", 50, "Største tekst, der tjekkes (kB): 2000 → 50"),
        ("help_address", "it@by.dk", "Adresse til hjælp: »it-helpdesk@kommune.dk« → »it@by.dk«"),
        ("entities.DK_CPR_NUMBER", Action.BLOCK, "CPR-nummer: Advar → Bloker"),
        ("rules.copyright", Action.OFF, "5. Ophavsret: Vis besked → Fra"),
        ("own_numbers", ("43 68 68 68", "43 68 68 69"), "Offentlige telefonnumre: tilføjer 43 68 68 68, 43 68 68 69"),
        ("own_numbers", tuple(map(str, range(100, 106))), "Offentlige telefonnumre: tilføjer 100, 101, 102, 103 … (+2)"),
    ],
)  # fmt: skip
def test_a_change_in_words(key: str, value: object, line: str) -> None:
    assert change_line(key, START, value, "da") == line


def test_a_change_of_a_list_in_words() -> None:
    before = replace(START, sensitive_words=("Et", "To"), ai_windows=(AiWindow("A", hosts=("a.dk",)),))
    assert change_line("sensitive_words", before, ("To", "Tre"), "en") == "Confidential words: adds Tre; removes Et"
    assert change_line("sensitive_words", before, ("To", "Et"), "da") == "Fortrolige ord: i en anden rækkefølge"
    windows = (AiWindow("A", hosts=("b.dk",)), AiWindow("B", hosts=("c.dk",)))
    assert change_line("ai_windows", before, windows, "da") == "AI-vinduer: tilføjer A, B; fjerner A"


def test_every_key_has_a_title() -> None:
    for key in ("rules.personal-data", "entities.PERSON", "language"):
        assert key_title(key, "da") != key_title(key, "en")


# -- in the dialog -----------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot, loaded({"help_address": "helpdesk@by.dk"}))


def asked(opened: Opened, file: Path) -> ImportDialog:
    opened.dialog.import_from(file)
    assert opened.dialog.import_dialog is not None
    return opened.dialog.import_dialog


def test_an_import_is_asked_about_and_undone_as_one(opened: Opened, file: Path) -> None:
    before = opened.dialog._settings
    asking = asked(opened, file)
    assert asking.isVisible()
    lines = [asking.changes.item(row).text() for row in range(asking.changes.count())]
    assert lines == [
        "CVR-nummer: Registrér → Advar",
        "Fortrolige ord: tilføjer Projekt Lygte",
        "Pause er tilladt: Til → Fra",
    ]
    left = [asking.left.item(row).text() for row in range(asking.left.count())]
    assert left[-1] == "Adresse til hjælp: administreret af din organisation."
    assert any("»xy« er for kort" in line for line in left)
    assert opened.given == []
    asking.accept_button.click()
    assert len(opened.given) == 1
    assert opened.given[0].help_address == "helpdesk@by.dk"
    assert not opened.given[0].pause_allowed
    opened.dialog.groups.go_to("stamp")
    opened.dialog.bar.buttons[1].click()
    assert opened.given[-1] == before, "the bar's undo is the import's, whatever page is shown"


def test_an_import_is_undone_from_each_page_that_it_changed(opened: Opened, file: Path) -> None:
    before = opened.dialog._settings
    asked(opened, file).accept()
    opened.dialog.groups.go_to("municipality")
    assert "import af indstillinger" in opened.dialog.undo_button.toolTip()
    opened.dialog.undo_button.click()
    assert opened.given[-1] == before


@pytest.mark.parametrize("how", ["esc", "cancel"])
def test_without_a_yes_nothing_is_changed(opened: Opened, file: Path, how: str) -> None:
    asking = asked(opened, file)
    if how == "esc":
        QTest.keyClick(asking, Qt.Key.Key_Escape)
    else:
        asking.cancel.click()
    assert opened.given == []
    assert opened.dialog.import_dialog is None
    assert opened.dialog.isVisible()


def test_enter_is_no_yes(opened: Opened, file: Path) -> None:
    asking = asked(opened, file)
    QTest.keyClick(asking, Qt.Key.Key_Return)
    QTest.keyClick(asking.changes, Qt.Key.Key_Return)
    assert opened.given == []
    assert asking.isVisible()


def test_a_file_that_changes_nothing_says_so(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "tom.toml"
    path.write_text("", encoding="utf-8")
    asking = asked(opened, path)
    assert asking.heading.text() == "tom.toml ændrer ikke noget"
    assert asking.accept_button.isHidden()
    asking.cancel.click()
    assert opened.given == []


def test_a_file_that_cannot_be_used_is_told(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "billede.toml"
    path.write_bytes(b"\x89PNG\r\n")
    opened.dialog.import_from(path)
    assert opened.dialog.import_dialog is None
    assert said(opened) == "Filen kan ikke bruges billede.toml er ikke en fil med indstillinger (TOML)."


def test_an_export_is_told(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "ud.toml"
    opened.dialog.export_to(path)
    assert "ikke noget at eksportere" in said(opened)
    assert not path.exists()
    opened.lines("sensitive_words").box.setPlainText("Projekt Lygte")
    opened.dialog.export_to(path)
    assert said(opened) == (
        f"Dine indstillinger er gemt i {path}. Filen har jeres fortrolige ord med. Pas på, hvem der får den."
    )
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"sensitive_words": ["Projekt Lygte"]}
    opened.dialog.export_to(tmp_path / "findes" / "ikke.toml")
    assert said(opened).startswith("Der er ikke eksporteret noget")


@pytest.mark.parametrize("saves", [True, False])
def test_the_file_is_asked_for(opened: Opened, file: Path, tmp_path: Path, saves: bool) -> None:
    card = opened.dialog.frame.transfer
    opened.lines("sensitive_words").box.setPlainText("Projekt Lygte")
    (card.export_button if saves else card.import_button).click()
    files = card.files
    assert files is not None
    assert files.isVisible()
    assert (files.acceptMode() is QFileDialog.AcceptMode.AcceptSave) is saves
    target = tmp_path / "valgt.toml" if saves else file
    files.fileSelected.emit(str(target))
    files.close()
    assert target.exists()
    assert (opened.dialog.import_dialog is None) is saves
