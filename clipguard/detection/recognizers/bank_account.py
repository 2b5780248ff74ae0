"""Danish bank accounts: a registration number of four digits and an account number of up to ten (Finans Danmark,
"Registreringsnumre"), and the lines of giro payments (+71, +73, +75 …)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_NUMBER = r"\d(?:[ .]?\d){5,9}"
PATTERNS = (
    # explanation, score, pattern with the group n around the number, what it begins with
    (
        "account.labelled",
        0.95,
        rf"\breg(?:istrerings)?\.?[ -]?(?:nr|nummer|no)?\.?:?\s*(?P<n>\d{{4}}(?!\d)[ ,;/.-]*(?:og\s+)?"
        rf"(?:konto|account|kto)?[ .-]*(?:nr|nummer|no)?\.?:?\s*{_NUMBER})",
        ("reg",),
    ),
    (
        "account.labelled",
        0.95,
        rf"\b(?:nem)?konto(?:en|nr|nummer)?\b[^\d\n]{{0,25}}(?P<n>\d{{4}}[ -/]{{1,3}}{_NUMBER})",
        ("nemkonto", "konto"),
    ),
    (
        "account.labelled",
        0.85,
        r"\b(?:nem)?konto(?:nr\.?|nummer)[^\d\n]{0,12}(?P<n>\d{6,14})",
        ("nemkonton", "konton"),
    ),
    (
        "account.labelled",
        0.9,
        rf"\b(?:bank account|account (?:no|number))[^\d\n]{{0,20}}(?P<n>(?:\d{{4}}[ -])?{_NUMBER})",
        ("bank account", "account n"),
    ),
    (
        "account.labelled",
        0.75,
        r"\b(?:nemkonto|lønkonto|udbetal\w*|overfør\w*|indsæt\w*|bank\w*)\b[^\n.]{0,60}?(?P<n>\d{4}[ -]\d{6,10})",
        ("nemkonto", "lønkonto", "udbetal", "overfør", "indsæt", "bank"),
    ),
    ("account.giro", 0.95, r"(?P<n>\+ ?(?:01|04|15|71|73|75) ?<[ \d]{0,20}\+ ?\d{7,8} ?<?)", ("+",)),
    (
        "account.giro",
        0.85,
        r"\b(?:giro|girokonto)(?:[ -]?(?:nr|nummer))?\.?:?\s*(?P<n>\d[ \d]{5,10}\d)",
        ("giro",),
    ),
)
_COMPILED = tuple((why, score, re.compile(pattern + r"(?!\w)"), begins) for why, score, pattern, begins in PATTERNS)
_IN_COLUMN = re.compile(r"(?<![\w.])\d{4}[ -]?\d{6,10}(?![\w.])")
_COLUMN = re.compile(r"konto|account|nemkonto")


_CUES = (
    "reg.",
    "reg ",
    "regnr",
    "reg-",
    "registrerings",
    "konto",
    "account",
    "giro",
    "bank",
    "udbetal",
    "overfør",
    "indsæt",
    "+7",
    "+0",
    "+15",
)


class BankAccountRecognizer(Recognizer):
    """A label or a table column has to say that it is one."""

    entity = Entity.DK_BANK_ACCOUNT

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for why, score, pattern, begins in _COMPILED if page.has(_CUES) else ():
            for match in page.at_cues(pattern, begins):
                yield Hit(match.start("n"), match.end("n"), score, why)
        if any(_COLUMN.search(cell) for cell in page.header_cells[1]):
            for match in _IN_COLUMN.finditer(page.text):
                if _COLUMN.search(page.column(match.start())):
                    yield Hit(match.start(), match.end(), 0.95, "account.table")
