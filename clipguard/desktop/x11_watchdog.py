"""Frees the keyboard when the process that holds the synchronous grab hangs.

While a synchronous grab holds a key, the X server gives no further key to anybody until the grabbing connection
answers. If that process is stopped or stuck, no other program can answer for it; but any program may have the X server
close its connection (KillClient), and a closed connection holds no grab. So this runs in a process of its own, and does
that as soon as the heartbeat stays away.
"""

from __future__ import annotations

import os
import signal
import time
from multiprocessing.connection import Connection

from Xlib import error
from Xlib.display import Display

HEARTBEAT_S = 0.2
"""How often the grabbing thread sends a byte, in seconds."""
SILENCE_S = 0.8
"""Silence, in seconds, after which the connection is closed: a keyboard is never frozen for 1 s."""


def run(pipe: Connection, display_name: str, resource: int) -> None:
    """Main function of the watchdog's process; ends when the pipe is closed.

    `resource` is the id of any X resource that the grabbing connection has made.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    display = Display(display_name)
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
            last = time.monotonic()
            continue
        try:
            display.create_resource_object("resource", resource).kill_client()
            display.sync()
        except (error.XError, error.ConnectionClosedError):
            os._exit(1)
        return


__all__ = ["HEARTBEAT_S", "SILENCE_S", "run"]
