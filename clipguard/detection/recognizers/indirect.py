"""Words that single a person out: those that rules find (`clipguard.detection.singled_out`), and those that the tagger does."""

from __future__ import annotations

from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import TaggedRecognizer


class IndirectRecognizer(TaggedRecognizer):
    """Phrases that fit one person only."""

    entity = Entity.INDIRECT_IDENTIFIER

    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.singled_out
        yield from super().find(page)
