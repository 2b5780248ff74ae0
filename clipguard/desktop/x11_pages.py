"""Tells that some browser has loaded a page, by the accessibility bus.

A page that is left for another one with the same title changes nothing that X11 tells (measured with Chromium): without
this, what was let through for the first page would pass into the second.
"""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable

from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection

from .x11_address import BUS_FAULTS, BusError, open_accessibility_bus

RETRY_S = 30.0
"""How long to wait, in seconds, before a bus that is gone or was never there is asked for again."""

_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_LOADED = MatchRule(type="signal", interface="org.a11y.atspi.Event.Document", member="LoadComplete")

log = logging.getLogger(__name__)


class PageLoads:
    """Calls `loaded` from its own thread after each page that any browser has loaded."""

    def __init__(self, loaded: Callable[[], None]) -> None:
        self._loaded = loaded
        self._stopping = threading.Event()
        self._bus: DBusConnection | None = None
        self._thread = threading.Thread(target=self._run, name="pages", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if (bus := self._bus) is not None:
            try:
                bus.sock.shutdown(socket.SHUT_RDWR)  # wakes the thread
            except OSError:
                log.debug("the bus was closed already")
        if self._thread.is_alive():
            self._thread.join(3)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except (*BUS_FAULTS, BusError) as reason:
                if not self._stopping.is_set():
                    log.info("no word of loaded pages: %s", type(reason).__name__)
            self._stopping.wait(RETRY_S)

    def _listen(self) -> None:
        """Returns when asked to end. Raises what D-Bus raises."""
        with open_accessibility_bus() as bus:
            self._bus = bus
            try:
                for request in (
                    message_bus.AddMatch(_LOADED),
                    # Programs send events that somebody has asked for, and no others.
                    new_method_call(_REGISTRY, "RegisterEvent", "s", ("document:load-complete",)),
                ):
                    reply = bus.send_and_get_reply(request, timeout=2.0)
                    if reply.header.message_type is not MessageType.method_return:
                        raise BusError
                while not self._stopping.is_set():
                    if _LOADED.matches(bus.receive()):
                        self._loaded()
            finally:
                self._bus = None
