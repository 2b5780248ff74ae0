"""The pictures: seen at a glance on any panel, told apart without colour, and all there in every size."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Mapping
from functools import cache
from itertools import combinations
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from clipguard.ui import icons
from clipguard.ui.look import contrast, luminance
from clipguard.ui.types import TrayState

ASSETS = Path(__file__).resolve().parents[2] / "assets"
DRAWN = sorted(each.stem for each in (ASSETS / "svg").glob("*.svg"))
STATES = [state.value for state in TrayState]
ICO_SIZES = {16, 20, 24, 32, 40, 48, 64, 128, 256}
PANELS = ("#ffffff", "#f3f3f3", "#d9d9d9", "#3c3f41", "#202020", "#000000")
"""Panels of Windows, GNOME, KDE and Xfce, light and dark."""
GREYS = [QColor(level, level, level) for level in range(256)]
"""A panel of every luminance: it may have any colour."""

SEEN = 3.0
"""The contrast that a picture's parts need with what is beside them (WCAG 2.2, 1.4.11)."""

Pixel = tuple[int, int, int, int]
Place = tuple[int, int]


@cache
def picture(name: str, size: int) -> Mapping[Place, Pixel]:
    """Red, green, blue and opacity, 0 to 255 each, by place."""
    image = QImage(str(icons.assets() / "icons" / f"{name}-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    return pixels(image)


def pixels(image: QImage) -> Mapping[Place, Pixel]:
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(straight.constBits())
    return {
        (x, y): (data[at], data[at + 1], data[at + 2], data[at + 3])
        for y in range(image.height())
        for x in range(image.width())
        for at in (y * straight.bytesPerLine() + 4 * x,)
    }


def over(pixel: Pixel, panel: QColor) -> list[int]:
    """The red, green and blue that are shown where a pixel lies over the panel."""
    part = pixel[3] / 255
    under = (panel.red(), panel.green(), panel.blue())
    return [round(part * above + (1 - part) * below) for above, below in zip(pixel[:3], under, strict=True)]


@cache
def stands_out(pixel: Pixel, panel: str) -> bool:
    return contrast(QColor(*over(pixel, QColor(panel))), QColor(panel)) >= SEEN


@cache
def seen(name: str, size: int, panel: str) -> frozenset[Place]:
    """The pixels that stand out from the panel: the picture as it looks without its colours."""
    return frozenset(place for place, pixel in picture(name, size).items() if stands_out(pixel, panel))


def render_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("render", ASSETS / "render.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


def furthest(one: Mapping[Place, Pixel], other: Mapping[Place, Pixel]) -> int:
    """The largest difference of any pixel on a white or a black panel, 0 to 255 for each of red, green and blue."""
    assert one.keys() == other.keys()
    differ = [place for place, pixel in one.items() if pixel != other[place]]
    return max(
        (
            abs(here - there)
            for place in differ
            for panel in (QColor("white"), QColor("black"))
            for here, there in zip(over(one[place], panel), over(other[place], panel), strict=True)
        ),
        default=0,
    )


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("size", icons.SIZES)
@pytest.mark.parametrize("name", ["clipguard", *STATES])
def test_the_outline_stands_out_all_around(name: str, size: int, panel: str) -> None:
    visible = seen(name, size, panel)
    drawn = {place for place, pixel in picture(name, size).items() if pixel[3] >= 128}
    edge = [(x, y) for x, y in drawn if not drawn >= {(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)}]
    assert len(edge) > 2 * size
    # What may melt into the panel: the outer of the two tones, and the mixed pixels on both sides of it.
    rim = 4 / 64 * size + 1.5
    reach = range(-math.floor(rim), math.floor(rim) + 1)
    near = [(dx, dy) for dx in reach for dy in reach if math.hypot(dx, dy) <= rim]
    assert all(any((x + dx, y + dy) in visible for dx, dy in near) for x, y in edge)


@pytest.mark.parametrize("size", icons.SIZES)
@pytest.mark.parametrize("name", STATES)
def test_one_of_its_two_tones_stands_out_from_a_panel_of_any_colour(name: str, size: int) -> None:
    opaque = [QColor(*pixel) for pixel in picture(name, size).values() if pixel[3] == 255]
    opaque.sort(key=luminance)
    # Not single pixels: a twentieth of the picture is as dark or as light.
    dark, light = opaque[len(opaque) // 20], opaque[-len(opaque) // 20]
    assert contrast(dark, light) >= SEEN, "the sign stands out from its ground"
    for panel in GREYS:
        assert max(contrast(dark, panel), contrast(light, panel)) >= SEEN


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("size", icons.SIZES)
def test_states_are_told_apart_by_their_shape(size: int, panel: str) -> None:
    for one, other in combinations(STATES, 2):
        here, there = seen(one, size, panel), seen(other, size, panel)
        assert len(here ^ there) >= len(here | there) / 4, f"{one} and {other}"


@pytest.mark.parametrize("name", DRAWN)
def test_every_picture_is_kept_in_every_size_as_it_is_drawn(name: str, qapp: QApplication) -> None:
    """Fails where `assets/render.py` was not run after a change."""
    script = render_script()
    assert tuple(script.SIZES) == icons.SIZES
    for size in icons.SIZES:
        fresh = script.render(ASSETS / "svg" / f"{name}.svg", size)
        assert furthest(picture(name, size), pixels(fresh)) < 32  # another Qt may smooth edges otherwise


def test_nothing_is_kept_that_is_not_drawn() -> None:
    assert {"clipguard", *STATES} == set(DRAWN)
    kept = {each.stem.rpartition("-")[0] for each in (ASSETS / "icons").glob("*.png")}
    assert kept == set(DRAWN)


def test_the_windows_icon_holds_every_size_as_it_is_drawn() -> None:
    icon = QImageReader(str(ASSETS / "icons" / "clipguard.ico"))
    kept = {}
    for index in range(icon.imageCount()):
        assert icon.jumpToImage(index)
        image = icon.read()
        kept[image.width()] = pixels(image)
    assert set(kept) == ICO_SIZES
    for size, image_pixels in kept.items():
        assert furthest(image_pixels, picture("clipguard", size)) == 0
