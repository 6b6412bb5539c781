"""What shows are fitted with: a circus's ring and its crowd, a dressing table with bulbs about its mirror."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.places.fitments.joinery import Slab, pot, slab, slabs

RED, CREAM, GOLD = enamel("#b8281e", 0.2), enamel("#f0e4c8", 0.2), metal("#d0a040", 0.5)
_TOGAS = ("#e8e0d0", "#d8c8a8", "#b84a3a", "#e0d0b0", "#7a4a5a", "#c8a878", "#8a7a5a")
_SHIRTS = ("#c84a3a", "#3a6a9a", "#e0b040", "#5a8a4a", "#8a4a8a", "#e8e0d0", "#2f3a4a", "#d87a3a")


def crowd_tiers(rng: np.random.Generator, house: float = 1.0) -> Mesh:
    """Five rows of benches full of people, 8 m wide, their backs on the wall. house 0..1: how bright it is there."""
    def cloth(code: str) -> Stuff:
        return matt(tint(paint(code), house))

    parts = [slabs([(0.0, 3.6 - 0.7 * k, 0.0, 0.4 + 0.42 * k, -4.0, 4.0) for k in range(5)], cloth("#5a3a28"))]
    bodies: dict[int, list[Slab]] = {k: [] for k in range(len(_SHIRTS))}
    heads = []
    for row in range(5):
        y, x = 0.42 + 0.42 * row, 3.3 - 0.7 * row
        for z in np.arange(-3.8, 3.8, 0.5):
            at = float(z + rng.uniform(-0.08, 0.08))
            if rng.random() < 0.1:
                continue
            high = float(rng.uniform(0.42, 0.56))
            bodies[int(rng.integers(len(_SHIRTS)))].append((x - 0.16, x + 0.12, y, y + high, at - 0.17, at + 0.17))
            skin = ("#d8a888", "#a8704a", "#f0c8a8", "#6a4430")[int(rng.integers(4))]
            heads.append(ball(0.105, cloth(skin), 1.15, 8).moved(x, y + high + 0.11, at))
            heads.append(
                ball(0.11, cloth(("#2a1e18", "#5a3a22", "#c8a05a")[int(rng.integers(3))]), 0.8, 8).moved(
                    x - 0.03, y + high + 0.16, at
                )
            )
    shirts = [slabs(cubes, cloth(code)) for cubes, code in zip(bodies.values(), _SHIRTS, strict=True) if cubes]
    return join([*parts, *shirts, *heads])


def dark_tiers(rng: np.random.Generator) -> Mesh:
    """The same in a dark house: one sees that it is full, and looks at who is in the light."""
    return crowd_tiers(rng, 0.20)


def arena_tiers(rng: np.random.Generator) -> Mesh:
    """A stretch of a Roman arena's bowl: the wall about the sand with its gate, tiers full of people, an arcade on top;
    24 m wide and 15 m high, its front x = 0."""
    sand, shade = Stuff(paint("#cbb088"), "stone", paint("#a08658"), 1.0, 0.3, wear=0.5), matt("#2a2018")
    parts = [
        slab((-1.0, 0.0, 0.0, 3.2, -12.0, 12.0), sand),
        slab((-0.2, 0.06, 3.2, 3.5, -12.0, 12.0), CREAM),
        slab((0.0, 0.02, 0.0, 2.5, -1.3, 1.3), shade),
        slabs([(0.02, 0.06, 0.0, 2.5, z, z + 0.09) for z in np.arange(-1.2, 1.25, 0.3)], matt("#4a4038")),
    ]
    steps = [(-1.0 - 0.9 * (k + 1), -1.0 - 0.9 * k, 0.0, 3.2 + 0.75 * k, -12.0, 12.0) for k in range(9)]
    parts.append(slabs(steps, sand))
    robes: dict[int, list[Slab]] = {k: [] for k in range(len(_TOGAS))}
    heads: list[Slab] = []
    for row in range(9):
        x, y = -1.2 - 0.9 * row, 3.2 + 0.75 * row
        for z in np.arange(-11.7, 11.7, 0.62):
            if rng.random() < 0.1:
                continue
            at, high = float(z + rng.uniform(-0.1, 0.1)), float(rng.uniform(0.55, 0.8))
            robes[int(rng.integers(len(_TOGAS)))].append((x - 0.4, x - 0.1, y, y + high, at - 0.2, at + 0.2))
            heads.append((x - 0.34, x - 0.14, y + high, y + high + 0.24, at - 0.1, at + 0.1))
    parts += [slabs(cubes, matt(code)) for cubes, code in zip(robes.values(), _TOGAS, strict=True) if cubes]
    parts += [
        slabs(heads, matt("#b88060")),
        slabs([(-10.4, -9.2, 9.9, 14.0, z, z + 0.7) for z in np.arange(-12.0, 12.0, 2.4)], sand),
        slab((-10.6, -9.0, 14.0, 15.2, -12.0, 12.0), sand),
        slab((-10.8, -10.4, 9.9, 14.0, -12.0, 12.0), shade),
    ]
    for z in (-8.0, 8.0):
        parts.append(slab((0.06, 0.1, 0.9, 3.0, z - 0.6, z + 0.6), RED))
    return join(parts)


def ring_curb(rng: np.random.Generator) -> Mesh:
    """The far half of a circus ring's padded curb, red and white, 10 m across, centred."""
    parts = []
    for k in range(18):
        a0, a1 = math.pi / 2 + math.pi * k / 18, math.pi / 2 + math.pi * (k + 1) / 18
        way = [(4.9 * math.cos(a), 0.28, 4.9 * math.sin(a)) for a in np.linspace(a0, a1, 4)]
        parts.append(tube(way, 0.27, RED if k % 2 else CREAM, 10))
    return join(parts)


