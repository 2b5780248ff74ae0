"""The trained weights on disk: `weights.npz`, the embedding table in eight bits a number, the rest in sixteen."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from .features import Features
from .network import NAMES, Weights
from .tagger import Tagger

LABELS = (
    "O",
    "PERSON",
    "SPECIAL_CATEGORY",
    "INDIRECT_IDENTIFIER",
    "BUSINESS_SENSITIVE",
    "CONFIDENTIAL_MARKING",
    "EMBARGO",
    "SECRET",
    "USERNAME",
    "DATE_OF_BIRTH",
    "DK_CASE_NUMBER",
    "DK_ADDRESS",
    "DK_ID_DOCUMENT",
    "OTHER",
)
"""The columns of the network's output: nothing, entities, and `OTHER` for what recognizers of patterns find surely."""


def save(weights: Weights, path: Path) -> None:
    """Writes the weights. Rounding to eight bits loses less than training leaves to chance."""
    scale = np.abs(weights.embeddings).max(0) / 127
    packed = {name: array.astype(np.float16) for name, array in weights}
    packed["embeddings"] = np.round(weights.embeddings / scale).astype(np.int8)
    packed["scale"] = scale.astype(np.float32)
    np.savez_compressed(path, **packed)


def load(path: Path) -> Weights:
    """The weights as `save` wrote them. Raises OSError, or ValueError for a file that is none of these."""
    with np.load(path, allow_pickle=False) as packed:
        arrays = {name: packed[name].astype(np.float32) for name in NAMES}
        arrays["embeddings"] *= packed["scale"]
    return Weights(**arrays)


@cache
def load_tagger() -> Tagger:
    """The tagger with this package's weights. Raises OSError or ValueError when the program's files are incomplete, or do not
    fit together: the vocabulary's classes are rows of the embedding table."""
    features = Features()
    weights = load(Path(str(files(__package__) / "weights.npz")))
    if len(weights.embeddings) != features.rows:
        raise ValueError(
            f"weights for {len(weights.embeddings)} rows, but the vocabulary makes {features.rows}: train again"
        )
    return Tagger(weights, LABELS, features)
