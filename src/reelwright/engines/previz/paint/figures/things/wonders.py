"""Of sky and story: planets, comets, portals, tornadoes, icebergs, wings; and of fairs: carousels, coasters. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    grid,
    join,
    lathe,
    mirrored,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    enamel,
    lit,
    matt,
    metal,
    planks,
    rock,
    stone,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import named, second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

GOLD, IRON = metal("#c79a3c", 0.9), metal("#3a3a3e", 0.4, 0.5)


def planet(cue: Cue) -> Thing:
    """Banded or blotched, ringed where the word or the seed says so."""
    word = cue.word.lower()
    look = {"earth": ("#2f62a0", "rust", "#5f8a4a"), "mars": ("#b0552e", "rust", "#7a3420"),
        "jupiter": ("#c8a07a", "marble", "#8a5a3c"), "saturn": ("#d8b880", "marble", "#a8845a"),
            "moon": ("#b8b4aa", "rock", "#7a776e")}
    colour, texture, other = look.get(word, (("#7a5ab0", "rust", "#3a7d98"), ("#c8783a", "marble", "#7a3a2a"),
        ("#3a8a94", "rust", "#a8c8b0"))[cue.seed % 3])
    skin_ = Stuff(tone(cue, colour), texture, paint(other), 16.0 if texture == "rust" else 9.0, 0.4 if texture == "rock"
        else 0.1, 0.3, 0.05, wear=0)
    globe = ball(25.0, skin_, 1.0, 72).turned("z", -18)
    parts = [globe]
    if word == "saturn" or (word == "planet" and cue.seed % 2) or "ringed" in cue.traits:
        for r0, r1, c in ((31.0, 36.0, "#b89a6a"), (36.8, 43.0, "#d8c49a"), (43.6, 46.0, "#8a7454")):
            parts.append(lathe([(r0, 0.0), (r1, 0.0)], Stuff(paint(c), "stripes", tint(paint(c), 0.7), 0.9, wear=0,
                opacity=0.85), 96).turned("x", 12).turned("z", -18))
    air: Rgb = (0.3, 0.5, 1.0) if word == "earth" else (0.6, 0.5, 0.6)
    return Thing(join(parts), pitch=10.0, medium="air", lamps=(Lamp((0.0, 0.0, 0.0), 34.0,
        (air[0] * 0.25, air[1] * 0.25, air[2] * 0.25), 0.0),))


def comet(cue: Cue) -> Thing:
    """A burning head with its long tail."""
    colour = tone(cue, "#9fd8ff")
    meteor = "comet" not in cue.word.lower()
    head = ball(1.0, rock("#5a4a44", 0.5) if meteor else lit("#eaf6ff", 1.4), 0.9, 26)
    hot: Rgb = paint("#ffb04a") if meteor and not cue.colours else colour
    tails = [tube([(-0.3, 0, 0), (-4.0, 0.9 + k * 0.3, 0), (-10.0 + k, 2.6 + 0.8 * k, 0)],
        [0.85 - 0.16 * k, 0.55 - 0.12 * k, 0.02], Stuff(tint(hot, 1.2 - 0.2 * k), glow=0.9, opacity=0.30, wear=0), 16,
            24, False) for k in (0.0, 1.0, 2.0)]
    return Thing(join([head, ball(1.12, Stuff(hot, glow=1.2, opacity=0.45, wear=0), 0.95, 24), *tails]), pitch=0.0,
        medium="air", speed=14.0, lamps=(Lamp((0, 0, 0), 4.0, (hot[0] * 1.6, hot[1] * 1.6, hot[2] * 1.6), 0.3),
            Lamp((-4.0, 1.1, 0), 3.0, (hot[0], hot[1], hot[2]), 0.3)))


def portal(cue: Cue) -> Thing:
    """A ring of carved stones; light swirls in it."""
    colour = tone(cue, "#7a5af0")
    ring_stone, rune = stone("#6a6a72", 0.4), lit(tint(colour, 1.6), 1.4)
    one = join([box((0.44, 0.60, 0.5), ring_stone, 0.05).moved(1.52, -0.30, 0),
        box((0.10, 0.22, 0.54), rune, 0.02).moved(1.52, -0.11, 0)])
    parts = [one.turned("z", 360 * k / 16) for k in range(16)]
    parts += [box((2.6 - 0.5 * k, 0.22, 1.5 - 0.25 * k), ring_stone, 0.03).moved(0, -1.98 + 0.2 * k, 0)
        for k in range(2)]

    def swirl(phase: float) -> Mesh:
        out = [lathe([(0.0, -0.02), (1.32, 0.0)], Stuff(tint(colour, 0.55), glow=0.7, wear=0), 40).turned("x", 90)]
        for arm in range(6):
            path = [((1.28 - 1.2 * s) * math.cos(2.9 * s + 2 * math.pi * (arm + phase) / 6),
                (1.28 - 1.2 * s) * math.sin(2.9 * s + 2 * math.pi * (arm + phase) / 6), 0.03)
                    for s in np.linspace(0, 1, 22)]
            out.append(tube(path, np.linspace(0.07, 0.012, 22), Stuff(tint(colour, 1.5), glow=1.3, wear=0), 6, 0,
                False))
        return join(out).moved(0, 1.98, 0)

    return Thing(join(parts).moved(0, 1.98, 0), swirl, 1.6, pictures=5, pitch=2.0, turned=-8.0,
        lamps=(Lamp((0.0, 1.98, 0.1), 2.3, (colour[0] * 1.8, colour[1] * 1.8, colour[2] * 1.8), 0.15),))


def tornado(cue: Cue) -> Thing:
    """A funnel of turning dust that leans; debris at its foot."""
    dust = tone(cue, "#6f6a64")

    def funnel(phase: float) -> Mesh:
        out = []
        for k in range(34):
            s = k / 33
            r = 2.2 + 15.0 * s**2.1
            bend = (5.0 * math.sin(2.2 * s + 0.6 * math.sin(2 * math.pi * phase)) * s, 60.0 * s, 0.0)
            angles = np.linspace(0, 2 * math.pi, 40)
            turn = 2 * math.pi * phase
            wave = r * (1 + 0.07 * np.sin(3 * angles + turn + 2.32 * k) + 0.05 * np.sin(7 * angles - turn + k))
            out.append(np.stack([bend[0] + wave * np.cos(angles), np.full(40, bend[1]) + 0.6 * np.sin(2 * angles + k),
                wave * np.sin(angles)], 1))
        return grid(np.array(out), Stuff(dust, "marble", tint(dust, 0.55), 9.0, 0.6, wear=0.5))

    rng = stream(cue)
    skirt = [ball(float(rng.uniform(1.2, 3.0)), Stuff(tint(dust, float(rng.uniform(0.8, 1.15))), "rock",
        tint(dust, 0.6), 1.5, 0.8, wear=0), 0.6, 12).moved(float(rng.normal(0, 5.5)), float(rng.uniform(0.2, 2.6)),
            float(rng.normal(0, 3))) for _ in range(46)]
    skirt += [box((0.9, 0.1, 0.4), planks("#6a5238", 0.2)).turned("z", float(rng.uniform(0, 180))).turned("y",
        float(rng.uniform(0, 180))).moved(float(rng.normal(0, 9)), float(rng.uniform(3, 26)), float(rng.normal(0, 4)))
            for _ in range(22)]
    return Thing(join(skirt), funnel, 1.2, pictures=6, pitch=0.0, speed=1.5)


def iceberg(cue: Cue) -> Thing:
    rng = stream(cue)
    ice = Stuff(tone(cue, "#d4e8f2"), "crystal", paint("#8fc4dc"), 5.0, 0.3, 0.7, 0.15, wear=0.6)
    parts = []
    for x, z, r, h in ((0.0, 0.0, 8.0, 15.0), (-8.0, 1.5, 5.5, 8.0), (8.5, -1.0, 6.0, 6.0), (3.0, 4.0, 4.0, 5.0)):
        angles = np.linspace(0, 2 * math.pi, 13)
        rows = []
        for s in (-0.25, 0.0, 0.35, 0.7, 0.93, 1.0):
            jag = 0.75 + 0.5 * rng.random(13)
            jag[-1] = jag[0]
            k = r * (1.05 - 0.75 * max(0.0, s) ** 1.2) * jag * (0.05 if s == 1.0 else 1.0)
            rows.append(np.stack([x + k * np.cos(angles) + 2.0 * s,
                np.full(13, h * s) + (0 if s <= 0 else 0.8 * rng.random(13)), z + 0.6 * k * np.sin(angles)], 1))
            rows[-1][-1] = rows[-1][0]
        parts.append(grid(np.array(rows), ice, False))
    if "floe" in cue.word.lower():
        return Thing(join(parts).scaled(0.5, 0.08, 0.5), pitch=6.0, medium="water")
    return Thing(join(parts), pitch=3.0, medium="water")


def ice(cue: Cue) -> Thing:
    """A clear block with icicles of its own."""
    block = Stuff(tone(cue, "#bfe0ee"), "crystal", paint("#eef8fc"), 0.4, 0.2, 1.0, 0.4, opacity=0.75, wear=0.6)
    return Thing(join([box((0.7, 0.8, 0.7), block, 0.06).turned("y", 18),
        *(lathe([(0.09 * k, 0.0), (0.0, 0.75 * k)], block, 8).moved(0.5 * x, 0, z) for x, z,
            k in ((1.1, 0.3, 0.9), (-1.1, 0.1, 0.7), (0.8, -0.4, 0.6)))]), pitch=10.0)


def wings(cue: Cue) -> Thing:
    """A pair of feathered wings, spread."""
    plume = Stuff(tone(cue, "#f0ece4"), "thatch", tint(tone(cue, "#f0ece4"), 0.7), 0.03, 0.5, wear=0)
    half = []
    for row, (count, long) in enumerate(((13, 0.85), (11, 0.55), (9, 0.32))):
        for k in range(count):
            s = k / (count - 1)
            root = np.array((0.02 * row, 0.55 + 0.75 * math.sin(2.1 * s) - 0.25 * s, 0.12 + 0.85 * s))
            way = np.array((0.0, -math.cos(0.9 * s), 0.25 + 0.9 * math.sin(0.9 * s)))
            tip = root + way / np.linalg.norm(way) * long * (0.75 + 0.5 * s)
            mid = (root + tip) / 2 + np.array((0.04 + 0.02 * row, 0, 0.03))
            line = np.stack([np.interp(np.linspace(0, 2, 9), np.arange(3), np.array([root, mid, tip])[:, i])
                for i in range(3)], 1)
            wide = 0.065 * np.sin(np.linspace(0.35, math.pi, 9)) ** 0.5
            side = np.cross(way / np.linalg.norm(way), (1.0, 0, 0))
            half.append(grid(np.stack([line - side * wide[:, None], line + np.array((0.012, 0, 0)),
                line + side * wide[:, None]], 1), plume))
    return Thing(mirrored(join(half)), pitch=0.0, turned=60.0)


def carousel(cue: Cue) -> Thing:
    """Horses on brass poles go round under a striped roof with a hundred bulbs."""
    canopy = Stuff(tone(cue, "#b8302a"), "stripes", paint("#f0e6d2"), 5.2 * 2 * math.pi / 24, glow=0.05, wear=0)
    cream, bulb_ = enamel("#efe6d0", 0.15), lit("#ffd48a", 1.8)
    parts = [lathe([(5.0, 0.0), (5.0, 0.45), (0.0, 0.46)], Stuff(paint("#8a4a34"), "planks", paint("#5a2f20"), 0.4,
        0.3), 56), lathe([(5.3, 4.6), (2.4, 6.1), (0.3, 7.3), (0.0, 7.4)], canopy, 64),
            lathe([(5.35, 3.9), (5.4, 4.6)], Stuff(paint("#f0e6d2"), "bands", paint("#c79a3c"), 0.8, gloss=0.4), 64),
                lathe([(1.2, 0.45), (1.2, 4.4)], Stuff(paint("#d8c8a8"), "panels", paint("#c79a3c"), 0.9, 0.3, 0.8,
                    0.6), 16), ball(0.28, GOLD).moved(0, 7.6, 0), lathe([(0.0, 4.55), (5.2, 4.55)], cream, 48)]
    parts += [around(ball(0.085, bulb_, 1.0, 8).moved(5.43, y, 0), 40)
        for y in (3.92, 4.58)] + [around(ball(0.08, bulb_, 1.0, 8).moved(5.05, 0.4, 0), 34),
            around(tube([(5.25, 4.68, 0), (3.9, 5.45, 0), (2.4, 6.22, 0), (0.3, 7.4, 0)], 0.05, GOLD, 6, 16), 12)]
    hues = [*named(cue), *(paint(c) for c in ("#e8e2d6", "#8a5a3c", "#2a2a30", "#c8a878"))]

    def horse(colour: Rgb, saddle: str) -> Mesh:
        coat, mane = Stuff(colour, gloss=0.6, metal=0.1, wear=0.1), matt(tint(colour, 0.45), 0)
        parts_ = [tube([(-0.5, 1.55, 0), (0.0, 1.5, 0), (0.5, 1.6, 0)], [0.22, 0.25, 0.23], coat, 14, 14),
            tube([(0.45, 1.65, 0), (0.7, 2.0, 0), (0.78, 2.22, 0)], [0.2, 0.13, 0.11], coat, 12, 10),
                tube([(0.75, 2.25, 0), (0.98, 2.12, 0), (1.1, 1.98, 0)], [0.12, 0.10, 0.06], coat, 12, 10),
                    tube([(0.45, 1.85, 0), (0.6, 2.15, 0), (0.72, 2.38, 0)], [0.05, 0.09, 0.04], mane, 8, 10),
                        tube([(-0.68, 1.6, 0), (-0.95, 1.45, 0), (-0.95, 1.1, 0)], [0.06, 0.09, 0.02], mane, 8, 10),
                            ball(0.23, enamel(saddle, 0.2), 0.5, 14).moved(0, 1.73, 0),
                                lathe([(0.245, -0.1), (0.26, 0.0), (0.245, 0.1)], enamel(saddle, 0.2), 22).turned("z",
                                    90).moved(0.05, 1.52, 0), tube([(0.05, 0.5, 0), (0.05, 4.5, 0)], 0.04, GOLD, 10)]
        for x, z, knee, hoof in ((0.42, 0.12, (0.75, 1.25), (0.68, 0.95)), (0.38, -0.12, (0.62, 1.15), (0.85, 1.0)),
            (-0.45, 0.12, (-0.6, 1.2), (-0.85, 1.0)), (-0.42, -0.12, (-0.7, 1.25), (-0.75, 0.92))):
            parts_.append(tube([(x, 1.45, z), (*knee, z), (*hoof, z)], [0.11, 0.07, 0.05], coat, 10, 10))
        return join(parts_)

    herd = [horse(hues[k % len(hues)], ("#b8302a", "#2f6a94", "#3f7a48")[k % 3]).turned("y", 90).moved(3.9, 0, 0)
        for k in range(4)]
    loops = [around(h, 3, 30.0 * k) for k, h in enumerate(herd)]

    def going(phase: float) -> Mesh:
        return join(loop.moved(0, 0.28 * math.sin(2 * math.pi * (phase + 0.25 * k)), 0).turned("y", 120 * phase) for k,
            loop in enumerate(loops))

    lamps = tuple(Lamp((5.0 * math.cos(a), 4.2, 5.0 * math.sin(a)), 2.0, (1.2, 0.75, 0.3), 0.1)
        for a in np.linspace(-0.6, 2.2, 5))
    return Thing(join(parts), going, 4.5, pitch=6.0, lamps=lamps)


def coaster(cue: Cue) -> Thing:
    """A loop, hills on trestles, a train of cars on the rails."""
    rail, wood_ = surface(cue, enamel("#b8302a", 0.3)), Stuff(paint("#e0d8c8"), wear=0.3)
    s = np.linspace(0, 1, 160)
    x = -22 + 44 * s + 5.2 * np.sin(2 * math.pi * np.clip((s - 0.55) / 0.2, 0, 1))
    hills = 17 * np.exp(-(((s - 0.2) / 0.09) ** 2)) + 8 * np.exp(-(((s - 0.92) / 0.07) ** 2))
    y = 3 + hills + 7.0 * (1 - np.cos(2 * math.pi * np.clip((s - 0.55) / 0.2, 0, 1)))
    z = 2.5 * np.sin(5 * s) + 2.4 * np.clip((s - 0.55) / 0.2, 0, 1)
    path = np.stack([x, y, z], 1)
    parts: list[Mesh] = [tube(path + np.array((0, 0, d)), 0.14, rail, 7)
        for d in (-0.55, 0.55)] + [tube(path - np.array((0, 0.5, 0)), 0.2, rail, 8)]
    parts += [tube([path[k] + np.array((0, 0, -0.55)), path[k] + np.array((0, -0.45, 0)),
        path[k] + np.array((0, 0, 0.55))], 0.08, rail, 5) for k in range(0, 160, 2)]
    for k in range(0, 160, 5):
        if 0.55 < s[k] < 0.75 and y[k] > 6:
            continue
        px, py, pz = (float(v) for v in path[k])
        parts += [tube([(px, py - 0.6, pz), (px, 0, pz + d)], 0.11, wood_, 5) for d in (-1.3, 1.3)]
        parts += [tube([(px, h, pz - 1.2 * (1 - h / max(py, 1))), (px, h, pz + 1.2 * (1 - h / max(py, 1)))], 0.07,
            wood_, 4) for h in np.arange(2.5, py - 1, 3.0)]
    cars = [12 + 5 * i for i in range(5)]

    def train(phase: float) -> Mesh:
        out = []
        for k in cars:
            u = min(158.0, k + 120 * phase)
            i = int(u)
            at, way = path[i] + (path[i + 1] - path[i]) * (u - i), path[i + 1] - path[i]
            car_ = join([box((1.5, 0.8, 1.3), enamel("#e2b93c", 0.3), 0.2),
                box((0.2, 0.7, 1.2), IRON, 0.05).moved(-0.4, 0.6, 0),
                    *(ball(0.26, matt("#d8a880"), 1.1, 10).moved(0, 1.2, d) for d in (-0.3, 0.3))])
            out.append(car_.turned("z", math.degrees(math.atan2(way[1], way[0]))).moved(float(at[0]),
                float(at[1]) + 0.2, float(at[2])))
        return join(out)

    return Thing(join(parts), train, 3.6, pitch=6.0, lamps=(Lamp((0.0, 10.0, 0.0), 6.0, (0.7, 0.4, 0.2), 0.0),))


def chimney(cue: Cue) -> Thing:
    """A tall stack of brick with iron hoops."""
    stack = surface(cue, brick("#8f4f3c", 0.2))
    return Thing(join([lathe([(2.2, 0.0), (2.2, 1.6), (1.7, 1.9), (1.25, 19.0), (1.5, 19.4), (1.5, 20.2), (1.1, 20.2),
        (1.0, 19.0)], stack, 36), *(lathe([(r + 0.02, y), (r + 0.09, y + 0.03), (r + 0.07, y + 0.25)], IRON, 36) for r,
            y in ((1.62, 5.0), (1.5, 9.0), (1.38, 13.5))), box((3.2, 2.6, 3.6), stack).moved(-3.0, 0, 0)]), pitch=3.0,
                wear=0.5)


def sled(cue: Cue) -> Thing:
    """Curved runners, slats, a rope; a sleigh with scrolls and a bench by its word."""
    oak = surface(cue, wood("#8a5230", 0.04, 0.4))
    if "sleigh" in cue.word.lower():
        coat, gold, hide = surface(cue, enamel("#a8241f", 0.35)), GOLD, Stuff(paint("#2f4a34"), "weave",
            paint("#1c2f20"), 0.01, 0.2)
        side = [(-0.9, 0.35), (0.6, 0.35), (1.0, 0.62), (1.12, 1.05), (0.95, 1.12), (0.82, 0.80), (0.4, 0.72),
            (-0.1, 0.80), (-0.5, 1.2), (-0.85, 1.55), (-1.12, 1.5), (-1.1, 1.0)]
        soft = [(float(a), float(b)) for a, b in side]
        runner = [tube([(-1.2, 0.06, s * 0.45), (0.9, 0.06, s * 0.45), (1.35, 0.25, s * 0.45), (1.45, 0.62, s * 0.45),
            (1.25, 0.75, s * 0.45)], 0.035, gold, 8, 40) for s in (1, -1)]
        parts = [prism(soft, 1.0, coat, 0.03), box((0.7, 0.22, 0.94), hide, 0.05).moved(-0.55, 0.78, 0),
            box((0.16, 0.6, 0.94), hide, 0.05).turned("z", 16).moved(-0.9, 0.9, 0), *runner,
                *(tube([(x, 0.06, s * 0.45), (x, 0.42, s * 0.42)], 0.025, gold, 6) for x in (-0.8, 0.0, 0.6)
                    for s in (1, -1)), *(tube([(a, b, s * 0.51) for a, b in [*soft, soft[0]]], 0.022, gold, 6)
                        for s in (1, -1)), *(ball(0.05, gold).moved(1.1, 1.1, s * 0.45) for s in (1, -1))]
        return Thing(join(parts), pitch=7.0, speed=5.0)
    if "dog sled" in cue.word.lower():
        return _dog_sled(oak)
    runner = [tube([(-0.6, 0.03, s * 0.2), (0.45, 0.03, s * 0.2), (0.68, 0.10, s * 0.2), (0.72, 0.26, s * 0.2)], 0.022,
        oak, 8, 30) for s in (1, -1)]
    parts = [*runner, *(box((1.1, 0.02, 0.07), oak, 0.005).moved(-0.05, 0.24, z) for z in np.linspace(-0.19, 0.19, 5)),
        *(box((0.05, 0.03, 0.48), oak, 0.005).moved(x, 0.21, 0) for x in (-0.45, 0.0, 0.42)),
            *(tube([(x, 0.03, s * 0.2), (x, 0.22, s * 0.2)], 0.016, oak, 6) for x in (-0.45, 0.0, 0.42)
                for s in (1, -1)), tube([(0.72, 0.26, -0.2), (0.95, 0.16, 0.0), (0.72, 0.26, 0.2)], 0.008,
                    matt("#c8342a"), 6, 20)]
    return Thing(join(parts), pitch=10.0, speed=4.0)


def _dog_sled(oak: Stuff) -> Thing:
    """Long runners with a basket of slats, a load under canvas, a brush bow, and the driver's bow at its tail."""
    side = [tube([(-1.25, 0.04, 0.27), (0.75, 0.04, 0.27), (1.05, 0.12, 0.26), (1.15, 0.34, 0.22)], 0.024, oak, 8, 30),
        tube([(1.05, 0.30, 0.24), (0.2, 0.46, 0.27), (-0.6, 0.60, 0.27), (-0.84, 1.02, 0.22)], 0.020, oak, 8, 30),
        *(tube([(x, 0.04, 0.27), (x - 0.04, y, 0.27)], 0.016, oak, 6) for x, y in ((0.6, 0.38), (0.1, 0.48),
            (-0.5, 0.60), (-0.78, 0.86)))]
    canvas, rope = Stuff(paint("#7a6a48"), "weave", paint("#5a4e34"), 0.02, 0.3), matt("#2c241c")
    bows = (((-0.84, 1.02), (-0.90, 1.10)), ((1.15, 0.34), (1.24, 0.36)))
    parts = [mirrored(join(side)),
        *(box((1.5, 0.02, 0.06), oak, 0.004).moved(0.1, 0.24, z) for z in np.linspace(-0.2, 0.2, 5)),
        *(tube([(x, y, -0.22), (far, high, 0.0), (x, y, 0.22)], 0.022, oak, 8, 24) for (x, y), (far, high) in bows),
        box((1.05, 0.26, 0.44), canvas, 0.10).moved(0.12, 0.40, 0),
        box((0.4, 0.2, 0.36), canvas, 0.08).moved(-0.2, 0.58, 0),
        *(tube([(x, 0.27, -0.24), (x, 0.56, -0.16), (x, 0.56, 0.16), (x, 0.27, 0.24)], 0.010, rope, 6, 24)
            for x in (-0.3, 0.1, 0.5))]
    return Thing(join(parts), pitch=8.0, speed=4.0)


