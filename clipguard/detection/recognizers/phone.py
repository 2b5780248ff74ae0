"""Telephone numbers of persons.

Danish numbers have eight digits, the first 2-9, and the country code 45 (Digitaliseringsstyrelsen, "Den samlede danske
nummerplan"); series 70, 80 and 90 go to services. Foreign ones are taken with their country code (ITU-T E.164).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import is_organisations, is_other_number

# Looked at behind the first character: a search for one of a set of characters is quick, one for a look behind is not.
_LEFT = r"(?<![\w+$€£].)(?<!\d[.,/ -].)"
_CODE = rf"[(+0]{_LEFT}(?:(?<=\()(?:\+|00)|(?<=\+)|(?<=0)0)45\)?[ .-]?"
_EDGE_RIGHT = r"(?!\w)(?![.,:/-]\d)(?! ?(?:kr\b|mio|mia|stk|%|pct|dkk|eur))(?! \d)"
PATTERNS = (
    # name, pattern, score without a word beside it
    ("danish with code", _CODE + r"[2-9]\d(?:[ .-]?\d\d){3}", 0.75),
    ("danish with code, fours", _CODE + r"[2-9]\d{3}[ .-]?\d{4}", 0.75),
    (
        "foreign",
        rf"[+0]{_LEFT}(?:(?<=\+)|0)(?!45)[1-9]\d{{0,2}}[ .-]?(?:\(0?\d{{1,4}}\)[ .-]?)?\d{{1,5}}(?:[ .-]?\d{{2,5}}){{1,4}}",
        0.7,
    ),
    ("pairs", rf"[2-9]{_LEFT}\d([ .-])\d\d\1\d\d\1\d\d", 0.6),
    ("three, two, three", rf"[2-9]{_LEFT}\d\d[ .-]\d\d[ .-]\d{{3}}", 0.45),
    ("two, three, three", rf"[2-9]{_LEFT}\d[ .-]\d{{3}}[ .-]\d{{3}}", 0.45),
    ("fours", rf"[2-9]{_LEFT}\d{{3}}[ .-]\d{{4}}", 0.45),
    ("plain", rf"[2-9]{_LEFT}\d{{7}}", 0.4),
)
_COMPILED = tuple((name, re.compile(pattern + _EDGE_RIGHT), score) for name, pattern, score in PATTERNS)
_SERVICE = re.compile(r"(?:\(?(?:\+|00)45\)?)?[ .-]?(?:70|80|90)")
_OTHER_LABEL = re.compile(
    r"(?:konto\w*|reg\.?(?:nr)?|sags?\w*|j\.?|journal\w*|giro\w*|\bkort\w*|beløb|kr\.?|medlems?\w*)[. :]*(?:nr\.?|nummer)?[. :]*$"
)
_CONTEXT = re.compile(
    r"\b(?:tlf|telefon\w*|tel|mobil\w*|mob|ring(?:e|er|es|et|ede)?|opkald|sms\w*|smsede|træffes|kontakt\w*|phone|call\w*|cell"
    r"|nummer(?:et)?|number|whatsapp|fastnet|privat|dir|direkte|lokal|mobilepay|signal|fon)\b[^\n]{0,40}$"
)
_COLUMN = re.compile(r"tlf|telefon|mobil|phone|mob\b|kontakt")


class PhoneRecognizer(Recognizer):
    """Grouped in pairs or with a country code a number stands by itself; else a word or a name beside it is needed."""

    entity = Entity.PHONE_NUMBER
    context = ("tlf", "telefon", "mobil", "ring", "sms", "træffes", "kontakt", "phone", "call", "nummer")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for name, pattern, score in _COMPILED:
            for match in page.numbers(pattern, 8):
                hit = self._weigh(page, name, score, match)
                if hit is not None:
                    yield hit

    def _weigh(self, page: Page, name: str, score: float, match: re.Match[str]) -> Hit | None:
        start, end = match.span()
        digits = sum(char.isdigit() for char in match[0])
        if name == "foreign" and not 8 <= digits <= 16:
            return None
        if _SERVICE.match(match[0]) and name != "foreign":
            return None
        before = page.before(start, 60)
        if is_other_number(page, start) or _OTHER_LABEL.search(before):
            return None
        named = bool(_CONTEXT.search(before)) or bool(_COLUMN.search(page.column(start)))
        beside_name = page.names_between(start - 40, start) or page.names_between(end, end + 40)
        alone = page.is_cell(start, end) and len(page.text.strip()) < 40
        if (score < 0.5 and not (named or beside_name or alone)) or is_organisations(page, start, end):
            return None
        if named:
            return Hit(start, end, 0.85, "phone.context")
        if score > 0.6:
            return Hit(start, end, score, "phone.country_code")
        if beside_name:
            return Hit(start, end, 0.75, "phone.context")
        return Hit(start, end, max(score, 0.55), "phone.pattern")
