"""What mines, tombs, tunnels, towers, ships and observatories are fitted with. Backs at x = 0, fronts to +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    lit,
    matt,
    metal,
    planks,
    rock,
    stone,
    wood,
)
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.craft import gear
from reelwright.engines.previz.paint.places.fitments.home import BRASS, OAK, STEEL, WALNUT, WHITE
from reelwright.engines.previz.paint.places.fitments.joinery import legs, slab, slabs, turned

IRON = metal("#3f4244", 0.5)
PROP = wood("#7a5c3e", 0.16, 0.05)
GOLD = metal("#d8a83a", 0.95)


def pit_frame(rng: np.random.Generator) -> Mesh:
    """Two leaning posts and a cap of round timber across the way, wedges, a lamp; 3.6 m wide inside, centred."""
    parts = [tube([(0, 0, s * 1.9), (0, 2.55, s * 1.66)], [0.17, 0.14], PROP, 10) for s in (-1, 1)]
    parts += [
        tube([(0, 2.66, -2.1), (0, 2.7, 2.1)], 0.16, PROP, 10),
        *(tube([(0, 2.0, s * 1.72), (0, 2.56, s * 1.15)], 0.08, PROP, 8) for s in (-1, 1)),
        slabs([(-0.3, 0.3, 2.8, 2.86, z, z + 0.2) for z in np.arange(-2.0, 2.0, 0.34)], PROP),
    ]
    return join(parts)


def mine_cart(rng: np.random.Generator) -> Mesh:
    """A tub of riveted iron full of ore on four wheels, 1.4 m along x, centred."""
    rust = Stuff(paint("#6a4632"), "rock", paint("#3f3a38"), 0.3, 0.3, metal=0.4, wear=0.6)
    tub = box((1.4, 0.75, 0.95), rust, 0.04, 1.12).moved(0, 0.38, 0)
    ore = [
        ball(float(rng.uniform(0.12, 0.2)), rock(("#5a5450", "#6f665c", "#8a7434")[k % 3], 0.2), 0.8, 8).moved(
            float(rng.uniform(-0.55, 0.55)), 1.15, float(rng.uniform(-0.36, 0.36))
        )
        for k in range(16)
    ]
    wheel = lathe([(0.0, -0.05), (0.24, -0.05), (0.24, 0.05), (0.0, 0.05)], IRON, 20).turned("x", 90)
    return join(
        [
            tub,
            *ore,
            *(wheel.moved(x, 0.24, z) for x in (-0.45, 0.45) for z in (-0.5, 0.5)),
            slabs([(-0.72, 0.72, y, y + 0.06, -0.56, 0.56) for y in (0.42, 1.06)], IRON),
        ]
    )


def rubble(rng: np.random.Generator) -> Mesh:
    """Broken rock heaped at the foot of a wall, 3 m."""
    parts = []
    for _ in range(22):
        r, z = float(rng.uniform(0.15, 0.5)), float(rng.uniform(-1.4, 1.4))
        parts.append(
            ball(r, rock("#6a5f54", 0.4), 0.75, 7)
            .turned("y", float(rng.uniform(0, 90)))
            .moved(float(rng.uniform(0.0, 0.7)), r * 0.5, z)
        )
    return join(parts)


def sarcophagus(rng: np.random.Generator) -> Mesh:
    """A gilded coffin with a masked king's lid on a block of stone, upright against the wall, 2.6 m."""
    blue, skin = enamel("#27408a", 0.3), Stuff(paint("#e0b050"), metal=0.9, gloss=0.8, wear=0.2)
    body = lathe([(0.0, 0.3), (0.34, 0.32), (0.40, 0.9), (0.50, 1.7), (0.44, 1.95), (0.20, 2.05)], GOLD, 28).scaled(
        0.7, 1, 1
    )
    bands = [
        lathe([(r, y), (r + 0.01, y + 0.07)], blue, 28).scaled(0.72, 1, 1)
        for y, r in ((0.5, 0.372), (0.75, 0.395), (1.0, 0.42), (1.25, 0.445), (1.5, 0.475))
    ]
    head = [
        ball(0.27, skin, 1.15, 20).moved(0.06, 2.25, 0),
        lathe([(0.40, 1.85), (0.36, 2.2), (0.26, 2.5), (0.0, 2.58)], blue, 24).scaled(0.75, 1, 1).moved(-0.06),
        *(ball(0.035, matt("#14100c"), 0.7, 8).moved(0.31, 2.29, z) for z in (-0.1, 0.1)),
        tube([(0.28, 2.02, 0), (0.34, 1.82, 0)], 0.045, blue, 8),
    ]
    arms = [
        tube([(0.24, 1.72, s * 0.44), (0.40, 1.45, s * 0.1), (0.38, 1.6, -s * 0.2)], 0.06, GOLD, 8) for s in (-1, 1)
    ]
    foot = slab((-0.5, 0.6, 0, 0.3, -0.7, 0.7), stone("#b09a70"))
    return join([foot, body, *bands, *head, *arms]).moved(0.5)


