"""Hair and beards; what hangs is blown by the wind and trails on springs. Lengths in skull radii."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.model import Ring
from reelwright.engines.previz.paint.figures.people.head import MASKS
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.tone import tint

CAP = ((-0.12, 1.10, 0.34, 0.05, 0.36), (-0.14, 0.92, 0.76, 0.10, 0.70), (-0.18, 0.55, 0.98, 0.22, 0.90),
       (-0.30, 0.16, 0.84, 0.26, 0.89), (-0.50, -0.22, 0.56, 0.20, 0.72), (-0.58, -0.58, 0.32, 0.1, 0.46))
CROWN = ((-0.10, 1.10, 0.38, 0.02, 0.38), (-0.06, 0.88, 0.84, -0.02, 0.74), (-0.05, 0.60, 0.99, 0.10, 0.88))
FRINGE = ((0.55, 0.1, 0.9), (0.1, -0.42, 1.0), (-0.35, -0.68, 0.8))  # from side, to side, length


def hair(w: Wearer) -> None:
    if w.role.hair != "bald" and not any(w.has(m) for m in MASKS):
        _cap(w)
        if w.role.hair == "bun":
            w.model.ball(w.at_head(-0.62, 1.02, 0), 0.40 * w.skull, tint(w.hair, 1.08),
                         depth=w.head_depth + (0.016 if w.front < 0.2 else -0.011) * w.size)
        elif w.role.hair == "pony":
            _tail(w)
        elif w.role.hair in ("long", "bob"):
            _locks(w)
        else:
            _tousled(w)
    if (w.has("beard") or w.has("beard_short")) and w.front > -0.6:
        _beard(w)


def _rings(w: Wearer, rows: tuple[tuple[float, float, float, float, float], ...]) -> list[Ring]:
    return [(w.at_head(x, y, 0), w.along_head(deep, tilt, 0), w.along_head(0, 0, wide)) for x, y, deep, tilt,
        wide in rows]


def _cap(w: Wearer) -> None:
    r, depth, size = w.skull, w.head_depth, w.size
    if w.front <= -0.2:
        w.model.loft(_rings(w, CAP), w.hair, depth=depth + 0.011 * size, rows=14, shadow=0.4, bulge=r * 0.7)
        return
    w.model.loft(_rings(w, CROWN), w.hair, depth=depth + 0.011 * size, rows=7, shadow=0.45, bulge=r * 0.6)
    w.model.loft(_rings(w, CAP), w.hair, depth=depth - 0.008 * size, rows=12, shadow=0.3, bulge=r * 0.6)
    for side in (-1, 1):  # the mass behind the ear
        if w.near(w.along_head(-0.2, 0, side)) > -0.3 * r:
            w.model.tube([w.at_head(0.34, 0.62, side * 0.74), w.at_head(-0.18, 0.45, side * 0.84),
                          w.at_head(-0.50, 0.10, side * 0.74), w.at_head(-0.66, -0.34, side * 0.52)],
                         [0.20 * r, 0.34 * r, 0.34 * r, 0.20 * r], w.hair, depth=depth + 0.009 * size, rows=10,
                         shadow=0.3,
                         bulge=r * 0.4)
    if w.role.hair != "bun":
        for z0, z1, length in FRINGE:
            w.model.tube([w.at_head(0.45, 0.95, z0), w.at_head(0.80, 0.72, (z0 + z1) / 2), w.at_head(0.88, 0.44, z1)],
                         [0.26 * r, 0.22 * r * length, 0.05 * r], w.hair, depth=depth + 0.0115 * size, rows=8,
                         shadow=0.15,
                         bulge=r * 0.3)


def _tousled(w: Wearer) -> None:
    """Short locks that the wind lifts."""
    r = w.skull
    for j, (x, y, z) in enumerate(((0.25, 1.06, 0.25), (-0.10, 1.14, -0.2), (-0.45, 1.0, 0.3), (-0.72, 0.66, -0.25),
                                   (-0.80, 0.30, 0.35), (-0.74, 0.0, -0.3))):
        strip = Strip(2, 0.26 * r, 0.9, w.lag_head * 1.2, 0.20, 1.5, 0.15 * j)
        nodes = hang(w, w.at_head(x, y, z), w.along_head(x * 0.9 - 0.4, y * 0.9, z) / r, strip, w.model.axes[0])
        depth = w.head_depth + (0.0105 if w.near(w.along_head(x, 0, z)) > -0.3 * r else -0.009) * w.size
        w.model.tube(nodes, np.array([0.26, 0.20, 0.02]) * r, tint(w.hair, 1.0 + 0.10 * (j % 2)), depth=depth, rows=8,
                     shadow=0.12, bulge=r * 0.25)


def _tail(w: Wearer) -> None:
    strip = Strip(6, 0.036 * w.size, 0.8, w.lag_head * 2.2, 0.10)
    nodes = hang(w, w.at_head(-0.86, 0.55, 0), w.along_head(-1.6, 0.5, 0) / w.skull, strip, w.model.axes[0])
    depth = w.head_depth + 0.019 * w.size if w.front < 0.1 else w.depth - 0.055 * w.size
    w.model.tube(nodes, np.array([0.20, 0.40, 0.44, 0.40, 0.32, 0.18, 0.02]) * w.skull, w.hair, depth=depth, rows=18,
                 bulge=w.skull * 0.3)


def _locks(w: Wearer) -> None:
    long = w.role.hair == "long"
    links = 7 if long else 3
    for side, thick in ((-1, 1.0), (1, 1.0), (0, 1.1)):
        strip = Strip(links, 0.030 * w.size, 0.62, w.lag_head * 1.8, 0.07, 0.5, 0.1 * side)
        start = w.at_head(-0.42 - 0.1 * (side == 0), 0.15, side * 0.55)
        nodes = hang(w, start, w.along_head(-0.6, -0.8, side * 0.35) / w.skull, strip, w.model.axes[0])
        taper = np.interp(np.linspace(0, 1, links + 1), [0, 0.25, 0.6, 1], [0.40, 0.46, 0.40, 0.03 if long else 0.2])
        behind = side == 0 or w.near(w.along_head(0, 0, side)) < 0.1 * w.skull
        depth = w.head_depth + (0.016 if w.front < -0.1 else -0.025 if behind else 0.0065) * w.size
        w.model.tube(nodes, taper * thick * w.skull, tint(w.hair, 0.94 if side == 0 else 1.0), depth=depth, rows=16,
                     bulge=w.skull * 0.35, shadow=0.35)


def _beard(w: Wearer) -> None:
    r, links = w.skull, 5 if w.has("beard") else 2
    strip = Strip(links, 0.030 * w.size * (r / (0.066 * w.size)), 0.3, w.lag_head * 1.2, 0.03, 0.6)
    nodes = hang(w, w.at_head(0.55, -0.72, 0), w.along_head(0.35, -1, 0) / r, strip, w.model.axes[0])
    taper = np.interp(np.linspace(0, 1, links + 1), [0, 0.3, 1], [0.44, 0.50, 0.05 if links > 2 else 0.3])
    w.model.tube(nodes, taper * r, w.hair, depth=w.head_depth + (0.014 if w.front > 0.1 else 0.004) * w.size, rows=12,
                 bulge=r * 0.3)
    for side in (-1, 1):
        if w.near(w.along_head(0.4, 0, side)) > 0:
            w.model.tube([w.at_head(0.1, -0.1, side * 0.74), w.at_head(0.25, -0.55, side * 0.62),
                          w.at_head(0.55, -0.85, side * 0.25)], [0.14 * r, 0.26 * r, 0.30 * r], w.hair,
                         depth=w.head_depth + 0.0065 * w.size, rows=8, bulge=r * 0.3, shadow=0.2)
            w.model.tube([w.at_head(0.98, -0.46, 0), w.at_head(0.90, -0.52, side * 0.22),
                w.at_head(0.72, -0.66, side * 0.42)],
                         [0.09 * r, 0.10 * r, 0.04 * r], tint(w.hair, 1.1), depth=w.head_depth + 0.0165 * w.size,
                         rows=6,
                         shadow=0.1)
