"""A program of its own that watches and holds paste keys, so that it can be stopped and killed.

`python -m tests.desktop.watching` tells on its standard output what its desktop tells; a press is let through, unless
`--hold` is given.
"""

from __future__ import annotations

import sys
import threading

from clipguard.desktop import Check, Chord, Window
from clipguard.desktop.x11 import X11Desktop


class Teller:
    """Implements `DesktopEvents`."""

    def __init__(self, desktop: X11Desktop) -> None:
        self._desktop = desktop

    def window_changed(self, serial: int, window: Window | None) -> None:
        """Not told."""

    def clipboard_changed(self, serial: int, owner: int, pid: int | None) -> None:
        """Not told."""

    def paste_pressed(self, press: int, chord: Chord, time: int) -> None:
        print("press", press, chord, flush=True)
        if "--hold" not in sys.argv:
            self._desktop.answer(press, True)

    def press_expired(self, press: int) -> None:
        print("expired", press, flush=True)

    def shortcut_pressed(self) -> None:
        """Not told."""

    def check_changed(self, check: Check) -> None:
        print("check", check.name, check.state, flush=True)


if __name__ == "__main__":
    desktop = X11Desktop()
    desktop.start(Teller(desktop))
    threading.Event().wait()
