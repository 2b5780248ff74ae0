"""Probabilities to stretches of text."""

from __future__ import annotations

import re

import pytest

from clipguard.detection.tagger import spans
from clipguard.detection.tagger.tokens import Tokens, WordTable


def tokens_of(marked: str) -> tuple[Tokens, list[float]]:
    """A text in which `word^7` has the probability 0.7."""
    text = re.sub(r"\^\d", "", marked)
    tokens = WordTable().read(text)
    values = [0.0] * len(tokens)
    taken = 0
    for mark in re.finditer(r"\^(\d)", marked):
        at = mark.start() - taken
        taken += 2
        for index, end in enumerate(tokens.ends.tolist()):
            if end == at:
                values[index] = int(mark[1]) / 10
    return tokens, values


def texts(tokens: Tokens, found: list[tuple[int, int]]) -> list[str]:
    return [tokens.text[tokens.starts[first] : tokens.ends[last - 1]] for first, last in found]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("ring til Mette^9 Holm^6 i dag", ["Mette Holm"]),
        ("ring til Mette^4 Holm^4 i dag", []),
        ("ring til Mette^9 Holm^3 i dag", ["Mette Holm"]),
        ("ring til Mette^9 Holm^1 i dag", ["Mette"]),
        ("Hej Bo^9 og Liv^9", ["Bo", "Liv"]),
        ("fra H^9.C^9.^4 Lund^9", ["H.C. Lund"]),
        ("tak Bo^9, Liv^9 kommer", ["Bo", "Liv"]),
    ],
)
def test_names(marked: str, found: list[str]) -> None:
    tokens, values = tokens_of(marked)
    assert texts(tokens, list(spans.names(values, 0.5, tokens))) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("I går sagde han, at hun er sygemeldt^9 med stress^8, og gik", ["at hun er sygemeldt med stress"]),
        ("Hun er gravid^9. Vi holder møde.", ["Hun er gravid"]),
        ("Mette har fået konstateret KOL^9 (og diabetes^9)", ["har fået konstateret KOL (og diabetes"]),
        ("Hun er gravid^9, og han er syg^9 men glad", ["Hun er gravid, og han er syg men glad"]),
        ("Hun er gravid^9 og, siger de, glad", ["Hun er gravid"]),
        ("Vi holder møde^2.", []),
    ],
)
def test_clauses(marked: str, found: list[str]) -> None:
    tokens, values = tokens_of(marked)
    names = {index for index, word in enumerate(tokens.words) if word == "Mette"}
    assert texts(tokens, list(spans.clauses(values, 0.5, tokens, names.__contains__))) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "Vi ses. Skolen lukker^9 til sommer. Hold det for dig selv^3. Hilsen",
            ["Skolen lukker til sommer. Hold det for dig selv."],
        ),
        ("Skriv pænt: vi går^9 højst til 4,2. Tak", ["vi går højst til 4,2."]),
        ("Vi ses. Tak.", []),
        ("- vi lukker^9 ned\n- vi ses", ["vi lukker ned"]),
    ],
)
def test_sentences(marked: str, found: list[str]) -> None:
    tokens, values = tokens_of(marked)
    assert texts(tokens, list(spans.sentences(values, 0.5, tokens))) == found
