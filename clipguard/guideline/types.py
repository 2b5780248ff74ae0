"""What a guideline consists of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Text:
    """A text in Danish and in English; an empty line parts paragraphs, and a line that begins with “- ” is a point."""

    da: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in `language` ("da" or "en"; anything else gives English)."""
        return self.da if language == "da" else self.en


@dataclass(frozen=True, slots=True)
class Rule:
    """One of the six rules. `short` says it in a line, `does` what Clipguard does about it."""

    id: str
    title: Text
    short: Text
    text: Text
    does: Text


@dataclass(frozen=True, slots=True)
class Section:
    """A part beside the rules."""

    id: str
    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Link:
    """Something to read elsewhere. `url` is an https or mailto address."""

    title: Text
    about: Text
    url: str


@dataclass(frozen=True, slots=True)
class LocalFacts:
    """What is public in the municipality; the fields are those of the settings with the same names."""

    own_domains: tuple[str, ...] = ()
    own_mailboxes: tuple[str, ...] = ()
    own_numbers: tuple[str, ...] = ()
    own_addresses: tuple[str, ...] = ()
    public_persons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guideline:
    """`before` the rules stand the sections on what AI may be used for, `after` them the background.

    `settings` are what the municipality wants to begin with: values by the names of Clipguard's settings, as TOML has them. Whoever
    reads them checks them.
    """

    title: Text
    intro: Text
    before: tuple[Section, ...]
    rules: tuple[Rule, ...]
    after: tuple[Section, ...]
    links: tuple[Link, ...]
    local: LocalFacts = LocalFacts()
    settings: Mapping[str, Any] = field(default_factory=dict)
