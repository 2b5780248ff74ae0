"""One of Clipguard's windows in a process of its own, for tests on a real display: `python -m tests.ui.on_x WHAT [focus]`.

It prints the window's id when it is shown, and what it answers, a line each; with `focus` also the name of whatever gets the focus.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from clipguard.guideline import load_guideline
from clipguard.settings import Layer, Origin, resolve
from clipguard.ui.guideline_window import GuidelineWindow
from clipguard.ui.popup import StampPopup
from clipguard.ui.settings_dialog import SettingsDialog
from clipguard.ui.tray import Tray
from clipguard.ui.types import CopyOffer, TrayModel, TrayState
from clipguard.ui.warning import WarningDialog
from clipguard.ui.welcome import WelcomeWindow

from . import samples


def _popup() -> QWidget:
    popup = StampPopup(stay_ms=60_000)
    popup.stamp_wanted.connect(lambda: print("stamp", flush=True))
    popup.show_offer(CopyOffer("ChatGPT", can_restore=True, can_stamp=True), "da")
    centre = popup.stamp.mapToGlobal(popup.stamp.rect().center())
    print(int(popup.winId()), centre.x(), centre.y(), flush=True)
    return popup


def _warning() -> QWidget:
    dialog = WarningDialog()
    dialog.answered.connect(lambda answer: print(answer.choice, flush=True))
    dialog.show_model(samples.warning(), "da")
    return dialog


def _settings(page: str) -> QWidget:
    dialog = SettingsDialog()
    dialog.show_settings(resolve([Layer(Origin.MACHINE_POLICY, LOCKED, "policy")]), "da")
    dialog.groups.go_to(page)
    return dialog


def _guideline() -> QWidget:
    window = GuidelineWindow()
    window.show_guideline("da")
    return window


def _status() -> QWidget:
    tray = Tray(available=lambda: False)
    tray.update(TrayModel(TrayState.WATCHING), "da")
    tray.show_status()
    assert tray.window is not None
    tray.window.setProperty("tray", tray)  # whose it is: it lives as long
    return tray.window


def _welcome() -> QWidget:
    window = WelcomeWindow(load_guideline(), "da")
    window.show_welcome()
    return window


LOCKED = {"rules": {"personal-data": "block"}, "pause_allowed": False}
"""What a policy sets in the settings that are shown."""


def _tell_focus(widget: QWidget | None) -> None:
    seen = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    print("focus", seen.text(QAccessible.Text.Name) if seen is not None else "", sep="\t", flush=True)


def main(what: str, tells_focus: bool = False) -> int:
    application = QApplication([])
    kind, _, page = what.partition(":")
    openers: dict[str, Callable[[], QWidget]] = {
        "popup": _popup,
        "warning": _warning,
        "guideline": _guideline,
        "status": _status,
        "welcome": _welcome,
    }
    window = _settings(page) if kind == "settings" else openers[kind]()
    if kind != "popup":
        print(int(window.winId()), flush=True)
    if tells_focus:
        application.focusChanged.connect(lambda _old, new: _tell_focus(new))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "focus" in sys.argv[2:]))
