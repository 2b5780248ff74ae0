"""The scanner process: builds the engine, says that it is ready, then answers one request after the other."""

from __future__ import annotations

import gc
import signal
import sys
from typing import NamedTuple, TypeAlias

from .local import NOTHING, Local

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection

    Connection: TypeAlias = PipeConnection
else:
    from multiprocessing import connection

    Connection: TypeAlias = connection.Connection

READY = "ready"
_WARM_UP = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, bor Kærmosevej 14, 2620 Albertslund.\n"


class Request(NamedTuple):
    """One text to scan, with the arguments of `Engine.scan`: `limit` in code points, `deadline_ms` in milliseconds."""

    text: str
    limit: int
    deadline_ms: int
    local: Local = NOTHING
    from_case_system: bool = False


def main(pipe: Connection) -> None:
    """Runs until the other end of the pipe is closed. Answers each `Request` with a `ScanResult`.

    The engine is imported here and not above, so that the client can name this function without loading Presidio.
    """
    # Ctrl+C in a terminal goes to the whole group; the client decides when the scanner ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Start-up makes hundreds of thousands of objects that live until the end: not worth looking through again and again.
    gc.disable()
    from .engine import Engine

    engine = Engine()
    engine.scan(_WARM_UP)
    gc.freeze()
    gc.enable()
    try:
        pipe.send(READY)
        while True:
            request = pipe.recv()
            pipe.send(
                engine.scan(
                    request.text,
                    limit=request.limit,
                    deadline_ms=request.deadline_ms,
                    local=request.local,
                    from_case_system=request.from_case_system,
                )
            )
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the client is gone, or wants the scanner to end
