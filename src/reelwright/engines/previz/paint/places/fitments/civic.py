"""What courts, cells, launderettes, casinos and diners are fitted with. Backs at x = 0, fronts to +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, BRASS, LINEN, OAK, STEEL, WALNUT, WHITE
from reelwright.engines.previz.paint.places.fitments.joinery import legs, slab, slabs, turned
from reelwright.engines.previz.paint.places.fitments.mirrors import mirrored_room

CHERRY = wood("#7a4426", 0.14, 0.3)
RED = Stuff(paint("#a8242c"), gloss=0.35, wear=0.1)


def judges_bench(rng: np.random.Generator) -> Mesh:
    """A raised bench of panelled wood, a high chair behind it, a seal on the wall, flags, a lamp; 4.6 m."""
    field = [(1.90, 1.93, 0.25, 1.15, z - 0.36, z + 0.36) for z in (-1.8, -0.9, 0.0, 0.9, 1.8)]
    parts = [
        slab((0, 2.4, 0, 0.18, -2.5, 2.5), CHERRY),
        slab((1.5, 1.90, 0.18, 1.32, -2.3, 2.3), CHERRY),
        slab((1.35, 2.0, 1.32, 1.40, -2.4, 2.4), WALNUT),
        slabs(field, OAK),
        slab((0.4, 0.55, 0.18, 2.25, -0.42, 0.42), WALNUT),
        slab((0.55, 1.1, 0.8, 0.95, -0.36, 0.36), RED),
        slab((0.56, 0.62, 1.05, 2.05, -0.32, 0.32), RED),
    ]
    seal = lathe([(0.0, 0.05), (0.42, 0.05), (0.52, 0.0)], BRASS, 32).turned("z", -90).moved(0.04, 2.7, 0)
    parts += [seal, lathe([(0.0, 0.07), (0.30, 0.07)], matt("#2f3f6a"), 24).turned("z", -90).moved(0.05, 2.7, 0)]
    for z, tone in ((-2.0, "#2f3f7a"), (2.0, "#8a1c24")):
        parts += [
            tube([(0.5, 0.18, z), (0.5, 2.9, z)], 0.025, BRASS, 8),
            ball(0.06, BRASS, 1.3, 10).moved(0.5, 2.93, z),
            slab((0.47, 0.53, 1.1, 2.75, z, z + 0.42 * (1 if z < 0 else -1)), cloth(tone)),
        ]
    parts += [
        turned([(0.09, 0), (0.02, 0.03), (0.02, 0.25)], BRASS, (1.7, 1.40, 1.4)),
        lathe([(0.17, 0.0), (0.09, 0.12), (0.0, 0.13)], lit("#7fc88a", 0.9), 18).moved(1.7, 1.62, 1.4),
    ]
    return join(parts)


def bar_rail(rng: np.random.Generator) -> Mesh:
    """A balustrade of turned wood, 3 m, centred, along z."""
    posts = [
        turned([(0.05, 0.1), (0.03, 0.3), (0.05, 0.5), (0.03, 0.78)], CHERRY, (0, 0, z), 8)
        for z in np.arange(-1.4, 1.45, 0.2)
    ]
    return join(
        [slab((-0.06, 0.06, 0.78, 0.86, -1.5, 1.5), CHERRY), slab((-0.05, 0.05, 0.02, 0.12, -1.5, 1.5), CHERRY), *posts]
    )


def jury_box(rng: np.random.Generator) -> Mesh:
    """Two rows of seats behind a panelled front, 3.4 m."""
    chairs = [
        join(
            [
                slab((0, 0.4, 0.42 + up, 0.48 + up, z - 0.2, z + 0.2), RED),
                slab((-0.02, 0.05, 0.48 + up, 1.05 + up, z - 0.2, z + 0.2), RED),
            ]
        ).moved(x)
        for x, up in ((0.2, 0.4), (1.1, 0.1))
        for z in np.arange(-1.4, 1.45, 0.56)
    ]
    return join(
        [
            slab((0, 0.9, 0, 0.4, -1.7, 1.7), CHERRY),
            slab((1.75, 1.85, 0, 0.95, -1.75, 1.75), CHERRY),
            slab((1.7, 1.9, 0.95, 1.0, -1.8, 1.8), WALNUT),
            *chairs,
        ]
    )


def bunk(rng: np.random.Generator) -> Mesh:
    """A prison's bunk: two steel shelves on the wall, thin mattresses, a grey blanket; 2 m."""
    parts = [legs((0.05, 0.85), (-0.98, 0.98), 1.75, 0.05, matt("#4a4e50"))]
    for y in (0.45, 1.35):
        parts += [
            slab((0, 0.9, y, y + 0.04, -1.0, 1.0), matt("#4a4e50")),
            slab((0.03, 0.87, y + 0.04, y + 0.14, -0.97, 0.97), cloth("#b8b4a4")),
            slab((0.02, 0.88, y + 0.14, y + 0.17, -0.3, 0.98), cloth("#5f6a74")),
            slab((0.15, 0.7, y + 0.14, y + 0.22, -0.92, -0.55), LINEN),
        ]
    return join(parts)


