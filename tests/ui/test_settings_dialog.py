from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QScreen, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clipguard.settings import ENTITIES, GROUPS, Action, Language, Loaded, RuleId, Settings, Words, declared
from clipguard.ui.settings_dialog import SettingsDialog
from clipguard.ui.settings_fields import Choice, Field, Flag, Line, Lines, Number, Paragraph, field
from clipguard.ui.settings_pages import part
from clipguard.ui.settings_stamp import StampPreview

from .settings_window import START, choose

Open = Callable[..., tuple[SettingsDialog, list[Settings]]]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_it(settings: Settings = START, language: str = "da") -> tuple[SettingsDialog, list[Settings]]:
        dialog = SettingsDialog(typing_ms=0)
        qtbot.addWidget(dialog)
        given: list[Settings] = []
        dialog.changed.connect(given.append)
        dialog.show_settings(Loaded(settings), language)
        return dialog, given

    return open_it


def line(dialog: SettingsDialog, name: str) -> Line:
    editor = dialog.editors[name]
    assert isinstance(editor, Line)
    return editor


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


# -- from the declaration ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_declared_setting_is_shown_in_its_group(opened: Open, language: str) -> None:
    dialog, _given = opened(language=language)
    assert [page.group for page in dialog.pages] == [*GROUPS, "about"]
    assert set(dialog.editors) == {each.name for each in fields(Settings)}
    for page in dialog.pages:
        assert set(page.editors) == {each.name for each in fields(Settings) if declared(each.name).group == page.group}
    for name, editor in dialog.editors.items():
        assert editor.parentWidget() is not None
        if isinstance(editor, Field):
            said = declared(name).name[language]
            assert said in (editor.label.text(), getattr(getattr(editor, "box", None), "text", str)())
            assert editor.focusProxy().accessibleName() == said  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("reason_required", Flag),
        ("scan_limit_kb", Number),
        ("help_address", Line),
        ("stamp_text_da", Paragraph),
        ("sensitive_words", Lines),
        ("language", Choice),
        ("approved_action", Choice),
    ],
)
def test_the_editor_follows_from_the_type(name: str, kind: type[Field], qtbot: QtBot) -> None:
    editor = field(name, "da")
    qtbot.addWidget(editor)
    assert type(editor) is kind


def test_a_type_without_an_editor_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(TypeError, match="rules"):
        field("rules", "da")


def test_the_values_in_force_are_shown(opened: Open) -> None:
    settings = replace(START, scan_limit_kb=123, help_address="it@by.dk", reason_required=True, stamp_text_en="AI!")
    dialog, given = opened(settings)
    assert dialog.editors["scan_limit_kb"].value() == 123  # type: ignore[attr-defined]
    assert line(dialog, "help_address").value() == "it@by.dk"
    assert dialog.editors["reason_required"].box.isChecked()  # type: ignore[attr-defined]
    assert given == []


# -- changes -----------------------------------------------------------------------------------------------------------


def test_a_change_applies_at_once(opened: Open) -> None:
    dialog, given = opened()
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    assert given == [replace(START, reason_required=True)]


def test_what_is_typed_applies_when_typing_ends(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    box = line(dialog, "help_address").box
    box.clear()
    qtbot.waitUntil(lambda: bool(given))
    assert given[-1].help_address == ""
    QTest.keyClicks(box, "hjaelp@by.dk")
    qtbot.waitUntil(lambda: given[-1].help_address == "hjaelp@by.dk")


def test_leaving_a_field_applies_it(qtbot: QtBot) -> None:
    dialog = SettingsDialog(typing_ms=60_000)
    qtbot.addWidget(dialog)
    given: list[Settings] = []
    dialog.changed.connect(given.append)
    dialog.show_settings(Loaded(START), "da")
    box = line(dialog, "help_address").box
    box.setText("hjaelp@by.dk")
    assert given == []
    QApplication.sendEvent(box, QEvent(QEvent.Type.FocusOut))
    assert [each.help_address for each in given] == ["hjaelp@by.dk"]


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("help_address", "ingen adresse", "e-mailadresse"),
        ("stamp_shortcut", "Ctrl+æ", "Ctrl+Alt+M"),
        ("stamp_shortcut", "M", "Ctrl+Alt+M"),
    ],
)
def test_what_is_invalid_is_told_and_not_applied(
    opened: Open, qtbot: QtBot, name: str, written: str, said: str
) -> None:
    dialog, given = opened()
    editor = line(dialog, name)
    editor.box.setText(written)
    qtbot.wait(20)
    assert given == []
    assert said in editor.problem.text()
    assert not editor.problem.isHidden()
    assert editor.box.text() == written, "nothing that was typed is lost"
    editor.box.setText("")
    qtbot.waitUntil(lambda: bool(given))
    assert editor.problem.isHidden()


