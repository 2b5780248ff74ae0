"""The clipboard as another program sees it: by xclip, which knows nothing of Clipguard."""

from __future__ import annotations

import subprocess

from Xlib import X

from .waiting import wait_until
from .xserver import Env, connection

PATIENCE_S = 10.0


def targets(env: Env) -> list[str]:
    """The names of the formats on the clipboard; empty when nobody offers any."""
    data = read(env, "TARGETS")
    return [] if data is None else data.decode().split()


def read(env: Env, target: str) -> bytes | None:
    """One format of 8-bit items, byte for byte; None where it is refused. (xclip prints other items as numbers.)"""
    command = ["xclip", "-selection", "clipboard", "-o", "-t", target]
    done = subprocess.run(command, env=env, capture_output=True, timeout=PATIENCE_S, check=False)
    return done.stdout if done.returncode == 0 else None


def text(env: Env) -> str | None:
    """The plain text on the clipboard, None where there is none."""
    data = read(env, "UTF8_STRING")
    return None if data is None else data.decode()


def read_raw(env: Env, target: str) -> tuple[str, int, bytes] | None:
    """(type, bits, data) of a format that goes in one piece, by Xlib; None where it is refused."""
    with connection(env) as display:
        window = display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        prop = display.get_atom("RIG_READ")
        window.convert_selection(display.get_atom("CLIPBOARD"), display.get_atom(target), prop, X.CurrentTime)
        wait_until(display.pending_events, f"{target} is answered")
        if display.next_event().property == X.NONE:
            return None
        found = window.get_full_property(prop, X.AnyPropertyType)
        data = bytes(found.value) if found.format == 8 else found.value.tobytes()
        return display.get_atom_name(found.property_type), found.format, data
