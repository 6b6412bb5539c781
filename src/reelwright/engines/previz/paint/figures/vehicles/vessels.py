"""Ships with engines and small craft: motor boats, yachts, ferries, liners, freighters, trawlers, tugs, kayaks, rafts.

x forward, contact at the water line. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import spline
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

CHROME, DARK = metal("#c8cdd2", 1.0, 0.1), matt("#1a1b1e", 0.1)
PANE = Stuff(paint("#16222c"), gloss=1.0, metal=0.75, wear=0.0)
WHITE, WARM = enamel("#f0efea", 0.2), (1.1, 0.75, 0.35)
Sheer = Sequence[tuple[float, float, float]]
"""Along x: (x, half width at the rail, height of the rail), stern to bow."""


def hull(sheer: Sheer, coat: Stuff, boot: Stuff, draught: float, flare: float = 0.72) -> Mesh:
    """A hull with flared bows, a boot stripe at the water and a flat stern. flare: width at the water."""
    table = spline(np.asarray(sheer, np.float64), 44)
    tall = float(table[:, 2].max())
    levels = ((-draught, 0.55), (0.0, 1.0), (0.10 * tall, 1.0), (1.0, 1.0))
    skins: list[Mesh] = []
    long = float(table[-1, 0] - table[0, 0])

    def ring(k: int) -> list[list[tuple[float, float, float]]]:
        rows = []
        for x, wide, rail in table:
            ahead = max(0.0, (x - table[0, 0]) / long - 0.55) / 0.45
            y = levels[k][0] * rail if k == 3 else levels[k][0]
            s = 1.0 if k == 3 else (flare + 0.05 * k) * levels[k][1] * (1 - 0.55 * ahead**1.5)
            back = 0.0 if k == 3 else 0.10 * long * ahead**2 * (1 - min(1.0, max(0.0, y) / rail))
            rows.append([(x - back, y, side * wide * s) for side in (1.0, -1.0)])
        return rows

    rings = [np.array(ring(k)) for k in range(4)]
    for k, stuff in ((0, boot), (1, boot), (2, coat)):
        for side in (0, 1):
            skins.append(grid(np.stack([rings[k][:, side], rings[k + 1][:, side]]), stuff))
        skins.append(grid(np.stack([rings[k][0], rings[k + 1][0]]), stuff, False))
    return join(skins)


def deck(sheer: Sheer, drop: float, stuff: Stuff) -> Mesh:
    """The deck, `drop` m under the rail."""
    table = spline(np.asarray(sheer, np.float64), 44)
    return grid(np.array([[(x, rail - drop, s * wide * 0.96) for s in (1.0, -1.0)] for x, wide, rail in table]), stuff)


def railing(sheer: Sheer, high: float, first: float, last: float) -> list[Mesh]:
    """Stanchions and a wire round part of the rail."""
    table = spline(np.asarray(sheer, np.float64), 60)
    part = [row for row in table if first <= row[0] <= last]
    out = []
    for side in (1.0, -1.0):
        line = [(x, rail + high, side * wide * 0.96) for x, wide, rail in part]
        out.append(tube(line, 0.02 + 0.012 * high, CHROME, 6))
        out += [
            tube([(x, rail, side * wide * 0.96), (x, rail + high, side * wide * 0.96)], 0.016 + 0.01 * high, CHROME, 5)
            for x, wide, rail in part[::5]
        ]
    return out


def house(x: float, y: float, size: tuple[float, float, float], stuff: Stuff, rake: float = 0.0) -> list[Mesh]:
    """A deck house with a dark band of windows: its foot's middle at x, y; rake: m by which its front leans back."""
    long, high, wide = size
    side = [(-long / 2, 0.0), (long / 2, 0.0), (long / 2 - rake, high), (-long / 2, high)]
    at = lambda t: long / 2 - rake * t  # noqa: E731
    band = [
        (-long / 2 + 0.08 * long, high * 0.45),
        (at(0.45) + 0.02, high * 0.45),
        (at(0.82) + 0.02, high * 0.82),
        (-long / 2 + 0.08 * long, high * 0.82),
    ]
    posts = np.linspace(-long * 0.34, long * 0.3, max(3, int(long / (0.9 * high))))
    return [
        prism(side, wide, stuff, min(0.06, high * 0.05)).moved(x, y, 0),
        prism(band, wide * 1.012, PANE).moved(x, y, 0),
        *(box((0.06 * high, high * 0.40, wide * 1.018), stuff).moved(x + p, y + high * 0.44, 0) for p in posts),
        box((long * 1.02, high * 0.05, wide * 1.06), stuff, 0.02).moved(x - rake * 0.5, y + high, 0),
    ]


