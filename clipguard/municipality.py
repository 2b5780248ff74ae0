"""What the municipality says of itself: the guideline's public facts and the settings, as detection takes them."""

from __future__ import annotations

from functools import cache

from clipguard.detection import Local
from clipguard.guideline import LocalFacts, load_guideline
from clipguard.settings import Settings


@cache
def _facts() -> LocalFacts:
    return load_guideline().local


def local_of(settings: Settings, facts: LocalFacts | None = None) -> Local:
    """The settings added to the facts, which are those of the guideline that is shown when they are not given."""
    facts = _facts() if facts is None else facts
    return Local(
        words=settings.sensitive_words,
        patterns=settings.sensitive_patterns,
        domains=facts.own_domains + settings.own_domains,
        mailboxes=facts.own_mailboxes + settings.own_mailboxes,
        numbers=facts.own_numbers + settings.own_numbers,
        addresses=facts.own_addresses + settings.own_addresses,
        persons=facts.public_persons + settings.public_persons,
    )
