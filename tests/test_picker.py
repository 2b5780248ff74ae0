"""“Pick a window”."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import pytest

from clipguard.desktop import Desktop, Window
from clipguard.picker import WindowPicker, proposal
from clipguard.settings import AiWindow, InvalidValueError, ai_window

BROWSER = Window(1, "Min (AI) side* - Chromium", "Chromium", "chromium", 7)
PROGRAM = Window(2, "Samtale", "Bot", "bot.exe", 8)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.bot.dk/c/1?q=x", "bot.dk"),
        ("http://ai.bot.dk:8080/", "ai.bot.dk"),
        ("https://user:secret@BOT.dk", "bot.dk"),
        ("https://xn--bl-wia.dk/", "xn--bl-wia.dk"),
    ],
)
def test_a_page_is_known_by_its_host(address: str, host: str) -> None:
    assert proposal(BROWSER, address) == AiWindow(host, hosts=(host,))


@pytest.mark.parametrize(
    "address", [None, "", "about:blank", "file:///home/a.html", "chrome://settings", "https://[broken/"]
)
def test_a_browser_without_a_web_page_is_known_by_its_title_word_for_word(address: str | None) -> None:
    made = proposal(BROWSER, address)
    assert (made.name, made.hosts, made.processes) == (BROWSER.title, (), ())
    (title,) = made.titles
    assert re.search(title, BROWSER.title)
    assert not re.search(title, f"{BROWSER.title} 2")
    assert not re.search(title, "Min AI side - Chromium")


def test_a_program_is_known_by_its_process() -> None:
    assert proposal(PROGRAM, None) == AiWindow("Samtale", processes=("bot.exe",))
    # The address is no business of a window that is no browser.
    assert proposal(PROGRAM, "https://bot.dk/") == AiWindow("Samtale", processes=("bot.exe",))


def test_a_program_without_a_title_or_process_is_known_by_its_class() -> None:
    assert proposal(Window(3, "", "Bot"), None) == AiWindow("Bot", processes=("Bot",))


@pytest.mark.parametrize("window", [Window(4), Window(5, "", "Chromium", "chromium")])
def test_of_a_window_without_a_mark_nothing_is_proposed_that_would_fit_others(window: Window) -> None:
    made = proposal(window, None)
    assert (made.hosts, made.processes, made.titles) == ((), (), ())
    with pytest.raises(InvalidValueError):
        ai_window(made.name, made.trust, made.hosts, made.processes, made.titles)


@pytest.mark.parametrize(
    ("window", "address"),
    [(BROWSER, "https://bot.dk/"), (BROWSER, None), (PROGRAM, None), (Window(3, "", "Bot"), None)],
)
def test_a_proposal_can_be_taken_as_it_is(window: Window, address: str | None) -> None:
    made = proposal(window, address)
    assert ai_window(made.name, made.trust, made.hosts, made.processes, made.titles) == made


@dataclass
class Scene:
    """A desktop that answers when told to, and a thread whose calls run when told to."""

    asked: list[tuple[Window, Callable[[str | None], None]]] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)
    picked: list[AiWindow] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.picker = WindowPicker(cast(Desktop, self), self.waiting.append, self.picked.append)

    def look_up_address(self, window: Window, done: Callable[[str | None], None]) -> None:
        self.asked.append((window, done))

    def answer(self, address: str | None) -> None:
        _, done = self.asked.pop(0)
        done(address)

    def run(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_the_next_window_is_picked_once(scene: Scene) -> None:
    scene.picker.seen(PROGRAM)
    scene.picker.start()
    scene.picker.seen(None)
    assert scene.asked == []
    scene.picker.seen(BROWSER)
    scene.picker.seen(PROGRAM)
    assert [window for window, _ in scene.asked] == [BROWSER]
    scene.answer("https://bot.dk/")
    assert scene.picked == []
    scene.run()
    assert scene.picked == [AiWindow("bot.dk", hosts=("bot.dk",))]
    scene.picker.seen(PROGRAM)
    assert scene.asked == []


def test_it_can_be_started_again(scene: Scene) -> None:
    for window in (BROWSER, PROGRAM):
        scene.picker.start()
        scene.picker.seen(window)
        scene.answer(None)
        scene.run()
    assert [each.name for each in scene.picked] == [BROWSER.title, PROGRAM.title]


def test_cancelled_before_a_window(scene: Scene) -> None:
    scene.picker.start()
    scene.picker.cancel()
    scene.picker.seen(BROWSER)
    assert scene.asked == []


@pytest.mark.parametrize("when", ["before the answer", "after the answer"])
def test_cancelled_while_the_address_is_looked_up(scene: Scene, when: str) -> None:
    scene.picker.start()
    scene.picker.seen(BROWSER)
    if when == "before the answer":
        scene.picker.cancel()
    scene.answer("https://bot.dk/")
    scene.picker.cancel()
    scene.run()
    assert scene.picked == []


def test_started_anew_the_earlier_window_is_forgotten(scene: Scene) -> None:
    scene.picker.start()
    scene.picker.seen(BROWSER)
    scene.picker.start()
    scene.picker.seen(PROGRAM)
    scene.answer("https://bot.dk/")
    scene.answer(None)
    scene.run()
    assert scene.picked == [AiWindow("Samtale", processes=("bot.exe",))]
