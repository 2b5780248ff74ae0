"""The X11 desktop: puts the watch, the input and the address look-up together and restarts what broke."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable

from Xlib import error

from .types import Check, Chord, DesktopEvents, Part, Window
from .x11_address import AddressLookup
from .x11_input import X11Input
from .x11_pages import PageLoads
from .x11_probe import has_window_manager, keys_check
from .x11_watch import ConnectionLostError, Serials, X11Watch

RESTARTS = 20
"""How often in a row the watch is taken up again before that is given up and told."""
STEADY_S = 60.0
"""A watch that ran for longer than this (seconds) counts as one that works: the restarts are counted anew."""

log = logging.getLogger(__name__)

KEYS_LOST = Check(
    Part.PASTE_KEYS,
    "failed",
    "Indsæt-tasterne bliver ikke vogtet: forbindelsen til skærmen gik tabt.",
    "The paste keys are not guarded: the connection to the display was lost.",
    "Afslut Clipguard, og start det igen.",
    "Quit Clipguard and start it again.",
)


class X11Desktop:
    """Implements `Desktop`. Raises Xlib.error.DisplayError when the X server cannot be reached."""

    def __init__(self, display_name: str | None = None, shortcut: str = "") -> None:
        self._name = display_name or os.environ.get("DISPLAY", "")
        self._shortcut = shortcut
        self._input = X11Input(self._name)
        self._addresses = AddressLookup()
        self._pages = PageLoads(self._page_loaded)
        self._watch: X11Watch | None = None
        self._events: DesktopEvents | None = None
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._stopping = False
        self._keys = keys_check([])

    def start(self, events: DesktopEvents) -> None:
        self._events = events
        self._input.start()
        self._addresses.start()
        self._pages.start()
        self._thread.start()

    def stop(self) -> None:
        self._stopping = True
        if (watch := self._watch) is not None:
            watch.post(None)
        if self._thread.is_alive():
            self._thread.join(3)
        self._pages.stop()
        self._addresses.stop()
        self._input.stop()

    def _run(self) -> None:
        assert self._events is not None
        serials = Serials()
        try:
            restarts = 0
            while restarts < RESTARTS:
                started = time.monotonic()
                try:
                    self._watch = X11Watch(self._name, self._events, self._shortcut, serials, self._tell_keys)
                    self._watch.prepare()
                    if self._stopping:
                        self._watch.close()
                    else:
                        self._watch.run()
                except (ConnectionLostError, error.ConnectionClosedError):
                    log.warning("the X connection of the key watch was closed")
                    restarts = 0 if time.monotonic() - started > STEADY_S else restarts + 1
                if self._stopping:
                    return
        except (error.DisplayError, error.XError, OSError) as reason:
            log.error("the key watch has ended: %s", type(reason).__name__)
        finally:
            self._watch = None
            if not self._stopping:  # whatever the reason: unguarded keys must not go unnoticed
                self._keys = KEYS_LOST
                self._events.check_changed(KEYS_LOST)

    def _page_loaded(self) -> None:
        if (watch := self._watch) is not None:
            watch.page_loaded()

    def _tell_keys(self, refused: list[str]) -> None:
        assert self._events is not None
        self._keys = keys_check(refused)
        self._events.check_changed(self._keys)

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        if (watch := self._watch) is not None:
            watch.let_through(window_serial, clipboard_serial)

    def ask_first(self) -> None:
        if (watch := self._watch) is not None:
            watch.ask_first()

    def answer(self, press: int, let_pass: bool) -> None:
        if (watch := self._watch) is not None:
            watch.answer(press, let_pass)

    def set_shortcut(self, shortcut: str) -> None:
        self._shortcut = shortcut
        if (watch := self._watch) is not None:
            watch.set_shortcut(shortcut)

    def look_up_address(self, window: Window, done: Callable[[str | None], None]) -> None:
        self._addresses.look_up(window, done)

    def activate(self, window_id: int, time: int = 0) -> None:
        self._input.activate(window_id, time)

    def insert(self, window_id: int, chord: Chord, done: Callable[[bool], None]) -> None:
        self._input.insert(window_id, chord, done)

    def checks(self) -> list[Check]:
        address_works = self._addresses.available()
        return [
            Check(
                Part.CLIPBOARD, "ok", "Udklipsholderen kan læses og skrives.", "The clipboard can be read and written."
            ),
            self._keys,
            self._window_check(),
            Check(Part.BROWSER_ADDRESS, "ok", "Browseres adresser kan læses.", "Browsers' addresses can be read.")
            if address_works
            else Check(
                Part.BROWSER_ADDRESS,
                "limited",
                "Browseres adresser kan ikke læses; AI-sider genkendes på vinduets titel.",
                "Browsers' addresses cannot be read; AI pages are recognised by the window's title.",
                "Slå hjælpeteknologi til (pakken at-spi2-core, ACCESSIBILITY_ENABLED=1), og start browseren igen.",
                "Turn on assistive technology (package at-spi2-core, ACCESSIBILITY_ENABLED=1) and restart the browser.",
            ),
        ]

    def _window_check(self) -> Check:
        if has_window_manager(self._name):
            return Check(Part.ACTIVE_WINDOW, "ok", "Det aktive vindue er kendt.", "The active window is known.")
        return Check(
            Part.ACTIVE_WINDOW,
            "failed",
            "Det aktive vindue er ukendt: der kører ingen vindueshåndtering, som følger EWMH.",
            "The active window is unknown: no window manager that follows EWMH is running.",
            "Log ind på et almindeligt skrivebord, eller start en vindueshåndtering.",
            "Log in to an ordinary desktop, or start a window manager.",
        )
