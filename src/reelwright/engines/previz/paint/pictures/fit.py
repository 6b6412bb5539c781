"""The user's picture, cut to the frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from reelwright.contract.errors import ProviderError
from reelwright.engines.previz.scene import Pixels

BEHIND = 235  # grey that shows through a picture's transparent parts


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


def covered(picture: Pixels, width: int, height: int) -> Pixels:
    """Scaled until it covers width x height, and cut around its middle."""
    h, w = picture.shape[:2]
    s = max(width / w, height / h)
    # What is cut off is cut before scaling: exact to a fraction of a pixel, and no more is scaled than is seen.
    cut_w, cut_h = min(w, round(width / s)), min(h, round(height / s))
    x, y = (w - cut_w) // 2, (h - cut_h) // 2
    part = picture[y : y + cut_h, x : x + cut_w]
    if part.shape[:2] == (height, width):
        return np.ascontiguousarray(part)
    how = cv2.INTER_AREA if s < 1 else cv2.INTER_CUBIC
    out: Any = cv2.resize(part, (width, height), interpolation=how)
    return np.ascontiguousarray(out)
