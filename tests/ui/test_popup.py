from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from clipguard.settings import Words
from clipguard.ui.placement import screen_of_cursor
from clipguard.ui.popup import StampPopup
from clipguard.ui.types import CopyOffer

REMINDER = Words("Tjek selv svaret.", "Check the answer.")


@pytest.fixture
def popup(qtbot: QtBot) -> StampPopup:
    made = StampPopup(stay_ms=60)
    qtbot.addWidget(made)
    return made


def visible(popup: StampPopup) -> set[str]:
    return {each.text() for each in popup.findChildren(QPushButton) if each.isVisible()}


@pytest.mark.parametrize(
    ("can_restore", "can_stamp", "expected"),
    [
        (True, True, {"Mærk som AI-genereret", "Sæt navne ind igen"}),
        (False, True, {"Mærk som AI-genereret"}),
        (True, False, {"Sæt navne ind igen"}),
    ],
)
def test_offer(popup: StampPopup, can_restore: bool, can_stamp: bool, expected: set[str]) -> None:
    popup.show_offer(CopyOffer("Gemini", can_restore, can_stamp, (REMINDER,)), "da")
    assert popup.isVisible()
    assert visible(popup) == expected
    assert popup.heading.text() == "Kopieret fra Gemini"
    assert popup.body.text() == "Tjek selv svaret."


def test_an_empty_offer_is_not_shown(popup: StampPopup) -> None:
    popup.show_offer(CopyOffer("Gemini", False, False), "da")
    assert not popup.isVisible()


@pytest.mark.parametrize(("button", "signal"), [("stamp", "stamp_wanted"), ("restore", "restore_wanted")])
def test_a_click_asks_and_closes(popup: StampPopup, qtbot: QtBot, button: str, signal: str) -> None:
    popup.show_offer(CopyOffer("Gemini", True, True), "en")
    with qtbot.waitSignal(getattr(popup, signal), timeout=500):
        getattr(popup, button).click()
    assert not popup.isVisible()


def test_done_can_be_undone(popup: StampPopup, qtbot: QtBot) -> None:
    popup.show_done(Words("Mærket er sat på", "The label is on"), "da")
    assert popup.heading.text() == "Mærket er sat på"
    assert visible(popup) == {"Fortryd"}
    with qtbot.waitSignal(popup.undo_wanted, timeout=500):
        popup.undo.click()


def test_notice(popup: StampPopup) -> None:
    popup.show_notice("Vinduet tog ikke imod teksten.", "da")
    assert popup.body.text() == "Vinduet tog ikke imod teksten."
    assert visible(popup) == set()
    popup.show_notice(Words("Husk", "Mind"), "en", Words("ophavsret", "copyright"))
    assert (popup.heading.text(), popup.body.text()) == ("Mind", "copyright")


def test_it_takes_no_focus(popup: StampPopup) -> None:
    popup.show_offer(CopyOffer("Gemini", True, True), "da")
    flags = popup.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert all(
        each.focusPolicy() is Qt.FocusPolicy.NoFocus for each in (popup.stamp, popup.restore, popup.close_button)
    )


def test_it_goes_by_itself(popup: StampPopup, qtbot: QtBot) -> None:
    popup.show_offer(CopyOffer("Gemini", True, True), "da")
    qtbot.waitUntil(lambda: not popup.isVisible(), timeout=2_000)


def test_it_stays_under_the_mouse(popup: StampPopup, qtbot: QtBot) -> None:
    popup.show_offer(CopyOffer("Gemini", True, True), "da")
    middle = QPointF(popup.rect().center())
    QApplication.sendEvent(popup, QEnterEvent(middle, middle, QPointF(popup.mapToGlobal(popup.rect().center()))))
    qtbot.wait(200)
    assert popup.isVisible()
    QApplication.sendEvent(popup, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not popup.isVisible(), timeout=2_000)


def test_the_cross_closes(popup: StampPopup) -> None:
    popup.show_notice("x", "da")
    assert popup.close_button.accessibleName() == "Luk"
    popup.close_button.click()
    assert not popup.isVisible()


def test_bottom_right(popup: StampPopup) -> None:
    popup.show_offer(CopyOffer("Gemini", True, True, (REMINDER,)), "da")
    area = screen_of_cursor().availableGeometry()
    shown = popup.frameGeometry()
    assert area.contains(shown)
    assert area.right() - shown.right() < 20
    assert area.bottom() - shown.bottom() < 20
