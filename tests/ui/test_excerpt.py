from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipguard.ui.excerpt import SECRET_BULLETS, Cover, Piece, covered, in_a_line, pieces, shown

_TEXT = st.text(alphabet=st.sampled_from("aæø 🙂e\u0301👩\u200d👧\n\t\r\x00\ud800"), max_size=60)


@st.composite
def _text_and_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = draw(_TEXT)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, spans


@given(_text_and_spans())
def test_a_short_text_is_shown_whole_and_marks_are_exact(case: tuple[str, list[tuple[int, int]]]) -> None:
    text, spans = case
    made = pieces(text, spans)
    assert "".join(each.text for each in made) == shown(text)
    assert not any(each.gap for each in made)
    for index, (start, end) in enumerate(spans):
        assert "".join(each.text for each in made if each.mark == index) == shown(text[start:end])


@given(_text_and_spans(), st.integers(1, 30), st.integers(0, 10))
def test_a_long_text_keeps_to_its_budget(case: tuple[str, list[tuple[int, int]]], budget: int, around: int) -> None:
    text, spans = case
    made = pieces(text, spans, budget, around)
    assert sum(len(each.text) for each in made) <= max(budget, 0)
    for each in made:
        assert each.gap == (each.text == "")
        assert each.text in shown(text)
        if each.mark is not None:
            start, end = spans[each.mark]
            assert each.text in shown(text[start:end])


def test_surroundings_of_marks() -> None:
    text = "a" * 100 + "MARK" + "b" * 100 + "TWO" + "c" * 100
    made = pieces(text, [(100, 104), (204, 207)], budget=60, around=5)
    assert made == (
        Piece("", gap=True),
        Piece("aaaaa"),
        Piece("MARK", 0),
        Piece("bbbbb"),
        Piece("", gap=True),
        Piece("bbbbb"),
        Piece("TWO", 1),
        Piece("ccccc"),
        Piece("", gap=True),
    )


def test_surroundings_that_touch_are_one() -> None:
    made = pieces("x" * 40 + "AB" + "y" * 4 + "CD" + "z" * 40, [(40, 42), (46, 48)], budget=30, around=4)
    assert "".join(each.text for each in made) == "xxxxAByyyyCDzzzz"


def test_without_marks_the_beginning_is_shown() -> None:
    assert pieces("abcdef", [], budget=4) == (Piece("abcd"), Piece("", gap=True))


def test_marks_outside_the_text_are_left_out() -> None:
    assert pieces("abc", [(2, 9), (9, 12)]) == (Piece("ab"), Piece("c", 0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\x00b", "a␀b"), ("\ud800x", "�x"), ("a\tb\r\n", "a\tb\r\n"), ("\ufffc", "�"), ("\x1b[0m", "␛[0m")],
)
def test_what_cannot_be_shown_keeps_its_place(text: str, expected: str) -> None:
    assert shown(text) == expected
    assert len(shown(text)) == len(text)


# -- covering -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("070761-4285", "••••••-••••"),
        ("43 21 65 87", "•• •• •• ••"),
        ("mette@eksempel.dk", "•••••@••••••••.••"),
        ("Kærmosevej 14,\n2620 Albertslund", "•••••••••• ••,\n•••• •••••••••••"),
        ("Mette\tSørensen", "•••••\t••••••••"),
    ],
)
def test_signs_are_covered_and_the_form_stays(text: str, expected: str) -> None:
    assert covered(text, Cover.SIGNS) == expected


@given(st.text(max_size=40))
def test_nothing_of_what_is_covered_can_be_read(text: str) -> None:
    for cover in (Cover.SIGNS, Cover.ALL):
        made = covered(text, cover)
        assert not any(each.isalnum() for each in made)
        assert [each for each in made if each in "\n\t"] == [
            each for each in (text if cover is Cover.SIGNS else f"{_before(text)}{_after(text)}") if each in "\n\t"
        ]
    assert len(covered(text, Cover.SIGNS)) == len(text)
    assert covered(text, Cover.NOTHING) == text


def _before(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _after(text: str) -> str:
    return text[len(text.rstrip()) :] if text.strip() else ""


@pytest.mark.parametrize("secret", ["x", "Sommer2026!", "a" * 200])
def test_the_length_of_a_secret_is_covered_too(secret: str) -> None:
    assert covered(f" {secret}\n", Cover.ALL) == f" {'•' * SECRET_BULLETS}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a  b\nc", "a b c"), ("abcdefghij", "abcdefghij"), ("abcdefghijk", "abcdefghi…"), ("abcdefgh ijk", "abcdefgh…")],
)
def test_a_text_on_one_line(text: str, expected: str) -> None:
    assert in_a_line(text, 10) == expected
