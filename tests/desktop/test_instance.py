"""One Clipguard for each person and display."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clipguard.desktop import SHOW_SETTINGS, Instance, tell_running
from clipguard.desktop.instance import address
from tests.rig import wait_until
from tests.rig.processes import running

assert sys.platform != "win32"  # for the type checker: what follows knows signals and sockets that Windows has not

HOLDER = """
import threading
from clipguard.desktop import Instance
Instance(print)
print("ready", flush=True)
threading.Event().wait()
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return tmp_path


@pytest.fixture
def heard() -> Iterator[list[str]]:
    messages: list[str] = []
    instance = Instance(messages.append)
    yield messages
    instance.close()
    assert not Path(address()).exists()


def test_nobody_is_running() -> None:
    assert not tell_running(SHOW_SETTINGS)


def test_a_second_start_tells_the_first(heard: list[str]) -> None:
    assert tell_running(SHOW_SETTINGS)
    assert tell_running("")  # only looks
    assert tell_running("æøå")
    wait_until(lambda: len(heard) == 2, "both were heard")
    assert heard == [SHOW_SETTINGS, "æøå"]


def test_the_place_is_taken(heard: list[str]) -> None:
    with pytest.raises(OSError, match="in use"):
        Instance(heard.append)


def test_another_display_is_another_place(heard: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":78")
    assert not tell_running(SHOW_SETTINGS)
    other = Instance(heard.append)
    other.close()
    monkeypatch.setenv("DISPLAY", ":77")


def test_nobody_else_may_connect(heard: list[str]) -> None:
    assert Path(address()).parent.stat().st_mode & 0o077 == 0


def test_one_that_was_killed_leaves_the_place_free() -> None:
    with running([sys.executable, "-c", HOLDER], os.environ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert Path(address()).exists()
    messages: list[str] = []
    instance = Instance(messages.append)
    assert tell_running(SHOW_SETTINGS)
    wait_until(lambda: messages == [SHOW_SETTINGS], "the new one hears")
    instance.close()


@pytest.mark.parametrize(
    "data", [b"", b"\0\0\0\4\xff\xfe\xfd\xfc", b"\0\0\0\1", b"\x7f\xff\xff\xff", b"GET / HTTP/1.1\r\n"]
)
def test_strange_visitors_do_no_harm(heard: list[str], data: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.connect(address())
        visitor.sendall(data)
    assert tell_running(SHOW_SETTINGS)
    wait_until(lambda: heard == [SHOW_SETTINGS], "the next one is heard")


def test_a_visitor_that_says_nothing_does_not_keep_others_out(heard: list[str]) -> None:
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.connect(address())
        assert tell_running(SHOW_SETTINGS)
        wait_until(lambda: heard == [SHOW_SETTINGS], "the next one is heard", 3)
