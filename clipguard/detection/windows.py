"""Cuts a long text into windows, so that the work grows with the length and not with its square."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

SIZE = 16_000
MARGIN = 250
"""What a window sees before and after its own stretch: context words, and the rest of what begins at its end."""

# The best place to cut first: a paragraph, a line, a sentence, a word.
_BORDERS = ("\n\n", "\n", ". ", " ")


class Window(NamedTuple):
    """`text[start:end]` is looked at; what begins in `own_start:own_end` counts. Code points."""

    start: int
    own_start: int
    own_end: int
    end: int


def _border(text: str, low: int, high: int) -> int:
    """Where to cut between `low` and `high`: behind the best border, or at `high` where there is none."""
    for border in _BORDERS:
        at = text.rfind(border, low, high)
        if at >= 0:
            return at + len(border)
    return high


def windows(text: str, length: int) -> Iterator[Window]:
    """The windows of the first `length` code points; their own stretches follow each other without a gap."""
    own_start = 0
    while own_start < length:
        own_end = length
        if length - own_start > SIZE + MARGIN:
            own_end = _border(text, own_start + SIZE // 2, own_start + SIZE)
        start = own_start
        if own_start:
            # A margin that begins in the middle of a word would make a finding of its rest.
            line = text.rfind("\n", own_start - MARGIN, own_start)
            word = text.find(" ", own_start - MARGIN, own_start) + 1
            start = text.find("\n", own_start - MARGIN, own_start) + 1 if line >= 0 else word or own_start - MARGIN
        yield Window(start, own_start, own_end, min(length, own_end + MARGIN))
        own_start = own_end
