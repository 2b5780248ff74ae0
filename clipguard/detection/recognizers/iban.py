"""IBANs by ISO 13616: country, two check digits (ISO 7064 modulus 97-10), and as many characters as the country has (SWIFT,
"IBAN Registry")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, plain, words_before

# Total length by country.
LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "HR": 21, "HU": 28,
    "IE": 22, "IL": 23, "IS": 26, "IT": 27, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MA": 28,
    "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PT": 25, "QA": 29, "RO": 24,
    "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "XK": 20,
}  # fmt: skip
_START = re.compile(r"[A-Za-z](?<![^\W_].)[A-Za-z][ -]?\d\d(?=[ .-]{0,2}[A-Za-z\d]{2})")
# A line may end within a number.
_REST = {
    length: re.compile(rf"(?:[ .\n-]{{0,2}}[A-Za-z0-9]){{{length - 4}}}(?![^\W_])") for length in set(LENGTHS.values())
}
# An IBAN with a slip in it: wrong check digits, or a digit too few.
_LOOSE = re.compile(r"(?:[ -]?[A-Z]{4})?(?:[ -]?\d{2,10}){2,8}(?![^\W_])")
_GAPS = re.compile(r"[ .\n-]+")
_CONTEXT = frozenset(
    "iban konto kontoen kontonr kontonummer bankkonto overfør overføre overføres overført tilbageføre tilbagefør indsæt indsætte indsættes indsat udbetal udbetale "
    "udbetales udbetalt betal betale account transfer refund bank swift bic refusion pay paid ibannr ibannummer".split()
)
_MOST_LETTERS = 6


def has_check(iban: str) -> bool:
    """Whether the IBAN, without spaces and in upper case, has the right check digits."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


class IbanRecognizer(Recognizer):
    """Numbers with the country's length and right check digits; with a slip in them where the text speaks of an account."""

    entity = Entity.IBAN_CODE
    context = ("iban", "konto", "account", "overfør", "transfer")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        text = page.text
        for match in self._starts(page):
            start = match.start()
            length = LENGTHS.get(match[0][:2].upper())
            if length is None:
                continue
            rest = _REST[length].match(text, match.end())
            if rest is not None:
                compact = _GAPS.sub("", text[start : rest.end()]).replace(" ", "").upper()
                letters = sum(map(str.isalpha, compact))
                if letters <= _MOST_LETTERS + 2 and has_check(compact):
                    yield Hit(start, rest.end(), 1.0, "iban.checksum")
                    continue
            loose = _LOOSE.match(text, match.end())
            if loose is None or not match[0][:2].isupper():
                continue
            size = len(_GAPS.sub("", text[start : loose.end()]))
            exact = size == length and size >= 18
            told = size >= 14 and (not _CONTEXT.isdisjoint(words_before(page, start)) or "iban" in column(page, start))
            if exact or told:
                yield Hit(start, loose.end(), 0.8 if told else 0.6, "iban.checksum")

    def _starts(self, page: Page) -> Iterator[re.Match[str]]:
        """Country and check digits: two letters right before a number, or a space or hyphen before it."""
        text = page.text
        for number in page.number_starts:
            start = number - (2 if text[number - 1 : number].isalpha() else 3)
            if start >= 0 and text[start].isalpha() and (match := _START.match(text, start)) is not None:
                yield match
