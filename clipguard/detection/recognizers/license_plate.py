"""Danish registration plates (Motorstyrelsen, "Nummerplader"; bekendtgørelse om registrering af køretøjer): two letters and
five digits on cars, motorcycles and trailers, four on mopeds, and plates of the owner's own choice. Letters I, O, Q and Å
are not given out in series."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, plain, words_after, words_before

# What stands before is looked at behind the first letter: a search for a look behind is slow.
_ANY = re.compile(
    r"(?P<letters>[A-Za-zÆØæø](?<![\w./#&-].)[A-Za-zÆØæø])(?P<gap> ?[ .-] ?|)(?P<a>\d{2})(?P<by> ?[ .-] ?|)(?P<b>\d{3}|\d{2})(?![\w-])(?![., ]\d)(?!/\d)(?! ?(?:kr\b|kg|km|mm|m2|%))"
)
_CONTEXT = frozenset(
    "regnr registreringsnummer registreringsnr indregistreret nrplade nrplader nummerplade nummerplader nummerpladen nummerpladerne plade pladen plader reg registrering "
    "bil bilen bilens bils biler bilerne varevogn varevognen køretøj køretøjet køretøjer knallert knallerten motorcykel motorcyklen mc scooter scooteren trailer "
    "traileren parkeret parkerede parkerer parkering parkeringsafgift license licence plate car vehicle van truck moped motorbike motorcycle parked audi vw volkswagen "
    "toyota ford opel skoda škoda peugeot kia hyundai volvo bmw mercedes citroen citroën tesla renault fiat mazda suzuki golf polo passat octavia fabia yaris corolla "
    "touran berlingo nissan honda seat saab dacia cupra polestar mini porsche campingvogn campingvognen påhængsvogn autocamper traktor traktoren lastbil lastbilen "
    "kassevogn kassevognen stationcar elbil elbilen firmabil taxa taxaen taxi bilnøgle bilnøgler bilsyn synet bilvrag bilvraget vrag vraget flytning handicapparkering "
    "parkeringstilladelse parkeringslicens beboerlicens beboerparkering kører kørte køre fører føreren påkørt påkørte påkørsel vogn vognen ladvogn anhænger brændte lyskryds stjålet "
    "holder holdt ejer ejeren ejes plates driving drives drove".split()
)
_ENDINGS = ("bil", "bilen", "nummerplade", "vogn", "vognen", "knallert", "trailer", "cykel")
# A number of another shape needs more than a word about driving.
_CLOSE = frozenset(
    "regnr registreringsnummer registreringsnr nummerplade nummerpladen nummerplader nrplade plade pladen plader knallert knallerten trailer traileren scooter scooteren moped plate reg påhængsvogn".split()
)
_CALLED = frozenset("nummerplade nummerpladen registreringsnummer nrplade regnr".split())
# Letter pairs that begin other numbers: standards, currencies, words.
_NOT_PLATES = frozenset("DK EN EF EU NR HR KL DS NO IP ID PO KR PC CM KM KG MM ML TV CE PR ST TH MF CA NS RO".split())
_WORDS = frozenset(
    "fx nr kl på og af om er se pr ca st th tv mf dk kr ad en et to at de du vi ed el hr fr st ab i o da so jo ja as is in on to of no we".split()
)
_CHOSEN = re.compile(
    r"(?:(?:[nN]ummerplade|[øØ]nskeplade|[øØ]nskenummerplade)[nr]?|[pP]ersonlige? (?:nummer)?plader?|[lL]icen[cs]e plate|[nN]umber plate|[pP]laden?)(?: (?:med teksten|teksten|med|er|number|reads|is|says))?[: ]{1,2}"
    r"[\"'»“”]?(?P<n>(?=[A-ZÆØÅ0-9 ]*[A-ZÆØÅ])[A-ZÆØÅ0-9]{2,7}(?: [A-ZÆØÅ0-9]{1,5})?)(?![\w-])(?! ?\d)[\"'«”]?"
)
_CHOSEN_CUES = (
    "plade",
    "plate",
    "nummerplade",
    "ønskeplade",
    "ønskenummerplade",
    "personlig",
    "license plate",
    "licence plate",
    "number plate",
)
_COLUMN = re.compile(r"plade|^reg|indreg|køretøj|^bil|plate|vehicle")


class LicensePlateRecognizer(Recognizer):
    """In the form `AB 12 345` by itself, in any other form beside a word that says so."""

    entity = Entity.DK_LICENSE_PLATE
    context = ("nummerplade", "reg.nr.", "bil", "parkeret", "license plate")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        for match in page.numbers(_ANY, 4):
            hit = self._weigh(page, match)
            if hit is not None:
                yield hit
        if page.has(("plade", "plate")):
            for at in page.spots(_CHOSEN_CUES):
                chosen = _CHOSEN.match(page.text, at)
                if chosen is not None and len(chosen["n"]) > 2 and not chosen["n"].isdigit():
                    yield Hit(chosen.start("n"), chosen.end("n"), 0.7, "plate.labelled")

    def _weigh(self, page: Page, match: re.Match[str]) -> Hit | None:
        start, end = match.span()
        letters = match["letters"]
        upper = letters.isupper()
        words = words_before(page, start)
        called = bool(words) and words[-1] in _CALLED  # right before it: then any letters will do
        if not upper and not called and (letters.lower() in _WORDS or (letters[0].isupper() and match["gap"])):
            return None
        full = len(match["b"]) == 3
        if match["a"] + match["b"] == "12345":
            return None  # an example
        column_named = bool(_COLUMN.search(column(page, start)))
        near = column_named or not (_CONTEXT if full else _CLOSE).isdisjoint(words[-8:])
        if not near and full:
            near = any(word.endswith(_ENDINGS) for word in words[-5:]) or (
                upper and not _CONTEXT.isdisjoint(words_after(page, end, 45)[:5])
            )
        if near:
            if words[-1:] in (["fx"], ["eks"], ["eksempel"], ["example"], ["formatet"], ["format"]):
                return None
            if letters.upper() in _NOT_PLATES and not (
                called or column_named or (full and match["gap"] and match["by"])
            ):
                return None
            return Hit(start, end, 0.85, "plate.labelled")
        if upper and full and match["gap"] == " " == match["by"] and letters not in _NOT_PLATES:
            return Hit(start, end, 0.6, "plate.pattern")
        return None
