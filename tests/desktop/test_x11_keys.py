"""Which keys are grabbed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from Xlib import XK, X

from clipguard.desktop import Chord
from clipguard.desktop.x11_keys import KeyGrabs
from tests.rig import Env
from tests.rig.xserver import connection


@pytest.fixture
def display(x_env: Env) -> Iterator[Any]:
    with connection(x_env) as display:
        yield display


def grabs(display: Any, shortcut: str = "") -> KeyGrabs:
    return KeyGrabs(display, display.screen().root, shortcut)


def code(display: Any, key: str) -> int:
    return int(display.keysym_to_keycode(XK.string_to_keysym(key)))


def free(env: Env, keycode: int, mask: int) -> bool:
    """Whether another program could grab the key."""
    errors: list[Any] = []

    def on_error(reason: Any, _request: Any) -> int:
        errors.append(reason)
        return 1

    with connection(env) as other:
        root = other.screen().root
        root.grab_key(keycode, mask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=on_error)
        other.sync()
    return not errors


def test_every_mixture_of_locks_is_grabbed(x_env: Env, display: Any) -> None:
    assert grabs(display).grab() == []
    v, insert = code(display, "v"), code(display, "Insert")
    for locks in (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask):  # Mod2 is Num Lock
        assert not free(x_env, v, X.ControlMask | locks)
        assert not free(x_env, v, X.ControlMask | X.ShiftMask | locks)
        assert not free(x_env, insert, X.ShiftMask | locks)
    for mask in (0, X.ShiftMask, X.Mod1Mask, X.ControlMask | X.Mod1Mask):
        assert free(x_env, v, mask)
    assert free(x_env, insert, 0)


def test_what_a_press_means(display: Any) -> None:
    keys = grabs(display, "Ctrl+Alt+M")
    keys.grab()
    v, insert, m = code(display, "v"), code(display, "Insert"), code(display, "m")
    ctrl, shift, caps, num = X.ControlMask, X.ShiftMask, X.LockMask, X.Mod2Mask
    assert keys.meaning(v, ctrl) == (True, Chord.CTRL_V)
    assert keys.meaning(v, ctrl | caps | num) == (True, Chord.CTRL_V)
    assert keys.meaning(v, ctrl | 0x2000) == (True, Chord.CTRL_V)  # the second keyboard layout is on
    assert keys.meaning(v, ctrl | shift) == (True, Chord.CTRL_SHIFT_V)
    assert keys.meaning(insert, shift | num) == (True, Chord.SHIFT_INSERT)
    assert keys.meaning(m, ctrl | X.Mod1Mask) == (True, None)
    assert keys.meaning(v, 0) == (False, None)
    assert keys.meaning(v, ctrl | X.Mod1Mask) == (False, None)
    assert keys.meaning(insert, ctrl) == (False, None)


def test_keys_of_another_program_are_named_and_nothing_is_printed(x_env: Env, display: Any, capfd: Any) -> None:
    with connection(x_env) as other:
        root = other.screen().root
        root.grab_key(code(other, "v"), X.ControlMask | X.LockMask, False, X.GrabModeAsync, X.GrabModeAsync)
        other.sync()
        keys = grabs(display)
        assert keys.grab() == ["Ctrl+V"]
    assert capfd.readouterr().err == ""
    assert keys.grab() == []  # the other has gone
    assert not free(x_env, code(display, "v"), X.ControlMask | X.LockMask)


@pytest.mark.parametrize("shortcut", ["Ctrl+Alt+M", "Meta+Shift+F9", "Ctrl+Alt+Shift+Insert"])
def test_shortcuts(display: Any, shortcut: str) -> None:
    assert grabs(display, shortcut).grab() == []


@pytest.mark.parametrize(
    "shortcut", ["M", "Ctrl+Alt+", "Hyper+M", "Ctrl+Alt+Nonsense", "Ctrl+V", "+", "Ctrl+Alt+\u20ac"]
)
def test_shortcuts_that_make_no_sense_are_told_and_take_no_key(x_env: Env, display: Any, shortcut: str) -> None:
    keys = grabs(display, shortcut)
    assert keys.grab() == [shortcut]
    assert keys.meaning(code(display, "v"), X.ControlMask) == (True, Chord.CTRL_V)
    assert free(x_env, code(display, "m"), 0)


def test_a_new_shortcut_frees_the_old_one(x_env: Env, display: Any) -> None:
    keys = grabs(display, "Ctrl+Alt+M")
    keys.grab()
    assert not free(x_env, code(display, "m"), X.ControlMask | X.Mod1Mask)
    keys.shortcut = ""
    assert keys.grab() == []
    assert free(x_env, code(display, "m"), X.ControlMask | X.Mod1Mask)
    assert not free(x_env, code(display, "v"), X.ControlMask)
