"""A text to look at, with its marks, that cannot be selected, copied or dragged: each would change the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from .excerpt import Cover, Piece, covered, pieces
from .look import Tint, Underline, em, quiet_colour

_UNBROKEN = {ord(" "): "\u00a0", ord("-"): "\u2011"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch, in code points of the text; `tip` says why it is marked.

    One that is covered shows its kind, `label`, before the bullets. `key` is what marks in two previews have in common that stand for
    the same.
    """

    start: int
    end: int
    tint: Tint
    tip: str = ""
    cover: Cover = Cover.NOTHING
    label: str = ""
    key: int = -1


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
        self._places: list[tuple[int, int]] = []  # of each mark its key and its place in the document
        self._tops: dict[int, int] | None = None

    def createMimeDataFromSelection(self) -> QMimeData:
        # Reached only if an assistive tool selects text: nothing leaves the preview even then.
        return QMimeData()

    def show_text(self, text: str, marks: Sequence[Mark], gap: str, cut: str) -> None:
        """Shows `text` or, of a long one, the surroundings of its marks; `gap` and `cut` say what is left out."""
        self.forget()
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
        self._places, self._tops = [], None

    def scroll_to_first(self) -> None:
        """Puts the first mark near the top, with some of what stands before it."""
        bar = self.verticalScrollBar()
        bar.setValue(self._top_of(self._places[0][1]) - 2 * em(self) if self._places else 0)

    def tops(self) -> dict[int, int]:
        """How far down each mark begins, by its key, in pixels of the whole text as it is laid out now."""
        if self._tops is None:
            self._tops = {}
            for key, place in self._places:
                self._tops.setdefault(key, self._top_of(place))
        return self._tops

    def _top_of(self, place: int) -> int:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tops = None

    def sizeHint(self) -> QSize:
        # What a window gives beyond that is for the window to say.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * em(self), self.minimumHeight())

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
        mark = marks[piece.mark]
        self._places.append((mark.key, cursor.position()))
        looks = QTextCharFormat()
        looks.setForeground(QBrush(QColor(mark.tint.text)))
        looks.setBackground(QBrush(QColor(mark.tint.background)))
        looks.setFontWeight(QFont.Weight.Bold)
        looks.setUnderlineStyle(mark.tint.underline)
        looks.setUnderlineColor(QColor(mark.tint.line))
        looks.setToolTip(mark.tip)
        if mark.cover is not Cover.NOTHING and mark.label:
            name = QTextCharFormat(looks)
            name.setFontWeight(QFont.Weight.Normal)
            name.setUnderlineStyle(Underline.NoUnderline)
            name.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
            cursor.insertText(f"{mark.label} ".translate(_UNBROKEN), name)
        cursor.insertText(covered(piece.text, mark.cover), looks)

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
