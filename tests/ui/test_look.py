from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clipguard.settings import RuleId
from clipguard.ui.look import (
    Button,
    Line,
    LinkButton,
    Text,
    Tint,
    contrast,
    error_colour,
    keep_readable,
    quiet_colour,
    readable,
    redacted_tint,
    tint,
)
from clipguard.ui.placement import inside

from .pictures import dark_palette

RULES = [*RuleId, None]


@pytest.fixture(params=["light", "dark"])
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> QPalette:
    return dark_palette() if request.param == "dark" else QPalette(QColor("#efefef"))


@pytest.mark.parametrize("rule", RULES)
def test_marks_can_be_read(rule: RuleId | None, palette: QPalette) -> None:
    looks = tint(rule, palette)
    assert contrast(QColor(looks.text), QColor(looks.background)) >= 4.5


def test_placeholders_messages_and_quiet_text_can_be_read(palette: QPalette) -> None:
    looks = redacted_tint(palette)
    assert contrast(QColor(looks.text), QColor(looks.background)) >= 4.5
    for back in (palette.window().color(), palette.base().color()):
        assert contrast(error_colour(palette), back) >= 4.5
        assert contrast(quiet_colour(palette), back) >= 4.5


def test_rules_differ_without_colour(palette: QPalette) -> None:
    shown = [tint(rule, palette) for rule in (RuleId.PERSONAL_DATA, RuleId.BUSINESS_CRITICAL, RuleId.COPYRIGHT, None)]
    assert len({each.underline for each in shown}) == 4
    assert all(isinstance(each, Tint) for each in shown)


def test_the_primary_button_can_be_read(palette: QPalette, qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.palette()
    qapp.setPalette(palette)
    try:
        button = Button("", primary=True)
        qtbot.addWidget(button)
        button.resize(120, 30)
        button.show()
        picture = button.grab().toImage()
        colours = [picture.pixelColor(60, y) for y in range(4, picture.height() - 4)]
        assert min(contrast(each, QColor("white")) for each in colours) >= 4.5
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (QRect(10, 10, 50, 50), QRect(10, 10, 50, 50)),
        (QRect(-30, -30, 50, 50), QRect(0, 0, 50, 50)),
        (QRect(90, 90, 50, 50), QRect(50, 50, 50, 50)),
        (QRect(10, 10, 500, 20), QRect(0, 10, 100, 20)),
    ],
)
def test_inside(wanted: QRect, expected: QRect) -> None:
    assert inside(wanted, QRect(0, 0, 100, 100)) == expected


def test_colours_follow_the_system_while_a_window_is_open(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.palette()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    text, button, line, link = Text("x", rank="quiet"), Button("y", primary=True), Line("z"), LinkButton("w")
    for each in (text, button, line, link):
        column.addWidget(each)
    window.show()
    try:
        for palette in (dark_palette(), QPalette(QColor("#efefef")), dark_palette()):
            qapp.setPalette(palette)
            QApplication.processEvents()
            assert text.palette().windowText().color() == quiet_colour(palette)
            assert line.palette().placeholderText().color() == quiet_colour(palette)
            assert button.palette().buttonText().color() == QColor("white")
            assert contrast(link.palette().buttonText().color(), palette.window().color()) >= 4.5
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize(("back", "text"), [("#308cc6", "#ffffff"), ("#ffe0b0", "#ffffff"), ("#333333", "#222222")])
def test_what_is_chosen_can_be_read(back: str, text: str) -> None:
    base = QPalette()
    base.setColor(QPalette.ColorRole.Highlight, QColor(back))
    base.setColor(QPalette.ColorRole.HighlightedText, QColor(text))
    made = readable(base)
    assert contrast(made.color(QPalette.ColorRole.Highlight), QColor(text)) >= 4.5
    assert not made.isBrushSet(QPalette.ColorGroup.Active, QPalette.ColorRole.Window), "the rest stays the system's"


def test_a_palette_that_can_be_read_stays_as_it_is() -> None:
    base = QPalette()
    base.setColor(QPalette.ColorRole.Highlight, QColor("#0b3d66"))
    base.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    assert not readable(base).isBrushSet(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)


def test_what_is_chosen_can_be_read_in_the_program_whatever_the_style_makes_of_it(qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        keep_readable(qapp)
        shown = qapp.palette()
        back, text = shown.color(QPalette.ColorRole.Highlight), shown.color(QPalette.ColorRole.HighlightedText)
        assert contrast(back, text) >= 4.5
        assert QLineEdit("x").palette().color(QPalette.ColorRole.Highlight) == back
    finally:
        qapp.setPalette(before)
