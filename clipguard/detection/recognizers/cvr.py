"""CVR, SE and P numbers of firms (Erhvervsstyrelsen, "CVR-nummer": eight digits, weighted sum divisible by 11; SE numbers
eight; P numbers of production units ten)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, has_columns, matches, plain

_CALLED = r"(?:[ .-]{0,2}(?:nr|nummer|nummeret|no|number|reg))?(?![^\W_])"
_BEHIND = r"\.?[ :/#=(-]{0,4}(?:er |is |på |: ?)?"
PATTERN = re.compile(
    rf"(?<![^\W_])(?:(?:cvr(?:/se|-se)?|vat|moms(?:registrerings)?|virksomheds(?=nr|nummer)|dk-?cvr){_CALLED}|cvrnr|cvrnummer|se[ .-]?(?:nr|nummer)(?![^\W_]))"
    rf"{_BEHIND}(?:dk[ -]?)?(?P<cvr>\d(?:[ .-]?\d){{7}})(?![\w])(?! ?\d)"
    rf"|(?<![^\W_])p[ .-]?(?:nr|nummer|nummeret|numre|enhed|enhedsnummer)(?![^\W_]){_BEHIND}(?P<p>\d(?: ?\d){{9}})(?!\w)"
    rf"|(?<![^\W_])produktionsenhed(?:en|snummer)?(?![^\W_]){_BEHIND}(?P<unit>\d{{10}})(?!\w)|(?<!\w)dk[ -]?(?P<vat>\d{{8}})(?!\w)"
)
_BEGINS = cues(
    "cvr",
    "se-n",
    "se n",
    "sen",
    "se.n",
    "vat",
    "moms",
    "virksomhedsn",
    "p-n",
    "pn",
    "p.n",
    "p n",
    "p-e",
    "produktionse",
    "dk",
)
_EIGHT = re.compile(r"\d(?<!\w.)\d{7}(?:\d\d)?(?!\w)|\d(?<!\w.)\d \d\d \d\d \d\d(?!\w)")
_COLUMN = re.compile(r"cvr|^p-?n|^se-?n|^vat|produktionsenhed")


class CvrRecognizer(Recognizer):
    """After its label or in a column only: eight digits alone may be anything."""

    entity = Entity.DK_CVR
    context = ("cvr", "se-nr", "p-nummer", "vat")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        if not page.number_stretches(8):
            return
        for match in matches(page, PATTERN, _BEGINS, 6, 100):
            group = match.lastgroup or 0
            yield Hit(match.start(group), match.end(group), 0.9, "cvr.labelled")
        if has_columns(page) and page.has(("cvr", "p-n", "pnr", "se-n", "vat", "produktionse")):
            for match in page.numbers(_EIGHT, 8):
                if _COLUMN.search(column(page, match.start())):
                    yield Hit(match.start(), match.end(), 0.9, "cvr.labelled")
