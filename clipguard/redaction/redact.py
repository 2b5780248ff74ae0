"""Replaces findings by placeholders."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clipguard.detection import Finding

from .vault import PLACEHOLDER, Vault


@dataclass(frozen=True, slots=True)
class Redacted:
    """`text` with placeholders, and where each stands in it: (start, end, the finding it replaces)."""

    text: str
    placeholders: tuple[tuple[int, int, Finding], ...]


def redact(text: str, findings: Iterable[Finding], vault: Vault) -> Redacted:
    """`text` with every finding replaced. Offsets are code points; findings may come in any order.

    Text that already looks like a placeholder keeps its meaning: no original is given a placeholder that the text
    holds itself, so that `vault.restore(redact(text, …).text) == text` for any text the vault has not made.

    Raises ValueError when findings overlap or reach outside the text.
    """
    taken = frozenset(match[0] for match in PLACEHOLDER.finditer(text))
    pieces: list[str] = []
    placed: list[tuple[int, int, Finding]] = []
    at = length = 0
    for finding in sorted(findings, key=lambda each: each.start):
        if not at <= finding.start < finding.end <= len(text):
            raise ValueError(f"finding {finding.start}–{finding.end} overlaps another or is outside the text")
        made = vault.placeholder(finding.entity, text[finding.start : finding.end], taken)
        before = text[at : finding.start]
        start = length + len(before)
        pieces += before, made
        length = start + len(made)
        placed.append((start, length, finding))
        at = finding.end
    pieces.append(text[at:])
    return Redacted("".join(pieces), tuple(placed))
