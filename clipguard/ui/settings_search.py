"""Finds settings by their words: an index over all pages, and the page that lists what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clipguard.settings import ENTITIES, GROUPS, RuleId, Settings, declared

from .look import SPACE, Text, em
from .settings_locks import show_placeholder
from .words import settings as w

AUTOSTART, TRANSFER, EXCEPTIONS, RESET = "autostart", "transfer", "exceptions", "reset"
ABOUT, LICENCES = "about", "licences"
"""Keys of what can be found, and gone to, and is no setting."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to. `texts` is all that it can be found by, without capitals."""

    key: str
    group: str
    title: str
    about: str
    texts: str


def index(language: str) -> list[Entry]:
    """Everything in the dialog, in the order of its pages."""
    made: list[Entry] = []
    for each in fields(Settings):
        about = declared(each.name)
        if each.name == "rules":
            made += [
                _entry(f"rules.{rule}", "rules", w.RULES[rule][language], w.RULE_HELP[rule][language])
                for rule in RuleId
            ]
        elif each.name == "entities":
            made += _entities(language)
        else:
            help_words = w.HELP.get(each.name, about.help)[language]
            made.append(_entry(each.name, about.group, about.name[language], help_words, each.name))
    for key, group, title, about_words in (
        (AUTOSTART, "general", w.AUTOSTART, w.AUTOSTART_HELP),
        (TRANSFER, "general", w.TRANSFER, w.TRANSFER_HELP),
        (RESET, "ai-windows", w.RESET, w.RESET_TIP),
        (ABOUT, "about", w.ABOUT, w.ABOUT_HELP),
        (LICENCES, "about", w.LICENCES, w.LICENCES_HELP),
    ):
        made.append(_entry(key, group, title[language].replace("&", ""), about_words[language]))
    order = [*GROUPS, "about"]
    return sorted(made, key=lambda entry: order.index(entry.group))


def _entities(language: str) -> Iterable[Entry]:
    for name, about in ENTITIES.items():
        title = about.name[language]
        example = w.EXAMPLE[language].format(example=about.example)
        rule = w.RULES[about.rule][language]
        yield _entry(
            f"entities.{name}",
            "rules",
            f"{title[:1].upper()}{title[1:]}",
            f"{rule}: {example}",
            about.plural[language],
            name,
        )


def _entry(key: str, group: str, title: str, about: str, *more: str) -> Entry:
    return Entry(key, group, title, about, " ".join((title, about, *more)).casefold())


def find(entries: Sequence[Entry], sought: str) -> list[Entry]:
    """Those in which every word that is sought occurs; those that have them in the title first."""
    words = sought.casefold().split()
    found = [entry for entry in entries if all(word in entry.texts for word in words)]
    return sorted(found, key=lambda entry: not all(word in entry.title.casefold() for word in words)) if words else []


def group_title(group: str, language: str) -> str:
    """The title of a page, as the list of pages has it."""
    return GROUPS[group][language] if group in GROUPS else w.ABOUT[language]


class SearchField(QLineEdit):
    """Down and Enter lead into the list; what is typed elsewhere stays there."""

    into_list = Signal()
    first_chosen = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(w.FIND[language])
        self.setAccessibleName(w.FIND_NAME[language])
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(round(em(self) * 1.9))
        show_placeholder(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            show_placeholder(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.into_list.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.first_chosen.emit()
        else:
            super().keyPressEvent(event)


class Results(QWidget):
    """The page that stands in place of the others while something is sought."""

    chosen = Signal(str)
    """The key of what to go to."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._entries = index(language)
        self.title = Text(rank="title")
        self.help = Text(w.FOUND_HOW[language], rank="quiet")
        self.list = QListWidget()
        self.list.setAccessibleName(w.FOUND_NAME[language])
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet(f"QListWidget::item {{ padding: {SPACE // 2}px {SPACE}px; }}")
        self.list.itemClicked.connect(self._choose)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.title)
        column.addWidget(self.help)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # only while there is no list

    def search(self, sought: str) -> None:
        """Lists what matches."""
        language = self._language
        found = find(self._entries, sought)
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(f"{entry.title}  ·  {group_title(entry.group, language)}\n{entry.about}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
        if not found:
            said = w.FOUND_NONE[language].format(sought=" ".join(sought.split()))
        elif len(found) == 1:
            said = w.FOUND_ONE[language]
        else:
            said = w.FOUND_SOME[language].format(number=len(found))
        self.title.setText(said)
        self.help.setVisible(bool(found))
        self.list.setVisible(bool(found))
        self.list.setCurrentRow(0)

    def enter(self) -> None:
        """Takes the focus, for the keyboard."""
        if self.list.count():
            self.list.setFocus()

    def choose_current(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not the list's own `itemActivated`, which on some desktops asks for a double click as well.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.choose_current()
            return True
        return super().eventFilter(watched, event)
