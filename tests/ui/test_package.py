from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import clipguard.ui
from clipguard.ui import icons

ROOT = Path(__file__).resolve().parents[2]


def test_the_start_loads_no_more_than_it_needs() -> None:
    script = (
        "import sys, clipguard.ui; "
        "print(*(name for name in sys.modules if name.startswith(('clipguard.ui.settings_d', 'clipguard.ui.guideline_w', "
        "'clipguard.guideline', 'PySide6.QtSvg', 'PySide6.QtNetwork', 'presidio', 'spacy'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == ""


def test_public_names() -> None:
    for name in clipguard.ui.__all__:
        assert getattr(clipguard.ui, name) is not None
    with pytest.raises(AttributeError):
        _ = clipguard.ui.no_such_name


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
