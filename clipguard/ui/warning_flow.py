"""Lays widgets out in a row, and in more rows where one is too narrow for them: no button is ever cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """`leading` of the widgets, counted from the first, stay at the left where all fit in a row; the others go to the right.

    In several rows, all are at the left, or, with `stretched`, as wide as the layout and one below the other.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int, leading: int | None = None, stretched: bool = False
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._leading = leading
        self._stretched = stretched

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(map(_height, rows)) + self.spacing() * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._width(shown), _height(shown) if shown else 0)

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((each.minimumSize().width() for each in shown), default=0), _height(shown) if shown else 0)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        rows = self._rows(area.width())
        top = area.top()
        for row in rows:
            height = _height(row)
            lefts = self._lefts(row, area, single=len(rows) == 1)
            for item, left in zip(row, lefts, strict=True):
                wide = self._stretched and len(rows) > 1
                width = area.width() if wide else min(item.sizeHint().width(), area.width())
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _width(self, items: Sequence[QLayoutItem]) -> int:
        return sum(each.sizeHint().width() for each in items) + self.spacing() * max(len(items) - 1, 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        shown = self._shown()
        if not shown or self._width(shown) <= width:
            return [shown] if shown else []
        if self._stretched:
            # What is done most comes first, which is at the right of a row.
            return [[each] for each in reversed(shown)]
        rows: list[list[QLayoutItem]] = [[]]
        for each in shown:
            if rows[-1] and self._width([*rows[-1], each]) > width:
                rows.append([])
            rows[-1].append(each)
        return rows

    def _lefts(self, row: Sequence[QLayoutItem], area: QRect, *, single: bool) -> list[int]:
        gap = 0
        leading = set(map(id, self._items if self._leading is None else self._items[: self._leading]))
        if single:
            gap = area.width() - self._width(row)
        lefts, left = [], area.left()
        for each in row:
            if id(each) not in leading and gap:
                left += gap
                gap = 0
            lefts.append(left)
            left += each.sizeHint().width() + self.spacing()
        return lefts


def _height(items: Sequence[QLayoutItem]) -> int:
    return max(each.sizeHint().height() for each in items)
