"""Reads a guideline from TOML 1.0 (https://toml.io/en/v1.0.0)."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import Any

from .types import Guideline, Link, LocalFacts, Rule, Section, Text

RULE_IDS = ("personal-data", "business-critical", "verify-output", "label-output", "copyright", "when-in-doubt")
DEFAULT = "guideline.toml"


class GuidelineError(ValueError):
    """The file is not a guideline; the message says where and why."""


def load_guideline(path: Path | None = None) -> Guideline:
    """The guideline in the file at `path`, or the one that comes with Clipguard.

    Raises OSError for a file that cannot be read, and GuidelineError for one that is not a whole guideline.
    """
    if path is None:
        source = files(__package__).joinpath(DEFAULT).read_text(encoding="utf-8")
    else:
        try:
            source = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise GuidelineError(f"{path}: not UTF-8") from None
    where = path.name if path is not None else DEFAULT
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise GuidelineError(f"{where}: {error}") from None
    return _guideline(data, where)


def _guideline(data: dict[str, Any], where: str) -> Guideline:
    rules = tuple(_rule(each, f"{where}: rule {n}") for n, each in enumerate(_tables(data, "rule", where), 1))
    if tuple(rule.id for rule in rules) != RULE_IDS:
        raise GuidelineError(f"{where}: the rules must be {', '.join(RULE_IDS)}, in this order")
    return Guideline(
        title=_text(data, "title", where),
        intro=_text(data, "intro", where),
        before=_sections(data, "before", where),
        rules=rules,
        after=_sections(data, "after", where),
        links=tuple(_link(each, f"{where}: link {n}") for n, each in enumerate(_tables(data, "link", where), 1)),
        local=_local(data.get("local", {}), f"{where}: local"),
        settings=_settings(data.get("settings", {}), f"{where}: settings"),
    )


def _settings(data: Any, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise GuidelineError(f"{where}: must be a table")
    return data


def _local(data: Any, where: str) -> LocalFacts:
    if not isinstance(data, dict):
        raise GuidelineError(f"{where}: must be a table")
    known = [each.name for each in fields(LocalFacts)]
    for key, value in data.items():
        if key not in known:
            raise GuidelineError(f"{where}: “{key}” is none of {', '.join(known)}")
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise GuidelineError(f"{where}: “{key}” must be a list of texts")
    return LocalFacts(**{key: tuple(each.strip() for each in value) for key, value in data.items()})


def _tables(data: dict[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    tables = data.get(key, [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise GuidelineError(f"{where}: “{key}” must be an array of tables")
    return tables


def _sections(data: dict[str, Any], key: str, where: str) -> tuple[Section, ...]:
    made = []
    for number, each in enumerate(_tables(data, key, where), 1):
        place = f"{where}: {key} {number}"
        made.append(Section(_string(each, "id", place), _text(each, "title", place), _text(each, "text", place)))
    return tuple(made)


def _rule(data: dict[str, Any], where: str) -> Rule:
    texts = {key: _text(data, key, where) for key in ("title", "short", "text", "does")}
    return Rule(_string(data, "id", where), **texts)


def _link(data: dict[str, Any], where: str) -> Link:
    url = _string(data, "url", where)
    if not url.startswith(("https://", "mailto:")):
        raise GuidelineError(f"{where}: “url” must begin with https:// or mailto:")
    return Link(_text(data, "title", where), _text(data, "about", where), url)


def _text(data: dict[str, Any], key: str, where: str) -> Text:
    table = data.get(key)
    if not isinstance(table, dict):
        raise GuidelineError(f"{where}: “{key}” is missing")
    return Text(_string(table, "da", f"{where}: {key}"), _string(table, "en", f"{where}: {key}"))


def _string(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise GuidelineError(f"{where}: “{key}” must be a text")
    return value.strip()
