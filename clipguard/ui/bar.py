"""A bar across a window that says something and may ask something back, in place of a message box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .icons import icon
from .look import SPACE, Button, Card, Text, em


class Bar(Card):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self.heading, self.text = Text(rank="heading"), Text()
        said = QVBoxLayout()
        said.setSpacing(SPACE // 2)
        said.addWidget(self.heading)
        said.addWidget(self.text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        self._row.setSpacing(SPACE + 4)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(said, 1)
        self.buttons: list[Button] = []
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether it is shown and waits for one of several answers."""
        return not self.isHidden() and len(self.buttons) > 1

    def say(self, heading: str, text: str, *buttons: tuple[str, Callable[[], None]], picture: str = "limited") -> None:
        """Shows the bar. Each of `buttons` closes it and then does its part; of several the first one gets the focus."""
        for each in self.buttons:
            each.hide()
            each.deleteLater()
        self.buttons = []
        for words, act in buttons:
            button = Button(words)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        side = round(em(self) * 1.4)
        self._picture.setPixmap(icon(picture).pixmap(QSize(side, side), self.devicePixelRatio()))
        said = f"{heading} {text}".strip()
        self.setAccessibleName(said)
        self.show()
        if len(self.buttons) > 1:
            self.buttons[0].setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
