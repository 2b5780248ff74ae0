"""The name lists: which words are first and last names, and which names are nobody's in particular. See ORIGIN.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

FIRST: Final = 1
LAST: Final = 2
PLAIN: Final = 4
"""So plain a first name that it counts when written in lower case."""
WORD: Final = 8
"""Also an ordinary Danish or English word."""
PLACE: Final = 16
FIRM: Final = 32
"""Also a firm, a product or an IT system."""
COMMON: Final = 64
"""A thousand or more bear it in Denmark, or it is frequent in one of the groups that live here."""
RARE: Final = 128
"""Hardly anybody bears it in Denmark. A name with neither COMMON nor RARE is known."""
AMBIGUOUS: Final = 256
"""Not taken for a person when it stands alone: a word, place or firm that is not far less frequent than the name."""

_BITS = {
    "f": FIRST, "l": LAST, "c": PLAIN, "w": WORD, "p": PLACE, "b": FIRM, "k": COMMON, "r": RARE, "a": AMBIGUOUS,
}  # fmt: skip


class _Having(Set[str]):
    """The names with a bit: a view, because sets of tens of thousands would double the memory and the time to load."""

    __slots__ = ("_bit", "_flags")

    def __init__(self, flags: Mapping[str, int], bit: int) -> None:
        self._flags = flags
        self._bit = bit

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._flags.get(name, 0) & self._bit != 0

    def __iter__(self) -> Iterator[str]:
        return (name for name, bits in self._flags.items() if bits & self._bit)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@dataclass(frozen=True, slots=True)
class Names:
    """Lower-case names by kind.

    `ambiguous` holds those that are ordinary words, places or firms too, `plain` those that count even when written in
    lower case, `public` full names of history, fiction and public life, which are no citizen's, and `flags` what is known
    of each name, as a sum of the bits above.
    """

    first: Set[str]
    last: Set[str]
    plain: frozenset[str]
    ambiguous: frozenset[str]
    public: frozenset[str]
    flags: Mapping[str, int]


@cache
def load_names() -> Names:
    """The lists, read once from this folder. Raises OSError when the program's files are incomplete."""
    folder = files(__name__)
    flags: dict[str, int] = {}
    plain: list[str] = []
    ambiguous: list[str] = []
    for line in folder.joinpath("names.txt").read_text(encoding="utf-8").splitlines():
        letters, _, names = line.partition("\t")
        group = names.split(" ")
        flags.update(dict.fromkeys(group, sum(map(_BITS.__getitem__, letters))))
        if "c" in letters:
            plain += group
        if "a" in letters:
            ambiguous += group
    public = (line.strip().lower() for line in folder.joinpath("public.txt").read_text(encoding="utf-8").splitlines())
    return Names(
        first=_Having(flags, FIRST),
        last=_Having(flags, LAST),
        plain=frozenset(plain),
        ambiguous=frozenset(ambiguous),
        public=frozenset(line for line in public if line and not line.startswith("#")),
        flags=flags,
    )
