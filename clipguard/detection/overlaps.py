"""Resolves findings that overlap: the better one stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .types import Entity, Finding

# Which of two equally good, equally long findings stays: the more telling one first.
PRIORITY = (
    Entity.DK_CPR_NUMBER,
    Entity.SECRET,
    Entity.IBAN_CODE,
    Entity.CREDIT_CARD,
    Entity.DK_BANK_ACCOUNT,
    Entity.DK_ID_DOCUMENT,
    Entity.EMAIL_ADDRESS,
    Entity.DK_ADDRESS,
    Entity.PERSON,
    Entity.DATE_OF_BIRTH,
    Entity.PHONE_NUMBER,
    Entity.DK_LICENSE_PLATE,
    Entity.DK_CASE_NUMBER,
    Entity.USERNAME,
    Entity.IP_ADDRESS,
    Entity.SPECIAL_CATEGORY,
    Entity.EMBARGO,
    Entity.CONFIDENTIAL_MARKING,
    Entity.INDIRECT_IDENTIFIER,
    Entity.BUSINESS_SENSITIVE,
    Entity.COPYRIGHT_NOTICE,
    Entity.DK_CVR,
)
_RANK = {entity: rank for rank, entity in enumerate(PRIORITY)}

# Findings made of running text: what a better finding leaves of one still tells something.
PROSE = frozenset({Entity.SPECIAL_CATEGORY, Entity.INDIRECT_IDENTIFIER, Entity.BUSINESS_SENSITIVE})
_SHORTEST_REST = 8
_EDGE = " \t\n,.;:()–-'’\""


def resolve(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings sorted and free of overlap. Higher score wins, then the longer, then `PRIORITY`.

    A losing finding goes as a whole. One of running text loses against every other kind, whose words it is wont to hold, and keeps
    what is left of it on either side.
    """
    resolved: list[Finding] = []
    cluster: list[Finding] = []
    end = 0
    for finding in sorted(findings, key=lambda each: (each.start, each.end)):
        if cluster and finding.start >= end:
            resolved += _resolve_cluster(text, cluster)
            cluster = []
        cluster.append(finding)
        end = max(end, finding.end) if len(cluster) > 1 else finding.end
    return resolved + _resolve_cluster(text, cluster)


def _order(each: Finding) -> tuple[bool, float, int, int]:
    return each.entity in PROSE, -each.score, each.start - each.end, _RANK[each.entity]


def _resolve_cluster(text: str, cluster: list[Finding]) -> list[Finding]:
    if len(cluster) < 2:
        return cluster
    kept: list[Finding] = []
    for finding in sorted(cluster, key=_order):
        rivals = [each for each in kept if each.start < finding.end and finding.start < each.end]
        if not rivals:
            kept.append(finding)
        elif finding.entity in PROSE:
            kept += _rests(text, finding, rivals)
    return sorted(kept, key=lambda each: each.start)


def _rests(text: str, finding: Finding, rivals: list[Finding]) -> Iterator[Finding]:
    """What the rivals leave of the finding, without the space and punctuation at its edges."""
    start = finding.start
    edges = [(each.start, each.end) for each in sorted(rivals, key=lambda each: each.start)]
    for rival_start, rival_end in [*edges, (finding.end, finding.end)]:
        rest = text[start : max(start, rival_start)]
        rest_start = start + len(rest) - len(rest.lstrip(_EDGE))
        rest_end = start + len(rest.rstrip(_EDGE))
        if rest_end - rest_start >= _SHORTEST_REST:
            yield replace(finding, start=rest_start, end=rest_end)
        start = max(start, rival_end)
