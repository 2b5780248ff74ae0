"""Numbers of passports, driving licences, residence and health cards. Danish passports have nine digits, driving licences
eight, the yellow health card holds the CPR number and a card number; residence cards and foreign passports begin with
letters (ICAO Doc 9303; Udlændingestyrelsen's person number has up to ten digits)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, has_columns, matches, plain

_VALUE = r"(?!(?:nr|no|id|er|is|på|til|fra|af|og|ca|kr|kl|en|et|of|to)\b)(?:[a-z]{1,3}[ -]?)?(?:\d(?:[ -]?\d){5,19}(?:[a-z]\d?)?|\d[a-z]\d{6,8})"
PATTERN = re.compile(
    r"(?<![^\W_])(?:pass?(?:set|sets|sene)?(?! på)(?:[ -]?(?:nr|nummer|numre))?|(?:rejse|fremmed|nød|diplomat|konventions)pas(?:set)?(?:nr|nummer)?|kørekort\w*|førerbevis\w*|opholdskort\w*|opholdstilladelse\w*|opholdsbevis\w*"
    r"|sundhedskort\w*|(?:det )?(?:gule|blå) (?:sygesikrings|sundheds)(?:kort|bevis)\w*|helbredskort\w*|gult kort|gule kort|(?:handicap)?parkeringskort\w*|sygesikring(?:s(?:kort|bevis))?\w*|legitimationskort\w*|id-?kort\w*|identitetskort\w*|visum\w*|(?:national )?id card|passports?|driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e"
    r"|(?:residence|work) (?:card|permit)|arbejdstilladelse\w*|health (?:insurance )?card|identity card|visa|foreigner (?:no|number)|travel document|ehic|blåt kort)(?![^\W_])"
    r"(?:(?<=nr|no)\.)?[^\n\d;.!?]{0,32}?(?:\b(?:nr|no|number|nummer|num|id|kortnr|kortnummer)\b\.?)?[ :(#]*(?:er )?\n?"
    rf"(?<![\w])(?P<n>{_VALUE})(?![\w])(?!-\d)"
)
_CPR = re.compile(r"(?:[012]\d|3[01])(?:0\d|1[012])\d\d[ -]?\d{4}")
_COLUMN = re.compile(r"^(?:pas|kørekort|opholdskort|passport|sundhedskort|opholdstill|id-?kort|driving|residence)")
_COLUMN_CUES = (
    "kørekort",
    "opholds",
    "passport",
    "sundhedskort",
    "id-kort",
    "idkort",
    "driving",
    "residence",
    "pasn",
    "pas;",
    "pas\t",
    "pas|",
    "pas |",
    "pas,",
)
_CELL = re.compile(r"[A-Za-z]{0,3}\d{6,10}(?![\w-])")
_CUES = cues(
    "pas", "rejsepas", "fremmedpas", "nødpas", "diplomatpas", "konventionspas", "kørekort", "førerbevis", "opholds", "sundhedskort", "sygesikring",
    "helbredskort",
    "gult k",
    "gule k",
    "parkeringskort",
    "handicapp", "legitimationskort", "id-kort",
    "idkort", "identitetskort", "id card", "visum", "driv",
    "licen", "residence", "work p", "arbejdstill", "health", "identity card", "visa", "travel doc",
    "foreigner", "gule s",
    "blå s", "ehic", "blåt kort",
)  # fmt: skip


class IdDocumentRecognizer(Recognizer):
    """The document has to be named before the number."""

    entity = Entity.DK_ID_DOCUMENT
    context = ("pas", "kørekort", "opholdskort", "sundhedskort", "passport", "residence card")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        if not page.number_stretches(6):
            return
        for match in matches(page, PATTERN, _CUES, 6, 100):
            # The health card has the CPR number on it; that one is a CPR number.
            if not _CPR.fullmatch(match["n"]):
                yield Hit(match.start("n"), match.end("n"), 0.9, "id.labelled")
        if has_columns(page) and page.has(_COLUMN_CUES):
            for start, end in page.number_stretches(6):
                for match in _CELL.finditer(page.text, start, end):
                    if not page.text[max(0, match.start() - 1) : match.start()].isalnum() and _COLUMN.search(
                        column(page, match.start())
                    ):
                        yield Hit(match.start(), match.end(), 0.9, "id.labelled")
