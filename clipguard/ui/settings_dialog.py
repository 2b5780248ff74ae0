"""The settings: built from their declaration, applied as they are changed, and every change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clipguard.detection import Finding, ScanResult
from clipguard.settings import AiWindow, Loaded, Settings, Words, all_keys, declared, language_of, value_of

from .icons import icon
from .look import Button, em
from .settings_exceptions import ExceptionsRow
from .settings_fields import TYPING_MS, Editor, Typed
from .settings_flash import Flash
from .settings_frame import Frame, Window
from .settings_history import History, Step, differences, group_of, with_values, without_locked
from .settings_pages import Page, part
from .settings_rules import RulesEditor
from .settings_shortcuts import ShortcutLine
from .settings_stamp import StampPreview
from .settings_start import StartBox
from .settings_transfer_card import ImportDialog, export, read
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
    trial_asked = Signal(int, str)
    """A text that is tried, with a number; answered by `trial_answered`, once."""
    autostart_wanted = Signal(bool)
    """Whether Clipguard is to start with the computer; answered by `show_autostart`."""
    forgetting_wanted = Signal()
    """What was called “not personal” is to be forgotten; answered by `show_exceptions`."""
    guideline_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setWindowIcon(icon("clipguard"))
        self._typing_ms = typing_ms
        self._loaded = Loaded(Settings())
        self._language = ""
        self._history = History()
        self._autostart: bool | None = None
        self._refused, self._exceptions = "", 0
        self.import_dialog: ImportDialog | None = None
        self.flash: Flash | None = None
        self.frame: Frame  # made with the language, once that is known
        self._area = Window()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        # Ctrl+Z in a text field is the field's own.
        for key, act in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Find, self._search)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.finished.connect(lambda _result: self.frame.trial.forget())

    # -- what the program asks of it -----------------------------------------------------------------------------------

    def show_settings(self, loaded: Loaded, language: str, problems: Sequence[Words] = ()) -> None:
        """Opens the dialog. `problems` say what in the file or the policies could not be used."""
        self.refresh(loaded, language)
        if problems:
            text = "\n".join(each[language] for each in problems)
            self.bar.say(w.PROBLEM_HEADING[language], text, (w.HIDE[language], lambda: None))
        if not self.isVisible():
            area = QGuiApplication.primaryScreen().availableGeometry().size()
            height = min(em(self) * 54, area.height() - 60)
            self.resize(min(em(self) * 64, area.width() - 40), height)
            # On a low screen the page needs the room; one click brings the field back.
            self.frame.trial.fold.setChecked(height < em(self) * 42)
        self.show()
        self.raise_()
        self.activateWindow()

    def refresh(self, loaded: Loaded, language: str) -> None:
        """Shows what is in force now and what is locked, and leaves the rest as it is. What has changed elsewhere cannot be undone."""
        self._history.forget(differences(self._settings, loaded.settings))
        self._history.forget(filter(loaded.is_locked, all_keys()))
        self._loaded = loaded
        if language != self._language:
            self._rebuild(language)
        for editor in self._all_editors():
            editor.show_loaded(loaded)
        self._show_values()

    def flush(self) -> None:
        """Applies what waits for the end of typing."""
        for editor in self._all_editors():
            editor.flush()

    def show_save_error(self, why: Words) -> None:
        """Says that the file could not be written. The settings stay in force until Clipguard ends."""
        self._say(w.SAVE_ERROR_HEADING, why)

    def window_picked(self, proposal: AiWindow) -> None:
        """Opens the form for an AI window, filled in with what the employee pointed at."""
        self.frame.show_group("ai-windows")
        self.show()
        self.raise_()
        self.activateWindow()
        self.windows_editor.window_picked(proposal)

    def picking_ended(self) -> None:
        """Nothing was pointed at."""
        self.windows_editor.picking_ended()

    def trial_answered(self, number: int, result: ScanResult, excepted: Collection[Finding] = frozenset()) -> None:
        """The scan of the text that was asked for with that number, and what in it was called “not personal” before."""
        self.frame.trial.answer(number, result, excepted)

    def show_autostart(self, on: bool | None, error: Words | None = None) -> None:
        """Whether Clipguard starts with the computer (None: this system cannot tell), and why that could not be changed."""
        self._autostart = on
        part(self.pages, StartBox).show_state(on)
        if error is not None:
            self._say(w.AUTOSTART_ERROR, error)

    def show_exceptions(self, number: int, error: Words | None = None) -> None:
        """How much is called “not personal”, and why the file of it could not be removed."""
        self._exceptions = number
        part(self.pages, ExceptionsRow).show_number(number)
        if error is not None:
            self._say(w.EXCEPTIONS_ERROR, error)

    def show_refused_shortcut(self, shortcut: str) -> None:
        """The shortcut that the desktop could not give to Clipguard; empty where there is none."""
        self._refused = shortcut
        for editor in self._all_editors():
            if isinstance(editor, ShortcutLine):
                editor.show_refused(shortcut)

    def _say(self, heading: Words, why: Words, picture: str = "limited") -> None:
        language = self._language
        self.bar.say(heading[language], why[language], (w.HIDE[language], lambda: None), picture=picture)

    # -- building -----------------------------------------------------------------------------------------------------

    def _rebuild(self, language: str) -> None:
        """Builds everything anew, in `language`. What is typed and not valid yet is not carried over."""
        group, tried, folded = "", "", False
        if self._language:
            group, tried, folded = self.frame.group, self.frame.trial.text, self.frame.trial.fold.isChecked()
            self.frame.trial.forget()
        self._language = language
        self.setWindowTitle(w.TITLE[language])
        self.frame = Frame(language, self._typing_ms)
        self._area.put(self.frame)
        self.bar, self.groups, self.pages = self.frame.bar, self.frame.groups, self.frame.pages
        self.undo_button, self.defaults, self.close_button = (
            self.frame.undo,
            self.frame.defaults,
            self.frame.close_button,
        )
        self.editors = {name: editor for page in self.pages for name, editor in page.editors.items()}
        self.rules_editor, self.windows_editor = part(self.pages, RulesEditor), part(self.pages, AiWindowsEditor)
        self._connect()
        self.frame.show_group(group)
        self.frame.trial.field.setPlainText(tried)
        self.frame.trial.fold.setChecked(folded)
        self.show_autostart(self._autostart)
        self.show_exceptions(self._exceptions)
        self.show_refused_shortcut(self._refused)

    def _connect(self) -> None:
        frame = self.frame
        for editor in self._all_editors():
            editor.show_loaded(self._loaded)
            editor.changed.connect(self._change)
            if isinstance(editor, Typed):
                editor.edited.connect(self._edited)
        self.windows_editor.pick_wanted.connect(self.pick_window_wanted)
        frame.undo.clicked.connect(self.undo)
        frame.defaults.clicked.connect(self._ask_for_defaults)
        frame.close_button.clicked.connect(self.close)
        frame.group_changed.connect(self._show_undo)
        frame.results.chosen.connect(self.go_to)
        frame.trial.asked.connect(self.trial_asked)
        frame.about.guideline_wanted.connect(self.guideline_wanted)
        frame.transfer.export_wanted.connect(self.export_to)
        frame.transfer.import_wanted.connect(self.import_from)
        part(self.pages, StartBox).wanted.connect(self.autostart_wanted)
        part(self.pages, ExceptionsRow).wanted.connect(self._ask_about_exceptions)

    def _all_editors(self) -> Iterator[Editor]:
        """Each once, in the order of the pages."""
        return iter(dict.fromkeys(self.editors.values()))

    def _ask_about_exceptions(self) -> None:
        language = self._language
        self.bar.say(
            w.EXCEPTIONS_SURE[language],
            w.EXCEPTIONS_SURE_MORE[language],
            (w.CANCEL[language], lambda: None),
            (w.EXCEPTIONS_YES[language], self.forgetting_wanted.emit),
        )

    # -- changes ------------------------------------------------------------------------------------------------------

    @property
    def _settings(self) -> Settings:
        return self._loaded.settings

    def _change(self, name: str, value: object) -> None:
        change: dict[str, Any] = {name: value}
        self._apply(name, replace(self._settings, **change))

    def _apply(self, what: str, wanted: Settings) -> None:
        """`what` is the setting that changes, or what is done to several."""
        settings = without_locked(wanted, self._settings, self._loaded.is_locked)
        if settings != self._settings:
            self._history.note(what, self._settings, settings)
            self._take(settings)

    def _take(self, settings: Settings) -> None:
        self._loaded = replace(self._loaded, settings=settings)
        self._show_values()
        self.changed.emit(settings)
        if language_of(settings.language) != self._language:
            # Later: the editor that is being changed must not be taken away from under its own signal.
            QTimer.singleShot(0, self, self._follow_language)

    def _follow_language(self) -> None:
        language = language_of(self._settings.language)
        if language != self._language:
            self.refresh(self._loaded, language)
            self.editors["language"].setFocus()

    def undo(self) -> None:
        """Takes back the last change of the page that is shown; what is being typed, valid or not, counts as one."""
        self.flush()
        wrong = next((each for each in self._page.editors.values() if each.error), None)
        if wrong is not None:
            wrong.discard(self._settings)
            self._show_undo()
            return
        step = self._history.last(self.frame.group)
        if step is not None:
            self._take_back(step)

    def _take_back(self, step: Step) -> None:
        settings = self._history.undo(step, self._settings)
        self._give_up_typing({key.partition(".")[0] for key in step.before}, settings)
        self._take(settings)

    def _ask_for_defaults(self) -> None:
        language, group = self._language, self.frame.group
        answers: list[tuple[str, Callable[[], None]]] = [(w.CANCEL[language], lambda: self.frame.defaults.setFocus())]
        if self._page.editors:
            answers.append((w.DEFAULTS_PAGE[language], lambda: self._restore_defaults(group)))
        answers.append((w.DEFAULTS_ALL[language], lambda: self._restore_defaults("")))
        more = w.DEFAULTS_SURE_LOCKED if self._loaded.has_policy else w.DEFAULTS_SURE_MORE
        self.bar.say(w.DEFAULTS_SURE[language], more[language], *answers)

    def _restore_defaults(self, group: str) -> None:
        """Of one page; of all pages where `group` is empty. The default is what would be in force without the user's file."""
        self.flush()
        keys = [key for key in all_keys() if group in ("", group_of(key))]
        wanted = with_values(self._settings, {key: value_of(self._loaded.base, key) for key in keys})
        self._give_up_typing({key.partition(".")[0] for key in keys}, wanted)
        self._apply("defaults", wanted)

    def _give_up_typing(self, names: set[str], settings: Settings) -> None:
        for name in names:
            self.editors[name].discard(settings)

    def _show_values(self) -> None:
        for editor in self._all_editors():
            editor.show_settings(self._settings)
        self.frame.trial.show_settings(self._settings)
        self._edited()

    def _edited(self) -> None:
        """Something is typed, or shown: what depends on it follows."""
        texts = ((name, self.editors[name]) for name in ("stamp_text_da", "stamp_text_en"))
        typed = {name: each.value() for name, each in texts if isinstance(each, Typed) and not each.error}
        part(self.pages, StampPreview).show_settings(self._settings, typed)
        self._show_undo()

    def _show_undo(self) -> None:
        language = self._language
        step = self._history.last(self.frame.group)
        wrong = next((name for name, each in self._page.editors.items() if each.error), None)
        what = wrong or (step.what if step is not None else None)
        tip = w.NOTHING_TO_UNDO[language]
        if what is not None:
            words = w.STEPS[what] if what in w.STEPS else declared(what).name
            tip = w.UNDO_TIP[language].format(what=words[language])
        self.undo_button.setEnabled(what is not None)
        self.undo_button.setToolTip(tip)
        self.undo_button.setAccessibleDescription(tip)

    # -- files --------------------------------------------------------------------------------------------------------

    def export_to(self, path: Path) -> None:
        """Writes what the user has changed."""
        self.flush()
        export(path, self._settings, self._loaded, self.bar, self._language)

    def import_from(self, path: Path) -> None:
        """Tells what the file would change, and asks."""
        self.flush()
        plan = read(path, self._settings, self._loaded, self.bar, self._language)
        if plan is None:
            return
        asking = ImportDialog(path.name, plan, self._settings, self._language, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(lambda: self._import(plan.values))
        asking.finished.connect(lambda _result: setattr(self, "import_dialog", None))
        self.import_dialog = asking
        asking.open()

    def _import(self, values: Mapping[str, Any]) -> None:
        wanted = with_values(self._settings, values)
        self._give_up_typing({key.partition(".")[0] for key in values}, wanted)
        self._apply("import", wanted)
        language = self._language
        answers: list[tuple[str, Callable[[], None]]] = [(w.HIDE[language], lambda: None)]
        if (step := self._history.newest) is not None:
            answers.append((w.IMPORT_UNDO[language], lambda: self._take_back(step)))
        self.bar.say("", w.IMPORTED[language], *answers, picture="clipguard")

    # -- moving about -------------------------------------------------------------------------------------------------

    @property
    def _page(self) -> Page:
        return next(page for page in self.pages if page.group == self.frame.group)

    def _search(self) -> None:
        self.frame.search.setFocus()
        self.frame.search.selectAll()

    def go_to(self, key: str) -> None:
        """Shows a setting, an entry of a table, or something else that can be found, and gives it the focus."""
        page = next(page for page in self.pages if key in page.targets)
        self.frame.show_group(page.group)
        target = page.targets[key]
        target.setFocus()
        QTimer.singleShot(0, target, lambda: self._point_at(page, target))  # once the page has its size

    def _point_at(self, page: Page, target: QWidget) -> None:
        page.area.ensureWidgetVisible(target, 0, 3 * em(self))
        self.flash = Flash(target, page.body)

    def _may_close(self) -> bool:
        """Applies what waits. Where something cannot be used it says so, and the dialog stays."""
        self.flush()
        editor = next((each for each in self._all_editors() if each.error), None)
        if editor is None:
            return True
        language = self._language
        self.frame.show_group(declared(editor.name).group)
        self.bar.say(
            w.NOT_SAVED[language].format(name=declared(editor.name).name[language]),
            editor.error,
            (w.MEND[language], editor.setFocus),
            (w.DISCARD[language], self._discard_and_close),
        )
        return False

    def _discard_and_close(self) -> None:
        self._give_up_typing(set(self.editors), self._settings)
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
        """Esc: gives up what is in the way (pointing at a window, a question, a search, a text that is tried), or else closes."""
        if self.windows_editor.is_picking:
            self.picking_ended()
            self.pick_window_given_up.emit()
        elif self.bar.asks:
            self.bar.buttons[0].click()
        elif not self.frame.step_back() and self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            super().reject()
            event.accept()
        else:
            event.ignore()
