from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import Choice
from clipguard.rules import Verdict, judge
from clipguard.settings import Settings, Words
from clipguard.ui.placement import screen_of_cursor
from clipguard.ui.types import Answer, Reason, WarningModel
from clipguard.ui.warning import WarningDialog

from . import samples
from .conftest import Clock

Open = Callable[..., tuple[WarningDialog, list[Answer]]]


@pytest.fixture
def opened(qtbot: QtBot, clock: Clock) -> Open:
    def open_it(
        model: WarningModel | None = None, language: str = "da", settled: bool = True
    ) -> tuple[WarningDialog, list[Answer]]:
        dialog = WarningDialog(clock=clock)
        qtbot.addWidget(dialog)
        answers: list[Answer] = []
        dialog.answered.connect(answers.append)
        dialog.show_model(model or samples.warning(), language)
        QApplication.processEvents()
        if settled:
            clock.now += 1
        return dialog, answers

    return open_it


REDACTED = (
    samples.TEXT.replace("Mette Sørensen", "[NAVN 1]")
    .replace("070761-4285", "[CPR 1]")
    .replace("43 21 65 87", "[TELEFON 1]")
    .replace("mette@eksempel.dk", "[E-MAIL 1]")
)
ANONYMISED = Answer(Choice.ANONYMISED, text=REDACTED)


def press(widget: QWidget, key: Qt.Key, *, repeat: bool = False) -> None:
    target = widget.focusWidget() or widget
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeat))
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, "", repeat))


def visible_buttons(dialog: WarningDialog) -> set[str]:
    return {each.text().replace("&", "") for each in dialog.findChildren(QPushButton) if each.isVisible()}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_inserts_anonymised(opened: Open, key: Qt.Key) -> None:
    dialog, answers = opened()
    press(dialog, key)
    assert answers == [ANONYMISED]
    assert not dialog.isVisible()


def test_escape_cancels(opened: Open) -> None:
    dialog, answers = opened()
    press(dialog, Qt.Key.Key_Escape)
    assert answers == [Answer(Choice.CANCEL)]
    assert not dialog.isVisible()


def test_escape_cancels_at_once(opened: Open) -> None:
    dialog, answers = opened(settled=False)
    press(dialog, Qt.Key.Key_Escape)
    assert answers == [Answer(Choice.CANCEL)]


def test_closing_the_window_cancels(opened: Open) -> None:
    dialog, answers = opened()
    dialog.close()
    assert answers == [Answer(Choice.CANCEL)]


@pytest.mark.parametrize("name", ["anonymised", "cancel", "help"])
def test_each_button_answers_once(opened: Open, name: str) -> None:
    dialog, answers = opened()
    button = getattr(dialog.choices, name)
    button.click()
    button.click()
    dialog.close()
    assert [each.choice for each in answers] == [Choice(name)]


def test_the_model_is_there_while_it_is_answered_and_gone_afterwards(opened: Open) -> None:
    dialog, _answers = opened()
    seen: list[WarningModel | None] = []
    dialog.answered.connect(lambda _answer: seen.append(dialog.model))
    shown = dialog.model
    dialog.choices.anonymised.click()
    assert shown is not None
    assert seen == [shown]
    assert dialog.model is None
    assert dialog.texts.preview.toPlainText() == ""


def test_the_window_is_gone_before_it_answers(opened: Open) -> None:
    dialog, _answers = opened()
    visible: list[bool] = []
    dialog.answered.connect(lambda _answer: visible.append(dialog.isVisible()))
    dialog.choices.anonymised.click()
    assert visible == [False]


def test_the_next_warning_may_be_shown_while_one_is_answered(opened: Open) -> None:
    dialog, answers = opened()
    following = samples.warning("Ring til 43 21 65 87")
    dialog.answered.connect(
        lambda _answer: dialog.show_model(following, "da") if len(answers) == 1 else None,
    )
    dialog.choices.cancel.click()
    assert dialog.isVisible()
    assert dialog.model is following
    dialog.choices.cancel.click()
    assert len(answers) == 2
    assert dialog.model is None


def test_withdrawing_answers_nothing(opened: Open) -> None:
    dialog, answers = opened()
    dialog.withdraw()
    assert not dialog.isVisible()
    assert not dialog.is_open
    assert dialog.model is None
    dialog.close()
    assert answers == []


