"""What Group Policy and Intune write into the registry for settings, by a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

from clipguard.settings import Layer, Loaded, Origin, Settings, all_keys, declared, resolve, value_of
from clipguard.settings.codec import to_toml
from clipguard.settings.products import templates
from clipguard.settings.registry import KEY, from_registry, registry_name, to_registry

from .admx_rules import every, tag

Place = tuple[str, str]
"""A key and the name of a value in it; of a list the key above its own, and that key's name."""


LOCKABLE = [key for key in all_keys() if declared(key.partition(".")[0]).lockable]
"""The keys of all values that a policy can set."""


def filled(settings: Settings) -> Settings:
    """The settings as the registry can have them: a list that has entries by default cannot be emptied there."""
    default = Settings()
    return replace(
        settings,
        ai_windows=settings.ai_windows or default.ai_windows,
        case_systems=settings.case_systems or default.case_systems,
    )


def lockable(settings: Settings) -> dict[str, Any]:
    """The values that a policy can set, by key."""
    return {key: value_of(settings, key) for key in LOCKABLE}


@cache
def _template_files() -> dict[str, bytes]:
    return templates("admx")


def template() -> ET.Element:
    """The template's root, to be changed at will."""
    return ET.fromstring(_template_files()["Clipguard.admx"])


def words(language: str) -> ET.Element:
    """The root of the template's words."""
    culture = {"da": "da-DK", "en": "en-US"}[language]
    return ET.fromstring(_template_files()[f"{culture}/Clipguard.adml"])


def places(settings: Settings) -> dict[Place, Any]:
    """Every value that the registry can have for settings, by its place, as the declaration and `registry` say."""
    made: dict[Place, Any] = {}
    for each in fields(Settings):
        value = getattr(settings, each.name)
        if isinstance(value, Mapping):
            made |= {(rf"{KEY}\{registry_name(each.name)}", entry): str(action) for entry, action in value.items()}
        else:
            made[KEY, registry_name(each.name)] = to_registry(each.name, to_toml(each.name, value))
    return made


def place(policy: ET.Element) -> Place:
    """Where a policy writes."""
    key = policy.attrib["key"]
    for element in (each for elements in every(policy, "elements") for each in elements):
        key = element.get("key", key)
        if tag(element) == "list":
            above, _, name = key.rpartition("\\")
            return above, name
        return key, element.attrib["valueName"]
    return key, policy.attrib["valueName"]


def written(policy: ET.Element, value: Any) -> Any:
    """What is in the registry when a policy is set to a value. Fails where the template cannot say it."""
    elements = [each for elements in every(policy, "elements") for each in elements]
    if not elements:
        (chosen,) = every(policy, "enabledValue" if value else "disabledValue")
        return int(chosen[0].attrib["value"])
    (element,) = elements
    match tag(element):
        case "decimal":
            assert int(element.attrib["minValue"]) <= value <= int(element.attrib["maxValue"])
            return value
        case "enum":
            (item,) = [each for each in every(element, "string") if each.text == value]
            return item.text
        case "text":
            assert len(value) <= int(element.attrib["maxLength"])
            return value
        case "multiText":
            return value if isinstance(value, list) else [value]
        case "list":
            prefix = element.attrib["valuePrefix"]
            return {f"{prefix}{number}": text for number, text in enumerate(value.values(), 1)}
    raise AssertionError(tag(element))


def applied(values: Mapping[Place, Any]) -> dict[str, Any]:
    """The tree under Clipguard's key after Group Policy has set every policy."""
    tree: dict[str, Any] = {}
    for policy in every(template(), "policy"):
        key, name = place(policy)
        below = tree
        for part in key.removeprefix(KEY).split("\\")[1:]:
            below = below.setdefault(part, {})
        assert name not in below
        below[name] = written(policy, values[key, name])
    return tree


def loaded(tree: Mapping[str, Any]) -> Loaded:
    """What is in force when the registry has a tree as the machine's policy."""
    return resolve([Layer(Origin.MACHINE_POLICY, from_registry(tree), "HKLM")])
