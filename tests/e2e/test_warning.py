"""What is chosen in a warning: a thing that is kept, one that is not personal, and going on once and not being asked again."""

from __future__ import annotations

import pytest

from tests.rig import Chromium, Env, Guarded, owning_text, press, screenshot, text, type_text, wait_until
from tests.rig.accessible import Accessibility

from .test_paste import HEADING, REDACTED, TEXT, hold, ready

pytestmark = pytest.mark.e2e


def test_the_details_are_covered_until_they_are_asked_for(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        press(full_env, "alt+f")
        screen.find("Anonymisér CPR-nummer: ••••••-••••")
        assert not screen.shows("070761")
        press(full_env, "alt+o")
        screen.find("Anonymisér CPR-nummer: 070761-4285")
        screenshot(full_env, "warning-findings-da")
        press(full_env, "Escape")
        wait_until(lambda: not screen.shows(HEADING), "the warning is closed")
    assert browser.value() == ""


def test_what_is_kept_goes_in_by_the_button_that_says_so(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        screen.click("Vis fund (3)")
        screen.click("Anonymisér Navn: ••••• ••••••••")
        screen.click("Indsæt anonymiseret (1 beholdt)")
        expected = REDACTED.replace("[NAVN 1]", "Mette Sørensen")
        wait_until(lambda: browser.value() == expected, "the page has the text with the name", 10)
        wait_until(lambda: text(full_env) == TEXT, "the clipboard is as it was", 10)


def test_what_is_not_personal_is_not_asked_about_again(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    only_a_name = "Skriv en sang om Mette Sørensen."
    with owning_text(full_env, only_a_name):
        hold(browser, full_env, app, screen)
        screen.click("Vis fund (1)")
        screen.click("Ikke personligt: Navn ••••• ••••••••")
        screen.click("Indsæt")
        wait_until(lambda: browser.value() == only_a_name, "the page has the text", 10)
    with owning_text(full_env, "Et digt om Mette Sørensen, tak."):
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value().endswith("tak."), "another text with the name passes", 10)
    assert not screen.shows(HEADING)
    assert "Mette" not in app.stderr()


def test_nobody_is_asked_twice_about_the_same_text(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        screen.click("Indsæt alligevel")
        yes = screen.find("Ja, indsæt alligevel")
        ready(app, 2)
        screen.click(yes.name)
        wait_until(lambda: browser.value() == TEXT, "the page has the text", 10)
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value() == TEXT + TEXT, "the page has it twice", 10)
        assert app.stderr().count("warning ready") == 2


def test_a_reason_that_holds_something_is_not_taken(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        press(full_env, "alt+g")
        ready(app, 2)
        screen.click("Andet")
        type_text(full_env, "Mette Hansen har sagt ja")
        press(full_env, "Return")
        press(full_env, "space")
        wait_until(lambda: screen.shows("I begrundelsen står der 1 navn"), "the name is told of")
        assert browser.value() == ""
        press(full_env, "Escape")
