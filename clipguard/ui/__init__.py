"""Everything that people see. Qt; no operating system, no decisions of its own.

Windows are given values (`types`) and answer with signals; `app` connects them. The settings dialog and the guideline's
reader are loaded when they are first asked for, which keeps the start short.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .icons import icon
from .language import ui_language
from .popup import StampPopup
from .tray import Tray
from .types import Answer, CopyOffer, PickedWindow, TrayModel, TrayState, WarningModel
from .warning import WarningDialog

if TYPE_CHECKING:
    from .guideline_window import GuidelineWindow
    from .settings_dialog import SettingsDialog

_LATER = {"SettingsDialog": ".settings_dialog", "GuidelineWindow": ".guideline_window"}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(_LATER[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "Answer",
    "CopyOffer",
    "GuidelineWindow",
    "PickedWindow",
    "SettingsDialog",
    "StampPopup",
    "Tray",
    "TrayModel",
    "TrayState",
    "WarningDialog",
    "WarningModel",
    "icon",
    "ui_language",
]
