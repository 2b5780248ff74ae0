"""Which process a window belongs to, as the X server knows it.

Source: the X-Resource extension 1.2. Decision: asked before `_NET_WM_PID`, which a program says of itself, and which is
another number inside a sandbox (Flatpak, Snap) than outside.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from Xlib import X, error
from Xlib.ext import res


def window_pid(display: Any, window: Any) -> int | None:
    """The process that made `window`; None where it is unknown (another machine, a window that has gone)."""
    try:
        if display.has_extension(res.extname):
            ids = display.res_query_client_ids([{"client": window.id, "mask": res.LocalClientPIDMask}]).ids
            found = next((int(each.value[0]) for each in ids if each.value), None)
            if found is not None:
                return found
        said = window.get_full_property(display.get_atom("_NET_WM_PID"), X.AnyPropertyType)
    except error.XError:
        return None
    return int(said.value[0]) if said is not None and said.format == 32 and len(said.value) else None


def process_name(pid: int | None) -> str:
    """The file name of the program that runs as `pid`, or "" where it is not to be had (another machine, gone)."""
    if pid is None:
        return ""
    try:
        return Path(os.readlink(f"/proc/{pid}/exe")).name
    except OSError:
        return ""
