"""Which keys are grabbed, as X11 numbers them. Source: the X11 protocol's GrabKey and its keymap tables."""

from __future__ import annotations

import itertools
import logging
from dataclasses import dataclass, field
from typing import Any

from Xlib import XK, X

from .types import Chord

log = logging.getLogger(__name__)

_MODIFIERS = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Meta": X.Mod4Mask}
_RELEVANT = X.ControlMask | X.ShiftMask | X.Mod1Mask | X.Mod4Mask
_PASTE = {
    Chord.CTRL_V: ("v", X.ControlMask),
    Chord.CTRL_SHIFT_V: ("v", X.ControlMask | X.ShiftMask),
    Chord.SHIFT_INSERT: ("Insert", X.ShiftMask),
}


@dataclass
class _Grab:
    keycode: int
    mask: int
    refused: bool = False

    def on_error(self, _error: Any, _request: Any) -> None:
        self.refused = True  # BadAccess: another program has grabbed the same key


@dataclass
class KeyGrabs:
    """The passive grabs on one root window: paste keys (held until answered) and one shortcut."""

    display: Any
    root: Any
    shortcut: str = ""
    _table: dict[tuple[int, int], Chord | None] = field(default_factory=dict)  # None: the shortcut

    def grab(self) -> list[str]:
        """Grabs anew, after a start, a changed keymap or a changed shortcut. Returns the keys that others hold."""
        self.root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._table.clear()
        locks = self._lock_masks()
        wanted: list[tuple[str, str, int, Chord | None]] = [
            (chord, key, mask, chord) for chord, (key, mask) in _PASTE.items()
        ]
        if self.shortcut:
            *modifiers, key = self.shortcut.split("+")
            mask = 0
            for each in modifiers:
                mask |= _MODIFIERS[each]
            wanted.append((self.shortcut, key if len(key) > 1 else key.lower(), mask, None))
        refused: list[str] = []
        for name, key, mask, meaning in wanted:
            grabs = []
            for keycode in self._keycodes(key):
                self._table[keycode, mask] = meaning
                for lock in locks:
                    grab = _Grab(keycode, mask | lock)
                    self.root.grab_key(
                        keycode, mask | lock, False, X.GrabModeAsync, X.GrabModeSync, onerror=grab.on_error
                    )
                    grabs.append(grab)
            self.display.sync()  # brings the errors
            if not grabs or any(grab.refused for grab in grabs):
                refused.append(str(name))
        return refused

    def meaning(self, keycode: int, state: int) -> tuple[bool, Chord | None]:
        """(whether the press is one of ours, its chord or None for the shortcut)."""
        key = (keycode, state & _RELEVANT)
        return key in self._table, self._table.get(key)

    def _keycodes(self, key: str) -> set[int]:
        keysym = XK.string_to_keysym(key)
        return {code for code, _index in self.display.keysym_to_keycodes(keysym)}

    def _lock_masks(self) -> list[int]:
        """Every mixture of Caps Lock, Num Lock and Scroll Lock: a grab matches only the exact modifiers."""
        locks = [X.LockMask]
        mapping = self.display.get_modifier_mapping()
        for name in ("Num_Lock", "Scroll_Lock"):
            codes = self._keycodes(name)
            for index, keys in enumerate(mapping):
                if codes & {code for code in keys if code} and (1 << index) not in locks:
                    locks.append(1 << index)
        return [sum(chosen) for n in range(len(locks) + 1) for chosen in itertools.combinations(locks, n)]
