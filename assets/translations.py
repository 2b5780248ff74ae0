"""Brings the catalogue of translations up to date and compiles it: `python assets/translations.py`.

New texts of the source get an empty translation, to be filled in by hand or with Qt Linguist; those that are gone are dropped.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TS = HERE / "translations" / "clipguard_da.ts"
SOURCES = HERE.parent / "clipguard" / "ui"


def update(ts: Path = TS) -> None:
    """Merges the texts of the source into `ts`. Raises CalledProcessError."""
    sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
    languages = ["-source-language", "en", "-target-language", "da"]
    how = ["-tr-function-alias", "translate+=tr", "-no-obsolete", "-locations", "none", "-silent"]
    _run("lupdate", *how, *languages, *sources, "-ts", str(ts))


def release(ts: Path = TS) -> Path:
    """Compiles `ts` and returns the path of the .qm. Raises CalledProcessError."""
    qm = ts.with_suffix(".qm")
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))
    return qm


def _run(tool: str, *arguments: str) -> None:
    # The scripts of PySide6 lie beside the interpreter that has it.
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    update()
    release()
