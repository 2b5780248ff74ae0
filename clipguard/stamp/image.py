"""Puts the mark on a picture: a line of text in a band below it, and a machine-readable mark in its metadata.

Source of the metadata: IPTC's Digital Source Type vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/), in
XMP as https://iptc.org/std/photometadata/ asks. Imported only when there is a picture: Pillow is no small import.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont, ImageOps, PngImagePlugin, UnidentifiedImageError

_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
# Tools such as ChatGPT write that source type into their pictures themselves, but nothing that a person would see: the
# band below is known by an attribute of its own.
_LABELLED = 'clipguard:Labelled="band"'
_XMP = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:clipguard="urn:clipguard:label" Iptc4xmpExt:DigitalSourceType="{_SOURCE_TYPE}" {_LABELLED}/></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
# The interface fonts of Windows and of common Linux desktops; Pillow's own font knows no Danish letters.
_FONTS = ("segoeui.ttf", "arial.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf", "NotoSans-Regular.ttf")
_SPELT_OUT = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
# What Pillow's readers raise for bytes that are not what they should be.
_DAMAGED = (UnidentifiedImageError, OSError, ValueError, SyntaxError, IndexError, EOFError, struct.error, zlib.error)
_FORMATS = frozenset({"PNG", "JPEG", "WEBP"})


class NotAPictureError(ValueError):
    """The bytes are no picture that can be marked (PNG, JPEG, WebP)."""


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin like a PNG, JPEG or WebP file."""
    return data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff")) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def is_stamped_picture(data: bytes) -> bool:
    """Whether the picture has the band below it already."""
    return _LABELLED.encode() in data


def stamp_picture(data: bytes, line: str) -> bytes:
    """The picture in its own format with `line` in a band below it; unchanged when it has one already.

    Colours (ICC) and transparency are kept; other metadata, such as where a photo was taken, are not.

    Raises NotAPictureError.
    """
    if is_stamped_picture(data):
        return data
    try:
        with Image.open(BytesIO(data)) as opened:
            kind = "JPEG" if opened.format == "MPO" else opened.format  # MPO: a camera's JPEG with a preview in it
            if kind not in _FORMATS or opened.mode.startswith("I"):
                raise NotAPictureError(f"{kind} ({opened.mode}) is not a format that can be marked")
            if opened.format != "MPO" and getattr(opened, "n_frames", 1) > 1:
                raise NotAPictureError("an animation: only its first picture would be left")
            clear = "A" in opened.getbands() or "transparency" in opened.info
            profile = opened.info.get("icc_profile") if opened.mode in ("RGB", "RGBA", "P") else None
            picture = ImageOps.exif_transpose(opened).convert("RGBA" if clear else "RGB")
        return _encoded(_with_band(picture, line), kind, profile)
    except NotAPictureError:
        raise
    except (*_DAMAGED, Image.DecompressionBombError) as error:
        raise NotAPictureError("not a picture, a damaged one, or one that is too large") from error


def _encoded(marked: Image.Image, kind: str, profile: bytes | None) -> bytes:
    out = BytesIO()
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", _XMP)
        marked.save(out, "PNG", pnginfo=info, icc_profile=profile)
    elif kind == "JPEG":
        marked.convert("RGB").save(out, "JPEG", quality=92, xmp=_XMP.encode(), icc_profile=profile)
    else:
        marked.save(out, "WEBP", quality=92, xmp=_XMP.encode(), icc_profile=profile)
    return out.getvalue()


def _with_band(picture: Image.Image, line: str) -> Image.Image:
    size = max(11, min(28, picture.width // 40))
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont
    if (installed := _font(size)) is not None:
        font = installed
    else:
        font = ImageFont.load_default(size)
        line = line.translate(_SPELT_OUT)
    margin = size // 2
    rows = _wrap(line, font, max(1, picture.width - 2 * margin))
    height = len(rows) * int(size * 1.35) + 2 * margin
    marked = Image.new(picture.mode, (picture.width, picture.height + height), "white")
    marked.paste(picture, (0, 0))
    draw = ImageDraw.Draw(marked)
    for number, row in enumerate(rows):
        draw.text((margin, picture.height + margin + number * int(size * 1.35)), row, fill="#1a1a1a", font=font)
    return marked


def _font(size: int) -> ImageFont.FreeTypeFont | None:
    for name in _FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:  # not installed here
            continue
    return None


def _wrap(line: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> list[str]:
    rows: list[str] = []
    for word in line.split():
        if rows and font.getlength(f"{rows[-1]} {word}") <= width:
            rows[-1] = f"{rows[-1]} {word}"
        else:
            rows.append(word)
    return rows
