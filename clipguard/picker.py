"""“Pick a window”: the next window that the employee goes to becomes a proposal for an AI window."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from clipguard.desktop import Desktop, Window
from clipguard.guard import is_browser
from clipguard.settings import AiWindow


def proposal(window: Window, address: str | None) -> AiWindow:
    """How the window could be known: by its page's host, else its title (a browser) or its program."""
    name = window.title or window.wm_class or window.process
    if is_browser(window):
        if host := _host(address):
            return AiWindow(host, hosts=(host,))
        return AiWindow(name, titles=(f"^{re.escape(window.title)}$",) if window.title else ())
    program = window.process or window.wm_class
    return AiWindow(name, processes=(program,) if program else ())


def _host(address: str | None) -> str:
    """The host of a web page's address, without ``www.``; empty for any other address."""
    try:
        parts = urlsplit(address or "")
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


@dataclass
class WindowPicker:
    """`picked` is called in the thread of `post`, once for each `start` that is not cancelled before."""

    desktop: Desktop
    post: Callable[[Callable[[], None]], None]
    picked: Callable[[AiWindow], None]
    _waiting: bool = False
    _started: int = 0  # counts starts and cancellations: an address that is found later is for none of them

    def start(self) -> None:
        self._waiting = True
        self._started += 1

    def cancel(self) -> None:
        self._waiting = False
        self._started += 1

    def seen(self, window: Window | None) -> None:
        """The employee went to a window of another program (None: to none)."""
        if not self._waiting or window is None:
            return
        self._waiting = False
        started = self._started

        def found(address: str | None) -> None:
            if started == self._started:
                self.picked(proposal(window, address))

        self.desktop.look_up_address(window, lambda address: self.post(lambda: found(address)))
