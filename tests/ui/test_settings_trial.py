"""“Try it here”: what is asked, when, and what is made of the answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.settings import Action, RuleId, Settings
from clipguard.ui import settings_trial
from clipguard.ui.look import tint
from clipguard.ui.settings_trial import Trial

from .settings_window import START, Opened, choose

TEXT = "👩‍👩‍👧 Mette Sørensen, cpr 070761-4285"
CPR, NAME = "070761-4285", "Mette Sørensen"


def found(text: str, *what: tuple[Entity, str, str], unchecked: bool = False) -> ScanResult:
    made = [
        Finding(entity, text.index(part), text.index(part) + len(part), 1.0, why)
        for entity, part, why in what
        if part in text
    ]
    return ScanResult(tuple(sorted(made, key=lambda each: each.start)), unchecked, 1.0)


def both(text: str) -> ScanResult:
    return found(text, (Entity.PERSON, NAME, "person.list"), (Entity.DK_CPR_NUMBER, CPR, "cpr.checksum"))


class Tried:
    """A field, and the texts that were asked about."""

    def __init__(self, qtbot: QtBot, *, typing_ms: int = 0) -> None:
        self.qtbot = qtbot
        self.trial = Trial("da", typing_ms=typing_ms)
        qtbot.addWidget(self.trial)
        self.trial.show_settings(START)
        self.trial.show()
        self.asked: list[tuple[int, str]] = []
        self.trial.asked.connect(lambda number, text: self.asked.append((number, text)))

    def write(self, text: str) -> None:
        before = len(self.asked)
        self.trial.field.setPlainText(text)
        self.qtbot.waitUntil(lambda: len(self.asked) > before)

    def answer(self, result: ScanResult) -> None:
        self.trial.answer(self.asked[-1][0], result)

    def lines(self) -> list[str]:
        return [self.trial.found.item(row).text() for row in range(self.trial.found.count())]


@pytest.fixture
def tried(qtbot: QtBot) -> Tried:
    return Tried(qtbot)


def test_what_is_found_is_marked_and_told(tried: Tried) -> None:
    tried.write(TEXT)
    assert [text for _number, text in tried.asked] == [TEXT]
    tried.answer(both(TEXT))
    assert tried.trial.marks.shown == (NAME, CPR)
    assert tried.trial.verdict.text() == "Clipguard advarer: 1 navn og 1 CPR-nummer."
    assert tried.lines() == [
        "Navn »Mette Sørensen« – advar: et navn, som folk hedder i Danmark",
        "CPR-nummer »070761-4285« – advar: 10 cifre med gyldig dato, og kontrolcifferet passer",
    ]


def test_marks_look_like_those_of_the_warning(tried: Tried) -> None:
    tried.write(TEXT)
    tried.answer(both(TEXT))
    formats = tried.trial.field.document().firstBlock().layout().formats()
    looks = tint(RuleId.PERSONAL_DATA, tried.trial.palette())
    assert len(formats) == 2
    for each in formats:
        form: QTextCharFormat = each.format
        assert form.background().color().name() == looks.background
        assert form.foreground().color().name() == looks.text
        assert form.underlineStyle() is looks.underline
        assert form.fontWeight() >= 600


def test_typing_is_checked_once_it_pauses(qtbot: QtBot) -> None:
    tried = Tried(qtbot, typing_ms=150)
    QTest.keyClicks(tried.trial.field, "Mette er her")
    assert tried.asked == []
    qtbot.waitUntil(lambda: bool(tried.asked))
    assert [text for _number, text in tried.asked] == ["Mette er her"]


def test_one_scan_at_a_time_and_no_stale_answer(tried: Tried) -> None:
    tried.write(TEXT)
    tried.trial.field.setPlainText("Noget andet")
    tried.qtbot.wait(30)
    assert len(tried.asked) == 1, "the first one is still under way"
    tried.answer(both(TEXT))
    assert tried.trial.marks.shown == ()
    assert tried.lines() == []
    tried.qtbot.waitUntil(lambda: len(tried.asked) == 2)
    assert tried.asked[1][1] == "Noget andet"
    tried.trial.answer(tried.asked[0][0], both(TEXT))
    assert tried.lines() == [], "an answer to an old number is none"
    tried.answer(ScanResult(elapsed_ms=1.0))
    assert tried.trial.verdict.text() == "Der er ikke fundet noget. Teksten bliver sat ind."


def test_an_empty_text_is_not_asked_about(tried: Tried) -> None:
    tried.write(TEXT)
    tried.answer(both(TEXT))
    tried.trial.field.setPlainText("  \n")
    tried.qtbot.wait(30)
    assert len(tried.asked) == 1
    assert (tried.trial.verdict.text(), tried.lines(), tried.trial.marks.shown) == ("", [], ())


def test_an_answer_to_a_text_that_is_gone_shows_nothing(tried: Tried) -> None:
    tried.write(TEXT)
    tried.trial.forget()
    tried.answer(both(TEXT))
    assert (tried.lines(), tried.trial.marks.shown) == ([], ())
    tried.write("Mere")
    assert tried.asked[-1][1] == "Mere"


def test_what_was_not_reached_is_asked_about_again(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_trial, "RETRIES", 2)
    tried.trial._again.setInterval(0)
    tried.write(TEXT)
    for number in (1, 2):
        with tried.qtbot.waitSignal(tried.trial.asked):
            tried.answer(ScanResult(unchecked=True))
            assert "prøver igen" in tried.trial.verdict.text()
        assert len(tried.asked) == number + 1
    tried.answer(ScanResult(unchecked=True))
    tried.qtbot.wait(30)
    assert len(tried.asked) == 3, "not for ever"


def test_a_text_that_is_too_long_is_told(tried: Tried) -> None:
    tried.write(TEXT)
    tried.answer(found(TEXT, (Entity.DK_CPR_NUMBER, CPR, ""), unchecked=True))
    assert tried.trial.verdict.text() == "Clipguard advarer: 1 CPR-nummer. Kun begyndelsen er tjekket."
    assert tried.lines() == ["CPR-nummer »070761-4285« – advar"]
    tried.write(f"{TEXT}!")
    tried.answer(found(TEXT, unchecked=True))
    assert tried.trial.verdict.text() == "Teksten kunne ikke tjekkes helt, så følger reglen »I tvivl«: Advar."


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (Action.OFF, "Der er ikke fundet noget."),
        (Action.LOG, "Teksten bliver sat ind, og det bliver talt: 1 CPR-nummer."),
        (Action.HINT, "Teksten bliver sat ind, og en lille besked siger: 1 CPR-nummer."),
        (Action.WARN, "Clipguard advarer: 1 CPR-nummer."),
        (Action.BLOCK, "Clipguard standser teksten: 1 CPR-nummer."),
    ],
)
def test_another_action_is_judged_without_another_scan(tried: Tried, action: Action, said: str) -> None:
    tried.write(CPR)
    tried.answer(found(CPR, (Entity.DK_CPR_NUMBER, CPR, "cpr.checksum")))
    tried.trial.show_settings(replace(START, entities={**START.entities, "DK_CPR_NUMBER": action}))
    assert tried.trial.verdict.text().startswith(said)
    assert (tried.lines() == []) is (action is Action.OFF)
    tried.qtbot.wait(20)
    assert len(tried.asked) == 1


def test_other_words_of_the_municipality_are_scanned_for_at_once(tried: Tried) -> None:
    tried.write("Projekt Lygte")
    tried.answer(ScanResult(elapsed_ms=1.0))
    tried.trial.show_settings(replace(START, sensitive_words=("Lygte",)))
    tried.qtbot.waitUntil(lambda: len(tried.asked) == 2)


def test_marks_move_along_and_undo_is_the_texts_own(tried: Tried) -> None:
    tried.write("Mette")
    field = tried.trial.field
    field.clear()
    QTest.keyClicks(field, f"{NAME} og {CPR}")
    tried.qtbot.waitUntil(lambda: len(tried.asked) == 1)
    tried.answer(ScanResult(elapsed_ms=1.0))
    tried.qtbot.waitUntil(lambda: len(tried.asked) == 2)
    tried.answer(both(f"{NAME} og {CPR}"))
    assert tried.trial.marks.shown == (NAME, CPR)
    field.moveCursor(field.textCursor().MoveOperation.Start)
    QTest.keyClicks(field, "Nu: ")
    assert tried.trial.marks.shown == (NAME, CPR), "they move along"
    for _ in range(len("Nu: M")):
        QTest.keyClick(field, Qt.Key.Key_Right)
    QTest.keyClicks(field, "x")
    assert list(tried.trial.marks.shown) == [CPR], "a name that is written into is none until it is found again"
    field.undo()
    field.undo()
    assert field.toPlainText() == f"{NAME} og {CPR}"


def test_choosing_in_the_list_selects_in_the_text(tried: Tried) -> None:
    tried.write(TEXT)
    tried.answer(both(TEXT))
    tried.trial.found.setCurrentRow(1)
    assert tried.trial.field.textCursor().selectedText() == CPR
    tried.trial.found.setCurrentRow(0)
    assert tried.trial.field.textCursor().selectedText() == NAME


@pytest.mark.parametrize("before", ["", "linje\nlinje\n", "e\u0301 ", "\u00a0 ", "𝔘𝔫𝔦 "])
def test_marks_are_exact_whatever_stands_before(tried: Tried, before: str) -> None:
    text = f"{before}{NAME}, {CPR}"
    tried.write(text)
    assert tried.asked[-1][1] == text
    tried.answer(both(text))
    assert tried.trial.marks.shown == (NAME, CPR)


def test_it_can_be_folded(tried: Tried) -> None:
    tried.write(TEXT)
    tried.answer(both(TEXT))
    tried.trial.fold.click()
    assert tried.trial.field.isHidden()
    assert tried.trial.found.isHidden()
    tried.trial.fold.click()
    assert not tried.trial.found.isHidden()


# -- in the dialog -----------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_it_is_on_the_pages_that_it_is_for(opened: Opened) -> None:
    dialog = opened.dialog
    shown = {}
    for page in dialog.pages:
        dialog.groups.go_to(page.group)
        shown[page.group] = not dialog.frame.trial.isHidden()
    assert [group for group, seen in shown.items() if seen] == ["rules", "municipality"]


def test_the_dialog_asks_and_shows_the_answer(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened.dialog
    trial = dialog.frame.trial
    with qtbot.waitSignal(dialog.trial_asked) as asked:
        trial.field.setPlainText(TEXT)
    number, text = asked.args
    dialog.trial_answered(number, both(text))
    assert trial.found.count() == 2
    choose(opened.row("DK_CPR_NUMBER").action, "block")
    assert trial.verdict.text() == "Clipguard standser teksten: 1 CPR-nummer."
    with qtbot.waitSignal(dialog.trial_asked):
        opened.lines("sensitive_words").box.setPlainText("Sørensen")


def test_the_text_is_dropped_when_the_dialog_closes(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened.dialog
    field = dialog.frame.trial.field
    field.setPlainText(TEXT)
    dialog.close()
    assert field.toPlainText() == ""
    field.undo()
    assert field.toPlainText() == ""


def test_esc_in_the_text_does_not_lose_it(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    trial = dialog.frame.trial
    trial.field.setFocus()
    trial.field.setPlainText(TEXT)
    QTest.keyClick(trial.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert trial.text == TEXT
    assert dialog.groups.hasFocus()
    QTest.keyClick(dialog.groups, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_language_keeps_the_text(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened.dialog
    dialog.frame.trial.field.setPlainText(TEXT)
    choose(opened.box("language"), "en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings – Clipguard")
    assert dialog.frame.trial.text == TEXT


def test_nothing_of_it_is_in_the_settings_or_on_the_clipboard(opened: Opened, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("før")
    opened.dialog.frame.trial.field.setPlainText(TEXT)
    opened.dialog.flush()
    assert opened.given == []
    assert QGuiApplication.clipboard().text() == "før"
    assert NAME not in repr(Settings())
