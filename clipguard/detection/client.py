"""The scanner process as the rest of the program sees it: asks it, restarts it, never waits for it.

Light: importing this loads neither Presidio nor spaCy.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from time import monotonic

from . import scanner
from .local import NOTHING, Local
from .types import ScanResult

_log = logging.getLogger(__name__)

UNCHECKED = ScanResult(unchecked=True)
GRACE = 0.5
"""Seconds that an answer may come after its deadline: the last window, and the way through the pipe."""
START_TIMEOUT = 60.0
"""Seconds until ready. A virus scanner may look at each of the program's files on the first start."""
BACKOFF = (0.1, 0.5, 2.0)
"""Seconds before the next start, after the first, second … failure in a row; after one more it is given up."""
_SETTLED = 60.0  # seconds after which a scanner that dies is no longer the same failure in a row
_STOP_TIMEOUT = 1.0
_PIPE_BUFFER = 16_000  # code points that surely fit into a pipe, so that sending them cannot block


class ScannerState(StrEnum):
    """`FAILED`: the scanner was lost several times in a row; the next request tries again."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Job:
    request: scanner.Request
    done: Callable[[ScanResult], None]


class _ScannerLost(Exception):
    """The process did not start, died, hung or closed its pipe."""


class ScannerClient:
    """Starts the scanner process, keeps it alive, and hands it one text at a time.

    `on_state` and the `done` of `scan` are called from a thread of the client; they must be quick and raise nothing, and
    `on_state` must call nothing of the client.
    """

    def __init__(self, on_state: Callable[[ScannerState], None] | None = None) -> None:
        self.state = ScannerState.STARTING
        self._on_state = on_state
        self._context = multiprocessing.get_context("spawn")
        self._lock = threading.Lock()  # guards the six below
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._woken = False
        self._pending: dict[bool, _Job] = {}  # one at most of either kind: those that give way, and the others
        self._superseded: list[_Job] = []
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)
        # Only the client's thread touches these, once it runs.
        self._process: SpawnProcess | None = None
        self._pid: int | None = None
        self._connection: scanner.Connection | None = None
        self._failures = 0
        self._ready_at = 0.0

    @property
    def pid(self) -> int | None:
        """The scanner's process id; `None` while there is no process."""
        return self._pid

    def watch(self, on_state: Callable[[ScannerState], None]) -> None:
        """Tells `on_state` the state, and from now on each change of it, once each."""
        with self._lock:
            self._on_state = on_state
            on_state(self.state)

    def start(self) -> None:
        """Starts the scanner. Returns at once; `on_state` tells when it is ready."""
        with self._lock:
            if self._thread is None:
                self._stopping = False
                self._thread = threading.Thread(target=self._run, name="scanner-client", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Ends the scanner; requests without an answer get an unchecked one. Returns when the process is gone."""
        with self._lock:
            thread = self._thread
            self._stopping = True
            self._wake()
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def scan(
        self,
        text: str,
        done: Callable[[ScanResult], None],
        *,
        limit: int = 2_000_000,
        deadline_ms: int = 2_000,
        local: Local = NOTHING,
        from_case_system: bool = False,
        gives_way: bool = False,
    ) -> None:
        """Asks for a scan of the first `limit` code points; `done` gets the result, exactly once. Never blocks.

        A request made while the scanner starts waits for it. The newest request wins: an earlier one that has not
        begun is answered as unchecked, and so is any while the client does not run. One that `gives_way`, such as a text
        that somebody tries things with, waits for those that do not, and pushes none of them aside. `deadline_ms` counts
        from the moment the scanner gets the text. `local` and `from_case_system` are those of `Engine.scan`.
        """
        # One code point more than the limit, so that the scanner can tell that something was cut.
        job = _Job(scanner.Request(text[: max(0, limit) + 1], limit, deadline_ms, local, from_case_system), done)
        with self._lock:
            if self._thread is not None and not self._stopping:
                before = self._pending.pop(gives_way, None)
                if before is not None:
                    self._superseded.append(before)
                self._pending[gives_way] = job
                self._wake()
                return
        threading.Thread(target=done, args=(UNCHECKED,), name="scanner-client-unchecked", daemon=True).start()

    def _wake(self) -> None:
        """Interrupts `_wait`. The caller holds the lock."""
        if not self._woken:
            self._woken = True
            self._wake_writer.send_bytes(b"x")

    # From here on: the client's thread.

    def _run(self) -> None:
        try:
            while not self._stopping:
                try:
                    self._start_process()
                    self._serve()
                except _ScannerLost as lost:
                    self._end_process(kill=True)
                    if not self._stopping:
                        _log.warning("The scanner process was lost: %s", lost)
                        self._after_failure()
        finally:
            self._end_process(kill=False)
            with self._lock:
                self._thread = None
                self._stopping = True
                left = [*self._superseded, *self._pending.values()]
                self._superseded, self._pending = [], {}
            for job in left:
                job.done(UNCHECKED)

    def _set_state(self, state: ScannerState) -> None:
        with self._lock:
            if state is self.state:
                return
            self.state = state
            if self._on_state is not None:
                self._on_state(state)

    def _start_process(self) -> None:
        """Returns when the scanner is ready or the client stops. Raises _ScannerLost."""
        self._set_state(ScannerState.STARTING)
        self._connection, theirs = self._context.Pipe()
        self._process = self._context.Process(
            target=scanner.main, args=(theirs,), name="clipguard-scanner", daemon=True
        )
        try:
            self._process.start()
        except OSError as error:
            self._process = None
            raise _ScannerLost(f"it cannot be started: {error.strerror}") from error
        finally:
            theirs.close()
        self._pid = self._process.pid
        if self._receive(monotonic() + START_TIMEOUT) is not None:
            self._ready_at = monotonic()
            self._set_state(ScannerState.READY)

    def _serve(self) -> None:
        """Answers requests until the client stops. Raises _ScannerLost."""
        while not self._stopping:
            with self._lock:
                job = self._pending.pop(False, None) or self._pending.pop(True, None)
            if job is None:
                self._wait(None)
                continue
            result: object = None
            try:
                result = self._ask(job.request)
            finally:
                job.done(result if isinstance(result, ScanResult) else UNCHECKED)

    def _ask(self, request: scanner.Request) -> object:
        """The scanner's answer; `None` when the client stops first. Raises _ScannerLost."""
        assert self._connection is not None
        assert self._process is not None
        deadline = monotonic() + request.deadline_ms / 1000 + GRACE
        # A scanner that hangs does not read: only its end lets go of a long text on its way to it.
        guard = threading.Timer(deadline - monotonic(), self._process.kill)
        if len(request.text) > _PIPE_BUFFER:
            guard.start()
        try:
            self._connection.send(request)
        except OSError as error:
            raise _ScannerLost("its pipe is closed") from error
        finally:
            guard.cancel()
        answer = self._receive(deadline)
        if answer is not None:
            self._failures = 0
        return answer

    def _receive(self, deadline: float) -> object:
        """What the scanner sends; `None` when the client stops first. Raises _ScannerLost."""
        assert self._connection is not None
        while not self._stopping:
            if self._wait(deadline):
                try:
                    return self._connection.recv()
                except (EOFError, OSError) as error:
                    raise _ScannerLost("it ended") from error
        return None

    def _wait(self, deadline: float | None) -> bool:
        """Waits for a message, a request or the stop; whether there is a message. Raises _ScannerLost."""
        assert self._connection is not None
        assert self._process is not None
        timeout = None if deadline is None else max(0.0, deadline - monotonic())
        ready = wait([self._connection, self._process.sentinel, self._wake_reader], timeout)
        if self._wake_reader in ready:
            self._take_wake()
        if self._connection in ready:
            return True
        if self._process.sentinel in ready:
            raise _ScannerLost("it ended")
        if not ready:
            raise _ScannerLost("it did not answer in time")
        return False

    def _take_wake(self) -> None:
        """Takes note of having been woken, and answers the requests that newer ones have pushed aside."""
        with self._lock:
            if self._woken:
                self._wake_reader.recv_bytes()
                self._woken = False
            superseded, self._superseded = self._superseded, []
        for job in superseded:
            job.done(UNCHECKED)

    def _after_failure(self) -> None:
        """Waits before the next start, or, after too many failures in a row, for the next request."""
        if self._ready_at and monotonic() - self._ready_at > _SETTLED:
            self._failures = 0
        self._ready_at = 0.0
        self._failures += 1
        if self._failures <= len(BACKOFF):
            self._set_state(ScannerState.STARTING)
            until = monotonic() + BACKOFF[self._failures - 1]
            while not self._stopping and (left := until - monotonic()) > 0:
                if wait([self._wake_reader], left):
                    self._take_wake()
            return
        self._set_state(ScannerState.FAILED)
        with self._lock:
            given_up, self._pending = list(self._pending.values()), {}
        for job in given_up:
            job.done(UNCHECKED)
        while not self._stopping and not self._pending:
            wait([self._wake_reader])
            self._take_wake()

    def _end_process(self, *, kill: bool) -> None:
        """Ends the process: by closing its pipe, or, where that is not enough, by force."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        process, self._process, self._pid = self._process, None, None
        if process is None:
            return
        # One that still starts does not look at its pipe yet.
        if not kill and self.state is ScannerState.READY:
            process.join(_STOP_TIMEOUT)
        if process.is_alive():
            process.kill()
        process.join()
        process.close()
