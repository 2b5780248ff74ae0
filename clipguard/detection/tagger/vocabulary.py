"""The vocabulary: words and phrases by class (`vocabulary/*.txt`), looked up by word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from ..names import load_names
from .tokens import TOKEN

_SHORTEST = 3  # letters of the shortest stem
_ANY = "_"  # stands for any word of a phrase but the first


_MOST_PAIRS = 50_000
_Rests = list[tuple[tuple[str, ...], int]]


class Vocabulary:
    """Terms by class. In a list, terms are separated by commas or line ends and in lower case; `#` begins a comment line.

    `stem*` matches any word with that begin, `*stem` with that end, `*stem*` with that anywhere in it: Danish writes compounds as one
    word. Words of a phrase stand next to each other; `_` is any one word.
    """

    def __init__(self, lists: Mapping[str, str]) -> None:
        self.classes = tuple(sorted(lists))
        self._words: dict[str, set[int]] = defaultdict(set)
        self._begins: dict[str, set[int]] = defaultdict(set)
        self._ends: dict[str, set[int]] = defaultdict(set)
        self._infixes: dict[str, set[int]] = defaultdict(set)
        # By the first word and the first letters of the second: many phrases begin with the same few words.
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], int]]]] = defaultdict(lambda: defaultdict(list))
        for number, name in enumerate(self.classes):
            for line in lists[name].splitlines():
                for term in [] if line.lstrip().startswith("#") else line.split(","):
                    self._add(term.split(), number)
        # One search rules them all out for most words.
        self._has_infix = re.compile("|".join(map(re.escape, self._infixes)) or "(?!)").search
        self._begun: dict[tuple[str, str], _Rests] = {}
        seconds = sorted({begin for by_second in self._phrases.values() for begin in by_second})
        self._firsts = {word: number for number, word in enumerate(self._phrases, 1)}
        self._seconds = {begin: number for number, begin in enumerate(seconds, 1)}
        self.pairs = np.zeros((len(self._firsts) + 1, len(self._seconds) + 1), np.bool_)
        """Whether a phrase may begin with two words, by their numbers as `first` and as `second`."""
        for word, by_second in self._phrases.items():
            for begin in by_second:
                self.pairs[self._firsts[word], slice(None) if begin == _ANY else self._seconds[begin]] = True
        self._longest = max(map(len, [*self._begins, *self._ends]), default=0)

    def _add(self, words: Sequence[str], number: int) -> None:
        if len(words) > 1:
            self._phrases[words[0]][words[1].rstrip("*")[:_SHORTEST]].append((tuple(words[1:]), number))
            return
        for word in words:
            bare = word.strip("*")
            if word.startswith("*"):
                (self._infixes if word.endswith("*") else self._ends)[bare].add(number)
            elif word.endswith("*"):
                self._begins[bare].add(number)
            else:
                self._words[word].add(number)

    def of_word(self, word: str) -> set[int]:
        """The classes of a word in lower case, as numbers into `classes`."""
        found = set(self._words.get(word, ()))
        length = len(word)
        for size in range(_SHORTEST, min(length, self._longest) + 1):
            found |= self._begins.get(word[:size], _NONE)
            found |= self._ends.get(word[length - size :], _NONE)
        if length > _SHORTEST and self._has_infix(word):
            for infix, numbers in self._infixes.items():
                if infix in word:
                    found |= numbers
        return found

    def first(self, word: str) -> int:
        """The number in `pairs` of a word, in lower case, as the first one of phrases; 0 for one that begins none."""
        return self._firsts.get(word, 0)

    def second(self, word: str) -> int:
        """The number in `pairs` of a word as the second one."""
        return self._seconds.get(word[:_SHORTEST], 0)

    def phrases(self, words: Sequence[str], openings: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """The phrases that begin at the openings among the words of a text in lower case, as (first, last + 1, class)."""
        last = len(words)
        begun = self._begun
        for index in openings:
            if index + 1 >= last:
                continue
            pair = (words[index], words[index + 1])
            candidates = begun.get(pair)
            if candidates is None:
                candidates = begun[pair] = self._beginning_with(*pair)
            for rest, number in candidates:
                end = index + 2 + len(rest)
                if end <= last and all(map(_matches, words[index + 2 : end], rest)):
                    yield index, end, number

    def _beginning_with(self, first: str, second: str) -> _Rests:
        """What follows the two words in the phrases that begin with them. Most pairs begin none, and come again and again."""
        if len(self._begun) > _MOST_PAIRS:
            self._begun.clear()
        by_second = self._phrases[first]
        return [
            (rest[1:], number)
            for begin in (second[:_SHORTEST], _ANY)
            for rest, number in by_second.get(begin, ())
            if _matches(second, rest[0])
        ]


_NONE: frozenset[int] = frozenset()


def _matches(word: str, term: str) -> bool:
    if term[-1] == "*":
        return word.startswith(term[:-1])
    return term in (word, _ANY)


@cache
def load_vocabulary() -> Vocabulary:
    """The lists of the `vocabulary` folder, and the names that are nobody's in particular. Raises OSError when the program's files are incomplete."""
    folder = files("clipguard.detection") / "vocabulary"
    lists = {
        each.name.removesuffix(".txt"): each.read_text(encoding="utf-8")
        for each in folder.iterdir()
        if each.name.endswith(".txt")
    }
    names = [" ".join(TOKEN.findall(name)) for name in sorted(load_names().public)]
    lists["public_name"] = "\n".join(f"{name}\n{name}s" for name in names)
    return Vocabulary(lists)
