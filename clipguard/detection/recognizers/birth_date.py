"""Dates that the text says to be somebody's birth."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_MONTH = r"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*\.?"
_YEAR = r"(?:(?:18|19|20)\d\d|\d\d)"
DATE = (
    rf"(?:\d{{1,2}}[./ -]{{1,2}}\d{{1,2}}[./ -]{{1,2}}{_YEAR}|\d{{4}}-\d\d-\d\d|\d{{1,2}}\.? {_MONTH},?(?: {_YEAR}(?!\d))?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: {_YEAR}(?!\d))?|\d{{1,2}}/\d{{1,2}}|\d{{6}}(?![\d-]))"
)
_BORN = re.compile(rf"\b(?P<n>(?:født|født:|f\.|fdt\.|born)(?: (?:den|d\.|on(?: the)?|in))? ?{DATE})(?!\d)")
_LABELLED = re.compile(
    rf"\b(?:fødselsdato|fødselsdag\w*|fødselsdata|fødedato|fødselstidspunkt|fylder|fyldte|har rund|d\.?o\.?b\.?|date of birth|birth ?date|birthday|fødsels- og)\b"
    rf"[^\n\d]{{0,25}}?(?P<n>{DATE})(?!\d)"
)
_NAMED_FIRST = re.compile(
    rf"(?P<n>{DATE})(?!\d)[^\n\d.]{{0,4}}\((?:født|fødselsdag|fødselsdato)\)|(?P<m>{DATE})(?!\d) (?:har|er) \w+ fødselsdag"
)
_COLUMN = re.compile(r"^(?:født|fødselsdato|fødselsdag|fødedato|date of birth|dob|birth ?date)")
_DATE = re.compile(rf"(?<![\w.]){DATE}(?![\w-])")


_BORN_BEGINS = ("født", "f.", "fdt.", "born")
_LABEL_BEGINS = (
    "fødselsda", "fødedato", "fødselstidspunkt", "fyld", "har rund", "dob", "d.o", "do.", "date of birth", "birth", "fødsels- og",
)  # fmt: skip
_NAMED_BEHIND = ("(født)", "(fødselsda", " fødselsdag")
_CUES = ("født", " f.", "(f.", "fdt", "born", "fødsel", "fødedato", "birth", "dob", "d.o.b", "fyld", "har rund")


class BirthDateRecognizer(Recognizer):
    """A date after `født`, a label or in a column of birth dates."""

    entity = Entity.DATE_OF_BIRTH
    context = ("født", "fødselsdato", "fødselsdag", "born", "date of birth", "birthday")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        if not page.has(_CUES):
            return
        for pattern, begins in ((_BORN, _BORN_BEGINS), (_LABELLED, _LABEL_BEGINS)):
            for match in page.at_cues(pattern, begins):
                yield Hit(match.start("n"), match.end("n"), 0.9, "birth.date")
        for match in page.around(_NAMED_FIRST, page.spots(_NAMED_BEHIND), 80, 30, lower=True):
            group = match.lastgroup or 0
            yield Hit(match.start(group), match.end(group), 0.85, "birth.date")
        if any(_COLUMN.search(cell) for cell in page.header_cells[1]):
            for match in _DATE.finditer(page.lower):
                if _COLUMN.search(page.column(match.start())):
                    yield Hit(match.start(), match.end(), 0.9, "birth.date")
