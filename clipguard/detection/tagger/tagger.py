"""Words to probabilities of labels, by the trained network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, count
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .features import Features
from .network import GLANCE_REACH, REACH, Floats, Weights, convolved
from .tokens import Numbers, Tokens, longer, word_table

_BLOCK = 800
"""Words of a text that are taken for one text: the network has learned from texts of up to a page or two."""
_MOST_TOLD = 2_000  # different things told of words that are kept

Told = tuple[int, tuple[int, ...]]
"""A word's index, and the rows of the embedding table for what something else than the word itself says of it."""


class Reading(NamedTuple):
    """For every word the probability of every label; the phrases of the vocabulary, as (first, last + 1, class)."""

    probabilities: Floats
    phrases: list[tuple[int, int, int]]


class _Kept:
    """What is kept by number, of words and of what is told of them: the embedding, and its part in each sum."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self.count = 0
        self.embedded = np.zeros((1024, weights.conv.shape[0]), np.float32)
        self.parts = np.zeros((1024, weights.conv.shape[1]), np.float32)
        self.glances = np.zeros((1024, weights.glance.shape[1]), np.float32)

    def add(self, rows: Sequence[Sequence[int]]) -> None:
        """Computes what is kept of each, given its rows of the embedding table, one at least."""
        begin, end = self.count, self.count + len(rows)
        while end > len(self.embedded):
            self.embedded, self.parts, self.glances = map(longer, (self.embedded, self.parts, self.glances))
        starts = [0, *accumulate(map(len, rows))][:-1]
        embedded = np.add.reduceat(self._weights.embeddings[list(chain.from_iterable(rows))], starts, axis=0)
        self.embedded[begin:end] = embedded
        self.parts[begin:end] = embedded @ self._weights.conv
        self.glances[begin:end] = embedded @ self._weights.glance
        self.count = end


class _Sight(NamedTuple):
    """A text as the network looks at it: the words' numbers, of which words something is told (`at`, `said`: its number), and
    where sentences begin; what each sentence and each block of sentences is about."""

    numbers: Numbers
    at: Numbers
    said: Numbers
    starts: Numbers
    lengths: Numbers
    by_sentence: Floats
    by_block: Floats
    """The row of its block for each sentence."""


class Tagger:
    """Not thread-safe. `labels` are the columns of the probabilities; the first is for nothing."""

    def __init__(self, weights: Weights, labels: Sequence[str], features: Features) -> None:
        self.labels = tuple(labels)
        self.features = features
        self.table = word_table()
        self._weights = weights
        self._told = _Kept(weights)
        self._told_numbers: dict[tuple[int, ...], int] = {}
        self._forget()

    def _forget(self) -> None:
        """Begins anew what is kept by the words' numbers."""
        self._generation = self.table.generation
        self._words = _Kept(self._weights)
        self._detected = np.zeros((1024, self._weights.detect.shape[1]), np.float32)
        self._firsts = np.zeros(1024, np.intp)
        self._seconds = np.zeros(1024, np.intp)

    def _learn(self) -> None:
        """Computes what is kept of the words that are new in the table."""
        words = self._words
        begin = words.count
        words.add([[row for group in self.features.of(word) for row in group] for word in self.table.words[begin:]])
        end = words.count
        while end > len(self._firsts):
            self._detected = longer(self._detected)
            self._firsts, self._seconds = longer(self._firsts), longer(self._seconds)
        self._detected[begin:end] = self._detect(words.embedded[begin:end])
        vocabulary, low = self.features.vocabulary, self.table.low[begin:]
        self._firsts[begin:end] = list(map(vocabulary.first, low))
        self._seconds[begin:end] = list(map(vocabulary.second, low))

    def _detect(self, embedded: Floats) -> Floats:
        found: Floats = np.maximum(embedded @ self._weights.detect + self._weights.detect_bias, 0)
        return found

    def read(self, tokens: Tokens, told: Iterable[Told] = ()) -> Reading:
        """What the network says of the words, with what else is told of them."""
        probabilities = np.zeros((len(tokens), len(self.labels)), np.float32)
        probabilities[:, 0] = 1
        if not len(tokens):
            return Reading(probabilities, [])
        if tokens.generation != self.table.generation:
            tokens = self.table.read(tokens.text)
        if self._generation != self.table.generation:
            self._forget()
        if self._words.count < len(self.table.words):
            self._learn()
        numbers = tokens.numbers
        vocabulary = self.features.vocabulary
        firsts, seconds = self._firsts[numbers[:-1]], self._seconds[numbers[1:]]
        openings = np.flatnonzero(vocabulary.pairs[firsts, seconds]).tolist()
        phrases = list(vocabulary.phrases(tokens.low, openings)) if openings else []
        of_phrases = (
            (index, (self.features.class_row(kind),)) for first, last, kind in phrases for index in range(first, last)
        )
        sight = self._sight(tokens, chain(of_phrases, told))
        likely = self._glance(sight)
        if likely.any():
            self._look(sight, likely, probabilities)
        return Reading(probabilities, phrases)

    def _numbered(self, told: Iterable[Told]) -> tuple[Numbers, Numbers]:
        """The words of which something is told, and the numbers under which what is told is kept."""
        rows_of: dict[int, tuple[int, ...]] = {}
        for index, rows in told:
            before = rows_of.get(index)
            rows_of[index] = rows if before is None else before + rows
        if len(self._told_numbers) > _MOST_TOLD:
            self._told_numbers.clear()
            self._told = _Kept(self._weights)
        numbers = self._told_numbers
        new = [rows for rows in dict.fromkeys(rows_of.values()) if rows not in numbers]
        if new:
            numbers.update(zip(new, count(self._told.count)))
            self._told.add(new)
        at = np.fromiter(rows_of, np.intp, len(rows_of))
        return at, np.fromiter(map(numbers.__getitem__, rows_of.values()), np.intp, len(rows_of))

    def _sight(self, tokens: Tokens, told: Iterable[Told]) -> _Sight:
        numbers = tokens.numbers
        at, said = self._numbered(told)
        detected = self._detected[numbers]
        if len(at):
            # The detectors are no sum: what was cut off at zero has to be made again.
            detected[at] = self._detect(self._words.embedded[numbers[at]] + self._told.embedded[said])
        starts = np.asarray(tokens.sentences)
        by_sentence = np.maximum.reduceat(detected, starts, axis=0)
        # A long text is about many things: what it is about counts near by only.
        of_block = np.flatnonzero(np.diff(starts // _BLOCK, prepend=-1))
        by_block = np.maximum.reduceat(by_sentence, of_block, axis=0)
        by_block = np.repeat(by_block, np.diff(of_block, append=len(starts)), axis=0)
        return _Sight(numbers, at, said, starts, np.diff(starts, append=len(numbers)), by_sentence, by_block)

    def _glance(self, sight: _Sight) -> NDArray[np.bool_]:
        """For each sentence, whether there may be something in it."""
        weights = self._weights
        parts = self._words.glances[sight.numbers]
        if len(sight.at):
            parts[sight.at] += self._told.glances[sight.said]
        about = sight.by_sentence @ weights.glance_sentence + sight.by_block @ weights.glance_text
        hidden = convolved(parts, GLANCE_REACH)
        hidden += np.repeat(about + weights.glance_bias, sight.lengths, axis=0)
        np.maximum(hidden, 0, out=hidden)
        scores = (hidden @ weights.glance_out)[:, 0] + weights.glance_out_bias
        likely: NDArray[np.bool_] = np.maximum.reduceat(scores, sight.starts) > 0
        return likely

    def _look(self, sight: _Sight, likely: NDArray[np.bool_], probabilities: Floats) -> None:
        """Puts the probabilities of the likely sentences' words in their places."""
        weights = self._weights
        wanted = np.repeat(likely, sight.lengths)
        # The network sees a word's neighbours, and those as far away as the convolution reaches from there.
        near = wanted.copy()
        for _ in range(REACH + 1):
            near[:-1] |= near[1:]
        for _ in range(REACH + 1):
            near[1:] |= near[:-1]
        places = np.flatnonzero(near)
        parts = self._words.parts[sight.numbers[places]]
        if len(sight.at):
            told = near[sight.at]
            parts[np.searchsorted(places, sight.at[told])] += self._told.parts[sight.said[told]]
        about = sight.by_sentence @ weights.sentence + sight.by_block @ weights.text + weights.bias
        about[1:] += sight.by_sentence[:-1] @ weights.previous
        hidden = convolved(parts)
        hidden += np.repeat(about, sight.lengths, axis=0)[places]
        np.maximum(hidden, 0, out=hidden)
        at = np.flatnonzero(wanted[places])
        probabilities[places[at]] = self._labelled(hidden, at)

    def _labelled(self, hidden: Floats, at: Numbers) -> Floats:
        """The probabilities of the words `at`, each seen with its neighbours."""
        weights = self._weights
        size = hidden.shape[1]
        mix = weights.mix
        mixed = hidden[at] @ mix[size : 2 * size] + weights.mix_bias
        first, last = int(at[0] == 0), len(at) - int(at[-1] == len(hidden) - 1)
        mixed[first:] += hidden[at[first:] - 1] @ mix[:size]
        mixed[:last] += hidden[at[:last] + 1] @ mix[2 * size :]
        np.maximum(mixed, 0, out=mixed)
        logits = mixed @ weights.out + weights.out_bias
        logits -= logits.max(1, keepdims=True)
        np.exp(logits, out=logits)
        logits /= logits.sum(1, keepdims=True)
        return logits.astype(np.float32, copy=False)
