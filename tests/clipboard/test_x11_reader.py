"""Reading what other programs offer, however they behave."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from clipguard.clipboard import Format, ReadState, Snapshot, TextRead, text_formats
from clipguard.clipboard.x11_reader import TEXT_S, X11Reader
from tests.rig import Env, owning, owning_text
from tests.rig.owner import Content, clipboard_owner
from tests.rig.waiting import wait_until

TEXT = "Borgeren Mette Sørensen 🧈"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\0\xff"


def content(target: str, data: bytes, kind: str = "", bits: int = 8) -> Content:
    return (target, kind or target, bits, data)


@pytest.fixture
def reader(x_env: Env) -> Iterator[X11Reader]:
    reader = X11Reader(x_env["DISPLAY"])
    yield reader
    reader.close()


def test_an_empty_clipboard(x_env: Env, reader: X11Reader) -> None:
    wait_until(lambda: clipboard_owner(x_env) == 0, "nobody owns the clipboard")
    assert reader.read_text(1000) == TextRead(ReadState.EMPTY)
    assert reader.snapshot() == Snapshot()


def test_text_of_another_program(x_env: Env, reader: X11Reader) -> None:
    with owning_text(x_env, TEXT):
        assert reader.read_text(1000) == TextRead(ReadState.TEXT, TEXT)
        assert reader.snapshot().text == TEXT


def test_every_format_byte_for_byte(x_env: Env, reader: X11Reader) -> None:
    offered = [
        content("UTF8_STRING", TEXT.encode()),
        content("text/html", "\ufeff<b>ø</b>".encode("utf-16")),
        content("image/png", PNG),
        content("application/x-numbers", bytes(range(64)), "INTEGER", 32),
        content("application/x-shorts", bytes(range(64)), "INTEGER", 16),
        content("application/x-empty", b""),
        content("text/plain", b"a\0b\xff", "STRING"),
    ]
    with owning(x_env, offered):
        assert reader.snapshot() == Snapshot(tuple(Format(*each) for each in offered))


def test_only_the_text_is_asked_for_when_only_text_is_wanted(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("image/png", PNG), content("UTF8_STRING", b"x")]) as owner:
        assert reader.read_text(1000).text == "x"
        assert owner.asked() == ["TARGETS", "UTF8_STRING"]


def test_5_mb_in_pieces(x_env: Env, reader: X11Reader) -> None:
    data = ("æøå 0123456789\n" * 400_000).encode()[: 5 * 1024 * 1024]
    with owning(x_env, [content("text/html", b"<p>"), content("UTF8_STRING", data)]):
        assert reader.read_text(len(data)).text.encode() == data
        found = reader.snapshot().get("UTF8_STRING")
    assert found == Format("UTF8_STRING", "UTF8_STRING", 8, data)


def test_50_mb_is_too_large_and_its_beginning_is_there(x_env: Env, reader: X11Reader) -> None:
    data = b"0123456789" * 5_000_000
    with owning(x_env, [content("UTF8_STRING", data)]):
        started = time.monotonic()
        found = reader.read_text(1_000_000)
        assert time.monotonic() - started < TEXT_S
        assert found == TextRead(ReadState.TOO_LARGE, data[:1_000_000].decode())
    with owning(x_env, [content("UTF8_STRING", b"small")]):
        for _ in range(20):  # nothing of the abandoned transfer comes among these, whichever property they use
            assert reader.read_text(1000) == TextRead(ReadState.TEXT, "small")


def test_an_abandoned_owner_can_be_asked_again(x_env: Env, reader: X11Reader) -> None:
    data = b"0123456789" * 100_000
    with owning(x_env, [content("UTF8_STRING", data)]):
        for _ in range(20):
            assert reader.read_text(1000) == TextRead(ReadState.TOO_LARGE, data[:1000].decode())
        assert reader.read_text(len(data)) == TextRead(ReadState.TEXT, data.decode())


def test_one_large_property_is_too_large_as_well(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("UTF8_STRING", b"0123456789" * 1000)]):
        assert reader.read_text(25) == TextRead(ReadState.TOO_LARGE, "0123456789012345678901234")
        assert reader.read_text(10_000).state is ReadState.TEXT


@pytest.mark.parametrize("silent_for", [(), ("UTF8_STRING",)])
def test_an_owner_that_never_answers(x_env: Env, reader: X11Reader, silent_for: tuple[str, ...]) -> None:
    with owning(x_env, [content("UTF8_STRING", b"x")], silent=not silent_for, silent_for=silent_for):
        started = time.monotonic()
        assert reader.read_text(1000) == TextRead(ReadState.UNANSWERED)
        assert time.monotonic() - started < 1.5
        assert reader.snapshot() == Snapshot((), complete=False)
    with owning_text(x_env, TEXT):
        assert reader.read_text(1000).text == TEXT


def test_an_owner_that_falls_silent_in_the_middle(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("UTF8_STRING", b"x" * 500_000)], stop_after=3):
        assert reader.read_text(1_000_000) == TextRead(ReadState.UNANSWERED)


def test_what_is_silent_or_refused_leaves_the_rest(x_env: Env, reader: X11Reader) -> None:
    offered = [content("UTF8_STRING", b"x"), content("image/png", PNG)]
    with owning(x_env, offered, refuse=["text/html"]):
        assert reader.snapshot() == Snapshot(tuple(Format(*each) for each in offered), complete=False)
    with owning(x_env, offered, silent_for=["UTF8_STRING"]):
        assert reader.snapshot() == Snapshot((Format(*offered[1]),), complete=False)


def test_text_that_is_offered_and_then_refused(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [], refuse=["UTF8_STRING"]):
        assert reader.read_text(1000) == TextRead(ReadState.UNANSWERED)


def test_html_only_is_read_as_its_text(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("text/html", "<p>Mette <b>Sørensen</b></p>".encode())]):
        assert reader.read_text(1000) == TextRead(ReadState.TEXT, "Mette Sørensen")


def test_an_image_only(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("image/png", PNG)]):
        assert reader.read_text(1000) == TextRead(ReadState.OTHER)


def test_an_owner_without_content(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, []):
        assert reader.read_text(1000) == TextRead(ReadState.EMPTY)
        assert reader.snapshot() == Snapshot()
    with owning(x_env, [content("UTF8_STRING", b"")]):
        assert reader.read_text(1000) == TextRead(ReadState.EMPTY)


def test_nuls_and_bytes_that_are_no_text(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("UTF8_STRING", b"cpr\0 070761-4285\xed\xa0\x80\0")]):
        found = reader.read_text(1000)
    assert found.state is ReadState.TEXT
    assert found.text.startswith("cpr\0 070761-4285\ufffd")


def test_numbers_that_are_no_atoms_are_passed_over(x_env: Env, reader: X11Reader) -> None:
    text = text_formats("x")[0]
    utf8 = reader._display.get_atom("UTF8_STRING")
    with owning(x_env, [content("UTF8_STRING", text.data)], raw_targets=[0, 0x1FFFFFF0, utf8]):
        assert reader.read_text(1000).text == "x"
        assert reader.snapshot() == Snapshot((text,))


def test_more_formats_than_make_sense(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("UTF8_STRING", b"x")], raw_targets=[31] * 20_000):
        assert reader.read_text(1000) == TextRead(ReadState.UNANSWERED)
        assert reader.snapshot() == Snapshot((), complete=False)


def test_an_owner_that_is_killed_in_the_middle(x_env: Env, reader: X11Reader) -> None:
    with owning(x_env, [content("UTF8_STRING", b"x" * 500_000)], stop_after=1) as owner:
        owner.process.kill()
        owner.process.wait()
        wait_until(lambda: clipboard_owner(x_env) == 0, "its clipboard is gone")
        assert reader.read_text(1000) == TextRead(ReadState.EMPTY)
