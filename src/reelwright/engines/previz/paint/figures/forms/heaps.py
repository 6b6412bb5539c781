"""Several of a thing as one: stacked upright, each a little askew, a wall of large ones, or heaped on the ground."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.rig import View

STACKED, HEAPED, OF_THEM = "stacked", "heaped", "stack of:"
"""Traits: how they lie; how many the prompt says that there are."""
_MOST = 14
_LARGE = 0.45
"""m: what is as high stands in rows, unless the prompt counts them."""


def heaped(mesh: Mesh, cue: Cue) -> Mesh:
    """The mesh many times, stacked or heaped as the cue says."""
    rng = np.random.default_rng(cue.seed)
    return _stack(mesh, cue, rng) if STACKED in cue.traits else _heap(mesh, rng)


def _stack(mesh: Mesh, cue: Cue, rng: np.random.Generator) -> Mesh:
    flat = _on_its_side(mesh)
    low, tall = _body(flat)
    ends = flat.corners.reshape(-1, 3)
    wide, deep = (float(np.ptp(ends[:, axis])) for axis in (0, 2))
    said = next((int(t.removeprefix(OF_THEM)) for t in cue.traits if t.startswith(OF_THEM)), 0)
    rows = said or (6 if tall < 0.6 * max(wide, deep) else 4)
    columns = 3 if not said and tall >= _LARGE and max(wide, deep) > 0.8 * tall else 1
    rows = 3 if columns > 1 else min(rows, _MOST)
    parts = []
    for column in range(columns):
        aside = 1.06 * deep * (column - (columns - 1) / 2)
        for row in range(rows if column < 2 or columns == 1 else rows - 1):
            x, z = (0.05 * side * float(rng.uniform(-1, 1)) for side in (wide, deep))
            turn = float(rng.uniform(-16, 16)) if columns == 1 else float(rng.uniform(-6, 6))
            parts.append(flat.turned("y", turn).moved(x, 0.99 * tall * row - low, z + aside))
    return join(parts)


def _on_its_side(mesh: Mesh) -> Mesh:
    """What stands on a narrow side, a suitcase, laid on its broad one."""
    ends = mesh.corners.reshape(-1, 3)
    x, y, z = (float(side) for side in np.ptp(ends, axis=0))
    if x < 0.55 * y and x < 0.5 * z:
        return mesh.turned("z", 90)
    if z < 0.55 * y and z < 0.5 * x:
        return mesh.turned("x", 90)
    return mesh


def _body(mesh: Mesh) -> tuple[float, float]:
    """Its lowest point, and how high its body is: without what is thin upon it, a handle or antennas."""
    corners = mesh.corners
    areas = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    heights = corners[..., 1].mean(1)
    order = np.argsort(heights)
    share = np.cumsum(areas[order]) / max(float(areas.sum()), 1e-12)
    low = float(mesh.corners[..., 1].min())
    thick = heights[order][min(int(np.searchsorted(share, 0.985)), len(order) - 1)]
    return low, max(float(thick) - low, 1e-3)


def _heap(mesh: Mesh, rng: np.random.Generator) -> Mesh:
    """Widest below, each fallen as it fell."""
    box, deep = extent(mesh, View(0.0, 0.0)), extent(mesh, View(90.0, 0.0))
    tall, wide = box.top - box.bottom, max(box.width, deep.width)
    step = 0.72 * min(wide, max(tall, 0.45 * wide) * 1.6)
    parts = []
    for level, ring in enumerate((9, 6, 3, 1)):
        for k in range(ring):
            angle = 2 * math.pi * (k + 0.5 * level) / ring
            reach = step * (0.0 if ring == 1 else 0.34 * (4 - level)) * float(rng.uniform(0.75, 1.1))
            fallen = mesh.turned("z", 16.0 * float(rng.uniform(-1, 1))).turned("y", float(rng.uniform(0, 360)))
            parts.append(
                fallen.moved(reach * math.cos(angle), 0.62 * tall * level - box.bottom, reach * math.sin(angle))
            )
    return join(parts)
