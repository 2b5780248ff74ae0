"""Checks values by a JSON schema (2020-12): as much of it as Clipguard's uses; a keyword that it has not fails.

Source: https://json-schema.org/draft/2020-12/json-schema-validation. Patterns are searched for, as ECMA-262's are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]

TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
}
ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description", "default", "examples"}


def problems(value: Any, schema: Schema, root: Schema) -> list[str]:
    """What is wrong with a value; nothing for one that the schema accepts."""
    return [each for keyword, wanted in schema.items() for each in _problems(keyword, wanted, value, schema, root)]


def _problems(keyword: str, wanted: Any, value: Any, schema: Schema, root: Schema) -> Iterator[str]:
    match keyword:
        case "$ref":
            yield from problems(value, referred(wanted, root), root)
        case "type":
            if not TYPES[wanted](value):
                yield f"{value!r} is no {wanted}"
        case "enum":
            if value not in wanted:
                yield f"{value!r} is none of {wanted}"
        case "minimum":
            if TYPES["integer"](value) and value < wanted:
                yield f"{value} is less than {wanted}"
        case "maximum":
            if TYPES["integer"](value) and value > wanted:
                yield f"{value} is more than {wanted}"
        case "pattern":
            if isinstance(value, str) and re.search(wanted, value) is None:
                yield f"{value!r} does not fit {wanted}"
        case "items":
            if isinstance(value, list):
                yield from (each for item in value for each in problems(item, wanted, root))
        case "minItems":
            if isinstance(value, list) and len(value) < wanted:
                yield f"fewer than {wanted}"
        case "required":
            if isinstance(value, dict):
                yield from (f"no {name}" for name in wanted if name not in value)
        case "properties":
            if isinstance(value, dict):
                for name in value.keys() & wanted.keys():
                    yield from (f"{name}: {each}" for each in problems(value[name], wanted[name], root))
        case "additionalProperties":
            assert wanted is False
            if isinstance(value, dict):
                yield from (f"there is no {name}" for name in value.keys() - schema["properties"].keys())
        case "anyOf":
            if all(problems(value, each, root) for each in wanted):
                yield "none of the alternatives"
        case _:
            assert keyword in ANNOTATIONS, keyword


def referred(reference: str, root: Schema) -> Schema:
    """What a reference within the schema means."""
    assert reference.startswith("#/")
    found: Any = root
    for part in reference[2:].split("/"):
        found = found[part]
    assert isinstance(found, dict)
    return found


def every(schema: Any) -> Iterator[Schema]:
    """A schema and all schemas in it."""
    if isinstance(schema, dict):
        yield schema
        for keyword, below in schema.items():
            if keyword in ("properties", "$defs"):
                yield from (each for inner in below.values() for each in every(inner))
            elif keyword in ("items", "anyOf"):
                yield from every(below)
    elif isinstance(schema, list):
        yield from (each for inner in schema for each in every(inner))
