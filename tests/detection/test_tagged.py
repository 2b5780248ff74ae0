"""What the tagger's probabilities become on a page."""

from __future__ import annotations

import numpy as np
import pytest

from clipguard.detection.page import Page
from clipguard.detection.tagged import BESIDE, LEAST, Tagged
from clipguard.detection.tagger.store import LABELS
from clipguard.detection.types import Entity


def tagged(text: str, entity: Entity, odds: dict[str, float]) -> Tagged:
    """The page's tagger saying so much of each word, and nothing else."""
    made = Page(text).tagged
    column = LABELS.index(entity)
    made.probabilities[:] = 0
    made.probabilities[:, column] = [odds.get(word, 0.0) for word in made.tokens.words]
    return made


def found(made: Tagged, entity: Entity) -> list[tuple[str, bool]]:
    return [(made.page.text[hit.start : hit.end], hit.score >= 0.5) for hit in made.hits(entity)]


def test_every_label_has_a_threshold() -> None:
    assert {*LEAST} == {Entity(label) for label in LABELS[1:-1]}
    assert all(BESIDE[entity] < LEAST[entity] for entity in BESIDE)


@pytest.mark.parametrize(
    ("odds", "expected"),
    [
        ({"Kaj": 0.9, "Berg": 0.25}, [("Kaj Berg", True)]),
        ({"Kaj": 0.25}, [("Kaj", False)]),
        ({"Kaj": 0.05}, []),
    ],
)
def test_the_threshold_is_the_score_of_a_half(odds: dict[str, float], expected: list[tuple[str, bool]]) -> None:
    assert found(tagged("I dag kommer Kaj Berg.", Entity.PERSON, odds), Entity.PERSON) == expected


def test_a_fact_counts_sooner_beside_personal_data() -> None:
    least = (BESIDE[Entity.SPECIAL_CATEGORY] + LEAST[Entity.SPECIAL_CATEGORY]) / 2
    alone = tagged("Hun er sygemeldt.", Entity.SPECIAL_CATEGORY, {"sygemeldt": least})
    assert found(alone, Entity.SPECIAL_CATEGORY) == [("Hun er sygemeldt", False)]
    beside = tagged("Hun er sygemeldt. Ring på 43 21 65 87.", Entity.SPECIAL_CATEGORY, {"sygemeldt": least})
    assert found(beside, Entity.SPECIAL_CATEGORY) == [("Hun er sygemeldt", True)]


def test_what_a_recognizer_of_patterns_has_is_left_to_it() -> None:
    made = tagged("Født 12.03.1985, kode tulipan", Entity.DATE_OF_BIRTH, {"1985": 0.9, "tulipan": 0.9})
    assert found(made, Entity.DATE_OF_BIRTH) == [("tulipan", True)]


@pytest.mark.parametrize(
    ("text", "entity", "word", "explanation"),
    [
        ("Hun er sygemeldt.", Entity.SPECIAL_CATEGORY, "sygemeldt", "special.health"),
        ("Han er dømt for vold.", Entity.SPECIAL_CATEGORY, "dømt", "special.crime"),
        ("Hun er i FOA.", Entity.SPECIAL_CATEGORY, "FOA", "special.union"),
        ("Hun gør det tit.", Entity.SPECIAL_CATEGORY, "gør", "special.social"),
        ("Smertegrænsen er 4.", Entity.BUSINESS_SENSITIVE, "Smertegrænsen", "business.negotiation"),
        ("Det sker snart.", Entity.BUSINESS_SENSITIVE, "sker", "business.marked"),
        ("Det er Mette Sørensen.", Entity.PERSON, "Mette", "person.list"),
        ("Det er Qworp.", Entity.PERSON, "Qworp", "person.context"),
    ],
)
def test_explanations(text: str, entity: Entity, word: str, explanation: str) -> None:
    (hit,) = tagged(text, entity, {word: 0.9}).hits(entity)
    assert hit.explanation == explanation


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kirstens hus", "Kirsten"),
        ("Hans hus", "Hans"),
        ("Jens' hus", "Jens"),
        ("Kirsten's hus", "Kirsten"),
        ("Qworps hus", "Qworps"),
    ],
)
def test_the_ending_of_a_genitive_stays(text: str, name: str) -> None:
    made = tagged(text, Entity.PERSON, {})
    made.probabilities[0, LABELS.index("PERSON")] = 0.9
    (hit,) = made.hits(Entity.PERSON)
    assert text[hit.start : hit.end] == name


@pytest.mark.parametrize("letter", ["a", "x", "æ"])
@pytest.mark.parametrize("length", [61, 500, 9_999])
def test_what_is_too_long_for_a_word_tells_nothing(letter: str, length: int) -> None:
    made = Page(letter * length).tagged
    assert [hit for entity in LEAST for hit in made.hits(entity) if hit.score >= 0.5] == []


@pytest.mark.parametrize("text", ["x " * 500, "x " * 5_001, "1 2 3 " * 90, "a, b; c " * 40])
def test_letters_alone_tell_nothing(text: str) -> None:
    made = Page(text).tagged
    entities = (Entity.SPECIAL_CATEGORY, Entity.INDIRECT_IDENTIFIER, Entity.BUSINESS_SENSITIVE)
    assert [hit for entity in entities for hit in made.hits(entity) if hit.score >= 0.5] == []


def test_an_empty_page() -> None:
    made = Page("").tagged
    assert made.probabilities.shape == (0, len(LABELS))
    assert [hit for entity in LEAST for hit in made.hits(entity)] == []
    assert np.isfinite(Page("\ud800 \n").tagged.probabilities).all()
