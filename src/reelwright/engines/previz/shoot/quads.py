"""Quads: parallelograms in perspective, cut off behind the lens."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Quad
from reelwright.engines.previz.shoot.backend import Loops
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.texture import Chain

Array = NDArray[Any]
NEAREST = 0.15  # m before the lens
SHARP = np.zeros(2)
FLAT = 0.35  # m above the ground: quads that lie lower belong to it


@dataclass(frozen=True, eq=False)
class Panel:
    """A quad with its mips ready."""

    quad: Quad
    chain: Chain
    origin: Array
    across: Array
    down: Array

    @staticmethod
    def of(quad: Quad) -> Panel:
        vectors = (np.array(v, np.float64) for v in (quad.origin, quad.across, quad.down))
        return Panel(quad, Chain.of_quad(quad.pixels), *vectors)

    @property
    def lies(self) -> bool:
        """Flat on the ground."""
        return self.across[1] == 0 and self.down[1] == 0 and abs(self.origin[1]) < FLAT

    def depth(self, lens: Lens) -> float:
        """Where it comes in the order of drawing, m from the lens."""
        if self.quad.depth is not None:
            return self.quad.depth - lens.z
        return float(self.origin[2] + max(0.0, self.across[2]) + max(0.0, self.down[2]) - lens.z)

    def draw(
        self, loops: Loops, canvas: Array, lens: Lens, t: float, flip: bool = False, blur: Array | None = None
    ) -> None:
        """Onto the canvas. blur: float64 (aperture in px, depth of focus); None: sharp everywhere."""
        q = self.quad
        opacity = min(1.0, max(0.0, q.opacity * (q.fade(t) if q.fade is not None else 1.0)))
        if opacity <= 1 / 512:
            return
        forth = lens.homography(self.origin, self.across, self.down, flip)
        if abs(np.linalg.det(forth)) < 1e-6:  # seen edge on
            return
        box = _box(forth, *canvas.shape)
        if box is None:
            return
        h, w = q.pixels.shape[:2]
        back = np.array([[w, 0, 0.5], [0, h, 0.5], [0, 0, 1.0]]) @ np.linalg.inv(forth)
        loops.quad(canvas, self.chain.texels, self.chain.table, back, box, SHARP if blur is None else blur, opacity)


def _box(forth: Array, rows: int, columns: int) -> Array | None:
    """int64 (x0, x1, y0, y1) around what of the unit square lies before the lens; None if nothing does."""
    ring = [forth @ np.array([s, t, 1.0]) for s, t in ((0, 0), (1, 0), (1, 1), (0, 1))]
    seen = []
    for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
        if a[2] >= NEAREST:
            seen.append(a)
        if (a[2] >= NEAREST) != (b[2] >= NEAREST):
            seen.append(a + (b - a) * ((NEAREST - a[2]) / (b[2] - a[2])))
    if not seen:
        return None
    x, y = np.array([p[0] / p[2] for p in seen]), np.array([p[1] / p[2] for p in seen])
    box = (
        max(0, math.floor(x.min())),
        min(columns, math.ceil(x.max()) + 1),
        max(0, math.floor(y.min())),
        min(rows, math.ceil(y.max()) + 1),
    )
    return np.array(box, np.int64) if box[0] < box[1] and box[2] < box[3] else None
