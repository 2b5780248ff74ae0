"""Renders `svg/*.svg` to `icons/NAME-SIZE.png` and the program's `icons/clipguard.ico`.

Run it after a change of a picture: `python assets/render.py`. The pictures are kept, so that Clipguard itself needs
neither QtSvg nor this script. Every size is drawn from the SVG, those in the `.ico` too: shrunk from a large one, thin
lines turn grey.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
SIZES = (16, 20, 22, 24, 32, 40, 48, 64, 128)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def render(source: Path, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def main() -> None:
    _application = QGuiApplication.instance() or QGuiApplication([])
    icons = HERE / "icons"
    icons.mkdir(exist_ok=True)
    for source in sorted((HERE / "svg").glob("*.svg")):
        for size in SIZES:
            render(source, size).save(str(icons / f"{source.stem}-{size}.png"))
    largest = render(HERE / "svg" / "clipguard.svg", max(ICO_SIZES))
    largest.save(str(icons / f"clipguard-{max(ICO_SIZES)}.png"))
    drawn = [Image.open(icons / f"clipguard-{size}.png") for size in ICO_SIZES]
    drawn[-1].save(icons / "clipguard.ico", sizes=[each.size for each in drawn], append_images=drawn[:-1])


if __name__ == "__main__":
    main()
