"""Findings and settings to a verdict."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.settings import ENTITIES, Action, RuleId, Settings, Trust

WHOLE_TEXT = frozenset({Entity.CONFIDENTIAL_MARKING, Entity.EMBARGO})
"""Marks of the whole text: without these words it would be just as confidential, so anonymising them helps nothing."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with the rule it falls under and what follows from it."""

    finding: Finding
    rule: RuleId
    action: Action


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of one text in one kind of AI window.

    `findings` holds those whose action is not `off`, in the text's order; `action` is the strongest of them, or of
    what an unchecked text calls for.
    """

    action: Action = Action.OFF
    findings: tuple[Judged, ...] = ()
    unchecked: bool = False

    @property
    def stops(self) -> bool:
        """Whether a paste is held (`warn` or `block`)."""
        return self.action.stops

    @property
    def word(self) -> str:
        """``"block"``, ``"warn"`` or, for everything weaker, ``"allow"``: the verdict of the design's JSON."""
        return self.action.value if self.stops else "allow"

    @property
    def stopping(self) -> tuple[Judged, ...]:
        """The findings for which a paste is held."""
        return tuple(each for each in self.findings if each.action.stops)

    @property
    def whole_text(self) -> bool:
        """Whether the text is held as a whole, and not for words that could be replaced in it."""
        return any(each.finding.entity in WHOLE_TEXT for each in self.stopping)


def weakest(*actions: Action) -> Action:
    return min(actions, key=lambda action: action.rank)


def strongest(*actions: Action) -> Action:
    return max(actions, key=lambda action: action.rank, default=Action.OFF)


def judge(
    result: ScanResult,
    settings: Settings,
    trust: Trust = Trust.EXTERNAL,
    excepted: Collection[Finding] = frozenset(),
) -> Verdict:
    """The verdict on a scanned text that is about to go into a window of that trust.

    A text that could not be checked whole falls under the rule `when-in-doubt`. `excepted` are findings that the employee has called
    “not personal” (`Exceptions.among`): they are left out where the organisation allows it, but for what it blocks.
    """
    ceiling = settings.approved_action if trust is Trust.APPROVED else Action.BLOCK
    if not settings.exceptions_allowed:
        excepted = ()
    judged: list[Judged] = []
    for finding in result.findings:
        rule = ENTITIES[finding.entity].rule
        action = weakest(settings.rules[rule], settings.entities[finding.entity], ceiling)
        leave_out = bool(excepted) and action is not Action.BLOCK and finding in excepted
        if action is not Action.OFF and not leave_out:
            judged.append(Judged(finding, rule, action))
    actions = [each.action for each in judged]
    if result.unchecked:
        actions.append(weakest(settings.rules[RuleId.WHEN_IN_DOUBT], ceiling))
    return Verdict(strongest(*actions), tuple(judged), result.unchecked)
