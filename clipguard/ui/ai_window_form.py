"""The form for one AI window."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from clipguard.settings import AiWindow, InvalidValueError, Trust, ai_window

from .bar import Bar
from .look import SPACE, Button, Text, em, height_for_width
from .settings_locks import Choices, LockNote, managed
from .words import settings as w


class AiWindowForm(QDialog):
    """Nothing is kept until the window can be recognised by what the form says, and nothing that was written is lost by Esc."""

    made = Signal(object)
    """The checked `AiWindow`."""

    def __init__(
        self,
        proposal: AiWindow,
        taken: Collection[str],
        language: str,
        *,
        new: bool,
        locked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`taken` are the names of the other AI windows. A `locked` form only shows."""
        super().__init__(parent)
        self._taken, self._language = {each.casefold() for each in taken}, language
        title = w.FORM_SHOW if locked else w.FORM_ADD if new else w.FORM_EDIT
        self.setWindowTitle(title[language])
        self.name = QLineEdit(proposal.name)
        self.trust = Choices()
        self.trust.offer(w.TRUST, w.TRUST_HELP, language)
        self.trust.choose(proposal.trust)
        self.trust_help = Text(rank="quiet")
        self.trust.currentIndexChanged.connect(lambda _index: self._explain())
        self.hosts, self.processes, self.titles = (
            _lines(each) for each in (proposal.hosts, proposal.processes, proposal.titles)
        )
        self.problem = Text(rank="error")
        self.problem.hide()
        self.save = Button(w.FORM_OK[language], primary=True)
        self.cancel = Button(w.FORM_CANCEL[language])
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.bar = Bar()
        self.lock_note = LockNote(language)
        self._lay_out()
        self._explain()
        if locked:
            self._lock()
        self._before = self._written()
        (self.cancel if locked else self.name).setFocus()
        if not locked:
            self.name.selectAll()

    def _lay_out(self) -> None:
        language = self._language
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE)
        form.addRow(w.FORM_NAME[language], self.name)
        form.addRow(w.FORM_TRUST[language], self.trust)
        form.addRow("", self.trust_help)
        for words, help_words, box in (
            (w.FORM_HOSTS, w.FORM_HOSTS_HELP, self.hosts),
            (w.FORM_PROCESSES, w.FORM_PROCESSES_HELP, self.processes),
            (w.FORM_TITLES, w.FORM_TITLES_HELP, self.titles),
        ):
            form.addRow(words[language], box)
            form.addRow("", Text(help_words[language], rank="quiet"))
            box.setAccessibleDescription(help_words[language])
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.lock_note)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.setMinimumWidth(em(self) * 36)

    def _lock(self) -> None:
        language = self._language
        self.lock_note.show()
        self.save.hide()
        self.cancel.setText(w.FORM_CLOSE[language])
        self.trust.lock(True)
        for box in (self.name, self.hosts, self.processes, self.titles):
            box.setReadOnly(True)
        self.name.setAccessibleName(managed(w.WINDOW_NAME[language], language))

    def _written(self) -> tuple[str, ...]:
        boxes = (self.hosts, self.processes, self.titles)
        return (self.name.text(), str(self.trust.currentData()), *(box.toPlainText() for box in boxes))

    def _explain(self) -> None:
        self.trust_help.setText(w.TRUST_HELP[Trust(self.trust.currentData())][self._language])

    def _save(self) -> None:
        texts = (tuple(box.toPlainText().splitlines()) for box in (self.hosts, self.processes, self.titles))
        try:
            window = ai_window(self.name.text(), Trust(self.trust.currentData()), *texts)
        except InvalidValueError as error:
            self._complain(error.words[self._language])
            return
        if window.name.casefold() in self._taken:
            self._complain(w.FORM_DUPLICATE[self._language].format(name=window.name))
            return
        self.accept()
        self.made.emit(window)

    def _complain(self, text: str) -> None:
        self.problem.setText(f"{text[:1].upper()}{text[1:]}.")
        self.problem.show()
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Makes room for what is shown now as well."""
        self.resize(self.width(), max(self.height(), height_for_width(self, self.width())))

    def reject(self) -> None:
        """Esc, and the window's own cross: what was written is given up only when asked."""
        language = self._language
        if self.bar.asks:
            self.bar.hide()
            self.name.setFocus()
            return
        if self._written() == self._before:
            super().reject()
            return
        self.bar.say(
            "",
            w.FORM_UNSAVED[language],
            (w.FORM_GO_ON[language], self.name.setFocus),
            (w.DISCARD[language], lambda: self.done(QDialog.DialogCode.Rejected)),
        )
        self._grow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(not self.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, Button) else self.save).click()
        else:
            super().keyPressEvent(event)


def _lines(values: tuple[str, ...]) -> QPlainTextEdit:
    box = QPlainTextEdit("\n".join(values))
    box.setTabChangesFocus(True)
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    low = QGuiApplication.primaryScreen().availableGeometry().height() < em(box) * 44
    box.setFixedHeight(round(em(box) * (2.6 if low else 4.6)))
    return box
