"""Where the words of a page are, looked up by the recognizers that begin with a word: one pass for all of them.

A search of the text for each of hundreds of words costs far more, and so does a look at every word by each recognizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np

from ..page import Page

_LONG = 15
_WORD = re.compile(r"[^\W_]++(?:[-'’][^\W_]++)*+")


def starts(page: Page, words: frozenset[str], *, long: bool = False) -> list[int]:
    """Where the words, in lower case, begin, in order; with `long`, every word of 15 letters and digits and more too."""
    tokens = page.words
    by_word = tokens.by_word
    wanted = [number for word in words & by_word.keys() for number in by_word[word]]
    found: list[int] = tokens.starts[np.isin(tokens.numbers, wanted)].tolist() if wanted else []
    if long:
        known = frozenset(found)
        found += [at for at in _long_words(page.text) if at not in known]
        found.sort()
    return found


def _long_words(text: str) -> Iterator[int]:
    at = 0
    for piece in text.split(" "):
        if len(piece) >= _LONG:
            yield from (at + match.start() for match in _WORD.finditer(piece) if len(match[0]) >= _LONG)
        at += len(piece) + 1


def places(page: Page, begins: dict[str, tuple[str, ...]]) -> list[tuple[int, str]]:
    """Where a word begins one of its phrases, as (start, word), in order."""
    lower = page.lower
    found = [
        (at, word)
        for word in begins.keys() & page.words.by_word.keys()
        for at in starts(page, frozenset({word}))
        if lower.startswith(begins[word], at)
    ]
    found.sort()
    return found


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase."""
    return frozenset(re.split(r"[^\w-]|_", phrase)[0] for phrase in phrases)
