"""What one municipality adds to detection: words of its own, and what of it is public. Light: imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Local:
    """Travels with every scan request, so it is small, can be pickled, and says everything as it was written.

    `words` and `patterns` (of the package `regex`, without regard to case) are sensitive: a hit is a `BUSINESS_SENSITIVE`
    finding. All others are public: a finding that is exactly one of them is none. `mailboxes` are whole addresses, or
    the part before the `@`, which then counts at each of `domains`; a domain alone makes nobody's address harmless.
    `numbers` are telephone numbers with or without a country code, `addresses` a street and house number (what follows
    does not count), `persons` full names of public persons.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()


NOTHING = Local()