def tomb_chest(rng: np.random.Generator) -> Mesh:
    """A stone coffin with its lid, 2.2 m along z, centred."""
    pale = stone("#a09684", 0.5)
    return join(
        [
            slab((-0.55, 0.55, 0, 0.12, -1.2, 1.2), pale),
            slab((-0.45, 0.45, 0.12, 0.8, -1.1, 1.1), pale),
            slab((-0.52, 0.52, 0.8, 0.95, -1.16, 1.16), stone("#b8ae9a", 0.5)),
            slabs([(0.45, 0.47, 0.2, 0.7, z - 0.22, z + 0.22) for z in (-0.75, -0.25, 0.25, 0.75)], stone("#8a8070")),
        ]
    )


def gold_heap(rng: np.random.Generator) -> Mesh:
    """A hill of coins with cups, jewels and an open chest in it, 3.4 m."""
    coins = Stuff(paint("#d8a83a"), "rock", paint("#8a6420"), 0.12, 0.8, metal=0.9, wear=0.0)
    heap = lathe([(1.72, 0.0), (1.55, 0.16), (1.2, 0.40), (0.7, 0.60), (0.0, 0.70)], coins, 30).moved(0.6)
    parts = [heap]
    for _ in range(70):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0.2, 1.7))
        y = 0.67 * math.sqrt(max(0.0, 1 - (r / 1.75) ** 2))
        parts.append(
            lathe([(0.0, 0.0), (0.075, 0.0), (0.075, 0.018), (0.0, 0.018)], GOLD, 9)
            .turned("x", float(rng.uniform(-50, 50)))
            .moved(0.6 + r * math.cos(a) * 0.9, y + 0.02, r * math.sin(a))
        )
    for z, x, tone in ((-0.9, 1.2, "#c01c3c"), (0.3, 1.7, "#1f9a5a"), (1.0, 1.1, "#2f5fd0"), (-0.2, 1.5, "#c01c3c")):
        parts.append(ball(0.10, Stuff(paint(tone), gloss=1.0), 1.0, 6).moved(x, 0.45, z))
    for z in (-0.55, 0.75):
        parts.append(
            lathe([(0.12, 0), (0.03, 0.05), (0.03, 0.18), (0.14, 0.26), (0.15, 0.42), (0.12, 0.42)], GOLD, 16)
            .turned("z", -18)
            .moved(1.05, 0.5, z)
        )
    parts += [
        slab((0.1, 0.7, 0.55, 1.0, -0.45, 0.45), WALNUT),
        slab((0.0, 0.12, 0.95, 1.45, -0.45, 0.45), WALNUT),
        slabs([(0.09, 0.72, 0.55, 1.02, z, z + 0.07) for z in (-0.46, 0.0, 0.39)], BRASS),
        ball(0.36, GOLD, 0.5, 14).moved(0.4, 1.0, 0),
    ]
    return join(parts)


