"""Reads the CLIPBOARD selection on a connection of its own, with a deadline for every answer.

Source: ICCCM 2.4 (requesting a selection) and 2.7.2 (INCR), https://tronche.com/gui/x/icccm/sec-2.html.
Qt's own reading blocks the thread for seconds when an owner never answers; this must not.
"""

from __future__ import annotations

import itertools
import logging
import select
import time
from collections import deque
from typing import Any

from Xlib import X, error
from Xlib.display import Display

from .markup import text_of
from .types import HTML_TARGET, TEXT_TARGETS, Format, ReadState, Snapshot, TextRead, decode

ANSWER_S = 0.5
"""How long an owner may take for one answer, or for the next piece of a long one (seconds)."""
TEXT_S = 3.0
"""How long a reading of the text may take altogether, however steadily its owner gives pieces (seconds)."""
SNAPSHOT_S = 3.0
SNAPSHOT_BYTES = 128 * 1024 * 1024

_ABANDONED = 4
"""How many windows of abandoned transfers are kept (see `_abandon`)."""

# What is no content, or would change something when asked for (ICCCM 2.6.2 and 2.6.3).
_NO_CONTENT = frozenset(
    {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "DELETE", "INSERT_SELECTION", "INSERT_PROPERTY"}
)


log = logging.getLogger(__name__)


class UnansweredError(Exception):
    """The clipboard's owner did not answer in time."""


class TooLargeError(Exception):
    """The content is larger than asked for; `beginning` is what came until then."""

    def __init__(self, beginning: Format) -> None:
        super().__init__("the clipboard's content is larger than the limit")
        self.beginning = beginning