def test_a_new_model_takes_the_place_of_one_that_is_open(opened: Open) -> None:
    dialog, answers = opened()
    dialog.choices.anyway.click()
    dialog.show_model(samples.warning("Ring til 43 21 65 87"), "en")
    assert answers == []
    assert dialog.choices.isVisible()
    assert not dialog.sure.isVisible()
    assert dialog.texts.preview.toPlainText() == "Ring til phone number •• •• •• ••"


def test_going_on_takes_two_clicks(opened: Open, clock: Clock) -> None:
    dialog, answers = opened()
    dialog.choices.anyway.click()
    assert answers == []
    assert dialog.sure.isVisible()
    assert not dialog.choices.isVisible()
    clock.now += 1
    dialog.sure.yes.click()
    assert answers == [Answer(Choice.ANYWAY)]


def test_a_double_click_does_not_go_on(opened: Open) -> None:
    dialog, answers = opened()
    dialog.choices.anyway.click()
    dialog.sure.yes.click()
    assert answers == []
    assert dialog.isVisible()


def test_enter_alone_never_goes_on(opened: Open, clock: Clock) -> None:
    dialog, answers = opened()
    dialog.choices.anyway.setFocus()
    for _ in range(6):
        press(dialog, Qt.Key.Key_Return)
        clock.now += 1
    assert Choice.ANYWAY not in [each.choice for each in answers]


def test_back_leads_back(opened: Open, clock: Clock) -> None:
    dialog, answers = opened()
    dialog.choices.anyway.click()
    clock.now += 1
    dialog.sure.back.click()
    assert dialog.choices.isVisible()
    assert not dialog.sure.isVisible()
    assert answers == []
    press(dialog, Qt.Key.Key_Return)
    assert answers == [ANONYMISED]


def test_blocked_offers_no_going_on_and_says_why(opened: Open) -> None:
    dialog, answers = opened(samples.warning(block=True, may_go_on=False))
    assert visible_buttons(dialog) >= {"Indsæt anonymiseret", "Annullér"}
    assert "Indsæt alligevel …" not in visible_buttons(dialog)
    assert "kommune har bestemt" in dialog.note.text()
    assert dialog.heading.text().startswith("Stop")
    press(dialog, Qt.Key.Key_Return)
    assert [each.choice for each in answers] == [Choice.ANONYMISED]


def test_without_anonymised_text_cancel_is_the_default(opened: Open) -> None:
    why = Words("Hele teksten er fortrolig.", "The whole text is confidential.")
    dialog, answers = opened(samples.warning(anonymised=False, why_not=why))
    assert not dialog.choices.anonymised.isVisible()
    assert "Hele teksten er fortrolig." in dialog.note.text()
    assert dialog.texts.tabs.count() == 1
    press(dialog, Qt.Key.Key_Return)
    assert answers == [Answer(Choice.CANCEL)]


def test_help_only_with_an_address(opened: Open) -> None:
    dialog, _answers = opened(samples.warning(help_address=""))
    assert not dialog.choices.help.isVisible()
    dialog, answers = opened()
    assert "it-helpdesk@eksempel.dk" in dialog.choices.help.toolTip()
    dialog.choices.help.click()
    assert answers == [Answer(Choice.HELP)]


