"""What the tagger says of a page: names, facts about persons, and business matter, as hits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .hit import Hit
from .lazy import lazy
from .names import load_names
from .page import Page
from .tagger.features import Features
from .tagger.spans import clauses, names, sentences
from .tagger.store import LABELS, load_tagger
from .tagger.tagger import Told
from .tagger.tokens import Tokens
from .types import Entity

LEAST = {
    Entity.PERSON: 0.3,
    Entity.SPECIAL_CATEGORY: 0.4,
    Entity.INDIRECT_IDENTIFIER: 0.4,
    Entity.BUSINESS_SENSITIVE: 0.5,
    Entity.CONFIDENTIAL_MARKING: 0.6,
    Entity.EMBARGO: 0.6,
    Entity.SECRET: 0.6,
    Entity.USERNAME: 0.6,
    Entity.DATE_OF_BIRTH: 0.6,
    Entity.DK_CASE_NUMBER: 0.6,
    Entity.DK_ADDRESS: 0.6,
    Entity.DK_ID_DOCUMENT: 0.6,
}
"""The probability that makes a finding: it is given the score 0.5."""
BESIDE = {
    Entity.PERSON: 0.2,
    Entity.SPECIAL_CATEGORY: 0.15,
    Entity.INDIRECT_IDENTIFIER: 0.2,
    Entity.BUSINESS_SENSITIVE: 0.15,
}
"""… in a text that is personal, or business-critical, already: there a further fact is likelier, and a false one costs no warning."""
_WEAKEST = 0.3  # the least score of a hit, for what counts in a text from a case system
_EXPLANATIONS = {
    "special.health": "illness_body illness_mind symptom medication treatment disability addiction pregnancy care_aid sick_leave death_grief",
    "special.crime": "crime police_court",
    "special.family": "child_placement family_conflict neglect violence_abuse school_trouble",
    "special.identity": "religion origin asylum sexuality",
    "special.union": "union party",
    "business.negotiation": "negotiation limit",
    "business.tender": "tender_eval price_terms",
    "business.security": "security_weakness security_asset",
    "business.not_public": "dismissal_plan closure_merger property_deal budget_saving",
    "indirect.relation": "relative",
    "indirect.role": "unique_role occupation",
}
_OTHERWISE = {
    Entity.SPECIAL_CATEGORY: "special.social",
    Entity.BUSINESS_SENSITIVE: "business.marked",
    Entity.INDIRECT_IDENTIFIER: "indirect.only_one",
    Entity.CONFIDENTIAL_MARKING: "marking.wording",
    Entity.EMBARGO: "embargo.wording",
    Entity.SECRET: "secret.labelled",
    Entity.USERNAME: "username.labelled",
    Entity.DATE_OF_BIRTH: "birth.date",
    Entity.DK_CASE_NUMBER: "case.labelled",
    Entity.DK_ADDRESS: "address.street",
    Entity.DK_ID_DOCUMENT: "id.labelled",
    Entity.PERSON: "person.context",
}


_PERSONAL = (Entity.PERSON, Entity.SPECIAL_CATEGORY, Entity.INDIRECT_IDENTIFIER)
_IMPERSONAL = frozenset(
    {
        Entity.SECRET,
        Entity.CONFIDENTIAL_MARKING,
        Entity.EMBARGO,
        Entity.COPYRIGHT_NOTICE,
        Entity.DK_CVR,
        Entity.IP_ADDRESS,
    }
)


_TELLING = frozenset({Entity.SPECIAL_CATEGORY, Entity.INDIRECT_IDENTIFIER, Entity.BUSINESS_SENSITIVE})
_LONGEST_WORD = 60  # letters; what is longer is none of a language, and the network has nothing to tell it by
_PATTERNED = frozenset(LEAST) - frozenset({*_PERSONAL, Entity.BUSINESS_SENSITIVE})


class Tagged:
    """The words of a page and their probabilities."""

    def __init__(self, page: Page) -> None:
        tagger = load_tagger()
        self.page = page
        self.tokens = page.words
        self._features = tagger.features
        told = list(told_by_recognizers(page, self.tokens, self._features))
        self._found = frozenset(index for index, _ in told)
        self.probabilities, self._phrases = tagger.read(self.tokens, told)
        self._lists: dict[Entity, list[float]] = {}
        no_words = self.tokens.ends - self.tokens.starts > _LONGEST_WORD
        if no_words.any():
            for label in (*_PERSONAL, Entity.BUSINESS_SENSITIVE):
                self.probabilities[no_words, LABELS.index(label)] = 0

    def hits(self, entity: Entity) -> Iterator[Hit]:
        """The hits of an entity, in order; the score of the strongest word in each is its own."""
        least = self._least(entity)
        seed = 2 * _WEAKEST * least
        if self._highest[LABELS.index(entity)] < seed:
            return
        values = self._values(entity)
        tokens = self.tokens
        match entity:
            case Entity.BUSINESS_SENSITIVE:
                stretches = sentences(values, seed, tokens)
            case Entity.SPECIAL_CATEGORY:
                stretches = clauses(values, seed, tokens, self._others.__contains__)
            case _:
                stretches = names(values, seed, tokens)
        for first, last in stretches:
            if entity in _PATTERNED and not self._found.isdisjoint(range(first, last)):
                continue  # the recognizer of patterns has it, and more exactly
            if entity in _TELLING and not any(map(_is_word, tokens.low[first:last])):
                continue  # letters and numbers alone tell nothing
            odds = max(values[first:last])
            score = odds / least / 2 if odds < least else 0.5 + (odds - least) / (1 - least) / 2
            end = int(tokens.ends[last - 1])
            if entity is Entity.PERSON:
                end -= _genitive(tokens.low[last - 1])
            yield Hit(int(tokens.starts[first]), end, score, self._explanation(entity, first, last))

    def _least(self, entity: Entity) -> float:
        beside = entity is Entity.BUSINESS_SENSITIVE and self._reaches(entity)
        beside = beside or (entity in _PERSONAL and self._is_personal)
        return BESIDE[entity] if beside else LEAST[entity]

    @lazy
    def _highest(self) -> list[float]:
        """By label, the highest probability of a word."""
        highest: list[float] = self.probabilities.max(0, initial=0).tolist()
        return highest

    def _reaches(self, entity: Entity) -> bool:
        return self._highest[LABELS.index(entity)] >= LEAST[entity]

    @lazy
    def _is_personal(self) -> bool:
        """Whether the page has personal data that stop a paste by themselves."""
        from .recognizers import PATTERNS

        found = any(recognizer.entity not in _IMPERSONAL and recognizer.hits(self.page) for recognizer in PATTERNS)
        return found or any(map(self._reaches, _PERSONAL))

    def _values(self, entity: Entity) -> list[float]:
        values = self._lists.get(entity)
        if values is None:
            values = self._lists[entity] = self.probabilities[:, LABELS.index(entity)].tolist()
        return values

    @lazy
    def _others(self) -> frozenset[int]:
        """Words that are names, or that a recognizer of patterns has found."""
        person = self._values(Entity.PERSON)
        return frozenset(index for index, value in enumerate(person) if value >= LEAST[Entity.PERSON]) | self._found

    def _explanation(self, entity: Entity, first: int, last: int) -> str:
        """Why: the rule that finds the name too, or the kind of words that there are the most of in a fact."""
        if entity is Entity.PERSON:
            start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
            found = (hit.explanation for hit in self.page.person_hits if hit.start < end and start < hit.end)
            return next(found, _OTHERWISE[entity])
        votes: dict[str, int] = {}
        kind = entity.value.partition("_")[0].lower()
        classes = [self._features.vocabulary.of_word(word) for word in self.tokens.low[first:last]]
        classes += [{number} for a, b, number in self._phrases if a < last and first < b]
        for numbers in classes:
            for number in numbers:
                key = _by_class().get(number)
                if key is not None and key.startswith(kind):
                    votes[key] = votes.get(key, 0) + 1
        return max(votes, key=lambda key: votes[key]) if votes else _OTHERWISE[entity]


def _is_word(word: str) -> bool:
    return len(word) > 2 and word[0].isalpha()


def _genitive(word: str) -> int:
    """How long the genitive ending of a name is that is known without it: it stays when the name is replaced."""
    flags = load_names().flags
    if word in flags:
        return 0
    return next(
        (len(ending) for ending in ("'s", "’s", "s") if word.endswith(ending) and word[: -len(ending)] in flags), 0
    )


@cache
def _by_class() -> dict[int, str]:
    classes = load_tagger().features.vocabulary.classes
    return {classes.index(name): key for key, names in _EXPLANATIONS.items() for name in names.split()}


def told_by_recognizers(page: Page, tokens: Tokens, features: Features) -> Iterator[Told]:
    """What the recognizers of patterns, and the rules for names and offices, say of the words."""
    from .recognizers import PATTERNS

    found = [(recognizer.entity, recognizer.hits(page)) for recognizer in PATTERNS]
    found += [(Entity.PERSON, page.person_hits), (Entity.INDIRECT_IDENTIFIER, page.singled_out)]
    told = [(hit, features.hit_rows(entity, hit)) for entity, hits in found for hit in hits]
    # The words that overlap each.
    firsts = tokens.ends.searchsorted([hit.start for hit, _ in told], "right").tolist()
    lasts = tokens.starts.searchsorted([hit.end for hit, _ in told], "left").tolist()
    for first, last, (_, rows) in zip(firsts, lasts, told, strict=True):
        for index in range(first, last):
            yield index, rows