def grating(rng: np.random.Generator) -> Mesh:
    """A cell's front of bars with a barred door in it, 3.4 m wide, 2.6 m high; centred in x."""
    iron = metal("#3f4244", 0.5)
    bars = [(-0.018, 0.018, 0.05, 2.6, z - 0.018, z + 0.018) for z in np.arange(-1.7, 1.71, 0.14)]
    cross = [(-0.03, 0.03, y, y + 0.07, -1.72, 1.72) for y in (0.02, 1.0, 2.0, 2.55)]
    return join([slabs(bars, iron), slabs(cross, iron), slab((-0.06, 0.06, 0.95, 1.2, 0.3, 0.5), matt("#2a2c2e"))])


def hoop(rng: np.random.Generator) -> Mesh:
    """A basketball board on its arm, the ring 3.05 m up, a net under it."""
    ring = [(1.15 + 0.23 * math.cos(a), 3.05, 0.23 * math.sin(a)) for a in np.linspace(0, 6.2832, 25)]
    net = [
        tube(
            [
                (1.15 + 0.22 * math.cos(a), 3.05, 0.22 * math.sin(a)),
                (1.15 + 0.13 * math.cos(a + t), 2.6, 0.13 * math.sin(a + t)),
            ],
            0.009,
            WHITE,
            4,
        )
        for a in np.linspace(0, 5.76, 12)
        for t in (-0.5, 0.5)
    ]
    board = [
        slab((0.80, 0.84, 2.85, 3.95, -0.92, 0.92), WHITE),
        slabs(
            [
                (0.84, 0.85, 3.1, 3.14, -0.3, 0.3),
                (0.84, 0.85, 3.52, 3.56, -0.3, 0.3),
                (0.84, 0.85, 3.1, 3.56, -0.3, -0.26),
                (0.84, 0.85, 3.1, 3.56, 0.26, 0.3),
            ],
            matt("#c8322a"),
        ),
    ]
    edge = slabs(
        [
            (0.84, 0.86, 2.85, 2.9, -0.92, 0.92),
            (0.84, 0.86, 3.9, 3.95, -0.92, 0.92),
            (0.84, 0.86, 2.85, 3.95, -0.92, -0.87),
            (0.84, 0.86, 2.85, 3.95, 0.87, 0.92),
        ],
        matt("#24282c"),
    )
    arm = [
        tube([(0.0, y, z), (0.8, y + d, z)], 0.04, matt("#3a3e42"), 8)
        for y, d in ((3.7, -0.1), (3.0, 0.2))
        for z in (-0.35, 0.35)
    ]
    return join(
        [
            *board,
            edge,
            *arm,
            tube(ring, 0.022, matt("#e0602a"), 8),
            slab((0.84, 0.94, 3.0, 3.06, -0.08, 0.08), matt("#e0602a")),
            *net,
        ]
    )


def bleachers(rng: np.random.Generator) -> Mesh:
    """Five tiers of benches up the wall, 6 m."""
    tiers = [(0.0, 2.6 - 0.5 * k, 0.0, 0.36 * (k + 1), -3.0, 3.0) for k in range(5)]
    seats = [(2.1 - 0.5 * k, 2.6 - 0.5 * k, 0.36 * (k + 1), 0.36 * (k + 1) + 0.05, -3.0, 3.0) for k in range(5)]
    return join([slabs(tiers, matt("#3f444a")), slabs(seats, wood("#c8883a", 0.16, 0.25))])


