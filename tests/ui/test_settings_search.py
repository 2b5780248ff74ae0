from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clipguard.settings import ENTITIES, GROUPS, RuleId, Settings
from clipguard.ui import settings_flash
from clipguard.ui.settings_search import find, index

from .settings_window import Opened, loaded


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    made = Opened(qtbot)
    qtbot.waitUntil(made.dialog.isActiveWindow)
    return made


def shown(opened: Opened) -> list[str]:
    found = opened.dialog.frame.results.list
    return [found.item(row).data(Qt.ItemDataRole.UserRole) for row in range(found.count())]


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_can_be_found_and_gone_to(qtbot: QtBot, language: str) -> None:
    entries = index(language)
    keys = [entry.key for entry in entries]
    settings = {each.name for each in fields(Settings)} - {"rules", "entities"}
    assert settings <= set(keys)
    assert {f"rules.{rule}" for rule in RuleId} | {f"entities.{name}" for name in ENTITIES} <= set(keys)
    assert len(set(keys)) == len(keys)
    assert {entry.group for entry in entries} == {*GROUPS, "about"}
    dialog = Opened(qtbot, language=language).dialog
    targets = {key for page in dialog.pages for key in page.targets}
    assert set(keys) <= targets


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        ("cpr", "entities.DK_CPR_NUMBER"),
        ("  CPR-NUMRE ", "entities.DK_CPR_NUMBER"),
        ("070761", "entities.DK_CPR_NUMBER"),
        ("DK_CVR", "entities.DK_CVR"),
        ("sprog", "language"),
        ("e-mailadresse hjælp", "help_address"),
        ("stamp_shortcut", "stamp_shortcut"),
        ("bias kritisk", None),
        ("kritisk", "rules.verify-output"),
        ("licens", "licences"),
        ("logger ind", "autostart"),
        ("eksport", None),
        ("anden computer", "transfer"),
        ("nulstil", "reset"),
    ],
)
def test_search(sought: str, expected: str | None) -> None:
    found = [entry.key for entry in find(index("da"), sought)]
    assert found[:1] == ([expected] if expected else [])


def test_a_title_comes_before_an_explanation() -> None:
    found = find(index("da"), "adresse")
    titles = ["adresse" in entry.title.casefold() for entry in found]
    assert titles == sorted(titles, reverse=True)
    assert find(index("da"), "   ") == []


def test_what_is_found_is_listed_in_place_of_the_pages(opened: Opened) -> None:
    frame = opened.dialog.frame
    QTest.keyClick(opened.dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert frame.search.hasFocus()
    QTest.keyClicks(frame.search, "bankkonto")
    assert frame.is_searching
    assert shown(opened) == ["entities.DK_BANK_ACCOUNT"]
    assert frame.results.title.text() == "1 indstilling passer"
    assert (
        frame.results.list.item(0).text() == "Bankkonto  ·  Regler\n1. Personoplysninger: fx reg. 5479 konto 0001234567"
    )
    assert frame.trial.isHidden()
    frame.search.setText("findes ikke")
    assert frame.results.title.text() == "Ingen indstillinger passer til »findes ikke«."
    assert frame.results.list.isHidden()


def test_enter_goes_to_the_first_one(opened: Opened, qtbot: QtBot) -> None:
    frame = opened.dialog.frame
    frame.search.setFocus()
    QTest.keyClicks(frame.search, "kB")
    QTest.keyClick(frame.search, Qt.Key.Key_Return)
    assert not frame.is_searching
    assert frame.search.text() == ""
    assert frame.group == "limits"
    assert opened.box("scan_limit_kb").hasFocus()


def test_the_list_is_walked_by_keys(opened: Opened) -> None:
    frame = opened.dialog.frame
    frame.search.setFocus()
    QTest.keyClicks(frame.search, "nummer")
    QTest.keyClick(frame.search, Qt.Key.Key_Down)
    assert frame.results.list.hasFocus()
    QTest.keyClick(frame.results.list, Qt.Key.Key_Down)
    key = shown(opened)[1]
    QTest.keyClick(frame.results.list, Qt.Key.Key_Return)
    assert frame.group == "rules"
    assert opened.row(key.partition(".")[2]).action.hasFocus()


def test_a_click_goes_there(opened: Opened) -> None:
    frame = opened.dialog.frame
    frame.search.setText("godkendte")
    found = frame.results.list
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualItemRect(found.item(0)).center())
    assert frame.group == "rules"
    assert opened.box("approved_action").hasFocus()


def test_where_it_is_is_shown(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened.dialog
    dialog.go_to("entities.IP_ADDRESS")
    row = opened.row("IP_ADDRESS")
    page = dialog.pages[0]
    qtbot.waitUntil(lambda: dialog.flash is not None)
    flash = dialog.flash
    assert flash is not None
    assert flash.geometry().contains(row.mapTo(page.body, row.rect().center()))
    seen = row.visibleRegion().boundingRect()
    assert seen.height() == row.height(), "the page was scrolled to it"
    assert flash.animation is not None
    with qtbot.waitSignal(flash.destroyed):
        flash.animation.setCurrentTime(flash.animation.duration())


def test_with_less_motion_nothing_fades(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_flash, "motion_is_reduced", lambda _widget: True)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 200)
    target = QWidget(page)
    page.show()
    flash = settings_flash.Flash(target, page, milliseconds=10)
    assert flash.animation is None
    assert flash.isVisible()
    with qtbot.waitSignal(flash.destroyed):
        qtbot.wait(0)


def test_esc_leaves_the_search_and_not_the_dialog(opened: Opened) -> None:
    frame = opened.dialog.frame
    frame.show_group("stamp")
    frame.search.setFocus()
    QTest.keyClicks(frame.search, "cpr")
    QTest.keyClick(frame.search, Qt.Key.Key_Escape)
    assert opened.dialog.isVisible()
    assert not frame.is_searching
    assert frame.group == "stamp"
    assert frame.groups.hasFocus()


def test_choosing_a_page_leaves_the_search(opened: Opened) -> None:
    frame = opened.dialog.frame
    frame.search.setText("cpr")
    frame.groups.itemClicked.emit(frame.groups.currentItem())
    assert not frame.is_searching
    frame.search.setText("cpr")
    frame.groups.go_to("general")
    assert not frame.is_searching
    assert frame.search.text() == ""


def test_what_is_locked_is_found_too(qtbot: QtBot) -> None:
    opened = Opened(qtbot, loaded({"help_address": "it@by.dk"}))
    opened.dialog.go_to("help_address")
    assert opened.focused is opened.box("help_address")
