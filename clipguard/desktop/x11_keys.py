"""Which keys are grabbed, as X11 numbers them. Source: the X11 protocol's GrabKey and its keymap tables."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from Xlib import XK, X

from .types import Chord

_MODIFIERS = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Meta": X.Mod4Mask}
_RELEVANT = X.ControlMask | X.ShiftMask | X.Mod1Mask | X.Mod4Mask
_PASTE = {
    Chord.CTRL_V: ("v", X.ControlMask),
    Chord.CTRL_SHIFT_V: ("v", X.ControlMask | X.ShiftMask),
    Chord.SHIFT_INSERT: ("Insert", X.ShiftMask),
}


@dataclass
class KeyGrabs:
    """The passive grabs on one root window: paste keys (held until answered) and one shortcut."""

    display: Any
    root: Any
    shortcut: str = ""
    _table: dict[tuple[int, int], Chord | None] = field(default_factory=dict)  # None: the shortcut
    _grabbed: tuple[set[tuple[int, int]], list[int]] | None = None
    _refused: list[str] = field(default_factory=list)

    def grab(self) -> list[str]:
        """Grabs anew, after a start, a changed keymap or a changed shortcut. Returns the keys that cannot be had."""
        locks = self._lock_masks()
        names: dict[str, list[tuple[int, int]]] = {}
        table: dict[tuple[int, int], Chord | None] = {}
        for chord, (key, mask) in _PASTE.items():
            names[chord.value] = [(code, mask) for code in self._keycodes(key)]
            table |= dict.fromkeys(names[chord.value], chord)
        if self.shortcut:
            names[self.shortcut] = [each for each in self._parse(self.shortcut) if each not in table]
            table |= dict.fromkeys(names[self.shortcut], None)
        if self._grabbed == (set(table), locks) and not self._refused:
            self._table = table
            return []  # most changes of the keymap concern other keys; without grabs for a moment, pastes would slip by
        self.root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._table = table
        self._grabbed = (set(table), locks)
        self._refused = [name for name, keys in names.items() if not self._grab_all(keys, locks)]
        return self._refused

    def _grab_all(self, keys: list[tuple[int, int]], locks: list[int]) -> bool:
        """Whether each of `keys` (key code, modifiers) could be grabbed in every mixture of locks."""
        errors: list[Any] = []

        def on_error(reason: Any, _request: Any) -> int:
            errors.append(reason)  # BadAccess: another program has grabbed the same key
            return 1  # Xlib prints the error unless this is true

        for code, mask in keys:
            for lock in locks:
                self.root.grab_key(code, mask | lock, False, X.GrabModeAsync, X.GrabModeSync, onerror=on_error)
        self.display.sync()  # brings the errors
        return bool(keys) and not errors

    def meaning(self, keycode: int, state: int) -> tuple[bool, Chord | None]:
        """(whether the press is one of ours, its chord or None for the shortcut)."""
        key = (keycode, state & _RELEVANT)
        return key in self._table, self._table.get(key)

    def _parse(self, shortcut: str) -> list[tuple[int, int]]:
        """The key codes and modifiers of a shortcut such as "Ctrl+Alt+M"; none where it makes no sense."""
        *modifiers, key = shortcut.split("+")
        if not modifiers or any(each not in _MODIFIERS for each in modifiers):
            return []  # a bare key would take that key from everybody
        mask = 0
        for each in modifiers:
            mask |= _MODIFIERS[each]
        return [(code, mask) for code in self._keycodes(key.lower() if len(key) == 1 else key)]

    def _keycodes(self, key: str) -> list[int]:
        keysym = XK.string_to_keysym(key)
        if keysym == X.NoSymbol and len(key) == 1:
            keysym = ord(key)  # Latin-1 letters such as "ø" are their own key symbols
        if keysym == X.NoSymbol:
            return []
        return sorted({code for code, _index in self.display.keysym_to_keycodes(keysym)})

    def _lock_masks(self) -> list[int]:
        """Every mixture of Caps Lock, Num Lock and Scroll Lock: a grab matches only the exact modifiers."""
        locks = [X.LockMask]
        mapping = self.display.get_modifier_mapping()
        for name in ("Num_Lock", "Scroll_Lock"):
            codes = set(self._keycodes(name))
            for index, keys in enumerate(mapping):
                if codes & {code for code in keys if code} and (1 << index) not in locks:
                    locks.append(1 << index)
        return [sum(chosen) for n in range(len(locks) + 1) for chosen in itertools.combinations(locks, n)]
