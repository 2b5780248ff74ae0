"""Findings and settings to a verdict."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.rules import Verdict, judge
from clipguard.settings import ENTITIES, Action, RuleId, Settings, Trust

PERSON = Finding(Entity.PERSON, 0, 5, 0.9, "person.list")
CPR = Finding(Entity.DK_CPR_NUMBER, 6, 17, 1.0, "cpr.checksum")
MARK = Finding(Entity.CONFIDENTIAL_MARKING, 20, 30, 1.0, "marking.heading")
COPYRIGHT = Finding(Entity.COPYRIGHT_NOTICE, 31, 40, 1.0, "copyright.notice")
CVR = Finding(Entity.DK_CVR, 41, 50, 1.0, "cvr.labelled")


def with_actions(
    rules: dict[RuleId, Action] | None = None,
    entities: dict[Entity, Action] | None = None,
    approved: Action = Action.HINT,
) -> Settings:
    default = Settings()
    return replace(
        default,
        rules=MappingProxyType({**default.rules, **{str(rule): action for rule, action in (rules or {}).items()}}),
        entities=MappingProxyType(
            {**default.entities, **{str(entity): action for entity, action in (entities or {}).items()}}
        ),
        approved_action=approved,
    )


def test_nothing_found() -> None:
    assert judge(ScanResult(), Settings()) == Verdict(Action.OFF, (), False)
    assert judge(ScanResult(), Settings()).word == "allow"


@pytest.mark.parametrize("entity", list(Entity))
def test_the_defaults(entity: Entity) -> None:
    verdict = judge(ScanResult((Finding(entity, 0, 1, 1.0),)), Settings())
    weaker = {Entity.COPYRIGHT_NOTICE: Action.HINT, Entity.DK_CVR: Action.LOG}
    assert verdict.action is weaker.get(entity, Action.WARN)
    assert verdict.stops is (entity not in weaker)
    assert verdict.word == ("allow" if entity in weaker else "warn")
    (judged,) = verdict.findings
    assert judged.rule is ENTITIES[entity].rule


@pytest.mark.parametrize("rule", list(Action))
@pytest.mark.parametrize("entity", list(Action))
@pytest.mark.parametrize("approved", list(Action))
def test_the_weakest_of_rule_entity_and_trust_counts(rule: Action, entity: Action, approved: Action) -> None:
    settings = with_actions({RuleId.PERSONAL_DATA: rule}, {Entity.PERSON: entity}, approved)
    order = ["off", "log", "hint", "warn", "block"]
    in_external = order[min(order.index(rule), order.index(entity))]
    in_approved = order[min(order.index(in_external), order.index(approved))]
    for trust, expected in ((Trust.EXTERNAL, in_external), (Trust.APPROVED, in_approved)):
        verdict = judge(ScanResult((PERSON,)), settings, trust)
        assert verdict.action == expected
        assert [each.action for each in verdict.findings] == ([] if expected == "off" else [expected])
        assert verdict.stops is (expected in ("warn", "block"))
        assert verdict.word == (expected if expected in ("warn", "block") else "allow")


def test_external_is_what_is_meant_without_a_word() -> None:
    assert judge(ScanResult((PERSON,)), Settings()).action is Action.WARN
    assert judge(ScanResult((PERSON,)), Settings(), Trust.APPROVED).action is Action.HINT


def test_a_rule_turned_down_leaves_the_other_rules() -> None:
    verdict = judge(ScanResult((PERSON, CPR, MARK)), with_actions({RuleId.PERSONAL_DATA: Action.OFF}))
    assert [each.finding for each in verdict.findings] == [MARK]
    assert verdict.findings[0].rule is RuleId.BUSINESS_CRITICAL


def test_the_strongest_makes_the_verdict_and_the_order_is_the_text_s() -> None:
    settings = with_actions(entities={Entity.DK_CPR_NUMBER: Action.BLOCK})
    verdict = judge(ScanResult((PERSON, CPR, COPYRIGHT, CVR)), settings)
    assert verdict.action is Action.BLOCK
    assert verdict.word == "block"
    assert [each.finding for each in verdict.findings] == [PERSON, CPR, COPYRIGHT, CVR]
    assert [each.action for each in verdict.findings] == ["warn", "block", "hint", "log"]
    assert [each.finding for each in verdict.stopping] == [PERSON, CPR]


@pytest.mark.parametrize("rule", list(Action))
def test_what_could_not_be_checked_is_in_doubt(rule: Action) -> None:
    settings = with_actions({RuleId.WHEN_IN_DOUBT: rule})
    verdict = judge(ScanResult(unchecked=True), settings)
    assert verdict.unchecked
    assert verdict.action is rule
    assert verdict.findings == ()


def test_what_could_not_be_checked_keeps_the_stronger_finding() -> None:
    blocking = with_actions(entities={Entity.PERSON: Action.BLOCK})
    assert judge(ScanResult((PERSON,), unchecked=True), blocking).action is Action.BLOCK
    hinting = with_actions(entities={Entity.PERSON: Action.HINT})
    verdict = judge(ScanResult((PERSON,), unchecked=True), hinting)
    assert verdict.action is Action.WARN
    assert verdict.stopping == ()


def test_an_approved_tool_s_ceiling_holds_for_what_could_not_be_checked() -> None:
    assert judge(ScanResult(unchecked=True), Settings(), Trust.APPROVED).action is Action.HINT
    assert judge(ScanResult(unchecked=True), with_actions(approved=Action.OFF), Trust.APPROVED).action is Action.OFF


_actions = st.sampled_from(list(Action))
_findings = st.lists(
    st.builds(Finding, st.sampled_from(list(Entity)), st.just(0), st.just(1), st.just(1.0)), max_size=6
)


@hypothesis_settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(
    _findings,
    st.dictionaries(st.sampled_from(list(RuleId)), _actions),
    st.dictionaries(st.sampled_from(list(Entity)), _actions),
    _actions,
    st.booleans(),
)
def test_approved_is_never_stricter_than_external(
    findings: list[Finding],
    rules: dict[RuleId, Action],
    entities: dict[Entity, Action],
    approved: Action,
    unchecked: bool,
) -> None:
    settings = with_actions(rules, entities, approved)
    result = ScanResult(tuple(findings), unchecked)
    external, inside = judge(result, settings), judge(result, settings, Trust.APPROVED)
    assert inside.action.rank == min(external.action.rank, approved.rank)
    assert len(inside.findings) <= len(external.findings)
    assert all(each.action is not Action.OFF for each in external.findings)
