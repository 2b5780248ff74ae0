"""The address of the page in a real browser, by AT-SPI."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from typing import Any

import pytest

from clipguard.desktop import Window
from clipguard.desktop.x11 import X11Desktop
from clipguard.desktop.x11_address import AddressLookup
from tests.desktop.recorder import Recorder
from tests.rig import Chromium, Env, chromium, desktop, key_window, page_server, press, wait_until

OTHER = Window(1, "Other")


class Answers:
    def __init__(self, lookup: AddressLookup) -> None:
        self._lookup = lookup

    def of(self, window: Window | None) -> str | None:
        assert window is not None
        answers: list[str | None] = []
        self._lookup.look_up(window, answers.append)
        wait_until(lambda: answers, "the address was told")
        return answers[0]


@pytest.fixture
def lookup() -> Iterator[AddressLookup]:
    lookup = AddressLookup()
    lookup.start()
    yield lookup
    lookup.stop()
    assert not lookup._thread.is_alive()


def test_without_d_bus_there_is_no_address(lookup: AddressLookup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not lookup.available()
    assert Answers(lookup).of(OTHER) is None
    started = time.monotonic()
    assert Answers(lookup).of(OTHER) is None
    assert time.monotonic() - started < 0.1


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "nonsense", ""])
def test_a_d_bus_that_does_not_answer(lookup: AddressLookup, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not lookup.available()
    assert Answers(lookup).of(OTHER) is None


def test_only_the_latest_question_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    lookup = AddressLookup()
    asked: list[Window] = []

    def ask(window: Window) -> str:
        asked.append(window)
        return window.title

    monkeypatch.setattr(lookup, "ask", ask)
    answers: list[str | None] = []
    for title in ("a", "b", "c", "c"):
        lookup.look_up(Window(1, title), answers.append)
    lookup.start()
    wait_until(lambda: len(answers) == 4, "every question is answered")
    lookup.stop()
    assert answers == [None, None, "c", "c"]
    assert asked == [Window(1, "c")]


def test_questions_that_wait_when_it_stops_are_answered() -> None:
    lookup = AddressLookup()
    answers: list[str | None] = []
    lookup.look_up(OTHER, answers.append)
    lookup.stop()
    lookup.start()
    wait_until(lambda: answers == [None], "the question is answered")


# -- with Chromium ----------------------------------------------------------------------------------------------


class Browsing:
    """A browser, a watch that describes its window, and a look-up."""

    def __init__(self, env: Env, browser: Chromium, desktop: X11Desktop, events: Recorder) -> None:
        self.env, self.browser, self.desktop, self.events = env, browser, desktop, events

    def open(self, address: str, **query: str) -> Window:
        self.browser.open(address, **query)
        title = f"{self.browser.driver.title} - Chromium"
        wait_until(lambda: self.events.window and self.events.window.title == title, "the title was told")
        assert self.events.window is not None
        return self.events.window


@pytest.fixture(scope="module")
def browsing() -> Iterator[Browsing]:
    with desktop(dbus=True) as env, page_server() as server, chromium(env, server) as browser:
        events = Recorder()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("DBUS_SESSION_BUS_ADDRESS", env["DBUS_SESSION_BUS_ADDRESS"])
            watched = X11Desktop(env["DISPLAY"])
            watched.start(events)
            wait_until(lambda: watched._pages._bus, "page loads are listened to")
            yield Browsing(env, browser, watched, events)
            watched.stop()
        assert not watched._pages._thread.is_alive()


@pytest.fixture
def answers(browsing: Browsing, lookup: AddressLookup, monkeypatch: pytest.MonkeyPatch) -> Answers:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", browsing.env["DBUS_SESSION_BUS_ADDRESS"])
    return Answers(lookup)


@pytest.mark.e2e
def test_the_browsers_window_is_described(browsing: Browsing) -> None:
    window = browsing.open("https://chatgpt.com/")
    assert (window.title, window.wm_class, window.process) == ("ChatGPT - Chromium", "Chromium", "chromium")
    assert window.pid


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("address", "query"),
    [
        ("https://chatgpt.com/", {}),
        ("https://chatgpt.com/c/123", {"title": "Forslag til svar"}),
        ("https://ai.example.dk/", {"title": "ChatGPT"}),
    ],
)
def test_the_address_is_the_pages_whatever_its_title(
    browsing: Browsing, answers: Answers, address: str, query: dict[str, str]
) -> None:
    window = browsing.open(address, **query)
    found = answers.of(window)
    assert found is not None
    assert found.split("?")[0] == address


@pytest.mark.e2e
def test_pages_one_after_the_other(browsing: Browsing, answers: Answers) -> None:
    for host in ("chatgpt.com", "ai.example.dk", "chatgpt.com", "www.example.dk"):
        found = answers.of(browsing.open(f"https://{host}/", title="the same title"))
        assert found is not None
        assert found.startswith(f"https://{host}/")


@pytest.mark.e2e
def test_another_page_with_the_same_title_is_told_and_closes_the_gate(browsing: Browsing, answers: Answers) -> None:
    browsing.open("https://www.example.dk/", title="Chat")
    for host in ("chatgpt.com", "www.example.dk"):
        serial = browsing.events.serials[0]
        browsing.desktop.let_through(serial, None)
        browsing.browser.driver.get(f"https://{host}/?title=Chat")
        wait_until(lambda: browsing.events.serials[0] > serial, "the page was told")  # noqa: B023
        found = answers.of(browsing.events.window)
        assert found is not None
        assert found.startswith(f"https://{host}/")
        browsing.browser.click("textarea")
        browsing.events.forget()
        press(browsing.env, "ctrl+v")
        wait_until(lambda: browsing.events.presses, "the key was asked about")


@pytest.mark.e2e
def test_another_tab(browsing: Browsing, answers: Answers) -> None:
    driver = browsing.browser.driver
    answers.of(browsing.open("https://chatgpt.com/"))
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    try:
        found = answers.of(browsing.open("https://www.example.dk/", title="second tab"))
        assert found is not None
        assert found.startswith("https://www.example.dk/")
    finally:
        driver.close()
        driver.switch_to.window(first)
    wait_until(
        lambda: browsing.events.window and browsing.events.window.title == "ChatGPT - Chromium", "the first tab is back"
    )
    assert answers.of(browsing.events.window) == "https://chatgpt.com/"


@pytest.mark.e2e
def test_a_window_that_is_no_browser_has_no_address(browsing: Browsing, answers: Answers) -> None:
    browsing.open("https://chatgpt.com/")
    with key_window(browsing.env, "ChatGPT - Chromium", "Notes"):
        wait_until(lambda: browsing.events.window and browsing.events.window.wm_class == "Notes", "it was told")
        assert answers.of(browsing.events.window) is None


@pytest.mark.e2e
def test_how_long_it_takes(browsing: Browsing, lookup: AddressLookup, answers: Answers, capsys: Any) -> None:
    window = browsing.open("https://chatgpt.com/")
    took: list[float] = []
    for again in range(2):
        for _ in range(10):
            if not again:
                lookup._documents.clear()
            started = time.perf_counter()
            assert answers.of(window) == "https://chatgpt.com/"
            took.append((time.perf_counter() - started) * 1000)
    with capsys.disabled():
        searched, known = statistics.median(took[:10]), statistics.median(took[10:])
        print(f"\n  address: {searched:.0f} ms when its document is searched, {known:.0f} ms when it is known (median)")
