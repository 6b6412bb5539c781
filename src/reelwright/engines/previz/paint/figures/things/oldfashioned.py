"""Things of another age: a sewing machine, a coffin, a ship in a bottle. In m; the good side is +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel
from reelwright.engines.previz.paint.figures.tone import paint


def sewing_machine(cue: Cue) -> Thing:
    """A cast arm over a wooden bed, gilt bands, a hand wheel that turns and a needle that goes up and down."""
    coat = surface(cue, enamel(tone(cue, "#16161c"), 0.55))
    gold, steel = metal("#c8a040", 0.8), metal("#b8bcc4", 0.85)
    bed = box((0.20, 0.05, 0.46), wood("#6a3c22", 0.04, 0.35), 0.008).moved(0, 0.025, 0)
    plate = box((0.15, 0.018, 0.40), coat, 0.004).moved(0, 0.058, 0)
    pillar = lathe([(0.055, 0.0), (0.036, 0.05), (0.034, 0.15), (0.046, 0.20)], coat, 24).moved(0, 0.065, 0.145)
    arm = (
        lathe([(0.046, 0.0), (0.034, 0.06), (0.030, 0.20), (0.036, 0.26)], coat, 24)
        .turned("x", -90)
        .moved(0, 0.262, 0.13)
    )
    head = box((0.07, 0.13, 0.055), coat, 0.014).moved(0, 0.235, -0.135)
    bands = [
        lathe([(0.0375, 0.0), (0.0375, 0.008)], gold, 24).turned("x", -90).moved(0, 0.262, z) for z in (0.05, -0.06)
    ]
    stem = box((0.008, 0.075, 0.008), steel).moved(0, 0.125, -0.135)
    foot = join([stem, box((0.03, 0.006, 0.022), steel).moved(0, 0.085, -0.135)])
    spool = join(
        [
            lathe(
                [(0.016, 0.0), (0.016, 0.004), (0.011, 0.006), (0.011, 0.034), (0.016, 0.036), (0.016, 0.04)],
                cloth(("#c83a3a", "#3a6ac8", "#e0b040")[cue.seed % 3], 0.01),
                16,
            ),
            tube([(0, 0.0, 0), (0, 0.055, 0)], 0.003, steel, 6),
        ]
    )
    rag = prism(
        [(0.0, 0.0), (0.10, 0.004), (0.17, -0.05), (0.16, -0.058), (0.10, -0.006), (0.0, -0.006)],
        0.16,
        cloth(("#b8485a", "#4a6a9a", "#d8c8a0")[(cue.seed + 1) % 3], 0.02),
    ).moved(-0.03, 0.078, -0.13)

    def runs(phase: float) -> Mesh:
        wheel = join([lathe([(0.06, -0.012), (0.072, -0.008), (0.072, 0.008), (0.06, 0.012), (0.052, 0.0)], steel, 30),
                      *(box((0.006, 0.012, 0.11), steel).turned("y", 60 * k) for k in range(3))])  # fmt: skip
        wheel = wheel.turned("y", 360 * phase).turned("x", 90).moved(0, 0.262, 0.175)
        needle = tube([(0, 0.10, 0), (0, 0.20, 0)], 0.0028, steel, 6).moved(
            0, 0.012 * math.sin(2 * math.pi * phase), -0.135
        )
        return join([wheel, needle])

    return Thing(
        join([bed, plate, pillar, arm, head, *bands, foot, spool.moved(0, 0.295, 0.02), rag]),
        runs,
        0.6,
        pitch=14.0,
        turned=18.0,
    )


def coffin(cue: Cue) -> Thing:
    """Six-sided, of dark planks, with the lid pushed aside, brass handles and a lining of red cloth."""
    boards, brass = surface(cue, planks(tone(cue, "#4a2c1c"), 0.12)), metal("#c0963c", 0.7)
    outline = [(-0.95, -0.22), (-0.35, -0.36), (0.95, -0.20), (0.95, 0.20), (-0.35, 0.36), (-0.95, 0.22)]
    ring = [*outline, outline[0]]
    tub = grid(np.array([[(x * k, y, z * k) for x, z in ring] for y, k in ((0.0, 0.96), (0.44, 1.0))]), boards, False)
    brim = tube([(x, 0.44, z) for x, z in ring], 0.018, boards, 8)
    lining = box((1.25, 0.03, 0.46), cloth("#8a1a24", 0.03)).moved(-0.05, 0.06, 0)
    lid = prism(outline, 0.045, boards, 0.008).turned("x", 90).turned("z", -7).moved(0.16, 0.50, 0.34)
    cross = (
        join([box((0.50, 0.012, 0.06), brass), box((0.06, 0.012, 0.26), brass).moved(-0.10, 0, 0)])
        .turned("z", -7)
        .moved(0.10, 0.54, 0.34)
    )
    handles = [
        tube(
            [(x - 0.09, 0.24, z), (x - 0.08, 0.19, z * 1.08), (x + 0.08, 0.19, z * 1.08), (x + 0.09, 0.24, z)],
            0.012,
            brass,
            8,
        )
        for x, z in ((-0.1, 0.37), (0.45, 0.31))
    ]
    return Thing(join([tub, brim, lining, lid, cross, *handles]), pitch=16.0, turned=28.0)


def ship_in_bottle(cue: Cue) -> Thing:
    """A three-master under sail on a painted sea in a bottle on its side, corked, on two chocks of wood."""
    outline = curve([(0.060, 0.0), (0.066, 0.006), (0.066, 0.20), (0.052, 0.245), (0.022, 0.275), (0.021, 0.335)], 30)
    shell = clear_vessel(outline, 0.0, None).turned("z", -90).moved(-0.16, 0.105, 0)
    cork = lathe([(0.0, 0.0), (0.019, 0.0), (0.021, 0.03), (0.0, 0.03)], matt("#b8864a"), 20).turned("z", -90)
    sea = box((0.19, 0.022, 0.096), Stuff(paint("#2f6a94"), "rock", paint("#7ab0cc"), 0.02, 0.8, 0.6, wear=0), 0.008)
    timber, canvas = wood("#6a3a1e", 0.02, 0.4), matt("#f2ead6", 0)
    side = [(-0.062, 0.030), (-0.068, 0.012), (-0.045, 0.0), (0.045, 0.0), (0.075, 0.026), (0.05, 0.020),
            (-0.03, 0.018)]
    hull = prism(side, 0.026, timber, 0.006)
    parts = [hull, tube([(0.06, 0.022, 0), (0.098, 0.036, 0)], 0.0016, timber, 6)]
    for x, tall in ((-0.035, 0.062), (0.0, 0.074), (0.034, 0.060)):
        parts.append(tube([(x, 0.016, 0), (x, 0.016 + tall, 0)], 0.0018, timber, 6))
        for k in range(3):
            y, wide = 0.024 + tall * 0.29 * k, 0.024 - 0.005 * k
            us, vs = np.linspace(-wide, wide, 7), np.linspace(0, tall * 0.25, 5)
            sail = [[(0.006 * (1 - (u / wide) ** 2) + 0.002, y + v, u) for u in us] for v in vs]
            parts.append(grid(np.array(sail), canvas).turned("y", 48.0).moved(x, 0, 0))
    ship = join(parts).scaled(1.02).turned("y", 22).moved(-0.052, 0.072, 0)
    chocks = [prism([(-0.012, 0), (0.012, 0), (0.012, 0.05), (-0.012, 0.05)], 0.14, timber, 0.004).moved(x, 0.0, 0)
              for x in (-0.125, 0.005)]
    return Thing(join([shell, cork.moved(0.165, 0.105, 0), sea.moved(-0.055, 0.054, 0), ship, *chocks]),
                 fit=lambda _cue: View(14.0, 8.0))
