"""“Start with the computer”: a check box that is no setting of the file, but shows and switches what the system does at log-in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from .look import SPACE, Text
from .words import settings as w


class StartBox(QWidget):
    """Hidden until it is known how it stands."""

    wanted = Signal(bool)
    """What is chosen; answered by `show_state`."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(w.AUTOSTART[language])
        self.box.setAccessibleDescription(w.AUTOSTART_HELP[language])
        self.box.clicked.connect(self.wanted)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.box)
        column.addWidget(Text(w.AUTOSTART_HELP[language], rank="quiet"))
        self.hide()

    def show_state(self, on: bool | None) -> None:
        """How it stands; None where this system cannot tell."""
        self.setVisible(on is not None)
        self.box.setChecked(bool(on))
