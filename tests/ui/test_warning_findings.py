"""Each finding in a row of its own, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity
from clipguard.ui.types import WarningModel
from clipguard.ui.warning_choice import Selection, things_in
from clipguard.ui.warning_findings import MOST_ROWS, FindingsList

from . import samples

REPEATED = samples.TEXT + "\nMette Sørensen igen."


@pytest.fixture
def findings(qtbot: QtBot) -> FindingsList:
    made = FindingsList()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def show(findings: FindingsList, model: WarningModel | None = None, language: str = "da") -> list[Selection]:
    said: list[Selection] = []
    findings.changed.connect(said.append)
    findings.show_things(things_in(model or samples.warning(REPEATED)), language)
    QApplication.processEvents()
    return said


def test_one_row_a_thing_with_its_count(findings: FindingsList) -> None:
    show(findings)
    assert [(row.tick.text(), row.text.text(), row.times.text()) for row in findings.rows] == [
        ("Navn", "••••• ••••••••", "2 gange"),
        ("CPR-nummer", "••••••-••••", ""),
        ("Telefonnummer", "•• •• •• ••", ""),
        ("E-mailadresse", "•••••@••••••••.••", ""),
    ]
    assert all(row.tick.isChecked() for row in findings.rows)


def test_details_are_shown_when_asked_for(findings: FindingsList) -> None:
    show(findings)
    findings.reveal(True)
    assert findings.rows[1].text.text() == "070761-4285"
    assert findings.rows[1].tick.accessibleName() == "Anonymisér CPR-nummer: 070761-4285"
    findings.reveal(False)
    assert findings.rows[1].text.text() == "••••••-••••"


def test_a_click_keeps_and_another_one_does_not(findings: FindingsList) -> None:
    said = show(findings)
    findings.rows[0].tick.click()
    findings.rows[1].tick.click()
    findings.rows[0].tick.click()
    assert said == [
        Selection(kept=frozenset({0})),
        Selection(kept=frozenset({0, 1})),
        Selection(kept=frozenset({1})),
    ]


def test_what_is_not_personal_need_not_be_kept(findings: FindingsList) -> None:
    said = show(findings)
    row = findings.rows[0]
    row.not_personal.click()
    assert said == [Selection(not_personal=frozenset({0}))]
    assert row.not_personal.text() == "✓ Ikke personligt"
    assert not row.tick.isEnabled()
    assert not row.tick.isChecked()
    row.not_personal.click()
    assert said[-1] == Selection()
    assert row.tick.isEnabled()
    assert row.tick.isChecked()


def test_a_cpr_number_cannot_be_called_not_personal(findings: FindingsList) -> None:
    show(findings)
    cpr = findings.rows[1]
    assert cpr.not_personal not in cpr.controls
    assert not cpr.not_personal.isVisible()


def test_what_is_blocked_cannot_be_kept(findings: FindingsList) -> None:
    said = show(findings, samples.warning(blocked=(Entity.PERSON,)))
    row = findings.rows[0]
    assert not row.tick.isEnabled()
    assert row.tick.isChecked()
    assert "kommune" in row.tick.toolTip()
    assert row.tick.accessibleDescription() == row.tick.toolTip()
    row.tick.click()
    assert said == []
    assert not row.not_personal.isVisible()


def test_the_organisation_may_forbid_exceptions(findings: FindingsList) -> None:
    show(findings, samples.warning(exceptions_allowed=False))
    assert not any(row.not_personal.isVisible() for row in findings.rows)


def test_by_keyboard(findings: FindingsList, qtbot: QtBot) -> None:
    said = show(findings)
    findings.activateWindow()
    findings.rows[0].tick.setFocus()
    QTest.keyClick(findings.rows[0].tick, Qt.Key.Key_Space)
    assert said[-1] == Selection(kept=frozenset({0}))
    QTest.keyClick(findings.rows[0].tick, Qt.Key.Key_Down)
    assert findings.focusWidget() is findings.rows[1].tick
    QTest.keyClick(findings.rows[1].tick, Qt.Key.Key_Up)
    assert findings.focusWidget() is findings.rows[0].tick
    findings.rows[0].not_personal.setFocus()
    QTest.keyClick(findings.rows[0].not_personal, Qt.Key.Key_Down)
    assert findings.focusWidget() is findings.rows[1].tick, "that row has no such button"
    findings.rows[2].not_personal.setFocus()
    QTest.keyClick(findings.rows[2].not_personal, Qt.Key.Key_Space)
    assert said[-1] == Selection(frozenset({0}), frozenset({2}))


def test_the_arrow_keys_end_at_the_ends_and_pass_over_what_cannot_be_changed(findings: FindingsList) -> None:
    show(findings, samples.warning(blocked=(Entity.DK_CPR_NUMBER,)))
    findings.activateWindow()
    findings.rows[0].tick.setFocus()
    QTest.keyClick(findings.rows[0].tick, Qt.Key.Key_Up)
    assert findings.focusWidget() is findings.rows[0].tick
    QTest.keyClick(findings.rows[0].tick, Qt.Key.Key_Down)
    assert findings.focusWidget() is findings.rows[2].tick


def test_names_for_screen_readers(findings: FindingsList) -> None:
    show(findings, language="en")
    row = findings.rows[0]
    assert row.tick.accessibleName() == "Anonymise Name: ••••• ••••••••, 2 times"
    assert row.not_personal.accessibleName() == "Not personal: Name ••••• ••••••••"
    assert "does not ask about it again" in row.not_personal.accessibleDescription()
    assert all(each.accessibleName() for each in findings.controls)


def test_many_findings_are_shown_in_part_and_the_rest_is_told(findings: FindingsList) -> None:
    numbers = [f"43 21 {number // 100:02} {number % 100:02}" for number in range(MOST_ROWS + 32)]
    text = ", ".join(numbers)
    show(findings, samples.warning(text, tuple((Entity.PHONE_NUMBER, each, "phone.pattern") for each in numbers)))
    assert len(findings.rows) == MOST_ROWS
    assert findings.more.isVisible()
    assert findings.more.text() == "Der er 32 fund mere. De bliver anonymiseret."


def test_a_long_finding_is_cut(findings: FindingsList) -> None:
    fact = "hun er sygemeldt med stress " * 20
    show(findings, samples.warning(fact, ((Entity.SPECIAL_CATEGORY, fact.strip(), "special.health"),)))
    findings.reveal(True)
    assert len(findings.rows[0].text.text()) <= 90
    assert findings.rows[0].text.text().endswith("…")


def test_text_is_never_markup(findings: FindingsList) -> None:
    text = "<b>Bo</b> & Co"
    show(findings, samples.warning(text, ((Entity.PERSON, text, "person.list"),)))
    findings.reveal(True)
    assert findings.rows[0].text.text() == text
    assert findings.rows[0].text.textFormat() is Qt.TextFormat.PlainText


def test_it_forgets(findings: FindingsList, qtbot: QtBot) -> None:
    show(findings)
    findings.rows[0].tick.click()
    findings.forget()
    assert findings.rows == []
    assert findings.selection == Selection()
    qtbot.waitUntil(lambda: not findings.findChildren(QCheckBox))
