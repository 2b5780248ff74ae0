"""The mark on a picture."""

from __future__ import annotations

import random
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageCms

from clipguard.stamp import image
from clipguard.stamp.image import NotAPictureError, is_picture, is_stamped_picture, stamp_picture

LINE = "Dette billede er lavet med generativ AI (ChatGPT, 1. marts 2026)."
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def picture(kind: str, mode: str = "RGB", size: tuple[int, int] = (320, 90), **options: Any) -> bytes:
    made = Image.linear_gradient("L").resize(size).convert(mode)
    if "A" in mode:
        made.putalpha(Image.radial_gradient("L").resize(size))
    out = BytesIO()
    made.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    made = Image.open(BytesIO(data))
    made.load()
    return made


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and one.tobytes() == other.convert(one.mode).tobytes()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_band_below_and_a_mark_that_machines_read(kind: str) -> None:
    data = picture(kind)
    assert is_picture(data)
    assert not is_stamped_picture(data)
    stamped = stamp_picture(data, LINE)
    made = opened(stamped)
    assert made.format == kind
    assert made.width == 320
    assert made.height > 90 + 11
    assert is_stamped_picture(stamped)
    xmp = made.info["xmp"]
    assert SOURCE_TYPE in (xmp.decode() if isinstance(xmp, bytes) else xmp)
    # The picture itself is above the band, as it was (or nearly so, where the format loses some).
    difference = ImageChops.difference(opened(data).convert("RGB"), made.convert("RGB").crop((0, 0, 320, 90)))
    largest = max(high for _, high in difference.getextrema())  # type: ignore[misc]
    assert largest <= {"PNG": 0, "JPEG": 24, "WEBP": 60}[kind]
    # And there are words in the band: dark on white.
    low, high = made.convert("L").crop((0, 92, 320, made.height)).getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    assert low < 90
    assert high > 240
    assert stamp_picture(stamped, "noget andet") == stamped


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "L", "P", "1"])
def test_a_png_keeps_every_pixel(mode: str) -> None:
    data = picture("PNG", mode)
    before, after = opened(data), opened(stamp_picture(data, LINE))
    assert after.mode == ("RGBA" if "A" in mode else "RGB")
    assert same(before.convert(after.mode), after.crop((0, 0, *before.size)))
    if "A" in mode:
        # The band itself is not see-through.
        assert after.getchannel("A").crop((0, before.height, *after.size)).getextrema() == (255, 255)


def test_transparency_by_a_colour_is_kept() -> None:
    data = picture("PNG", "P", transparency=0)
    after = opened(stamp_picture(data, LINE))
    assert after.mode == "RGBA"
    assert same(opened(data).convert("RGBA"), after.crop((0, 0, 320, 90)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_colour_profiles_are_kept(kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    stamped = opened(stamp_picture(picture(kind, icc_profile=profile), LINE))
    assert stamped.info["icc_profile"] == profile


def test_a_photo_that_was_turned_is_upright_and_tells_no_place() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90° clockwise to see it
    exif[0x010E] = "hos Mette"
    stamped = opened(stamp_picture(picture("JPEG", size=(60, 200), exif=exif), LINE))
    assert stamped.width == 200
    assert stamped.height > 60
    assert dict(stamped.getexif()) == {}


def test_a_picture_that_its_maker_calls_ai_generated_still_gets_the_band() -> None:
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a b="{SOURCE_TYPE}"/></x:xmpmeta>'.encode()
    data = picture("JPEG", xmp=xmp)
    assert SOURCE_TYPE.encode() in data
    assert not is_stamped_picture(data)
    stamped = stamp_picture(data, LINE)
    assert opened(stamped).height > 90
    assert is_stamped_picture(stamped)


def test_the_line_wraps_where_the_picture_is_narrow() -> None:
    data = picture("PNG", size=(90, 40))
    one_row, several = (opened(stamp_picture(data, line)).height - 40 for line in ("AI", LINE))
    assert several > 2 * one_row


@pytest.mark.parametrize("size", [(1, 1), (3, 400), (4_000, 2)])
def test_odd_sizes(size: tuple[int, int]) -> None:
    made = opened(stamp_picture(picture("PNG", size=size), LINE))
    assert made.width == size[0]
    assert made.height > size[1]


def _drawn(line: str) -> bytes:
    return opened(stamp_picture(picture("PNG"), line)).tobytes()


def test_danish_letters_are_drawn() -> None:
    if image._font(12) is None:
        pytest.skip("none of the fonts with Danish letters is installed")
    # A font without a letter draws the same box for each.
    assert len({_drawn(letter) for letter in "æøåÆØÅ"}) == 6


def test_without_a_font_danish_letters_are_spelt_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image, "_FONTS", ())
    assert _drawn("Blåbærgrød ÆØÅ") == _drawn("Blaabaergroed AeOeAa")
    assert _drawn("æ") != _drawn("ø")


def test_what_is_no_picture() -> None:
    for data in (b"", b"tekst", b"%PDF-", picture("GIF"), picture("BMP")):
        assert not is_picture(data)
        with pytest.raises(NotAPictureError):
            stamp_picture(data, LINE)


def test_animations_and_deep_grey_are_refused_rather_than_spoilt() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    for kind in ("WEBP", "PNG"):
        out = BytesIO()
        frames[0].save(out, kind, save_all=True, append_images=frames[1:])
        with pytest.raises(NotAPictureError):
            stamp_picture(out.getvalue(), LINE)
    out = BytesIO()
    Image.new("I;16", (20, 20), 30_000).save(out, "PNG")
    with pytest.raises(NotAPictureError):
        stamp_picture(out.getvalue(), LINE)


def test_a_picture_that_is_too_large_with_its_band() -> None:
    with pytest.raises(NotAPictureError):
        stamp_picture(picture("WEBP", size=(2, 16_383)), LINE)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_damaged_picture_is_told_or_marked_and_nothing_else(kind: str) -> None:
    whole = picture(kind, "RGB" if kind != "PNG" else "P", (40, 30))
    with pytest.raises(NotAPictureError):
        stamp_picture(whole[:30], LINE)
    chance = random.Random(7)
    told = 0
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            assert is_stamped_picture(stamp_picture(bytes(data[: chance.randint(5, len(data))]), "AI"))
        except NotAPictureError:
            told += 1
    assert told > 20
