"""What stands about in houses, halls and museums: dollhouses, inscribed stones, coat racks, scoreboards, wigs. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    BRASS,
    DARK,
    STEEL,
    Stuff,
    cloth,
    enamel,
    lit,
    matt,
    metal,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint


def dollhouse(cue: Cue) -> Thing:
    """A small house open at its front: four furnished rooms under a gable."""
    wall, roof = surface(cue, enamel("#e8a0b4", 0.05)), enamel(second(cue, "#7a3a5a"), 0.05)
    papers = ("#f2e2b8", "#b8d8c8", "#c8d4ec", "#f0cfc0")
    parts: list[Mesh] = [box((0.36, 0.03, 0.86), wood("#a8743c", 0.05), 0.004)]
    for k in range(4):
        z, y = 0.205 * (1 if k % 2 else -1), 0.03 + 0.31 * (k // 2)
        parts += [
            box((0.01, 0.29, 0.39), matt(papers[k], 0)).moved(-0.165, y, z),
            box((0.34, 0.012, 0.39), wood("#c89a5a", 0.04)).moved(0, y, z),
        ]
    parts += [box((0.35, 0.62, 0.022), wall).moved(0, 0.03, z) for z in (-0.41, 0.0, 0.41)]
    parts += [box((0.35, 0.022, 0.84), wall).moved(0, y, 0) for y in (0.33, 0.64)]
    parts.append(box((0.022, 0.63, 0.86), wall).moved(-0.18, 0.03, 0))
    gable = prism([(-0.43, 0.66), (0.43, 0.66), (0.0, 0.95)], 0.02, wall).turned("y", 90)
    slopes = [box((0.42, 0.022, 0.56), roof).turned("x", 34 * s).moved(0, 0.79, 0.225 * s) for s in (1, -1)]
    bed, blue, red = matt("#f6f2ea"), matt("#4a7ac0"), matt("#c8402c")
    things = [
        box((0.20, 0.06, 0.12), wood("#7a4a28")).moved(-0.04, 0.36, -0.28),
        box((0.13, 0.05, 0.115), blue).moved(0.0, 0.40, -0.28),
        box((0.05, 0.03, 0.09), bed).moved(-0.11, 0.41, -0.28),
        box((0.06, 0.17, 0.11), wood("#b07a44")).moved(-0.12, 0.36, 0.30),
        lathe(
            [(0.0, 0.0), (0.05, 0.0), (0.012, 0.01), (0.012, 0.09), (0.085, 0.095), (0.0, 0.10)], wood("#8a5a34"), 24
        ).moved(0.0, 0.045, 0.22),
        *(box((0.05, 0.06, 0.05), red).moved(0.0, 0.045, 0.22 + 0.12 * s) for s in (1, -1)),
        box((0.10, 0.07, 0.22), red, 0.01).moved(-0.06, 0.045, -0.20),
        box((0.04, 0.13, 0.22), red, 0.01).moved(-0.11, 0.045, -0.20),
        box((0.01, 0.07, 0.09), matt("#8ac0e0", 0)).moved(-0.157, 0.48, 0.16),
        ball(0.022, lit("#ffe2a0", 1.2), 1, 14).moved(0.0, 0.58, 0.16),
    ]
    return Thing(join([*parts, gable.moved(-0.17, 0, 0), *slopes, *things]), pitch=8.0, turned=62.0)


def stele(cue: Cue) -> Thing:
    """A broken slab of dark stone, three bands of small writing on its face."""
    slab = surface(cue, Stuff(paint("#3f4146"), "rock", paint("#2a2c30"), 0.08, 0.5, 0.15, wear=0.4))
    outline = [(-0.36, 0.0), (0.38, 0.0), (0.38, 0.78), (0.22, 0.98), (0.05, 1.10), (-0.14, 1.12), (-0.36, 0.92)]
    ink, rng, parts = matt("#b4b0a4", 0), stream(cue), [prism(outline, 0.24, slab, 0.012).turned("y", 90)]
    for row in range(27):
        y, edge, z = 0.06 + 0.0345 * row, 0.335, 0.335
        if row in (9, 18):
            continue
        left = -edge if y < 0.86 else -edge + 0.30 * (y - 0.86) / 0.2
        right = edge if y < 0.76 else edge - 0.36 * (y - 0.76) / 0.25
        z = left
        while z < right - 0.02:
            w = float(rng.uniform(0.006, 0.020))
            tall = 0.018 if row > 18 else 0.013
            parts.append(box((0.002, tall * float(rng.uniform(0.5, 1.0)), w), ink).moved(0.1205, y, -(z + w / 2)))
            z += w + float(rng.uniform(0.005, 0.010))
    foot = box((0.42, 0.08, 0.86), wood("#4a3020", 0.06, 0.4), 0.02).moved(0, -0.08, 0)
    return Thing(join([*parts, foot]).moved(0, 0.08, 0), pitch=4.0, turned=66.0)


def coat_rack(cue: Cue) -> Thing:
    """A stand with hooks, a hat and a coat on it."""
    oak = surface(cue, wood("#6a3f22", 0.05, 0.5))
    stem = lathe(curve([(0.035, 0.0), (0.022, 0.3), (0.030, 0.6), (0.020, 1.2), (0.026, 1.7), (0.0, 1.8)], 30), oak, 24)
    feet = [
        tube([(0, 0.16, 0), (0.18, 0.08, 0), (0.30, 0.0, 0)], [0.022, 0.02, 0.016], oak, 10, 14).turned(
            "y", 90.0 * k + 45
        )
        for k in range(4)
    ]
    hooks = [
        tube([(0, 1.62, 0), (0.12, 1.60, 0), (0.18, 1.68, 0)], [0.014, 0.012, 0.012], oak, 10, 14).turned("y", 60.0 * k)
        for k in range(6)
    ]
    felt, coat = matt("#4a3a2c"), cloth("#3f5a6a", 0.02)
    hat = (
        lathe([(0.0, 0.10), (0.07, 0.11), (0.085, 0.0), (0.15, -0.01), (0.15, 0.0), (0.085, 0.008)], felt, 32)
        .turned("z", -38)
        .moved(0.20, 1.70, 0.02)
    )
    a = np.linspace(0, 2 * math.pi, 41)
    robe = grid(
        np.array(
            [
                np.stack([r * (0.75 + 0.10 * np.cos(7 * a)) * np.cos(a), np.full(41, y), r * np.sin(a)], 1)
                for r, y in ((0.03, 1.62), (0.13, 1.52), (0.16, 1.2), (0.19, 0.75), (0.20, 0.55))
            ]
        ),
        coat,
    )
    return Thing(join([stem, *feet, *hooks, hat, robe.moved(0.0, 0, 0.19)]), pitch=5.0, turned=20.0)


def scoreboard(cue: Cue) -> Thing:
    """A dark board on posts: HOME and AWAY with their lit figures, the time between."""
    board, ink, lamp = surface(cue, enamel("#16301f", 0.1)), matt("#f2f0e6", 0), lit("#ffb02c", 1.6)
    parts = [
        box((0.22, 1.7, 3.4), board, 0.04).moved(0, 1.5, 0),
        *(box((0.16, 1.6, 0.16), metal("#6a7078", 0.6)).moved(-0.05, 0, z) for z in (-1.2, 1.2)),
        *(box((0.03, 0.06, 3.42), matt("#e8e4d8")).moved(0.105, y, 0) for y in (1.5, 3.16)),
    ]
    says = printed(cue)
    for words, high, wide, y, z, stuff in (
        (("HOME"), 0.26, 0.9, 2.86, 1.05, ink),
        ("AWAY", 0.26, 0.9, 2.86, -1.05, ink),
        ("3", 0.62, 0.5, 2.20, 1.05, lamp),
        ("2", 0.62, 0.5, 2.20, -1.05, lamp),
        (says or "89:12", 0.34, 0.95, 2.30, 0.0, lamp),
    ):
        parts.append(inscription(words, wide, high, stuff, 8).moved(0.125, y, z * -1))
    return Thing(join(parts), pitch=-2.0, turned=70.0)


def wig(cue: Cue) -> Thing:
    """A wig of long waves on a head of a stand, that has no face."""
    hair = tone(cue, "#7a3a1c")
    strands, rng = Stuff(hair, "stripes", tint(hair, 0.6), 0.010, 0.6, 0.5, wear=0), stream(cue)
    head = ball(0.085, matt("#e8dccb", 0.05), 1.25, 28).moved(0, 0.30, 0)
    neck = lathe(curve([(0.09, 0.0), (0.085, 0.02), (0.045, 0.08), (0.05, 0.22)], 20), matt("#e8dccb", 0.05), 32)
    cap = ball(0.098, strands, 1.18, 30).moved(-0.012, 0.318, 0)
    locks = []
    for k in range(42):
        a = math.radians(62 + 236 * k / 41)
        wave, reach = float(rng.uniform(0.010, 0.020)), float(rng.uniform(0.10, 0.13))
        path = [
            (0.088 * math.cos(a) - 0.012, 0.34, 0.088 * math.sin(a)),
            (0.105 * math.cos(a) - 0.012, 0.26, 0.105 * math.sin(a)),
            ((reach + wave) * math.cos(a) - 0.01, 0.17, (reach + wave) * math.sin(a)),
            ((reach - wave) * math.cos(a) - 0.01, 0.09, (reach - wave) * math.sin(a)),
            (reach * math.cos(a), 0.03, reach * math.sin(a)),
        ]
        locks.append(tube(path, [0.017, 0.019, 0.018, 0.015, 0.005], strands, 10, 22))
    return Thing(join([head, neck, cap, *locks]), pitch=4.0, turned=62.0)


def scarf(cue: Cue) -> Thing:
    """A knitted scarf over a peg: two striped ends with fringes."""
    knit = surface(cue, Stuff(paint("#b8283a"), "weave", tint(paint("#b8283a"), 0.7), 0.014, 0.7, wear=0))
    pale = knit.dyed(paint("#f0e6d2")) if len(cue.colours) < 2 else knit.dyed(second(cue, "#f0e6d2"))
    parts: list[Mesh] = []
    for s, long in ((1, 0.62), (-1, 0.78)):
        rows = []
        for t in np.linspace(0.0, 1.0, 26):
            fold = 0.012 * math.sin(9 * t) * t
            rows.append(
                [
                    (
                        0.03 * math.cos(q) + fold + 0.03,
                        0.90 - long * t + 0.03 * (1 - t) ** 8,
                        s * (0.035 + 0.11 * t * 0.55) + 0.075 * math.sin(q) * (0.6 + 0.4 * t),
                    )
                    for q in np.linspace(-1.4, 1.4, 9)
                ]
            )
        for a, b in ((k, k + 1) for k in range(25)):
            parts.append(grid(np.array(rows[a : b + 1]), pale if (a // 4) % 3 == 2 else knit))
        for x, y, z in rows[-1]:
            parts.append(tube([(x, y, z), (x + 0.004, y - 0.07, z + 0.004)], 0.005, pale, 6))
    over = tube(
        [(0.03, 0.90, -0.10), (0.0, 0.955, -0.06), (-0.02, 0.965, 0.0), (0.0, 0.955, 0.06), (0.03, 0.90, 0.10)],
        0.045,
        knit,
        14,
        24,
    )
    peg = [
        box((0.03, 0.16, 0.5), wood("#7a4a28", 0.05, 0.4), 0.01).moved(-0.08, 0.86, 0),
        tube([(-0.07, 0.93, 0), (0.05, 0.945, 0)], [0.02, 0.026], wood("#7a4a28"), 14),
    ]
    return Thing(join([*parts, over, *peg]).moved(0, -0.06, 0), pitch=4.0, turned=68.0)


def gas_mask(cue: Cue) -> Thing:
    """A rubber mask: two round panes, a filter at the mouth, straps."""
    rubber = surface(cue, Stuff(paint("#3a3d36"), gloss=0.4, wear=0.3))
    face = ball(0.115, rubber, 1.30, 34).scaled(0.85, 1, 0.95).moved(0, 0.16, 0)
    panes = [
        join(
            [
                lathe([(0.044, -0.02), (0.046, 0.008), (0.036, 0.014)], STEEL, 32),
                lathe([(0.037, 0.010), (0.0, 0.016)], Stuff(paint("#26343a"), gloss=1.0, metal=0.6, wear=0), 32),
            ]
        )
        .turned("z", -90)
        .turned("y", 24 * s)
        .moved(0.080, 0.20, -0.047 * s)
        for s in (1, -1)
    ]
    snout = lathe(
        [(0.05, 0.0), (0.044, 0.03), (0.048, 0.032), (0.048, 0.085), (0.044, 0.088), (0.0, 0.088)],
        metal("#5a6a4a", 0.4, 0.5),
        36,
    )
    slots = [lathe([(0.012 + 0.011 * k, 0.0885), (0.015 + 0.011 * k, 0.089)], DARK, 32) for k in range(3)]
    straps = [
        tube([(0.02, y, -0.105), (-0.10, y + 0.015, 0), (0.02, y, 0.105)], 0.009, DARK, 6, 22) for y in (0.15, 0.24)
    ]
    return Thing(
        join([face, *panes, join([snout, *slots]).turned("z", -104).moved(0.080, 0.095, 0), *straps]),
        pitch=3.0,
        turned=60.0,
    )


def joystick(cue: Cue) -> Thing:
    """A stick with a red ball on a box, two buttons."""
    case, red = surface(cue, enamel("#26262c", 0.15)), enamel("#d0241c", 0.3)
    stick = [
        tube([(0, 0.06, 0), (0.012, 0.15, 0)], 0.009, STEEL, 14),
        ball(0.025, red, 1, 26).moved(0.014, 0.172, 0),
        lathe([(0.04, 0.060), (0.028, 0.074), (0.010, 0.084)], DARK, 28),
    ]
    keys = [
        lathe([(0.0, 0.0), (0.018, 0.0), (0.018, 0.008), (0.012, 0.012), (0.0, 0.012)], c, 28).moved(
            0.02 - 0.035 * k, 0.060, 0.075
        )
        for k, c in enumerate((red, enamel("#f0b81c", 0.2)))
    ]
    return Thing(
        join([box((0.17, 0.06, 0.24), case, 0.012), *(m.moved(0, 0, -0.035) for m in stick), *keys]),
        pitch=22.0,
        turned=52.0,
    )


def birdbath(cue: Cue) -> Thing:
    """A stone basin on a baluster, water in it."""
    rock = surface(cue, Stuff(paint("#b4aca0"), "stone", paint("#8a8278"), 0.3, 0.4, wear=0.5))
    pillar = lathe(
        [
            *curve(
                [(0.20, 0.0), (0.20, 0.06), (0.11, 0.12), (0.085, 0.30), (0.13, 0.46), (0.08, 0.58), (0.10, 0.64)], 34
            ),
            (0.26, 0.68),
            (0.40, 0.76),
            (0.42, 0.80),
            (0.38, 0.80),
            (0.32, 0.76),
            (0.0, 0.73),
        ],
        rock,
        48,
    )
    pool = lathe([(0.37, 0.785), (0.0, 0.787)], Stuff(paint("#5a8ea0"), gloss=1.0, metal=0.6, wear=0), 44)
    return Thing(join([pillar, pool]), pitch=12.0)


def ceiling_fan(cue: Cue) -> Thing:
    """A fan on its rod: five broad blades that turn slowly about a brass body with a lamp under it."""
    leaf, rod = surface(cue, wood("#8a5a34", 0.05, 0.4)), BRASS
    body = [
        tube([(0, 0.16, 0), (0, 0.75, 0)], 0.018, rod, 12),
        lathe([(0.0, 0.75), (0.08, 0.75), (0.03, 0.68)], rod, 28),
    ]
    body.append(
        lathe(curve([(0.0, -0.02), (0.10, 0.0), (0.13, 0.06), (0.11, 0.13), (0.03, 0.18), (0.0, 0.18)], 24), rod, 36)
    )
    globe = ball(0.09, lit("#fff0cc", 1.1), 0.75, 24).moved(0, -0.07, 0)
    count = 4 if "four" in cue.traits else 5
    outline = [(0.24, -0.06), (0.80, -0.095), (0.84, -0.06), (0.84, 0.06), (0.80, 0.095), (0.24, 0.06)]
    blade = prism(outline, 0.014, leaf, 0.003).turned("x", 90).turned("x", 11).moved(0, 0.06, 0)
    blades = around(join([blade, box((0.18, 0.010, 0.03), rod).moved(0.20, 0.06, 0)]), count)

    def turning(phase: float) -> Mesh:
        return blades.turned("y", -360.0 / count * phase)

    return Thing(
        join([*body, globe]),
        turning,
        0.45,
        pitch=-14.0,
        medium="air",
        lamps=(Lamp((0, -0.07, 0), 0.6, (1.0, 0.85, 0.6), 0.0),),
    )


GOODS = (
    (ceiling_fan, 0.9, "ceiling fan"),
    (dollhouse, 0.95, "dollhouse, doll house, doll's house, dolls house"),
    (stele, 1.2, "rosetta stone, stele, inscribed stone, stone tablet, clay tablet, ancient tablet"),
    (coat_rack, 1.8, "coat rack, coatrack, coat stand, hat stand, hat rack"),
    (scoreboard, 3.2, "scoreboard, score board"),
    (wig, 0.42, "wig, blonde wig"),
    (scarf, 0.9, "scarf, shawl, knitted scarf, wool scarf"),
    (gas_mask, 0.32, "gas mask, gasmask"),
    (joystick, 0.2, "joystick, arcade joystick, arcade stick"),
    (birdbath, 0.8, "birdbath, bird bath"),
)
"""Who makes it, how tall it is, m, and its nouns."""
