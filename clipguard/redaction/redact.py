"""Replaces findings by placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from clipguard.detection import Entity, Finding

from .vault import Vault

_LAYOUT = re.compile(r"[ \u00a0]*[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")


@dataclass(frozen=True, slots=True)
class Redacted:
    """`text` with placeholders, and where each stands in it: (start, end, the finding, or the part of one, that it replaces)."""

    text: str
    placeholders: tuple[tuple[int, int, Finding], ...]


def redact(text: str, findings: Iterable[Finding], vault: Vault) -> Redacted:
    """`text` with every finding replaced. Offsets are code points; findings may come in any order.

    A finding over several lines or cells gets a placeholder for each, so that the layout stays. A name that is short for one other in the text, or in
    an earlier one, gets that one's placeholder. Text that already looks like a placeholder keeps its meaning: from then on
    no original is given a placeholder that the text holds itself. So `vault.restore(redact(text, …).text)` is `text` again, but for the
    way of writing of what is in it twice, unless the text holds a placeholder that the vault has given out before.

    Raises ValueError when findings overlap or reach outside the text; the vault then has given nothing out.
    """
    findings = sorted(findings, key=lambda each: each.start)
    at = 0
    for finding in findings:
        if not at <= finding.start < finding.end <= len(text):
            raise ValueError(f"finding {finding.start}–{finding.end} overlaps another or is outside the text")
        at = finding.end
    vault.keep_clear_of(text)
    parts = [part for finding in findings for part in _cells(text, finding)]
    names = [text[part.start : part.end] for part in parts if part.entity is Entity.PERSON]
    pieces: list[str] = []
    placed: list[tuple[int, int, Finding]] = []
    at = length = 0
    for part in parts:
        original = text[part.start : part.end]
        if part.entity is Entity.PERSON:
            original = vault.full_name(original, names)
        made = vault.placeholder(part.entity, original)
        before = text[at : part.start]
        start = length + len(before)
        pieces += before, made
        length = start + len(made)
        placed.append((start, length, part))
        at = part.end
    pieces.append(text[at:])
    return Redacted("".join(pieces), tuple(placed))


def _cells(text: str, finding: Finding) -> Iterator[Finding]:
    """The finding cut at tabs and line ends; whole where there is nothing else in it."""
    start = finding.start
    found = False
    for gap in [*_LAYOUT.finditer(text, finding.start, finding.end), None]:
        end = finding.end if gap is None else gap.start()
        if end > start:
            yield replace(finding, start=start, end=end)
            found = True
        start = finding.end if gap is None else gap.end()
    if not found:
        yield finding
