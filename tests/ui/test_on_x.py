"""Focus and keys on a real X server with a window manager."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from clipguard.ui.warning import SETTLE_MS
from tests.rig import Env, active_window, press, wait_until
from tests.rig.keys import xdotool
from tests.rig.processes import running


@contextmanager
def shown(env: Env, what: str) -> Iterator[subprocess.Popen[bytes]]:
    with running([sys.executable, "-m", "tests.ui.on_x", what], env) as process:
        yield process


def line(process: subprocess.Popen[bytes]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.readline().decode().split()


@pytest.mark.parametrize(("key", "answer"), [("Return", "anonymised"), ("Escape", "cancel"), ("alt+a", "cancel")])
def test_the_warning_has_the_keyboard_at_once(x_env: Env, key: str, answer: str) -> None:
    with shown(x_env, "warning") as process:
        window = int(line(process)[0])
        wait_until(lambda: active_window(x_env) == window, "the warning is active")
        time.sleep(SETTLE_MS / 1000 + 0.2)  # it answers to nothing sooner, by design
        press(x_env, key)
        assert line(process) == [answer]


def test_the_popup_takes_no_focus_and_can_be_clicked(x_env: Env) -> None:
    with shown(x_env, "warning") as other:
        window = int(line(other)[0])
        wait_until(lambda: active_window(x_env) == window, "the other window is active")
        with shown(x_env, "popup") as process:
            _id, x, y = line(process)
            wait_until(lambda: xdotool(x_env, "search", "--onlyvisible", "--name", "^Clipguard$"), "the popup is shown")
            assert active_window(x_env) == window
            xdotool(x_env, "mousemove", x, y, "click", "1")
            assert line(process) == ["stamp"]
            assert active_window(x_env) == window
