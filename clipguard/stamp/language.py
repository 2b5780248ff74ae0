"""Danish or English: enough to choose the words of the stamp."""

from __future__ import annotations

import re
from typing import Literal

_WORD = re.compile(r"[^\W\d_]+")
_DANISH = frozenset(
    "af at blev bliver de den der deres det dig din du eller en er et for fra få han har hun hvad hvis hvordan i ikke "
    "jeg kan man med men mig mit mod nogle når og også om op os på sig sin skal som så til ud var ved vi vil være".split()
)
_ENGLISH = frozenset(
    "a an and are as at be been but by can could do does for from had has have he her his how i if in is it its my not "
    "of on or our she so some that the their there they this to was we were what when which who will with would you".split()
)
_SAMPLE = 4_000


def guess_language(text: str, default: Literal["da", "en"] = "da") -> Literal["da", "en"]:
    """The language whose small words are the more frequent in the beginning of `text`; `default` when neither is."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    danish = sum(word in _DANISH for word in words) + sum(any(c in word for c in "æøå") for word in words)
    english = sum(word in _ENGLISH for word in words)
    if danish == english:
        return default
    return "da" if danish > english else "en"
