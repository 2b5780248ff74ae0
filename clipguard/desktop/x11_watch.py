"""One thread, one X connection: active window, clipboard owner and paste keys, in the order in which they happened.

Decision: all three come over the same connection because the X server then delivers them in order. A paste key can
so never overtake the copy or the change of window before it, and "let through" can be tied to the numbers of the last
changes that the guard has judged (`let_through`): whatever is newer closes the gate by itself.

Sources: EWMH (_NET_ACTIVE_WINDOW, _NET_WM_NAME, _NET_WM_PID), https://specifications.freedesktop.org/wm-spec/;
XFIXES (selection notification); the X11 protocol's AllowEvents for synchronous grabs.
"""

from __future__ import annotations

import logging
import multiprocessing
import select
import socket
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from Xlib import X, Xatom, error
from Xlib.display import Display
from Xlib.ext import xfixes

from . import x11_watchdog
from .types import DesktopEvents, Window
from .x11_keys import KeyGrabs
from .x11_process import process_name, window_pid

ANSWER_S = 0.75
"""How long a paste key is held for an answer, in seconds."""

REGRAB_S = 5.0
"""How often a key that another program held is tried again, in seconds."""

log = logging.getLogger(__name__)


class ConnectionLostError(Exception):
    """The X server closed the connection."""


@dataclass
class Serials:
    """What the changes and presses are numbered by. They go on when a watch follows another one, so that what the guard
    says about the old one's numbers cannot be taken for the new one's."""

    window: int = 0
    clipboard: int = 0
    press: int = 0


