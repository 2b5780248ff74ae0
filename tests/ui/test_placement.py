"""Where windows open: over the window that they are about, on its screen, at any scale, and never off it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clipguard.ui.placement import area_for, from_native, inside, place

ROOT = Path(__file__).resolve().parents[2]

FULL_HD = QRect(0, 0, 1920, 1080)
SMALL = QRect(0, 0, 683, 384)  # 1366 × 768 at 200 %
_LARGE_AT_150 = QRect(1920, 0, 2560, 1440)  # 3840 × 2160


@pytest.mark.parametrize(
    ("native", "screens", "expected"),
    [
        (QRect(100, 50, 800, 600), [(FULL_HD, 1.0)], QRect(100, 50, 800, 600)),
        (QRect(200, 100, 800, 600), [(SMALL, 2.0)], QRect(100, 50, 400, 300)),
        (QRect(125, 250, 1000, 500), [(QRect(0, 0, 1536, 864), 1.25)], QRect(100, 200, 800, 400)),
        (QRect(2220, 300, 900, 600), [(FULL_HD, 1.0), (_LARGE_AT_150, 1.5)], QRect(2120, 200, 600, 400)),
        (QRect(1000, 300, 900, 600), [(FULL_HD, 1.0), (_LARGE_AT_150, 1.5)], QRect(1000, 300, 900, 600)),
        (QRect(10, 10, 90, 90), [], QRect(10, 10, 90, 90)),
    ],
    ids=["100 %", "200 %", "125 %", "on the second", "on the first", "no screen"],
)
def test_from_the_system_s_pixels(native: QRect, screens: list[tuple[QRect, float]], expected: QRect) -> None:
    assert from_native(native, screens) == expected


@given(
    st.integers(-4000, 6000),
    st.integers(-4000, 6000),
    st.integers(1, 3000),
    st.integers(1, 3000),
)
def test_inside_never_reaches_out(left: int, top: int, width: int, height: int) -> None:
    area = QRect(-200, 40, 1000, 700)
    placed = inside(QRect(left, top, width, height), area)
    assert area.contains(placed)
    assert placed.size() == QSize(width, height).boundedTo(area.size())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_over_the_middle_of_the_window_it_is_about(window: QWidget) -> None:
    near = QRect(100, 100, 600, 500)
    place(window, QSize(300, 200), near)
    window.show()
    QApplication.processEvents()
    assert abs(window.frameGeometry().center().x() - near.center().x()) <= 10
    assert near.contains(window.frameGeometry())
    assert window.frameGeometry().center().y() < near.center().y(), "a little above the middle"


def test_a_window_that_is_minimised_says_nothing(window: QWidget) -> None:
    far = QRect(-32000, -32000, 160, 30)
    assert area_for(far) == area_for(None)
    place(window, QSize(300, 200), far)
    assert window.screen().availableGeometry().contains(QRect(window.pos(), window.size()))


def on_screens(tmp_path: Path, screens: list[dict[str, Any]], script: str) -> Any:
    """What `script` prints as JSON in a process of its own that has these screens (Qt's offscreen platform)."""
    configuration = tmp_path / "screens.json"
    configuration.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={configuration}"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=env, capture_output=True, text=True, check=True, timeout=120
    )
    return json.loads(done.stdout.splitlines()[-1])


def screen(name: str, area: QRect, ratio: float) -> dict[str, Any]:
    """As the configuration file of the offscreen platform has it; the size is in the system's pixels."""
    return {
        "name": name,
        "x": area.x(),
        "y": area.y(),
        "width": area.width(),
        "height": area.height(),
        "logicalDpi": round(96 * ratio),
        "logicalBaseDpi": 96,
        "dpr": 1,
    }


