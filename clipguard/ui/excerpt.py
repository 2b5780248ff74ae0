"""A text to the pieces of it that a preview shows, and what covers a piece from those who look over one's shoulder. Pure.

Offsets are Python code points here, and Qt counts UTF-16 units. The preview therefore never computes with offsets: it is
given pieces to write one after the other, so that a mark cannot slip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

BUDGET = 12_000
"""The most that is laid out, in code points: laying out more is felt as a delay."""
AROUND = 240
"""How much of the text stands before and after a mark when only surroundings are shown."""

BULLET = "•"
SECRET_BULLETS = 8
"""How many bullets stand for a password or key, however long it is: its length is a part of the secret."""

Span = tuple[int, int]

# They give a number, address or date its form, and tell nothing.
_FORM = frozenset("-–/.,:;@+()")

# What a text document takes for its own structure, or cannot hold; each is shown as one visible character.
_SHOWN = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"}
_SHOWN |= {0x7F: 0x2421, 0xFFFC: 0xFFFD, 0xFDD0: 0xFFFD, 0xFDD1: 0xFFFD, 0x2029: 0x0A}


@dataclass(frozen=True, slots=True)
class Piece:
    """`mark` is the index of the span that the piece is a part of. A `gap` stands for text that is left out."""

    text: str
    mark: int | None = None
    gap: bool = False


class Cover(Enum):
    """How much of a text is covered."""

    NOTHING = auto()
    SIGNS = auto()
    """Every sign, so that its form and about its length are still seen."""
    ALL = auto()
    """Its length and form too."""


def covered(text: str, cover: Cover) -> str:
    """`text` with bullets for its signs. White space stays, so that the layout does."""
    if cover is Cover.NOTHING:
        return text
    if cover is Cover.ALL:
        bare = text.strip()
        start = text.find(bare)
        return text[:start] + BULLET * SECRET_BULLETS + text[start + len(bare) :] if bare else text
    return "".join(each if each.isspace() or each in _FORM else BULLET for each in text)


def in_a_line(text: str, most: int) -> str:
    """`text` on one line, and cut so that it has no more than `most` code points."""
    line = " ".join(shown(text).split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def shown(text: str) -> str:
    """`text` with what cannot be shown replaced, one character for one: control characters and lone surrogates."""
    if any("\ud800" <= each <= "\udfff" for each in text):
        text = "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in text)
    return text.translate(_SHOWN)


def pieces(text: str, spans: Sequence[Span], budget: int = BUDGET, around: int = AROUND) -> tuple[Piece, ...]:
    """The pieces of `text`, whole when it keeps within `budget`, else the surroundings of the spans, first ones first.

    Spans are sorted and free of overlap; what of them reaches outside the text is left out.
    """
    clipped = [(index, max(start, 0), min(end, len(text))) for index, (start, end) in enumerate(spans)]
    clipped = [each for each in clipped if each[1] < each[2]]
    made: list[Piece] = []
    at = 0
    for start, end in _windows(len(text), clipped, budget, around):
        if start > at:
            made.append(Piece("", gap=True))
        at = start
        for index, mark_start, mark_end in clipped:
            if mark_start >= end:
                break
            if mark_end <= at:
                continue
            if mark_start > at:
                made.append(Piece(shown(text[at:mark_start])))
            at = min(mark_end, end)
            made.append(Piece(shown(text[max(mark_start, start) : at]), index))
        if at < end:
            made.append(Piece(shown(text[at:end])))
            at = end
    if at < len(text):
        made.append(Piece("", gap=True))
    return tuple(made)


def _windows(length: int, marks: Sequence[tuple[int, int, int]], budget: int, around: int) -> list[Span]:
    """The stretches of the text to show: in order, apart from each other, `budget` long in all."""
    if length <= budget:
        return [(0, length)]
    if not marks:
        return [(0, budget)]
    made: list[Span] = []
    left = budget
    for _, start, end in marks:
        begin, stop = max(start - around, 0), min(end + around, length)
        if made and begin <= made[-1][1]:
            begin, before = made.pop()
            stop = max(stop, before)
            left += before - begin
        stop = min(stop, begin + left)
        made.append((begin, stop))
        left -= stop - begin
        if left <= 0:
            break
    return made
