"""The settings dialog as tests open it, and what they do with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from clipguard.settings import Language, Layer, Loaded, Origin, Settings, Words, resolve
from clipguard.ui.settings_dialog import SettingsDialog
from clipguard.ui.settings_fields import Line, Lines
from clipguard.ui.settings_rules import EntityRow

START = replace(Settings(), language=Language.DANISH, help_address="it-helpdesk@kommune.dk")


def loaded(policy: Mapping[str, Any], user: Mapping[str, Any] | None = None) -> Loaded:
    """What is in force in Danish with a policy for the machine and a user's file."""
    return resolve(
        [
            Layer(Origin.GUIDELINE, {"language": "da"}, "guideline"),
            Layer(Origin.USER, user or {}, "settings.toml"),
            Layer(Origin.MACHINE_POLICY, policy, "policy.toml"),
        ]
    )


class Opened:
    """An open dialog and the settings that it gave."""

    def __init__(
        self,
        qtbot: QtBot,
        shown: Loaded | Settings = START,
        language: str = "da",
        problems: tuple[Words, ...] = (),
        *,
        typing_ms: int = 0,
    ) -> None:
        self.dialog = SettingsDialog(typing_ms=typing_ms)
        qtbot.addWidget(self.dialog)
        self.given: list[Settings] = []
        self.dialog.changed.connect(self.given.append)
        self.dialog.show_settings(shown if isinstance(shown, Loaded) else Loaded(shown), language, problems)

    def line(self, name: str) -> Line:
        editor = self.dialog.editors[name]
        assert isinstance(editor, Line)
        return editor

    def lines(self, name: str) -> Lines:
        editor = self.dialog.editors[name]
        assert isinstance(editor, Lines)
        return editor

    def box(self, name: str) -> Any:
        """The widget of an editor."""
        return self.dialog.editors[name].box  # type: ignore[attr-defined]

    def row(self, entity: str) -> EntityRow:
        rows = (row for card in self.dialog.rules_editor.cards.values() for row in card.rows)
        return next(row for row in rows if row.entity == entity)

    @property
    def focused(self) -> QWidget | None:
        return self.dialog.focusWidget()


def choose(box: QComboBox, value: str) -> None:
    """Chooses as the employee does."""
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)
