from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from clipguard.ui import icons

ROOT = Path(__file__).resolve().parents[2]


def test_the_tray_is_shown_without_the_rest() -> None:
    later = (
        "guard",
        "redaction",
        "detection",
        "guideline",
        "ui.warning",
        "ui.popup",
        "ui.settings_dialog",
        "ui.status_window",
    )
    packages = (
        "PySide6.QtSvg",
        "PySide6.QtNetwork",
        "presidio",
        "spacy",
        "tomlkit",
        "Xlib",
        "multiprocessing.connection",
    )
    unwanted = (*(f"clipguard.{name}" for name in later), *packages)
    script = f"import sys, clipguard.startup; print(*(name for name in sys.modules if name.startswith({unwanted!r})))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("name", ["clipguard", "watching", "held", "paused", "limited"])
def test_every_picture_is_there_in_every_size(name: str) -> None:
    assert (ROOT / "assets" / "svg" / f"{name}.svg").is_file()
    for size in icons.SIZES:
        assert (icons.assets() / "icons" / f"{name}-{size}.png").is_file()
    assert not icons.icon(name).pixmap(22, 22).isNull()


@pytest.mark.parametrize("place", ["bundle", "wheel", "source"])
def test_assets_are_found_wherever_it_runs(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "clipguard"
    folder = {
        "bundle": tmp_path / "bundle" / "clipguard" / "_assets",
        "wheel": package / "_assets",
        "source": tmp_path / "assets",
    }[place]
    (folder / "icons").mkdir(parents=True)
    monkeypatch.setattr(icons, "_PACKAGE", package)
    if place == "bundle":
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    icons.assets.cache_clear()
    try:
        assert icons.assets() == folder
    finally:
        icons.assets.cache_clear()


def test_without_assets_it_says_where_it_looked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "_PACKAGE", tmp_path / "clipguard")
    icons.assets.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="_assets"):
            icons.assets()
    finally:
        icons.assets.cache_clear()
