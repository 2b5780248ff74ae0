"""Every finding in a row of its own: whether it is anonymised, and that it is not personal.

By keyboard: Tab goes from control to control, the arrow keys from row to row, the space bar ticks and presses.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from .excerpt import Cover, covered, in_a_line
from .look import SPACE, Button, Text, em
from .warning_choice import Selection, Thing, cover_of
from .warning_text import kind
from .words import warning as w

MOST_ROWS = 100
"""Rows that are made; what is found beyond is anonymised."""
_ROWS_SHOWN = 6
_MOST_SIGNS = 90
_STEPS = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}


class _Row:
    """One finding."""

    def __init__(self, number: int, thing: Thing, language: str) -> None:
        self.number, self.thing, self._language = number, thing, language
        self.tick = QCheckBox(kind(thing.entity, language).replace("&", "&&"))
        self.tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tick.setChecked(True)
        self.tick.setEnabled(thing.may_keep)
        if not thing.may_keep:
            self.tick.setToolTip(w.MUST_ANONYMISE[language])
            self.tick.setAccessibleDescription(w.MUST_ANONYMISE[language])
        self.text = Text()
        times = len(thing.findings)
        self.times = Text(w.TIMES[language].format(number=times) if times > 1 else "", rank="quiet")
        self.times.setWordWrap(False)
        self.not_personal = Button(w.NOT_PERSONAL[language])
        self.not_personal.setCheckable(True)
        self.not_personal.setToolTip(w.NOT_PERSONAL_TIP[language])
        self.not_personal.setAccessibleDescription(w.NOT_PERSONAL_TIP[language])

    def show_selection(self, selection: Selection) -> None:
        not_personal = self.number in selection.not_personal
        self.tick.setChecked(not not_personal and self.number not in selection.kept)
        self.tick.setEnabled(self.thing.may_keep and not not_personal)
        self.not_personal.setText((w.IS_NOT_PERSONAL if not_personal else w.NOT_PERSONAL)[self._language])
        self.not_personal.make_primary(not_personal)

    def reveal(self, on: bool) -> None:
        cover = Cover.NOTHING if on else cover_of(self.thing.entity)
        text = in_a_line(covered(self.thing.text, cover), _MOST_SIGNS)
        what = kind(self.thing.entity, self._language)
        self.text.setText(text)
        name = w.ANONYMISE_THIS[self._language].format(kind=what, text=text)
        self.tick.setAccessibleName(f"{name}, {self.times.text()}" if self.times.text() else name)
        self.not_personal.setAccessibleName(w.NOT_PERSONAL_NAME[self._language].format(kind=what, text=text))

    @property
    def controls(self) -> list[QWidget]:
        return [self.tick, self.not_personal] if self.thing.may_except else [self.tick]


class FindingsList(QFrame):
    """The rows, which scroll where there are many."""

    changed = Signal(object)
    """A `Selection`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help = Text(rank="quiet")
        self.more = Text(rank="quiet")
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._grid.setHorizontalSpacing(SPACE + 4)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._area = _Area()
        self._area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.help)
        column.addWidget(self._area)
        column.addWidget(self.more)
        self.rows: list[_Row] = []
        self.selection = Selection()
        self._things: tuple[Thing, ...] = ()
        self._revealed = False
        self._language = "da"

    def show_things(self, things: Sequence[Thing], language: str) -> None:
        """Everything is ticked, and nothing called “not personal”."""
        self.forget()
        self.help.setText(w.FINDINGS_HELP[language])
        left = len(things) - MOST_ROWS
        self.more.setText(w.FINDINGS_MORE[language].format(number=left))
        self.more.setVisible(left > 0)
        self._area.setAccessibleName(w.FINDINGS_LIST[language])
        self._things, self._language = tuple(things[:MOST_ROWS]), language
        if self.isVisible():
            self._make_rows()

    def showEvent(self, event: QShowEvent) -> None:
        # Not before they are wanted: a hundred rows take a tenth of a second, for which a warning would open later.
        if not self.rows:
            self._make_rows()
        super().showEvent(event)

    def _make_rows(self) -> None:
        for number, thing in enumerate(self._things):
            row = _Row(number, thing, self._language)
            row.reveal(self._revealed)
            self.rows.append(row)
            middle = Qt.AlignmentFlag.AlignVCenter
            for column, widget in enumerate((row.tick, row.text, row.times)):
                self._grid.addWidget(widget, number, column, middle)
                widget.show()
            if thing.may_except:
                self._grid.addWidget(row.not_personal, number, 3, middle)
                row.not_personal.show()
            for control in row.controls:
                control.installEventFilter(self)
            row.tick.clicked.connect(lambda on, number=number: self._select(self.selection.keep(number, not on)))
            row.not_personal.clicked.connect(
                lambda on, number=number: self._select(self.selection.call_not_personal(number, on))
            )
        if self.rows:
            first = self.rows[0]
            height = max(first.tick.sizeHint().height(), first.not_personal.minimumHeight())
            for number in range(len(self.rows)):
                self._grid.setRowMinimumHeight(number, height)
        self._area.show_rows(len(self.rows))

    def reveal(self, on: bool) -> None:
        self._revealed = on
        for row in self.rows:
            row.reveal(on)

    def forget(self) -> None:
        """Drops the texts."""
        for number in range(len(self.rows)):
            self._grid.setRowMinimumHeight(number, 0)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self.selection = [], Selection()
        self._things, self._revealed = (), False

    @property
    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [each for row in self.rows for each in row.controls]

    def _select(self, selection: Selection) -> None:
        self.selection = selection
        for row in self.rows:
            row.show_selection(selection)
        self.changed.emit(selection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Buttons take the arrow keys for themselves, and go from neighbour to neighbour.
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return False
        self._go(step)
        return True

    def _go(self, step: int) -> None:
        """From the control that has the focus to that of the next row, or of the one before."""
        focused = self.window().focusWidget()
        for at, row in enumerate(self.rows):
            if focused in row.controls:
                column = row.controls.index(focused)
                for other in self.rows[at + step :] if step > 0 else reversed(self.rows[:at]):
                    usable = [each for each in other.controls if each.isEnabled()]
                    if usable:
                        usable[min(column, len(usable) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                        return


class _Area(QScrollArea):
    """As high as its rows, up to some, of which the last is half in sight: so it is seen that there are more."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_rows(self, rows: int) -> None:
        self._rows = rows
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        content = self.widget()
        whole = content.sizeHint().height() if content is not None else 0
        share = 1.0 if self._rows <= _ROWS_SHOWN else (_ROWS_SHOWN + 0.5) / self._rows
        return QSize(10 * em(self), round(whole * share) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


__all__ = ["MOST_ROWS", "FindingsList"]
