"""The tagger's network while it learns: the same sums as at run time, with their gradients. NumPy alone.

The spelling of words is left out at random, and names are replaced by others, so that the network learns from the kinds of words and
from what stands around them, and not the texts by heart.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clipguard.detection.page import Page
from clipguard.detection.tagged import told_by_recognizers
from clipguard.detection.tagger.features import Features
from clipguard.detection.tagger.network import NAMES, REACH, WIDTH, Floats, Weights, convolved
from clipguard.detection.tagger.store import LABELS

from .glance import Seen, open_glance
from .load import Document

EMBEDDING, HIDDEN, DETECTORS = 48, 64, 48
PERSON = LABELS.index("PERSON")
_TEXT_LABELS = range(1, LABELS.index("CONFIDENTIAL_MARKING"))
_OTHER = LABELS.index("OTHER")
_DECAY = 0.02
_WORTH_LOOKING_AT = 0.1  # below every threshold of `clipguard.detection.tagged`

Ints = NDArray[np.int64]


@dataclass
class Example:
    """A text as the network sees it. `labels` and `sentences` have a number for each word; `told` is (word, row)."""

    name: str
    words: list[str]
    labels: Ints
    sentences: Ints
    told: list[tuple[int, int]]


def example(document: Document, features: Features) -> Example:
    page = Page(document.text)
    tokens = page.words
    labels = np.zeros(len(tokens.words), np.int64)
    for start, end, entity in document.spans:
        label = LABELS.index(entity.value) if entity.value in LABELS else _OTHER
        labels[(tokens.starts < end) & (tokens.ends > start)] = label
    openings = [index for index, word in enumerate(tokens.low) if features.vocabulary.first(word)]
    told = [
        (index, features.class_row(number))
        for first, last, number in features.vocabulary.phrases(tokens.low, openings)
        for index in range(first, last)
    ]
    told += [(index, row) for index, rows in told_by_recognizers(page, tokens, features) for row in rows]
    lengths = np.diff(tokens.sentences, append=len(tokens.words))
    return Example(document.name, tokens.words, labels, np.repeat(np.arange(len(lengths)), lengths), told)


@dataclass
class _Batch:
    """Texts one after the other, REACH empty words behind each. Arrays have an entry for each word."""

    words: list[str]
    labels: Ints
    sentence: Ints
    text: Ints
    real: Floats
    told: list[tuple[int, int]]


class Trainer:
    def __init__(
        self, features: Features, first_names: Sequence[str], last_names: Sequence[str], seed: int = 0
    ) -> None:
        self.features = features
        self._first, self._last = first_names, last_names
        self._known_first = frozenset(first_names)
        self._random = random.Random(seed)
        self._rng = np.random.default_rng(seed)
        self._seen: dict[str, tuple[list[int], list[int]]] = {}
        self._steps = 0
        self.w = self._initial()
        self.glance = open_glance(EMBEDDING, DETECTORS)
        self._mean = {name: np.zeros_like(value) for name, value in self.w.items()}
        self._square = {name: np.zeros_like(value) for name, value in self.w.items()}

    def _initial(self) -> dict[str, Floats]:
        def normal(*shape: int, scale: float) -> Floats:
            return (self._rng.standard_normal(shape) * scale).astype(np.float32)

        e, h, k, labels = EMBEDDING, HIDDEN, DETECTORS, len(LABELS)
        return {
            "embeddings": normal(self.features.rows, e, scale=0.05),
            "conv": normal(e, WIDTH * h, scale=(e * WIDTH) ** -0.5),
            "bias": np.zeros(h, np.float32),
            "detect": normal(e, k, scale=(2 / e) ** 0.5),
            "detect_bias": np.zeros(k, np.float32),
            "sentence": normal(k, h, scale=0.1),
            "previous": normal(k, h, scale=0.05),
            "text": normal(k, h, scale=0.1),
            "mix": normal(3 * h, h, scale=(3 * h) ** -0.5),
            "mix_bias": np.zeros(h, np.float32),
            "out": normal(h, labels, scale=0.1),
            "out_bias": np.zeros(labels, np.float32),
        }

    @property
    def weights(self) -> Weights:
        every = self.w | self.glance
        return Weights(**{name: every[name] for name in NAMES})

    # Texts to batches.

    def _batch(self, examples: Sequence[Example], *, learning: bool) -> _Batch:
        words: list[str] = []
        told: list[tuple[int, int]] = []
        labels, sentence, text, real = [], [], [], []
        sentences = 0
        for number, each in enumerate(examples):
            told += [(index + len(words), row) for index, row in each.told]
            own = self._renamed(each) if learning else each.words
            words += [*own, *[""] * REACH]
            labels.append(np.pad(each.labels, (0, REACH)))
            sentence.append(np.pad(each.sentences, (0, REACH), mode="edge") + sentences)
            sentences = int(sentence[-1][-1]) + 1
            text.append(np.full(len(own) + REACH, number))
            real.append(np.pad(np.ones(len(own), np.float32), (0, REACH)))
        if learning:
            told = [each for each in told if self._random.random() > 0.15]
        join = np.concatenate
        return _Batch(words, join(labels), join(sentence), join(text), join(real), told)

    def _renamed(self, each: Example) -> list[str]:
        """The words, with other names for half of those that are marked."""
        words = list(each.words)
        index = 0
        while index < len(words):
            if each.labels[index] != PERSON:
                index += 1
                continue
            end = index
            while end < len(words) and each.labels[end] == PERSON:
                end += 1
            if self._random.random() < 0.5:
                run = [at for at in range(index, end) if words[at].isalpha() and len(words[at]) > 2]
                for at in run:
                    first = at == run[0] and (len(run) > 1 or words[at].lower() in self._known_first)
                    words[at] = self._like(words[at], self._random.choice(self._first if first else self._last))
            index = end
        return words

    def _like(self, old: str, new: str) -> str:
        """A name in the way another one is written."""
        low = old.lower()
        if low.endswith("s") and low[:-1] in self._known_first and not new.endswith("s"):
            new += "s"
        return new if old.islower() else new.upper() if old.isupper() else new.title()

    def _rows(self, word: str, *, learning: bool) -> list[int]:
        seen = self._seen.get(word)
        if seen is None:
            seen = self._seen[word] = self.features.of(word)
        spelling, known = seen
        if not learning:
            return spelling + known
        chance = self._random.random
        dropped = chance()
        if dropped < 0.12:
            spelling = []
        elif dropped < 0.4:
            spelling = spelling[1:]
        return [row for row in spelling if chance() > 0.1] + [row for row in known if chance() > 0.05]

    # Forth and back.

    def _forward(self, batch: _Batch, *, learning: bool) -> dict[str, Any]:
        w = self.w
        kinds: dict[str, int] = {}
        ids = np.array([kinds.setdefault(word, len(kinds)) for word in batch.words])
        rows = [self._rows(word, learning=learning) if word else [] for word in kinds]
        owner = np.repeat(np.arange(len(rows)), [len(each) for each in rows])
        flat = np.array([row for each in rows for row in each], np.int64)
        kind = np.zeros((len(rows), EMBEDDING), w["embeddings"].dtype)
        np.add.at(kind, owner, w["embeddings"][flat])
        x = kind[ids]
        at = np.array([index for index, _ in batch.told], np.int64)
        told = np.array([row for _, row in batch.told], np.int64)
        np.add.at(x, at, w["embeddings"][told])
        found = np.maximum(x @ w["detect"] + w["detect_bias"], 0) * batch.real[:, None]
        s_starts = np.searchsorted(batch.sentence, np.arange(batch.sentence[-1] + 1))
        t_starts = np.searchsorted(batch.text, np.arange(batch.text[-1] + 1))
        by_sentence = np.maximum.reduceat(found, s_starts, axis=0)
        by_text = np.maximum.reduceat(found, t_starts, axis=0)
        first = np.append(True, np.diff(batch.text[s_starts]) != 0)
        previous = np.roll(by_sentence, 1, axis=0)
        previous[first] = 0
        about = by_sentence @ w["sentence"] + previous @ w["previous"]
        z = convolved(x @ w["conv"]) + w["bias"] + about[batch.sentence] + (by_text @ w["text"])[batch.text]
        hidden = np.maximum(z, 0) * batch.real[:, None]
        hidden_kept = self._kept(hidden.shape, 0.75) if learning else np.float32(1)
        hidden = hidden * hidden_kept
        beside = np.concatenate([shifted(hidden, -1), hidden, shifted(hidden, 1)], axis=1)
        y = beside @ w["mix"] + w["mix_bias"]
        mixed_kept = self._kept(y.shape, 0.8) if learning else np.float32(1)
        mixed = np.maximum(y, 0) * mixed_kept
        logits = mixed @ w["out"] + w["out_bias"]
        odds = np.exp(logits - logits.max(1, keepdims=True))
        return {
            "ids": ids, "owner": owner, "flat": flat, "kind": kind, "x": x, "at": at, "told": told, "found": found,
            "s_starts": s_starts, "t_starts": t_starts, "by_sentence": by_sentence, "by_text": by_text, "first": first,
            "previous": previous, "z": z, "hidden_kept": hidden_kept, "beside": beside, "y": y, "mixed_kept": mixed_kept,
            "mixed": mixed, "logits": logits, "p": odds / odds.sum(1, keepdims=True),
        }  # fmt: skip

    def _kept(self, shape: tuple[int, ...], share: float) -> Floats:
        return (self._rng.random(shape) < share).astype(np.float32) / np.float32(share)

    def _losses(self, batch: _Batch, f: dict[str, Any], text_weight: float) -> tuple[float, Floats]:
        """The loss and its gradient by the logits: each word's label, and for each text whether it has a label at all."""
        p, logits, labels = f["p"], f["logits"], batch.labels
        count = len(labels)
        lengths = np.maximum(np.bincount(batch.text, batch.real), 12.0)
        weight = (batch.real * (8.0 / lengths**0.7)[batch.text]).astype(np.float32)
        every = np.arange(count)
        gradient = p.copy()
        gradient[every, labels] -= 1
        gradient *= weight[:, None]
        loss = float(-(np.log(p[every, labels] + 1e-9) * weight).sum())
        margin = logits - logits[:, :1]
        margin[batch.real == 0] = -1e9
        bounds = np.append(f["t_starts"], count)
        for label in _TEXT_LABELS:
            for begin, end in pairwise(bounds):
                at = begin + int(margin[begin:end, label].argmax())
                has = bool((labels[begin:end] == label).any())
                said = 1 / (1 + np.exp(-margin[at, label]))
                gradient[at, label] += text_weight * (said - has)
                gradient[at, 0] -= text_weight * (said - has)
                loss -= text_weight * float(np.log((said if has else 1 - said) + 1e-9))
        texts = len(f["t_starts"])
        return loss / texts, gradient / np.float32(texts)

    def gradients(
        self, examples: Sequence[Example], *, text_weight: float, learning: bool = True
    ) -> tuple[dict[str, Floats], float]:
        """The gradients of the loss, and the loss; without `learning` nothing is left out at random."""
        batch = self._batch(examples, learning=learning)
        f = self._forward(batch, learning=learning)
        loss, d_logits = self._losses(batch, f, text_weight)
        w = self.w
        g: dict[str, Floats] = {"out": f["mixed"].T @ d_logits, "out_bias": d_logits.sum(0)}
        d_y = d_logits @ w["out"].T * f["mixed_kept"] * (f["y"] > 0)
        g["mix"], g["mix_bias"] = f["beside"].T @ d_y, d_y.sum(0)
        d_beside = d_y @ w["mix"].T
        left, own, right = (d_beside[:, part * HIDDEN : (part + 1) * HIDDEN] for part in range(3))
        d_z = (shifted(left, 1) + own + shifted(right, -1)) * batch.real[:, None] * f["hidden_kept"] * (f["z"] > 0)
        g["bias"] = d_z.sum(0)
        d_parts = np.concatenate([shifted(d_z, -offset) for offset in range(-REACH, REACH + 1)], axis=1)
        g["conv"] = f["x"].T @ d_parts
        d_x = d_parts @ w["conv"].T
        d_about = np.add.reduceat(d_z, f["s_starts"], axis=0)
        d_all = np.add.reduceat(d_z, f["t_starts"], axis=0)
        g["sentence"], g["previous"] = f["by_sentence"].T @ d_about, f["previous"].T @ d_about
        g["text"] = f["by_text"].T @ d_all
        d_previous = d_about @ w["previous"].T
        d_previous[f["first"]] = 0
        d_sentence = d_about @ w["sentence"].T + np.roll(d_previous, -1, axis=0)
        d_found = _unpooled(f["found"], f["by_sentence"], d_sentence, f["s_starts"], batch.sentence)
        d_found += _unpooled(f["found"], f["by_text"], d_all @ w["text"].T, f["t_starts"], batch.text)
        d_found *= f["found"] > 0
        g["detect"], g["detect_bias"] = f["x"].T @ d_found, d_found.sum(0)
        d_x += d_found @ w["detect"].T
        d_kind = np.zeros_like(f["kind"])
        np.add.at(d_kind, f["ids"], d_x)
        g["embeddings"] = np.zeros_like(w["embeddings"])
        np.add.at(g["embeddings"], f["flat"], d_kind[f["owner"]])
        np.add.at(g["embeddings"], f["told"], d_x[f["at"]])
        return g, loss

    def _adam(self, gradients: dict[str, Floats], rate: float) -> None:
        """One step of AdamW (Loshchilov and Hutter, 2019); rows of the table that no word has stay as they are."""
        self._steps += 1
        mean_share, square_share = 0.9, 0.98
        mean_scale, square_scale = 1 - mean_share**self._steps, 1 - square_share**self._steps
        for name, gradient in gradients.items():
            rows = np.flatnonzero(gradient.any(1)) if name == "embeddings" else slice(None)
            part = gradient[rows]
            mean = self._mean[name][rows] = mean_share * self._mean[name][rows] + (1 - mean_share) * part
            square = self._square[name][rows] = square_share * self._square[name][rows] + (1 - square_share) * part**2
            change = mean / mean_scale / (np.sqrt(square / square_scale) + 1e-6)
            self.w[name][rows] -= rate * (change + _DECAY * self.w[name][rows])

    def probabilities(self, each: Example) -> Floats:
        f = self._forward(self._batch([each], learning=False), learning=False)
        found: Floats = f["p"][: len(each.words)]
        return found

    def fit(
        self,
        examples: Sequence[Example],
        epochs: int,
        *,
        rate: float = 2e-3,
        size: int = 24,
        text_weight: float = 0.5,
        say: Callable[[str], None] = print,
    ) -> None:
        """Learns the examples; the rate rises for a moment and then falls to nothing. Ends with the mean of the last weights."""
        order = [each for each in examples if each.words]
        batches = -(-len(order) // size)
        total, step = epochs * batches, 0
        means: dict[str, Floats] = {}
        taken = 0
        for epoch in range(1, epochs + 1):
            self._random.shuffle(order)
            loss = 0.0
            for begin in range(0, len(order), size):
                now = rate * min(1.0, step / 100 + 0.01) * max(0.03, 1 - step / total)
                gradients, own = self.gradients(order[begin : begin + size], text_weight=text_weight)
                self._adam(gradients, now)
                loss += own
                step += 1
            if epoch > 0.7 * epochs:
                taken += 1
                for name, value in self.w.items():
                    mean = means.setdefault(name, np.zeros_like(value))
                    mean += (value - mean) / np.float32(taken)
            say(f"epoch {epoch} of {epochs}: loss {loss / batches:.3f}")
        self.w = means or self.w

    def seen(self, examples: Sequence[Example]) -> Seen:
        """What the network, as it is now, sees of the examples."""
        parts: list[Seen] = []
        sentences = 0
        for batch in (self._batch([each], learning=False) for each in examples if each.words):
            f = self._forward(batch, learning=False)
            hot = f["p"][:, 1:_OTHER].max(1) >= _WORTH_LOOKING_AT
            by_text = np.repeat(f["by_text"], len(f["by_sentence"]), axis=0)
            sentence = batch.sentence + sentences
            parts.append(Seen(f["x"], batch.real > 0, hot, sentence, f["by_sentence"], by_text))
            sentences += len(f["by_sentence"])
        return Seen(*map(np.concatenate, zip(*parts, strict=True)))


def shifted(values: Floats, by: int) -> Floats:
    """`values[i + by]` in row i, zero beyond the ends."""
    out = np.zeros_like(values)
    if by > 0:
        out[:-by] = values[by:]
    elif by < 0:
        out[-by:] = values[:by]
    else:
        out[:] = values
    return out


def _unpooled(found: Floats, pooled: Floats, gradient: Floats, starts: Ints, group: Ints) -> Floats:
    """The gradient of maxima goes to the first word that has each."""
    highest = found == pooled[group]
    so_far = np.cumsum(highest, axis=0)
    before = np.zeros_like(so_far[starts])
    before[1:] = so_far[starts[1:] - 1]
    made: Floats = (highest & (so_far - before[group] == 1)) * gradient[group]
    return made
