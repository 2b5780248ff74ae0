"""What is copied out of an AI window: the popup, the label, the names put in again, undo."""

from __future__ import annotations

import pytest

from tests.rig import Chromium, Env, Guarded, active_window, owning_text, press, read, screenshot, text, wait_until
from tests.rig.accessible import Accessibility

from .test_paste import REDACTED, TEXT, hold

pytestmark = pytest.mark.e2e

ANSWER = "Sommerfesten holdes fredag. Alle er velkomne, og der er kaffe til dem, der vil."
STAMP = "Denne tekst er helt eller delvist udarbejdet ved brug af generativ AI (ChatGPT, "


def copy_answer(browser: Chromium, env: Env, answer: str = ANSWER, address: str = "https://chatgpt.com/") -> int:
    """Copies the page's answer with the keyboard, as a person would; gives the browser's window."""
    window = browser.open(address, answer=answer)
    browser.driver.execute_script("document.activeElement.blur(); getSelection().selectAllChildren(answer)")
    press(env, "ctrl+c")
    wait_until(lambda: text(env) == answer, "the answer is on the clipboard")
    return window


def test_one_click_labels_what_was_copied(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    window = copy_answer(browser, full_env)
    screen.find("Kopieret fra ChatGPT")
    assert active_window(full_env) == window, "the popup took the focus"
    screenshot(full_env, "popup-da")
    screen.click("Mærk som AI-genereret")
    wait_until(lambda: STAMP in (text(full_env) or ""), "the label is on the clipboard")
    marked = text(full_env) or ""
    assert marked.startswith(f"{ANSWER}\n\n{STAMP}")
    html = (read(full_env, "text/html") or b"").decode()
    assert ANSWER in html
    assert STAMP in html
    screen.find("Fortryd")
    screenshot(full_env, "popup-done-da")
    assert active_window(full_env) == window
    screen.click("Fortryd")
    wait_until(lambda: text(full_env) == ANSWER, "the answer is as it was copied")


def test_the_shortcut_labels_without_a_click(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    copy_answer(browser, full_env)
    screen.find("Kopieret fra ChatGPT")
    press(full_env, "ctrl+alt+m")
    wait_until(lambda: STAMP in (text(full_env) or ""), "the label is on the clipboard")
    press(full_env, "ctrl+alt+m")
    screen.find("Teksten har allerede mærket.")
    assert (text(full_env) or "").count(STAMP) == 1


def test_the_label_can_be_pasted_into_the_same_tool(
    full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility
) -> None:
    copy_answer(browser, full_env)
    press(full_env, "ctrl+alt+m")
    wait_until(lambda: STAMP in (text(full_env) or ""), "the label is on the clipboard")
    browser.open("https://chatgpt.com/")
    press(full_env, "ctrl+v")
    wait_until(lambda: STAMP in browser.value(), "the page has the marked text", 10)


def test_names_are_put_in_again(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    with owning_text(full_env, TEXT):
        hold(browser, full_env, app, screen)
        press(full_env, "Return")
        wait_until(lambda: browser.value() == REDACTED, "the page has the anonymised text", 10)
    copy_answer(browser, full_env, "Kære [NAVN 1], vi ringer på [TELEFON 1]. Kilde: [NAVN 99]")
    screen.click("Sæt navne ind igen")
    restored = "Kære Mette Sørensen, vi ringer på 43 21 65 87. Kilde: [NAVN 99]"
    wait_until(lambda: text(full_env) == restored, "the names are in the text")
    assert "Mette Sørensen" in (read(full_env, "text/html") or b"").decode()


def test_nothing_is_offered_elsewhere(full_env: Env, browser: Chromium, app: Guarded, screen: Accessibility) -> None:
    copy_answer(browser, full_env, address="https://intranet.example.dk/")
    wait_until(lambda: "state watching" in app.stderr(), "Clipguard watches")
    assert not screen.shows("Mærk som AI-genereret")
