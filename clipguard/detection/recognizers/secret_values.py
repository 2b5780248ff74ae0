"""Whether what follows a label can be a secret: its form speaks for it, and it is no placeholder, code or prose."""

from __future__ import annotations

import re

# What stands for a value that is elsewhere, was taken out, or is for the reader to fill in. In code: an expression.
_PLACEHOLDER = re.compile(
    r"(?i)(?:[<\[{(]|\$[({a-z_]|\\\(|%[\w ]+%|@[\w.]+\(|[x*•.…_#?·●■-]+$|(?:your|my|insert|enter|replace|put|some|the|a|din|dit|mit|min|indsæt|skriv|jeres)(?:[_ -]|$|password|secret|token|key|kode|adgangskode|kodeord|p(?:ass)?w)"
    r"|ditkodeord|dinkode|mypass(?:word)?$|mysecret|secret[_-]?(?:key|token|value|here)|super[_-]?secret|change[_-]?(?:me|it|this)|skiftmig|example|eksempel|place_?holder|dummy|sample|fake|mock"
    r"|(?:null|none|nil|true|false|undefined|redacted|removed|fjernet|udeladt|skjult|hidden|masked|sløret|anonymiseret|secret|secrets|password\d{0,2}|passwd|pass|pwd|pw|token|string|str|bytes|int|bool|object|any|optional|required|env|tba|tbd|todo|n/a|ukendt|unknown|user|username|basic|bearer|foobar|foo|bar|test|abc123|adgangskode|kodeord|hemmelig|hemmeligt|ingen|tom|empty|default|vault|keyvault|keychain|username:password|user:password|user:pass)$"
    r"|process\.|os\.|env\.|getenv|config[.\[(]|settings[.\[]|self\.|this\.|args\.|request\.|req\.|vault[:.]|secrets?[.\[:/]|enc\(|!vault|@keyvault|arn:|projects/|sha(?:1|224|256|384|512)[:-]|md5:|https?:|file:|data:|/|\./|~/|[a-z]:\\)"
)
_PLACEHOLDER_INSIDE = re.compile(
    r"(?i)x{4}|\*{3}|\.\.\.|…|<[^>]*>|\{\{|\$\{|%s|\[\w+\]|example|eksempel|placeholder|redacted|changeme|yourpass|your[_-]|_here$|-here$|-her$|-goes-"
)
# An expression of a programming language. Only where nothing is quoted.
_EXPRESSION = re.compile(
    r"[\w.]+[(\[]|[A-Za-z_]\w*(?:(?:\.|->|::|\?\.)[A-Za-z_]\w*)+[;)]?$|[A-Z][A-Z]*(?:_[A-Z0-9]+)+[;)]?$|[A-Za-z_]+[;)]?$|[a-z_]+[;)]$|[+&|]"
)
# Names with a digit that words for code and computers are followed by; figures with a unit; dates, versions, references.
_OTHER = re.compile(
    r"(?i)(?:\d+[-–]?(?:faktor\w*|trins\w*|ciffer\w*|cifre\w*|cifret\w*|tegn\w*|timers?|dag\w*|factor|digits?|step|min\w*|sek\w*|kr|%|måneder|år|årige?|mb|gb|kb|bit|pct|char\w*|stk|x|gange|uger?)"
    r"|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4}))?|\d{4}-\d{2}-\d{2}(?:t.*)?|\d+[.,:]\d+(?:[.,:]\d+)*|v?\d+(?:\.\d+)+|\d+[-–/]\d+|kl\.?\d.*|(?:nr|s|pkt|kap|stk|afsn|d|uge|st|sk)\.\d.*"
    r"|[A-Za-z]{1,2}\d{2}(?:\.\d{1,2})?|python\d?(?:\.\d+)?|html\d?|css\d|utf-?\d+|iso-?\d+.*|windows-?\d+|sha-?\d+|md5|base64|java\d*|es\d|oauth2?|[23]fa|mfa|wpa[23]?|ipv[46]|office365|m365|o365|win1[01]|wifi\d?|g-?\d|mitid|nemid"
    r"|\d+(?:a|b|c|k|f|g|m)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?|www|mailto)[.:].*|[\w-]+\.(?:txt|pdf|docx?|xlsx?|pem|key|env|json|ya?ml|php|html?|py|js|ts|cs|sql|ps1|sh|dk|com|net|org|eu)(?:[/:?#].*)?|\W+\d?)$"
)
_UUID = re.compile(r"(?i)\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$")
_SIGNS = frozenset("!#$%&*@?+^~=<>|{}[]§£€")
# Words that stand where a value is expected.
_WORDS = frozenset(
    "glemt mistet udløbet udløber ændret nulstillet sendt sendes samme forkert ugyldig ugyldigt påkrævet krævet kræves obligatorisk obligatoriske skal kan må er var mangler gemt skjult spærret låst ny nyt "
    "nye gammel gamle oplyses udleveres oplyst telefonisk separat mail sms krypteret beskyttet personlig personligt personlige fortrolig fortroligt stærk stærkt svag svagt lang langt minimum mindst maks se ring kontakt "
    "spørg skift vælg indtast gentag bekræft opret log login logget via fra hos ved med uden efter før ikke aldrig altid ingen intet den det der som og eller men til "
    "forgotten expired required missing changed reset invalid incorrect wrong same strong weak minimum optional hidden stored encrypted protected confirm enter repeat choose yes no nej ja "
    "success failed failure error enabled disabled active inactive aktiv inaktiv manager policy generator hash field input submit value empty blank only needed set sent unknown accepted rejected denied".split()
)


