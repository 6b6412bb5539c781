"""For feasts and sweet teeth: a decked tree, wreaths, stockings, lollipops, popcorn, gingerbread. In m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import named, second, surface, tone
from reelwright.engines.previz.paint.figures.things.roadside import plate
from reelwright.engines.previz.paint.figures.tone import paint, tint

GOLD, WHITE, DARK = metal("#e0ac3c", 1.0, 0.1), matt("#f6f3ec", 0.05), matt("#1a1614", 0.1)
BRIGHT = ("#e8202a", "#f0b82a", "#2a7ae8", "#2aa84a", "#b03ae0", "#f07a2a")


def christmas_tree(cue: Cue) -> Thing:
    """A fir in its pot, hung with balls, lights and a garland, a star on top, presents under it."""
    rng = np.random.default_rng(cue.seed)
    said, green = named(cue), paint("#1f5a2e")
    pine = said[0] if said else green
    dark = 0.5 if pine == green else 0.78
    greens = [Stuff(tint(pine, k), "thatch", tint(pine, k * dark), 0.03, 1.0, wear=0) for k in (1.0, 1.12, 0.88)]
    balls = [said[1]] if len(said) > 1 else [paint(c) for c in BRIGHT]
    parts: list[Mesh] = [tube([(0, 0.1, 0), (0, 0.5, 0)], 0.06, wood("#5a3a20", 0.05), 10),
                         lathe([(0.0, 0.0), (0.18, 0.0), (0.2, 0.22), (0.0, 0.22)], enamel("#a8141e", 0.2), 28)]
    a = np.linspace(0, 2 * math.pi, 57)
    for k in range(8):
        foot, top, r = 0.32 + 0.2 * k, 0.75 + 0.19 * k, 0.74 * (1 - k / 9.2)
        rows = [np.stack([r * s * (1 + 0.10 * s * np.sin(13 * a + 2.1 * k)) * np.cos(a), top + (foot - top) * s**0.8
                          - 0.04 * s * np.cos(13 * a + 2.1 * k),
                              r * s * (1 + 0.10 * s * np.sin(13 * a + 2.1 * k)) * np.sin(a)], 1)
                for s in np.linspace(0.02, 1, 7)]
        parts.append(grid(np.array(rows), greens[k % 3]))
    lamps = []
    for k in range(46):
        y = 0.40 + 1.45 * (k / 46)
        r, t = 0.75 * (1 - (y - 0.3) / 1.78) + 0.01, 2.4 * k
        x, z = r * math.cos(t), r * math.sin(t)
        if k % 3 == 0:
            parts.append(ball(0.045, Stuff(balls[k // 3 % len(balls)], gloss=1.0, metal=0.6, wear=0), 1.0,
                14).moved(x, y - 0.03, z))
        else:
            parts.append(ball(0.018, lit(("#ffd070", "#ff6a5a", "#7ad0ff")[k % 3 if cue.colours else 0], 2.4), 1.0,
                8).moved(x, y, z))
            if x > -0.1 and k % 4 == 1:
                lamps.append(Lamp((x, y, z), 0.16, (1.2, 0.8, 0.35), 0.25))
    way = [((0.77 * (1 - (y - 0.3) / 1.8) + 0.01) * math.cos(9.0 * y), y,
        (0.77 * (1 - (y - 0.3) / 1.8) + 0.01) * math.sin(9.0 * y))
           for y in np.linspace(0.42, 1.8, 90)]
    star = [(r * math.sin(t), r * math.cos(t)) for t, r in ((math.pi * k / 5, 0.13 if k % 2 == 0 else 0.055)
        for k in range(10))]
    parts += [tube(way, 0.014, Stuff(paint("#e8c45a"), gloss=0.9, metal=0.7, wear=0), 6), plate(star, 0.04,
        lit("#ffd76a", 1.3)).moved(0, 2.12, 0)]
    for k, (x, z, s) in enumerate(((0.55, 0.3, 0.26), (0.45, -0.35, 0.22), (0.75, -0.02, 0.18), (0.2, 0.62, 0.2))):
        coat, band = enamel(BRIGHT[k], 0.1), matt(BRIGHT[(k + 1) % 6], 0)
        parts.append(join([box((s, s * 0.8, s), coat, 0.006), box((s * 1.02, s * 0.81, s * 0.18), band),
            box((s * 0.18, s * 0.81, s * 1.02), band),
                           *(ball(s * 0.14, band, 0.7, 12).moved(0, s * 0.86, d * s * 0.13) for d in (1,
                               -1))]).turned("y", 25 * float(
                               rng.uniform(-1, 1))).moved(x, 0, z))
    return Thing(join(parts), pitch=3.0, turned=30.0, lamps=(*lamps[:9], Lamp((0, 2.12, 0), 0.3, (1.3, 1.0, 0.4), 0.1)))


def stocking(cue: Cue) -> Thing:
    """A Christmas stocking on its loop, a white cuff, a candy cane out of it."""
    red = surface(cue, cloth("#b8141e", 0.012))
    way = [(0, 0.38, 0), (0, 0.2, 0), (0.02, 0.10, 0), (0.12, 0.05, 0), (0.2, 0.06, 0)]
    cane = [(0.02, 0.3, 0.03), (0.02, 0.52, 0.03), (0.05, 0.57, 0.03), (0.09, 0.54, 0.03)]
    return Thing(join([tube(way, [0.075, 0.07, 0.075, 0.062, 0.045], red, 24, 50).scaled(1, 1, 0.6), tube([(0, 0.37,
        0), (0, 0.46, 0)], 0.095, WHITE, 24).scaled(
        1, 1, 0.62), tube(cane, 0.014, Stuff(paint("#f4f0ea"), "stripes", paint("#c8141e"), 0.03, 0.0, 0.9, wear=0),
            12, 40),
        tube([(-0.08, 0.44, 0), (-0.10, 0.52, 0), (-0.07, 0.46, 0)], 0.006, WHITE, 6, 12)]), pitch=4.0, turned=-30.0)


def lollipop(cue: Cue) -> Thing:
    """A big swirled lollipop with two more behind it; wrapped sweets by the word."""
    if "candy" in cue.word or "candies" in cue.word or "sweets" in cue.word:
        return candies(cue)
    hues = (("#e8204a", "#f8f0e8"), ("#2a9ad8", "#f8e05a"), ("#6ac83a", "#f8f0e8"))
    parts = []
    for k, (one, two) in enumerate(hues):
        disc = lathe([(0.0, -0.016), (0.075, -0.014), (0.085, 0.0), (0.075, 0.014), (0.0, 0.016)], enamel(tone(cue,
            one) if k == 0 else one, 0.2), 44).turned("x", 90)
        swirl = tube([((0.012 + 0.0104 * t) * math.cos(t), (0.012 + 0.0104 * t) * math.sin(t), 0.0165 - 0.0004 * t)
            for t in np.linspace(0, 6.2, 70)], 0.007, enamel(two, 0.2), 8)
        parts.append(join([disc, swirl, tube([(0, -0.08, 0), (0, -0.30, 0)], 0.006, WHITE, 10)]).turned("z", (0, 20,
            -22)[k]).moved((0, -0.12, 0.13)[k], 0.31 - 0.03 * (k > 0), -0.05 * k))
    return Thing(join(parts), pitch=2.0, turned=-30.0)


def candies(cue: Cue) -> Thing:
    """Sweets in twisted wrappers, heaped."""
    rng, parts = np.random.default_rng(cue.seed), []
    for k in range(26):
        hue = Stuff(paint(BRIGHT[k % 6]), "stripes", paint("#f8f0e8"), 0.02, 0.0, 0.9, 0.2, wear=0)
        one = join([ball(0.022, hue, 0.85, 14), *(lathe([(0.004, 0.0), (0.018, 0.022), (0.016, 0.024)], hue,
            10).turned("z", s * -90).moved(s * 0.018, 0, 0) for s in (1, -1))])
        r, t = 0.12 * math.sqrt(float(rng.uniform(0, 1))), float(rng.uniform(0, 6.28))
        parts.append(one.turned("y", float(rng.uniform(0, 360))).turned("z", float(rng.uniform(-30,
            30))).moved(r * math.cos(t), 0.022 + 0.06 * max(0.0, 1 - r / 0.11) * (k % 3) / 2, r * math.sin(t)))
    return Thing(join(parts), pitch=24.0)


def cotton_candy(cue: Cue) -> Thing:
    pink = Stuff(tone(cue, "#f4a0c4"), "thatch", tint(tone(cue, "#f4a0c4"), 0.86), 0.02, 0.8, wear=0)
    puffs = [ball(0.09 - 0.004 * k, pink, 0.9, 20).moved(0.07 * math.cos(2.4 * k), 0.26 + 0.022 * k,
        0.07 * math.sin(2.4 * k)) for k in range(9)]
    return Thing(join([*puffs, ball(0.12, pink, 1.2, 28).moved(0, 0.34, 0), lathe([(0.006, 0.0), (0.03, 0.24)],
        Stuff(paint("#f8f0e8"), "stripes", paint("#e8204a"), 0.02, wear=0), 24)]), pitch=4.0)


def popcorn(cue: Cue) -> Thing:
    """A striped tub running over."""
    rng = np.random.default_rng(cue.seed)
    tub = Stuff(paint("#f6f3ec"), "stripes", paint("#c8141e"), 0.05, wear=0.0)
    corn = [Stuff(paint(c), "rock", paint("#e8b84a"), 0.012, 0.8, wear=0) for c in ("#f8ecc8", "#f4dc9a", "#fbf4de")]
    pops = []
    for k in range(70):
        r, t = 0.10 * math.sqrt(float(rng.uniform(0, 1))), float(rng.uniform(0, 6.28))
        y = 0.245 + 0.06 * (1 - (r / 0.1) ** 2) + float(rng.uniform(-0.01, 0.012))
        pops.append(join([ball(0.016, corn[k % 3], 0.9, 8), ball(0.011, corn[(k + 1) % 3], 1.0, 8).moved(0.011,
            0.006, 0.004)]).turned("y", 77.0 * k).moved(r * math.cos(t), y, r * math.sin(t)))
    spilled = [ball(0.016, corn[k % 3], 0.9, 10).moved(0.16 + 0.03 * k, 0.014, -0.05 + 0.06 * math.sin(4 * k))
        for k in range(4)]
    return Thing(join([lathe([(0.0, 0.0), (0.075, 0.0), (0.11, 0.24), (0.113, 0.245)], tub, 16), *pops, *spilled]),
        pitch=12.0)


def fries(cue: Cue) -> Thing:
    """Chips in a red carton."""
    rng = np.random.default_rng(cue.seed)
    red, gold = surface(cue, enamel("#c8161c", 0.1)), [Stuff(paint(c), "rock", paint("#c88a2a"), 0.02, 0.3, 0.2,
        wear=0.1) for c in ("#f0c04a", "#e8b03a", "#f4cc6a")]
    sticks = [box((0.012, 0.13 + 0.04 * float(rng.uniform(0, 1)), 0.012), gold[k % 3], 0.002).turned("x",
        float(rng.uniform(-16, 16))).turned("z", float(rng.uniform(-9, 9))).moved(
        -0.025 + 0.013 * (k % 5), 0.07, -0.05 + 0.0145 * (k // 5)) for k in range(40)]
    front = plate([(-0.055, 0.0), (0.055, 0.0), (0.075, 0.12), (0.03, 0.105), (-0.03, 0.105), (-0.075, 0.12)], 0.004,
        red).turned("z", -6).moved(0.04, 0, 0)
    back = plate([(-0.055, 0.0), (0.055, 0.0), (0.078, 0.15), (0.0, 0.17), (-0.078, 0.15)], 0.004, red).turned("z",
        6).moved(-0.035, 0, 0)
    sides = [prism([(-0.035, 0.0), (0.04, 0.0), (0.052, 0.11), (-0.05, 0.13)], 0.004, red).turned("x",
        s * 9).moved(0, 0, s * 0.056) for s in (1, -1)]
    band = plate([(-0.03, 0.03), (0.03, 0.03), (0.03, 0.06), (-0.03, 0.06)], 0.003, matt(second(cue, "#f4c82a"),
        0)).turned("z", -6).moved(0.044, 0, 0)
    return Thing(join([*sticks, front, back, *sides, band]), pitch=12.0, turned=42.0)


def popsicle(cue: Cue) -> Thing:
    ice = surface(cue, Stuff(paint("#e8304a"), gloss=1.0, metal=0.15, wear=0))
    shape = [(-0.035, 0.10), (-0.035, 0.22), (-0.03, 0.245), (-0.015, 0.26), (0.015, 0.26), (0.03, 0.245), (0.035,
        0.22), (0.035, 0.10)]
    return Thing(join([prism(shape, 0.03, ice, 0.009), *(prism([(x - 0.004, 0.12), (x + 0.004, 0.12), (x + 0.004,
        0.23), (x - 0.004, 0.23)], 0.032, ice.dyed(tint(ice.colour, 0.75))) for x in (-0.014, 0.014)),
                       prism([(-0.009, 0.0), (0.009, 0.0), (0.009, 0.11), (-0.009, 0.11)], 0.008, wood("#d8b078",
                           0.02), 0.002), ball(0.006, ice, 1.6, 12).moved(0.03, 0.085, 0)]).turned("z", -10),
                               pitch=4.0, turned=-35.0)


def pretzel(cue: Cue) -> Thing:
    crust = surface(cue, Stuff(paint("#9a5a22"), "rock", paint("#7a3f14"), 0.05, 0.2, 0.5, wear=0.1))
    way = [(-0.09, -0.005, 0.02), (-0.045, 0.05, 0.01), (0.02, 0.1, 0), (0.07, 0.17, 0), (0.12, 0.19, 0), (0.16,
        0.14, 0), (0.13, 0.05, 0), (0.0, -0.03, 0), (-0.13, 0.05, 0), (-0.16, 0.14, 0), (-0.12, 0.19, 0), (
        -0.07, 0.17, 0), (-0.02, 0.1, 0.02), (0.045, 0.05, 0.025), (0.09, -0.005, 0.02)]
    body = tube(way, [0.012, 0.017, 0.02, 0.022, 0.024, 0.025, 0.026, 0.028, 0.026, 0.025, 0.024, 0.022, 0.02, 0.017,
        0.012], crust, 14, 110)
    rng = np.random.default_rng(cue.seed)
    salt = []
    for _ in range(46):
        t = float(rng.uniform(1, 13))
        k = int(t)
        p = np.array(way[k]) * (1 - t + k) + np.array(way[k + 1]) * (t - k)
        salt.append(box((0.006, 0.006, 0.006), WHITE).moved(float(p[0]), float(p[1]) + float(rng.uniform(-0.012,
            0.012)), float(p[2]) + 0.021))
    return Thing(join([body, *salt]).moved(0, 0.05, 0), pitch=4.0, turned=-30.0)


def _stalk(word: str, r: float) -> list[Mesh]:
    """A cherry's stalk, a strawberry's leaves; other berries have none."""
    if "cherr" in word:
        return [tube([(0, r * 0.9, 0), (0.012, r + 0.04, 0.004)], 0.0016, matt("#4a6a2a"), 4)]
    if "straw" in word:
        return [lathe([(0.0, 0.0), (r * 0.6, 0.003), (0.0, 0.006)], matt("#3a7a2a"), 5).moved(0, r * 1.05, 0)]
    return []


def berries(cue: Cue) -> Thing:
    """A bowl heaped with the berries of its word, a leaf or two."""
    word = cue.word.lower()
    hue = next((c for n, c in (("blue", "#2a3a7a"), ("rasp", "#c8203a"), ("black", "#241a2a"), ("straw", "#d0202a"),
        ("cherr", "#a81020"), ("plum", "#5a2050"), ("cran", "#a81828"), ("olive", "#5a6a2a"), ("nut", "#a8703a"),
                                       ("almond", "#b07a40"), ("apric", "#f0a040")) if n in word), "#c8203a")
    big = any(n in word for n in ("cherr", "plum", "apric", "straw"))
    r0 = 0.026 if big else 0.017
    bumpy = any(n in word for n in ("rasp", "black"))
    skin = Stuff(tone(cue, hue), "spots" if bumpy or "straw" in word else "plain", tint(tone(cue, hue), 1.5), 0.008,
        0.6, 0.8, 0.1, wear=0)
    rng, parts = np.random.default_rng(cue.seed), []
    for _k in range(44 if big else 90):
        r, t = 0.095 * math.sqrt(float(rng.uniform(0, 1))), float(rng.uniform(0, 6.28))
        y = 0.075 + 0.05 * (1 - (r / 0.095) ** 2) * float(rng.uniform(0.6, 1.0))
        one = ball(r0, skin, 1.15 if "straw" in word else 0.95, 12)
        extra = _stalk(word, r0)
        parts.append(join([one, *extra]).turned("z", float(rng.uniform(-40, 40))).turned("y", float(rng.uniform(0,
            360))).moved(r * math.cos(t), y, r * math.sin(t)))
    bowl = [(0.0, 0.0), (0.05, 0.0), (0.055, 0.008), (0.10, 0.05), (0.122, 0.085), (0.125, 0.09), (0.117, 0.085),
        (0.09, 0.05), (0.0, 0.02)]
    return Thing(join([lathe(bowl, enamel(second(cue, "#eef0ee"), 0.2), 44), *parts]), pitch=20.0)


def gingerbread(cue: Cue) -> Thing:
    """A gingerbread man; a house with icing and sweets by its word."""
    dough, icing = Stuff(paint("#a8642a"), "rock", paint("#8a4e1e"), 0.04, 0.2, 0.1, wear=0.1), matt("#fbf8f2", 0)
    if "house" in cue.word:
        parts: list[Mesh] = [prism([(-0.14, 0.0), (0.14, 0.0), (0.14, 0.15), (0.0, 0.29), (-0.14, 0.15)], 0.24,
            dough).turned("y", 90)]
        for s in (1, -1):
            slab = join([box((0.28, 0.016, 0.24), dough, 0.003), *(ball(0.016, enamel(BRIGHT[(i + j) % 6], 0.2), 0.6,
                12).moved(-0.1 + 0.066 * i, 0.016, -0.085 + 0.06 * j) for i in range(4) for j in range(4))])
            parts.append(slab.turned("x", s * 45).moved(0, 0.225, s * 0.08))
        parts += [tube([(x, 0.30, 0), (x, 0.225, s * 0.09), (x, 0.145, s * 0.165)], 0.010, icing, 8, 20)
            for x in (-0.145, 0.145) for s in (1, -1)]
        parts += [tube([(-0.145, 0.305, 0), (0.145, 0.305, 0)], 0.013, icing, 8), plate([(-0.03, 0.0), (0.03, 0.0),
            (0.03, 0.08), (0.0, 0.105), (-0.03, 0.08)], 0.006, matt("#6a3a18", 0)).moved(0.122, 0, 0),
                  *(tube([(0.124, y, z) for y, z in ((0.08, s * 0.055), (0.08, s * 0.1), (0.125, s * 0.1), (0.125,
                      s * 0.055), (0.08, s * 0.055))], 0.005, icing, 6) for s in (1, -1)), lathe([(0.0, -0.01),
                          (0.26, -0.01), (0.27, 0.0), (0.0, 0.004)], icing, 44)]
        return Thing(join(parts), pitch=12.0, turned=35.0)
    half = [(0.0, 0.03), (0.035, 0.0), (0.06, 0.005), (0.062, 0.03), (0.045, 0.08), (0.05, 0.115), (0.10, 0.12),
        (0.115, 0.14), (0.10, 0.16), (0.045, 0.165), (0.03, 0.175), (0.048, 0.21), (0.04, 0.24), (0.0, 0.255)]
    out = [*half, *((-x, y) for x, y in reversed(half[1:-1]))]
    face = [*(ball(0.006, icing, 1.0, 10).moved(x, 0.222, 0.013) for x in (-0.018, 0.018)), tube([(-0.02, 0.20,
        0.013), (0.0, 0.19, 0.014), (0.02, 0.20, 0.013)], 0.003, icing, 6, 12), *(ball(0.007, enamel(BRIGHT[k], 0.2),
            1.0, 10).moved(0, 0.15 - 0.03 * k, 0.013) for k in range(3)),
            *(tube([(s * 0.085 + 0.006 * math.sin(9 * t), 0.125 + 0.03 * t, 0.013) for t in np.linspace(0, 1, 8)],
                0.003, icing, 6) for s in (1, -1)), *(tube([(s * 0.03 + 0.028 * s * t,
                    0.03 + 0.005 * math.sin(12 * t), 0.013) for t in np.linspace(0, 1, 8)], 0.003, icing, 6)
                        for s in (1, -1))]
    return Thing(join([prism(out, 0.02, dough, 0.006), *face]), pitch=4.0, turned=-30.0)


def butter(cue: Cue) -> Thing:
    """Butter on its dish, a slice cut off."""
    pat = Stuff(paint("#f4dc7a"), gloss=0.5, wear=0)
    return Thing(join([box((0.16, 0.012, 0.11), enamel("#f0f2f2", 0.2), 0.005), box((0.10, 0.045, 0.06), pat,
        0.003).moved(-0.015, 0.012, 0), box((0.012, 0.045, 0.06), pat, 0.002).turned("z", -64).moved(0.045, 0.024,
            0)]), pitch=18.0, turned=-50.0)


def wreath(cue: Cue) -> Thing:
    """An evergreen wreath with berries and a bow."""
    rng = np.random.default_rng(cue.seed)
    green = [Stuff(paint(c), "leaf", paint("#123a1c"), 0.03, 0.5) for c in ("#2a6a34", "#1f5228", "#357a3c")]
    needles: list[Mesh] = []
    for k in range(210):
        a, b = rng.uniform(0, 6.28), rng.uniform(0, 6.28)
        r = 0.24 + 0.05 * math.cos(b)
        root = np.array((0.05 * math.sin(b), r * math.sin(a), r * math.cos(a)))
        way = np.array((0.05 * math.sin(b), 0.06 * math.cos(b) * math.sin(a) + 0.05 * math.cos(a), 0.06 * math.cos(b)
                        * math.cos(a) - 0.05 * math.sin(a)))
        needles.append(tube([tuple(root), tuple(root + way)], [0.014, 0.002], green[k % 3], 5))
    ring_ = tube([(0, 0.24 * math.sin(a), 0.24 * math.cos(a)) for a in np.linspace(0, 6.2832, 41)], 0.05, green[1],
        10, 0, False)
    berries = [ball(0.017, enamel("#c0141e", 0.3), 1.0, 12).moved(0.065, 0.24 * math.sin(t), 0.24 * math.cos(t))
               for t in np.linspace(0, 6, 12)]
    red = surface(cue, matt("#b8141e", 0))
    bow = [plate([(0.0, 0.0), (s * 0.13, 0.06), (s * 0.13, -0.05)], 0.03, red).moved(0.08, -0.24, 0) for s in (1, -1)]
    bow += [plate([(0.0, 0.0), (s * 0.10, -0.17), (s * 0.04, -0.18)], 0.02, red).moved(0.075, -0.24, 0) for s in (1,
        -1)]
    return Thing(join([ring_, *needles, *berries, *bow, ball(0.03, red).moved(0.1, -0.24, 0)]).moved(0, 0.42, 0),
        pitch=0.0,
                 turned=62.0)


def bauble(cue: Cue) -> Thing:
    glassy = surface(cue, Stuff(paint("#c0141e"), gloss=1.0, metal=0.7, wear=0))
    return Thing(join([ball(0.1, glassy, 1.0, 40).moved(0, 0.1, 0), lathe([(0.022, 0.195), (0.022, 0.22), (0.0,
        0.222)], GOLD, 16),
                       tube([(0, 0.235 + 0.016 * math.sin(a), 0.016 * math.cos(a)) for a in np.linspace(0, 6.3, 17)],
                           0.003,
                            GOLD, 6), lathe([(0.1005, 0.085), (0.1012, 0.10), (0.1005, 0.115)], GOLD, 44)]), pitch=4.0)


def candy_cane(cue: Cue) -> Thing:
    sugar = Stuff(paint("#f4f0ea"), "stripes", paint("#c8141e"), 0.03, 0.0, 0.9, wear=0)
    way = [(0, 0, 0), (0, 0.1, 0), (0, 0.22, 0), (0.02, 0.27, 0), (0.07, 0.29, 0), (0.11, 0.25, 0), (0.115, 0.21, 0)]
    return Thing(tube(way, 0.018, sugar, 14, 60), pitch=4.0, turned=-35.0)


def menorah(cue: Cue) -> Thing:
    """A branched candlestick, its nine candles alight."""
    gold, wax = surface(cue, GOLD), matt("#f0ead8", 0)
    parts: list[Mesh] = [lathe([(0.0, 0.0), (0.11, 0.0), (0.10, 0.02), (0.03, 0.04), (0.014, 0.08)], gold, 36),
                         tube([(0, 0.06, 0), (0, 0.30, 0)], 0.011, gold, 10)]
    tops = [(0.0, 0.30)]
    for k in range(1, 5):
        r = 0.062 * k
        parts.append(tube([(0, 0.265 - r + r * (1 - math.cos(t)) + 0.0, r * math.sin(t))
            for t in np.linspace(-1.5708, 1.5708, 29)],
                          0.008, gold, 8))
        tops += [(s * r, 0.265) for s in (1, -1)]
    for z, y in tops:
        parts += [lathe([(0.0, 0.0), (0.016, 0.006), (0.014, 0.012)], gold, 16).moved(0, y, z),
                  lathe([(0.007, 0.0), (0.007, 0.07), (0.0, 0.07)], wax, 12).moved(0, y + 0.01, z),
                  ball(0.008, Stuff(paint("#ffd070"), glow=2.2, wear=0), 2.0, 10).moved(0, y + 0.096, z)]
    return Thing(join(parts), pitch=2.0, turned=62.0, lamps=tuple(Lamp((0, y + 0.1, z), 0.07, (1.2, 0.7, 0.25), 0.2)
                                                               for z, y in tops))


GOODS = (
    (christmas_tree, 2.2, "christmas tree, xmas tree, decorated tree"), (stocking, 0.58, "stocking,"
        " christmas stocking"), (lollipop, 0.4, "lollipop, lollipops, candy, candies, sweets"),
    (cotton_candy, 0.55, "cotton candy, candy floss"), (popcorn, 0.34, "popcorn, bucket of popcorn, popcorn bucket,"
        " box of popcorn, bag of popcorn"), (fries, 0.25, "french fries, fries, french fry, potato chip,"
        " potato chips, box of fries, nachos"),
    (popsicle, 0.27, "popsicle, ice lolly, ice pop"), (pretzel, 0.25, "pretzel, soft pretzel"),
    (berries, 0.14, "blueberry, blueberries, raspberry, raspberries, blackberry, blackberries, cherry, cherries,"
        " berry, berries, plum, plums, apricot, cranberries,"
                    " olive, olives, almond, almonds, nuts, peanut, peanuts"),
    (wreath, 0.7, "wreath, christmas wreath"), (bauble, 0.25, "bauble, christmas ornament, ornament, christmas bauble"),
    (candy_cane, 0.3, "candy cane"), (menorah, 0.4, "menorah, hanukkah menorah"),
    (gingerbread, 0.27, "gingerbread man, gingerbread, gingerbread house, gingerbread cookie"), (butter, 0.06,
        "butter, stick of butter"),
)
