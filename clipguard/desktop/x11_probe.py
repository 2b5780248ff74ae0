"""Looks, for `clipguard doctor`, at what only a running Clipguard would otherwise notice."""

from __future__ import annotations

from Xlib import X, error
from Xlib.display import Display

from .types import Check, Part
from .x11_keys import KeyGrabs


def probe_keys() -> Check:
    """Grabs the paste keys for a moment. Raises Xlib.error.DisplayError."""
    display = Display()
    try:
        refused = KeyGrabs(display, display.screen().root).grab()
    finally:
        display.close()
    return keys_check(refused)


def keys_check(refused: list[str]) -> Check:
    """The check of the paste keys when another program holds the keys `refused`."""
    if not refused:
        return Check(Part.PASTE_KEYS, "ok", "Indsæt-tasterne kan vogtes.", "The paste keys can be guarded.")
    names = ", ".join(refused)
    return Check(
        Part.PASTE_KEYS,
        "limited",
        f"Et andet program bruger allerede {names}.",
        f"Another program already uses {names}.",
        "Luk det andet program, eller vælg en anden genvejstast i indstillingerne.",
        "Close the other program, or choose another shortcut in the settings.",
    )


def probe_tray() -> Check:
    """Whether a tray host is there (freedesktop's System Tray Protocol: the owner of _NET_SYSTEM_TRAY_S0)."""
    display = Display()
    try:
        number = display.get_default_screen()
        host = display.get_selection_owner(display.intern_atom(f"_NET_SYSTEM_TRAY_S{number}"))
    finally:
        display.close()
    if host != X.NONE:
        return Check(Part.TRAY, "ok", "Ikonet kan vises i panelet.", "The icon can be shown in the panel.")
    return Check(
        Part.TRAY,
        "limited",
        "Skrivebordet har ikke noget panel til ikoner; Clipguard viser et lille vindue i stedet.",
        "The desktop has no panel for icons; Clipguard shows a small window instead.",
        "Slå statusikoner til i skrivebordets panel (i GNOME: udvidelsen AppIndicator).",
        "Turn on status icons in the desktop's panel (in GNOME: the AppIndicator extension).",
    )


def has_window_manager(display_name: str | None = None) -> bool:
    """Whether a window manager that follows EWMH is running (_NET_SUPPORTING_WM_CHECK names a window that is there)."""
    display = Display(display_name)
    try:
        check = display.get_atom("_NET_SUPPORTING_WM_CHECK")
        found = display.screen().root.get_full_property(check, X.AnyPropertyType)
        if found is None or not len(found.value):
            return False
        window = display.create_resource_object("window", found.value[0])
        return window.get_full_property(check, X.AnyPropertyType) is not None
    except error.BadWindow:
        return False  # left behind by one that was killed
    finally:
        display.close()
