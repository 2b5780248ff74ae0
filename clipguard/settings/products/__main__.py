"""Writes every product: `python -m clipguard.settings.products assets/policy`."""

from __future__ import annotations

import sys
from pathlib import Path

from .all import every_product


def write(folder: Path) -> None:
    """Writes every product into the folder, and makes the folders that there are none of. Raises OSError."""
    for name, data in every_product().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m clipguard.settings.products FOLDER")
    write(Path(sys.argv[1]))
