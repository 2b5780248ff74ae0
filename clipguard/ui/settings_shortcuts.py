"""The field for a shortcut, and what else its keys are used for: a global shortcut takes them from every other program."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clipguard.settings import Settings, Words

from .look import Text
from .settings_fields import TYPING_MS, Line
from .words import settings as w
from .words import shortcuts as uses

SHORTCUTS = frozenset({"stamp_shortcut"})
"""The settings that are shortcuts."""

_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
_PASTE = frozenset({"Ctrl+V", "Ctrl+Shift+V", "Shift+Insert"})


def normal(shortcut: str) -> str:
    """The shortcut with its modifiers in one order, each once."""
    *modifiers, key = shortcut.split("+")
    return "+".join((*(each for each in _MODIFIERS if each in modifiers), key))


def other_use(shortcut: str) -> Words | None:
    """What the keys do elsewhere, as the rest of a sentence; None where nothing is known. `shortcut` is a valid one."""
    name = normal(shortcut)
    *modifiers, key = name.split("+")
    if name in uses.USES:
        return uses.USES[name]
    if "Meta" in modifiers:
        return uses.WINDOWS_KEY
    if key == "F12":
        return uses.DEBUGGER
    if modifiers == ["Alt"] and len(key) == 1:
        return uses.MENU
    return uses.COMMON if modifiers == ["Ctrl"] else None


class ShortcutLine(Line):
    """A shortcut, with what else its keys are for, and whether the desktop could give them to Clipguard."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent, typing_ms=typing_ms)
        self._refused = ""
        self.notice = Text()
        self.notice.hide()
        self.column.insertWidget(self.column.indexOf(self.problem) + 1, self.notice)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._notice()

    def show_refused(self, shortcut: str) -> None:
        """The shortcut that another program holds; empty when Clipguard has its keys."""
        self._refused = shortcut
        self._notice()

    def _typed(self) -> None:
        super()._typed()
        if self.error and normal(self.value()) in _PASTE:
            self._complain(w.SHORTCUT_OWN[self.language].format(shortcut=self.value()))
        self._notice()

    def _notice(self) -> None:
        shortcut = self.value()
        text = ""
        if shortcut and not self.error:
            use = other_use(shortcut)
            if shortcut == self._refused:
                text = w.SHORTCUT_REFUSED[self.language].format(shortcut=shortcut)
            elif use is not None:
                text = w.SHORTCUT_TAKEN[self.language].format(shortcut=shortcut, use=use[self.language])
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.widget.setAccessibleDescription(f"{text} {self.help.text()}".strip())
