"""A display of its own: Xvfb, and where a test wants them a window manager, a tray, and a D-Bus with accessibility."""

from __future__ import annotations

import os
import select
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from Xlib import X, Xatom
from Xlib.display import Display

from .processes import running
from .waiting import wait_until

Env = dict[str, str]
"""The whole environment for programs on the rig's display."""

_FOREIGN = ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM")


@contextmanager
def x_server() -> Iterator[Env]:
    """A bare X server. Its process id is `env["RIG_XVFB_PID"]`."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
    folder = Path(tempfile.mkdtemp(prefix="clipguard-rig-"))
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    try:
        with running(command, os.environ, pass_fds=[write_end]) as process:
            os.close(write_end)
            number = _line(read_end, "Xvfb")
            env = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
            env |= {
                "DISPLAY": f":{number}",
                "RIG_XVFB_PID": str(process.pid),
                "XDG_RUNTIME_DIR": str(runtime),
                "XDG_CACHE_HOME": str(folder / "cache"),
                "XDG_SESSION_TYPE": "x11",
                # Without any address libdbus starts a bus of its own, which nobody ends.
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/no-bus",
                "NO_AT_BRIDGE": "1",
                "GTK_A11Y": "none",
            }
            yield env
    finally:
        os.close(read_end)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def desktop(*, window_manager: bool = True, tray: bool = False, dbus: bool = False) -> Iterator[Env]:
    """An X server with openbox, tint2's system tray, and a private D-Bus session with AT-SPI, as asked for."""
    with ExitStack() as stack:
        env = stack.enter_context(x_server())
        if dbus:
            stack.enter_context(_session_bus(env))
        if window_manager:
            stack.enter_context(running(["openbox"], env))
            _wait_for_window_manager(env)
        if tray:
            config = Path(__file__).with_name("tint2rc")
            stack.enter_context(running(["tint2", "-c", str(config)], env))
            wait_until(lambda: _selection_owned(env, "_NET_SYSTEM_TRAY_S0"), "tint2 offers its tray", 10)
        yield env


def _wait_for_window_manager(env: Env) -> None:
    """A window is asked for until it is managed: openbox says that it is there before it listens, and a window that is mapped
    in between may wait for the next event, which need not come."""
    with connection(env) as display:
        root = display.screen().root
        window = root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)

        def managed() -> bool:
            window.map()
            found = root.get_full_property(display.get_atom("_NET_CLIENT_LIST"), Xatom.WINDOW)
            return found is not None and window.id in found.value

        wait_until(managed, "openbox manages the display")


@contextmanager
def _session_bus(env: Env) -> Iterator[None]:
    """Starts the buses, and writes their addresses into `env`."""
    with running(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env) as bus:
        assert bus.stdout is not None
        env["DBUS_SESSION_BUS_ADDRESS"] = _line(bus.stdout.fileno(), "dbus-daemon")
        env["ACCESSIBILITY_ENABLED"] = "1"
        del env["NO_AT_BRIDGE"], env["GTK_A11Y"]
        with running(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], env):
            wait_until(lambda: _root_property(env, "AT_SPI_BUS"), "the accessibility bus has told its address", 10)
            yield


def _line(fd: int, program: str, timeout: float = 15.0) -> str:
    """The first line that a program writes to `fd`."""
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([fd], [], [], timeout)
        piece = os.read(fd, 1) if ready else b""
        if not piece:
            raise AssertionError(f"{program} did not start")
        line += piece
    return line.decode().strip()


@contextmanager
def connection(env: Env) -> Iterator[Any]:
    """An Xlib connection to the rig's display."""
    display = Display(env["DISPLAY"])
    try:
        yield display
    finally:
        display.close()


def _root_property(env: Env, name: str) -> bool:
    with connection(env) as display:
        root = display.screen().root
        return root.get_full_property(display.get_atom(name), X.AnyPropertyType) is not None


def _selection_owned(env: Env, name: str) -> bool:
    with connection(env) as display:
        return bool(display.get_selection_owner(display.get_atom(name)) != X.NONE)
