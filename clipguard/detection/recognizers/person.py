"""Names of persons; found by rules (`clipguard.detection.persons`), and decided on by the tagger, which hears of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer


class PersonRecognizer(Recognizer):
    """Every name that is found in the page."""

    entity = Entity.PERSON
    context = ("navn", "hr.", "fru", "borger", "kære", "mvh")

    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.tagged.hits(self.entity)
