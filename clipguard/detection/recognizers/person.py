"""Names of persons; found by rules (`clipguard.detection.persons`), and decided on by the tagger, which hears of them."""

from __future__ import annotations

from ..types import Entity
from .base import TaggedRecognizer


class PersonRecognizer(TaggedRecognizer):
    """Every name that is found in the page."""

    entity = Entity.PERSON
    context = ("navn", "hr.", "fru", "borger", "kære", "mvh")
