"""Puts something into the window that a paste was meant for, and leaves the clipboard as the employee had it.

Either what is on the clipboard already (`content` None), or another text: then a snapshot is taken, the text offered, the
keys pressed, and once the window has taken the text the snapshot is offered again.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from clipguard.clipboard import Snapshot, text_formats

from .types import Port, WindowLike

TAKEN_MS = 8_000
"""How long a window may take to ask for the text, in milliseconds.

Long, because a page that hangs may ask late, and must not be given the original then; until then a further press in the
same window gives it the text once more.
"""
QUIET_MS = 300
"""A paste is over when nothing has been asked for during this time (milliseconds): programs ask one to three times."""
PRESS_MS = 1_000
"""How long the pressed keys may take to come back as an event, in milliseconds."""


class End(Enum):
    """How an insertion ended."""

    DONE = auto()
    FAILED = auto()  # the keys could not be pressed in the window
    NOT_TAKEN = auto()  # the window did not take the text
    CHANGED = auto()  # the clipboard is no longer what the employee was asked about


class _Stage(Enum):
    SNAPSHOT = auto()
    OFFER = auto()
    PRESS = auto()
    TAKEN = auto()
    RESTORE = auto()
    OVER = auto()


class Insertion:
    """One insertion. `after(ms)` asks for a call of `time_passed` and returns its token; `over` is called once."""

    def __init__(
        self,
        port: Port,
        window: WindowLike,
        chord: str,
        clipboard_serial: int,
        after: Callable[[int], int],
        over: Callable[[End], None],
        content: str | None = None,
        original: str = "",
    ) -> None:
        self._port = port
        self._window = window
        self._chord = chord
        self._serial = clipboard_serial
        self._after = after
        self._over = over
        self._content = content
        self._original_text = original
        self._original: Snapshot | None = None
        self._owned = False
        self._offered = False
        self._taken = False
        self._token = -1
        self._end = End.DONE
        self._stage = _Stage.SNAPSHOT if content is not None else _Stage.PRESS

    def start(self) -> None:
        if self._content is not None:
            self._port.take_snapshot()
        else:
            self._port.insert(self._window.id, self._chord)

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        if self._stage is not _Stage.SNAPSHOT or self._content is None:
            return
        # An owner that has gone in the meantime left the text that was judged: that much can be given back.
        self._original = snapshot if snapshot.formats else Snapshot(text_formats(self._original_text))
        self._stage = _Stage.OFFER
        self._port.offer(Snapshot(text_formats(self._content)))

    def offered(self, worked: bool) -> None:
        if self._stage is _Stage.RESTORE:
            self._finish(self._end if worked else End.FAILED)
        elif self._stage is _Stage.OFFER:
            if not worked:
                self._finish(End.FAILED)
                return
            self._offered = True
            self._press_when_ready()

    def clipboard_changed(self, serial: int, own: bool) -> None:
        if (
            self._stage in (_Stage.OFFER, _Stage.PRESS, _Stage.TAKEN)
            and own
            and not self._owned
            and self._content is not None
        ):
            self._owned = True
            self._serial = serial
            if self._stage is _Stage.OFFER:
                self._press_when_ready()
        elif not own and self._stage is not _Stage.SNAPSHOT:
            # Somebody copied something: theirs it is, and nothing of ours may replace it.
            self._finish(End.DONE if self._stage in (_Stage.TAKEN, _Stage.RESTORE) else End.CHANGED)

    def _press_when_ready(self) -> None:
        if self._owned and self._offered:
            self._stage = _Stage.PRESS
            self._port.insert(self._window.id, self._chord)

    def paste_pressed(self, press: int, window_id: int, clipboard_serial: int) -> None:
        """Our own keys come back through the watch: they pass only into the right window with the right content."""
        right = window_id == self._window.id and clipboard_serial == self._serial
        expected = self._stage in (_Stage.PRESS, _Stage.TAKEN)
        self._port.answer(press, right and expected)
        if not expected:
            return
        if not right:
            self._give_back(End.CHANGED if clipboard_serial != self._serial else End.FAILED)
        elif self._content is None:
            self._finish(End.DONE)
        elif not self._taken:
            self._wait_until_taken()

    def inserted(self, worked: bool) -> None:
        if self._stage is not _Stage.PRESS:
            return
        if not worked:
            self._give_back(End.FAILED)
        elif self._content is not None:
            self._wait_until_taken()
        else:
            # The event of the key is still on its way; where the key is not grabbed there will be none.
            self._token = self._after(PRESS_MS)

    def _wait_until_taken(self) -> None:
        self._stage = _Stage.TAKEN
        self._token = self._after(TAKEN_MS)

    def served(self, pid: int | None) -> None:
        """A program was given the content; clipboard managers are, too, and do not count."""
        if self._stage is _Stage.TAKEN and (pid is None or self._window.pid is None or pid == self._window.pid):
            self._taken = True
            self._token = self._after(QUIET_MS)

    def time_passed(self, token: int) -> None:
        if token != self._token:
            return
        if self._stage is _Stage.TAKEN:
            self._give_back(End.DONE if self._taken else End.NOT_TAKEN)
        elif self._stage is _Stage.PRESS:
            self._finish(End.DONE)

    def _give_back(self, end: End) -> None:
        if self._original is None or not self._owned:
            self._finish(end)
            return
        self._end = end
        self._stage = _Stage.RESTORE
        self._port.offer(self._original)

    def _finish(self, end: End) -> None:
        if self._stage is not _Stage.OVER:
            self._stage = _Stage.OVER
            self._over(end)
