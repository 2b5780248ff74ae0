"""Why it is all right to go on: a chip, or words of one's own that hold nothing themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.rules import Verdict, judge
from clipguard.settings import Settings
from clipguard.ui.types import Reason
from clipguard.ui.warning_sure import SureRow

from . import samples

CLEAN = Verdict()
HOLDS_A_NAME = judge(ScanResult((Finding(Entity.PERSON, 0, 5, 1.0),)), Settings())
UNCHECKED = judge(ScanResult(unchecked=True), Settings())


class Asked:
    """A row, and what it has said."""

    def __init__(self, qtbot: QtBot, *, required: bool) -> None:
        self.row = SureRow()
        qtbot.addWidget(self.row)
        self.fine = 0
        self.checks: list[str] = []
        self.row.fine.connect(self._was_fine)
        self.row.check_wanted.connect(self.checks.append)
        self.row.show_model(samples.warning(reason_required=required), "Teksten bliver sat ind.", "da")
        self.row.resize(600, 250)
        self.row.show()

    def _was_fine(self) -> None:
        self.fine += 1

    def chip(self, reason: Reason) -> None:
        next(each for each in self.row.chips if each.reason is reason).click()

    def write(self, words: str) -> None:
        self.chip(Reason.OTHER)
        self.row.reason.setText(words)


@pytest.fixture
def required(qtbot: QtBot) -> Asked:
    return Asked(qtbot, required=True)


@pytest.fixture
def optional(qtbot: QtBot) -> Asked:
    return Asked(qtbot, required=False)


@pytest.mark.parametrize("reason", [Reason.MADE_UP, Reason.PUBLIC, Reason.OWN])
def test_a_chip_is_reason_enough(required: Asked, reason: Reason) -> None:
    row = required.row
    assert not row.allowed
    assert not row.yes.isEnabled()
    required.chip(reason)
    assert row.yes.isEnabled()
    assert row.chosen is reason
    row.take()
    assert (required.fine, required.checks) == (1, [])


def test_one_chip_at_a_time_and_off_again(required: Asked) -> None:
    row = required.row
    required.chip(Reason.PUBLIC)
    required.chip(Reason.OWN)
    assert [each.isChecked() for each in row.chips] == [False, False, True, False]
    assert row.chips[2].text().startswith("✓ ")
    required.chip(Reason.OWN)
    assert row.chosen is None
    assert not row.allowed


def test_other_says_nothing_by_itself(required: Asked) -> None:
    row = required.row
    assert not row.reason.isVisible()
    required.chip(Reason.OTHER)
    assert row.reason.isVisible()
    for blank in ("", "   ", "\t"):
        row.reason.setText(blank)
        assert not row.allowed
        row.take()
    assert (required.fine, required.checks) == (0, [])


def test_words_of_one_s_own_are_checked_first(required: Asked) -> None:
    required.write(" Borgeren har sagt ja ")
    row = required.row
    row.take()
    assert required.checks == ["Borgeren har sagt ja"]
    assert required.fine == 0
    assert not row.yes.isEnabled()
    assert row.problem.text() == "Begrundelsen bliver tjekket …"
    row.checked("Borgeren har sagt ja", CLEAN)
    assert required.fine == 1
    assert row.given == "Borgeren har sagt ja"


def test_words_that_hold_something_are_not_taken(required: Asked) -> None:
    required.write("Mette har sagt ja")
    row = required.row
    row.take()
    row.checked("Mette har sagt ja", HOLDS_A_NAME)
    assert required.fine == 0
    assert row.problem.text().startswith("I begrundelsen står der 1 navn. Skriv den uden")
    assert "Mette" not in row.problem.text()
    assert row.problem_shown
    row.reason.setText("Hun har sagt ja")
    assert not row.problem_shown, "it is about what was there before"
    row.take()
    assert required.checks == ["Mette har sagt ja", "Hun har sagt ja"]


def test_words_that_could_not_be_checked_are_not_taken(required: Asked) -> None:
    required.write("Borgeren har sagt ja")
    required.row.take()
    required.row.checked("Borgeren har sagt ja", UNCHECKED)
    assert required.fine == 0
    assert "kunne ikke tjekkes" in required.row.problem.text()
    assert required.row.yes.isEnabled(), "it can be tried again"


def test_an_answer_to_words_that_have_changed_is_of_no_matter(required: Asked) -> None:
    required.write("Borgeren har sagt ja")
    required.row.take()
    required.row.reason.setText("Noget andet")
    required.row.checked("Borgeren har sagt ja", CLEAN)
    assert required.fine == 0
    required.chip(Reason.OWN)
    required.row.checked("Noget andet", CLEAN)
    assert required.fine == 0


def test_pressing_twice_asks_once(required: Asked) -> None:
    required.write("Borgeren har sagt ja")
    required.row.take()
    required.row.take()
    assert len(required.checks) == 1


def test_nothing_is_needed_where_nothing_is_required(optional: Asked) -> None:
    row = optional.row
    assert "(valgfrit)" in row.why.text()
    assert not row.reason.isVisible()
    assert row.yes.isEnabled()
    row.take()
    assert optional.fine == 1


def test_words_are_checked_even_where_they_are_not_required(optional: Asked) -> None:
    optional.write("Mette")
    optional.row.take()
    assert (optional.fine, optional.checks) == (0, ["Mette"])


def test_other_without_words_is_fine_where_nothing_is_required(optional: Asked) -> None:
    optional.chip(Reason.OTHER)
    optional.row.take()
    assert (optional.fine, optional.checks) == (1, [])


def test_by_keyboard(required: Asked) -> None:
    row = required.row
    row.activateWindow()
    row.chips[0].setFocus()
    QTest.keyClick(row.chips[0], Qt.Key.Key_Right)
    assert row.focusWidget() is row.chips[1]
    QTest.keyClick(row.chips[1], Qt.Key.Key_Left)
    assert row.focusWidget() is row.chips[0]
    QTest.keyClick(row.chips[0], Qt.Key.Key_Space)
    assert row.chosen is Reason.MADE_UP


def test_it_forgets(required: Asked) -> None:
    required.write("Borgeren har sagt ja")
    required.row.take()
    required.row.forget()
    assert required.row.reason.text() == ""
    assert required.row.chosen is None
    assert not required.row.problem_shown
    required.row.checked("Borgeren har sagt ja", CLEAN)
    assert required.fine == 0


def test_names_for_screen_readers(required: Asked) -> None:
    row = required.row
    assert [each.accessibleName() for each in row.chips] == [
        "Oplysningerne er opdigtede",
        "De er allerede offentlige",
        "Det er mine egne",
        "Andet",
    ]
    required.chip(Reason.MADE_UP)
    assert row.chips[0].accessibleName() == "Oplysningerne er opdigtede", "a screen reader tells what is checked"
    assert {each.accessibleDescription() for each in row.chips} == {"Hvorfor er det i orden?"}
    assert row.reason.accessibleName() == "Begrundelse"
