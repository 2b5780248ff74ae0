"""One Clipguard for each person and display; a second start tells the first one.

`multiprocessing.connection` gives a Unix socket on Linux and a named pipe on Windows behind one interface.
"""

from __future__ import annotations

import getpass
import logging
import os
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import platformdirs

SHOW_SETTINGS = "settings"

_LONGEST = 1000
_PATIENCE_S = 1.0

log = logging.getLogger(__name__)


def address() -> str:
    """Where the running instance of this person on this display listens."""
    if sys.platform == "win32":
        return rf"\\.\pipe\clipguard-{getpass.getuser()}"
    # A session without a runtime folder (no systemd) still has a folder that is this person's alone.
    place = platformdirs.user_runtime_dir if os.environ.get("XDG_RUNTIME_DIR") else platformdirs.user_cache_dir
    folder = Path(place("clipguard", appauthor=False, ensure_exists=True))
    folder.chmod(0o700)  # nobody else may connect
    display = re.sub(r"\W", "_", os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", ""))
    return str(folder / f"instance{display}")


def tell_running(message: str) -> bool:
    """Whether an instance is running; if so it has been told `message`."""
    if sys.platform != "win32" and not Path(address()).exists():
        return False
    from multiprocessing.connection import Client  # takes its time, which a first start need not spend

    try:
        with Client(address()) as connection:
            connection.send_bytes(message.encode())
        return True
    except (OSError, EOFError):
        return False


class Instance:
    """Holds the place of the one instance. Raises OSError when it is taken."""

    def __init__(self, on_message: Callable[[str], None]) -> None:
        from multiprocessing.connection import Listener

        self._on_message = on_message
        self._closing = False
        where = address()
        if sys.platform != "win32" and Path(where).exists() and not tell_running(""):
            Path(where).unlink()  # left behind by one that was killed
        self._listener = Listener(where)
        self._thread = threading.Thread(target=self._run, name="instance", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                with self._listener.accept() as connection:
                    # Bytes, not objects: nothing that another process sends is unpickled. And no waiting for one that
                    # connects and says nothing.
                    message = connection.recv_bytes(_LONGEST).decode() if connection.poll(_PATIENCE_S) else ""
            except (EOFError, UnicodeDecodeError, ConnectionError):
                continue  # somebody only looked, or speaks another language
            except OSError as reason:
                if self._closing:
                    return
                log.warning("a second start could not be heard: %s", type(reason).__name__)
                continue
            if self._closing:
                return
            if message:
                self._on_message(message)

    def close(self) -> None:
        self._closing = True
        tell_running("")  # wakes the thread: closing a listener under `accept` does not
        self._thread.join(2)
        self._listener.close()
