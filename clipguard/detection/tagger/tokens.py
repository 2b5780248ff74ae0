"""A text as the tagger reads it: words, numbers, punctuation and line ends, and where sentences begin.

Most of a text are words that have been seen before. So what stands between two spaces is cut into words once, and remembered; a
text is then cut at its spaces, looked up, and put together by NumPy. Everything else that depends on a word alone is kept under its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.intp]

# Words (with hyphens and apostrophes in them), digits, line ends, and every other visible character by itself.
TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+|\n|[^\w\s]|_")
_ENDS = frozenset(".!?\n…;•▪")
_ABBREVIATIONS = frozenset(
    "adr afd aug bl ca dec dir div dr dvs eks ekskl etc evt ext fmd fr frk gl hhv hr ift inkl jan jf jnr jr kap kgl kl "
    "kr lign lok maks matr max mdl mdr mio mht min mr mrs ms mv nov nr okt op osv pct pga pkt pr prof red ref sag sept skt sml st stk "
    "str tel tidl tlf ult v vedr vejl vha årg no vs incl approx feb".split()
)
LONG_PIECE = 15
_MOST_WORDS = 10_000
_MOST_PIECES = 30_000


_Array = TypeVar("_Array", Numbers, NDArray[np.bool_], NDArray[np.float32])


def longer(array: _Array) -> _Array:
    """The array with as many rows of zeros behind."""
    return np.concatenate([array, np.zeros_like(array)])


@dataclass(eq=False)
class Tokens:
    """The words of `text`: word i has number `numbers[i]` in the table, and stands at `starts[i]:ends[i]`, code points; sentences
    begin at the words `sentences`."""

    text: str
    numbers: Numbers
    starts: Numbers
    ends: Numbers
    sentences: list[int]
    long_pieces: list[tuple[int, int]]
    """Where there are no fewer than LONG_PIECE code points without a space."""
    generation: int
    """Of the table; the numbers are worth nothing in another."""
    _words: list[str]
    _low: list[str]

    def __len__(self) -> int:
        return len(self.numbers)

    def word(self, number: int) -> str:
        return self._words[number]

    @cached_property
    def words(self) -> list[str]:
        words = self._words
        return [words[number] for number in self.numbers.tolist()]

    @cached_property
    def low(self) -> list[str]:
        """The words in lower case."""
        low = self._low
        return [low[number] for number in self.numbers.tolist()]

    @cached_property
    def begins(self) -> frozenset[int]:
        """The words that begin a sentence."""
        return frozenset(self.sentences)

    @cached_property
    def by_word(self) -> dict[str, list[int]]:
        """The numbers of each word, which is in lower case: one for each way of writing it."""
        found: dict[str, list[int]] = {}
        low = self._low
        for number in set(self.numbers.tolist()):
            found.setdefault(low[number], []).append(number)
        return found

    @cached_property
    def _sorted(self) -> tuple[Numbers, Numbers]:
        """Where the words are, in the order of their numbers, and these numbers."""
        order = np.argsort(self.numbers, kind="stable")
        return self.starts[order], self.numbers[order]

    def places(self, words: Iterable[str]) -> list[int]:
        """Where the words, which are in lower case, begin, in order."""
        by_word = self.by_word
        numbers = [number for word in words if word in by_word for number in by_word[word]]
        if not numbers:
            return []
        starts, ordered = self._sorted
        found = [
            at
            for first, last in zip(
                ordered.searchsorted(numbers).tolist(), ordered.searchsorted(numbers, "right").tolist(), strict=True
            )
            for at in starts[first:last].tolist()
        ]
        found.sort()
        return found

    @cached_property
    def different(self) -> list[str]:
        """Each word once, in lower case, in no order."""
        return list(self.by_word)


class WordTable:
    """The words seen so far by number, and the pieces between spaces that they were seen in. Not thread-safe.

    It is emptied when it has grown too long; `generation` then rises, and what others keep by number is worth nothing.
    """

    def __init__(self) -> None:
        self.generation = 0
        self._empty()

    def _empty(self) -> None:
        self.generation += 1
        self.words: list[str] = []
        self.low: list[str] = []
        self._numbers: dict[str, int] = {}
        self._is_end = np.zeros(1024, np.bool_)
        self._lengths = np.zeros(1024, np.intp)
        self._pieces: dict[str, int] = {}
        # By piece: where its words begin in the two lists, and how many they are.
        self._piece_starts = np.zeros(1024, np.intp)
        self._piece_counts = np.zeros(1024, np.intp)
        self._flat = np.zeros(4096, np.intp)
        self._offsets = np.zeros(4096, np.intp)
        self._used = 0

    def read(self, text: str) -> Tokens:
        """The words of a text in order. White space but line ends makes none."""
        pieces = text.split(" ")
        try:
            ids = np.fromiter(map(self._pieces.__getitem__, pieces), np.intp, len(pieces))
        except KeyError:
            new = [piece for piece in dict.fromkeys(pieces) if piece not in self._pieces]
            if len(self.words) > _MOST_WORDS or len(self._pieces) + len(new) > _MOST_PIECES:
                self._empty()
                new = list(dict.fromkeys(pieces))
            for piece in new:
                self._learn(piece)
            ids = np.fromiter(map(self._pieces.__getitem__, pieces), np.intp, len(pieces))
        lengths = np.fromiter(map(len, pieces), np.intp, len(pieces))
        counts = self._piece_counts[ids]
        begins = np.cumsum(lengths + 1) - lengths - 1
        total = int(counts.sum())
        # The place of each word in its piece: 0, 1, 2 … begun anew with every piece.
        within = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
        flat = np.repeat(self._piece_starts[ids], counts) + within
        numbers = self._flat[flat]
        starts = np.repeat(begins, counts) + self._offsets[flat]
        ends = starts + self._lengths[numbers]
        sentences = self._sentences(text, numbers, starts)
        long = np.flatnonzero(lengths >= LONG_PIECE)
        long_pieces = list(zip(begins[long].tolist(), (begins + lengths)[long].tolist(), strict=True))
        return Tokens(text, numbers, starts, ends, sentences, long_pieces, self.generation, self.words, self.low)

    def _learn(self, piece: str) -> None:
        found = [(match.start(), match[0]) for match in TOKEN.finditer(piece)]
        number = len(self._pieces)
        if number >= len(self._piece_starts):
            self._piece_starts, self._piece_counts = longer(self._piece_starts), longer(self._piece_counts)
        while self._used + len(found) > len(self._flat):
            self._flat, self._offsets = longer(self._flat), longer(self._offsets)
        self._piece_starts[number], self._piece_counts[number] = self._used, len(found)
        for offset, word in found:
            self._flat[self._used], self._offsets[self._used] = self._number(word), offset
            self._used += 1
        self._pieces[piece] = number

    def _number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is None:
            number = self._numbers[word] = len(self.words)
            self.words.append(word)
            self.low.append(word.lower())
            if number >= len(self._is_end):
                self._is_end, self._lengths = longer(self._is_end), longer(self._lengths)
            self._is_end[number], self._lengths[number] = word in _ENDS, len(word)
        return number

    def _sentences(self, text: str, numbers: Numbers, starts: Numbers) -> list[int]:
        if not len(numbers):
            return []
        begins = [0]
        last = len(numbers) - 1
        for index in np.flatnonzero(self._is_end[numbers]).tolist():
            if index < last and self._ends_sentence(text, numbers, int(starts[index]), index):
                begins.append(index + 1)
        return begins

    def _ends_sentence(self, text: str, numbers: Numbers, at: int, index: int) -> bool:
        if text[at] != ".":
            return True
        if text[at + 1 : at + 2].strip():
            return False  # inside a number, a name or an address
        before = self.low[int(numbers[index - 1])] if index else ""
        following = self.words[int(numbers[index + 1])]
        if before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha()):
            return following == "\n"
        return not (following[0].islower() or (before.isdigit() and not following[0].isupper()))


@cache
def word_table() -> WordTable:
    """The one table of the process: the tagger keeps what it has computed of words by their numbers in it."""
    return WordTable()