class X11Reader:
    """For use by one thread. Raises Xlib.error.DisplayError when the X server cannot be reached."""

    def __init__(self, display_name: str | None = None) -> None:
        self._display = Display(display_name)
        self._window = self._new_window()
        self._abandoned: deque[Any] = deque()
        self._until = 0.0
        self._selection = self._display.get_atom("CLIPBOARD")
        self._incr = self._display.get_atom("INCR")
        # A property of its own for each question: a late answer to an old one cannot be taken for this one's.
        self._properties = itertools.cycle([self._display.get_atom(f"CLIPGUARD_READ_{i}") for i in range(16)])

    def close(self) -> None:
        try:
            self._display.close()
        except (error.ConnectionClosedError, OSError):
            log.info("the X connection was closed already")

    def read_text(self, limit: int) -> TextRead:
        """The plain text, or else the text of HTML; at most `limit` bytes are read."""
        self._until = time.monotonic() + TEXT_S
        try:
            targets = self._targets()
            if targets is None:
                return TextRead(ReadState.EMPTY)
            target = next((each for each in (*TEXT_TARGETS, HTML_TARGET) if each in targets), None)
            if target is None:
                return TextRead(ReadState.OTHER if targets else ReadState.EMPTY)
            found = self._convert(target, limit)
        except UnansweredError:
            return TextRead(ReadState.UNANSWERED)
        except TooLargeError as reason:
            return TextRead(ReadState.TOO_LARGE, _text_in(reason.beginning))
        if found is None:  # offered and then refused: it cannot be judged
            return TextRead(ReadState.UNANSWERED)
        text = _text_in(found)
        return TextRead(ReadState.TEXT, text) if text else TextRead(ReadState.EMPTY)

    def snapshot(self) -> Snapshot:
        """Every format, byte for byte; `complete` is false when one was refused, late or too large."""
        self._until = time.monotonic() + SNAPSHOT_S
        before = self._display.get_selection_owner(self._selection)
        found = self._all_formats()
        if self._display.get_selection_owner(self._selection) == before:
            return found
        return self._all_formats()  # it changed hands meanwhile: the formats may be of two owners

    def _all_formats(self) -> Snapshot:
        formats: list[Format] = []
        complete = True
        room = SNAPSHOT_BYTES
        try:
            targets = self._targets() or []
        except UnansweredError:
            return Snapshot((), complete=False)
        for target in targets:
            if time.monotonic() > self._until:
                complete = False
                break
            try:
                found = self._convert(target, room)
            except (UnansweredError, TooLargeError):
                found = None
            if found is None:
                complete = False
            else:
                formats.append(found)
                room -= len(found.data)
        return Snapshot(tuple(formats), complete)

    def _targets(self) -> list[str] | None:
        """The names of the content that is offered; None when nobody owns the clipboard. Raises UnansweredError."""
        if self._display.get_selection_owner(self._selection) == X.NONE:
            return None
        try:
            found = self._convert("TARGETS", 64 * 1024)
        except TooLargeError as reason:
            raise UnansweredError from reason  # 16,000 formats: no answer that makes sense
        if found is None:
            return list(TEXT_TARGETS[:1])  # very old programs know no TARGETS: ask for the text itself
        atoms = memoryview(found.data).cast("I") if len(found.data) % 4 == 0 else ()
        names: list[str] = []
        for atom in atoms:
            try:
                name = self._display.get_atom_name(atom) if atom else ""
            except error.BadAtom:  # a number that is no atom: the owner's mistake, and its other formats are good
                continue
            if name and name not in names and name not in _NO_CONTENT:
                names.append(name)
        return names

    def _convert(self, target: str, limit: int) -> Format | None:
        """One format, or None when its owner refuses it. Raises UnansweredError, TooLargeError."""
        prop = next(self._properties)
        atom = self._display.get_atom(target)
        window = self._window
        window.delete_property(prop)
        window.convert_selection(self._selection, atom, prop, X.CurrentTime)
        try:
            answer = self._await(
                lambda e: (
                    e.type == X.SelectionNotify
                    and e.requestor == window
                    and e.target == atom
                    and e.property in (prop, X.NONE)
                )
            )
            if answer.property == X.NONE:
                return None
            kind, bits, data = self._property(prop, limit)
            if kind == self._incr:
                return self._read_increments(target, prop, limit)
        except (UnansweredError, TooLargeError):
            self._abandon()
            raise
        if kind == X.NONE:
            return None  # it says that it has answered, and has not
        found = Format(target, self._display.get_atom_name(kind), bits, data)
        if len(data) > limit:
            raise TooLargeError(Format(target, found.type, bits, data[:limit]))
        return found

    def _read_increments(self, target: str, prop: int, limit: int) -> Format:
        pieces: list[bytes] = []
        size = 0
        name, bits = target, 8
        window = self._window
        window.delete_property(prop)  # tells the owner to begin
        while True:
            self._await(
                lambda e: (
                    e.type == X.PropertyNotify
                    and e.window == window
                    and e.atom == prop
                    and e.state == X.PropertyNewValue
                )
            )
            kind, bits_now, data = self._property(prop, 1 << 28)
            if kind == X.NONE:
                continue  # the event of the property that announced the transfer, which is deleted already
            name, bits = self._display.get_atom_name(kind), bits_now
            window.delete_property(prop)
            if not data:
                return Format(target, name, bits, b"".join(pieces))
            pieces.append(data)
            size += len(data)
            if size > limit:
                raise TooLargeError(Format(target, name, bits, b"".join(pieces)[:limit]))

    def _property(self, prop: int, limit: int) -> tuple[int, int, bytes]:
        """(type, bits, data) of a property of the window; a little more than `limit` bytes at most."""
        reply = self._window.get_property(prop, X.AnyPropertyType, 0, min(limit // 4 + 2, 1 << 26))
        if reply is None:
            return X.NONE, 8, b""
        data = bytes(reply.value) if reply.format == 8 else reply.value.tobytes()
        return reply.property_type, reply.format, data

    def _new_window(self) -> Any:
        return self._display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )

    def _abandon(self) -> None:
        """Leaves the window to an owner that may still write into it, and takes a new one.

        Otherwise a late answer, or the next piece of a transfer that was too large, would come among the next answers.
        The old window stays for a while: some programs end at the X error that a window which is gone gives them.
        """
        self._abandoned.append(self._window)
        if len(self._abandoned) > _ABANDONED:
            self._abandoned.popleft().destroy()
        self._window = self._new_window()

    def _await(self, wanted: Any) -> Any:
        """The next event that `wanted` takes; others are of old questions. Raises UnansweredError."""
        until = min(time.monotonic() + ANSWER_S, self._until)
        self._display.flush()
        while True:
            while self._display.pending_events():
                event = self._display.next_event()
                if wanted(event):
                    return event
            left = until - time.monotonic()
            if left <= 0:
                raise UnansweredError
            # Nothing may be sent between looking at the queue and this: sending may fill it, and select sees only the socket.
            select.select([self._display.fileno()], [], [], left)


def _text_in(found: Format) -> str:
    text = decode(found)
    return text_of(text) if found.target == HTML_TARGET else text
