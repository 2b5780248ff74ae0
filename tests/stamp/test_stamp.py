"""The mark on text and HTML."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipguard.settings import Settings
from clipguard.stamp import is_stamped, stamp_content, stamp_html, stamp_line

DAY = date(2026, 3, 1)
DANISH = "Her er det svar, som du bad om."
ENGLISH = "Here is the answer that you asked for."
LINE_DA = "Denne tekst er helt eller delvist udarbejdet ved brug af generativ AI (ChatGPT, 1. marts 2026)."
LINE_EN = "This text was written wholly or partly with generative AI (ChatGPT, 1 March 2026)."


def stamp(
    text: str, html: str | None = None, made: Settings | None = None, default: Literal["da", "en"] = "da"
) -> tuple[str, str]:
    stamped = stamp_content(text, html, made or Settings(), tool="ChatGPT", day=DAY, default=default)
    assert stamped.changed
    return stamped.text, stamped.html


def html_of(html: str, made: Settings | None = None) -> str:
    return stamp_html(html, made or Settings(), tool="ChatGPT", day=DAY)


def mark(line: str) -> str:
    return f'<p class="clipguard-ai-label"><small>{line}</small></p>'


# -- the line ---------------------------------------------------------------------------------------------------------


def test_the_line_in_both_languages() -> None:
    assert stamp_line(Settings(), "ChatGPT", DAY, "da") == LINE_DA
    assert stamp_line(Settings(), "ChatGPT", DAY, "en") == LINE_EN


@pytest.mark.parametrize(
    ("day", "danish", "english"),
    [
        (date(2026, 1, 31), "31. januar 2026", "31 January 2026"),
        (date(2027, 5, 9), "9. maj 2027", "9 May 2027"),
        (date(2028, 2, 29), "29. februar 2028", "29 February 2028"),
        (date(2026, 10, 1), "1. oktober 2026", "1 October 2026"),
        (date(2026, 12, 24), "24. december 2026", "24 December 2026"),
    ],
)
def test_dates(day: date, danish: str, english: str) -> None:
    assert f"(AI, {danish})" in stamp_line(Settings(), "", day, "da")
    assert f"(AI, {english})" in stamp_line(Settings(), "", day, "en")


def test_a_template_of_one_s_own() -> None:
    made = Settings(stamp_text_da=" {date}: lavet med {tool} og {tool} {navn} {} \n")
    assert stamp_line(made, "{date}", DAY, "da") == "1. marts 2026: lavet med {date} og {date} {navn} {}"
    assert stamp_line(Settings(stamp_text_en="AI"), "x", DAY, "en") == "AI"


def test_a_tool_s_name_keeps_to_one_line_of_bounded_length() -> None:
    made = Settings(stamp_text_da="Lavet med {tool}")
    assert stamp_line(made, "  Chat\r\n GPT ", DAY, "da") == "Lavet med Chat GPT"
    assert stamp_line(made, "x" * 500, DAY, "da") == f"Lavet med {'x' * 80}"


# -- plain text -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DANISH, f"{DANISH}\n\n{LINE_DA}\n"),
        (f"{DANISH}\n", f"{DANISH}\n\n{LINE_DA}\n"),
        (f"{DANISH}\n\n\n  ", f"{DANISH}\n\n{LINE_DA}\n"),
        (f"  a\r\n\r\n{DANISH}\r\n", f"  a\r\n\r\n{DANISH}\r\n\r\n{LINE_DA}\r\n"),
        ("", f"{LINE_DA}\n"),
        (" \n\t", f"{LINE_DA}\n"),
        (" \r\n", f"{LINE_DA}\r\n"),
    ],
)
def test_the_mark_is_the_last_paragraph_and_line_ends_stay(text: str, expected: str) -> None:
    assert stamp(text)[0] == expected


def test_a_mark_of_several_lines_takes_the_text_s_line_ends() -> None:
    made = Settings(stamp_text_da="Lavet med\n{tool}\r\nden {date}")
    text, html = stamp(f"{DANISH}\r\n", made=made)
    assert text == f"{DANISH}\r\n\r\nLavet med\r\nChatGPT\r\nden 1. marts 2026\r\n"
    assert html.endswith(mark("Lavet med<br>ChatGPT<br>den 1. marts 2026"))
    assert is_stamped(text, made)


def test_the_language_is_the_text_s() -> None:
    assert LINE_EN in stamp(ENGLISH)[0]
    assert LINE_DA in stamp(DANISH, default="en")[0]
    assert LINE_DA in stamp("1 2 3")[0]
    assert LINE_EN in stamp("1 2 3", default="en")[0]


# -- already stamped ---------------------------------------------------------------------------------------------------

_templates = st.sampled_from(
    ["Lavet med {tool} ({date}).", "{tool} skrev dette", "AI", "a\nb {date}", "x.* [{tool}] $"]
)


@given(st.text(st.characters(), max_size=60), _templates, st.sampled_from(["", "ChatGPT", "Le Chat (v. 2)", "y" * 99]))
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
def test_stamping_twice_is_stamping_once(text: str, template: str, tool: str) -> None:
    made = Settings(stamp_text_da=template, stamp_text_en=template)
    once = stamp_content(text, None, made, tool=tool, day=DAY)
    assert once.changed is not is_stamped(text, made)
    twice = stamp_content(once.text, once.html, made, tool="Andet", day=date(2027, 5, 9))
    assert (twice.text, twice.html, twice.changed) == (once.text, once.html, False)


@pytest.mark.parametrize(
    "text",
    [
        LINE_DA,
        LINE_EN,
        f"{DANISH} {LINE_EN}",
        f"{DANISH}\n\n{LINE_DA}\n\n\n",
        LINE_DA.replace(" ", "\n"),
        LINE_DA.replace(" helt eller", "\r\n   helt\teller"),
        LINE_DA.replace("ChatGPT", "Microsoft Copilot").replace("1. marts 2026", "24. december 2031"),
        f"{'x' * 10_000} {LINE_DA}{' ' * 10_000}",
    ],
)
def test_the_mark_is_known_however_its_lines_break(text: str) -> None:
    assert is_stamped(text, Settings())
    stamped = stamp_content(text, "<b>x</b>", Settings(), tool="", day=DAY)
    assert (stamped.text, stamped.html, stamped.changed) == (text, "<b>x</b>", False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        DANISH,
        f"{LINE_DA}\n\nOg mere, som et menneske har skrevet.",
        LINE_DA.replace("delvist", "slet ikke"),
        LINE_DA.replace("ChatGPT, 1. marts 2026", ""),
        LINE_DA[:-1],
    ],
)
def test_other_text_is_not_stamped(text: str) -> None:
    assert not is_stamped(text, Settings())


def test_a_template_is_no_regular_expression() -> None:
    made = Settings(stamp_text_da="a.c (x) [y] {tool}+", stamp_text_en="zzz")
    assert is_stamped("a.c (x) [y] Bot+", made)
    assert not is_stamped("abc x y Bot", made)


def test_another_template_is_another_mark() -> None:
    stamped = stamp(DANISH)[0]
    assert not is_stamped(
        stamped, replace(Settings(), stamp_text_da="Lavet af {tool}.", stamp_text_en="Made by {tool}.")
    )


# -- HTML -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<p>{DANISH}</p>", f"<p>{DANISH}</p>|"),
        (DANISH, f"{DANISH}|"),
        (f"<html><body><p>{DANISH}</p>\n</body></html>", f"<html><body><p>{DANISH}</p>\n|</body></html>"),
        (f"<HTML><BODY>{DANISH}</BODY ></HTML>", f"<HTML><BODY>{DANISH}|</BODY ></HTML>"),
        (
            f"<html><body><!--StartFragment--><p>{DANISH}</p><!--EndFragment--></body></html>",
            f"<html><body><!--StartFragment--><p>{DANISH}</p>|<!--EndFragment--></body></html>",
        ),
        (
            f"<!--StartFragment-->{DANISH}<!-- endfragment --><i>y</i>",
            f"<!--StartFragment-->{DANISH}|<!-- endfragment --><i>y</i>",
        ),
        (f"<pre>&lt;/body&gt;</pre>{DANISH}<b></body>", f"<pre>&lt;/body&gt;</pre>{DANISH}<b>|</body>"),
        (f"<i></body></i>{DANISH}</body>", f"<i></body></i>{DANISH}|</body>"),
        ("", "|"),
    ],
    ids=["fragment", "bare", "body", "capitals", "clipboard", "blanks", "words of markup", "twice", "empty"],
)
def test_the_mark_is_before_the_end_of_what_is_pasted(html: str, expected: str) -> None:
    before, after = expected.split("|")
    assert html_of(html) == f"{before}{mark(LINE_DA)}{after}"
    assert stamp(DANISH, html)[1] == f"{before}{mark(LINE_DA)}{after}"


def test_html_is_stamped_once() -> None:
    once = html_of(f"<p>{DANISH}</p>")
    assert html_of(once) == once


def test_html_that_lost_the_class_on_the_way_is_stamped_all_the_same() -> None:
    html = f"<html><body>{DANISH}<p><b>{LINE_DA.replace(' ', '&#32;')}</b></p><!--EndFragment--></body></html>"
    assert html_of(html) == html


def test_the_line_is_escaped() -> None:
    made = Settings(stamp_text_da='<b>{tool}</b> & "co"')
    html = stamp_html(f"<p>{DANISH}</p>", made, tool="<script>", day=DAY)
    assert html.endswith(mark("&lt;b&gt;&lt;script&gt;&lt;/b&gt; &amp; &quot;co&quot;"))


def test_the_language_of_html_is_that_of_its_words_not_of_its_markup() -> None:
    styled = f"<style>of the and is was in the that</style><!-- of the and is --><script>if (is) the()</script><p>{DANISH}</p>"
    assert LINE_DA in html_of(styled)
    assert LINE_DA in html_of("<p>N&aring;r &oslash;en bl&aelig;ser</p>")
    assert LINE_EN in html_of(f"<p>{ENGLISH}</p>")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("en", "<p>en</p>"),
        ("p\nq", "<p>p<br>q</p>"),
        ("p\r\nq\r\n\r\nr\n \n\ns\n", "<p>p<br>q</p><p>r</p><p>s</p>"),
        ('<b> & "æ"', "<p>&lt;b&gt; &amp; &quot;æ&quot;</p>"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_html_is_made_where_there_is_none(text: str, html: str) -> None:
    assert stamp(text)[1] == f"{html}{mark(LINE_DA)}"
