"""What the tagger finds of kinds that have a recognizer of patterns, and that this one has missed: wordings are many."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .embargo_times import ends


class _TaggedRecognizer(Recognizer):
    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.tagged.hits(self.entity)


class TaggedMarkingRecognizer(_TaggedRecognizer):
    entity = Entity.CONFIDENTIAL_MARKING


class TaggedEmbargoRecognizer(Recognizer):
    """Embargoes, unless they name a time that is past: of that the tagger knows nothing."""

    entity = Entity.EMBARGO

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today

    def find(self, page: Page) -> Iterator[Hit]:
        today = self._today()
        for hit in page.tagged.hits(self.entity):
            until = ends(page.lower[page.line(hit.start).start : page.line(hit.end).end], today)
            if until is None or until >= today:
                yield hit


class TaggedSecretRecognizer(_TaggedRecognizer):
    entity = Entity.SECRET


class TaggedUsernameRecognizer(_TaggedRecognizer):
    entity = Entity.USERNAME


class TaggedBirthDateRecognizer(_TaggedRecognizer):
    entity = Entity.DATE_OF_BIRTH


class TaggedCaseNumberRecognizer(_TaggedRecognizer):
    entity = Entity.DK_CASE_NUMBER


class TaggedAddressRecognizer(_TaggedRecognizer):
    entity = Entity.DK_ADDRESS


class TaggedIdDocumentRecognizer(_TaggedRecognizer):
    entity = Entity.DK_ID_DOCUMENT


TAGGED: tuple[type[Recognizer], ...] = (
    TaggedMarkingRecognizer,
    TaggedEmbargoRecognizer,
    TaggedSecretRecognizer,
    TaggedUsernameRecognizer,
    TaggedBirthDateRecognizer,
    TaggedCaseNumberRecognizer,
    TaggedAddressRecognizer,
    TaggedIdDocumentRecognizer,
)