def test_what_was_typed_for_the_page_does_not_answer(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(settled=False)
    press(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog.choices.anonymised, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.choices.help, Qt.MouseButton.LeftButton)
    dialog.choices.anyway.click()
    assert answers == []
    assert dialog.choices.isVisible()
    clock.now += 1
    press(dialog, Qt.Key.Key_Return)
    assert answers == [ANONYMISED]


def test_the_moment_begins_with_the_focus(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(settled=False)
    clock.now += 5
    dialog._activated = False
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    press(dialog, Qt.Key.Key_Return)
    assert answers == []


def test_a_key_that_is_held_down_does_not_answer(opened: Open, clock: Clock) -> None:
    dialog, answers = opened()
    for _ in range(20):
        press(dialog, Qt.Key.Key_Return, repeat=True)
        clock.now += 0.1
    assert answers == []


def test_the_keyboard_works_at_once(opened: Open) -> None:
    dialog, _answers = opened()
    assert dialog.focusWidget() is dialog.choices.anonymised
    order: list[QWidget | None] = []
    for _ in range(4):
        order.append(dialog.focusWidget())
        dialog.focusNextChild()
    choices = dialog.choices
    assert order == [choices.anonymised, choices.cancel, choices.anyway, choices.help]


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_was_found_is_said_by_rule(opened: Open, language: str) -> None:
    model = samples.warning(samples.BUSINESS_TEXT, samples.PERSONAL + samples.BUSINESS)
    dialog, _answers = opened(model, language)
    said = {each.accessibleName() for each in dialog.found.findChildren(QWidget) if each.accessibleName()}
    if language == "da":
        assert "Personoplysninger: 1 navn og 1 telefonnummer" in said
        assert "Fortroligt: 1 adgangskode eller nøgle og 1 fortrolighedsmærke" in said
        assert dialog.heading.text() == "Vent: personlige og fortrolige oplysninger er på vej ind i ChatGPT"
    else:
        assert "Personal data: 1 name and 1 phone number" in said
        assert dialog.heading.text() == "Wait: personal and confidential information is on its way into ChatGPT"


def test_why_on_demand(opened: Open) -> None:
    dialog, _answers = opened()
    hidden = dialog.found._reasons
    assert hidden
    assert not any(each.isVisible() for each in hidden)
    height = dialog.height()
    dialog.links.why.click()
    assert "CPR-nummer: 10 cifre med gyldig dato, og kontrolcifferet passer" in hidden[0].text()
    assert all(each.isVisible() for each in hidden)
    assert dialog.height() > height


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("da", "Skriv aldrig noget ind, der direkte eller indirekte kan føres tilbage til en person."),
        ("en", "Never enter anything that leads to a person, directly or indirectly."),
    ],
)
def test_the_guideline_s_rule_is_said_in_a_sentence(opened: Open, language: str, says: str) -> None:
    dialog, _answers = opened(language=language)
    shown = [each for each in dialog.found.findChildren(QLabel) if each.text() == says]
    assert len(shown) == 1
    assert shown[0].isVisible()


def test_the_way_to_the_rule(opened: Open, qtbot: QtBot) -> None:
    dialog, answers = opened()
    link = next(each for each in dialog.found.findChildren(QPushButton) if each.text() == "Læs reglen")
    with qtbot.waitSignal(dialog.rule_wanted) as asked:
        link.click()
    assert asked.args == ["personal-data"]
    assert answers == []
    assert dialog.isVisible()


def test_unchecked_is_explained(opened: Open) -> None:
    dialog, _answers = opened(samples.warning(unchecked=True))
    texts = [each.accessibleName() for each in dialog.found.findChildren(QWidget)]
    assert any("Clipguard nåede ikke at tjekke hele teksten" in text for text in texts)
    dialog.show_model(samples.warning("intet særligt", (), unchecked=True, anonymised=False), "da")
    assert "ikke tjekket færdig" in dialog.heading.text()
    dialog.choices.anyway.click()
    assert "selv om den ikke er tjekket færdig" in dialog.sure.meaning.text()


def test_without_a_text_there_is_no_empty_box(opened: Open) -> None:
    dialog, _answers = opened(samples.warning("", (), unchecked=True, anonymised=False))
    assert not dialog.texts.isVisible()
    assert dialog.body.verticalScrollBar().maximum() == 0, "the words need the room"
    dialog.show_model(samples.warning(), "da")
    assert dialog.texts.isVisible()


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight", "center"])
def test_it_opens_wholly_inside_the_screen(opened: Open, corner: str) -> None:
    area = screen_of_cursor().availableGeometry()
    point: QPoint = getattr(area, corner)()
    QCursor.setPos(point)
    dialog, _answers = opened()
    assert area.contains(dialog.frameGeometry())
    if corner == "center":
        assert dialog.frameGeometry().contains(point)


def test_it_stays_on_top(opened: Open) -> None:
    dialog, _answers = opened()
    assert dialog.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_button_is_cut(opened: Open, language: str) -> None:
    dialog, _answers = opened(language=language)
    dialog.choices.anyway.click()
    dialog.sure.back.click()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert dialog.rect().contains(button.geometry().translated(button.parentWidget().mapTo(dialog, QPoint())))  # type: ignore[union-attr]


