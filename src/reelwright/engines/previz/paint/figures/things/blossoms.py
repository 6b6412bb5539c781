"""Flowers by kind, fit to be seen close: petals as curved sheets, veins, stamens, dew. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, Point, around, ball, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, glass, matt
from reelwright.engines.previz.paint.figures.forms.thing import Swing, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import named, stream, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.scene import Motion

STEM = Stuff(paint("#4a7a34"), size=0.01, gloss=0.2, wear=0.0)
LEAF = Stuff(paint("#4a7f34"), "leaf", paint("#86b05a"), 1.0, 0.3, 0.3, wear=0.0)
DEW = glass("#dff0f4", 0.35)


@dataclass(frozen=True, slots=True)
class Petal:
    """long, wide: m; cup: how far it curls up over its length, rad (negative: falls back); ruffle: waves of its rim;
    pointed 0 (round) .. 1 (a tip); widest: where along it."""

    long: float
    wide: float
    cup: float = 0.8
    ruffle: float = 0.0
    pointed: float = 0.4
    trough: float = 0.35


def petal(shape: Petal, stuff: Stuff, lift: float = 0.3, twist: float = 0.0) -> Mesh:
    """One petal from the origin outwards along +x, starting `lift` rad above the level."""
    vs, us = np.linspace(0, 1, 15), np.linspace(-1, 1, 13)
    step = shape.long / 14
    x = y = 0.0
    rows = []
    for i, v in enumerate(vs):
        angle = lift + shape.cup * v
        if i:
            x, y = x + step * math.cos(angle), y + step * math.sin(angle)
        half = shape.wide / 2 * (math.sin(math.pi * min(1.0,
            0.10 + 0.86 * v**0.75)) ** (0.55 + 0.6 * shape.pointed) + 0.04 * (1 - v))
        fold = shape.trough * half * us**2
        wave = shape.ruffle * half * np.sin(us * 7.0 + 2.0 + twist) * v**2 * np.abs(us)
        rise = fold + wave
        rows.append(np.stack([x - rise * math.sin(angle), y + rise * math.cos(angle), half * us], 1))
    uv = np.array([[(u * 0.5, v) for u in us] for v in vs])
    return grid(np.array(rows), stuff, True, uv)


def whorl(shape: Petal, stuff: Stuff, count: int, lift: float, start: float = 0.0) -> Mesh:
    """A ring of petals, each a little different."""
    return join(petal(shape, stuff, lift + 0.07 * math.sin(2.4 * k + start), k).turned("y", start + 360 * k / count)
        for k in range(count))


def _stuff(colour: Rgb, base: Rgb | str, gloss: float = 0.15) -> Stuff:
    return Stuff(colour, "petal", paint(base) if isinstance(base, str) else base, 1.0, 0.25, gloss, wear=0.0)


def leaf(long: float, wide: float, droop: float = 0.6, stuff: Stuff = LEAF) -> Mesh:
    us, vs = np.linspace(-1, 1, 9), np.linspace(0, 1, 14)
    rows = []
    for v in vs:
        half = wide / 2 * math.sin(math.pi * min(1.0, 0.04 + 0.95 * v**0.8)) ** 0.9
        rows.append([(long * v * (1 - 0.12 * v), long * (0.45 * v - droop * v * v) + 0.25 * abs(u) * half, u * half)
            for u in us])
    return grid(np.array(rows), stuff, True, np.array([[(u, v) for u in us] for v in vs]))


def stamens(count: int, long: float, spread: float, colour: str, tip: str) -> Mesh:
    thread, head = matt(colour, 0), matt(tip, 0)
    out = []
    for k in range(count):
        a, r = 2.4 * k, spread * math.sqrt((k + 0.5) / count)
        top = (r * math.cos(a), long * (1 - 0.3 * (r / max(spread, 1e-6)) ** 2), r * math.sin(a))
        out += [tube([(0, 0, 0), (top[0] * 0.5, top[1] * 0.6, top[2] * 0.5), top], 0.0006, thread, 5, 8, False),
            ball(0.0016, head, 1.3, 7).moved(*top)]
    return join(out)


def _seeds(radius: float, count: int, colour: str, rise: float) -> Mesh:
    """A head of seeds in golden-angle spirals."""
    rows = [ball(0.62 * radius / math.sqrt(count), matt(colour if k > count * 0.3 else "#4a3a1c", 0), 1.1, 6).moved(
        radius * math.sqrt((k + 0.5) / count) * math.cos(2.39996 * k), rise * (1 - (k + 0.5) / count),
            radius * math.sqrt((k + 0.5) / count) * math.sin(2.39996 * k)) for k in range(count)]
    return join(rows)


def rose(colour: Rgb) -> Mesh:
    deep = tint(colour, 0.72)
    s, rings = _stuff(colour, deep, 0.2), []
    for k in range(24):
        out = k / 23
        shape = Petal(0.034 + 0.022 * out, 0.030 + 0.034 * out, 0.55 - 1.5 * out, 0.10 + 0.2 * out, 0.15,
            0.55 - 0.25 * out)
        rings.append(petal(shape, s, 1.38 - 0.72 * out**1.4, 1.7 * k).moved(0.001 + 0.0075 * out, 0.014 - 0.012 * out,
            0).turned("y", 137.5 * k))
    sepals = whorl(Petal(0.035, 0.012, -0.9, 0, 0.9), LEAF, 5, 0.1)
    return join([*rings, sepals.moved(0, -0.004, 0), ball(0.010, STEM, 1.0, 14).moved(0, -0.006, 0)])


def sunflower(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#c8761c")
    shift = join([around(petal(Petal(0.085, 0.028, 0.2, 0.1, 0.85), s, 0.15).moved(0.045, 0, 0), 22),
        around(petal(Petal(0.075, 0.026, 0.2, 0.1, 0.85), s, 0.4).moved(0.045, 0.003, 0), 22, 8)])
    return join([shift, _seeds(0.052, 260, "#6a4420", 0.016), lathe([(0.0, -0.012), (0.05, -0.006), (0.05, 0.002),
        (0.0, 0.004)], matt("#3a2a16", 0), 30)])


def tulip(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#e8d27a", 0.3)
    inner = whorl(Petal(0.070, 0.048, 0.55, 0.05, 0.35, 0.75), s, 3, 1.0)
    outer = whorl(Petal(0.070, 0.052, 0.62, 0.05, 0.35, 0.75), s, 3, 0.85, 60)
    return join([inner, outer, stamens(6, 0.03, 0.008, "#e8d8a0", "#2a1c2a"), ball(0.01, STEM)])


def lotus(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#f6e8ee", 0.25)
    rings = [whorl(Petal(0.085 - 0.012 * k, 0.040, 0.75, 0.0, 0.65, 0.6), s, 8, 0.10 + 0.33 * k, 22.0 * k).moved(0,
        0.004 * k, 0) for k in range(4)]
    heart = [lathe([(0.008, 0.0), (0.018, 0.022), (0.0, 0.024)], matt("#c8b83a", 0), 20),
        stamens(60, 0.026, 0.030, "#e8c83a", "#e8a82a")]
    return join([*rings, *heart])


def lily(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#a8b84a", 0.25)
    return join([whorl(Petal(0.11, 0.036, -0.9, 0.25, 0.8, 0.35), s, 6, 1.15),
        stamens(6, 0.065, 0.02, "#b8c87a", "#8a3a14")])


def poppy(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#1c1014", 0.1)
    rings = [whorl(Petal(0.062, 0.085, 0.55, 0.35, 0.0, 0.5), s, 2, 0.35 + 0.2 * k, 90.0 * k) for k in range(2)]
    return join([*rings, stamens(46, 0.016, 0.018, "#1c1418", "#120c10"),
        lathe([(0.0, 0.0), (0.008, 0.004), (0.009, 0.012), (0.006, 0.016), (0.0, 0.0165)], matt("#7a8a4a", 0), 14)])


def daisy(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#d8dcc8")
    rings = [around(petal(Petal(0.042, 0.012, -0.15, 0.0, 0.3, 0.3), s, 0.12 + 0.12 * k).moved(0.013, 0.001 * k, 0), 19,
        9.0 * k) for k in range(2)]
    return join([*rings, _seeds(0.017, 130, "#e2a81c", 0.009), ball(0.016, matt("#c88a14", 0), 0.4).moved(0, 0.001, 0)])


def hibiscus(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#5a0f20", 0.25)
    column = [tube([(0, 0, 0), (0.005, 0.05, 0), (0.012, 0.085, 0)], [0.003, 0.002, 0.0015], matt("#f0c8b8", 0), 8, 14)]
    dots = [ball(0.0022, matt("#f2c83a", 0), 1.0, 7).moved(0.004 + 0.009 * t + 0.006 * math.cos(9 * k),
        0.045 + 0.04 * t, 0.006 * math.sin(9 * k)) for k, t in enumerate(np.linspace(0, 1, 28))]
    return join([whorl(Petal(0.085, 0.080, -0.55, 0.5, 0.0, 0.3), s, 5, 0.75), *column, *dots])


def orchid(colour: Rgb) -> Mesh:
    s, lip = _stuff(colour, "#f4e8f0", 0.25), _stuff(tint(colour, 0.6), "#e2b83a", 0.3)
    sepals = join([petal(Petal(0.046, 0.026, -0.1, 0, 0.5, 0.25), s, 0.1).turned("y", a) for a in (90, 215, 325)])
    wings = join([petal(Petal(0.050, 0.058, -0.1, 0.1, 0.0, 0.2), s, 0.18).turned("y", a) for a in (20, 160)])
    mouth = [petal(Petal(0.030, 0.026, -0.8, 0.4, 0.2, 0.8), lip, 0.7).turned("y", 270),
        *(petal(Petal(0.018, 0.014, 0.6, 0, 0.3, 0.8), lip, 0.9).turned("y", a) for a in (235, 305))]
    return join([sepals, wings, *mouth, ball(0.006, matt("#f0e0a8", 0)).moved(0, 0.006, 0)])


def dandelion(colour: Rgb) -> Mesh:
    """The clock of seeds."""
    del colour
    white = Stuff(paint("#f2f0ea"), glow=0.05, wear=0.0)
    spoke = join([tube([(0.004, 0, 0), (0.036, 0, 0)], 0.0003, white, 4, caps=False),
        *(tube([(0.036, 0, 0), (0.046, 0.007 * math.cos(a), 0.007 * math.sin(a))], 0.00028, white, 3, caps=False)
            for a in np.linspace(0, 2 * math.pi, 9)[:-1])])
    out = [ball(0.006, matt("#8a7a4a", 0))]
    for k in range(120):
        y = 1 - 2 * (k + 0.5) / 120
        out.append(spoke.turned("z", math.degrees(math.asin(y))).turned("y", 137.5 * k))
    return join(out)


def bluebell(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#e8e4f4", 0.2)
    one = join([whorl(Petal(0.030, 0.014, -0.5, 0, 0.6, 0.7), s, 6, 1.35)]).turned("z", 150)
    return join(one.moved(0.012 * (-1) ** k, 0.02 * k, 0.01 * math.sin(k)).turned("y", 70.0 * k) for k in range(6))


def lavender(colour: Rgb) -> Mesh:
    s = _stuff(colour, tint(colour, 0.6))
    out = []
    for k in range(64):
        t = k / 63
        bud = ball(0.0055 - 0.002 * t, s, 1.6, 8).moved(0.0095 - 0.006 * t, 0, 0).turned("y", 137.5 * k)
        out.append(bud.moved(0, -0.03 + 0.10 * t - 0.01 * math.sin(t * 25) * 0.3, 0))
    return join(out)


def cherry(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#b8426a", 0.1)
    return join([whorl(Petal(0.034, 0.034, 0.2, 0.2, 0.0, 0.35), s, 5, 0.25),
        stamens(18, 0.016, 0.013, "#f0c8d4", "#d8a83a")])


def iris(colour: Rgb) -> Mesh:
    s = _stuff(colour, "#e2b83a", 0.2)
    return join([whorl(Petal(0.075, 0.050, -1.5, 0.35, 0.1, 0.3), s, 3, 0.75),
        whorl(Petal(0.075, 0.048, 0.75, 0.3, 0.1, 0.6), s, 3, 1.05, 60)])


@dataclass(frozen=True)
class Bloom:
    """make: the head, looking up; colour: usual; stem: its height, m; count: how many in the clump; tilt: degrees the
    head leans to the viewer; leaf: (length, width) m; size: factor of the head."""

    make: Callable[[Rgb], Mesh]
    colour: str
    stem: float = 0.36
    count: int = 3
    tilt: float = 40.0
    leaf: tuple[float, float] = (0.12, 0.05)
    size: float = 1.0


BLOOMS: dict[str, Bloom] = {
    "rose": Bloom(rose, "#b01c2e", 0.36, 5, 32.0, (0.085, 0.055), 1.25),
        "sunflower": Bloom(sunflower, "#f0b41c", 1.1, 3, 66.0, (0.24, 0.18), 2.0),
    "tulip": Bloom(tulip, "#d8384a", 0.32, 6, 8.0, (0.26, 0.05), 1.1),
        "lotus": Bloom(lotus, "#e88ab0", 0.10, 1, 18.0, (0.2, 0.2), 1.5),
    "lily": Bloom(lily, "#f2e6ea", 0.45, 4, 50.0, (0.14, 0.03)),
        "poppy": Bloom(poppy, "#d22a1c", 0.38, 6, 38.0, (0.10, 0.035), 1.25),
    "daisy": Bloom(daisy, "#f4f1e8", 0.26, 6, 46.0, (0.09, 0.03), 1.15),
        "hibiscus": Bloom(hibiscus, "#d2203a", 0.34, 4, 60.0, (0.12, 0.08), 1.1),
    "orchid": Bloom(orchid, "#c86ad0", 0.34, 4, 80.0, (0.16, 0.06), 1.2),
        "dandelion": Bloom(dandelion, "#f2f0ea", 0.26, 4, 0.0, (0.13, 0.035), 1.1),
    "lavender": Bloom(lavender, "#7a5ac0", 0.40, 17, 0.0, (0.10, 0.012), 1.2),
        "bluebell": Bloom(bluebell, "#5a6ad8", 0.26, 4, 0.0, (0.2, 0.02)),
    "iris": Bloom(iris, "#5a3ab8", 0.46, 3, 20.0, (0.3, 0.035), 1.1),
        "cherry blossom": Bloom(cherry, "#f6c4d4", 0.3, 5, 60.0, (0.06, 0.03), 1.1),
    "flower": Bloom(cherry, "#d8487a", 0.32, 5, 45.0, (0.11, 0.05), 1.3),
}  # fmt: skip
OTHERS = {"wildflower": "daisy", "blossom": "cherry blossom", "cherry flower": "cherry blossom", "water lily": "lotus",
    "waterlily": "lotus", "lotus flower": "lotus", "lily pad": "lotus", "marigold": "daisy",
          "peony": "rose", "carnation": "rose", "camellia": "rose", "chrysanthemum": "daisy", "anemone flower": "poppy",
              "magnolia": "lotus", "violet": "iris", "crocus": "tulip", "snowdrop": "bluebell", "daffodil": "lily"}


def bloom_of(word: str) -> Bloom:
    low = word.lower()
    for name in (low, low.split()[-1] if low else "", low.rstrip("s")):
        if OTHERS.get(name, name) in BLOOMS:
            return BLOOMS[OTHERS.get(name, name)]
    return BLOOMS["flower"]


def flower(cue: Cue) -> Thing:
    """A clump that nods in the wind; the first head is the tallest and looks at us."""
    bloom = bloom_of(cue.word)
    colours = named(cue) or [tone(cue, bloom.colour)]
    rng = stream(cue)
    view = View(cue.yaw, 14.0)
    facing = math.degrees(math.atan2(view.matrix()[2, 0], view.matrix()[2, 2]))
    heads = [bloom.make(c) for c in dict.fromkeys(colours)][:3]
    single = "bouquet" not in cue.word.lower() and (bloom.count == 1
        or bool({"single", "lone", "one", "cut"} & set(cue.traits)))
    dew = _dew(cue)
    greens, swings = [], []
    for k in range(1 if single else bloom.count):
        spread = 0.0 if k == 0 else (0.11 + 0.09 * bloom.stem) * math.sqrt(k / bloom.count)
        x, z = spread * math.cos(2.4 * k + cue.seed) * 1.3, spread * math.sin(2.4 * k + cue.seed) * 0.8
        high = bloom.stem * (1.0 if k == 0 else float(rng.uniform(0.62, 0.95)))
        head = heads[k % len(heads)] if k else join([heads[0], dew])
        size = bloom.size * (1.0 if k == 0 else float(rng.uniform(0.78, 0.95)))
        turned = head.scaled(size).turned("x", bloom.tilt * (1.0 if k % 3 < 2 else 0.7))
        lean = (0.22 * x, high, 0.2 * z)
        one = join([_stalk(lean, bloom.stem), turned.turned("y", facing + 25 * math.sin(2.0 * k)).moved(*lean)])
        sway = Motion(sway=(0.022 + 0.01 * float(rng.random()), 2.7 + 0.3 * k, float(rng.random())))
        front = float(view.matrix()[2] @ np.array((x, 0.0, z))) + 0.02
        swings.append(Swing(f"stem {k}", one, (x, 0.0, z), sway, front))
        greens.append(_foliage(x, z, high, bloom, k))
    if "cut" in cue.traits:
        greens.append(_glass_of_water(0.30 * bloom.stem))
    return Thing(join(greens), fit=lambda _c: view, swings=tuple(swings), note=cue.word)


def _glass_of_water(high: float) -> Mesh:
    """A slim vase for a cut flower, as high as that, m."""
    profile = [(0.0, 0.0), (0.26, 0.0), (0.30, 0.06), (0.31, 0.35), (0.17, 0.75), (0.15, 0.88), (0.20, 1.0)]
    wall = lathe([(r * high, y * high) for r, y in profile], glass("#bcd8dc", 0.34), 32)
    return join([wall, lathe([(0.28 * high, 0.04 * high), (0.28 * high, 0.38 * high), (0.0, 0.39 * high)],
        glass("#8fb8bc", 0.4), 28)])


def _stalk(top: Point, high: float) -> Mesh:
    thick = [0.005 + 0.004 * high, 0.004 + 0.003 * high, 0.003 + 0.002 * high]
    return tube([(0, 0, 0), (top[0] * 0.3, top[1] * 0.55, top[2] * 0.3), top], thick, STEM, 8, 14)


def _dew(cue: Cue) -> Mesh:
    """Drops on the first head, where the prompt speaks of dew, rain or a close view."""
    if not {"dew", "dewy", "wet", "rain", "rainy", "macro"} & set(cue.traits):
        return ball(0.0001, STEM, 1.0, 6)
    rng = np.random.default_rng(cue.seed + 5)
    spots = [(float(rng.uniform(0.010, 0.030)), float(a)) for a in rng.uniform(0, 6.28, 12)]
    return join(ball(float(rng.uniform(0.0010, 0.0022)), DEW, 0.7,
        10).moved(r * math.cos(a), 0.004 + 0.36 * r, r * math.sin(a)) for r, a in spots)


def _foliage(x: float, z: float, high: float, bloom: Bloom, number: int) -> Mesh:
    long, wide = bloom.leaf
    if bloom.make is lotus:
        pad = Stuff(paint("#4f8a4a"), "leaf", paint("#8ab86a"), 1.0, 0.2, 0.4, wear=0.0)
        angles, rs = np.linspace(0.12, 2 * math.pi - 0.12, 41), np.linspace(0.02, 1, 7)
        pads = []
        for cx, cz, r in ((0.10, 0.05, 0.13), (-0.14, -0.02, 0.11), (0.02, -0.16, 0.10)):
            rows = np.array([[(cx + r * s * math.cos(a), 0.004 + 0.012 * s**4, cz + r * s * math.sin(a))
                for a in angles] for s in rs])
            pads.append(grid(rows, pad, True, np.array([[(math.sin(a * 5) * 0.8, s) for a in angles] for s in rs])))
        return join(pads)
    low = bloom.stem > 0.2 and wide < 0.055
    count = 4 if low else max(2, round(high / 0.11))
    out = []
    for k in range(count):
        at = 0.02 if low else high * (0.18 + 0.62 * k / count)
        out.append(leaf(long * (1 - 0.1 * (k % 3)), wide, 0.35 if low else 0.6).turned("z", 38 if low
            else 8).turned("y", 137.5 * k + 60 * number).moved(x * (1 + 0.1 * k / count), at, z))
    return join(out)
