from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clipguard.settings import AiWindow, Language, Loaded, Settings, Trust
from clipguard.ui.ai_window_form import AiWindowForm
from clipguard.ui.settings_dialog import SettingsDialog

WINDOWS = (
    AiWindow("Et", hosts=("et.dk",)),
    AiWindow("To", Trust.APPROVED, processes=("to",)),
    AiWindow("Tre", titles=("tre",)),
)
START = replace(Settings(), language=Language.DANISH, ai_windows=WINDOWS)
Open = Callable[..., tuple[SettingsDialog, list[Settings]]]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_it() -> tuple[SettingsDialog, list[Settings]]:
        dialog = SettingsDialog(typing_ms=0)
        qtbot.addWidget(dialog)
        given: list[Settings] = []
        dialog.changed.connect(given.append)
        dialog.show_settings(Loaded(START), "da")
        dialog.groups.go_to("ai-windows")
        return dialog, given

    return open_it


def form_of(dialog: SettingsDialog) -> AiWindowForm:
    form = dialog.windows_editor.form
    assert form is not None
    assert form.isVisible()
    return form


def rows(dialog: SettingsDialog) -> list[tuple[str, ...]]:
    table = dialog.windows_editor.table
    made: list[tuple[str, ...]] = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(3)]
        made.append(tuple(cell.text() for cell in cells if cell is not None))
    return made


def test_the_table(opened: Open) -> None:
    dialog, _given = opened()
    assert rows(dialog) == [("Et", "et.dk", "Eksternt"), ("To", "to", "Godkendt af it"), ("Tre", "tre", "Eksternt")]


def test_add(opened: Open) -> None:
    dialog, given = opened()
    dialog.windows_editor.add.click()
    form = form_of(dialog)
    form.name.setText("Ny chat")
    form.hosts.setPlainText("https://www.ny.dk/\n\n chat.ny.dk/ai ")
    form.save.click()
    assert given[-1].ai_windows == (*WINDOWS, AiWindow("Ny chat", hosts=("ny.dk", "chat.ny.dk/ai")))
    assert rows(dialog)[-1] == ("Ny chat", "ny.dk, chat.ny.dk/ai", "Eksternt")
    assert dialog.windows_editor.table.currentRow() == 3


def test_edit(opened: Open) -> None:
    dialog, given = opened()
    dialog.windows_editor.table.selectRow(1)
    dialog.windows_editor.edit.click()
    form = form_of(dialog)
    assert form.name.text() == "To"
    assert form.trust.currentData() == "approved"
    form.trust.setCurrentIndex(form.trust.findData("external"))
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert given[-1].ai_windows[1] == AiWindow("To", processes=("to",))


@pytest.mark.parametrize("how", ["double click", "enter"])
def test_edit_from_the_table(opened: Open, how: str) -> None:
    dialog, _given = opened()
    table = dialog.windows_editor.table
    table.selectRow(0)
    if how == "enter":
        QTest.keyClick(table, Qt.Key.Key_Return)
    else:
        table.cellDoubleClicked.emit(0, 0)
    assert form_of(dialog).name.text() == "Et"


@pytest.mark.parametrize("how", ["button", "key"])
def test_remove_and_undo(opened: Open, how: str) -> None:
    dialog, given = opened()
    editor = dialog.windows_editor
    editor.table.selectRow(1)
    if how == "key":
        QTest.keyClick(editor.table, Qt.Key.Key_Delete)
    else:
        editor.remove.click()
    assert [each.name for each in given[-1].ai_windows] == ["Et", "Tre"]
    dialog.undo()
    assert given[-1].ai_windows == WINDOWS


def test_all_can_be_removed(opened: Open) -> None:
    dialog, given = opened()
    for _ in WINDOWS:
        dialog.windows_editor.remove.click()
    assert given[-1].ai_windows == ()
    assert not dialog.windows_editor.edit.isEnabled()
    assert not dialog.windows_editor.remove.isEnabled()


@pytest.mark.parametrize(
    ("name", "hosts", "titles", "said"),
    [
        ("", "ny.dk", "", "mangler et navn"),
        ("Ny", "", "", "mangler en adresse, et program eller en titel"),
        ("Ny", "http://[", "", "er ikke en adresse"),
        ("Ny", "", "(", "ikke et gyldigt regulært udtryk"),
        ("ET", "ny.dk", "", "allerede et AI-vindue med navnet »ET«"),
    ],
)
def test_what_is_invalid_is_told(opened: Open, name: str, hosts: str, titles: str, said: str) -> None:
    dialog, given = opened()
    dialog.windows_editor.add.click()
    form = form_of(dialog)
    form.name.setText(name)
    form.hosts.setPlainText(hosts)
    form.titles.setPlainText(titles)
    form.save.click()
    assert said in form.problem.text()
    assert form.isVisible()
    assert given == []


