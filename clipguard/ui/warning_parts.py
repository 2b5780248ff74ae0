"""The parts of the warning: what was found, the text in two versions, and the rows of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QTabBar, QVBoxLayout, QWidget

from clipguard.rules import Judged

from .look import SPACE, Button, LinkButton, Text, Tint, Underline, redacted_tint, scaled, tint
from .preview import Mark, Preview
from .types import WarningModel
from .warning_text import Row, sure, tip
from .words import warning as w

_PEN_STYLES = {
    Underline.SingleUnderline: Qt.PenStyle.SolidLine,
    Underline.DashUnderline: Qt.PenStyle.DashLine,
    Underline.DotLine: Qt.PenStyle.DotLine,
    Underline.DashDotLine: Qt.PenStyle.DashDotLine,
}


class Chip(QLabel):
    """A rule's name in the looks of its marks: the legend of the preview."""

    def __init__(self, text: str, looks: Tint, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tint = looks
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self.font(), 0.95, bold=True))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * SPACE, SPACE - 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tint.background))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(QColor(self._tint.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        style = _PEN_STYLES.get(self._tint.underline)
        if style is not None:
            painter.setPen(QPen(QColor(self._tint.line), 1.6, style))
            width = self.fontMetrics().horizontalAdvance(self.text())
            left = (self.width() - width) / 2
            bottom = (self.height() + self.fontMetrics().height()) / 2 - 0.5
            painter.drawLine(QRectF(left, bottom, width, 0).topLeft(), QRectF(left, bottom, width, 0).topRight())


class Found(QWidget):
    """What was found, a line a rule; why, on demand; and the way to the rule."""

    rule_wanted = Signal(str)
    """The id of a rule to read."""
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE + 4)
        self._grid.setVerticalSpacing(SPACE - 2)
        self._grid.setColumnStretch(1, 1)
        self.why: LinkButton | None = None
        self._reasons: list[Text] = []
        self._language = "da"

    def show_rows(self, rows: Sequence[Row], language: str) -> None:
        self._language = language
        self._reasons = []
        self.why = None
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        line = 0
        for row in rows:
            chip = Chip(row.name, tint(row.rule, self.palette()))
            found = Text(row.found)
            found.setAccessibleName(f"{row.name}: {row.found}")
            found.setToolTip("\n".join(row.reasons))
            top = Qt.AlignmentFlag.AlignTop
            shown: list[QWidget] = [chip, found]
            self._grid.addWidget(chip, line, 0, top | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(found, line, 1, Qt.AlignmentFlag.AlignVCenter)
            if row.rule is not None:
                link = LinkButton(w.RULE_LINK[language])
                link.setAccessibleName(f"{w.RULE_LINK[language]}: {row.name}")
                link.clicked.connect(lambda _checked=False, rule=row.rule: self.rule_wanted.emit(str(rule)))
                self._grid.addWidget(link, line, 2, top)
                shown.append(link)
            for each in shown:
                # A layout shows new widgets only later, and the window is measured at once.
                each.show()
            if row.reasons:
                why = Text("\n".join(f"•  {each}" for each in row.reasons), rank="quiet")
                why.hide()
                self._reasons.append(why)
                self._grid.addWidget(why, line + 1, 1, 1, 2)
            line += 2
        if self._reasons:
            self.why = why_button = LinkButton(w.WHY[language])
            why_button.setToolTip(w.WHY_TIP[language])
            why_button.setCheckable(True)
            why_button.toggled.connect(self._toggle)
            self._grid.addWidget(why_button, line, 1, Qt.AlignmentFlag.AlignLeft)
            why_button.show()

    def _toggle(self, on: bool) -> None:
        for each in self._reasons:
            each.setVisible(on)
        if self.why is not None:
            self.why.setText((w.HIDE_WHY if on else w.WHY)[self._language])
        self.grown.emit()


class TwoTexts(QWidget):
    """The text as copied and as anonymised, one at a time, chosen by tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._show)
        self.preview = Preview()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.preview)
        self._model: WarningModel | None = None
        self._language = "da"

    def show_model(self, model: WarningModel, language: str) -> None:
        self._model, self._language = None, language
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.tabs.addTab(w.PREVIEW_ORIGINAL[language])
        if model.redacted is not None:
            self.tabs.addTab(w.PREVIEW_REDACTED[language])
        self.tabs.setAccessibleName(w.PREVIEW_TABS[language])
        self._model = model
        self._show(0)

    def forget(self) -> None:
        self._model = None
        self.preview.forget()

    def _show(self, tab: int) -> None:
        model = self._model
        if model is None:
            return
        if tab == 1 and model.redacted is not None:
            looks = redacted_tint(self.palette())
            text = model.redacted
            marks = [Mark(start, end, looks) for start, end in model.placeholders]
        else:
            text = model.text
            marks = [self._mark(each) for each in model.verdict.stopping]
        gap, cut = w.GAP[self._language], w.GAP_CUT[self._language]
        self.preview.setAccessibleName(self.tabs.tabText(tab))
        self.preview.show_text(text, marks, gap, cut)

    def _mark(self, judged: Judged) -> Mark:
        looks = tint(judged.rule, self.palette())
        return Mark(judged.finding.start, judged.finding.end, looks, tip(judged, self._language))


class ChoiceRow(QWidget):
    """The first row of buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help, self.anyway, self.cancel, self.anonymised = Button(), Button(), Button(), Button(primary=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.help)
        row.addStretch(1)
        row.addWidget(self.anyway)
        row.addWidget(self.cancel)
        row.addWidget(self.anonymised)

    def show_model(self, model: WarningModel, language: str) -> None:
        self.anonymised.setText(w.ANONYMISED[language])
        self.cancel.setText(w.CANCEL[language])
        self.anyway.setText(w.ANYWAY[language])
        self.help.setText(w.HELP[language])
        self.help.setToolTip(w.HELP_TIP[language].format(address=model.help_address))
        self.anonymised.setVisible(model.redacted is not None)
        self.anyway.setVisible(model.may_go_on)
        self.help.setVisible(bool(model.help_address))
        self.anonymised.setDefault(model.redacted is not None)
        self.cancel.setDefault(model.redacted is None)
        self.cancel.make_primary(model.redacted is None)

    @property
    def default(self) -> Button:
        return self.cancel if self.anonymised.isHidden() else self.anonymised


class SureRow(QFrame):
    """The second, deliberate step of going on anyway."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.meaning = Text(rank="heading"), Text()
        self.reason_label, self.reason = QLabel(), QLineEdit()
        self.reason.setMaxLength(300)
        self.reason_label.setBuddy(self.reason)
        self.yes, self.back = Button(), Button(primary=True)
        self.reason.textChanged.connect(lambda: self._allow())
        self._required = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.meaning)
        asked = QHBoxLayout()
        asked.setSpacing(SPACE)
        asked.addWidget(self.reason_label)
        asked.addWidget(self.reason, 1)
        column.addLayout(asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.back)
        column.addLayout(buttons)

    def show_model(self, model: WarningModel, language: str) -> None:
        self._required = model.reason_required
        self.heading.setText(w.SURE[language])
        self.meaning.setText(sure(model, language))
        self.reason_label.setText(w.REASON[language])
        self.reason.setPlaceholderText(w.REASON_HINT[language])
        self.reason.setAccessibleName(w.REASON[language].replace("&", "").rstrip(":"))
        self.reason.clear()
        self.reason_label.setVisible(self._required)
        self.reason.setVisible(self._required)
        self.yes.setText(w.YES[language])
        self.back.setText(w.BACK[language])
        self._allow()

    @property
    def given(self) -> str:
        return self.reason.text().strip()

    @property
    def allowed(self) -> bool:
        return bool(self.given) or not self._required

    def _allow(self) -> None:
        self.yes.setEnabled(self.allowed)


__all__ = ["Chip", "ChoiceRow", "Found", "SureRow", "TwoTexts"]
