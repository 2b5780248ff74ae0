"""The X11 clipboard: one thread reads, another owns, so that neither waits for the other."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from Xlib import error

from .types import ReadState, Snapshot, TextRead
from .x11_owner import X11Owner
from .x11_reader import X11Reader


class X11Clipboard:
    """Implements `Clipboard`. Raises Xlib.error.DisplayError at once when the X server cannot be reached."""

    def __init__(self, display_name: str | None = None) -> None:
        self._reader = X11Reader(display_name)
        self._owner = X11Owner(display_name)
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="clipboard-reader", daemon=True)

    @property
    def own_window(self) -> int:
        return self._owner.window_id

    def start(self) -> None:
        self._owner.start()
        self._thread.start()

    def stop(self) -> None:
        """Ends both threads, after the jobs that are under way. The clipboard cannot be started again."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(5)  # a snapshot may take 3 s
        self._owner.stop()

    def read_text(self, limit: int, done: Callable[[TextRead], None]) -> None:
        def job() -> None:
            try:
                result = self._reader.read_text(limit)
            except (error.ConnectionClosedError, error.XError):
                result = TextRead(ReadState.UNANSWERED)
            done(result)

        self._jobs.put(job)

    def snapshot(self, done: Callable[[Snapshot], None]) -> None:
        def job() -> None:
            try:
                result = self._reader.snapshot()
            except (error.ConnectionClosedError, error.XError):
                result = Snapshot((), complete=False)
            done(result)

        self._jobs.put(job)

    def offer(
        self, content: Snapshot, done: Callable[[bool], None], served: Callable[[int | None], None] | None = None
    ) -> None:
        self._owner.offer(content, done, served)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
        self._reader.close()
