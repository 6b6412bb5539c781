"""What ships of space, engine rooms, cars and shelters are fitted with, and what is left of it in a wreck."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs

HULL, DARK, BRASS = metal("#6a727a", 0.4), metal("#2c3238", 0.4), metal("#c09040", 0.3)
IRON = Stuff(paint("#4a4440"), "plain", paint("#6a4630"), 0.6, 0.25, wear=0.6)


def cables(rng: np.random.Generator) -> Mesh:
    """Torn cables that hang from above in loops and ends, 1.6 m; their ceiling is y = 1.6, two ends still spark."""
    parts = [slab((-0.16, 0.16, 1.5, 1.62, -0.5, 0.5), DARK)]
    for k in range(9):
        z, fall = float(rng.uniform(-0.45, 0.45)), float(rng.uniform(0.5, 1.5))
        out, side = float(rng.uniform(-0.25, 0.25)), float(rng.uniform(-0.3, 0.3))
        stuff = matt(("#1c1e22", "#8a2c24", "#2c3a44", "#b88a2c")[k % 4])
        way = [(0.0, 1.52, z), (out * 0.4, 1.52 - 0.6 * fall, z + side * 0.3), (out, 1.52 - fall, z + side)]
        parts.append(tube(way, [0.018, 0.016, 0.012], stuff, 6))
        if k % 4 == 1:
            parts.append(ball(0.035, lit("#bfe4ff", 2.4), sides=8).moved(out, 1.5 - fall, z + side))
    return join(parts)


def broken_panel(rng: np.random.Generator) -> Mesh:
    """A wall's cover that hangs open by one hinge, the works behind it bare: boards, wires, red lamps, 1.8 m."""
    parts = [slab((0.0, 0.06, 0.5, 2.1, -0.8, 0.8), DARK),
             slabs([(0.06, 0.12, y, y + 0.16, z, z + 0.5) for y in (0.7, 1.0, 1.3, 1.6) for z in (-0.7, -0.1)],
                   metal("#3c5a4a", 0.2))]
    for y in (0.78, 1.08, 1.38, 1.68):
        parts.append(slab((0.12, 0.13, y, y + 0.04, -0.62, -0.1 + 0.3 * float(rng.random())), lit("#ff4030", 1.2)))
    for _ in range(6):
        y, z = float(rng.uniform(0.8, 1.8)), float(rng.uniform(-0.5, 0.5))
        parts.append(tube([(0.1, y, z), (0.34, y - 0.25, z + 0.1), (0.24, y - 0.6, z + 0.2)], 0.014,
                          matt(("#b83a2c", "#c8a03a", "#24282c")[int(rng.integers(3))]), 5))
    cover = slab((0.0, 0.04, -0.75, 0.75, -0.1, 1.2), HULL).turned("x", 24).moved(0.3, 1.0, 0.55)
    return join([*parts, cover])


def drift(rng: np.random.Generator) -> Mesh:
    """Debris that floats without weight: plates, bolts, a glove, a pen, a mug, within 2 m."""
    parts = []
    for k in range(13):
        size = float(rng.uniform(0.06, 0.22))
        piece = slab((-size / 2, size / 2, -0.012, 0.012, -size, size), (HULL, DARK, enamel("#c8ccd0"))[k % 3])
        if k % 5 == 4:
            piece = lathe([(0.0, 0.0), (0.05, 0.0), (0.055, 0.11), (0.045, 0.11), (0.042, 0.02)], enamel("#d8503a"), 14)
        piece = piece.turned("x", float(rng.uniform(0, 180))).turned("y", float(rng.uniform(0, 180)))
        parts.append(piece.moved(float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.0, 1.9)),
                                 float(rng.uniform(-1.3, 1.3))))
    return join(parts)


def red_lamp(rng: np.random.Generator) -> Mesh:
    """An emergency lamp in its cage, hung."""
    return join([lathe([(0.0, 0.0), (0.09, 0.02), (0.09, 0.12), (0.0, 0.16)], lit("#ff3a2a", 2.0), 16),
                 slab((-0.12, 0.12, 0.15, 0.19, -0.12, 0.12), DARK)])


def boiler(rng: np.random.Generator) -> Mesh:
    """A ship's boiler: a great riveted drum with two furnace doors, one of them open and glowing, 2.8 m."""
    drum = lathe([(0.0, 0.0), (1.3, 0.0), (1.36, 0.08), (1.36, 1.3), (1.3, 1.38), (0.0, 1.44)], IRON, 36)
    parts = [drum.turned("z", -90).moved(0.0, 1.5, 0.0), slab((0.0, 1.0, 0.0, 0.35, -1.1, 1.1), DARK)]
    for z, code, glow in ((-0.5, "#ff7a28", 2.2), (0.5, "#ff5a18", 0.9)):
        parts += [lathe([(0.0, 0.0), (0.34, 0.0), (0.34, 0.06), (0.0, 0.06)], lit(code, glow), 24).turned("z", -90)
                  .moved(1.45, 1.0, z),
                  lathe([(0.33, -0.04), (0.42, -0.04), (0.42, 0.1), (0.33, 0.1)], IRON, 24).turned("z", -90)
                  .moved(1.44, 1.0, z)]
    for a in np.linspace(0, 2 * math.pi, 20, endpoint=False):
        rivet = ball(0.045, metal("#5a5450", 0.4), sides=8)
        parts.append(rivet.moved(1.4, 1.5 + 1.22 * math.sin(a), 1.22 * math.cos(a)))
    for z in (-0.4, 0.0, 0.4):
        parts.append(lathe([(0.0, 0.0), (0.12, 0.0), (0.12, 0.05), (0.0, 0.05)], enamel("#e8e0cc", 0.3), 20)
                     .turned("z", -90).moved(1.45, 1.9 + 0.1 * abs(z), z))
    parts += [tube([(0.5, 2.8, z), (0.5, 3.4, z), (0.2, 3.6, z * 2.5)], 0.13, BRASS, 10) for z in (-0.5, 0.5)]
    return join(parts)


def furs(rng: np.random.Generator) -> Mesh:
    """A bed of furs and rolled hides along a wall, 2.2 m."""
    tones = ("#8a6a48", "#5a4430", "#b09878", "#6e5640")
    parts = [slab((0.0, 0.95, 0.0, 0.22, -1.1, 1.1), Stuff(paint("#6e5640"), "weave", paint("#4a3826"), 0.3))]
    for k in range(5):
        z = -0.9 + 0.44 * k
        hide = Stuff(paint(tones[k % 4]), "weave", paint("#3a2c1e"), 0.3)
        roll = ball(0.3, hide, 0.55, 18).scaled(float(rng.uniform(0.8, 1.2)))
        parts.append(roll.moved(0.3 + 0.3 * float(rng.random()), 0.26, z))
    return join(parts)


FITTINGS = {
    "cables": cables, "broken panel": broken_panel, "drift": drift, "red lamp": red_lamp, "boiler": boiler,
    "furs": furs,
}  # fmt: skip
