"""Renders every window, in Danish and English, light and dark, to `tests/screenshots/`, for people to look at.

`python -m tests.ui.pictures [FOLDER]` draws on the display there is, or without one. `QT_SCALE_FACTOR=2` draws for a
display at 200 %.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clipguard.guideline import load_guideline
from clipguard.settings import Words
from clipguard.ui.guideline_window import GuidelineWindow
from clipguard.ui.popup import StampPopup
from clipguard.ui.tray import Tray
from clipguard.ui.types import CopyOffer, TrayModel, TrayState
from clipguard.ui.welcome import WelcomeWindow, sample_warning

from . import settings_pictures, warning_pictures

Window = TypeVar("Window", bound=QWidget)

FOLDER = Path(__file__).resolve().parents[1] / "screenshots"
_PROBLEM = Words(
    "Ctrl+V kan ikke holdes tilbage, fordi et andet program bruger tasten. Luk det andet program, og start Clipguard igen.",
    "Ctrl+V cannot be held, because another program uses the key. Close the other program and start Clipguard again.",
)
_DECISION = Words(
    "10:12 ChatGPT: sat ind anonymiseret (1 navn, 1 CPR-nummer)",
    "10:12 ChatGPT: pasted anonymised (1 name, 1 CPR number)",
)
_REMINDERS = (
    Words("Tjek selv, om svaret er rigtigt.", "Check for yourself whether the answer is right."),
    Words("Andre kan have ophavsret til det.", "Others may hold the copyright."),
)


def dark_palette() -> QPalette:
    palette = QPalette(QColor(45, 48, 53))
    role = QPalette.ColorRole
    for each, colour in {
        role.Window: "#2b2e33",
        role.Base: "#1f2226",
        role.AlternateBase: "#26292e",
        role.Button: "#3a3e45",
        role.Text: "#f0f0f0",
        role.WindowText: "#f0f0f0",
        role.ButtonText: "#f0f0f0",
        role.Highlight: "#2f6fb0",
        role.HighlightedText: "#ffffff",
        role.ToolTipBase: "#2b2e33",
        role.ToolTipText: "#f0f0f0",
        role.PlaceholderText: "#a6abb3",
    }.items():
        palette.setColor(each, QColor(colour))
    return palette


class Painter:
    """Shows windows one after the other and keeps a picture of each."""

    def __init__(self, application: QApplication, folder: Path, language: str, suffix: str) -> None:
        self._application, self._folder, self._language, self._suffix = application, folder, language, suffix
        self.written: list[Path] = []

    def keep(self, widget: QWidget, name: str) -> None:
        QTest.qWait(15)
        path = self._folder / f"ui-{name}-{self._language}{self._suffix}.png"
        widget.grab().save(str(path))
        self.written.append(path)

    def all(self) -> None:
        for paint in (self.warnings, self.popups, self.tray, self.settings, self.guideline, self.welcome):
            paint()

    def warnings(self) -> None:
        warning_pictures.paint(self.keep, self._language)

    def popups(self) -> None:
        language = self._language
        with _closing(StampPopup()) as popup:
            popup.show_offer(CopyOffer("ChatGPT", can_restore=True, can_stamp=True, reminders=_REMINDERS), language)
            self.keep(popup, "popup-offer")
            popup.show_done(
                Words("Mærket er sat på – indsæt med Ctrl+V.", "The label is on – paste with Ctrl+V."), language
            )
            self.keep(popup, "popup-done")
            popup.show_notice(_PROBLEM, language)
            self.keep(popup, "popup-notice")

    def tray(self) -> None:
        language = self._language
        tray = Tray(available=lambda: False)
        for state in TrayState:
            limited = state is TrayState.LIMITED
            model = TrayModel(
                state,
                paused_until="14:35" if state is TrayState.PAUSED else "",
                last_decision=_DECISION,
                problems=(_PROBLEM,) if limited else (),
                warning_pending=state is TrayState.HELD,
            )
            tray.update(model, language)
            tray.show()
            window = tray.window
            assert window is not None
            self.keep(window, f"status-{state}")
            tray.actions.menu.popup(QPoint(40, 40))
            self.keep(tray.actions.menu, f"menu-{state}")
            tray.actions.menu.hide()
        tray.hide()

    def settings(self) -> None:
        settings_pictures.paint(self.keep, self._language)

    def guideline(self) -> None:
        with _closing(GuidelineWindow()) as window:
            window.show_guideline(self._language)
            self.keep(window, "guideline")
            window.show_guideline(self._language, "label-output")
            self.keep(window, "guideline-rule")

    def welcome(self) -> None:
        language = self._language
        with _closing(WelcomeWindow(load_guideline(), language)) as window:
            window.scan_wanted.connect(lambda text: window.checked(text, sample_warning(language).verdict))
            window.show_autostart(True)
            window.show_welcome()
            for name in ("welcome", "welcome-never", "welcome-try"):
                self.keep(window, name)
                if name != "welcome-try":
                    window.next.click()


@contextmanager
def _closing(window: Window) -> Iterator[Window]:
    try:
        yield window
    finally:
        window.hide()
        window.deleteLater()


def render(application: QApplication, folder: Path = FOLDER, *, dark: bool = True) -> list[Path]:
    """Writes all pictures and gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    before = application.palette()
    made: list[Path] = []
    looks: list[tuple[str, Callable[[], QPalette]]] = [("", lambda: before)]
    if dark:
        looks.append(("-dark", dark_palette))
    try:
        for suffix, palette in looks:
            application.setPalette(palette())
            for language in ("da", "en"):
                painter = Painter(application, folder, language, suffix)
                painter.all()
                made += painter.written
    finally:
        application.setPalette(before)
    return made


def main() -> None:
    if not os.environ.get("DISPLAY") and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    for path in render(application, Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        print(path)


if __name__ == "__main__":
    main()
