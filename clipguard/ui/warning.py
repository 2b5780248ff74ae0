"""The warning: a held paste, and what the employee wants done with it.

Decisions. Every click and key is ignored for a moment after the window got the focus, so that an Enter that was typed
for the page does not answer the warning; and a key that repeats answers nothing. Going on anyway takes two clicks, and
Enter alone never reaches it. The window keeps no text once it is answered.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clipguard.guard import Choice

from .icons import icon
from .look import SPACE, Text, em, height_for_width
from .placement import place_at_cursor, screen_of_cursor
from .types import Answer, WarningModel
from .warning_parts import ChoiceRow, Found, SureRow, TwoTexts
from .warning_text import heading, rows
from .words import PROGRAM
from .words import warning as w

SETTLE_MS = 350
"""How long after getting the focus the window answers to nothing but Esc."""

_LINES_LEAST, _LINES_MOST = 4, 13


class WarningDialog(QDialog):
    """Shows one held paste at a time."""

    answered = Signal(object)
    """An `Answer`, exactly once for each model that was shown and not withdrawn."""
    ready = Signal()
    """It takes answers now: `SETTLE_MS` after it got the focus, and again after the second question was opened."""
    rule_wanted = Signal(str)
    """The id of a rule that the employee wants to read; the warning stays."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        settle_ms: int = SETTLE_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` counts seconds."""
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.Dialog
            | Qt.WindowType.CustomizeWindowHint
            | Qt.WindowType.WindowTitleHint
            | Qt.WindowType.WindowCloseButtonHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(icon("clipguard"))
        self._settle, self._clock = settle_ms / 1000, clock
        self._since = clock()
        self._activated = False
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._tell_ready)
        self._model: WarningModel | None = None
        self._open = False
        self._language = "da"
        self._build()
        self._connect()

    def _build(self) -> None:
        self.heading = Text(rank="title")
        self.more = Text(rank="quiet")
        self._picture = QLabel()
        self.found = Found()
        self.texts = TwoTexts()
        self.note = Text()
        self.choices = ChoiceRow()
        self.sure = SureRow()
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(SPACE // 2)
        said.addWidget(self.heading)
        said.addWidget(self.more)
        top.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE + 4, 3 * SPACE, 2 * SPACE + 4)
        column.setSpacing(SPACE + 6)
        column.addLayout(top)
        column.addWidget(self.found)
        column.addWidget(self.texts, 1)
        column.addWidget(self.note)
        column.addWidget(self.choices)
        column.addWidget(self.sure)
        choices = self.choices
        order = [choices.anonymised, choices.cancel, choices.anyway, choices.help, self.texts.tabs, self.texts.preview]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.choices.anonymised.clicked.connect(lambda: self._choose(Choice.ANONYMISED))
        self.choices.cancel.clicked.connect(lambda: self._choose(Choice.CANCEL))
        self.choices.help.clicked.connect(lambda: self._choose(Choice.HELP))
        self.choices.anyway.clicked.connect(self._ask_again)
        self.sure.yes.clicked.connect(self._go_on)
        self.sure.back.clicked.connect(self._back)
        self.found.grown.connect(self._fit)
        self.found.rule_wanted.connect(self.rule_wanted)

    def show_model(self, model: WarningModel, language: str) -> None:
        """Shows a held paste. One that is still open is replaced without an answer."""
        self._model, self._language, self._open = model, language, True
        self.heading.setText(heading(model, language))
        self.more.setText(
            (w.NOTHING_YET if model.may_go_on or model.redacted is not None else w.NOTHING_AT_ALL)[language]
        )
        self.found.show_rows(rows(model.verdict, language), language)
        self.texts.show_model(model, language)
        self.texts.setVisible(bool(model.text))  # an owner that did not answer gave none
        self._show_note(model, language)
        self.choices.show_model(model, language)
        self.sure.show_model(model, language)
        self.choices.show()
        self.sure.hide()
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(" ".join(f"{each.name}: {each.found}" for each in rows(model.verdict, language)))
        side = round(em(self) * 2.4)
        self._picture.setPixmap(icon("held").pixmap(QSize(side, side), self.devicePixelRatio()))
        self._activated, self._since = False, self._clock()
        self._place()
        self.choices.default.setFocus()
        self.bring_forward()
        # Only a window that is laid out knows where its first mark is.
        QTimer.singleShot(0, self.texts.preview.scroll_to_first)

    def bring_forward(self) -> None:
        """Shows an open warning again, with the keyboard's focus. Without an open one, nothing happens."""
        if self._open:
            self.show()
            self.raise_()
            self.activateWindow()

    def withdraw(self) -> None:
        """Closes without an answer."""
        self._forget()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a held paste waits for an answer."""
        return self._open

    @property
    def model(self) -> WarningModel | None:
        """What is shown; still there while `answered` is emitted, and gone after that."""
        return self._model

    def _show_note(self, model: WarningModel, language: str) -> None:
        said: list[str] = []
        if model.redacted is None:
            said.append((model.why_not or w.NO_REDACTED)[language])
        if not model.may_go_on:
            said.append(w.BLOCKED[language])
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))

    def _width(self) -> int:
        # Buttons must fit beside each other whatever the language and the font.
        needed = self.choices.minimumSizeHint().width() + 6 * SPACE
        return min(max(em(self) * 43, needed), screen_of_cursor().availableGeometry().width() - 4 * SPACE)

    def _size(self) -> QSize:
        self.ensurePolished()
        width = self._width()
        if self.texts.isHidden():
            return QSize(width, height_for_width(self, width))
        # One line more, for a line that wraps where a scroll bar takes its width.
        wanted = self.texts.preview.content_height(width - 6 * SPACE) + em(self)
        line = em(self)
        self.texts.preview.setMinimumHeight(_LINES_LEAST * line)
        rest = height_for_width(self, width) - self.texts.preview.sizeHint().height()
        preview = min(max(wanted, _LINES_LEAST * line), _LINES_MOST * line)
        return QSize(width, rest + preview)

    def _place(self) -> None:
        place_at_cursor(self, self._size())

    def _fit(self) -> None:
        """Grows, where the window stands, by what was opened in it."""
        size = self._size()
        if size.height() > self.height():
            corner = self.pos()
            area = screen_of_cursor().availableGeometry()
            self.resize(self.width(), min(size.height(), area.height()))
            overlap = self.frameGeometry().bottom() - area.bottom()
            if overlap > 0:
                self.move(corner.x(), max(corner.y() - overlap, area.top()))

    def _settled(self) -> bool:
        return self._clock() - self._since >= self._settle

    def _choose(self, choice: Choice, reason: str = "") -> None:
        if not self._open or not (choice is Choice.CANCEL or self._settled()):
            return
        self._answer(Answer(choice, reason))

    def _answer(self, answer: Answer) -> None:
        self._open = False
        # First out of the way, so that the focus is back where the text is to go.
        self.hide()
        self.answered.emit(answer)
        if not self._open:
            self._forget()

    def _forget(self) -> None:
        self._model, self._open = None, False
        self.texts.forget()
        self.sure.reason.clear()

    def _ask_again(self) -> None:
        if not self._settled():
            return
        self.choices.hide()
        self.sure.show()
        self._fit()
        if self._model is not None and self._model.reason_required:
            self.sure.reason.setFocus()
        else:
            self.sure.back.setFocus()
        # A double click must not confirm what its first half has opened.
        self._settle_again()

    def _back(self) -> None:
        if self._settled():
            self.sure.hide()
            self.choices.show()
            self.choices.default.setFocus()

    def _go_on(self) -> None:
        if self.sure.allowed:
            self._choose(Choice.ANYWAY, self.sure.given)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._enter()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isVisible():
            focused.click()
        elif not self.choices.isHidden():
            self.choices.default.click()
        elif focused is self.sure.reason and self.sure.allowed:
            # Enter ends the reason; it does not say yes.
            self.sure.yes.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and not self._activated:
            self._activated = True
            self._settle_again()
        return super().event(event)

    def _settle_again(self) -> None:
        self._since = self._clock()
        self._settling.start(round(self._settle * 1000))

    def _tell_ready(self) -> None:
        if self._model is None:
            return
        if self._settled():
            self.ready.emit()
        else:
            self._settling.start(1)  # the timer was a little earlier than the clock

    def reject(self) -> None:
        """Esc: as `Annullér`."""
        if self._open:
            self._answer(Answer(Choice.CANCEL))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.reject()
