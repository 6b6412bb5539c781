"""Quads: parallelograms in perspective, cut off behind the lens."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Quad
from reelwright.engines.previz.shoot.backend import Loops
from reelwright.engines.previz.shoot.lens import Lens, Point, Rows
from reelwright.engines.previz.shoot.texture import Chain

Array = NDArray[Any]
NEAREST = 0.15  # m before the lens
SHARP = np.zeros(2)
CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))  # of the unit square, round
FLAT = 0.35  # m above the ground: quads that lie lower belong to it


@dataclass(frozen=True, eq=False)
class Panel:
    """A quad with its mips ready."""

    quad: Quad
    chain: Chain
    origin: Point
    across: Point
    down: Point

    @staticmethod
    def of(quad: Quad) -> Panel:
        (a, b, c), (d, e, f), (g, h, i) = (map(float, v) for v in (quad.origin, quad.across, quad.down))
        return Panel(quad, Chain.of_quad(quad.pixels), (a, b, c), (d, e, f), (g, h, i))

    def at(self, t: float, carried: Point) -> Panel:
        """Where it is then. carried: how far the hero was moved by the camera's wish."""
        q = self.quad
        if not q.subject and not any(q.velocity):
            return self
        (x, y, z), (dx, dy, dz), own = self.origin, q.velocity, carried if q.subject else (0.0, 0.0, 0.0)
        moved = (x + dx * t + own[0], y + dy * t + own[1], z + dz * t + own[2])
        depth = q.depth + dz * t + own[2] if q.depth is not None else None
        return replace(self, origin=moved, quad=replace(q, depth=depth))

    @property
    def lies(self) -> bool:
        """Flat on the ground."""
        return self.across[1] == 0 and self.down[1] == 0 and abs(self.origin[1]) < FLAT

    @property
    def level(self) -> bool:
        """Whether its rows lie along the frame's, each at one depth, as those of ground and of a wall that we face."""
        return self.across[1:] == (0, 0) and self.across[0] > 0 and self.down[0] == 0

    def depth(self, lens: Lens) -> float:
        """Where it comes in the order of drawing, m from the lens."""
        if self.quad.depth is not None:
            return self.quad.depth - lens.z
        return self.origin[2] + max(0.0, self.across[2]) + max(0.0, self.down[2]) - lens.z

    def draw(
        self, loops: Loops, canvas: Array, lens: Lens, t: float, flip: bool = False, blur: Array | None = None
    ) -> None:
        """Onto the canvas. blur: float64 (aperture in px, depth of focus); None: sharp everywhere."""
        q = self.quad
        opacity = min(1.0, max(0.0, q.opacity * (q.fade(t) if q.fade is not None else 1.0)))
        if opacity <= 1 / 512:
            return
        forth = lens.homography(self.origin, self.across, self.down, flip)
        back = _inverse(forth)
        box = _box(forth, *canvas.shape) if back is not None else None
        if back is None or box is None:  # seen edge on, or out of sight
            return
        h, w = q.pixels.shape[:2]
        (x, y, z) = back
        shares = np.array([[w * x[k] + 0.5 * z[k] for k in range(3)], [h * y[k] + 0.5 * z[k] for k in range(3)], z])
        how = (shares, box, SHARP if blur is None else blur, opacity)
        (loops.quad_rows if self.level else loops.quad)(canvas, self.chain.texels, self.chain.table, *how)


def _inverse(m: Rows) -> Rows | None:
    """None where it is next to flat. On nine numbers this is many times quicker than NumPy's."""
    (a, b, c), (d, e, f), (g, h, i) = m
    p, q, r = e * i - f * h, f * g - d * i, d * h - e * g
    size = a * p + b * q + c * r
    if abs(size) < 1e-6:
        return None
    k = 1 / size
    return ((p * k, (c * h - b * i) * k, (b * f - c * e) * k), (q * k, (a * i - c * g) * k, (c * d - a * f) * k),
            (r * k, (b * g - a * h) * k, (a * e - b * d) * k))


def _box(forth: Rows, rows: int, columns: int) -> Array | None:
    """int64 (x0, x1, y0, y1) around what of the unit square lies before the lens; None if nothing does."""
    ring = [(x[0] * s + x[1] * t + x[2], y[0] * s + y[1] * t + y[2], z[0] * s + z[1] * t + z[2])
            for x, y, z in (forth,) for s, t in CORNERS]
    seen = []
    for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
        if a[2] >= NEAREST:
            seen.append((a[0] / a[2], a[1] / a[2]))
        if (a[2] >= NEAREST) != (b[2] >= NEAREST):
            k = (NEAREST - a[2]) / (b[2] - a[2])
            seen.append(((a[0] + (b[0] - a[0]) * k) / NEAREST, (a[1] + (b[1] - a[1]) * k) / NEAREST))
    if not seen:
        return None
    x, y = zip(*seen, strict=True)
    box = (max(0, math.floor(min(x))), min(columns, math.ceil(max(x)) + 1), max(0, math.floor(min(y))),
           min(rows, math.ceil(max(y)) + 1))
    return np.array(box, np.int64) if box[0] < box[1] and box[2] < box[3] else None
