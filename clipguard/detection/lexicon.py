"""Word lists that are looked up word by word, so that the time does not grow with the length of the list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .page import Page

_GAP = 3  # code points between two words of a term
_KEY = 3  # letters of a word that its terms are kept under; no stem is shorter


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
        self._single: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = defaultdict(lambda: defaultdict(list))
        infixes: dict[str, str] = {}
        for kind, source in lists.items():
            for line in source.splitlines():
                for term in [] if line.lstrip().startswith("#") else line.split(","):
                    words = tuple(term.split())
                    if words and words[0].startswith("*"):
                        infixes[words[0].strip("*")] = kind
                    elif len(words) == 1 or (words and "*" in words[0]):
                        self._single[words[0].rstrip("*")[:_KEY]].append((words, kind))
                    elif words:
                        self._phrases[words[0]][_key(words[1])].append((words, kind))
        self._infixes = infixes
        longest_first = sorted(infixes, key=len, reverse=True)
        self._infix = re.compile("|".join(longest_first)) if infixes else None

    def find(self, page: Page) -> list[Term]:
        """The terms in the page, by their begin. They may overlap."""
        return sorted([*self._words(page), *self._compounds(page)])

    def _words(self, page: Page) -> Iterator[Term]:
        tokens = page.tokens
        last = len(tokens) - 1
        single, phrases = self._single, self._phrases
        for index, (start, end, word) in enumerate(tokens):
            for words, kind in single.get(word[:_KEY], ()):
                if _matches(word, words[0]):
                    if len(words) == 1:
                        yield Term(start, end, kind)
                    elif (end_of_rest := self._rest(page, index, words)) is not None:
                        yield Term(start, end_of_rest, kind)
            if word in phrases and index < last:
                by_second = phrases[word]
                for words, kind in (*by_second.get(tokens[index + 1][2][:_KEY], ()), *by_second.get("_", ())):
                    if (end_of_rest := self._rest(page, index, words)) is not None:
                        yield Term(start, end_of_rest, kind)

    def _rest(self, page: Page, index: int, words: tuple[str, ...]) -> int | None:
        """Where the phrase that begins with the token ends; `None` where the tokens after it are others."""
        tokens = page.tokens
        end = tokens[index][1]
        for offset, pattern in enumerate(words[1:], index + 1):
            if offset >= len(tokens) or tokens[offset][0] - end > _GAP or not _matches(tokens[offset][2], pattern):
                return None
            end = tokens[offset][1]
        return end

    def _compounds(self, page: Page) -> Iterator[Term]:
        if self._infix is not None:
            for match in self._infix.finditer(page.lower):
                start, end = match.span()
                while start and page.lower[start - 1].isalpha():
                    start -= 1
                while end < len(page.lower) and page.lower[end].isalpha():
                    end += 1
                yield Term(start, end, self._infixes[match[0]])


def _key(pattern: str) -> str:
    return pattern.rstrip("*")[:_KEY]


def _matches(word: str, pattern: str) -> bool:
    if pattern[-1] == "*":
        return word.startswith(pattern[:-1])
    return word == pattern or pattern == "_"
