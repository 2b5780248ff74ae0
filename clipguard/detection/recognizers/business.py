"""Strategically sensitive matter that is not public: negotiation positions, plans of dismissal or sale, evaluations of
tenders, prices under a duty of confidence, security weaknesses. The duty: forvaltningsloven § 27, udbudsloven § 5."""

from __future__ import annotations

from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer


class BusinessRecognizer(Recognizer):
    """The sentences that tell it."""

    entity = Entity.BUSINESS_SENSITIVE

    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.tagged.hits(self.entity)
