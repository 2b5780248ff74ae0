"""The text as copied and as anonymised: beside each other where there is room, else one at a time, chosen by tabs.

Decision: what was found is covered in both until the employee asks to see it, for others may see the screen too; the window forgets
that with the text. Both show the same place: where one is scrolled, the other follows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from clipguard.rules import Judged
from clipguard.settings import ENTITIES

from .excerpt import Cover
from .look import SPACE, Text, em, redacted_tint, tint
from .preview import Mark, Preview
from .types import WarningModel
from .warning_choice import Draft, cover_of
from .warning_text import tip
from .words import warning as w

WIDE_EMS = 44
"""From this width, in heights of a line of text, both texts are shown at once."""


def along(value: int, here: list[int], there: list[int]) -> int:
    """The place in `there` that answers to `value` in `here`: between two of its points in the same proportion. Both rise."""
    at = min(max(bisect_right(here, value), 1), len(here) - 1)
    start, end = here[at - 1], here[at]
    share = (value - start) / (end - start) if end > start else 0.0
    return round(there[at - 1] + share * (there[at] - there[at - 1]))


class TwoTexts(QWidget):
    """`preview` has the text as copied, `anonymised` the other one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(lambda _tab: self._turn())
        self.preview, self.anonymised = Preview(), Preview()
        self.names = (Text(rank="heading"), Text(rank="heading"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE + 4)
        for name, preview in zip(self.names, self.previews, strict=True):
            name.setContentsMargins(2, 0, 2, SPACE // 2)
            half = QVBoxLayout()
            half.setSpacing(0)
            half.addWidget(name)
            half.addWidget(preview, 1)
            self._row.addLayout(half, 1)
        column.addLayout(self._row, 1)
        for one, other in (self.previews, self.previews[::-1]):
            one.verticalScrollBar().valueChanged.connect(lambda _value, one=one, other=other: self._follow(one, other))
        self._model: WarningModel | None = None
        self._draft: Draft | None = None
        self._revealed = self._following = False
        self._left: _Scrolled | None = None  # while a tab is turned: where the text was that was left
        self._language = "da"

    @property
    def previews(self) -> tuple[Preview, Preview]:
        return self.preview, self.anonymised

    @property
    def is_wide(self) -> bool:
        """Whether both texts are shown at once."""
        return self._draft is not None and self.width() >= WIDE_EMS * em(self)

    def show_model(self, model: WarningModel, draft: Draft | None, language: str) -> None:
        """Covers what was found, whatever was shown before."""
        self.forget()
        self._language = language
        while self.tabs.count():
            self.tabs.removeTab(0)
        titles = [w.PREVIEW_ORIGINAL[language]]
        if draft is not None:
            titles.append(w.PREVIEW_REDACTED[language])
        for title, name, preview in zip(titles, self.names, self.previews, strict=False):
            self.tabs.addTab(title)
            plain = title.replace("&", "")
            name.setText(plain)
            preview.setAccessibleName(plain)
        self.tabs.setAccessibleName(w.PREVIEW_TABS[language])
        self._model, self._draft = model, draft
        self._arrange()
        self._write_original()
        self._write_anonymised()

    def show_draft(self, draft: Draft | None) -> None:
        """The same text, anonymised in another way."""
        self._draft = draft
        self._write_original()
        self._write_anonymised()
        self._follow(self.preview, self.anonymised)

    def reveal(self, on: bool) -> None:
        """Shows what was found, or covers it again."""
        self._revealed = on
        self._write_original()
        self._write_anonymised()
        self._follow(self.preview, self.anonymised)

    def scroll_to_first(self) -> None:
        """Puts the first mark of the text near the top, in both."""
        self.preview.scroll_to_first()
        self._follow(self.preview, self.anonymised)

    def height_wanted(self, width: int) -> int:
        """How high the previews must be, in a window that gives this width, to show all of the text."""
        wide = self._draft is not None and width >= WIDE_EMS * em(self)
        each = (width - self._row.spacing()) // 2 if wide else width
        shown = self.previews if self._draft is not None else self.previews[:1]
        return max(preview.content_height(each) for preview in shown)

    def forget(self) -> None:
        self._model = self._draft = self._left = None
        self._revealed = self._following = False
        for each in self.previews:
            each.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _turn(self) -> None:
        """Another tab: its text is laid out only now, and goes to where the other one was."""
        if self._model is None or self._draft is None:
            return
        if self._left is None:
            self._left = _Scrolled.of(self.previews[1 - self.tabs.currentIndex()])
        self._following = True
        self._arrange()
        QTimer.singleShot(0, self._turned)

    def _turned(self) -> None:
        if self._left is not None:
            left, self._left = self._left, None
            left.show_same(self.previews[self.tabs.currentIndex()])
            self._following = False

    def _arrange(self) -> None:
        wide, both = self.is_wide, self._draft is not None
        current = 0 if not both else self.tabs.currentIndex()
        self.tabs.setVisible(not wide)
        for number, (name, preview) in enumerate(zip(self.names, self.previews, strict=True)):
            name.setVisible(wide)
            preview.setVisible(wide or number == current)
            self._row.setStretch(number, int(wide or number == current))

    def _write_original(self) -> None:
        if self._model is None:
            return
        judged = self._model.verdict.stopping if self._draft is None else self._draft.left
        self._write(self.preview, self._model.text, [self._mark(each) for each in judged])

    def _write_anonymised(self) -> None:
        draft = self._draft
        if self._model is None or draft is None:
            return
        looks = redacted_tint(self.palette())
        marks = [Mark(start, end, looks, key=part.start) for start, end, part in draft.redacted.placeholders]
        marks += [self._mark(judged, start, end) for start, end, judged in draft.moved]
        self._write(self.anonymised, draft.redacted.text, sorted(marks, key=lambda each: each.start))

    def _write(self, preview: Preview, text: str, marks: list[Mark]) -> None:
        bar = preview.verticalScrollBar()
        before = bar.value()
        self._following = True
        preview.show_text(text, marks, w.GAP[self._language], w.GAP_CUT[self._language])
        bar.setValue(before)
        self._following = False
        preview.setAccessibleDescription("" if self._revealed else w.COVERED[self._language])

    def _mark(self, judged: Judged, start: int | None = None, end: int | None = None) -> Mark:
        finding = judged.finding
        return Mark(
            finding.start if start is None else start,
            finding.end if end is None else end,
            tint(judged.rule, self.palette()),
            tip(judged, self._language),
            Cover.NOTHING if self._revealed else cover_of(finding.entity),
            ENTITIES[finding.entity].name[self._language],
            finding.start,
        )

    def _follow(self, one: Preview, other: Preview) -> None:
        """Scrolls `other` to where `one` is."""
        if not self._following and self._draft is not None:
            self._following = True
            _Scrolled.of(one).show_same(other)
            self._following = False


@dataclass(frozen=True)
class _Scrolled:
    """Where a preview is scrolled to, of how far it goes, and where its marks are."""

    value: int
    maximum: int
    tops: Mapping[int, int]

    @classmethod
    def of(cls, preview: Preview) -> _Scrolled:
        bar = preview.verticalScrollBar()
        return cls(bar.value(), bar.maximum(), preview.tops())

    def show_same(self, preview: Preview) -> None:
        """Scrolls `preview` to the same place: marks that stand for the same are the points in between."""
        bar, tops = preview.verticalScrollBar(), preview.tops()
        here, there = [0], [0]
        for key, top in self.tops.items():
            across = tops.get(key, -1)
            if here[-1] < top < self.maximum and there[-1] < across < bar.maximum():
                here.append(top)
                there.append(across)
        bar.setValue(along(self.value, [*here, self.maximum], [*there, bar.maximum()]))


__all__ = ["WIDE_EMS", "TwoTexts", "along"]