def trapeze(rng: np.random.Generator) -> Mesh:
    """Two ropes and a bar, hung: the bar is y = 0."""
    return join(
        [tube([(0, 0, z), (0, 3.4, z)], 0.016, CREAM, 6) for z in (-0.4, 0.4)]
        + [tube([(0, 0, -0.45), (0, 0, 0.45)], 0.025, GOLD, 8)]
    )


def big_top_lights(rng: np.random.Generator) -> Mesh:
    """A sagging string of warm bulbs, 7 m along z, hung by its ends."""
    parts = [tube([(0, 0.7 * (z / 3.5) ** 2, z) for z in np.linspace(-3.5, 3.5, 15)], 0.012, matt("#2a2420"), 5)]
    for z in np.linspace(-3.3, 3.3, 12):
        parts.append(ball(0.075, lit("#ffd890", 2.2), sides=8).moved(0.0, 0.7 * (z / 3.5) ** 2 - 0.08, float(z)))
    return join(parts)


def star_stand(rng: np.random.Generator) -> Mesh:
    """An animal tamer's stand: a drum with stars, 0.7 m, centred."""
    drum = [(0.0, 0.0), (0.62, 0.0), (0.48, 0.62), (0.56, 0.66), (0.0, 0.68)]
    return join(
        [
            lathe(drum, enamel("#2f4f9a", 0.2), 24),
            lathe([(0.60, 0.1), (0.57, 0.2)], GOLD, 24),
            lathe([(0.53, 0.5), (0.51, 0.58)], GOLD, 24),
        ]
    )


def vanity(rng: np.random.Generator) -> Mesh:
    """A dressing table under a mirror with bulbs all about it, brushes, powder and flowers on it, 2 m."""
    glass = Stuff(paint("#9ab0bc"), gloss=1.0, metal=0.9)
    parts = [
        slab((0.0, 0.5, 0.72, 0.78, -1.0, 1.0), enamel("#e8dcc8", 0.15)),
        slabs([(0.03, 0.46, 0.0, 0.72, z, z + 0.42) for z in (-0.96, 0.54)], enamel("#d8c8b0", 0.15)),
        slab((0.0, 0.06, 0.86, 2.0, -0.86, 0.86), enamel("#f0e6d4", 0.2)),
        slab((0.06, 0.07, 0.98, 1.88, -0.72, 0.72), glass),
    ]
    for z in np.linspace(-0.79, 0.79, 8):
        parts += [ball(0.05, lit("#ffe8b8", 2.6), sides=10).moved(0.10, y, float(z)) for y in (0.92, 1.94)]
    for y in np.linspace(1.09, 1.77, 5):
        parts += [ball(0.05, lit("#ffe8b8", 2.6), sides=10).moved(0.10, float(y), z) for z in (-0.79, 0.79)]
    for k, code in enumerate(("#d84a6a", "#c8a040", "#f0c8d0", "#6a4a8a", "#e8e0d0")):
        parts.append(
            pot(0.045, 0.10 + 0.03 * (k % 3), enamel(code, 0.3), (0.26 + 0.05 * (k % 2), 0.78, 0.35 + 0.12 * k))
        )
    parts += [
        pot(0.07, 0.2, enamel("#8ab0c0", 0.4), (0.25, 0.78, -0.72)),
        *(
            ball(0.07, matt(("#d8405a", "#f08aa0")[k % 2]), sides=8).moved(
                0.25 + 0.08 * math.cos(k), 1.05 + 0.03 * k, -0.72 + 0.09 * math.sin(2.2 * k)
            )
            for k in range(6)
        ),
    ]
    return join(parts)


