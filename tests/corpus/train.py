"""Trains the tagger on the tuning texts and writes its weights: `python -m tests.corpus.train`. NumPy alone, some minutes.

`--held-out HAND` or `--fold N` (of 5) trains without those texts instead and tells how well the network does on them; then weights are
only written where `--output` says.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np

import clipguard.detection.tagger
from clipguard.detection.names import load_names
from clipguard.detection.tagger.features import Features
from clipguard.detection.tagger.store import LABELS, save

from .glance import fit
from .load import FOLDER, Document, load
from .network import Example, Trainer, example

_FOLDS = 5
_WHOLE = 4  # texts in a row that stay together: writers put twins side by side


def report(trainer: Trainer, texts: list[tuple[Document, Example]]) -> None:
    """Prints how many texts are rightly said to have each label, and how many are stopped or false alarms by threshold."""
    known = LABELS[1:-1]
    odds = [(document, each, trainer.probabilities(each)[:, 1:-1]) for document, each in texts]
    for number, label in enumerate(known, 1):
        has = np.array([bool((each.labels == number).any()) for _, each, _ in odds])
        said = np.array([bool((p[:, number - 1] > 0.5).any()) for *_, p in odds])
        allowed = np.array([document.verdict == "allow" for document, *_ in odds])
        gold = np.concatenate([each.labels == number for _, each, _ in odds])
        told = np.concatenate([p[:, number - 1] > 0.35 for *_, p in odds])
        print(
            f"{label:22} texts {has.sum():4} recall {_share(has & said, has)} precision {_share(has & said, said)} "
            f"false alarms {(said & allowed).sum():3} words recall {_share(gold & told, gold)} precision {_share(gold & told, told)}"
        )
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        warn = [p.max(initial=0) > threshold for document, each, p in odds if (each.labels % (len(LABELS) - 1)).any()]
        allow = [p.max(initial=0) > threshold for document, each, p in odds if document.verdict == "allow"]
        print(
            f"from {threshold}: stopped {100 * np.mean(warn):5.1f} % of {len(warn)}, false alarms {100 * np.mean(allow):5.1f} % of {len(allow)}"
        )


def noise(count: int, seed: int = 0) -> list[Document]:
    """Texts of nothing: repeated and random words, letters, numbers and marks. People copy such, and nobody writes them down."""
    rng = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyzæøå"

    def word(longest: int) -> str:
        made = "".join(rng.choices(letters, k=rng.randint(1, longest)))
        return rng.choice((made, made, made.title(), made.upper()))

    def line() -> str:
        kinds: tuple[Callable[[], str], ...] = (
            lambda: rng.choice((word(1), word(4), word(9), ".", "-", "0", "ok", "nej", "test")) + " ",
            lambda: word(8) + rng.choice((" ", " ", ", ", ". ", "\n", "\t", ";")),
            lambda: str(rng.randint(0, 10 ** rng.randint(1, 6))) + rng.choice((" ", ";", "\t", ",", "\n")),
            lambda: "".join(rng.choices(letters + letters.upper() + "0123456789+/=_-", k=rng.randint(8, 40))) + " ",
            lambda: rng.choice("()[]{}<>=+*/#%&|!?.,:;\"'$@^~\\") + rng.choice((" ", "")),
        )
        kind = rng.choice(kinds)
        if rng.random() < 0.3:
            return kind() * rng.randint(3, 40)
        return "".join(kind() for _ in range(rng.randint(3, 40)))

    texts = ("".join(line() for _ in range(rng.randint(1, 3))) for _ in range(count))
    return [Document(f"noise:{index}", "noise", "noise", "da", "allow", text, ()) for index, text in enumerate(texts)]


def _share(part: np.ndarray, whole: np.ndarray) -> str:
    return f"{100 * part.sum() / max(1, whole.sum()):5.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", metavar="HAND")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--rate", type=float, default=5e-3)
    parser.add_argument("--text-weight", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    features, names = Features(), load_names()
    texts = load(FOLDER / "tuning") + noise(400)
    pairs = [(document, example(document, features)) for document in texts]
    out = [
        document.hand == options.held_out or (options.fold is not None and index // _WHOLE % _FOLDS == options.fold)
        for index, document in enumerate(texts)
    ]
    first, last = (
        sorted(name for name in kind if name not in names.ambiguous and name.isalpha())
        for kind in (names.first, names.last)
    )
    trainer = Trainer(features, first, last, options.seed)
    learned = [each for (_, each), held in zip(pairs, out, strict=True) if not held]
    trainer.fit(learned, options.epochs, rate=options.rate, text_weight=options.text_weight)
    trainer.glance, passed = fit(trainer.seen(learned), options.seed)
    print(f"the glance passes over {100 * passed:.0f} % of the sentences with nothing to find")
    output: Path | None = options.output
    if any(out):
        report(trainer, [pair for pair, held in zip(pairs, out, strict=True) if held])
    else:
        output = output or Path(clipguard.detection.tagger.__path__[0], "weights.npz")
    if output is not None:
        save(trainer.weights, output)
        print(f"{output}: {output.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