def great_lens(rng: np.random.Generator) -> Mesh:
    """A lighthouse's lens: rings of prisms around a lamp in a brass cage on an iron foot, 2.9 m, centred."""
    prism = glass("#c8f0e4", 0.34)
    rings = [
        lathe([(r, y), (r + 0.07, y + 0.045), (r, y + 0.09)], prism, 28)
        for y, r in (
            (1.05, 0.42),
            (1.17, 0.50),
            (1.29, 0.56),
            (1.41, 0.60),
            (1.53, 0.62),
            (1.65, 0.62),
            (1.77, 0.60),
            (1.89, 0.56),
            (2.01, 0.50),
            (2.13, 0.42),
        )
    ]
    cage = [
        tube(
            [
                (0.40 * math.cos(a), 1.0, 0.40 * math.sin(a)),
                (0.68 * math.cos(a), 1.6, 0.68 * math.sin(a)),
                (0.40 * math.cos(a), 2.25, 0.40 * math.sin(a)),
            ],
            0.022,
            BRASS,
            6,
            12,
        )
        for a in np.linspace(0, 5.5, 8)
    ]
    return join(
        [
            turned(
                [(0.62, 0), (0.6, 0.12), (0.26, 0.2), (0.22, 0.8), (0.5, 0.95), (0.5, 1.0)],
                enamel("#2f4a3c"),
                (0, 0, 0),
                24,
            ),
            *rings,
            *cage,
            lathe([(0.46, 2.22), (0.3, 2.42), (0.0, 2.55)], BRASS, 24),
            ball(0.26, lit("#ffe8b0", 3.0), 1.3, 18).moved(0, 1.6, 0),
        ]
    )


def telescope(rng: np.random.Generator) -> Mesh:
    """An observatory's great refractor on its pier, aimed up through the slit, 4.4 m, centred."""
    tube_ = join(
        [
            lathe(
                [
                    (0.0, -1.9),
                    (0.18, -1.9),
                    (0.20, -1.0),
                    (0.30, -0.9),
                    (0.34, 1.6),
                    (0.40, 1.65),
                    (0.40, 2.1),
                    (0.34, 2.1),
                ],
                Stuff(paint("#e4e0d4"), gloss=0.4),
                28,
            ),
            *(lathe([(r, y), (r, y + 0.1)], BRASS, 28) for y, r in ((-0.9, 0.315), (0.2, 0.345), (1.5, 0.36))),
            lathe([(0.06, -2.15), (0.06, -1.9)], BRASS, 12),
            tube([(0.42, -1.6, 0), (0.42, 0.1, 0)], 0.06, BRASS, 10),
        ]
    )
    return join(
        [
            turned([(0.75, 0), (0.6, 0.2), (0.36, 0.4), (0.3, 2.0), (0.38, 2.1)], enamel("#3a4a4a"), (0, 0, 0), 20),
            ball(0.34, enamel("#3a4a4a"), 1, 18).moved(0, 2.35, 0),
            lathe([(0.9, 0), (0.9, 0.06), (0.8, 0.06)], BRASS, 36).turned("x", 90).moved(0, 2.4, -0.45),
            tube_.turned("z", -42).moved(0.15, 2.75, 0),
        ]
    )


def valves(rng: np.random.Generator) -> Mesh:
    """A submarine's wall: pipes, hand wheels, gauges and a red lamp, 2.6 m."""
    tones = ("#7a8a6a", "#8a8f92", "#a85a3a", "#5f7a8a", "#b09a4a")
    parts = [slab((0, 0.06, 0.1, 2.4, -1.3, 1.3), Stuff(paint("#5a6460"), "panels", paint("#3a423e"), 0.5, 0.3))]
    for k, y in enumerate((0.35, 0.6, 1.75, 1.98, 2.2)):
        parts.append(tube([(0.14, y, -1.3), (0.14, y, 1.3)], 0.055 + 0.01 * (k % 2), enamel(tones[k], 0.3), 10))
    for z, y, r, c in ((-0.95, 0.9, 0.20, "#c03028"), (0.1, 1.0, 0.16, "#d8b030"), (0.95, 0.85, 0.22, "#c03028")):
        ring = [(0.24, y + r * math.sin(a), z + r * math.cos(a)) for a in np.linspace(0, 6.2832, 21)]
        spokes = [
            tube(
                [(0.24, y - r * math.sin(a), z - r * math.cos(a)), (0.24, y + r * math.sin(a), z + r * math.cos(a))],
                0.012,
                enamel(c),
                6,
            )
            for a in (0.3, 1.35, 2.4)
        ]
        parts += [tube(ring, 0.022, enamel(c), 8), *spokes, tube([(0.05, y, z), (0.24, y, z)], 0.03, STEEL, 8)]
    for z, y in ((-0.55, 1.4), (-0.25, 1.4), (0.45, 1.45), (0.72, 1.42)):
        parts += [
            lathe([(0.0, 0.06), (0.10, 0.06), (0.115, 0.0)], BRASS, 20).turned("z", -90).moved(0.06, y, z),
            lathe([(0.0, 0.065), (0.085, 0.065)], lit("#fff4d8", 0.8), 20).turned("z", -90).moved(0.06, y, z),
            slab((0.126, 0.13, y, y + 0.07, z - 0.006, z + 0.006), matt("#c01c1c")),
        ]
    return join([*parts, ball(0.07, lit("#ff3a28", 2.0), 1, 12).moved(0.12, 2.45, 0.4)])


