"""CPR numbers, the Danish civil registration number: DDMMYY-SSSS.

The rules are CPR-kontoret's, "Personnummeret i CPR" (https://cpr.dk/media/12066/personnummeret-i-cpr.pdf): the seventh
digit and the year give the century; the weighted sum of all digits was divisible by 11 until 2007, when the numbers of
some birth dates ran out. So the check can speak for a number, never against it. Hospitals give replacement numbers with
letters in the serial (Sundhedsdatastyrelsen, "eCPR").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from operator import mul

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, is_other_number, matches, plain, words_after, words_before

# What stands before is looked at behind the first digit: a search for a digit is quick, one for a look behind is not.
_NUMBER = re.compile(
    r"(?P<d>\d(?<![\w+].)(?<!\d[.,/–-].)\d)(?P<in> ?[ ./-] ?|)(?P<m>\d\d)(?:(?P=in))(?:(?:19|20)(?=\d\d(?:\D|\d{4}\b)))?(?P<y>\d\d)"
    # A hyphen may be the line's last, or the next line's first.
    r"(?P<sep>\s?[-–‐‑−]\s{0,3}|\n ?[-–‐‑−] ?| ?[/.] ?|  ?|)"
    r"(?P<s>\d{4}|\d{2} \d{2}|(?=\d{0,3}[xX*•#_?])[\dxX*•#_?]{4}|[xX]{2,3}|[*•_#?]{2,3}|[.…]{3,4}|[yY]{4}|\d[A-Z]{2}\d)"
    r"(?!\w)(?![.,–-]\d)(?!-[^\W\d_](?![^\W\d_]))(?! ?(?:kr|mio|mia|stk|%))(?!:\d\d)"
)
# As `_NUMBER`, with what a scanner or a tired eye reads for digits; after a label only.
_MISREAD = re.compile(
    r"\b(?:cpr|personnummer|personnr)\b[^\d\n]{0,20}?\b(?P<n>[\dol|isb]{6} ?[-–‐‑−]? ?[\dol|isb]{4})(?![\w-])"
)
_MISREAD_DIGITS = str.maketrans("ol|isb", "011158")
# The last four digits by themselves, beside a birth date.
_LAST_FOUR = re.compile(
    r"(?:de )?(?:sidste|last|(?<=de )fire sidste|(?<=de )4 sidste) ?(?:fire|4|four)?(?: (?:cifre|tal|digits))?(?: (?:i|af|of) (?:cpr\S*|(?:the )?cpr(?: number)?))?(?: er| are|:)? (?P<n>\d{4})(?![\w.,/-]\d)(?!\w)"
)
_BORN = re.compile(r"\b(?:født|f\.|fødselsdato|cpr|born|personnummer|date of birth)")
_NOT_LAST_FOUR = re.compile(r"\b(?:kort|konto|tlf|telefon|mobil|card|account|phone)")
# The date alone, called a CPR number.
_DATE_ONLY = re.compile(
    r"\bcpr(?:[ .-]?(?:nr|nummer|no|number))?\b[ .:]{1,4}(?P<n>(?P<d>\d\d)(?P<m>\d\d)(?P<y>\d\d))-?(?![\w.,/ -]?\w)"
)
_CALLED_CUES = cues("cpr", "personnummer", "personnr")
_LAST_FOUR_CUES = cues("sidste", "fire sidste", "4 sidste", "last 4", "last four")
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_CALLED = re.compile(r"\bcpr\b[^\d\n]{0,20}$")
_CONTEXT = frozenset(
    "cpr cprnr cprnummer cprnumre personnummer personnumre personnr pnr borger borgeren borgerens borgers patient patienten født fødselsnummer ssn "
    "civil fødselsdato barn barnet born id fødselsdag erstatningsnummer erstatnings erstatningscpr ecpr".split()
)
_OWN = (
    "cpr",
    "person",
    "fødsels",
    "pers",
    "civil",
    "borger",
    "patient",
    "social",
    "erstatning",
    "ecpr",
    "national",
    "tax",
    "løbe",
)
_NOBODYS = frozenset(
    "periode perioden fiktiv fiktivt fiktive opdigtet opdigtede dummy testnummer testpersonen testdata eksempeldata placeholder format formatet mønster pattern".split()
)
# Words with a ten-digit number near by that is none of a person's.
_OTHER_NEAR = (
    "vare", "ordre", "order", "faktur", "invoice", "isbn", "ean", "tracking", "sporing", "pakke", "målernu", "journalnr", "sagsnr", "sagsnummer",
    "produkt", "bilag", "serie", "artikel", "kvittering", "reference", "betaling", "booking", "transaktion", "konto", "stelnum", "billet",
    "ticket", "aftale", "kundenr", "kundenummer", "id-nummer", "lot", "batch", "shipment", "parcel", "saldo", "løbenr",
)  # fmt: skip
_NAME_BEFORE = re.compile(r"(?P<word>[^\W\d_]{2,})[ .:#]+$")
_JOINING = frozenset(
    "for på vedr vedrørende om til fra med og er har ang angående borger mand kvinde dreng pige af i hos samt eller the for of about regarding man woman "
    "barn årig årige søn datter mor far tak sag part ansøger hej klient beboer elev patient re sv fw vs emne subject bruger afdøde afdødes enke enkemand enken arving værge "
    "donor rekvirent tiltalte sigtede indsatte ægtefælle ægtefællen samlever kone mand mor moderen faren barnet drengen pigen kvinden manden hun han hende ham person "
    "personen medarbejder medarbejderen lejer ejer beboer beboeren brugeren kursist kursisten studerende sagen client applicant citizen".split()
)
_TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5][05]")
_DOUBT = 0.4
_BESIDE = 25
_SLIP = date(1858, 1, 1)
_OLDEST = 1905  # born earlier, nobody lives; a number that says so needs a word that calls it a CPR number


def century(year: int, seventh: int) -> int:
    """The first two digits of the birth year, as 18, 19 or 20, from its last two and the seventh digit."""
    if seventh <= 3:
        return 19
    if seventh in (4, 9):
        return 20 if year <= 36 else 19
    return 20 if year <= 57 else 18


def birth_date(day: int, month: int, year: int, seventh: int) -> date | None:
    """The birth date that the digits tell, or `None` for a date that does not exist or has not come yet.

    Replacement numbers of people without a CPR number add 60 to the day.
    """
    try:
        born = date(100 * century(year, seventh) + year, month, day - 60 if day > 60 else day)
    except ValueError:
        return None
    return born if born <= date.today() else None


def has_check(digits: str) -> bool:
    """Whether the ten digits pass the modulus 11 check."""
    total: int = sum(map(mul, WEIGHTS, map(int, digits)))
    return total % 11 == 0


class CprRecognizer(Recognizer):
    """A real calendar date is required; modulus 11, the way of writing or a word beside the number raises the score.

    Ten digits in a row that fail the check count where nothing beside them speaks of another number.
    """

    entity = Entity.DK_CPR_NUMBER
    context = (
        "cpr", "personnummer", "personnr", "civil registration", "civil reg", "social security", "fødselsnummer",
        "pnr", "borger", "patient", "ssn", "født",
    )  # fmt: skip

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        hits = [hit for match in page.numbers(_NUMBER, 6) if (hit := self._weigh(page, match)) is not None]
        # What is in doubt is a CPR number beside one that is not, as in a list.
        sure = [hit for hit in hits if hit.score > _DOUBT]
        for hit in hits:
            if hit.score > _DOUBT:
                yield hit
            elif any(hit.start - each.end < _BESIDE and each.start - hit.end < _BESIDE for each in sure):
                yield hit._replace(score=0.6)
        yield from self._in_words(page)

    def _weigh(self, page: Page, match: re.Match[str]) -> Hit | None:
        day, month = int(match["d"]), int(match["m"])
        if not (month <= 12 and 0 < (day - 60 if day > 60 else day) <= 31) or not month:
            return None
        start, end = match.span()
        serial, separator, inner = match["s"].replace(" ", ""), match["sep"], match["in"]
        masked = not serial.isdigit() and (not serial.isalnum() or "x" in serial.lower() or "y" in serial.lower())
        words = words_before(page, start)
        in_context = not _CONTEXT.isdisjoint(words) or _is_cpr(column(page, start))
        if not in_context and inner and len(match["s"]) == 5:
            return None  # five pairs of digits: a telephone number with its country
        year = int(match["y"])
        # A masked serial leaves the century open.
        seventh = int(serial[0]) if serial[0].isdigit() else 0
        born = birth_date(day, month, year, seventh)
        if born is None and (masked or seventh > 3) and birth_date(day, month, year, 4 if masked else 0):
            born = _SLIP  # a slip in the digit for the century: the date exists
        hyphen = not separator.isspace() and separator not in ("", ".", "/") and "." not in separator
        if born is None:
            # Not a date, but called a CPR number: one that was mistyped still points at somebody.
            # So does one with a hyphen beside a name.
            if masked or day > 31 or not serial.isdigit() or not _NOBODYS.isdisjoint(words):
                return None
            called = separator and (_CALLED.search(page.before(start, 40)) or _is_cpr(column(page, start)))
            if called or (hyphen and not inner and page.names_between(start - 40, start)):
                return Hit(start, end, 0.7, "cpr.context")
            return Hit(start, end, _DOUBT, "cpr.context") if hyphen and not inner else None
        if not _NOBODYS.isdisjoint(words):
            return None
        if masked:
            template = (separator == "" and not in_context) or (not in_context and words[-1:] in (["fx"], ["eks"]))
            return None if template or is_other_number(page, start, _OWN) else Hit(start, end, 0.9, "cpr.masked")
        if not serial.isdigit():
            told = in_context or (hyphen and page.names_between(start - 40, start))
            return Hit(start, end, 0.85, "cpr.context") if told else None
        if serial == "0000":
            return None  # given to nobody; an example
        if is_other_number(page, start, _OWN) or (day > 60 and not in_context and not hyphen):
            return None
        checked = has_check(match["d"] + match["m"] + match["y"] + serial)
        clear = hyphen and inner in ("", " ", ".", "-", "/")
        if inner and not in_context and abs(date.today().year % 100 - int(match["y"])) <= 2 and _TIME.fullmatch(serial):
            return None  # a day and a time of these years
        if in_context or clear:
            score = 1.0 if checked else 0.95 if in_context else 0.85
            return Hit(start, end, score, "cpr.checksum" if checked else "cpr.context" if in_context else "cpr.date")
        return self._bare(
            page, start, end, checked=checked, dated=inner != "", plausible=born.year >= _OLDEST or separator == " "
        )

    def _bare(self, page: Page, start: int, end: int, *, checked: bool, dated: bool, plausible: bool) -> Hit | None:
        """Digits without a hyphen and without a word for them."""
        named = page.names_between(start - 40, start) or page.names_between(end, end + 40)
        if page.text[start - 1 : start] == "[" or page.text[end : end + 1] == "]":
            return None  # a program's numbers
        near = page.before(start, 60)
        near = near[max(near.rfind(". "), near.rfind("; ")) + 1 :]
        other = any(map(near.__contains__, _OTHER_NEAR)) or any(
            word.startswith(_OTHER_NEAR) for word in words_after(page, end, 15)[:1]
        )
        if other and not (checked and named):
            return None
        if checked and plausible:
            return Hit(start, end, 0.85, "cpr.checksum")
        if dated and not named:
            return Hit(start, end, _DOUBT, "cpr.date")  # a date and a time, or a year
        # A thing's number has the thing's name right before it.
        before = _NAME_BEFORE.search(page.before(start, 24))
        thing = before is not None and before["word"] not in _JOINING and not page.names_between(start - 24, start)
        if not plausible:
            return None
        return Hit(start, end, _DOUBT if thing else 0.7 if named else 0.6, "cpr.date")

    def _in_words(self, page: Page) -> Iterator[Hit]:
        """Numbers that are misread, cut off behind the date, or told apart from it."""
        for match in matches(page, _MISREAD, _CALLED_CUES, 3, 60):
            read = match["n"].translate(_MISREAD_DIGITS)
            digits = re.sub(r"\D", "", read)
            if read != match["n"] and sum(map(str.isdigit, match["n"])) >= 6 and len(digits) == 10:
                try:
                    date(2000, int(digits[2:4]), int(digits[:2]))
                except ValueError:
                    continue
                yield Hit(match.start("n"), match.end("n"), 0.8, "cpr.context")
        for match in matches(page, _DATE_ONLY, _CALLED_CUES, 3, 60):
            if any(birth_date(int(match["d"]), int(match["m"]), int(match["y"]), seventh) for seventh in (0, 4)):
                yield Hit(match.start("n"), match.end("n"), 0.7, "cpr.masked")
        for match in matches(page, _LAST_FOUR, _LAST_FOUR_CUES, 3, 60):
            before = page.before(match.start(), 80)
            if _BORN.search(before) and not _NOT_LAST_FOUR.search(before):
                yield Hit(match.start("n"), match.end("n"), 0.7, "cpr.context")


def _is_cpr(name: str) -> bool:
    return bool(name) and ("cpr" in name or name.startswith(("personn", "pnr", "civil", "ssn", "borger", "fødsels")))
