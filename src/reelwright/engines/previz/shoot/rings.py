"""Rings that rain makes on water: where and when is the water's own affair, so that they stay where they fell."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.shoot.lens import Lens

Array = NDArray[Any]
DROPS, PERIOD = 110, 0.8  # rings at once, s that one lasts
WIDEST = 0.42  # m, radius at its end
PLACES = np.random.default_rng(5).random((4096, 3))
PLACES.setflags(write=False)


def rings(shape: tuple[int, int], lens: Lens, unit: float, t: float) -> Array:
    """uint8 (rows, columns): light to be added. shape and lens: of the mirror, whose first row is the water's first;
    unit: px of the mirror per px at 720 rows."""
    out = np.zeros(shape, np.uint8)
    nearest = lens.f * lens.height / max(shape[0] - lens.v0, 1.0)
    for i in range(DROPS):
        turn, age = divmod(t / PERIOD + i / DROPS, 1.0)
        across, away, size = PLACES[(i * 37 + int(turn) * 911) % len(PLACES)]
        z = nearest * 9.0 ** (away * 0.9)
        # Places are counted in a strip of the world that is as wide as what is seen of it, and repeats.
        wide = 1.3 * shape[1] * z / lens.f
        x = (across * wide - lens.x) % wide - wide / 2
        k = lens.f / z
        column, row = lens.u0 + k * x, lens.v0 + k * lens.height
        radius = k * WIDEST * (0.4 + 0.6 * size) * age
        flat = radius * lens.height / z
        light = int(120 * (1 - age) ** 1.5 * min(1.0, 14 * unit * k / 40))
        if radius < 1 or light < 4 or not 0 <= row < shape[0] + flat:
            continue
        at = (round(column * 16), round(row * 16))
        size_of = (round(radius * 16), max(8, round(flat * 16)))
        cv2.ellipse(out, at, size_of, 0, 0, 360, light, 1, cv2.LINE_AA, 4)
    return out
