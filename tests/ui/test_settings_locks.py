"""What the organisation has set: shown, reached and told, but not changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from clipguard.settings import Action, RuleId, Settings, value_of
from clipguard.ui.settings_locks import LockNote, Padlock
from clipguard.ui.settings_shortcuts import ShortcutLine

from .pictures import dark_palette
from .settings_window import START, Opened, choose, loaded

MANAGED = "Administreret af din organisation"
POLICY = {
    "reason_required": True,
    "approved_action": "warn",
    "help_address": "it@by.dk",
    "scan_limit_kb": 50,
    "stamp_text_da": "Lavet med {tool}",
    "sensitive_words": ["Projekt Lygte"],
    "stamp_shortcut": "Ctrl+Alt+L",
    "rules": {"copyright": "warn"},
    "entities": {"PERSON": "block"},
    "ai_windows": [{"name": "Kommunens", "hosts": ["ai.by.dk"], "trust": "approved"}],
}
NAMES = [name for name in POLICY if name not in ("rules", "entities", "ai_windows")]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot, loaded(POLICY))


def note(widget: QWidget) -> LockNote:
    return widget.lock_note  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("name", NAMES)
def test_a_locked_setting_is_shown_and_told_as_such(opened: Opened, name: str) -> None:
    editor = opened.dialog.editors[name]
    assert not note(editor).isHidden()
    assert note(editor).words.text() == MANAGED
    assert note(editor).findChild(Padlock) is not None
    widget = editor.focusProxy()
    assert widget is not None
    assert widget.accessibleName().endswith(f"{MANAGED}.")
    assert widget.isEnabled()
    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, "the keyboard reaches it"


def test_what_is_not_locked_says_nothing_of_it(opened: Opened) -> None:
    for name in ("pause_allowed", "scan_deadline_ms", "language"):
        editor = opened.dialog.editors[name]
        assert note(editor).isHidden()
        widget = editor.focusProxy()
        assert widget is not None
        assert MANAGED not in widget.accessibleName()


@pytest.mark.parametrize("name", NAMES)
def test_a_locked_setting_cannot_be_changed(opened: Opened, name: str, qtbot: QtBot) -> None:
    before = value_of(loaded(POLICY).settings, name)
    widget = opened.dialog.editors[name].focusProxy()
    assert widget is not None
    opened.dialog.go_to(name)
    widget.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_F4):
        QTest.keyClick(widget, key)
    QTest.keyClicks(widget, "xyz")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(6, widget.height() // 2))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    opened.dialog.flush()
    assert opened.given == []
    assert value_of(opened.dialog._settings, name) == before
    if isinstance(widget, QComboBox):
        assert not widget.view().isVisible()
        assert widget.currentData() == before


def test_a_change_that_comes_all_the_same_is_not_taken(opened: Opened) -> None:
    """An assistive tool may press what the keyboard cannot."""
    opened.dialog.editors["help_address"].changed.emit("help_address", "anden@by.dk")
    choose(opened.row("PERSON").action, "off")
    assert opened.given == []


def test_entries_of_a_table_are_locked_one_by_one(opened: Opened) -> None:
    cards = opened.dialog.rules_editor.cards
    assert not note(cards[RuleId.COPYRIGHT]).isHidden()
    assert cards[RuleId.COPYRIGHT].action.locked
    assert MANAGED in cards[RuleId.COPYRIGHT].action.accessibleName()
    assert note(cards[RuleId.PERSONAL_DATA]).isHidden()
    person, cpr = opened.row("PERSON"), opened.row("DK_CPR_NUMBER")
    assert person.action.accessibleName() == f"Navn. {MANAGED}."
    assert (person.action.locked, cpr.action.locked) == (True, False)
    choose(cpr.action, "block")
    assert opened.given[-1].entities["DK_CPR_NUMBER"] is Action.BLOCK
    assert opened.given[-1].entities["PERSON"] is Action.BLOCK


def test_locked_ai_windows_can_be_looked_at(opened: Opened) -> None:
    dialog = opened.dialog
    dialog.groups.go_to("ai-windows")
    editor = dialog.windows_editor
    assert not note(editor).isHidden()
    assert MANAGED in editor.table.accessibleName()
    assert [each.isHidden() for each in (editor.add, editor.remove, editor.reset, editor.pick)] == [True] * 4
    editor.table.selectRow(0)
    QTest.keyClick(editor.table, Qt.Key.Key_Delete)
    editor.edit.click()
    form = editor.form
    assert form is not None
    assert (form.name.text(), form.hosts.toPlainText()) == ("Kommunens", "ai.by.dk")
    assert form.name.isReadOnly()
    assert form.hosts.isReadOnly()
    assert form.trust.locked
    assert form.save.isHidden()
    assert not form.lock_note.isHidden()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert editor.form is None
    assert opened.given == []


def test_defaults_lead_to_what_holds_without_the_users_file(qtbot: QtBot) -> None:
    user = {"pause_allowed": False, "scan_limit_kb": 70, "entities": {"DK_CVR": "warn"}}
    opened = Opened(qtbot, loaded({**POLICY, "scan_deadline_ms": 900}, user))
    dialog = opened.dialog
    dialog.defaults.click()
    assert "organisationen administrerer" in dialog.bar.text.text()
    dialog.bar.buttons[2].click()
    assert opened.given[-1] == loaded({**POLICY, "scan_deadline_ms": 900}).settings
    assert opened.given[-1].scan_limit_kb == 50
    dialog.undo()
    assert opened.given[-1] == loaded({**POLICY, "scan_deadline_ms": 900}, user).settings


def test_a_policy_that_comes_later_locks_what_is_open(qtbot: QtBot) -> None:
    opened = Opened(qtbot, loaded({}))
    dialog = opened.dialog
    dialog.groups.go_to("general")
    opened.box("pause_allowed").click()
    box = opened.line("help_address").box
    box.setText("ikke færdig")
    dialog.refresh(loaded({"help_address": "it@by.dk", "pause_allowed": True}), "da")
    assert box.text() == "it@by.dk"
    assert box.isReadOnly()
    assert opened.dialog.editors["help_address"].error == ""
    assert opened.box("pause_allowed").isChecked()
    assert not dialog.undo_button.isEnabled(), "what is locked does not come back"
    dialog.undo()
    assert dialog._settings.pause_allowed
    dialog.refresh(loaded({}), "da")
    assert not box.isReadOnly()
    assert note(dialog.editors["help_address"]).isHidden()


def test_what_else_is_open_stays_when_policies_are_read_again(qtbot: QtBot) -> None:
    opened = Opened(qtbot)
    dialog = opened.dialog
    opened.box("reason_required").click()
    dialog.frame.trial.field.setPlainText("Mette")
    dialog.refresh(
        replace(loaded({"pause_allowed": False}), settings=replace(opened.given[-1], pause_allowed=False)), "da"
    )
    assert dialog.frame.trial.text == "Mette"
    assert dialog.undo_button.isEnabled()
    dialog.undo()
    assert opened.given[-1] == replace(START, pause_allowed=False)


def test_a_locked_shortcut_keeps_its_notice(opened: Opened) -> None:
    editor = opened.dialog.editors["stamp_shortcut"]
    assert isinstance(editor, ShortcutLine)
    assert editor.box.isReadOnly()
    assert editor.box.text() == "Ctrl+Alt+L"


def test_what_can_only_be_read_follows_the_palette(opened: Opened, qapp: QApplication) -> None:
    before = qapp.palette()
    box = opened.line("help_address").box
    try:
        for palette in (QPalette(dark_palette()), before):
            qapp.setPalette(palette)
            qapp.processEvents()
            assert box.palette().base().color() == palette.window().color()
            assert box.palette().text().color() == palette.text().color()
    finally:
        qapp.setPalette(before)


def test_the_padlock_is_drawn(qtbot: QtBot) -> None:
    lock = Padlock()
    qtbot.addWidget(lock)
    lock.resize(lock.sizeHint())
    lock.show()
    picture = lock.grab().toImage()
    dark = sum(
        picture.pixelColor(x, y).lightness() < 100 for x in range(picture.width()) for y in range(picture.height())
    )
    assert 0.2 < dark / (picture.width() * picture.height()) < 0.6


def test_nothing_is_locked_without_a_policy(qtbot: QtBot) -> None:
    opened = Opened(qtbot, Settings())
    assert all(each.isHidden() for each in opened.dialog.findChildren(LockNote))