def named_on(cue: Cue, size: float, at: tuple[float, float, float]) -> list[Mesh]:
    """What the prompt has written on the hull, on both bows."""
    words = printed(cue)
    if not words:
        return []
    flat = inscription(words, size * 6, size, matt("#f4f2ea", 0), 24)
    x, y, z = at
    return [flat.turned("y", -90).moved(x, y, z), flat.turned("y", 90).moved(x, y, -z)]


def motor_boat(cue: Cue) -> Thing:
    """A runabout: long varnished or painted bow, raked screen, leather seats, flag; it rides bow up."""
    coat = surface(cue, enamel("#c8302a", 0.4))
    sheer: Sheer = ((-3.0, 0.95, 0.72), (-1.0, 1.15, 0.74), (1.0, 1.05, 0.86), (2.4, 0.6, 0.98), (3.3, 0.04, 1.08))
    teak, hide = wood("#8a5228", 0.12, 0.6), Stuff(paint("#e8e0cc"), gloss=0.5, wear=0.1)
    screen = [(0.55, -0.0), (0.62, 0.0), (0.18, 0.48), (0.14, 0.46)]
    parts = [
        hull(sheer, coat, WHITE, 0.25),
        deck(sheer, 0.02, teak),
        box((2.6, 0.03, 1.5), DARK).moved(-1.0, 0.74, 0),
        prism(screen, 1.7, glass("#a8c4d0", 0.45)).moved(0.2, 0.82, 0),
        tube([(0.78, 0.84, -0.86), (0.36, 1.3, -0.84), (0.36, 1.3, 0.84), (0.78, 0.84, 0.86)], 0.025, CHROME, 8),
        *(box((0.5, 0.34, 0.62), hide, 0.08).moved(x, 0.66, z) for x in (-0.5, -1.9) for z in (-0.42, 0.42)),
        *(
            box((0.14, 0.5, 0.62), hide, 0.06).turned("z", 10).moved(x - 0.28, 0.78, z)
            for x in (-0.5, -1.9)
            for z in (-0.42, 0.42)
        ),
        tube(
            [
                (0.18 + 0.05 * math.cos(a), 0.98 + 0.15 * math.sin(a), -0.42 + 0.15 * math.cos(a))
                for a in np.linspace(0, 2 * math.pi, 20)
            ],
            0.014,
            DARK,
            6,
        ),
        box((0.42, 0.62, 0.36), DARK, 0.08).moved(-3.1, 0.35, 0),
        tube([(2.4, 1.0, 0), (3.1, 1.12, 0)], 0.03, CHROME, 6),
    ]
    parts += railing(((0.9, 1.05, 0.84), (2.2, 0.66, 0.97), (3.2, 0.06, 1.08)), 0.16, 1.0, 3.1)
    parts += named_on(cue, 0.22, (0.6, 0.5, 1.02))
    return Thing(
        join(parts).turned("z", 5.0),
        pitch=10.0,
        speed=9.0,
        medium="water",
        lamps=(Lamp((3.0, 1.2, 0.0), 0.25, (0.9, 0.9, 0.8), 0.0),),
    )


