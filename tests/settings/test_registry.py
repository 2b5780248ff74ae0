"""The registry's way of writing settings."""

from __future__ import annotations

from typing import Any

import pytest

from clipguard.settings.registry import from_registry, registry_name, to_registry


@pytest.mark.parametrize(
    ("tree", "values"),
    [
        ({"StampOffer": 0, "PauseAllowed": 1}, {"stamp_offer": False, "pause_allowed": True}),
        ({"stampoffer": 0}, {"stamp_offer": False}),
        ({"StampOffer": 2}, {"stamp_offer": 2}),
        ({"StampOffer": "0"}, {"stamp_offer": "0"}),
        ({"ScanLimitKb": 50}, {"scan_limit_kb": 50}),
        ({"Language": "da"}, {"language": "da"}),
        ({"Rules": {"Personal-Data": "warn", "x": "off"}}, {"rules": {"personal-data": "warn", "x": "off"}}),
        ({"Entities": {"person": "off"}}, {"entities": {"PERSON": "off"}}),
        (
            {"SensitiveWords": {"10": "c", "9": "b", "1": "a", "z": "d"}},
            {"sensitive_words": ["a", "b", "c", "d"]},
        ),
        ({"SensitiveWords": ["a", "b"]}, {"sensitive_words": ["a", "b"]}),
        ({"SensitiveWords": "a"}, {"sensitive_words": "a"}),
        ({"AiWindows": {"1": '{"name": "A"}', "2": "no"}}, {"ai_windows": [{"name": "A"}, "no"]}),
        ({"AiWindows": {}, "CaseSystems": {}, "OwnNumbers": {}, "Rules": {}}, {"own_numbers": []}),
        ({"StampTextDa": ["AI", "", "{tool}"]}, {"stamp_text_da": "AI\n\n{tool}"}),
        ({"StampTextDa": "AI"}, {"stamp_text_da": "AI"}),
        ({"HelpAddress": ["a@b.dk"]}, {"help_address": ["a@b.dk"]}),
        ({"Colour": "red"}, {"Colour": "red"}),
        ({}, {}),
    ],
)
def test_from_registry(tree: dict[str, Any], values: dict[str, Any]) -> None:
    assert from_registry(tree) == values


def test_names() -> None:
    assert registry_name("stamp_text_da") == "StampTextDa"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stamp_offer", True),
        ("scan_limit_kb", 50),
        ("sensitive_words", ["a", "b"]),
        ("ai_windows", [{"name": "Æ", "hosts": ["x.dk"]}]),
        ("rules", {"copyright": "off"}),
        ("language", "da"),
        ("stamp_text_en", "AI\nby {tool}"),
    ],
)
def test_there_and_back(name: str, value: Any) -> None:
    assert from_registry({registry_name(name): to_registry(name, value)}) == {name: value}
