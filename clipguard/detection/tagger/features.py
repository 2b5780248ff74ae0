"""What the tagger sees of a word: numbers of the rows of its embedding table."""

from __future__ import annotations

from zlib import crc32

from ..hit import Hit
from ..names import AMBIGUOUS, COMMON, FIRM, FIRST, LAST, PLACE, PLAIN, RARE, WORD, Names, load_names
from ..types import Entity
from .vocabulary import Vocabulary, load_vocabulary

BUCKETS = 1 << 14
"""Rows that spellings are hashed to; the rows of flags and classes follow."""

_NAME_BITS = (FIRST, LAST, PLAIN, WORD, PLACE, FIRM, COMMON, RARE, AMBIGUOUS)
_HYPHEN, _GENITIVE = len(_NAME_BITS), len(_NAME_BITS) + 1
_FLAGS = len(_NAME_BITS) + 2
_SHAPES = ("lower", "capital", "upper", "mixed", "initial", "number", "line", "mark")
_NUMBERS = 10
_SPACE = 32  # rows kept for flags, shapes and lengths of numbers
_HITS = (*Entity, "person.list", "person.context", "person.table", "person.lower", "strong")


class Features:
    """Features of words. `rows` is the length of the embedding table they are for."""

    def __init__(self, names: Names | None = None, vocabulary: Vocabulary | None = None) -> None:
        self._names = names or load_names()
        self.vocabulary = vocabulary or load_vocabulary()
        self._of_hits: dict[tuple[Entity, str, bool], tuple[int, ...]] = {}
        self.rows = BUCKETS + _SPACE + len(_HITS) + len(self.vocabulary.classes)

    def class_row(self, number: int) -> int:
        return BUCKETS + _SPACE + len(_HITS) + number

    def hit_rows(self, entity: Entity, hit: Hit) -> tuple[int, ...]:
        """The rows of words that a recognizer or the rules for names have found."""
        key = entity, hit.explanation, hit.score >= 0.8
        rows = self._of_hits.get(key)
        if rows is None:
            names = [entity, hit.explanation] if hit.explanation in _HITS else [entity]
            names += ["strong"] if key[2] else []
            rows = self._of_hits[key] = tuple(BUCKETS + _SPACE + _HITS.index(name) for name in names)
        return rows

    def of(self, word: str) -> tuple[list[int], list[int]]:
        """The rows of a word's spelling, the word itself first, and those of what is known about it."""
        low = word.lower()
        first = word[0]
        if first.isdigit():
            known = [
                self._flag(_shape("number")),
                self._flag(_FLAGS + len(_SHAPES) + min(len(word), _NUMBERS) - 1),
            ]
            spelling = [_hash("w", word)] if len(word) < 5 else []
            return spelling, known
        if not first.isalpha():
            return [_hash("w", word)], [self._flag(_shape("line" if word == "\n" else "mark"))]
        spelling = [_hash("w", low)]
        length = len(low)
        spelling += [_hash("p", low[:size]) for size in (3, 4, 5, 6) if size < length]
        spelling += [_hash("s", low[-size:]) for size in (2, 3, 4, 5, 7) if size < length]
        if "-" in low:
            spelling += [_hash("w", part) for part in low.split("-") if part]
        known = [self._flag(_shape(self._form(word)))]
        known += [self._flag(flag) for flag in self._name_flags(low)]
        known += [self.class_row(number) for number in self.vocabulary.of_word(low)]
        return spelling, known

    @staticmethod
    def _flag(number: int) -> int:
        return BUCKETS + number

    @staticmethod
    def _form(word: str) -> str:
        if len(word) == 1 and word.isupper():
            return "initial"
        if word.islower():
            return "lower"
        if word.isupper():
            return "upper"
        return "capital" if word[0].isupper() and (word[1:].islower() or "-" in word or "'" in word) else "mixed"

    def _name_flags(self, low: str) -> list[int]:
        """What the lists know of the word as a name; of a double one, what they know of its first and last part."""
        flags = self._names.flags
        parts = [low] if low in flags else [part for part in low.split("-") if part]
        found = [_HYPHEN] if "-" in low else []
        bits = [self._bits(part) for part in parts]
        if bits and all(bits):
            both = bits[0] | bits[-1]
            found += [number for number, bit in enumerate(_NAME_BITS) if both & bit]
            if parts[-1] not in flags:
                found.append(_GENITIVE)
        return found

    def _bits(self, name: str) -> int:
        """The bits of a name, or of the name that it is the genitive of."""
        flags = self._names.flags
        bits = flags.get(name, 0)
        if not bits and name[-1] in "s'’" and len(name) > 3:
            bits = flags.get(name[:-1].rstrip("'’"), 0)
        return bits


def _shape(name: str) -> int:
    return _FLAGS + _SHAPES.index(name)


def _hash(kind: str, value: str) -> int:
    return crc32((kind + value).encode("utf-8", "surrogatepass")) % BUCKETS
