"""The types that values of settings have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """A text that people see, in Danish and in English."""

    da: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in `language` ("da" or "en"; anything else gives English)."""
        return self.da if language == "da" else self.en


class Action(StrEnum):
    """What follows from a finding, weakest first. A fixed contract."""

    OFF = "off"
    LOG = "log"
    HINT = "hint"
    WARN = "warn"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        """0 (`off`) … 4 (`block`)."""
        return list(Action).index(self)

    @property
    def stops(self) -> bool:
        """Whether a paste is held."""
        return self in (Action.WARN, Action.BLOCK)


class Strictness(StrEnum):
    """Which of two values of a setting guards more: of flags and numbers the higher or the lower one, of lists the one with more
    or with fewer entries. Actions are ordered by themselves."""

    NONE = "none"
    HIGHER = "higher"
    LOWER = "lower"


class Origin(StrEnum):
    """Where a value comes from, weakest first."""

    DEFAULT = "default"
    GUIDELINE = "guideline"
    USER = "user"
    USER_POLICY = "user-policy"
    MACHINE_POLICY = "machine-policy"

    @property
    def is_policy(self) -> bool:
        """Whether the value is the organisation's, and so locked."""
        return self in (Origin.USER_POLICY, Origin.MACHINE_POLICY)


class RuleId(StrEnum):
    """The guideline's six rules. A fixed contract."""

    PERSONAL_DATA = "personal-data"
    BUSINESS_CRITICAL = "business-critical"
    VERIFY_OUTPUT = "verify-output"
    LABEL_OUTPUT = "label-output"
    COPYRIGHT = "copyright"
    WHEN_IN_DOUBT = "when-in-doubt"


class Trust(StrEnum):
    """How far an AI window is trusted: `external` (all rules), `approved` (a tool that IT has approved)."""

    EXTERNAL = "external"
    APPROVED = "approved"


class Language(StrEnum):
    """The language of what the employee sees."""

    SYSTEM = "system"
    DANISH = "da"
    ENGLISH = "en"


class DefaultButton(StrEnum):
    """The warning's button that Enter presses."""

    ANONYMISE = "anonymise"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class AiWindow:
    """One AI tool and how its windows are known.

    `hosts`: host names, each with an optional path prefix (``"chatgpt.com"``, ``"www.bing.com/chat"``); a host also
    stands for its subdomains. `processes`: names of programs or X11 window classes, compared without case and without
    a trailing ``.exe``. `titles`: regular expressions searched in the window's title, used for browser windows
    only when their address cannot be had.
    """

    name: str
    trust: Trust = Trust.EXTERNAL
    hosts: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


class Entry(StrEnum):
    """What the entries of a list of texts are."""

    WORD = "word"
    PATTERN = "pattern"
    DOMAIN = "domain"
    MAILBOX = "mailbox"
    NUMBER = "number"
    ADDRESS = "address"
    PERSON = "person"
    CASE_SYSTEM = "case-system"
    """A program's name, a web address, or a regular expression for the window's title between slashes. A name without a
    full stop also stands for a part of a web address: ``acadre`` for ``acadre.kommune.dk``."""


class InvalidValueError(ValueError):
    """A value that a setting cannot have. `words` says why, for people."""

    def __init__(self, da: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(da, en)