def washers(rng: np.random.Generator) -> Mesh:
    """A row of four front-loading machines under a row of dryers, 2.8 m."""
    parts = [slab((0, 0.75, 1.02, 1.06, -1.42, 1.42), STEEL)]
    for z in (-1.05, -0.35, 0.35, 1.05):
        for y, body in ((0.0, WHITE), (1.06, enamel("#dfe6ea", 0.3))):
            parts += [
                slab((0, 0.72, y + 0.02, y + 1.0, z - 0.33, z + 0.33), body),
                lathe([(0.0, 0.05), (0.18, 0.03), (0.2, 0.0)], Stuff(paint("#20303c"), gloss=0.9), 24)
                .turned("z", -90)
                .moved(0.72, y + 0.45, z),
                tube(
                    [(0.74, y + 0.45 + 0.22 * math.sin(a), z + 0.22 * math.cos(a)) for a in np.linspace(0, 6.2832, 25)],
                    0.026,
                    STEEL,
                    7,
                ),
                slab((0.72, 0.73, y + 0.82, y + 0.95, z - 0.28, z + 0.28), matt("#3a6a8a")),
                slab((0.73, 0.735, y + 0.86, y + 0.91, z + 0.1, z + 0.2), lit("#58e0a0", 1.2)),
            ]
    return join(parts)


def slot_machines(rng: np.random.Generator) -> Mesh:
    """A bank of five fruit machines, lit, 3.2 m."""
    parts = []
    for k, z in enumerate(np.arange(-1.28, 1.3, 0.64)):
        glow = ("#ff4a5a", "#ffc840", "#4ad0ff", "#ff6ad8", "#7aff6a")[k]
        parts += [
            slab((0, 0.55, 0.0, 0.75, z - 0.28, z + 0.28), matt("#3a1420")),
            slab((0, 0.45, 0.75, 1.75, z - 0.28, z + 0.28), matt("#6a1424")),
            slab((0.45, 0.47, 0.85, 1.2, z - 0.22, z + 0.22), lit("#fff4d0", 1.1)),
            slabs([(0.47, 0.475, 0.93, 1.1, z + d - 0.05, z + d + 0.05) for d in (-0.13, 0, 0.13)], matt("#c01c2c")),
            slab((0.45, 0.47, 1.28, 1.70, z - 0.23, z + 0.23), lit(glow, 1.4)),
            lathe([(0.22, 0), (0.16, 0.16), (0.0, 0.2)], lit(glow, 1.6), 14).moved(0.2, 1.75, z),
            tube([(0.4, 0.8, z + 0.31), (0.45, 1.2, z + 0.31)], 0.02, STEEL, 6),
            ball(0.045, RED, 1, 10).moved(0.45, 1.22, z + 0.31),
        ]
    return join(parts)


def roulette(rng: np.random.Generator) -> Mesh:
    """A roulette table, 2.6 m along z, centred: green cloth with its numbers, the wheel at one end."""
    green = cloth("#1f6a3c")
    cells = [
        (x - 0.11, x + 0.11, 0.862, 0.864, z - 0.07, z + 0.07)
        for x in (-0.26, 0.0, 0.26)
        for z in np.arange(-1.1, 0.35, 0.17)
    ]
    wheel = [
        lathe([(0.0, 0.0), (0.40, 0.0), (0.44, 0.12), (0.36, 0.10), (0.0, 0.04)], WALNUT, 32),
        lathe([(0.30, 0.05), (0.35, 0.11)], matt("#c01c2c"), 24),
        turned([(0.06, 0.04), (0.02, 0.2), (0.04, 0.24)], BRASS, (0, 0, 0)),
    ]
    chips = [
        turned([(0.04, 0), (0.04, h), (0.0, h)], matt(c), (x, 0.87, z), 12)
        for x, z, h, c in ((-0.3, -0.8, 0.12, "#c8322a"), (0.2, -0.3, 0.16, "#2f4fb8"), (0.34, -0.9, 0.08, "#e8e0d0"))
    ]
    return join(
        [
            slab((-0.62, 0.62, 0.72, 0.84, -1.35, 1.35), WALNUT),
            slab((-0.55, 0.55, 0.84, 0.86, -1.28, 1.28), green),
            slabs(cells[::2], matt("#c01c2c")),
            slabs(cells[1::2], BLACK),
            join(wheel).moved(0, 0.86, 0.85),
            *chips,
            legs((-0.45, 0.45), (-1.1, 1.1), 0.72, 0.12, WALNUT),
        ]
    )


