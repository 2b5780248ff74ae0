"""The word lists of the recognizers, looked up together: the words of a page are gone through once."""

from __future__ import annotations

from . import business_words, special_words
from .lexicon import Lexicon, Term
from .page import Page

_LEXICON = Lexicon({**special_words.LISTS, **business_words.LISTS})


def find_terms(page: Page) -> tuple[list[Term], list[Term]]:
    """The terms of facts about persons, and those of business matter."""
    special: list[Term] = []
    business: list[Term] = []
    for term in _LEXICON.find(page):
        (special if term.kind in special_words.LISTS else business).append(term)
    return special, business
