"""The table of AI windows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clipguard.settings import AiWindow, Loaded, Settings, declared

from .ai_window_form import AiWindowForm
from .look import SPACE, Button, Text, em
from .settings_fields import Editor
from .settings_locks import LockNote, managed
from .words import settings as w


class _Table(QTableWidget):
    chosen = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class AiWindowsEditor(Editor):
    """Add, edit, remove, and point at one. Removing asks nothing: it can be undone."""

    pick_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("ai_windows", language, parent)
        self._windows: tuple[AiWindow, ...] = ()
        self._base = Settings().ai_windows
        self._locked = False
        self.form: AiWindowForm | None = None
        self.table = _Table(0, 3)
        self.table.setHorizontalHeaderLabels(
            [each[language] for each in (w.WINDOW_NAME, w.WINDOW_KNOWN_BY, w.WINDOW_TRUST)]
        )
        self.table.setAccessibleName(declared("ai_windows").name[language])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(em(self) * 1.9))
        header = self.table.horizontalHeader()
        self.table.setStyleSheet("QTableWidget::item { padding: 0 6px; }")
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight(em(self) * 16)
        self.add, self.edit, self.remove, self.reset, self.pick = (
            Button(each[language]) for each in (w.ADD, w.EDIT, w.REMOVE, w.RESET, w.PICK)
        )
        self.reset.setToolTip(w.RESET_TIP[language])
        self.lock_note = LockNote(language)
        self.setFocusProxy(self.table)
        self.picking = Text(w.PICKING[language], rank="heading")
        self.picking.hide()
        self._connect()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for each in (self.add, self.edit, self.remove, self.reset):
            buttons.addWidget(each)
        buttons.addStretch(1)
        buttons.addWidget(self.pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(Text(declared("ai_windows").help[language], rank="quiet"))
        column.addWidget(self.lock_note)
        column.addWidget(self.table, 1)
        column.addWidget(self.picking)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.table.chosen.connect(self._edit)
        self.table.remove_wanted.connect(self._remove)
        self.table.cellDoubleClicked.connect(lambda _row, _column: self._edit())
        self.table.itemSelectionChanged.connect(self._enable)
        self.add.clicked.connect(lambda: self._open(AiWindow(""), None))
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(lambda: self.changed.emit(self.name, self._base))
        self.pick.clicked.connect(self._pick)

    def show_settings(self, settings: Settings) -> None:
        row = self.table.currentRow()
        self._windows = settings.ai_windows
        self.table.setRowCount(len(self._windows))
        for index, window in enumerate(self._windows):
            known_by = ", ".join((*window.hosts, *window.processes) or window.titles)
            for column, text in enumerate((window.name, known_by, w.TRUST[window.trust][self.language])):
                item = QTableWidgetItem(text)
                item.setToolTip("\n".join((*window.hosts, *window.processes, *window.titles)) if column == 1 else text)
                self.table.setItem(index, column, item)
        if self._windows:
            self.table.selectRow(min(max(row, 0), len(self._windows) - 1))
        self._enable()

    def show_loaded(self, loaded: Loaded) -> None:
        self._base, self._locked = loaded.base.ai_windows, loaded.is_locked(self.name)
        name = declared(self.name).name[self.language]
        self.table.setAccessibleName(managed(name, self.language) if self._locked else name)
        self.lock_note.setVisible(self._locked)
        for each in (self.add, self.remove, self.reset, self.pick):
            each.setVisible(not self._locked)
        self.edit.setText((w.SHOW if self._locked else w.EDIT)[self.language])
        if self._locked:
            self.picking_ended()
        self._enable()

    def window_picked(self, proposal: AiWindow) -> None:
        """Opens the form filled in."""
        self.picking.hide()
        if not self._locked:
            self._open(proposal, None)

    @property
    def is_picking(self) -> bool:
        """Whether the employee has been asked to point at a window."""
        return not self.picking.isHidden()

    def picking_ended(self) -> None:
        """Nothing was pointed at."""
        self.picking.hide()

    def _enable(self) -> None:
        chosen = 0 <= self.table.currentRow() < len(self._windows)
        self.edit.setEnabled(chosen)
        self.remove.setEnabled(chosen)
        self.reset.setEnabled(self._windows != self._base)

    def _pick(self) -> None:
        self.picking.show()
        self.pick_wanted.emit()

    def _edit(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._windows):
            self._open(self._windows[row], row)

    def _remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._windows) and not self._locked:
            self.changed.emit(self.name, self._windows[:row] + self._windows[row + 1 :])

    def _open(self, proposal: AiWindow, row: int | None) -> None:
        if self.form is not None:
            self.form.done(AiWindowForm.DialogCode.Rejected)
        taken = [each.name for index, each in enumerate(self._windows) if index != row]
        form = AiWindowForm(proposal, taken, self.language, new=row is None, locked=self._locked, parent=self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.made.connect(lambda window: self._put(window, row))
        form.finished.connect(lambda _result: self._closed(form))
        self.form = form
        form.open()

    def _closed(self, form: AiWindowForm) -> None:
        if self.form is form:
            self.form = None

    def _put(self, window: AiWindow, row: int | None) -> None:
        windows = list(self._windows)
        if row is None:
            windows.append(window)
        else:
            windows[row] = window
        self.changed.emit(self.name, tuple(windows))
        self.table.selectRow(len(windows) - 1 if row is None else row)
