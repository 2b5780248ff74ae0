"""What each placeholder stands for. In memory only: there is no way to write one to disk."""

from __future__ import annotations

import re
from collections.abc import Callable

from clipguard.detection import Entity

from .placeholders import LABELS

_WORDS = "|".join(re.escape(word) for word in sorted(LABELS.values(), key=len, reverse=True))
PLACEHOLDER = re.compile(rf"\[(?P<word>{_WORDS}) (?P<number>[1-9]\d{{0,6}})\]")


class Vault:
    """Gives placeholders out and takes them back. Not pickled, not printed: `repr` shows no content."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Entity, str], str] = {}
        self._originals: dict[str, str] = {}
        self._used: dict[Entity, int] = {}
        self._literal: set[str] = set()

    def __len__(self) -> int:
        return len(self._originals)

    def __repr__(self) -> str:
        return f"<Vault of {len(self)} placeholders>"

    def __reduce__(self) -> str:
        raise TypeError("a vault is never written down")

    def keep_clear_of(self, text: str) -> None:
        """Never gives out what looks like a placeholder in `text`: it means itself, also in an answer that comes later."""
        self._literal.update(match[0] for match in PLACEHOLDER.finditer(text) if match[0] not in self._originals)

    def placeholder(self, entity: Entity, original: str) -> str:
        """The placeholder of `original`: the same for the same text, else one with a new number."""
        key = (entity, original)
        known = self._numbers.get(key)
        if known is not None:
            return known
        number = self._used.get(entity, 0) + 1
        while (made := f"[{LABELS[entity]} {number}]") in self._literal:
            number += 1
        self._used[entity] = number
        self._numbers[key] = made
        self._originals[made] = original
        return made

    def copy(self) -> Vault:
        """A vault of its own with the same contents, to try something out in."""
        made = Vault()
        made._numbers, made._originals, made._used = dict(self._numbers), dict(self._originals), dict(self._used)
        made._literal = set(self._literal)
        return made

    def knows(self, text: str) -> bool:
        """Whether `text` holds a placeholder that was given out here."""
        return any(match[0] in self._originals for match in PLACEHOLDER.finditer(text))

    def restore(self, text: str, written_as: Callable[[str], str] = str) -> str:
        """`text` with every placeholder given out here replaced by its original; others stay.

        `written_as` writes an original in the text's own format, such as `html.escape` for HTML.
        """

        def original(match: re.Match[str]) -> str:
            found = self._originals.get(match[0])
            return match[0] if found is None else written_as(found)

        return PLACEHOLDER.sub(original, text)

    def clear(self) -> None:
        """Forgets everything."""
        self._numbers.clear()
        self._originals.clear()
        self._used.clear()
        self._literal.clear()
