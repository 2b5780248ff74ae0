"""What each placeholder stands for. In memory only: there is no way to write one to disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from clipguard.detection import Entity

from .identity import full_name, key
from .placeholders import LABELS, PLACEHOLDER, made, plain, tags


class Vault:
    """Gives placeholders out and takes them back. Not pickled, not printed: `repr` shows no content."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Entity, str], str] = {}
        self._originals: dict[str, str] = {}
        self._used: dict[Entity, int] = {}
        self._literal: set[str] = set()
        self._names: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._originals)

    def __repr__(self) -> str:
        return f"<Vault of {len(self)} placeholders>"

    def __reduce__(self) -> str:
        raise TypeError("a vault is never written down")

    def keep_clear_of(self, text: str) -> None:
        """Never gives out what looks like a placeholder in `text`: it means itself, also in an answer that comes later."""
        literal = map(plain, PLACEHOLDER.finditer(text))
        self._literal.update(each for each in literal if each not in self._originals)

    def full_name(self, name: str, others: Iterable[str] = ()) -> str:
        """The longer name, of those given out or the others, that `name` is short for; else `name`."""
        return full_name(name, [*self._names.values(), *others])

    def placeholder(self, entity: Entity, original: str) -> str:
        """The placeholder of `original`: the same for the same thing in another way of writing, else one with a new number."""
        same = (entity, key(entity, original))
        known = self._numbers.get(same)
        if known is not None:
            return known
        number = self._used.get(entity, 0) + 1
        while (placeholder := made(LABELS[entity], number)) in self._literal:
            number += 1
        self._used[entity] = number
        self._numbers[same] = placeholder
        self._originals[placeholder] = original
        if entity is Entity.PERSON:
            self._names[placeholder] = original
        return placeholder

    def copy(self) -> Vault:
        """A vault of its own with the same contents, to try something out in."""
        copied = Vault()
        copied._numbers, copied._originals, copied._used = dict(self._numbers), dict(self._originals), dict(self._used)
        copied._literal, copied._names = set(self._literal), dict(self._names)
        return copied

    def knows(self, text: str) -> bool:
        """Whether `text` holds a placeholder that was given out here."""
        return any(plain(match) in self._originals for match in PLACEHOLDER.finditer(text))

    def restore(self, text: str, written_as: Callable[[str], str] = str) -> str:
        """`text` with every placeholder given out here replaced by its original, in the way it was written first; others stay.

        `written_as` writes an original in the text's own format, such as `html.escape` for HTML.
        """

        def original(match: re.Match[str]) -> str:
            found = self._originals.get(plain(match))
            return match[0] if found is None else written_as(found) + tags(match)

        return PLACEHOLDER.sub(original, text)

    def clear(self) -> None:
        """Forgets everything."""
        self._numbers.clear()
        self._originals.clear()
        self._used.clear()
        self._literal.clear()
        self._names.clear()
