"""IBANs by ISO 13616: country, two check digits (ISO 7064 modulus 97-10), and as many characters as the country has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

# Total length by country, from the SWIFT IBAN registry.
LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "HR": 21, "HU": 28,
    "IE": 22, "IL": 23, "IS": 26, "IT": 27, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MA": 28,
    "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PT": 25, "QA": 29, "RO": 24,
    "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip
_START = re.compile(r"[A-Za-z](?<![^\W_].)[A-Za-z][ -]?\d\d(?=[ -]?[A-Za-z\d]{2})")
_NEXT = re.compile(r"[ -]?[A-Za-z0-9]")


def has_check(iban: str) -> bool:
    """Whether the IBAN, without spaces and in upper case, has the right check digits."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


class IbanRecognizer(Recognizer):
    """Only numbers with the country's length and right check digits."""

    entity = Entity.IBAN_CODE

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for match in self._starts(page):
            length = LENGTHS.get(match[0][:2].upper())
            if length is None:
                continue
            end = match.end()
            for _ in range(length - 4):
                following = _NEXT.match(page.text, end)
                if following is None:
                    break
                end = following.end()
            else:
                compact = re.sub(r"[ -]", "", page.text[match.start() : end]).upper()
                if not page.text[end : end + 1].isalnum() and has_check(compact):
                    yield Hit(match.start(), end, 1.0, "iban.checksum")

    def _starts(self, page: Page) -> Iterator[re.Match[str]]:
        """Country and check digits: two letters right before a number, or a space or hyphen before it."""
        text = page.text
        for number in page.number_starts:
            start = number - (2 if text[number - 1 : number].isalpha() else 3)
            if start >= 0 and (match := _START.match(text, start)) is not None:
                yield match