def test_bad_text_is_shown(opened: Open) -> None:
    text = "\x00\ud800 Ring 43 21 65 87 \ufffc\u202e"
    dialog, _answers = opened(samples.warning(text))
    assert "•• •• •• ••" in dialog.texts.preview.toPlainText()
    dialog.links.reveal.click()
    assert "43 21 65 87" in dialog.texts.preview.toPlainText()


def test_accessible_names(opened: Open) -> None:
    dialog, _answers = opened()
    assert dialog.accessibleName() == dialog.heading.text()
    assert "1 CPR-nummer" in dialog.accessibleDescription()
    assert dialog.texts.preview.accessibleName() == "Det, du har kopieret"
    assert dialog.texts.tabs.accessibleName()


# -- what is kept, what is not personal, and why -------------------------------------------------------------------------


def checked(dialog: WarningDialog, *, clean: bool = True) -> list[str]:
    """Answers every reason at once; what was asked about."""
    asked: list[str] = []
    verdict = Verdict() if clean else judge(ScanResult((Finding(Entity.PERSON, 0, 5, 1.0),)), Settings())

    def answer(words: str) -> None:
        asked.append(words)
        dialog.reason_checked(words, verdict)

    dialog.reason_check_wanted.connect(answer)
    return asked


def test_what_is_kept_goes_in_only_by_the_button_that_says_so(opened: Open) -> None:
    dialog, answers = opened()
    dialog.links.findings.click()
    dialog.findings.rows[0].tick.click()
    button = dialog.choices.anonymised
    assert button.text().replace("&", "") == "Indsæt anonymiseret (1 beholdt)"
    assert "bliver sat ind, som det er" in button.accessibleDescription()
    assert dialog.choices.default is dialog.choices.cancel
    dialog.findings.rows[3].tick.click()
    assert button.text().replace("&", "") == "Indsæt anonymiseret (2 beholdt)"
    button.click()
    [answer] = answers
    assert answer.choice is Choice.ANONYMISED
    assert answer.text is not None
    assert "Mette Sørensen, cpr [CPR 1]" in answer.text
    assert "mette@eksempel.dk" in answer.text
    assert [each.finding.entity for each in answer.kept] == [Entity.PERSON, Entity.EMAIL_ADDRESS]


