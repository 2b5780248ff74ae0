"""The name lists: which words are first and last names, and which names are nobody's in particular. See ORIGIN.md."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Names:
    """Lower-case names by kind.

    `ambiguous` holds those that are ordinary words too, `plain` those that count even when written in lower case, and
    `public` full names of history, fiction and public life, which are no citizen's.
    """

    first: frozenset[str]
    last: frozenset[str]
    plain: frozenset[str]
    ambiguous: frozenset[str]
    public: frozenset[str]


@cache
def load_names() -> Names:
    """The lists, read once from this folder. Raises OSError when the program's files are incomplete."""
    folder = files(__name__)
    kinds: dict[str, set[str]] = {"f": set(), "l": set(), "c": set(), "a": set()}
    for line in folder.joinpath("names.txt").read_text(encoding="utf-8").splitlines():
        flags, _, names = line.partition("\t")
        group = names.split(" ")
        for flag in flags:
            kinds[flag].update(group)
    public = (line.strip().lower() for line in folder.joinpath("public.txt").read_text(encoding="utf-8").splitlines())
    return Names(
        first=frozenset(kinds["f"]),
        last=frozenset(kinds["l"]),
        plain=frozenset(kinds["c"]),
        ambiguous=frozenset(kinds["a"]),
        public=frozenset(line for line in public if line and not line.startswith("#")),
    )
