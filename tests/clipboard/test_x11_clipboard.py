"""Reader and owner together, as the guard uses them."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from Xlib.error import DisplayError

from clipguard.clipboard import ReadState, Snapshot, TextRead, text_formats
from clipguard.clipboard.x11 import X11Clipboard
from tests.rig import Env, owning, read, read_raw, targets, text, wait_until, x_server

assert sys.platform != "win32"  # for the type checker: what follows knows signals and sockets that Windows has not

TEXT = "Mette Sørensen"


@pytest.fixture
def clipboard(x_env: Env) -> Iterator[X11Clipboard]:
    clipboard = X11Clipboard(x_env["DISPLAY"])
    clipboard.start()
    yield clipboard
    clipboard.stop()


def test_what_another_program_copied_comes_back_byte_for_byte(x_env: Env, clipboard: X11Clipboard) -> None:
    offered = [
        ("UTF8_STRING", "UTF8_STRING", 8, TEXT.encode()),
        ("text/html", "text/html", 8, b"\xff\xfe<\0b\0>\0"),
        ("application/x-numbers", "INTEGER", 32, bytes(64)),
        ("image/png", "image/png", 8, os.urandom(1_000_000)),
    ]
    snapshots: list[Snapshot] = []
    done: list[bool] = []
    with owning(x_env, offered):
        clipboard.snapshot(snapshots.append)
        wait_until(lambda: snapshots, "the snapshot is taken")
        assert snapshots[0].complete
        clipboard.offer(Snapshot(text_formats("[NAVN 1]")), done.append)
        wait_until(lambda: len(done) == 1, "the anonymised text is on the clipboard")
        assert text(x_env) == "[NAVN 1]"
    clipboard.offer(snapshots[0], done.append)
    wait_until(lambda: len(done) == 2, "the first content is back")
    assert done == [True, True]
    assert targets(x_env)[3:] == [target for target, _, _, _ in offered]
    for target, kind, bits, data in offered[:3]:
        assert read_raw(x_env, target) == (kind, bits, data)
    assert read(x_env, "image/png") == offered[3][3]


def test_its_own_content_can_be_read(clipboard: X11Clipboard) -> None:
    done: list[bool] = []
    found: list[TextRead] = []
    clipboard.offer(Snapshot(text_formats(TEXT * 100_000)), done.append)
    clipboard.read_text(10_000_000, found.append)
    wait_until(lambda: found, "it was read")
    assert found in ([TextRead(ReadState.TEXT, TEXT * 100_000)], [TextRead(ReadState.EMPTY)])
    clipboard.read_text(10_000_000, found.append)
    wait_until(lambda: len(found) == 2, "it was read")
    assert found[1] == TextRead(ReadState.TEXT, TEXT * 100_000)


def test_a_display_that_is_not_there() -> None:
    with pytest.raises(DisplayError):
        X11Clipboard(":5999")


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_x_server_is_killed(capfd: Any) -> None:
    before = set(threading.enumerate())
    with x_server() as env:
        clipboard = X11Clipboard(env["DISPLAY"])
        clipboard.start()
        done: list[bool] = []
        clipboard.offer(Snapshot(text_formats(TEXT)), done.append)
        wait_until(lambda: done == [True], "the offer is made")
        os.kill(int(env["RIG_XVFB_PID"]), signal.SIGKILL)
        reads: list[TextRead] = []
        snapshots: list[Snapshot] = []
        clipboard.read_text(1000, reads.append)
        clipboard.snapshot(snapshots.append)
        clipboard.read_text(1000, reads.append)
        clipboard.offer(Snapshot(text_formats(TEXT)), done.append)
        wait_until(lambda: len(reads) == 2 and snapshots and len(done) == 2, "every question is answered")
    assert {read.state for read in reads} == {ReadState.UNANSWERED}
    assert snapshots == [Snapshot((), complete=False)]
    assert done == [True, False]
    clipboard.stop()
    assert set(threading.enumerate()) <= before
    assert "Traceback" not in capfd.readouterr().err


def test_a_clipboard_that_was_never_started_can_be_stopped(x_env: Env) -> None:
    X11Clipboard(x_env["DISPLAY"]).stop()
