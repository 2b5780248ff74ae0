"""CVR, SE and P numbers of firms (Erhvervsstyrelsen: eight digits, P numbers ten)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

PATTERN = re.compile(
    r"\b(?:cvr|se|vat)(?:[ .-]?(?:nr|nummer|no|number|reg))?\b\.?[ :/#]*(?:dk[ -]?)?(?P<cvr>\d(?: ?\d){7})(?![\w])(?! \d)"
    r"|\bp-?(?:nr|nummer)\b\.?[ :#]*(?P<p>\d(?: ?\d){9})(?!\w)|(?<!\w)dk(?P<vat>\d{8})(?!\w)"
)


_BEGINS = ("cvr", "se", "vat", "p-n", "pn", "dk")
_CUES = ("cvr", "se-n", "se n", "se:", "vat", "p-n", "pnr", *(f"dk{digit}" for digit in range(1, 10)))


class CvrRecognizer(Recognizer):
    """After its label only: eight digits alone may be anything."""

    entity = Entity.DK_CVR
    context = ("cvr", "se-nr", "p-nummer", "vat")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        if not page.has(_CUES):
            return
        for match in page.at_cues(PATTERN, _BEGINS):
            group = match.lastgroup or 0
            yield Hit(match.start(group), match.end(group), 0.9, "cvr.labelled")
        if any("cvr" in cell for cell in page.header_cells[1]):
            for match in re.finditer(r"(?<!\w)\d{8}(?!\w)", page.text):
                if "cvr" in page.column(match.start()):
                    yield Hit(match.start(), match.end(), 0.9, "cvr.labelled")
