"""How the settings dialog is laid out: the search on top, the pages' list on the left, one page, what can be tried, the buttons."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from clipguard.settings import GROUPS

from .bar import Bar
from .look import SPACE, Button, Text, em
from .navigation import Navigation
from .settings_about import About
from .settings_pages import pages, part
from .settings_search import Results, SearchField, group_title
from .settings_transfer_card import TransferCard
from .settings_trial import Trial
from .words import settings as w

TRIED_ON = ("rules", "municipality")
"""The pages on which a text can be tried."""


class Window(QScrollArea):
    """Gives a frame all the room that there is. On a screen that is smaller than it can be made, at 400 % for one, it is shown piece by
    piece. (`widgetResizable` would ask for room for all the text at once.)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, frame: Frame) -> None:
        """Shows another frame; the one before is gone."""
        if (before := self.takeWidget()) is not None:
            before.hide()
            before.deleteLater()
        self.setWidget(frame)
        frame.installEventFilter(self)
        frame.show()
        self._fit()

    def _fit(self) -> None:
        if (frame := self.widget()) is not None:
            least = frame.minimumSize().expandedTo(frame.minimumSizeHint())
            frame.resize(self.maximumViewportSize().expandedTo(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)


class Frame(QWidget):
    """Everything of the dialog in one language. It knows which page is shown, and nothing of values."""

    group_changed = Signal()

    def __init__(self, language: str, typing_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Bar()
        self.search = SearchField(language)
        self.groups = Navigation()
        self.groups.setAccessibleName(w.GROUPS_NAME[language])
        self.groups.offer((group, group_title(group, language)) for group in (*GROUPS, "about"))
        self.stack = QStackedWidget()
        self.pages = pages(language, typing_ms)
        for page in self.pages:
            self.stack.addWidget(page.area)
        self.results = Results(language)
        self.stack.addWidget(self.results)
        self.trial = Trial(language)
        self.about, self.transfer = part(self.pages, About), part(self.pages, TransferCard)
        self.undo, self.defaults, self.close_button = Button(), Button(), Button(primary=True)
        self.undo.setText(w.UNDO[language])
        self.defaults.setText(w.DEFAULTS[language])
        self.close_button.setText(w.CLOSE[language])
        self.close_button.setDefault(True)
        self._lay_out(language)
        self.groups.currentRowChanged.connect(self._show_row)
        self.groups.itemClicked.connect(lambda _item: self.end_search())
        self.search.textChanged.connect(self._search)
        self.search.into_list.connect(self.results.enter)
        self.search.first_chosen.connect(self.results.choose_current)
        self.groups.setCurrentRow(0)
        self.setMinimumSize(em(self) * 42, em(self) * 24)

    def _lay_out(self, language: str) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.groups)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(self.stack, 1)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        beneath.addWidget(self.trial)
        right.addLayout(beneath)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.defaults)
        buttons.addSpacing(SPACE)
        buttons.addWidget(Text(w.APPLIED[language], rank="quiet"), 1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4)
        column.setSpacing(SPACE + 4)
        column.addWidget(self.search)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        trial = (self.trial.fold, self.trial.field, self.trial.found)
        order = (self.search, self.groups, self.stack, *trial, self.undo, self.defaults, self.close_button)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @property
    def group(self) -> str:
        """The page that is shown, or was before the search."""
        return self.pages[max(self.groups.currentRow(), 0)].group

    @property
    def is_searching(self) -> bool:
        return self.stack.currentWidget() is self.results

    def show_group(self, group: str) -> None:
        """Shows a page; one that there is not leaves the one that is shown."""
        self.end_search()
        self.groups.go_to(group)

    def end_search(self) -> None:
        """Goes back to the page."""
        self.search.clear()

    def step_back(self) -> bool:
        """Leaves the search, or the text that is tried, for the list of pages; whether there was anything to leave."""
        focused = self.focusWidget()
        if self.is_searching:
            self.end_search()
        elif not self.trial.text or focused is None or not self.trial.isAncestorOf(focused) or not focused.hasFocus():
            return False
        self.groups.setFocus()
        return True

    def _search(self, text: str) -> None:
        if text.strip():
            self.results.search(text)
            self.stack.setCurrentWidget(self.results)
            self.trial.hide()
        else:
            self._show_row(self.groups.currentRow())

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.stack.setCurrentIndex(row)
        self.trial.setVisible(self.pages[row].group in TRIED_ON)
        self.group_changed.emit()
