"""Keys and focus by xdotool, which presses keys where the X server takes them for the person's own (XTEST)."""

from __future__ import annotations

import subprocess

from .waiting import wait_until
from .xserver import Env


def xdotool(env: Env, *arguments: str) -> str:
    """Runs xdotool and gives what it prints."""
    done = subprocess.run(["xdotool", *arguments], env=env, capture_output=True, timeout=20, check=True)
    return done.stdout.decode().strip()


def press(env: Env, chord: str) -> None:
    """A chord in xdotool's words: "ctrl+v", "Return", "shift+Insert"."""
    xdotool(env, "key", chord)


def key_down(env: Env, key: str) -> None:
    xdotool(env, "keydown", key)


def key_up(env: Env, key: str) -> None:
    xdotool(env, "keyup", key)


def type_text(env: Env, text: str) -> None:
    xdotool(env, "type", "--delay", "5", text)


def active_window(env: Env) -> int:
    """The window that has the focus by EWMH; 0 for none."""
    done = subprocess.run(["xdotool", "getactivewindow"], env=env, capture_output=True, timeout=20, check=False)
    return int(done.stdout) if done.returncode == 0 else 0


def focus(env: Env, window: int) -> None:
    """Gives `window` the focus and waits until it has it."""
    xdotool(env, "windowactivate", str(window))
    wait_until(lambda: active_window(env) == window, f"window {window:#x} is active")
    wait_until(lambda: xdotool(env, "getwindowfocus") not in {"0", "1"}, "a window has the keyboard")
