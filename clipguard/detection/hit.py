"""What a recognizer yields."""

from __future__ import annotations

from typing import NamedTuple


class Hit(NamedTuple):
    """A match in a page: code point offsets (`end` exclusive), a score between 0 and 1, and why.

    Above 0.5 a hit is reported. About 0.55 means that the pattern alone says so, 0.7 that words near by agree, 0.9 and
    more that a checksum or an unmistakable format proves it. Less than 0.5 means that the form fits and nothing beside it
    says so: from 0.35 on, and a person's name whatever its score, that counts in text out of a case system only.
    """

    start: int
    end: int
    score: float
    explanation: str
