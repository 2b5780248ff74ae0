"""From the declaration of settings to pages of editors: one page a group, one editor a setting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clipguard.settings import GROUPS, AiWindow, Settings, declared

from .look import SPACE, Text
from .settings_fields import TYPING_MS, Editor
from .settings_fields import field as plain_field
from .settings_rules import RulesEditor
from .settings_stamp import StampPreview
from .settings_windows import AiWindowsEditor


@dataclass(slots=True)
class Page:
    """`area` is what is shown; `editors` by the names of the settings."""

    group: str
    area: QScrollArea
    editors: dict[str, Editor] = field(default_factory=dict)
    stamp: StampPreview | None = None


def pages(language: str, typing_ms: int = TYPING_MS) -> list[Page]:
    """All groups in their order, each with all of its settings."""
    return [_page(group, language, typing_ms) for group in GROUPS]


def _page(group: str, language: str, typing_ms: int) -> Page:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
    column.setSpacing(2 * SPACE + 4)
    column.addWidget(Text(GROUPS[group][language], rank="title"))
    page = Page(group, _scrolling(body))
    names = [each.name for each in fields(Settings) if declared(each.name).group == group]
    # Long tables last, so that what is beside them is seen.
    for name in sorted(names, key=lambda name: isinstance(getattr(Settings(), name), Mapping)):
        if name in page.editors:
            continue
        editor = _editor(name, language, typing_ms)
        for each in editor.names if isinstance(editor, RulesEditor) else (name,):
            page.editors[each] = editor
        column.addWidget(editor, 1 if isinstance(editor, AiWindowsEditor) else 0)
    if group == "stamp":
        page.stamp = StampPreview(language)
        column.addWidget(page.stamp)
    if not any(isinstance(each, AiWindowsEditor) for each in page.editors.values()):
        column.addStretch(1)
    return page


def _editor(name: str, language: str, typing_ms: int) -> Editor:
    default = getattr(Settings(), name)
    if name in RulesEditor.names:
        return RulesEditor(language)
    if isinstance(default, tuple) and default and all(isinstance(each, AiWindow) for each in default):
        return AiWindowsEditor(language)
    return plain_field(name, language, typing_ms)


def _scrolling(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
