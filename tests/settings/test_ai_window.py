"""AI windows as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from clipguard.settings import AiWindow, InvalidValueError, Trust, ai_window

from .strategies import ai_windows


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("chatgpt.com", "chatgpt.com"),
        ("  chatgpt.com ", "chatgpt.com"),
        ("https://chatgpt.com/", "chatgpt.com"),
        ("HTTPS://ChatGPT.com", "chatgpt.com"),
        ("//chatgpt.com/", "chatgpt.com"),
        ("www.chatgpt.com", "chatgpt.com"),
        ("chatgpt.com.", "chatgpt.com"),
        ("*.openai.com", "openai.com"),
        ("https://user:secret@chatgpt.com:8443/?q=1#x", "chatgpt.com"),
        ("chatgpt.com?next=https://eksempel.dk/", "chatgpt.com"),
        ("localhost:8080/chat", "localhost/chat"),
        ("https://www.bing.com/chat/", "www.bing.com/chat"),
        ("m365.cloud.microsoft/chat//", "m365.cloud.microsoft/chat"),
        ("http://[::1]:8080", "::1"),
        ("æblegrød.dk", "æblegrød.dk"),
    ],
)
def test_hosts_may_be_copied_out_of_a_browser(written: str, host: str) -> None:
    assert ai_window("Værktøj", hosts=(written,)).hosts == (host,)


@pytest.mark.parametrize(
    "bad", ["https://[::1", "https://", "/chat", "not a host", "a..b", "https:///chat", "*", "?x", "a,b"]
)
def test_what_is_no_host_is_told(bad: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        ai_window("Værktøj", hosts=("chatgpt.com", bad))
    assert caught.value.words.da == f"»{bad}« er ikke en adresse"
    assert caught.value.words.en == f"“{bad}” is not an address"


@pytest.mark.parametrize("bad", ["(", "[a", "*", "a{99999999999999999999}", "(" * 5_000])
def test_a_title_that_is_no_regular_expression_is_told(bad: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        ai_window("Værktøj", titles=(bad,))
    assert "regulært udtryk" in caught.value.words.da
    assert "regular expression" in caught.value.words.en


def test_a_name_is_needed() -> None:
    with pytest.raises(InvalidValueError) as caught:
        ai_window(" ", hosts=("chatgpt.com",))
    assert "navn" in caught.value.words.da


def test_a_way_to_know_the_window_is_needed() -> None:
    with pytest.raises(InvalidValueError) as caught:
        ai_window("Værktøj", hosts=(" ",), processes=("",), titles=("  ",))
    assert "Værktøj" in caught.value.words.en


def test_blanks_are_dropped_and_titles_kept_as_they_are() -> None:
    made = ai_window(" Værktøj ", Trust.APPROVED, (" ", "a.dk"), (" bot.exe ", ""), (" Bot ", " "))
    assert made == AiWindow("Værktøj", Trust.APPROVED, ("a.dk",), ("bot.exe",), (" Bot ",))


@given(ai_windows())
@settings(max_examples=25, deadline=None, derandomize=True, database=None)
def test_a_checked_window_stays_as_it_is(made: AiWindow) -> None:
    assert ai_window(made.name, made.trust, made.hosts, made.processes, made.titles) == made
