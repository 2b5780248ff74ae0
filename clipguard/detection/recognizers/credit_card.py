"""Payment card numbers by ISO/IEC 7812: the issuer's first digits, the length, and the Luhn check digit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import is_other_number

PATTERNS = (
    # Visa, Mastercard (2 and 5), Dankort, Discover, UnionPay, Maestro: 16 digits; Visa also 13 and 19
    r"(?:4\d{3}|5[0-8]\d\d|2[2-7]\d\d|6\d{3})([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?",
    r"4\d{12}",
    # American Express, Diners Club
    r"3[47]\d\d([ -]?)\d{6}\1\d{5}",
    r"3(?:0[0-5]|[689]\d)\d([ -]?)\d{6}\1\d{4}",
)
_COMPILED = tuple(re.compile(rf"(?<![\w.+-])(?<!\d ){pattern}(?![\w-])(?! \d)(?!\.\d)") for pattern in PATTERNS)


def has_luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others."""
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


class CreditCardRecognizer(Recognizer):
    """Only numbers that pass the check."""

    entity = Entity.CREDIT_CARD

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for pattern in _COMPILED:
            for match in page.numbers(pattern, 13):
                digits = re.sub(r"\D", "", match[0])
                if has_luhn(digits) and len(set(digits)) > 1 and not is_other_number(page, match.start()):
                    yield Hit(match.start(), match.end(), 0.95, "card.luhn")
