"""What the organisation's policy said when it could last be used, kept for the day when it cannot.

It holds settings of IT's alone. Who changes the file opens nothing: the stricter of it and of the default is what holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs

FILE_NAME = "policy.json"


def last_good_path() -> Path:
    """The file in the user's folder for state (XDG_STATE_HOME, %LOCALAPPDATA%)."""
    return Path(platformdirs.user_state_dir("clipguard", appauthor=False)) / FILE_NAME


def load_last_good(path: Path) -> dict[str, Any]:
    """What was kept, by key; nothing where nothing was, or where it cannot be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def save_last_good(path: Path, good: Mapping[str, Any]) -> None:
    """Keeps what a policy said. Raises OSError."""
    if dict(good) == load_last_good(path):
        return
    if not good:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(dict(good), ensure_ascii=False, indent=1), encoding="utf-8")
    new.replace(path)