def motor_yacht(cue: Cue) -> Thing:
    """Three raked white decks over a long bow, dark glass, an arch with its radar."""
    coat = surface(cue, WHITE)
    sheer: Sheer = ((-15, 3.1, 2.2), (-6, 3.6, 2.4), (4, 3.4, 3.0), (11, 2.0, 3.9), (16, 0.08, 4.6))
    parts = [
        hull(sheer, coat, enamel("#1f3550", 0.2), 1.0),
        deck(sheer, 0.3, planks("#b08a58", 0.3)),
        *house(-2.5, 2.3, (17.0, 2.0, 5.4), coat, 3.2),
        *house(-4.5, 4.35, (11.5, 1.9, 4.6), coat, 2.6),
        *house(-5.5, 6.3, (5.0, 1.4, 3.4), coat, 1.8),
    ]
    arch = [(-7.5, 6.3, -2.0), (-8.6, 8.4, -1.6), (-8.6, 8.4, 1.6), (-7.5, 6.3, 2.0)]
    parts += [
        tube(arch, 0.22, coat, 10),
        ball(0.5, coat).moved(-8.6, 8.9, 0.9),
        tube([(-8.6, 8.4, 0), (-8.6, 11.0, 0)], 0.06, coat, 6),
        box((0.3, 0.1, 1.8), coat).moved(-8.2, 9.0, -0.7),
    ]
    parts += [box((1.0, 0.34, 0.02), PANE, 0.1).moved(x, 1.5, s * 3.5) for x in (-8, -6, -4, -2, 0, 2) for s in (1, -1)]
    parts += railing(sheer, 0.8, 3.0, 15.0) + named_on(cue, 0.8, (7.0, 2.4, 3.15))
    lamps = (Lamp((4.5, 3.4, 0.0), 3.0, WARM, 0.0), Lamp((-4.0, 5.4, 2.4), 3.0, WARM, 0.0))
    return Thing(join(parts), pitch=5.0, speed=5.0, medium="water", lamps=lamps)


def ferry(cue: Cue) -> Thing:
    """Two decks of windows, a ramp at the bow, a funnel, life rings."""
    coat = surface(cue, enamel("#2a5a8a", 0.2))
    sheer: Sheer = ((-18, 4.4, 3.0), (-10, 5.0, 3.0), (8, 5.0, 3.1), (15, 3.8, 3.6), (18, 2.4, 4.0))
    parts = [
        hull(sheer, coat, enamel("#8f2a24", 0.1), 1.2, 0.85),
        deck(sheer, 0.1, matt("#5a6a5c", 0.2)),
        *house(-1.5, 3.0, (29.0, 2.6, 9.0), WHITE, 0.8),
        *house(-1.5, 5.65, (26.0, 2.4, 8.4), WHITE, 0.8),
        *house(7.5, 8.2, (5.5, 2.2, 6.5), WHITE, 1.2),
    ]
    funnel = (
        lathe([(1.3, 0.0), (1.15, 3.6), (1.0, 3.7)], enamel("#c8302a", 0.2), 28).scaled(1.3, 1, 0.8).moved(-7, 8.2, 0)
    )
    parts += [
        funnel,
        lathe([(1.2, 2.5), (1.14, 3.65)], DARK, 28).scaled(1.33, 1, 0.82).moved(-7, 8.2, 0),
        tube([(5.5, 10.4, 0), (5.5, 13.6, 0)], 0.12, WHITE, 8),
        box((0.2, 0.16, 2.2), WHITE).moved(5.5, 12.2, 0),
    ]
    parts += [
        lathe([(0.35, -0.08), (0.5, 0.0), (0.35, 0.08), (0.28, 0.0), (0.35, -0.08)], enamel("#e8601c", 0.1), 20)
        .turned("x", 90)
        .moved(x, 4.0, s * 4.56)
        for x in (-12, -6, 0, 6)
        for s in (1, -1)
    ]
    parts += railing(((-14, 4.2, 8.1), (0, 4.2, 8.1), (4.5, 4.2, 8.1)), 0.9, -14, 4.5) + named_on(
        cue, 1.0, (6.0, 2.0, 4.7)
    )
    lamps = tuple(Lamp((x, 4.4, 4.6), 3.0, WARM, 0.0) for x in (-10.0, 0.0, 10.0))
    return Thing(join(parts), pitch=5.0, speed=5.0, medium="water", lamps=lamps, wear=0.1)


