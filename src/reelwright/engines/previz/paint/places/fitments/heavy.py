"""What a steel works is fitted with: ladles that pour, bars that glow on their rollers, a furnace's mouth."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import lit, matt, metal
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs

SOOT, IRON, RUST = matt("#2a2624"), metal("#4a4a4c", 0.4), matt("#5a3a2c")
MELT, HOT, DULL = lit("#ffd060", 2.6), lit("#ff9a30", 2.2), lit("#ff5a18", 1.5)


def ladle(rng: np.random.Generator) -> Mesh:
    """A ladle 2.4 m high on a crane's chains, tipped, its steel running into a mould on the floor, centred."""
    bowl = lathe([(0.0, -1.2), (0.86, -1.15), (1.02, 0.0), (1.16, 1.1), (1.22, 1.1), (1.22, 1.24), (1.0, 1.24)],
                 IRON, 30)
    bands = [lathe([(r, y), (r + 0.07, y), (r + 0.07, y + 0.16), (r, y + 0.16)], RUST, 30)
             for r, y in ((0.96, -0.5), (1.08, 0.4))]
    melt = lathe([(1.02, 1.16), (0.0, 1.17)], MELT, 24)
    tipped = join([bowl, *bands, melt]).turned("x", -34).moved(0, 4.6, 0)
    lip_z, lip_y = 1.42, 4.95
    fall = [(0.0, lip_y - 0.5 * 9.8 * t * t, lip_z + 0.9 * t) for t in np.linspace(0.0, 0.93, 14)]
    parts = [tipped, tube([(0, 5.1, 1.0), *fall], [0.16, *np.linspace(0.17, 0.11, 14)], MELT, 10)]
    parts += [tube([(0, 4.6, s * 1.15), (0, 7.6, s * 0.9)], 0.06, SOOT, 6) for s in (-1, 1)]
    parts += [slab((-0.2, 0.2, 7.5, 7.9, -1.6, 1.6), RUST), tube([(0, 7.9, 0), (0, 9.6, 0)], 0.09, SOOT, 6)]
    mould = (1.35, 3.2)
    parts += [slabs([(-0.8, 0.8, 0, 0.75, z, z + 0.18) for z in mould], RUST),
              slabs([(x, x + 0.18, 0, 0.75, mould[0], mould[1] + 0.18) for x in (-0.8, 0.62)], RUST),
              slab((-0.62, 0.62, 0.2, 0.62, mould[0] + 0.18, mould[1]), HOT)]
    for _ in range(46):  # what splashes up
        a, far = float(rng.uniform(0, 2 * math.pi)), float(rng.uniform(0.1, 0.9))
        parts.append(ball(float(rng.uniform(0.015, 0.05)), MELT, 1.0, 5).moved(
            far * math.cos(a), 0.75 + float(rng.uniform(0.0, 1.0)) * (1 - far), 2.25 + far * math.sin(a)))
    return join(parts)


def bars(rng: np.random.Generator) -> Mesh:
    """Bars of steel, bright to dull, on a bed of rollers, 4 m along z, centred."""
    parts = [slabs([(x, x + 0.14, 0, 0.62, -2.0, 2.0) for x in (-0.9, 0.76)], RUST)]
    parts += [tube([(-0.76, 0.6, z), (0.76, 0.6, z)], 0.13, IRON, 10) for z in np.arange(-1.8, 1.9, 0.6)]
    for k, x in enumerate((-0.5, -0.16, 0.18, 0.52)):
        parts.append(slab((x - 0.11, x + 0.11, 0.73, 0.93, -1.95, 1.95), (MELT, HOT, DULL, HOT)[k]))
    return join(parts)


def furnace(rng: np.random.Generator) -> Mesh:
    """A blast furnace 6.5 m high, its mouth glowing at +x, pipes and a gantry about it."""
    parts = [lathe([(0.0, 0.0), (1.9, 0.0), (1.9, 1.4), (1.6, 3.0), (1.25, 5.4), (1.25, 6.5), (0.0, 6.5)], SOOT, 30)]
    parts += [lathe([(r, y), (r + 0.12, y), (r + 0.12, y + 0.2), (r, y + 0.2)], RUST, 30)
              for r, y in ((1.9, 0.5), (1.86, 1.3), (1.6, 2.9), (1.3, 4.6))]
    parts += [slab((1.7, 2.02, 0.45, 1.5, -0.55, 0.55), MELT), slab((1.6, 2.1, 1.5, 1.75, -0.75, 0.75), RUST),
              slab((1.9, 4.2, 0.0, 0.16, -0.2, 0.2), HOT)]
    parts += [slab((1.6, 2.1, 0.3, 1.6, s * 0.66 - 0.1, s * 0.66 + 0.1), RUST) for s in (-1, 1)]
    parts += [tube([(0, 5.6, s * 1.2), (0, 6.6, s * 2.0), (0, 9.5, s * 2.0)], 0.26, RUST, 10) for s in (-1, 1)]
    parts.append(slab((-2.2, 2.2, 3.3, 3.4, -2.3, 2.3), IRON))
    parts += [tube([(2.1, 3.4, z), (2.1, 4.3, z)], 0.03, IRON, 5) for z in np.arange(-2.2, 2.3, 0.55)]
    parts.append(tube([(2.1, 4.3, -2.2), (2.1, 4.3, 2.2)], 0.035, IRON, 6))
    return join(parts).moved(2.0, 0, 0)


FITTINGS = {"ladle": ladle, "hot bars": bars, "blast furnace": furnace}
