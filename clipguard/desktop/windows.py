"""Windows: the active window and its process by the Win32 API; what is not there yet is told as `limited`.

Sources: GetForegroundWindow, GetWindowTextW, GetWindowThreadProcessId, QueryFullProcessImageNameW
(https://learn.microsoft.com/windows/win32/api/). The paste keys, the browser's address and swapping the clipboard
have an issue of their own; until then a check says so, and nothing pretends to guard.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import PureWindowsPath

from .types import Check, Chord, DesktopEvents, Part, Window

POLL_S = 0.2
"""How often the foreground window is looked at, in seconds."""


class WindowsDesktop:
    """Implements `Desktop`."""

    def __init__(self, shortcut: str = "") -> None:
        self._shortcut = shortcut
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, events: DesktopEvents) -> None:
        for check in self.checks():
            events.check_changed(check)
        self._thread = threading.Thread(target=self._watch, args=(events,), name="watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(2)

    def _watch(self, events: DesktopEvents) -> None:
        serial = 0
        last: Window | None = None
        while not self._stop.wait(POLL_S):
            window = foreground_window()
            if window != last:
                last = window
                serial += 1
                events.window_changed(serial, window)

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        """No key is held yet."""

    def ask_first(self) -> None:
        """No key is held yet."""

    def answer(self, press: int, let_pass: bool) -> None:
        """No key is held yet."""

    def look_up_address(self, window: Window, done: Callable[[str | None], None]) -> None:
        done(None)

    def activate(self, window_id: int, time: int = 0) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.SetForegroundWindow(window_id)

    def insert(self, window_id: int, chord: Chord, done: Callable[[bool], None]) -> None:
        self.activate(window_id)
        done(False)

    def set_shortcut(self, shortcut: str) -> None:
        self._shortcut = shortcut

    def checks(self) -> list[Check]:
        not_yet = (
            "limited",
            "Denne udgave vogter endnu ikke indsætning på Windows.",
            "This version does not guard pasting on Windows yet.",
            "Brug »clipguard scan --clipboard«, indtil en nyere udgave er installeret.",
            "Use “clipguard scan --clipboard” until a newer version is installed.",
        )
        return [
            Check(Part.PASTE_KEYS, *not_yet),  # type: ignore[arg-type]
            Check(Part.ACTIVE_WINDOW, "ok", "Det aktive vindue er kendt.", "The active window is known."),
            Check(Part.BROWSER_ADDRESS, *not_yet),  # type: ignore[arg-type]
        ]


def foreground_window() -> Window | None:
    """The window that has the focus; None where there is none (a locked screen) or on another system."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    user32, kernel32 = ctypes.windll.user32, ctypes.windll.kernel32
    handle = user32.GetForegroundWindow()
    if not handle:
        return None
    title = ctypes.create_unicode_buffer(512)
    user32.GetWindowTextW(handle, title, len(title))
    pid = wintypes.DWORD()
    user32.GetWindowThreadProcessId(handle, ctypes.byref(pid))
    process = ""
    query_limited_information = 0x1000
    opened = kernel32.OpenProcess(query_limited_information, False, pid)
    if opened:
        path = ctypes.create_unicode_buffer(1024)
        size = wintypes.DWORD(len(path))
        if kernel32.QueryFullProcessImageNameW(opened, 0, path, ctypes.byref(size)):
            process = PureWindowsPath(path.value).name
        kernel32.CloseHandle(opened)
    return Window(int(handle), title.value, "", process, int(pid.value))
