"""Danish registration plates: two letters and five digits (Motorstyrelsen, "Nummerplader"). Letters I, O, Q and Å are
not given out in series, and trailers and old plates have fewer digits: those are taken with a word beside them only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

# What stands before is looked at behind the first letter: a search for a look behind is slow.
_SPACED = re.compile(r"[A-HJ-NPR-ZÆØ](?<![\w-].)[A-HJ-NPR-ZÆØ] \d{2} \d{3}(?![\w-])(?![., ]\d)")
_ANY = re.compile(r"[A-Za-zÆØæø](?<![\w-].)[A-Za-zÆØæø][ -]?\d{2}[ .]?\d{2,3}(?![\w-])(?![.,]\d)")
_CONTEXT = re.compile(
    r"\b(?:reg\.?[ -]?(?:nr|nummer)|nummerplade\w*|registreringsnummer|indreg\w*|nrplade\w*|plade\w*|bil(?:en|s|ens)?|varevogn\w*|køretøj\w*|knallert\w*"
    r"|motorcykel\w*|trailer\w*|parker\w*|licen[cs]e plate|number plate|plate|car|vehicle|audi|vw|toyota|ford|opel|skoda"
    r"|peugeot|kia|hyundai|volvo|bmw|mercedes|citroen|tesla|renault|fiat|mazda|suzuki)\b[^\n]{0,45}$"
)
# Letter pairs that begin other numbers: standards, countries, units.
_NOT_PLATES = frozenset(
    "DK EN EF EU NR IT HR KL DS SE NO DE UU IP ID PO TV TR CE GB US CH VS DR PC CM KM KG KR".split()
)


class LicensePlateRecognizer(Recognizer):
    """In the form `AB 12 345` by itself, in any other form after a word that says so."""

    entity = Entity.DK_LICENSE_PLATE

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for match in page.numbers(_SPACED, 4):
            if match[0][:2] not in _NOT_PLATES:
                yield Hit(match.start(), match.end(), 0.6, "plate.pattern")
        for match in page.numbers(_ANY, 4):
            if _CONTEXT.search(page.before(match.start(), 60)) or "plade" in page.column(match.start()):
                yield Hit(match.start(), match.end(), 0.85, "plate.labelled")
