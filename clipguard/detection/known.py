"""Leaves out what is public in a municipality: its mailboxes, telephone numbers, buildings and public persons."""

from __future__ import annotations

import re
from collections import defaultdict

from .local import Local
from .types import Entity, Finding

_AT = re.compile(r" ?[([]at[)\]] ?")
_HOUSE = re.compile(r"(.*?[^\W\d]\.?,?) ?(?:nr\.? ?)?(\d+) ?([a-zæøå])?(?![\w])")
# What may follow the house number: a postal code, a town. A floor or a door is somebody's.
_TOWN = re.compile(r"[\s,–·-]*(?:(?:dk[ -]?)?\d{4}\b)?[\s,]*(?:[^\W\d]+\.?[\s-]*){0,4}")
_FLOOR = re.compile(r"\b(?:sal|tv|th|mf|st|stuen|kld|kælder|lejl|lejlighed|dør|vær|værelse)\b")
_GENITIVE = ("'s", "’s", "s'", "s’", "s", "'", "’")


def _number(written: str) -> str:
    """The digits, without the Danish country code."""
    digits = "".join(filter(str.isdecimal, written))
    if written.lstrip(" (").startswith("00"):
        digits = digits.removeprefix("00")
    return digits[2:] if len(digits) == 10 and digits.startswith("45") else digits


def _mailbox(written: str) -> str:
    return _AT.sub("@", " ".join(written.lower().split()))


def _address(written: str) -> tuple[str, str]:
    """Street with number, and what follows; both empty where there is no number."""
    lower = " ".join(written.lower().split()).replace("alle ", "allé ")
    match = _HOUSE.match(lower)
    if match is None:
        return "", ""
    return f"{match[1].rstrip(', ')} {match[2]}{match[3] or ''}", lower[match.end() :]


def _name(written: str) -> str:
    return " ".join(written.lower().split())


def _base_forms(name: str) -> list[str]:
    """The name as it stands, and without a genitive's ending."""
    return [name, *(name.removesuffix(ending) for ending in _GENITIVE if name.endswith(ending))]


class Known:
    """The public part of one `Local`."""

    def __init__(self, local: Local) -> None:
        self._mailboxes = {
            f"{mailbox}@{domain}".lower()
            for mailbox in local.mailboxes
            if "@" not in mailbox
            for domain in local.domains
        } | {_mailbox(each) for each in local.mailboxes if "@" in each}
        self._numbers = {_number(each) for each in local.numbers} - {""}
        self._addresses = {_address(each)[0] for each in local.addresses} - {""}
        self._persons = {_name(each) for each in local.persons}
        self._by_part: dict[str, set[str]] = defaultdict(set)
        for name in self._persons:
            for part in (name.split(" ")[0], name.split(" ")[-1]):
                self._by_part[part].add(name)

    def without(self, text: str, findings: list[Finding]) -> list[Finding]:
        """The findings that are nothing of the municipality's that is public."""
        persons: set[str] = set()
        if self._persons:
            persons = {_name(text[each.start : each.end]) for each in findings if each.entity is Entity.PERSON}
        return [each for each in findings if not self._is_public(text, each, persons)]

    def _is_public(self, text: str, finding: Finding, persons: set[str]) -> bool:
        surface = text[finding.start : finding.end]
        match finding.entity:
            case Entity.EMAIL_ADDRESS:
                return _mailbox(surface) in self._mailboxes
            case Entity.PHONE_NUMBER:
                return _number(surface) in self._numbers
            case Entity.DK_ADDRESS if self._addresses:
                place, rest = _address(surface)
                return place in self._addresses and bool(_TOWN.fullmatch(rest)) and not _FLOOR.search(rest)
            case Entity.PERSON if self._persons:
                return self._is_public_person(_name(surface), text, persons)
            case _:
                return False

    def _is_public_person(self, name: str, text: str, persons: set[str]) -> bool:
        forms = _base_forms(name)
        if any(form in self._persons for form in forms):
            return True
        for part in forms:
            # A first name or surname alone is the public person's where the full name is in the text, and nobody else
            # in it is called the same.
            for full in self._by_part.get(part, ()):
                namesakes = [each for each in persons if " " in each and part in _parts(each)]
                if all(full in _base_forms(each) for each in namesakes) and (namesakes or _stands_in(full, text)):
                    return True
        return False


def _parts(name: str) -> list[str]:
    first, _, last = name.rpartition(" ")
    return [*first.split(" "), *_base_forms(last)]


def _stands_in(name: str, text: str) -> bool:
    words = r"\s+".join(map(re.escape, name.split(" ")))
    return re.search(rf"(?<!\w){words}(?:['’]?s)?(?!\w)", text.lower()) is not None