def sail(cue: Cue) -> Thing:
    """A set sail on its mast."""
    canvas = Stuff(tone(cue, "#efe6d2"), "stripes" if len(named(cue)) > 1 else "weave", second(cue, "#b8342a"), 0.5,
        wear=0)
    rows = np.array([[(0.1 + (2.4 * (1 - t)) * u, 0.8 + 5.4 * t, 0.5 * math.sin(math.pi * u) * (1 - t))
        for u in np.linspace(0, 1, 13)] for t in np.linspace(0, 1, 15)])
    return Thing(join([grid(rows, canvas), tube([(0, 0, 0), (0, 6.6, 0)], [0.09, 0.05], wood("#7a5230", 0.05), 10),
        tube([(0, 0.8, 0), (2.6, 0.75, 0)], 0.05, wood("#7a5230", 0.05), 8)]), pitch=2.0)


def lightning(cue: Cue) -> Thing:
    rng = stream(cue)
    hot = lit(tone(cue, "#dfe8ff"), 2.0)

    def fork(start: tuple[float, float], down: float, thick: float, depth: int, out: list[Mesh]) -> None:
        x, y = start
        path = [(x, y, 0.0)]
        while y > down:
            y -= float(rng.uniform(1.2, 3.0))
            x += float(rng.normal(0, 1.5))
            path.append((x, max(y, down), 0.0))
            if depth and rng.random() < 0.28:
                fork((x, y), y - float(rng.uniform(5, 11)), thick * 0.5, depth - 1, out)
        out.append(tube(path, np.linspace(thick, thick * 0.3, len(path)), hot, 6))

    bolts: list[Mesh] = []
    fork((0.0, 40.0), 0.0, 0.75, 2, bolts)
    return Thing(join(bolts), pitch=0.0, medium="air", lamps=(Lamp((0.0, 20.0, 0.0), 16.0, (0.5, 0.6, 1.0), 0.8),))


