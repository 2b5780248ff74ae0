"""A JSON schema of `settings.toml` and `policy.toml`, for editors that check and complete TOML by one.

Format: JSON Schema 2020-12 (https://json-schema.org/draft/2020-12/json-schema-core), whose patterns are ECMA-262's and are searched
for, where the declaration's are Python's and match a whole text.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import Any

from ..declaration import Settings, declared
from ..layers import all_keys, keys_of
from ..types import AiWindow, Trust
from .policies import Policy, Shape, is_table, is_windows
from .words import AI_WINDOW, EXAMPLES, choice, entry_name

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# What Python and ECMA-262 read alike after a backslash; `\\w` is replaced.
_SHARED_ESCAPES = set("bdsDS.+*?()[]{}|^$\\/-") | {"n", "r", "t"}
_WORD = "0-9A-Z_a-z\\u0080-\U0010ffff"
"""Letters, digits and underscores, and whatever is not ASCII: nothing is refused that the program takes."""


def schema() -> bytes:
    """The schema as JSON."""
    made = {
        "$schema": DIALECT,
        "$id": "urn:clipguard:settings",
        "title": "Clipguard's settings",
        "description": "The user's settings.toml and the organisation's policy.toml. What policy.toml has is locked.",
        "type": "object",
        "properties": {each.name: _setting(each.name) for each in fields(Settings)},
        "additionalProperties": False,
        "$defs": {**_choices(), AiWindow.__name__: _ai_window()},
    }
    return f"{json.dumps(made, ensure_ascii=False, indent=2)}\n".encode()


def _setting(name: str) -> dict[str, Any]:
    limits = declared(name)
    lock = "may be locked" if limits.lockable else "cannot be locked"
    made = {
        "title": f"{limits.name.da} / {limits.name.en}",
        "description": f"{limits.help.en} (Since {limits.since}; {lock} by a policy.)",
    }
    if not is_table(name):
        return made | _value(Policy(name))
    entries = [Policy(key) for key in keys_of(name)]
    return made | {
        "type": "object",
        "properties": {
            each.entry: {"title": f"{entry_name(each.entry).da} / {entry_name(each.entry).en}"} | _value(each)
            for each in entries
        },
        "additionalProperties": False,
    }


def _value(policy: Policy) -> dict[str, Any]:
    """What a value may be."""
    made: dict[str, Any] = {}
    match policy.shape:
        case Shape.FLAG:
            made = {"type": "boolean"}
        case Shape.NUMBER:
            low, high = policy.bounds
            made = {"type": "integer", "minimum": low, "maximum": high}
        case Shape.CHOICE:
            made = {"$ref": f"#/$defs/{type(policy.value).__name__}"}
        case Shape.TEXT | Shape.LINES:
            made = {"type": "string"}
            if policy.declared.pattern is not None:
                made["pattern"] = ecma(policy.declared.pattern)
        case Shape.LIST:
            made = {"type": "array", "items": {"type": "string"}}
            if is_windows(policy):
                made["items"] = {"$ref": f"#/$defs/{AiWindow.__name__}"}
            if policy.declared.entry is not None:
                made["examples"] = [[EXAMPLES[policy.declared.entry]]]
    return made | {"default": policy.toml}


def _choices() -> dict[str, Any]:
    """What a choice may be, by the name of its type."""
    of_all = {
        type(policy.value).__name__: policy.choices
        for policy in map(Policy, all_keys())
        if policy.shape is Shape.CHOICE
    }
    return {
        name: {"enum": list(choices), "description": "; ".join(choice(each).en for each in choices)}
        for name, choices in of_all.items()
    }


def _ai_window() -> dict[str, Any]:
    properties: dict[str, Any] = {}
    ways = []
    for each in fields(AiWindow):
        made: dict[str, Any]
        if each.default is MISSING:
            made = {"type": "string", "pattern": r"\S"}
        elif isinstance(each.default, Trust):
            made = {"enum": list(Trust), "default": each.default}
        else:
            made = {"type": "array", "items": {"type": "string"}, "default": []}
            ways.append(each.name)
        properties[each.name] = {"description": AI_WINDOW[each.name]} | made
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "required": [each.name for each in fields(AiWindow) if each.default is MISSING],
        "anyOf": [{"required": [way], "properties": {way: {"minItems": 1}}} for way in ways],
    }


def ecma(pattern: str) -> str:
    """A pattern of Python's that matches a whole text, as one of ECMA-262's that is found in it.

    Every text that the one matches the other finds. Raises ValueError for what ECMA-262 has not, or has in another sense.
    """
    all_lines = pattern.startswith("(?s)")
    rest = iter(pattern.removeprefix("(?s)"))
    made = []
    in_class = False
    before = ""
    for each in rest:
        if each == "\\":
            made.append(_escaped(next(rest, ""), in_class))
        elif each == "." and all_lines and not in_class:
            made.append(r"[\s\S]")
        elif before == "(" and each == "?" and not in_class:
            after = next(rest, "")
            if after not in (":", "=", "!"):
                raise ValueError(f"{pattern}: (?{after} is another thing in ECMA-262")
            made.append(f"?{after}")
        else:
            in_class = each == "[" or (in_class and each != "]")
            made.append(each)
        before = each
    return f"^(?:{''.join(made)})$"


def _escaped(character: str, in_class: bool) -> str:
    if character == "w":
        return _WORD if in_class else f"[{_WORD}]"
    if character not in _SHARED_ESCAPES:
        raise ValueError(f"\\{character} is another thing in ECMA-262")
    return f"\\{character}"
