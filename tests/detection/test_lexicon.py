from __future__ import annotations

from clipguard.detection.lexicon import Lexicon
from clipguard.detection.page import Page

LEXICON = Lexicon({"a": "# a comment, with commas\nsyg, sygemeldt*, medlem af _, i behandling for", "b": "*kræft*"})


def found(text: str) -> list[tuple[str, str]]:
    return [(text[term.start : term.end], term.kind) for term in LEXICON.find(Page(text))]


def test_words_stems_phrases_and_compounds() -> None:
    assert found("Syg og sygemeldte") == [("Syg", "a"), ("sygemeldte", "a")]
    assert found("medlem af 3F, i behandling for brystkræften") == [
        ("medlem af 3F", "a"),
        ("i behandling for", "a"),
        ("brystkræften", "b"),
    ]


def test_other_words_are_left_alone() -> None:
    assert found("sygdom, medlem\n\n\n\naf 3F, i en behandling for, comment") == []
