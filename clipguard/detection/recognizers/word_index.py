"""Where the words of a page are, looked up by the recognizers that begin with a word: one pass for all of them.

A search of the text for each of hundreds of words costs far more, and so does a look at every word by each recognizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from weakref import WeakKeyDictionary

from ..page import Page

_INDEXES: WeakKeyDictionary[Page, dict[str, list[int]]] = WeakKeyDictionary()
_LONG = 15


def _index(page: Page) -> dict[str, list[int]]:
    index = _INDEXES.get(page)
    if index is None:
        index = {}
        for start, _, word in page.tokens:
            if word in index:
                index[word].append(start)
            else:
                index[word] = [start]
        _INDEXES[page] = index
    return index


def starts(page: Page, words: frozenset[str], *, long: bool = False) -> list[int]:
    """Where the words, in lower case, begin, in order; with `long`, every word of 15 letters and more too."""
    index = _index(page)
    found = [at for word in words & index.keys() for at in index[word]]
    if long:
        found += [at for word in index if len(word) >= _LONG and word not in words for at in index[word]]
    found.sort()
    return found


def places(page: Page, begins: dict[str, tuple[str, ...]]) -> list[tuple[int, str]]:
    """Where a word begins one of its phrases, as (start, word), in order."""
    index, lower = _index(page), page.lower
    found = [
        (at, word) for word in begins.keys() & index.keys() for at in index[word] if lower.startswith(begins[word], at)
    ]
    found.sort()
    return found


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase."""
    return frozenset(re.split(r"[^\w-]|_", phrase)[0] for phrase in phrases)
