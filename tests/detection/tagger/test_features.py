"""What the tagger sees of a word."""

from __future__ import annotations

import pytest

from clipguard.detection.hit import Hit
from clipguard.detection.tagger.features import BUCKETS, Features
from clipguard.detection.types import Entity


@pytest.fixture(scope="module")
def features() -> Features:
    return Features()


def known(features: Features, word: str) -> set[int]:
    return set(features.of(word)[1])


@pytest.mark.parametrize(
    "word", ["Mette", "x", "2026", "\n", "–", "æ", "O'Brien", "Anne-Marie", "🙂", "sygemeldt", "ÅÅÅ"]
)
def test_rows_are_in_the_table(features: Features, word: str) -> None:
    spelling, flags = features.of(word)
    assert spelling
    assert flags
    assert all(0 <= row < BUCKETS for row in spelling)
    assert all(BUCKETS <= row < features.rows for row in flags)


def test_case_is_told_apart_by_the_form_alone(features: Features) -> None:
    assert features.of("Mette")[0] == features.of("METTE")[0] == features.of("mette")[0]
    assert len({frozenset(known(features, word)) for word in ("Mette", "METTE", "mette")}) == 3


def test_a_name_and_its_genitive_are_known_as_one(features: Features) -> None:
    name = known(features, "Kirsten") - known(features, "Tomatpuré")
    assert name
    assert name <= known(features, "Kirstens")
    assert known(features, "Kirstens") - known(features, "Kirsten")


def test_words_of_a_class_share_its_row(features: Features) -> None:
    assert known(features, "sygemeldt") & known(features, "sygemeldinger") - known(features, "bordet")


def test_what_recognizers_tell(features: Features) -> None:
    rows = {
        tuple(features.hit_rows(Entity.PERSON, Hit(0, 1, score, why)))
        for score, why in ((0.6, "person.list"), (0.9, "person.list"), (0.9, "x"))
    }
    assert len(rows) == 3
    assert all(BUCKETS <= row < features.rows for each in rows for row in each)
