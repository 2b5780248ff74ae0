"""Facts of GDPR articles 9 and 10 (health, union, belief, origin, sexuality, crime), and comparably private social facts,
told about one particular person, named or not. The same subjects in general are left alone."""

from __future__ import annotations

from ..types import Entity
from .base import TaggedRecognizer


class SpecialCategoryRecognizer(TaggedRecognizer):
    """The words that tell the fact."""

    entity = Entity.SPECIAL_CATEGORY
