"""What the warning says of a verdict. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from clipguard.rules import Judged, Verdict, reason, sentence
from clipguard.settings import ENTITIES, Action, RuleId, Words

from .types import WarningModel
from .warning_choice import Stage
from .words import warning as w


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what was found, and `says` what the guideline says of that in a sentence. `rule` is None for what could not be checked;
    `reasons` say why, in short lines."""

    rule: RuleId | None
    name: str
    found: str
    says: str = ""
    reasons: tuple[str, ...] = ()


def heading(model: WarningModel, language: str) -> str:
    """What is about to happen, in one line."""
    verdict = model.verdict
    rules = {each.rule for each in verdict.stopping}
    stop = verdict.action is Action.BLOCK
    if {RuleId.PERSONAL_DATA, RuleId.BUSINESS_CRITICAL} <= rules:
        words = w.STOP_BOTH if stop else w.WAIT_BOTH
    elif RuleId.PERSONAL_DATA in rules:
        words = w.STOP_PERSONAL if stop else w.WAIT_PERSONAL
    elif RuleId.BUSINESS_CRITICAL in rules:
        words = w.STOP_BUSINESS if stop else w.WAIT_BUSINESS
    elif RuleId.COPYRIGHT in rules:
        words = w.STOP_COPYRIGHT if stop else w.WAIT_COPYRIGHT
    else:
        words = w.STOP_UNCHECKED if stop else w.WAIT_UNCHECKED
    return words[language].format(tool=model.tool)


def rows(
    verdict: Verdict,
    language: str,
    left: Sequence[Judged] | None = None,
    rules: Mapping[str, Words] = MappingProxyType({}),
) -> tuple[Row, ...]:
    """One row a rule with findings that stop, or with those of them that are `left`, and one for what was not checked.

    `rules` are the guideline's rules in a sentence each.
    """

    def says(rule: RuleId) -> str:
        return rules[rule][language] if rule in rules else ""

    made: list[Row] = []
    stopping = verdict.stopping if left is None else left
    for rule in RuleId:
        findings = [each for each in stopping if each.rule is rule]
        if findings:
            found = sentence(findings, language)
            made.append(Row(rule, w.RULE_NAMES[rule][language], found, says(rule), _reasons(findings, language)))
    if verdict.unchecked:
        words = w.UNCHECKED if made else w.UNCHECKED_NOTHING
        made.append(Row(None, w.UNCHECKED_NAME[language], words[language], says(RuleId.WHEN_IN_DOUBT)))
    return tuple(made)


def tip(judged: Judged, language: str) -> str:
    """``"CPR-nummer: 10 cifre med gyldig dato, og kontrolcifferet passer"``."""
    name = kind(judged.finding.entity, language)
    why = reason(judged.finding.explanation, language)
    return f"{name}: {why}" if why else name


def sure(model: WarningModel, language: str, kept: Sequence[Judged] | None = None) -> str:
    """What going on anyway means: with the text as it is, or anonymised but for what is kept."""
    if kept is not None:
        return w.SURE_KEPT[language].format(tool=model.tool, found=sentence(kept, language))
    found = sentence(model.verdict.stopping, language)
    words = w.SURE_MORE if found else w.SURE_UNCHECKED
    return words[language].format(tool=model.tool, found=found)


def kind(entity: str, language: str) -> str:
    """``"CPR-nummer"``, ``"Navn"``: an entity's name as it begins a line."""
    name = ENTITIES[entity].name[language]
    # Not `capitalize`, which would make "CPR-nummer" to "Cpr-nummer".
    return f"{name[:1].upper()}{name[1:]}"


def insert(stage: Stage, things: int, language: str) -> str:
    """What the button of the anonymised text says."""
    match stage:
        case Stage.NOTHING_LEFT:
            return w.INSERT[language]
        case Stage.ANONYMISED:
            return w.ANONYMISED[language]
        case Stage.PARTLY | Stage.ALL_KEPT:
            return w.PARTLY[language].format(number=things)


def _reasons(findings: list[Judged], language: str) -> tuple[str, ...]:
    order = list(ENTITIES)
    by_entity = sorted(findings, key=lambda each: order.index(each.finding.entity))
    return tuple(dict.fromkeys(tip(each, language) for each in by_entity))
