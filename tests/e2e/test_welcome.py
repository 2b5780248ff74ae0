"""The welcome in the program itself: at the first start, with the keyboard alone and the real scanner; and when it stays away."""

from __future__ import annotations

from pathlib import Path

import pytest

from clipguard.welcome_state import FILE_NAME
from tests.rig import Env, Guarded, guarded, press, screenshot, wait_until
from tests.rig.accessible import accessibility
from tests.rig.keys import xdotool

from .conftest import wait_for_scanner, with_log
from .test_tray import choose, open_menu

pytestmark = pytest.mark.e2e


def kept(app: Guarded) -> list[str]:
    """The files in the user's folder for state."""
    folder = Path(app.env["XDG_STATE_HOME"])
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]


def wait_until_active(env: Env) -> None:
    def active() -> bool:
        return "Velkommen til Clipguard" in xdotool(env, "getactivewindow", "getwindowname")

    wait_until(active, "the welcome has the focus", 10)


def test_the_first_start(full_env: Env) -> None:
    with guarded(with_log(full_env), welcomed=False) as app, accessibility(full_env, app.pid) as screen:
        screen.find("1 af 3")
        wait_until_active(full_env)
        screenshot(full_env, "welcome-da")
        press(full_env, "Return")
        screen.find("2 af 3")
        screenshot(full_env, "welcome-never-da")
        press(full_env, "Return")
        screen.find("3 af 3")
        wait_until(lambda: screen.shows("ville standse teksten: 1 navn, 1 CPR-nummer"), "the sample is checked", 60)
        screenshot(full_env, "welcome-try-da")
        press(full_env, "Tab")  # round from the last button to the field
        press(full_env, "ctrl+a")
        xdotool(full_env, "type", "Ring til Lars Madsen")
        wait_until(lambda: screen.shows("ville standse teksten: 1 navn."), "what is typed is checked", 10)
        switch_autostart(full_env, app)
        press(full_env, "Escape")
        wait_until(lambda: not screen.shows("3 af 3"), "the welcome is closed")
        assert kept(app) == [f"clipguard/{FILE_NAME}"]
        assert (Path(app.env["XDG_STATE_HOME"]) / kept(app)[0]).read_bytes() == b""
        assert "unexpected" not in app.stderr()


def switch_autostart(env: Env, app: Guarded) -> None:
    entry = app.config / "autostart" / "clipguard.desktop"
    press(env, "alt+o")
    wait_until(entry.exists, "it starts with the computer")
    press(env, "alt+o")
    wait_until(lambda: not entry.exists(), "it does not")


def test_in_the_background_it_waits_until_something_is_opened(full_env: Env) -> None:
    with (
        guarded(with_log(full_env), "--background", welcomed=False) as app,
        accessibility(full_env, app.pid) as screen,
    ):
        wait_for_scanner(app)
        assert not screen.shows("1 af 3")
        open_menu(full_env)
        choose(full_env, "r")
        screen.find("1 af 3")
        wait_until_active(full_env)
        screenshot(full_env, "welcome-later-da")
        press(full_env, "Escape")
        wait_until(lambda: not screen.shows("1 af 3"), "the welcome is closed")
        assert screen.shows("Sådan virker Clipguard"), "what was asked for is there"


def test_where_policy_says_so_it_stays_away(full_env: Env) -> None:
    with (
        guarded(with_log(full_env), settings="welcome = false\n", welcomed=False) as app,
        accessibility(full_env, app.pid) as screen,
    ):
        wait_for_scanner(app)
        assert not screen.shows("1 af 3")
        assert kept(app) == []
        open_menu(full_env)
        choose(full_env, "r")
        screen.click("Sådan virker Clipguard")
        screen.find("1 af 3")
        press(full_env, "Escape")
