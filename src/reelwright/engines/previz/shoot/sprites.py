"""Emitters: small things by the dozen, cut into runs by depth so that they interleave with the planes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Emitter
from reelwright.engines.previz.shoot.backend import Loops, u32
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.texture import bounded, rimmed

Array = NDArray[Any]
NEAREST = 0.25  # m before the lens
LARGEST = 0.6  # radius as a share of the canvas' height
SMALL_CORE = 0.08  # of a glow's radius


@cache
def glow_picture(core: float = SMALL_CORE, n: int = 64) -> Array:
    """float32 (n, n), 0..1: a core of that radius in a wide halo, dark at the border. A wide core is fainter: lights
    that hang in a row are as bright whichever they have."""
    y, x = np.mgrid[-1 : 1 : n * 1j, -1 : 1 : n * 1j]
    r = np.hypot(x, y)
    middle = np.exp(-((r / core) ** 2)) * SMALL_CORE / core
    return ((np.clip(1 - r, 0, 1) ** 2.2 * 0.6 + middle) * (r < 1)).astype(np.float32)


def atlas_of(emitter: Emitter) -> Array:
    """uint32 (k, n, n) with an empty rim; one empty sprite where there are none."""
    if not emitter.atlas:
        return np.zeros((1, 3, 3), np.uint32)
    return np.stack([u32(rimmed(bounded(np.ascontiguousarray(p)))) for p in emitter.atlas])


@dataclass(frozen=True, eq=False)
class Swarm:
    """One emitter at one moment, seen: rows sorted far to near; depth in m from the lens, falling."""

    emitter: Emitter
    atlas: Array
    rows: Array
    depth: Array

    def draw(self, loops: Loops, canvas: Array, first: int, last: int) -> None:
        """Rows first..last onto the canvas."""
        p = self.rows[first:last]
        if not len(p):
            return
        if self.emitter.kind == "glow":
            loops.glows(canvas, glow_picture(self.emitter.core), np.ascontiguousarray(p[:, :6]))
        elif self.emitter.kind == "dot":
            loops.dots(canvas, np.ascontiguousarray(p[:, :7]))
        elif self.emitter.kind == "streak":
            loops.streaks(canvas, np.ascontiguousarray(p[:, [0, 1, 8, 9, 2, 3, 4, 5, 6]]))
        else:
            loops.stamps(canvas, self.atlas, np.ascontiguousarray(p[:, [0, 1, 2, 10, 11, 7]]), self.emitter.opacity)


def seen(emitter: Emitter, atlas: Array, lens: Lens, t: float, move: tuple[float, float, float], flip: bool) -> Swarm:
    """Projects an emitter; rows: float32 (k, 12): x, y, radius px, b, g, r, cover, number, dx, dy, cosine, sine."""
    p = np.asarray(emitter.at(t), np.float32).reshape(-1, 9 if emitter.kind == "stamp" else 8).astype(np.float64)
    if emitter.subject:
        p[:, :3] += move
    p = p[p[:, 2] - lens.z > NEAREST]
    p = p[np.argsort(-p[:, 2], kind="stable")]
    x, y, k = lens.project(p[:, 0], -p[:, 1] if flip else p[:, 1], p[:, 2])
    unit = lens.f / 1000
    radius = p[:, 3] * k
    smallest = {"glow": 1.5, "dot": 0.55, "streak": 1.0, "stamp": 1.0}[emitter.kind] * max(unit, 0.4)
    # What is smaller than a pixel is drawn a pixel large and fainter: nothing twinkles as it moves.
    cover = np.minimum(1.0, radius / smallest) * emitter.opacity
    radius = np.minimum(np.maximum(radius, smallest), LARGEST * 1400 * unit)
    colour = p[:, 4:7] * (cover if emitter.kind == "glow" else np.ones(len(p)))[:, None]
    c, s = np.cos(p[:, 7]), np.sin(p[:, 7])
    number = p[:, 8] if emitter.kind == "stamp" else np.zeros(len(p))
    if emitter.kind == "streak":
        half = np.maximum(0.45, 0.006 * k)
        rows = np.column_stack([x, y, half, colour, cover, number, radius * s, -radius * c, c, s])
    else:
        rows = np.column_stack([x, y, radius, colour, cover, np.mod(number, len(atlas)), c, s, c, s])
    return Swarm(emitter, atlas, rows.astype(np.float32), p[:, 2] - lens.z)
