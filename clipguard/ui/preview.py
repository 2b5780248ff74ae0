"""A text to look at, with its marks, that cannot be selected, copied or dragged: each would change the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from .excerpt import Piece, pieces
from .look import Tint, em, quiet_colour


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch, in code points of the text; `tip` says why it is marked."""

    start: int
    end: int
    tint: Tint
    tip: str = ""


class Preview(QTextEdit):
    """Read-only, scrollable by mouse and keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(10)
        self._first_mark: int | None = None

    def createMimeDataFromSelection(self) -> QMimeData:
        # Reached only if an assistive tool selects text: nothing leaves the preview even then.
        return QMimeData()

    def show_text(self, text: str, marks: Sequence[Mark], gap: str, cut: str) -> None:
        """Shows `text` or, of a long one, the surroundings of its marks; `gap` and `cut` say what is left out."""
        self.clear()
        self._first_mark = None
        made = pieces(text, [(each.start, each.end) for each in marks])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for index, piece in enumerate(made):
            if piece.gap:
                self._write_gap(cursor, cut if index == len(made) - 1 else gap, first=index == 0)
            else:
                self._write(cursor, piece, marks)
        cursor.endEditBlock()
        self.scroll_to_first()

    def forget(self) -> None:
        """Drops the text from memory."""
        self.clear()
        self._first_mark = None

    def scroll_to_first(self) -> None:
        """Puts the first mark near the top, with some of what stands before it."""
        bar = self.verticalScrollBar()
        if self._first_mark is None:
            bar.setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._first_mark)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 2 * em(self))

    def content_height(self, width: int) -> int:
        """How high the preview must be to show all of its text at `width`."""
        frame = 2 * self.frameWidth()
        document = self.document()
        before = document.textWidth()
        document.setTextWidth(width - frame)
        height = round(document.size().height()) + frame
        document.setTextWidth(before)
        return height

    def _write(self, cursor: QTextCursor, piece: Piece, marks: Sequence[Mark]) -> None:
        if piece.mark is None:
            cursor.insertText(piece.text, QTextCharFormat())
            return
        if self._first_mark is None:
            self._first_mark = cursor.position()
        mark = marks[piece.mark]
        looks = QTextCharFormat()
        looks.setForeground(QBrush(QColor(mark.tint.text)))
        looks.setBackground(QBrush(QColor(mark.tint.background)))
        looks.setFontWeight(QFont.Weight.Bold)
        looks.setUnderlineStyle(mark.tint.underline)
        looks.setUnderlineColor(QColor(mark.tint.line))
        looks.setToolTip(mark.tip)
        cursor.insertText(piece.text, looks)

    def _write_gap(self, cursor: QTextCursor, words: str, *, first: bool) -> None:
        looks = QTextCharFormat()
        looks.setForeground(QBrush(quiet_colour(self.palette())))
        looks.setFontItalic(True)
        centred = QTextBlockFormat()
        centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        centred.setTopMargin(6)
        centred.setBottomMargin(6)
        if first:
            cursor.setBlockFormat(centred)
        else:
            cursor.insertBlock(centred)
        cursor.insertText(words, looks)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())


__all__ = ["Mark", "Preview"]
