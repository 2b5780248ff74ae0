"""What the tagger finds of kinds that have a recognizer of patterns, and that this one has missed: wordings are many."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer, TaggedRecognizer
from .embargo_times import ends


class TaggedMarkingRecognizer(TaggedRecognizer):
    entity = Entity.CONFIDENTIAL_MARKING


class TaggedEmbargoRecognizer(TaggedRecognizer):
    """Embargoes, unless they name a time that is past: of that the tagger knows nothing."""

    entity = Entity.EMBARGO

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today

    def find(self, page: Page) -> Iterator[Hit]:
        today = self._today()
        for hit in super().find(page):
            until = ends(page.lower[page.line(hit.start).start : page.line(hit.end).end], today)
            if until is None or until >= today:
                yield hit


class TaggedSecretRecognizer(TaggedRecognizer):
    entity = Entity.SECRET


class TaggedUsernameRecognizer(TaggedRecognizer):
    entity = Entity.USERNAME


class TaggedBirthDateRecognizer(TaggedRecognizer):
    entity = Entity.DATE_OF_BIRTH


class TaggedCaseNumberRecognizer(TaggedRecognizer):
    entity = Entity.DK_CASE_NUMBER


class TaggedAddressRecognizer(TaggedRecognizer):
    entity = Entity.DK_ADDRESS


class TaggedIdDocumentRecognizer(TaggedRecognizer):
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
