"""What only adds light, at quarter resolution: bloom and shafts."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
LINEAR, AREA = cv2.INTER_LINEAR, cv2.INTER_AREA
HALATION = np.array([0.82, 0.93, 1.10, 1.0], np.float32)  # light that comes back from the film's base is warmer


def quarter(canvas: Array) -> Array:
    """uint8 (h, w, 4) -> about a quarter of each side, at least 8 px."""
    h, w = canvas.shape[:2]
    half = cv2.resize(canvas, ((w + 1) // 2, (h + 1) // 2), interpolation=LINEAR)
    return cv2.resize(half, (max(8, (w + 3) // 4), max(8, (h + 3) // 4)), interpolation=LINEAR)


def bloom(small: Array, threshold: float, amount: float) -> Array:
    """small: uint8 (h, w, 4) -> float32 (h, w, 4): what is brighter than the threshold, blurred at four scales."""
    h, w = small.shape[:2]
    sizes = [(max(2, w // s), max(2, h // s)) for s in (2, 4, 8)]
    b = cv2.convertScaleAbs(cv2.subtract(small, np.full(4, threshold)), alpha=255.0 / (255.0 - threshold))
    a1 = cv2.GaussianBlur(b, (0, 0), 2.0)
    a2 = cv2.GaussianBlur(cv2.resize(a1, sizes[0], interpolation=AREA), (0, 0), 2.0)
    a3 = cv2.GaussianBlur(cv2.resize(a2, sizes[1], interpolation=AREA).astype(np.float32), (0, 0), 2.5)
    a4 = cv2.GaussianBlur(cv2.resize(a3, sizes[2], interpolation=AREA), (0, 0), 3.0)
    a3 = a3 * np.float32(0.30) + cv2.resize(a4, sizes[1], interpolation=LINEAR) * np.float32(0.35)
    a2 = a2 * np.float32(0.25) + cv2.resize(a3, sizes[0], interpolation=LINEAR)
    wide = cv2.resize(a2, (w, h), interpolation=LINEAR)
    wide = np.multiply(wide, HALATION, dtype=np.float32)
    return cv2.addWeighted(a1, 0.35 * amount, wide, amount, 0, dtype=cv2.CV_32F)


def shafts(small: Array, sun: tuple[float, float], horizon: float, threshold: float, steps: int = 4) -> Array:
    """small: uint8 (h, w, 4), sun: (x, y) in its px -> float32 (h, w): light streaming away from the sun.

    Each step averages the picture with a copy zoomed about the sun: 4 steps give the 16 taps of a radial blur."""
    h, w = small.shape[:2]
    size = (max(4, w // 2), max(4, h // 2))
    m: Array = cv2.resize(small[..., 1], size, interpolation=AREA).astype(np.float32)
    m = np.clip((m - (threshold - 20)) * 2.0, 0, 255)
    m[max(0, int(horizon / 2)) :] = 0
    x, y = sun[0] / 2, sun[1] / 2
    reach = 0.045
    for _ in range(steps):
        k = 1.0 - reach
        a = np.array([[k, 0, x * (1 - k)], [0, k, y * (1 - k)]])
        near = cv2.warpAffine(m, a, size, flags=LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE)
        m = cv2.addWeighted(m, 0.52, near, 0.48, 0)
        reach = 1.0 - k * k
    out: Array = cv2.resize(m, (w, h), interpolation=LINEAR)
    return out
