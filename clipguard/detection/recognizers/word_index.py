"""Where the words of a page are, looked up by the recognizers that begin with a word: one pass for all of them.

A search of the text for each of hundreds of words costs far more, and so does a look at every word by each recognizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..page import Page
from ..tagger.tokens import LONG_PIECE

_WORD = re.compile(r"[^\W_]++(?:[-'’][^\W_]++)*+")


def starts(page: Page, words: frozenset[str], *, long: bool = False) -> list[int]:
    """Where the words, in lower case, begin, in order; with `long`, every word of 15 letters and digits and more too."""
    found = page.words.places(words & page.words.by_word.keys())
    if long:
        known = frozenset(found)
        found += [at for at in _long_words(page) if at not in known]
        found.sort()
    return found


def _long_words(page: Page) -> Iterator[int]:
    for start, end in page.words.long_pieces:
        yield from (match.start() for match in _WORD.finditer(page.text, start, end) if len(match[0]) >= LONG_PIECE)


def places(page: Page, begins: dict[str, tuple[str, ...]]) -> list[tuple[int, str]]:
    """Where a word begins one of its phrases, as (start, word), in order."""
    lower = page.lower
    found = [
        (at, word)
        for word in begins.keys() & page.words.by_word.keys()
        for at in page.words.places((word,))
        if lower.startswith(begins[word], at)
    ]
    found.sort()
    return found


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase."""
    return frozenset(re.split(r"[^\w-]|_", phrase)[0] for phrase in phrases)
