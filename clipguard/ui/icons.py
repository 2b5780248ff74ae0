"""The pictures in `assets/`, wherever Clipguard runs from.

Decision: one picture of each state for light and dark panels, not two to choose from. No desktop tells a program how its
panel looks: Qt's colour scheme is that of windows, while the taskbar of Windows has a setting of its own, GNOME's bar is
dark in both schemes, and others take any colour. So each picture has a dark tone and a light one, of which one contrasts
at least 3 : 1 with whatever is behind (WCAG 2.2, 1.4.11), and a shape of its own. Tests measure both.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QIcon

SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128)
"""The sizes, in pixels, in which every picture is kept; `assets/render.py` makes them."""

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def assets() -> Path:
    """The folder: in a program made by PyInstaller, in an installed wheel, or beside the package in a source tree.

    Raises FileNotFoundError when there is none.
    """
    places = [_PACKAGE / "_assets", _PACKAGE.parent / "assets"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places.insert(0, Path(bundle) / "clipguard" / "_assets")
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"no assets in any of {', '.join(map(str, places))}")


@cache
def icon(name: str) -> QIcon:
    """`clipguard` (the program), or a tray state: `watching`, `held`, `paused`, `limited`.

    Files are read when a size is first painted.
    """
    made = QIcon()
    for size in SIZES:
        made.addFile(str(assets() / "icons" / f"{name}-{size}.png"))
    return made
