"""The warning on a real X server with a window manager: its letters, its place, and its desktop."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from clipguard.bridge import native_area
from tests.rig import Env, active_window, focus, key_window, press, wait_until
from tests.rig.keys import xdotool
from tests.rig.processes import running


@contextmanager
def shown(env: Env, window: int = 0, scale: str = "1") -> Iterator[subprocess.Popen[bytes]]:
    with running(
        [sys.executable, "-m", "tests.ui.warning_on_x", str(window)], env | {"QT_SCALE_FACTOR": scale}
    ) as process:
        yield process


def line(process: subprocess.Popen[bytes]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.readline().decode().split()


def ready(process: subprocess.Popen[bytes]) -> int:
    """Waits until the warning takes answers; its window."""
    said, window = line(process)
    assert said == "ready"
    return int(window)


def place_of(env: Env, window: int) -> tuple[int, int, int, int]:
    """Left, top, width and height in pixels."""
    said = xdotool(env, "getwindowgeometry", "--shell", str(window))
    values = dict(each.split("=") for each in said.splitlines())
    return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("alt+o", ["reveal", "True"]),
        ("alt+f", ["findings", "True"]),
        ("alt+r", ["why", "True"]),
        ("alt+n", ["anonymised"]),
        ("alt+a", ["cancel"]),
        ("alt+h", ["help"]),
    ],
)
def test_each_choice_has_a_letter(x_env: Env, key: str, said: list[str]) -> None:
    with shown(x_env) as process:
        window = ready(process)
        wait_until(lambda: active_window(x_env) == window, "the warning is active")
        press(x_env, key)
        assert line(process) == said


def test_the_letter_of_going_on_leads_to_the_second_step_and_its_letter_goes_on(x_env: Env) -> None:
    with shown(x_env) as process:
        window = ready(process)
        wait_until(lambda: active_window(x_env) == window, "the warning is active")
        press(x_env, "alt+g")
        ready(process)
        press(x_env, "alt+l")  # already public
        press(x_env, "alt+j")
        assert line(process) == ["anyway"]


@pytest.mark.parametrize("scale", ["1", "1.25", "2"])
@pytest.mark.parametrize("corner", [(20, 40), (800, 620)])
def test_it_opens_over_the_window_that_the_paste_was_for(x_env: Env, corner: tuple[int, int], scale: str) -> None:
    with key_window(x_env, "Target") as target:
        xdotool(x_env, "windowmove", "--sync", str(target.id), *map(str, corner))
        wait_until(lambda: place_of(x_env, target.id)[0] >= corner[0], "the window has moved")
        left, _, width, _ = place_of(x_env, target.id)
        with shown(x_env, target.id, scale) as process:
            warning = ready(process)
            x, y, wide, high = place_of(x_env, warning)
    assert x >= 0
    assert y >= 0
    assert x + wide <= 1280
    assert y + high <= 900
    middle = left + width // 2
    # As near as the screen allows.
    wanted = min(max(middle, wide // 2), 1280 - wide // 2)
    assert abs(x + wide // 2 - wanted) <= 60
    assert x <= middle <= x + wide


def test_where_a_window_is(x_env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", x_env["DISPLAY"])
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with key_window(x_env, "Target") as target:
        seen = []
        for corner in ((321, 234), (421, 284)):
            xdotool(x_env, "windowmove", str(target.id), *map(str, corner))

            def is_there(corner: tuple[int, int] = corner) -> tuple[int, int, int, int] | None:
                area = native_area(target.id)
                # A window is moved by the corner of its frame, which is not much larger.
                fits = area is not None and 0 <= area[0] - corner[0] < 20 and 0 <= area[1] - corner[1] < 50
                return area if fits else None

            seen.append(wait_until(is_there, "the window is where it was moved to"))
        one, other = seen
        assert one is not None
        assert other == (one[0] + 100, one[1] + 50, 300, 200)
        gone = target.id
    wait_until(lambda: native_area(gone) is None, "a window that is gone is nowhere")
    assert native_area(0) is None
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert native_area(1) is None


def test_without_a_display_no_window_is_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert native_area(77) is None


def _desktop_of(env: Env, window: int) -> str:
    """Empty while the window is not managed."""
    try:
        return xdotool(env, "get_desktop_for_window", str(window))
    except subprocess.CalledProcessError:
        return ""


def test_it_opens_on_the_desktop_that_the_employee_is_on(x_env: Env) -> None:
    """The paste was pressed in the active window, so that is its desktop too; an earlier warning was on another one."""
    with shown(x_env) as process:
        warning = ready(process)
        first = xdotool(x_env, "get_desktop_for_window", str(warning))
        press(x_env, "Escape")
        assert line(process) == ["cancel"]
        other = str((int(first) + 1) % int(xdotool(x_env, "get_num_desktops")))
        assert other != first
        try:
            xdotool(x_env, "set_desktop", other)
            with key_window(x_env, "Target") as target:
                focus(x_env, target.id)
                if sys.platform == "win32":
                    pytest.skip("not on Windows")
                process.send_signal(signal.SIGUSR1)
                said, again = line(process)
                assert (said, int(again)) == ("shown", warning)
                wait_until(lambda: _desktop_of(x_env, warning) == other, "the warning is where the employee is")
                assert xdotool(x_env, "get_desktop") == other
                assert xdotool(x_env, "get_desktop_for_window", str(target.id)) == other
        finally:
            xdotool(x_env, "set_desktop", first)