def small_bulbs(rng: np.random.Generator) -> Mesh:
    """A string of small warm lamps, 2.4 m along z, hung by its ends."""
    parts = [tube([(0, 0.22 * (z / 1.2) ** 2, z) for z in np.linspace(-1.2, 1.2, 11)], 0.006, matt("#2a2420"), 5)]
    for z in np.linspace(-1.1, 1.1, 11):
        parts.append(ball(0.034, lit("#ffd890", 2.6), sides=8).moved(0.0, 0.22 * (z / 1.2) ** 2 - 0.05, float(z)))
    return join(parts)


def cushions(rng: np.random.Generator) -> Mesh:
    """A heap of cushions and a rolled quilt, 1.8 m."""
    tones = ("#c8604a", "#e0b060", "#4a7a94", "#8a5a8a", "#e8dcc8", "#6a8a5a")
    parts = [tube([(0.3, 0.16, -0.8), (0.3, 0.16, 0.8)], 0.17, matt("#d8c8b0"), 12)]
    for k in range(7):
        body = ball(0.30, matt(tones[(k + int(rng.integers(6))) % 6]), 0.42, 14).turned(
            "z", float(rng.uniform(-40, 60))
        )
        parts.append(body.moved(0.32 + 0.25 * float(rng.random()), 0.2 + 0.18 * (k % 3), -0.8 + 0.26 * k))
    return join(parts)


def chair_row(rng: np.random.Generator) -> Mesh:
    """Four chairs of a waiting room on one beam, 2.4 m, magazines on the last."""
    seat = enamel(("#3a6a7a", "#8a4a3a", "#4a5a48")[int(rng.integers(3))], 0.15)
    steel = metal("#a8b0b4", 0.5)
    parts = [
        slab((0.3, 0.36, 0.36, 0.42, -1.2, 1.2), steel),
        slabs([(x, x + 0.04, 0.0, 0.38, z, z + 0.04) for x in (0.1, 0.52) for z in (-1.0, 0.96)], steel),
    ]
    for z in (-0.9, -0.3, 0.3, 0.9):
        parts += [
            slab((0.10, 0.58, 0.42, 0.47, z - 0.25, z + 0.25), seat),
            slab((0.04, 0.10, 0.50, 0.92, z - 0.25, z + 0.25), seat),
        ]
    return join([*parts, slab((0.2, 0.42, 0.47, 0.50, 0.8, 1.02), enamel("#d8503a", 0.3))])


def wall_clock(rng: np.random.Generator) -> Mesh:
    """A round clock, hung by its lower edge, 0.46 m."""
    face = lathe([(0.0, 0.0), (0.21, 0.0), (0.21, 0.04), (0.0, 0.04)], enamel("#f4f0e6", 0.2), 28)
    rim = lathe([(0.20, 0.0), (0.235, 0.0), (0.235, 0.06), (0.20, 0.06)], matt("#2a2622"), 28)
    hands = slabs([(0.045, 0.055, 0.23, 0.38, -0.008, 0.008), (0.045, 0.055, 0.22, 0.24, 0.0, 0.11)], matt("#1c1a18"))
    return join([face.turned("z", -90).moved(0, 0.23, 0), rim.turned("z", -90).moved(0, 0.23, 0), hands])


