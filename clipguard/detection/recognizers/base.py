"""What every recognizer here is: a Presidio recognizer that looks at a `Page` and yields `Hit`s."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import Any, ClassVar

from ..hit import Hit
from ..nlp import LANGUAGE, PageArtifacts
from ..page import Page
from ..presidio import LocalRecognizer, RecognizerResult
from ..types import Entity

EXPLANATION = "explanation"
"""The key of `RecognizerResult.recognition_metadata` under which the explanation travels."""


class Recognizer(LocalRecognizer):  # type: ignore[misc]  # Presidio ships no type information
    """A recognizer of one entity. A subclass names its `entity` and writes `find`."""

    entity: ClassVar[Entity]
    context: ClassVar[tuple[str, ...]] = ()
    """Words beside a match that speak for it, Danish and English, in lower case."""

    def __init__(self) -> None:
        super().__init__(
            supported_entities=[self.entity.value], supported_language=LANGUAGE, context=list(type(self).context)
        )

    def load(self) -> None:
        """Nothing: patterns are compiled with their module."""

    @abstractmethod
    def find(self, page: Page) -> Iterator[Hit]:
        """What is found in the page. Hits may overlap; their offsets are those of `page.text`."""

    def hits(self, page: Page) -> list[Hit]:
        """What is found in the page, looked for once."""
        found = page.found.get(type(self))
        if found is None:
            found = page.found[type(self)] = list(self.find(page))
        return found

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:
        """Presidio's interface; offsets are code points of `text`."""
        page = nlp_artifacts.page if isinstance(nlp_artifacts, PageArtifacts) else Page(text)
        entity, name, identifier = self.supported_entities[0], self.name, self.id
        return [
            RecognizerResult(
                entity_type=entity,
                start=hit.start,
                end=hit.end,
                score=hit.score,
                recognition_metadata={
                    RecognizerResult.RECOGNIZER_NAME_KEY: name,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: identifier,
                    EXPLANATION: hit.explanation,
                },
            )
            for hit in self.hits(page)
        ]


class TaggedRecognizer(Recognizer):
    """Gives what the tagger says of its entity."""

    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.tagged.hits(self.entity)
