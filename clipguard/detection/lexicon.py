"""Word lists that are looked up word by word, so that the time does not grow with the length of the list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .page import Page

_GAP = 3  # code points between two words of a term
_KEY = 4  # letters that stems are kept under
_SHORT_KEY = 3  # … and those that are shorter; no stem is shorter than this

_Listed = tuple[str, tuple[str, ...], str]
"""The first word of a term, or the stem of one; its other words; the name of its list."""


class Term(NamedTuple):
    """A listed term in a page: code point offsets, and the name of the list."""

    start: int
    end: int
    kind: str


class Lexicon:
    """Terms by kind.

    A list has a term a line, or several separated by commas, in lower case; `#` begins a comment line. A word that ends
    with `*` matches any word with that begin; one that begins with `*` any longer word with that inside (Danish writes
    compounds as one word). Words of a term stand next to each other; `_` stands for any one word.
    """

    def __init__(self, lists: Mapping[str, str]) -> None:
        # By the first word, where that is a whole one, else by the begin of its stem.
        self._words: dict[str, list[_Listed]] = defaultdict(list)
        # Many phrases begin with the same few words; these are kept by the begin of the second word, too.
        self._phrases: dict[str, dict[str, list[_Listed]]] = defaultdict(lambda: defaultdict(list))
        self._stems: dict[str, list[_Listed]] = defaultdict(list)
        self._short_stems: dict[str, list[_Listed]] = defaultdict(list)
        infixes: dict[str, str] = {}
        for kind, source in lists.items():
            for line in source.splitlines():
                for term in [] if line.lstrip().startswith("#") else line.split(","):
                    words = tuple(term.split())
                    if not words:
                        continue
                    first = words[0]
                    if first.startswith("*"):
                        infixes[first.strip("*")] = kind
                    elif len(words) > 1 and not first.endswith("*"):
                        second = words[1].rstrip("*")[:_SHORT_KEY]
                        self._phrases[first][second].append((first, words[1:], kind))
                    elif not first.endswith("*"):
                        self._words[first].append((first, words[1:], kind))
                    elif len(first) > _KEY:
                        self._stems[first[:_KEY]].append((first[:-1], words[1:], kind))
                    else:
                        self._short_stems[first[:_SHORT_KEY]].append((first[:-1], words[1:], kind))
        self._begins = frozenset(word[:_KEY] for word in (*self._words, *self._phrases, *self._stems))
        self._infixes = infixes

    def find(self, page: Page) -> list[Term]:
        """The terms in the page, by their begin. They may overlap."""
        found = [*self._from_words(page), *self._compounds(page)]
        found.sort()
        return found

    def _from_words(self, page: Page) -> Iterator[Term]:
        tokens, words, phrases = page.tokens, self._words, self._phrases
        begins, stems, short = self._begins, self._stems, self._short_stems
        # Few words are on a list; the others are passed over in one quick loop.
        candidates = [
            index for index, (_, _, word) in enumerate(tokens) if word[:_KEY] in begins or word[:_SHORT_KEY] in short
        ]
        last = len(tokens) - 1
        for index in candidates:
            start, end, word = tokens[index]
            if word in words:
                for _, _, kind in words[word]:
                    yield Term(start, end, kind)
            if word in phrases and index < last:
                by_second = phrases[word]
                for second in (tokens[index + 1][2][:_SHORT_KEY], "_"):
                    if second in by_second:
                        yield from self._begun(page, index, by_second[second])
            if word[:_KEY] in stems:
                yield from self._begun(page, index, stems[word[:_KEY]])
            if word[:_SHORT_KEY] in short:
                yield from self._begun(page, index, short[word[:_SHORT_KEY]])

    def _begun(self, page: Page, index: int, listed: list[_Listed]) -> Iterator[Term]:
        """Those of the listed terms that begin with the token."""
        start, _, word = page.tokens[index]
        for begin, rest, kind in listed:
            if word.startswith(begin) and (end := self._rest(page, index, rest)) is not None:
                yield Term(start, end, kind)

    def _rest(self, page: Page, index: int, rest: tuple[str, ...]) -> int | None:
        """Where the term that begins with the token ends; `None` where the tokens after it are others."""
        tokens = page.tokens
        end = tokens[index][1]
        for offset, pattern in enumerate(rest, index + 1):
            if offset >= len(tokens) or tokens[offset][0] - end > _GAP or not _matches(tokens[offset][2], pattern):
                return None
            end = tokens[offset][1]
        return end

    def _compounds(self, page: Page) -> Iterator[Term]:
        lower = page.lower
        for infix, kind in self._infixes.items():
            at = lower.find(infix)
            while at >= 0:
                start, end = at, at + len(infix)
                while start and lower[start - 1].isalpha():
                    start -= 1
                while end < len(lower) and lower[end].isalpha():
                    end += 1
                yield Term(start, end, kind)
                at = lower.find(infix, at + len(infix))


def _matches(word: str, pattern: str) -> bool:
    if pattern[-1] == "*":
        return word.startswith(pattern[:-1])
    return word == pattern or pattern == "_"
