"""What the recognizers' tables share: a text, what is to be found in it, and the least score of each."""

from __future__ import annotations

from clipguard.detection.overlaps import resolve
from clipguard.detection.page import Page
from clipguard.detection.recognizers import Recognizer
from clipguard.detection.types import Finding

Row = tuple[str, tuple[str, ...], float]


def check(recognizer: Recognizer, row: Row) -> None:
    """The row's surfaces, and no others, are found, each with the least score or more."""
    text, expected, score = row
    hits = recognizer.find(Page(text))
    found = resolve(text, [Finding(recognizer.entity, hit.start, hit.end, hit.score) for hit in hits])
    assert tuple(text[each.start : each.end] for each in found) == expected
    assert all(score <= each.score <= 1 for each in found)
