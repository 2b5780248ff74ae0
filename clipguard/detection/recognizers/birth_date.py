"""Dates that the text says to be somebody's birth. Ways of writing dates: Dansk Sprognævn, "Retskrivningsordbogen" § 62;
ISO 8601; English day-month and month-day forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, has_columns, matches, plain, possible

_MONTH = (
    r"(?:januar|february|january|februar|marts|march|april|maj|may|juni|june|juli|july|august|september|oktober|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)\b\.?"
)
_YEAR = r"(?:(?:18|19|20)\d\d|['’]?\d\d)"
DATE = (
    rf"(?:\d{{1,2}} ?[./-] ?\d{{1,2}} ?[./-] ?{_YEAR}|\d{{1,2}}[./]\d{{1,2}} (?:19|20)\d\d|\d{{1,2}} \d{{1,2}} (?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[-./]\d\d[-./]\d\d|\d{{1,2}}-{_MONTH}-{_YEAR}|\d{{1,2}}\.? ?{_MONTH},?(?: {_YEAR}(?!\d))?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)(?: of)? {_MONTH},?(?: {_YEAR}(?!\d))?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: {_YEAR}(?!\d))?|\d{{1,2}}/\d{{1,2}}(?![/\d])|\d{{6}}(?![\d-])|\d{{8}}(?![\d-]))"
)
_BORN = re.compile(
    rf"(?<![^\W_])(?P<n>(?:født|f\.?d?\.?|fdt\.?|born|født:|b\.)(?: ?:)?(?: (?:den|d\.|on(?: the)?|in|som|dato))?(?: (?:i|in|på) [a-zæøå][\w-]+(?: [a-zæøå][\w-]+)?,?)?(?: (?:den|d\.|on(?: the)?))? ?{DATE})(?!\d)(?!\w)(?![/.-]\d)"
)
_LABELLED = re.compile(
    rf"(?<![^\W_])(?:fødselsdato\w*|fødselsdata|fødedato\w*|fødselstidspunkt|fødselsd\.?|fdato|fødsels- og|d\.?o\.?b\.?|date of birth|birth ?dates?|birthday|geburtsdatum)(?![^\W_])[^\n\d]{{0,25}}?\n?(?P<n>{DATE})(?!\d)(?!\w)"
)
_AGE = r"(?:\d{2,3}|(?:ti|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tresser|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![^\W_]))(?: år)?(?!\.)"
_DAY = re.compile(
    rf"(?<![^\W_])(?P<n>(?:fødselsdag(?:en|e|s\w*)?|birthday|års ?dag(?:en)?|(?:har |havde )?rund(?: fødselsdag)?|(?:fylder|fyldte|runder|rundede)(?: (?:rundt|år))?|(?:fylder|fyldte|runder|rundede|bliver|blev|turns|turned)(?: de)? {_AGE})"
    rf"[ ,:(]{{1,3}}(?:(?:er|is|den|d\.|på|falder|kommer|on|the|i år|i dag,?|i morgen,?|næste gang|er den|is on) ){{0,3}}{DATE})(?!\d)(?!\w)"
)
_NAMED_BEHIND = re.compile(
    rf"(?P<n>{DATE})(?!\d)[^\n\d.]{{0,4}}\((?:født|fødselsdag|fødselsdato|dob|born)\)|(?P<m>{DATE})(?!\d) (?:har|er|is) (?:\w+ ){{1,2}}(?:fødselsdag|birthday)"
)
_COLUMN = re.compile(r"^(?:født|fødselsda|fødedato|date of birth|dob|birth ?da|fdato|f\.?dato|born|fødsel)")
_DATE = re.compile(rf"(?<![\w./-]){DATE}(?![\w-])")
# `Ole Lund (01.09.44)`: a full date in brackets right behind a name.
_BRACKETS = re.compile(
    r"\((?:f\. ?|født |f )?(?P<n>(?P<d>\d{1,2})[./ -](?P<m>\d{1,2})[./ -](?P<y>(?:19|20)?\d\d)|(?P<date>\d\d\.? "
    + _MONTH
    + r" (?P<year>(?:19|20)\d\d)))\)"
)
_NOBODY = re.compile(
    r"\b(?:kommunen|skolen|foreningen|biblioteket|klubben|firmaet|virksomheden|byen|museet|kirken|huset|festivalen|partiet|company|school|club)\b[^\n.]{0,20}$"
)

_BORN_CUES = cues("født", "fdt", "born")
# Where a number stands right behind one of these, the text before it is looked at.
_SHORT = ("f.", "f", "f.d.", "fd.", "b.", "f.:")
_LABEL_CUES = cues(
    "fødselsda",
    "fødselsd",
    "fødedato",
    "fødselstidspunkt",
    "fdato",
    "dob",
    "d.o",
    "do.",
    "date of birth",
    "birth",
    "fødsels- og",
    "geburts",
)
_DAY_CUES = cues(
    "fødselsdag",
    "års dag",
    "årsdag",
    "birthday",
    "fylder",
    "fyldte",
    "runder",
    "rundede",
    "bliver",
    "blev",
    "turn",
    "rund",
    "har rund",
)
_BEHIND_CUES = ("(født)", "(fødselsda", " fødselsdag", "(dob)", "(born)", " birthday")
_BEHIND_WORDS = cues("født", "fødselsda", "dob", "born", "birthday")
_AFTER_AGE = re.compile(rf"\d{{2,3}} år (?:den |d\. |on ){DATE}(?!\d)(?!\w)")


class BirthDateRecognizer(Recognizer):
    """A date after `født`, a label or in a column of birth dates, a birthday, or in brackets behind a name."""

    entity = Entity.DATE_OF_BIRTH
    context = ("født", "fødselsdato", "fødselsdag", "born", "date of birth", "birthday")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        for pattern, wanted in ((_BORN, _BORN_CUES), (_LABELLED, _LABEL_CUES), (_DAY, _DAY_CUES)):
            for match in matches(page, pattern, wanted, 1, 70):
                if self._is_birth(page, match):
                    yield Hit(match.start("n"), match.end("n"), 0.9, "birth.date")
        for start in self._short_labels(page):
            born = _BORN.match(page.lower, start)
            if born is not None and self._is_birth(page, born):
                yield Hit(born.start("n"), born.end("n"), 0.9, "birth.date")
        behind = page.spots(_BEHIND_CUES) if possible(page, _BEHIND_WORDS) else []
        for match in page.around(_NAMED_BEHIND, behind, 80, 30, lower=True):
            group = match.lastgroup or 0
            yield Hit(match.start(group), match.end(group), 0.85, "birth.date")
        yield from self._in_brackets(page)
        yield from self._in_columns(page)
        for at in page.spots((" år d",)):
            while at and page.lower[at - 1].isdigit():
                at -= 1
            aged = _AFTER_AGE.match(page.lower, at)
            if aged is not None and not _NOBODY.search(page.before(at, 40)):
                yield Hit(at, aged.end(), 0.8, "birth.date")

    @staticmethod
    def _short_labels(page: Page) -> Iterator[int]:
        """Where an `f.`, or what else says "born" in a letter or two, stands before a number."""
        lower = page.lower
        for at in page.number_starts:
            begin = max(0, at - 6)
            lead = lower[begin:at].rstrip()
            if lead.endswith(_SHORT):
                yield begin + max(map(lead.rfind, " (\n,")) + 1

    @staticmethod
    def _in_columns(page: Page) -> Iterator[Hit]:
        if has_columns(page) and page.has(("født", "fødsel", "fødedato", "dob", "birth", "born", "dato")):
            for start, end in page.number_stretches(2):
                for match in _DATE.finditer(page.lower, start, end):
                    if _COLUMN.search(column(page, match.start())):
                        yield Hit(match.start(), match.end(), 0.9, "birth.date")

    @staticmethod
    def _is_birth(page: Page, match: re.Match[str]) -> bool:
        words = match["n"]
        if words.startswith(("f ", "b.", "fd", "f.")) and words[2:3].isalpha() and not words.startswith(("fdt", "f.d")):
            return False
        year = re.search(r"\b(1[89]\d\d)$", words)
        if year is not None and int(year[1]) < 1905:
            return False
        return not _NOBODY.search(page.before(match.start("n"), 40))

    @staticmethod
    def _in_brackets(page: Page) -> Iterator[Hit]:
        at = page.text.find("(")
        while at >= 0:
            match = _BRACKETS.match(page.lower, at)
            if match is not None and page.names_between(at - 3, at):
                year = int(match["y"] or match["year"])
                today = date.today().year
                if year < 100:
                    year += 1900 if year > today % 100 else 2000
                # A date of these days is when something was done.
                if (match["year"] or int(match["m"]) <= 12) and 1905 <= year < today - 3:
                    yield Hit(match.start("n"), match.end("n"), 0.7, "birth.date")
            at = page.text.find("(", at + 1)
