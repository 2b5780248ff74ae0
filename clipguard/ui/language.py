"""The language of the interface."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale

from clipguard.settings import Language, Settings

Code = Literal["da", "en"]


def ui_language(settings: Settings) -> Code:
    """What the settings say; without a word from them, Danish on a Danish system and English on any other."""
    if settings.language is Language.SYSTEM:
        return _system_language()
    return "da" if settings.language is Language.DANISH else "en"


def _system_language() -> Code:
    preferred = QLocale.system().uiLanguages()
    first = preferred[0] if preferred else QLocale.system().name()
    return "da" if first.replace("_", "-").split("-")[0].lower() == "da" else "en"
