"""Words as parts of names: which they may be by the lists and their form, and where in a page a name may be at all."""

from __future__ import annotations

from functools import cache

import numpy as np

from .names import Names, load_names
from .page import Page
from .person_words import NOT_NAMES

_PARTICLES = frozenset("von van de der den af da di du dos el al bin ibn ben la le ten ter y e zu".split())


def _base(word: str, names: Names) -> str:
    """The word in the form of the lists: lower case, without a genitive ending where the lists know it without."""
    word = word.replace("’", "'")
    if word in names.first or word in names.last or word[-1] not in "s'":
        return word
    for ending in ("'s", "s", "'"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and (stem in names.first or stem in names.last):
            return stem
    return word


def _known(base: str, names: Names) -> str:
    kinds = ("f" if base in names.first else "") + ("l" if base in names.last else "")
    if kinds:
        kinds += ("a" if base in names.ambiguous else "") + ("c" if base in names.plain else "")
    return kinds


def kinds_of(word: str, low: str, names: Names) -> str:
    """What a word that is not in NOT_NAMES may be in a name; `low` is the word in lower case."""
    capital = word[0].isupper()
    if low[-1] == ".":
        return "i" if capital else ""
    if low.isalpha() and low[-1] != "s" and low not in names.first and low not in names.last:
        kinds = ""  # most words
    else:
        kinds = _known(_base(low, names), names)
    if not kinds and ("-" in low):
        parts = [_known(_base(part, names), names) for part in low.split("-")]
        if all(parts):
            kinds = "f" if "f" in parts[0] else "l"
            kinds += "l" if "l" in parts[-1] and kinds == "f" else ""
    if not capital:
        return kinds if "c" in kinds and "a" not in kinds else ("p" if low in _PARTICLES else "")
    if kinds:
        return kinds
    if len(word) == 1:
        return "i"
    return "p" if low in _PARTICLES else "u"


@cache
def lower_case_words() -> frozenset[str]:
    """Every word in lower case that can be in a name."""
    plain = load_names().plain
    return frozenset({*plain, *(name + "s" for name in plain), *_PARTICLES})


@cache
def _may_be_name(word: str) -> int:
    """2 for a word that the lists know as a name, 1 for another one with a capital, else 0."""
    low = word.lower()
    if not word[0].isupper():
        return 2 if word in lower_case_words() and word not in _PARTICLES else 0
    if low in NOT_NAMES:
        return 0
    names = load_names()
    return 2 if any(_known(_base(part, names), names) for part in low.split("-") if part) else 1


def stretches(page: Page) -> list[tuple[int, int]]:
    """The sentences that a name may be in: a known one, or an unknown word with a capital elsewhere than at the begin."""
    tokens = page.words
    if not len(tokens):
        return []
    kinds, which = np.unique(tokens.numbers, return_inverse=True)
    word = tokens.word
    found = np.array([_may_be_name(word(number)) for number in kinds.tolist()])[which]
    begins = np.array(tokens.sentences)
    # A lone unknown word at the begin is a name only after a title, which then is the begin.
    found[begins] -= found[begins] == 1
    bounds = [*tokens.starts[begins].tolist(), len(page.text)]
    stretches: list[tuple[int, int]] = []
    for index in np.flatnonzero(np.maximum.reduceat(found, begins)).tolist():
        start, end = bounds[index], bounds[index + 1]
        if stretches and stretches[-1][1] == start:
            start, _ = stretches.pop()
        stretches.append((start, end))
    return stretches
