"""Owning the clipboard: what other programs get, and what the guard is told."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from Xlib import X, Xatom

from clipguard.clipboard import Format, Snapshot, text_formats
from clipguard.clipboard.x11_owner import CHUNK, X11Owner
from tests.rig import Env, owning_text, read, read_raw, targets, text, wait_until
from tests.rig.owner import clipboard_owner
from tests.rig.xserver import connection

TEXT = "Borgeren [NAVN 1] 🧈"


class Offered:
    """An owner, and what it told."""

    def __init__(self, owner: X11Owner) -> None:
        self.owner = owner
        self.done: list[bool] = []
        self.served: list[int | None] = []

    def offer(self, *formats: Format) -> None:
        self.done.clear()
        self.owner.offer(Snapshot(formats), self.done.append, self.served.append)
        wait_until(lambda: self.done, "the offer is made")


@pytest.fixture
def offered(x_env: Env) -> Iterator[Offered]:
    owner = X11Owner(x_env["DISPLAY"])
    owner.start()
    yield Offered(owner)
    owner.stop()
    assert not owner._thread.is_alive()


def test_what_is_offered_is_what_others_get(x_env: Env, offered: Offered) -> None:
    formats = (
        *text_formats(TEXT, "<b>ø</b>"),
        Format("image/png", "image/png", 8, b"\x89PNG\r\n\0\xff"),
        Format("application/x-numbers", "INTEGER", 32, bytes(range(64))),
        Format("application/x-empty", "application/x-empty", 8, b""),
    )
    offered.offer(*formats)
    assert offered.done == [True]
    assert clipboard_owner(x_env) == offered.owner.window_id
    assert targets(x_env) == ["TARGETS", "MULTIPLE", "TIMESTAMP", *(each.target for each in formats)]
    for each in formats:
        assert read_raw(x_env, each.target) == (each.type, each.bits, each.data)
        assert each.bits != 8 or read(x_env, each.target) == each.data
    assert read(x_env, "image/bmp") is None


def test_the_list_of_formats_is_not_content(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    targets(x_env)
    assert read(x_env, "image/bmp") is None
    assert offered.served == []
    text(x_env)
    wait_until(lambda: offered.served, "it was told that content was served")


def test_who_was_served(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    command = ["xclip", "-selection", "clipboard", "-o", "-t", "UTF8_STRING"]
    with subprocess.Popen(command, env=x_env, stdout=subprocess.PIPE) as other:
        assert other.communicate(timeout=10)[0].decode() == TEXT
        wait_until(lambda: offered.served, "it was told that content was served")
    # xclip may be gone before the question who it was is answered.
    assert offered.served in ([other.pid], [None])


def test_who_was_served_when_it_stays(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    with connection(x_env) as display:
        assert ask(display, "UTF8_STRING") == ("UTF8_STRING", TEXT.encode())
        wait_until(lambda: offered.served, "it was told that content was served")
    assert offered.served == [os.getpid()]


@pytest.mark.parametrize("size", [CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * 1024 * 1024])
def test_large_content(x_env: Env, offered: Offered, size: int) -> None:
    data = bytes(range(256)) * (size // 256) + bytes(size % 256)
    offered.offer(Format("application/x-large", "application/x-large", 8, data))
    assert read(x_env, "application/x-large") == data
    wait_until(lambda: len(offered.served) == 1, "it was told once, at the end")


def test_two_programs_take_large_content_at_once(x_env: Env, offered: Offered) -> None:
    data = bytes(3 * 1024 * 1024)
    offered.offer(Format("UTF8_STRING", "UTF8_STRING", 8, data))
    command = ["xclip", "-selection", "clipboard", "-o", "-t", "UTF8_STRING"]
    others = [subprocess.Popen(command, env=x_env, stdout=subprocess.PIPE) for _ in range(3)]
    assert all(other.communicate(timeout=20)[0] == data for other in others)


def test_a_new_offer_does_not_disturb_a_transfer(x_env: Env, offered: Offered) -> None:
    data = bytes(3 * CHUNK)
    offered.offer(Format("UTF8_STRING", "UTF8_STRING", 8, data))
    with connection(x_env) as display:
        window, prop = request(display, "UTF8_STRING")
        assert next_answer(display) == prop
        offered.offer(*text_formats("new"))
        assert b"".join(pieces(display, window, prop)) == data
        assert ask(display, "UTF8_STRING") == ("UTF8_STRING", b"new")


def test_a_requestor_that_goes_away_in_the_middle(x_env: Env, offered: Offered, capfd: Any) -> None:
    offered.offer(Format("UTF8_STRING", "UTF8_STRING", 8, bytes(3 * CHUNK)))
    with connection(x_env) as display:
        request(display, "UTF8_STRING")
        next_answer(display)
    with connection(x_env) as display:  # this one does not even wait for the answer
        request(display, "UTF8_STRING")
    offered.offer(*text_formats(TEXT))
    assert text(x_env) == TEXT
    assert capfd.readouterr().err == ""


def test_timestamp_is_the_servers(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    with connection(x_env) as display:
        kind, data = ask(display, "TIMESTAMP")
    assert (kind, len(data)) == ("INTEGER", 4)
    assert int.from_bytes(data, "little") != X.CurrentTime


def test_multiple(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT, "<b>"))
    with connection(x_env) as display:
        wanted = ["UTF8_STRING", "text/html", "image/png", "MULTIPLE"]
        atoms = [display.get_atom(name) for name in wanted]
        into = [display.get_atom(f"RIG_{i}") for i in range(len(wanted))]
        pairs = [value for pair in zip(atoms, into, strict=True) for value in pair]
        window, prop = request(display, "MULTIPLE", pairs)
        assert next_answer(display) == prop
        answered = list(window.get_full_property(prop, X.AnyPropertyType).value)[1::2]
        assert answered == [into[0], into[1], X.NONE, X.NONE]
        assert window.get_full_property(into[0], X.AnyPropertyType).value == TEXT.encode()
        assert window.get_full_property(into[1], X.AnyPropertyType).value == b"<b>"
    wait_until(lambda: offered.served, "it was told that content was served")


def test_multiple_without_its_list_is_refused(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    with connection(x_env) as display:
        request(display, "MULTIPLE")
        assert next_answer(display) == X.NONE


def test_ownership_goes_to_another_program_and_comes_back(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    with owning_text(x_env, "theirs"):
        assert text(x_env) == "theirs"
        offered.offer(*text_formats("ours"))
        assert text(x_env) == "ours"
    assert text(x_env) == "ours"


def test_without_an_offer_nothing_is_answered(x_env: Env, offered: Offered) -> None:
    offered.offer(*text_formats(TEXT))
    with owning_text(x_env, "theirs"):
        wait_until(lambda: offered.owner._offer is None, "the loss was noticed")


def test_a_stopped_owner_leaves_the_clipboard_empty(x_env: Env) -> None:
    owner = X11Owner(x_env["DISPLAY"])
    owner.start()
    done: list[bool] = []
    owner.offer(Snapshot(text_formats(TEXT)), done.append, None)
    wait_until(lambda: done, "the offer is made")
    owner.stop()
    wait_until(lambda: clipboard_owner(x_env) == 0, "the clipboard is empty")


# -- a requestor by the book ------------------------------------------------------------------------------------


def request(display: Any, target: str, pairs: list[int] | None = None) -> tuple[Any, int]:
    window = display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask)
    prop = display.get_atom("RIG_PROPERTY")
    if pairs is not None:
        window.change_property(prop, display.get_atom("ATOM_PAIR"), 32, pairs)
    window.convert_selection(display.get_atom("CLIPBOARD"), display.get_atom(target), prop, X.CurrentTime)
    display.flush()
    return window, int(prop)


def next_answer(display: Any) -> int:
    while True:
        event = display.next_event()
        if event.type == X.SelectionNotify:
            return int(event.property)


def ask(display: Any, target: str) -> tuple[str, bytes]:
    window, prop = request(display, target)
    assert next_answer(display) == prop
    found = window.get_full_property(prop, X.AnyPropertyType)
    data = found.value if found.format == 8 else found.value.tobytes()
    return display.get_atom_name(found.property_type), bytes(data)


def pieces(display: Any, window: Any, prop: int) -> Iterator[bytes]:
    assert window.get_full_property(prop, X.AnyPropertyType).property_type == display.get_atom("INCR")
    window.delete_property(prop)
    while True:
        event = display.next_event()
        if event.type == X.PropertyNotify and event.atom == prop and event.state == X.PropertyNewValue:
            found = window.get_full_property(prop, X.AnyPropertyType)
            if found is None:
                continue
            window.delete_property(prop)
            if not found.value:
                return
            assert found.property_type != Xatom.ATOM
            yield bytes(found.value)
