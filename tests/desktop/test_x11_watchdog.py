"""The keyboard is never frozen for long, whatever happens to the program that holds a key."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from subprocess import Popen
from typing import Any

import psutil
import pytest
from Xlib.ext import res

from tests.rig import Env, key_window, keys_are_guarded, press, wait_until
from tests.rig.processes import running
from tests.rig.xserver import connection

assert sys.platform != "win32"  # for the type checker: what follows knows signals and sockets that Windows has not


def x_clients(env: Env) -> set[int]:
    """The processes that are connected to the X server."""
    with connection(env) as display:
        display.res_query_version()
        ids = display.res_query_client_ids([{"client": 0, "mask": res.LocalClientPIDMask}]).ids
        return {int(each.value[0]) for each in ids if each.value}


@contextmanager
def watching(env: Env, *arguments: str) -> Iterator[Popen[bytes]]:
    """The program of its own, when its keys are grabbed and its watchdog is connected."""
    with running([sys.executable, "-m", "tests.desktop.watching", *arguments], env) as process:
        wait_until(lambda: keys_are_guarded(env), "the keys are grabbed", 10)
        wait_until(lambda: x_clients(env) & watchdogs(process), "the watchdog is connected", 10)
        yield process


def watchdogs(process: Popen[bytes]) -> set[int]:
    found = set()
    for child in psutil.Process(process.pid).children():
        with suppress(psutil.NoSuchProcess):  # one that ends while it is looked at is none
            if alive(child) and "spawn_main" in " ".join(child.cmdline()):
                found.add(child.pid)
    return found


def alive(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def test_a_stopped_program_frees_the_keyboard_within_a_second(x_env: Env, capsys: Any) -> None:
    with key_window(x_env) as window, watching(x_env) as program:
        press(x_env, "ctrl+v")
        wait_until(lambda: window.pressed == ["ctrl+v"], "the key reached the window")
        os.kill(program.pid, signal.SIGSTOP)
        started = time.monotonic()
        press(x_env, "ctrl+v")
        press(x_env, "a")
        wait_until(lambda: "a" in window.pressed, "the keyboard works again")
        took = time.monotonic() - started
        press(x_env, "ctrl+v")
        wait_until(lambda: window.pressed[-1] == "ctrl+v", "paste keys work without the program")
        os.kill(program.pid, signal.SIGCONT)
        wait_until(lambda: keys_are_guarded(x_env), "the program, when it goes on, guards again")
        before = len(window.pressed)
        press(x_env, "ctrl+v")
        wait_until(lambda: len(window.pressed) > before, "and lets keys through")
    with capsys.disabled():
        print(f"\n  the keyboard was frozen for {took:.2f} s")
    assert took < 1.5  # 0.7 s and a little, on a machine that has nothing else to do


def test_a_stopped_terminal_job_frees_the_keyboard_too(x_env: Env) -> None:
    """Ctrl+Z stops every process of the job, and the watchdog must not be one of them."""
    with key_window(x_env) as window, watching(x_env) as program:
        os.killpg(program.pid, signal.SIGSTOP)
        press(x_env, "ctrl+v")
        press(x_env, "a")
        wait_until(lambda: "a" in window.pressed, "the keyboard works again")
        os.killpg(program.pid, signal.SIGCONT)


def test_a_killed_program_frees_the_keyboard_at_once(x_env: Env) -> None:
    with key_window(x_env) as window, watching(x_env, "--hold") as program:
        left = [psutil.Process(pid) for pid in watchdogs(program)]
        press(x_env, "ctrl+v")
        press(x_env, "a")
        output = program.stdout
        assert output is not None
        wait_until(lambda: b"press" in output.readline(), "the key is held")
        program.kill()
        wait_until(lambda: "a" in window.pressed, "the keyboard works again", 1)
        wait_until(lambda: not any(alive(each) for each in left), "the watchdog has ended")


def test_a_killed_watchdog_is_replaced(x_env: Env) -> None:
    with key_window(x_env) as window, watching(x_env) as program:
        (old,) = watchdogs(program)
        os.kill(old, signal.SIGKILL)
        new = wait_until(lambda: watchdogs(program) - {old} & x_clients(x_env), "there is a new watchdog", 10)
        assert new
        press(x_env, "ctrl+v")
        wait_until(lambda: window.pressed == ["ctrl+v"], "the key reached the window")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_of_a_program_that_ends(x_env: Env, how: signal.Signals) -> None:
    with watching(x_env) as program:
        left = psutil.Process(program.pid).children(recursive=True)
        program.send_signal(how)
        program.wait(5)
        wait_until(lambda: not any(alive(child) for child in left), "its children have ended")
    assert not keys_are_guarded(x_env)
