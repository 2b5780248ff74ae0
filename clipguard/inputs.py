"""Reads the inputs of the command line: files, standard input, the clipboard. Every fault is an `InputError` in words."""

from __future__ import annotations

import codecs
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clipguard.settings import Words

STDIN = "-"
CLIPBOARD = "clipboard"
CLIPBOARD_S = 5.0
"""How long the clipboard's owner may take, in seconds."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


# Files whose bytes hold no text that could be checked, although some of them can pass for it.
_NO_TEXT = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
)
_SAMPLE = 4_000


class InputError(Exception):
    """An input could not be read; `words` says which, why and what to do."""

    def __init__(self, da: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(da, en)


def read_bytes(source: str) -> bytes:
    """The bytes of a file, or of standard input for ``"-"``. Raises InputError."""
    if source == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except FileNotFoundError:
        raise InputError(f"Filen {source} findes ikke.", f"There is no file {source}.") from None
    except IsADirectoryError:
        raise InputError(f"{source} er en mappe; angiv en fil.", f"{source} is a folder; name a file.") from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InputError(f"{source} kunne ikke læses ({why}).", f"{source} could not be read ({why}).") from error


def decode(data: bytes, source: str) -> str:
    """The text of a text file: by its byte-order mark, else UTF-16, UTF-8 or Windows-1252. Raises InputError for others."""
    if data.startswith(_NO_TEXT):
        raise _no_text(source)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    try:
        return data.decode(_without_bom(data))
    except UnicodeDecodeError:
        if b"\0" not in data:  # no text in an eight-bit encoding has NULs, and nearly every binary file does
            return data.decode("cp1252", errors="replace")
    raise _no_text(source)


def _without_bom(data: bytes) -> str:
    """UTF-16 by its many NULs, else UTF-8, which would take the NULs for text."""
    if len(data) % 2 == 0:
        sample = data[:_SAMPLE]
        for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            if sample[high::2].count(0) > len(sample) / 4 and 0 not in sample[1 - high :: 2]:
                return encoding
    return "utf-8"


def _no_text(source: str) -> InputError:
    return InputError(
        f"{source} er ikke en tekstfil. Kopiér teksten ud af den, og tjek den i stedet.",
        f"{source} is no text file. Copy the text out of it and check that instead.",
    )


def read_text(source: str) -> str:
    """Raises InputError."""
    return decode(read_bytes(source), source)


def read_clipboard() -> str:
    """The clipboard's text, without Qt. Raises InputError."""
    import pyperclip

    answer: list[str | InputError] = []

    def ask() -> None:
        try:
            answer.append(str(pyperclip.paste()))
        except UnicodeDecodeError:
            answer.append(
                InputError(
                    "Det, der ligger på udklipsholderen, kan ikke læses som tekst.",
                    "What is on the clipboard cannot be read as text.",
                )
            )
        except pyperclip.PyperclipException:
            answer.append(
                InputError(
                    "Udklipsholderen kan ikke læses her. På Linux kræver det pakken xclip (eller wl-clipboard) og en skærm.",
                    "The clipboard cannot be read here. On Linux it takes the package xclip (or wl-clipboard) and a display.",
                )
            )

    # A thread that is left behind: an owner that never answers must not hold the command for good.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(CLIPBOARD_S)
    if not answer:
        raise InputError(
            "Programmet, der ejer udklipsholderen, svarer ikke. Kopiér teksten igen, og prøv så en gang til.",
            "The program that owns the clipboard does not answer. Copy the text again and try once more.",
        )
    if isinstance(answer[0], InputError):
        raise answer[0]
    return answer[0]


@contextmanager
def _streams_closed_to_children() -> Iterator[None]:
    """xclip stays behind to serve the text, and whoever reads our output would wait for its end as well."""
    if sys.platform == "win32":
        yield
        return
    kept = {number: os.dup(number) for number in (1, 2)}
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        for number in kept:
            os.dup2(nowhere, number)
        yield
    finally:
        for number, copy in kept.items():
            os.dup2(copy, number)
            os.close(copy)
        os.close(nowhere)


def write_clipboard(text: str) -> None:
    """Puts text on the clipboard, without Qt. Raises InputError."""
    import pyperclip

    try:
        with _streams_closed_to_children():
            pyperclip.copy(text)
    except pyperclip.PyperclipException:
        raise InputError(
            "Der kan ikke skrives til udklipsholderen her. På Linux kræver det pakken xclip (eller wl-clipboard) og en skærm.",
            "The clipboard cannot be written here. On Linux it takes the package xclip (or wl-clipboard) and a display.",
        ) from None
