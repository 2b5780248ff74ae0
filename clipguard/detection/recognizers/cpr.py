"""CPR numbers, the Danish civil registration number: DDMMYY-SSSS.

The rules are CPR-kontoret's, "Personnummeret i CPR" (https://cpr.dk/media/12066/personnummeret-i-cpr.pdf): the seventh
digit and the year give the century; the weighted sum of all digits was divisible by 11 until 2007, when the numbers of
some birth dates ran out. So the check can speak for a number, never against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import is_other_number

_SEPARATOR = r"(?: ?[-–‐‑−/.] ?| )"
# What stands before is looked at behind the first digit: a search for a digit is quick, one for a look behind is not.
_DAY = r"(?P<d>\d(?<![\w+].)(?<!\d[.,/–-].)\d)"
PATTERNS = (
    # name, pattern with groups day, month, year, serial, whether the way of writing says CPR
    ("separated", rf"{_DAY}(?P<m>\d\d)(?P<y>\d\d){_SEPARATOR}(?P<s>\d{{4}})", True),
    ("spaced", rf"{_DAY}[ ./-](?P<m>\d\d)[ ./-](?P<y>\d\d){_SEPARATOR}(?P<s>\d{{4}})", True),
    (
        "masked",
        _DAY + r"[ .]?(?P<m>\d\d)[ .]?(?P<y>\d\d) ?[-–‐‑−] ?(?P<s>[xX]{4}|[*•_#?]{4}|[.…]{3,4}|[yY]{4})",
        True,
    ),
    ("bare", _DAY + r"(?P<m>\d\d)(?P<y>\d\d)(?P<s>\d{4})", False),
)
_COMPILED = tuple(
    (name, re.compile(rf"{pattern}(?!\w)(?![.,–-]\d)(?! ?(?:kr|mio|mia|stk|%))"), clear)
    for name, pattern, clear in PATTERNS
)
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_CALLED = re.compile(r"\bcpr\b[^\d\n]{0,20}$")
_NEAR = 60


def century(year: int, seventh: int) -> int:
    """The first two digits of the birth year, as 18, 19 or 20, from its last two and the seventh digit."""
    if seventh <= 3:
        return 19
    if seventh in (4, 9):
        return 20 if year <= 36 else 19
    return 20 if year <= 57 else 18


def birth_date(day: int, month: int, year: int, seventh: int) -> date | None:
    """The birth date that the digits tell, or `None` for a date that does not exist or has not come yet.

    Replacement numbers of people without a CPR number add 60 to the day.
    """
    try:
        born = date(100 * century(year, seventh) + year, month, day - 60 if day > 60 else day)
    except ValueError:
        return None
    return born if born <= date.today() else None


def has_check(digits: str) -> bool:
    """Whether the ten digits pass the modulus 11 check."""
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11 == 0


class CprRecognizer(Recognizer):
    """A real calendar date is required; modulus 11 or a word beside the number raises the score."""

    entity = Entity.DK_CPR_NUMBER
    context = (
        "cpr", "personnummer", "personnr", "civil registration", "civil reg", "social security", "fødselsnummer",
        "pnr", "borger", "patient", "ssn", "født",
    )  # fmt: skip

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for name, pattern, clear in _COMPILED:
            for match in page.numbers(pattern, 6):
                hit = self._weigh(page, name, clear, match)
                if hit is not None:
                    yield hit

    def _weigh(self, page: Page, name: str, clear: bool, match: re.Match[str]) -> Hit | None:
        start, end = match.span()
        near = page.before(start, _NEAR) + " " + page.column(start)
        in_context = any(map(near.__contains__, self.context))
        serial = match["s"]
        masked = name == "masked"
        day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
        seventh = range(10) if masked else (int(serial[0]),)
        if not any(birth_date(day, month, year, digit) for digit in seventh):
            # Not a date, but called a CPR number: one that was mistyped still points at somebody.
            called = _CALLED.search(near) and clear and 1 <= day <= 31 and 1 <= month <= 12
            return Hit(start, end, 0.7, "cpr.context") if called else None
        if masked:
            return Hit(start, end, 0.9, "cpr.masked")
        if is_other_number(page, start) or (day > 60 and not in_context):
            return None
        checked = has_check(match["d"] + match["m"] + match["y"] + serial)
        if checked:
            return Hit(start, end, 1.0 if clear or in_context else 0.85, "cpr.checksum")
        if in_context:
            return Hit(start, end, 0.95, "cpr.context")
        return Hit(start, end, 0.85 if clear else 0.6, "cpr.date")
