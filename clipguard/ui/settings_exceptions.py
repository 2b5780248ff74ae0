"""How much has been called “not personal”, and a way to forget it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .look import SPACE, Button, Text
from .words import settings as w


class ExceptionsRow(QWidget):
    """Hidden while there is nothing to forget."""

    wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.text = Text()
        self.forget = Button(w.EXCEPTIONS_FORGET[language])
        self.forget.clicked.connect(self.wanted)
        self.setFocusProxy(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.text, 1)
        row.addWidget(self.forget)
        self.hide()

    def show_number(self, number: int) -> None:
        said = w.EXCEPTIONS_ONE[self._language] if number == 1 else w.EXCEPTIONS_SOME[self._language]
        self.text.setText(said.format(number=number))
        self.forget.setAccessibleDescription(self.text.text())
        self.setVisible(number > 0)