def booth(rng: np.random.Generator) -> Mesh:
    """A diner's booth, centred: two red benches along x, a table with chrome between them."""
    parts = [
        slab((-0.6, 0.6, 0.70, 0.75, -0.36, 0.36), WHITE),
        slab((-0.61, 0.61, 0.70, 0.74, -0.38, 0.38), STEEL),
        turned([(0.22, 0), (0.04, 0.04), (0.04, 0.7)], STEEL, (0, 0, 0)),
    ]
    for s in (-1.0, 1.0):
        low, high = sorted((s * 0.55, s * 1.05))
        back = sorted((s * 0.98, s * 1.14))
        parts += [
            slab((-0.6, 0.6, 0.1, 0.46, low, high), RED),
            slab((-0.6, 0.6, 0.1, 1.12, back[0], back[1]), RED),
            slab((-0.61, 0.61, 1.08, 1.14, back[0] - 0.01, back[1] + 0.01), STEEL),
        ]
    parts += [
        turned([(0.035, 0), (0.035, 0.14), (0.015, 0.2)], matt(c), (0.1, 0.75, z), 10)
        for c, z in (("#c8281f", 0.26), ("#e0b020", 0.17))
    ]
    return join(parts)


def barber_chair(rng: np.random.Generator) -> Mesh:
    """A chair of chrome and red leather on a round foot, centred, facing +x."""
    return join(
        [
            turned([(0.36, 0), (0.34, 0.05), (0.08, 0.08), (0.07, 0.42)], STEEL, (0, 0, 0), 24),
            slab((-0.28, 0.3, 0.44, 0.58, -0.28, 0.28), RED),
            slab((-0.38, -0.24, 0.55, 1.25, -0.27, 0.27), RED),
            slab((-0.4, -0.28, 1.27, 1.45, -0.14, 0.14), RED),
            slab((0.45, 0.6, 0.2, 0.24, -0.22, 0.22), STEEL),
            *(slab((-0.25, 0.25, 0.74, 0.80, s * 0.31 - 0.035, s * 0.31 + 0.035), WHITE) for s in (-1, 1)),
            *(tube([(0.2, 0.5, s * 0.31), (0.2, 0.74, s * 0.31)], 0.02, STEEL, 7) for s in (-1, 1)),
        ]
    )


def salon_mirror(rng: np.random.Generator) -> Mesh:
    """A framed mirror ringed with bulbs over a shelf of bottles, 1.3 m."""
    bulbs = [
        ball(0.045, lit("#fff0c8", 1.8), 1, 10).moved(0.07, y, z)
        for y in np.arange(1.05, 2.2, 0.22)
        for z in (-0.58, 0.58)
    ]
    bottles = [
        turned([(0.035, 0), (0.035, h), (0.012, h + 0.05)], enamel(c), (0.22, 0.9, z), 10)
        for h, c, z in (
            (0.18, "#3a8ac0", -0.45),
            (0.24, "#c85a3a", -0.3),
            (0.15, "#3f8a4a", 0.35),
            (0.22, "#e0c050", 0.5),
        )
    ]
    return join(
        [
            mirrored_room(1.0, 2.2, -0.5, 0.5).moved(0.01),
            slab((0, 0.05, 0.96, 2.24, -0.66, 0.66), WALNUT).moved(-0.03),
            slab((0, 0.36, 0.84, 0.9, -0.7, 0.7), WALNUT),
            *bulbs,
            *bottles,
        ]
    )


def barber_pole(rng: np.random.Generator) -> Mesh:
    """The spiral of red, white and blue on the wall."""
    turns = [
        tube(
            [
                (0.14 + 0.085 * math.cos(a + p), y, 0.085 * math.sin(a + p))
                for a, y in zip(np.linspace(0, 15, 50), np.linspace(0.0, 0.8, 50), strict=True)
            ],
            0.022,
            matt(c),
            5,
        )
        for c, p in (("#c01c2c", 0.0), ("#2f4fb8", 3.14))
    ]
    return join(
        [
            lathe([(0.085, 0.0), (0.085, 0.8)], WHITE, 18).moved(0.14),
            *turns,
            *(lathe([(0.11, 0.0), (0.11, 0.08), (0.0, 0.12)], STEEL, 16).moved(0.14, y) for y in (-0.08, 0.8)),
        ]
    )


