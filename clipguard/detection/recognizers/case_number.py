"""Case, journal, application and client numbers of one citizen's case.

Municipal journal numbers begin with a KLE number (KL, "KL Emnesystematik", https://www.kle-online.dk): `27.69.08-G01-112-25`;
case systems number `24/018832` or `2024-018832`; courts `BS-31902/2026-SVE` (Domstolsstyrelsen), the police
`1200-73112-00418-26` (Rigspolitiet, "Journalplan").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..lazy import lazy
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .label_words import PERSONAL
from .labels import column, cues, has_columns, is_other_number, matches, plain

_VALUE = r"(?P<n>(?:[a-zæøå]{1,5}[-/]?)?\d\w*(?:[-./]\w+){0,6}(?: \d{3,8}(?![\w.]))?)(?![\w])"
_CALLED = r"(?:[ .-]{0,2}(?:nr|nummer|nummeret|no|number|id))"
_PERSONAL_LABEL = re.compile(
    r"(?<![^\W_])(?:klient|client|ansøgnings?|application|borger|journal|elev|patient|skades?|klage|henvisnings?|underretnings?|lejemåls?|lejer|kontrolafgifts?|afgifts?"
    r"|udlændinge|udl|alien|person(?=[ -]?id)|us|anmeldelses?|bevillings?|visitations?|forløbs?|dossier|claim|complaint|referral|reference|tenancy|tenant|sags?)"
    rf"[ .-]?(?:sags?)?{_CALLED}(?![^\W_])[.:# ]{{0,4}}(?:er |is )?\n?{_VALUE}"
)
_BARE_LABEL = re.compile(
    rf"(?:klient|client|ansøgning|afgift|lejemål|henvisning|underretning|anmeldelse|skade|klage|personid|person-id)[:# ]{{1,3}}{_VALUE}"
)
# The beginning of a compound, such as `hjælpemiddelsag`, is looked at behind.
_LABEL = re.compile(
    r"(?:sags?(?:[ .-]?(?:nr|nummer|nummeret|id))?|sagen|j\.? ?nr|jnr|journal|acadre|sbsys|getorganized|kmd nova|nova|esdh|case,?(?: (?:no|number|id|ref(?:erence)?))?|file(?: (?:no|number|ref))?|(?:vores |jeres |deres |our |your )ref(?:erence|\.? ?nr)?|ref(?:erence|\.? ?nr)?|(?:vores|jeres|deres|our|your) (?:nr|no)|lån)"
    rf"(?![^\W_])[.:# ]{{0,4}}(?:har |har fået |med |er |is )?(?:(?:nr|nummer|nummeret|sagsnr|journalnr)\.?:? ?)?(?:er |is )?\n?{_VALUE}"
)
_FORMATS = re.compile(
    r"(?<![\w.-])(?:(?P<kle>\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d-\d{1,6}-\d\d)|(?P<court>[A-ZÆØÅ]{2}[- ]\d{1,6}/\d{4}-[A-ZÆØÅ]{2,4})|(?P<year>(?!CVE|INC|REQ|CHG|PO-|INV|ORD|FAK|ISO|LBK|BEK|RFC|EN-|PR-|KB-)[A-ZÆØÅ]{1,5}[- ]20[12]\d-\d{4,7}(?:-\d{1,2})?|[A-ZÆØÅ]{2,4}-[12]\d-\d{4,6}|20[12]\d-\d{5}-\d{2})|(?P<police>\d{4}-\d{5}-\d{5}-\d{2}))(?![\w-])"
)
_SHORT_YEAR = re.compile(r"(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d|\d{4}))?)$")
_LETTER_BEFORE = re.compile(r"[^\W_]")
# Cases that are no citizen's: what the compound begins with, and what the text is about.
_GENERAL_KIND = (
    "lokalplan",
    "budget",
    "udbud",
    "dagsorden",
    "princip",
    "plan",
    "hørings",
    "anlægs",
    "indkøbs",
    "drift",
    "politik",
    "it-",
    "pas",
    "udvalgs",
    "bygge",
    "test",
)
_GENERAL = re.compile(
    r"\b(?:dagsorden\w*|udbud\w*|tilbudsgiver\w*|lokalplan\w*|kommuneplan\w*|høring\w*|kommunalbestyrelse\w*|byråd\w*|bekendtgørelse\w*"
    r"|lovforslag\w*|betænkning\w*|udvalg(?:et|ets|smøde\w*)|cirkulære\w*|referat\w*|tender|agenda|rammeaftale\w*|indkøb\w*|vejledning nr|miljøgodkendelse\w*|puljen|leverandør\w*"
    r"|kontrakt\w*|procurement|council|byggemodning\w*|spildevandsplan\w*|pressemeddelelse\w*|faktura\w*|\w*nævnets?|ombudsmand\w*|principmeddelelse\w*|principafgørelse\w*|højesteret\w*|landsret\w*|lovbekendtgørelse\w*|punkt \d+)\b"
)
_PERSON = re.compile(
    r"\b(?:borgeren\w*|borger|ansøger\w*|klient\w*|barnet\w*|hun|han|hende|ham|hendes|hans|underretning\w*|patient\w*|elev(?:en)?|medarbejderen"
    r"|moderen|faren|mor|far|applicant|citizen|she|he|her|his|client|afgørelse\w*|din|dit|dine|du|jeg|min|mit|lejer\w*|beboer\w*|pige\w*|dreng\w*|drengen|kvinde\w*|mand(?:en)?|\d\d-årig\w*"
    r"|my|you|your|ejer(?:en)?|klager\w*|sigtede|skadelidte|tiltalte|forældre\w*|familien?|ægtefælle\w*|datter|søn|tenant|bevilget|bevilling)\b"
)
_TICKET = re.compile(r"(?:inc|req|chg|ritm|prb|task|jira|hd|it)[- ]?\d")
_PERSONAL_CUES = cues(
    "klient", "client", "ansøgning", "application", "borger", "journal", "elev", "patient", "skade", "klage", "henvisning", "underretning", "lejemål", "lejer",
    "kontrolafgift", "afgift", "udl", "alien", "person", "us-", "us n", "anmeldelse", "bevilling", "visitation", "dossier", "claim", "complaint", "referral", "tenancy", "tenant",
)  # fmt: skip
_BARE_CUES = cues(
    "klient",
    "client",
    "afgift",
    "ansøgning",
    "lejemål",
    "henvisning",
    "underretning",
    "anmeldelse",
    "skade",
    "klage",
    "personid",
    "person-id",
)
_LABEL_CUES = cues(
    "*sag",
    "j.",
    "jnr",
    "j nr",
    "journal",
    "acadre",
    "sbsys",
    "getorg",
    "nova",
    "esdh",
    "case",
    "file",
    "ref",
    "vores ",
    "jeres ",
    "deres ",
    "our ",
    "your ",
    "lån",
)
_COLUMN = re.compile(r"^(?:sags?(?:nr|nummer|id)?\b|j\.?nr|journalnr|klient(?:nr)?|case|borger-?id|ansøgningsnr)")
_CELL = re.compile(r"[\w./-]*\d[\w./-]*")


def _digits(value: str) -> int:
    return sum(map(str.isdigit, value))


class _Subject:
    """What a page is about; found out once, and only when a number asks for it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @lazy
    def is_someone(self) -> bool:
        page = self._page
        if page.persons or _PERSON.search(page.lower):
            return True
        return not PERSONAL.isdisjoint(page.words.by_word)

    @lazy
    def _is_general(self) -> bool:
        return bool(_GENERAL.search(self._page.lower))

    def is_general(self, at: int) -> bool:
        """Whether the number at `at` is that of a general matter: the words beside it say so, or the page does and names
        nobody."""
        if not self._is_general:
            return False
        page = self._page
        line = page.line(at)
        start, end = max(line.start, at - 150), min(line.end, at + 100)
        if _GENERAL.search(page.lower, start, end):
            return not page.names_between(start, end)
        return not page.persons


