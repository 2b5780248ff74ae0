"""What the dialog asks for is answered, and the policies are read again."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from clipguard.configuration import load_configuration
from clipguard.desktop.policy import PolicySource
from clipguard.detection import Entity, Finding, Local, ScanResult
from clipguard.rules import Exceptions
from clipguard.settings import Settings
from clipguard.ui import settings_control
from clipguard.ui.settings_control import SettingsControl
from clipguard.ui.settings_dialog import SettingsDialog

from .settings_window import choose


class Scanner:
    """Keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[ScanResult], None], Mapping[str, Any]]] = []

    def scan(self, text: str, done: Callable[[ScanResult], None], **how: Any) -> None:
        self.asked.append((text, done, how))


class Autostart:
    def __init__(self) -> None:
        self.on, self.error = False, ""

    def is_on(self) -> bool:
        return self.on

    def switch(self, on: bool) -> None:
        if self.error:
            raise OSError(13, self.error)
        self.on = on


class Program:
    """What there is around the control, with a policy that a test can change."""

    def __init__(self, folder: Path) -> None:
        self.path, self.kept = folder / "settings.toml", folder / "policy.json"
        self.policy: dict[str, Any] = {"language": "da"}
        self.refused: tuple[str, str] | None = None
        self.scanner, self.autostart = Scanner(), Autostart()
        self.exceptions = Exceptions()
        self.before: list[Settings] = []
        self.built: list[SettingsDialog] = []
        self.control = SettingsControl(
            self.path,
            self.load(),
            load=self.load,
            scanner=self.scanner,  # type: ignore[arg-type]
            exceptions=self.exceptions,
            autostart=self.autostart,
            post=lambda call: call(),
            in_force=self.before.append,
            built=self.built.append,
        )

    def load(self) -> Any:
        source = PolicySource(True, "policy.toml", False, self.policy, self.refused)
        return load_configuration(self.path, [source], self.kept)

    def file(self) -> dict[str, Any]:
        return tomllib.loads(self.path.read_text(encoding="utf-8"))

    @property
    def dialog(self) -> SettingsDialog:
        assert self.control.dialog is not None
        return self.control.dialog


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Program:
    return Program(tmp_path)


def box(program: Program, name: str) -> Any:
    return program.dialog.editors[name].box  # type: ignore[attr-defined]


def test_a_change_is_put_in_force_and_saved_without_what_is_locked(program: Program) -> None:
    program.policy |= {"reason_required": True}
    program.control.show()
    box(program, "pause_allowed").click()
    assert not program.control.settings.pause_allowed
    assert program.before[-1] == replace(program.control.settings, pause_allowed=True)
    assert program.file() == {"pause_allowed": False}


def test_the_dialog_is_built_once(program: Program) -> None:
    first = program.control.show()
    assert program.control.show() is first
    assert program.built == [first]


def test_policies_are_read_when_the_dialog_opens(program: Program) -> None:
    program.policy |= {"help_address": "it@by.dk"}
    program.control.show()
    assert program.control.settings.help_address == "it@by.dk"
    assert box(program, "help_address").isReadOnly()


def test_policies_are_read_every_quarter_of_an_hour(program: Program) -> None:
    assert (program.control.timer.isActive(), program.control.timer.interval()) == (True, 15 * 60_000)
    program.policy |= {"pause_allowed": False}
    program.control.timer.timeout.emit()
    assert not program.control.settings.pause_allowed
    assert program.before[-1].pause_allowed


def test_an_open_dialog_follows_and_keeps_what_is_typed(program: Program) -> None:
    program.control.show()
    box(program, "help_address").setText("ny@by.dk")
    box(program, "stamp_shortcut").setText("ikke færdig")
    program.policy |= {"pause_allowed": False}
    program.control.reload()
    assert not box(program, "pause_allowed").isChecked()
    assert program.control.settings.help_address == "ny@by.dk"
    assert box(program, "stamp_shortcut").text() == "ikke færdig"
    del program.policy["pause_allowed"]
    program.control.reload()
    assert program.control.settings.pause_allowed
    assert program.file() == {"help_address": "ny@by.dk"}


def test_a_policy_that_cannot_be_used_is_told(program: Program) -> None:
    program.policy |= {"scan_limit_kb": "mange"}
    program.control.reload()
    assert ["scan_limit_kb" in each.da for each in program.control.problems] == [True]
    program.control.show()
    assert "scan_limit_kb" in program.dialog.bar.text.text()
    program.policy, program.refused = {}, ("den kan ikke læses", "it cannot be read")
    program.control.reload()
    assert [each.da for each in program.control.problems] == ["den kan ikke læses"]
    program.policy, program.refused = {"language": "da"}, None
    program.control.reload()
    assert program.control.problems == ()


def test_a_file_that_was_put_aside_is_told_in_the_dialog_once(program: Program, tmp_path: Path) -> None:
    program.path.write_text("ikke = toml = her", encoding="utf-8")
    program.control.reload()
    assert len(program.control.problems) == 1
    program.control.show()
    assert "beskadiget" in program.dialog.bar.text.text()
    program.dialog.close()
    program.dialog.bar.hide()
    program.control.show()
    assert program.dialog.bar.isHidden()


