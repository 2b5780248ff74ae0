"""Facts that no name, number or mark gives away: held when they are told of one person, or are not public; else left alone."""

from __future__ import annotations

import pytest

from tests.rig import Chromium, Env, Guarded, owning_text, press, screenshot, text, wait_until
from tests.rig.accessible import Accessibility

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize(
    ("fact", "counted", "why", "placeholder"),
    [
        (
            "Min kollega er sygemeldt med stress. Skriv en hilsen fra os alle.",
            "1 følsom oplysning",
            "helbred",
            "[FØLSOM OPLYSNING 1]",
        ),
        (
            "Vi går højst til 4,2 pct. i forhandlingen, men det ved forbundet ikke. Lav tre argumenter.",
            "1 forretningskritisk oplysning",
            "forhandling",
            "[FORTROLIG OPLYSNING 1]",
        ),
    ],
    ids=["person", "business"],
)
def test_a_fact_is_held_and_explained(
    full_env: Env,
    browser: Chromium,
    app: Guarded,
    screen: Accessibility,
    fact: str,
    counted: str,
    why: str,
    placeholder: str,
) -> None:
    with owning_text(full_env, fact):
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        wait_until(lambda: "warning ready" in app.stderr(), "the warning takes answers", 20)
        wait_until(lambda: screen.shows(counted), "it is said what was found")
        screen.click("Hvorfor?")
        wait_until(lambda: screen.shows(why), "it is said why")
        screenshot(full_env, f"warning-{placeholder.split()[0][1:].lower()}-da")
        screen.click("Indsæt anonymiseret")
        wait_until(lambda: placeholder in browser.value(), "the page has the anonymised text", 10)
        wait_until(lambda: text(full_env) == fact, "the clipboard is as it was", 10)
    assert not any(word in browser.value() for word in ("stress", "4,2"))


@pytest.mark.parametrize(
    "general",
    [
        "Kommunen tilbyder samtaler til medarbejdere med stress. Skriv en venlig invitation.",
        "Overenskomsten er offentliggjort: lønnen stiger 4,2 pct. Lav tre overskrifter.",
    ],
)
def test_the_same_in_general_passes(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility, general: str
) -> None:
    with owning_text(full_env, general):
        browser.open("https://chatgpt.com/")
        press(full_env, "ctrl+v")
        wait_until(lambda: browser.value() == general, "the page has the text", 10)
    assert screen.widgets() == []
