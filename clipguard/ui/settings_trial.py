"""“Try it here”: a text is checked while it is written, and what was found is marked in it and told beneath.

The text goes to the scanner process and nowhere else; it is dropped when the dialog is closed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clipguard.detection import Finding, ScanResult
from clipguard.rules import Judged, Verdict, judge, reason, sentence
from clipguard.settings import ENTITIES, Action, RuleId, Settings, declared

from .look import SPACE, Card, Text, Tint, Underline, em, tint
from .settings_locks import show_placeholder
from .settings_marks import Marks
from .words import settings as w

TYPING_MS = 250
"""After this long without a key, in milliseconds, the text is checked."""
RETRY_MS = 1_000
RETRIES = 10
"""How often, and after how many milliseconds, a text that was not reached (the scanner starts, or was busy) is asked about again."""
_SHOWN = 40  # code points of a finding that the list repeats
_LINES = {
    Underline.SingleUnderline: Qt.PenStyle.SolidLine,
    Underline.DashUnderline: Qt.PenStyle.DashLine,
    Underline.DotLine: Qt.PenStyle.DotLine,
    Underline.DashDotLine: Qt.PenStyle.DashDotLine,
}
_NUMBERS = count(1)  # of all fields: a dialog in another language is not given the answers of the one before it
_MUNICIPALITY = tuple(name for name in Settings.__dataclass_fields__ if declared(name).group == "municipality")


class Trial(Card):
    """Asks for one scan at a time, and drops the answer to a text that has changed since."""

    asked = Signal(int, str)
    """A number and a text to scan; `answer` is to be called with the number exactly once."""

    def __init__(self, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(parent)
        self._language, self._settings = language, Settings()
        self._number = 0  # of the newest scan
        self._under_way: str | None = None  # the text that is being scanned
        self._result: ScanResult | None = None
        self._excepted: Collection[Finding] = frozenset()
        self._tried = 0
        self._seen = ""
        self._timer = QTimer(self, interval=typing_ms, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._again = QTimer(self, interval=RETRY_MS, singleShot=True)
        self._again.timeout.connect(self._ask)
        self.title = Text(w.TRIAL[language], rank="heading")
        self.help = Text(w.TRIAL_HELP[language], rank="quiet")
        self.fold = QToolButton(autoRaise=True)
        self.fold.setCheckable(True)
        self.field = QPlainTextEdit()
        self.marks = Marks(self.field.document())
        self.verdict = Text()
        self.found = QListWidget()
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.found.currentItemChanged.connect(self._point_out)
        self.fold.toggled.connect(self._fold)
        self._fold(False)
        self._tell("", ())

    def _lay_out(self) -> None:
        language = self._language
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(w.TRIAL_HINT[language])
        show_placeholder(self.field)
        self.field.setAccessibleName(w.TRIAL_FIELD[language])
        self.field.setAccessibleDescription(w.TRIAL_HELP[language])
        self.field.setFixedHeight(round(em(self) * 3.6) + SPACE)
        self.found.setAccessibleName(w.TRIAL_FOUND[language])
        self.found.setWordWrap(True)
        self.found.setIconSize(QSize(em(self), em(self)))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setFixedHeight(round(em(self) * 4.6))
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.title, 1)
        top.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE + 2)
        column.setSpacing(SPACE // 2)
        column.addLayout(top)
        for each in (self.help, self.field, self.verdict, self.found):
            column.addWidget(each)

    def _fold(self, folded: bool) -> None:
        for each in (self.help, self.field, self.verdict):
            each.setVisible(not folded)
        self.found.setVisible(not folded and self.found.count() > 0)
        self.fold.setArrowType(Qt.ArrowType.UpArrow if folded else Qt.ArrowType.DownArrow)
        words = (w.TRIAL_SHOW if folded else w.TRIAL_HIDE)[self._language]
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)

    # -- asking ---------------------------------------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """What is in force now. Another action is judged at once; other words of the municipality's need another scan."""
        before, self._settings = self._settings, settings
        if not self.text:
            return
        if any(getattr(before, name) != getattr(settings, name) for name in _MUNICIPALITY):
            self._timer.start()
        elif self._result is not None:
            self._show(self._result)

    @property
    def text(self) -> str:
        # Not `toPlainText`, which makes other characters of some; a paragraph's end is one character in both.
        return str(self.field.document().toRawText()).replace("\u2029", "\n").replace("\u2028", "\n")

    def forget(self) -> None:
        """Drops the text from memory, and its undo history with it. A scan that is under way is still waited for."""
        self.field.clear()

    def _typed(self) -> None:
        if self.text == self._seen:
            return  # only the marks have changed, which Qt tells as well
        self._seen = self.text
        self._tried = 0
        self._again.stop()
        if self.text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._result = None
            self._under_way = None if self._under_way is None else ""
            self.marks.show(())
            self._tell("", ())

    def _ask(self) -> None:
        if self._under_way is not None or not self.text.strip():
            return  # the answer asks again
        self._number = next(_NUMBERS)
        self._under_way = self.text
        if self._result is None:
            self.verdict.setText(w.TRIAL_CHECKING[self._language])
        self.asked.emit(self._number, self._under_way)

    def answer(self, number: int, result: ScanResult, excepted: Collection[Finding] = frozenset()) -> None:
        """The result of the scan with that number; `excepted` are the findings that were called “not personal”."""
        if number != self._number or self._under_way is None:
            return
        scanned, self._under_way = self._under_way, None
        if not self.text.strip():
            return
        if scanned != self.text:
            self._timer.start()
        elif result.unchecked and not result.findings and not result.elapsed_ms:
            self._not_reached()
        else:
            self._result, self._excepted = result, excepted
            self._show(result)

    def _not_reached(self) -> None:
        """Nothing of the text was looked at."""
        self._result = None
        self.marks.show(())
        self._tell(w.TRIAL_FAILED[self._language], ())
        self._tried += 1
        if self._tried <= RETRIES:
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            show_placeholder(self.field)
            if self._result is not None:
                self._show(self._result)

    # -- showing --------------------------------------------------------------------------------------------------------

    def _show(self, result: ScanResult) -> None:
        verdict = judge(result, self._settings, excepted=self._excepted)
        palette = self.palette()
        self.marks.show([(each.finding.start, each.finding.end, tint(each.rule, palette)) for each in verdict.findings])
        self._tell(self._words(verdict), verdict.findings)

    def _words(self, verdict: Verdict) -> str:
        language = self._language
        strongest = [each for each in verdict.findings if each.action is verdict.action]
        if strongest:
            said = w.TRIAL_VERDICTS[verdict.action][language].format(found=sentence(strongest, language))
            return f"{said} {w.TRIAL_PART[language]}" if verdict.unchecked else said
        if verdict.unchecked:
            action = w.ACTIONS[self._settings.rules[RuleId.WHEN_IN_DOUBT]][language]
            return w.TRIAL_UNCHECKED[language].format(action=action)
        return w.TRIAL_NOTHING[language]

    def _tell(self, verdict: str, findings: Sequence[Judged]) -> None:
        if verdict != self.verdict.text():
            self.verdict.setText(verdict)
            if verdict:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.verdict, verdict))
        row = self.found.currentRow()
        self.found.blockSignals(True)
        self.found.clear()
        for each in findings:
            item = QListWidgetItem(_swatch(tint(each.rule, self.palette()), em(self)), self._line(each))
            item.setData(Qt.ItemDataRole.UserRole, (each.finding.start, each.finding.end))
            item.setToolTip(w.RULES[each.rule][self._language])
            self.found.addItem(item)
        if row < len(findings):
            self.found.setCurrentRow(row)
        self.found.blockSignals(False)
        self.found.setVisible(bool(findings) and not self.fold.isChecked())

    def _line(self, judged: Judged) -> str:
        language, finding = self._language, judged.finding
        text = " ".join(self.text[finding.start : finding.end].split())
        slots = {
            "kind": _capital(ENTITIES[finding.entity].name[language]),
            "text": text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…",
            "action": w.ACTIONS[Action(judged.action)][language].lower(),
            "why": reason(finding.explanation, language),
        }
        return (w.TRIAL_FINDING_WHY if slots["why"] else w.TRIAL_FINDING)[language].format(**slots)

    def _point_out(self, item: QListWidgetItem | None) -> None:
        """Selects in the field what is chosen in the list."""
        if item is None:
            return
        start, end = item.data(Qt.ItemDataRole.UserRole)
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(self.marks.position(start))
        cursor.setPosition(self.marks.position(end), QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)
        self.field.ensureCursorVisible()


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _swatch(looks: Tint, side: int) -> QIcon:
    """How the finding is marked: its colour, and its line, which tells it without."""
    picture = QPixmap(QSize(side, side) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(looks.background))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(looks.line), 1.6, _LINES.get(looks.underline, Qt.PenStyle.SolidLine)))
    painter.drawLine(1, side - 3, side - 1, side - 3)
    painter.end()
    return QIcon(picture)
