"""Numbers of passports, driving licences, residence and health cards. Danish passports have nine digits, driving licences
eight; residence cards a letter or two before the digits (ICAO Doc 9303)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

PATTERN = re.compile(
    r"\b(?:pas(?:set|sets)?(?:[ -]?(?:nr|nummer))?|rejsepas|fremmedpas|kørekort\w*|opholdskort\w*|opholdstilladelse\w*|sundhedskort\w*"
    r"|(?:eu-)?sygesikringskort\w*|legitimationskort\w*|id-?kort\w*|visum\w*|passport|driving licen[cs]e|driver'?s licen[cs]e"
    r"|residence (?:card|permit)|health card|identity card|id card|visa|udl(?:ændinge)?[. -]?nr|personid|udlændingenummer)\b"
    r"(?:(?<=nr)\.)?[^\n\d;.!?]{0,28}?(?:\b(?:nr|no|number|nummer)\b\.?)?[ :(#]*"
    r"(?<![\w])(?P<n>[a-z]{0,3}[ -]?\d{6,10}|\d{2,3}(?:[ ]\d{3}){2})(?![\w-])"
)
_COLUMN = re.compile(r"^(?:pas|kørekort|opholdskort|passport)")
_VALUE = re.compile(r"(?<![\w-])[A-Za-z]{0,3}\d{6,10}(?![\w-])")


_BEGINS = (
    "pas", "rejsepas", "fremmedpas", "kørekort", "opholds", "sundhedskort", "sygesikringskort", "legitimationskort", "id-kort",
    "idkort", "id card", "visum", "driv", "residence", "health card", "identity card", "visa", "udl", "personid",
)  # fmt: skip
_CUES = ("pas", "kørekort", "ophold", "kort", "visum", "visa", "licen", "residence", "card", "udl", "personid")


class IdDocumentRecognizer(Recognizer):
    """The document has to be named before the number."""

    entity = Entity.DK_ID_DOCUMENT
    context = ("pas", "kørekort", "opholdskort", "sundhedskort", "passport", "residence card")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        if not page.has(_CUES):
            return
        for match in page.at_cues(PATTERN, _BEGINS):
            number = match["n"]
            lead = len(number) - len(number.lstrip(" -"))
            yield Hit(match.start("n") + lead, match.end("n"), 0.9, "id.labelled")
        if any(_COLUMN.search(cell) for cell in page.header_cells[1]):
            for match in _VALUE.finditer(page.text):
                if _COLUMN.search(page.column(match.start())):
                    yield Hit(match.start(), match.end(), 0.9, "id.labelled")
