"""Inserting: the right text, in the right window, and the clipboard as it was."""

from __future__ import annotations

import pytest

from clipguard.clipboard import Snapshot
from clipguard.guard import Choice, Notice, Outcome
from clipguard.guard.insertion import PRESS_MS, QUIET_MS, TAKEN_MS

from .fake import CHROMIUM, CLEAN, EDITOR, FOUND, SENSITIVE, Scene, original

REDACTED = "cpr [CPR 1]"


@pytest.fixture
def scene() -> Scene:
    """A warning is open."""
    scene = Scene()
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    return scene


def until_pressed(scene: Scene) -> None:
    """The anonymised text is on the clipboard and its keys have gone to the page."""
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.guard.snapshot_taken(original())
    scene.own_offer_arrives()
    scene.press()
    scene.guard.inserted(True)


def test_anonymised_text_is_offered_pressed_and_the_original_given_back(scene: Scene) -> None:
    until_pressed(scene)
    assert [each.text for each in scene.port.offers] == [REDACTED]
    assert scene.port.inserts == [(CHROMIUM.id, "Ctrl+V")]
    assert scene.answer is True
    scene.guard.served(CHROMIUM.pid)
    scene.timer(QUIET_MS)
    assert scene.port.offers[-1] == original()
    scene.own_offer_arrives()
    assert not scene.guard.holding
    assert scene.port.decisions[-1].outcome is Outcome.ANONYMISED
    assert not scene.port.notices


def test_the_original_is_held_again_afterwards(scene: Scene) -> None:
    until_pressed(scene)
    scene.guard.served(CHROMIUM.pid)
    scene.timer(QUIET_MS)
    scene.own_offer_arrives()
    scene.press()
    assert scene.answer is False
    assert len(scene.port.asked) == 2


def test_each_further_request_of_the_page_is_waited_for(scene: Scene) -> None:
    until_pressed(scene)
    scene.guard.served(CHROMIUM.pid)
    first = scene.port.timers[-1][1]
    scene.guard.served(CHROMIUM.pid)
    scene.guard.time_passed(first)
    assert len(scene.port.offers) == 1
    scene.timer(QUIET_MS)
    assert len(scene.port.offers) == 2


def test_a_clipboard_manager_does_not_count_as_the_page(scene: Scene) -> None:
    until_pressed(scene)
    timers = len(scene.port.timers)
    scene.guard.served(12345)
    assert len(scene.port.timers) == timers
    scene.timer(TAKEN_MS)
    assert scene.port.offers[-1] == original()
    scene.own_offer_arrives()
    assert scene.port.notices == [Notice.NOT_TAKEN]
    assert scene.port.decisions[-1].outcome is Outcome.FAILED


def test_a_second_press_while_the_page_is_slow_gives_it_the_anonymised_text(scene: Scene) -> None:
    until_pressed(scene)
    scene.press()
    assert scene.answer is True
    assert len(scene.port.asked) == 1


def test_keys_that_come_too_soon_or_in_another_window_do_not_pass(scene: Scene) -> None:
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.press()
    assert scene.answer is False
    scene.guard.snapshot_taken(original())
    scene.own_offer_arrives()
    scene.go_to(EDITOR)
    scene.press()
    assert scene.answer is False
    assert scene.port.offers[-1] == original()
    scene.own_offer_arrives()
    assert scene.port.notices == [Notice.INSERT_FAILED]


def test_a_window_that_is_gone_gives_the_original_back(scene: Scene) -> None:
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.guard.snapshot_taken(original())
    scene.own_offer_arrives()
    scene.guard.inserted(False)
    assert scene.port.offers[-1] == original()
    scene.own_offer_arrives()
    assert scene.port.notices == [Notice.INSERT_FAILED]
    assert scene.port.decisions[-1].outcome is Outcome.FAILED


def test_an_offer_that_fails_leaves_the_clipboard_alone(scene: Scene) -> None:
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.guard.snapshot_taken(original())
    scene.guard.offered(False)
    assert len(scene.port.offers) == 1
    assert not scene.port.inserts
    assert scene.port.notices == [Notice.INSERT_FAILED]


def test_an_owner_that_died_meanwhile_gets_its_text_back(scene: Scene) -> None:
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.guard.snapshot_taken(Snapshot((), complete=False))
    scene.own_offer_arrives()
    scene.press()
    scene.guard.inserted(True)
    scene.guard.served(None)
    scene.timer(QUIET_MS)
    assert scene.port.offers[-1].text == SENSITIVE


def test_what_is_copied_in_the_meantime_stays(scene: Scene) -> None:
    scene.guard.choose(Choice.ANONYMISED, REDACTED)
    scene.guard.snapshot_taken(original())
    scene.own_offer_arrives()
    scene.copy("nyt", CLEAN)
    assert len(scene.port.offers) == 1
    assert not scene.guard.holding
    assert scene.port.notices == [Notice.CLIPBOARD_CHANGED]


def test_a_copy_after_the_page_took_the_text_is_no_fault(scene: Scene) -> None:
    until_pressed(scene)
    scene.guard.served(CHROMIUM.pid)
    scene.copy("nyt", CLEAN)
    assert len(scene.port.offers) == 1
    assert not scene.port.notices
    assert scene.port.decisions[-1].outcome is Outcome.ANONYMISED


def test_anyway_presses_the_keys_once_with_the_clipboard_untouched(scene: Scene) -> None:
    scene.guard.choose(Choice.ANYWAY)
    assert scene.port.inserts == [(CHROMIUM.id, "Ctrl+V")]
    scene.press()
    assert scene.answer is True
    assert not scene.port.offers
    assert scene.port.decisions[-1].outcome is Outcome.INSERTED_ANYWAY
    assert scene.guard.question is None


def test_the_report_of_the_keys_may_come_before_the_keys(scene: Scene) -> None:
    scene.guard.choose(Choice.ANYWAY)
    scene.guard.inserted(True)
    scene.press()
    assert scene.answer is True
    assert scene.port.decisions[-1].outcome is Outcome.INSERTED_ANYWAY


def test_keys_that_nobody_grabs_end_the_insertion_all_the_same(scene: Scene) -> None:
    scene.guard.choose(Choice.ANYWAY)
    scene.guard.inserted(True)
    scene.timer(PRESS_MS)
    assert not scene.guard.holding
    assert scene.port.decisions[-1].outcome is Outcome.INSERTED_ANYWAY


def test_anyway_never_inserts_what_was_copied_after_the_question(scene: Scene) -> None:
    scene.guard.choose(Choice.ANYWAY)
    scene.clipboard_serial += 1
    scene.guard.clipboard_changed(scene.clipboard_serial, own=False)
    scene.press()
    assert scene.answer is None or scene.answer is False
    assert scene.port.notices == [Notice.CLIPBOARD_CHANGED]
    assert scene.port.decisions[-1].outcome is Outcome.FAILED


def test_anonymised_needs_its_text(scene: Scene) -> None:
    with pytest.raises(ValueError, match="no text"):
        scene.guard.choose(Choice.ANONYMISED)
    assert scene.guard.question is not None
