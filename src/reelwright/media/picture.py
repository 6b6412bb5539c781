"""Decodes a picture that a stranger sent into upright sRGB pixels without metadata. Runs in the worker only."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from reelwright.contract.errors import ValidationError
from reelwright.media import disk, headers

_FORMATS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP", "gif": "GIF", "bmp": "BMP"}
_MAX_PROFILE = 1_000_000  # bytes of an ICC profile that are worth reading
# what Pillow's decoders raise on broken data
_FAULTS = (
    *(UnidentifiedImageError, Image.DecompressionBombError, struct.error, zlib.error, SyntaxError, EOFError, OSError),
    *(ValueError, TypeError, LookupError, ArithmeticError, MemoryError, AttributeError, AssertionError, RuntimeError),
)


def upright(source: Path, target: Path, parameter: str) -> tuple[int, int]:
    """Checks and decodes the frame picture `source`, writes it as PNG (RGB, or RGBA if it has transparency) to
    `target`, whole or not at all. Returns (width, height) in px as it will be seen.

    The first picture of an animation; turned as EXIF says; sRGB; nothing else of the file survives.
    Raises ValidationError(invalidImage)."""
    data = source.read_bytes()
    header = headers.check(data, parameter)
    try:
        picture = _decoded(data, header)
    except _FAULTS:
        raise _broken(parameter) from None
    part = target.with_name(target.name + ".part")
    try:
        with disk.writing():
            picture.save(part, "PNG", compress_level=1)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return picture.size


def _decoded(data: bytes, header: headers.Header) -> Image.Image:
    """Only the decoder for the kind that the header names is tried, and it must see the size that was checked."""
    with Image.open(io.BytesIO(data), formats=[_FORMATS[header.kind]]) as opened:
        if opened.size != (header.width, header.height):
            raise ValueError("two sizes in one file")
        profile = opened.info.get("icc_profile")
        opened.load()
        turned = ImageOps.exif_transpose(opened)
        flat = _eight_bit(_srgb(turned, profile))
    # a new picture from pixels alone: info, EXIF, text, profiles stay behind
    return Image.frombytes(flat.mode, flat.size, flat.tobytes())


def _eight_bit(picture: Image.Image) -> Image.Image:
    """RGB, or RGBA when anything is see-through."""
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # 16-bit grey: Pillow's own conversion clips at 255 instead of scaling
        picture = picture.convert("F").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    least = clear.getchannel("A").getextrema()[0]
    return clear if least != 255 else clear.convert("RGB")


def _srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Wide-gamut photographs look as they should; a profile that can't be used is left out, as browsers do."""
    if not profile or len(profile) > _MAX_PROFILE or picture.mode not in ("RGB", "RGBA", "L", "CMYK"):
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return picture
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture
    return converted or picture


def _broken(parameter: str) -> ValidationError:
    return ValidationError(
        "invalidImage", "The picture can't be decoded: it is cut off, damaged or not what it says.", parameter=parameter
    )
