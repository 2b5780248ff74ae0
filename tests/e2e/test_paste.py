"""The main way: copy, go to an AI window, paste; what the page received and what the clipboard holds afterwards."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.rig import (
    Chromium,
    Env,
    Guarded,
    focus,
    guarded,
    owning,
    owning_text,
    press,
    read,
    screenshot,
    text,
    wait_until,
)
from tests.rig.accessible import Accessibility, accessibility

from .conftest import wait_for_scanner, with_log

pytestmark = pytest.mark.e2e

TEXT = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87"
REDACTED = "Borgeren [NAVN 1], cpr [CPR 1], tlf. [TELEFON 1]"
HTML = "<p>Borgeren <b>Mette Sørensen</b>, cpr 070761-4285, tlf. 43 21 65 87</p>"
FORMATS = [
    ("UTF8_STRING", "UTF8_STRING", 8, TEXT.encode()),
    ("text/html", "text/html", 8, HTML.encode()),
    ("application/x-own", "application/x-own", 8, bytes(range(256))),
]
HEADING = "Vent: personoplysninger er på vej ind i ChatGPT"


def ready(app: Guarded, times: int = 1) -> None:
    """Waits until the warning takes answers: for a moment it takes none, lest a key meant for the page be one."""
    wait_until(lambda: app.stderr().count("warning ready") >= times, "the warning takes answers", 20)


def hold(browser: Chromium, env: Env, app: Guarded, screen: Accessibility, chord: str = "ctrl+v") -> int:
    """Pastes into an AI window and waits for the warning; gives the browser's window."""
    window = browser.open("https://chatgpt.com/")
    press(env, chord)
    screen.find(HEADING)
    ready(app)
    assert browser.value() == ""
    return window


def test_anonymised_text_goes_in_and_the_clipboard_is_as_it_was(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning(full_env, FORMATS):
        hold(browser, full_env, app, screen)
        assert screen.shows("1 navn, 1 CPR-nummer og 1 telefonnummer")
        screenshot(full_env, "warning-da")
        press(full_env, "Return")
        wait_until(lambda: browser.value() == REDACTED, "the page has the anonymised text", 10)
        wait_until(lambda: "state watching" in app.stderr().rpartition("state held")[2], "Clipguard is done", 10)
        for target, _, _, data in FORMATS:
            assert read(full_env, target) == data
    assert [each.plain for each in browser.page.pastes] == [REDACTED]
    assert [each.html for each in browser.page.pastes] == [""]
    assert "Enter" not in browser.page.keys
    assert "Mette" not in app.stderr()


@pytest.mark.parametrize("chord", ["ctrl+v", "ctrl+shift+v", "shift+Insert"])
def test_every_paste_key_is_held(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility, chord: str
) -> None:
    with owning_text(full_env, TEXT):
        window = hold(browser, full_env, app, screen, chord)
        press(full_env, "Escape")
        wait_until(lambda: browser.is_active, "the browser has the focus again")
        assert browser.window() == window
        assert text(full_env) == TEXT
    assert browser.value() == ""
    assert browser.page.pastes == []


def test_a_rich_text_box_gets_the_anonymised_text(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning(full_env, FORMATS):
        browser.open("https://chatgpt.com/")
        browser.click("editor")
        press(full_env, "ctrl+v")
        screen.find(HEADING)
        ready(app)
        press(full_env, "Return")
        wait_until(lambda: browser.value("editor").strip() == REDACTED, "the box has the anonymised text", 10)


def test_anyway_takes_two_clicks(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        screen.click("Indsæt alligevel")
        yes = screen.find("Ja, indsæt alligevel")
        ready(app, 2)
        screenshot(full_env, "warning-sure-da")
        assert browser.value() == ""
        screen.click(yes.name)
        wait_until(lambda: browser.value() == TEXT, "the page has the text", 10)
        assert text(full_env) == TEXT


def test_help_opens_a_mail_with_counts_and_never_content(full_env: Env, browser: Chromium, tmp_path: Path) -> None:
    mails = tmp_path / "mails"
    opener = tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$1" >> {mails}\n')
    opener.chmod(0o755)
    env = {**with_log(full_env), "PATH": f"{tmp_path}:{full_env['PATH']}"}
    with guarded(env) as app, accessibility(full_env, app.pid) as screen, owning_text(full_env, TEXT):
        wait_for_scanner(app)
        hold(browser, full_env, app, screen)
        screen.click("Spørg om hjælp")
        wait_until(mails.exists, "the mail program was opened", 10)
        wait_until(lambda: not screen.shows(HEADING), "the warning is closed")
        assert text(full_env) == TEXT
    mail = unquote(mails.read_text())
    assert mail.startswith("mailto:it-helpdesk@albertslund.dk?subject=")
    assert "1 navn, 1 CPR-nummer og 1 telefonnummer" in mail
    assert not any(secret in mail for secret in ("Mette", "070761", "4285", "43 21"))
    assert browser.value() == ""


def test_harmless_text_passes_at_once(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning_text(full_env, "Skriv en venlig invitation til sommerfesten."):
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value().startswith("Skriv"), "the page has the text", 10)
    assert screen.widgets() == []


def test_a_page_that_is_only_titled_after_a_tool_is_left_alone(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        browser.open("https://sagssystem.example.dk/", title="ChatGPT")
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value() == TEXT, "the page has the text", 10)
    assert screen.widgets() == []


def test_a_conversation_titled_by_its_subject_is_known_by_its_address(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        browser.open("https://chatgpt.com/c/42", title="Sommerfest i afdelingen")
        press(full_env, "ctrl+v")
        screen.find(HEADING)
        press(full_env, "Escape")
    assert browser.value() == ""


def test_in_english(full_env: Env, browser: Chromium) -> None:
    with (
        guarded(with_log(full_env), lang="en_GB.UTF-8") as app,
        accessibility(full_env, app.pid) as screen,
        owning_text(full_env, TEXT),
    ):
        wait_for_scanner(app)
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        screen.find("Insert anonymised")
        screenshot(full_env, "warning-en")
        press(full_env, "Escape")
    assert browser.value() == ""


def test_without_accessibility_the_title_decides(full_env: Env, browser: Chromium) -> None:
    without_bus = {name: value for name, value in with_log(full_env).items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    with guarded(without_bus) as app, owning_text(full_env, TEXT):
        wait_until(lambda: "state limited" in app.stderr(), "the tray says limited", 15)
        wait_for_scanner(app)
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        wait_until(lambda: "state held" in app.stderr(), "the paste is held", 10)
        screenshot(full_env, "warning-no-dbus")
        focus(full_env, browser.window())
    assert browser.value() == ""
