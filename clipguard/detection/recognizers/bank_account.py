"""Danish bank accounts: a registration number of four digits and an account number of up to ten (Finans Danmark,
"Registreringsnumre"), and the lines of giro payments (+71, +73, +75 …; Betalingsservice, "FI-kort")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, has_columns, has_cue, is_other_number, matches, plain

_NUMBER = r"\d(?:[ .]?\d){5,9}"
_CALLED = r"(?:[ .-]?(?:nr|nummer|no|number))?\b[.:]{0,2}"
# explanation, score, pattern with the group n around the number, what it begins with
PATTERNS = (
    (
        "account.labelled",
        0.95,
        rf"\b(?P<n>reg(?:istrerings|istration)?{_CALLED}\s{{0,2}}\d{{4}}(?!\d)(?:[ ,;/.–-]{{1,4}}|\s?[^\d\n]{{0,25}}\n?[^\d\n]{{0,12}}\b(?:konto|account|kto|kt|acc|acct)\.?"
        rf"(?:[ -]?(?:nr|nummer|no|number))?[.: ]{{0,4}}\n?){_NUMBER})",
        ("reg",),
    ),
    (
        "account.labelled",
        0.95,
        rf"\b(?:nem|løn|bank|budget|feriepenge)?-?(?:konto(?:en)?|kto){_CALLED}[^\d\n]{{0,45}}(?P<n>\d{{4}}(?:[ –/.-]{{1,3}}|(?=\d{{10}}(?!\d))){_NUMBER})",
        ("nemkonto", "lønkonto", "bankkonto", "konto", "kto", "nem-konto", "budgetkonto", "feriepengekonto"),
    ),
    (
        "account.labelled",
        0.85,
        r"\b(?:nem|løn|bank)?(?:konto|kto)[ .-]?(?:nr|nummer|no)\b[.:]{0,2}[^\d\n]{0,15}(?P<n>\d{6,14}|\d{2,4}(?:[ .]\d{2,4}){2,4})",
        ("nemkonto", "lønkonto", "bankkonto", "konto", "kto"),
    ),
    (
        "account.labelled",
        0.9,
        rf"\b(?:bank account|account (?:no|number)|account)\b[^\d\n]{{0,20}}(?P<n>\d{{4}}[ -]{_NUMBER}|(?<=r )\d{{6,14}}|(?<=[.:] )\d{{7,14}}|(?<=nt )\d{{8,14}}|(?<=is )\d{{6,14}})",
        ("bank account", "account"),
    ),
    (
        "account.labelled",
        0.9,
        r"\bsort code\b[: ]{1,3}(?P<n>\d\d[ -]?\d\d[ -]?\d\d[^\d\n]{1,20}\d{8})",
        ("sort code",),
    ),
    (
        "account.labelled",
        0.75,
        r"\b(?:løn|udbetal\w*|overfør\w*|indsæt\w*|indsat|tilbagebetal\w*|tilbageføre?s?|refund\w*|transfer\w*|penge\w*|sætte?s? (?:det |dem |pengene )?ind|ind på|bank\w*|\w{3,12}bank)\b"
        r"[^\n]{0,60}?(?<![\w.,+-])(?P<n>\d{4}(?: ?[–/-] ?| )\d(?:[ .]?\d){5,9})",
        (
            "løn",
            "udbetal",
            "overfør",
            "indsæt",
            "indsat",
            "tilbage",
            "refund",
            "transfer",
            "penge",
            "sætte",
            "ind på",
            "bank",
            "nykredit",
            "sydbank",
            "lån & spar",
        ),
    ),
    ("account.giro", 0.95, r"\+ ?(?P<n>(?:01|04|15|71|73|75) ?<[ \d]{0,20}\+? ?\d{7,8} ?<?)", ("+",)),
    (
        "account.giro",
        0.9,
        r"\bfi(?:k)?[ -]?(?:kode|nr|nummer|kort|linje)?[ .:]{0,2}\+?(?P<n>(?:71|73|75)[ <+/-]{1,3}\d{7,15}(?:[ <+/-]{1,3}\d{7,8})?)",
        ("fi",),
    ),
    (
        "account.giro",
        0.85,
        r"\b(?:post)?giro(?:konto)?(?:[ -]?(?:nr|nummer))?\b[.:]{0,2} ?(?P<n>\d(?:[ -]?\d){5,10})",
        ("giro", "postgiro"),
    ),
)
_COMPILED = tuple(
    (why, score, re.compile(pattern + r"(?![\w])(?!-\d)"), cues(*begins)) for why, score, pattern, begins in PATTERNS
)
_CUES = cues(
    "reg", "*konto", "account", "giro", "bank", "udbetal", "overfør", "inds", "+7", "+0", "+15", "+ 7", "fi", "*kto", "løn", "sort code", "tilbage", "refund",
    "transfer", "penge", "sætte", "ind på",
)  # fmt: skip
# Four digits and ten are an account's, whatever stands beside them; in a column of accounts shorter ones too.
_LONG = re.compile(r"\d(?<![\w.,+<-].)(?<!\d .)\d{3}[ -]\d{10}(?![\w-])(?! \d)")
_IN_COLUMN = re.compile(r"\d(?<![\w.].)\d{3}(?:[ -]?\d{6,10})(?![\w.])")
_COLUMN = re.compile(r"konto|account|\bkto")
_NOT_OURS = re.compile(r"\b(?:artskonto|kontostreng|kontoplan|driftskonto|finanskonto|anlægskonto|kontogruppe)")


class BankAccountRecognizer(Recognizer):
    """A label or a table column has to say that it is one; four digits and ten stand by themselves."""

    entity = Entity.DK_BANK_ACCOUNT
    context = ("konto", "reg.nr.", "nemkonto", "account", "giro")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        if not page.number_stretches(6):
            return
        if has_cue(page, _CUES, 6, 100):
            for why, score, pattern, begins in _COMPILED:
                for match in matches(page, pattern, begins, 6, 100):
                    if not _NOT_OURS.search(page.before(match.start("n"), 30)):
                        yield Hit(match.start("n"), match.end("n"), score, why)
        for match in page.numbers(_LONG, 14):
            if not is_other_number(page, match.start(), ("konto", "kto", "reg", "nemkonto", "account")):
                yield Hit(match.start(), match.end(), 0.6, "account.labelled")
        if has_columns(page) and page.has(("konto", "account", "kto")):
            for match in page.numbers(_IN_COLUMN, 10):
                if _COLUMN.search(column(page, match.start())):
                    yield Hit(match.start(), match.end(), 0.95, "account.table")
