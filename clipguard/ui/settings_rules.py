"""Every rule with the most it may do, and under it every kind of information with what happens."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clipguard.settings import ENTITIES, Action, Loaded, RuleId, Settings

from .look import SPACE, Card, Text, em
from .settings_fields import Editor
from .settings_locks import Choices, LockNote, managed
from .words import settings as w


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


class EntityRow(QWidget):
    """A kind of information: name, example, action, and a note where its rule allows less."""

    def __init__(self, entity: str, language: str) -> None:
        super().__init__()
        self.entity, self._language = entity, language
        about = ENTITIES[entity]
        self.title = QLabel(_capital(about.name[language]))
        self.example = Text(w.EXAMPLE[language].format(example=about.example), rank="quiet")
        self.note = Text(rank="quiet")
        self.action = Choices()
        self.action.offer(w.ACTIONS, w.ACTION_HELP, language)
        self.title.setBuddy(self.action)
        self.action.setAccessibleName(self.title.text())
        self.action.setAccessibleDescription(self.example.text())
        self.setToolTip(f"{self.title.text()}: {about.example}")
        self.lock_note = LockNote(language)
        self.setFocusProxy(self.action)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.example, 1, 0)
        grid.addWidget(self.note, 2, 0)
        grid.addWidget(self.lock_note, 3, 0)
        grid.addWidget(self.action, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.action.setMinimumWidth(em(self) * 10)
        self.note.hide()

    def show_action(self, action: Action, ceiling: Action) -> None:
        self.action.choose(action)
        limited = action.rank > ceiling.rank
        if limited:
            self.note.setText(w.CEILING[self._language].format(action=w.ACTIONS[ceiling][self._language]))
        self.note.setVisible(limited)

    def lock(self, locked: bool) -> None:
        name = self.title.text()
        self.action.lock(locked)
        self.action.setAccessibleName(managed(name, self._language) if locked else name)
        self.lock_note.setVisible(locked)


class RuleCard(Card):
    """A rule and its kinds of information."""

    def __init__(self, rule: RuleId, language: str) -> None:
        super().__init__()
        self.rule, self._language = rule, language
        self.title = Text(w.RULES[rule][language], rank="heading")
        self.help = Text(w.RULE_HELP[rule][language], rank="quiet")
        self.action = Choices()
        self.action.offer(w.ACTIONS, w.ACTION_HELP, language)
        self.title.setBuddy(self.action)
        self.action.setAccessibleName(w.AT_MOST_OF[language].format(rule=self.title.text()))
        self.action.setAccessibleDescription(self.help.text())
        self.action.setMinimumWidth(em(self) * 10)
        self.lock_note = LockNote(language)
        self.setFocusProxy(self.action)
        at_most = QLabel(w.AT_MOST[language])
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.help)
        said.addWidget(self.lock_note)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addLayout(said, 1)
        top.addWidget(at_most)
        top.addWidget(self.action)
        self.rows = [EntityRow(entity, language) for entity, about in ENTITIES.items() if about.rule is rule]
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        column.setSpacing(SPACE // 2)
        column.addLayout(top)
        for row in self.rows:
            column.addWidget(row)

    def lock(self, locked: bool) -> None:
        name = w.AT_MOST_OF[self._language].format(rule=self.title.text())
        self.action.lock(locked)
        self.action.setAccessibleName(managed(name, self._language) if locked else name)
        self.lock_note.setVisible(locked)


class RulesEditor(Editor):
    """The settings `rules` and `entities`, which belong together."""

    names = ("rules", "entities")

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("rules", language, parent)
        self._settings = Settings()
        self.cards = {rule: RuleCard(rule, language) for rule in RuleId}
        self.setFocusProxy(next(iter(self.cards.values())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + 4)
        column.addWidget(Text(w.RULES_INTRO[language], rank="quiet"))
        for rule, card in self.cards.items():
            column.addWidget(card)
            card.action.activated.connect(lambda _index, rule=rule: self._rule_changed(rule))
            for row in card.rows:
                row.action.activated.connect(lambda _index, row=row: self._entity_changed(row))

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        for rule, card in self.cards.items():
            card.action.choose(settings.rules[rule])
            for row in card.rows:
                row.show_action(settings.entities[row.entity], settings.rules[rule])

    def show_loaded(self, loaded: Loaded) -> None:
        for rule, card in self.cards.items():
            card.lock(loaded.is_locked(f"rules.{rule}"))
            for row in card.rows:
                row.lock(loaded.is_locked(f"entities.{row.entity}"))

    def targets(self) -> dict[str, QWidget]:
        """What stands for each entry of the two tables, by key."""
        rows = {f"entities.{row.entity}": row for card in self.cards.values() for row in card.rows}
        return {**{f"rules.{rule}": card for rule, card in self.cards.items()}, **rows}

    def _rule_changed(self, rule: RuleId) -> None:
        action = Action(self.cards[rule].action.currentData())
        self.changed.emit("rules", MappingProxyType({**self._settings.rules, rule: action}))

    def _entity_changed(self, row: EntityRow) -> None:
        action = Action(row.action.currentData())
        self.changed.emit("entities", MappingProxyType({**self._settings.entities, row.entity: action}))
