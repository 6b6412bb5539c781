"""What a shopping mall is fitted with: lit shop fronts on two floors, escalators, rings of light."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import cloth, enamel, glass, lit, matt, metal
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs

STEEL, DARK, PALE = metal("#aab0b4", 0.6), matt("#2a2d31"), enamel("#e4e0d8", 0.2)
SIGNS = ("#ff5a6a", "#4ab8ff", "#ffd070", "#7ae08a", "#f4f0ff")
GOODS = ("#c8404a", "#3f6fb0", "#e0b040", "#5a9a5a", "#d88ab0", "#efe8da", "#4a4048")
FLOOR = 4.0
"""m from one floor of the mall to the next."""


def _shop(rng: np.random.Generator, y: float) -> list[Mesh]:
    """One front, 4.4 m along z: a glowing room behind glass, goods on its shelves, a sign over it."""
    warm = lit(("#ffe6c0", "#f4f0e4", "#ffd8b0")[int(rng.integers(3))], 0.55)
    parts = [slab((0.02, 0.06, y + 0.1, y + 2.7, -2.0, 2.0), warm), slab((0.9, 0.92, y, y + 2.7, -2.0, 2.0), glass())]
    parts += [slab((0, 0.95, y, y + 3.4, s * 2.1 - 0.1, s * 2.1 + 0.1), PALE) for s in (-1, 1)]
    sign = lit(SIGNS[int(rng.integers(len(SIGNS)))], 1.5)
    parts += [slab((0, 0.98, y + 2.7, y + 3.4, -2.0, 2.0), DARK)]
    letters = int(rng.integers(5, 9))
    parts += [slab((0.98, 1.02, y + 2.88, y + 3.22, z, z + 0.2), sign)
              for z in np.linspace(-0.17 * letters, 0.17 * letters, letters)]
    for shelf in (0.5, 1.1, 1.7):
        parts.append(slab((0.1, 0.5, y + shelf, y + shelf + 0.03, -1.9, 1.9), PALE))
        for z in np.arange(-1.8, 1.7, 0.3):
            good = cloth(GOODS[int(rng.integers(len(GOODS)))])
            top = y + shelf + float(rng.uniform(0.2, 0.42))
            parts.append(slab((0.15, 0.42, y + shelf + 0.03, top, z, z + 0.22), good))
    return parts


def shop_fronts(rng: np.random.Generator) -> Mesh:
    """Two shops one over the other, a gallery with a glass rail between them; their front +x, 4.4 m along z."""
    parts = [*_shop(rng, 0.0), *_shop(rng, FLOOR), slab((0, 2.2, FLOOR - 0.45, FLOOR, -2.2, 2.2), PALE),
             slab((2.14, 2.17, FLOOR, FLOOR + 1.0, -2.2, 2.2), glass()),
             tube([(2.16, FLOOR + 1.02, -2.2), (2.16, FLOOR + 1.02, 2.2)], 0.035, STEEL, 7),
             slab((2.18, 2.2, FLOOR - 0.3, FLOOR - 0.18, -2.2, 2.2), lit("#ffe8c0", 1.1))]  # fmt: skip
    return join(parts)


_SIDE = ((3.9, 0.0), (3.9, 0.95), (3.4, 0.95), (-3.4, FLOOR + 0.95), (-3.9, FLOOR + 0.95), (-3.9, FLOOR - 0.4),
         (-3.2, FLOOR - 0.4), (3.2, 0.0))  # fmt: skip
"""Outline of an escalator's side, from its foot."""


def escalator(rng: np.random.Generator) -> Mesh:
    """Two flights side by side that rise 4 m away from us over 7 m, centred; one sees them from +x."""
    parts: list[Mesh] = []
    steps = 20
    for z in (-0.75, 0.75):
        for k in range(steps):
            x, y = 3.5 - 7.0 * k / steps, FLOOR * k / steps
            parts += [slab((x - 0.36, x, max(0.0, y - 0.3), y + 0.2, z - 0.45, z + 0.45), STEEL),
                      slab((x - 0.002, x + 0.004, y + 0.16, y + 0.2, z - 0.45, z + 0.45), lit("#ffe070", 0.7))]
        for s in (-0.55, 0.55):
            side = prism(_SIDE, 0.04, glass("#cfe4ea", 0.35))
            rail = [(4.0, 0.8), (3.5, 1.0), (-3.4, FLOOR + 1.0), (-4.0, FLOOR + 1.0)]
            parts += [side.moved(0, 0, z + s), tube([(x, y, z + s) for x, y in rail], 0.05, DARK, 7)]
    return join(parts)


def mall_lamps(rng: np.random.Generator) -> Mesh:
    """A ring of light, hung, 2 m across."""
    ring = [(1.0 * math.cos(a), 0.0, 1.0 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)]
    rods = [tube([(0.9 * math.cos(a), 0, 0.9 * math.sin(a)), (0, 2.2, 0)], 0.008, DARK, 4) for a in (0.5, 2.6, 4.7)]
    return join([tube(ring, 0.06, lit("#fff0d0", 1.7), 8), *rods, slabs([(-0.05, 0.05, 2.2, 2.3, -0.05, 0.05)], DARK)])


FITTINGS = {"shop fronts": shop_fronts, "escalator": escalator, "ring lamp": mall_lamps}
