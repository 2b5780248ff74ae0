"""From the guard's question to the warning, and from its answer to what follows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clipguard.clipboard import Snapshot, text_formats
from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import Choice, Guard, Outcome
from clipguard.redaction import Vault
from clipguard.rules import Exceptions
from clipguard.settings import Action, Settings
from clipguard.ui.types import Answer, Reason
from clipguard.ui.warning import WarningDialog
from clipguard.ui.warning_control import Around, WarningControl
from tests.guard.fake import CHROMIUM, Scene

TEXT = "Ring til Kim Larsen på 43 21 65 87"
FOUND = ScanResult(
    (
        Finding(Entity.PERSON, 9, 19, 0.9, "person.list"),
        Finding(Entity.PHONE_NUMBER, 23, 34, 0.9, "phone.pattern"),
    )
)

COPIED = Snapshot(text_formats(TEXT))


class Program:
    """A guard with a warning, and the program around them."""

    def __init__(self, qtbot: QtBot, path: Path, settings: Settings) -> None:
        self.settings = settings
        self.scene = Scene(settings)
        self.exceptions = Exceptions(path)
        self.guard = self.scene.guard = Guard(self.scene.port, settings, self.exceptions)
        self.vault = Vault()
        self.area: tuple[int, int, int, int] | None = (100, 100, 500, 400)
        self.asked_areas: list[int] = []
        self.activated: list[tuple[int, int]] = []
        self.scans: list[tuple[str, Callable[[ScanResult], None]]] = []
        self.said: list[str] = []
        self.mails: list[str] = []
        self.mail_works = True
        self.dialog = WarningDialog(settle_ms=0)
        qtbot.addWidget(self.dialog)
        around = Around(
            settings=lambda: self.settings,
            language=lambda: "da",
            vault=lambda: self.vault,
            use_vault=self._use,
            area_of=self._area_of,
            activate=lambda window, time: self.activated.append((window, time)),
            scan=lambda text, done: self.scans.append((text, done)),
            say=self.said.append,
            open_address=self._mail,
        )
        self.control = WarningControl(self.dialog, self.guard, self.exceptions, around)
        self.scene.port.ask = self.control.ask  # type: ignore[method-assign]
        self.scene.port.withdraw = self.control.withdraw  # type: ignore[method-assign]

    def _use(self, vault: Vault) -> None:
        self.vault = vault

    def _area_of(self, window: int) -> tuple[int, int, int, int] | None:
        self.asked_areas.append(window)
        return self.area

    def _mail(self, address: QUrl) -> bool:
        self.mails.append(address.toString())
        return self.mail_works

    def hold(self) -> None:
        """A paste is held."""
        self.scene.go_to(CHROMIUM)
        self.scene.copy(TEXT, FOUND)
        self.scene.press()
        QApplication.processEvents()
        assert self.dialog.is_open


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    return Program(qtbot, tmp_path / "exceptions.json", Settings(help_address="it@eksempel.dk"))


def test_it_opens_over_the_window_and_takes_the_focus_with_the_time_of_the_press(program: Program) -> None:
    program.hold()
    assert program.asked_areas == [CHROMIUM.id]
    assert program.activated == [(int(program.dialog.winId()), 1001)]
    assert program.dialog.frameGeometry().intersects(QRect(100, 100, 500, 400))


def test_without_a_place_it_opens_all_the_same(program: Program) -> None:
    program.area = None
    program.hold()
    assert program.dialog.isVisible()


def test_a_second_press_brings_it_to_the_front(program: Program) -> None:
    program.hold()
    model = program.dialog.model
    program.scene.press()
    assert program.dialog.model is model
    assert [time for _, time in program.activated] == [1001, 0]
    program.control.bring_back()
    assert len(program.activated) == 3


def test_nothing_is_brought_back_where_nothing_is_held(program: Program) -> None:
    program.control.bring_back()
    assert program.activated == []


def test_the_anonymised_text_goes_in_and_can_be_restored(program: Program) -> None:
    program.hold()
    program.dialog.choices.anonymised.click()
    program.scene.guard.snapshot_taken(COPIED)
    assert program.scene.port.offers[-1].text == "Ring til [NAVN 1] på [TELEFON 1]"
    assert program.vault.restore("Kære [NAVN 1]") == "Kære Kim Larsen"


@pytest.mark.parametrize("button", ["cancel", "help"])
def test_other_answers_leave_no_placeholders(program: Program, button: str) -> None:
    program.hold()
    getattr(program.dialog.choices, button).click()
    assert len(program.vault) == 0
    assert program.control._draft is None


def test_a_warning_that_is_withdrawn_leaves_nothing(program: Program) -> None:
    program.hold()
    program.scene.copy("noget andet")
    assert not program.dialog.is_open
    assert program.control._draft is None


def test_what_is_kept_counts_as_inserted_anyway(program: Program) -> None:
    program.hold()
    program.dialog.links.findings.click()
    program.dialog.findings.rows[0].tick.click()
    program.dialog.choices.anonymised.click()
    assert program.guard._insertion_ends[0] is Outcome.INSERTED_ANYWAY


def test_what_is_not_personal_is_remembered_and_not_asked_about_again(program: Program) -> None:
    program.hold()
    program.dialog.links.findings.click()
    for row in program.dialog.findings.rows:
        row.not_personal.click()
    program.dialog.choices.anonymised.click()
    assert len(program.exceptions) == 2
    assert program.scene.port.inserts == [(CHROMIUM.id, "Ctrl+V")]
    program.scene.press()
    program.scene.guard.inserted(True)
    assert program.scene.port.gate is not None, "the gate is open for it"


def test_whoever_cancels_is_asked_again(program: Program) -> None:
    program.hold()
    program.dialog.links.findings.click()
    program.dialog.findings.rows[0].not_personal.click()
    program.dialog.reject()
    assert len(program.exceptions) == 0


def test_what_cannot_be_stored_is_told_and_goes_in_all_the_same(program: Program, tmp_path: Path) -> None:
    (tmp_path / "exceptions.json").mkdir()
    program.hold()
    program.dialog.links.findings.click()
    program.dialog.findings.rows[0].not_personal.click()
    program.dialog.choices.anonymised.click()
    assert program.said == ["»Ikke personligt« kunne ikke gemmes. Det gælder, til Clipguard lukkes."]
    program.scene.guard.snapshot_taken(COPIED)
    assert program.scene.port.offers[-1].text == "Ring til Kim Larsen på [TELEFON 1]"


def test_help_writes_a_mail_without_content(program: Program) -> None:
    program.hold()
    program.dialog.choices.help.click()
    [mail] = program.mails
    assert mail.startswith("mailto:it@eksempel.dk")
    assert "Kim" not in mail
    assert program.said == []


def test_without_a_mail_program_the_address_is_told(program: Program) -> None:
    program.mail_works = False
    program.hold()
    program.dialog.choices.help.click()
    assert program.said == ["Der er intet mailprogram at åbne. Skriv selv til it@eksempel.dk."]


def test_a_reason_is_scanned_as_the_clipboard_is(program: Program) -> None:
    program.settings = dataclasses.replace(program.settings, reason_required=True)
    program.hold()
    dialog = program.dialog
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Kim har sagt ja")
    dialog.sure.yes.click()
    [(text, done)] = program.scans
    assert text == "Kim har sagt ja"
    done(ScanResult((Finding(Entity.PERSON, 0, 3, 0.9, "person.list"),)))
    assert dialog.is_open
    assert "1 navn" in dialog.sure.problem.text()
    assert not program.scene.port.inserts
    dialog.sure.reason.setText("Borgeren har sagt ja")
    dialog.sure.yes.click()
    program.scans[1][1](ScanResult())
    assert not dialog.is_open
    assert program.scene.port.inserts == [(CHROMIUM.id, "Ctrl+V")]


def test_a_reason_that_holds_what_is_not_personal_is_taken(program: Program) -> None:
    program.exceptions.add(Entity.PERSON, "Kim")
    program.hold()
    dialog = program.dialog
    answers: list[Answer] = []
    dialog.answered.connect(answers.append)
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Kim har sagt ja")
    dialog.sure.yes.click()
    program.scans[0][1](ScanResult((Finding(Entity.PERSON, 0, 3, 0.9, "person.list"),)))
    assert [(each.choice, each.reason) for each in answers] == [(Choice.ANYWAY, Reason.OTHER)]


def test_a_reason_that_a_stricter_rule_blocks_is_not_taken(program: Program) -> None:
    settings = program.settings
    program.settings = dataclasses.replace(settings, entities={**settings.entities, "PERSON": Action.BLOCK})
    program.exceptions.add(Entity.PERSON, "Kim")
    program.hold()
    dialog = program.dialog
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Kim har sagt ja")
    dialog.sure.yes.click()
    program.scans[0][1](ScanResult((Finding(Entity.PERSON, 0, 3, 0.9, "person.list"),)))
    assert dialog.is_open
