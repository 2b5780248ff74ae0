"""Pictures of the rig's whole display, for people to look at."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .processes import ROOT
from .xserver import Env

FOLDER = ROOT / "tests" / "screenshots"


def screenshot(env: Env, name: str) -> Path:
    """Writes `tests/screenshots/NAME.png` by ImageMagick and gives its path."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.png"
    subprocess.run(["import", "-window", "root", str(path)], env=env, timeout=30, check=True, capture_output=True)
    return path
