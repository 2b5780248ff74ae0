"""Whoever uses the keyboard sees where they are, and a screen reader says what has opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation, QMargins, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clipguard.ui import warning_focus
from clipguard.ui.look import Button, contrast
from clipguard.ui.types import WarningModel
from clipguard.ui.warning import WarningDialog
from clipguard.ui.warning_focus import GAP, FocusRing, ring_colour

from . import samples
from .pictures import dark_palette


@pytest.fixture
def dialog(qtbot: QtBot) -> WarningDialog:
    made = WarningDialog(settle_ms=0)
    qtbot.addWidget(made)
    made.show_model(samples.warning(), "da")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def ring(window: QWidget) -> FocusRing:
    (found,) = window.findChildren(FocusRing)
    return found


def around(window: QWidget, widget: QWidget) -> bool:
    """Whether the ring is drawn around the widget."""
    found = ring(window)
    corner = found.mapTo(window, QPoint(GAP, GAP))
    return (
        found.isVisible()
        and corner == widget.mapTo(window, QPoint(0, 0))
        and found.size() == widget.size().grownBy(QMargins(GAP, GAP, GAP, GAP))
    )


def test_the_ring_is_there_from_the_start(dialog: WarningDialog) -> None:
    assert dialog.focusWidget() is dialog.choices.anonymised
    assert around(dialog, dialog.choices.anonymised)


def test_it_goes_with_the_focus_through_the_whole_window(dialog: WarningDialog) -> None:
    dialog.links.findings.click()
    seen = []
    for _ in range(40):
        focused = dialog.focusWidget()
        assert around(dialog, focused), focused
        seen.append(focused)
        dialog.focusNextChild()
        if dialog.focusWidget() is seen[0]:
            break
    choices, links, findings = dialog.choices, dialog.links, dialog.findings
    assert seen == [
        choices.anonymised,
        choices.cancel,
        choices.anyway,
        choices.help,
        *dialog.found.rule_links,
        *links.all,
        *findings.controls,
        *dialog.texts.previews,
    ]


def test_it_follows_what_moves(dialog: WarningDialog) -> None:
    dialog.choices.cancel.setFocus()
    dialog.resize(dialog.width() + 40, dialog.height() + 60)
    QApplication.processEvents()
    assert around(dialog, dialog.choices.cancel)


def test_it_goes_when_its_widget_does(dialog: WarningDialog) -> None:
    dialog.links.findings.click()
    dialog.findings.rows[0].tick.setFocus()
    assert ring(dialog).isVisible()
    dialog.links.findings.click()
    assert not around(dialog, dialog.findings)
    focused = dialog.focusWidget()
    assert focused is None or not ring(dialog).isVisible() or around(dialog, focused)


def test_it_takes_no_click(dialog: WarningDialog) -> None:
    button = dialog.choices.anonymised
    middle = button.mapTo(dialog, button.rect().center())
    assert dialog.childAt(middle) is button


@pytest.mark.parametrize("dark", [False, True])
def test_it_can_be_seen(dark: bool, qapp: QApplication, qtbot: QtBot) -> None:
    """WCAG 2.2, 1.4.11 and 2.4.13: 3 : 1 against what is around it and what it is around."""
    before = qapp.palette()
    qapp.setPalette(dark_palette() if dark else QPalette(QColor("#efefef")))
    try:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        button = Button("Indsæt", primary=True)
        column.addWidget(button)
        FocusRing(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        button.setFocus()
        QApplication.processEvents()
        colour = ring_colour(window)
        assert contrast(colour, window.palette().window().color()) >= 3
        assert contrast(colour, window.palette().base().color()) >= 3
        picture = window.grab().toImage()
        at = button.geometry().center()
        edge = picture.pixelColor(at.x(), button.geometry().top() - GAP + 1)
        assert contrast(edge, window.palette().window().color()) >= 3, "it is drawn"
    finally:
        qapp.setPalette(before)


def test_what_has_the_focus_is_scrolled_into_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget()
    inner = QVBoxLayout(content)
    buttons = [QPushButton(str(number)) for number in range(40)]
    for each in buttons:
        inner.addWidget(each)
    area = QScrollArea()
    area.setWidget(content)
    outer = QVBoxLayout(window)
    outer.addWidget(area)
    FocusRing(window)
    window.resize(200, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons[30].setFocus()
    assert area.viewport().rect().contains(buttons[30].mapTo(area.viewport(), buttons[30].rect().center()))
    assert around(window, buttons[30])


Said = list[tuple[QAccessible.Event, str]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What is told to assistive technology."""
    made: Said = []

    class Told(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            words = event.message() if isinstance(event, QAccessibleAnnouncementEvent) else ""
            made.append((event.type(), words))

    monkeypatch.setattr(warning_focus, "QAccessible", Told)
    return made


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (
            samples.warning(),
            "Vent: personoplysninger er på vej ind i ChatGPT. "
            "Personoplysninger: 1 navn, 1 CPR-nummer, 1 e-mailadresse og 1 telefonnummer.",
        ),
        (
            samples.warning("intet", (), unchecked=True, anonymised=False),
            "Vent: teksten til ChatGPT er ikke tjekket færdig. Ikke tjekket: Clipguard nåede ikke at tjekke hele teksten.",
        ),
    ],
)
def test_the_heading_is_said_when_it_opens(said: Said, qtbot: QtBot, model: WarningModel, words: str) -> None:
    dialog = WarningDialog(settle_ms=0)
    qtbot.addWidget(dialog)
    dialog.show_model(model, "da")
    assert [kind for kind, _ in said] == [QAccessible.Event.Alert, QAccessible.Event.Announcement]
    assert said[1][1].startswith(words)
    assert "Mette" not in said[1][1], "never what was found"


def test_the_second_question_is_said_too(said: Said, dialog: WarningDialog) -> None:
    said.clear()
    dialog.choices.anyway.click()
    assert [words for _, words in said if words] == [
        "Er du sikker? Teksten bliver sat ind i ChatGPT, som den er: "
        "1 navn, 1 CPR-nummer, 1 e-mailadresse og 1 telefonnummer."
    ]


def test_nothing_moves(dialog: WarningDialog) -> None:
    """So that nobody's wish for less motion is passed over."""
    dialog.links.why.click()
    dialog.links.findings.click()
    dialog.choices.anyway.click()
    assert dialog.findChildren(QAbstractAnimation) == []
