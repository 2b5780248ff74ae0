"""The settings by keyboard alone, and what an assistive tool is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.settings import GROUPS
from clipguard.ui.settings_dialog import SettingsDialog

from .settings_window import Opened, loaded
from .test_settings_locks import POLICY


def stops(dialog: SettingsDialog) -> list[QWidget]:
    """Where Tab leads, once around."""
    start = dialog.frame.search
    start.setFocus()
    found: list[QWidget] = []
    while len(found) < 200:
        now = QApplication.focusWidget()
        assert now is not None
        if now in found:
            break
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


@pytest.fixture(params=["open", "locked"])
def opened(request: pytest.FixtureRequest, qtbot: QtBot) -> Opened:
    made = Opened(qtbot, loaded(POLICY if request.param == "locked" else {}))
    made.dialog.show_autostart(True)
    made.dialog.show_exceptions(2)
    made.dialog.frame.trial.fold.setChecked(False)
    made.dialog.trial_asked.connect(
        lambda number, _text: made.dialog.trial_answered(
            number, ScanResult((Finding(Entity.PERSON, 0, 5, 1.0, "person.list"),), elapsed_ms=1.0)
        )
    )
    made.dialog.frame.trial.field.setPlainText("Mette")
    qtbot.waitUntil(lambda: made.dialog.frame.trial.found.count() == 1)
    qtbot.waitUntil(made.dialog.isActiveWindow)
    return made


@pytest.mark.parametrize("group", [*GROUPS, "about"])
def test_tab_leads_through_everything_in_its_order(opened: Opened, group: str) -> None:
    dialog = opened.dialog
    dialog.groups.go_to(group)
    found = stops(dialog)
    frame = dialog.frame
    page = next(page for page in dialog.pages if page.group == group)
    for target in page.targets.values():
        widget: QWidget = target
        while (proxy := widget.focusProxy()) is not None:
            widget = proxy
        if widget.isVisible() and widget.isEnabled():
            assert widget in found, widget
    for widget in dialog.findChildren(QWidget):
        stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if stop and widget.isVisible() and widget.isEnabled():
            assert widget in found, widget
    kinds = [
        "search" if each is frame.search
        else "list" if each is frame.groups
        else "page" if page.area.isAncestorOf(each) or each is page.area
        else "trial" if frame.trial.isAncestorOf(each)
        else "buttons"
        for each in found
    ]  # fmt: skip
    order = ["search", "list", "page", "trial", "buttons"]
    assert kinds == sorted(kinds, key=order.index), "from top to bottom, one part after the other"
    within = [
        (each.mapTo(page.body, each.rect().topLeft()).y(), each.mapTo(page.body, each.rect().topLeft()).x())
        for each, kind in zip(found, kinds, strict=True)
        if kind == "page" and page.body.isAncestorOf(each)
    ]
    assert within == sorted(within)


@pytest.mark.parametrize("group", [*GROUPS, "about"])
def test_everything_that_takes_the_focus_has_a_name(opened: Opened, group: str) -> None:
    dialog = opened.dialog
    dialog.groups.go_to(group)
    for each in stops(dialog):
        text = getattr(each, "text", str)
        if not isinstance(each, QAbstractScrollArea) or each.accessibleName():
            assert each.accessibleName() or text(), each


def test_a_setting_is_changed_without_a_mouse(qtbot: QtBot) -> None:
    opened = Opened(qtbot)
    dialog = opened.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.frame.search.setFocus()
    QTest.keyClick(dialog.frame.search, Qt.Key.Key_Tab)
    assert dialog.groups.hasFocus()
    for _ in range(4):
        QTest.keyClick(dialog.groups, Qt.Key.Key_Down)
    assert dialog.frame.group == "general"
    while QApplication.focusWidget() is not opened.box("pause_allowed"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(opened.box("pause_allowed"), Qt.Key.Key_Space)
    assert not opened.given[-1].pause_allowed
    QTest.keyClick(opened.box("pause_allowed"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.given[-1].pause_allowed


@pytest.mark.parametrize("group", [*GROUPS, "about"])
def test_what_has_the_focus_is_in_view(qtbot: QtBot, group: str) -> None:
    opened = Opened(qtbot)
    dialog = opened.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.groups.go_to(group)
    page = next(page for page in dialog.pages if page.group == group)
    dialog.groups.setFocus()
    number = len(stops(dialog))
    dialog.groups.setFocus()
    for _ in range(number):
        focused = QApplication.focusWidget()
        assert focused is not None
        if page.body.isAncestorOf(focused):
            assert focused.visibleRegion().boundingRect().height() > 0, focused.accessibleName()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
