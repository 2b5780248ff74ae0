"""What the products call the values of settings."""

from __future__ import annotations

from dataclasses import fields

import pytest

from clipguard.settings import ENTITIES, Action, AiWindow, Entry, Language, RuleId, Words
from clipguard.settings.entries import check_entry
from clipguard.settings.products.words import AI_WINDOW, CHOICES, EXAMPLES, RULES, choice, entry_name


def test_actions_and_languages_are_told_in_both_languages() -> None:
    assert set(CHOICES[Action]) == set(Action)
    assert set(CHOICES[Language]) == set(Language)
    assert choice(Action.WARN) == Words("warn – indsættelsen venter på et valg", "warn – the paste waits for a choice")


def test_a_choice_of_another_kind_with_the_same_value_is_no_action() -> None:
    assert choice(Entry.WORD) == Words("word", "word")


def test_every_rule_has_a_name() -> None:
    assert set(RULES) == set(RuleId)


def test_entries_of_tables_have_the_names_of_rules_and_kinds_of_information() -> None:
    assert entry_name("personal-data").da == "1. Personoplysninger"
    assert entry_name("DK_CPR_NUMBER") == ENTITIES["DK_CPR_NUMBER"].name
    assert entry_name("x") == Words("x", "x")


@pytest.mark.parametrize("kind", Entry)
def test_each_kind_of_entry_has_an_example_that_can_be_used(kind: Entry) -> None:
    assert check_entry(kind, EXAMPLES[kind]) == EXAMPLES[kind]


def test_the_fields_of_an_ai_window_are_all_told() -> None:
    assert list(AI_WINDOW) == [each.name for each in fields(AiWindow)]
