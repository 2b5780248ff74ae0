"""Facts of GDPR articles 9 and 10 (health, union, belief, origin, sexuality, crime), and comparably private social facts,
told about one particular person, named or not. The same subjects in general are left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..about import Subjects
from ..hit import Hit
from ..lexicon import Term
from ..page import Page, Span
from ..types import Entity
from .base import Recognizer

# One set of characters first: a search for it is quick.
_BREAK = re.compile(r"[,;:()\n\t|–!?. ](?:(?<![. ])|(?<=\.)(?=\s|$)|(?<= )- )")
# Words after which the fact itself begins.
_LEAD = re.compile(
    r"\b(?:er|var|bliver|blev|at|som|der|hun|han|borgeren|barnet|eleven|moderen|faderen|faren|moren|mor|far|patienten|klienten|medarbejderen|manden|kvinden|jeg|fordi|da|men|og|virker|efter en|"
    r"lederen|she|he|is|was|that|who|the citizen|and|but|because|has been|hendes|hans|min \w+)\s+"
)
_JOIN = re.compile(
    r"\s(?:og|men|så|samt|fordi|hvorfor|mens|hvor|når|and|but|so|because|while|which|som|der|ifølge|oplyser|efter kl\.)\s"
)
_LONGEST_LEAD = 70
_LONGEST_TAIL = 90


class SpecialCategoryRecognizer(Recognizer):
    """The clause that tells the fact, without its subject."""

    entity = Entity.SPECIAL_CATEGORY

    def find(self, page: Page) -> Iterator[Hit]:
        terms = page.terms[0]
        if not terms:
            return
        subjects = Subjects(page)
        particular: dict[Span, bool] = {}
        previous_end = 0
        for term in terms:
            weak = term.kind.endswith("_weak")
            if term.start < previous_end or (weak and not subjects.identified):
                continue
            if page.names_between(term.start, term.start + 1):
                continue
            sentence = page.sentence(term.start)
            if sentence not in particular:
                particular[sentence] = subjects.is_particular(sentence)
            if not particular[sentence]:
                continue
            start, end = self._clause(page, sentence, term, terms)
            previous_end = end
            yield Hit(start, end, 0.6 if weak else 0.7, term.kind.removesuffix("_weak"))

    def _clause(self, page: Page, sentence: Span, term: Term, terms: list[Term]) -> tuple[int, int]:
        """Where the telling of the fact begins and ends."""
        text, lower = page.text, page.lower
        start = term.start
        breaks = [match.end() for match in _BREAK.finditer(text, sentence.start, term.start)]
        left = max([sentence.start, *breaks])
        leads = [match.end() for match in _LEAD.finditer(lower, left, term.start)]
        named = [end for _, end in page.people if left <= end <= term.start]
        left = max([left, *leads, *named])
        if term.start - left <= _LONGEST_LEAD:
            start = left + len(text[left : term.start]) - len(text[left : term.start].lstrip(" \t\"'”»•–-*>"))
        limit = min(sentence.end, term.end + _LONGEST_TAIL)
        stop = _BREAK.search(text, term.end, limit)
        end = stop.start() if stop else limit
        at = term.end
        while (join := _JOIN.search(lower, at, end)) is not None:
            if not any(join.end() <= other.start < end for other in terms):
                end = join.start()
                break
            at = max(other.end for other in terms if join.end() <= other.start < end)
        name = next((span.start for span in page.persons if term.end <= span.start < end), end)
        end = min(end, name)
        if end == sentence.end or stop is None:
            space = text.rfind(" ", term.end, end) if end < sentence.end else end
            end = space if space > term.end else end
        return start, max(term.end, term.end + len(text[term.end : end].rstrip(" .,\"'”«")))
