"""What a picture says of itself in its first bytes: kind and size, with nothing decoded and no library loaded.

Every picture passes here before any decoder sees it, also in the API process, which stays small because of that.
Layouts: PNG (ISO/IEC 15948, IHDR comes first), JPEG (ITU-T T.81 Annex B), WebP (RFC 9649), GIF89a, BMP headers."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

from reelwright.contract.errors import ValidationError

Kind = Literal["png", "jpg", "webp", "gif", "bmp"]

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 40_000_000
SIDES = (300, 4000)
FRAME_KINDS: tuple[Kind, ...] = ("png", "jpg", "webp")
UPLOAD_KINDS: tuple[Kind, ...] = ("png", "jpg", "webp", "bmp", "gif")

_SIZE_MARKERS = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # SOFn: not DHT, JPG, DAC
_BARE_MARKERS = {0x01, *range(0xD0, 0xD8)}  # TEM, RSTn: no length follows


@dataclass(frozen=True, slots=True)
class Header:
    """kind by content, whatever name or type it was sent under; width, height in px as stored (not yet turned)."""

    kind: Kind
    width: int
    height: int


def read(data: bytes) -> Header | None:
    """The header of the picture, or None where these bytes are no picture we know."""
    try:
        for known in (_png, _jpeg, _webp, _gif, _bmp):
            if (header := known(data)) is not None:
                return header
    except (struct.error, IndexError):
        return None
    return None


def check(data: bytes, parameter: str, *, frame: bool = True) -> Header:
    """The header of an acceptable picture; raises ValidationError with what came and what was expected.

    frame: as a frame of a clip (PNG, JPG, WEBP, sides of 300..4000 px); else any upload up to 40 megapixels."""
    kinds = FRAME_KINDS if frame else UPLOAD_KINDS
    if len(data) > MAX_BYTES:
        raise _invalid(parameter, f"The picture has {len(data):,} bytes; at most {MAX_BYTES:,} are accepted.")
    header = read(data)
    if header is None or header.kind not in kinds:
        names = ", ".join(kind.upper() for kind in kinds)
        raise _invalid(parameter, f"The data is not a picture in one of these formats: {names}.")
    if header.width * header.height > MAX_PIXELS or min(header.width, header.height) < 1:
        raise _invalid(parameter, f"The picture is {header.width}x{header.height}; at most 40 megapixels are accepted.")
    if frame and not all(SIDES[0] <= side <= SIDES[1] for side in (header.width, header.height)):
        size = f"{header.width}x{header.height}"
        raise _invalid(parameter, f"The picture is {size}; each side must be {SIDES[0]} to {SIDES[1]} pixels.")
    return header


def _png(data: bytes) -> Header | None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR":
        return None
    return Header("png", *struct.unpack_from(">II", data, 16))


def _jpeg(data: bytes) -> Header | None:
    if not data.startswith(b"\xff\xd8\xff"):
        return None
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
        elif marker in _BARE_MARKERS:
            at += 2
        elif marker in _SIZE_MARKERS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Header("jpg", width, height)
        elif marker == 0xDA:  # pixels before any size
            return None
        else:
            at += 2 + max(2, struct.unpack_from(">H", data, at + 2)[0])
    return None


def _webp(data: bytes) -> Header | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    chunk = data[12:16]
    if chunk == b"VP8X":
        width, height = (int.from_bytes(data[at:at + 3], "little") + 1 for at in (24, 27))
        return Header("webp", width, height) if len(data) >= 30 else None
    if chunk == b"VP8L" and data[20] == 0x2F:
        bits = struct.unpack_from("<I", data, 21)[0]
        return Header("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if chunk == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return Header("webp", width & 0x3FFF, height & 0x3FFF)
    return None


def _gif(data: bytes) -> Header | None:
    if data[:6] not in (b"GIF87a", b"GIF89a"):
        return None
    return Header("gif", *struct.unpack_from("<HH", data, 6))


def _bmp(data: bytes) -> Header | None:
    if data[:2] != b"BM" or struct.unpack_from("<I", data, 14)[0] not in (40, 52, 56, 108, 124):
        return None
    width, height = struct.unpack_from("<ii", data, 18)
    return Header("bmp", width, abs(height)) if width > 0 else None


def _invalid(parameter: str, message: str) -> ValidationError:
    return ValidationError("invalidImage", message, parameter=parameter)
