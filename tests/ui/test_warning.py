from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clipguard.guard import Choice
from clipguard.settings import Words
from clipguard.ui.placement import screen_of_cursor
from clipguard.ui.types import Answer, WarningModel
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
