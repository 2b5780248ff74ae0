"""What the warning says of a verdict. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from clipguard.rules import Judged, Verdict, reason, sentence
from clipguard.settings import ENTITIES, Action, RuleId

from .types import WarningModel
from .words import warning as w


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what was found. `rule` is None for what could not be checked; `reasons` say why, in short lines."""

    rule: RuleId | None
    name: str
    found: str
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


def rows(verdict: Verdict, language: str) -> tuple[Row, ...]:
    """One row a rule with findings that stop, and one for what was not checked."""
    made: list[Row] = []
    for rule in RuleId:
        findings = [each for each in verdict.stopping if each.rule is rule]
        if findings:
            made.append(
                Row(rule, w.RULE_NAMES[rule][language], sentence(findings, language), _reasons(findings, language))
            )
    if verdict.unchecked:
        words = w.UNCHECKED if made else w.UNCHECKED_NOTHING
        made.append(Row(None, w.UNCHECKED_NAME[language], words[language]))
    return tuple(made)


def tip(judged: Judged, language: str) -> str:
    """``"CPR-nummer: 10 cifre med gyldig dato, og kontrolcifferet passer"``."""
    name = ENTITIES[judged.finding.entity].name[language]
    why = reason(judged.finding.explanation, language)
    # Not `capitalize`, which would make "CPR-nummer" to "Cpr-nummer".
    return f"{name[:1].upper()}{name[1:]}: {why}" if why else f"{name[:1].upper()}{name[1:]}"


def sure(model: WarningModel, language: str) -> str:
    """What going on anyway means."""
    found = sentence(model.verdict.stopping, language)
    words = w.SURE_MORE if found else w.SURE_UNCHECKED
    return words[language].format(tool=model.tool, found=found)


def _reasons(findings: list[Judged], language: str) -> tuple[str, ...]:
    order = list(ENTITIES)
    by_entity = sorted(findings, key=lambda each: order.index(each.finding.entity))
    return tuple(dict.fromkeys(tip(each, language) for each in by_entity))
