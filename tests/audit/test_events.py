"""Nothing that is remembered of a decision can hold content."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

import pytest

from clipguard.audit import Event, Trail
from clipguard.audit.events import OUTCOMES
from clipguard.guard import Outcome
from clipguard.settings import ENTITIES

NOW = datetime(2026, 11, 24, 14, 5)
CONTENT = "Mette Sørensen 070761-4285"


def test_outcomes_are_those_of_the_guard() -> None:
    assert {each.value for each in Outcome} == OUTCOMES


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_event(outcome: Outcome) -> None:
    event = Event(NOW, outcome, "ChatGPT", dict.fromkeys(ENTITIES, 2))
    assert event.outcome == outcome.value
    assert dict(event.counts) == dict.fromkeys(ENTITIES, 2)
    assert Event(NOW, outcome, "ChatGPT").counts == {}


def test_there_is_no_field_for_content() -> None:
    assert [each.name for each in fields(Event)] == ["at", "outcome", "tool", "counts"]
    with pytest.raises(AttributeError):
        object.__setattr__(Event(NOW, Outcome.HELD, "ChatGPT"), "text", CONTENT)


def test_no_content_as_an_outcome() -> None:
    with pytest.raises(ValueError, match="unknown outcome") as caught:
        Event(NOW, CONTENT, "ChatGPT")
    assert CONTENT not in str(caught.value)


def test_no_content_as_an_entity() -> None:
    with pytest.raises(ValueError, match="1 unknown") as caught:
        Event(NOW, Outcome.HELD, "ChatGPT", {"PERSON": 1, CONTENT: 1})
    assert CONTENT not in str(caught.value)


@pytest.mark.parametrize("number", [CONTENT, -1, 1.5, True, None])
def test_no_content_as_a_count(number: object) -> None:
    with pytest.raises(ValueError, match="count") as caught:
        Event(NOW, Outcome.HELD, "ChatGPT", {"PERSON": number})  # type: ignore[dict-item]
    assert CONTENT not in str(caught.value)


def test_counts_cannot_be_changed_afterwards() -> None:
    given = {"PERSON": 1}
    event = Event(NOW, Outcome.HELD, "ChatGPT", given)
    given["DK_CPR_NUMBER"] = 1
    assert event.counts == {"PERSON": 1}
    with pytest.raises(TypeError):
        event.counts[CONTENT] = 1  # type: ignore[index]
    with pytest.raises(AttributeError):
        event.tool = CONTENT  # type: ignore[misc]


def test_the_trail_keeps_the_last_ones_only() -> None:
    trail = Trail(3)
    assert trail.last is None
    assert len(trail) == 0
    events = [Event(NOW, Outcome.HELD, str(number)) for number in range(5)]
    for number, event in enumerate(events):
        trail.add(event)
        assert trail.last is event
        assert len(trail) == min(number + 1, 3)


def test_the_trail_has_an_end_of_its_own() -> None:
    trail = Trail()
    for _ in range(500):
        trail.add(Event(NOW, Outcome.HELD, "ChatGPT"))
    assert len(trail) == 50
