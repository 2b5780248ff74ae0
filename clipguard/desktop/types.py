"""The operating system behind one small protocol, and the values that cross it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol


class Part(StrEnum):
    """What Clipguard needs of a desktop. The names are those of `clipguard doctor`'s checks."""

    TRAY = "tray"
    CLIPBOARD = "clipboard"
    PASTE_KEYS = "paste-keys"
    ACTIVE_WINDOW = "active-window"
    BROWSER_ADDRESS = "browser-address"


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a part works here: a state, a sentence about it and, unless it is fine, what to do, in both languages."""

    name: str
    state: Literal["ok", "limited", "failed"]
    da: str
    en: str
    do_da: str = ""
    do_en: str = ""


class Chord(StrEnum):
    """The keys that paste."""

    CTRL_V = "Ctrl+V"
    CTRL_SHIFT_V = "Ctrl+Shift+V"
    SHIFT_INSERT = "Shift+Insert"


@dataclass(frozen=True, slots=True)
class Window:
    """The active window as the system describes it.

    `id` is the system's handle, `wm_class` X11's class, `process` the file name of its program, `pid` its process id.
    """

    id: int
    title: str = ""
    wm_class: str = ""
    process: str = ""
    pid: int | None = None


class DesktopEvents(Protocol):
    """What a desktop tells; each call comes from one of its own threads and must return at once.

    `serial` numbers the changes of window and of clipboard as they happened; see `Desktop.let_through`.
    """

    def window_changed(self, serial: int, window: Window | None) -> None: ...

    def clipboard_changed(self, serial: int, owner: int, pid: int | None) -> None:
        """The clipboard has a new owner (0: none); `pid` is its process, where the system tells it."""

    def paste_pressed(self, press: int, chord: Chord, time: int) -> None:
        """A paste key is held until `Desktop.answer` is called for `press`; `time` is the system's, of the event."""

    def press_expired(self, press: int) -> None:
        """Nobody answered in time: the key was swallowed."""

    def shortcut_pressed(self) -> None: ...

    def check_changed(self, check: Check) -> None:
        """A part works again, or no longer."""


class Desktop(Protocol):
    def start(self, events: DesktopEvents) -> None: ...

    def stop(self) -> None: ...

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        """From now on paste keys pass unasked, as long as nothing newer than these serials has happened.

        `clipboard_serial` None means whatever the clipboard holds: for a window that is no AI window.
        """

    def ask_first(self) -> None:
        """From now on every paste key is held and asked about."""

    def answer(self, press: int, let_pass: bool) -> None: ...

    def look_up_address(self, window: Window, done: Callable[[str | None], None]) -> None:
        """The address of the page that `window` shows; None where it cannot be had."""

    def activate(self, window_id: int, time: int = 0) -> None: ...

    def insert(self, window_id: int, chord: Chord, done: Callable[[bool], None]) -> None:
        """Gives the window the focus, waits until no key is down, and presses `chord`."""

    def set_shortcut(self, shortcut: str) -> None:
        """A global shortcut such as ``"Ctrl+Alt+M"``; empty for none."""

    def checks(self) -> list[Check]: ...
