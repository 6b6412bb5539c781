"""Motion blur along the camera's own move, for pans and zooms too fast to be followed."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.shoot.lens import Lens

Array = NDArray[Any]
SHUTTER = 0.5  # share of the time between two frames that the shutter is open
LEAST = 5.0  # px at 720 rows: shorter moves stay sharp


def _move(lens: Lens, after: Lens, depth: float) -> tuple[float, float, float]:
    """px to the right and down, and the scale, by which things at a depth change until the next frame."""
    zoom = after.f / lens.f * depth / max(depth - (after.z - lens.z), 0.1)
    dx = (after.u0 - lens.u0) + lens.f * (lens.x - after.x) / depth
    dy = (after.v0 - lens.v0) + lens.f * (after.height - lens.height) / depth
    return dx, dy, zoom


def blur_length(lens: Lens, after: Lens, depth: float, width: int) -> float:
    """px that a move smears things at a depth while the shutter is open."""
    dx, dy, zoom = _move(lens, after, depth)
    return SHUTTER * max(math.hypot(dx, dy), abs(zoom - 1) * width / 2)


def smeared(image: Array, lens: Lens, after: Lens, depth: float, unit: float) -> Array:
    """image: uint8 (h, w, c). depth: m at which the move is judged. 2**k taps by k warps, at half size."""
    h, w = image.shape[:2]
    dx, dy, zoom = _move(lens, after, depth)
    length = blur_length(lens, after, depth, w)
    if length < LEAST * unit:
        return image
    q = 0.5
    work = cv2.resize(image, None, fx=q, fy=q, interpolation=cv2.INTER_AREA)
    for k in range(max(2, math.ceil(math.log2(length * q)))):
        e = SHUTTER / 2 ** (k + 1)
        z = zoom**e
        a = np.array([[z, 0, (lens.u0 * (1 - z) + dx * e) * q], [0, z, (lens.v0 * (1 - z) + dy * e) * q]])
        moved = cv2.warpAffine(work, a, work.shape[1::-1], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        work = cv2.addWeighted(work, 0.5, moved, 0.5, 0)
    return cv2.resize(work, (w, h), interpolation=cv2.INTER_LINEAR)