def periscope(rng: np.random.Generator) -> Mesh:
    """A periscope with its handles, from the ceiling, centred."""
    return join(
        [
            lathe([(0.11, 1.2), (0.11, 2.9)], STEEL, 18),
            lathe([(0.0, 1.15), (0.17, 1.2), (0.19, 1.75), (0.12, 1.85)], enamel("#3a4448"), 20),
            *(tube([(0.05, 1.4, s * 0.16), (0.05, 1.36, s * 0.48)], 0.03, enamel("#14181a"), 8) for s in (-1, 1)),
            slab((0.16, 0.26, 1.5, 1.66, -0.1, 0.1), matt("#101214")),
        ]
    )


def millstones(rng: np.random.Generator) -> Mesh:
    """A pair of millstones in a wooden tub under a great cog wheel and its shaft, 3.4 m, centred."""
    return join(
        [
            lathe([(0.0, 0.0), (1.0, 0.0), (1.0, 0.55), (0.0, 0.55)], planks("#7a5a38", 0.14), 28),
            lathe([(0.0, 0.55), (0.8, 0.55), (0.8, 0.85), (0.12, 0.85)], stone("#b0aaa0", 0.3), 28),
            lathe([(0.12, 0.8), (0.12, 3.4)], OAK, 14),
            gear(1.15, 26, OAK, 0.2).turned("z", 90).moved(0, 2.2, 0),
            gear(0.45, 12, OAK, 0.3).moved(1.0, 2.0, 0),
            lathe([(0.34, 1.0), (0.12, 1.35), (0.3, 1.7)], WALNUT, 4),
        ]
    )


def sacks(rng: np.random.Generator) -> Mesh:
    """Full sacks heaped against the wall, 2 m."""
    jute = cloth("#b89a68", 0.03)
    one = lathe(
        [(0.0, 0.0), (0.26, 0.02), (0.31, 0.3), (0.25, 0.62), (0.07, 0.72), (0.12, 0.84), (0.0, 0.84)], jute, 16
    )
    return join(
        [
            *(one.moved(0.35, 0, z) for z in (-0.75, -0.1, 0.6)),
            one.scaled(0.9).turned("z", 74).moved(0.25, 0.9, -0.4),
            one.scaled(0.9).turned("x", 62).moved(0.5, 0.62, 0.3),
        ]
    )


def chart_table(rng: np.random.Generator) -> Mesh:
    """A captain's table with a chart, a globe, candles and a brass instrument; 1.8 m along z, centred."""
    globe = ball(0.20, enamel("#3f7a94", 0.2), 1, 20).moved(-0.1, 1.12, 0.62)
    land = [ball(0.11, enamel("#b09a5a"), 0.6, 10).moved(-0.02, y, z) for y, z in ((1.2, 0.55), (1.05, 0.72))]
    return join(
        [
            slab((-0.5, 0.5, 0.74, 0.82, -0.95, 0.95), WALNUT),
            legs((-0.4, 0.4), (-0.85, 0.85), 0.74, 0.1, WALNUT),
            slab((-0.35, 0.38, 0.82, 0.826, -0.6, 0.35), cloth("#e4d4a4")),
            globe,
            *land,
            tube(
                [(-0.1, 1.12 + 0.24 * math.sin(a), 0.62 + 0.24 * math.cos(a)) for a in np.linspace(0, 6.283, 25)],
                0.016,
                BRASS,
                6,
            ),
            turned([(0.12, 0.82), (0.03, 0.9)], BRASS, (-0.1, 0, 0.62)),
            *(
                join(
                    [
                        turned([(0.05, 0), (0.02, 0.12)], BRASS, (0.1, 0.82, z)),
                        turned([(0.025, 0.12), (0.025, 0.34)], WHITE, (0.1, 0.82, z), 8),
                        ball(0.03, lit("#ffd080", 2.6), 1.8, 8).moved(0.1, 1.2, z),
                    ]
                )
                for z in (-0.8, 0.95)
            ),
            slab((0.0, 0.04, 0.826, 0.84, -0.5, 0.2), BRASS),
        ]
    )


