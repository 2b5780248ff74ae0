"""What the guard decides about a paste."""

from __future__ import annotations

import dataclasses

import pytest

from clipguard.clipboard import ReadState, TextRead
from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import HOLD_MS, MAKE_GOOD_MS, Choice, Notice, Outcome
from clipguard.settings import Action, AiWindow, RuleId, Settings, Trust

from .fake import CHROMIUM, CLEAN, CPR, EDITOR, FOUND, SENSITIVE, FakeWindow, Scene

COPYRIGHT = ScanResult((Finding(Entity.COPYRIGHT_NOTICE, 0, 1, 0.9),))


@pytest.fixture
def scene() -> Scene:
    return Scene()


def with_rule(rule: RuleId, action: Action) -> Settings:
    settings = Settings()
    return dataclasses.replace(settings, rules={**settings.rules, rule: action})


def test_a_window_that_is_no_ai_window_opens_the_gate_for_any_content(scene: Scene) -> None:
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(EDITOR)
    assert scene.port.gate == (1, None)


def test_harmless_text_opens_the_gate_even_in_an_ai_window(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    assert scene.port.gate is None
    scene.copy("hej", CLEAN)
    assert scene.port.gate == (1, 1)


def test_sensitive_text_in_an_ai_window_is_held_and_asked_about(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    assert scene.answer is False
    [question] = scene.port.asked
    assert (question.tool.name, question.text, question.window_id) == ("ChatGPT", SENSITIVE, CHROMIUM.id)
    assert question.verdict.action is Action.WARN
    assert scene.guard.holding
    assert scene.port.decisions[-1].outcome is Outcome.HELD


def test_sensitive_text_on_another_page_of_the_browser_passes_after_a_new_look_at_its_address(scene: Scene) -> None:
    scene.go_to(CHROMIUM, "https://intranet.example.dk/")
    scene.copy(SENSITIVE, FOUND)
    assert scene.port.gate is None
    scene.press("https://intranet.example.dk/")
    assert scene.answer is True
    assert not scene.port.asked


def test_a_page_that_became_an_ai_page_without_a_new_title_is_noticed_at_the_paste(scene: Scene) -> None:
    scene.go_to(CHROMIUM, "https://intranet.example.dk/")
    scene.copy(SENSITIVE, FOUND)
    scene.press("https://chatgpt.com/")
    assert scene.answer is False
    assert len(scene.port.asked) == 1


def test_the_titles_count_only_without_an_address(scene: Scene) -> None:
    scene.go_to(CHROMIUM, None)
    scene.copy(SENSITIVE, FOUND)
    scene.press(None)
    assert len(scene.port.asked) == 1
    other = Scene()
    other.go_to(CHROMIUM, "https://example.dk/om-chatgpt")
    other.copy(SENSITIVE, FOUND)
    other.press("https://example.dk/om-chatgpt")
    assert other.answer is True


def test_a_paste_waits_for_the_scan_and_then_passes(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("hej", None)
    scene.press()
    assert scene.answer is None
    scene.guard.scanned(1, CLEAN)
    assert scene.answer is True
    assert not scene.guard.holding


def test_a_scan_that_takes_long_frees_the_keyboard_and_the_paste_is_made_good(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("hej", None)
    scene.press()
    scene.timer(HOLD_MS)
    assert scene.answer is False
    assert scene.guard.holding
    scene.guard.scanned(1, CLEAN)
    assert scene.port.inserts == [(CHROMIUM.id, "Ctrl+V")]
    scene.press()
    assert scene.answer is True
    assert not scene.guard.holding
    assert not scene.port.asked


def test_a_scan_that_takes_very_long_pastes_nothing_by_itself(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("hej", None)
    scene.press()
    scene.timer(HOLD_MS)
    scene.timer(MAKE_GOOD_MS)
    scene.guard.scanned(1, CLEAN)
    assert not scene.port.inserts
    assert not scene.guard.holding
    assert scene.port.notices == [Notice.CHECKED_LATE]


def test_a_scan_that_takes_long_and_finds_something_asks(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, None)
    scene.press()
    scene.timer(HOLD_MS)
    scene.guard.scanned(1, FOUND)
    assert len(scene.port.asked) == 1
    assert not scene.port.inserts


def test_a_paste_meant_for_one_window_never_lands_in_another(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("hej", None)
    scene.press()
    scene.timer(HOLD_MS)
    scene.go_to(EDITOR)
    scene.guard.scanned(1, CLEAN)
    assert not scene.port.inserts
    assert not scene.guard.holding


def test_a_paste_waits_for_the_address(scene: Scene) -> None:
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(CHROMIUM, answer=False)
    scene.presses += 1
    scene.guard.paste_pressed(scene.presses, "Ctrl+V", 1)
    assert scene.answer is None
    scene.guard.address_found(1, "https://chatgpt.com/")
    assert scene.answer is False
    assert len(scene.port.asked) == 1


def test_an_address_of_an_earlier_window_is_not_taken_for_this_ones(scene: Scene) -> None:
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(CHROMIUM, answer=False)
    scene.go_to(dataclasses.replace(CHROMIUM, title="Intranet - Chromium"), answer=False)
    scene.guard.address_found(1, "https://intranet.example.dk/")
    scene.press("https://chatgpt.com/")
    assert len(scene.port.asked) == 1


def test_a_key_that_expired_is_asked_about_all_the_same(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, None)
    scene.press()
    scene.guard.press_expired(scene.presses)
    scene.guard.scanned(1, FOUND)
    assert len(scene.port.asked) == 1
    assert scene.answer is None  # the desktop has answered it itself


@pytest.mark.parametrize("state", [ReadState.EMPTY, ReadState.OTHER])
def test_what_holds_no_text_passes(scene: Scene, state: ReadState) -> None:
    scene.go_to(CHROMIUM)
    scene.read_as(TextRead(state))
    assert scene.port.gate == (1, 1)
    scene.press()
    assert scene.answer is True


def test_an_owner_that_does_not_answer_is_read_once_more_and_then_asked_about(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.read_as(TextRead(ReadState.UNANSWERED))
    assert scene.port.gate is None
    scene.press()
    assert scene.answer is None
    assert scene.port.reads == [1, 1]
    scene.guard.text_read(1, TextRead(ReadState.UNANSWERED))
    [question] = scene.port.asked
    assert question.verdict.unchecked
    assert question.verdict.action is Action.WARN


def test_an_owner_that_answers_the_second_time_is_judged_by_its_text(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.read_as(TextRead(ReadState.UNANSWERED))
    scene.press()
    scene.guard.text_read(1, TextRead(ReadState.TEXT, "hej"))
    scene.guard.scanned(1, CLEAN)
    assert scene.answer is True


def test_a_text_too_large_to_be_checked_whole_is_asked_about(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.read_as(TextRead(ReadState.TOO_LARGE, "hej"))
    scene.guard.scanned(1, CLEAN)
    scene.press()
    [question] = scene.port.asked
    assert question.verdict.unchecked
    assert scene.guard.content_state is ReadState.TOO_LARGE


def test_whoever_turns_the_doubt_off_is_not_asked(scene: Scene) -> None:
    scene = Scene(with_rule(RuleId.WHEN_IN_DOUBT, Action.OFF))
    scene.go_to(CHROMIUM)
    scene.copy("hej", ScanResult(unchecked=True))
    scene.press()
    assert scene.answer is True


def test_a_hint_passes_and_is_told_once(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("©", COPYRIGHT)
    assert scene.port.gate is None
    scene.press()
    scene.press()
    assert scene.port.answers == [(1, True), (2, True)]
    assert scene.port.notices == [Notice.PROTECTED_INPUT]


def test_an_approved_tool_hints(scene: Scene) -> None:
    tool = AiWindow("ChatGPT", Trust.APPROVED, hosts=("chatgpt.com",))
    scene = Scene(dataclasses.replace(Settings(), ai_windows=(tool,)))
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    assert scene.answer is True
    assert scene.port.notices == [Notice.PROTECTED_INPUT]


def test_a_pause_lets_everything_pass_and_ends(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.guard.pause(True)
    assert scene.port.gate == (1, None)
    scene.press()
    assert scene.answer is True
    scene.guard.pause(False)
    assert scene.port.gate is None
    scene.press()
    assert scene.answer is False


def test_a_setting_counts_at_once(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.guard.change_settings(with_rule(RuleId.PERSONAL_DATA, Action.OFF))
    scene.guard.address_found(1, "https://chatgpt.com/")
    assert scene.port.gate == (1, 1)


def test_a_second_press_brings_the_open_warning_back(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.press()
    assert scene.answer is False
    assert scene.port.asked[0] is scene.port.asked[1]
    assert [each.outcome for each in scene.port.decisions] == [Outcome.HELD]


def test_cancel_gives_the_focus_back_and_inserts_nothing(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.guard.choose(Choice.CANCEL)
    assert scene.port.activated == [CHROMIUM.id]
    assert not scene.port.inserts
    assert not scene.guard.holding
    assert scene.port.decisions[-1].outcome is Outcome.CANCELLED


def test_help_inserts_nothing_and_leaves_the_focus_to_the_mail_program(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.guard.choose(Choice.HELP)
    assert not scene.port.activated
    assert not scene.port.inserts
    assert scene.port.decisions[-1].outcome is Outcome.HELP_ASKED


def test_a_block_cannot_go_on() -> None:
    settings = Settings()
    scene = Scene(dataclasses.replace(settings, entities={**settings.entities, "DK_CPR_NUMBER": Action.BLOCK}))
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    with pytest.raises(ValueError, match="blocked"):
        scene.guard.choose(Choice.ANYWAY)
    assert scene.guard.question is not None


def test_another_copy_withdraws_the_warning(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.copy("noget andet", CLEAN)
    assert scene.port.withdrawn == 1
    assert scene.port.notices == [Notice.CLIPBOARD_CHANGED]
    assert not scene.guard.holding
    scene.guard.choose(Choice.ANYWAY)  # a click that was on its way
    assert not scene.port.inserts


def test_a_clipboard_manager_that_takes_over_leaves_the_warning_open(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    scene.copy(SENSITIVE, FOUND)
    assert scene.port.withdrawn == 0
    assert scene.guard.question is not None


def test_a_copy_out_of_an_ai_window_is_told(scene: Scene) -> None:
    scene.copy("før start", CLEAN)
    scene.go_to(CHROMIUM)
    scene.copy("Et svar", None)
    [copied] = scene.port.copies
    assert (copied.tool.name, copied.text) == ("ChatGPT", "Et svar")


def test_other_copies_are_not_told(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy("lå der ved start", CLEAN)
    scene.copy("vores eget", CLEAN, own=True)
    scene.copy("  \n", CLEAN)
    scene.read_as(TextRead(ReadState.OTHER))
    scene.go_to(EDITOR)
    scene.copy("fra et brev", CLEAN)
    scene.go_to(CHROMIUM, "https://intranet.example.dk/")
    scene.copy("fra intranettet", CLEAN)
    assert not scene.port.copies


def test_a_copy_by_another_program_while_an_ai_window_is_active_is_not_told(scene: Scene) -> None:
    scene.copy("før start", CLEAN)
    scene.go_to(CHROMIUM)
    scene.copy("fra en baggrundstjeneste", CLEAN, pid=12345)
    assert not scene.port.copies
    scene.copy("Et svar", CLEAN, pid=CHROMIUM.pid)
    assert len(scene.port.copies) == 1


def test_a_copy_waits_until_the_page_is_known(scene: Scene) -> None:
    scene.copy("før start", CLEAN)
    scene.go_to(CHROMIUM, answer=False)
    scene.copy("Et svar", CLEAN)
    assert not scene.port.copies
    scene.guard.address_found(1, "https://chatgpt.com/")
    assert len(scene.port.copies) == 1


def test_a_program_of_its_own_is_known_by_its_process(scene: Scene) -> None:
    scene.go_to(FakeWindow(9, "Chat", "", "ChatGPT.exe"))
    scene.copy(SENSITIVE, FOUND)
    scene.press()
    assert scene.answer is False


def test_a_document_titled_after_a_tool_is_no_ai_window(scene: Scene) -> None:
    scene.go_to(FakeWindow(9, "ChatGPT - LibreOffice Writer", "libreoffice", "soffice.bin"))
    scene.copy(SENSITIVE, FOUND)
    assert scene.port.gate == (1, None)


def test_no_window_at_all_passes(scene: Scene) -> None:
    scene.copy(SENSITIVE, FOUND)
    scene.go_to(None)
    scene.press()
    assert scene.answer is True


def test_late_answers_to_an_old_copy_are_ignored(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, None)
    scene.copy("hej", None)
    scene.guard.scanned(1, FOUND)
    scene.guard.scanned(2, CLEAN)
    assert scene.port.gate == (1, 2)
    assert CPR not in repr(scene.port.gate)


def test_past_the_deadline_what_was_found_counts_and_the_rest_is_in_doubt(scene: Scene) -> None:
    scene.go_to(CHROMIUM)
    scene.copy(SENSITIVE, ScanResult(FOUND.findings, unchecked=True))
    scene.press()
    [question] = scene.port.asked
    assert question.verdict.unchecked
    assert [each.finding for each in question.verdict.stopping] == list(FOUND.findings)
    other = Scene()
    other.go_to(CHROMIUM)
    other.copy("et langt brev", ScanResult(unchecked=True))
    assert other.port.gate is None, "never as if it were clean"
    other.press()
    assert other.answer is False
    assert other.port.asked[0].verdict.findings == ()
