from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from clipguard.settings import Action, Settings, all_keys, value_of
from clipguard.ui.settings_history import History, differences, group_of, with_values, without_locked

START = Settings()
PAUSED = replace(START, pause_allowed=False)


def test_differences_are_told_by_key() -> None:
    entities = MappingProxyType({**START.entities, "PERSON": Action.BLOCK})
    changed = replace(START, entities=entities, help_address="it@by.dk")
    assert differences(START, changed) == {"entities.PERSON": Action.WARN, "help_address": ""}
    assert with_values(changed, differences(START, changed)) == START
    assert {group_of("entities.PERSON"), group_of("help_address")} == {"rules", "general"}


def undo(history: History, group: str, settings: Settings) -> Settings:
    step = history.last(group)
    assert step is not None
    return history.undo(step, settings)


def test_the_last_change_of_a_page_is_taken_back() -> None:
    history = History()
    second = replace(PAUSED, scan_limit_kb=50)
    history.note("pause_allowed", START, PAUSED)
    history.note("scan_limit_kb", PAUSED, second)
    assert history.last("stamp") is None
    step = history.last("general")
    assert step is not None
    assert step.what == "pause_allowed"
    assert history.undo(step, second) == replace(START, scan_limit_kb=50)
    assert history.undo(step, second) == second, "only once"
    assert history.last("general") is None
    assert history.last("limits") is history.newest


def test_what_changes_nothing_is_no_step() -> None:
    history = History()
    history.note("pause_allowed", START, START)
    assert history.last("general") is None
    assert history.newest is None


def test_a_step_over_several_pages_is_taken_back_whole() -> None:
    history = History()
    imported = replace(START, pause_allowed=False, scan_limit_kb=50, stamp_offer=False)
    later = replace(imported, scan_limit_kb=70)
    history.note("import", START, imported)
    history.note("scan_limit_kb", imported, later)
    settings = undo(history, "general", later)
    assert settings == replace(START, scan_limit_kb=70), "what was changed again stays"
    assert undo(history, "limits", settings) == START, "and leads to what was before both"


def test_what_was_forgotten_does_not_come_back() -> None:
    history = History()
    changed = replace(START, pause_allowed=False, help_address="it@by.dk")
    history.note("import", START, changed)
    history.forget(["pause_allowed"])
    assert undo(history, "general", changed) == PAUSED
    history.note("pause_allowed", START, PAUSED)
    history.forget(["pause_allowed"])
    assert history.last("general") is None


def test_locked_values_stay() -> None:
    wanted = replace(START, pause_allowed=False, scan_limit_kb=50)
    assert without_locked(wanted, START, lambda key: key == "pause_allowed") == replace(START, scan_limit_kb=50)


@given(
    st.lists(st.tuples(st.sampled_from(["pause_allowed", "scan_limit_kb", "both"]), st.integers(10, 99)), max_size=8)
)
def test_taking_everything_back_leads_to_the_start(changes: list[tuple[str, int]]) -> None:
    history, settings = History(), START
    for what, number in changes:
        wanted = {"pause_allowed": number % 2 == 0, "scan_limit_kb": number}
        after = with_values(settings, wanted if what == "both" else {what: wanted[what]})
        history.note(what, settings, after)
        settings = after
    for group in ("general", "limits", "general"):
        while history.last(group) is not None:
            settings = undo(history, group, settings)
    assert all(value_of(settings, key) == value_of(START, key) for key in all_keys())
