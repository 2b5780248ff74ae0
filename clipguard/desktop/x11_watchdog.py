"""Frees the keyboard when the process that holds the synchronous grab hangs.

While a synchronous grab holds a key, the X server gives no further key to anybody until the grabbing connection
answers. If that process is stopped or stuck, no other program can answer for it; but any program may have the X server
close its connection (KillClient), and a closed connection holds no grab. So this runs in a process of its own, and does
that as soon as the heartbeat stays away.
"""

from __future__ import annotations

import os
import sys
import time
from multiprocessing.connection import Connection
from typing import Any

from Xlib import error
from Xlib.display import Display

HEARTBEAT_S = 0.2
"""How often the grabbing thread sends a byte, in seconds."""
SILENCE_S = 0.7
"""Silence, in seconds, after which the connection is closed: a keyboard is never frozen for 1 s."""


def run(pipe: Connection, display_name: str, resource: int) -> None:
    """Main function of the watchdog's process; ends when the pipe is closed.

    `resource` is the id of any X resource that the grabbing connection has made.
    """
    if sys.platform != "win32":
        os.setsid()  # Ctrl+Z in a terminal stops its whole process group: this must go on then
    try:
        display = Display(display_name)
    except error.DisplayError:
        return  # the X server has gone, and the grabs with it; the other side notices both
    # python-xlib registers RandR's errors 0 to 2 in the place of the core protocol's, and fails when it makes one.
    display.display.error_classes.update({1: error.BadRequest, 2: error.BadValue})
    last = time.monotonic()
    while True:
        asked = time.monotonic()
        left = max(0.0, last + SILENCE_S - asked)
        try:
            if pipe.poll(left):
                pipe.recv_bytes()
                last = time.monotonic()
                continue
        except (EOFError, OSError):
            return  # the other side has ended; its connection is closed with it
        overslept = time.monotonic() - asked - left
        if overslept > 0.2:  # the whole machine stood still (suspended, overloaded): not a hang of the other side
            last = time.monotonic() - SILENCE_S / 2  # give it half the time again
            continue
        try:
            display.create_resource_object("resource", resource).kill_client(onerror=_closed_already)
            display.sync()
        except error.ConnectionClosedError:
            return  # the X server has gone
        return


def _closed_already(_error: Any, _request: Any) -> int:
    """Xlib prints the error unless this is true."""
    return 1
