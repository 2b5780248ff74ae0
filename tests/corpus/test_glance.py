"""The glance learns which sentences are worth looking at: its gradients are right, and it misses next to none."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from .glance import Seen, fit, gradients, open_glance


def _seen(sentences: int, seed: int, kind: Any = np.float32) -> Seen:
    """Sentences of five words; those are worth looking at that have a word with a positive first number."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((sentences * 5, 6)).astype(np.float32)
    x[:, 0] = np.where(rng.random(len(x)) < 0.06, 1.5, -0.5)
    about = rng.standard_normal((2, sentences, 4)).astype(np.float32)
    real = np.ones(len(x), np.bool_)
    real[4::5] = rng.random(sentences) > 0.3
    return Seen(x.astype(kind), real, x[:, 0] > 0, np.repeat(np.arange(sentences), 5), *about.astype(kind))


def test_gradients() -> None:
    """Each against the difference that a small change of the weight makes."""
    rng = np.random.default_rng(1)
    seen = _seen(12, 0, np.float64)
    weights: dict[str, Any] = {
        name: rng.standard_normal(value.shape) * 0.4 for name, value in open_glance(6, 4).items()
    }
    found, _ = gradients(weights, seen)
    for name, gradient in found.items():
        for index in rng.choice(gradient.size, min(5, gradient.size), replace=False):
            at = np.unravel_index(index, gradient.shape)
            kept, step = weights[name][at], 1e-6
            weights[name][at] = kept + step
            more = gradients(weights, seen)[1]
            weights[name][at] = kept - step
            less = gradients(weights, seen)[1]
            weights[name][at] = kept
            assert (more - less) / (2 * step) == pytest.approx(float(gradient[at]), rel=1e-3, abs=1e-7), name


def test_it_passes_over_what_has_nothing() -> None:
    seen = _seen(1000, 2)
    weights, passed = fit(seen)
    assert passed > 0.95
    assert weights["glance_out_bias"].shape == (1,)
