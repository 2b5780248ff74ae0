"""What was found, counted and said in words that hold no content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from clipguard.settings import ENTITIES, RuleId

from .judge import Judged


@dataclass(frozen=True, slots=True)
class Count:
    """How many findings of one entity there are."""

    rule: RuleId
    entity: str
    number: int

    def words(self, language: str) -> str:
        """``"1 CPR-nummer"``, ``"3 navne"``."""
        names = ENTITIES[self.entity]
        return f"{self.number} {(names.name if self.number == 1 else names.plural)[language]}"


def counts(findings: Iterable[Judged]) -> tuple[Count, ...]:
    """One `Count` an entity, by rule and then in the order in which the entities are declared."""
    number = Counter(each.finding.entity.value for each in findings)
    found = [Count(each.rule, entity, number[entity]) for entity, each in ENTITIES.items() if number[entity]]
    order = list(RuleId)
    return tuple(sorted(found, key=lambda count: order.index(count.rule)))


def sentence(findings: Iterable[Judged], language: str) -> str:
    """``"1 navn, 1 CPR-nummer og 1 telefonnummer"``; empty without findings."""
    words = [count.words(language) for count in counts(findings)]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {'og' if language == 'da' else 'and'} {words[-1]}"