def star(cue: Cue) -> Thing:
    """A five-pointed star that glows."""
    points = [((1.0 if k % 2 == 0 else 0.42) * 1.6 * math.sin(math.pi * k / 5),
        (1.0 if k % 2 == 0 else 0.42) * 1.6 * math.cos(math.pi * k / 5)) for k in range(10)]
    gold = Stuff(tone(cue, "#f6d878"), gloss=0.8, metal=0.3, glow=0.9, wear=0)
    faces = [polygon([(*points[k], 0.0), (*points[(k + 1) % 10], 0.0), (0.0, 0.0, 0.5)], gold) for k in range(10)]
    return Thing(join(faces), pitch=0.0, medium="air", lamps=(Lamp((0, 0, 0), 3.4, (1.2, 0.95, 0.45), 0.3),))


def hand(cue: Cue) -> Thing:
    """An open hand of one material, as sculptors make it."""
    skin_ = surface(cue, Stuff(paint("#d8a884"), size=0.02, gloss=0.2, wear=0))
    parts = [ball(0.045, skin_, 1.15, 24).scaled(0.5, 1, 1).moved(0, 0.10, 0),
        tube([(0, -0.02, 0), (0, 0.07, 0)], [0.028, 0.034], skin_, 18).scaled(0.8, 1, 1)]
    for z, long, lean in ((-0.034, 0.075, -9), (-0.012, 0.088, -3), (0.011, 0.082, 4), (0.033, 0.062, 11)):
        parts.append(join([tube([(0, 0, 0), (0.004, long * 0.5, 0), (0.014, long, 0)], [0.0105, 0.0095, 0.007], skin_,
            12, 14), ball(0.0072, skin_, 1.1, 10).moved(0.014, long, 0)]).turned("x", lean).moved(0.0, 0.135, z))
    parts.append(tube([(0.005, 0.07, 0.036), (0.02, 0.105, 0.07), (0.026, 0.135, 0.083)], [0.016, 0.0125, 0.008], skin_,
        12, 14))
    return Thing(join(parts), pitch=2.0, turned=65.0)


def eye(cue: Cue) -> Thing:
    """A great eye."""
    iris = tone(cue, "#3a8a9a")
    ring = Stuff(iris, "marble", tint(iris, 0.45), 0.03, 0.0, 1.0, 0.2, wear=0)
    parts = [ball(0.12, Stuff(paint("#f0ece6"), gloss=1.0, metal=0.15, wear=0), 1.0, 40).moved(0, 0.15, 0),
        lathe([(0.062, 0.0), (0.03, 0.012), (0.024, 0.013)], ring, 44).turned("z", -90).moved(0.104, 0.15, 0),
            lathe([(0.025, 0.0), (0.0, 0.002)], matt("#050506", 0), 30).turned("z", -90).moved(0.117, 0.15, 0),
                ball(0.010, lit("#ffffff", 0.9), 1.0, 10).moved(0.119, 0.172, 0.022)]
    return Thing(join(parts), pitch=0.0, turned=55.0)

