"""Logins and employee ids: a short code that the text says to be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_END = r"(?![\w@\\/(=])"
_CODE = re.compile(
    r"(?=[\w.-]*\d)(?=[\w.-]*[A-Za-zÆØÅæøå])[A-Za-zÆØÅæøå\d][\w.-]{2,23}\w" + _END + r"|[A-Za-z]{0,3}\d{4,8}" + _END
)
_LOGIN = re.compile(
    r"(?:(?=[\w.-]*\d)[a-zæøå]{2,8}\d{1,6}|[A-ZÆØÅ]{2,5}\d{1,6}|[a-z]\d{4,8}|[a-zæøå]{2,12}[_.][a-zæøå0-9_.]{0,12}[a-zæøå0-9])"
    + _END
)
_NAME = re.compile(r"[A-Za-zÆØÅæøå][\w.-]{1,30}\w" + _END)
_INITIALS = re.compile(r"(?:[A-ZÆØÅ]{2,5}|[a-zæøå]{3,5})" + _END)
LABELS = (
    # label in lower case, form of what follows, score, what the label begins with (the last: ends with). After a label with a colon any short word is one; in running
    # text it has to look like a code.
    (
        r"\b(?:bruger-?(?:navn|id)|username|user ?name|user[ -]?id|login(?:navn)?|logon|brugerident|mitid[ -]bruger(?:-?id)?|uni-?login|teams-?id)(?: er)? ?[:=] ?[\"']?",
        _NAME,
        0.8,
        ("bruger", "user", "login", "logon", "mitid", "uni-login", "unilogin", "teams"),
    ),
    (
        r"\b(?:medarbejder|employee|ansættelses|tjeneste|løn)[ -]?(?:nr|nummer|no|number|id|ident)(?: ?\.? ?[:#]? ?| er )",
        _CODE,
        0.85,
        ("medarbejder", "employee", "ansættelses", "tjeneste", "løn"),
    ),
    (
        r"\b(?:bruger(?:en|navn|navnet|id|ident|s)?|login|logon|user|username|userid|ident|konto(?:en)?|mitid|teams|profil(?:en)?|account)(?: ?[:=] ?| er | is | | hedder )[\"'(]?",
        _LOGIN,
        0.8,
        ("bruger", "login", "logon", "user", "ident", "konto", "mitid", "teams", "profil", "account"),
    ),
    (
        r"\b(?:mit|hans|hendes|sit|dets|min|my|his|her) (?:brugernavn|login|username|initialer)(?: er| is)? ",
        re.compile(r"[A-Za-zæøå][\w.-]{2,11}" + _END),
        0.75,
        ("mit ", "hans ", "hendes ", "sit ", "dets ", "min ", "my ", "his ", "her "),
    ),
    (r"\bmedarbejder(?:en)? ", re.compile(r"\d{4,8}" + _END), 0.7, ("medarbejder",)),
    (r"\binitialer(?:ne)?(?: er)? ?:? ?", _INITIALS, 0.6, ("initialer",)),
    (r"(?<![\w\\:/])[a-z][a-z0-9-]{2,14}\\", re.compile(r"[A-Za-z][\w.-]{2,20}" + _END), 0.75, ("\\",)),
)
_LABELS = tuple((re.compile(label), form, score, begins) for label, form, score, begins in LABELS[:-1])
_DOMAIN = re.compile(LABELS[-1][0])
_CUES = ("bruger", "user", "login", "logon", "ident", "medarbejdern", "medarbejder-", "medarbejder ", "employee", "tjeneste", "ansættelses", "lønn", "konto", "account", "mitid", "teams", "profil", "initialer", "unilogin")  # fmt: skip
_PLACEHOLDERS = frozenset(
    "navn name username user login brugernavn bruger dit din jeg admin root guest test none null true false string str xxx "
    "abc123 det den altid ikke samme forkert ugyldigt påkrævet låst spærret udløbet the not always blev virker findes mangler og eller er med til på som adgangskode password kodeord n".split()
)
_COLUMN = re.compile(
    r"^(?:bruger|bruger-?navn|bruger-?id|login|username|user|initialer|medarbejder-?(?:nr\.?|nummer|id))$"
)
_CELL = re.compile(r"[^;\t|,\n]+")


class UsernameRecognizer(Recognizer):
    """A label has to name it."""

    entity = Entity.USERNAME
    context = ("bruger", "brugernavn", "login", "medarbejdernr", "user", "initialer")

    def find(self, page: Page) -> Iterator[Hit]:
        if page.has(_CUES):
            for label, form, score, begins in _LABELS:
                yield from self._labelled(page, page.at_cues(label, begins), form, score)
        if "\\" in page.text:
            domains = page.around(_DOMAIN, page.spots(("\\",)), 20, 2, lower=True)
            yield from self._labelled(page, domains, LABELS[-1][1], LABELS[-1][2])
        if any(_COLUMN.search(cell) for cell in page.header_cells[1]):
            for match in _CELL.finditer(page.text):
                value = match[0].strip()
                in_column = match.start() and _COLUMN.search(page.column(match.start()))
                if 2 < len(value) < 25 and " " not in value and in_column:
                    yield Hit(match.start(), match.end(), 0.8, "username.labelled")

    def _labelled(
        self, page: Page, labels: Iterable[re.Match[str]], form: re.Pattern[str], score: float
    ) -> Iterator[Hit]:
        for found in labels:
            match = form.match(page.text, found.end())
            if match is not None and match[0].lower() not in _PLACEHOLDERS:
                yield Hit(match.start(), match.end(), score, "username.labelled")
