"""A text to try Clipguard with: what is found in it is marked while it is changed, and its anonymised form stands beneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from clipguard.redaction import Vault, redact
from clipguard.rules import Verdict, sentence

from .look import SPACE, Text, em, redacted_tint, scaled, tint
from .preview import Mark, Preview
from .words import warning as warning_words
from .words import welcome as w

TYPING_MS = 150
"""How long after the last change a text is checked."""
RETRY_MS, RETRIES = 1_000, 10
"""When and how often a text that was not reached is asked about again: the scanner was busy, or had to start anew."""
MOST = 4_000
"""The longest text that can be put into the field, in UTF-16 units."""


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say `text`, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class TrialField(QPlainTextEdit):
    """Where the text is changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(10)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes no more than there is room for: a whole book is no trial."""
        room = MOST - self.document().characterCount() + len(self.textCursor().selectedText())
        self.textCursor().insertText(source.text()[: max(room, 0)])


class Trial(QWidget):
    """A text to change, with what Clipguard finds in it marked, and what the warning would make of it."""

    scan_wanted = Signal(str)
    """A text to check, answered by `checked`. The next one follows only then."""

    def __init__(self, language: str, *, typing_ms: int = TYPING_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._asked: str | None = None
        self._shown: tuple[str, Verdict] | None = None
        self.field, self.state = TrialField(), Text(w.CHECKING[language])
        self.redacted_label, self.redacted = Text(w.REDACTED[language]), Preview()
        self.field.setAccessibleName(w.FIELD[language])
        self.redacted.setAccessibleName(w.REDACTED[language])
        self.state.setFont(scaled(self.state.font(), 1.0, bold=True))
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.state.setMinimumHeight(2 * em(self))  # what stands below it does not move with every answer
        for each in (self.field, self.redacted):
            each.setFixedHeight(round(4.4 * em(self)) + 2 * SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.field)
        column.addWidget(self.state)
        column.addSpacing(SPACE)
        column.addWidget(self.redacted_label)
        column.addWidget(self.redacted)
        self._typing = QTimer(self, interval=typing_ms, singleShot=True)
        self._typing.timeout.connect(self.check)
        self.field.setPlainText(w.SAMPLE[language])
        self._again = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._again.timeout.connect(self.check)
        self._tried = 0
        self.field.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._tried = 0
        self._again.stop()
        self._typing.start()

    def check(self) -> None:
        """Asks about the text as it is now, unless an answer is still awaited."""
        if self._asked is None:
            self._typing.stop()
            self._asked = self.field.toPlainText()
            self.scan_wanted.emit(self._asked)

    def checked(self, text: str, verdict: Verdict) -> None:
        """The answer. One to a text that is no longer there is dropped."""
        if text != self._asked:
            return
        self._asked = None
        if text == self.field.toPlainText():
            self._shown = (text, verdict)
            self._show(text, verdict)
            if verdict.unchecked and self._tried < RETRIES:
                self._tried += 1
                self._again.start()
        elif not self._typing.isActive():
            self.check()

    def forget(self) -> None:
        """Drops the text from memory."""
        self._typing.stop()
        self._again.stop()
        self._asked = self._shown = None
        self.field.blockSignals(True)
        self.field.setPlainText("")
        self.redacted.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._show(*self._shown)

    def _show(self, text: str, verdict: Verdict) -> None:
        language = self._language
        if verdict.unchecked:
            said = w.NOT_CHECKED[language]
        elif verdict.stopping:
            said = w.FOUND[language].format(found=sentence(verdict.stopping, language))
        else:
            said = w.FOUND_NOTHING[language]
        if said != self.state.text():
            self.state.setText(said)
            announce(self.field, said)
        self._mark(text, verdict)
        made = redact(text, [each.finding for each in verdict.stopping], Vault())
        looks = redacted_tint(self.palette())
        marks = [Mark(start, end, looks) for start, end, _finding in made.placeholders]
        if verdict.unchecked or verdict.whole_text:
            self.redacted.show_text(warning_words.NO_REDACTED[language], (), "", "")
        else:
            self.redacted.show_text(made.text, marks, warning_words.GAP[language], warning_words.GAP_CUT[language])

    def _mark(self, text: str, verdict: Verdict) -> None:
        selections = []
        for each in verdict.stopping:
            looks = tint(each.rule, self.palette())
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.field.document())
            mark.cursor.setPosition(_units(text[: each.finding.start]))
            mark.cursor.setPosition(_units(text[: each.finding.end]), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(QColor(looks.text))
            form.setBackground(QColor(looks.background))
            form.setUnderlineStyle(looks.underline)
            form.setUnderlineColor(QColor(looks.line))
            mark.format = form
            selections.append(mark)
        self.field.setExtraSelections(selections)


def _units(text: str) -> int:
    """The length of `text` in UTF-16 units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


__all__ = ["MOST", "TYPING_MS", "Trial", "announce"]