def cannon(rng: np.random.Generator) -> Mesh:
    """A ship's gun on its carriage, its muzzle to the wall."""
    barrel = lathe(
        [(0.0, 0.0), (0.20, 0.05), (0.18, 0.5), (0.12, 1.7), (0.15, 1.8), (0.09, 1.8)], metal("#2c2e30", 0.6), 20
    )
    wheel = lathe([(0.0, -0.04), (0.16, -0.04), (0.16, 0.04), (0.0, 0.04)], WALNUT, 16).turned("x", 90)
    return join(
        [
            barrel.turned("z", 90).moved(1.9, 0.62, 0),
            slab((0.8, 1.8, 0.22, 0.5, -0.26, 0.26), WALNUT),
            *(wheel.moved(x, 0.16, z) for x in (0.95, 1.65) for z in (-0.3, 0.3)),
        ]
    )


_PANE = lit("#c8b080", 0.2)
"""A carriage's window by night."""


def metro_car(rng: np.random.Generator) -> Mesh:
    """The side of an underground train: windows lit, doors, a coloured band; 9 m along z, 2.9 m high, back at x = 0."""
    shell, band = metal("#9aa2aa", 0.5), enamel("#2f5aa8", 0.3)
    parts = [
        slab((0.0, 0.30, 0.25, 2.75, -4.6, 4.6), shell),
        slab((0.30, 0.31, 0.30, 0.95, -4.6, 4.6), band),
        slab((0.30, 0.315, 2.32, 2.5, -4.6, 4.6), enamel("#e0b030", 0.2)),
        slab((0.0, 0.25, 2.75, 2.95, -4.5, 4.5), matt("#5a6064")),
    ]
    for z in np.arange(-3.7, 3.8, 1.85):
        parts += [
            slabs([(0.30, 0.32, 0.3, 2.55, z + d, z + d + 0.66) for d in (-0.68, 0.02)], metal("#aeb4b8", 0.5)),
            slabs([(0.32, 0.33, 1.15, 2.2, z + d, z + d + 0.42) for d in (-0.56, 0.14)], _PANE),
            slab((0.30, 0.32, 1.15, 2.2, z + 0.74, z + 1.12), _PANE),
        ]
    return join([*parts, slab((0, 0.2, 0, 0.25, -4.5, 4.5), matt("#17181a"))])


def pipe_bundle(rng: np.random.Generator) -> Mesh:
    """Three old pipes along the wall with their flanges, 4 m."""
    rust = Stuff(paint("#7a5a44"), "rock", paint("#4a4440"), 0.4, 0.3, metal=0.4, wear=0.6)
    flange = lathe([(0.0, -0.04), (0.2, -0.04), (0.2, 0.04), (0.0, 0.04)], rust, 16).turned("x", 90)
    return join(
        [
            *(
                tube([(0.25, y, -2.0), (0.25, y, 2.0)], r, rust, 12)
                for y, r in ((0.0, 0.15), (0.36, 0.1), (0.62, 0.07))
            ),
            *(flange.moved(0.25, 0.0, z) for z in (-1.2, 0.9)),
        ]
    )


FITTINGS = {
    "pit frame": pit_frame, "mine cart": mine_cart, "rubble": rubble, "sarcophagus": sarcophagus,
    "tomb chest": tomb_chest, "treasure heap": gold_heap, "light glass": great_lens, "telescope": telescope,
    "valves": valves, "periscope": periscope, "millstones": millstones, "sacks": sacks, "chart table": chart_table,
    "cannon": cannon, "metro car": metro_car, "pipe bundle": pipe_bundle,
}  # fmt: skip
