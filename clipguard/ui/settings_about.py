"""The page about Clipguard: its version, what is stored and where, the guideline, and the licences of what is inside."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clipguard import __version__
from clipguard.settings import default_path
from clipguard.settings.last_good import last_good_path

from .icons import icon
from .look import SPACE, Button, Card, Text, em
from .settings_licences import NAME_LISTS, parts
from .words import PROGRAM
from .words import settings as w

_GUIDELINE = "guideline.toml"


class About(QWidget):
    guideline_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _Licences(language)
        self.guideline = Button(w.ABOUT_GUIDELINE_OPEN[language])
        self.guideline.clicked.connect(self.guideline_wanted)
        self.setFocusProxy(self.guideline)
        picture = QLabel()
        side = em(self) * 3
        picture.setPixmap(icon("clipguard").pixmap(QSize(side, side), self.devicePixelRatio()))
        said = QVBoxLayout()
        said.setSpacing(2)
        self.version = Text(f"{PROGRAM} {__version__}", rank="title")
        said.addWidget(self.version)
        said.addWidget(Text(w.ABOUT_HELP[language]))
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addWidget(self._stored(language))
        column.addWidget(self._guideline(language))
        column.addWidget(Text(w.LICENCES[language], rank="heading"))
        column.addWidget(Text(w.LICENCES_HELP[language], rank="quiet"))
        column.addWidget(self.table)

    def _stored(self, language: str) -> Card:
        card, column = _card(w.STORED[language])
        for words, path in (
            (w.STORED_SETTINGS, default_path()),
            (w.STORED_STATE, last_good_path().parent),
        ):
            column.addWidget(Text(words[language]))
            column.addWidget(_path(path))
        column.addSpacing(SPACE // 2)
        column.addWidget(Text(w.STORED_NEVER_HEADING[language], rank="heading"))
        column.addWidget(Text(w.STORED_NEVER[language]))
        return card

    def _guideline(self, language: str) -> Card:
        card, column = _card(w.ABOUT_GUIDELINE[language])
        column.addWidget(Text(w.ABOUT_GUIDELINE_HELP[language]))
        column.addWidget(_path(Path(str(files("clipguard.guideline").joinpath(_GUIDELINE)))))
        column.addSpacing(SPACE // 2)
        column.addWidget(self.guideline, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _card(heading: str) -> tuple[Card, QVBoxLayout]:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
    column.setSpacing(SPACE // 2)
    column.addWidget(Text(heading, rank="heading"))
    return card, column


def _path(path: Path) -> Text:
    """A path that can be selected and copied. It may break behind every separator."""
    text = Text(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"), rank="quiet")
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text


class _Licences(QTableWidget):
    """As high as its rows, which wrap: the page scrolls, not the table in it."""

    def __init__(self, language: str) -> None:
        rows = [(part.name, part.version, part.licence) for part in parts()]
        names = w.LICENCES_NAMES[language]
        rows += [(names.format(source=source), version, licence) for source, version, licence in NAME_LISTS]
        super().__init__(len(rows), 3)
        self.setHorizontalHeaderLabels(
            [each[language] for each in (w.LICENCES_PART, w.LICENCES_VERSION, w.LICENCES_LICENCE)]
        )
        self.setAccessibleName(w.LICENCES[language])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setStyleSheet("QTableWidget::item { padding: 3px 6px; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.ResizeToContents, modes.ResizeToContents, modes.Stretch)):
            header.setSectionResizeMode(column, mode)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)

        header.sectionResized.connect(lambda *_: self._fit())

    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 2 * self.frameWidth())
