"""The words that placeholders are made of, and how they are found again in what an AI tool has made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from clipguard.detection import Entity

LABELS: Mapping[Entity, str] = MappingProxyType(
    {
        Entity.PERSON: "NAVN",
        Entity.DK_CPR_NUMBER: "CPR",
        Entity.EMAIL_ADDRESS: "E-MAIL",
        Entity.PHONE_NUMBER: "TELEFON",
        Entity.DK_ADDRESS: "ADRESSE",
        Entity.DATE_OF_BIRTH: "FØDSELSDATO",
        Entity.DK_BANK_ACCOUNT: "KONTO",
        Entity.IBAN_CODE: "IBAN",
        Entity.CREDIT_CARD: "KORT",
        Entity.DK_LICENSE_PLATE: "NUMMERPLADE",
        Entity.DK_CASE_NUMBER: "SAGSNUMMER",
        Entity.DK_ID_DOCUMENT: "ID-NUMMER",
        Entity.IP_ADDRESS: "IP-ADRESSE",
        Entity.USERNAME: "BRUGERNAVN",
        Entity.SPECIAL_CATEGORY: "FØLSOM OPLYSNING",
        Entity.INDIRECT_IDENTIFIER: "PERSON",
        Entity.SECRET: "HEMMELIGHED",
        Entity.CONFIDENTIAL_MARKING: "MÆRKE",
        Entity.EMBARGO: "KLAUSUL",
        Entity.BUSINESS_SENSITIVE: "FORTROLIG OPLYSNING",
        Entity.COPYRIGHT_NOTICE: "OPHAVSRET",
        Entity.DK_CVR: "CVR",
    }
)
"""The word of each entity's placeholders, as they stand between the brackets. No two entities share one."""

# What an AI tool makes of the words when it translates an answer.
_TRANSLATED: Mapping[str, str] = MappingProxyType(
    {
        "NAME": "NAVN",
        "EMAIL": "E-MAIL",
        "PHONE": "TELEFON",
        "TELEPHONE": "TELEFON",
        "ADDRESS": "ADRESSE",
        "DATE OF BIRTH": "FØDSELSDATO",
        "ACCOUNT": "KONTO",
        "CARD": "KORT",
        "LICENSE PLATE": "NUMMERPLADE",
        "LICENCE PLATE": "NUMMERPLADE",
        "CASE NUMBER": "SAGSNUMMER",
        "ID NUMBER": "ID-NUMMER",
        "IP ADDRESS": "IP-ADRESSE",
        "USERNAME": "BRUGERNAVN",
        "SENSITIVE INFORMATION": "FØLSOM OPLYSNING",
        "SECRET": "HEMMELIGHED",
        "MARK": "MÆRKE",
        "EMBARGO": "KLAUSUL",
        "CONFIDENTIAL INFORMATION": "FORTROLIG OPLYSNING",
        "COPYRIGHT": "OPHAVSRET",
    }
)
_GAP = r"(?:[\s*_`\\-]|&nbsp;|&#160;|<[^<>]{0,200}>)*+"


def _word(word: str) -> str:
    return r"[\s_-]?".join(map(re.escape, re.split(r"[ -]", word)))


_WORDS = {re.sub(r"[ -]", "", word): word for word in LABELS.values()}
_WORDS |= {re.sub(r"[ -]", "", word): danish for word, danish in _TRANSLATED.items()}
_ANY = "|".join(_word(word) for word in sorted([*LABELS.values(), *_TRANSLATED], key=len, reverse=True))
PLACEHOLDER = re.compile(
    rf"(?:\\?\[|&\#91;|&lsqb;)(?P<a>{_GAP})(?P<word>{_ANY})(?P<b>{_GAP})(?P<number>[1-9]\d{{0,6}})(?P<c>{_GAP})(?:\\?\]|&\#93;|&rsqb;)",
    re.IGNORECASE,
)
"""A placeholder as it comes back: in another case, with Markdown or HTML inside, escaped, translated to English."""
_TAG = re.compile(r"<[^<>]*>")


def made(word: str, number: int) -> str:
    """``"[NAVN 1]"``."""
    return f"[{word} {number}]"


def plain(match: re.Match[str]) -> str:
    """The placeholder as it was given out."""
    return made(_WORDS[re.sub(r"[\s_-]", "", match["word"]).upper()], int(match["number"]))


def tags(match: re.Match[str]) -> str:
    """The HTML tags inside, which have to stay: their other halves may be outside."""
    return "".join(tag for group in "abc" for tag in _TAG.findall(match[group]))
