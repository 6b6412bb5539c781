"""What grows in beds and under shells: cabbages, radishes, celery, asparagus, beans, nuts, a banana's peel. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade
from reelwright.engines.previz.paint.figures.tone import paint, tint


def cabbage(cue: Cue) -> Thing:
    """A head of leaves about each other, the outer ones spread; red by its word, a sprout small."""
    green = tone(cue, "#6a2a5a" if "red" in cue.word.lower() else "#9ac06a")
    parts: list[Mesh] = [
        ball(0.086, Stuff(green, "leaf", tint(green, 1.5), 0.12, 0.5, wear=0), 0.92, 32).moved(0, 0.086, 0)
    ]
    for ring, (count, tilt, size) in enumerate(((5, 10, 0.088), (6, 34, 0.10), (7, 60, 0.11))):
        shade = Stuff(tint(green, 0.95 - 0.16 * ring), "leaf", tint(green, 1.35), 0.1, 0.6, wear=0)
        for k in range(count):
            parts.append(_cup(size, shade, tilt).turned("y", 360 * k / count + 31 * ring).moved(0, 0.012, 0))
    return Thing(join(parts), pitch=20.0)


def _cup(size: float, stuff: Stuff, tilt: float) -> Mesh:
    """One bowed leaf with a wavy edge, from the foot up and out."""
    rows = []
    for t in np.linspace(0.0, 1.0, 9):
        lift = math.radians(tilt + 62 * (1 - t) ** 2)
        row = []
        for s in np.linspace(-1.0, 1.0, 13):
            angle = 0.95 * s * math.sin(math.pi * min(1.0, 0.25 + 0.6 * t))
            out = size * (0.16 + 0.90 * math.sin(0.9 * t * math.pi / 2) * (0.45 + 0.55 * math.sin(lift)))
            wave = 0.007 * math.sin(9 * s) * t
            row.append(
                (out * math.cos(angle) + wave, size * 1.25 * t * math.cos(lift * 0.75) + wave, out * math.sin(angle))
            )
        rows.append(row)
    return grid(np.array(rows), stuff)


_ROOTS = {
    "turnip": ("#f0e8e4", "#a04a8a", 0.036),
    "beet": ("#6a1c34", "#7a2440", 0.036),
    "radish": ("#d0204a", "#d8305a", 0.020),
    "rutabaga": ("#e0c48a", "#7a4a6a", 0.04),
}


def root(cue: Cue) -> Thing:
    """A bunch of three round roots with their leaves: radishes, turnips, beetroots."""
    low, high, r = next((row for name, row in _ROOTS.items() if name in cue.word.lower()), _ROOTS["radish"])
    skin, crown = Stuff(tone(cue, low), gloss=0.5, wear=0), Stuff(tone(cue, high), gloss=0.5, wear=0)
    tail = Stuff(paint("#f0e0d8"), wear=0)
    profile = curve([(0.0, 0.10 * r), (0.55 * r, 0.30 * r), (r, r), (0.80 * r, 1.65 * r), (0.0, 1.95 * r)], 26)
    low_half, top_half = [p for p in profile if p[1] <= 1.15 * r], [p for p in profile if p[1] >= 1.05 * r]
    one = join(
        [
            lathe(low_half, skin, 32),
            lathe(top_half, crown, 32),
            tube(
                [(0, 0.15 * r, 0), (0.1 * r, -0.9 * r, 0), (0.3 * r, -1.6 * r, 0)],
                [0.14 * r, 0.05 * r, 0.01 * r],
                tail,
                8,
                12,
            ),
            *(
                blade(3.6 * r, 1.15 * r, LEAF, 0.3).turned("z", 62 + 8 * k).turned("y", 115 * k).moved(0, 1.9 * r, 0)
                for k in range(4)
            ),
        ]
    )
    lying = one.turned("z", 84).moved(0, 0.98 * r, 0)
    many = [
        lying.turned("y", d).moved(-0.8 * r * k, 0.0, z * r)
        for k, (d, z) in enumerate(((-16, 2.0), (4, 0.0), (22, -2.0)))
    ]
    return Thing(join([*many, one.turned("z", 80).moved(-0.4 * r, 2.5 * r, 0.6 * r)]).turned("y", 200), pitch=26.0)


def stalks(cue: Cue) -> Thing:
    """A bundle that is tied: spears of asparagus with their tips, or stalks of celery, rhubarb, leek with leaves."""
    word, rng = cue.word.lower(), stream(cue)
    spear = "asparagus" in word
    body = tone(cue, "#6f9a3c" if spear else "#c03a4a" if "rhubarb" in word else "#a8cc6a")
    stem, parts = Stuff(body, "stripes", tint(body, 0.85), 0.004, 0.2, 0.3, wear=0), []
    tip = Stuff(tint(paint("#4a5a44") if spear else body, 1.0), "thatch", tint(body, 0.6), 0.01, 0.8, wear=0)
    for k in range(11 if spear else 7):
        x, z = (
            (0.016 if spear else 0.024) * math.cos(2.4 * k) * math.sqrt(k / 7),
            0.022 * math.sin(2.4 * k) * math.sqrt(k / 7),
        )
        high, r = 0.20 + float(rng.uniform(-0.015, 0.02)), 0.0065 if spear else 0.011
        parts.append(
            tube([(x, 0, z), (x * 1.1, high * 0.6, z * 1.1), (x * 1.3, high, z * 1.3)], [r, r, r * 0.8], stem, 12, 10)
        )
        if spear:
            parts.append(ball(0.0075, tip, 3.0, 14).moved(x * 1.3, high + 0.012, z * 1.3))
        else:
            parts += [
                blade(0.06, 0.045, LEAF, 0.3)
                .turned("z", 50)
                .turned("y", 120 * j + 40 * k)
                .moved(x * 1.3, high, z * 1.3)
                for j in range(3)
            ]
    a = np.linspace(0, 2 * math.pi, 33)
    tie = tube(np.stack([0.030 * np.cos(a), np.full(33, 0.07), 0.034 * np.sin(a)], 1), 0.0035, matt("#c8a878"), 8)
    return Thing(join([*parts, tie]), pitch=8.0)


def beans(cue: Cue) -> Thing:
    """A handful of pods, or of dry beans: coffee, kidney, white."""
    word, rng = cue.word.lower(), stream(cue)
    if "green" in word or "pea" in word or "pod" in word:
        pod = Stuff(tone(cue, "#5a9a34"), gloss=0.4, wear=0)
        many = [
            tube(
                [(-0.06, 0.006, 0), (-0.02, 0.009, 0.004), (0.03, 0.009, 0.003), (0.065, 0.006, -0.004)],
                [0.002, 0.0065, 0.0065, 0.002],
                pod,
                12,
                18,
            )
            .turned("y", float(rng.uniform(-50, 50)))
            .moved(float(rng.uniform(-0.03, 0.03)), 0.006 * (k // 4), float(rng.uniform(-0.04, 0.04)))
            for k in range(13)
        ]
        return Thing(join(many), pitch=28.0)
    colour = tone(cue, "#3a1e12" if "coffee" in word else "#7a2420" if "kidney" in word else "#c8a070")
    skin, seam = Stuff(colour, gloss=0.7, wear=0), matt(tint(colour, 0.45))
    one = join(
        [
            ball(0.011, skin, 0.75, 18).scaled(1.45, 1, 1),
            tube([(-0.012, 0.0078, 0), (0, 0.0088, 0.001), (0.012, 0.0078, 0)], 0.0011, seam, 6, 10),
        ]
    )
    many = []
    for k in range(46):
        reach = 0.085 * math.sqrt(k / 46)
        many.append(
            one.turned("y", float(rng.uniform(0, 360)))
            .turned("z", float(rng.uniform(-25, 25)))
            .moved(reach * math.cos(2.4 * k), 0.008 + 0.034 * (1 - k / 46) ** 1.6, reach * math.sin(2.4 * k))
        )
    return Thing(join(many), pitch=26.0)


def nuts(cue: Cue) -> Thing:
    """Three in their shells and one that is cracked open: walnuts, hazelnuts, almonds, peanuts."""
    word = cue.word.lower()
    smooth, long = "hazel" in word or "chest" in word, 1.5 if "almond" in word else 1.8 if "peanut" in word else 1.12
    colour = tone(cue, "#7a4420" if smooth else "#c09058")
    shell = Stuff(
        colour, "plain" if smooth else "rock", tint(colour, 0.62), 0.012, 0.0 if smooth else 0.9, 0.4, wear=0.1
    )
    meat = Stuff(paint("#e8cc98"), "rock", paint("#b88a50"), 0.008, 1.0, wear=0)
    r = 0.021
    ridge = tube(
        [(r * 1.03 * math.cos(a) * long, r * 1.03 * math.sin(a), 0) for a in np.linspace(0, 6.2832, 41)],
        0.0022,
        shell,
        8,
    )
    whole = join([ball(r, shell, 1.0, 26).scaled(long, 1, 1), *([] if smooth else [ridge])]).moved(0, r, 0)
    bowl = lathe([(r * math.sin(t), r * (1 - math.cos(t))) for t in np.linspace(0.05, math.pi / 2, 12)], shell, 28)
    half = join(
        [
            bowl,
            lathe([(r, r), (r * 0.86, r)], matt(tint(colour, 1.3)), 28),
            *(
                ball(0.0085, meat, 0.7, 14).moved(x, r, z)
                for x, z in ((0.008, 0.007), (-0.008, 0.007), (0.008, -0.007), (-0.008, -0.007))
            ),
        ]
    ).scaled(long, 1, 1)
    return Thing(
        join(
            [
                whole.moved(-0.03, 0, -0.02),
                whole.turned("y", 70).moved(0.025, 0, -0.035),
                whole.turned("y", 30).moved(-0.012, 0.0, 0.036),
                half.turned("z", -24).moved(0.045, 0.006, 0.02),
            ]
        ),
        pitch=22.0,
    )


def peel(cue: Cue) -> Thing:
    """A banana's skin as it was dropped: four yellow flaps about its stalk."""
    skin, pale = Stuff(tone(cue, "#f0c81c"), "spots", paint("#8a6a1c"), 0.03, 0.1, 0.4, wear=0.1), matt("#f6ecc0", 0.05)
    flaps: list[Mesh] = []
    for k in range(4):
        rows = []
        for t in np.linspace(0.0, 1.0, 14):
            out, up = 0.014 + 0.115 * t, 0.062 * (1 - t) ** 1.5 + 0.016 * math.sin(3.1 * t)
            wide = 0.019 * math.sin(math.pi * (0.22 + 0.76 * t)) + 0.001
            rows.append([(out, up + 0.006 * s * s + 0.003, wide * s) for s in np.linspace(-1, 1, 7)])
        outer = grid(np.array(rows), skin)
        inner = grid(np.array(rows) - (0.0, 0.003, 0.0), pale)
        flaps.append(join([outer, inner]).turned("y", 90 * k + 20 + 9 * (k % 2)))
    stalk = tube([(0, 0.055, 0), (0.002, 0.085, 0), (0.014, 0.115, 0.004)], [0.014, 0.007, 0.008], skin, 12, 16)
    return Thing(join([*flaps, stalk, ball(0.0075, matt("#4a3418"), 0.6, 10).moved(0.015, 0.117, 0.004)]), pitch=20.0)


