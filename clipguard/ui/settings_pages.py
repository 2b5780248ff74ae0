"""From the declaration of settings to pages of editors: one page a group, one editor a setting; and the page about Clipguard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clipguard.settings import GROUPS, AiWindow, Settings, declared

from .look import SPACE, Text
from .settings_about import About
from .settings_exceptions import ExceptionsRow
from .settings_fields import TYPING_MS, Editor
from .settings_fields import field as plain_field
from .settings_rules import RulesEditor
from .settings_search import ABOUT, AUTOSTART, EXCEPTIONS, LICENCES, RESET, TRANSFER, group_title
from .settings_shortcuts import SHORTCUTS, ShortcutLine
from .settings_stamp import StampPreview
from .settings_start import StartBox
from .settings_transfer_card import TransferCard
from .settings_windows import AiWindowsEditor

Kind = TypeVar("Kind", bound=QWidget)


@dataclass(slots=True)
class Page:
    """`area` is what is shown, and scrolls `body`; `editors` by the names of the settings; `extras` are what is no setting. `targets` has the widget for each
    key that can be gone to."""

    group: str
    area: QScrollArea
    body: QWidget
    editors: dict[str, Editor] = field(default_factory=dict)
    extras: list[QWidget] = field(default_factory=list)
    targets: dict[str, QWidget] = field(default_factory=dict)


def pages(language: str, typing_ms: int = TYPING_MS) -> list[Page]:
    """All groups in their order, each with all of its settings, and the page about Clipguard."""
    return [*(_page(group, language, typing_ms) for group in GROUPS), _about(language)]


def part(of: Sequence[Page], kind: type[Kind]) -> Kind:
    """The one editor or extra of that kind."""
    return next(each for page in of for each in (*page.editors.values(), *page.extras) if isinstance(each, kind))


def _page(group: str, language: str, typing_ms: int) -> Page:
    page, column = _empty(group, language)
    names = [each.name for each in fields(Settings) if declared(each.name).group == group]
    # Long tables last, so that what is beside them is seen.
    for name in sorted(names, key=lambda name: isinstance(getattr(Settings(), name), Mapping)):
        if name in page.editors:
            continue
        editor = _editor(name, language, typing_ms)
        for each in editor.names if isinstance(editor, RulesEditor) else (name,):
            page.editors[each] = page.targets[each] = editor
        if isinstance(editor, RulesEditor):
            page.targets |= editor.targets()
        if isinstance(editor, AiWindowsEditor):
            page.targets[RESET] = editor.reset
        if name == "rules":
            _add(page, column, ExceptionsRow(language), EXCEPTIONS)
        column.addWidget(editor, 1 if isinstance(editor, AiWindowsEditor) else 0)
    if group == "stamp":
        _add(page, column, StampPreview(language))
    if group == "general":
        _add(page, column, StartBox(language), AUTOSTART)
        _add(page, column, TransferCard(language), TRANSFER)
    if not any(isinstance(each, AiWindowsEditor) for each in page.editors.values()):
        column.addStretch(1)
    return page


def _about(language: str) -> Page:
    page, column = _empty("about", language)
    about = About(language)
    _add(page, column, about, ABOUT)
    page.targets[LICENCES] = about.table
    column.addStretch(1)
    return page


def _empty(group: str, language: str) -> tuple[Page, QVBoxLayout]:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
    column.setSpacing(2 * SPACE + 4)
    column.addWidget(Text(group_title(group, language), rank="title"))
    return Page(group, _scrolling(body, group_title(group, language)), body), column


def _add(page: Page, column: QVBoxLayout, extra: QWidget, key: str = "") -> None:
    page.extras.append(extra)
    if key:
        page.targets[key] = extra
    column.addWidget(extra)


def _editor(name: str, language: str, typing_ms: int) -> Editor:
    default = getattr(Settings(), name)
    if name in RulesEditor.names:
        return RulesEditor(language)
    if isinstance(default, tuple) and default and all(isinstance(each, AiWindow) for each in default):
        return AiWindowsEditor(language)
    if name in SHORTCUTS:
        return ShortcutLine(name, language, typing_ms=typing_ms)
    return plain_field(name, language, typing_ms)


def _scrolling(body: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)  # it takes the focus, so that the keyboard can scroll it
    return area
