"""The X11 desktop as the guard uses it."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from Xlib import X, Xatom
from Xlib.error import DisplayError

from clipguard.desktop import Chord, Part, x11, x11_input
from clipguard.desktop.x11 import KEYS_LOST, X11Desktop
from clipguard.desktop.x11_watch import ANSWER_S
from tests.desktop.recorder import Recorder
from tests.rig import (
    Env,
    KeyWindow,
    active_window,
    focus,
    key_down,
    key_up,
    key_window,
    keys_are_guarded,
    press,
    wait_until,
    x_server,
)
from tests.rig.xserver import connection

assert sys.platform != "win32"  # for the type checker: what follows knows signals and sockets that Windows has not


class Started:
    def __init__(self, env: Env) -> None:
        self.env = env
        self.events = Recorder()
        self.desktop = X11Desktop(env["DISPLAY"], "Ctrl+Alt+M")
        self.desktop.start(self.events)
        wait_until(lambda: self.events.windows and self.events.owners, "the watch runs")

    def answer_all(self, let_pass: bool) -> None:
        self.events.on_press = lambda number: self.desktop.answer(number, let_pass)

    def kill_watch(self) -> None:
        """Has the X server close the connection that holds the keys."""
        checks = len(self.events.checks)
        watch = self.desktop._watch
        assert watch is not None
        wait_until(lambda: watch.mark, "the watch runs")
        with connection(self.env) as display:
            display.create_resource_object("window", watch.mark.id).kill_client()
            display.sync()
        wait_until(lambda: len(self.events.checks) > checks, "the next watch has told its check", 10)


@pytest.fixture(scope="module")
def shared(x_env: Env) -> Iterator[Started]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", x_env["DISPLAY"])  # pynput connects to no other
        patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        started = Started(x_env)
        yield started
        started.desktop.stop()
    assert not started.desktop._thread.is_alive()
    assert not keys_are_guarded(x_env)


@pytest.fixture
def started(shared: Started) -> Started:
    shared.events.forget()
    shared.desktop.ask_first()
    return shared


@pytest.fixture
def window(started: Started) -> Iterator[KeyWindow]:
    with key_window(started.env, "First") as window:
        yield window


def test_the_watch_is_taken_up_again(started: Started, window: KeyWindow) -> None:
    window.set_title("before")
    wait_until(lambda: started.events.window and started.events.window.title == "before", "the title was told")
    before = started.events.serials
    started.desktop.let_through(before[0], None)
    started.kill_watch()
    assert started.events.checks[-1].state == "ok"
    wait_until(lambda: started.events.serials[0] > before[0] and started.events.serials[1] > before[1], "it watches")
    started.answer_all(let_pass=True)
    press(started.env, "ctrl+v")
    wait_until(lambda: window.pressed == ["ctrl+v"], "the key reached the window")
    assert (
        len(started.events.presses) == 1
    )  # what was let through is not, after a gap in which anything may have happened


def test_what_was_let_through_late_is_not_for_the_new_watch(started: Started, window: KeyWindow) -> None:
    before = started.events.serials
    started.kill_watch()
    wait_until(lambda: started.events.serials[0] > before[0], "the new watch has told the window")
    started.desktop.let_through(*before)
    started.answer_all(let_pass=False)
    press(started.env, "ctrl+v")
    wait_until(lambda: started.events.presses, "it was asked about")


def test_a_key_that_was_held_when_the_connection_went_has_expired(started: Started, window: KeyWindow) -> None:
    press(started.env, "ctrl+v")
    wait_until(lambda: started.events.presses, "the press was told")
    started.kill_watch()
    wait_until(lambda: started.events.expired == [started.events.presses[0][0]], "it was told that it expired")
    assert time.monotonic() - started.events.press_at < ANSWER_S


def test_a_connection_that_is_closed_again_and_again_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(x11, "RESTARTS", 3)
    with x_server() as env:
        give_up(Started(env))


def give_up(started: Started) -> None:
    for _ in range(3):
        started.kill_watch()
    wait_until(lambda: started.events.checks[-1] == KEYS_LOST, "it was told that the keys are lost", 10)
    assert KEYS_LOST in started.desktop.checks()
    started.desktop.ask_first()
    started.desktop.answer(1, True)
    started.desktop.set_shortcut("Ctrl+Alt+K")
    started.desktop.stop()


def test_insert_gives_the_focus_and_presses_the_keys(started: Started, window: KeyWindow, capsys: Any) -> None:
    started.answer_all(let_pass=True)
    with key_window(started.env, "Warning") as warning:
        for chord, keys in [
            (Chord.CTRL_V, "ctrl+v"),
            (Chord.CTRL_SHIFT_V, "ctrl+shift+v"),
            (Chord.SHIFT_INSERT, "shift+Insert"),
        ]:
            focus(started.env, warning.id)
            done: list[bool] = []
            at = time.monotonic()
            started.desktop.insert(window.id, chord, done.append)
            wait_until(lambda: done, "it was inserted")  # noqa: B023
            took = time.monotonic() - at
            assert done == [True]
            wait_until(lambda: window.pressed and window.pressed[-1] == keys, f"{keys} reached the window")  # noqa: B023
            with capsys.disabled():
                print(f"\n  insert by {keys} took {took * 1000:.0f} ms")
        assert warning.pressed == []


def test_insert_waits_until_no_key_is_down(started: Started, window: KeyWindow) -> None:
    started.answer_all(let_pass=True)
    done: list[bool] = []
    with key_window(started.env, "Warning"):
        key_down(started.env, "Return")
        started.desktop.insert(window.id, Chord.CTRL_V, done.append)
        wait_until(lambda: active_window(started.env) == window.id, "the window has the focus")
        assert done == []
        key_up(started.env, "Return")
        wait_until(lambda: done == [True], "it was inserted")
    wait_until(lambda: "ctrl+v" in window.pressed, "the chord reached the window")


def test_insert_into_a_window_that_is_gone(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(x11_input, "FOCUS_S", 0.2)
    done: list[bool] = []
    started.desktop.insert(0x7F00001, Chord.CTRL_V, done.append)
    wait_until(lambda: done == [False], "it was told that it did not work")


def test_activate(started: Started, window: KeyWindow) -> None:
    with key_window(started.env, "Second"):
        started.desktop.activate(window.id)
        wait_until(lambda: active_window(started.env) == window.id, "the window is active")


def test_activate_a_window_that_is_only_just_shown(started: Started, window: KeyWindow) -> None:
    with connection(started.env) as display:
        shown = display.screen().root.create_window(0, 0, 50, 50, 0, X.CopyFromParent)
        # No time of the person's: so the window manager leaves the focus where it is, as for a warning of the guard.
        shown.change_property(display.get_atom("_NET_WM_USER_TIME"), Xatom.CARDINAL, 32, [0])
        shown.map()
        display.flush()
        started.desktop.activate(shown.id)
        wait_until(lambda: active_window(started.env) == shown.id, "the window is active")


def test_the_shortcut_can_be_changed(started: Started) -> None:
    checks = len(started.events.checks)
    started.desktop.set_shortcut("Ctrl+Alt+K")
    wait_until(lambda: len(started.events.checks) > checks, "the new shortcut was told")
    press(started.env, "ctrl+alt+m")
    press(started.env, "ctrl+alt+k")
    wait_until(lambda: started.events.shortcuts, "the new shortcut was told")
    assert started.events.shortcuts == 1
    started.desktop.set_shortcut("Ctrl+Alt+M")


def test_checks(started: Started) -> None:
    checks = {check.name: check for check in started.desktop.checks()}
    assert {name: check.state for name, check in checks.items()} == {
        Part.CLIPBOARD: "ok",
        Part.PASTE_KEYS: "ok",
        Part.ACTIVE_WINDOW: "ok",
        Part.BROWSER_ADDRESS: "limited",  # no D-Bus here
    }
    for check in checks.values():
        assert check.da
        assert check.en
        assert check.state == "ok" or (check.do_da and check.do_en)


def test_no_window_manager() -> None:
    with x_server() as env:
        desktop = X11Desktop(env["DISPLAY"])
        states = {check.name: check.state for check in desktop.checks()}
        desktop.stop()
    assert states[Part.ACTIVE_WINDOW] == "failed"


def test_a_display_that_is_not_there() -> None:
    with pytest.raises(DisplayError):
        X11Desktop(":5999")


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_the_x_server_is_killed(capfd: Any) -> None:
    before = set(threading.enumerate())
    with x_server() as env:
        started = Started(env)
        os.kill(int(env["RIG_XVFB_PID"]), signal.SIGKILL)
        wait_until(lambda: started.events.checks[-1] == KEYS_LOST, "it was told that the keys are lost")
        done: list[bool] = []
        started.desktop.insert(1, Chord.CTRL_V, done.append)
        wait_until(lambda: done == [False], "it was told that nothing was inserted")
    started.desktop.stop()
    assert set(threading.enumerate()) <= before
    assert "Traceback" not in capfd.readouterr().err
