"""The second, deliberate step of going on anyway: what it means, and why it is all right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from clipguard.rules import Verdict, sentence

from .look import SPACE, Button, Text
from .types import Reason, WarningModel
from .warning_flow import Flow
from .words import warning as w

_MOST = 300  # code points of a reason in the employee's own words


class ReasonChip(Button):
    """One of the reasons, to click on and off. The arrow keys go from one to the next."""

    def __init__(self, reason: Reason, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.reason = reason
        self._words = ""
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._show())

    def show_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words.replace("&", ""))
        self._show()

    def _show(self) -> None:
        # Not by colour alone.
        self.setText(f"✓ {self._words}" if self.isChecked() else self._words)
        self.make_primary(self.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)


class SureRow(QFrame):
    """The question. Its buttons are in `buttons`, a widget of its own: they stay in sight where the question has to scroll."""

    grown = Signal()
    check_wanted = Signal(str)
    """A reason in the employee's own words, to be answered by `checked`."""
    fine = Signal()
    """The reason may be taken as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.meaning, self.why = Text(rank="heading"), Text(), Text()
        self.chips = tuple(ReasonChip(each) for each in Reason)
        self.reason_label, self.reason = QLabel(), QLineEdit()
        self.reason.setMaxLength(_MOST)
        self.reason_label.setBuddy(self.reason)
        self.problem = Text(rank="error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.meaning)
        column.addWidget(self.why)
        chips = QWidget()
        row = Flow(chips, spacing=SPACE)
        for chip in self.chips:
            row.addWidget(chip)
            chip.clicked.connect(lambda _on, chip=chip: self._choose(chip))
        column.addWidget(chips)
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(SPACE)
        asked.addWidget(self.reason_label)
        asked.addWidget(self.reason, 1)
        column.addWidget(self._asked)
        column.addWidget(self.problem)
        self.buttons = QWidget()
        self.yes, self.back = Button(), Button(primary=True)
        buttons = Flow(self.buttons, spacing=SPACE, leading=0, stretched=True)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.back)
        self.reason.textChanged.connect(lambda _text: self._edited())
        self._required = False
        self._checking: str | None = None
        self._language = "da"

    def show_model(self, model: WarningModel, meaning: str, language: str, *, kept: bool = False) -> None:
        """`kept`: the question is about an anonymised text in which something is kept, not about the text as it is."""
        self._required, self._language = model.reason_required, language
        self.heading.setText(w.SURE[language])
        self.meaning.setText(meaning)
        self.why.setText((w.WHY_FINE if model.reason_required else w.WHY_FINE_OPTIONAL)[language])
        for chip in self.chips:
            chip.show_words(w.REASONS[chip.reason][language])
            chip.setAccessibleDescription(self.why.text())
        self.reason_label.setText(w.REASON[language])
        self.reason.setPlaceholderText(w.REASON_HINT[language])
        self.reason.setAccessibleName(w.REASON[language].replace("&", "").rstrip(":"))
        self.reason.setAccessibleDescription(w.REASON_HINT[language])
        self.yes.setText((w.YES_KEPT if kept else w.YES)[language])
        self.yes.setAccessibleDescription(meaning)
        self.back.setText(w.BACK[language])
        self.forget()

    def forget(self) -> None:
        """Drops what was chosen and written."""
        for chip in self.chips:
            chip.setChecked(False)
        self.reason.clear()
        self._asked.hide()
        self._edited()

    @property
    def chosen(self) -> Reason | None:
        return next((chip.reason for chip in self.chips if chip.isChecked()), None)

    @property
    def given(self) -> str:
        """The reason in the employee's own words; empty unless “other” is chosen."""
        return self.reason.text().strip() if self.chosen is Reason.OTHER else ""

    @property
    def allowed(self) -> bool:
        """Whether there is a reason, or none is required. “Other” says nothing by itself."""
        if self._checking is not None:
            return False
        return not self._required or (self.chosen not in (None, Reason.OTHER)) or bool(self.given)

    @property
    def problem_shown(self) -> bool:
        return not self.problem.isHidden()

    def take(self) -> None:
        """The employee says yes: `fine` follows, at once or once the own words have been checked, or else a problem is shown."""
        if not self.allowed:
            return
        if not self.given:
            self.fine.emit()
            return
        self._checking = self.given
        self._say(w.REASON_CHECKED[self._language], error=False)
        self.yes.setEnabled(False)
        self.check_wanted.emit(self._checking)

    def checked(self, words: str, verdict: Verdict) -> None:
        """The answer to `check_wanted`. One to words that have been changed since is of no matter."""
        if words != self._checking:
            return
        self._checking = None
        self.yes.setEnabled(self.allowed)
        if not verdict.stops:
            self._say("")
            self.fine.emit()
        elif found := sentence(verdict.stopping, self._language):
            self._say(w.REASON_HOLDS[self._language].format(found=found))
            self.reason.setFocus()
        else:
            self._say(w.REASON_UNCHECKED[self._language])

    def _choose(self, chosen: ReasonChip) -> None:
        for chip in self.chips:
            if chip is not chosen:
                chip.setChecked(False)
        other = self.chosen is Reason.OTHER
        self._asked.setVisible(other)
        if other:
            self.reason.setFocus()
        self._edited()
        self.grown.emit()

    def _edited(self) -> None:
        self._checking = None
        self._say("")
        self.yes.setEnabled(self.allowed)

    def _say(self, text: str, *, error: bool = True) -> None:
        shown = self.problem_shown
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if self.problem_shown != shown:
            self.grown.emit()


__all__ = ["ReasonChip", "SureRow"]
