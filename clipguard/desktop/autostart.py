"""Whether Clipguard starts in the background when this person logs in, and switching that on and off.

Sources: Desktop Application Autostart Specification 0.5 (https://specifications.freedesktop.org/autostart-spec/0.5/) and
Desktop Entry Specification 1.5 (https://specifications.freedesktop.org/desktop-entry-spec/1.5/), on Linux; Run and
RunOnce Registry Keys (https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys), on Windows.
What Task Manager and the Settings of Windows keep in `StartupApproved` is not documented; what is known of it is in
`is_approved`.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PureWindowsPath
from typing import Any

import platformdirs

FILE_NAME = "clipguard.desktop"

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
VALUE_NAME = "Clipguard"
LONGEST_COMMAND = 260
"""In characters: what Windows takes from a value of the Run key."""

_NOT_HERE = "Clipguard cannot start itself at login on this system yet"


def is_on() -> bool:
    """Whether Clipguard starts at login, by this person's choice or because IT has installed it so.

    Raises OSError, whose `strerror` says why, where that cannot be told, and on a system where it cannot be.
    """
    if sys.platform == "win32":
        return any(_is_in_registry(machine) for machine in (False, True))
    if sys.platform == "linux":
        # Of entries with one name only the first counts, and the user's folder comes first.
        for path in (_users_file(), *_installed_files()):
            if os.path.exists(path):
                return _starts(path)
        return False
    raise OSError(errno.ENOTSUP, _NOT_HERE)


def switch(on: bool) -> None:
    """Has Clipguard start at login, or not. Raises OSError, whose `strerror` says why it could not be done."""
    if sys.platform == "win32":
        _switch_in_registry(on)
    elif sys.platform == "linux":
        _switch_in_folder(on)
    else:
        raise OSError(errno.ENOTSUP, _NOT_HERE)


def command() -> list[str]:
    """What starts this Clipguard in the background: the built program, or Python with the module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--background"]
    python = sys.executable
    if sys.platform == "win32":
        # The same Python without a console window, where it has one.
        windowed = Path(python).with_name("pythonw.exe")
        python = str(windowed) if windowed.is_file() else python
    # -P: nothing in the folder that the session starts programs in, the home folder, is taken for a module.
    return [python, "-P", "-m", "clipguard", "--background"]


# -- Linux -----------------------------------------------------------------------------------------------------------


def _users_file() -> Path:
    return platformdirs.user_config_path() / "autostart" / FILE_NAME


def _installed_files() -> list[Path]:
    """Where IT, or a package, may have put an entry for everybody, the most important first."""
    folders = platformdirs.site_config_dir(multipath=True).split(os.pathsep)
    return [Path(folder) / "autostart" / FILE_NAME for folder in folders]


def _switch_in_folder(on: bool) -> None:
    own = _users_file()
    installed = next((path for path in _installed_files() if os.path.exists(path)), None)
    if installed is not None and _starts(installed) is on:
        own.unlink(missing_ok=True)  # no longer in its way
    elif on:
        _write(own, entry(command()))
    elif installed is not None:
        _write(own, "[Desktop Entry]\nType=Application\nName=Clipguard\nHidden=true\n")
    else:
        own.unlink(missing_ok=True)


def entry(arguments: Sequence[str]) -> str:
    """The desktop entry that runs the arguments. Raises OSError where it cannot name the program."""
    program = arguments[0]
    # The specification forbids the first; GLib, and GNOME with it, looks for a program with the second under the name that
    # it has before %% is undone; and entries are UTF-8, as not every file name is.
    if re.search(r"[=%\x00-\x1f\x7f\ud800-\udfff]", program):
        raise OSError(errno.EINVAL, "the path of Clipguard has a character that a desktop entry cannot hold", program)
    lines = {
        "Type": "Application",
        "Name": "Clipguard",
        "Comment": "Warns before personal or confidential text is pasted into an AI tool",
        "Comment[da]": "Advarer, før personlig eller fortrolig tekst bliver sat ind i et AI-værktøj",
        "Icon": "clipguard",
        "TryExec": _escaped(program),  # a Clipguard that was removed is no failure at login
        "Exec": exec_line(arguments),
        "Terminal": "false",
        "StartupNotify": "false",
        "Hidden": "false",
        "X-GNOME-Autostart-enabled": "true",
    }
    return "\n".join(["[Desktop Entry]", *(f"{key}={value}" for key, value in lines.items()), ""])


