"""What lies on a plate, a dish or a tray: the ware comes under it, as large as it needs."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, Point, box, curve, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, metal, wood
from reelwright.engines.previz.paint.figures.tone import NAMED, paint

LAID = "laid on "
"""Prefix of the trait of what lies on a ware: "laid on white plate"."""
_FRAME = 0.16
"""Of its width, how much wider than what lies on it a ware is, on each side."""


def laid(mesh: Mesh, ware: str) -> tuple[Mesh, Point]:
    """The mesh on its ware, and how far it was moved, m. ware: the colours and the noun."""
    points = mesh.corners.reshape(-1, 3)
    low, high = points.min(0), points.max(0)
    middle = (low + high) / 2
    x, z = (float(v) for v in (high - low)[[0, 2]])
    tray = any(word in ware for word in ("tray", "board"))
    under = _tray(x, z, ware) if tray else _plate(0.5 * float(np.hypot(x, z)), ware)
    top = float(under.corners[..., 1][_middle(under)].max())
    shift = (-float(middle[0]), top - float(low[1]), -float(middle[2]))
    return join([mesh.moved(*shift), under]), shift


def _middle(mesh: Mesh) -> np.ndarray:
    """Corners about the middle, where things stand."""
    return np.asarray(np.hypot(mesh.corners[..., 0], mesh.corners[..., 2]) < 1e-6)


def _coat(ware: str, usual: Stuff) -> Stuff:
    name = next((word for word in ware.split() if word in NAMED), "")
    return usual.dyed(paint(name)) if name else usual


def _plate(half: float, ware: str) -> Mesh:
    """A round one; half: m from the middle to the farthest corner of what lies on it."""
    radius = half / (0.62 - _FRAME * 0.4)
    rim = curve([(0.58 * radius, 0.03 * radius), (0.70 * radius, 0.05 * radius), (radius, 0.13 * radius)], 16)
    china = _coat(ware, metal("#b8c0c6", 0.8) if "metal" in ware or "silver" in ware else enamel("#f2efe8", 0.7))
    return lathe([(0.0, 0.0), (0.5 * radius, 0.0), *rim, (0.98 * radius, 0.15 * radius), (0.66 * radius, 0.06 * radius),
                  (0.0, 0.045 * radius)], china, 60)


def _tray(x: float, z: float, ware: str) -> Mesh:
    """A flat one with a rim, of steel or wood."""
    side = max(x, z)
    wide, deep, thick = x + 2.4 * _FRAME * side, z + 2.4 * _FRAME * side, 0.02 * side
    usual = wood("#8a5a34", 0.05, 0.3) if "wood" in ware or "board" in ware else metal("#c4ccd2", 0.9, 0.1)
    coat = _coat(ware, usual)
    rims = [box((wide, 2.6 * thick, 0.6 * thick), coat, 0.2 * thick).moved(0, 0, s * deep / 2) for s in (1, -1)]
    rims += [box((0.6 * thick, 2.6 * thick, deep), coat, 0.2 * thick).moved(s * wide / 2, 0, 0) for s in (1, -1)]
    floor = lathe([(0.0, thick), (0.001, thick)], coat, 8)  # a point to stand on
    return join([box((wide, thick, deep), coat, 0.3 * thick), *(rims if "board" not in ware else []), floor])
