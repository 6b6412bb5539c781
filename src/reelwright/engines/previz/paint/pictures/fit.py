"""The user's picture, cut to the frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.errors import ProviderError
from reelwright.engines.previz.scene import Floats, Pixels

Part = TypeVar("Part", bound=NDArray[Any])
BEHIND = 235  # grey that shows through a picture's transparent parts
LEAST = 0.02  # share of the picture that a matte must leave out, and hold


def read(path: Path) -> Pixels:
    """uint8 (h, w, 3), BGR; transparent parts over a light grey. Raises ProviderError when it can't be read."""
    found: Any = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if found is None:
        raise ProviderError("inferenceError", "The picture could not be read.", parameter="inputs.frameImages")
    if found.dtype != np.uint8:
        found = cv2.convertScaleAbs(found, alpha=1 / 257)
    if found.ndim == 2:
        return np.ascontiguousarray(np.repeat(found[..., None], 3, 2))
    if found.shape[2] == 4:
        a = found[..., 3:].astype(np.float32) / 255
        return (found[..., :3] * a + BEHIND * (1 - a) + 0.5).astype(np.uint8)
    return np.ascontiguousarray(found)


def outline(path: Path) -> Floats | None:
    """float32 (h, w), 0..1: the picture's own matte, where it has one that leaves something out and something in."""
    found: Any = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if found is None or found.ndim != 3 or found.shape[2] != 4:
        return None
    alpha = found[..., 3].astype(np.float32) / np.float32(np.iinfo(found.dtype).max)
    return alpha if LEAST < float((alpha > 0.5).mean()) < 1 - LEAST else None


def covered(picture: Part, width: int, height: int) -> Part:
    """A picture or a field, scaled until it covers width x height, and cut around its middle."""
    h, w = picture.shape[:2]
    s = max(width / w, height / h)
    # What is cut off is cut before scaling: exact to a fraction of a pixel, and no more is scaled than is seen.
    cut_w, cut_h = min(w, round(width / s)), min(h, round(height / s))
    x, y = (w - cut_w) // 2, (h - cut_h) // 2
    part = picture[y : y + cut_h, x : x + cut_w]
    if part.shape[:2] == (height, width):
        same: Any = np.ascontiguousarray(part)
        return same
    how = cv2.INTER_AREA if s < 1 else cv2.INTER_CUBIC
    out: Any = np.ascontiguousarray(cv2.resize(part, (width, height), interpolation=how))
    return out
