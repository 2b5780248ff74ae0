"""What a desktop told, for tests to look at."""

from __future__ import annotations

import time as clock
from dataclasses import dataclass, field
from typing import Any

from clipguard.desktop import Check, Chord, Window


@dataclass
class Recorder:
    """Implements `DesktopEvents`."""

    windows: list[tuple[int, Window | None]] = field(default_factory=list)
    owners: list[tuple[int, int]] = field(default_factory=list)
    presses: list[tuple[int, Chord]] = field(default_factory=list)
    expired: list[int] = field(default_factory=list)
    shortcuts: int = 0
    checks: list[Check] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    press_at: float = 0.0
    on_press: Any = None
    """Called with the number of each press, in the watch's thread."""

    def window_changed(self, serial: int, window: Window | None) -> None:
        self.windows.append((serial, window))
        self.order.append("window")

    def clipboard_changed(self, serial: int, owner: int, pid: int | None) -> None:
        self.owners.append((serial, owner))
        self.order.append("clipboard")

    def paste_pressed(self, press: int, chord: Chord, time: int) -> None:
        self.press_at = clock.monotonic()
        self.presses.append((press, chord))
        self.order.append("press")
        if self.on_press is not None:
            self.on_press(press)

    def press_expired(self, press: int) -> None:
        self.expired.append(press)
        self.order.append("expired")

    def shortcut_pressed(self) -> None:
        self.shortcuts += 1

    def check_changed(self, check: Check) -> None:
        self.checks.append(check)

    def forget(self) -> None:
        """Forgets the presses, not the windows and owners."""
        self.presses.clear()
        self.expired.clear()
        self.order.clear()
        self.shortcuts = 0
        self.on_press = None

    @property
    def window(self) -> Window | None:
        return self.windows[-1][1] if self.windows else None

    @property
    def serials(self) -> tuple[int, int]:
        """The last numbers of window and clipboard."""
        return self.windows[-1][0], self.owners[-1][0] if self.owners else 0