class X11Watch:
    """Raises Xlib.error.DisplayError when the X server cannot be reached. `run` is the thread's main function."""

    def __init__(
        self,
        display_name: str,
        events: DesktopEvents,
        shortcut: str,
        serials: Serials | None = None,
        keys_refused: Callable[[list[str]], None] | None = None,
    ) -> None:
        """`keys_refused` is told the keys that other programs hold, each time that these change."""
        self._name = display_name
        self._events = events
        self._display = Display(display_name)
        self._root = self._display.screen().root
        self._keys = KeyGrabs(self._display, self._root, shortcut)
        self._jobs: deque[Callable[[], None] | None] = deque()
        self._wake, self._woken = socket.socketpair()
        self.mark: Any = None
        self._window: Any = None
        self._look_again = False
        self._serials = Serials() if serials is None else serials
        self._keys_refused = keys_refused
        self._refused: list[str] = []
        self._gate: tuple[int, int | None] | None = None
        self._held: tuple[int, int, float] | None = None  # press, event time, until
        self._ended = False

    # -- called from other threads ------------------------------------------------------------------------------

    def post(self, job: Callable[[], None] | None) -> None:
        """Runs `job` in the thread; None ends it."""
        self._jobs.append(job)
        self._wake.send(b"x")

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        # One assignment of one object: the thread sees either the old gate or the new one.
        self._gate = (window_serial, clipboard_serial)

    def ask_first(self) -> None:
        self._gate = None

    def answer(self, press: int, let_pass: bool) -> None:
        self.post(lambda: self._release(press, let_pass))

    def set_shortcut(self, shortcut: str) -> None:
        def job() -> None:
            self._keys.shortcut = shortcut
            self._grab(tell=True)

        self.post(job)

    def page_loaded(self) -> None:
        """A browser shows another page, maybe under the same title: whatever was let through is asked about again."""
        self.post(self._describe_window)

    # -- the thread ---------------------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Asks for the events and grabs the keys."""
        d = self._display
        d.xfixes_query_version()
        d.xfixes_select_selection_input(
            self._root,
            d.get_atom("CLIPBOARD"),
            xfixes.XFixesSetSelectionOwnerNotifyMask
            | xfixes.XFixesSelectionWindowDestroyNotifyMask
            | xfixes.XFixesSelectionClientCloseNotifyMask,
        )
        self._root.change_attributes(event_mask=X.PropertyChangeMask)
        self._grab(tell=True)

    def _grab(self, *, tell: bool = False) -> None:
        before, self._refused = self._refused, self._keys.grab()
        if self._keys_refused is not None and (tell or self._refused != before):
            self._keys_refused(self._refused)

    def run(self) -> None:
        """Returns when asked to end. Raises ConnectionLostError."""
        pipe, theirs = multiprocessing.get_context("spawn").Pipe(duplex=True)
        # Any resource of this connection lets the watchdog name it.
        self.mark = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self._display.sync()
        watchdog = multiprocessing.get_context("spawn").Process(
            target=x11_watchdog.run, args=(theirs, self._name, self.mark.id), daemon=True, name="keyboard-watchdog"
        )
        watchdog.start()
        theirs.close()
        try:
            self._active_window_changed()
            self._clipboard_owner_changed(self._display.get_selection_owner(self._atom("CLIPBOARD")))
            self._loop(pipe.send_bytes)
        except (error.ConnectionClosedError, OSError) as reason:
            if not self._ended:
                raise ConnectionLostError from reason
        finally:
            pipe.close()
            if self._held is not None:  # the key is swallowed with the connection: somebody waits for its end
                press, self._held = self._held[0], None
                self._events.press_expired(press)
            self.close()
            watchdog.terminate()  # it would end by itself, but may still be starting
            watchdog.join(2)

    def close(self) -> None:
        """Gives the keys back. After `run`, or instead of it."""
        try:
            self._display.close()
        except (error.ConnectionClosedError, OSError):
            log.info("the X connection was closed already")

    def _loop(self, beat: Callable[[bytes], None]) -> None:
        next_beat = next_grab = 0.0
        while True:
            now = time.monotonic()
            if self._refused and now >= next_grab:
                self._grab()
                next_grab = now + REGRAB_S
            if now >= next_beat:
                beat(b"x")
                if self._look_again:
                    self._look_again = False
                    self._active_window_changed()
                next_beat = now + x11_watchdog.HEARTBEAT_S
            while self._jobs:
                job = self._jobs.popleft()
                if job is None:
                    self._ended = True
                    return
                job()
            if self._held is not None and time.monotonic() > self._held[2]:
                press = self._held[0]
                self._release(press, let_pass=False)
                self._events.press_expired(press)
            while self._display.pending_events():
                self._handle(self._display.next_event())
            until = next_beat if self._held is None else min(next_beat, self._held[2])
            ready, _, _ = select.select(
                [self._display.fileno(), self._woken], [], [], max(0.0, until - time.monotonic())
            )
            if self._woken in ready:
                self._woken.recv(4096)

    def _handle(self, event: Any) -> None:
        if event.type == X.KeyPress:
            self._key_pressed(event)
        elif event.type == X.PropertyNotify:
            if event.atom == self._atom("_NET_ACTIVE_WINDOW") and event.window == self._root:
                self._active_window_changed()
            elif event.window == self._window and event.atom in (self._atom("_NET_WM_NAME"), Xatom.WM_NAME):
                self._describe_window()
        elif event.type == X.MappingNotify:
            if event.request != X.MappingPointer:
                self._display.refresh_keyboard_mapping(event)
                self._grab()
        elif isinstance(event, xfixes.SelectionNotify):
            self._clipboard_owner_changed(event.owner)

    def _key_pressed(self, event: Any) -> None:
        ours, chord = self._keys.meaning(event.detail, event.state)
        if not ours:
            self._allow(X.ReplayKeyboard, event.time)
        elif chord is None:
            self._swallow(event.time)
            self._events.shortcut_pressed()
        elif self._gate in ((self._serials.window, None), (self._serials.window, self._serials.clipboard)):
            self._allow(X.ReplayKeyboard, event.time)
        else:
            self._serials.press += 1
            self._held = (self._serials.press, event.time, time.monotonic() + ANSWER_S)
            self._events.paste_pressed(self._serials.press, chord, event.time)

    def _release(self, press: int, let_pass: bool) -> None:
        if self._held is None or self._held[0] != press:
            return  # it has expired
        _, at, _ = self._held
        self._held = None
        if let_pass:
            self._allow(X.ReplayKeyboard, at)
        else:
            self._swallow(at)

    def _swallow(self, at: int) -> None:
        self._allow(X.AsyncKeyboard, at)
        # Without this the grab would stay active until the key is up, and take every other key with it.
        self._display.ungrab_keyboard(at)
        self._display.flush()

    def _allow(self, mode: int, at: int) -> None:
        self._display.allow_events(mode, at)
        self._display.flush()

    def _clipboard_owner_changed(self, owner: Any) -> None:
        self._serials.clipboard += 1
        window = getattr(owner, "id", 0) or 0
        pid = window_pid(self._display, owner) if window else None
        self._events.clipboard_changed(self._serials.clipboard, window, pid)

    def _active_window_changed(self) -> None:
        found = self._root.get_full_property(self._atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        window_id = int(found.value[0]) if found is not None and len(found.value) else 0
        self._window = self._display.create_resource_object("window", window_id) if window_id else None
        if self._window is not None:
            self._window.change_attributes(event_mask=X.PropertyChangeMask, onerror=self._window_gone)
        self._describe_window()

    def _window_gone(self, _error: Any, _request: Any) -> int:
        """The window closed while it was looked at. What is active instead may not be told once more: its number can be
        the same, where another program got the numbers of one that has ended."""
        self._look_again = True
        return 1  # handled

    def _describe_window(self) -> None:
        self._serials.window += 1
        description = None
        if self._window is not None:
            try:
                description = self._describe(self._window)
            except error.XError:
                self._window = None  # closed in the meantime
                self._look_again = True
        self._events.window_changed(self._serials.window, description)

    def _describe(self, window: Any) -> Window:
        name = window.get_full_property(self._atom("_NET_WM_NAME"), X.AnyPropertyType)
        encoding = "utf-8"
        if name is None:  # old programs know ICCCM's only, which is Latin-1
            name, encoding = window.get_full_property(Xatom.WM_NAME, X.AnyPropertyType), "latin-1"
        title = bytes(name.value).decode(encoding, "replace") if name is not None and name.format == 8 else ""
        wm_class = window.get_wm_class()
        pid = window_pid(self._display, window)
        return Window(window.id, title, wm_class[1] if wm_class else "", process_name(pid), pid)

    def _atom(self, name: str) -> int:
        return int(self._display.get_atom(name))  # cached
