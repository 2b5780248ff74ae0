"""Both texts at once or by tabs, covered until somebody asks, and at the same place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clipguard.ui.look import em
from clipguard.ui.preview import Preview
from clipguard.ui.types import WarningModel
from clipguard.ui.warning_choice import Selection, draft, things_in
from clipguard.ui.warning_texts import WIDE_EMS, TwoTexts, along

from . import samples

LONG = "".join(
    f"{number}. Borgeren Mette Sørensen ringer fra 43 21 65 87 om sag {number}.\nHun venter på svar og har ventet længe.\n"
    for number in range(60)
)


@pytest.fixture
def texts(qtbot: QtBot) -> TwoTexts:
    made = TwoTexts()
    qtbot.addWidget(made)
    return made


def show(texts: TwoTexts, model: WarningModel, ems: int, selection: Selection | None = None) -> None:
    texts.resize(ems * em(texts), 14 * em(texts))
    texts.show()
    texts.show_model(model, draft(model, things_in(model), selection or Selection()), "da")
    QApplication.processEvents()


def top_line(preview: Preview) -> str:
    """The first whole line that is in sight."""
    cursor = preview.cursorForPosition(preview.viewport().rect().topLeft())
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_with_room_both_are_shown(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2)
    assert texts.is_wide
    assert texts.preview.isVisible()
    assert texts.anonymised.isVisible()
    assert not texts.tabs.isVisible()
    assert [each.text() for each in texts.names if each.isVisible()] == ["Det, du har kopieret", "Anonymiseret"]
    assert abs(texts.preview.width() - texts.anonymised.width()) <= 1
    assert texts.preview.y() == texts.anonymised.y()


def test_without_room_one_at_a_time_is_chosen_by_tabs(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS - 4)
    assert not texts.is_wide
    assert texts.tabs.isVisible()
    assert (texts.preview.isVisible(), texts.anonymised.isVisible()) == (True, False)
    texts.tabs.setCurrentIndex(1)
    assert (texts.preview.isVisible(), texts.anonymised.isVisible()) == (False, True)
    assert "[CPR 1]" in texts.anonymised.toPlainText()
    assert not any(each.isVisible() for each in texts.names)


def test_a_window_that_is_made_wider_or_narrower_follows(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS - 4)
    texts.resize(texts.width() + 10 * em(texts), texts.height())
    assert texts.is_wide
    texts.resize(texts.width() - 10 * em(texts), texts.height())
    assert not texts.is_wide
    assert texts.preview.isVisible()


def test_without_an_anonymised_text_there_is_one(texts: TwoTexts) -> None:
    show(texts, samples.warning(anonymised=False), WIDE_EMS + 10)
    assert texts.tabs.count() == 1
    assert not texts.anonymised.isVisible()
    assert texts.preview.width() == texts.width()


def test_what_was_found_is_covered_until_it_is_asked_for(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2)
    shown = texts.preview.toPlainText()
    for each in ("Mette", "070761", "43 21 65 87", "eksempel"):
        assert each not in shown
    assert "navn ••••• ••••••••" in shown
    assert "••••••-••••" in shown
    assert "afgørelsen fra marts" in shown, "the rest can be read"
    texts.reveal(True)
    assert "Mette Sørensen, cpr 070761-4285" in texts.preview.toPlainText()
    assert "•" not in texts.preview.toPlainText()
    texts.reveal(False)
    assert "Mette" not in texts.preview.toPlainText()


def test_the_next_model_is_covered_again(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2)
    texts.reveal(True)
    show(texts, samples.warning("Ring til 43 21 65 87"), WIDE_EMS + 2)
    assert "43 21" not in texts.preview.toPlainText()


def test_what_is_kept_is_covered_in_the_anonymised_text_too(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2, Selection().keep(0, True))
    assert "navn ••••• ••••••••" in texts.anonymised.toPlainText()
    texts.reveal(True)
    assert "Borgeren Mette Sørensen, cpr [CPR 1]" in texts.anonymised.toPlainText()


def test_what_is_not_personal_is_shown(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2, Selection().call_not_personal(0, True))
    assert "Borgeren Mette Sørensen, cpr CPR" in texts.preview.toPlainText()


def test_a_mark_of_the_whole_text_is_not_covered(texts: TwoTexts) -> None:
    model = samples.warning(samples.BUSINESS_TEXT, samples.BUSINESS, anonymised=False)
    show(texts, model, WIDE_EMS)
    assert texts.preview.toPlainText().startswith("FORTROLIGT")
    assert "Sommer2026!" not in texts.preview.toPlainText()
    assert "••••••••" in texts.preview.toPlainText()


def test_another_choice_shows_at_once(texts: TwoTexts) -> None:
    model = samples.warning()
    show(texts, model, WIDE_EMS + 2)
    texts.show_draft(draft(model, things_in(model), Selection().keep(1, True)))
    assert "[CPR 1]" not in texts.anonymised.toPlainText()


def test_both_stay_at_the_same_place(texts: TwoTexts) -> None:
    show(texts, samples.warning(LONG), WIDE_EMS + 2)
    for share in (0.2, 0.5, 0.83):
        bar = texts.preview.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        assert top_line(texts.anonymised).split(".")[0] == top_line(texts.preview).split(".")[0]
        bar = texts.anonymised.verticalScrollBar()
        bar.setValue(round(bar.maximum() * (1 - share)))
        assert top_line(texts.anonymised).split(".")[0] == top_line(texts.preview).split(".")[0]
    for one, other in (texts.previews, texts.previews[::-1]):
        one.verticalScrollBar().setValue(one.verticalScrollBar().maximum())
        assert other.verticalScrollBar().value() == other.verticalScrollBar().maximum()
        one.verticalScrollBar().setValue(0)
        assert other.verticalScrollBar().value() == 0


def test_another_tab_is_at_the_same_place(texts: TwoTexts, qtbot: QtBot) -> None:
    show(texts, samples.warning(LONG), WIDE_EMS - 8)
    bar = texts.preview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = top_line(texts.preview).split(".")[0]
    texts.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: top_line(texts.anonymised).split(".")[0] == before)
    texts.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: top_line(texts.preview).split(".")[0] == before)


def test_covering_and_keeping_leave_the_place(texts: TwoTexts) -> None:
    model = samples.warning(LONG)
    show(texts, model, WIDE_EMS + 2)
    bar = texts.preview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    value = bar.value()
    texts.show_draft(draft(model, things_in(model), Selection().keep(1, True)))
    assert bar.value() == value
    texts.reveal(True)
    assert bar.value() == min(value, bar.maximum())


def test_it_forgets(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2)
    texts.reveal(True)
    texts.forget()
    assert [each.toPlainText() for each in texts.previews] == ["", ""]
    assert texts.preview.tops() == {}


def test_names_for_screen_readers(texts: TwoTexts) -> None:
    show(texts, samples.warning(), WIDE_EMS + 2)
    assert [each.accessibleName() for each in texts.previews] == ["Det, du har kopieret", "Anonymiseret"]
    assert texts.preview.accessibleDescription() == "Oplysningerne er skjult"
    texts.reveal(True)
    assert texts.preview.accessibleDescription() == ""


@given(st.integers(0, 100), st.lists(st.integers(1, 99), max_size=5, unique=True), st.data())
def test_along(value: int, inner: list[int], data: st.DataObject) -> None:
    here = [0, *sorted(inner), 100]
    there = [0, *sorted(data.draw(st.lists(st.integers(1, 499), min_size=len(inner), max_size=len(inner)))), 500]
    made = along(value, here, there)
    assert 0 <= made <= 500
    if value in here and here.count(value) == 1:
        assert made == there[here.index(value)]
    assert along(0, here, there) == 0
    assert along(100, here, there) == 500


def test_along_two_texts_that_do_not_scroll() -> None:
    assert along(0, [0, 0], [0, 0]) == 0
    assert along(0, [0, 0], [0, 50]) == 0
