"""A desktop on which Clipguard can label and scan, but not guard: Wayland, macOS and others, for now."""

from __future__ import annotations

from collections.abc import Callable

from .types import Check, Chord, DesktopEvents, Part, Window


class UnsupportedDesktop:
    """Implements `Desktop`: sees nothing, and says so in `checks`."""

    def __init__(self, da: str, en: str, do_da: str = "", do_en: str = "") -> None:
        self._words = (da, en, do_da, do_en)

    def start(self, events: DesktopEvents) -> None:
        for check in self.checks():
            events.check_changed(check)

    def stop(self) -> None:
        """Nothing runs."""

    def let_through(self, window_serial: int, clipboard_serial: int | None) -> None:
        """No key is held."""

    def ask_first(self) -> None:
        """No key is held."""

    def answer(self, press: int, let_pass: bool) -> None:
        """No key is held."""

    def look_up_address(self, window: Window, done: Callable[[str | None], None]) -> None:
        done(None)

    def activate(self, window_id: int, time: int = 0) -> None:
        """Other windows are out of reach."""

    def insert(self, window_id: int, chord: Chord, done: Callable[[bool], None]) -> None:
        done(False)

    def set_shortcut(self, shortcut: str) -> None:
        """Global shortcuts are out of reach."""

    def checks(self) -> list[Check]:
        return [
            Check(part, "limited", *self._words) for part in (Part.PASTE_KEYS, Part.ACTIVE_WINDOW, Part.BROWSER_ADDRESS)
        ]


def wayland() -> UnsupportedDesktop:
    """Wayland lets no program see other programs' windows or keys, by design."""
    return UnsupportedDesktop(
        "Wayland lader ikke Clipguard se, hvor der bliver sat ind.",
        "Wayland does not let Clipguard see where something is pasted.",
        "Log ind med »Xorg« på loginskærmen for at få fuld beskyttelse.",
        "Choose “Xorg” on the login screen for full protection.",
    )


def other_system() -> UnsupportedDesktop:
    return UnsupportedDesktop(
        "Clipguard kan endnu ikke vogte indsætning på dette system.",
        "Clipguard cannot guard pasting on this system yet.",
        "Mærkning og »clipguard scan« virker.",
        "The label and “clipguard scan” work.",
    )
