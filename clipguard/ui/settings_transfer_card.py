"""Export and import of settings as the dialog shows them: two buttons, and the question before anything is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from clipguard.settings import Loaded, Settings

from .bar import Bar
from .look import SPACE, Button, Card, Text, em
from .settings_transfer import (
    Plan,
    TransferError,
    change_line,
    changed_by_user,
    key_title,
    names_confidential,
    read_import,
    write_export,
)
from .words import settings as w

_DEFAULT_NAME = "clipguard-settings.toml"


class TransferCard(Card):
    """Asks for the file."""

    export_wanted = Signal(object)
    import_wanted = Signal(object)
    """The `Path` that was chosen."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.files: QFileDialog | None = None
        self.export_button, self.import_button = Button(w.EXPORT[language]), Button(w.IMPORT[language])
        self.export_button.clicked.connect(lambda: self._ask(QFileDialog.AcceptMode.AcceptSave))
        self.import_button.clicked.connect(lambda: self._ask(QFileDialog.AcceptMode.AcceptOpen))
        self.setFocusProxy(self.export_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.import_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        column.setSpacing(SPACE)
        column.addWidget(Text(w.TRANSFER[language], rank="heading"))
        column.addWidget(Text(w.TRANSFER_HELP[language], rank="quiet"))
        column.addLayout(buttons)

    def _ask(self, mode: QFileDialog.AcceptMode) -> None:
        language = self._language
        saves = mode is QFileDialog.AcceptMode.AcceptSave
        title = (w.EXPORT_TITLE if saves else w.IMPORT_TITLE)[language]
        files = QFileDialog(self.window(), title, str(Path.home()), w.FILE_FILTER[language])
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(mode)
        if saves:
            files.setDefaultSuffix("toml")
            files.selectFile(_DEFAULT_NAME)
        else:
            files.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = self.export_wanted if saves else self.import_wanted
        files.fileSelected.connect(lambda path: chosen.emit(Path(path)))
        self.files = files
        files.open()


class ImportDialog(QDialog):
    """What a file would change and what of it cannot be used. Accepted when it is to be done."""

    def __init__(self, name: str, plan: Plan, current: Settings, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(w.IMPORT_TITLE[language])
        lines = [change_line(key, current, value, language) for key, value in plan.values.items()]
        left = [each[language] for each in plan.problems]
        left += [w.IMPORT_LOCKED[language].format(name=key_title(key, language)) for key in plan.locked]
        heading = (w.IMPORT_HEADING if lines else w.IMPORT_NOTHING)[language].format(file=name)
        self.heading = Text(heading, rank="title")
        self.cancel = Button((w.CANCEL if lines else w.CLOSE)[language])
        self.accept_button = Button(w.IMPORT_YES[language], primary=True)
        self.accept_button.setVisible(bool(lines))
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self.changes, self.left = QListWidget(), QListWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        for words, texts, box in ((w.IMPORT_CHANGES, lines, self.changes), (w.IMPORT_LEFT, left, self.left)):
            label = Text(words[language], rank="heading")
            box.setAccessibleName(words[language])
            box.setWordWrap(True)
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            box.addItems(texts)
            box.setMinimumHeight(em(self) * 5)
            for part in (label, box):
                part.setVisible(bool(texts))
                column.addWidget(part)
        if lines:
            column.addWidget(Text(w.IMPORT_REST[language], rank="quiet"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept_button)
        column.addLayout(buttons)
        self.resize(em(self) * 40, em(self) * (28 if lines or left else 8))
        (self.changes if lines else self.left if left else self.cancel).setFocus()


def export(path: Path, settings: Settings, loaded: Loaded, bar: Bar, language: str) -> None:
    """Writes what the user has changed, and has `bar` say how it went."""
    heading, text, picture = "", w.EXPORTED_NOTHING[language], "clipguard"
    if changed_by_user(settings, loaded):
        try:
            write_export(path, settings, loaded)
        except TransferError as error:
            heading, text, picture = w.EXPORT_ERROR[language], error.words[language], "limited"
        else:
            heading, text = w.EXPORTED[language].format(file=path), ""
            if names_confidential(settings, loaded):
                text, picture = w.EXPORTED_CONFIDENTIAL[language], "limited"
    bar.say(heading, text, (w.HIDE[language], lambda: None), picture=picture)


def read(path: Path, settings: Settings, loaded: Loaded, bar: Bar, language: str) -> Plan | None:
    """What the file would change; None where it cannot be used at all, which `bar` then says."""
    try:
        return read_import(path, settings, loaded)
    except TransferError as error:
        bar.say(w.IMPORT_ERROR[language], error.words[language], (w.HIDE[language], lambda: None))
        return None
