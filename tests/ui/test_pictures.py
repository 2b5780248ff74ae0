"""Every window can be drawn, in both languages, light and dark; `python -m tests.ui.pictures` keeps the pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from .pictures import render


@pytest.mark.e2e  # it needs no browser, but its time
def test_every_window_is_drawn(tmp_path: Path, qapp: QApplication) -> None:
    made = render(qapp, tmp_path)
    assert len(made) == len(set(made))
    for path in made:
        picture = QImage(str(path))
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        assert len(colours) > 5, f"{path.name} is empty"
