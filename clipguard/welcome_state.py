"""The welcome as the program has it: whether it was shown, its window, and what answers that window's wishes.

Decision: that it was shown is no setting, so that it travels with no settings file and IT's policy does not see it; an empty file in
the user's folder for state says it. It is written as soon as the window is shown: whoever ends it by force is not asked to look again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import platformdirs

from clipguard.detection import ScannerClient, ScanResult
from clipguard.guideline import load_guideline
from clipguard.municipality import local_of
from clipguard.rules import judge
from clipguard.settings import Settings, language_of

if TYPE_CHECKING:
    from clipguard.ui.welcome import WelcomeWindow

FILE_NAME = "welcome-shown"
log = logging.getLogger(__name__)


class Autostart(Protocol):
    """Whether the program starts with the computer: see `clipguard.desktop.autostart`. Each raises OSError."""

    def is_on(self) -> bool: ...
    def switch(self, on: bool) -> None: ...


def shown_path() -> Path:
    """The file that is there once the welcome was shown (XDG_STATE_HOME, %LOCALAPPDATA%)."""
    return Path(platformdirs.user_state_dir("clipguard", appauthor=False)) / FILE_NAME


@dataclass
class Welcome:
    """For the GUI thread. `post` runs a callable in it, `activate` gives the keyboard's focus to the window with that id."""

    scanner: ScannerClient
    settings: Callable[[], Settings]
    post: Callable[[Callable[[], None]], None]
    activate: Callable[[int], None]
    autostart: Autostart
    path: Path
    window: WelcomeWindow | None = None

    def show_once(self) -> None:
        """Shows the welcome where it was never shown, unless the settings say that it is not to be."""
        if self.settings().welcome and not self.path.exists():
            self.show()

    def show(self) -> None:
        """Shows the welcome, or brings it to the front."""
        if self.window is None:
            self.window = self._made()
        self.window.show_welcome()
        self.activate(int(self.window.winId()))
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch()
        except OSError as error:
            log.warning("that the welcome was shown cannot be kept: %s", error.strerror or type(error).__name__)

    def _made(self) -> WelcomeWindow:
        from clipguard.ui.welcome import WelcomeWindow

        settings = self.settings()
        window = WelcomeWindow(load_guideline(), language_of(settings.language), settings.help_address)
        window.scan_wanted.connect(self._scan)
        window.autostart_wanted.connect(self._switch_autostart)
        window.ended.connect(self._forget)
        window.show_autostart(self._autostart_state())
        return window

    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    # -- the text that is tried -----------------------------------------------------------------------------------------

    def _scan(self, text: str) -> None:
        settings = self.settings()
        self.scanner.scan(
            text,
            lambda result: self.post(lambda: self._scanned(text, result)),
            limit=settings.scan_limit_kb * 1000,
            deadline_ms=settings.scan_deadline_ms,
            local=local_of(settings),
            gives_way=True,
        )

    def _scanned(self, text: str, result: ScanResult) -> None:
        if self.window is not None:
            self.window.checked(text, judge(result, self.settings()))

    # -- the start with the computer ------------------------------------------------------------------------------------

    def _autostart_state(self) -> bool | None:
        """None where it cannot be told, and so not be chosen either."""
        try:
            return self.autostart.is_on()
        except OSError as error:
            log.info("the start with the computer: %s", error.strerror or type(error).__name__)
            return None

    def _switch_autostart(self, on: bool) -> None:
        why = ""
        try:
            self.autostart.switch(on)
        except OSError as error:
            why = error.strerror or type(error).__name__
        if self.window is not None:
            self.window.show_autostart(self._autostart_state(), why)


__all__ = ["FILE_NAME", "Autostart", "Welcome", "shown_path"]
