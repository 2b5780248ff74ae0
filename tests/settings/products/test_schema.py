"""The JSON schema accepts what the program accepts, and refuses what is plainly wrong."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from clipguard.settings import AiWindow, InvalidValueError, Settings, declared, validate
from clipguard.settings.codec import to_toml
from clipguard.settings.products import templates
from clipguard.settings.products.schema import ecma

from ..strategies import settings as any_settings
from ..strategies import texts
from .json_schema import every, problems, referred

SCHEMA: dict[str, Any] = json.loads(templates("json")["clipguard.schema.json"])
NAMES = [each.name for each in fields(Settings)]
WITH_PATTERN = [name for name in NAMES if declared(name).pattern is not None]


def _toml(settings: Settings) -> dict[str, Any]:
    return {name: to_toml(name, getattr(settings, name)) for name in NAMES}


def _whole(settings: Settings) -> dict[str, Any]:
    """With all entries of tables, of which `to_toml` leaves out what is default."""
    tables = {name: value for name in NAMES if isinstance(value := getattr(settings, name), Mapping)}
    return _toml(settings) | {name: {key: str(each) for key, each in value.items()} for name, value in tables.items()}


def test_it_is_of_2020_12_and_closed() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all(each["additionalProperties"] is False for each in every(SCHEMA) if each.get("type") == "object")


def test_it_accepts_the_defaults_and_nothing_at_all() -> None:
    assert problems(_toml(Settings()), SCHEMA, SCHEMA) == []
    assert problems(_whole(Settings()), SCHEMA, SCHEMA) == []
    assert problems({}, SCHEMA, SCHEMA) == []


@hypothesis_settings(deadline=None)
@given(any_settings())
def test_it_accepts_any_settings_as_their_file_has_them(chosen: Settings) -> None:
    read = tomllib.loads(tomlkit.dumps(_whole(chosen)))
    assert problems(read, SCHEMA, SCHEMA) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": "red"},
        {"rules": "off"},
        {"rules": {"personal-data": "maybe"}},
        {"rules": {"personal": "off"}},
        {"entities": {"PERSON": True}},
        {"approved_action": "stop"},
        {"reason_required": 1},
        {"language": "sv"},
        {"scan_limit_kb": 9},
        {"scan_limit_kb": 20_001},
        {"scan_limit_kb": True},
        {"scan_limit_kb": "50"},
        {"sensitive_words": "Lygte"},
        {"sensitive_words": [1]},
        {"stamp_text_da": ""},
        {"stamp_text_da": "({tool}, {date})"},
        {"stamp_shortcut": "M"},
        {"stamp_shortcut": "Ctrl+V"},
        {"help_address": "it"},
        {"ai_windows": {}},
        {"ai_windows": ["ChatGPT"]},
        {"ai_windows": [{"hosts": ["x.dk"]}]},
        {"ai_windows": [{"name": " ", "hosts": ["x.dk"]}]},
        {"ai_windows": [{"name": "A"}]},
        {"ai_windows": [{"name": "A", "hosts": []}]},
        {"ai_windows": [{"name": "A", "hosts": "x.dk"}]},
        {"ai_windows": [{"name": "A", "hosts": ["x.dk"], "trust": "full"}]},
        {"ai_windows": [{"name": "A", "hosts": ["x.dk"], "colour": "red"}]},
    ],
)
def test_it_refuses_what_is_wrong(wrong: dict[str, Any]) -> None:
    assert problems(wrong, SCHEMA, SCHEMA) != []


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_has_its_words_and_its_default(name: str) -> None:
    made, limits = SCHEMA["properties"][name], declared(name)
    assert made["title"] == f"{limits.name.da} / {limits.name.en}"
    assert limits.help.en in made["description"]
    assert limits.since in made["description"]
    default = getattr(Settings(), name)
    if isinstance(default, Mapping):
        assert {key: each["default"] for key, each in made["properties"].items()} == dict(default)
    else:
        assert made["default"] == to_toml(name, default)
    assert (made.get("minimum"), made.get("maximum")) == (limits.minimum, limits.maximum)
    for example in made.get("examples", []):
        assert list(validate(name, example)) == example


def test_what_is_referred_to_is_there_and_all_of_it_is_used() -> None:
    references = {each["$ref"] for each in every(SCHEMA) if "$ref" in each}
    assert all(referred(each, SCHEMA) for each in references)
    assert references == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}
    assert set(SCHEMA["$defs"]["AiWindow"]["properties"]) == {each.name for each in fields(AiWindow)}


_shortcuts = st.from_regex(r"((Ctrl|Alt|Shift|Meta)\+){0,3}[A-Z0-9a-z]{0,3}", fullmatch=True)
_labels = st.text(st.sampled_from(" \n{}().,tooldateæ_5"), max_size=12)
_addresses = st.from_regex(r"[a-zæ@. ]{0,12}", fullmatch=True)


@pytest.mark.parametrize("name", WITH_PATTERN)
@given(text=st.one_of(texts, _shortcuts, _labels, _addresses))
def test_patterns_find_every_text_that_the_program_takes(name: str, text: str) -> None:
    found = re.search(SCHEMA["properties"][name]["pattern"], text) is not None
    try:
        validate(name, text)
    except InvalidValueError:
        # It may find more: letters that are not ASCII, and a line's end behind the last character, which `$` of Python's passes over.
        assert not found or not text.isascii() or text.endswith("\n")
    else:
        assert found


@pytest.mark.parametrize(
    ("python", "other"),
    [
        ("a.c", "^(?:a.c)$"),
        ("(?s)a.c", r"^(?:a[\s\S]c)$"),
        (r"(?s)[.]\.", r"^(?:[.]\.)$"),
        ("a|", "^(?:a|)$"),
        (r"(?:a)(?=b)(?!c)", r"^(?:(?:a)(?=b)(?!c))$"),
        (r"[(?P]", r"^(?:[(?P])$"),
    ],
)
def test_patterns_are_made_ecmas(python: str, other: str) -> None:
    assert ecma(python) == other


@pytest.mark.parametrize("pattern", [r"(?i)a", r"(?P<x>a)", r"(?<=a)b", r"\Aa", r"a\Z", r"\Wa", "a\\"])
def test_patterns_that_mean_something_else_there_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="another thing"):
        ecma(pattern)
