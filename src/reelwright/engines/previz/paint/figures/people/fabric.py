"""Cloth as colours over a garment: weave, stripes, checks, dots, knitting; unevenness that every cloth has."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import Rgb

FABRICS = ("plain", "plain", "stripes", "check", "dots", "knit")


@lru_cache(maxsize=256)
def weave(colour: Rgb, second: Rgb, fabric: str, rows: int, around: int, creases: tuple[float, ...] = ()) -> Rows:
    """(rows, around, 3) linear RGB, first row at the top. fabric: plain, stripes, check, dots, knit. creases: where,
    0 top .. 1, the cloth gathers (elbow, waist, knee)."""
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, around, endpoint=False)[None]
    mark = np.zeros((rows, around))
    if fabric == "stripes":
        mark = ((u * 7.0 + 0 * angle) % 1.0 < 0.36).astype(float) * 0.85
    elif fabric == "check":
        mark = 0.45 * ((u * 5.0 + 0 * angle) % 1.0 < 0.42) + 0.45 * ((angle / (2 * math.pi) * 8 + 0 * u) % 1.0 < 0.42)
    elif fabric == "dots":
        mark = np.clip((np.cos(2 * math.pi * 6 * u) * np.cos(9 * angle) - 0.55) / 0.15, 0, 1)
    elif fabric == "knit":
        mark = 0.22 * (0.5 + 0.5 * np.sin(2 * math.pi * 14 * u + 2.0 * np.cos(10 * angle)))
    base = np.array(colour) + (np.array(second) - np.array(colour)) * mark[..., None]
    uneven = 1 + 0.05 * np.sin(7 * u + 3 * angle + 1.0) + 0.04 * np.sin(17 * u - 5 * angle)
    for place in creases:
        gathered = np.exp(-(((u - place) / 0.10) ** 2))
        uneven = uneven * (1 + 0.17 * gathered * np.sin(34 * u + 2.2 * np.cos(angle) + 1.3 * np.sin(2 * angle)))
    out: Rows = np.clip(base * uneven[..., None], 0, 1)
    return out
