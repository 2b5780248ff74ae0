"""The welcome at the first start, and the text to try."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guideline import Text, load_guideline
from clipguard.rules import Verdict, judge
from clipguard.settings import Settings
from clipguard.ui.guideline_window import GuidelineWindow
from clipguard.ui.look import tint
from clipguard.ui.welcome import WelcomeWindow, sample_warning
from clipguard.ui.welcome_trial import MOST, Trial
from clipguard.ui.words import welcome as w

from .pictures import dark_palette

Made = Callable[..., WelcomeWindow]
_WORDS = re.compile(r"CPR|Mette")


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    def make(language: str = "da") -> WelcomeWindow:
        window = WelcomeWindow(load_guideline(), language, "it@eksempel.dk", typing_ms=0)
        qtbot.addWidget(window)
        window.show_welcome()
        QApplication.processEvents()
        return window

    return make


@pytest.fixture
def trial(qtbot: QtBot) -> Trial:
    made = Trial("da", typing_ms=0)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    heard: list[str] = []

    def note(event: object) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return heard


def verdict(text: str, *what: str, unchecked: bool = False, entity: Entity = Entity.PERSON) -> Verdict:
    found = [Finding(entity, text.index(each), text.index(each) + len(each), 1.0) for each in what]
    return judge(ScanResult(tuple(found), unchecked), Settings())


def press(window: QWidget, key: Qt.Key, *, repeat: bool = False) -> None:
    target = window.focusWidget() or window
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeat))


def texts(window: QWidget) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def marked(trial: Trial) -> list[str]:
    return [each.cursor.selectedText() for each in trial.field.extraSelections()]


def background(trial: Trial) -> str:
    [first, *_] = trial.field.extraSelections()
    form = first.format
    return form.background().color().name()


# -- the pages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_first_page_has_the_rules_of_the_guideline(made: Made, language: str) -> None:
    shown = texts(made(language))
    for rule in load_guideline().rules:
        assert rule.title[language] in shown
        assert rule.short[language] in shown


def test_a_municipality_s_own_guideline_is_what_is_shown(qtbot: QtBot) -> None:
    guideline = load_guideline()
    own = tuple(
        replace(rule, title=Text(f"Vores {n}", f"Ours {n}"), short=Text(f"<b>Kort</b> {n}", f"Short {n}"))
        for n, rule in enumerate(guideline.rules)
    )
    window = WelcomeWindow(replace(guideline, rules=own), "da")
    qtbot.addWidget(window)
    window.show_welcome()
    shown = texts(window)
    assert all(f"Vores {n}" in shown and f"<b>Kort</b> {n}" in shown for n in range(6))
    assert guideline.rules[0].short["da"] not in shown


def test_the_second_page_says_what_it_never_does_and_shows_a_warning(made: Made) -> None:
    window = made()
    window.next.click()
    shown = texts(window)
    assert all(each["da"] in shown for each in (w.NEVER_LEAVES, w.NEVER_STORED, w.NEVER_WATCHED))
    assert window.picture.isVisible()
    assert "personoplysninger" in window.picture.accessibleName()


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_warning_is_drawn_and_never_shown(made: Made, said: list[str], language: str) -> None:
    window = made(language)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert said == []
    picture = window.picture.pixmap().toImage()
    mark = tint(sample_warning(language).verdict.findings[0].rule, window.palette()).background
    assert picture.width() < window.width()
    assert mark in colours(picture)


def test_the_picture_follows_the_palette(qapp: QApplication, made: Made, qtbot: QtBot) -> None:
    window = made()

    def ground() -> str:
        shown = colours(window.picture.pixmap().toImage())
        return max(shown, key=shown.__getitem__)

    before, light = QPalette(qapp.palette()), ground()
    qapp.setPalette(dark_palette())
    try:
        qtbot.waitUntil(lambda: ground() != light)
    finally:
        qapp.setPalette(before)


def colours(picture: QImage) -> dict[str, int]:
    counted: dict[str, int] = {}
    for x in range(0, picture.width(), 2):
        for y in range(0, picture.height(), 2):
            name = picture.pixelColor(x, y).name()
            counted[name] = counted.get(name, 0) + 1
    return counted


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_scrolls_or_is_cut_where_there_is_room(made: Made, language: str) -> None:
    window = made(language)
    window.show_autostart(False)
    for page in window.pages:
        assert page.verticalScrollBar().maximum() == 0
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        window.next.click()
        QApplication.processEvents()


def test_a_page_that_scrolls_can_be_reached_by_the_keyboard(made: Made) -> None:
    window = made()
    page = window.pages[1]
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus
    window.next.click()
    window.resize(window.width(), 240)
    QApplication.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    assert page.focusPolicy() is Qt.FocusPolicy.StrongFocus


# -- from page to page ---------------------------------------------------------------------------------------------------


def test_there_and_back(made: Made) -> None:
    window = made()
    steps = [window.step.text()]
    assert not window.back.isVisible()
    for _ in range(2):
        window.next.click()
        steps.append(window.step.text())
    assert steps == ["1 af 3", "2 af 3", "3 af 3"]
    assert window.next.text() == "&Færdig"
    window.back.click()
    window.back.click()
    assert (window.step.text(), window.next.text()) == ("1 af 3", "&Næste")
    assert window.next.hasFocus()


def test_enter_turns_the_pages_and_ends(made: Made, qtbot: QtBot) -> None:
    window = made("en")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Enter)
    assert window.step.text() == "3 of 3"
    with qtbot.waitSignal(window.ended, timeout=500):
        press(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_enter_presses_the_button_that_has_the_focus(made: Made) -> None:
    window = made()
    press(window, Qt.Key.Key_Return)
    window.back.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.step.text() == "1 af 3"


def test_a_key_that_is_held_down_turns_no_page(made: Made) -> None:
    window = made()
    press(window, Qt.Key.Key_Return, repeat=True)
    assert window.step.text() == "1 af 3"


@pytest.mark.parametrize("page", [0, 1, 2])
def test_escape_ends_on_every_page(made: Made, qtbot: QtBot, page: int) -> None:
    window = made()
    for _ in range(page):
        window.next.click()
    with qtbot.waitSignal(window.ended, timeout=500):
        press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_the_window_ends_once_and_keeps_no_text(made: Made) -> None:
    window = made()
    ends: list[bool] = []
    window.ended.connect(lambda: ends.append(True))
    window.next.click()
    window.next.click()
    window.trial.field.setPlainText("Mette")
    window.close()
    assert ends == [True]
    assert window.trial.field.toPlainText() == window.trial.redacted.toPlainText() == ""
    assert not window.trial.field.document().isUndoAvailable()


def test_the_last_page_by_the_keyboard_alone(made: Made) -> None:
    window = made()
    window.show_autostart(False)
    window.next.click()
    window.next.click()
    reached = []
    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [window.trial.field, window.trial.redacted, window.autostart, window.back, window.next]
    window.trial.field.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.isVisible(), "Enter writes a line"


@pytest.mark.parametrize("language", ["da", "en"])
def test_mnemonics_do_not_collide(language: str) -> None:
    keys = [re.findall(r"&(\w)", each[language])[0].lower() for each in (w.BACK, w.NEXT, w.DONE, w.AUTOSTART)]
    assert len(set(keys)) == len(keys)


def test_each_page_is_announced(made: Made, said: list[str]) -> None:
    window = made()
    window.next.click()
    assert said == [f"2 af 3. {w.KEEPS['da']}."]
    assert window.accessibleName() == f"{w.TITLE['da']}, 2 af 3: {w.KEEPS['da']}"
    window.next.click()
    assert said[1] == f"3 af 3. {w.TRY['da']}. {w.TRY_MORE['da']}"


def test_everything_that_takes_the_focus_has_a_name(made: Made) -> None:
    window = made()
    window.show_autostart(True)
    for widget in (window.trial.field, window.trial.redacted):
        assert widget.accessibleName()
    for button in (window.back, window.next, window.autostart):
        assert button.text()


# -- the start with the computer -----------------------------------------------------------------------------------------


def test_the_start_with_the_computer(made: Made, qtbot: QtBot) -> None:
    window = made()
    window.next.click()
    window.next.click()
    assert not window.autostart.isVisible(), "nothing to choose where nothing is known"
    window.show_autostart(False)
    assert window.autostart.isVisible()
    assert not window.autostart.isChecked()
    wanted: list[bool] = []
    window.autostart_wanted.connect(wanted.append)
    window.autostart.click()
    assert wanted == [True]
    window.show_autostart(True)
    assert wanted == [True], "what is shown is not wanted again"


def test_a_start_that_cannot_be_changed_is_told(made: Made, said: list[str]) -> None:
    window = made()
    window.next.click()
    window.next.click()
    window.show_autostart(False)
    window.autostart.click()
    window.show_autostart(False, "Permission denied")
    assert not window.autostart.isChecked()
    assert window.autostart_error.isVisible()
    assert said[-1] == window.autostart_error.text() == "Det kunne ikke ændres (Permission denied)."
    window.show_autostart(True)
    assert not window.autostart_error.isVisible()


# -- the text to try -----------------------------------------------------------------------------------------------------


def test_nothing_is_asked_before_the_last_page(made: Made) -> None:
    window = made()
    asked: list[str] = []
    window.scan_wanted.connect(asked.append)
    window.next.click()
    assert asked == []
    window.next.click()
    assert asked == [w.SAMPLE["da"]]


def test_what_is_found_is_marked_and_anonymised(made: Made, said: list[str], qtbot: QtBot) -> None:
    window = made()
    window.scan_wanted.connect(
        lambda text: window.checked(text, sample_warning("da").verdict if text == w.SAMPLE["da"] else Verdict())
    )
    window.next.click()
    window.next.click()
    trial = window.trial
    assert marked(trial) == ["Mette Sørensen", "070761-4285", "43 21 65 87", w.SAMPLE_FACT["da"]]
    assert "1 CPR-nummer" in trial.state.text()
    assert said[-1] == trial.state.text()
    assert trial.redacted.toPlainText().startswith("Skriv et venligt svar til [NAVN 1], cpr [CPR 1]")
    trial.field.setPlainText("Hvordan søger man om boligstøtte?")
    qtbot.waitUntil(lambda: trial.state.text() == w.FOUND_NOTHING["da"])
    assert marked(trial) == []
    assert trial.redacted.toPlainText() == "Hvordan søger man om boligstøtte?"


def test_one_at_a_time_and_stale_answers_are_dropped(trial: Trial, qtbot: QtBot) -> None:
    asked: list[str] = []
    trial.scan_wanted.connect(asked.append)
    trial.check()
    trial.field.setPlainText("Kære Mette")
    trial.check()
    trial.field.setPlainText("Kære Mette Sørensen")
    trial.check()
    assert asked == [w.SAMPLE["da"]]
    before = trial.state.text()
    trial.checked("noget andet", verdict("noget andet", "andet"))
    trial.checked(asked[0], sample_warning("da").verdict)
    assert trial.state.text() == before
    assert marked(trial) == []
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert asked[1:] == ["Kære Mette Sørensen"]
    trial.checked(asked[1], verdict(asked[1], "Mette Sørensen"))
    assert marked(trial) == ["Mette Sørensen"]
    trial.checked(asked[1], verdict(asked[1], "Kære"))
    assert marked(trial) == ["Mette Sørensen"], "an answer counts once"


@pytest.mark.parametrize("before", ["👩‍👩‍👧 🙂 ", "æøå\n\n", "𝔘𝔫𝔦 " * 9], ids=["emoji", "lines", "astral"])
def test_marks_are_exact_whatever_stands_before(trial: Trial, before: str) -> None:
    text = f"{before}Mette Sørensen efter"
    trial.field.setPlainText(text)
    trial.check()
    trial.checked(text, verdict(text, "Mette Sørensen"))
    assert marked(trial) == ["Mette Sørensen"]


def test_marks_move_with_what_is_written_before_them(trial: Trial) -> None:
    trial.check()
    trial.checked(w.SAMPLE["da"], sample_warning("da").verdict)
    QTest.keyClicks(trial.field, "Hej. ")
    assert marked(trial)[0] == "Mette Sørensen"


def test_a_text_that_was_not_reached_is_said_and_asked_about_again(trial: Trial, qtbot: QtBot) -> None:
    asked: list[str] = []
    trial.scan_wanted.connect(asked.append)
    trial.check()
    trial.checked(asked[0], verdict(asked[0], unchecked=True))
    assert trial.state.text() == w.NOT_CHECKED["da"]
    assert not _WORDS.search(trial.redacted.toPlainText()), "what was not checked is not called anonymised"
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=3_000)
    assert asked == [w.SAMPLE["da"]] * 2


def test_a_text_that_is_confidential_as_a_whole_is_not_anonymised(trial: Trial) -> None:
    text = "FORTROLIGT: Mette"
    trial.field.setPlainText(text)
    trial.check()
    trial.checked(text, verdict(text, "FORTROLIGT", entity=Entity.CONFIDENTIAL_MARKING))
    assert marked(trial) == ["FORTROLIGT"]
    assert not _WORDS.search(trial.redacted.toPlainText())


def test_marks_follow_the_palette(qapp: QApplication, trial: Trial) -> None:
    trial.check()
    trial.checked(w.SAMPLE["da"], sample_warning("da").verdict)
    before = QPalette(qapp.palette())
    light = background(trial)
    qapp.setPalette(dark_palette())
    try:
        QApplication.processEvents()
        assert background(trial) != light
    finally:
        qapp.setPalette(before)


def test_only_so_much_goes_into_the_field_and_only_as_plain_text(trial: Trial) -> None:
    pasted = QMimeData()
    pasted.setText("bog " * MOST)
    pasted.setHtml("<b>bog</b>")
    trial.field.selectAll()
    trial.field.insertFromMimeData(pasted)
    assert MOST - 4 <= len(trial.field.toPlainText()) <= MOST
    trial.field.insertFromMimeData(pasted)
    assert len(trial.field.toPlainText()) <= MOST


# -- seeing it again -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_can_be_seen_again_from_the_guideline(qtbot: QtBot, key: Qt.Key) -> None:
    guideline = GuidelineWindow()
    qtbot.addWidget(guideline)
    guideline.show_guideline("en")
    assert guideline.welcome.text() == "How Clipguard works"
    guideline.welcome.setFocus()
    with qtbot.waitSignal(guideline.welcome_wanted, timeout=500):
        QTest.keyClick(guideline.welcome, key)
