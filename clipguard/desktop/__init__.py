"""The operating system behind one small protocol: `windows.py`, `x11.py`, `unsupported.py`.

Decisions: on X11 the paste keys are held by a synchronous passive grab, not by pynput, whose `suppress` swallows all
typing there; pynput presses keys. AT-SPI is spoken over D-Bus with jeepney, because PyGObject has no wheels.
A frozen keyboard is the worst that a grab can do: `x11_watchdog.py` tells how that is kept from lasting.
"""

from .factory import create_desktop, doctor_checks, missing_display, on_wayland
from .instance import SHOW_SETTINGS, Instance, tell_running
from .types import Check, Chord, Desktop, DesktopEvents, Part, Window

__all__ = [
    "SHOW_SETTINGS",
    "Check",
    "Chord",
    "Desktop",
    "DesktopEvents",
    "Instance",
    "Part",
    "Window",
    "create_desktop",
    "doctor_checks",
    "missing_display",
    "on_wayland",
    "tell_running",
]