def test_a_window_keeps_its_own_name(opened: Open) -> None:
    dialog, given = opened()
    dialog.windows_editor.table.selectRow(0)
    dialog.windows_editor.edit.click()
    form = form_of(dialog)
    form.hosts.setPlainText("et.dk\nen.dk")
    form.save.click()
    assert given[-1].ai_windows[0] == AiWindow("Et", hosts=("et.dk", "en.dk"))


def test_cancel_changes_nothing(opened: Open) -> None:
    dialog, given = opened()
    dialog.windows_editor.add.click()
    form_of(dialog).cancel.click()
    assert given == []
    assert dialog.windows_editor.form is None


def test_pick_a_window(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    editor = dialog.windows_editor
    with qtbot.waitSignal(dialog.pick_window_wanted, timeout=500):
        editor.pick.click()
    assert not editor.picking.isHidden()
    dialog.groups.go_to("general")
    dialog.window_picked(AiWindow("chat.eksempel.dk", hosts=("chat.eksempel.dk",)))
    assert editor.picking.isHidden()
    form = form_of(dialog)
    assert form.name.text() == "chat.eksempel.dk"
    form.name.setText("Eksempel")
    form.save.click()
    assert given[-1].ai_windows[-1] == AiWindow("Eksempel", hosts=("chat.eksempel.dk",))


def test_picking_may_end_without_a_window(opened: Open) -> None:
    dialog, _given = opened()
    dialog.windows_editor.pick.click()
    dialog.picking_ended()
    assert dialog.windows_editor.picking.isHidden()


def test_esc_gives_up_picking_and_leaves_the_dialog_open(opened: Open, qtbot: QtBot) -> None:
    dialog, _given = opened()
    dialog.windows_editor.pick.click()
    with qtbot.waitSignal(dialog.pick_window_given_up, timeout=500):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.windows_editor.picking.isHidden()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_list_is_reset_and_that_is_undone(opened: Open) -> None:
    dialog, given = opened()
    editor = dialog.windows_editor
    assert editor.reset.isEnabled()
    editor.reset.click()
    assert given[-1].ai_windows == Settings().ai_windows
    assert not editor.reset.isEnabled(), "it is the list that comes with Clipguard"
    dialog.undo()
    assert given[-1].ai_windows == WINDOWS


def test_the_list_is_reset_to_the_municipalitys_own(qtbot: QtBot) -> None:
    own = AiWindow("Kommunens", hosts=("ai.by.dk",))
    dialog = SettingsDialog(typing_ms=0)
    qtbot.addWidget(dialog)
    given: list[Settings] = []
    dialog.changed.connect(given.append)
    dialog.show_settings(Loaded(START, base=replace(Settings(), ai_windows=(own,))), "da")
    dialog.windows_editor.reset.click()
    assert given[-1].ai_windows == (own,)


@pytest.mark.parametrize("how", ["esc", "cross"])
def test_what_was_written_is_not_lost_by_esc(opened: Open, how: str) -> None:
    dialog, given = opened()
    dialog.windows_editor.add.click()
    form = form_of(dialog)
    form.name.setText("Ny chat")

    def leave() -> None:
        if how == "esc":
            QTest.keyClick(form.name, Qt.Key.Key_Escape)
        else:
            form.close()

    leave()
    assert form.isVisible()
    assert form.bar.text.text() == "Det, du har skrevet, er ikke gemt."
    leave()
    assert form.isVisible(), "once more is a no to the question, not a yes"
    assert form.bar.isHidden()
    assert form.name.text() == "Ny chat"
    leave()
    form.bar.buttons[1].click()
    assert dialog.windows_editor.form is None
    assert given == []


def test_a_form_without_changes_closes_at_once(opened: Open) -> None:
    dialog, _given = opened()
    dialog.windows_editor.edit.click()
    QTest.keyClick(form_of(dialog).name, Qt.Key.Key_Escape)
    assert dialog.windows_editor.form is None


def test_the_form_makes_room_for_its_question(opened: Open, qtbot: QtBot) -> None:
    dialog, _given = opened()
    dialog.windows_editor.add.click()
    form = form_of(dialog)
    before = form.height()
    form.name.setText("Ny chat")
    form.reject()
    qtbot.waitUntil(lambda: form.height() > before)
