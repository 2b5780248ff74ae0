"""Between the threads of desktop, clipboard and scanner and the guard, which lives in the GUI thread."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from clipguard.clipboard import Clipboard, Snapshot
from clipguard.desktop import Check, Chord, Desktop, Window, on_wayland
from clipguard.detection import ScannerClient, ScanResult
from clipguard.guard import Copied, Decision, Guard, Notice, Question, WindowLike
from clipguard.municipality import local_of
from clipguard.settings import Settings


class MainThread(QObject):
    """Runs callables in the GUI thread, in the order in which they were posted."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """For any thread; returns at once."""
        self._posted.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()


def native_area(window_id: int) -> tuple[int, int, int, int] | None:
    """Where a window of another program is: left, top, width and height in the system's pixels, its frame left out.

    None where there is no such window, and where a window cannot be asked (Wayland).
    """
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        area = wintypes.RECT()
        if not ctypes.windll.user32.GetWindowRect(wintypes.HWND(window_id), ctypes.byref(area)):
            return None
        return area.left, area.top, area.right - area.left, area.bottom - area.top
    if on_wayland() or window_id == 0:
        return None
    from Xlib import error
    from Xlib.display import Display

    try:
        display = Display()
    except error.DisplayError:
        return None
    try:
        window = display.create_resource_object("window", window_id)
        size = window.get_geometry()
        # A window manager puts windows into frames: only their place on the root tells where they are.
        corner = window.translate_coords(display.screen().root, 0, 0)
        return -corner.x, -corner.y, size.width, size.height
    except (error.BadWindow, error.BadDrawable):
        return None
    finally:
        display.close()


class Employee:
    """What the guard's port passes on to the user interface; the application sets each."""

    ask: Callable[[Question], None]
    withdraw: Callable[[], None]
    copied: Callable[[Copied], None]
    decided: Callable[[Decision], None]
    notify: Callable[[Notice, str], None]
    changed: Callable[[], None]


class GuardPort:
    """Implements `clipguard.guard.Port`. `guard` is set once it exists: each needs the other."""

    guard: Guard

    def __init__(
        self,
        main: MainThread,
        desktop: Desktop,
        clipboard: Clipboard,
        scanner: ScannerClient,
        settings: Callable[[], Settings],
        employee: Employee,
    ) -> None:
        self._main = main
        self._desktop = desktop
        self._clipboard = clipboard
        self._scanner = scanner
        self._settings = settings
        self.ask = employee.ask
        self.withdraw = employee.withdraw
        self.copied = employee.copied
        self.decided = employee.decided
        self.notify = employee.notify
        self.changed = employee.changed
        self.let_through = desktop.let_through
        self.ask_first = desktop.ask_first
        self.answer = desktop.answer
        self.activate = desktop.activate

    def look_up_address(self, serial: int, window: WindowLike) -> None:
        asked = Window(window.id, window.title, window.wm_class, window.process, window.pid)
        self._desktop.look_up_address(
            asked, lambda address: self._main.post(lambda: self.guard.address_found(serial, address))
        )

    def read_text(self, serial: int) -> None:
        # Four bytes hold any code point: the limit of the scan is one of code points.
        limit = self._settings().scan_limit_kb * 1000 * 4
        self._clipboard.read_text(limit, lambda read: self._main.post(lambda: self.guard.text_read(serial, read)))

    def scan(self, serial: int, text: str, from_case_system: bool) -> None:
        self.scan_text(text, lambda result: self.guard.scanned(serial, result), from_case_system)

    def scan_text(
        self, text: str, done: Callable[[ScanResult], None], from_case_system: bool = False, *, gives_way: bool = False
    ) -> None:
        """Scans as the clipboard's text is scanned; `done` is called in the GUI thread. `gives_way` is that of the scanner."""
        settings = self._settings()
        self._scanner.scan(
            text,
            lambda result: self._main.post(lambda: done(result)),
            limit=settings.scan_limit_kb * 1000,
            deadline_ms=settings.scan_deadline_ms,
            local=local_of(settings),
            from_case_system=from_case_system,
            gives_way=gives_way,
        )

    def call_after(self, milliseconds: int, token: int) -> None:
        QTimer.singleShot(milliseconds, lambda: self.guard.time_passed(token))

    def take_snapshot(self) -> None:
        self._clipboard.snapshot(lambda taken: self._main.post(lambda: self.guard.snapshot_taken(taken)))

    def offer(self, content: Snapshot) -> None:
        self._clipboard.offer(
            content,
            lambda worked: self._main.post(lambda: self.guard.offered(worked)),
            lambda pid: self._main.post(lambda: self.guard.served(pid)),
        )

    def insert(self, window_id: int, chord: str) -> None:
        self._desktop.insert(
            window_id, Chord(chord), lambda worked: self._main.post(lambda: self.guard.inserted(worked))
        )


class Events:
    """Implements `clipguard.desktop.DesktopEvents`: passes everything on to the GUI thread."""

    def __init__(
        self,
        main: MainThread,
        guard: Guard,
        clipboard: Clipboard,
        window_seen: Callable[[Window | None], None],
        shortcut: Callable[[], None],
        check: Callable[[Check], None],
    ) -> None:
        self._main = main
        self._guard = guard
        self._clipboard = clipboard
        self._window_seen = window_seen
        self._shortcut = shortcut
        self._check = check
        self._own_pid = os.getpid()

    def window_changed(self, serial: int, window: Window | None) -> None:
        def happened() -> None:
            self._guard.window_changed(serial, window)
            self._window_seen(None if window is not None and window.pid == self._own_pid else window)

        self._main.post(happened)

    def clipboard_changed(self, serial: int, owner: int, pid: int | None) -> None:
        own = owner != 0 and owner == self._clipboard.own_window
        self._main.post(lambda: self._guard.clipboard_changed(serial, own, pid))

    def paste_pressed(self, press: int, chord: Chord, time: int) -> None:
        self._main.post(lambda: self._guard.paste_pressed(press, chord, time))

    def press_expired(self, press: int) -> None:
        self._main.post(lambda: self._guard.press_expired(press))

    def shortcut_pressed(self) -> None:
        self._main.post(self._shortcut)

    def check_changed(self, check: Check) -> None:
        self._main.post(lambda: self._check(check))
