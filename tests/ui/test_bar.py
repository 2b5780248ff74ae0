from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clipguard.ui.bar import Bar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Bar]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Bar()
    QVBoxLayout(window).addWidget(made)
    window.show()
    yield made
    window.close()  # held until here: nobody else keeps the window


def test_it_tells(bar: Bar) -> None:
    assert bar.isHidden()
    bar.say("Overskrift", "Tekst", ("Skjul", lambda: None))
    assert not bar.isHidden()
    assert not bar.asks
    assert bar.accessibleName() == "Overskrift Tekst"
    bar.buttons[0].click()
    assert bar.isHidden()


def test_it_asks_and_gives_the_focus_to_the_first_answer(bar: Bar) -> None:
    answers: list[str] = []
    bar.say("", "Sikker?", ("Nej", lambda: answers.append("nej")), ("Ja", lambda: answers.append("ja")))
    assert bar.asks
    assert bar.heading.isHidden()
    assert bar.window().focusWidget() is bar.buttons[0]
    bar.buttons[1].click()
    assert answers == ["ja"]
    assert not bar.asks


def test_something_new_takes_the_place_of_the_old(bar: Bar) -> None:
    bar.say("", "Sikker?", ("Nej", lambda: None), ("Ja", lambda: None))
    bar.say("Nyt", "", ("Skjul", lambda: None), picture="clipguard")
    QTest.qWait(0)
    assert [each.text() for each in bar.buttons] == ["Skjul"]
    assert not bar.asks
    assert bar.text.isHidden()
