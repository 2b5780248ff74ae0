"""What is on the clipboard, as values: free of Qt and of the operating system."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

TEXT_TARGETS = ("UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "STRING")
"""Targets that hold plain text, best first (ICCCM 2.6.2, https://www.x.org/releases/X11R7.6/doc/xorg-docs/specs/ICCCM/icccm.html)."""

HTML_TARGET = "text/html"


@dataclass(frozen=True, slots=True)
class Format:
    """One representation of the clipboard's content.

    `target` is how it is asked for (an X11 atom's name or a MIME type), `type` what the owner calls its data, `bits`
    the size of its items (8, 16 or 32) and `data` its bytes, untouched.
    """

    target: str
    type: str
    bits: int
    data: bytes


def decode(each: Format) -> str:
    """The text of a text format; bytes that are no text become U+FFFD, so that the rest can still be judged."""
    if each.target == "STRING" or each.type == "STRING":
        return each.data.decode("latin-1")
    if each.data[:2] in (b"\xff\xfe", b"\xfe\xff"):  # some browsers give HTML as UTF-16 with a byte-order mark
        return each.data.decode("utf-16", errors="replace")
    return each.data.decode("utf-8", errors="replace").removesuffix("\0")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that the clipboard held. `complete` is false when a format's owner did not give it in time."""

    formats: tuple[Format, ...] = ()
    complete: bool = True

    def get(self, target: str) -> Format | None:
        return next((each for each in self.formats if each.target == target), None)

    @property
    def text(self) -> str | None:
        """The plain text, or None where there is none."""
        for target in TEXT_TARGETS:
            if (found := self.get(target)) is not None:
                return decode(found)
        return None

    @property
    def html(self) -> str | None:
        found = self.get(HTML_TARGET)
        return None if found is None else decode(found)


def text_formats(text: str, html: str | None = None) -> tuple[Format, ...]:
    """The formats under which X11 programs ask for `text` (and `html`). Lone surrogates become U+FFFD."""
    data = _utf8(text)
    formats = [
        Format("UTF8_STRING", "UTF8_STRING", 8, data),
        Format("text/plain;charset=utf-8", "text/plain;charset=utf-8", 8, data),
        Format("text/plain", "text/plain", 8, data),
    ]
    if all(ord(character) < 256 for character in text):  # STRING is Latin-1 by definition
        formats.append(Format("STRING", "STRING", 8, text.encode("latin-1")))
    if html is not None:
        formats.append(Format(HTML_TARGET, HTML_TARGET, 8, _utf8(html)))
    return tuple(formats)


def _utf8(text: str) -> bytes:
    """UTF-8 has no surrogates: pairs become the character that they stand for, lone ones U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")


class ReadState(Enum):
    """How a reading of the clipboard's text ended."""

    TEXT = auto()
    EMPTY = auto()
    OTHER = auto()  # something that is not text: a picture, files
    UNANSWERED = auto()  # its owner did not answer in time, or failed
    TOO_LARGE = auto()  # `text` is the beginning


@dataclass(frozen=True, slots=True)
class TextRead:
    state: ReadState
    text: str = ""


class Clipboard(Protocol):
    """The system's clipboard. Callbacks come from a thread of the clipboard's own; no method blocks."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    @property
    def own_window(self) -> int:
        """What the desktop reports as the owner while the content is this program's (0 before `start`)."""

    def read_text(self, limit: int, done: Callable[[TextRead], None]) -> None:
        """Reads the plain text only, at most `limit` bytes of it."""

    def snapshot(self, done: Callable[[Snapshot], None]) -> None:
        """Reads every format, each with a deadline."""

    def offer(
        self, content: Snapshot, done: Callable[[bool], None], served: Callable[[int | None], None] | None = None
    ) -> None:
        """Puts `content` on the clipboard; `done` tells whether it worked.

        `served` is called each time that a program has been given content (not merely the list of formats), with that
        program's process id where the system tells it.
        """
