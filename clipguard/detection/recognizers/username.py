"""Logins and employee ids: a short code that the text says to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_CODE = r"(?P<n>(?=[\w.-]*\d)(?=[\w.-]*[A-Za-zÆØÅæøå])[A-Za-zÆØÅæøå\d][\w.-]{2,23}\w|[A-Za-z]{0,3}\d{4,8})"
_NAME = r"(?P<n>[A-Za-zÆØÅæøå][\w.-]{1,30}\w)"
_END = r"(?![\w@\\/(=])"
PATTERNS = (
    # After a label with a colon any short word is one; in running text it has to look like a code.
    (r"(?i:\b(?:bruger-?(?:navn|id)|username|user ?name|user[ -]?id|login(?:navn)?|logon|brugerident|mitid[ -]bruger-?id|unilogin|uni-login|teams-?id))(?: er)? ?[:=] ?[\"']?" + _NAME + _END, 0.8),
    (r"(?i:\b(?:medarbejder|employee|ansættelses|tjeneste|løn)[ -]?(?:nr|nummer|no|number|id|ident))(?i: ?\.? ?[:#]? ?| er )" + _CODE + _END, 0.85),
    (r"(?i:\b(?:bruger(?:en|navn|navnet|id|ident|s)?|login|logon|user|username|userid|ident|konto(?:en)?|mitid|teams|profil(?:en)?|account))(?i: ?[:=] ?| er | is | | hedder )[\"'(]?(?P<n>(?=[\w.-]*\d)[a-zæøå]{2,8}\d{1,6}|[A-ZÆØÅ]{2,5}\d{1,6}|[a-z]\d{4,8})" + _END, 0.8),
    (r"(?i:\binitialer(?:ne)?)(?: er)? ?:? ?(?P<n>[A-ZÆØÅ]{2,5}|[a-zæøå]{3,5})" + _END, 0.6),
    (r"(?<![\w\\:/])(?:[A-Z][A-Z0-9-]{2,14})\\(?P<n>[A-Za-z][\w.-]{2,20})" + _END, 0.75),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), score) for pattern, score in PATTERNS)
_PLACEHOLDERS = frozenset(
    "navn name username user login brugernavn bruger dit din jeg admin root guest test none null true false string str xxx "
    "abc123 og eller er med til på som adgangskode password kodeord".split()
)
_COLUMN = re.compile(
    r"^(?:bruger|bruger-?navn|bruger-?id|login|username|user|initialer|medarbejder-?(?:nr\.?|nummer|id))$"
)
_CELL = re.compile(r"[^;\t|,\n]+")


_CUES = (
    "bruger",
    "user",
    "log",
    "ident",
    "medarbejder",
    "employee",
    "tjeneste",
    "ansættelses",
    "lønn",
    "konto",
    "account",
    "mitid",
    "teams",
    "profil",
    "initialer",
    "\\",
    "uni",
)


class UsernameRecognizer(Recognizer):
    """A label has to name it."""

    entity = Entity.USERNAME
    context = ("bruger", "brugernavn", "login", "medarbejdernr", "user", "initialer")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has(_CUES):
            return
        for pattern, score in _COMPILED:
            for match in pattern.finditer(page.text):
                if match["n"].lower() not in _PLACEHOLDERS:
                    yield Hit(match.start("n"), match.end("n"), score, "username.labelled")
        if any(_COLUMN.search(cell) for cell in page.header_cells[1]):
            for match in _CELL.finditer(page.text):
                value = match[0].strip()
                if (
                    2 < len(value) < 25
                    and " " not in value
                    and match.start()
                    and _COLUMN.search(page.column(match.start()))
                ):
                    yield Hit(match.start(), match.end(), 0.8, "username.labelled")