def ginger(cue: Cue) -> Thing:
    """A knobbly root of ginger."""
    skin = Stuff(tone(cue, "#c8a26a"), "stripes", paint("#a07a48"), 0.008, 0.4, wear=0.2)
    limbs = (
        ((-0.07, 0.018, 0), (0.0, 0.022, 0.0), (0.07, 0.02, 0.01)),
        ((-0.03, 0.02, 0), (-0.045, 0.024, 0.05)),
        ((0.02, 0.02, 0), (0.035, 0.045, -0.035)),
        ((0.05, 0.02, 0), (0.085, 0.03, 0.045)),
        ((-0.05, 0.02, 0), (-0.07, 0.05, -0.01)),
    )
    parts = [tube(path, 0.017, skin, 16, 14) for path in limbs]
    parts += [ball(0.0175, skin, 1.0, 16).moved(*path[-1]) for path in limbs] + [
        ball(0.017, skin, 1.0, 16).moved(-0.07, 0.018, 0)
    ]
    return Thing(join(parts), pitch=24.0)


def pickle(cue: Cue) -> Thing:
    """Two bumpy gherkins."""
    skin, rng = Stuff(tone(cue, "#6a8a2c"), "spots", paint("#4a6a1c"), 0.012, 0.4, 0.7, wear=0), stream(cue)
    body = tube([(-0.06, 0.018, 0.004), (0, 0.019, -0.004), (0.06, 0.018, 0.006)], [0.010, 0.018, 0.010], skin, 20, 20)
    bumps = [
        ball(0.0024, skin, 1, 8).moved(x, 0.019 + 0.0165 * math.sin(a), 0.0165 * math.cos(a))
        for x, a in zip(rng.uniform(-0.045, 0.045, 26).tolist(), rng.uniform(0.1, 3.0, 26).tolist(), strict=True)
    ]
    one = join(
        [
            body,
            ball(0.0102, skin, 1, 14).moved(-0.06, 0.018, 0.004),
            ball(0.0102, skin, 1, 14).moved(0.06, 0.018, 0.006),
            *bumps,
        ]
    )
    return Thing(join([one.turned("y", 16), one.turned("y", -14).moved(0.01, 0, 0.046)]), pitch=26.0)


GOODS = (
    (
        cabbage,
        0.16,
        "cabbage, red cabbage, lettuce head, head of lettuce, head of cabbage, brussels sprout, brussels sprouts",
    ),
    (root, 0.08, "radish, radishes, turnip, turnips, beetroot, beet, beets, rutabaga"),
    (stalks, 0.22, "asparagus, celery, rhubarb, leek, leeks, scallion, spring onion, green onion, bunch of asparagus"),
    (
        beans,
        0.05,
        "bean, beans, green bean, green beans, coffee bean, coffee beans, kidney beans, peas, pea pod, chickpea,"
        " chickpeas, lentils",
    ),
    (
        nuts,
        0.05,
        "walnut, walnuts, hazelnut, hazelnuts, almond, almonds, peanut, peanuts, pecan, chestnut, chestnuts,"
        " cashew, pistachio, nut",
    ),
    (peel, 0.12, "banana peel, banana skin"),
    (ginger, 0.06, "ginger, ginger root"),
    (pickle, 0.04, "pickle, gherkin, gherkins"),
)
"""Who makes it, how tall it is, m, and its nouns."""
