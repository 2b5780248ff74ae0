"""The settings: built from their declaration, applied as they are changed, and every change can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clipguard.settings import GROUPS, AiWindow, Settings, Words, declared, language_of

from .bar import Bar
from .icons import icon
from .look import SPACE, Button, Text, em
from .navigation import Navigation
from .settings_fields import TYPING_MS, Editor, Typed
from .settings_pages import Page, pages
from .settings_rules import RulesEditor
from .settings_windows import AiWindowsEditor
from .words import settings as w


class SettingsDialog(QDialog):
    """Not modal. Shows the settings it was given, and keeps what is being typed until it is valid or discarded."""

    changed = Signal(object)
    """The new `Settings`, after each change."""
    pick_window_wanted = Signal()
    """The employee wants to point at a window; answered by `window_picked` or `picking_ended`."""
    pick_window_given_up = Signal()
    """The employee no longer wants to."""

    def __init__(self, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setWindowIcon(icon("clipguard"))
        self._typing_ms = typing_ms
        self._settings = Settings()
        self._language = ""
        self._history: list[tuple[str, Settings]] = []
        self._body: QWidget | None = None
        self.groups = Navigation()
        self.pages: list[Page] = []
        self.editors: dict[str, Editor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # Ctrl+Z in a text field is the field's own.
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._undo_key.activated.connect(self.undo)

    # -- what the program asks of it -----------------------------------------------------------------------------------

    def show_settings(self, settings: Settings, language: str, problems: Sequence[Words] = ()) -> None:
        """Opens the dialog. `problems` say what in the file could not be used."""
        if settings != self._settings:
            self._history.clear()
        self._settings = settings
        if language != self._language or self._body is None:
            self._rebuild(language)
        self._show_values()
        if problems:
            text = "\n".join(each[language] for each in problems)
            self.bar.say(w.PROBLEM_HEADING[language], text, (w.HIDE[language], lambda: None))
        if not self.isVisible():
            area = QGuiApplication.primaryScreen().availableGeometry().size()
            self.resize(min(em(self) * 62, area.width() - 40), min(em(self) * 50, area.height() - 60))
        self.show()
        self.raise_()
        self.activateWindow()

    def show_save_error(self, why: Words) -> None:
        """Says that the file could not be written. The settings stay in force until Clipguard ends."""
        language = self._language
        self.bar.say(w.SAVE_ERROR_HEADING[language], why[language], (w.HIDE[language], lambda: None))

    def window_picked(self, proposal: AiWindow) -> None:
        """Opens the form for an AI window, filled in with what the employee pointed at."""
        self._show_group("ai-windows")
        self.show()
        self.raise_()
        self.activateWindow()
        self.windows_editor.window_picked(proposal)

    def picking_ended(self) -> None:
        """Nothing was pointed at."""
        self.windows_editor.picking_ended()

    # -- building -----------------------------------------------------------------------------------------------------

    def _rebuild(self, language: str) -> None:
        """Builds everything anew, in `language`. What is typed and not valid yet is not carried over."""
        row = self.groups.currentRow() if self._body is not None else 0
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._language = language
        self.setWindowTitle(w.TITLE[language])
        self.groups = Navigation()
        self.groups.setAccessibleName(w.GROUPS_NAME[language])
        self.groups.offer((group, words[language]) for group, words in GROUPS.items())
        self.stack = QStackedWidget()
        self.pages = pages(language, self._typing_ms)
        self.editors = {name: editor for page in self.pages for name, editor in page.editors.items()}
        for page in self.pages:
            self.stack.addWidget(page.area)
        self.groups.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.groups.setCurrentRow(max(row, 0))
        for editor in set(self.editors.values()):
            editor.changed.connect(self._change)
            if isinstance(editor, Typed) and (stamp := self._page_of(editor.name).stamp) is not None:
                editor.edited.connect(lambda stamp=stamp: stamp.show_settings(self._settings, self._typed_texts()))
        self.rules_editor = next(each for each in self.editors.values() if isinstance(each, RulesEditor))
        self.windows_editor = next(each for each in self.editors.values() if isinstance(each, AiWindowsEditor))
        self.windows_editor.pick_wanted.connect(self.pick_window_wanted)
        self._lay_out(language)

    def _lay_out(self, language: str) -> None:
        self.bar = Bar()
        self.undo_button, self.defaults, self.close_button = Button(), Button(), Button(primary=True)
        self.undo_button.setText(w.UNDO[language])
        self.defaults.setText(w.DEFAULTS[language])
        self.close_button.setText(w.CLOSE[language])
        self.undo_button.clicked.connect(self.undo)
        self.defaults.clicked.connect(self._ask_for_defaults)
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.groups)
        middle.addWidget(self.stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.defaults)
        buttons.addSpacing(SPACE)
        buttons.addWidget(Text(w.APPLIED[language], rank="quiet"), 1)
        buttons.addWidget(self.close_button)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4)
        column.setSpacing(SPACE + 4)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._body)

    # -- changes ------------------------------------------------------------------------------------------------------

    def _change(self, name: str, value: object) -> None:
        if getattr(self._settings, name) == value:
            return
        change: dict[str, Any] = {name: value}
        self._apply(name, replace(self._settings, **change))

    def _apply(self, name: str, settings: Settings) -> None:
        """`name` is the setting that changes; empty for all of them."""
        self._history.append((name, self._settings))
        self._take(settings)

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        self._show_values()
        self.changed.emit(settings)
        if language_of(settings.language) != self._language:
            # Later: the editor that is being changed must not be taken away from under its own signal.
            QTimer.singleShot(0, self._follow_language)

    def _follow_language(self) -> None:
        language = language_of(self._settings.language)
        if language != self._language:
            self._rebuild(language)
            self._show_values()
            if "language" in self.editors:
                self.editors["language"].setFocus()

    def undo(self) -> None:
        """Takes back the last change; what is being typed counts as one."""
        self._flush()
        if not self._history:
            return
        name, before = self._history.pop()
        if name and name in self.editors:
            self._show_group(declared(name).group)
            self.editors[name].discard(before)
        self._take(before)

    def _ask_for_defaults(self) -> None:
        language = self._language
        self.bar.say(
            "",
            w.DEFAULTS_SURE[language],
            (w.CANCEL[language], lambda: None),
            (w.DEFAULTS_YES[language], self._restore_defaults),
        )
        self.bar.buttons[0].setFocus()

    def _restore_defaults(self) -> None:
        self._flush()
        if self._settings != Settings():
            for editor in set(self.editors.values()):
                editor.discard(Settings())
            self._apply("", Settings())

    def _show_values(self) -> None:
        for editor in set(self.editors.values()):
            editor.show_settings(self._settings)
        for page in self.pages:
            if page.stamp is not None:
                page.stamp.show_settings(self._settings, self._typed_texts())
        self.undo_button.setEnabled(bool(self._history))
        self.undo_button.setToolTip(self._undo_tip())

    def _undo_tip(self) -> str:
        language = self._language
        if not self._history:
            return w.NOTHING_TO_UNDO[language]
        name = self._history[-1][0]
        what = declared(name).name[language] if name else w.ALL_SETTINGS[language]
        return w.UNDO_TIP[language].format(what=what)

    def _typed_texts(self) -> dict[str, str]:
        """What stands in the fields of the label and is valid, applied or not."""
        texts = ((name, self.editors[name]) for name in ("stamp_text_da", "stamp_text_en"))
        return {name: each.value() for name, each in texts if isinstance(each, Typed) and not each.error}

    def _flush(self) -> None:
        for editor in set(self.editors.values()):
            editor.flush()

    # -- moving about -------------------------------------------------------------------------------------------------

    def _page_of(self, name: str) -> Page:
        return next(page for page in self.pages if name in page.editors)

    def _show_group(self, group: str) -> None:
        self.groups.go_to(group)

    def _invalid(self) -> Editor | None:
        return next((each for each in self.editors.values() if each.error), None)

    def _may_close(self) -> bool:
        """Applies what waits. Where something cannot be used it says so, and the dialog stays."""
        self._flush()
        editor = self._invalid()
        if editor is None:
            return True
        language = self._language
        self._show_group(declared(editor.name).group)
        editor.setFocus()
        self.bar.say(
            w.NOT_SAVED[language].format(name=declared(editor.name).name[language]),
            editor.error,
            (w.MEND[language], editor.setFocus),
            (w.DISCARD[language], self._discard_and_close),
        )
        return False

    def _discard_and_close(self) -> None:
        for editor in set(self.editors.values()):
            editor.discard(self._settings)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter ends a field here; the button that has the focus is pressed, and no other one.
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc: gives up pointing at a window, or else closes."""
        if self.windows_editor.is_picking:
            self.picking_ended()
            self.pick_window_given_up.emit()
        elif self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            super().reject()
            event.accept()
        else:
            event.ignore()
