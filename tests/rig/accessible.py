"""A program's widgets as assistive technology sees them, by AT-SPI: to read what a person reads and click what they click.

Source: https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/. The program needs `QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from .keys import xdotool
from .waiting import wait_until
from .xserver import Env

_ROOT = "/org/a11y/atspi/accessible/root"
_LABELLED_BY = 2
_ENABLED, _FOCUSABLE, _FOCUSED, _SHOWING = 8, 11, 12, 25


class GoneError(Exception):
    """The object does not exist any more."""


@dataclass(frozen=True)
class Widget:
    """A widget that is showing: its accessible name, its role in AT-SPI's words, its place on the screen in pixels.

    `states` are those of `AtspiStateType` that are set, by number; `depth` is 0 for a window.
    """

    name: str
    role: str
    x: int
    y: int
    width: int
    height: int
    description: str = ""
    states: frozenset[int] = frozenset()
    depth: int = 0
    labelled: bool = False
    """Whether another widget is its label (`ATSPI_RELATION_LABELLED_BY`)."""

    @property
    def focusable(self) -> bool:
        return _FOCUSABLE in self.states

    @property
    def enabled(self) -> bool:
        return _ENABLED in self.states

    @property
    def focused(self) -> bool:
        return _FOCUSED in self.states

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Accessibility:
    """The widgets of the program with process id `pid`."""

    def __init__(self, bus: DBusConnection, env: Env, pid: int) -> None:
        self._bus = bus
        self._env = env
        self._pid = pid

    def widgets(self) -> list[Widget]:
        """Every widget that is showing, from the outside in."""
        found: list[Widget] = []
        try:
            for name, path in self._children("org.a11y.atspi.Registry", _ROOT):
                if self._process(name) == self._pid:
                    for window in self._children(name, path):
                        self._collect(*window, found, 0)
        except GoneError:
            return found  # a program that has just ended
        return found

    def find(self, name: str, timeout: float = 10.0) -> Widget:
        """Waits for a showing widget with that name (mnemonics and trailing dots do not matter)."""

        def look() -> Widget | None:
            return next((each for each in self.widgets() if _plain(each.name) == _plain(name)), None)

        found = wait_until(look, f"{name!r} is showing", timeout)
        assert found is not None
        return found

    def shows(self, part: str) -> bool:
        """Whether a showing widget's name contains `part`."""
        return any(part in each.name for each in self.widgets())

    def click(self, name: str) -> None:
        x, y = self.find(name).middle
        xdotool(self._env, "mousemove", str(x), str(y), "click", "1")

    def _collect(self, name: str, path: str, found: list[Widget], depth: int) -> None:
        try:
            words = self._call(name, path, "org.a11y.atspi.Accessible", "GetState")[0]
            states = frozenset(number for number in range(64) if words[number // 32] >> (number % 32) & 1)
            if _SHOWING not in states:
                return
            role = str(self._call(name, path, "org.a11y.atspi.Accessible", "GetRoleName")[0])
            title = str(self._get(name, path, "org.a11y.atspi.Accessible", "Name"))
            extents = self._call(name, path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))[0]
            about = str(self._get(name, path, "org.a11y.atspi.Accessible", "Description"))
            relations = self._call(name, path, "org.a11y.atspi.Accessible", "GetRelationSet")[0]
            labelled = any(kind == _LABELLED_BY for kind, _ in relations)
            x, y, width, height = extents
            found.append(Widget(title, role, x, y, width, height, about, states, depth, labelled))
            children = self._children(name, path)
        except GoneError:
            return  # closed while we looked
        for child in children:
            self._collect(*child, found, depth + 1)

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        return [(str(a), str(b)) for a, b in self._call(name, path, "org.a11y.atspi.Accessible", "GetChildren")[0]]

    def _process(self, name: str) -> int:
        return int(
            self._call(
                "org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "GetConnectionUnixProcessID",
                "s",
                (name,),
            )[0]
        )

    def _get(self, name: str, path: str, interface: str, prop: str) -> Any:
        return self._call(name, path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, prop))[0][1]

    def _call(
        self, name: str, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        message = new_method_call(DBusAddress(path, name, interface), method, signature or None, body)
        try:
            reply = self._bus.send_and_get_reply(message, timeout=5)
        except TimeoutError as error:
            raise GoneError from error
        if reply.header.message_type is not MessageType.method_return:
            raise GoneError
        return reply.body


def _plain(name: str) -> str:
    return name.replace("&", "").rstrip(" .…").strip()


@contextmanager
def accessibility(env: Env, pid: int) -> Iterator[Accessibility]:
    session = open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"])
    try:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = str(session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=5).body[0])
    finally:
        session.close()
    bus = open_dbus_connection(bus=address)
    try:
        yield Accessibility(bus, env, pid)
    finally:
        bus.close()
