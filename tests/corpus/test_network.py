"""The network learns: its gradients are right, it tells apart what it was shown, and it is the same one at run time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clipguard.detection import Entity
from clipguard.detection.tagger.features import Features
from clipguard.detection.tagger.store import LABELS, load, save
from clipguard.detection.tagger.tagger import Tagger
from clipguard.detection.tagger.tokens import word_table

from .load import Document
from .network import Example, Trainer, example

TEXTS = [
    ("Kaj er sygemeldt med stress. Vi ses.", ((0, 3, Entity.PERSON), (4, 27, Entity.SPECIAL_CATEGORY))),
    ("Borgere med stress kan få hjælp.\nRing 43 68 68 68", ()),
    ("Vi går højst til 4,2 – sig det ikke", ((0, 35, Entity.BUSINESS_SENSITIVE),)),
]


@pytest.fixture(scope="module")
def features() -> Features:
    return Features()


@pytest.fixture(scope="module")
def examples(features: Features) -> list[Example]:
    return [
        example(Document(f"x:{number}", "x", "t", "da", "warn", text, spans), features)
        for number, (text, spans) in enumerate(TEXTS)
    ]


def trainer(features: Features) -> Trainer:
    return Trainer(features, ["mette", "kaj"], ["holm"], seed=3)


def test_labels_follow_the_marks(examples: list[Example]) -> None:
    words = [(word, LABELS[label]) for word, label in zip(examples[0].words, examples[0].labels, strict=True)]
    assert words[:2] == [("Kaj", "PERSON"), ("er", "SPECIAL_CATEGORY")]
    assert [label for _, label in words[6:]] == ["O"] * len(words[6:])


def test_gradients(features: Features, examples: list[Example]) -> None:
    """Each gradient against the difference that a small change of the weight makes."""
    learner = trainer(features)
    for name in learner.w:
        learner.w[name] = learner.w[name].astype(np.float64)
    gradients, loss = learner.gradients(examples, text_weight=0.5, learning=False)
    rng = np.random.default_rng(0)
    for name, gradient in gradients.items():
        weights = learner.w[name]
        flat = np.flatnonzero(np.abs(gradient).ravel() > 1e-6)
        for index in rng.choice(flat, min(6, len(flat)), replace=False):
            at = np.unravel_index(index, weights.shape)
            kept, step = weights[at], 1e-5
            weights[at] = kept + step
            more = learner.gradients(examples, text_weight=0.5, learning=False)[1]
            weights[at] = kept - step
            less = learner.gradients(examples, text_weight=0.5, learning=False)[1]
            weights[at] = kept
            assert (more - less) / (2 * step) == pytest.approx(float(gradient[at]), rel=0.02, abs=1e-5), name
    assert loss > 0


def test_it_learns_and_is_the_same_at_run_time(features: Features, examples: list[Example], tmp_path: Path) -> None:
    learner = trainer(features)
    learner.fit(examples, 60, rate=5e-3, text_weight=0.5, say=lambda _: None)
    save(learner.weights, tmp_path / "weights.npz")
    tagger = Tagger(load(tmp_path / "weights.npz"), LABELS, features)
    for each, (text, _) in zip(examples, TEXTS, strict=True):
        learned = learner.probabilities(each)
        assert (learned.argmax(1) == each.labels).mean() > 0.8
        # What the vocabulary's phrases tell the tagger finds out itself.
        told = [(index, (row,)) for index, row in each.told if row < features.class_row(0)]
        read = tagger.read(word_table().read(text), told).probabilities
        assert np.abs(read - learned).max() < 0.05
