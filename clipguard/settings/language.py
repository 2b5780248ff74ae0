"""Which language people see: the setting, or else the computer's."""

from __future__ import annotations

import locale
import os
import sys
from typing import Literal

from .types import Language


def system_language() -> Literal["da", "en"]:
    """Danish on a Danish system, else English.

    Source: POSIX's order of the locale's environment variables; on Windows `GetUserDefaultUILanguage`.
    """
    name = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key))), "")
    if sys.platform == "win32" and not name:
        import ctypes

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return "da" if name.lower().startswith("da") else "en"


def language_of(setting: Language) -> Literal["da", "en"]:
    if setting is Language.SYSTEM:
        return system_language()
    return "da" if setting is Language.DANISH else "en"
