from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from clipguard.settings import Words
from clipguard.ui.icons import icon
from clipguard.ui.state_text import state_line, tool_tip
from clipguard.ui.tray import Tray
from clipguard.ui.types import TrayModel, TrayState

PROBLEM = Words(
    "Ctrl+V & andre taster kan ikke holdes tilbage. Luk det program, der bruger tasten, og start Clipguard igen.",
    "Ctrl+V & other keys cannot be held. Close the program that uses the key and start Clipguard again.",
)


class Host:
    """Whether the desktop has a tray."""

    def __init__(self, there: bool) -> None:
        self.there = there

    def __call__(self) -> bool:
        return self.there


def items(tray: Tray) -> list[tuple[str, bool]]:
    return [(each.text(), each.isEnabled()) for each in tray.actions.menu.actions() if not each.isSeparator()]


def enabled(tray: Tray) -> list[str]:
    return [text.replace("&", "") for text, on in items(tray) if on]


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    return Tray(available=Host(True))


def test_watching(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.WATCHING), "da")
    assert items(tray)[0] == ("Clipguard holder øje", True)
    assert enabled(tray) == [
        "Clipguard holder øje",
        "Mærk udklipsholderen som AI-genereret",
        "Sæt navne ind igen",
        "Hold pause i 15 minutter",
        "Indstillinger …",
        "Retningslinjer for AI",
        "Afslut Clipguard",
    ]


def test_paused(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.PAUSED, paused_until="14:35"), "en")
    assert items(tray)[0] == ("Clipguard is paused until 14:35", True)
    assert "Resume now" in enabled(tray)
    assert "Pause for 15 minutes" not in enabled(tray)


def test_pause_only_where_it_is_allowed(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.WATCHING, pause_allowed=False), "en")
    assert "Pause for 15 minutes" not in enabled(tray)


def test_held(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.HELD, warning_pending=True), "da")
    assert enabled(tray)[1] == "Åbn advarslen"
    assert tray.actions.menu.defaultAction().text().replace("&", "") == "Åbn advarslen"


def test_limited_says_what_to_do(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.LIMITED, problems=(PROBLEM,)), "da")
    said = " ".join(text.replace("⚠", "").strip() for text, _ in items(tray))
    assert "Clipguard virker kun delvist" in said
    assert "start Clipguard igen." in said
    assert "Ctrl+V && andre" in said, "an ampersand is not a mnemonic"


def test_the_last_decision(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.WATCHING, last_decision=Words("10:12 ChatGPT: ikke sat ind", "x")), "da")
    assert ("Senest: 10:12 ChatGPT: ikke sat ind", True) in items(tray)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Label the clipboard as AI-generated", "stamp_wanted"),
        ("Restore names", "restore_wanted"),
        ("Pause for 15 minutes", "pause_wanted"),
        ("Settings…", "settings_wanted"),
        ("Guideline for AI", "guideline_wanted"),
        ("Quit Clipguard", "quit_wanted"),
        ("Open the warning", "warning_wanted"),
        ("A paste is waiting for your answer", "status_wanted"),
    ],
)
def test_every_item_asks(tray: Tray, qtbot: QtBot, text: str, signal: str) -> None:
    tray.update(TrayModel(TrayState.HELD, problems=(PROBLEM,), warning_pending=True), "en")
    action = next(each for each in tray.actions.menu.actions() if each.text().replace("&", "") == text)
    with qtbot.waitSignal(getattr(tray, signal), timeout=500):
        action.trigger()


def test_resume_asks(tray: Tray, qtbot: QtBot) -> None:
    tray.update(TrayModel(TrayState.PAUSED), "en")
    action = next(each for each in tray.actions.menu.actions() if "Resume" in each.text())
    with qtbot.waitSignal(tray.resume_wanted, timeout=500):
        action.trigger()


def test_a_click_opens_the_pending_warning(tray: Tray, qtbot: QtBot) -> None:
    tray.update(TrayModel(TrayState.HELD, warning_pending=True), "da")
    with qtbot.waitSignal(tray.warning_wanted, timeout=500):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_click_opens_the_menu(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.WATCHING), "da")
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert tray.actions.menu.isVisible()
    tray.actions.menu.hide()


def test_the_menu_is_not_rebuilt_without_need(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.WATCHING), "da")
    before = tray.actions.menu.actions()
    tray.update(TrayModel(TrayState.WATCHING), "da")
    assert tray.actions.menu.actions() == before


@pytest.mark.parametrize("state", list(TrayState))
def test_the_tip_tells_the_state(state: TrayState, tray: Tray) -> None:
    model = TrayModel(state, problems=(PROBLEM, PROBLEM))
    tray.update(model, "da")
    assert state_line(model, "da") in tray.icon.toolTip()
    assert len(tool_tip(model, "da")) <= 127


def test_each_state_has_a_picture_of_its_own(tray: Tray) -> None:
    pictures = [icon(state.value).pixmap(32, 32).toImage() for state in TrayState]
    silhouettes = {
        tuple(picture.pixelColor(x, y).alpha() > 127 for x in range(32) for y in range(32)) for picture in pictures
    }
    assert len(silhouettes) >= 3
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[index + 1 :])


def test_without_a_tray_a_window_stands_in(qtbot: QtBot) -> None:
    host = Host(False)
    tray = Tray(available=host, check_ms=20)
    tray.update(TrayModel(TrayState.LIMITED, problems=(PROBLEM,), warning_pending=True), "da")
    tray.show()
    window = tray.window
    assert window is not None
    assert window.isVisible()
    assert not tray.is_icon
    assert window.state.text() == "Clipguard virker kun delvist"
    assert "start Clipguard igen" in window.problems.text()
    assert window.why.isVisible()
    assert window.actions_button.menu() is tray.actions.menu
    with qtbot.waitSignal(tray.warning_wanted, timeout=500):
        window.warning.click()
    window.close()
    assert window.isVisible(), "it is the only way in"
    assert window.isMinimized()
    host.there = True
    qtbot.waitUntil(lambda: tray.is_icon, timeout=2_000)
    assert not window.isVisible()
    tray.hide()


def test_a_tray_that_goes_away_is_replaced(qtbot: QtBot) -> None:
    host = Host(True)
    tray = Tray(available=host, check_ms=20)
    tray.show()
    assert tray.is_icon
    assert tray.window is None
    host.there = False
    qtbot.waitUntil(lambda: tray.window is not None and tray.window.isVisible(), timeout=2_000)
    tray.hide()
    assert tray.window is not None
    assert not tray.window.isVisible()


def test_a_tray_that_blinks_is_not(tray: Tray) -> None:
    host = Host(True)
    tray = Tray(available=host)
    tray.show()
    host.there = False
    tray._check()
    host.there = True
    tray._check()
    host.there = False
    tray._check()
    assert tray.is_icon
    assert tray.window is None
    tray.hide()


def test_the_state_can_be_read_in_full(tray: Tray) -> None:
    tray.update(TrayModel(TrayState.LIMITED, problems=(PROBLEM,)), "en")
    tray.show()
    tray.show_status()
    assert tray.window is not None
    assert tray.window.isVisible()
    assert not tray.window.why.isVisible()
    tray.window.close()
    assert not tray.window.isVisible()
    tray.hide()
