"""Finds names of persons: by the name lists, and by what stands around a capitalised word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from .hit import Hit
from .lazy import lazy
from .name_words import kinds_of, lower_case_words, stretches
from .names import load_names
from .page import Page
from .person_words import (
    ACTS,
    CUE_BEFORE,
    CUE_ENDS,
    GREETING,
    GREETING_ENDS,
    HISTORIC,
    LABEL_BEFORE,
    NAME_COLUMN,
    NOT_CITIZEN_BEFORE,
    NOT_CITIZEN_WORDS,
    NOT_NAME_ENDINGS,
    NOT_NAMES,
    PLACE_AFTER,
    PLACE_WORDS,
    PRONOUN,
    ROYAL_NUMBER,
    SIGN_OFF,
    SIGN_OFF_ENDS,
    TITLE,
    TITLE_ENDS,
    YEAR_AFTER,
)

_TOKEN = re.compile(r"([^\W\d_](?:\.(?:[^\W\d_]\.){0,2}(?:-[^\W\d_]\.)?|[^\W\d_]*+(?:[-'’][^\W\d_]++)*+))")
_GAPS = frozenset({" ", "\u00a0", "  ", " \u00a0", "\u00a0 ", "\u00a0\u00a0"})
_JOINED = "@_\\/#=<"  # directly before or after a word, these make it a part of something else
_LONGEST = 6


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    kinds: str
    """`f` first name, `l` last name, `a` also an ordinary word, `c` counts in lower case, `i` initial, `p` particle,
    `u` an unknown word with a capital."""


@cache
def _public_by_first_word() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in load_names().public:
        found.setdefault(name.split(" ")[0], []).append(name)
    return {first: [name for name in names if " " in name] for first, names in found.items()}


def find_persons(page: Page) -> list[Hit]:
    """Every name of a person in the page, in order and free of overlap."""
    return list(_Finder(page).hits())


_Rating = tuple[float, str]
"""A score, and the key of the explanation."""


class _Around:
    """What stands before a name; each question is asked only when it matters."""

    def __init__(self, page: Page, start: int, tabular: bool) -> None:
        self._page = page
        self._start = start
        self._tabular = tabular

    @lazy
    def _before(self) -> str:
        return self._page.before(self._start, 40)

    @lazy
    def labelled(self) -> bool:
        return ":" in self._before[-4:] and bool(LABEL_BEFORE.search(self._before))

    @lazy
    def cue(self) -> bool:
        if self.labelled:
            return True
        before = self._before[-26:]
        # What it ends with, but for space and punctuation, rules most out.
        last = before.rstrip(" :,").removesuffix(" er").removesuffix(" is").rstrip(" ,")[-2:]
        return (last in CUE_ENDS or before[-1:] == "@") and bool(CUE_BEFORE.search(before))

    @lazy
    def greeting(self) -> bool:
        before = self._before[-12:]
        return before.rstrip(" ,").endswith(GREETING_ENDS) and bool(GREETING.search(before))

    @lazy
    def titled(self) -> bool:
        return bool(TITLE.search(self._before[-20:]))

    @lazy
    def is_not_citizen(self) -> bool:
        """Whether a word before it makes it no citizen's name."""
        before = self._before
        return any(map(before.__contains__, NOT_CITIZEN_WORDS)) and bool(NOT_CITIZEN_BEFORE.search(before))

    @lazy
    def signed(self) -> bool:
        """Whether the closing words of a letter precede, on the same line or the line before."""
        before = self._page.lower[max(0, self._start - 40) : self._start]
        return before.rstrip().rstrip(" ,.!").endswith(SIGN_OFF_ENDS) and bool(SIGN_OFF.search(before))

    def acts(self, end: int) -> bool:
        """Whether the word that ends at `end` does something, and a pronoun for a person follows."""
        after = self._page.lower[end : end + 150]
        return bool(ACTS.match(after) and PRONOUN.search(after))

    @lazy
    def in_name_column(self) -> bool:
        return self._tabular and bool(NAME_COLUMN.search(self._page.column(self._start)))


