"""Passwords, codes, keys and tokens: by the form that their issuer gives them, or by the label before them.

What needs no label is in `secret_forms`; here are the labels, as code, configuration, forms and people write them, and
`secret_values` weighs what follows. The labels of connection strings are those of Microsoft's ADO.NET and ODBC
documentation, of headers RFC 6750 and RFC 7617, of commands the manuals of mysql, curl, sshpass, net and PowerShell.

detect-secrets 1.5.0 (Apache-2.0) was measured on the rows of the table, whose keys are invented, and the tuning texts: its
import takes 0.5 s and 300 modules (`requests` among them); without its entropy plugins it finds 17 of the table's 91 and
2 of the texts' 42 secrets, in 22-58 ms per 4 kB; with them 63 and 21, in 170-240 ms, with tens of thousands of ordinary
words taken for secrets. These patterns find all of the same in about half a millisecond, so it is not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .secret_commands import COMMANDS, commanded, heads_of
from .secret_forms import KEY_BEGINS, find_forms, is_dummy, is_random
from .secret_values import (
    is_code_like,
    is_expression,
    is_passphrase,
    is_pin,
    is_placeholder,
    is_strong,
    is_word,
)
from .word_index import first_words, starts

# Looked for anywhere, for they stand at the end of other words; all other cues at the beginning of a word only, which
# costs next to nothing.
_ROOTS = ("pass", "pwd", "secret", "token", "key", "kode", "pin", "løsen", "lås")
_CODE_ROOTS = ("pass", "pwd", "secret", "token", "key")
_SPOKEN_ROOTS = ("pass", "pwd", "secret", "token", "kode", "pin", "løsen", "lås")

# Names of a value in code and configuration. What stands before (`db_`, `spring.mail.`) matters for a key only.
_NAMES = ("pw", "psk", "cred", "adgangskode", "kodeord", "sessid", "sessionid")
_NAME = re.compile(
    r"(?P<name>pass(?:word|wd|phrase|code|ord)?|pwd|pw|psk|secrets?|token|credentials?|key|adgangskode|kodeord|sessid|sessionid)"
    r"(?P<suffix>[\w.-]{0,24})(?P<close>\\?[\"'`\])]{0,3})(?:[ \t]*:[ \t]*(?:str|string|securestring|final)(?=[ \t]*=))?[ \t]*"
    r"(?P<sep>=>|:=|[!=]?={1,2}|::?|[ \t]value[ \t]*=|>|,)[ \t]*"
    r"(?:[rbfu@$]{0,2}(?P<quote>\\?[\"'`])(?P<quoted>[^\"'`\n]{3,300})(?=\\?[\"'`])|(?P<bare>[^\s\"'`<>;,]{3,300}))",
    re.IGNORECASE,
)
_KEY_OF = re.compile(
    r"(?:api|access|shared|client|master|secret|encrypt(?:ion)?|storage|account|private|signing|function|host|subscription|auth|sas|service|app|webhook|admin|deploy)[ _.-]?$"
)
# What is about a password or token and is none itself.
_ABOUT_VALUE = re.compile(
    r"^[_.-]?(?:url|uri|type|name|file|path|len|min|max|polic|field|count|expir|ttl|hash|id\b|ref|reset|label|hint|header|env|var|column|endpoint"
    r"|require|version|limit|usage|input|regex|placeholder|format|rule|manager|provider|service|store|valid|changed|change|last|lifetime|prefix|budget"
    r"|s$|s_|es|ed|ing|er\b|is|ize|port|enger|iv|age|over|through|board|word(?:url|file|path|len|min|max|reset|label|hash|field|policy|hint|input|manager|valid|require|expir|changed))"
)
_ARGUMENT = re.compile(r"\([ \t]*[\"'][\w.-]*$")
_ENV_LINE = re.compile(
    r"(?:^|[\n;|,?&\"'])[ \t]*(?:export |set |setx |-e |env |\$env:|user )?[\w. -]{0,60}$", re.IGNORECASE
)

# Labels that people write. The word before (`alarm-`, `wifi-`) tells a code to a door from one in a list.
_SPOKEN = ("puk", "pw", "wifi", "wi-fi", "lås", "nøgle", "api key", "code", "tast", "indtast", "kombination")
_LABEL = re.compile(
    r"(?P<password>kodeord(?:et|ene)?|pass(?:word|phrase|code|ord)(?:et|en|s)?|pass|løsen(?:ord)?(?:et)?|pwd?)"
    r"|(?P<code>kode(?:n|r|rne|lås|låsen)?|codes?)|(?P<pin>pin(?:[ -]?kode(?:n)?|[ -]?code)?|puk(?:[ -]?kode(?:n)?)?)"
    r"|(?P<lock>wi-?fi|(?:ind)?tast(?:er|e)?|kombination(?:en)?|lås(?:en|kode|koden)?|nøgleboks(?:en)?)|(?P<key>(?:nøgle|token|secret)(?:n|en|et)?|api key)",
)
_WORD_BEFORE = re.compile(r"[\w'’-]{0,24}$")
# Before `kode`, in one word or two.
_ACCESS = re.compile(
    r"(?:adgangs|hænge|alarm|dør|port|låge|pin|wi-?fi|netværks?|gæste|lås|låse|boks|nøgle\w*|engangs|sikkerheds|skærm|tablet|mobil|telefon|ipad|sim|admin|service|servicedør|garage|opgangs|indgangs|hoved|bagdørs?|cykel|kælder"
    r"|skabs?|router|master|system|log ?in|bruger|start|tastatur|frakoblings|tilkoblings|code|access|door|alarm|gate|entry|lock|pass|security|key ?box|safe|voicemail|unlock|personlige|midlertidige?|nye?|gamle?|fælles)[ -]?$"
)
_OTHER_CODE = re.compile(
    r"(?:fejl|status|farve|post|stats?|lande|rabat|område|branche|kilde|programmerings|http|retur|exit|error|db|kle|icd|zip|stræk|bar|qr|atc|soma|løbe|kampagne|grunddata|opgave|modul"
    r"|diagnose|ydelses|konto|løn|lønart|takst|vare|produkt|fag|kommune|institutions?|fraværs|sygdoms|dress|etisk|konterings?|psp|nace|oio|sprog|valuta|promo|source|area|country|dial|tax|sks|stillings|klasse|gebyr|fund|morse|bygge|art|arts|tilbuds|voucher|discount)[ -]?$"
)
_LINK = (
    r"[ \t]*(?:=>|->|→|⇒|[:=])[ \t]*|[ \t]+(?:er|var|is|was|hedder|lyder|bliver|blev|be|ændret til|nulstillet til|sat til|skiftet til|reset to|set to|changed to)\b"
    r"(?:[ \t]*:|[ \t]+(?:nu|stadig(?:væk)?|fortsat|altid|bare|jo|vist|midlertidigt|foreløbig|indtil videre|currently|still|now|sat|ændret|nulstillet|skiftet|lavet om|set|changed|reset|til|to|på|the|just)\b)*[ \t]*"
)
_AFTER_LABEL = re.compile(
    rf"[\"'”»)*]{{0,2}}(?:(?P<of>[ \t]+(?:(?:til|for|på|i|hos|ved|to|of|on|in|at)[ \t]|\()[^\n:;=]{{1,60}}?)(?:{_LINK})"
    rf"|(?P<link>{_LINK})|(?P<next>[ \t]*:?[ \t]*\n[ \t]*(?=[^\s;|]+[ \t]*(?:\n|\Z)))|(?P<none>[ \t]*[ \t(,–-][ \t]*))"
    r"(?P<quote>[\"'“”»«`*]{0,2})(?P<n>\d{3}[ -]\d{3}(?!\d)|[^\s\"'“”»«`]{4,64})(?P<end>[\"'“”»«`*]?)",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:[ \t]*(?:,|/|og|eller|and|or)[ \t]*)(?P<n>[#*]?\d{4,8}[#*]?)(?![\w.,/-]*\d)", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(?:the|my|our|his|her|their|new)(?: \w+)? $")
# What is on the back of a payment card.
_CARD_CODE = re.compile(
    r"(?:cvv2?|cvc2?|kontrolcifre(?:ne)?|sikkerhedscifre(?:ne)?)\b[^\w\n]{0,4}(?:(?:er|is|var) )?(?P<n>\d{3,4})(?!\w)"
)
_CARD = frozenset("cvv cvv2 cvc cvc2 kontrolcifre kontrolcifrene sikkerhedscifre sikkerhedscifrene".split())
# Near a plain `kode` with digits: a lock, a line, a device or an account.
_NEAR = re.compile(
    r"nøgle|boks|dør|alarm|\blås|låge|port(?:en)?\b|wi-?fi|netværk|log(?:in|ge| ?ind|on)\b|brugern|\bbruger\b|adgang|opgang|garage|skab\b|skabet|pengeskab|tastatur|\btast|ipad|tablet|mobil|telefon|skærm|dankort|kort(?:et)?\b|firkant|stjerne|#"
    r"|indgang|bagind|\bsal\b|\b[12345]\. ?t[vh]\b|\bhus(?:et)?\b|kombination|door|lock|gate|keypad|safe\b|key ?box|guest|gæst|router|pin\b|sms"
)
# A password shown, not told.
_EXAMPLE = re.compile(
    r"(?:\bfx|\bf\.eks|eksempel|\be\.g\.|for example|such as|\blike\b|kunne være|could be|dårlig|\bsvage?\b|\bweak|undgå|\bavoid|\baldrig|\bnever|gættes?\b|såsom|i stil med|sådan noget som|most common|mest brugte|almindeligste)"
)
# What is typed on a keypad, with its last key.
_KEYPAD = re.compile(r"(?<![\w#/&.,-])\d{4,8}[#*](?![\w*#])")
# A code that opens nothing any more.
_GONE = re.compile(
    r"[\"'”»)]? (?:er|var|is|was) (?:afskaffet|nedlagt|udløbet|slettet|spærret|ude af drift|expired|revoked|retired)"
)
# `user / password`, side by side after a word for signing in.
_PAIRED = (
    "login",
    "log in",
    "logon",
    "log ind",
    "logge",
    "brugernavn",
    "bruger",
    "user",
    "adgang",
    "credentials",
    "cred",
    "account",
    "konto",
)
_PAIR = re.compile(
    r"(?:log ?in|logon|log ?ind|logge (?:ind|på)|bruger(?:navn)?|username|user|adgang\w*|cred(?:ential)?s?|account|konto)\b[^\n]{0,40}?[ :=\"'(][\w.@\\-]{2,40}"
    r"(?:[ \t]?[/|][ \t]?|[ \t]*,[ \t]+|[ \t]+(?:og|and|med|with)[ \t]+|:)[\"'“»]?(?P<n>[^\s/|,\"'”«]{6,40})",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"(?:\b(?:adgangs|pin|dør|alarm|start|login|engangs|nøgleboks|wifi|wifi-|wi-fi-)-?kode|\bkodeord|\bpassword|\bpasscode|\bpasswd|\bpwd?|\bpin|\btoken|\bsecret|\bapi[- ]?(?:key|nøgle)|\bpuk)(?:\s?\(.*\))?$"
)
_CELL = re.compile(r"[^;\t|,\n]+")
_ALL_HEADS = {*KEY_BEGINS, *_NAMES, *_SPOKEN, *_PAIRED, *(begin for _, begins in COMMANDS for begin in begins)}
_HEADS = tuple(_ALL_HEADS)
_FIRSTS = first_words(_HEADS).union(
    "brugere brugeren brugernavnet brugerid brugernavn nøglen nøglerne nøgleboks nøgleboksen adgange adgangen username userid users låsen låsekode "
    "wifien wifi-kode wifi-koden wi-fi-koden credentials creds logget passwd passphrase adgangskoden kodeordet kodeordene taster taste indtaster codes kombinationen".split()
)
_EDGE = ".,;:?)]}>”»'\""
_TOKEN = re.compile(r"(?<!\S)[\"'“»(]?(?P<n>[^\s\"'“”»«()]{8,40})")


class _Label(NamedTuple):
    kind: str
    """`password`, `code`, `pin`, `lock` or `key`."""
    start: int
    end: int
    access: bool
    """Whether the word tells that the code opens something."""
    definite: bool


class SecretRecognizer(Recognizer):
    """Known forms by themselves; anything else after a label, unless it is evidently a placeholder."""

    entity = Entity.SECRET
    context = ("password", "adgangskode", "kodeord", "kode", "pin", "token", "secret", "api key")

    def find(self, page: Page) -> Iterator[Hit]:
        lower = page.lower
        heads = [at for at in starts(page, _FIRSTS, long=True) if lower.startswith(_HEADS, at)]
        yield from find_forms(page, heads)
        yield from _typed(page)
        roots = {root: page.spots((root,)) for root in _ROOTS}
        names = sorted([*heads_of(page, heads, _NAMES), *(at for root in _CODE_ROOTS for at in roots[root])])
        spoken = sorted([*heads_of(page, heads, _SPOKEN), *(at for root in _SPOKEN_ROOTS for at in roots[root])])
        if not heads and not names and not spoken:
            return
        labels = list(_labels(page, spoken))
        labelled = [*_assigned(page, names), *_spoken(page, labels), *_tabled(page)]
        if heads:
            labelled += [*_paired(page, heads_of(page, heads, _PAIRED)), *commanded(page, heads)]
        yield from labelled
        yield from _beside(page, sorted({hit.start for hit in labelled}.union(label.start for label in labels)))


def _assigned(page: Page, names: list[int]) -> Iterator[Hit]:
    """Values given to a name: in code, configuration, connection strings, headers, XML."""
    text, lower = page.text, page.lower
    for at in names:
        match = _NAME.match(text, at)
        if match is None:
            continue
        name, suffix, sep = match["name"].lower(), match["suffix"].lower(), match["sep"]
        if _ABOUT_VALUE.match(suffix) or (sep == "," and not _ARGUMENT.search(text[max(0, at - 30) : at])):
            continue
        if name == "key" and not _KEY_OF.search(lower[max(0, at - 14) : at]):
            continue
        if sep == ">" and not lower.startswith("</", match.end()):
            continue
        quoted = match["quoted"]
        group = "bare" if quoted is None else "quoted"
        value = match[group]
        if quoted is None:
            value = value.rstrip(_EDGE) or value
        if is_placeholder(value) or is_word(value) or " " in value.strip():
            continue
        if name.startswith(("pass", "pw", "psk", "adgang", "kodeord")):
            env = (
                quoted is not None
                or sep == ">"
                or (
                    sep == "="
                    and text[match.start(group) - 1] == "="
                    and bool(_ENV_LINE.search(text[max(0, at - 70) : at]))
                )
            )
            good = (value.isdigit() and len(value) >= 4) or (
                (is_passphrase(value) and not value.isupper())
                if env and not is_code_like(value)
                else is_code_like(value)
            )
            good = good and (env or not is_expression(value))
        else:
            good = len(value) >= 8 and is_code_like(value) and is_random(value) and not is_dummy(value)
            good = good and (quoted is not None or not is_expression(value))
        if good:
            yield Hit(match.start(group), match.start(group) + len(value), 0.93, "secret.labelled")


def _labels(page: Page, spots: list[int]) -> Iterator[_Label]:
    """The words that people call a password or code by."""
    lower = page.lower
    end = 0
    for at in spots:
        if at < end or (match := _LABEL.match(lower, at)) is None:
            continue
        if lower[match.end() : match.end() + 1].isalnum():
            continue
        kind = match.lastgroup or ""
        before = lower[max(0, at - 30) : at]
        glued = bool(before) and (before[-1].isalnum() or before[-1] in "-_")
        if kind == "code" and _OTHER_CODE.search(before):
            continue
        access = bool(_ACCESS.search(before)) or kind in ("password", "pin")
        if glued and not access and kind != "key":
            continue
        if glued and kind == "pin" and not before.endswith(("service", "sim", "-", "bank", "kort", "alarm", "master")):
            continue
        if glued and kind == "password" and match[0] in ("pass", "pw", "pwd"):
            continue
        if glued and kind == "lock" and not before.endswith(("dør", "-", "kode", "cykel", "hænge", "nøgle")):
            continue
        word = match[0]
        end = match.end()
        definite = word.endswith(("koden", "koderne", "et", "en", "låsen")) or bool(_DEFINITE.search(before))
        yield _Label(kind, at, end, access, definite)


def _spoken(page: Page, labels: list[_Label]) -> Iterator[Hit]:
    """Labels in running text: what follows has to look like a password, or be digits after a word for a code."""
    text = page.text
    for label in labels:
        match = _AFTER_LABEL.match(text, label.end)
        if match is None:
            continue
        value = match["n"]
        value = value.rstrip(_EDGE)
        if len(value) < 4 or is_placeholder(value) or is_word(value):
            continue
        linked = match["none"] is None
        quoted = bool(match["quote"]) and bool(match["end"])
        if _is_example(page, label.start, match.end()) or _GONE.match(page.lower, match.start("n") + len(value)):
            continue
        start = match.start("n")
        if _is_told(page, label, value, linked=linked, quoted=quoted, at=start):
            yield Hit(start, start + len(value), 0.88, "secret.labelled")
            more = _MORE.match(text, start + len(value))
            while more and is_pin(value):
                yield Hit(*more.span("n"), 0.85, "secret.labelled")
                more = _MORE.match(text, more.end())


def _is_example(page: Page, start: int, end: int = 0) -> bool:
    begin = max(page.sentence(start).start, start - 90)
    return bool(_EXAMPLE.search(page.lower, begin, max(start, end)))


def _is_told(page: Page, label: _Label, value: str, *, linked: bool, quoted: bool, at: int) -> bool:
    """Whether the value after a spoken label is what the label names."""
    if is_pin(value):
        if label.kind in ("password", "key"):
            return linked and label.kind == "password"
        if label.kind == "pin" or (label.access and label.kind == "code"):
            return True
        line = page.lower[max(0, page.line(label.start).start, label.start - 110) : at + 60]
        if label.kind == "lock":
            return len(value) < 8
        return bool(_NEAR.search(line.replace(value, ""))) or (label.definite and linked) or "#" in value
    if is_code_like(value):
        if label.kind == "key":
            return len(value) >= 12 and is_random(value) and not is_dummy(value)
        if label.kind == "lock":
            return len(value) >= 8 and (linked or is_strong(value))
        if label.access or linked:
            return not is_expression(value)
        return len(value) >= 6 and any(map(str.islower, value)) and any(map(str.isdigit, value))
    if label.kind != "password" and not (label.kind == "code" and label.access):
        return False
    if quoted and linked:
        return is_passphrase(value)
    # A name of one's own, where the clause ends: `alarmselskabet vil have kodeordet Snegleøjet.`
    if label.definite and not linked and value[0].isupper() and value[1:].islower() and label.kind == "password":
        end = page.text[at + len(value) : at + len(value) + 1]
        return page.text[label.start].islower() and is_passphrase(value) and (not end or end in ".,;\n")
    # One word alone at the end of a line, in a block with a user name: `Bruger: foyer / Kodeord: sommerfugl`.
    own_line = page.line(at)
    rest = page.text[at + len(value) : own_line.end].strip(" .\t\r")
    near = page.lower[max(0, own_line.start - 60) : own_line.end + 30]
    return (
        linked
        and not rest
        and is_passphrase(value)
        and any(word in near for word in ("bruger", "user", "login", "wifi", "wi-fi", "netværk"))
    )


def _typed(page: Page) -> Iterator[Hit]:
    """Digits with the key that ends them, near a word for a lock: `alarmen slås fra med 2860#`; a card's code."""
    for at in starts(page, _CARD):
        if match := _CARD_CODE.match(page.lower, at):
            yield Hit(*match.span("n"), 0.9, "secret.labelled")
    if "#" in page.text:
        for match in page.around(_KEYPAD, page.spots(("#",)), 10, 2):
            line = page.before(match.start(), 90)
            if _NEAR.search(line.replace("#", "")):
                yield Hit(*match.span(), 0.85, "secret.labelled")


