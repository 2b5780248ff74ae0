"""A window of another program that remembers the keys it gets."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from Xlib import XK, X
from Xlib.display import Display
from Xlib.protocol import request

from .keys import active_window
from .waiting import wait_until
from .xserver import Env


class _Client:
    """The connection that all windows of a display are made with: so no two windows have the same number, which the X
    server gives again once a connection is closed, and which would confuse whoever has not heard of that yet."""

    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.windows: dict[int, KeyWindow] = {}

    def hand_out_events(self) -> None:
        while self.display.pending_events():
            event = self.display.next_event()
            if event.type in (X.KeyPress, X.KeyRelease) and event.window.id in self.windows:
                self.windows[event.window.id].take(event)


@cache
def _client(name: str, _server: str) -> _Client:
    return _Client(name)


class KeyWindow:
    """Made by `key_window`. `id` is what the window manager calls it."""

    def __init__(self, client: _Client, title: str, wm_class: str) -> None:
        self._client = client
        self._display = display = client.display
        self.window = display.screen().root.create_window(
            100,
            100,
            300,
            200,
            0,
            X.CopyFromParent,
            event_mask=X.KeyPressMask | X.KeyReleaseMask | X.StructureNotifyMask,
        )
        self.id = int(self.window.id)
        client.windows[self.id] = self
        self._pressed: list[str] = []
        self._released: list[str] = []
        self.set_title(title)
        self.window.set_wm_class(wm_class.lower(), wm_class)
        self.window.change_property(display.get_atom("_NET_WM_PID"), display.get_atom("CARDINAL"), 32, [os.getpid()])
        self.window.map()
        display.flush()

    def set_title(self, title: str) -> None:
        self.title = title
        utf8 = self._display.get_atom("UTF8_STRING")
        self.window.change_property(self._display.get_atom("_NET_WM_NAME"), utf8, 8, title.encode())
        self._display.flush()

    def close(self) -> None:
        del self._client.windows[self.id]
        # Not `window.destroy()`, which lets the next window have this one's number.
        request.DestroyWindow(display=self._display.display, window=self.id)
        self._display.sync()

    @property
    def pressed(self) -> list[str]:
        """The keys that came, modifiers apart, in xdotool's words: "ctrl+v"."""
        self._client.hand_out_events()
        return self._pressed

    @property
    def released(self) -> list[str]:
        self._client.hand_out_events()
        return self._released

    def take(self, event: Any) -> None:
        """A key event of this window."""
        name = XK.keysym_to_string(self._display.keycode_to_keysym(event.detail, 0))
        if name is None:
            name = _NAMES.get(self._display.keycode_to_keysym(event.detail, 0))
        if name is not None:
            held = [word for mask, word in _MODIFIERS.items() if event.state & mask]
            (self._pressed if event.type == X.KeyPress else self._released).append("+".join([*held, name]))


_MODIFIERS = {X.ControlMask: "ctrl", X.ShiftMask: "shift", X.Mod1Mask: "alt"}
_NAMES = {XK.XK_Insert: "Insert", XK.XK_Return: "Return", XK.XK_Escape: "Escape"}


@contextmanager
def key_window(env: Env, title: str = "Notes", wm_class: str = "Notes") -> Iterator[KeyWindow]:
    """Opens the window and waits until it has the focus."""
    window = KeyWindow(_client(env["DISPLAY"], env["RIG_XVFB_PID"]), title, wm_class)
    try:
        wait_until(lambda: active_window(env) == window.id, f"the window {title!r} is active")
        yield window
    finally:
        window.close()
