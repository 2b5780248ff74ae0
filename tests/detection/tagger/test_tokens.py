"""A text cut into words and sentences."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipguard.detection.tagger.tokens import TOKEN, WordTable, word_table

steady = settings(max_examples=80, deadline=None, derandomize=True, database=None)
_texts = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "Mette",
                "hun",
                "070761-4285",
                "æøå",
                ".",
                ",",
                "\n",
                "\t",
                " ",
                "  ",
                "\u00a0",
                "f.eks.",
                "İ",
                "🙂",
                "a-b",
                "_",
            ]
        ),
        st.text(max_size=4),
    ),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \t ", []),
        ("Mette", ["Mette"]),
        ("Hun bor i Aalborg.", ["Hun", "bor", "i", "Aalborg", "."]),
        ("Anne-Marie's hus", ["Anne-Marie's", "hus"]),
        ("cpr 070761-4285\n\nEmne:", ["cpr", "070761", "-", "4285", "\n", "\n", "Emne", ":"]),
        ("a\u00a0b\tc", ["a", "b", "c"]),
        ("abc123_x", ["abc", "123", "_", "x"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    tokens = WordTable().read(text)
    assert tokens.words == words
    assert tokens.low == [word.lower() for word in words]
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hun er syg. Han er rask.", ["Hun er syg.", "Han er rask."]),
        ("Kl. 9 ringer hr. Holm. Nej!", ["Kl. 9 ringer hr. Holm.", "Nej!"]),
        ("Den 3. maj kom H. C. Lund.", ["Den 3. maj kom H. C. Lund."]),
        ("Første linje\nanden linje", ["Første linje\n", "anden linje"]),
        ("Beløb 1.200,50 kr. i alt", ["Beløb 1.200,50 kr. i alt"]),
        ("Hvad? Intet…", ["Hvad?", "Intet…"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    tokens = WordTable().read(text)
    bounds = [int(tokens.starts[first]) for first in tokens.sentences] + [len(text)]
    found = [text[start:end].strip(" ") for start, end in pairwise(bounds)]
    assert found == sentences


@steady
@given(_texts)
def test_a_text_is_cut_as_the_pattern_cuts_it_whole(text: str) -> None:
    tokens = word_table().read(text)
    expected = [(match.start(), match.end(), match[0]) for match in TOKEN.finditer(text)]
    assert list(zip(tokens.starts.tolist(), tokens.ends.tolist(), tokens.words, strict=True)) == expected
    assert tokens.sentences == sorted(set(tokens.sentences))
    assert not expected or tokens.sentences[0] == 0
    assert len(tokens) == len(expected)
    assert set(tokens.different) == {word.lower() for *_, word in expected}


def test_a_table_that_grew_too_long_is_emptied_and_older_texts_stay_readable() -> None:
    table = WordTable()
    first = table.read("Mette og Jens")
    generation = table.generation
    for number in range(0, 12_000, 1000):
        table.read(" ".join(f"ord{_letters(each)}" for each in range(number, number + 1000)))
    assert table.generation > generation
    assert first.words == ["Mette", "og", "Jens"]
    assert table.read("Mette og Jens").words == first.words


def _letters(number: int) -> str:
    return re.sub(r"\d", lambda digit: "abcdefghij"[int(digit[0])], str(number))
