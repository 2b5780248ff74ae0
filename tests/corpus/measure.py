"""Prints how well detection does on annotated texts: `python -m tests.corpus.measure [FOLDER…] [--misses]`.

Without a folder: the tuning texts. A text is stopped when it has a finding other than a copyright notice or CVR number, which are
hints. A marked stretch is found when one finding of its entity covers half of it; a finding is right when it overlaps a marked
stretch of any entity. *Let through* are the marked characters that no finding covers.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from clipguard.detection import Entity

from .load import FOLDER, Document, load

HINTS = frozenset({Entity.COPYRIGHT_NOTICE, Entity.DK_CVR})
Span = tuple[int, int, Entity]


@dataclass
class Row:
    gold: int = 0
    found: int = 0
    reported: int = 0
    right: int = 0


@dataclass
class Measure:
    """The sums over texts; `unmarked` counts the special-category and business-sensitive texts without any other mark."""

    verdicts: Counter[tuple[str, str]] = field(default_factory=Counter)
    unmarked: Counter[bool] = field(default_factory=Counter)
    rows: dict[Entity, Row] = field(default_factory=lambda: defaultdict(Row))
    gold_characters: int = 0
    leaked_characters: int = 0

    def add(self, document: Document, findings: list[Span], *, tell: bool = False) -> None:
        stopped = any(entity not in HINTS for *_, entity in findings)
        self.verdicts[document.verdict, "warn" if stopped else "allow"] += 1
        kinds = {entity for *_, entity in document.spans} - HINTS
        if kinds and kinds <= {Entity.SPECIAL_CATEGORY, Entity.BUSINESS_SENSITIVE, Entity.INDIRECT_IDENTIFIER}:
            self.unmarked[stopped] += 1
        wrong = (document.verdict == "warn") != stopped
        if tell and wrong:
            print(f"\n## {document.name} should be {document.verdict}: {document.text!r}", file=sys.stderr)
        for start, end, entity in document.spans:
            row = self.rows[entity]
            row.gold += 1
            found = any(e is entity and 2 * (min(t, end) - max(s, start)) >= end - start for s, t, e in findings)
            row.found += found
            covered = {i for s, t, _ in findings for i in range(max(s, start), min(t, end))}
            if entity not in HINTS:
                self.gold_characters += end - start
                self.leaked_characters += end - start - len(covered)
            if tell and not found:
                part = "" if len(covered) < end - start else " (covered)"
                print(f"missed{part} {document.name}: {entity} {document.text[start:end]!r}", file=sys.stderr)
        for start, end, entity in findings:
            row = self.rows[entity]
            row.reported += 1
            right = any(s < end and start < t for s, t, _ in document.spans)
            row.right += right
            if tell and not right:
                around = document.text[max(0, start - 30) : end + 30]
                print(f"false {document.name}: {entity} {document.text[start:end]!r} in {around!r}", file=sys.stderr)

    def print(self) -> None:
        print(f"{'entity':22}{'gold':>6}{'recall %':>10}{'precision %':>13}")
        for entity in sorted(self.rows):
            row = self.rows[entity]
            print(f"{entity:22}{row.gold:6}{_percent(row.found, row.gold):>10}{_percent(row.right, row.reported):>13}")
        print(self.sentence())

    def sentence(self) -> str:
        count = self.verdicts
        warn = count["warn", "warn"] + count["warn", "allow"]
        allow = count["allow", "warn"] + count["allow", "allow"]
        return (
            f"{warn + allow} texts: stopped {_percent(count['warn', 'warn'], warn)} % of {warn}, false alarms on "
            f"{_percent(count['allow', 'warn'], allow)} % of {allow}, let through "
            f"{_percent(self.leaked_characters, self.gold_characters)} % of the marked characters; without any mark or "
            f"name: stopped {_percent(self.unmarked[True], self.unmarked.total())} % of {self.unmarked.total()}"
        )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def measure(texts: Iterable[Document], scan: Callable[[str], list[Span]], *, tell: bool = False) -> Measure:
    """What `scan` finds in the texts against what is marked; `tell` lists on standard error what went wrong."""
    made = Measure()
    for document in texts:
        made.add(document, scan(document.text), tell=tell)
    return made


def main() -> None:
    from clipguard.detection.engine import Engine

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[FOLDER / "tuning"])
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    engine = Engine()

    def scan(text: str) -> list[Span]:
        return [(each.start, each.end, each.entity) for each in engine.scan(text).findings]

    for folder in options.folders:
        measure(load(folder), scan, tell=options.misses).print()


if __name__ == "__main__":
    main()
