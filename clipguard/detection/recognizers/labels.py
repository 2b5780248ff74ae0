"""Words beside a number that tell what it is. Several recognizers ask the same.

They are looked up word by word: a pattern of hundreds of alternatives, tried at each character, costs far more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, pairwise
from weakref import ref

from ..hit import Hit
from ..lazy import lazy
from ..page import Page
from .label_words import (
    FIRMS,
    HOTLINES,
    LABELS,
    LENGTHS,
    LINKS,
    NUMBER_ENDINGS,
    NUMBER_WORDS,
    OFFICE_ENDINGS,
    OFFICE_TAILS,
    OFFICE_WORDS,
    OTHER,
    OTHER_COLUMN,
    PERSONAL,
    TURN_TO,
)

_WORD = re.compile(r"[^\W\d_]+")
_REACH = 60


class _Memo:
    """What was found out about a page's numbers, for the next recognizer that asks."""

    __slots__ = ("columns", "plain", "tables", "windows", "words")

    def __init__(self) -> None:
        self.words: dict[int, list[str]] = {}
        self.windows: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self.columns: dict[int, str] = {}
        self.tables: tuple[list[int], list[tuple[int, str, list[str]]]] | None = None
        self.plain: Page | None = None


def _memo(page: Page) -> _Memo:
    # Kept with the page, as its lazy values are, and gone with it.
    memo: _Memo | None = page.__dict__.get("labels")
    if memo is None:
        memo = page.__dict__["labels"] = _Memo()
    return memo


# Spaces of other widths, as word processors and web pages have them in numbers.
_ODD_SPACES = ("\u00a0", "\u202f", "\u2009", "\u2007", "\u2002", "\u2003")
_SPACES = dict.fromkeys(map(ord, _ODD_SPACES), " ")


