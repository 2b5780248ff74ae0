"""The glance by which the network passes over sentences with nothing to find, fitted to a trained network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clipguard.detection.tagger.network import GLANCE_REACH, Floats, convolved

WIDTH = 24
_MISSED = 0.001
"""The share of the sentences worth looking at that it may pass over."""
_HOT = 4.0  # what a word worth looking at weighs more than another
_CHUNK, _ROUNDS = 8192, 40


class Seen(NamedTuple):
    """What the network sees of texts, one after the other with empty words between. Rows are words, but for the last two: sentences.

    `real` words are not the empty ones; `hot` ones have a probability worth looking at; `sentence` is a word's row in the last two:
    what its sentence, and its text, are about.
    """

    x: Floats
    real: NDArray[np.bool_]
    hot: NDArray[np.bool_]
    sentence: NDArray[np.int64]
    by_sentence: Floats
    by_text: Floats


def open_glance(embedding: int, detectors: int) -> dict[str, Floats]:
    """A glance that lets everything through."""
    shapes = {
        "glance": (embedding, (2 * GLANCE_REACH + 1) * WIDTH),
        "glance_sentence": (detectors, WIDTH),
        "glance_text": (detectors, WIDTH),
        "glance_bias": (WIDTH,),
        "glance_out": (WIDTH, 1),
    }
    weights = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
    return weights | {"glance_out_bias": np.ones(1, np.float32)}


def fit(seen: Seen, seed: int = 0) -> tuple[dict[str, Floats], float]:
    """The weights of the glance, and how many of the sentences with nothing to find it passes over."""
    rng = np.random.default_rng(seed)
    weights = open_glance(seen.x.shape[1], seen.by_sentence.shape[1])
    weights["glance_bias"] += 0.1
    for name, scale in (("glance", 0.2), ("glance_sentence", 0.05), ("glance_text", 0.02), ("glance_out", 0.5)):
        weights[name] = (rng.standard_normal(weights[name].shape) * scale).astype(np.float32)
    _descend(weights, seen, rng)
    score = _glance(weights, seen)[1] - weights["glance_out_bias"]
    score[~seen.real] = -np.inf
    starts = np.flatnonzero(np.diff(seen.sentence, prepend=-1))
    hot = np.maximum.reduceat(seen.hot & seen.real, starts)
    best = np.maximum.reduceat(score, starts)
    least = float(np.quantile(best[hot], _MISSED))
    weights["glance_out_bias"] = np.array([-least], np.float32)
    return weights, float((best[~hot] <= least).mean())


def _descend(weights: dict[str, Floats], seen: Seen, rng: np.random.Generator) -> None:
    """Some rounds of Adam (Kingma and Ba, 2015) through the texts in pieces."""
    mean = {name: np.zeros_like(value) for name, value in weights.items()}
    square = {name: np.zeros_like(value) for name, value in weights.items()}
    pieces = list(_pieces(seen))
    total = _ROUNDS * len(pieces)
    order = (int(number) for _ in range(_ROUNDS) for number in rng.permutation(len(pieces)))
    for step, number in enumerate(order, 1):
        for name, gradient in gradients(weights, pieces[number])[0].items():
            mean[name] = 0.9 * mean[name] + 0.1 * gradient
            square[name] = 0.99 * square[name] + 0.01 * gradient**2
            change = mean[name] / (1 - 0.9**step) / (np.sqrt(square[name] / (1 - 0.99**step)) + 1e-8)
            weights[name] = (weights[name] - 0.02 * (1 - step / (total + 1)) * change).astype(np.float32)


def _pieces(seen: Seen) -> Iterator[Seen]:
    for begin in range(0, len(seen.x), _CHUNK):
        part = slice(begin, begin + _CHUNK)
        sentence = seen.sentence[part]
        rows = slice(sentence[0], sentence[-1] + 1)
        about = seen.by_sentence[rows], seen.by_text[rows]
        yield Seen(seen.x[part], seen.real[part], seen.hot[part], sentence - sentence[0], *about)


def _glance(weights: dict[str, Floats], seen: Seen) -> tuple[Floats, Floats]:
    """The hidden layer and the scores."""
    about = seen.by_sentence @ weights["glance_sentence"] + seen.by_text @ weights["glance_text"]
    hidden = convolved(seen.x @ weights["glance"], GLANCE_REACH) + about[seen.sentence] + weights["glance_bias"]
    hidden = np.maximum(hidden, 0)
    return hidden, (hidden @ weights["glance_out"])[:, 0] + weights["glance_out_bias"]


def gradients(weights: dict[str, Floats], seen: Seen) -> tuple[dict[str, Floats], float]:
    """The gradients of the logistic loss of the words, and the loss."""
    hidden, score = _glance(weights, seen)
    odds = 1 / (1 + np.exp(-np.clip(score, -30, 30)))
    each = np.where(seen.hot, _HOT, 1.0) * seen.real / len(score)
    loss = -float((each * np.log(np.where(seen.hot, odds, 1 - odds) + 1e-12)).sum())
    wrong = ((odds - seen.hot) * each).astype(score.dtype)[:, None]
    d_hidden = wrong @ weights["glance_out"].T * (hidden > 0)
    d_parts = np.zeros((len(hidden), weights["glance"].shape[1]), score.dtype)
    for offset in range(-GLANCE_REACH, GLANCE_REACH + 1):
        column = d_parts[:, (GLANCE_REACH + offset) * WIDTH : (GLANCE_REACH + offset + 1) * WIDTH]
        if offset > 0:
            column[offset:] = d_hidden[:-offset]
        elif offset < 0:
            column[:offset] = d_hidden[-offset:]
        else:
            column[:] = d_hidden
    return {
        "glance": seen.x.T @ d_parts,
        "glance_sentence": seen.by_sentence[seen.sentence].T @ d_hidden,
        "glance_text": seen.by_text[seen.sentence].T @ d_hidden,
        "glance_bias": d_hidden.sum(0),
        "glance_out": hidden.T @ wrong,
        "glance_out_bias": wrong.sum(0),
    }, loss
