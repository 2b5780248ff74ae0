"""Presidio's language engine without a model: the recognizers here read a `Page`, so no tokens are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .page import Page
from .presidio import NlpArtifacts, NlpEngine

LANGUAGE = "da"
"""The one language code used towards Presidio. Texts may be Danish or English; the recognizers read both."""


class PageArtifacts(NlpArtifacts):  # type: ignore[misc]  # Presidio ships no type information
    """Presidio's carrier of what is known about a text: here the `Page`, and no tokens."""

    def __init__(self, page: Page) -> None:
        super().__init__(entities=[], tokens=[], tokens_indices=[], lemmas=[], nlp_engine=None, language=LANGUAGE)
        self.page = page


class PageNlpEngine(NlpEngine):  # type: ignore[misc]  # Presidio ships no type information
    """Wraps every text in a `Page`."""

    def load(self) -> None:
        """Nothing: there is no model."""

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> PageArtifacts:
        return PageArtifacts(Page(text))

    def process_batch(
        self, texts: Iterable[str], language: str, batch_size: int = 1, n_process: int = 1, **kwargs: Any
    ) -> Iterator[tuple[str, PageArtifacts]]:
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return [LANGUAGE]
