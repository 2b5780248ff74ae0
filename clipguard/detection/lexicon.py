"""Word lists that are looked up word by word, so that the time does not grow with the length of the list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .page import Page

_KEY = 2


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
        self._terms: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        infixes: dict[str, str] = {}
        for kind, source in lists.items():
            for line in source.splitlines():
                for term in [] if line.lstrip().startswith("#") else line.split(","):
                    words = tuple(term.split())
                    if words and words[0].startswith("*"):
                        infixes[words[0].strip("*")] = kind
                    elif words:
                        self._terms[words[0].rstrip("*")[:_KEY]].append((words, kind))
        self._infixes = infixes
        longest_first = sorted(infixes, key=len, reverse=True)
        self._infix = re.compile(rf"[^\W\d_]*(?P<n>{'|'.join(longest_first)})[^\W\d_]*") if infixes else None

    def find(self, page: Page) -> list[Term]:
        """The terms in the page, by their begin. They may overlap."""
        return sorted([*self._words(page), *self._compounds(page)])

    def _words(self, page: Page) -> Iterator[Term]:
        tokens = page.tokens
        for index, token in enumerate(tokens):
            for words, kind in self._terms.get(token.word[:_KEY], ()):
                if _matches(token.word, words[0]) and index + len(words) <= len(tokens):
                    following = tokens[index + 1 : index + len(words)]
                    near = all(b.start - a.end <= 3 for a, b in zip(tokens[index:], following, strict=False))
                    if near and all(_matches(t.word, w) for t, w in zip(following, words[1:], strict=True)):
                        yield Term(token.start, following[-1].end if following else token.end, kind)

    def _compounds(self, page: Page) -> Iterator[Term]:
        if self._infix is not None:
            for match in self._infix.finditer(page.lower):
                yield Term(match.start(), match.end(), self._infixes[match["n"]])


def _matches(word: str, pattern: str) -> bool:
    if pattern[-1] == "*":
        return word.startswith(pattern[:-1])
    return word == pattern or pattern == "_"
