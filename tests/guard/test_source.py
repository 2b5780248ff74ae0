"""Text out of a case system is scanned more strictly, and what is looked for may change."""

from __future__ import annotations

import dataclasses

import pytest

from clipguard.clipboard import ReadState, TextRead
from clipguard.guard import Choice
from clipguard.settings import Settings

from .fake import CASES, CHROMIUM, CLEAN, CPR, EDITOR, FOUND, SENSITIVE, Scene, original

NEXUS = "https://albertslund.nexus.kmd.dk/"


@pytest.fixture
def scene() -> Scene:
    """A desktop in which something has been copied already: what lies there at the start comes from nowhere known."""
    made = Scene()
    made.copy("før start", CLEAN)
    made.port.scans.clear()
    return made


def test_text_out_of_a_case_system_is_scanned_as_such(scene: Scene) -> None:
    scene.go_to(CASES)
    scene.copy("borger", None)
    scene.go_to(EDITOR)
    scene.copy("brev", None)
    assert scene.port.scans == [(2, "borger", True), (3, "brev", False)]


def test_what_lay_there_at_the_start_is_from_nowhere() -> None:
    scene = Scene()
    scene.go_to(CASES)
    scene.copy("lå der", None)
    assert scene.port.scans == [(1, "lå der", False)]


@pytest.mark.parametrize(("pid", "expected"), [(CASES.pid, True), (None, True), (12345, False)])
def test_the_clipboards_owner_must_be_the_case_system(scene: Scene, pid: int | None, expected: bool) -> None:
    scene.go_to(CASES)
    scene.copy("borger", None, pid=pid)
    assert scene.port.scans == [(2, "borger", expected)]


def test_what_this_program_puts_there_is_no_copy(scene: Scene) -> None:
    scene.go_to(CASES)
    scene.copy("vores eget", None, own=True)
    assert scene.port.scans == [(2, "vores eget", False)]


def test_in_a_browser_the_scan_waits_for_the_address(scene: Scene) -> None:
    scene.go_to(CHROMIUM, answer=False)
    scene.copy("borger", None)
    assert scene.port.scans == []
    scene.guard.address_found(1, NEXUS)
    assert scene.port.scans == [(2, "borger", True)]
    scene.copy("mere", None)
    assert scene.port.scans[1:] == [(3, "mere", True)]
    scene.go_to(CHROMIUM, "https://intranet.example.dk/")
    scene.copy("nyhed", None)
    assert scene.port.scans[2:] == [(4, "nyhed", False)]


def test_the_text_may_be_read_after_the_address_is_known(scene: Scene) -> None:
    scene.go_to(CHROMIUM, answer=False)
    scene.guard.clipboard_changed(2, False)
    scene.guard.address_found(1, NEXUS)
    scene.guard.text_read(2, TextRead(ReadState.TEXT, "borger"))
    assert scene.port.scans == [(2, "borger", True)]


@pytest.mark.parametrize(("title", "expected"), [("KMD Nexus - Chromium", True), ("Nyheder - Chromium", False)])
def test_a_browser_that_is_left_before_it_answers_is_known_by_its_title(
    scene: Scene, title: str, expected: bool
) -> None:
    scene.go_to(dataclasses.replace(CHROMIUM, title=title), answer=False)
    scene.copy("borger", None)
    scene.go_to(EDITOR)
    assert scene.port.scans == [(2, "borger", expected)]


def test_a_new_title_of_the_same_window_is_waited_for(scene: Scene) -> None:
    scene.go_to(CHROMIUM, answer=False)
    scene.copy("borger", None)
    scene.go_to(dataclasses.replace(CHROMIUM, title="Borger"), NEXUS)
    assert scene.port.scans == [(2, "borger", True)]


def test_a_paste_that_comes_before_the_address_waits_for_the_scan(scene: Scene) -> None:
    scene.go_to(CHROMIUM, answer=False)
    scene.copy(SENSITIVE, None)
    scene.go_to(dataclasses.replace(CHROMIUM, id=70), "https://chatgpt.com/")
    scene.press()
    assert scene.answer is None
    scene.guard.scanned(2, FOUND)
    assert scene.answer is False
    assert len(scene.port.asked) == 1


def test_an_owner_that_is_read_once_more_stays_a_case_system(scene: Scene) -> None:
    scene.go_to(CASES)
    scene.read_as(TextRead(ReadState.UNANSWERED))
    scene.go_to(CHROMIUM)
    scene.press()
    scene.guard.text_read(2, TextRead(ReadState.TEXT, "borger"))
    assert scene.port.scans == [(2, "borger", True)]


def test_the_same_text_stays_a_case_systems_whoever_puts_it_back(scene: Scene) -> None:
    scene.go_to(CASES)
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(EDITOR)
    scene.copy(SENSITIVE, FOUND, pid=4321)  # a clipboard manager
    scene.copy("noget andet", CLEAN)
    scene.copy(SENSITIVE, FOUND, own=True)
    assert [strict for _, _, strict in scene.port.scans] == [True, True, False, True]
    assert CPR not in repr(vars(scene.guard._content)["_case_text"])


def test_after_an_anonymised_insertion_the_original_is_as_strictly_scanned_as_before(scene: Scene) -> None:
    scene.go_to(CASES)
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(CHROMIUM)
    scene.press()
    scene.guard.choose(Choice.ANONYMISED, "cpr [CPR 1]")
    scene.guard.snapshot_taken(original())
    scene.own_offer_arrives()
    assert scene.port.scans[-1][1:] == ("cpr [CPR 1]", False)
    scene.copy(SENSITIVE, FOUND, own=True)
    assert scene.port.scans[-1][1:] == (SENSITIVE, True)


# -- what is looked for -------------------------------------------------------------------------------------------------


def test_a_new_word_counts_for_what_is_on_the_clipboard(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("Projekt Lygte", CLEAN)
    assert scene.port.gate == (1, 2)
    settings = dataclasses.replace(Settings(), sensitive_words=("Projekt Lygte",))
    scene.guard.change_settings(settings)
    assert scene.port.gate is None
    assert scene.port.scans[-1] == (2, "Projekt Lygte", False)
    scene.guard.scanned(2, FOUND)
    scene.guard.address_found(1, "https://chatgpt.com/")
    scene.press()
    assert len(scene.port.asked) == 1


def test_the_answer_to_the_later_of_two_scans_counts(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("Projekt Lygte", None)
    scene.guard.change_settings(dataclasses.replace(Settings(), sensitive_words=("Projekt Lygte",)))
    scene.guard.address_found(1, "https://chatgpt.com/")
    scene.guard.scanned(2, CLEAN)
    scene.guard.scanned(2, FOUND)
    scene.press()
    assert len(scene.port.asked) == 1


def test_other_settings_scan_nothing_again(scene: Scene) -> None:
    scene.copy("hej", CLEAN)
    count = len(scene.port.scans)
    scene.guard.change_settings(dataclasses.replace(Settings(), reason_required=True, help_address=""))
    assert len(scene.port.scans) == count


def test_without_text_there_is_nothing_to_scan_again(scene: Scene) -> None:
    scene.read_as(TextRead(ReadState.OTHER))
    scene.guard.change_settings(dataclasses.replace(Settings(), sensitive_words=("Projekt Lygte",)))
    assert scene.port.scans == []
    scene.guard.scanned(2, FOUND)
    scene.go_to(CHROMIUM)
    assert scene.port.gate == (1, 2)
