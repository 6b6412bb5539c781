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
    parts = [
        slab((0.0, 0.06, 0.5, 2.1, -0.8, 0.8), DARK),
        slabs(
            [(0.06, 0.12, y, y + 0.16, z, z + 0.5) for y in (0.7, 1.0, 1.3, 1.6) for z in (-0.7, -0.1)],
            metal("#3c5a4a", 0.2),
        ),
    ]
    for y in (0.78, 1.08, 1.38, 1.68):
        parts.append(slab((0.12, 0.13, y, y + 0.04, -0.62, -0.1 + 0.3 * float(rng.random())), lit("#ff4030", 1.2)))
    for _ in range(6):
        y, z = float(rng.uniform(0.8, 1.8)), float(rng.uniform(-0.5, 0.5))
        parts.append(
            tube(
                [(0.1, y, z), (0.34, y - 0.25, z + 0.1), (0.24, y - 0.6, z + 0.2)],
                0.014,
                matt(("#b83a2c", "#c8a03a", "#24282c")[int(rng.integers(3))]),
                5,
            )
        )
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
        parts.append(
            piece.moved(float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.0, 1.9)), float(rng.uniform(-1.3, 1.3)))
        )
    return join(parts)


def red_lamp(rng: np.random.Generator) -> Mesh:
    """An emergency lamp in its cage, hung."""
    return join(
        [
            lathe([(0.0, 0.0), (0.09, 0.02), (0.09, 0.12), (0.0, 0.16)], lit("#ff3a2a", 2.0), 16),
            slab((-0.12, 0.12, 0.15, 0.19, -0.12, 0.12), DARK),
        ]
    )


def boiler(rng: np.random.Generator) -> Mesh:
    """A ship's boiler: a great riveted drum with two furnace doors, one of them open and glowing, 2.8 m."""
    drum = lathe([(0.0, 0.0), (1.3, 0.0), (1.36, 0.08), (1.36, 1.3), (1.3, 1.38), (0.0, 1.44)], IRON, 36)
    parts = [drum.turned("z", -90).moved(0.0, 1.5, 0.0), slab((0.0, 1.0, 0.0, 0.35, -1.1, 1.1), DARK)]
    for z, code, glow in ((-0.5, "#ff7a28", 2.2), (0.5, "#ff5a18", 0.9)):
        parts += [
            lathe([(0.0, 0.0), (0.34, 0.0), (0.34, 0.06), (0.0, 0.06)], lit(code, glow), 24)
            .turned("z", -90)
            .moved(1.45, 1.0, z),
            lathe([(0.33, -0.04), (0.42, -0.04), (0.42, 0.1), (0.33, 0.1)], IRON, 24)
            .turned("z", -90)
            .moved(1.44, 1.0, z),
        ]
    for a in np.linspace(0, 2 * math.pi, 20, endpoint=False):
        rivet = ball(0.045, metal("#5a5450", 0.4), sides=8)
        parts.append(rivet.moved(1.4, 1.5 + 1.22 * math.sin(a), 1.22 * math.cos(a)))
    for z in (-0.4, 0.0, 0.4):
        parts.append(
            lathe([(0.0, 0.0), (0.12, 0.0), (0.12, 0.05), (0.0, 0.05)], enamel("#e8e0cc", 0.3), 20)
            .turned("z", -90)
            .moved(1.45, 1.9 + 0.1 * abs(z), z)
        )
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


