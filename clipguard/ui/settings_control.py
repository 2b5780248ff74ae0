"""The settings in force and their dialog: what is changed is put in force and saved, and the policies are read again now and then."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from clipguard.detection import ScannerClient, ScanResult
from clipguard.municipality import local_of
from clipguard.rules import Exceptions
from clipguard.settings import Loaded, Settings, Words, language_of, save

from .models import save_error
from .settings_history import without_locked
from .translation import tr
from .words import fill

if TYPE_CHECKING:
    from .settings_dialog import SettingsDialog

RELOAD_MINUTES = 15
"""How often the organisation's policies are read anew."""
TRIAL_LIMIT = 20_000
"""The most code points of a text that is tried: what is tried must not keep the scanner from a paste."""

log = logging.getLogger(__name__)


class Autostart(Protocol):
    """Starting at login: `clipguard.desktop.autostart`. Both raise OSError."""

    def is_on(self) -> bool: ...

    def switch(self, on: bool) -> None: ...


class SettingsControl:
    """For the GUI thread. The dialog is built when it is wanted."""

    def __init__(
        self,
        path: Path,
        loaded: Loaded,
        *,
        load: Callable[[], Loaded],
        scanner: ScannerClient,
        exceptions: Exceptions,
        autostart: Autostart,
        post: Callable[[Callable[[], None]], None],
        in_force: Callable[[Settings], None],
        built: Callable[[SettingsDialog], None],
    ) -> None:
        """`path` is the user's file. `load` reads it and the policies anew. `in_force` is told the settings as they were, after each change
        and each reading; `built` gets the dialog, to connect what is not done here."""
        self.loaded = loaded
        self.problems = loaded.problems
        """What of the file and the policies cannot be used."""
        self.dialog: SettingsDialog | None = None
        self._path, self._load, self._scanner, self._autostart = path, load, scanner, autostart
        self._exceptions = exceptions
        self._post, self._in_force, self._built = post, in_force, built
        self._saved = True
        self._refused = ""
        self.timer = QTimer(interval=RELOAD_MINUTES * 60_000)
        self.timer.timeout.connect(self.reload)
        self.timer.start()

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self.loaded.settings

    @property
    def language(self) -> str:
        return language_of(self.settings.language)

    def show(self) -> SettingsDialog:
        """Opens the dialog, after everything was read anew."""
        from .settings_dialog import SettingsDialog

        problems = self.problems
        self.reload()
        if self.dialog is None:
            dialog = self.dialog = SettingsDialog()
            dialog.changed.connect(self._changed)
            dialog.trial_asked.connect(self._try)
            dialog.autostart_wanted.connect(self._switch_autostart)
            dialog.forgetting_wanted.connect(self._forget_exceptions)
            self._built(dialog)
        # What was wrong with the file before (it may have been put aside since) is told once more, and then it is known.
        self.dialog.show_settings(self.loaded, self.language, tuple(dict.fromkeys([*problems, *self.problems])))
        self.dialog.show_refused_shortcut(self._refused)
        self.dialog.show_exceptions(len(self._exceptions))
        self._show_autostart(self.dialog)
        return self.dialog

    def reload(self) -> None:
        """Reads the policies and the user's file, and puts in force what has changed."""
        dialog = self.dialog if self.dialog is not None and self.dialog.isVisible() else None
        if dialog is not None:
            dialog.flush()
        loaded, before = self._load(), self.settings
        if not self._saved:  # the file is not what the user wants
            loaded = replace(loaded, settings=without_locked(before, loaded.settings, loaded.is_locked))
        self.loaded, self.problems = loaded, loaded.problems
        self._in_force(before)
        if dialog is not None:
            dialog.refresh(loaded, self.language)

    def show_refused(self, shortcut: str) -> None:
        """The shortcut of which the desktop says that another program holds its keys; empty for none."""
        self._refused = shortcut
        if self.dialog is not None:
            self.dialog.show_refused_shortcut(shortcut)

    def _changed(self, settings: Settings) -> None:
        before = self.settings
        self.loaded = replace(self.loaded, settings=settings)
        self._in_force(before)
        try:
            save(self._path, settings, self.loaded)
            self._saved = True
        except OSError as error:
            self._saved = False
            if self.dialog is not None:
                self.dialog.show_save_error(save_error(self._path, error.strerror or type(error).__name__))

    def _try(self, number: int, text: str) -> None:
        """Scans a text that is tried, after whatever is about to be pasted."""
        dialog, settings = self.dialog, self.settings
        assert dialog is not None

        def answer(result: ScanResult) -> None:
            # In the GUI thread, where exceptions are made.
            self._post(lambda: dialog.trial_answered(number, result, self._exceptions.among(text, result.findings)))

        self._scanner.scan(
            text,
            answer,
            limit=min(TRIAL_LIMIT, settings.scan_limit_kb * 1000),
            deadline_ms=settings.scan_deadline_ms,
            local=local_of(settings),
            gives_way=True,
        )

    def _forget_exceptions(self) -> None:
        error = None
        try:
            self._exceptions.forget_all()
        except OSError as reason:
            why = reason.strerror or type(reason).__name__
            error = fill(tr("SettingsControl", "The system says: {why}."), why=why)
        assert self.dialog is not None
        self.dialog.show_exceptions(len(self._exceptions), error)

    def _switch_autostart(self, on: bool) -> None:
        error = None
        try:
            self._autostart.switch(on)
        except OSError as reason:
            why = reason.strerror or type(reason).__name__
            error = fill(tr("SettingsControl", "The system says: {why}."), why=why)
        assert self.dialog is not None
        self._show_autostart(self.dialog, error)

    def _show_autostart(self, dialog: SettingsDialog, error: Words | None = None) -> None:
        try:
            on: bool | None = self._autostart.is_on()
        except OSError as reason:
            log.warning("it cannot be told whether Clipguard starts at login: %s", type(reason).__name__)
            on = None
        dialog.show_autostart(on, error)
