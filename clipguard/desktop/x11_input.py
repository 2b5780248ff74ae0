"""Gives a window the focus and presses keys in it, on a connection and a thread of its own.

Source: EWMH's _NET_ACTIVE_WINDOW message, https://specifications.freedesktop.org/wm-spec/. The keys are pynput's.
"""

from __future__ import annotations

import logging
import queue
import select
import threading
import time
from collections.abc import Callable
from typing import Any

from Xlib import X, error
from Xlib.display import Display
from Xlib.protocol import event as x_event

from .types import Chord

FOCUS_S = 2.0
"""How long a window may take to become the active one, in seconds."""
MANAGED_S = 0.5
"""How long a new window may take to be known to the window manager, in seconds."""
KEYS_UP_S = 1.5
"""How long the employee may keep a key down before the chord is pressed all the same, in seconds."""
_KEY_POLL_S = 0.01  # the core protocol has no event for keys that go to other windows

log = logging.getLogger(__name__)


class X11Input:
    """Raises Xlib.error.DisplayError when the X server cannot be reached."""

    def __init__(self, display_name: str) -> None:
        self._display = Display(display_name)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.PropertyChangeMask)
        self._active = self._display.get_atom("_NET_ACTIVE_WINDOW")
        self._clients = self._display.get_atom("_NET_CLIENT_LIST")
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="input", daemon=True)
        self._controller: Any = None

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(2)

    def activate(self, window_id: int, at: int) -> None:
        def job() -> None:
            # A window that has just been shown may not be the window manager's yet: it would not hear the request.
            self._wait_until(lambda: window_id in self._of_root(self._clients), MANAGED_S)
            self._ask_for_focus(window_id, at)

        self._jobs.put(job)

    def insert(self, window_id: int, chord: Chord, done: Callable[[bool], None]) -> None:
        def job() -> None:
            worked = False
            try:
                self._ask_for_focus(window_id, X.CurrentTime)
                if self._wait_until_active(window_id):
                    self._wait_for_keys_up()
                    self._press(chord)
                    worked = True
            finally:
                done(worked)

        self._jobs.put(job)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except (error.XError, error.ConnectionClosedError, OSError) as reason:
                log.warning("input to a window failed: %s", type(reason).__name__)
        self._controller = None  # closes its connection now, and not when Python ends and the X server may be gone
        try:
            self._display.close()
        except (error.ConnectionClosedError, OSError):
            log.info("the X connection was closed already")

    def _ask_for_focus(self, window_id: int, at: int) -> None:
        window = self._display.create_resource_object("window", window_id)
        source_pager = 2  # a direct action of the person, which window managers do not hold back
        message = x_event.ClientMessage(window=window, client_type=self._active, data=(32, [source_pager, at, 0, 0, 0]))
        self._root.send_event(message, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.sync()

    def _wait_until_active(self, window_id: int) -> bool:
        return self._wait_until(lambda: self._of_root(self._active)[:1] == [window_id], FOCUS_S)

    def _of_root(self, prop: int) -> list[int]:
        """The windows in a property of the root window."""
        found = self._root.get_full_property(prop, X.AnyPropertyType)
        return list(found.value) if found is not None else []

    def _wait_until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Looks again after each change of a property of the root window; whether it became true in time."""
        until = time.monotonic() + seconds
        while True:
            while self._display.pending_events():
                self._display.next_event()
            if true():
                return True
            left = until - time.monotonic()
            if left <= 0:
                return False
            if not self._display.pending_events():
                select.select([self._display.fileno()], [], [], left)

    def _wait_for_keys_up(self) -> None:
        """Enter still down would be taken as Enter in the page, Shift as another chord."""
        until = time.monotonic() + KEYS_UP_S
        wait = threading.Event()
        while any(self._display.query_keymap()) and time.monotonic() < until:
            wait.wait(_KEY_POLL_S)

    def _press(self, chord: Chord) -> None:
        from pynput import keyboard  # only when it is needed: it connects to the X server when imported

        if self._controller is None:
            self._controller = keyboard.Controller()
        key = keyboard.Key
        modifiers, last = {
            Chord.CTRL_V: ([key.ctrl], keyboard.KeyCode.from_char("v")),
            Chord.CTRL_SHIFT_V: ([key.ctrl, key.shift], keyboard.KeyCode.from_char("v")),
            Chord.SHIFT_INSERT: ([key.shift], key.insert),
        }[chord]
        try:
            with self._controller.pressed(*modifiers):
                self._controller.tap(last)
        except self._controller.InvalidKeyException as reason:
            raise OSError("the keyboard has no such key") from reason