def is_placeholder(value: str) -> bool:
    """Whether the value stands for one that is not there."""
    return bool(_PLACEHOLDER.match(value)) or bool(_PLACEHOLDER_INSIDE.search(value))


def is_expression(value: str) -> bool:
    """Whether an unquoted value is code: a name, a call, a constant."""
    return bool(_EXPRESSION.match(value))


def is_code_like(value: str) -> bool:
    """Whether the value has what ordinary words have not: digits or signs among letters."""
    if len(value) < 4 or _OTHER.match(value):
        return False
    digit = any(map(str.isdigit, value))
    letter = any(map(str.isalpha, value))
    # A sign at either end may be the sentence's.
    sign = any(char in _SIGNS for char in value[1:-1])
    return (digit and letter) or (sign and (letter or digit) and len(value) > 4)


def is_strong(value: str) -> bool:
    """Whether the value is made as passwords are, with all four kinds of signs; nothing else looks like that."""
    return (
        8 <= len(value) <= 40
        and any(map(str.isdigit, value))
        and any(map(str.islower, value))
        and any(map(str.isupper, value))
        and any(char in "!#$%&*@?+^~_" for char in value)
        and not any(char in "/\\<>(){}[]=" for char in value)
        and not _OTHER.match(value)
        and not is_placeholder(value)
    )


def is_pin(value: str) -> bool:
    """Whether the value is what one types on a keypad: four to eight digits, with its keys `#` and `*`, or dials on a
    lock with a combination."""
    return bool(re.fullmatch(r"[#*]?\d{4,8}(?:[#*]\d{0,2})?|\d{3}[ -]\d{3}|\d{1,2}(?:-\d{1,2}){2,3}", value))


def is_word(value: str) -> bool:
    """Whether the value is one of the words that stand where a value is expected."""
    return value.lower().strip(".,;:!?") in _WORDS


def is_passphrase(value: str) -> bool:
    """Whether letters alone can be a password: one long word, or words with hyphens, and not a word of course."""
    return len(value) >= 6 and bool(re.fullmatch(r"[^\W\d_]+(?:[-._][^\W\d_]+)*", value)) and not is_word(value)