def test_what_could_not_be_saved_stays_in_force(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program.control.show()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(settings_control, "save", full)
        box(program, "pause_allowed").click()
    assert "No space left on device" in program.dialog.bar.text.text()
    program.policy |= {"help_address": "it@by.dk"}
    program.control.reload()
    assert not program.control.settings.pause_allowed
    assert program.control.settings.help_address == "it@by.dk"
    box(program, "reason_required").click()
    assert program.file() == {"pause_allowed": False, "reason_required": True}


def test_another_language_by_policy_reaches_the_open_dialog(program: Program) -> None:
    program.control.show()
    program.policy["language"] = "en"
    program.control.reload()
    assert program.dialog.windowTitle() == "Settings – Clipguard"


# -- a text to try -----------------------------------------------------------------------------------------------------


def test_a_text_goes_to_the_scanner_with_what_the_municipality_says(program: Program, qtbot: QtBot) -> None:
    program.policy |= {"sensitive_words": ["Lygte"], "scan_limit_kb": 10, "scan_deadline_ms": 900}
    program.control.show()
    program.dialog.frame.trial.field.setPlainText("Mette bor her")
    qtbot.waitUntil(lambda: bool(program.scanner.asked))
    [(text, done, how)] = program.scanner.asked
    assert text == "Mette bor her"
    assert (how["limit"], how["deadline_ms"]) == (10_000, 900)
    assert how["gives_way"], "a paste goes first"
    assert isinstance(how["local"], Local)
    assert how["local"].words == ("Lygte",)
    done(ScanResult((Finding(Entity.PERSON, 0, 5, 1.0, "person.list"),), elapsed_ms=1.0))
    assert program.dialog.frame.trial.verdict.text() == "Clipguard advarer: 1 navn."


def test_what_is_called_not_personal_counts_there_too(program: Program, qtbot: QtBot) -> None:
    program.exceptions.add(Entity.PERSON, "Mette")
    program.control.show()
    program.dialog.frame.trial.field.setPlainText("Mette bor her")
    qtbot.waitUntil(lambda: bool(program.scanner.asked))
    program.scanner.asked[0][1](ScanResult((Finding(Entity.PERSON, 0, 5, 1.0, "person.list"),), elapsed_ms=1.0))
    assert program.dialog.frame.trial.verdict.text() == "Der er ikke fundet noget. Teksten bliver sat ind."


# -- start with the computer, shortcut, exceptions ---------------------------------------------------------------------


def test_starting_with_the_computer_is_shown_and_switched(program: Program) -> None:
    program.autostart.on = True
    program.control.show()
    start = program.dialog.pages[4].targets["autostart"]
    assert not start.isHidden()
    assert start.box.isChecked()  # type: ignore[attr-defined]
    start.box.click()  # type: ignore[attr-defined]
    assert not program.autostart.on
    assert program.dialog.bar.isHidden()


def test_that_it_cannot_be_switched_is_told(program: Program) -> None:
    program.autostart.error = "Permission denied"
    program.control.show()
    start = program.dialog.pages[4].targets["autostart"]
    start.box.click()  # type: ignore[attr-defined]
    assert not start.box.isChecked(), "it shows how it is"  # type: ignore[attr-defined]
    assert program.dialog.bar.text.text() == "Systemet siger: Permission denied."


def test_where_it_cannot_be_told_it_is_not_offered(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> bool:
        raise OSError("no registry")

    monkeypatch.setattr(program.autostart, "is_on", fails)
    program.control.show()
    assert program.dialog.pages[4].targets["autostart"].isHidden()


def test_a_refused_shortcut_is_known_before_the_dialog_is_opened(program: Program) -> None:
    program.control.show_refused("Ctrl+Alt+M")
    program.control.show()
    assert "Et andet program" in program.dialog.editors["stamp_shortcut"].notice.text()  # type: ignore[attr-defined]
    program.control.show_refused("")
    assert "Word" in program.dialog.editors["stamp_shortcut"].notice.text()  # type: ignore[attr-defined]


def test_exceptions_are_counted_and_forgotten(program: Program) -> None:
    program.control.show()
    row = program.dialog.pages[0].targets["exceptions"]
    assert row.isHidden()
    program.exceptions.add(Entity.PERSON, "Mette")
    program.exceptions.add(Entity.PERSON, "Jens")
    program.control.show()
    assert row.text.text() == "Du har kaldt 2 ting »ikke personligt«."  # type: ignore[attr-defined]
    row.forget.click()  # type: ignore[attr-defined]
    assert len(program.exceptions) == 2, "not without a yes"
    program.dialog.bar.buttons[1].click()
    assert len(program.exceptions) == 0
    assert row.isHidden()


def test_a_choice_of_an_action_is_saved(program: Program) -> None:
    program.control.show()
    choose(program.dialog.rules_editor.targets()["entities.DK_CVR"].action, "warn")  # type: ignore[attr-defined]
    assert program.file() == {"entities": {"DK_CVR": "warn"}}