def shields(rng: np.random.Generator) -> Mesh:
    """Three painted round shields and two crossed axes, hung by their lower edge, 2.6 m."""
    iron, ash = metal("#8a8f94", 0.4), matt("#6a4a2c")
    parts = []
    for z, code in ((-0.9, "#9a2c22"), (0.0, "#2f4f7a"), (0.9, "#c89a3a")):
        disc = lathe([(0.0, 0.05), (0.40, 0.0), (0.42, 0.02), (0.42, 0.05), (0.0, 0.08)], enamel(code, 0.1), 28)
        boss = lathe([(0.10, 0.06), (0.08, 0.12), (0.0, 0.15)], iron, 16)
        rim = lathe([(0.40, 0.04), (0.44, 0.06), (0.44, 0.02)], iron, 28)
        parts += [m.turned("z", -90).moved(0.02, 0.46, z) for m in (disc, boss, rim)]
        parts.append(
            slabs(
                [(0.09, 0.10, 0.08, 0.84, z - 0.03, z + 0.03), (0.09, 0.10, 0.43, 0.49, z - 0.38, z + 0.38)],
                enamel("#e0d4b8", 0.1),
            )
        )
    for s in (-1, 1):
        parts += [
            tube([(0.04, 1.0, s * 0.45), (0.04, 1.75, -s * 0.3)], 0.02, ash, 6),
            slab((0.03, 0.05, 1.62, 1.84, -s * 0.3 - 0.12, -s * 0.3 + 0.12), iron),
        ]
    return join(parts)


def feast_bench(rng: np.random.Generator) -> Mesh:
    """A board along the wall with horns, loaves and a roast on it, a bench before it, 3 m."""
    oak = Stuff(paint("#6a4628"), "planks", paint("#4a2e1a"), 0.2, 0.3, wear=0.4)
    parts = [
        slab((0.2, 1.0, 0.72, 0.79, -1.5, 1.5), oak),
        slab((1.2, 1.55, 0.42, 0.47, -1.4, 1.4), oak),
        slabs([(x, x + 0.08, 0.0, 0.72, z, z + 0.08) for x in (0.3, 0.85) for z in (-1.3, 1.2)], oak),
        slabs([(x, x + 0.06, 0.0, 0.42, z, z + 0.06) for x in (1.24, 1.46) for z in (-1.2, 1.1)], oak),
        ball(0.22, matt("#a8602c"), 0.7, 14).moved(0.6, 0.9, 0.0),
    ]
    for k in range(8):
        z = -1.3 + 0.37 * k
        made = (
            ball(0.09, matt("#c8904a"), 0.7, 10)
            if k % 2
            else lathe([(0.0, 0.0), (0.05, 0.0), (0.06, 0.14), (0.05, 0.14), (0.0, 0.03)], BRASS, 12)
        )
        parts.append(made.moved(0.45 + 0.35 * float(rng.random()), 0.80, z))
    return join(parts)


def long_fire(rng: np.random.Generator) -> Mesh:
    """A hearth of stones in the middle of a hall, embers in it, 1.6 m along z, centred; fits.FIRES lights it."""
    parts = [slab((-0.3, 0.3, 0.0, 0.12, -0.7, 0.7), lit("#ff6a20", 1.4))]
    for k in range(16):
        a = 2 * math.pi * k / 16
        stone_ = ball(0.15, matt(("#5a5650", "#6a655c")[k % 2]), 0.8, 9)
        parts.append(stone_.moved(0.42 * math.cos(a), 0.08, 0.85 * math.sin(a)))
    parts += [tube([(-0.2, 0.15, z), (0.2, 0.3, z + 0.3)], 0.06, matt("#3a2418"), 7) for z in (-0.5, -0.15, 0.2)]
    return join(parts)


def carved_post(rng: np.random.Generator) -> Mesh:
    """A roof post with carved bands, 4.2 m, centred."""
    oak, pale = Stuff(paint("#5a3c24"), "wood", paint("#3a2616"), 0.3, 0.4, wear=0.4), matt("#8a6438")
    bands = [lathe([(0.2, y), (0.23, y + 0.06), (0.2, y + 0.12)], pale, 14) for y in (0.6, 0.85, 2.2, 2.45)]
    return join([lathe([(0.24, 0.0), (0.2, 0.2), (0.18, 4.2), (0.0, 4.2)], oak, 14), *bands])


FITTINGS = {
    "cables": cables, "broken panel": broken_panel, "drift": drift, "red lamp": red_lamp, "boiler": boiler,
    "furs": furs, "shields": shields,
    "feast bench": feast_bench, "long fire": long_fire, "carved post": carved_post,
}  # fmt: skip
