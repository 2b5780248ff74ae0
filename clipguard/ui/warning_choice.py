"""What the employee keeps or calls “not personal” in a warning, and the anonymised text that follows from it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import chain

from clipguard.detection import Entity
from clipguard.redaction import Redacted
from clipguard.rules import Judged, may_be_excepted, normalised
from clipguard.settings import Action, RuleId

from .excerpt import Cover
from .types import WarningModel

_NOTHING_TO_HIDE = frozenset({Entity.CONFIDENTIAL_MARKING, Entity.EMBARGO, Entity.COPYRIGHT_NOTICE})


def cover_of(entity: Entity) -> Cover:
    """How findings of that kind are covered by default: personal data and business matter by form, a secret wholly, mere marks not."""
    if entity is Entity.SECRET:
        return Cover.ALL
    return Cover.NOTHING if entity in _NOTHING_TO_HIDE else Cover.SIGNS


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that was found: the findings of the same kind with the same text, which is `text` where it stands first.

    `may_keep` is false for what the organisation blocks, `may_except` for what cannot be called “not personal”.
    """

    findings: tuple[Judged, ...]
    text: str
    may_keep: bool
    may_except: bool

    @property
    def entity(self) -> Entity:
        return self.findings[0].finding.entity

    @property
    def rule(self) -> RuleId:
        return self.findings[0].rule


def things_in(model: WarningModel) -> tuple[Thing, ...]:
    """Everything for which the paste is held, in the text's order."""
    same: dict[tuple[Entity, str], list[Judged]] = {}
    for each in model.verdict.stopping:
        finding = each.finding
        same.setdefault((finding.entity, normalised(model.text[finding.start : finding.end])), []).append(each)
    made = []
    for (entity, _), findings in same.items():
        first = findings[0].finding
        blocked = any(each.action is Action.BLOCK for each in findings)
        may_except = model.exceptions_allowed and may_be_excepted(entity) and not blocked
        made.append(Thing(tuple(findings), model.text[first.start : first.end], not blocked, may_except))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the things found, by their number, is kept in the anonymised text, and what is called “not personal”."""

    kept: frozenset[int] = frozenset()
    not_personal: frozenset[int] = frozenset()

    def keep(self, number: int, on: bool) -> Selection:
        return replace(self, kept=self.kept | {number} if on else self.kept - {number})

    def call_not_personal(self, number: int, on: bool) -> Selection:
        return replace(self, not_personal=self.not_personal | {number} if on else self.not_personal - {number})


class Stage(Enum):
    """What the anonymised text is, and so what its button says."""

    ANONYMISED = auto()
    PARTLY = auto()
    """Something that holds the paste is kept in it, by the employee's choice."""
    ALL_KEPT = auto()
    """Nothing is replaced: there is only “insert anyway”."""
    NOTHING_LEFT = auto()
    """All that was found was called “not personal”: the text may go as it is."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The text as it would be inserted.

    `moved` are what is kept and where it stands in `redacted.text`: (start, end, the finding). `things` is how many different
    things are kept. `left` is what of the findings still holds the paste.
    """

    redacted: Redacted
    stage: Stage
    kept: tuple[Judged, ...]
    moved: tuple[tuple[int, int, Judged], ...]
    things: int
    left: tuple[Judged, ...]


def draft(model: WarningModel, found: Sequence[Thing], selection: Selection) -> Draft | None:
    """What follows from the selection; None where anonymising would not help. What is not personal is not kept too."""
    if model.anonymise is None:
        return None
    not_personal = {number for number in selection.not_personal if found[number].may_except}
    kept_things = [
        each
        for number, each in enumerate(found)
        if each.may_keep and number in selection.kept and number not in not_personal
    ]
    judged_left = (each.findings for number, each in enumerate(found) if number not in not_personal)
    left = tuple(sorted(chain.from_iterable(judged_left), key=lambda judged: judged.finding.start))
    kept = tuple(judged for each in kept_things for judged in each.findings)
    kept_findings = {judged.finding for judged in kept}
    redacted = model.anonymise([each.finding for each in left if each.finding not in kept_findings])
    if not left:
        stage = Stage.NOTHING_LEFT
    elif not kept:
        stage = Stage.ANONYMISED
    else:
        stage = Stage.PARTLY if len(kept) < len(left) else Stage.ALL_KEPT
    return Draft(redacted, stage, kept, _moved(redacted, kept), len(kept_things), left)


def _moved(redacted: Redacted, kept: Sequence[Judged]) -> tuple[tuple[int, int, Judged], ...]:
    """Placeholders before a finding are longer or shorter than what they stand for: that much it moves."""
    made = []
    shift = at = 0
    for judged in sorted(kept, key=lambda each: each.finding.start):
        finding = judged.finding
        while at < len(redacted.placeholders) and redacted.placeholders[at][2].end <= finding.start:
            start, end, part = redacted.placeholders[at]
            shift += (end - start) - (part.end - part.start)
            at += 1
        made.append((finding.start + shift, finding.end + shift, judged))
    return tuple(made)


__all__ = ["Draft", "Selection", "Stage", "Thing", "cover_of", "draft", "things_in"]