def boxing_ring(rng: np.random.Generator) -> Mesh:
    """The far half of a ring as who is in it sees it: three ropes, corner posts, the apron's edge; its canvas is the
    floor. 6 m, centred in z, its back at x = 0."""
    parts = [slab((0, 0.1, 0, 0.05, -3.1, 3.1), matt("#1f2f6a"))]
    for y, tone in ((0.48, "#c8322a"), (0.86, "#e8e4dc"), (1.24, "#2f4fb8")):
        parts.append(tube([(2.4, y, -2.9), (0.15, y, -2.9), (0.15, y, 2.9), (2.4, y, 2.9)], 0.035, matt(tone), 8))
    for z, tone in ((-2.95, "#c8322a"), (2.95, "#2f4fb8")):
        parts += [
            tube([(0.1, 0.0, z), (0.1, 1.45, z)], 0.07, STEEL, 10),
            slab((0.12, 0.3, 0.36, 1.36, z - 0.12, z + 0.12), matt(tone)),
        ]
    return join(parts)


def operating_lamp(rng: np.random.Generator) -> Mesh:
    """A surgeon's lamp: a dish of bright discs that hangs on an arm; y = 0 is the dish."""
    discs = [
        ball(0.09, lit("#f4faff", 2.2), 0.3, 14).moved(0.26 * math.cos(a), -0.03, 0.26 * math.sin(a))
        for a in np.linspace(0, 5.24, 6)
    ]
    return join(
        [
            lathe([(0.0, 0.08), (0.42, 0.04), (0.46, -0.02), (0.0, -0.02)], WHITE, 32),
            *discs,
            ball(0.1, lit("#f4faff", 2.2), 0.3, 14).moved(0, -0.03, 0),
            tube([(0, 0.05, 0), (-0.35, 0.35, 0.1), (-0.35, 1.0, 0.1)], 0.035, STEEL, 8),
        ]
    )


def operating_table(rng: np.random.Generator) -> Mesh:
    """A table under green sheets, a tray of instruments beside it, centred, along z."""
    green = cloth("#3f8a7a")
    return join(
        [
            turned([(0.3, 0), (0.28, 0.08), (0.1, 0.12), (0.1, 0.8)], STEEL, (0, 0, 0), 20),
            slab((-0.3, 0.3, 0.8, 0.92, -1.0, 1.0), green),
            slab((-0.36, 0.36, 0.55, 0.93, -0.75, 1.02), green),
            slab((-0.2, 0.2, 0.92, 1.0, -0.95, -0.65), LINEN),
            slab((0.55, 0.95, 0.98, 1.0, -0.4, 0.3), STEEL),
            legs((0.6, 0.9), (-0.3, 0.2), 0.98, 0.03, STEEL),
            slabs([(0.62 + 0.06 * k, 0.64 + 0.06 * k, 1.0, 1.01, -0.3, 0.0) for k in range(5)], metal("#dfe6ea", 0.9)),
        ]
    )


def flower_stand(rng: np.random.Generator) -> Mesh:
    """Three steps of tin buckets full of flowers, 2.4 m."""
    parts = [slab((0, 0.35 + 0.35 * k, 0, 0.75 - 0.3 * k, -1.2, 1.2), OAK) for k in range(3)]
    tones = ("#d83a5a", "#f0c030", "#e87ab0", "#f4f0e8", "#8a5ac8", "#f08030", "#c01c3c")
    for k in range(3):
        y, x = 0.75 - 0.3 * k, 0.2 + 0.35 * k
        for z in np.arange(-1.0, 1.05, 0.4):
            tone = tones[int(rng.integers(len(tones)))]
            parts += [
                lathe([(0.10, 0), (0.14, 0.26)], STEEL, 14).moved(x, y, z),
                ball(0.17, matt("#3f6a34"), 0.7, 10).moved(x, y + 0.36, z),
            ]
            for a in np.linspace(0, 6.28, 9)[:-1]:
                away = float(rng.uniform(0.06, 0.17))
                parts.append(
                    ball(0.055, matt(tone), 0.9, 7).moved(
                        x + away * math.cos(a), y + 0.46 + float(rng.uniform(-0.04, 0.08)), z + away * math.sin(a)
                    )
                )
    return join(parts)


FITTINGS = {
    "judges bench": judges_bench, "bar rail": bar_rail, "jury box": jury_box, "bunk": bunk, "grating": grating,
    "hoop": hoop, "bleachers": bleachers, "washers": washers, "slot machines": slot_machines, "roulette": roulette,
    "booth": booth, "barber chair": barber_chair, "salon mirror": salon_mirror, "barber pole": barber_pole,
    "boxing ring": boxing_ring, "operating lamp": operating_lamp, "operating table": operating_table,
    "flower stand": flower_stand,
}  # fmt: skip