def liner(cue: Cue) -> Thing:
    """A cruise ship: tier on tier of cabins with balconies, boats under davits, two funnels."""
    coat = surface(cue, WHITE)
    sheer: Sheer = ((-48, 8.5, 9.0), (-30, 9.5, 9.0), (20, 9.5, 9.4), (40, 6.0, 11.0), (52, 0.2, 13.0))
    cabins = Stuff(paint("#f0efea"), "windows", paint("#22323e"), 2.6, 0.4, 0.6, 0.3, glow=0.4, wear=0.0)
    parts = [hull(sheer, coat, enamel("#1f3f70", 0.2), 3.0, 0.88), deck(sheer, 0.4, planks("#b08a58", 0.5))]
    for k in range(5):
        long = 74 - 7 * k
        parts += [
            box((long, 2.6, 17 - 0.8 * k), cabins).moved(-6 - 0.9 * k, 9.0 + 2.7 * k, 0),
            box((long + 1.6, 0.22, 17.6 - 0.8 * k), coat).moved(-6 - 0.9 * k, 11.6 + 2.7 * k, 0),
        ]
    parts += house(20.5, 22.5, (7.0, 3.0, 14.0), coat, 1.5)
    boat = ball(1.15, enamel("#e8761c", 0.2), 0.8, 16).scaled(3.0, 1, 1)
    parts += [boat.moved(x, 10.6, s * 9.3) for x in np.linspace(-32, 18, 7) for s in (1, -1)]
    parts += [
        lathe([(3.2, 0.0), (2.7, 7.0), (2.4, 7.2)], enamel(second(cue, "#1f4f94"), 0.2), 28)
        .scaled(1.4, 1, 0.7)
        .moved(x, 22.6, 0)
        for x in (-22, -8)
    ]
    parts += [lathe([(2.85, 5.2), (2.72, 7.1)], DARK, 28).scaled(1.43, 1, 0.72).moved(x, 22.6, 0) for x in (-22, -8)]
    parts += [tube([(18, 25, 0), (18, 33, 0)], 0.3, coat, 8), ball(1.6, coat).moved(13, 26.5, 3)]
    parts += named_on(cue, 2.4, (22.0, 6.5, 9.3))
    lamps = tuple(Lamp((x, 12.0, 8.6), 9.0, (0.7, 0.5, 0.25), 0.0) for x in (-35.0, -10.0, 15.0))
    return Thing(join(parts), pitch=4.0, speed=6.0, medium="water", lamps=lamps)


def freighter(cue: Cue) -> Thing:
    """A container ship: stacks of boxes in many colours, the bridge aft."""
    coat = surface(cue, enamel("#27405a", 0.15))
    sheer: Sheer = ((-55, 8.5, 7.5), (-35, 9.0, 7.0), (30, 9.0, 7.2), (48, 5.0, 9.0), (58, 0.2, 11.0))
    parts = [hull(sheer, coat, enamel("#8f2a24", 0.1), 3.0, 0.92), deck(sheer, 0.4, matt("#5a4a40", 0.2))]
    rng = np.random.default_rng(cue.seed)
    hues = ("#b8402c", "#2f6a94", "#c88a2c", "#3f7a5a", "#8a8e92", "#d8d2c4", "#7a3a4a", "#d86a2a")
    for x in np.arange(-27, 42, 6.6):
        for z in (-6.2, -3.1, 0.0, 3.1, 6.2):
            for level in range(int(rng.integers(2, 5)) if x < 36 else 2):
                hue = paint(hues[int(rng.integers(8))])
                steel = Stuff(hue, "stripes", tint(hue, 0.86), 0.35, 0.4, 0.2, wear=0.2)
                parts.append(box((6.2, 2.5, 2.9), steel).moved(float(x), 7.1 + 2.55 * level, z))
    parts += [*house(-42, 7.2, (9.0, 13.0, 15.0), WHITE, 0.6), *house(-41, 20.3, (7.0, 3.0, 18.0), WHITE, 0.8)]
    parts += [box((0.1, 0.7, 12.0), PANE).moved(-37.5, 9.5 + 2.4 * k, 0) for k in range(4)]
    parts += [
        lathe([(2.0, 0.0), (1.8, 7.0), (1.6, 7.1)], enamel("#d8762c", 0.2), 24).moved(-50, 12.0, 0),
        tube([(-41, 23.3, 0), (-41, 30.0, 0)], 0.3, WHITE, 8),
        tube([(50, 9.8, 0), (50, 17.0, 0)], 0.3, WHITE, 8),
    ]
    parts += named_on(cue, 2.4, (34.0, 5.0, 8.3))
    return Thing(
        join(parts),
        pitch=5.0,
        speed=5.0,
        medium="water",
        wear=0.15,
        lamps=(Lamp((-37.0, 21.5, 0.0), 6.0, (0.8, 0.6, 0.3), 0.0),),
    )


