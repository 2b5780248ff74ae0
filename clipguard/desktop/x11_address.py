"""The address of the page that a browser window shows, by AT-SPI over D-Bus.

Sources: the AT-SPI 2 interfaces (https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/) `Accessible`,
`Document`; Chromium gives the document attribute `URI`, Firefox `DocURL` (measured). Every call has a deadline; one
look-up at a time, on a thread of its own.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from .types import Window

CALL_S = 0.3
"""How long one D-Bus call may take, in seconds."""
LOOKUP_S = 0.6
"""How long one look-up may take altogether, in seconds."""

_ROLE_DOCUMENT_WEB = 95
# Combo box, label, menu bar, tab strip, push button, status bar, toggle button, tool bar, entry: no page is in these,
# and a browser has many of them.
_NO_PAGE_WITHIN = frozenset({11, 29, 34, 38, 43, 54, 62, 63, 79})
_STATE_ACTIVE, _STATE_SHOWING = 1, 25
_ROOT = "/org/a11y/atspi/accessible/root"
_KNOWN = 50  # windows whose documents are remembered
_NODES = 400  # a frame's own widgets above the document; more means that we are lost in a page

log = logging.getLogger(__name__)

BUS_FAULTS = (OSError, TimeoutError, ConnectionError, ValueError, KeyError, EOFError)


class BusError(Exception):
    """The other side answered with an error: the object is gone, or does not do this."""


def open_accessibility_bus() -> DBusConnection:
    """Raises BusError and BUS_FAULTS."""
    session = open_dbus_connection(bus="SESSION")
    try:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=2.0)
        if reply.header.message_type is not MessageType.method_return:
            raise BusError
    finally:
        session.close()
    return open_dbus_connection(bus=str(reply.body[0]))


Node = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Question:
    window: Window
    done: Callable[[str | None], None]


class AddressLookup:
    """Asks on its own thread; `done` is called there.

    Only the latest question counts: older ones that wait with it, about other windows or titles, are answered with None.
    """

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self._bus: DBusConnection | None = None
        # The document that a window showed, behind its parent. Never its address: a page can be left for another one
        # with the same title, which no event of the window tells.
        self._documents: dict[int, tuple[Node, Node]] = {}
        self._thread = threading.Thread(target=self._run, name="address", daemon=True)
        self._not_before = 0.0

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(2)

    def look_up(self, window: Window, done: Callable[[str | None], None]) -> None:
        self._jobs.put(_Question(window, done))

    def available(self) -> bool:
        """Whether the accessibility bus answers (connects for a moment; for `doctor`)."""
        try:
            open_accessibility_bus().close()
        except (*BUS_FAULTS, BusError):
            return False
        return True

    def _run(self) -> None:
        while (questions := self._next()) is not None:
            latest = questions[-1].window
            address = None
            try:
                address = self.ask(latest)
            except (*BUS_FAULTS, BusError) as reason:
                log.info("no address: %s", type(reason).__name__)
                self._drop_bus()
            finally:
                for question in questions:
                    question.done(address if question.window == latest else None)
        self._drop_bus()

    def _next(self) -> list[_Question] | None:
        """All the questions that wait, at least one; None when asked to end."""
        questions: list[_Question] = []
        while not questions or not self._jobs.empty():
            question = self._jobs.get()
            if question is None:
                for each in questions:
                    each.done(None)
                return None
            questions.append(question)
        return questions

    def _drop_bus(self) -> None:
        if self._bus is not None:
            self._bus.close()
        self._bus = None
        self._documents.clear()

    def ask(self, window: Window) -> str | None:
        """The address now. Raises what D-Bus raises."""
        if self._bus is None:
            if time.monotonic() < self._not_before:
                return None  # there was no bus a moment ago: asking each time would delay every paste
            self._not_before = time.monotonic() + 30
            self._bus = open_accessibility_bus()
            self._not_before = 0.0
        return self._look_up(window, time.monotonic() + LOOKUP_S)

    def _look_up(self, window: Window, until: float) -> str | None:
        if (known := self._documents.pop(window.id, None)) is not None:
            try:
                if (address := self._still_shown(*known)) is not None:
                    self._documents[window.id] = known
                    return address
            except BusError:
                log.debug("the document is gone")
        frame = self._frame(window)
        if frame is None:
            return None
        waiting = deque([(frame, frame)])
        for _ in range(_NODES):
            if not waiting or time.monotonic() > until:
                break
            parent, node = waiting.popleft()
            try:
                role = self._role(node)
                if role in _NO_PAGE_WITHIN:
                    continue
                if role == _ROLE_DOCUMENT_WEB:
                    if address := self._address(node):
                        if len(self._documents) >= _KNOWN:
                            self._documents.clear()
                        self._documents[window.id] = (parent, node)
                        return address
                    continue
                if node == frame or self._has_state(node, _STATE_SHOWING):
                    waiting.extend((node, child) for child in self._children(node))
            except BusError:
                continue  # this node has just gone; its neighbours have not
        return None

    def _still_shown(self, parent: Node, document: Node) -> str | None:
        """The address of a document that was found before, or None when the window shows another one now.

        Chromium keeps the documents of pages that were left, as showing as ever, but not as children (measured).
        """
        if document in self._children(parent) and self._has_state(document, _STATE_SHOWING):
            return self._address(document)
        return None

    def _frame(self, window: Window) -> Node | None:
        """The accessible of the window: of the same process, by its title, else the active one."""
        active = None
        for application in self._children(("org.a11y.atspi.Registry", _ROOT)):
            if window.pid is not None and self._process(application[0]) != window.pid:
                continue
            for frame in self._children(application):
                title = self._property(frame, "org.a11y.atspi.Accessible", "Name")
                if title and title == window.title:
                    return frame
                if self._has_state(frame, _STATE_ACTIVE):
                    active = frame
        return active

    def _address(self, document: Node) -> str | None:
        for name in ("URI", "DocURL"):
            value = str(self._call(document, "org.a11y.atspi.Document", "GetAttributeValue", "s", (name,))[0])
            if value:
                return value
        return None

    def _children(self, node: Node) -> list[Node]:
        body = self._call(node, "org.a11y.atspi.Accessible", "GetChildren")
        return [(str(name), str(path)) for name, path in body[0]]

    def _role(self, node: Node) -> int:
        return int(self._call(node, "org.a11y.atspi.Accessible", "GetRole")[0])

    def _has_state(self, node: Node, state: int) -> bool:
        words = self._call(node, "org.a11y.atspi.Accessible", "GetState")[0]
        return bool(words[state // 32] >> (state % 32) & 1)

    def _process(self, bus_name: str) -> int:
        address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return int(self._send(new_method_call(address, "GetConnectionUnixProcessID", "s", (bus_name,)))[0])

    def _property(self, node: Node, interface: str, name: str) -> str:
        address = DBusAddress(node[1], node[0], "org.freedesktop.DBus.Properties")
        return str(self._send(new_method_call(address, "Get", "ss", (interface, name)))[0][1])

    def _call(self, node: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(node[1], node[0], interface)
        return self._send(new_method_call(address, method, signature or None, body))

    def _send(self, message: Any) -> Any:
        assert self._bus is not None
        reply = self._bus.send_and_get_reply(message, timeout=CALL_S)
        if reply.header.message_type is not MessageType.method_return:
            raise BusError
        return reply.body
