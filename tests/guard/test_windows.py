"""Which windows are AI windows."""

from __future__ import annotations

import pytest

from clipguard.guard import is_browser, match_window
from clipguard.settings import AiWindow, Settings

from .fake import FakeWindow

BROWSER = FakeWindow(1, "Side - Chromium", "Chromium", "chromium")


@pytest.mark.parametrize(
    ("address", "tool"),
    [
        ("https://chatgpt.com/", "ChatGPT"),
        ("https://chatgpt.com/c/123?model=x", "ChatGPT"),
        ("https://CHATGPT.com:443/", "ChatGPT"),
        ("https://www.chatgpt.com/", "ChatGPT"),
        ("https://chatgpt.com./", "ChatGPT"),
        ("https://m365.cloud.microsoft/chat", "Microsoft Copilot"),
        ("https://m365.cloud.microsoft/chat/abc", "Microsoft Copilot"),
        ("https://m365.cloud.microsoft/chat?x=1", "Microsoft Copilot"),
        ("https://m365.cloud.microsoft/chatter", None),
        ("https://m365.cloud.microsoft/word", None),
        ("https://gemini.google.com/app", "Gemini"),
        ("https://google.com/", None),
        ("https://notchatgpt.com/", None),
        ("https://chatgpt.com.example.dk/", None),
        ("https://example.dk/?u=https://chatgpt.com/", None),
        ("file:///home/chatgpt.com/", None),
        ("about:blank", None),
        ("https://[broken/", None),
        ("", None),
    ],
)
def test_the_address_decides(address: str, tool: str | None) -> None:
    found = match_window(BROWSER, address, Settings().ai_windows)
    assert (found.name if found else None) == tool


@pytest.mark.parametrize(
    ("title", "tool"),
    [
        ("ChatGPT - Chromium", "ChatGPT"),
        ("ChatGPT", "ChatGPT"),
        ("Microsoft Copilot: din AI-ledsager", "Microsoft Copilot"),
        ("Hvad er ChatGPT? - Chromium", None),
        ("Google - Chromium", None),
    ],
)
def test_titles_are_the_last_resort(title: str, tool: str | None) -> None:
    window = FakeWindow(1, title, "Chromium", "chromium")
    found = match_window(window, None, Settings().ai_windows)
    assert (found.name if found else None) == tool


@pytest.mark.parametrize(
    ("window", "browser"),
    [
        (FakeWindow(1, wm_class="Chromium", process="chromium"), True),
        (FakeWindow(1, wm_class="chatgpt.com", process="chrome"), True),
        (FakeWindow(1, wm_class="firefox-esr"), True),
        (FakeWindow(1, process="msedge.exe"), True),
        (FakeWindow(1, wm_class="libreoffice", process="soffice.bin"), False),
        (FakeWindow(1), False),
    ],
)
def test_browsers_are_known_by_process_or_class(window: FakeWindow, browser: bool) -> None:
    assert is_browser(window) is browser


def test_a_program_counts_whatever_its_case_and_ending() -> None:
    tool = AiWindow("Eget værktøj", processes=("MinAI.exe",))
    assert match_window(FakeWindow(1, process="minai"), None, [tool]) is tool
    assert match_window(FakeWindow(1, wm_class="MinAI"), None, [tool]) is tool
    assert match_window(FakeWindow(1, process="minai2"), None, [tool]) is None
