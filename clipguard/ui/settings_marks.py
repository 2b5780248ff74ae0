"""Marks in a text that is being written, with the looks of the warning's marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from .look import Tint


class Marks(QSyntaxHighlighter):
    """A highlighter, which leaves the document, and so its undo, as it is. Marks move along with what is written before them,
    and one that is written into is gone until it is found again."""

    def __init__(self, document: QTextDocument) -> None:
        self._marks: list[tuple[int, int, Tint]] = []  # in UTF-16 units, as Qt counts
        document.contentsChange.connect(self._changed)  # before the highlighter's own, which then has them moved
        super().__init__(document)

    def show(self, marks: Sequence[tuple[int, int, Tint]]) -> None:
        """`marks` are stretches in code points of the document's text as it is now."""
        made = [(self.position(start), self.position(end), looks) for start, end, looks in marks]
        if made != self._marks:
            self._marks = made
            self.rehighlight()

    def position(self, offset: int) -> int:
        """Where a code point of the text is in Qt's count."""
        text = self.document().toRawText()
        return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2

    @property
    def shown(self) -> tuple[str, ...]:
        """The stretches that are marked."""
        units = self.document().toRawText().encode("utf-16-le", "surrogatepass")
        return tuple(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass") for start, end, _ in self._marks)

    def _changed(self, at: int, removed: int, added: int) -> None:
        kept = []
        for start, end, looks in self._marks:
            if end <= at:
                kept.append((start, end, looks))
            elif start >= at + removed:
                kept.append((start + added - removed, end + added - removed, looks))
        self._marks = kept

    def highlightBlock(self, text: str) -> None:
        begin = self.currentBlock().position()
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        for start, end, looks in self._marks:
            if start < begin + length and end > begin:
                first = max(start - begin, 0)
                self.setFormat(first, min(end - begin, length) - first, _format(looks))


def _format(looks: Tint) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(looks.text))
    made.setBackground(QColor(looks.background))
    made.setFontWeight(QFont.Weight.Bold)
    made.setUnderlineStyle(looks.underline)
    made.setUnderlineColor(QColor(looks.line))
    return made
