"""Replaces findings by placeholders."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clipguard.detection import Finding

from .vault import Vault


@dataclass(frozen=True, slots=True)
class Redacted:
    """`text` with placeholders, and where each stands in it: (start, end, the finding it replaces)."""

    text: str
    placeholders: tuple[tuple[int, int, Finding], ...]


def redact(text: str, findings: Iterable[Finding], vault: Vault) -> Redacted:
    """`text` with every finding replaced. Offsets are code points; findings may come in any order.

    Text that already looks like a placeholder keeps its meaning: from then on no original is given a placeholder that
    the text holds itself, so that `vault.restore(redact(text, …).text) == text` unless the text holds a placeholder
    that the vault has given out before.

    Raises ValueError when findings overlap or reach outside the text; the vault then has given nothing out.
    """
    findings = sorted(findings, key=lambda each: each.start)
    at = 0
    for finding in findings:
        if not at <= finding.start < finding.end <= len(text):
            raise ValueError(f"finding {finding.start}–{finding.end} overlaps another or is outside the text")
        at = finding.end
    vault.keep_clear_of(text)
    pieces: list[str] = []
    placed: list[tuple[int, int, Finding]] = []
    at = length = 0
    for finding in findings:
        made = vault.placeholder(finding.entity, text[finding.start : finding.end])
        before = text[at : finding.start]
        start = length + len(before)
        pieces += before, made
        length = start + len(made)
        placed.append((start, length, finding))
        at = finding.end
    pieces.append(text[at:])
    return Redacted("".join(pieces), tuple(placed))
