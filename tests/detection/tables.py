"""What the recognizers' tables share: a text, what is to be found in it, and the least score of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clipguard.detection.hit import Hit
from clipguard.detection.overlaps import resolve
from clipguard.detection.page import Page
from clipguard.detection.recognizers import Recognizer
from clipguard.detection.types import Entity, Finding

Row = tuple[str, tuple[str, ...], float]


def check(recognizer: Recognizer, row: Row) -> None:
    """The row's surfaces, and no others, are found, each with the least score or more."""
    check_hits(recognizer.entity, recognizer.find(Page(row[0])), row)


def check_hits(entity: Entity, hits: Iterable[Hit], row: Row) -> None:
    text, expected, score = row
    found = resolve(text, [Finding(entity, hit.start, hit.end, hit.score) for hit in hits])
    assert tuple(text[each.start : each.end] for each in found) == expected
    assert all(score <= each.score <= 1 for each in found)


def share_right(recognizer: Recognizer, texts: Iterable[str]) -> tuple[float, list[str]]:
    """How many of the texts are right, and those that are wrong. What is to be found stands in ⟦brackets⟧: a learned recognizer
    has to touch each, and nothing else."""
    wrong = []
    count = 0
    for marked in texts:
        count += 1
        text, expected = "", []
        for piece in re.split(r"(⟦[^⟧]*⟧)", marked):
            if piece.startswith("⟦"):
                expected.append((len(text), len(text) + len(piece) - 2))
                piece = piece[1:-1]
            text += piece
        hits = [(hit.start, hit.end) for hit in recognizer.find(Page(text)) if hit.score >= 0.5]

        def touches(one: tuple[int, int], others: list[tuple[int, int]]) -> bool:
            return any(start < one[1] and one[0] < end for start, end in others)

        if not all(touches(each, hits) for each in expected) or not all(touches(each, expected) for each in hits):
            wrong.append(f"{marked!r}: {[text[start:end] for start, end in hits]}")
    return 1 - len(wrong) / count, wrong
