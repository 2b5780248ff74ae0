"""How one entry of a list of texts is checked, by what the list is of; what is kept of it may be tidier than what was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

from .patterns import check_pattern
from .types import Entry, InvalidValueError

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*|[0-9a-f:.]*:[0-9a-f:.]*")  # a name, or an IPv6 address without its brackets
_LOCAL_PART = re.compile(r"[\w.+'-]+")
_HOUSE = re.compile(r"[^\W\d].*[^\W\d]\.?,? ?(?:nr\.? ?)?\d+ ?[a-zæøå]?(?!\w).*", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[\d ()./-]+")
_PROGRAM = re.compile(r"[\w .+&-]+")
_SHORTEST_WORD = 3


def host(written: str) -> str:
    """``host`` or ``host/path`` of what may be an address copied out of a browser; empty for nothing at all.

    Raises InvalidValueError.
    """
    written = written.strip()
    if not written:
        return ""
    try:
        parts = urlsplit(written if _SCHEME.match(written) else f"//{written}")
        name = (parts.hostname or "").rstrip(".").removeprefix("*.")
    except ValueError:
        name = ""
    if _HOST.fullmatch(name) is None:
        raise InvalidValueError(f"»{written}« er ikke en adresse", f"“{written}” is not an address")
    path = parts.path.rstrip("/")
    # A host stands for its subdomains: without `www.` it covers both, unless a path makes it a particular page.
    return f"{name}{path}" if path else name.removeprefix("www.")


def check_title(title: str) -> None:
    """Raises InvalidValueError for a window title that is no regular expression."""
    try:
        re.compile(title)
    except (re.error, OverflowError, RecursionError):
        raise InvalidValueError(
            f"titlen »{title}« er ikke et gyldigt regulært udtryk", f"the title “{title}” is no regular expression"
        ) from None


def check_entry(kind: Entry, written: str) -> str:
    """What is kept of an entry; empty for a blank one. Raises InvalidValueError, which names the entry."""
    # White space is part of a pattern, and nothing else's.
    entry = written.strip() if kind in (Entry.PATTERN, Entry.CASE_SYSTEM) else " ".join(written.split())
    return _CHECKS[kind](entry) if entry else ""


def _word(entry: str) -> str:
    if sum(map(str.isalnum, entry)) < _SHORTEST_WORD:
        raise InvalidValueError(
            f"»{entry}« er for kort: et ord skal have mindst {_SHORTEST_WORD} bogstaver eller tal",
            f"“{entry}” is too short: a word needs at least {_SHORTEST_WORD} letters or digits",
        )
    return entry


def _domain(entry: str) -> str:
    name = host(entry.removeprefix("@")).lower()
    if "/" in name or "." not in name:
        raise InvalidValueError(
            f"»{entry}« er ikke et domæne som kommune.dk", f"“{entry}” is no domain like kommune.dk"
        )
    return name


def _mailbox(entry: str) -> str:
    local, at, domain = entry.lower().partition("@")
    try:
        valid = _LOCAL_PART.fullmatch(local) is not None and (not at or _domain(domain) == domain)
    except InvalidValueError:
        valid = False
    if not valid:
        raise InvalidValueError(
            f"»{entry}« er ikke en postkasse som bibliotek@kommune.dk eller bare bibliotek",
            f"“{entry}” is no mailbox like library@kommune.dk or just library",
        )
    return entry.lower()


def _number(entry: str) -> str:
    if _NUMBER.fullmatch(entry) is None or not 3 <= sum(map(str.isdecimal, entry)) <= 15:
        raise InvalidValueError(f"»{entry}« er ikke et telefonnummer", f"“{entry}” is no telephone number")
    return entry


def _address(entry: str) -> str:
    if _HOUSE.fullmatch(entry) is None:
        raise InvalidValueError(f"»{entry}« mangler vej eller husnummer", f"“{entry}” lacks a street or house number")
    return entry


def _person(entry: str) -> str:
    if " " not in entry or any(map(str.isdecimal, entry)):
        raise InvalidValueError(
            f"»{entry}« skal være et fuldt navn: fornavn og efternavn",
            f"“{entry}” must be a full name: first name and surname",
        )
    return entry


def _case_system(entry: str) -> str:
    if len(entry) > 2 and entry[0] == entry[-1] == "/":
        check_title(entry[1:-1])
        return entry
    program = entry.lower().removesuffix(".exe")
    if program == entry.lower() and ("/" in entry or "." in entry):
        return host(entry)
    if _PROGRAM.fullmatch(program) is None:
        raise InvalidValueError(
            f"»{entry}« er hverken et program, en webadresse eller en titel mellem skråstreger",
            f"“{entry}” is neither a program, a web address nor a title between slashes",
        )
    return program


_CHECKS: Mapping[Entry, Callable[[str], str]] = MappingProxyType(
    {
        Entry.WORD: _word,
        Entry.PATTERN: check_pattern,
        Entry.DOMAIN: _domain,
        Entry.MAILBOX: _mailbox,
        Entry.NUMBER: _number,
        Entry.ADDRESS: _address,
        Entry.PERSON: _person,
        Entry.CASE_SYSTEM: _case_system,
    }
)
