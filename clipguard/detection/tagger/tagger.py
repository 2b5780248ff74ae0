"""Words to probabilities of labels, by the trained network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from .features import Features
from .network import Floats, Weights, convolved
from .tokens import Numbers, Tokens, word_table

_BLOCK = 800
"""Words of a text that are taken for one text: the network has learned from texts of up to a page or two."""


class Reading(NamedTuple):
    """For every word the probability of every label; the phrases of the vocabulary, as (first, last + 1, class)."""

    probabilities: Floats
    phrases: list[tuple[int, int, int]]


class Tagger:
    """Not thread-safe. `labels` are the columns of the probabilities; the first is for nothing."""

    def __init__(self, weights: Weights, labels: Sequence[str], features: Features) -> None:
        self.labels = tuple(labels)
        self.features = features
        self.table = word_table()
        self._weights = weights
        self._forget()

    def _forget(self) -> None:
        """What is kept by the words' numbers: their embedding, their part in the convolution, what they are detected as."""
        weights = self._weights
        self._generation = self.table.generation
        self._known = 0
        self._embedded = np.zeros((1024, weights.conv.shape[0]), np.float32)
        self._parts = np.zeros((1024, weights.conv.shape[1]), np.float32)
        self._detected = np.zeros((1024, weights.detect.shape[1]), np.float32)
        self._opens = np.zeros(1024, np.bool_)
        self._goes_on = np.zeros(1024, np.bool_)

    def _learn(self) -> None:
        """Computes what is kept of the words that are new in the table."""
        weights, begin, end = self._weights, self._known, len(self.table.words)
        rows: list[int] = []
        starts: list[int] = []
        for word in self.table.words[begin:]:
            starts.append(len(rows))
            for group in self.features.of(word):
                rows += group
        while end > len(self._opens):
            self._embedded = np.concatenate([self._embedded, np.zeros_like(self._embedded)])
            self._parts = np.concatenate([self._parts, np.zeros_like(self._parts)])
            self._detected = np.concatenate([self._detected, np.zeros_like(self._detected)])
            self._opens = np.concatenate([self._opens, np.zeros_like(self._opens)])
            self._goes_on = np.concatenate([self._goes_on, np.zeros_like(self._goes_on)])
        embedded = np.add.reduceat(weights.embeddings[rows], starts, axis=0)
        self._embedded[begin:end] = embedded
        self._parts[begin:end] = embedded @ weights.conv
        self._detected[begin:end] = np.maximum(embedded @ weights.detect + weights.detect_bias, 0)
        vocabulary, low = self.features.vocabulary, self.table.low[begin:]
        self._opens[begin:end] = list(map(vocabulary.opens_phrase, low))
        self._goes_on[begin:end] = list(map(vocabulary.goes_on, low))
        self._known = end

    def read(self, tokens: Tokens, told: Iterable[tuple[int, int]] = ()) -> Reading:
        """`told` is what else is known of words, as (index, row of the embedding table)."""
        weights = self._weights
        count = len(tokens)
        if not count:
            return Reading(np.zeros((0, len(self.labels)), np.float32), [])
        if tokens.generation != self.table.generation:
            tokens = self.table.read(tokens.text)
        if self._generation != self.table.generation:
            self._forget()
        if self._known < len(self.table.words):
            self._learn()
        numbers = tokens.numbers
        parts = self._parts[numbers]
        detected = self._detected[numbers]
        openings = np.flatnonzero(self._opens[numbers[:-1]] & self._goes_on[numbers[1:]]).tolist()
        phrases = list(self.features.vocabulary.phrases(tokens.low, openings)) if openings else []
        more = [(index, self.features.class_row(kind)) for first, last, kind in phrases for index in range(first, last)]
        more += told
        if more:
            indices, rows = np.array(more, np.intp).T
            at, which = np.unique(indices, return_inverse=True)
            added = np.zeros((len(at), weights.conv.shape[0]), np.float32)
            np.add.at(added, which, weights.embeddings[rows])
            parts[at] += added @ weights.conv
            # The detectors are no sum: what was cut off at zero has to be made again.
            detected[at] = np.maximum((self._embedded[numbers[at]] + added) @ weights.detect + weights.detect_bias, 0)
        starts = np.asarray(tokens.sentences)
        by_sentence = np.maximum.reduceat(detected, starts, axis=0)
        about = by_sentence @ weights.sentence + weights.bias
        # A long text is about many things: what it is about counts near by only.
        _, of_block = np.unique(starts // _BLOCK, return_index=True)
        by_block = np.maximum.reduceat(by_sentence, of_block, axis=0) @ weights.text
        about += np.repeat(by_block, np.diff(of_block, append=len(starts)), axis=0)
        about[1:] += by_sentence[:-1] @ weights.previous
        hidden = convolved(parts)
        lengths = np.diff(starts, append=count)
        hidden += np.repeat(about, lengths, axis=0)
        np.maximum(hidden, 0, out=hidden)
        probabilities = np.zeros((count, len(self.labels)), np.float32)
        probabilities[:, 0] = 1
        seen = np.maximum.reduceat(hidden @ weights.screen, starts, axis=0)[:, 0] > -weights.screen_bias[0]
        at = np.flatnonzero(np.repeat(seen, lengths))
        if len(at):
            probabilities[at] = self._labelled(hidden, at)
        return Reading(probabilities, phrases)

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
