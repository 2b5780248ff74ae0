from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from clipguard.detection.overlaps import PRIORITY, resolve
from clipguard.detection.types import Entity, Finding

TEXT = "abcdefghij " * 10


def test_every_entity_has_a_priority() -> None:
    assert sorted(PRIORITY) == sorted(Entity)


def test_the_higher_score_wins() -> None:
    low, high = Finding(Entity.PHONE_NUMBER, 0, 12, 0.6), Finding(Entity.DK_CVR, 4, 10, 0.9)
    assert resolve(TEXT, [low, high]) == [high]


def test_then_the_longer_then_the_priority() -> None:
    short, long = Finding(Entity.DK_CPR_NUMBER, 0, 5, 0.8), Finding(Entity.PHONE_NUMBER, 0, 9, 0.8)
    same = Finding(Entity.DK_CVR, 0, 9, 0.8)
    assert resolve(TEXT, [short, long, same]) == [long]


def test_neighbours_stay() -> None:
    both = [Finding(Entity.PERSON, 0, 5, 0.8), Finding(Entity.PERSON, 5, 9, 0.6)]
    assert resolve(TEXT, both[::-1]) == both


def test_running_text_keeps_what_is_left() -> None:
    prose, name = Finding(Entity.BUSINESS_SENSITIVE, 0, 60, 0.6), Finding(Entity.PERSON, 22, 32, 0.9)
    assert [(each.start, each.end) for each in resolve(TEXT, [prose, name])] == [(0, 21), (22, 32), (33, 60)]


FINDINGS = st.builds(
    lambda entity, start, length, score: Finding(entity, start, min(len(TEXT), start + length), score),
    st.sampled_from(list(Entity)),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 60),
    st.sampled_from([0.6, 0.7, 0.9]),
)


@given(st.lists(FINDINGS, max_size=12))
def test_sorted_and_free_of_overlap(findings: list[Finding]) -> None:
    resolved = resolve(TEXT, findings)
    assert all(a.end <= b.start for a, b in itertools.pairwise(resolved))
    assert bool(resolved) == bool(findings)