def _paired(page: Page, spots: list[int]) -> Iterator[Hit]:
    """A user name and a password side by side: `skole21 / Regnbue77`."""
    for match in page.around(_PAIR, spots, 2, 200):
        value = match["n"].rstrip(_EDGE)
        told = is_code_like(value) and any(map(str.isalpha, value))
        if told and not is_placeholder(value) and not is_expression(value):
            yield Hit(match.start("n"), match.start("n") + len(value), 0.85, "secret.labelled")


def _tabled(page: Page) -> Iterator[Hit]:
    """The cells of a column of passwords."""
    if not any(_COLUMN.search(cell) for cell in page.header_cells[1]):
        return
    first_line = page.text.find("\n")
    for match in _CELL.finditer(page.text, 0 if page.column(0) else max(0, first_line)):
        value = match[0].strip(" \t\r\"'")
        told = 4 <= len(value) <= 64 and (is_code_like(value) or is_pin(value)) and not is_placeholder(value)
        if told and _COLUMN.search(page.column(match.start())):
            start = match.start() + match[0].index(value)
            yield Hit(start, start + len(value), 0.85, "secret.labelled")


def _beside(page: Page, places: list[int]) -> Iterator[Hit]:
    """What is made as passwords are, on a line near a labelled one or a word for one: it is another."""
    done = 0
    for at in places:
        line = page.line(at)
        for match in _TOKEN.finditer(page.text, max(done, line.start, at - 120), min(line.end, at + 160)):
            done = match.end()
            value = match["n"].rstrip(_EDGE)
            if is_strong(value) and not _is_example(page, match.start()):
                yield Hit(match.start("n"), match.start("n") + len(value), 0.8, "secret.labelled")