class _Finder:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._names = load_names()
        self._tabular = bool(page.header_cells[1]) and any(NAME_COLUMN.search(cell) for cell in page.header_cells[1])

    def hits(self) -> Iterator[Hit]:
        for run in self._runs():
            yield from self._judge(run)

    def _runs(self) -> Iterator[list[_Word]]:
        """Stretches of words that may make a name together: capitalised, initials, particles between them."""
        for start, end in stretches(self._page):
            yield from self._runs_in(start, end)

    def _runs_in(self, begin: int, stop: int) -> Iterator[list[_Word]]:
        text, names, lower_case = self._page.text, self._names, lower_case_words()
        run: list[_Word] = []
        # What is between the words and the words by turns; their lengths add up to the offsets.
        pieces = _TOKEN.split(text[begin:stop])
        ends = list(accumulate(map(len, pieces), initial=begin))[1:]
        candidates = [
            index for index in range(1, len(pieces), 2) if pieces[index][0].isupper() or pieces[index] in lower_case
        ]
        before = 0
        for index in candidates:
            if run and index != before + 2:
                yield run
                run = []
            before = index
            word = pieces[index]
            first = word[0]
            low = word.lower()
            kinds = "" if low in NOT_NAMES else kinds_of(word, low, names)
            start, end = ends[index - 1], ends[index]
            if run and not (kinds and (text[run[-1].end : start] in _GAPS or self._last_first(run, start, kinds))):
                yield run
                run = []
            if not kinds or (not run and kinds == "p"):
                continue
            after = text[end : end + 2]
            if (start and text[start - 1] in _JOINED) or after[:1] in ("@", "_", "\\", "=", "("):
                continue
            if after[:1] in (".", "/") and after[1:].isalnum() and after[1:].islower():
                continue
            if start and text[start - 1] in ".-" and start > 1 and text[start - 2].isalnum() and not first.isupper():
                continue
            if (
                run
                and not first.isupper()
                and "c" in kinds
                and run[-1].text[0].isupper()
                and not run[-1].text.isupper()
            ):
                yield run  # a capitalised word, then a name in lower case: not one name
                run = []
            run.append(_Word(start, end, word, kinds))
        if run:
            yield run

    def _last_first(self, run: list[_Word], start: int, kinds: str) -> bool:
        """Whether a comma before `start` stands between a last name and the first names: `JENSEN, BIRTHE MARIE`."""
        return (
            len(run) <= 2
            and self._page.text[run[-1].end : start] == ", "
            and "l" in run[-1].kinds
            and "f" in kinds
            and (run[-1].text.isupper() or self._page.is_cell(run[0].start, start))
        )

    def _judge(self, run: list[_Word]) -> Iterator[Hit]:
        """The names in a run: cut at what cannot be part of one, then weighed."""
        while run and run[-1].kinds == "p":
            run = run[:-1]
        if not run or (len(run) == 1 and run[0].kinds == "u" and not self._may_be_titled(run[0].start)):
            return
        if len(run) > _LONGEST and not self._page.is_cell(run[0].start, run[-1].end):
            run = run[:_LONGEST]
        # Leading words that are no names: a capital at the begin of a sentence, a title.
        name = run
        while (
            len(name) > 1
            and "u" in name[0].kinds
            and ("f" in name[1].kinds or len(name) > 2 or "i" in name[1].kinds)
            and ("f" in name[1].kinds or self._starts_sentence(name[0].start))
            and not self._cue(name[0].start)
        ):
            name = name[1:]
        # Few runs are rated as names at all, so what else one may be is asked last.
        hit = self._weigh(name)
        if hit is not None and not self._is_place_or_past(run):
            yield hit

    def _is_place_or_past(self, run: list[_Word]) -> bool:
        """Whether what follows the run, or is in it, makes it a place, a ruler, an author or somebody long dead."""
        page, end = self._page, run[-1].end
        # A genitive belongs to somebody: `Mette Sørensens hus` is a person's, `Karens Hus` a place.
        following = page.lower[end : end + 24]
        if following[:1] == " " and PLACE_AFTER.match(following.lstrip(" ")):
            return True
        if any(word.text.lower().rpartition("-")[2] in PLACE_WORDS for word in run[1:]):
            return True
        if ROYAL_NUMBER.match(page.text, end):
            return True
        after = page.after(end, 70)
        if " 1" in after and HISTORIC.search(after):
            return True
        return bool(YEAR_AFTER.match(after[:30])) and "født" not in after[:30]

    def _may_be_titled(self, at: int) -> bool:
        """A quick look: most runs are one word that nobody knows and that no title makes a name."""
        lower = self._page.lower
        while at and lower[at - 1] == " ":
            at -= 1
        return lower.endswith(TITLE_ENDS, 0, at)

    def _starts_sentence(self, at: int) -> bool:
        before = self._page.text[max(0, at - 3) : at].rstrip(" \"'”»•-–*\t")
        return not before or before[-1] in ".!?:\n;|•"

    def _cue(self, at: int) -> bool:
        return _Around(self._page, at, False).cue

    def _weigh(self, run: list[_Word]) -> Hit | None:
        """The run as a hit, or `None` where it names no private person."""
        full = [word for word in run if word.kinds not in ("i", "p")]
        if not full:
            return None
        known = [word for word in full if "u" not in word.kinds]
        start, end = run[0].start, run[-1].end
        around = _Around(self._page, start, self._tabular)
        if not known:
            rated = self._rate_unknown(run, full, around)
        elif not run[0].text[0].isupper():
            plain = any("a" not in word.kinds for word in known)
            rated = (0.6, "person.lower") if plain and self._lower_is_name(run) else None
        elif len(run) > 1:
            rated = self._rate_several(run, full, known, around)
        else:
            rated = self._rate_single(run[0], around)
        if rated is None or around.is_not_citizen or self._is_public(start, end):
            return None
        return Hit(start, end, *rated)

    def _rate_unknown(self, run: list[_Word], full: list[_Word], around: _Around) -> _Rating | None:
        """Words that no list knows: only with a strong cue, and only if they look like a name."""
        if len(run) == 1 and not around.titled:
            return None
        if not run[0].text[0].isupper() or not self._looks_like_name(full):
            return None
        if len(run) == 1:
            return 0.7, "person.context"
        if around.in_name_column:
            return 0.9, "person.table"
        strong = around.labelled or (around.cue and not around.greeting) or around.signed
        usable = len(full) > 1 or "i" in run[0].kinds
        return (0.6, "person.context") if strong and usable else None

    def _rate_several(self, run: list[_Word], full: list[_Word], known: list[_Word], around: _Around) -> _Rating | None:
        """Several words, at least one of them on the lists."""
        if around.in_name_column:
            return 0.9, "person.table"
        if around.cue or around.labelled or around.signed:
            return 0.9, "person.context"
        plain = any("a" not in word.kinds for word in known)
        if plain and ("f" in full[0].kinds or run[0].kinds == "i"):
            abbreviated = len(full) > 1 and all(
                "u" in word.kinds and word.text.isupper() and len(word.text) < 5 for word in full[1:]
            )
            return None if abbreviated else (0.85, "person.list")
        if "f" in full[0].kinds and any("l" in word.kinds for word in full[1:]):
            return 0.65, "person.list"
        last = full[-1]
        if plain and len(full) > 1 and "l" in last.kinds and "a" not in last.kinds and not full[0].text.isupper():
            return 0.6, "person.list"
        if "l" in full[0].kinds and self._page.text[run[0].end : run[0].end + 1] == ",":
            return 0.85, "person.list"
        return None

    def _rate_single(self, word: _Word, around: _Around) -> _Rating | None:
        """One word that is on the lists."""
        if around.in_name_column:
            return 0.9, "person.table"
        if around.labelled or around.signed or (around.cue and not around.greeting):
            return 0.85, "person.context"
        ambiguous = "a" in word.kinds
        if around.greeting and ("f" in word.kinds or not ambiguous):
            return 0.75, "person.context"
        if ambiguous:
            return (0.6, "person.context") if "f" in word.kinds and around.acts(word.end) else None
        if "f" in word.kinds and not (word.text.isupper() and len(word.text) < 5):
            return 0.65, "person.list"
        if "l" in word.kinds and word.text.lower().endswith(("sen", "sens")) and not word.text.isupper():
            return 0.6, "person.list"
        return None

    def _lower_is_name(self, run: list[_Word]) -> bool:
        """A lower-case name counts in running text only, not in code or an address."""
        start, end = run[0].start, run[-1].end
        around = self._page.text[max(0, start - 1) : start] + self._page.text[end : end + 1]
        return not any(
            char in "\"'`._/\\-:=()[]{}"
            for char in around.replace(". ", "").replace(".", "", 1 if around.endswith(".") else 0)
        )

    def _looks_like_name(self, full: list[_Word]) -> bool:
        return all(
            2 <= len(word.text) < 20
            and word.text.lower() not in PLACE_WORDS
            and (not word.text.isupper() or len(word.text) > 4)
            and not word.text.lower().endswith(NOT_NAME_ENDINGS)
            for word in full
        )

    def _is_public(self, start: int, end: int) -> bool:
        """Whether the name, or the longer one that begins with it (`Emil fra Lønneberg`), is nobody's in particular."""
        lower = self._page.lower
        phrase = lower[start:end]
        public = self._names.public
        if phrase in public or phrase.removesuffix("s") in public or phrase.removesuffix("'s") in public:
            return True
        return any(
            lower.startswith(name, start)
            and not lower[start + len(name) : start + len(name) + 2].removeprefix("s").isalpha()
            for name in _public_by_first_word().get(phrase.split(" ")[0], ())
        )
