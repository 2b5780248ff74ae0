"""Every window in every state that is drawn for people: nothing faint, cut off or over each other, in light, dark and high contrast."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clipguard.ui.look import contrast, readable

from . import pictures
from .inspection import faults


def high_contrast_palette() -> QPalette:
    """The colours of Windows' contrast theme "Night sky"."""
    palette = QPalette(QColor("#000000"))
    role = QPalette.ColorRole
    for each, colour in {
        role.Window: "#000000",
        role.Base: "#000000",
        role.AlternateBase: "#000000",
        role.Button: "#000000",
        role.Text: "#ffffff",
        role.WindowText: "#ffffff",
        role.ButtonText: "#ffee32",
        role.Highlight: "#d6b4fd",
        role.HighlightedText: "#2b2b2b",
        role.ToolTipBase: "#000000",
        role.ToolTipText: "#ffffff",
        role.PlaceholderText: "#a6a6a6",
        role.Link: "#8080ff",
    }.items():
        palette.setColor(each, QColor(colour))
    return palette


class Inspector(pictures.Painter):
    """Looks at what would be drawn."""

    def __init__(self, application: QApplication, language: str) -> None:
        super().__init__(application, Path(), language, "")
        self.faults: list[str] = []

    def keep(self, widget: QWidget, name: str) -> None:
        QApplication.processEvents()
        self.faults += [f"{name} ({self._language}): {fault}" for fault in faults(widget)]


PALETTES = {
    "light": lambda: QPalette(QColor("#efefef")),
    "dark": pictures.dark_palette,
    "high contrast": high_contrast_palette,
}


@pytest.mark.e2e  # for its time
@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("looks", list(PALETTES))
@pytest.mark.parametrize("size", [1.0, 1.25, 2.0])
def test_every_window(qapp: QApplication, looks: str, language: str, size: float) -> None:
    """`size` is that of the font: people who see badly have the text enlarged, and the windows with it."""
    if size != 1.0 and looks != "light":
        pytest.skip("what is cut off is cut off in any colour")
    palette, font = qapp.palette(), qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * size)
    chosen = PALETTES[looks]()
    qapp.setPalette(chosen)
    # As in the program: what the style makes of the palette counts, not the palette that was asked for.
    qapp.setPalette(readable(qapp.palette()).resolve(chosen))
    qapp.setFont(larger)
    try:
        inspector = Inspector(qapp, language)
        inspector.all()
    finally:
        qapp.setPalette(palette)
        qapp.setFont(font)
    assert not inspector.faults, "\n".join(dict.fromkeys(inspector.faults))


def test_faint_text_is_seen(qtbot: QtBot) -> None:
    label = QLabel("Næsten usynlig tekst")
    qtbot.addWidget(label)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#888888"))
    label.setPalette(palette)
    label.setAutoFillBackground(True)
    label.resize(200, 30)
    label.show()
    (fault,) = faults(label)
    assert "contrast" in fault
    assert contrast(QColor("#888888"), QColor("#ffffff")) == pytest.approx(3.54, abs=0.01)


def test_what_is_cut_off_or_over_each_other_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    one, two = QPushButton("En knap med lang tekst"), QPushButton("En anden")
    row.addWidget(one)
    row.addWidget(two)
    window.show()
    assert faults(window) == []
    two.setGeometry(one.geometry().adjusted(0, 0, -80, 0))
    assert any("over each other" in fault for fault in faults(window))
    one.resize(30, 30)
    assert any("needs" in fault for fault in faults(window))
