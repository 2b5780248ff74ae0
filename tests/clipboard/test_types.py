"""Clipboard content as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipguard.clipboard import HTML_TARGET, TEXT_TARGETS, Format, Snapshot, decode, text_formats

ANY_TEXT = st.text(st.characters(exclude_categories=[]))  # with surrogates


@given(ANY_TEXT)
def test_every_text_format_can_be_decoded_again(text: str) -> None:
    expected = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for each in text_formats(text, text):
        data = each.data.decode("latin-1") if each.target == "STRING" else each.data.decode("utf-8")
        assert data == expected
        if not expected.endswith("\0"):  # one NUL at the end is the end of a C string
            assert decode(each) == expected


@given(st.binary())
def test_whatever_the_bytes_decoding_gives_text(data: bytes) -> None:
    for target in (*TEXT_TARGETS, HTML_TARGET):
        decode(Format(target, target, 8, data)).encode()


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("UTF8_STRING", "smørrebrød 🧈".encode(), "smørrebrød 🧈"),
        ("UTF8_STRING", b"abc\0", "abc"),
        ("UTF8_STRING", b"a\0b", "a\0b"),
        ("UTF8_STRING", b"a\xffb", "a\ufffdb"),
        ("STRING", b"sm\xf8r", "smør"),
        ("text/html", "\ufeff<b>ø</b>".encode("utf-16-le"), "<b>ø</b>"),
        ("text/html", "\ufeff<b>ø</b>".encode("utf-16-be"), "<b>ø</b>"),
        ("text/html", b"\xff\xfea", "\ufffd"),
    ],
)
def test_decoding(kind: str, data: bytes, expected: str) -> None:
    assert decode(Format(kind, kind, 8, data)) == expected


def test_lone_surrogates_become_replacement_characters() -> None:
    formats = {each.target: each for each in text_formats("a\ud800b", "<b>\udfff</b>")}
    assert decode(formats["UTF8_STRING"]) == "a\ufffdb"
    assert decode(formats[HTML_TARGET]) == "<b>\ufffd</b>"
    assert "STRING" not in formats


def test_string_is_offered_where_latin_1_has_every_character() -> None:
    assert "STRING" in {each.target for each in text_formats("blåbærgrød")}
    assert "STRING" not in {each.target for each in text_formats("10 €")}


def test_the_best_text_of_a_snapshot_wins() -> None:
    snapshot = Snapshot(
        (Format("STRING", "STRING", 8, b"?"), Format("UTF8_STRING", "UTF8_STRING", 8, "ł".encode())),
    )
    assert snapshot.text == "ł"
    assert snapshot.html is None
    assert Snapshot((Format("image/png", "image/png", 8, b"\x89PNG"),)).text is None