@pytest.mark.parametrize("focus", ["where it was", "in the text"])
def test_with_something_kept_enter_alone_inserts_nothing(opened: Open, focus: str) -> None:
    dialog, answers = opened()
    dialog.links.findings.click()
    QTest.mouseClick(dialog.findings.rows[0].tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert dialog.findings.selection.kept == {0}
    if focus == "in the text":
        dialog.texts.preview.setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert answers == [Answer(Choice.CANCEL)]


def test_with_a_required_reason_keeping_takes_the_second_step(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    dialog.links.findings.click()
    dialog.findings.rows[1].tick.click()
    dialog.choices.anonymised.click()
    assert answers == []
    assert dialog.sure.isVisible()
    assert dialog.sure.meaning.text() == (
        "Teksten bliver sat ind i ChatGPT anonymiseret, men dette bliver stående: 1 CPR-nummer."
    )
    assert dialog.sure.yes.text().replace("&", "") == "Ja, indsæt"
    clock.now += 1
    dialog.sure.chips[0].click()
    dialog.sure.yes.click()
    [answer] = answers
    assert (answer.choice, answer.reason) == (Choice.ANONYMISED, Reason.MADE_UP)
    assert answer.text is not None
    assert "[NAVN 1], cpr 070761-4285" in answer.text


def test_with_everything_kept_there_is_only_going_on_anyway(opened: Open) -> None:
    dialog, answers = opened()
    dialog.links.findings.click()
    for row in dialog.findings.rows:
        row.tick.click()
    assert not dialog.choices.anonymised.isEnabled()
    dialog.choices.anonymised.click()
    assert answers == []
    dialog.findings.rows[0].tick.click()
    assert dialog.choices.anonymised.isEnabled()


def test_what_is_not_personal_is_told_with_the_answer(opened: Open) -> None:
    dialog, answers = opened()
    dialog.links.findings.click()
    dialog.findings.rows[0].not_personal.click()
    found = [each.accessibleName() for each in dialog.found.findChildren(QLabel) if each.isVisible()]
    assert "Personoplysninger: 1 CPR-nummer, 1 e-mailadresse og 1 telefonnummer" in found, "it counts no longer"
    dialog.choices.anonymised.click()
    [answer] = answers
    assert answer.not_personal == ((Entity.PERSON, "Mette Sørensen"),)
    assert answer.kept == ()
    assert answer.text is not None
    assert "Mette Sørensen, cpr [CPR 1]" in answer.text


@pytest.mark.parametrize("button", ["cancel", "help"])
def test_whoever_cancels_has_said_nothing(opened: Open, button: str) -> None:
    dialog, answers = opened()
    dialog.links.findings.click()
    dialog.findings.rows[0].not_personal.click()
    getattr(dialog.choices, button).click()
    assert answers == [Answer(Choice(button))]


def test_where_nothing_personal_is_left_the_text_goes_as_it_is(opened: Open) -> None:
    dialog, answers = opened(samples.warning("Ring til Bo Holm", ((Entity.PERSON, "Bo Holm", "person.list"),)))
    dialog.links.findings.click()
    dialog.findings.rows[0].not_personal.click()
    assert dialog.choices.anonymised.text().replace("&", "") == "Indsæt"
    assert dialog.choices.default is dialog.choices.cancel
    dialog.choices.anonymised.click()
    assert answers == [Answer(Choice.ANYWAY, not_personal=((Entity.PERSON, "Bo Holm"),))]


def test_enter_can_be_set_to_cancel(opened: Open) -> None:
    dialog, answers = opened(samples.warning(enter_cancels=True))
    assert dialog.focusWidget() is dialog.choices.cancel
    assert dialog.choices.cancel.isDefault()
    assert not dialog.choices.anonymised.isDefault()
    press(dialog, Qt.Key.Key_Return)
    assert answers == [Answer(Choice.CANCEL)]


def test_every_model_begins_anew(opened: Open) -> None:
    dialog, _answers = opened()
    for link in dialog.links.all:
        link.click()
    dialog.findings.rows[0].tick.click()
    dialog.show_model(samples.warning(), "da")
    assert not any(link.isChecked() for link in dialog.links.all)
    assert not dialog.findings.isVisible()
    assert "Mette" not in dialog.texts.preview.toPlainText(), "the details are hidden again"
    dialog.links.findings.click()
    assert dialog.findings.rows[0].tick.isChecked()
    assert "Mette" not in dialog.findings.rows[0].text.text()
    assert dialog.choices.anonymised.text().replace("&", "") == "Indsæt anonymiseret"
    assert not any(each.isVisible() for each in dialog.found._reasons)


def test_details_that_were_asked_for_are_shown_in_a_list_that_is_opened_later(opened: Open) -> None:
    dialog, _answers = opened()
    dialog.links.reveal.click()
    dialog.links.findings.click()
    assert dialog.findings.rows[0].text.text() == "Mette Sørensen"


@pytest.mark.parametrize("way", ["click", "space", "enter"])
def test_the_details_are_shown_and_hidden_by_mouse_and_keyboard(opened: Open, way: str) -> None:
    dialog, answers = opened()
    reveal = dialog.links.reveal

    def toggle() -> None:
        reveal.setFocus()
        if way == "click":
            QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
        else:
            press(dialog, Qt.Key.Key_Space if way == "space" else Qt.Key.Key_Return)

    assert "Mette" not in dialog.texts.preview.toPlainText()
    toggle()
    assert "Mette Sørensen" in dialog.texts.preview.toPlainText()
    assert reveal.text().replace("&", "") == "Skjul oplysningerne"
    toggle()
    assert "Mette" not in dialog.texts.preview.toPlainText()
    assert reveal.text().replace("&", "") == "Vis oplysningerne"
    assert answers == []


def test_without_an_anonymised_text_there_is_nothing_to_choose_among(opened: Open) -> None:
    dialog, _answers = opened(samples.warning(anonymised=False))
    assert not dialog.links.findings.isVisible()
    assert dialog.links.reveal.isVisible()


def test_a_reason_must_be_given_where_it_is_required(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    dialog.choices.anyway.click()
    clock.now += 1
    assert dialog.focusWidget() is dialog.sure.chips[0]
    assert not dialog.sure.yes.isEnabled()
    dialog.sure.yes.click()
    assert answers == []
    dialog.sure.chips[1].click()
    dialog.sure.yes.click()
    assert answers == [Answer(Choice.ANYWAY, Reason.PUBLIC)]


def test_a_reason_in_own_words_comes_with_the_answer_once_it_is_checked(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    asked = checked(dialog)
    dialog.choices.anyway.click()
    clock.now += 1
    dialog.sure.chips[3].click()
    assert dialog.focusWidget() is dialog.sure.reason
    QTest.keyClicks(dialog.sure.reason, " Borgeren har sagt ja ")
    press(dialog, Qt.Key.Key_Return)
    assert answers == [], "Enter ends the reason; it does not say yes"
    assert dialog.focusWidget() is dialog.sure.yes
    dialog.sure.yes.click()
    assert asked == ["Borgeren har sagt ja"]
    assert answers == [Answer(Choice.ANYWAY, Reason.OTHER, "Borgeren har sagt ja")]
    assert dialog.sure.reason.text() == ""


def test_a_reason_that_holds_something_is_not_taken(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    checked(dialog, clean=False)
    dialog.choices.anyway.click()
    clock.now += 1
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Mette har sagt ja")
    dialog.sure.yes.click()
    assert answers == []
    assert dialog.isVisible()
    assert "1 navn" in dialog.sure.problem.text()


def test_an_answer_that_comes_after_the_warning_is_of_no_matter(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    dialog.choices.anyway.click()
    clock.now += 1
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Borgeren har sagt ja")
    dialog.sure.yes.click()
    dialog.withdraw()
    dialog.reason_checked("Borgeren har sagt ja", Verdict())
    dialog.show_model(samples.warning(), "da")
    dialog.reason_checked("Borgeren har sagt ja", Verdict())
    assert answers == []


def test_going_back_while_a_reason_is_checked_goes_back(opened: Open, clock: Clock) -> None:
    dialog, answers = opened(samples.warning(reason_required=True))
    dialog.choices.anyway.click()
    clock.now += 1
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Borgeren har sagt ja")
    dialog.sure.yes.click()
    dialog.sure.back.click()
    dialog.reason_checked("Borgeren har sagt ja", Verdict())
    assert answers == []
    assert dialog.choices.isVisible()


# -- keys and screen readers ---------------------------------------------------------------------------------------------


def mnemonics(dialog: WarningDialog) -> list[str]:
    """The letters of everything in sight that has one."""
    texts = [each.text() for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    texts += [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    if dialog.texts.tabs.isVisible():
        texts += [dialog.texts.tabs.tabText(each) for each in range(dialog.texts.tabs.count())]
    return [match[1].lower() for text in texts if (match := re.search(r"&([^&])", text))]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("wide", [True, False])
def test_no_two_choices_in_sight_have_the_same_letter(opened: Open, clock: Clock, language: str, wide: bool) -> None:
    dialog, _answers = opened(samples.warning(reason_required=True), language)
    if not wide:
        dialog.resize(560, dialog.height())
    QApplication.processEvents()
    assert dialog.texts.is_wide is wide

    def look() -> None:
        letters = mnemonics(dialog)
        assert len(set(letters)) == len(letters), letters

    look()
    for button in (dialog.choices.anonymised, dialog.choices.cancel, dialog.choices.anyway, dialog.choices.help):
        assert "&" in button.text()
    for link in dialog.links.all:
        assert "&" in link.text()
        link.click()
    look()
    dialog.findings.rows[0].tick.click()
    look()
    clock.now += 1
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    look()
    for button in (*dialog.sure.chips, dialog.sure.yes, dialog.sure.back):
        assert "&" in button.text()


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_that_can_have_the_focus_has_a_name(opened: Open, language: str) -> None:
    dialog, _answers = opened(samples.warning(reason_required=True), language)
    for link in dialog.links.all:
        link.click()

    def look() -> int:
        seen = 0
        for each in dialog.findChildren(QWidget):
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                interface = QAccessible.queryAccessibleInterface(each)
                assert interface.text(QAccessible.Text.Name).strip(), each
                seen += 1
        return seen

    assert look() >= 15
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    assert look() >= 15


def test_what_a_button_does_is_described(opened: Open) -> None:
    dialog, _answers = opened()
    choices, links = dialog.choices, dialog.links
    for each in (choices.help, *links.all, *dialog.found.rule_links):
        assert each.accessibleDescription()
    dialog.choices.anyway.click()
    assert dialog.sure.yes.accessibleDescription() == dialog.sure.meaning.text()
