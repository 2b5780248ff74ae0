"""What the products call the values that settings can have. The settings themselves have their words in the declaration."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from ..entities import ENTITIES
from ..types import Action, DefaultButton, Entry, Language, RuleId, Words

CHOICES: Mapping[type[StrEnum], Mapping[str, Words]] = MappingProxyType(
    {
        Action: {
            Action.OFF: Words("der sker ingenting", "nothing happens"),
            Action.LOG: Words("det bliver talt, og ingen bliver forstyrret", "it is counted, and nobody is disturbed"),
            Action.HINT: Words(
                "teksten bliver sat ind, og en besked fortæller det", "the text is pasted, and a notice says so"
            ),
            Action.WARN: Words("indsættelsen venter på et valg", "the paste waits for a choice"),
            Action.BLOCK: Words("indsættelsen bliver standset", "the paste is stopped"),
        },
        Language: {
            Language.SYSTEM: Words("computerens sprog", "the computer's language"),
            Language.DANISH: Words("dansk", "Danish"),
            Language.ENGLISH: Words("engelsk", "English"),
        },
        DefaultButton: {
            DefaultButton.ANONYMISE: Words("den anonymiserede tekst bliver sat ind", "the anonymised text is pasted"),
            DefaultButton.CANCEL: Words("intet bliver sat ind", "nothing is pasted"),
        },
    }
)

RULES: Mapping[str, Words] = MappingProxyType(
    {
        RuleId.PERSONAL_DATA: Words("1. Personoplysninger", "1. Personal data"),
        RuleId.BUSINESS_CRITICAL: Words("2. Fortrolige oplysninger", "2. Business-critical information"),
        RuleId.VERIFY_OUTPUT: Words("3. Vær kritisk", "3. Be critical"),
        RuleId.LABEL_OUTPUT: Words("4. Fortæl det, og mærk det", "4. Tell others, and label it"),
        RuleId.COPYRIGHT: Words("5. Ophavsret", "5. Copyright"),
        RuleId.WHEN_IN_DOUBT: Words("6. I tvivl", "6. When in doubt"),
    }
)

EXAMPLES: Mapping[Entry, str] = MappingProxyType(
    {
        Entry.WORD: "Projekt Lygte",
        Entry.PATTERN: r"\bPRJ-\d{4}\b",
        Entry.DOMAIN: "kommune.dk",
        Entry.MAILBOX: "bibliotek@kommune.dk",
        Entry.NUMBER: "43 21 65 87",
        Entry.ADDRESS: "Kærmosevej 14, 2620 Albertslund",
        Entry.PERSON: "Mette Sørensen",
        Entry.CASE_SYSTEM: "sbsys",
    }
)
"""Of each kind of list an entry that is made up."""

AI_WINDOW: Mapping[str, str] = MappingProxyType(
    {
        "name": "The tool's name",
        "trust": "How far it is trusted: external (all rules), approved (a tool that IT has approved)",
        "hosts": "Host names, each with an optional path; a host stands for its subdomains too",
        "processes": "Names of programs or of X11 window classes; capitals and a trailing .exe do not matter",
        "titles": "Regular expressions searched in the window's title, for browsers whose address cannot be had",
    }
)
"""The fields of an AI window, in English."""


def choice(value: StrEnum) -> Words:
    """A value to choose, as it is written and what it means."""
    meaning = CHOICES.get(type(value), {}).get(value)
    return Words(f"{value} – {meaning.da}", f"{value} – {meaning.en}") if meaning else Words(value, value)


def entry_name(entry: str) -> Words:
    """The name of an entry of a table: of a rule, or of a kind of information."""
    return ENTITIES[entry].name if entry in ENTITIES else RULES.get(entry, Words(entry, entry))
