"""Payment card numbers by ISO/IEC 7812: the issuer's first digits, the length, and the Luhn check digit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import is_other_number, plain, words_before

_GAP = r"[ .–-]{0,3}\n?"
_NUMBER = re.compile(
    # Visa, Dankort, Mastercard (2 and 5), Maestro, Discover, UnionPay: 16 digits, some 19
    rf"(?:4\d{{3}}|5[0-8]\d\d|2[2-7]\d\d|6(?:[02357]\d\d|4[4-9]\d))(?<![\w.,+<-]....)(?<!\d ....){_GAP}\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}(?:{_GAP}\d{{3}})?"
    # American Express, Diners Club
    rf"(?![\w<-])(?! ?\d)(?!\.\d)|3[47]\d\d(?<![\w.,+<-]....)(?<!\d ....){_GAP}\d{{6}}{_GAP}\d{{5}}(?![\w-])(?! ?\d)(?!\.\d)"
    rf"|3(?:0[0-5]|[689]\d)\d(?<![\w.,+<-]....)(?<!\d ....){_GAP}\d{{6}}{_GAP}\d{{4}}(?![\w-])(?! ?\d)(?!\.\d)"
)
# The issuers' and shops' published numbers for tests.
_TEST = frozenset(
    "4242424242424242 4111111111111111 4012888888881881 5555555555554444 5105105105105100 4000056655665556 2223003122003222 378282246310005 "
    "371449635398431 6011111111111117 30569309025904 38520000023237 4000000000000002 5454545454545454 4444333322221111 4988438843884305".split()
)
_OWN = (
    "kort",
    "card",
    "dankort",
    "visa",
    "master",
    "betalings",
    "kredit",
    "debet",
    "credit",
    "debit",
    "amex",
    "hævekort",
)
_CARD = frozenset("kort kortnr kortnummer kortet visa dankort mastercard maestro card betalingskort unionpay".split())
_NOT_CARD = frozenset(
    "isbn imei ean sporing tracking pakke trackingnummer sporingsnummer gsin sscc ordre faktura uuid".split()
)


def has_luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others."""
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


class CreditCardRecognizer(Recognizer):
    """Only numbers that pass the check, and are not the published ones for tests."""

    entity = Entity.CREDIT_CARD
    context = ("kort", "dankort", "visa", "mastercard", "card")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        for match in page.numbers(_NUMBER, 8):
            digits = re.sub(r"\D", "", match[0])
            if not has_luhn(digits) or len(set(digits)) < 2 or digits in _TEST:
                continue
            if len(digits) > 16 and _CARD.isdisjoint(words_before(page, match.start())):
                continue
            if not is_other_number(page, match.start(), _OWN) and _NOT_CARD.isdisjoint(
                words_before(page, match.start())[-3:]
            ):
                yield Hit(match.start(), match.end(), 0.95, "card.luhn")
