"""Parts of the warning: what was found, what more can be seen, and the row of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from .look import SPACE, Button, LinkButton, Text, Tint, Underline, scaled, tint
from .types import WarningModel
from .warning_choice import Stage
from .warning_flow import Flow
from .warning_text import Row, insert
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
    """What was found, a line a rule; what the guideline says of it; why, on demand; and the way to the rule."""

    rule_wanted = Signal(str)
    """The id of a rule to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE + 4)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self.rule_links: list[LinkButton] = []
        self._reasons: list[Text] = []
        self._shows_reasons = False

    @property
    def has_reasons(self) -> bool:
        return bool(self._reasons)

    def show_rows(self, rows: Sequence[Row], language: str) -> None:
        self._reasons, self.rule_links = [], []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        line = 0
        for row in rows:
            chip = Chip(row.name, tint(row.rule, self.palette()))
            found = Text(row.found, rank="heading" if row.rule is not None else "body")
            found.setAccessibleName(f"{row.name}: {row.found}")
            found.setToolTip("\n".join(row.reasons))
            top = Qt.AlignmentFlag.AlignTop
            shown: list[QWidget] = [chip, found]
            self._grid.addWidget(chip, line, 0, top | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(found, line, 1, Qt.AlignmentFlag.AlignVCenter)
            if row.rule is not None:
                link = LinkButton(w.RULE_LINK[language])
                link.setAccessibleName(f"{w.RULE_LINK[language]}: {row.name}")
                link.setAccessibleDescription(row.says)
                link.clicked.connect(lambda _checked=False, rule=row.rule: self.rule_wanted.emit(str(rule)))
                self._grid.addWidget(link, line, 2, top)
                self.rule_links.append(link)
                shown.append(link)
            if row.says:
                says = Text(row.says)
                self._grid.addWidget(says, line + 1, 1, 1, 2)
                shown.append(says)
            for each in shown:
                # A layout shows new widgets only later, and the window is measured at once.
                each.show()
            if row.reasons:
                why = Text("\n".join(f"•  {each}" for each in row.reasons), rank="quiet")
                why.setVisible(self._shows_reasons)
                self._reasons.append(why)
                self._grid.addWidget(why, line + 2, 1, 1, 2)
            self._grid.setRowMinimumHeight(line + 3, 0 if row is rows[-1] else SPACE // 2)
            line += 4

    def show_reasons(self, on: bool) -> None:
        self._shows_reasons = on
        for each in self._reasons:
            each.setVisible(on)


class Links(QWidget):
    """What more can be seen: why, each finding, and the details in clear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why, self.findings, self.reveal = LinkButton(), LinkButton(), LinkButton()
        row = Flow(self, spacing=2 * SPACE)
        for each in self.all:
            each.setCheckable(True)
            row.addWidget(each)
        self._texts: dict[LinkButton, tuple[str, str]] = {}
        for each in self.all:
            each.toggled.connect(lambda on, each=each: each.setText(self._texts[each][on]))

    @property
    def all(self) -> tuple[LinkButton, LinkButton, LinkButton]:
        return self.why, self.findings, self.reveal

    def show_words(self, language: str, findings: int) -> None:
        """Everything is closed again. `findings` is how many different ones there are to choose among."""
        self._texts = {
            self.why: (w.WHY[language], w.HIDE_WHY[language]),
            self.findings: (w.FINDINGS[language].format(number=findings), w.HIDE_FINDINGS[language]),
            self.reveal: (w.REVEAL[language], w.UNREVEAL[language]),
        }
        for each, tip in zip(self.all, (w.WHY_TIP, w.FINDINGS_TIP, w.REVEAL_TIP), strict=True):
            each.setChecked(False)
            each.setText(self._texts[each][0])
            each.setToolTip(tip[language])
            each.setAccessibleDescription(tip[language])


class ChoiceRow(QWidget):
    """The first row of buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help, self.anyway, self.cancel, self.anonymised = Button(), Button(), Button(), Button(primary=True)
        row = Flow(self, spacing=SPACE, leading=1, stretched=True)
        for each in (self.help, self.anyway, self.cancel, self.anonymised):
            row.addWidget(each)
        self._enter_anonymises = False

    def show_model(self, model: WarningModel, language: str) -> None:
        """The button of the anonymised text follows with `show_stage`, where there is one."""
        self.cancel.setText(w.CANCEL[language])
        self.anyway.setText(w.ANYWAY[language])
        self.help.setText(w.HELP[language])
        tip = w.HELP_TIP[language].format(address=model.help_address)
        self.help.setToolTip(tip)
        self.help.setAccessibleDescription(tip)
        self.anonymised.setVisible(model.anonymise is not None)
        self.anyway.setVisible(model.may_go_on)
        self.help.setVisible(bool(model.help_address))
        self._enter_anonymises = model.anonymise is not None and not model.enter_cancels
        self._mark_default(self._enter_anonymises)

    def show_stage(self, stage: Stage, things: int, language: str) -> None:
        """`things` is how many of the things found are kept. Only the text without any of them is what Enter may insert."""
        tips = {Stage.PARTLY: w.PARTLY_TIP, Stage.ALL_KEPT: w.ALL_KEPT_TIP, Stage.NOTHING_LEFT: w.INSERT_TIP}
        tip = tips[stage][language] if stage in tips else ""
        self.anonymised.setText(insert(stage, things, language))
        self.anonymised.setToolTip(tip)
        self.anonymised.setAccessibleDescription(tip)
        self.anonymised.setEnabled(stage is not Stage.ALL_KEPT)
        self._mark_default(self._enter_anonymises and stage is Stage.ANONYMISED)

    def _mark_default(self, anonymised: bool) -> None:
        for button, primary in ((self.anonymised, anonymised), (self.cancel, not anonymised)):
            button.setDefault(primary)
            button.make_primary(primary)

    @property
    def default(self) -> Button:
        """What Enter presses where nothing else has the focus."""
        return self.anonymised if self.anonymised.isDefault() else self.cancel


__all__ = ["Chip", "ChoiceRow", "Found", "Links"]
