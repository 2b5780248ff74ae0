"""Probabilities of words to stretches of text: names as they stand, facts as clauses, business matter as sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from .tokens import Tokens

Stretch = tuple[int, int]
"""Numbers of words, the second exclusive."""

_GROW = 0.2  # the probability from which a word belongs to the stretch beside it
_GAP = 3  # words between two parts of one fact
_CLAUSE_ENDS = frozenset(',;:.!?()\n–—|•▪\t/"”»«')
_REACH = 14  # words that a clause goes on to either side
_CONJUNCTIONS = frozenset({"og", "men", "så", "eller", "and", "but", "so", "or"})
_JOINING = frozenset({"-", ".", "'", "’"})


def seeds(values: Sequence[float], seed: float, tokens: Tokens) -> Iterator[Stretch]:
    """Stretches within a sentence around the words that reach the seed."""
    begins = tokens.begins
    count = len(values)
    previous = 0
    for index in np.flatnonzero(np.asarray(values) >= seed).tolist():
        if index < previous:
            continue
        first, last = index, index + 1
        while first > previous and values[first - 1] >= _GROW and first not in begins:
            first -= 1
        while last < count and values[last] >= _GROW and last not in begins:
            last += 1
        yield first, last
        previous = last


def names(values: Sequence[float], seed: float, tokens: Tokens) -> Iterator[Stretch]:
    """Names; a hyphen, or the full stop of an initial, inside one belongs to it."""
    words = tokens.words
    found: list[list[int]] = []
    for first, last in seeds(values, seed, tokens):
        while first < last and not words[first][0].isalnum():
            first += 1
        while last > first and not words[last - 1][0].isalnum():
            last -= 1
        if first >= last:
            continue
        near = found and first - found[-1][1] == 1 and words[found[-1][1]] in _JOINING
        if near and tokens.starts[first] - tokens.ends[found[-1][1] - 1] <= 2:
            found[-1][1] = last
        else:
            found.append([first, last])
    yield from ((first, last) for first, last in found)


def clauses(values: Sequence[float], seed: float, tokens: Tokens, is_other: Callable[[int], bool]) -> Iterator[Stretch]:
    """Facts, widened to the clause that they stand in. `is_other` tells words that belong to something else, such as a name."""
    words = tokens.words
    begins = tokens.begins
    found: list[list[int]] = []
    for first, last in seeds(values, seed, tokens):
        start, stop = first, last
        while (
            start > max(0, first - _REACH)
            and start not in begins
            and words[start - 1] not in _CLAUSE_ENDS
            and not is_other(start - 1)
        ):
            start -= 1
        while (
            stop < min(len(words), last + _REACH)
            and stop not in begins
            and words[stop] not in _CLAUSE_ENDS
            and not is_other(stop)
        ):
            stop += 1
        while stop > start + 1 and (not words[stop - 1][0].isalnum() or words[stop - 1] in _CONJUNCTIONS):
            stop -= 1
        while start < stop - 1 and not words[start][0].isalnum():
            start += 1
        if found and start - found[-1][1] <= _GAP and begins.isdisjoint(range(found[-1][1], start + 1)):
            found[-1][1] = max(stop, found[-1][1])
        else:
            found.append([start, stop])
    yield from ((first, last) for first, last in found)


def sentences(values: Sequence[float], seed: float, tokens: Tokens) -> Iterator[Stretch]:
    """The sentences that tell it, with those beside them that may; what is asked of the AI before a colon is left out."""
    words = tokens.words
    bounds = [*tokens.sentences, len(words)]
    found: list[list[int]] = []
    hot = {bisect_right(tokens.sentences, first) - 1 for first, _ in seeds(values, seed, tokens)}
    beside = {number for each in hot for number in (each - 1, each + 1) if 0 <= number < len(bounds) - 1}
    for number in sorted(hot | beside):
        first, last = bounds[number], bounds[number + 1]
        if number not in hot and max(values[first:last]) < _GROW:
            continue
        start = first
        strongest = max(range(first, last), key=lambda at: values[at])
        for at in range(first, strongest):
            if words[at] == ":" and at + 1 < last:
                start = at + 1
        stop = last
        while stop > start + 1 and words[stop - 1] == "\n":
            stop -= 1
        while start < stop - 1 and words[start] in '\n-–•*"”»':
            start += 1
        if found and found[-1][1] >= first - 2 and start == first:
            found[-1][1] = stop
        else:
            found.append([start, stop])
    yield from ((first, last) for first, last in found)
