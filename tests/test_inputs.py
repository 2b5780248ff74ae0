"""Files, standard input and the clipboard as the command line reads them."""

from __future__ import annotations

import io
import sys
import threading
import types
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipguard import inputs
from clipguard.inputs import InputError, decode, read_bytes, read_clipboard, read_text, write_clipboard

TEXT = "Mette Sørensen bor på Æblevej – 🙂\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_in_every_unicode_encoding(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "fil") == TEXT


def test_a_text_of_the_byte_order_mark_s_own_order() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be"), "fil") == TEXT


def test_windows_1252() -> None:
    text = "Sørensen – “Æblevej” 5 €"
    assert decode(text.encode("cp1252"), "fil") == text
    # Five bytes have no meaning in it; the rest can still be judged.
    assert decode(b"S\xf8rensen \x81", "fil") == "Sørensen \ufffd"


@pytest.mark.parametrize("text", ["", "a", "070761-4285", "\0", "a\0b", "\0\0\0\0", "\ufffd"])
def test_utf_8_stays_what_it_is(text: str) -> None:
    assert decode(text.encode(), "fil") == text


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"])))
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
def test_any_text_in_utf_8(text: str) -> None:
    if not text.startswith(("\ufeff", "%PDF-", "GIF8")):
        assert decode(text.encode(), "fil") == text


BINARY = [
    b"%PDF-1.4\n1 0 obj <</Length 3>> stream\nabc\nendstream",
    b"PK\x03\x04 a document of Word",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0 JFIF",
    b"GIF89a",
    b"\x7fELF\x02\x01\x01\x00\xff\xfe",
    b"\xff\xfe\x00\xd8",  # a byte-order mark, and then half a character
    b"\xff\xfea\x00b",
]


@pytest.mark.parametrize("data", BINARY)
def test_what_is_no_text_is_told_and_not_taken_for_harmless(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "brev.bin")
    assert caught.value.words.da.startswith("brev.bin er ikke en tekstfil.")
    assert caught.value.words.en.startswith("brev.bin is no text file.")
    assert str(caught.value) == caught.value.words.en


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_bytes(TEXT.encode())
    assert read_bytes(str(path)) == TEXT.encode()
    assert read_text(str(path)) == TEXT


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    missing = str(tmp_path / "ingen.txt")
    for source, danish, english in (
        (missing, f"Filen {missing} findes ikke.", f"There is no file {missing}."),
        (str(tmp_path), f"{tmp_path} er en mappe; angiv en fil.", f"{tmp_path} is a folder; name a file."),
    ):
        with pytest.raises(InputError) as caught:
            read_bytes(source)
        assert (caught.value.words.da, caught.value.words.en) == (danish, english)


def test_any_other_fault_is_told_by_the_system_s_words(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(str(tmp_path / ("x" * 5_000)))
    assert "could not be read (" in caught.value.words.en
    assert "kunne ikke læses (" in caught.value.words.da


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-16"))))
    assert read_text("-") == TEXT


class ClipboardFault(RuntimeError):
    """Stands in for pyperclip's."""


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def put(paste: Callable[[], object] = str, copy: Callable[[str], None] = lambda _text: None) -> None:
        module = types.ModuleType("pyperclip")
        module.__dict__.update(paste=paste, copy=copy, PyperclipException=ClipboardFault)
        monkeypatch.setitem(sys.modules, "pyperclip", module)

    return put


def _raises(error: Exception) -> Callable[..., str]:
    def fail(*_arguments: object) -> str:
        raise error

    return fail


def test_the_clipboard_s_text(fake: Callable[..., None]) -> None:
    fake(lambda: TEXT)
    assert read_clipboard() == TEXT


def test_a_clipboard_that_cannot_be_read(fake: Callable[..., None]) -> None:
    fake(_raises(ClipboardFault("no mechanism")))
    with pytest.raises(InputError) as caught:
        read_clipboard()
    assert "xclip" in caught.value.words.da
    assert "xclip" in caught.value.words.en


def test_a_clipboard_that_holds_no_text(fake: Callable[..., None]) -> None:
    fake(_raises(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no text")))
    with pytest.raises(InputError) as caught:
        read_clipboard()
    assert "as text" in caught.value.words.en


def test_an_owner_that_never_answers(fake: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    end = threading.Event()
    monkeypatch.setattr(inputs, "CLIPBOARD_S", 0.05)
    fake(lambda: end.wait(30))
    try:
        with pytest.raises(InputError) as caught:
            read_clipboard()
    finally:
        end.set()
    assert "svarer ikke" in caught.value.words.da
    assert "does not answer" in caught.value.words.en


def test_writing_the_clipboard(fake: Callable[..., None]) -> None:
    written: list[str] = []
    fake(copy=written.append)
    write_clipboard(TEXT)
    assert written == [TEXT]


def test_a_clipboard_that_cannot_be_written(fake: Callable[..., None]) -> None:
    fake(copy=_raises(ClipboardFault("no mechanism")))
    with pytest.raises(InputError) as caught:
        write_clipboard(TEXT)
    assert "xclip" in caught.value.words.en
