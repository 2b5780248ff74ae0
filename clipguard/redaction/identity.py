"""Which originals are the same thing: one number for `43 21 65 87` and `43216587`, one for `Mette Sørensen` and `Mette`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from clipguard.detection import Entity

_NUMBERS = frozenset(
    {
        Entity.DK_CPR_NUMBER,
        Entity.PHONE_NUMBER,
        Entity.DK_BANK_ACCOUNT,
        Entity.IBAN_CODE,
        Entity.CREDIT_CARD,
        Entity.DK_LICENSE_PLATE,
        Entity.DK_CASE_NUMBER,
        Entity.DK_ID_DOCUMENT,
        Entity.DK_CVR,
    }
)
_AS_WRITTEN = frozenset({Entity.SECRET, Entity.USERNAME})
_NOT_ALNUM = re.compile(r"[\W_]+")
_SPACE = re.compile(r"\s+")
_PART = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_COUNTRY = re.compile(r"^(?:0045|45)(?=\d{8}$)")


def key(entity: Entity, original: str) -> str:
    """What two ways of writing the same thing have in common. Only a secret or user name is told apart by its case."""
    if entity in _AS_WRITTEN:
        return original
    if entity is Entity.PERSON:
        made = " ".join(name_parts(original))
    elif entity in _NUMBERS:
        made = _NOT_ALNUM.sub("", original).casefold()
        if entity is Entity.PHONE_NUMBER:
            made = _COUNTRY.sub("", made)
    else:
        made = _SPACE.sub(" ", original).strip().casefold()
    return made or original


def name_parts(name: str) -> tuple[str, ...]:
    """`("mette", "sørensen")` for `Mette Sørensen` and for `SØRENSEN, Mette`."""
    last, comma, first = name.partition(",")
    parts = _PART.findall((f"{first} {last}" if comma else name).casefold())
    return tuple(part.replace("’", "'") for part in parts)


def is_short_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the parts of a name are some of those of a longer one, in order; an initial stands for a part."""
    rest = iter(full)
    return (
        short != full and len(short) <= len(full) and all(any(_fits(part, other) for other in rest) for part in short)
    )


def _fits(part: str, other: str) -> bool:
    return part == other or (len(part) == 1 and other.startswith(part))


def full_name(name: str, others: Iterable[str]) -> str:
    """The one longer name among the others that `name` is short for, or `name` itself where there is none, or several."""
    parts = name_parts(name)
    # A lone initial is nobody's.
    if not parts or max(map(len, parts)) < 2:
        return name
    found = {name_parts(other): other for other in others if is_short_for(parts, name_parts(other))}
    # Of `Mette Holm` and `Mette Marie Holm` the longer one.
    longest = [each for each in found if not any(is_short_for(each, other) for other in found)]
    return found[longest[0]] if len(longest) == 1 else name
