"""What was found and why, in words that hold no content."""

from __future__ import annotations

import pytest

from clipguard.detection import Entity, Finding
from clipguard.detection.explanations import EXPLANATIONS
from clipguard.rules import Count, Judged, counts, reason, sentence
from clipguard.rules.reasons import REASONS
from clipguard.settings import ENTITIES, Action, RuleId


def judged(*entities: Entity) -> list[Judged]:
    return [Judged(Finding(each, 0, 1, 1.0), ENTITIES[each].rule, Action.WARN) for each in entities]


def test_every_explanation_has_words_and_no_words_are_left_over() -> None:
    assert set(REASONS) == EXPLANATIONS


@pytest.mark.parametrize("key", sorted(EXPLANATIONS))
def test_the_words_are_in_both_languages(key: str) -> None:
    danish, english = reason(key, "da"), reason(key, "en")
    assert danish
    assert english
    assert danish != english
    assert danish[-1] != "."
    assert not set("æøåÆØÅ") & set(english)


def test_an_unknown_explanation_has_no_words() -> None:
    assert reason("cpr.unheard_of", "da") == ""
    assert reason("", "en") == ""


def test_counts_go_by_rule_and_then_by_the_order_of_declaration() -> None:
    found = judged(
        Entity.DK_CVR, Entity.SECRET, Entity.COPYRIGHT_NOTICE, Entity.DK_CPR_NUMBER, Entity.PERSON, Entity.DK_CPR_NUMBER
    )
    assert counts(found) == (
        Count(RuleId.PERSONAL_DATA, "PERSON", 1),
        Count(RuleId.PERSONAL_DATA, "DK_CPR_NUMBER", 2),
        Count(RuleId.PERSONAL_DATA, "DK_CVR", 1),
        Count(RuleId.BUSINESS_CRITICAL, "SECRET", 1),
        Count(RuleId.COPYRIGHT, "COPYRIGHT_NOTICE", 1),
    )
    assert counts([]) == ()


@pytest.mark.parametrize(
    ("entities", "danish", "english"),
    [
        ([], "", ""),
        ([Entity.PERSON], "1 navn", "1 name"),
        ([Entity.PERSON, Entity.PERSON], "2 navne", "2 names"),
        ([Entity.DK_CPR_NUMBER, Entity.PERSON], "1 navn og 1 CPR-nummer", "1 name and 1 CPR number"),
        (
            [Entity.PHONE_NUMBER, Entity.DK_CPR_NUMBER, Entity.PERSON, Entity.PERSON, Entity.PERSON],
            "3 navne, 1 CPR-nummer og 1 telefonnummer",
            "3 names, 1 CPR number and 1 phone number",
        ),
        (
            [Entity.EMBARGO, Entity.SECRET, Entity.SECRET, Entity.IBAN_CODE],
            "1 IBAN-nummer, 2 adgangskoder eller nøgler og 1 klausul",
            "1 IBAN, 2 passwords or keys and 1 embargo",
        ),
    ],
)
def test_the_sentence(entities: list[Entity], danish: str, english: str) -> None:
    assert sentence(judged(*entities), "da") == danish
    assert sentence(judged(*entities), "en") == english


@pytest.mark.parametrize("entity", list(Entity))
def test_every_entity_can_be_counted(entity: Entity) -> None:
    names = ENTITIES[entity]
    assert sentence(judged(entity), "da") == f"1 {names.name.da}"
    assert sentence(judged(entity, entity), "en") == f"2 {names.plural.en}"
