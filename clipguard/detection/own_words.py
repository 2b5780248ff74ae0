"""Finds the sensitive words and patterns that a municipality has listed.

Words are looked up, not searched for one by one: a list of hundreds costs no more than one of ten. Patterns are
somebody else's regular expressions, so each has a time limit of its own: one that would take for ever gives up, and what it
has not looked at counts as unchecked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from time import perf_counter
from typing import Any, NamedTuple

from .page import Page
from .types import Entity, Finding

SCORE = 0.95
EXPLANATION = "business.own_word"
PATTERN_SECONDS = 0.25
"""The longest that one pattern may look at one window (4,000 code points, which an ordinary one reads in 0.0001)."""

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s\-‐‑‒–—_]{1,3}")
_ENDINGS = ("s", "et", "en", "ets", "ens")
_ENDINGS_AFTER_E = ("s", "t", "n", "ts", "ns")


class _Phrase(NamedTuple):
    """The words of an entry in lower case; `gaps` are what stands between them."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    last: frozenset[str]
    """The last word in all its forms."""


def _phrase(written: str) -> _Phrase | None:
    matches = list(_WORD.finditer(written.lower()))
    if not matches:
        return None
    words = tuple(match[0] for match in matches)
    gaps = tuple(written[left.end() : right.start()].lower() for left, right in pairwise(matches))
    word = words[-1]
    endings = _ENDINGS_AFTER_E if word.endswith("e") else _ENDINGS
    return _Phrase(words, gaps, frozenset([word, *(word + ending for ending in endings)]))


def _same_gap(found: str, wanted: str) -> bool:
    """A space, a hyphen and an underscore are the same; any other sign (`R&D`) has to be there."""
    if _GAP.fullmatch(wanted):
        return _GAP.fullmatch(found) is not None
    return "".join(found.split()) == "".join(wanted.split())


class OwnWords:
    """The words and patterns of one `Local`, ready to be looked for."""

    def __init__(self, words: Iterable[str], patterns: Sequence[str]) -> None:
        self._phrases: dict[str, list[_Phrase]] = defaultdict(list)
        for written in words:
            phrase = _phrase(written)
            if phrase is not None:
                for first in phrase.last if len(phrase.words) == 1 else phrase.words[:1]:
                    self._phrases[first].append(phrase)
        self.complete = True
        """Whether every pattern could be looked for to the end; `find` sets it to false."""
        self._patterns: list[Any] = []
        self._dropped: set[int] = set()
        if patterns:
            # The standard library's `re` has no time limit; `regex` is what Presidio itself works with.
            import regex

            for pattern in patterns:
                try:
                    self._patterns.append(regex.compile(pattern, regex.IGNORECASE))
                except (regex.error, OverflowError, RecursionError):
                    self._patterns.append(None)  # settings let none through

    def begin(self) -> None:
        """A new text: patterns that took too long have another chance."""
        self._dropped = {index for index, pattern in enumerate(self._patterns) if pattern is None}
        self.complete = not self._dropped

    def find(self, page: Page, seconds: float) -> Iterator[tuple[int, int]]:
        """Where words and patterns stand in the page. All patterns together take `seconds` at most."""
        if self._phrases and not self._phrases.keys().isdisjoint(_WORD.findall(page.lower)):
            yield from self._find_words(page.lower)
        end = perf_counter() + seconds
        for index, pattern in enumerate(self._patterns):
            if index in self._dropped:
                continue
            # A time limit of nothing would be none.
            left = max(0.001, min(PATTERN_SECONDS, end - perf_counter()))
            try:
                for match in pattern.finditer(page.text, timeout=left):
                    if match.end() > match.start():
                        yield match.span()
            except TimeoutError:
                self._dropped.add(index)
                self.complete = False

    def _find_words(self, lower: str) -> Iterator[tuple[int, int]]:
        words = list(_WORD.finditer(lower))
        for at, match in enumerate(words):
            for phrase in self._phrases.get(match[0], ()):
                last = at + len(phrase.words) - 1
                if last < len(words) and self._is_phrase(lower, words[at : last + 1], phrase):
                    yield match.start(), words[last].end()

    @staticmethod
    def _is_phrase(lower: str, found: list[re.Match[str]], phrase: _Phrase) -> bool:
        return (
            found[-1][0] in phrase.last
            and all(match[0] == word for match, word in zip(found[:-1], phrase.words, strict=False))
            and all(
                _same_gap(lower[left.end() : right.start()], gap)
                for left, right, gap in zip(found, found[1:], phrase.gaps, strict=False)
            )
        )


def with_own(own: Iterable[tuple[int, int]], findings: Sequence[Finding]) -> list[Finding]:
    """The findings with the own words. A word inside a longer finding is none: of an e-mail address with a code name in it the
    whole address has to go. One that holds another finding stands for it. `findings` are sorted and free of overlap."""
    starts = [finding.start for finding in findings]
    made = []
    for start, end in sorted(set(own)):
        at = bisect_left(starts, start + 1) - 1
        cover = findings[at] if at >= 0 else None
        if cover is None or cover.end < end or (cover.start, cover.end) == (start, end):
            made.append(Finding(Entity.BUSINESS_SENSITIVE, start, end, SCORE, EXPLANATION))
    return [
        *made,
        *(each for each in findings if not any(word.start <= each.start and each.end <= word.end for word in made)),
    ]
