"""The tagger's network: a table of embeddings, one convolution over neighbouring words, and what the sentence, the one before and
the whole text are about. NumPy alone, and linear in the length of the text.

A word's part in a convolution depends on the word alone, so it is computed once a word and kept; what is left for each text is to
look the words up and to add. Most sentences have nothing to find, which a glance tells: a smaller network over the same embeddings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

REACH = 3
"""Words to either side that the convolution sees."""
WIDTH = 2 * REACH + 1
GLANCE_REACH = 1
NAMES = (
    "embeddings",
    "conv",
    "bias",
    "detect",
    "detect_bias",
    "sentence",
    "previous",
    "text",
    "mix",
    "mix_bias",
    "out",
    "out_bias",
    "glance",
    "glance_sentence",
    "glance_text",
    "glance_bias",
    "glance_out",
    "glance_out_bias",
)


@dataclass
class Weights:
    """Shapes: `embeddings` rows × e, `conv` e × WIDTH·h, `detect` e × k, `sentence`, `previous` and `text` k × h, `mix` 3·h × h, `out` h × labels. A sentence in
    which no word is above zero by the glance has nothing to find: `glance` e × (2 · GLANCE_REACH + 1)·g, `glance_sentence` and
    `glance_text` k × g, `glance_out` g × 1."""

    embeddings: Floats
    conv: Floats
    bias: Floats
    detect: Floats
    detect_bias: Floats
    sentence: Floats
    previous: Floats
    text: Floats
    mix: Floats
    mix_bias: Floats
    out: Floats
    out_bias: Floats
    glance: Floats
    glance_sentence: Floats
    glance_text: Floats
    glance_bias: Floats
    glance_out: Floats
    glance_out_bias: Floats

    def __iter__(self) -> Any:
        return iter((name, getattr(self, name)) for name in NAMES)


def convolved(parts: Floats, reach: int = REACH) -> Floats:
    """n × (2·reach + 1)·h parts of words to the n × h sums over neighbours."""
    size = parts.shape[1] // (2 * reach + 1)
    out = parts[:, reach * size : (reach + 1) * size].copy()
    for offset in range(-reach, reach + 1):
        column = parts[:, (reach + offset) * size : (reach + offset + 1) * size]
        if offset > 0:
            out[:-offset] += column[offset:]
        elif offset < 0:
            out[-offset:] += column[:offset]
    return out
