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
        host = (urlsplit(address).hostname or "").removeprefix("www.") if address else ""
        if host:
            return AiWindow(host, hosts=(host,))
        return AiWindow(name, titles=(f"^{re.escape(window.title)}$",))
    return AiWindow(name, processes=(window.process or window.wm_class,))


@dataclass
class WindowPicker:
    """`picked` is called in the thread of `post`, once for each `start`."""

    desktop: Desktop
    post: Callable[[Callable[[], None]], None]
    picked: Callable[[AiWindow], None]
    _waiting: bool = False

    def start(self) -> None:
        self._waiting = True

    def cancel(self) -> None:
        self._waiting = False

    def seen(self, window: Window | None) -> None:
        """The employee went to a window of another program (None: to none)."""
        if not self._waiting or window is None:
            return
        self._waiting = False
        self.desktop.look_up_address(window, lambda address: self.post(lambda: self.picked(proposal(window, address))))
