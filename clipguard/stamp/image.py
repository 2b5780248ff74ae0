"""Puts the mark on a picture: a line of text in a band below it, and a machine-readable mark in its metadata.

Source of the metadata: IPTC's Digital Source Type vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/), in
XMP as https://iptc.org/std/photometadata/ asks. Imported only when there is a picture: Pillow is no small import.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin, UnidentifiedImageError

_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_XMP = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 Iptc4xmpExt:DigitalSourceType="{_SOURCE_TYPE}"/></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
# The interface fonts of Windows and of common Linux desktops; Pillow's own font knows no Danish letters.
_FONTS = ("segoeui.ttf", "arial.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf", "NotoSans-Regular.ttf")
_SPELT_OUT = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
_FORMATS = frozenset({"PNG", "JPEG", "WEBP"})


class NotAPictureError(ValueError):
    """The bytes are no picture that can be marked (PNG, JPEG, WebP)."""


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin like a PNG, JPEG or WebP file."""
    return data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff")) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def is_stamped_picture(data: bytes) -> bool:
    """Whether the picture's metadata call it AI-generated already."""
    return _SOURCE_TYPE.encode() in data


def stamp_picture(data: bytes, line: str) -> bytes:
    """The picture in its own format with `line` in a band below it; unchanged when it is marked already.

    Raises NotAPictureError.
    """
    if is_stamped_picture(data):
        return data
    try:
        with Image.open(BytesIO(data)) as opened:
            kind = opened.format
            if kind not in _FORMATS:
                raise NotAPictureError(f"{kind} is not a format that can be marked")
            picture = opened.convert("RGBA" if "A" in opened.getbands() or "transparency" in opened.info else "RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise NotAPictureError("not a picture, or a damaged one") from error
    marked = _with_band(picture, line)
    out = BytesIO()
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", _XMP)
        marked.save(out, "PNG", pnginfo=info)
    elif kind == "JPEG":
        marked.convert("RGB").save(out, "JPEG", quality=92, xmp=_XMP.encode())
    else:
        marked.save(out, "WEBP", quality=92, xmp=_XMP.encode())
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
