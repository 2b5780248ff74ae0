"""Names of persons; the work is done in `clipguard.detection.persons`, for other recognizers ask for names too."""

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
        yield from page.person_hits
