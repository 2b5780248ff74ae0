"""Where a paste would go, or a copy comes from: the active window and, once it is known, what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from clipguard.settings import AiWindow, Settings

from .types import Port, WindowLike
from .windows import is_browser, is_case_system, match_window


@dataclass
class Place:
    """`known` is false while a browser has not told its page's address yet; `tool` means something only when it is true.

    `case_system` is whether the window shows one: by its title while the address is on its way.
    """

    port: Port
    serial: int = 0
    window: WindowLike | None = None
    browser: bool = False
    known: bool = True
    tool: AiWindow | None = None
    case_system: bool = False

    @property
    def window_id(self) -> int:
        return 0 if self.window is None else self.window.id

    def change(self, serial: int, window: WindowLike | None, settings: Settings) -> None:
        self.serial, self.window = serial, window
        self.browser = window is not None and is_browser(window)
        self.tool = None
        self.case_system = window is not None and is_case_system(window, None, settings.case_systems)
        self.known = not self.browser
        if self.browser:
            self.refresh()
        elif window is not None:
            self.tool = match_window(window, None, settings.ai_windows)

    def refresh(self) -> None:
        """Asks for the page's address anew: a page may change without a new title."""
        if self.browser and self.window is not None:
            self.known = False
            self.port.look_up_address(self.serial, self.window)

    def address_found(self, serial: int, address: str | None, settings: Settings) -> bool:
        """Whether the answer was to the question of this window."""
        if serial != self.serial or self.window is None:
            return False
        self.known = True
        self.tool = match_window(self.window, address, settings.ai_windows)
        self.case_system = is_case_system(self.window, address, settings.case_systems)
        return True
