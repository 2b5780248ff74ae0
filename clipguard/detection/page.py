"""One window of a text as the recognizers see it: the text, and what several of them need to know about it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from .hit import Hit
from .lazy import lazy
from .tagger.tokens import Tokens, word_table

if TYPE_CHECKING:
    from .tagged import Tagged

_PART = re.compile(r"[-'’]([^\W_]{1,3})")
_NUMBER = re.compile(r"\d(?:[\d .,/()+<>:–‐‑−xX*#•_-]*[\dxX*#•_])?")


class Span(NamedTuple):
    """A stretch of the window, in code points, `end` exclusive."""

    start: int
    end: int


def fold(text: str) -> str:
    """`text` in lower case with every code point in its place (`İ` has a lower case of two code points)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


class Page:
    """A window of the text.

    `header` is the text's first line with column separators, for a window in the middle of a table; empty without one.
    Everything but `text` is computed when first asked for, and once for all recognizers.
    """

    def __init__(self, text: str, header: str = "") -> None:
        self.text = text
        self._header = header
        self.found: dict[type, list[Hit]] = {}
        """What recognizers have found so far, by their classes."""

    @lazy
    def lower(self) -> str:
        return fold(self.text)

    @lazy
    def has_digit(self) -> bool:
        return any(digit in self.text for digit in "0123456789")

    def has(self, cues: Iterable[str]) -> bool:
        """Whether any of the cues, in lower case, is in the text; far cheaper than a search for a pattern."""
        lower = self.lower
        for cue in cues:  # noqa: SIM110  # a generator costs more than the look-ups
            if cue in lower:
                return True
        return False

    def spots(self, cues: Iterable[str]) -> list[int]:
        """Where the cues, in lower case, are in the text, in order."""
        find = self.lower.find
        found = []
        for cue in cues:
            at = find(cue)
            while at >= 0:
                found.append(at)
                at = find(cue, at + 1)
        found.sort()
        return found

    def possible(self, cues: Iterable[str]) -> list[str]:
        """Those of the cues, each the begin of a word, that the first letters of the words in the text do not rule out."""
        begins = self._begins
        return [cue for cue in cues if cue[:3] in begins or not cue[:3].isalpha() or len(cue) < 3]

    def at_cues(self, pattern: re.Pattern[str], cues: Iterable[str]) -> Iterator[re.Match[str]]:
        """The matches in the lower-case text of a pattern that begins with one of the cues."""
        end = 0
        for at in self.spots(self.possible(cues)):
            if at >= end and (match := pattern.match(self.lower, at)) is not None:
                yield match
                end = match.end()

    def around(
        self, pattern: re.Pattern[str], spots: list[int], before: int, after: int, *, lower: bool = False
    ) -> Iterator[re.Match[str]]:
        """The matches of a pattern that needs one of the spots, and reaches no further than so many code points from it.

        A search for a pattern that begins with a look behind or an option tries it at each character; so it is tried
        where it can match only.
        """
        text = self.lower if lower else self.text
        index, count = 0, len(spots)
        while index < count:
            start, end = max(0, spots[index] - before), spots[index] + after
            index += 1
            while index < count and spots[index] - before <= end:
                end = spots[index] + after
                index += 1
            yield from pattern.finditer(text, start, end)

    @lazy
    def _numbers(self) -> list[tuple[int, int, int]]:
        """Where numbers are, as (start, end, digits)."""
        return [
            (*match.span(), len(number) if number.isdigit() else sum(map(str.isdigit, number)))
            for match in _NUMBER.finditer(self.text)
            for number in (match[0],)
        ]

    @lazy
    def number_starts(self) -> list[int]:
        """Where numbers begin, in order."""
        return [start for start, _, _ in self._numbers]

    @lazy
    def _number_stretches(self) -> dict[int, list[tuple[int, int]]]:
        return {}

    def number_stretches(self, digits: int) -> list[tuple[int, int]]:
        """Where numbers of at least so many digits are, with what may stand before and after one: patterns for numbers
        need to look nowhere else."""
        found = self._number_stretches.get(digits)
        if found is None:
            found = []
            length = len(self.text)
            for start, end, count in self._numbers:
                if count >= digits:
                    start, end = max(0, start - 4), min(length, end + 12)
                    if found and start <= found[-1][1]:
                        start, _ = found.pop()
                    found.append((start, end))
            self._number_stretches[digits] = found
        return found

    def numbers(self, pattern: re.Pattern[str], digits: int) -> Iterator[re.Match[str]]:
        """The matches of a pattern for numbers of at least so many digits.

        It may look 12 code points beyond the last digit, `x` or `*`.
        """
        for start, end in self.number_stretches(digits):
            yield from pattern.finditer(self.text, start, end)

    @lazy
    def words(self) -> Tokens:
        """The words as the tagger reads them: numbers, punctuation and line ends are words too."""
        return word_table().read(self.text)

    @lazy
    def _begins(self) -> frozenset[str]:
        """The first three letters of every word, and of every part of one with a hyphen or apostrophe."""
        return frozenset([word[:3] for word in self.words.different]).union(_PART.findall(self.lower))

    @lazy
    def sentences(self) -> list[Span]:
        """Sentences in order, without the white space between them; a line end ends one too."""
        tokens = self.words
        found: list[Span] = []
        for first, last in pairwise([*tokens.sentences, len(tokens)]):
            if tokens.text[tokens.ends[last - 1] - 1] == "\n":
                last -= 1
            if first < last:
                found.append(Span(int(tokens.starts[first]), int(tokens.ends[last - 1])))
        return found

    def line(self, at: int) -> Span:
        """The line that holds offset `at`, without its line end."""
        start = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        return Span(start, len(self.text) if end < 0 else end)

    def before(self, at: int, length: int = 40) -> str:
        """Up to `length` code points of the same line before `at`, in lower case."""
        start = max(at - length, self.text.rfind("\n", 0, at) + 1)
        return self.lower[start:at]

    def after(self, at: int, length: int = 30) -> str:
        """Up to `length` code points of the same line from `at` on, in lower case."""
        return self.lower[at : at + length].partition("\n")[0]

    @lazy
    def header_cells(self) -> tuple[str, list[str]]:
        """The separator and the column names, in lower case, of the table this window is or belongs to."""
        for source in (self.lower.lstrip("\n").partition("\n")[0], fold(self._header)):
            for separator in (";", "\t", "|", ","):
                cells = [cell.strip(' "\r') for cell in source.split(separator)]
                if len(cells) > 1 and all(len(cell) < 40 for cell in cells) and not any(c.isdigit() for c in source):
                    return separator, cells
        return "", []

    def column(self, at: int) -> str:
        """The name of the table column that offset `at` is in, in lower case; empty outside a table."""
        separator, cells = self.header_cells
        if not separator:
            return ""
        start = self.text.rfind("\n", 0, at) + 1
        index = self.text.count(separator, start, at)
        line = self.line(at)
        if self.text.count(separator, line.start, line.end) < min(1, len(cells) - 1) or index >= len(cells):
            return ""
        return cells[index] if line.start > 0 or self._header else ""

    def is_cell(self, start: int, end: int) -> bool:
        """Whether the stretch is a line, or a cell of a table, of its own."""
        left = (
            self.text[:start].rstrip(" \"'")[-1:] if start < 200 else self.text[start - 200 : start].rstrip(" \"'")[-1:]
        )
        right = self.text[end : end + 200].lstrip(" \"'\r")[:1]
        return (not left or left in "\n;\t|") and (not right or right in "\n;\t|")

    @lazy
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence(self, at: int) -> Span:
        """The sentence that holds offset `at`."""
        index = max(0, bisect_right(self._sentence_starts, at) - 1)
        return self.sentences[index] if self.sentences else Span(0, len(self.text))

    @lazy
    def person_hits(self) -> list[Hit]:
        """The names of persons, in order."""
        from .persons import find_persons

        return find_persons(self)

    @lazy
    def persons(self) -> list[Span]:
        """Where the names of persons are; recognizers of facts about persons look here."""
        return [Span(hit.start, hit.end) for hit in self.person_hits]

    @lazy
    def _person_starts(self) -> list[int]:
        return [hit.start for hit in self.person_hits]

    @lazy
    def singled_out(self) -> list[Hit]:
        """Phrases that fit one person only, without a name."""
        from .singled_out import find_singled_out

        return list(find_singled_out(self))

    @lazy
    def tagged(self) -> Tagged:
        """What the tagger says of the page."""
        from .tagged import Tagged

        return Tagged(self)

    def names_between(self, start: int, end: int) -> bool:
        """Whether a person's name is between the offsets."""
        index = bisect_left(self._person_starts, end) - 1
        return index >= 0 and self.persons[index].end > start
