"""Pictures, sounds and footage that the media tests are made of."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

import numpy as np
from PIL import Image

from reelwright.media.frames import SAMPLE_RATE, Footage


def pattern(width: int, height: int, step: int = 0) -> np.ndarray:
    """Smooth colours with a bright square that moves: compresses like a picture, not like noise."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    waves = [np.sin(x / 37 + step / 5), np.cos(y / 29), np.sin((x + y) / 53 - step / 9)]
    picture = np.stack([127 + 100 * wave for wave in waves], axis=2)
    picture[height // 4 : height // 2, 4 * step : 4 * step + 40] = 250
    return np.clip(picture, 0, 255).astype(np.uint8)


def tone(seconds: float) -> np.ndarray:
    t = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (0.4 * np.stack([np.sin(2 * np.pi * 440 * t), np.sin(2 * np.pi * 660 * t)], axis=1)).astype(np.float32)


def footage(width: int = 128, height: int = 96, fps: int = 16, count: int = 16, *, sound: bool = False) -> Footage:
    def frames() -> Iterator[np.ndarray]:
        for i in range(count):
            yield pattern(width, height, i)

    return Footage(frames(), width, height, fps, count, tone(count / fps) if sound else None)


def psnr(a: np.ndarray, b: np.ndarray) -> float:
    """dB, over all channels."""
    return float(10 * np.log10(255**2 / max(1e-9, np.mean((a.astype(np.float64) - b) ** 2))))


def file_of(picture: Image.Image, kind: str = "PNG", **options) -> bytes:
    data = io.BytesIO()
    picture.save(data, kind, **options)
    return data.getvalue()


def png_claiming(width: int, height: int, body: bytes = b"\x00" * 64) -> bytes:
    """A PNG with this size in its header, and far fewer pixels behind it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(body, 9)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts
