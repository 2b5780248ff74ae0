"""Chooses the desktop and the clipboard's display for this machine, and the checks of `clipguard doctor`."""

from __future__ import annotations

import ctypes
import os
import sys

from . import unsupported
from .instance import tell_running
from .types import Check, Desktop, Part

# What Qt's xcb plugin loads (https://doc.qt.io/qt-6/linux-requirements.html), with the Debian package of each.
_QT_LIBRARIES = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}


def create_desktop(shortcut: str = "") -> Desktop:
    """The desktop of this machine. Raises OSError where its display cannot be reached."""
    if sys.platform == "win32":
        from .windows import WindowsDesktop

        return WindowsDesktop(shortcut)
    if sys.platform == "linux":
        if on_wayland():
            return unsupported.wayland()
        from Xlib import error

        from .x11 import X11Desktop

        try:
            return X11Desktop(shortcut=shortcut)
        except error.DisplayError as reason:
            raise OSError(str(reason)) from reason
    return unsupported.other_system()


def on_wayland() -> bool:
    """Whether the session is a Wayland one that no X11 platform was forced upon."""
    return bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("QT_QPA_PLATFORM", "").startswith("xcb")


def missing_display() -> Check | None:
    """Why no window can be shown on this machine, or None where one can. Imports no Qt, which would end the process."""
    if sys.platform != "linux":
        return None
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return Check(
            Part.TRAY,
            "failed",
            "Der er ingen skærm (DISPLAY er ikke sat), så ikonet kan ikke vises; »clipguard scan« virker også her.",
            "There is no display (DISPLAY is not set), so no tray icon; “clipguard scan” works here too.",
            "Start Clipguard fra et skrivebord.",
            "Start Clipguard from a desktop.",
        )
    missing = [package for library, package in _QT_LIBRARIES.items() if not _loads(library)]
    if missing:
        command = f"sudo apt-get install {' '.join(missing)}"
        return Check(
            Part.TRAY,
            "failed",
            f"Systembiblioteker mangler, så ikonet kan ikke vises; »clipguard scan« virker også uden. Kør: {command}",
            f"System libraries are missing, so no tray icon; “clipguard scan” works all the same. Run: {command}",
            f"Kør: {command}",
            f"Run: {command}",
        )
    if not on_wayland() and not _x_server_answers():
        name = os.environ.get("DISPLAY", "")
        return Check(
            Part.TRAY,
            "failed",
            f"Skærmen {name} svarer ikke, så ikonet kan ikke vises; »clipguard scan« virker også her.",
            f"The display {name} does not answer, so no tray icon; “clipguard scan” works here too.",
            "Start Clipguard fra et skrivebord, eller ret DISPLAY.",
            "Start Clipguard from a desktop, or correct DISPLAY.",
        )
    return None


def _x_server_answers() -> bool:
    """Connects for a moment, with the library that Qt will use: it costs a start next to nothing."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def doctor_checks() -> list[Check]:
    """What works on this machine: tray, clipboard, paste keys, active window, browser address."""
    problem = missing_display()
    if problem is not None:
        no_display = ("failed", "Kræver en skærm.", "Needs a display.", problem.do_da, problem.do_en)
        others = (Part.CLIPBOARD, Part.PASTE_KEYS, Part.ACTIVE_WINDOW, Part.BROWSER_ADDRESS)
        return [problem, *(Check(part, *no_display) for part in others)]  # type: ignore[arg-type]
    checks = create_desktop().checks()
    if sys.platform == "linux" and not on_wayland():
        from .x11_probe import probe_keys, probe_tray

        keys = Check(
            Part.PASTE_KEYS,
            "ok",
            "Indsæt-tasterne bliver vogtet af det Clipguard, der kører.",
            "The paste keys are guarded by the Clipguard that is running.",
        )
        if not tell_running(""):
            keys = probe_keys()
        checks = [keys if check.name == Part.PASTE_KEYS else check for check in checks]
        checks.insert(0, probe_tray())
    return checks
