"""Owns the CLIPBOARD selection and answers every request for it, from a thread of its own.

Source: ICCCM 2.2 (responsibilities of the owner) and 2.7.2 (INCR), https://tronche.com/gui/x/icccm/sec-2.html.

Decision: not Qt's clipboard. A selection of our own keeps any format byte for byte, answers while the user interface is
busy, and tells which program was given the content (XRes), which is how the guard knows that a page has what it asked
for, and not just a clipboard manager.
"""

from __future__ import annotations

import logging
import select
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from Xlib import X, Xatom, error
from Xlib.display import Display
from Xlib.ext import res
from Xlib.protocol import event as x_event

from .types import Format, Snapshot

CHUNK = 128 * 1024
"""Bytes in one property. The core protocol's largest request is 256 kB; python-xlib knows no BIG-REQUESTS."""
TRANSFER_S = 5.0
"""A transfer whose requestor does not take the next piece within this time (seconds) is given up."""

log = logging.getLogger(__name__)

Served = Callable[[int | None], None]
Done = Callable[[bool], None]


@dataclass
class _Offer:
    content: Snapshot
    done: Done
    served: Served | None
    time: int = X.CurrentTime


@dataclass
class _Transfer:
    """A content that goes over in pieces, each sent when the requestor has deleted the one before."""

    offer: _Offer
    requestor: Any
    prop: int
    kind: int
    bits: int
    data: bytes
    at: int = 0
    until: float = field(default_factory=lambda: time.monotonic() + TRANSFER_S)


