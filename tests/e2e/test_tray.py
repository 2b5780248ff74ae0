"""The tray: its menu, pause, a second start, the settings, and what stands in its place."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress

import pytest
from Xlib import X, error

from tests.rig import (
    Chromium,
    Env,
    Guarded,
    active_window,
    desktop,
    focus,
    guarded,
    owning_text,
    press,
    screenshot,
    wait_until,
)
from tests.rig.accessible import Accessibility, accessibility
from tests.rig.keys import xdotool
from tests.rig.processes import ROOT
from tests.rig.xserver import connection

from .conftest import with_log
from .test_paste import HEADING, TEXT, hold

pytestmark = pytest.mark.e2e


def open_menu(env: Env) -> None:
    """Clicks on the icon, and waits until the menu is there: a window of its own above the window manager's."""
    click_tray(env)
    wait_until(lambda: menu_is_open(env), "the menu is open")


def menu_is_open(env: Env) -> bool:
    with connection(env) as display:
        for window in display.screen().root.query_tree().children:
            try:
                attributes, name = window.get_attributes(), window.get_wm_class()
            except error.XError:
                continue  # closed while we looked
            if (
                attributes.override_redirect
                and attributes.map_state == X.IsViewable
                and name
                and name[1] == "clipguard"
            ):
                return True
    return False


def choose(env: Env, *keys: str) -> None:
    """Chooses in the open menu by its keys, and waits until it is closed."""
    for key in keys:
        press(env, key)
    wait_until(lambda: not menu_is_open(env), "the menu is closed")


def click_tray(env: Env) -> None:
    """Clicks on the icon in tint2's tray."""
    place = wait_until(lambda: tray_icon(env), "the icon is in the tray", 10)
    assert place is not None
    xdotool(env, "mousemove", str(place[0]), str(place[1]), "click", "1")


def tray_icon(env: Env) -> tuple[int, int] | None:
    """The middle of the icon that Clipguard has in the tray."""
    with connection(env) as display, suppress(error.XError):  # a window that closes while we look: look again
        embed = display.get_atom("_XEMBED_INFO")
        root = display.screen().root
        waiting = [root]
        while waiting:
            for window in waiting.pop().query_tree().children:
                waiting.append(window)
                name = window.get_wm_class()
                if name is None or name[1] != "clipguard" or window.get_full_property(embed, 0) is None:
                    continue
                place = window.get_geometry()
                corner = root.translate_coords(window, 0, 0)
                return corner.x + place.width // 2, corner.y + place.height // 2
    return None


def test_the_menu_tells_the_state_and_pauses(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    wait_until(lambda: "state watching" in app.stderr(), "Clipguard watches", 15)
    open_menu(full_env)
    screenshot(full_env, "tray-menu-da")
    choose(full_env, "h")
    wait_until(lambda: "state paused" in app.stderr(), "the pause begins")
    with owning_text(full_env, TEXT):
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value() == TEXT, "the page has the text", 10)
        open_menu(full_env)
        choose(full_env, "s")
        wait_until(lambda: app.stderr().count("state watching") > 1, "the pause is over")
        hold(browser, full_env, app, screen)
        press(full_env, "Escape")


def test_where_policy_forbids_it_there_is_no_pause(full_env: Env) -> None:
    with guarded(with_log(full_env), settings="pause_allowed = false\n") as app:
        wait_until(lambda: "state watching" in app.stderr(), "Clipguard watches", 30)
        open_menu(full_env)
        screenshot(full_env, "tray-menu-no-pause-da")
        press(full_env, "h")  # the key of what is not there: the menu stays
        assert menu_is_open(full_env)
        choose(full_env, "Escape")
        assert "state paused" not in app.stderr()


def test_a_left_click_brings_the_pending_warning_back(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        window = hold(browser, full_env, app, screen)
        warning = active_window(full_env)
        xdotool(full_env, "windowactivate", "--sync", str(window))
        click_tray(full_env)
        wait_until(lambda: active_window(full_env) == warning, "the warning has the focus")
        press(full_env, "Escape")
        wait_until(lambda: not screen.shows(HEADING), "the warning is closed")


def test_a_second_start_opens_the_settings_of_the_first(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "clipguard"], env=app.env, cwd=ROOT, timeout=30, capture_output=True, check=False
    )
    assert second.returncode == 0
    screen.find("AI-vinduer")
    screenshot(full_env, "settings-da")


def test_a_setting_is_kept_and_counts_at_once(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    open_menu(full_env)
    choose(full_env, "i")
    screen.click("Mærkning")
    screen.click("Tilbyd mærkning")
    file = app.config / "clipguard" / "settings.toml"
    wait_until(file.exists, "the settings are written")
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {"stamp_offer": False}


def test_a_corrupt_file_is_put_aside_and_told(full_env: Env) -> None:
    corrupt = 'stamp_offer = "uden slut\n'
    with (
        guarded(with_log(full_env), settings=corrupt) as app,
        accessibility(full_env, app.pid) as screen,
    ):
        wait_until(lambda: "state limited" in app.stderr(), "the tray says limited", 15)
        [kept] = (app.config / "clipguard").glob("settings.corrupt-*.toml")
        assert kept.read_text(encoding="utf-8") == corrupt
        open_menu(full_env)
        screenshot(full_env, "tray-limited-da")
        choose(full_env, "Down", "Return")  # the state itself
        wait_until(lambda: screen.shows("beskadiget"), "the window tells of it")
        screenshot(full_env, "status-da")


@pytest.fixture
def bare_env() -> Iterator[Env]:
    """A desktop without a tray."""
    with desktop(dbus=True) as env:
        yield env


def test_without_a_tray_a_small_window_stands_in(bare_env: Env) -> None:
    with guarded(with_log(bare_env)) as app, accessibility(bare_env, app.pid) as screen:
        screen.find("Clipguard holder øje", 20)
        screenshot(bare_env, "no-tray-da")


def test_a_window_is_picked_and_guarded_from_then_on(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    window = browser.open("https://ai.example.dk/")
    open_menu(full_env)
    choose(full_env, "i")
    screen.click("AI-vinduer")
    screen.click("Peg på et vindue")
    screen.find("Klik på det AI-vindue, der skal tilføjes. Esc afbryder.")
    focus(full_env, window)
    screen.find("Tilføj et AI-vindue — Clipguard")
    screenshot(full_env, "settings-picked-da")
    screen.click("Gem")
    file = app.config / "clipguard" / "settings.toml"
    wait_until(file.exists, "the settings are written")
    assert tomllib.loads(file.read_text(encoding="utf-8"))["ai_windows"][-1] == {
        "name": "ai.example.dk",
        "hosts": ["ai.example.dk"],
    }
    screen.click("Luk")
    with owning_text(full_env, TEXT):
        focus(full_env, browser.open("https://ai.example.dk/"))
        press(full_env, "ctrl+v")
        screen.find("Vent: personoplysninger er på vej ind i ai.example.dk")
        press(full_env, "Escape")
    assert browser.value() == ""
