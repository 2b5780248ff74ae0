"""The choice of the desktop, and the checks of `clipguard doctor`."""

from __future__ import annotations

import pytest

from clipguard.desktop import Part, create_desktop, doctor_checks, missing_display, on_wayland
from clipguard.desktop.unsupported import UnsupportedDesktop, other_system
from clipguard.desktop.x11 import X11Desktop
from tests.desktop.recorder import Recorder
from tests.rig import Env, desktop

ALL_PARTS = {Part.TRAY, Part.CLIPBOARD, Part.PASTE_KEYS, Part.ACTIVE_WINDOW, Part.BROWSER_ADDRESS}


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


def test_without_a_display_one_sentence_says_so() -> None:
    check = missing_display()
    assert check is not None
    assert (check.name, check.state) == (Part.TRAY, "failed")
    assert "DISPLAY" in check.da
    assert "clipguard scan" in check.en
    with pytest.raises(OSError, match="display"):
        create_desktop()


def test_doctor_without_a_display() -> None:
    checks = doctor_checks()
    assert {check.name for check in checks} == ALL_PARTS
    assert {check.state for check in checks} == {"failed"}
    assert all(check.do_da and check.do_en for check in checks)


def test_a_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":5999")
    check = missing_display()
    assert check is not None
    assert ":5999" in check.da
    assert {check.state for check in doctor_checks()} == {"failed"}


def test_doctor_on_a_bare_desktop(x_env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", x_env["DISPLAY"])
    assert missing_display() is None
    assert isinstance(create_desktop(), X11Desktop)
    checks = {check.name: check for check in doctor_checks()}
    assert {name: check.state for name, check in checks.items()} == {
        Part.TRAY: "limited",
        Part.CLIPBOARD: "ok",
        Part.PASTE_KEYS: "ok",
        Part.ACTIVE_WINDOW: "ok",
        Part.BROWSER_ADDRESS: "limited",
    }
    assert all(check.do_da and check.do_en for check in checks.values() if check.state != "ok")


def test_doctor_on_a_full_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(tray=True, dbus=True) as env:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(name, env[name])
        assert {check.name: check.state for check in doctor_checks()} == dict.fromkeys(ALL_PARTS, "ok")


def test_wayland_says_what_it_cannot_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert on_wayland()
    wayland = create_desktop()
    assert isinstance(wayland, UnsupportedDesktop)
    assert {check.state for check in wayland.checks()} == {"limited"}
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert not on_wayland()


def test_an_unsupported_desktop_answers_every_question() -> None:
    unsupported = other_system()
    events = Recorder()
    unsupported.start(events)
    assert {check.name for check in events.checks} == {Part.PASTE_KEYS, Part.ACTIVE_WINDOW, Part.BROWSER_ADDRESS}
    answers: list[object] = []
    from clipguard.desktop import Chord, Window

    unsupported.look_up_address(Window(1), answers.append)
    unsupported.insert(1, Chord.CTRL_V, answers.append)
    assert answers == [None, False]
    unsupported.stop()
