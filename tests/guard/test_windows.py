"""Which windows are AI windows."""

from __future__ import annotations

import pytest

from clipguard.guard import is_browser, is_case_system, match_window
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


@pytest.mark.parametrize(
    ("window", "address"),
    [
        (FakeWindow(1, "Sag 24/018832", "", "SBSYS.exe"), None),
        (FakeWindow(1, "Borger", "Novax", ""), None),
        (FakeWindow(1, "SBSYS - Sag 24/018832", "", "wfica32.exe"), None),
        (FakeWindow(1, "Columna Cura - Borger", "", "mstsc.exe"), None),
        (BROWSER, "https://albertslund.nexus.kmd.dk/citizen/7"),
        (BROWSER, "https://www.aula.dk/portal/"),
        (BROWSER, "https://www.dubu.dk/#/aktivitet/1"),
        (BROWSER, "https://acadre.albertslund.dk/Sag/1"),
        (BROWSER, "https://jobcenter.schultzfasit.dk/"),
        (FakeWindow(1, "KMD Nova - Chromium", "Chromium", "chromium"), None),
    ],
)
def test_case_systems(window: FakeWindow, address: str | None) -> None:
    assert is_case_system(window, address, Settings().case_systems)


@pytest.mark.parametrize(
    ("window", "address"),
    [
        (FakeWindow(1, "Vejledning i SBSYS.docx - Word", "", "winword.exe"), None),
        (FakeWindow(1, "F2-tasten.txt - Notesblok", "", "notepad.exe"), None),
        (FakeWindow(1, "", "", ""), None),
        (FakeWindow(1, "SBSYS - Chromium", "Chromium", "chromium"), "https://da.wikipedia.org/wiki/SBSYS"),
        (BROWSER, "https://notaula.dk/"),
        (BROWSER, "https://aula.dk.example.org/"),
        (BROWSER, "https://acadrenyt.dk/"),
        (BROWSER, "file:///acadre/x"),
        (BROWSER, "https://[broken/"),
        (BROWSER, None),
    ],
)
def test_no_case_systems(window: FakeWindow, address: str | None) -> None:
    assert not is_case_system(window, address, Settings().case_systems)


def test_without_a_list_there_are_no_case_systems() -> None:
    assert not is_case_system(FakeWindow(1, "SBSYS", "sbsys", "sbsys.exe"), None, ())