def trawler(cue: Cue) -> Thing:
    """A fishing boat: high bow, wheelhouse, mast with booms, nets and floats on the deck."""
    coat = surface(cue, enamel("#2f6a94", 0.15))
    sheer: Sheer = ((-6.5, 1.8, 1.4), (-3, 2.2, 1.2), (2, 2.1, 1.5), (5, 1.1, 2.3), (7.0, 0.05, 3.0))
    oak, rope = wood("#8a5a34", 0.1, 0.2), matt("#c8b08a", 0)
    parts = [
        hull(sheer, coat, enamel("#8f2a24", 0.1), 0.7, 0.8),
        deck(sheer, 0.45, planks("#9a7a52", 0.2)),
        *house(1.2, 1.1, (2.8, 2.3, 2.5), WHITE, 0.35),
        *(tube([(x, r + 0.02, s * w) for x, w, r in sheer], 0.08, oak, 8, 30) for s in (1, -1)),
    ]
    parts += [
        tube([(-0.8, 1.0, 0), (-0.8, 7.4, 0)], [0.12, 0.07], oak, 8),
        tube([(-0.8, 2.2, 0), (-5.6, 5.6, 0)], 0.07, oak, 8),
        tube([(-0.8, 7.2, 0), (6.8, 3.0, 0)], 0.018, rope, 4),
        tube([(-0.8, 7.2, 0), (-6.3, 1.5, 0)], 0.018, rope, 4),
        tube([(-0.8, 7.2, 0), (-5.6, 5.6, 0)], 0.018, rope, 4),
        tube([(-5.6, 5.6, 0), (-5.6, 1.6, 0)], 0.018, rope, 4),
    ]
    rng = np.random.default_rng(cue.seed)
    mesh = Stuff(paint("#4a7a6a"), "weave", paint("#2a4a40"), 0.06, 0.6, wear=0)
    parts += [ball(0.6, mesh, 0.5, 16).moved(-4.2 + 0.9 * k, 1.15, float(rng.uniform(-0.8, 0.8))) for k in range(4)]
    parts += [
        ball(0.17, enamel("#e8601c", 0.1)).moved(-4.6 + 0.5 * k, 1.5, float(rng.uniform(-1.0, 1.0))) for k in range(7)
    ]
    parts += [
        lathe([(0.2, -0.06), (0.3, 0.0), (0.2, 0.06), (0.16, 0.0)], enamel("#e8601c", 0.1), 18)
        .turned("x", 90)
        .moved(1.0, 1.9, s * 1.28)
        for s in (1, -1)
    ]
    parts += named_on(cue, 0.5, (3.6, 1.5, 1.6))
    return Thing(
        join(parts),
        pitch=7.0,
        speed=3.0,
        medium="water",
        wear=0.3,
        lamps=(Lamp((-0.8, 7.5, 0.0), 0.9, (1.1, 1.0, 0.8), 0.1), Lamp((2.7, 2.7, 0.0), 0.9, WARM, 0.0)),
    )


