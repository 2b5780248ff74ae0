"""Starting at login: the entry on Linux, the registry of Windows, and what IT has installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipguard.desktop import autostart

NAME = "clipguard.desktop"
EVERYWHERE = f"[Desktop Entry]\nType=Application\nName=Clipguard\nExec={sys.executable} --background\n"

# -- Linux -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own entry, on a machine where there is none yet."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'first'}:{tmp_path / 'second'}")
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    return tmp_path / "home" / ".config" / "autostart" / NAME


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def installed(own: Path, tmp_path: Path) -> Path:
    """The entry that IT has installed for everybody."""
    return put(tmp_path / "second" / "autostart" / NAME, EVERYWHERE)


def values(path: Path) -> dict[str, str]:
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    assert head == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines)


def test_on_and_off(own: Path) -> None:
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    autostart.switch(False)
    assert not autostart.is_on()
    assert list(own.parent.iterdir()) == []
    autostart.switch(False)
    assert not autostart.is_on()


def test_the_entry(own: Path) -> None:
    autostart.switch(True)
    made = values(own)
    assert made["Type"] == "Application"
    assert made["Hidden"] == "false"
    assert made["X-GNOME-Autostart-enabled"] == "true"
    assert made["TryExec"] == sys.executable
    assert made["Exec"].endswith(" -P -m clipguard --background")
    assert own.stat().st_mode & 0o777 == 0o644
    assert [each.name for each in own.parent.iterdir()] == [NAME], "no half-written file stays"


def test_what_it_installed_counts_until_the_person_hides_it(own: Path, installed: Path) -> None:
    assert autostart.is_on()
    autostart.switch(False)
    assert not autostart.is_on()
    assert values(own)["Hidden"] == "true"
    autostart.switch(True)
    assert autostart.is_on()
    assert not own.exists(), "what IT installs, and changes later, is what starts"
    assert installed.read_text(encoding="utf-8") == EVERYWHERE


def test_where_what_it_installed_starts_nothing_the_person_has_an_own_entry(own: Path, installed: Path) -> None:
    put(installed, EVERYWHERE + "Hidden=true\n")
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    assert own.exists()
    autostart.switch(False)
    assert not autostart.is_on()
    assert not own.exists()


def test_the_first_of_its_folders_counts(installed: Path, tmp_path: Path) -> None:
    put(tmp_path / "first" / "autostart" / NAME, EVERYWHERE + "Hidden=true\n")
    assert not autostart.is_on()


@pytest.mark.parametrize(
    ("more", "desktop", "on"),
    [
        ("", "", True),
        ("# Hidden=true\n", "", True),
        ("Hidden=true\n", "", False),
        ("Hidden = true\n", "", False),
        ("X-GNOME-Autostart-enabled=false\n", "", False),
        ("[Another Group]\nHidden=true\n", "", True),
        ("OnlyShowIn=GNOME;KDE;\n", "KDE", True),
        ("OnlyShowIn=GNOME;KDE;\n", "ubuntu:GNOME", True),
        ("OnlyShowIn=GNOME;\n", "XFCE", False),
        ("OnlyShowIn=GNOME;\n", "", False),
        ("NotShowIn=GNOME;\n", "XFCE", True),
        ("NotShowIn=GNOME;\n", "ubuntu:GNOME", False),
        ("TryExec=/no/such/program\n", "", False),
        ("TryExec=sh\n", "", True),
        ("Exec=\n", "", False),
    ],
)
def test_what_a_session_starts(own: Path, monkeypatch: pytest.MonkeyPatch, more: str, desktop: str, on: bool) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    put(own, EVERYWHERE + more)
    assert autostart.is_on() is on
    autostart.switch(True)
    assert autostart.is_on()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\0", b"Exec=true\n", b"[Desktop Entry\nExec=true\n"])
def test_a_file_that_no_session_can_read_hides_what_it_installed(own: Path, installed: Path, content: bytes) -> None:
    put(own, "").write_bytes(content)
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()


def test_a_folder_that_cannot_be_made(own: Path) -> None:
    put(own.parent.parent, "a file where the folder should be")
    assert not autostart.is_on()
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        autostart.switch(True)


def test_an_entry_that_cannot_be_written_leaves_the_old_one(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(own, EVERYWHERE)

    def full(*_paths: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="no space"):
        autostart.switch(True)
    assert own.read_text(encoding="utf-8") == EVERYWHERE
    assert [each.name for each in own.parent.iterdir()] == [NAME]


def unescaped(value: str) -> str:
    """As the Desktop Entry Specification undoes the escapes of a string."""
    return re.sub(
        r"\\([sntr\\])", lambda found: {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[found[1]], value
    )


def arguments_of(exec_value: str) -> list[str]:
    """As the Desktop Entry Specification reads the key Exec."""
    found, text = [], unescaped(exec_value)
    while text:
        if text[0] == '"':
            part = re.match(r'"((?:[^"`$\\]|\\["`$\\])*)"(?: |$)', text)
            assert part, f"no quoted argument: {text}"
            found.append(re.sub(r"\\(.)", r"\1", part[1]))
        else:
            part = re.match(r"""([^\s"'\\><~|&;$*?#()`]+)(?: |$)""", text)
            assert part, f"a reserved character: {text}"
            found.append(part[1])
        text = text[part.end() :]
    assert not any(re.search("%(?!%)", each.replace("%%", "")) for each in found), "a field code"
    return [each.replace("%%", "%") for each in found]


FILE_NAMES = st.text(st.characters(codec="utf-8", min_codepoint=32, exclude_characters="\x7f"), max_size=20)


@given(FILE_NAMES, st.lists(FILE_NAMES, max_size=3))
def test_whatever_the_path_the_session_reads_the_same_arguments(name: str, more: list[str]) -> None:
    assert arguments_of(autostart.exec_line(["/opt/" + name, *more])) == ["/opt/" + name, *more]


def test_an_awkward_path_is_quoted_and_found(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = put(tmp_path / 'Mine programmer "$HOME" \\s' / "clip`guard", "#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    autostart.switch(True)
    made = values(own)
    assert arguments_of(made["Exec"]) == [str(program), "--background"]
    assert unescaped(made["TryExec"]) == str(program)
    assert autostart.is_on()
    program.unlink()
    assert not autostart.is_on(), "a program that was removed does not start"


@pytest.mark.parametrize("name", ["a=b", "100%", "a\nb", os.fsdecode(b"\xe6")])
def test_a_path_that_no_entry_can_hold_is_refused(own: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "executable", f"/opt/{name}/python")
    with pytest.raises(OSError, match="cannot hold") as caught:
        autostart.switch(True)
    assert caught.value.strerror
    assert not own.exists()


def test_the_command_starts_clipguard_in_the_background(tmp_path: Path) -> None:
    """From the home folder, as a session does, and past what lies there."""
    put(tmp_path / "argparse.py", "raise SystemExit('not this one')\n")
    root = Path(__file__).resolve().parents[2]
    *program, background = autostart.command()
    assert background == "--background"
    done = subprocess.run(
        [*program, background, "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("clipguard ")


def test_a_built_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/clipguard/clipguard")
    assert autostart.command() == ["/opt/clipguard/clipguard", "--background"]


def test_elsewhere_it_says_why_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    for ask in (autostart.is_on, lambda: autostart.switch(True), lambda: autostart.switch(False)):
        with pytest.raises(OSError, match="cannot start itself at login") as caught:
            ask()
        assert caught.value.strerror


# -- Windows ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            [r"C:\Program Files\Clipguard\clipguard.exe", "--background"],
            r'"C:\Program Files\Clipguard\clipguard.exe" --background',
        ),
        ([r"C:\clipguard.exe", "--background"], r'"C:\clipguard.exe" --background'),
        (
            [r"C:\py\pythonw.exe", "-P", "-m", "clipguard", "--background"],
            r'"C:\py\pythonw.exe" -P -m clipguard --background',
        ),
    ],
)
def test_the_program_is_quoted_in_the_registry(arguments: list[str], line: str) -> None:
    assert autostart.command_line(arguments) == line


def test_a_command_longer_than_windows_takes_is_refused() -> None:
    fits = "C:\\" + "x" * (260 - len('"C:\\" --background'))
    assert len(autostart.command_line([fits, "--background"])) == 260
    with pytest.raises(OSError, match="too long") as caught:
        autostart.command_line([fits + "x", "--background"])
    assert caught.value.strerror


@pytest.mark.parametrize(
    ("state", "on"),
    [
        (None, True),
        (b"", True),
        (1, True),
        (bytes.fromhex("020000000000000000000000"), True),
        (bytes.fromhex("060000000000000000000000"), True),
        (bytes.fromhex("000000000000000000000000"), True),
        (bytes.fromhex("030000005c1d7a6f2b1dd901"), False),
        (bytes.fromhex("07000000e2f1c3a9c04bda01"), False),
    ],
)
def test_what_task_manager_says(state: object, on: bool) -> None:
    assert autostart.is_approved(state) is on


USER, MACHINE = "user", "machine"
OFF = bytes.fromhex("030000005c1d7a6f2b1dd901")


class Registry(types.ModuleType):
    """Of winreg, the calls that are used, over a dictionary: (root, key, name) → value."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = USER, MACHINE
    KEY_READ, KEY_SET_VALUE, KEY_WOW64_64KEY, REG_SZ = 1, 2, 4, "REG_SZ"

    def __init__(self) -> None:
        super().__init__("winreg")
        self.held: dict[tuple[str, str, str], object] = {}
        self.keys: set[tuple[str, str]] = {(USER, autostart.RUN_KEY), (MACHINE, autostart.RUN_KEY)}

    @contextmanager
    def OpenKey(self, root: str, key: str, _reserved: int, access: int) -> Iterator[tuple[str, str, int]]:
        if (root, key) not in self.keys:
            raise FileNotFoundError(key)
        if root == MACHINE and access & self.KEY_SET_VALUE:
            raise PermissionError(key)
        yield root, key, access

    @contextmanager
    def CreateKeyEx(self, root: str, key: str, _reserved: int, access: int) -> Iterator[tuple[str, str, int]]:
        self.keys.add((root, key))
        with self.OpenKey(root, key, 0, access) as opened:
            yield opened

    def QueryValueEx(self, opened: tuple[str, str, int], name: str) -> tuple[object, object]:
        assert opened[2] & self.KEY_READ
        return self.held[self._place(opened, name)], self.REG_SZ

    def SetValueEx(self, opened: tuple[str, str, int], name: str, _reserved: int, kind: str, value: object) -> None:
        assert (opened[2] & self.KEY_SET_VALUE, kind) == (self.KEY_SET_VALUE, self.REG_SZ)
        self.held[*opened[:2], name] = value

    def DeleteValue(self, opened: tuple[str, str, int], name: str) -> None:
        assert opened[2] & self.KEY_SET_VALUE
        del self.held[self._place(opened, name)]

    def _place(self, opened: tuple[str, str, int], name: str) -> tuple[str, str, str]:
        if (*opened[:2], name) not in self.held:
            raise FileNotFoundError(name)
        return (*opened[:2], name)

    def put(self, root: str, key: str, value: object) -> None:
        self.keys.add((root, key))
        self.held[root, key, "Clipguard"] = value


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setitem(sys.modules, "winreg", made)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Clipguard\clipguard.exe")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return made


def test_on_and_off_in_the_registry(registry: Registry) -> None:
    assert not autostart.is_on()
    autostart.switch(False)
    autostart.switch(True)
    assert autostart.is_on()
    line = r'"C:\Program Files\Clipguard\clipguard.exe" --background'
    assert registry.held == {(USER, autostart.RUN_KEY, "Clipguard"): line}
    autostart.switch(False)
    assert not autostart.is_on()
    assert registry.held == {}


def test_what_was_switched_off_in_task_manager_is_off_until_it_is_switched_on(registry: Registry) -> None:
    autostart.switch(True)
    registry.put(USER, autostart.APPROVED_KEY, OFF)
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    registry.put(USER, autostart.APPROVED_KEY, OFF)
    autostart.switch(False)
    assert registry.held == {}


def test_what_it_has_set_for_the_machine_counts_and_stays(registry: Registry) -> None:
    registry.put(MACHINE, autostart.RUN_KEY, r'"C:\Program Files\Clipguard\clipguard.exe" --background')
    assert autostart.is_on()
    autostart.switch(True)
    assert len(registry.held) == 1
    with pytest.raises(OSError, match="IT has set") as caught:
        autostart.switch(False)
    assert caught.value.strerror
    registry.put(MACHINE, autostart.APPROVED_KEY, OFF)
    assert not autostart.is_on()
    autostart.switch(False)
    autostart.switch(True)
    assert autostart.is_on()


@pytest.mark.parametrize("windowed", [True, False])
def test_python_starts_without_a_console_where_it_can(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windowed: bool
) -> None:
    monkeypatch.delattr(sys, "frozen")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    if windowed:
        put(tmp_path / "pythonw.exe", "")
    program, *rest = autostart.command()
    assert Path(program).name == ("pythonw.exe" if windowed else "python.exe")
    assert rest == ["-P", "-m", "clipguard", "--background"]


@pytest.mark.parametrize("value", ["", "  ", 1, b""])
def test_a_value_that_starts_nothing_is_off(registry: Registry, value: Any) -> None:
    registry.put(USER, autostart.RUN_KEY, value)
    assert not autostart.is_on()