class _Plain(Page):
    """A page with plain spaces. Its names are those of the page as it stands."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.text.translate(_SPACES), page._header)
        self._original = ref(page)  # the memo that holds this must not hold the page

    @lazy
    def person_hits(self) -> list[Hit]:
        page = self._original()
        return page.person_hits if page is not None else []


def plain(page: Page) -> Page:
    """The page with plain spaces in place of those of other widths; offsets stay."""
    text = page.text
    for space in _ODD_SPACES:
        if space in text:
            break
    else:
        return page
    memo = _memo(page)
    if memo.plain is None:
        memo.plain = _Plain(page)
    return memo.plain


_EDGES = "(),;|<>\"'’+*_=[]{}#»«“”–&!?@"
_MANY = 8  # more windows than these cost more than one look at the whole


def _windows(page: Page, digits: int, before: int) -> list[tuple[int, int]]:
    """Where numbers of at least so many digits are, and what stands before them, as (start, end) in order."""
    memo = _memo(page)
    found = memo.windows.get((digits, before))
    if found is None:
        found = memo.windows[digits, before] = []
        for start, end in page.number_stretches(digits):
            start = max(0, start - before)
            if found and start <= found[-1][1]:
                start, _ = found.pop()
            found.append((start, end))
        if len(found) > _MANY:
            found[:] = [(found[0][0], found[-1][1])]
    return found


Cues = dict[str, list[str]]
"""Words, in lower case, that a pattern begins with, under the letters by which `possible` knows that they may be there."""


def cues(*words: str) -> Cues:
    """The words as cues. One that begins with `*` may be inside a word, any other begins one."""
    found: Cues = {"": []}
    for word in words:
        begin = word[:3] if len(word) > 2 and word[:3].isalpha() else ""
        found.setdefault(begin, []).append(word.removeprefix("*"))
    return found


def possible(page: Page, wanted: Cues) -> list[str]:
    """The cues that may be in the page. Most are ruled out by the first letters of the words there are."""
    found = wanted[""].copy()
    for begin in wanted.keys() & page._begins:
        found += wanted[begin]
    return found


def matches(page: Page, pattern: re.Pattern[str], wanted: Cues, digits: int, before: int) -> Iterator[re.Match[str]]:
    """The matches in the lower-case text of a pattern that begins with one of the cues, in order.

    A number of at least so many digits follows within `before` code points, 100 at most: cues are looked for nowhere else.
    """
    lower = page.lower
    spots: list[int] = []
    words = possible(page, wanted)
    for start, end in _windows(page, digits, before) if words else ():
        for cue in words:
            at = lower.find(cue, start, end)
            while at >= 0:
                spots.append(at)
                at = lower.find(cue, at + 1, end)
    spots.sort()
    end = 0
    for at in spots:
        if at >= end and (match := pattern.match(lower, at)) is not None:
            yield match
            end = match.end()


def has_cue(page: Page, wanted: Cues, digits: int, before: int) -> bool:
    """Whether one of the cues is within `before` code points of a number of at least so many digits, or right behind."""
    find = page.lower.find
    words = possible(page, wanted)
    return any(find(cue, start, end) >= 0 for start, end in _windows(page, digits, before) for cue in words)


def has_columns(page: Page) -> bool:
    """Whether the page is, or has, a table with names of columns."""
    return bool(_tables_of(page)[0]) or (page._header != "" and bool(page.header_cells[0]))


def _tables_of(page: Page) -> tuple[list[int], list[tuple[int, str, list[str]]]]:
    memo = _memo(page)
    if memo.tables is None:
        separators = any(map(page.text.__contains__, ";\t|,"))
        memo.tables = _tables(page) if separators and "\n" in page.text else ([], [])
    return memo.tables


def _words_of(text: str) -> list[str]:
    """The words without a digit in them. A search for words costs twice as much."""
    for mark in "-./:+,;|":
        text = text.replace(mark, " ")
    return [word for piece in text.split() if (word := piece.strip(_EDGES)).isalpha()]


def words_before(page: Page, at: int) -> list[str]:
    """The words up to 60 code points before `at` on its line, in lower case; those of a short line above, such as the
    label of a form, where the line begins at `at`."""
    found = _memo(page).words
    words = found.get(at)
    if words is None:
        before = page.before(at, _REACH)
        words = _words_of(before)
        if not words and not any(map(str.isdigit, before)):
            above = page.lower[max(0, at - len(before) - 1 - _REACH) : max(0, at - len(before) - 1)].rstrip()
            above = above[above.rfind("\n") + 1 :]
            if len(above) < 45 and not any(map(str.isdigit, above)):
                words = _words_of(above)
        found[at] = words
    return words


def words_after(page: Page, at: int, length: int = 40) -> list[str]:
    """The words in up to `length` code points after `at` on its line, in lower case."""
    return _words_of(page.after(at, length))


def _tables(page: Page) -> tuple[list[int], list[tuple[int, str, list[str]]]]:
    """Where tables begin, and their (end, separator, names of the columns)."""
    starts: list[int] = []
    tables: list[tuple[int, str, list[str]]] = []
    lines: list[tuple[int, str]] = []
    at = 0
    for text in page.lower.split("\n"):
        lines.append((at, text))
        at += len(text) + 1
    lines.append((at, ""))
    skip = 0
    separators = [separator for separator in ";\t|," if separator in page.text]
    for index, ((start, line), (begin, row)) in enumerate(pairwise(lines), 1):
        if start < skip or not row:
            continue
        for separator in separators:
            if separator == "," and len(line) > 120:
                continue  # prose
            count = line.count(separator)
            if not count or abs(row.count(separator) - count) > (separator != ","):
                continue
            cells = [cell.strip(' "*\r') for cell in line.split(separator)]
            if any(len(cell) > 40 for cell in cells) or any(map(str.isdigit, line)):
                continue
            if separator == "," and not all(0 < len(cell) < 25 for cell in cells):
                continue
            end = begin
            for each, text in islice(lines, index, None):
                if separator not in text:
                    break
                end = each + len(text)
            starts.append(begin)
            tables.append((end, separator, cells))
            skip = end
            break
    return starts, tables


def column(page: Page, at: int) -> str:
    """The name of the table column that `at` is in, in lower case; empty outside a table with names."""
    memo = _memo(page)
    name = memo.columns.get(at)
    if name is not None:
        return name
    starts, tables = _tables_of(page)
    index = bisect_right(starts, at) - 1
    name = ""
    if index >= 0 and at <= tables[index][0]:
        _, separator, cells = tables[index]
        place = page.text.count(separator, page.text.rfind("\n", 0, at) + 1, at)
        name = cells[place] if place < len(cells) else ""
    elif page._header and page.header_cells[0]:
        # A window in the middle of a table.
        name = page.column(at)
        name = name if len(name) < 30 and name.count(" ") < 3 else ""
    memo.columns[at] = name
    return name


def label(page: Page, at: int) -> tuple[str, bool, bool]:
    """What the number at `at` is called, whether the name says "number", and whether it does so in one word."""
    words = words_before(page, at)
    index = len(words) - 1
    while index >= 0 and words[index] in LINKS:
        index -= 1
    if index < 0:
        return "", False, False
    word = words[index]
    if word in NUMBER_WORDS:
        return (words[index - 1] if index else ""), True, False
    for ending in NUMBER_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)].rstrip("-"), True, True
    return word, False, False


_BREAK = frozenset(",;\t|")  # what is before one of these names no number behind it


def is_other_number(page: Page, start: int, own: tuple[str, ...] = ()) -> bool:
    """Whether the words right before the number at `start`, or its column, name another kind of number than those
    whose names begin with `own`."""
    before = page.before(start, 24)
    name, _, joined = label(page, start)
    if name and _BREAK.isdisjoint(before[before.rfind(name) + len(name) :]):
        if name.startswith(own):
            return False
        if name in OTHER or (joined and not name.startswith(own)):
            return True
    cell = column(page, start)
    return bool(cell) and not cell.startswith(own) and bool(OTHER_COLUMN.search(cell))


def is_office(word: str) -> bool:
    """Whether the word, in lower case, names an office, firm or service."""
    if word in OFFICE_WORDS:
        return True
    if word[-3:] not in OFFICE_TAILS:
        return False
    length = len(word)
    for ending in LENGTHS:
        if ending > length:
            return False
        if word[length - ending :] in OFFICE_ENDINGS:
            return True
    return False


def _office_before(page: Page, begin: int, end: int) -> bool:
    """Whether the words between the offsets say an office's, rather than a person's."""
    words = [(match[0], match.start()) for match in _WORD.finditer(page.lower[begin:end])]
    between: list[str] = []
    for word, at in reversed(words):
        if word in PERSONAL:
            return False
        if is_office(word):
            at += begin
            if "@" in page.text[max(page.text.rfind(" ", 0, at), page.text.rfind("\n", 0, at)) + 1 : at]:
                continue  # where somebody has their mail
            if word.endswith(HOTLINES):
                return not page.names_between(at + len(word), end)
            if page.names_between(at + len(word), end):
                return False
            named = page.names_between(max(begin, at - _REACH), at)
            turned = any(each in TURN_TO for each, where in words if begin + where < at)
            return not (named and not turned and all(map(LABELS.__contains__, between)))
        between.append(word)
    return False


def is_organisations(page: Page, start: int, end: int, reach: int = 110, *, sentence: bool = False) -> bool:
    """Whether the text presents the number or address at `start:end` as an office's, and not as a person's.

    With `sentence` an office in the sentence before says nothing.
    """
    text = page.text
    line = text.rfind("\n", 0, start) + 1
    begin = max(line, start - reach)
    if page.lower.endswith(FIRMS, begin, start):
        return True
    if _office_before(page, begin, start):
        # Sentences are asked for only now: a text without an office's name may need none.
        bound = page.sentence(start).start
        # `Borgerservice. Tlf. …`: a sentence that is but a label goes with the one before.
        if bound <= begin or not (sentence or not LABELS.issuperset(_words_of(page.lower[bound:start]))):
            return True
        if _office_before(page, bound, start):
            return True
        begin = bound
    after = words_after(page, end, 30)[:2]
    if after and (is_office(after[0]) or (len(after) > 1 and after[0] in TURN_TO and is_office(after[1]))):
        return not page.names_between(begin, start) and PERSONAL.isdisjoint(words_before(page, start))
    # A contact block: the name of the office is the line before, and nobody's name is in the block.
    if line > 1 and line > start - reach and not page.names_between(line, start):
        above = text.rfind("\n", 0, line - 1) + 1
        greeting = page.lower.startswith(("dear", "kære", "hej", "til ", "to ", "hi "), above)
        if (
            greeting
            or line - above > 60
            or len(page.text[line:start].split()) > 3
            or text[line - 2] in ".!?"
            or not PERSONAL.isdisjoint(words_before(page, start))
        ):
            return False
        block = text.rfind("\n\n", 0, start) + 1
        return _office_before(page, above, line) and not page.names_between(max(block, start - 2 * reach), start)
    return False
