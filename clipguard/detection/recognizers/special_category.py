"""Facts of GDPR articles 9 and 10 (health, union, belief, origin, sexuality, crime), and comparably private social facts,
told about one particular person, named or not. The same subjects in general are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer


class SpecialCategoryRecognizer(Recognizer):
    """The words that tell the fact."""

    entity = Entity.SPECIAL_CATEGORY

    def find(self, page: Page) -> Iterator[Hit]:
        yield from page.tagged.hits(self.entity)
