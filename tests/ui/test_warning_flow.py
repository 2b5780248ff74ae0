"""Buttons in a row, or in more rows: never cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clipguard.ui.warning_flow import Flow

SPACING = 8


class Row:
    """Three buttons in a window of that width."""

    def __init__(self, qtbot: QtBot, width: int, *, leading: int | None = None, stretched: bool = False) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.flow = Flow(self.window, spacing=SPACING, leading=leading, stretched=stretched)
        self.buttons = [QPushButton(text) for text in ("Spørg om hjælp", "Indsæt alligevel …", "Annullér")]
        for each in self.buttons:
            self.flow.addWidget(each)
        self.window.resize(width, self.flow.heightForWidth(width))
        self.window.show()

    @property
    def needed(self) -> int:
        return sum(each.sizeHint().width() for each in self.buttons) + SPACING * (len(self.buttons) - 1)


def test_in_one_row_some_lead_and_the_others_are_at_the_right(qtbot: QtBot) -> None:
    row = Row(qtbot, 700, leading=1)
    buttons = row.buttons
    assert buttons[0].x() == 0
    assert buttons[2].geometry().right() == 699
    assert buttons[2].x() - buttons[1].geometry().right() - 1 == SPACING
    assert len({each.y() for each in buttons}) == 1


def test_all_can_be_at_the_left(qtbot: QtBot) -> None:
    row = Row(qtbot, 700)
    buttons = row.buttons
    assert buttons[0].x() == 0
    assert buttons[1].x() == buttons[0].width() + SPACING


@pytest.mark.parametrize("stretched", [True, False])
def test_without_room_there_are_more_rows(qtbot: QtBot, stretched: bool) -> None:
    width = Row(qtbot, 900).needed - 1
    row = Row(qtbot, width, leading=1, stretched=stretched)
    buttons = row.buttons
    assert len({each.y() for each in buttons}) == (3 if stretched else 2)
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert row.window.rect().contains(each.geometry())
    if stretched:
        assert {each.width() for each in buttons} == {width}
        assert buttons[2].y() < buttons[1].y() < buttons[0].y(), "what is done most comes first"


def test_just_enough_room_is_enough(qtbot: QtBot) -> None:
    row = Row(qtbot, Row(qtbot, 900).needed, leading=1, stretched=True)
    buttons = row.buttons
    assert len({each.y() for each in buttons}) == 1


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    row = Row(qtbot, 700, leading=1)
    buttons, flow = row.buttons, row.flow
    before = flow.sizeHint().width()
    buttons[1].hide()
    assert flow.sizeHint().width() == before - buttons[1].sizeHint().width() - SPACING
    for each in buttons:
        each.hide()
    assert flow.heightForWidth(100) == 0
    assert flow.minimumSize().isEmpty()


def test_the_narrowest_is_the_widest_button(qtbot: QtBot) -> None:
    row = Row(qtbot, 700)
    buttons, flow = row.buttons, row.flow
    assert flow.minimumSize().width() == max(each.minimumSizeHint().width() for each in buttons)


def test_its_items_can_be_taken_out(qtbot: QtBot) -> None:
    row = Row(qtbot, 700)
    flow = row.flow
    assert flow.count() == 3
    assert flow.itemAt(3) is None
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 2
