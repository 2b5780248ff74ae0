"""Speed of the tray program, as printed figures: `.venv/bin/python -m tests.benchmarks.bench_app`.

Start to tray, start to scanner ready, memory, idle processor time, and what Clipguard adds to Ctrl+V in a window that is
no AI window (the same presses with and without Clipguard, in one run).
"""

from __future__ import annotations

import select
import statistics
import time
from typing import Any

import psutil
from Xlib import XK, X, error
from Xlib.ext import xtest

from tests.rig.guarded import Guarded, guarded
from tests.rig.waiting import wait_until
from tests.rig.xserver import Env, connection, desktop

STARTS = 8
IDLE_S = 30
PRESSES = 300


def wait_for_tray_icon(display: Any) -> None:
    """Waits until a window is embedded in the tray (XEmbed) and mapped; by events, since looking would cost the start.

    `display` must have asked for the root window's SubstructureNotify events before.
    """
    embed = display.get_atom("_XEMBED_INFO")
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if not display.pending_events():
            select.select([display.fileno()], [], [], 1)
            continue
        event = display.next_event()
        try:
            if event.type == X.ReparentNotify and event.window.get_full_property(embed, X.AnyPropertyType):
                event.window.change_attributes(event_mask=X.StructureNotifyMask)
                if event.window.get_attributes().map_state == X.IsViewable:
                    return
            elif event.type == X.MapNotify and event.window.get_full_property(embed, X.AnyPropertyType):
                return
        except error.XError:
            continue  # a window that lived for a moment only
    raise AssertionError("the tray shows no icon")


def wait_for_scanner(app: Guarded) -> None:
    wait_until(lambda: "scanner ready" in app.stderr(), "the scanner is ready", 60)


def starts(env: Env) -> None:
    to_tray: list[float] = []
    to_scanner: list[float] = []
    with connection(env) as display:
        display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        display.sync()
        for _ in range(STARTS):
            begun = time.monotonic()
            with guarded({**env, "CLIPGUARD_LOG": "INFO"}, wait=False) as app:
                wait_for_tray_icon(display)
                to_tray.append(time.monotonic() - begun)
                wait_for_scanner(app)
                to_scanner.append(time.monotonic() - begun)
    # The first start reads files from disk.
    print(f"start to tray, cold: {to_tray[0]:.2f} s")
    print(f"start to tray, warm, median of {STARTS - 1}: {statistics.median(to_tray[1:]):.2f} s (target 0.5)")
    print(f"start to scanner ready, warm, median: {statistics.median(to_scanner[1:]):.2f} s (target 2.5)")


def presses(env: Env) -> list[float]:
    """Milliseconds from Ctrl+V being pressed to its arrival in an ordinary window."""
    took: list[float] = []
    with connection(env) as display:
        root = display.screen().root
        window = root.create_window(
            50, 50, 200, 100, 0, X.CopyFromParent, event_mask=X.KeyPressMask | X.FocusChangeMask
        )
        window.set_wm_class("editor", "Editor")
        window.map()
        display.sync()
        wait_until(lambda: active(display) == window.id, "the window is active", 10)
        control = display.keysym_to_keycode(XK.XK_Control_L)
        v = display.keysym_to_keycode(XK.string_to_keysym("v"))
        for _ in range(PRESSES):
            xtest.fake_input(display, X.KeyPress, control)
            display.sync()
            begun = time.perf_counter()
            xtest.fake_input(display, X.KeyPress, v)
            display.flush()
            while True:
                event = display.next_event()
                if event.type == X.KeyPress and event.detail == v:
                    break
            took.append((time.perf_counter() - begun) * 1000)
            xtest.fake_input(display, X.KeyRelease, v)
            xtest.fake_input(display, X.KeyRelease, control)
            display.sync()
        window.destroy()
        display.sync()
    return took


def active(display: Any) -> int:
    found = display.screen().root.get_full_property(display.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
    return int(found.value[0]) if found is not None and len(found.value) else 0


def describe(took: list[float]) -> str:
    return f"median {statistics.median(took):.2f} ms, 99th percentile {statistics.quantiles(took, n=100)[98]:.2f} ms"


def running(env: Env) -> None:
    without = presses(env)
    with guarded({**env, "CLIPGUARD_LOG": "INFO"}) as app:
        wait_for_scanner(app)
        guarded_presses = presses(env)
        process = psutil.Process(app.pid)
        before = process.cpu_times()
        # The one figure that is a span of time by its nature.
        begun = time.monotonic()
        psutil.wait_procs([process], timeout=IDLE_S)
        after, took = process.cpu_times(), time.monotonic() - begun
        used = after.user + after.system - before.user - before.system
        memory = process.memory_info().rss / 1e6
        children = {" ".join(each.cmdline())[-40:]: each.memory_info().rss / 1e6 for each in process.children()}
    added = statistics.median(guarded_presses) - statistics.median(without)
    print(f"memory of the tray process: {memory:.0f} MB RSS (target 90)")
    print(f"memory of its children: {sum(children.values()):.0f} MB RSS in {len(children)} processes")
    print(f"processor while idle for {took:.0f} s: {100 * used / took:.2f} % (target 0)")
    print(f"Ctrl+V without Clipguard: {describe(without)}")
    print(f"Ctrl+V with Clipguard, no AI window: {describe(guarded_presses)}")
    print(f"Ctrl+V delayed at the median by: {added:.2f} ms (target 1)")


def main() -> None:
    with desktop(tray=True, dbus=True) as env:
        starts(env)
        running(env)


if __name__ == "__main__":
    main()
