"""Reads the annotated texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clipguard.detection import Entity

FOLDER = Path(__file__).parent
_HEADER = re.compile(r"#! verdict=(?P<verdict>warn|allow) topic=(?P<topic>[\w-]+) lang=(?P<lang>da|en)")
_MARK = re.compile(r"⟦(?:(?P<entity>[A-Z_]+):(?P<text>[^⟦⟧]+))?⟧?|⟧")


@dataclass(frozen=True)
class Document:
    """One text without its marks. `spans` are (start, end, entity) in code points, `end` exclusive, in order."""

    name: str
    hand: str
    topic: str
    lang: str
    verdict: str
    text: str
    spans: tuple[tuple[int, int, Entity], ...]


def _parse(name: str, hand: str, header: re.Match[str], body: str) -> Document:
    plain: list[str] = []
    spans: list[tuple[int, int, Entity]] = []
    at = length = 0
    for mark in _MARK.finditer(body):
        if mark["entity"] is None or not mark[0].endswith("⟧"):
            raise ValueError(f"{name}: unbalanced mark near {body[mark.start() : mark.start() + 30]!r}")
        before = body[at : mark.start()]
        start = length + len(before)
        length = start + len(mark["text"])
        plain += before, mark["text"]
        spans.append((start, length, Entity(mark["entity"])))
        at = mark.end()
    plain.append(body[at:])
    return Document(name, hand, header["topic"], header["lang"], header["verdict"], "".join(plain), tuple(spans))


def documents(path: Path) -> Iterator[Document]:
    """The texts of one file. Raises ValueError, with the line, on a bad header, an unknown entity or an unbalanced mark."""
    header: re.Match[str] | None = None
    begin = 0
    body: list[str] = []
    for number, line in enumerate([*path.read_text(encoding="utf-8").split("\n"), "#!"], 1):
        if not line.startswith("#!"):
            body.append(line)
            continue
        if header is not None:
            yield _parse(f"{path.stem}:{begin}", path.stem, header, "\n".join(body).strip("\n"))
        header, begin, body = _HEADER.fullmatch(line), number, []
        if header is None and line != "#!":
            raise ValueError(f"{path}:{number}: not a header: {line!r}")


def load(folder: Path | str) -> list[Document]:
    """Every text of every `*.txt` below the folder, in order."""
    return [document for path in sorted(Path(folder).rglob("*.txt")) for document in documents(path)]
