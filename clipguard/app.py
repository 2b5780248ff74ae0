"""The composition root of the tray program: builds the parts and connects them."""

from __future__ import annotations

import logging
import sys
import threading
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from clipguard.audit import Event, Trail
from clipguard.bridge import Employee, Events, GuardPort, MainThread, native_area
from clipguard.clipboard import Clipboard
from clipguard.configuration import load_configuration
from clipguard.desktop import SHOW_SETTINGS, Check, Desktop, Part, autostart, create_desktop, on_wayland
from clipguard.detection import ScannerClient, ScannerState
from clipguard.guard import Copied, Decision, Guard, Notice, Question
from clipguard.output import OutputActions
from clipguard.picker import WindowPicker
from clipguard.redaction import Vault
from clipguard.rules import Exceptions, exceptions_path
from clipguard.settings import AiWindow, Loaded, Settings, Words
from clipguard.ui import models
from clipguard.ui.models import OutputResult
from clipguard.ui.popup import StampPopup
from clipguard.ui.settings_control import SettingsControl
from clipguard.ui.tray import Tray
from clipguard.ui.types import TrayModel, TrayState
from clipguard.ui.warning import WarningDialog
from clipguard.ui.warning_control import Around, WarningControl
from clipguard.ui.words.tray import SCANNER_FAILED
from clipguard.welcome_state import Welcome, shown_path

if TYPE_CHECKING:
    from clipguard.ui.guideline_window import GuidelineWindow
    from clipguard.ui.settings_dialog import SettingsDialog

PAUSE_MINUTES = 15

log = logging.getLogger(__name__)


def create_clipboard() -> Clipboard:
    """The clipboard of this machine. Raises OSError where its display cannot be reached."""
    if sys.platform == "linux" and not on_wayland():
        from Xlib import error

        from clipguard.clipboard.x11 import X11Clipboard

        try:
            return X11Clipboard()
        except error.DisplayError as reason:
            raise OSError(str(reason)) from reason
    from clipguard.clipboard.qt import QtClipboard

    return QtClipboard()