def arcade_bay(rng: np.random.Generator) -> Mesh:
    """Three horseshoe arches of striped stone on slim columns along z, 9 m long and 5.4 m high, centred."""
    pale, red = Stuff(paint("#e4d8c0"), "marble", paint("#c8b898"), 1.0, 0.1), enamel("#b86a4c", 0.1)
    parts = [slab((-0.35, 0.35, 4.5, 5.2, -4.6, 4.6), pale), slab((-0.45, 0.45, 5.2, 5.4, -4.7, 4.7), pale)]
    for z in (-4.5, -1.5, 1.5, 4.5):
        parts += [
            lathe([(0.3, 0.0), (0.3, 0.2), (0.17, 0.35), (0.16, 2.4), (0.3, 2.7), (0.3, 2.85)], pale, 14).moved(0, 0, z)
        ]
    for z in (-3.0, 0.0, 3.0):
        for k in range(13):
            a = math.radians(-20 + 220 * k / 12)
            stone_ = slab((-0.33, 0.33, -0.22, 0.22, 0.0, 0.36), red if k % 2 else pale)
            parts.append(
                stone_.turned("x", -math.degrees(a)).moved(0.0, 3.3 + 1.18 * math.sin(a), z + 1.18 * math.cos(a))
            )
        parts += [
            slabs(
                [
                    (-0.3, 0.3, 3.6 + 0.3 * k, 4.5, z + s * (1.5 - 0.34 * k) - 0.17, z + s * (1.5 - 0.34 * k) + 0.17)
                    for k in range(4)
                    for s in (-1, 1)
                ],
                pale,
            )
        ]
    return join(parts)


def club_table(rng: np.random.Generator) -> Mesh:
    """A small round table with a shaded lamp and two glasses; a guest or two sit at it in dark clothes, centred."""
    dark = matt("#2a1c16")
    parts = [
        lathe([(0.0, 0.70), (0.42, 0.70), (0.42, 0.74), (0.0, 0.74)], matt("#4a1c1c"), 24),
        lathe([(0.26, 0.0), (0.05, 0.05), (0.05, 0.7)], dark, 12),
        lathe([(0.11, 0.84), (0.07, 1.0), (0.0, 1.0)], lit("#ffb060", 1.5), 14),
        tube([(0, 0.74, 0), (0, 0.86, 0)], 0.02, GOLD, 6),
        pot(0.035, 0.12, enamel("#c8a050", 0.5), (0.2, 0.74, 0.16)),
    ]
    for k in range(2):
        side = 1.0 if k else -1.0
        coat = matt(("#1f2430", "#3a1f2a", "#2c2a26", "#40302a")[int(rng.integers(4))])
        skin = matt(("#c89878", "#8a5a3c", "#e0b898")[int(rng.integers(3))])
        x = -0.1
        parts += [
            slab((x - 0.2, x + 0.2, 0.42, 0.46, side * 0.62 - 0.2, side * 0.62 + 0.2), dark),
            slabs(
                [
                    (x + dx, x + dx + 0.04, 0, 0.44, side * 0.62 + dz, side * 0.62 + dz + 0.04)
                    for dx in (-0.18, 0.14)
                    for dz in (-0.18, 0.14)
                ],
                dark,
            ),
        ]
        if k and rng.random() < 0.35:
            continue
        body = lathe([(0.0, 0.44), (0.2, 0.46), (0.21, 0.75), (0.24, 0.95), (0.12, 1.06), (0.0, 1.08)], coat, 14)
        parts += [
            body.scaled(0.8, 1.0, 1.0).moved(x, 0.0, side * 0.62),
            ball(0.115, skin, 1.2, 12).moved(x + 0.02, 1.22, side * 0.62),
            ball(0.125, matt(("#1c1410", "#3a2818")[k]), 0.9, 12).moved(x - 0.01, 1.28, side * 0.62),
            tube([(x, 0.98, side * 0.42), (x + 0.16, 0.8, side * 0.36), (x + 0.2, 0.77, side * 0.2)], 0.05, coat, 8),
        ]
    return join(parts)


def jazz_sign(rng: np.random.Generator) -> Mesh:
    """JAZZ in tubes of blue light and a note in red, hung, 2.4 m."""
    words = inscription("JAZZ", 1.9, 0.62, lit("#58a8ff", 2.4)).moved(0.05, 0.35, 0.2)
    note = join(
        [
            ball(0.12, lit("#ff4a6a", 2.2), 0.8, 12).moved(0.06, 0.12, -1.15),
            tube([(0.06, 0.14, -1.26), (0.06, 0.66, -1.26), (0.06, 0.56, -1.44)], 0.022, lit("#ff4a6a", 2.2), 7),
        ]
    )
    return join([words, note])


FITTINGS = {
    "crowd tiers": crowd_tiers, "dark tiers": dark_tiers,
    "ring curb": ring_curb, "trapeze": trapeze, "big top lights": big_top_lights,
    "star stand": star_stand, "vanity": vanity,
    "arena tiers": arena_tiers, "small bulbs": small_bulbs, "cushions": cushions, "chair row": chair_row,
    "clock": wall_clock, "club table": club_table, "jazz sign": jazz_sign, "arcade bay": arcade_bay,
}  # fmt: skip