_SHOW = """
import json
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from tests.ui import samples
from clipguard.ui.placement import window_area
from clipguard.ui.warning import WarningDialog
from tests.ui.inspection import faults

application = QApplication([])
dialog = WarningDialog(settle_ms=0)
made = []
native = {native!r}
near = None if native is None else window_area(*native)
found = samples.PERSONAL + samples.BUSINESS[1:]
text = samples.TEXT + " Kode: Sommer2026!"

# What is half scrolled away has no contrast to measure.
def look(name):
    QTest.qWait(30)
    area = dialog.screen().availableGeometry()
    frame = dialog.frameGeometry()
    bar = dialog.body.verticalScrollBar()
    made.append(dict(
        name=name,
        screen=dialog.screen().name(),
        inside=area.contains(frame),
        ratio=QGuiApplication.primaryScreen().devicePixelRatio(),
        size=[frame.width(), frame.height()],
        area=[area.width(), area.height()],
        scrolls=bar.maximum() > 0,
        wide=dialog.texts.is_wide,
        faults=[each for each in faults(dialog) if "screen of" not in each and (not bar.maximum() or "contrast" not in each)],
        buttons=[
            each.visibleRegion().boundingRect().size() == each.size()
            for each in (dialog.choices.anonymised, dialog.choices.cancel, dialog.sure.yes, dialog.sure.back)
            if each.isVisible()
        ],
    ))

for language in ("da", "en"):
    dialog.show_model(samples.warning(text, found, reason_required=True), language, near)
    look("opened")
    dialog.links.why.click()
    dialog.links.findings.click()
    look("everything open")
    dialog.choices.anyway.click()
    dialog.sure.chips[3].click()
    look("sure")
print(json.dumps(made))
"""


def show(tmp_path: Path, screens: list[dict[str, Any]], native: tuple[int, int, int, int] | None) -> list[Any]:
    made = on_screens(tmp_path, screens, _SHOW.replace("{native!r}", repr(native)))
    assert isinstance(made, list)
    return made


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_on_any_screen_it_is_whole_at_any_scale(tmp_path: Path, ratio: float) -> None:
    made = show(tmp_path, [screen("one", FULL_HD, ratio)], (0, 0, 1920, 1080))
    for each in made:
        assert each["ratio"] == ratio
        assert each["inside"], each
        assert each["faults"] == [], each
        assert all(each["buttons"]), each
    assert made[0]["wide"]


def test_on_the_screen_of_the_window_it_is_about(tmp_path: Path) -> None:
    screens = [screen("left", FULL_HD, 1.0), screen("right", QRect(1920, 0, 3840, 2160), 2.0)]
    for native, name in (((100, 100, 900, 700), "left"), ((2400, 200, 3000, 1800), "right")):
        for each in show(tmp_path, screens, native):
            assert each["screen"] == name
            assert each["inside"], each


@pytest.mark.parametrize(
    ("area", "ratio"),
    [
        (QRect(0, 0, 1024, 600), 1.0),
        (QRect(0, 0, 1366, 768), 2.0),
        (QRect(0, 0, 800, 600), 2.0),
        (QRect(0, 0, 640, 480), 2.0),
    ],
    ids=["netbook", "laptop at 200 %", "400 × 300", "320 × 240"],
)
def test_on_a_small_screen_it_scrolls_and_nothing_is_cut(tmp_path: Path, area: QRect, ratio: float) -> None:
    made = show(tmp_path, [screen("small", area, ratio)], (0, 0, area.width(), area.height()))
    for each in made:
        assert each["inside"], each
        assert each["faults"] == [], each
    assert any(each["scrolls"] for each in made)
    if area.height() / ratio >= 380:
        assert all(all(each["buttons"]) for each in made), "the buttons stay in sight"


def test_the_buttons_can_be_reached_on_the_smallest_screen(tmp_path: Path) -> None:
    script = _SHOW.partition("for language in")[0].replace("{native!r}", "None") + (
        "dialog.show_model(samples.warning(text, found), 'da', near)\n"
        "QTest.qWait(50)\n"
        "seen = []\n"
        "seen.append([dialog.heading.text(), dialog.heading.visibleRegion().boundingRect().size() == dialog.heading.size()])\n"
        "for _ in range(4):\n"
        "    button = dialog.focusWidget()\n"
        "    seen.append([button.text(), button.visibleRegion().boundingRect().size() == button.size()])\n"
        "    dialog.focusNextChild()\n"
        "    QTest.qWait(10)\n"
        "print(json.dumps(seen))\n"
    )
    made = on_screens(tmp_path, [screen("small", QRect(0, 0, 640, 480), 2.0)], script)
    assert made[0] == ["Vent: personlige og fortrolige oplysninger er på vej ind i ChatGPT", True]
    made = made[1:]
    assert [text.replace("&", "") for text, _ in made] == [
        "Indsæt anonymiseret",
        "Annullér",
        "Indsæt alligevel …",
        "Spørg om hjælp",
    ]
    assert all(whole for _, whole in made[1:]), "what the Tab key goes to is scrolled into sight"
