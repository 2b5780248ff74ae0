"""Nobody is asked twice about the same thing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from clipguard.clipboard import ReadState, Snapshot, TextRead, text_formats
from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import AGREED_MS, Choice, Guard, Outcome
from clipguard.guard.agreed import Agreed
from clipguard.guard.insertion import QUIET_MS
from clipguard.rules import Exceptions, Verdict
from clipguard.settings import Action, AiWindow, Settings

from .fake import CHROMIUM, CLEAN, EDITOR, FOUND, SENSITIVE, Scene

PERSON_TEXT = "Ring til Kim Larsen"
PERSON = ScanResult((Finding(Entity.PERSON, 9, 19, 0.9, "person.list"),))


def go_on(scene: Scene) -> None:
    """“Insert anyway” to the open question, and the keys have gone to the page."""
    scene.guard.choose(Choice.ANYWAY)
    scene.press()
    scene.guard.inserted(True)
    assert not scene.guard.holding


@pytest.fixture
def scene() -> Scene:
    """“Insert anyway” was said to the text in the clipboard."""
    scene = Scene()
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    go_on(scene)
    return scene


def test_the_same_text_passes_in_the_same_window_and_is_told_of(scene: Scene) -> None:
    before = len(scene.port.decisions)
    scene.press()
    assert scene.answer is True
    assert len(scene.port.asked) == 1
    [decision] = scene.port.decisions[before:]
    assert decision.outcome is Outcome.INSERTED_ANYWAY
    assert decision.verdict.stops


def test_it_passes_after_a_failed_insertion_too() -> None:
    scene = Scene()
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.guard.choose(Choice.ANYWAY)
    scene.guard.inserted(False)
    scene.press()
    assert scene.answer is True


def test_a_clipboard_manager_that_takes_the_text_over_changes_nothing(scene: Scene) -> None:
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    assert scene.answer is True


def test_coming_back_to_the_window_changes_nothing(scene: Scene) -> None:
    scene.go_to(EDITOR)
    scene.go_to(CHROMIUM)
    scene.press()
    assert scene.answer is True


def other_text_in_between(scene: Scene) -> None:
    scene.copy("noget andet", CLEAN)
    scene.copy(SENSITIVE, FOUND)


def nothing_in_between(scene: Scene) -> None:
    scene.read_as(TextRead(ReadState.EMPTY))
    scene.copy(SENSITIVE, FOUND)


def another_window(scene: Scene) -> None:
    scene.go_to(dataclasses.replace(CHROMIUM, id=70))


def later(scene: Scene) -> None:
    scene.timer(AGREED_MS)


def other_settings(scene: Scene) -> None:
    scene.guard.change_settings(dataclasses.replace(Settings(), reason_required=True))


@pytest.mark.parametrize("change", [other_text_in_between, nothing_in_between, another_window, later, other_settings])
def test_anything_else_is_asked_about(scene: Scene, change: Callable[[Scene], None]) -> None:
    change(scene)
    scene.press()
    assert scene.answer is False
    assert len(scene.port.asked) == 2


def test_another_tool_in_the_same_window_is_asked_about(scene: Scene) -> None:
    scene.press("https://gemini.google.com/")
    assert scene.answer is False
    assert [each.tool.name for each in scene.port.asked] == ["ChatGPT", "Gemini"]


def test_the_time_is_ten_minutes(scene: Scene) -> None:
    assert AGREED_MS == 10 * 60 * 1000
    scene.guard.time_passed(-5)
    scene.press()
    assert scene.answer is True, "another time that has passed means nothing"


def test_a_later_yes_has_a_time_of_its_own(scene: Scene) -> None:
    first = next(token for length, token in scene.port.timers if length == AGREED_MS)
    scene.copy(PERSON_TEXT, PERSON)
    scene.press()
    go_on(scene)
    scene.guard.time_passed(first)
    scene.press()
    assert scene.answer is True


@pytest.mark.parametrize("action", list(Action))
def test_only_a_warning_can_be_agreed_to(action: Action) -> None:
    """A rule that becomes stricter forgets what was said; were it remembered, what is blocked must not pass all the same."""
    read = TextRead(ReadState.TEXT, SENSITIVE)
    agreed = Agreed(hash(SENSITIVE), CHROMIUM.id, "ChatGPT", 1)
    tool = AiWindow("ChatGPT", hosts=("chatgpt.com",))
    assert agreed.covers(read, CHROMIUM.id, tool, Verdict(action)) is (action is Action.WARN)


def test_what_could_not_be_read_is_asked_about_each_time() -> None:
    scene = Scene()
    scene.go_to(CHROMIUM)
    scene.read_as(TextRead(ReadState.TOO_LARGE, "hej"))
    scene.guard.scanned(1, CLEAN)
    scene.press()
    go_on(scene)
    scene.press()
    assert scene.answer is False
    assert len(scene.port.asked) == 2


@pytest.mark.parametrize("choice", [Choice.CANCEL, Choice.HELP])
def test_other_answers_are_no_yes(choice: Choice) -> None:
    scene = Scene()
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.guard.choose(choice)
    scene.press()
    assert scene.answer is False


def test_no_text_is_kept(scene: Scene) -> None:
    assert SENSITIVE not in repr(scene.guard._agreed)


# -- what is kept, and what is not personal ------------------------------------------------------------------------------


def asked(exceptions: Exceptions | None = None, settings: Settings | None = None) -> Scene:
    scene = Scene(settings)
    if exceptions is not None:
        scene.guard = Guard(scene.port, settings or Settings(), exceptions)
    scene.go_to(CHROMIUM)
    scene.copy(PERSON_TEXT, PERSON)
    scene.press()
    return scene


def test_a_text_in_which_something_was_kept_counts_as_inserted_anyway() -> None:
    scene = asked()
    kept = scene.port.asked[0].verdict.stopping
    scene.guard.choose(Choice.ANONYMISED, PERSON_TEXT, kept)
    scene.guard.snapshot_taken(Snapshot(text_formats(PERSON_TEXT)))
    scene.own_offer_arrives()
    scene.press()
    scene.guard.inserted(True)
    scene.guard.served(CHROMIUM.pid)
    scene.timer(QUIET_MS)
    scene.own_offer_arrives()
    assert scene.port.decisions[-1].outcome is Outcome.INSERTED_ANYWAY


def test_what_is_blocked_cannot_be_kept() -> None:
    settings = Settings()
    settings = dataclasses.replace(settings, entities={**settings.entities, Entity.PERSON: Action.BLOCK})
    scene = asked(settings=settings)
    with pytest.raises(ValueError, match="blocked"):
        scene.guard.choose(Choice.ANONYMISED, "x", scene.port.asked[0].verdict.stopping)
    assert scene.guard.question is not None


def test_what_was_called_not_personal_passes_from_then_on(tmp_path: Path) -> None:
    exceptions = Exceptions(tmp_path / "exceptions.json")
    scene = asked(exceptions)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    scene.guard.choose(Choice.CANCEL)
    assert scene.port.gate is not None, "the gate is open"
    scene.press()
    assert scene.answer is True
    assert len(scene.port.asked) == 1
    exceptions.forget_all()
    scene.press()
    assert scene.answer is False
