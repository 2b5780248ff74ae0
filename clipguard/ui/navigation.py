"""The list of parts down the left of a window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from .look import SPACE, em


class Navigation(QListWidget):
    """Titles, each with an id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            f"QListWidget {{ padding: {SPACE // 2}px; }} QListWidget::item {{ padding-left: {SPACE}px; border-radius: 4px; }}"
            " QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
        )

    def offer(self, parts: Iterable[tuple[str, str]]) -> None:
        """`parts` are ids and titles. The list becomes as wide as they need."""
        self.clear()
        widest = 0
        for name, title in parts:
            item = QListWidgetItem(title, self)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, round(em(self) * 2.2)))
            widest = max(widest, self.fontMetrics().horizontalAdvance(title))
        self.setFixedWidth(widest + 6 * SPACE)

    def go_to(self, name: str) -> bool:
        """Chooses the part with that id; whether there is one."""
        for index in range(self.count()):
            if self.item(index).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentRow(index)
                return True
        return False
