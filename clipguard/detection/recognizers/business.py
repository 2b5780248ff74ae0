"""Strategically sensitive matter that is not public: negotiation positions, plans of dismissal or sale, evaluations of
tenders, prices under a duty of confidence, security weaknesses. The duty: forvaltningsloven § 27, udbudsloven § 5."""

from __future__ import annotations

from ..types import Entity
from .base import TaggedRecognizer


class BusinessRecognizer(TaggedRecognizer):
    """The sentences that tell it."""

    entity = Entity.BUSINESS_SENSITIVE