@pytest.mark.parametrize(("value", "valid"), [(5, False), (10, True), (20_000, True), (20_001, False)])
def test_a_number_out_of_bounds_is_told(opened: Open, qtbot: QtBot, value: int, valid: bool) -> None:
    dialog, given = opened()
    editor = dialog.editors["scan_limit_kb"]
    assert isinstance(editor, Number)
    editor.box.setValue(value)
    qtbot.wait(20)
    assert [each.scan_limit_kb for each in given] == ([value] if valid else [])
    assert editor.error == ("" if valid else "Skal være mellem 10 og 20000.")


def test_an_empty_stamp_is_told(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    editor = dialog.editors["stamp_text_da"]
    assert isinstance(editor, Paragraph)
    editor.box.setPlainText("  \n ")
    qtbot.wait(20)
    assert given == []
    assert editor.error == "Mærket må ikke være tomt."


def test_something_invalid_survives_a_change_elsewhere(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    editor = line(dialog, "help_address")
    editor.box.setText("ikke færdig")
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    assert given == [replace(START, reason_required=True)]
    assert editor.box.text() == "ikke færdig"


def test_closing_asks_about_what_is_invalid(opened: Open) -> None:
    dialog, given = opened()
    editor = line(dialog, "help_address")
    editor.box.setText("ikke færdig")
    dialog.close()
    assert dialog.isVisible()
    assert dialog.groups.currentItem().text() == "Generelt"
    assert "Adresse til hjælp" in dialog.bar.heading.text()
    dialog.bar.buttons[1].click()
    assert not dialog.isVisible()
    assert editor.box.text() == START.help_address
    assert given == []


def test_escape_closes_and_applies_what_waits(qtbot: QtBot) -> None:
    dialog = SettingsDialog(typing_ms=60_000)
    qtbot.addWidget(dialog)
    given: list[Settings] = []
    dialog.changed.connect(given.append)
    dialog.show_settings(Loaded(START), "da")
    line(dialog, "help_address").box.setText("hjaelp@by.dk")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert given[-1].help_address == "hjaelp@by.dk"


def test_enter_in_a_field_does_not_close(opened: Open) -> None:
    dialog, _given = opened()
    box = line(dialog, "help_address").box
    dialog.groups.go_to("general")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_the_wheel_changes_nothing(opened: Open) -> None:
    dialog, given = opened()
    for box in (*dialog.findChildren(QComboBox), dialog.editors["scan_limit_kb"].box):  # type: ignore[attr-defined]
        middle = QPointF(box.rect().center())
        event = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)
    assert given == []


# -- rules and entities ------------------------------------------------------------------------------------------------


def test_every_rule_and_entity_has_its_action(opened: Open) -> None:
    dialog, given = opened()
    rules = dialog.rules_editor
    assert set(rules.cards) == set(RuleId)
    assert {row.entity for card in rules.cards.values() for row in card.rows} == set(ENTITIES)
    for rule, card in rules.cards.items():
        assert card.action.currentData() == START.rules[rule]
        for row in card.rows:
            assert ENTITIES[row.entity].rule is rule
            assert row.action.currentData() == START.entities[row.entity]
            assert ENTITIES[row.entity].example in row.example.text()
    boxes = rules.findChildren(QComboBox)
    assert all(
        [each.itemText(i) for i in range(5)] == ["Fra", "Registrér", "Vis besked", "Advar", "Bloker"] for each in boxes
    )
    assert all(each.accessibleName() for each in boxes)
    assert given == []


def test_an_entity_is_changed(opened: Open) -> None:
    dialog, given = opened()
    row = dialog.rules_editor.cards[RuleId.PERSONAL_DATA].rows[0]
    choose(row.action, "block")
    assert given[-1].entities == {**START.entities, row.entity: Action.BLOCK}
    assert given[-1].rules == START.rules


def test_a_rule_is_changed_and_its_limit_is_noted(opened: Open) -> None:
    dialog, given = opened()
    card = dialog.rules_editor.cards[RuleId.PERSONAL_DATA]
    choose(card.action, "hint")
    assert given[-1].rules[RuleId.PERSONAL_DATA] is Action.HINT
    row = card.rows[0]
    assert row.note.text() == "Reglen giver højst »Vis besked«"
    assert not row.note.isHidden()
    choose(row.action, "log")
    assert row.note.isHidden()


# -- undo and defaults -------------------------------------------------------------------------------------------------


def test_undo(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    assert not dialog.undo_button.isEnabled()
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    choose(dialog.rules_editor.cards[RuleId.COPYRIGHT].action, "off")
    assert dialog.undo_button.isEnabled()
    assert "Regler" in dialog.undo_button.toolTip()
    dialog.undo_button.click()
    assert given[-1] == replace(START, reason_required=True)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.groups.setFocus()
    QTest.keyClick(dialog.groups, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: given[-1] == START)
    assert not dialog.undo_button.isEnabled()
    assert not dialog.editors["reason_required"].box.isChecked()  # type: ignore[attr-defined]


def test_undo_is_of_the_page_that_is_shown(opened: Open) -> None:
    dialog, given = opened()
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    dialog.editors["pause_allowed"].box.click()  # type: ignore[attr-defined]
    assert "Bed om en begrundelse" in dialog.undo_button.toolTip()
    dialog.groups.go_to("limits")
    assert not dialog.undo_button.isEnabled()
    dialog.undo()
    assert len(given) == 2
    dialog.groups.go_to("general")
    assert "Pause er tilladt" in dialog.undo_button.toolTip()
    dialog.undo()
    assert given[-1] == replace(START, reason_required=True)
    dialog.groups.go_to("rules")
    dialog.undo()
    assert given[-1] == START


def test_the_history_is_kept_while_the_dialog_lives(opened: Open) -> None:
    dialog, given = opened()
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    dialog.close()
    dialog.show_settings(Loaded(given[-1]), "da")
    dialog.undo()
    assert given[-1] == START


def test_undo_takes_back_what_was_just_typed(opened: Open) -> None:
    dialog, given = opened()
    editor = line(dialog, "help_address")
    dialog.groups.go_to("general")
    editor.box.setText("ny@by.dk")
    dialog.undo()
    assert given[-1] == START
    assert editor.box.text() == START.help_address


def test_undo_takes_back_what_cannot_be_used(opened: Open) -> None:
    dialog, given = opened()
    dialog.groups.go_to("general")
    dialog.editors["pause_allowed"].box.click()  # type: ignore[attr-defined]
    editor = line(dialog, "help_address")
    editor.box.setText("ikke færdig")
    assert "Adresse til hjælp" in dialog.undo_button.toolTip()
    dialog.undo()
    assert (editor.box.text(), editor.error) == (START.help_address, "")
    assert len(given) == 1, "and nothing else"
    dialog.undo()
    assert given[-1] == START


def test_defaults_of_all_pages_are_confirmed_and_can_be_undone(opened: Open) -> None:
    changed = replace(START, reason_required=True, scan_limit_kb=50)
    dialog, given = opened(changed)
    dialog.defaults.click()
    assert given == []
    assert dialog.focusWidget() is dialog.bar.buttons[0]
    dialog.bar.buttons[0].click()
    assert given == []
    dialog.defaults.click()
    dialog.bar.buttons[2].click()
    assert given[-1] == Settings()
    dialog.undo()
    assert given[-1] == changed


def test_defaults_of_the_page(opened: Open) -> None:
    changed = replace(START, reason_required=True, scan_limit_kb=50)
    dialog, given = opened(changed)
    dialog.groups.go_to("limits")
    dialog.defaults.click()
    dialog.bar.buttons[1].click()
    assert given[-1] == replace(START, reason_required=True)
    dialog.undo()
    assert given[-1] == changed


def test_a_page_without_settings_has_no_defaults_of_its_own(opened: Open) -> None:
    dialog, _given = opened()
    dialog.groups.go_to("about")
    dialog.defaults.click()
    assert [each.text() for each in dialog.bar.buttons] == ["&Annullér", "Alle s&ider"]


def test_esc_takes_back_a_question_first(opened: Open) -> None:
    dialog, given = opened(replace(START, reason_required=True))
    dialog.defaults.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.bar.isHidden()
    assert given == []


# -- the rest ----------------------------------------------------------------------------------------------------------


def test_the_label_is_previewed_while_it_is_written(qtbot: QtBot) -> None:
    dialog = SettingsDialog(typing_ms=60_000)
    qtbot.addWidget(dialog)
    dialog.show_settings(Loaded(START), "da")
    stamp = part(dialog.pages, StampPreview)
    editor = dialog.editors["stamp_text_da"]
    assert isinstance(editor, Paragraph)
    editor.box.setPlainText("Lavet med {tool}")
    assert stamp.danish.text() == "Lavet med ChatGPT"
    editor.box.setPlainText("")
    assert stamp.danish.text() != "Lavet med ChatGPT", "the text in force is shown while the field cannot be used"
    assert "generative AI" in stamp.english.text()


def test_the_language_changes_the_dialog_at_once(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened()
    dialog.groups.go_to("general")
    box = dialog.editors["language"].box  # type: ignore[attr-defined]
    choose(box, "en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings – Clipguard")
    assert given[-1].language is Language.ENGLISH
    assert dialog.groups.currentItem().text() == "General"
    assert [dialog.groups.item(row).text() for row in range(dialog.groups.count())] == [
        *(words.en for words in GROUPS.values()),
        "About Clipguard",
    ]
    assert "Largest text that is checked (kB)" in texts(dialog)
    dialog.undo()
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Indstillinger – Clipguard")


def test_problems_and_save_errors_are_shown(opened: Open) -> None:
    dialog, _given = opened()
    assert dialog.bar.isHidden()
    dialog.show_settings(Loaded(START), "da", (Words("Filen var beskadiget.", "The file was corrupt."),))
    assert dialog.bar.text.text() == "Filen var beskadiget."
    dialog.show_save_error(Words("Disken er fuld.", "The disk is full."))
    assert (dialog.bar.heading.text(), dialog.bar.text.text()) == ("Indstillingerne er ikke gemt", "Disken er fuld.")
    dialog.bar.buttons[0].click()
    assert dialog.bar.isHidden()


def test_new_settings_from_outside_are_shown(opened: Open) -> None:
    dialog, given = opened()
    dialog.editors["reason_required"].box.click()  # type: ignore[attr-defined]
    dialog.show_settings(Loaded(replace(START, help_address="ny@by.dk")), "da")
    assert line(dialog, "help_address").value() == "ny@by.dk"
    assert not dialog.undo_button.isEnabled()
    assert len(given) == 1


# -- lists of texts ----------------------------------------------------------------------------------------------------


def lines(dialog: SettingsDialog, name: str) -> Lines:
    editor = dialog.editors[name]
    assert isinstance(editor, Lines)
    return editor


def test_a_list_is_shown_and_edited_an_entry_a_line(opened: Open, qtbot: QtBot) -> None:
    dialog, given = opened(replace(START, sensitive_words=("Projekt Lygte", "Måge")))
    box = lines(dialog, "sensitive_words").box
    assert box.toPlainText() == "Projekt Lygte\nMåge"
    assert lines(dialog, "case_systems").box.toPlainText().splitlines() == list(START.case_systems)
    box.moveCursor(QTextCursor.MoveOperation.End)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):
        QTest.keyClick(box, key)
    QTest.keyClicks(box, "Nordstjernen ")
    qtbot.waitUntil(lambda: bool(given))
    assert given[-1].sensitive_words == ("Projekt Lygte", "Måge", "Nordstjernen")
    assert box.toPlainText() == "Projekt Lygte\nMåge\n\nNordstjernen ", "nothing changes under the fingers"


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("sensitive_patterns", "PRJ-\\d\n(abc", "Mønsteret »(abc« kan ikke bruges: der mangler en slutparentes ved tegn 5."),
        ("own_numbers", "43 68 68 68\nrådhuset", "»rådhuset« er ikke et telefonnummer."),
        ("public_persons", "Solvang", "»Solvang« skal være et fuldt navn: fornavn og efternavn."),
    ],
)  # fmt: skip
def test_an_entry_that_cannot_be_used_is_told(opened: Open, qtbot: QtBot, name: str, written: str, said: str) -> None:
    dialog, given = opened()
    editor = lines(dialog, name)
    editor.box.setPlainText(written)
    qtbot.wait(20)
    assert given == []
    assert editor.error == said
    assert editor.box.toPlainText() == written
    editor.box.setPlainText("")
    qtbot.wait(20)
    assert editor.error == ""


# -- room ----------------------------------------------------------------------------------------------------------------


def test_all_the_room_is_used_and_on_a_small_screen_nothing_is_squeezed(opened: Open) -> None:
    dialog, _given = opened()
    frame = dialog.frame
    for width, height in ((900, 700), (700, 500), (300, 250), (800, 600)):
        dialog.resize(width, height)
        QApplication.processEvents()
        assert (dialog.width(), dialog.height()) == (width, height)
        assert frame.width() == max(width, frame.minimumWidth(), frame.minimumSizeHint().width())
        assert frame.height() == max(height, frame.minimumHeight(), frame.minimumSizeHint().height())


def test_on_a_low_screen_the_field_to_try_is_folded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for height, folded in ((400, True), (1200, False)):
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen, height=height: QRect(0, 0, 1200, height))
        dialog = SettingsDialog()
        qtbot.addWidget(dialog)
        dialog.show_settings(Loaded(START), "da")
        assert dialog.frame.trial.fold.isChecked() is folded
