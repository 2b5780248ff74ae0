"""Bad input and faults: a clear state in the tray, nothing lost, no traceback."""

from __future__ import annotations

import psutil
import pytest

from tests.rig import Chromium, Env, Guarded, guarded, owning, owning_text, press, read, screenshot, text, wait_until
from tests.rig.accessible import Accessibility
from tests.rig.owner import clipboard_owner

from .conftest import wait_for_scanner, with_log
from .test_paste import HEADING, TEXT, ready

pytestmark = pytest.mark.e2e

UNCHECKED = "Vent: Clipguard kunne ikke tjekke teksten"


def scanner_of(app: Guarded) -> psutil.Process:
    """The scanner is the largest of the program's children."""
    children = psutil.Process(app.pid).children()
    return max(children, key=lambda child: child.memory_info().rss)


def paste(browser: Chromium, env: Env) -> None:
    browser.open("https://chatgpt.com/")
    press(env, "ctrl+v")


def test_an_owner_that_never_answers(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning(full_env, [("UTF8_STRING", "UTF8_STRING", 8, TEXT.encode())], silent=True):
        wait_until(lambda: "state limited" in app.stderr(), "the tray says limited", 15)
        paste(browser, full_env)
        wait_until(lambda: "state held" in app.stderr(), "the paste is held", 10)
        ready(app)
        screenshot(full_env, "warning-unchecked-da")
        press(full_env, "Escape")
    assert browser.page.pastes == []


def test_fifty_megabytes_of_text(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    large = (TEXT + "\n").encode() * (50_000_000 // (len(TEXT.encode()) + 1))
    with owning(full_env, [("UTF8_STRING", "UTF8_STRING", 8, large)]) as owner:
        wait_until(lambda: "state limited" in app.stderr(), "the tray says limited", 30)
        paste(browser, full_env)
        ready(app)
        press(full_env, "Escape")
        assert owner.process.poll() is None
    assert browser.page.pastes == []
    assert psutil.Process(app.pid).memory_info().rss < 400e6


def test_nuls_and_broken_text(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    broken = b"\0\xed\xa0\x80" + TEXT.encode() + b"\0\xff"
    with owning(full_env, [("UTF8_STRING", "UTF8_STRING", 8, broken)]):
        paste(browser, full_env)
        screen.find(HEADING)
        ready(app)
        press(full_env, "Escape")
        assert read(full_env, "UTF8_STRING") == broken
    assert browser.page.pastes == []


def test_a_picture_passes(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning(full_env, [("image/png", "image/png", 8, b"\x89PNG\r\n\x1a\n")]) as owner:
        paste(browser, full_env)
        # Not only the key: a browser whose clipboard's owner dies in the middle of a paste waits for it for good.
        wait_until(lambda: browser.page.pastes, "the page was given the paste")
        assert owner.process.poll() is None
    assert "state held" not in app.stderr()


def test_a_scanner_that_is_killed_comes_back(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    wait_until(lambda: "scanner ready" in app.stderr(), "the scanner is ready", 20)
    first = scanner_of(app)
    # In the middle of a scan: a stopped process has the text and cannot answer.
    first.suspend()
    with owning_text(full_env, TEXT):
        paste(browser, full_env)
        first.kill()
        ready(app)
        assert browser.page.pastes == []
        press(full_env, "Escape")
        wait_until(lambda: app.stderr().count("scanner ready") == 2, "the scanner is ready again", 20)
        assert text(full_env) == TEXT
    with owning_text(full_env, TEXT):
        paste(browser, full_env)
        screen.find(HEADING)
        press(full_env, "Escape")


def test_nothing_at_all(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning_text(full_env, TEXT):
        pass  # its owner ends, and nobody owns the clipboard
    wait_until(lambda: clipboard_owner(full_env) == 0, "the clipboard is empty")
    paste(browser, full_env)
    wait_until(lambda: "v" in browser.page.keys, "the key reaches the page")
    assert "state held" not in app.stderr()
    assert browser.value() == ""


def test_on_wayland_the_tray_says_limited_and_the_program_ends_in_order(full_env: Env) -> None:
    # Without a compositor here, Qt draws into memory; what Clipguard sees is a Wayland session.
    env = {**with_log(full_env), "WAYLAND_DISPLAY": "wayland-rig", "QT_QPA_PLATFORM": "offscreen"}
    del env["DISPLAY"]
    with guarded(env, wait=False) as app:
        wait_until(lambda: "state limited" in app.stderr(), "the tray says limited", 30)
        wait_for_scanner(app)
        app.process.terminate()
        assert app.process.wait(15) == 0
        assert "Traceback" not in app.stderr()
        assert "unexpected" not in app.stderr()
