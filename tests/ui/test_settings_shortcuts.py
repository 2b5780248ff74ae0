from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from clipguard.settings import Settings, declared
from clipguard.ui.settings_shortcuts import SHORTCUTS, ShortcutLine, normal, other_use
from clipguard.ui.words.shortcuts import USES

from .settings_window import Opened


@pytest.mark.parametrize(
    ("shortcut", "said"),
    [
        ("Ctrl+Alt+M", "indsætter en kommentar i Word"),
        ("Alt+Ctrl+M", "indsætter en kommentar i Word"),
        ("Ctrl+Alt+2", "skriver @ (AltGr+2)"),
        ("Ctrl+Shift+T", "åbner det lukkede faneblad igen i browsere"),
        ("Ctrl+F", "søger i browsere og i Clipguards indstillinger"),
        ("Alt+F4", "lukker vinduet"),
        ("Alt+N", "vælger i menuer og vinduer, også i Clipguards advarsel"),
        ("Meta+V", "hører til Windows selv"),
        ("Ctrl+Shift+F12", "er holdt fri til fejlfinding i Windows"),
        ("Ctrl+J", "er en genvej i mange programmer"),
    ],
)
def test_other_uses_are_known(shortcut: str, said: str) -> None:
    use = other_use(shortcut)
    assert use is not None
    assert use.da == said


@pytest.mark.parametrize("shortcut", ["Ctrl+Alt+L", "Ctrl+Alt+Shift+M", "Ctrl+Shift+Alt+F9"])
def test_other_keys_are_free(shortcut: str) -> None:
    assert other_use(shortcut) is None


def test_the_table_holds_valid_shortcuts_in_their_normal_form() -> None:
    pattern = declared("stamp_shortcut").pattern
    assert pattern is not None
    for shortcut in USES:
        assert normal(shortcut) == shortcut
        assert re.fullmatch(pattern, shortcut), shortcut
    assert all(isinstance(getattr(Settings(), name), str) for name in SHORTCUTS)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def field(opened: Opened) -> ShortcutLine:
    editor = opened.dialog.editors["stamp_shortcut"]
    assert isinstance(editor, ShortcutLine)
    return editor


def test_a_conflict_is_told_and_applied_all_the_same(opened: Opened, qtbot: QtBot) -> None:
    editor = field(opened)
    editor.box.setText("Ctrl+Shift+N")
    qtbot.waitUntil(lambda: bool(opened.given))
    assert opened.given[-1].stamp_shortcut == "Ctrl+Shift+N"
    assert editor.notice.text() == (
        "Ctrl+Shift+N åbner et privat vindue i Edge og Chrome. Det virker ikke, så længe Clipguard bruger tasterne."
    )
    assert not editor.notice.isHidden()
    assert editor.notice.text() in editor.box.accessibleDescription()
    editor.box.setText("Ctrl+Alt+L")
    assert editor.notice.isHidden()


@pytest.mark.parametrize("keys", ["Ctrl+V", "Ctrl+Shift+V", "Shift+Ctrl+V"])
def test_the_keys_that_paste_are_clipguards_own(opened: Opened, qtbot: QtBot, keys: str) -> None:
    editor = field(opened)
    editor.box.setText(keys)
    qtbot.wait(20)
    assert opened.given == []
    assert editor.error == (
        f"{keys} er en af de genveje til at sætte ind, som Clipguard holder øje med. Vælg en anden."
    )
    assert editor.notice.isHidden()


def test_a_shortcut_that_another_program_holds_is_told(opened: Opened) -> None:
    editor = field(opened)
    opened.dialog.show_refused_shortcut("Ctrl+Alt+M")
    assert editor.notice.text().startswith("Et andet program bruger allerede Ctrl+Alt+M")
    editor.box.setText("Ctrl+Alt+L")
    assert editor.notice.isHidden(), "it is about another one now"
    editor.box.setText("Ctrl+Alt+M")
    opened.dialog.show_refused_shortcut("")
    assert "kommentar i Word" in editor.notice.text()


def test_no_shortcut_has_no_conflict(opened: Opened) -> None:
    field(opened).box.setText("")
    assert field(opened).notice.isHidden()