class App:
    """The running program. For the GUI thread. Raises OSError when the display cannot be reached."""

    def __init__(
        self, application: QApplication, tray: Tray, scanner: ScannerClient, path: Path, loaded: Loaded
    ) -> None:
        self._application = application
        self._tray = tray
        self._main = MainThread()
        self._exceptions = Exceptions(exceptions_path())
        self._control = SettingsControl(
            path,
            loaded,
            load=lambda: load_configuration(path),
            scanner=scanner,
            exceptions=self._exceptions,
            autostart=autostart,
            post=self._main.post,
            in_force=self._settings_in_force,
            built=self._settings_built,
        )
        self._vault = Vault()
        self._state: TrayState | None = None
        self._trail = Trail()
        self._checks: dict[str, Check] = {}
        self._paused_until: datetime | None = None
        self._guideline: GuidelineWindow | None = None

        self._desktop: Desktop = create_desktop(self._settings.stamp_shortcut)
        self._clipboard = create_clipboard()
        self._scanner = scanner
        self._popup = StampPopup()
        self._output = OutputActions(
            self._clipboard, lambda: self._vault, lambda: self._settings, self._main.post, self._output_done
        )
        self._picker = WindowPicker(self._desktop, self._main.post, self._window_picked)
        self._welcome = Welcome(
            scanner, lambda: self._settings, self._main.post, self._desktop.activate, autostart, shown_path()
        )
        self._pause_end = QTimer(singleShot=True)
        self._guard, self._warning = self._build_guard()
        self._connect()

    def _build_guard(self) -> tuple[Guard, WarningControl]:
        employee = Employee()
        employee.ask = self._ask
        employee.withdraw = lambda: self._warning.withdraw()
        employee.copied = self._copied
        employee.decided = self._decided
        employee.notify = self._notify
        employee.changed = self._refresh
        port = GuardPort(self._main, self._desktop, self._clipboard, self._scanner, lambda: self._settings, employee)
        port.guard = Guard(port, self._settings, self._exceptions)
        around = Around(
            settings=lambda: self._settings,
            language=lambda: self._language,
            vault=lambda: self._vault,
            use_vault=self._use_vault,
            area_of=native_area,
            activate=self._desktop.activate,
            scan=partial(port.scan_text, gives_way=True),
            say=self._say,
        )
        return port.guard, WarningControl(WarningDialog(), port.guard, self._exceptions, around)

    def _connect(self) -> None:
        self._warning.dialog.rule_wanted.connect(self._show_guideline)
        self._popup.stamp_wanted.connect(self._output.stamp)
        self._popup.restore_wanted.connect(self._output.restore)
        self._popup.undo_wanted.connect(self._output.undo)
        tray = self._tray
        tray.stamp_wanted.connect(self._output.stamp)
        tray.restore_wanted.connect(self._output.restore)
        tray.pause_wanted.connect(self._pause)
        tray.resume_wanted.connect(self._resume)
        tray.settings_wanted.connect(self.show_settings)
        tray.guideline_wanted.connect(lambda: self._show_guideline())
        tray.warning_wanted.connect(self._warning.bring_back)
        tray.status_wanted.connect(tray.show_status)
        # Not `quit`, which asks every window first, and the one that stands in for a tray declines.
        tray.quit_wanted.connect(self._application.exit)
        self._pause_end.timeout.connect(self._resume)

    def start(self, *, in_background: bool = False) -> None:
        """In the background nothing opens: a welcome waits until the employee opens something."""
        self._refresh()
        self._clipboard.start()
        self._desktop.start(
            Events(self._main, self._guard, self._clipboard, self._picker.seen, self._output.stamp, self._checked)
        )
        self._scanner.watch(self._scanner_changed)
        # D-Bus may take seconds to say no.
        threading.Thread(target=self._check_desktop, name="checks", daemon=True).start()
        if not in_background:
            QTimer.singleShot(0, self._welcome_once)

    def stop(self) -> None:
        self._tray.hide()
        self._desktop.stop()
        self._clipboard.stop()

    def told(self, message: str) -> None:
        """A second start says something; comes from the thread of the instance."""
        if message == SHOW_SETTINGS:
            self._main.post(self.show_settings)

    @property
    def _settings(self) -> Settings:
        return self._control.settings

    @property
    def _language(self) -> str:
        return self._control.language

    # -- state in the tray ------------------------------------------------------------------------------------------

    def _scanner_changed(self, state: ScannerState) -> None:
        log.info("scanner %s", state)
        self._main.post(self._refresh)

    def _check_desktop(self) -> None:
        checks = self._desktop.checks()
        self._main.post(lambda: self._checked(*checks))

    def _checked(self, *checks: Check) -> None:
        self._checks.update({check.name: check for check in checks})
        keys, shortcut = self._checks.get(Part.PASTE_KEYS), self._settings.stamp_shortcut
        refused = keys is not None and keys.state != "ok" and shortcut in keys.en
        self._control.show_refused(shortcut if refused else "")
        self._refresh()

    def _problems(self) -> tuple[Words, ...]:
        problems = [
            Words(f"{check.da} {check.do_da}".strip(), f"{check.en} {check.do_en}".strip())
            for check in self._checks.values()
            if check.state != "ok"
        ]
        if self._scanner.state is ScannerState.FAILED:
            problems.append(SCANNER_FAILED)
        content = models.content_problem(self._guard.content_state)
        return tuple(dict.fromkeys([*problems, *self._control.problems, *([content] if content else [])]))

    def _refresh(self) -> None:
        problems = self._problems()
        if self._paused_until is not None:
            state = TrayState.PAUSED
        elif self._guard.holding:
            state = TrayState.HELD
        else:
            state = TrayState.LIMITED if problems else TrayState.WATCHING
        model = TrayModel(
            state=state,
            pause_allowed=self._settings.pause_allowed,
            paused_until=f"{self._paused_until:%H:%M}" if self._paused_until is not None else "",
            last_decision=models.last_decision(self._trail.last),
            problems=problems,
            warning_pending=self._guard.question is not None,
        )
        if state is not self._state:
            self._state = state
            log.info("state %s", state)
        self._tray.update(model, self._language)

    def _pause(self) -> None:
        if self._settings.pause_allowed:
            self._paused_until = datetime.now() + timedelta(minutes=PAUSE_MINUTES)
            self._pause_end.start(PAUSE_MINUTES * 60_000)
            self._guard.pause(True)

    def _resume(self) -> None:
        self._paused_until = None
        self._pause_end.stop()
        self._guard.pause(False)

    def _say(self, text: str) -> None:
        self._popup.show_notice(text, self._language)

    # -- the guard --------------------------------------------------------------------------------------------------

    def _ask(self, question: Question) -> None:
        self._popup.hide()
        self._warning.ask(question)

    def _use_vault(self, vault: Vault) -> None:
        self._vault = vault

    def _copied(self, copied: Copied) -> None:
        self._output.copied = copied
        offer = models.copy_offer(copied, self._settings, self._vault)
        if offer is not None:
            self._popup.show_offer(offer, self._language)

    def _decided(self, decision: Decision) -> None:
        self._trail.add(
            Event(datetime.now(), decision.outcome, decision.tool, models.count_by_entity(decision.verdict))
        )

    def _notify(self, notice: Notice, tool: str) -> None:
        self._say(models.NOTICES[notice][self._language].format(tool=tool))

    def _output_done(self, result: OutputResult) -> None:
        words = models.RESULTS[result][self._language]
        if result in (OutputResult.STAMPED, OutputResult.RESTORED):
            self._popup.show_done(words, self._language)
        else:
            self._say(words)

    # -- windows that are built when they are wanted ----------------------------------------------------------------

    def show_settings(self) -> None:
        self._desktop.activate(int(self._control.show().winId()))
        self._welcome_once()

    def _settings_built(self, dialog: SettingsDialog) -> None:
        dialog.pick_window_wanted.connect(self._picker.start)
        dialog.pick_window_given_up.connect(self._picker.cancel)
        dialog.finished.connect(lambda _result: self._picker.cancel())
        dialog.guideline_wanted.connect(lambda: self._show_guideline())

    def _settings_in_force(self, before: Settings) -> None:
        settings = self._settings
        if not settings.pause_allowed and self._paused_until is not None:
            self._resume()
        if settings != before:
            self._guard.change_settings(settings)
        if settings.stamp_shortcut != before.stamp_shortcut:
            self._desktop.set_shortcut(settings.stamp_shortcut)
        self._refresh()

    def _window_picked(self, proposal: AiWindow) -> None:
        if (dialog := self._control.dialog) is not None:
            dialog.window_picked(proposal)
            self._desktop.activate(int(dialog.winId()))

    def _show_guideline(self, rule: str = "") -> None:
        from clipguard.ui.guideline_window import GuidelineWindow

        if self._guideline is None:
            self._guideline = GuidelineWindow()
            self._guideline.welcome_wanted.connect(self._welcome.show)
        self._guideline.show_guideline(self._language, rule)
        self._desktop.activate(int(self._guideline.winId()))
        self._welcome_once()

    def _welcome_once(self) -> None:
        """Before anything else that opens, the first time; but not in the way of a held paste."""
        if self._guard.question is None:
            self._welcome.show_once()
