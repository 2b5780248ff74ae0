"""The menu of the tray, and of the window that stands in for it."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from clipguard.settings import Words

from .state_text import state_line
from .types import TrayModel, TrayState
from .words import tray as w

_WRAP = 68


class TrayWishes(QObject):
    """What an employee can ask for in the tray."""

    warning_wanted = Signal()
    status_wanted = Signal()
    stamp_wanted = Signal()
    restore_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    settings_wanted = Signal()
    guideline_wanted = Signal()
    quit_wanted = Signal()

    def pass_on(self, other: TrayWishes) -> None:
        """Whatever is asked for here is asked for by `other`."""
        self.warning_wanted.connect(other.warning_wanted)
        self.status_wanted.connect(other.status_wanted)
        self.stamp_wanted.connect(other.stamp_wanted)
        self.restore_wanted.connect(other.restore_wanted)
        self.pause_wanted.connect(other.pause_wanted)
        self.resume_wanted.connect(other.resume_wanted)
        self.settings_wanted.connect(other.settings_wanted)
        self.guideline_wanted.connect(other.guideline_wanted)
        self.quit_wanted.connect(other.quit_wanted)


class TrayMenu(TrayWishes):
    """Keeps one QMenu up to date. The tray hosts of some desktops show it themselves: it holds plain items only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._shown: tuple[TrayModel, str] | None = None

    def update(self, model: TrayModel, language: str) -> None:
        """Rebuilds the menu when what it shows has changed."""
        if self._shown == (model, language):
            return
        self._shown = (model, language)
        self.menu.clear()
        self._say(state_line(model, language))
        for problem in model.problems:
            self._say(problem[language], bullet="⚠  ")
        if model.last_decision is not None:
            self._say(w.LAST_DECISION[language].format(decision=model.last_decision[language]))
        self.menu.addSeparator()
        if model.warning_pending:
            self.menu.setDefaultAction(self._add(w.OPEN_WARNING, language, self.warning_wanted))
        self._add(w.STAMP, language, self.stamp_wanted)
        self._add(w.RESTORE, language, self.restore_wanted)
        self.menu.addSeparator()
        if model.state is TrayState.PAUSED:
            self._add(w.RESUME, language, self.resume_wanted)
        elif model.pause_allowed:
            self._add(w.PAUSE, language, self.pause_wanted)
        self._add(w.SETTINGS, language, self.settings_wanted)
        self._add(w.GUIDELINE, language, self.guideline_wanted)
        self.menu.addSeparator()
        self._add(w.QUIT, language, self.quit_wanted)

    def _add(self, words: Words, language: str, signal: object) -> QAction:
        action = self.menu.addAction(words[language])
        action.triggered.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        return action

    def _say(self, text: str, bullet: str = "") -> None:
        """A sentence, an item for each of its lines: menus do not wrap.

        The items open the window that tells all: disabled ones would be hardly legible.
        """
        lines = textwrap.wrap(text, _WRAP) or [""]
        for index, line in enumerate(lines):
            lead = bullet if index == 0 else "      " * bool(bullet)
            action = self.menu.addAction(f"{lead}{line}".replace("&", "&&"))
            action.triggered.connect(lambda _checked=False: self.status_wanted.emit())
