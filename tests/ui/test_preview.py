from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clipguard.settings import RuleId
from clipguard.ui.excerpt import BUDGET, Cover
from clipguard.ui.look import tint
from clipguard.ui.preview import Mark, Preview


def marked(preview: Preview) -> list[str]:
    """The stretches that look marked, as Qt has them."""
    made: list[str] = []
    block = preview.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().hasProperty(fragment.charFormat().Property.BackgroundBrush):
                made.append(fragment.text())
            iterator += 1
        block = block.next()
    return made


def mark(text: str, what: str) -> Mark:
    start = text.index(what)
    return Mark(start, start + len(what), tint(RuleId.PERSONAL_DATA, QPalette()), "derfor")


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show()
    return made


@pytest.mark.parametrize(
    "before",
    ["", "👩‍👩‍👧 🙂 ", "e\u0301e\u0301 ", "linje\r\nlinje\n", "\x00\ud800\ufffc", "æøå\u2029", "𝔘𝔫𝔦 " * 50],
    ids=["nothing", "emoji", "combining", "lines", "unshowable", "separator", "astral"],
)
def test_marks_are_exact_whatever_stands_before(preview: Preview, before: str) -> None:
    text = f"{before}Mette Sørensen og 070761-4285 efter"
    preview.show_text(text, [mark(text, "Mette Sørensen"), mark(text, "070761-4285")], "gap", "cut")
    assert marked(preview) == ["Mette Sørensen", "070761-4285"]


def test_a_mark_differs_by_more_than_its_colour(preview: Preview) -> None:
    preview.show_text("Mette", [mark("Mette", "Mette")], "gap", "cut")
    looks = preview.document().begin().begin().fragment().charFormat()
    assert looks.underlineStyle() is tint(RuleId.PERSONAL_DATA, preview.palette()).underline
    assert looks.fontWeight() >= 600
    assert looks.toolTip() == "derfor"


def test_nothing_can_be_selected_or_copied(preview: Preview) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    preview.show_text("hemmelig tekst", [], "gap", "cut")
    preview.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert):
        QTest.keyClick(preview, key, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseDClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 18))
    QTest.mousePress(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 18))
    QTest.mouseMove(preview.viewport(), QPoint(90, 18))
    QTest.mouseRelease(preview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 18))
    preview.copy()
    assert not preview.textCursor().hasSelection()
    assert clipboard.text() == "before"


def test_even_a_selection_by_an_assistive_tool_takes_nothing_out(preview: Preview) -> None:
    preview.show_text("hemmelig tekst", [], "gap", "cut")
    cursor = preview.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    preview.setTextCursor(cursor)
    assert not preview.createMimeDataFromSelection().formats()
    assert preview.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert not preview.acceptDrops()


def test_it_is_read_only(preview: Preview) -> None:
    preview.show_text("tekst", [], "gap", "cut")
    preview.setFocus()
    QTest.keyClicks(preview, "x")
    QGuiApplication.clipboard().setText("indsat")
    QTest.keyClick(preview, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert preview.toPlainText() == "tekst"


def test_it_scrolls_to_the_first_mark(preview: Preview) -> None:
    text = "linje\n" * 200 + "Mette\n" + "linje\n" * 200
    preview.show_text(text, [mark(text, "Mette")], "gap", "cut")
    preview.scroll_to_first()
    cursor = preview.cursorForPosition(QPoint(5, 60))
    assert abs(cursor.blockNumber() - 200) <= 4


def test_a_long_text_is_not_laid_out_whole(preview: Preview) -> None:
    text = "x " * 500_000 + "Mette" + " y" * 500_000
    preview.show_text(text, [mark(text, "Mette")], "⋯ gap ⋯", "⋯ cut ⋯")
    shown = preview.toPlainText()
    assert len(shown) < BUDGET + 100
    assert shown.startswith("⋯ gap ⋯")
    assert shown.rstrip().endswith("⋯ cut ⋯")
    assert marked(preview) == ["Mette"]


def test_it_forgets(preview: Preview) -> None:
    preview.show_text("hemmelig tekst", [], "gap", "cut")
    preview.forget()
    assert preview.toPlainText() == ""


def test_a_mark_that_is_covered_shows_its_kind_and_no_sign_of_it(preview: Preview) -> None:
    text = "cpr 070761-4285 slut"
    covered = replace(mark(text, "070761-4285"), cover=Cover.SIGNS, label="CPR-nummer")
    preview.show_text(text, [covered], "gap", "cut")
    assert "".join(marked(preview)) == "CPR\u2011nummer\u00a0••••••-••••", "the kind's name is never broken"
    assert preview.toPlainText().startswith("cpr CPR")
    assert "4285" not in preview.toHtml()


def test_the_places_of_marks_are_known(preview: Preview) -> None:
    text = "Mette\n" + "linje\n" * 50 + "Bo"
    marks = [replace(mark(text, "Mette"), key=0), replace(mark(text, "Bo"), key=7)]
    preview.show_text(text, marks, "gap", "cut")
    before = preview.tops()
    assert set(before) == {0, 7}
    line = preview.fontMetrics().lineSpacing()
    assert before[7] - before[0] == pytest.approx(51 * line, abs=3 * line)
    preview.verticalScrollBar().setValue(200)
    preview.show_text(text, marks, "gap", "cut")
    assert preview.tops() == before, "they are places in the text, not in the window"


def test_it_asks_for_no_more_height_than_it_must_have(preview: Preview) -> None:
    preview.setMinimumHeight(60)
    assert preview.sizeHint().height() == preview.minimumSizeHint().height() == 60