def kayak(cue: Cue) -> Thing:
    """Decked and pointed, a cockpit with its rim, a double paddle across."""
    coat = surface(cue, Stuff(paint("#e0641c"), gloss=0.8, metal=0.1, wear=0.05))
    stations = np.array(
        [
            (-2.2, 0.02, 0.24, 0.26),
            (-1.6, 0.18, -0.04, 0.26),
            (0.0, 0.31, -0.10, 0.26),
            (1.5, 0.19, -0.04, 0.27),
            (2.2, 0.02, 0.24, 0.27),
        ]
    )
    table = spline(stations, 36)
    a = np.linspace(0, 2 * math.pi, 29)
    rows = np.array(
        [[(x, (lo + hi) / 2 + (hi - lo) / 2 * math.sin(t), w * math.cos(t)) for t in a] for x, w, lo, hi in table]
    )
    rim = [(0.42 * math.cos(t) - 0.1, 0.285, 0.22 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 33)]
    well = (
        prism([(0.40 * math.cos(t), 0.20 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 28)[:-1]], 0.012, DARK)
        .turned("x", 90)
        .moved(-0.1, 0.275, 0)
    )
    blade = ball(0.11, matt("#1f2226", 0.1), 0.25, 16).scaled(0.7, 1, 1.9)
    paddle = [
        tube([(0.15, 0.46, -1.0), (0.15, 0.46, 1.0)], 0.016, CHROME, 8),
        blade.moved(0.15, 0.46, 1.15),
        blade.moved(0.15, 0.46, -1.15),
    ]
    cords = [tube([(x, 0.275, -0.14), (x + 0.35, 0.285, 0.14)], 0.008, DARK, 5) for x in (0.8, 1.0)]
    return Thing(
        join([grid(rows, coat), tube(rim, 0.025, DARK, 8), well, *paddle, *cords]),
        pitch=12.0,
        speed=1.6,
        medium="water",
    )


def raft(cue: Cue) -> Thing:
    """Logs lashed together, a mast of driftwood with a rag."""
    logs = [
        tube([(-1.6 - 0.1 * (k % 3), 0.10, z), (1.6 + 0.12 * (k % 2), 0.10, z)], 0.13, wood("#8a6238", 0.06, 0.1), 12)
        for k, z in enumerate(np.linspace(-0.95, 0.95, 8))
    ]
    rope = matt("#c8b08a", 0)
    lash = [tube([(x, 0.235, -1.1), (x, 0.245, 1.1)], 0.03, wood("#6a4a2c", 0.05), 8) for x in (-1.1, 1.1)]
    knots = [ball(0.06, rope, 0.7, 10).moved(x, 0.26, z) for x in (-1.1, 1.1) for z in np.linspace(-0.95, 0.95, 8)]
    sheet = grid(
        np.array(
            [
                [
                    (-0.1 + 0.25 * math.sin(math.pi * t) * (0.4 + 0.6 * s), 0.7 + 1.35 * s, -0.75 + 1.5 * t)
                    for t in np.linspace(0, 1, 12)
                ]
                for s in np.linspace(0, 1, 10)
            ]
        ),
        surface(cue, Stuff(paint("#d8c8a0"), "weave", paint("#b8a478"), 0.03, 0.3, wear=0)),
    )
    mast = [
        tube([(-0.12, 0.2, 0), (-0.12, 2.3, 0)], 0.05, wood("#6a4a2c", 0.05), 8),
        tube([(-0.1, 2.06, -0.8), (-0.1, 2.06, 0.8)], 0.035, wood("#6a4a2c", 0.05), 8),
    ]
    return Thing(join([*logs, *lash, *knots, sheet, *mast]), pitch=12.0, speed=0.8, medium="water", wear=0.2)


MAKERS: dict[str, Callable[[Cue], Thing]] = {
    **dict.fromkeys(
        ("motorboat", "speedboat", "motor boat", "speed boat", "powerboat", "runabout", "jet boat"), motor_boat
    ),
    **dict.fromkeys(("motor yacht", "superyacht", "luxury yacht"), motor_yacht),
    **dict.fromkeys(("ferry", "ferry boat", "ferryboat", "houseboat", "water taxi"), ferry),
    **dict.fromkeys(("cruise ship", "ocean liner", "liner", "passenger ship"), liner),
    **dict.fromkeys(("cargo ship", "container ship", "freighter", "tanker", "icebreaker"), freighter),
    **dict.fromkeys(("fishing boat", "trawler", "fishing trawler", "tugboat", "tug"), trawler),
    "kayak": kayak,
    "raft": raft,
    "kayak boat": kayak,
    "wooden raft": raft,
}
"""Nouns of vessels -> who makes them."""
