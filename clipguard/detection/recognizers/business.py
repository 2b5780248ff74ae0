"""Strategically sensitive matter that is not public: negotiation positions, plans of dismissal or sale, evaluations of
tenders, prices under a duty of confidence, security weaknesses. The duty: forvaltningsloven § 27, udbudsloven § 5.

Words of several kinds have to meet in a sentence, or in a text that is marked as confidential.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page, Span
from ..types import Entity
from .base import Recognizer

_MARKED = re.compile(
    r"fortroligt?\b(?! behandl)|FORTROLIG|lukket (?:punkt|dagsorden|møde)|tlp:(?:amber|red)|\bnda\b|fortrolighedsaftale|internt? brug|confidential\b|internal use"
)
_MARKED_CUES = ("fortrolig", "lukket ", "tlp:", "nda", "intern", "confidential")
# Somebody is not to know, or does not know yet, however it is put.
_SECRECY = re.compile(
    r"\b(?:må|skal|bør|kan)\b[^.;\n]{0,40}\bikke\b[^.;\n]{0,25}\b(?:vide|kende|høre|opdage|få nys)\b"
    r"|\b(?:siger|fortæller|nævner|melder|viser|skriver|oplyser) vi (?:\w+ )?ikke\b"
    r"|\b(?:ikke|endnu) (?:\w+ ){0,2}(?:opdaget|sendt ud|fortalt|informeret|underrettet|varslet|annonceret|underskrevet|afgjort|orienteret)\b"
    r"|\b(?:must|should|may) not (?:\w+ )?(?:know|hear|learn|see|find out)\b|\b(?:not|n't) (?:yet )?(?:been )?(?:told|informed|noticed|discovered|announced|signed)\b"
)
_SECRECY_CUES = ("ikke", "endnu", "not", "n't")
_FIGURE = re.compile(
    r"\d(?:[\d.,]*\s*(?:mio|mia|kr\b|pct|%|procent|point|stillinger|årsværk|million|dkk|points|per cent|percent)|(?<=\b\d)\d{0,2}\b)"
)
# What is asked of the tool, or a heading, before the matter itself.
_LEAD = re.compile(
    r"(?:(?:punkt|pkt\.?|item|ad) \d+[^:\n]{0,20}|til [^:\n]{3,50}|kan du[^:\n]{3,60}|(?:om)?skriv[^:\n]{0,40}|lav[^:\n]{0,40}|please[^:\n]{0,50}|resum[ée]r[^:\n]{0,40}|oversæt[^:\n]{0,40}|summari[sz]e[^:\n]{0,40}|rewrite[^:\n]{0,40}|(?:ps|obs|nb|husk|status|notat)): ?",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"(?i)^(?:kan du|skriv|lav|gør|hjælp|omskriv|sammenfat|please|can you|write|make|rewrite|summari[sz]e|oversæt|forkort)\b"
)


def _explanation(kinds: set[str]) -> str | None:
    """Why a sentence with these kinds of words is sensitive; `None` where it is not."""
    if "public" in kinds and "secrecy" not in kinds:
        return None
    if "negotiation" in kinds:
        return "business.negotiation"
    if "security" in kinds and kinds & {"ours", "figure", "marked", "two_security"}:
        return "business.security"
    if "tender" in kinds and kinds & {"secrecy", "intention", "figure", "marked"}:
        return "business.tender"
    if "plan" in kinds and "secrecy" in kinds and kinds & {"intention", "ours", "figure", "marked"}:
        return "business.not_public"
    if "plan" in kinds and "intention" in kinds and kinds & {"marked"}:
        return "business.marked"
    if (
        kinds & {"plan", "price", "tender", "security"}
        and "marked" in kinds
        and kinds & {"figure", "intention", "ours"}
    ):
        return "business.marked"
    return None


class BusinessRecognizer(Recognizer):
    """The sentences that tell it, as one stretch where they follow each other."""

    entity = Entity.BUSINESS_SENSITIVE

    def find(self, page: Page) -> Iterator[Hit]:
        terms = page.terms[1]
        if not any(term.kind in ("negotiation", "plan", "tender", "price", "security") for term in terms):
            return
        marked = page.has(_MARKED_CUES) and bool(_MARKED.search(page.lower))
        by_sentence: dict[Span, list[str]] = defaultdict(list)
        for term in terms:
            by_sentence[page.sentence(term.start)].append(term.kind)
        kinds: dict[Span, set[str]] = {}
        for sentence, found in by_sentence.items():
            kinds[sentence] = set(found)
            if page.has_digit and _FIGURE.search(page.lower, *sentence):
                kinds[sentence].add("figure")
            if marked:
                kinds[sentence].add("marked")
            told = page.lower[sentence.start : sentence.end]
            if any(map(told.__contains__, _SECRECY_CUES)) and _SECRECY.search(told):
                kinds[sentence].add("secrecy")
            if found.count("security") > 1:
                kinds[sentence].add("two_security")
        yield from self._stretches(page, kinds)

    def _stretches(self, page: Page, kinds: dict[Span, set[str]]) -> Iterator[Hit]:
        """Sensitive sentences joined with neighbours that add to them: what is secret often stands in the next one."""
        start = end = -1
        why = ""
        sentences = page.sentences
        for index, sentence in enumerate(sentences):
            if end < 0 and sentence not in kinds:
                continue
            own = kinds.get(sentence, set())
            following = kinds.get(sentences[index + 1], set()) if index + 1 < len(sentences) else set()
            reason = _explanation(own)
            if reason is None and "plan" in own and "intention" in own | following and "secrecy" in following:
                reason = _explanation(own | following)
            if reason is None and "plan" in own and "secrecy" in following and "public" not in own | following:
                reason = _explanation(own | following)
            joins = (
                end >= 0
                and bool(own & {"secrecy", "plan", "tender", "security", "negotiation", "price"})
                and "public" not in own
            )
            near = (
                end >= 0 and sentence.start - end <= 2 and not _REQUEST.match(page.text[sentence.start : sentence.end])
            )
            if reason is None and not (joins and near):
                if end >= 0:
                    yield Hit(start, end, 0.65, why)
                start = end = -1
                continue
            if end >= 0 and near:
                end = sentence.end
                continue
            if end >= 0:
                yield Hit(start, end, 0.65, why)
            lead = _LEAD.match(page.text, sentence.start, sentence.end)
            start, end, why = (lead.end() if lead else sentence.start), sentence.end, reason or why
        if end >= 0:
            yield Hit(start, end, 0.65, why)
