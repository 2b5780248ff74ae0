"""Every setting is declared whole, and its default keeps within what is declared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

import pytest

from clipguard.detection import Entity
from clipguard.settings import (
    DEFAULT_RULE_ACTIONS,
    ENTITIES,
    GROUPS,
    Action,
    AiWindow,
    InvalidValueError,
    RuleId,
    Settings,
    Words,
    ai_window,
    declared,
    validate,
)
from clipguard.settings.ai_windows import CATALOGUE

NAMES = [each.name for each in fields(Settings)]
PLAIN = [name for name in NAMES if type(getattr(Settings(), name)) in (bool, int, str)]
DANISH_LETTERS = set("æøåÆØÅ")


def _whole(words: Words) -> bool:
    return bool(words.da.strip() and words.en.strip())


@pytest.mark.parametrize("name", NAMES)
def test_each_field_is_declared_in_both_languages(name: str) -> None:
    made = declared(name)
    assert _whole(made.name)
    assert _whole(made.help)
    assert made.group in GROUPS
    assert made.since.count(".") == 2
    assert not DANISH_LETTERS & set(made.name.en + made.help.en)


def test_what_is_no_setting_has_no_declaration() -> None:
    with pytest.raises(KeyError):
        declared("nothing")


@pytest.mark.parametrize("name", PLAIN)
def test_defaults_keep_within_their_own_declaration(name: str) -> None:
    assert validate(name, getattr(Settings(), name)) == getattr(Settings(), name)


def test_what_is_not_a_flag_a_number_or_a_text_has_a_type_that_limits_it() -> None:
    for name in set(NAMES) - set(PLAIN) - {"ai_windows"}:
        default = getattr(Settings(), name)
        assert isinstance(default, Mapping | StrEnum) or declared(name).entry is not None


@pytest.mark.parametrize("name", [name for name in NAMES if declared(name).entry is not None])
def test_lists_of_texts_are_tidy_by_default_and_may_be_empty(name: str) -> None:
    default = getattr(Settings(), name)
    assert validate(name, default) == default
    assert validate(name, ("", "  ")) == ()


@pytest.mark.parametrize("name", [name for name in PLAIN if type(getattr(Settings(), name)) is int])
def test_numbers_have_bounds_and_both_are_inclusive(name: str) -> None:
    made = declared(name)
    assert made.minimum is not None
    assert made.maximum is not None
    assert validate(name, made.minimum) == made.minimum
    assert validate(name, made.maximum) == made.maximum
    for outside in (made.minimum - 1, made.maximum + 1):
        with pytest.raises(InvalidValueError) as caught:
            validate(name, outside)
        assert str(made.minimum) in caught.value.words.da
        assert str(made.maximum) in caught.value.words.en


def test_groups_are_used_and_named() -> None:
    assert {declared(name).group for name in NAMES} == set(GROUPS)
    assert all(map(_whole, GROUPS.values()))


def test_entities_are_those_of_detection_in_the_same_order() -> None:
    assert list(ENTITIES) == [each.value for each in Entity]
    assert list(Settings().entities) == list(ENTITIES)


@pytest.mark.parametrize("entity", list(ENTITIES))
def test_each_entity_has_words_and_an_example(entity: str) -> None:
    made = ENTITIES[entity]
    assert _whole(made.name)
    assert _whole(made.plural)
    assert made.example
    assert made.name != made.plural
    assert Settings().entities[entity] is made.action


def test_every_rule_has_a_default_that_lets_its_entities_act() -> None:
    assert set(DEFAULT_RULE_ACTIONS) == set(RuleId)
    for made in ENTITIES.values():
        assert DEFAULT_RULE_ACTIONS[made.rule].rank >= made.action.rank


def test_actions_are_ordered_weakest_first() -> None:
    assert sorted(Action, key=lambda each: each.rank) == ["off", "log", "hint", "warn", "block"]
    assert [each for each in Action if each.stops] == [Action.WARN, Action.BLOCK]


@pytest.mark.parametrize("tool", CATALOGUE, ids=lambda tool: tool.name)
def test_the_catalogue_is_written_as_it_would_be_checked(tool: AiWindow) -> None:
    assert ai_window(tool.name, tool.trust, tool.hosts, tool.processes, tool.titles) == tool


def test_the_catalogue_names_each_tool_and_host_once() -> None:
    names = [each.name for each in CATALOGUE]
    hosts = [host for each in CATALOGUE for host in each.hosts]
    assert len(set(names)) == len(names)
    assert len(set(hosts)) == len(hosts)
    assert {"ChatGPT", "Microsoft Copilot", "Gemini"} <= set(names)


@pytest.mark.parametrize("good", ["", "Ctrl+Alt+M", "Ctrl+Shift+F12", "Meta+7", "Shift+F5", "Ctrl+Alt+V"])
def test_shortcuts(good: str) -> None:
    assert validate("stamp_shortcut", good) == good


@pytest.mark.parametrize(
    "bad", ["M", "F5", "Ctrl+", "Ctrl+m", "Ctrl+F13", "Shift+M", "Shift+1", "Ctrl+V", "Ctrl+Shift+V"]
)
def test_shortcuts_that_would_take_typing_or_pasting_away(bad: str) -> None:
    with pytest.raises(InvalidValueError):
        validate("stamp_shortcut", bad)


@pytest.mark.parametrize("good", ["AI", "{tool} x", "Lavet med {tool} den {date}", "{navn}", "{date} {tool} æ", "a\nb"])
def test_stamp_texts(good: str) -> None:
    assert validate("stamp_text_da", good) == good


@pytest.mark.parametrize("bad", ["", " \n", "{tool}", "{date}", "({tool}, {date})", "{tool}{date}.", "{", "{}"])
def test_a_stamp_text_needs_a_word_of_its_own(bad: str) -> None:
    with pytest.raises(InvalidValueError):
        validate("stamp_text_da", bad)


@pytest.mark.parametrize("bad", ["it", "it@", "@dk", "it@dk", "a b@c.dk", "a@b@c.dk"])
def test_a_help_address_is_an_address(bad: str) -> None:
    with pytest.raises(InvalidValueError):
        validate("help_address", bad)
    assert validate("help_address", "it@eksempel.dk") == "it@eksempel.dk"
    assert validate("help_address", "") == ""


def test_settings_cannot_be_changed_in_place() -> None:
    settings = Settings()
    with pytest.raises(AttributeError):
        settings.stamp_offer = False  # type: ignore[misc]
    with pytest.raises(TypeError):
        settings.rules["personal-data"] = Action.OFF  # type: ignore[index]
