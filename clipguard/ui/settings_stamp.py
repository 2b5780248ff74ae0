"""What the label will look like, while its text is being written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clipguard.settings import Settings
from clipguard.stamp import stamp_line

from .look import SPACE, Card, Text
from .words import settings as w

_TOOL = "ChatGPT"


class StampPreview(Card):
    """The label in both languages, as of today."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.danish, self.english = Text(), Text()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        column.setSpacing(SPACE // 2)
        column.addWidget(Text(w.STAMP_PREVIEW[language], rank="heading"))
        column.addWidget(Text(w.STAMP_PREVIEW_DA[language], rank="quiet"))
        column.addWidget(self.danish)
        column.addSpacing(SPACE // 2)
        column.addWidget(Text(w.STAMP_PREVIEW_EN[language], rank="quiet"))
        column.addWidget(self.english)

    def show_settings(self, settings: Settings, typed: Mapping[str, str] | None = None) -> None:
        """`typed` are texts that are not applied yet."""
        texts: dict[str, Any] = dict(typed or {})
        shown = replace(settings, **texts)
        self.danish.setText(stamp_line(shown, _TOOL, date.today(), "da"))
        self.english.setText(stamp_line(shown, _TOOL, date.today(), "en"))
