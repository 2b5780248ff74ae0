"""Where the organisation's policy is kept: the registry on Windows, a file of root's elsewhere.

Sources: Group Policy writes administrative templates' values under `Software\\Policies`, which users cannot write
(https://learn.microsoft.com/previous-versions/windows/desktop/policy/implementing-registry-based-policy); a file in `/etc` is held to the
same: whoever but root may write it could open what IT has closed.
"""

from __future__ import annotations

import stat
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

POLICY_FILE = Path("/etc/clipguard/policy.toml")


@dataclass(frozen=True, slots=True)
class PolicySource:
    """One place. `values` are as that place has them: of the registry numbers, texts, lists of texts and mappings for keys below, else
    TOML. `refused`, in Danish and English, says why nothing of it may be used."""

    machine: bool
    where: str
    registry: bool
    values: Mapping[str, Any] = field(default_factory=dict)
    refused: tuple[str, str] | None = None


def read_policies(registry_key: str, file: Path = POLICY_FILE) -> list[PolicySource]:
    """The policies there are, the user's before the machine's, which counts for more."""
    if sys.platform == "win32":
        return _from_registry(registry_key)
    return _from_file(file)


def _from_file(file: Path) -> list[PolicySource]:
    where = str(file)
    try:
        with file.open("rb") as opened:
            # Asked of the open file and of its folder: who may replace the file may write it.
            of_file, of_folder = file.stat(), file.parent.stat()
            if _written_by_others(of_file) or _written_by_others(of_folder):
                return [_refused(where, "andre end root kan ændre den", "others than root can change it")]
            source = opened.read()
    except FileNotFoundError:
        return []
    except OSError as error:
        why = error.strerror or type(error).__name__
        return [_refused(where, f"den kan ikke læses ({why})", f"it cannot be read ({why})")]
    try:
        values = tomllib.loads(source.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        line = str(error).partition("\n")[0]
        return [_refused(where, f"den er ikke gyldig TOML ({line})", f"it is no valid TOML ({line})")]
    return [PolicySource(True, where, False, values)]


def _refused(where: str, da: str, en: str) -> PolicySource:
    return PolicySource(
        True,
        where,
        False,
        refused=(
            f"{where}: organisationens indstillinger bliver ikke brugt, for {da}. Sig det til IT.",
            f"{where}: the organisation's settings are not used, because {en}. Tell IT.",
        ),
    )


def _written_by_others(status: Any) -> bool:
    """Whether another user than root may write."""
    by_group = status.st_mode & stat.S_IWGRP and status.st_gid != 0
    return bool(status.st_uid != 0 or by_group or status.st_mode & stat.S_IWOTH)


def _from_registry(key: str) -> list[PolicySource]:
    if sys.platform != "win32":
        return []
    import winreg

    found = []
    for root, name, machine in (
        (winreg.HKEY_CURRENT_USER, "HKCU", False),
        (winreg.HKEY_LOCAL_MACHINE, "HKLM", True),
    ):
        where = f"{name}\\{key}"
        try:
            values = _tree(root, key)
        except FileNotFoundError:
            continue
        except OSError as error:
            why = error.strerror or type(error).__name__
            found.append(
                PolicySource(
                    machine,
                    where,
                    True,
                    refused=(
                        f"{where}: organisationens indstillinger kan ikke læses ({why}). Sig det til IT.",
                        f"{where}: the organisation's settings cannot be read ({why}). Tell IT.",
                    ),
                )
            )
            continue
        found.append(PolicySource(machine, where, True, values))
    return found


def _tree(root: Any, key: str) -> dict[str, Any]:
    """The values of a key by name, and of the keys below it. Raises OSError."""
    if sys.platform != "win32":
        return {}
    import winreg

    made: dict[str, Any] = {}
    # The view of 64-bit Windows, which is where Group Policy writes, for a 32-bit program too.
    with winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
        below, count, _ = winreg.QueryInfoKey(opened)
        for index in range(count):
            name, value, _kind = winreg.EnumValue(opened, index)
            if name and not name.startswith("**"):  # Group Policy's own marks, such as **delvals.
                made[name] = value
        names = [winreg.EnumKey(opened, index) for index in range(below)]
    for name in names:
        made[name] = _tree(root, f"{key}\\{name}")
    return made
