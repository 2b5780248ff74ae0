"""Case, journal, application and client numbers of one citizen's case. Municipal journal numbers begin with a KLE number
(KL, "KL Emnesystematik", https://www.kle-online.dk): `27.69.08-G01-112-25`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_VALUE = r"(?P<n>(?=[\w./-]*\d)[a-zæøå]{0,5}[-/]?\d[\w]*(?:[-./ ]?(?:[a-z]\d{1,3}|\d[\w]*)){0,6})"
_PERSONAL_LABEL = re.compile(
    r"\b(?:klient|client|ansøgnings?|application|borger|journal|elev|patient|skade|klage|henvisnings?|underretnings?)"
    r"[ -]?(?:sags?)?[ -]?(?:nr|nummer|no|number|id)\b\.?\s*[:#]?\s*" + _VALUE + r"(?![\w])"
)
_LABEL = re.compile(
    r"\b(?:sags?[ -]?(?:nr|nummer|id)|sag|j\.? ?nr|jnr|acadre|sbsys|case (?:no|number|id)|case|file no)\b\.?\s*[:#]?\s*(?:nr\.?\s*)?"
    + _VALUE
    + r"(?![\w])"
)
# Cases that are no citizen's.
_GENERAL = re.compile(
    r"\b(?:dagsorden\w*|udbud\w*|tilbudsgiver\w*|lokalplan\w*|kommuneplan\w*|høring\w*|kommunalbestyrelse\w*|byråd\w*|bekendtgørelse\w*"
    r"|lovforslag\w*|betænkning\w*|udvalgsmøde\w*|cirkulære\w*|referat\w*|tender|agenda|rammeaftale\w*|indkøb\w*)\b"
)
_PERSON = re.compile(
    r"\b(?:borgeren\w*|borger|ansøger\w*|klient\w*|barnet\w*|hun|han|hende|ham|hendes|hans|underretning\w*|patient\w*|elev(?:en)?|medarbejderen"
    r"|moderen|faren|mor|far|applicant|citizen|she|he|her|his|client|afgørelse\w*|din|dit|du|jeg|min|mit)\b"
)


_PERSONAL_BEGINS = (
    "klient", "client", "ansøgning", "application", "borger", "journal", "elev", "patient", "skade", "klage", "henvisning",
    "underretning",
)  # fmt: skip
_BEGINS = ("sag", "j.", "jnr", "j nr", "acadre", "sbsys", "case", "file no")


class CaseNumberRecognizer(Recognizer):
    """A label has to name it, and the text has to be about somebody."""

    entity = Entity.DK_CASE_NUMBER
    context = ("sagsnr", "sagsnummer", "journalnr", "j.nr", "klientnr", "ansøgningsnr")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for match in page.at_cues(_PERSONAL_LABEL, _PERSONAL_BEGINS):
            yield Hit(match.start("n"), match.end("n"), 0.8, "case.labelled")
        for match in page.at_cues(_LABEL, _BEGINS):
            if sum(char.isdigit() for char in match["n"]) < 3:
                continue
            about_someone = bool(page.persons) or bool(_PERSON.search(page.lower))
            if about_someone and not (_GENERAL.search(page.lower) and not page.persons):
                yield Hit(
                    match.start("n"), match.end("n"), 0.75, "case.journal" if "-g" in match["n"] else "case.labelled"
                )