class CaseNumberRecognizer(Recognizer):
    """A label or an unmistakable format has to name it, and the text has to be about somebody."""

    entity = Entity.DK_CASE_NUMBER
    context = ("sagsnr", "sagsnummer", "journalnr", "j.nr", "klientnr", "ansøgningsnr")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        subject = _Subject(page)
        for match in [
            *matches(page, _PERSONAL_LABEL, _PERSONAL_CUES, 3, 60),
            *matches(page, _BARE_LABEL, _BARE_CUES, 3, 60),
        ]:
            least = 5 if match[0].startswith("afgift") else 4
            if (
                _digits(match["n"]) >= least
                and self._is_number(page, match)
                and not subject.is_general(match.start("n"))
            ):
                yield self._hit(match, 0.8)
        for match in matches(page, _LABEL, _LABEL_CUES, 3, 60):
            if not self._is_number(page, match) or _digits(match["n"]) < 3:
                continue
            if match[0].startswith(
                ("ref", "file", "nova", "journal", "vores", "jeres", "deres", "our", "your", "lån")
            ) and not any(map(match["n"].__contains__, "/-")):
                continue
            if subject.is_someone and not subject.is_general(match.start("n")):
                yield self._hit(match, 0.75)
        for start, end in page.number_stretches(6):
            for match in _FORMATS.finditer(page.text, max(0, start - 12), min(len(page.text), end + 8)):
                if is_other_number(page, match.start(), ("sag", "j", "case", "lån", "klient")):
                    continue
                if subject.is_someone and not subject.is_general(match.start()):
                    yield Hit(match.start(), match.end(), 0.7, "case.journal")
        if has_columns(page) and page.has(("sag", "nr", "case", "klient", "borger")) and subject.is_someone:
            yield from self._in_columns(page)

    @staticmethod
    def _hit(match: re.Match[str], score: float) -> Hit:
        value = match["n"].rstrip(".-/")
        start = match.start("n")
        return Hit(start, start + len(value), score, "case.journal" if "-g" in value else "case.labelled")

    @staticmethod
    def _is_number(page: Page, match: re.Match[str]) -> bool:
        """Whether what follows the label is a number of a case, and the label no part of another word."""
        if _SHORT_YEAR.match(match["n"]) or _TICKET.match(match["n"]):
            return False
        before = page.lower[max(0, match.start() - 16) : match.start()]
        if not before[-1:].isalpha():
            return True
        kind = re.search(r"[^\W\d_-]*-?$", before)
        return match[0].startswith("sag") and kind is not None and not kind[0].startswith(_GENERAL_KIND)

    @staticmethod
    def _in_columns(page: Page) -> Iterator[Hit]:
        for start in page.number_starts:
            if _COLUMN.search(column(page, start)):
                begin = max(page.text.rfind(mark, 0, start) for mark in ";\t|\n") + 1
                match = _CELL.search(page.text, begin)
                if match is not None and match.start() <= start < match.end() and _digits(match[0]) >= 4:
                    yield Hit(match.start(), match.end(), 0.75, "case.labelled")