class X11Owner:
    """Raises Xlib.error.DisplayError when the X server cannot be reached."""

    def __init__(self, display_name: str | None = None) -> None:
        self._display = Display(display_name)
        self._window = self._display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )
        self._atom = self._display.get_atom  # cached
        self._selection = self._atom("CLIPBOARD")
        self._incr = self._atom("INCR")
        self._offer: _Offer | None = None
        self._transfers: dict[tuple[int, int], _Transfer] = {}
        self._queue: deque[_Offer | None] = deque()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="clipboard-owner", daemon=True)

    @property
    def window_id(self) -> int:
        return int(self._window.id)

    def start(self) -> None:
        self._display.sync()
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread. What was on the clipboard through it is gone, unless another program took it over."""
        if self._thread.is_alive():
            self._post(None)
            self._thread.join(2)

    def offer(self, content: Snapshot, done: Done, served: Served | None) -> None:
        self._post(_Offer(content, done, served))

    def _post(self, item: _Offer | None) -> None:
        self._queue.append(item)
        self._wake.send(b"x")

    def _run(self) -> None:
        try:
            self._serve()
        except (error.ConnectionClosedError, OSError):
            log.warning("the X server closed the clipboard's connection")
            self._refuse()
        finally:
            try:
                self._display.close()
            except (error.ConnectionClosedError, OSError):
                log.info("the X connection was closed already")

    def _serve(self) -> None:
        """Returns when asked to end. Raises ConnectionClosedError and OSError when the X server goes."""
        while True:
            while self._queue:
                item = self._queue.popleft()
                if item is None:
                    return
                self._take(item)
            while self._display.pending_events():
                self._handle(self._display.next_event())
            self._drop_stale_transfers()
            # A round trip: `flush` may leave a part unsent, and either may queue events that select cannot see.
            self._display.sync()
            if self._display.pending_events():
                continue
            timeout = 1.0 if self._transfers else None
            ready, _, _ = select.select([self._display.fileno(), self._woken], [], [], timeout)
            if self._woken in ready:
                self._woken.recv(4096)

    def _refuse(self) -> None:
        """Without an X server: every offer fails, and is told so, until asked to end."""
        while True:
            while self._queue:
                item = self._queue.popleft()
                if item is None:
                    return
                item.done(False)
            self._woken.recv(4096)

    def _take(self, offer: _Offer) -> None:
        try:
            offer.time = self._server_time()
            self._window.set_selection_owner(self._selection, offer.time)
            owns = self._display.get_selection_owner(self._selection) == self._window
        except (error.ConnectionClosedError, OSError):
            offer.done(False)
            raise
        if owns:
            self._offer = offer
        offer.done(owns)

    def _server_time(self) -> int:
        """The X server's time, as ICCCM 2.1 asks of an owner (`CurrentTime` would lose races). Milliseconds."""
        self._window.change_property(self._atom("CLIPGUARD_TIME"), Xatom.STRING, 8, b"", X.PropModeAppend)
        while True:
            event = self._display.next_event()
            if event.type == X.PropertyNotify and event.window == self._window:
                return int(event.time)
            self._handle(event)

    def _handle(self, event: Any) -> None:
        if event.type == X.SelectionRequest:
            self._answer(event)
        elif event.type == X.SelectionClear and event.atom == self._selection:
            # A clear that was under way when we took it again is older than what we offer now.
            if self._display.get_selection_owner(self._selection) != self._window:
                self._offer = None
        elif event.type == X.PropertyNotify and event.state == X.PropertyDelete:
            transfer = self._transfers.get((event.window.id, event.atom))
            if transfer is not None:
                self._send_piece(transfer)

    def _answer(self, request: Any) -> None:
        prop = request.property or request.target  # ICCCM 2.2: obsolete requestors give no property
        offer = self._offer
        accepted = content = False
        if offer is not None and request.selection == self._selection:
            try:
                accepted, content = self._convert(offer, request.requestor, request.target, prop)
            except error.XError:
                accepted = False  # the requestor's window is gone
        reply = x_event.SelectionNotify(
            time=request.time,
            requestor=request.requestor,
            selection=request.selection,
            target=request.target,
            property=prop if accepted else X.NONE,
        )
        request.requestor.send_event(reply, onerror=ignore)
        self._display.flush()
        if content and offer is not None:
            self._tell_served(offer, request.requestor)

    def _tell_served(self, offer: _Offer, requestor: Any) -> None:
        if offer.served is not None:
            offer.served(self._pid(requestor))

    def _convert(self, offer: _Offer, requestor: Any, target: int, prop: int) -> tuple[bool, bool]:
        """Writes `target` into the requestor's property: (done, whether the requestor now has content)."""
        names = {self._atom(each.target): each for each in offer.content.formats}
        if target == self._atom("TARGETS"):
            own = [self._atom(name) for name in ("TARGETS", "MULTIPLE", "TIMESTAMP")]
            requestor.change_property(prop, Xatom.ATOM, 32, own + list(names), onerror=ignore)
            return True, False
        if target == self._atom("TIMESTAMP"):
            requestor.change_property(prop, Xatom.INTEGER, 32, [offer.time], onerror=ignore)
            return True, False
        if target == self._atom("MULTIPLE"):
            return self._convert_multiple(offer, requestor, prop)
        found = names.get(target)
        if found is None:
            return False, False
        return True, self._send(offer, found, requestor, prop)

    def _convert_multiple(self, offer: _Offer, requestor: Any, prop: int) -> tuple[bool, bool]:
        pairs = requestor.get_full_property(prop, X.AnyPropertyType)
        if pairs is None or pairs.format != 32:
            return False, False
        values = list(pairs.value)
        content = False
        for i in range(0, len(values) - 1, 2):
            target, into = values[i], values[i + 1]
            # MULTIPLE within MULTIPLE is not foreseen, and would go on for ever with the same property.
            done, was_content = (
                (False, False)
                if target == self._atom("MULTIPLE") or not into
                else self._convert(offer, requestor, target, into)
            )
            content |= was_content
            if not done:
                values[i + 1] = X.NONE
        requestor.change_property(prop, self._atom("ATOM_PAIR"), 32, values, onerror=ignore)
        return True, content

    def _send(self, offer: _Offer, content: Format, requestor: Any, prop: int) -> bool:
        """Whether all of it has gone; False when it goes in pieces from now on."""
        kind = self._atom(content.type)
        if len(content.data) <= CHUNK:
            requestor.change_property(prop, kind, content.bits, content.data, onerror=ignore)
            return True
        requestor.change_attributes(event_mask=X.PropertyChangeMask, onerror=ignore)
        self._transfers[requestor.id, prop] = _Transfer(offer, requestor, prop, kind, content.bits, content.data)
        requestor.change_property(prop, self._incr, 32, [len(content.data)], onerror=ignore)
        return False

    def _send_piece(self, transfer: _Transfer) -> None:
        piece = transfer.data[transfer.at : transfer.at + CHUNK]
        transfer.requestor.change_property(transfer.prop, transfer.kind, transfer.bits, piece, onerror=ignore)
        transfer.at += len(piece)
        transfer.until = time.monotonic() + TRANSFER_S
        if not piece:  # an empty piece ends the transfer
            del self._transfers[transfer.requestor.id, transfer.prop]
            self._display.flush()
            self._tell_served(transfer.offer, transfer.requestor)

    def _drop_stale_transfers(self) -> None:
        now = time.monotonic()
        for key in [key for key, transfer in self._transfers.items() if transfer.until < now]:
            del self._transfers[key]

    def _pid(self, window: Any) -> int | None:
        """The process of the program that made `window`, by the X-Resource extension 1.2; None where it is unknown."""
        if not self._display.has_extension(res.extname):
            return None
        specs = [{"client": window.id, "mask": res.LocalClientPIDMask}]
        try:
            ids = self._display.res_query_client_ids(specs).ids
        except error.XError:  # the window is gone already
            return None
        return next((int(each.value[0]) for each in ids if each.value), None)


def ignore(_error: Any, _request: Any) -> int:
    """For requests on other programs' windows, which may go at any time: that only means nobody wants the answer.

    Xlib prints the error unless its handler returns something true.
    """
    return 1