def exec_line(arguments: Sequence[str]) -> str:
    """A value for the key Exec: each argument in quotes where needed, then escaped as every string is."""
    quoted = []
    for each in arguments:
        plain = each.replace("%", "%%")  # else a field code
        if re.fullmatch(r"[\w%+,./:@-]+", plain) is None:
            plain = '"' + re.sub(r'(["`$\\])', r"\\\1", plain) + '"'
        quoted.append(plain)
    return _escaped(" ".join(quoted))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


def _unescaped(value: str) -> str:
    meaning = {"s": " ", "n": "\n", "t": "\t", "r": "\r"}
    return re.sub(r"\\(.)", lambda found: meaning.get(found[1], found[1]), value)


def _starts(path: Path) -> bool:
    """Whether the session starts what the file says. A file that cannot be read is one that it cannot read either."""
    try:
        values = _values(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return False
    if values.get("Hidden") == "true" or values.get("X-GNOME-Autostart-enabled") == "false":
        return False
    here = set(os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")) - {""}
    only, never = (_listed(values.get(key, "")) for key in ("OnlyShowIn", "NotShowIn"))
    if ("OnlyShowIn" in values and not here & only) or here & never:
        return False
    program = _unescaped(values.get("TryExec", ""))
    return bool(values.get("Exec")) and (not program or shutil.which(program) is not None)


def _values(text: str) -> Mapping[str, str]:
    """The keys of the group `[Desktop Entry]`."""
    values: dict[str, str] = {}
    group = ""
    for line in map(str.strip, text.split("\n")):
        if line.startswith("["):
            group = line
        elif group == "[Desktop Entry]" and not line.startswith("#") and "=" in line:
            key, _, value = line.partition("=")
            values[key.rstrip()] = value.lstrip()
    return values


def _listed(value: str) -> set[str]:
    return set(value.split(";")) - {""}


def _write(path: Path, text: str) -> None:
    """Whole or not at all: half an entry would be one that does not start."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(prefix=f".{FILE_NAME}-", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8") as opened:
            opened.write(text)
        os.chmod(made, 0o644)
        os.replace(made, path)
    except BaseException:
        Path(made).unlink()
        raise


# -- Windows ---------------------------------------------------------------------------------------------------------


def command_line(arguments: Sequence[str]) -> str:
    """A value for the Run key. Raises OSError where it is longer than Windows takes.

    The program is always in quotes: in a path without them Windows takes what stands before a space for a program, too.
    """
    program, *rest = arguments
    line = " ".join([f'"{PureWindowsPath(program)}"', subprocess.list2cmdline(rest)]).rstrip()
    if len(line) > LONGEST_COMMAND:
        raise OSError(
            errno.ENAMETOOLONG, f"the path of Clipguard is too long to be started at login (over {LONGEST_COMMAND})"
        )
    return line


def is_approved(state: Any) -> bool:
    """Whether a value of `StartupApproved` leaves its program on.

    Twelve bytes as they are found on Windows 8 to 11: the first is even (2, 6) for on and odd (3, 7) for off, and the
    last eight are when it was switched off. Without a value, or with one that is no bytes, the program starts.
    """
    return not (isinstance(state, bytes) and state and state[0] & 1)


def _is_in_registry(machine: bool) -> bool:
    if sys.platform != "win32":
        return False
    started = _query(machine, RUN_KEY)
    return isinstance(started, str) and bool(started.strip()) and is_approved(_query(machine, APPROVED_KEY))


def _query(machine: bool, key: str) -> Any:
    """Clipguard's value in a key of this person, or of the machine; None where there is none. Raises OSError."""
    if sys.platform != "win32":
        return None
    import winreg

    root = winreg.HKEY_LOCAL_MACHINE if machine else winreg.HKEY_CURRENT_USER
    try:
        # The view of 64-bit Windows, for a 32-bit program too.
        with winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
            return winreg.QueryValueEx(opened, VALUE_NAME)[0]
    except FileNotFoundError:
        return None


def _switch_in_registry(on: bool) -> None:
    if sys.platform != "win32":
        return
    import winreg

    if _is_in_registry(machine=True):
        if not on:
            raise OSError(errno.EACCES, "IT has set Clipguard to start for everybody on this machine")
        return  # the machine's entry starts it already
    access = winreg.KEY_SET_VALUE | winreg.KEY_WOW64_64KEY
    if on:
        line = command_line(command())
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, access) as opened:
            winreg.SetValueEx(opened, VALUE_NAME, 0, winreg.REG_SZ, line)
    # Whoever switches it on here takes back what was switched off in Task Manager.
    for key in (APPROVED_KEY,) if on else (RUN_KEY, APPROVED_KEY):
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                winreg.DeleteValue(opened, VALUE_NAME)
        except FileNotFoundError:
            continue
