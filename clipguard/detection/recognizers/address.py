"""Addresses of homes: a street with a house number, floor and door, postal code and town (DAWA/DAR, "Adressens format").

A street is known by its ending, or by what stands around it: a label, a floor, a postal code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import is_organisations

ENDINGS = (
    "vej vejen gade gaden allé alle alleen alléen stræde strædet vænge vænget have haven haverne parken park plads pladsen torv torvet boulevard "
    "bakke bakken bakkerne toft toften tofterne lunden lund ager ageren agrene husene huset vangen vang vange stien sti kæret kær dal dalen "
    "høj højen engen eng svinget sving kvarteret kvarter gården gård gårde hegnet hegn skellet skoven skov broen bro marken mark markerne åsen krogen "
    "krog leddet volden vold havnen havn kaj kajen stræde terrasserne terrassen blok blokland ringen slippen brinken klinten "
    "løkken løkke mosen kilden odden pynten strand strandvej esplanaden kilen stokken hjørnet gyden gyde banken vigen buen "
    "passagen rækken rækkerne byen bygade land næs holm møllen gårdsvej hule centret"
).split()
_ENDINGS = tuple(ENDINGS)
_LETTER = r"[^\W\d_]"
_UPPER = r"[A-ZÆØÅÉÜÖÄ]"
_WORD = rf"{_UPPER}[\w.'’-]*"
_ENDING = "|".join(sorted(ENDINGS, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?: ?[A-Za-z](?![\w]))?(?:\s?-\s?\d{1,3}[A-Z]?)?(?![\d])"
_FLOOR_CLEAR = r"(?:,? ?(?:\d{1,2}\.|st\.?|kl\.?)(?: ?sal)?,? ?(?:tv|th|mf)\b\.?|,? ?\d{1,2}\. ?sal\b(?:,? ?(?:tv|th|mf)\b\.?)?|, ?\d{1,2}\. ?\d{1,3}(?![\w.])|, ?st\.|,? ?lejl\.? ?\d{1,4})"
_TOWN = rf"(?:,|\s*\n|\s*–)?\s*(?:DK-?)?\d{{4}}(?!\d)(?:\s+{_WORD}(?: (?:{_UPPER}{{1,2}}\b|{_UPPER}{_LETTER}+))?)?"
_STREET = rf"(?:{_WORD} ){{0,3}}(?:{_UPPER}{_LETTER}*(?:{_ENDING})|(?:{_WORD} )(?:{_ENDING.title()}|{_ENDING}))"
_KNOWN = re.compile(
    rf"(?<![\w-])(?P<street>{_STREET}),? (?:nr\.? ?)?(?P<number>{_NUMBER})(?P<floor>{_FLOOR_CLEAR})?(?P<town>{_TOWN})?"
)
_ANY = re.compile(
    rf"(?<![\w-])(?P<street>(?:{_WORD} ){{0,3}}{_WORD}) (?P<number>{_NUMBER})(?P<floor>{_FLOOR_CLEAR})?(?P<town>{_TOWN})?"
)
_LOWER = re.compile(
    rf"(?<![\w-])(?P<street>[a-zæøå]{{3,}}(?:vej|gade|allé|stræde|vænge|husene|parken|toften)) (?P<number>{_NUMBER})(?P<floor>{_FLOOR_CLEAR})?(?P<town>{_TOWN})?"
)
_LOWER_ENDINGS = ("vej", "gade", "allé", "stræde", "vænge", "husene", "parken", "toften")
_BEFORE, _AFTER = 120, 140  # code points that an address may reach from there
_LABEL = re.compile(
    r"(?:\b(?:adresse\w*|bopæl\w*|bor(?: nu| stadig| alene)?(?: på| i| ved)?|boende|flytt\w* (?:fra|til|ind)(?: på| i)?|lives? (?:at|on|in)|living at|address|residing at|home(?: is)?|hjemme (?:på|i)|besøg på|kørt til)\b[ :]*(?:på |i |at )?)$"
)
_LABEL_COLUMN = re.compile(r"adresse|vej|bopæl|address")
_NOT_NUMBER_AFTER = re.compile(
    r"\s*(?:kr\b|pct|%|mio|mia|kg|km\b|m2|timer|minutter|dage|pladser|elever|børn|stk|år\b|uger|procent|:\d|[./]\d|\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
)
# Words before a number that is no house number, and words that make a place of what follows.
_NOT_STREET = re.compile(
    r"^(?:kapitel|side|uge|punkt|version|afsnit|figur|tabel|bilag|lokale|rum|sal|etape|fase|nr|hold|klasse|windows|office|covid|paragraf|budget|lokalplan|art|artikel|regel|trin"
    r"|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|den|kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|chapter|page|week|section|room|step|model|postnr|postboks|boks|blok|opgang|bus|linje|spor|opgave|spørgsmål|niveau|omgang|gruppe|team)$"
)
_PUBLIC = re.compile(
    r"\b(?:foregår|afholdes|finder sted|mødested|mødes|åbent hus|arrangement\w*|byggepladsen|lokalplan\w*|ejendommen|udstilling\w*|butikken|vejarbejde|busstop\w*|stoppested\w*|adressen er|besøgsadresse|postadresse|entrance)\b"
)


def _word_end(lower: str, number: int) -> int:
    """Where the word ends that the number stands behind, with a space and perhaps `nr.` between them; else 0."""
    at = number
    if lower[at - 2 : at] in ("nr", "r."):
        at -= 2 if lower[at - 1] == "r" else 3
    elif lower[at - 3 : at] in ("nr ", "r. "):
        at -= 3 if lower[at - 2] == "r" else 4
    return at - 1 if lower[at - 1 : at] == " " else 0


class AddressRecognizer(Recognizer):
    """A street that ends as streets do and a number; another word and a number where a label, floor or town follows."""

    entity = Entity.DK_ADDRESS
    context = ("adresse", "bor", "bopæl", "flyttet til", "lives at", "address")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        seen: set[int] = set()
        text, lower = page.text, page.lower
        spots = [at for start in page.number_starts if (at := _word_end(lower, start)) > 0]
        known = [at for at in spots if lower.endswith(_ENDINGS, 0, at - 1 if text[at - 1 : at] == "," else at)]
        for match in page.around(_KNOWN, known, _BEFORE, _AFTER):
            seen.add(match.start("number"))
            yield from self._weigh(page, match, known=True)
        for match in page.around(_LOWER, [at for at in known if lower.endswith(_LOWER_ENDINGS, 0, at)], 60, _AFTER):
            yield from self._weigh(page, match, known=True)
        capitals = [at for at in spots if (word := text[text.rfind(" ", 0, at) + 1 : at]) != word.lower()]
        for match in page.around(_ANY, capitals, _BEFORE, _AFTER):
            if match.start("number") not in seen:
                yield from self._weigh(page, match, known=False)

    def _weigh(self, page: Page, match: re.Match[str], *, known: bool) -> Iterator[Hit]:
        start, end = match.span()
        words = match["street"].lower().split(" ")
        if _NOT_STREET.match(words[-1].rstrip(".")) or _NOT_NUMBER_AFTER.match(page.lower, end):
            return
        labelled = bool(_LABEL.search(page.before(start, 40))) or bool(_LABEL_COLUMN.search(page.column(start)))
        town = match["town"]
        if not known and not labelled and not match["floor"]:
            return
        if town and not re.search(rf"[A-Za-zÆØÅæøå]|{_LETTER}", town) and not labelled and not known:
            return
        while len(words) > 1 and words[0] in (
            "i",
            "på",
            "den",
            "hun",
            "han",
            "fra",
            "borgeren",
            "adresse",
            "for",
            "at",
            "se",
            "vores",
            "min",
        ):
            start += len(words.pop(0)) + 1
        public = is_organisations(page, start, end) or bool(_PUBLIC.search(page.before(start, 60)))
        if public and not (labelled and not is_organisations(page, start, end)):
            return
        text = page.text[start:end]
        end -= len(text) - len(text.rstrip(" ,.\n" if town else " ,\n"))
        if labelled:
            yield Hit(start, end, 0.9, "address.labelled")
        elif town:
            yield Hit(start, end, 0.88, "address.postcode")
        else:
            yield Hit(start, end, 0.75, "address.street")
