"""What is eaten: cakes, bread, fruit, pizza, burgers, ice cream, sushi, soup, pumpkins. Lengths in m."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription, round_wall
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
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, stream, tone
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

PLATE = enamel("#ece6da")
CRUST = Stuff(paint("#b8742c"), "rust", paint("#8a4a1a"), 0.03, 0.3, 0.15, wear=0.4)
LEAF = Stuff(paint("#4f8a34"), "leaf", paint("#8ab85a"), 1.0, 0.2, 0.2, wear=0.0)


def plate(radius: float = 0.14, ware: Stuff = PLATE) -> Mesh:
    rim = curve([(radius * 0.55, 0.004), (radius * 0.66, 0.006), (radius * 0.82, 0.016), (radius, 0.022)], 16)
    return lathe([(0.0, 0.0), (radius * 0.5, 0.0), *rim, (radius * 0.98, 0.025), (radius * 0.66, 0.010), (0.0, 0.008)],
        ware, 56)


def cake(cue: Cue) -> Thing:
    """Two tiers, icing that runs over, berries, a burning candle; a cupcake by its word."""
    icing = Stuff(tone(cue, "#f0dfe2"), size=0.02, gloss=0.5, wear=0.0)
    sponge = Stuff(paint("#b8783c"), "rust", paint("#8a5020"), 0.012, 0.4, wear=0.2)
    berry = enamel("#b8202e", 0.2)
    if any(w in cue.word.lower() for w in ("cupcake", "muffin")):
        swirl = [(0.036 * (1 - s) * math.cos(11 * s), 0.055 + 0.045 * s, 0.036 * (1 - s) * math.sin(11 * s))
            for s in np.linspace(0, 0.97, 60)]
        paper = Stuff(paint("#d88aa0"), "stripes", paint("#f4e6e0"), 0.012, wear=0)
        return Thing(join([lathe([(0.0, 0.0), (0.028, 0.0), (0.040, 0.048)], paper, 36),
            lathe([(0.042, 0.046), (0.040, 0.054), (0.0, 0.06)], sponge, 36),
                           tube(swirl, np.linspace(0.017, 0.009, 60), icing, 14),
                               ball(0.010, berry).moved(0, 0.115, 0)]), pitch=14.0)
    tiers = ((0.14, 0.0, 0.085), (0.095, 0.085, 0.075))
    parts = [plate(0.19), lathe([(0.0, 0.0), (0.07, 0.0), (0.02, 0.03), (0.02, 0.06), (0.12, 0.07)], PLATE, 40).moved(0,
        -0.07, 0)]
    rng = stream(cue)
    for r, y, h in tiers:
        parts += [lathe([(r, y + 0.01), (r, y + h * 0.48)], sponge, 48),
            lathe([(r + 0.001, y + h * 0.48), (r + 0.003, y + h * 0.54), (r, y + h * 0.6)], icing, 48),
                  lathe([(r, y + h * 0.6), (r, y + h - 0.012)], sponge, 48),
                      lathe(curve([(r + 0.003, y + h - 0.022), (r + 0.006, y + h - 0.006), (r - 0.006, y + h + 0.004),
                          (0.0, y + h + 0.005)], 14), icing, 48)]
        for k in range(22):
            a, long = 2 * math.pi * k / 22, float(rng.uniform(0.012, 0.042))
            c, s = math.cos(a), math.sin(a)
            parts.append(tube([((r + 0.002) * c, y + h - 0.006, (r + 0.002) * s),
                ((r + 0.004) * c, y + h - 0.01 - long, (r + 0.004) * s)], [0.009, 0.0075], icing, 8))
            parts.append(ball(0.0075, icing, 1.2, 10).moved((r + 0.004) * c, y + h - 0.01 - long, (r + 0.004) * s))
        parts.append(around(join([ball(0.014, icing, 0.8, 12), ball(0.011, berry, 1.0, 12).moved(0, 0.014,
            0)]).moved(r - 0.022, y + h + 0.01, 0), 10 if r > 0.1 else 7))
    says = printed(cue)
    if says:
        parts += _iced(says, tiers[0], sum(icing.colour) > 0.7)
    fires, lamps = [], []
    for x in (-0.03, 0.0, 0.03):
        parts += [tube([(x, 0.16, 0), (x, 0.225, 0)], 0.0042, Stuff(paint("#e8e0d4"), "stripes", paint("#d84a6a"),
            0.008, wear=0), 10)]
        fires.append(burning(cue, (x, 0.228, 0.0), 0.026, 0.010, View(cue.yaw, 14.0)))
        lamps.append(Lamp((x, 0.24, 0.0), 0.12, (1.2, 0.62, 0.22), 0.4))
    return Thing(join(parts).moved(0, 0.07, 0), pitch=14.0, fit=lambda c: View(74.0 if says else c.yaw, 14.0),
                 fires=tuple(replace(f, at=(f.at[0], f.at[1] + 0.07, f.at[2])) for f in fires),
                     lamps=tuple(replace(la, at=(la.at[0], la.at[1] + 0.07, la.at[2])) for la in lamps))


def bread(cue: Cue) -> Thing:
    """A round loaf with cuts on a board; a baguette, a croissant by their word."""
    word = cue.word.lower()
    board = [prism([(-0.2, -0.13), (0.2, -0.13), (0.2, 0.13), (-0.2, 0.13)], 0.02, wood("#a8743c", 0.04, 0.2),
        0.006).turned("x", 90).moved(0, 0.01, 0)]
    flour = Stuff(paint("#e8d8b8"), wear=0.0)
    if "croissant" in word:
        rolls = []
        for s in np.linspace(-1, 1, 9):
            r = 0.034 * (1 - 0.75 * abs(s) ** 1.6) + 0.004
            at = (0.085 * math.sin(1.25 * s), r + 0.012, 0.07 * (math.cos(1.25 * s) - 1))
            rolls.append(lathe(curve([(r * 0.72, -0.016), (r, -0.008), (r * 1.04, 0.004), (r * 0.78, 0.018)], 10),
                CRUST, 24).turned("z", -90).turned("y", 72 * s).moved(*at))
        return Thing(join([plate(0.13), *rolls]).turned("y", -20), pitch=20.0)
    if "baguette" in word:
        body = [tube([(-0.30, 0.04, 0), (0, 0.046, 0), (0.30, 0.04, 0)], [0.012, 0.038, 0.012], CRUST, 22, 30)]
        body += [tube([(x - 0.035, 0.073, 0.02), (x, 0.082, 0.0), (x + 0.035, 0.073, -0.02)], [0.003, 0.010, 0.003],
            Stuff(paint("#e0b878"), wear=0.1), 8, 12) for x in np.linspace(-0.2, 0.2, 6)]
        return Thing(join([*board, *body]), pitch=20.0, turned=10.0)
    loaf = lathe(curve([(0.09, 0.02), (0.125, 0.05), (0.115, 0.095), (0.06, 0.125), (0.0, 0.13)], 26), CRUST, 44)
    cuts = []
    for dz in (-0.04, 0.0, 0.04):
        arc = [(x, 0.128 - 4.6 * (x * x + dz * dz) * 0.9 + 0.004, dz) for x in np.linspace(-0.075, 0.075, 13)]
        cuts.append(tube(arc, [0.002, *([0.008] * 11), 0.002], flour, 8))
    slice_ = lathe(curve([(0.0, 0.0), (0.055, 0.0), (0.06, 0.012), (0.055, 0.022)], 10), CRUST, 30)
    crumb = lathe([(0.0, 0.0225), (0.052, 0.0225)], Stuff(paint("#ead8b0"), "rock", paint("#c0a068"), 0.008, 0.4,
        wear=0), 30)
    return Thing(join([*board, loaf.moved(-0.04, 0, 0), join(cuts).moved(-0.04, 0, 0),
        join([slice_, crumb]).turned("z", -64).moved(0.12, 0.065, 0.05)]), pitch=20.0)


def _apple(colour: str, cue: Cue, radius: float = 0.04) -> Mesh:
    skin = Stuff(tone(cue, colour), "rust", tint(tone(cue, colour), 1.35), radius * 0.9, 0.0, 0.9, 0.1, wear=0.0)
    profile = [(0.0, -0.66), (0.28, -0.80), (0.62, -0.62), (0.95, -0.05), (0.98, 0.35), (0.72, 0.78), (0.34, 0.84),
        (0.10, 0.66), (0.0, 0.60)]
    body = lathe([(r * radius, y * radius) for r, y in curve(profile, 36)], skin, 32)
    stalk = tube([(0, 0.6 * radius, 0), (0.06 * radius, 1.0 * radius, 0), (0.22 * radius, 1.28 * radius, 0)],
        [0.05 * radius, 0.045 * radius, 0.06 * radius], wood("#5a3c22", 0.01), 8, 12)
    return join([body, stalk, blade(0.9 * radius, 0.42 * radius, LEAF).turned("z", 25).moved(0.05 * radius,
        0.9 * radius, 0)]).moved(0, 0.8 * radius, 0)


def blade(long: float, wide: float, stuff: Stuff, droop: float = 0.25) -> Mesh:
    """A leaf from the origin along +x, its midrib sunk."""
    us, vs = np.linspace(-1, 1, 9), np.linspace(0, 1, 12)
    half = wide * np.sin(math.pi * vs**0.8) * (1 - 0.3 * vs)
    rows = [[(long * v, -droop * long * v * v + 0.25 * abs(u) * h, u * h) for u in us] for v,
        h in zip(vs, half, strict=True)]
    uv = np.array([[(u, v) for u in us] for v in vs])
    return grid(np.array(rows), stuff, True, uv)


def fruit(cue: Cue) -> Thing:
    """By its word; a bowl of everything where it says no more."""
    word = cue.word.lower()
    if "pumpkin" in word:
        rind, parts = Stuff(tone(cue, "#d8762a"), size=0.05, gloss=0.4, wear=0.5), []
        angles = np.linspace(0, 2 * math.pi, 97)
        lobes = 1 - 0.10 * np.abs(np.sin(angles * 5)) ** 0.5 * -1 - 0.10
        rows = [np.stack([r * lobes * np.cos(angles), np.full(97, y), r * lobes * np.sin(angles)], 1) for r,
            y in curve([(0.02, 0.02), (0.10, 0.0), (0.16, 0.06), (0.165, 0.12), (0.12, 0.19), (0.04, 0.19),
                (0.01, 0.175)], 24)]
        parts = [grid(np.array(rows), rind), tube([(0, 0.17, 0), (0.005, 0.22, 0), (0.03, 0.25, 0)],
            [0.022, 0.014, 0.016], matt("#6a7a3c"), 7, 12)]
        return Thing(join(parts), pitch=10.0)
    if "watermelon" in word:
        rind = Stuff(paint("#2f6a34"), "stripes", paint("#7aa84a"), 0.05, gloss=0.7, wear=0)
        flesh = Stuff(paint("#d83a40"), "spots", paint("#1c1210"), 0.03, 0.0, 0.3, wear=0)
        half = join([lathe(curve([(0.0, -0.12), (0.09, -0.09), (0.12, 0.0)], 14), rind, 40),
            lathe([(0.12, 0.0), (0.112, 0.001), (0.105, 0.002)], matt("#e4ecc8", 0), 40),
                lathe([(0.106, 0.002), (0.0, 0.003)], flesh, 40)])
        return Thing(join([half.turned("z", -50).moved(0, 0.1, 0), plate(0.15)]), pitch=18.0)
    if "banana" in word:
        peel, tip = Stuff(tone(cue, "#f2c832"), gloss=0.35, wear=0.0), matt("#5a4a2a")
        turns = np.linspace(-0.75, 1.55, 18)
        way = [(0.092 * math.sin(a), 0.11 - 0.092 * math.cos(a), 0) for a in turns]
        thick = [0.007, 0.0085, 0.012, 0.0155, *([0.0175] * 10), 0.016, 0.0125, 0.008, 0.004]
        one = join([tube(way, thick, peel, 5), tube(way[-2:], [0.0055, 0.004], tip, 8),
                    tube([(-0.074, 0.036, 0), way[0]], [0.0075, 0.0075], tip, 8)])
        bunch = "bananas" in word or "bunch" in word or bool({"bunch", "bananas"} & set(cue.traits))
        if not bunch:  # one, lying on its side
            return Thing(one.turned("x", 78).moved(0, 0.02, 0).turned("y", 30), pitch=24.0)
        return Thing(join([one.turned("x", d).moved(0, 0, 0.02 * k) for k, d in enumerate((-20, 0, 18, 36))]),
            pitch=12.0)
    if "grape" in word or "berry" in word or "berries" in word or "cherr" in word:
        colour = tone(cue, "#5a2a6a" if "grape" in word else "#b8202e")
        skin, rng = Stuff(colour, gloss=0.9, metal=0.2, wear=0), stream(cue)
        parts = [ball(0.013, skin, 1.1, 14).moved(float(rng.uniform(-1, 1)) * 0.045 * (1 - k / 46), 0.115 - 0.0024 * k,
            float(rng.uniform(-1, 1)) * 0.03 * (1 - k / 46)) for k in range(42)]
        return Thing(join([*parts, tube([(0, 0.1, 0), (0.005, 0.16, 0), (0.03, 0.17, 0)], 0.003, wood("#5a4226", 0.01)),
            blade(0.06, 0.035, LEAF).turned("z", 70).moved(-0.01, 0.13, 0.01)]).turned("z", -72).moved(-0.06, 0.040, 0),
            pitch=16.0)
    if any(w in word for w in ("apple", "peach", "pear", "tomato", "orange", "lemon")):
        hue = {"orange": "#d8822a", "lemon": "#e2c83c", "pear": "#a8b04a", "peach": "#e0956a"}.get(word.split()[0],
            "#b3201f")
        return Thing(_apple(hue, cue), pitch=10.0)
    bowl = [lathe(curve([(0.05, 0.0), (0.06, 0.008), (0.12, 0.05), (0.15, 0.085)], 20), enamel(tone(cue, "#3f6f94")),
        48), lathe(curve([(0.146, 0.085), (0.115, 0.052), (0.0, 0.03)], 12), PLATE, 40)]
    plain = replace(cue, colours=())
    heap = [_apple(h, plain).turned("y", 40.0 * k).moved(x, y, z) for k, (h, x, y, z) in enumerate((
        ("#b3201f", 0.06, 0.055, 0.04), ("#7a9a3c", -0.06, 0.055, 0.045), ("#d8822a", 0.0, 0.055, -0.07),
            ("#b3201f", 0.0, 0.06, 0.08), ("#e2b93c", 0.01, 0.11, 0.0)))]
    return Thing(join([*bowl, *heap]), pitch=16.0)


def _iced(says: str, tier: tuple[float, float, float], pale: bool) -> list[Mesh]:
    """Words in chocolate round the front of a tier; a numeral stands on top of the cake."""
    ink = Stuff(paint("#4a1a14" if pale else "#f6ecd8"), gloss=0.5, wear=0)
    r, y, h = tier
    if says.isdecimal() and len(says) <= 3:
        gold = Stuff(paint("#e0a830"), gloss=0.9, metal=0.5, wear=0)
        digits = inscription(says, 0.16, 0.115, gold)
        return [*(digits.moved(0.0015 * k, 0.268, 0) for k in range(8)),
                tube([(0.006, 0.16, 0), (0.006, 0.222, 0)], 0.004, gold, 8)]
    flat = inscription(says, 0.26, 0.72 * h, ink, 14)
    return [round_wall(flat, r + 0.012).moved(0, y + 0.46 * h, 0)]


def pizza(cue: Cue) -> Thing:
    rng = stream(cue)
    cheese, sauce = Stuff(paint("#e0ac48"), "rust", paint("#c2542a"), 0.045, 0.5, 0.4, wear=0), Stuff(paint("#a8301c"),
        gloss=0.4, wear=0)
    parts = [lathe(curve([(0.14, 0.004), (0.165, 0.008), (0.168, 0.022), (0.15, 0.026), (0.142, 0.016)], 16), CRUST,
        64), lathe([(0.146, 0.016), (0.138, 0.018)], sauce, 64), lathe([(0.14, 0.018), (0.0, 0.020)], cheese, 48),
            lathe([(0.0, 0.0), (0.21, 0.0), (0.21, 0.006), (0.0, 0.006)], wood("#8a5a30", 0.05), 56)]
    pepperoni = lathe([(0.0, 0.0), (0.021, 0.0), (0.021, 0.003), (0.017, 0.0025), (0.0, 0.002)],
        Stuff(paint("#a83222"), "rust", paint("#7a1c14"), 0.01, 0.2, 0.4, wear=0.3), 20)
    for k in range(9):
        a, r = 2 * math.pi * k / 9 + 0.4 * float(rng.random()), 0.10 if k % 3 else 0.04
        parts.append(pepperoni.moved(r * math.cos(a), 0.0205, r * math.sin(a)))
    parts += [blade(0.04, 0.014, LEAF, 0.1).turned("y", 70.0 * k).moved(0.05 * math.cos(2 * k), 0.026,
        0.06 * math.sin(2 * k)) for k in range(5)]
    return Thing(join(parts), pitch=28.0)


def burger(cue: Cue) -> Thing:
    bun = Stuff(paint("#c07a2c"), size=0.03, gloss=0.5, wear=0.1)
    rng = stream(cue)
    parts = [plate(0.13), lathe(curve([(0.0, 0.012), (0.055, 0.012), (0.062, 0.022), (0.058, 0.034)], 14), bun, 44),
             lathe([(0.0, 0.046), (0.062, 0.046), (0.066, 0.052), (0.066, 0.060), (0.06, 0.066)],
                 Stuff(paint("#4a2616"), "rock", paint("#24120a"), 0.012, 0.9, 0.2), 44)]
    angles = np.linspace(0, 2 * math.pi, 91)
    frill = [np.stack([(r + w * np.sin(9 * angles + p)) * np.cos(angles), y + 0.005 * np.sin(13 * angles),
        (r + w * np.sin(9 * angles + p)) * np.sin(angles)], 1) for r, w, y,
            p in ((0.045, 0.0, 0.040, 0), (0.066, 0.004, 0.040, 0.4), (0.074, 0.006, 0.036, 0.8))]
    parts += [grid(np.array(frill), Stuff(paint("#6a9a34"), "leaf", paint("#a8c85a"), 0.05, 0.2, 0.2, wear=0)),
        prism([(-0.062, -0.062), (0.062, -0.062), (0.062, 0.062), (-0.062, 0.062)], 0.004,
            Stuff(paint("#e2a82c"), gloss=0.5, wear=0)).turned("x", 90).turned("y", 30).moved(0, 0.068, 0)]
    parts += [lathe([(0.0, 0.071), (0.052, 0.071), (0.053, 0.078), (0.0, 0.079)],
        Stuff(paint("#c23a28"), gloss=0.7, wear=0), 40), lathe(curve([(0.06, 0.078), (0.066, 0.090), (0.054, 0.118),
            (0.0, 0.134)], 24), bun, 44)]
    for _ in range(46):
        a, t = float(rng.uniform(0, 6.28)), float(rng.uniform(0.05, 0.85))
        parts.append(ball(0.0024, Stuff(paint("#f2e4c0"), wear=0), 0.6, 6).moved(0.054 * t * math.cos(a),
            0.1335 - 0.018 * t**2.2, 0.054 * t * math.sin(a)))
    return Thing(join(parts), pitch=14.0)


def ice_cream(cue: Cue) -> Thing:
    wafer = Stuff(paint("#c8904a"), "checks", paint("#a06a2c"), 0.011, 0.6, wear=0.1)
    scoops = [Stuff(c, "rock", tint(c, 0.85), 0.02, 0.5, 0.3, wear=0)
        for c in (tone(cue, "#e8a8b4"), paint("#f0e4c8"), paint("#6a3f28"))]
    parts = [lathe([(0.002, 0.0), (0.034, 0.13), (0.037, 0.132), (0.036, 0.138), (0.030, 0.136)], wafer, 36)]
    for (x, y, z), s in zip(((0.015, 0.155, 0.012), (-0.016, 0.157, -0.006), (0.0, 0.196, 0.004)), scoops, strict=True):
        parts += [ball(0.033, s, 0.94, 26).moved(x, y, z), lathe(curve([(0.034, -0.022), (0.037, -0.016),
            (0.033, -0.008)], 8), s, 20).moved(x, y, z)]
    parts += [ball(0.010, enamel("#b8202e", 0.3)).moved(0, 0.236, 0),
        tube([(0, 0.24, 0), (0.012, 0.265, 0)], 0.001, matt("#4a6a2c"))]
    return Thing(join(parts), pitch=6.0)


def _toppings(rng: np.random.Generator) -> list[Mesh]:
    """On ramen: half eggs with their yolk, slices of pork, rings of scallion, eyes of fat."""
    white, yolk = Stuff(paint("#f4ede0"), gloss=0.6, wear=0), Stuff(paint("#f0861c"), gloss=1.0, metal=0.1, wear=0)
    pork = Stuff(paint("#c88a6a"), "marble", paint("#f2dcc8"), 0.022, 0.1, 0.6, wear=0)
    green, fat = Stuff(paint("#5a9a34"), gloss=0.4, wear=0), Stuff(paint("#e8b860"), gloss=1.0, metal=0.3, wear=0)
    egg = join([lathe([(0.0, -0.010), (0.020, -0.004), (0.026, 0.006), (0.025, 0.008), (0.0, 0.0085)], white, 30),
                lathe([(0.0155, 0.0085), (0.013, 0.0115), (0.0, 0.0125)], yolk, 26)]).scaled(1.22, 1, 1)
    slab = join([lathe([(0.033, 0.0), (0.034, 0.004), (0.031, 0.007), (0.0, 0.0075)], pork, 34),
                 lathe([(0.0335, 0.001), (0.0345, 0.0045)], Stuff(paint("#7a3c20"), gloss=0.5, wear=0), 34)])
    ring = lathe([(0.0055, 0.0), (0.0055, 0.004), (0.0034, 0.004), (0.0034, 0.0)], green, 12)
    parts = [egg.turned("z", -10).turned("y", 30).moved(0.056, 0.079, 0.012),
             egg.turned("x", 12).moved(0.024, 0.081, 0.060),
             slab.turned("z", 14).moved(-0.020, 0.082, 0.055), slab.turned("z", 22).moved(-0.058, 0.084, 0.030)]
    for _ in range(26):
        r, a = 0.034 * math.sqrt(float(rng.random())), float(rng.uniform(0, 6.28))
        parts.append(ring.turned("x", float(rng.uniform(-40, 40))).moved(0.018 + r * math.cos(a), 0.083, -0.032
                                                                     + r * math.sin(a)))
    parts += [lathe([(0.0045, 0.0755), (0.0, 0.0757)], fat, 14).moved(0.092 * math.cos(a), 0, 0.092 * math.sin(a))
              for a in np.linspace(0.2, 6.0, 15)]
    return parts


def soup(cue: Cue) -> Thing:
    """A steaming bowl: ramen with egg and chopsticks, or plain soup."""
    word = cue.word.lower()
    ware = Stuff(tone(cue, "#a8382a"), "bands", paint("#e8dcc0"), 0.10, gloss=0.8, metal=0.3, wear=0.1)
    broth = Stuff(paint("#b86a28" if "soup" not in word else "#c84a24"), "rust", paint("#d89a4a"), 0.03, 0.0, 0.9, 0.2,
        wear=0)
    parts = [lathe(curve([(0.045, 0.0), (0.05, 0.012), (0.09, 0.04), (0.115, 0.085)], 22), ware, 52),
        lathe([(0.115, 0.085), (0.112, 0.087), (0.108, 0.083), (0.10, 0.072)], PLATE, 48),
            lathe([(0.104, 0.074), (0.0, 0.074)], broth, 40)]
    rng = stream(cue)
    noodle = Stuff(paint("#ecd49a"), gloss=0.5, wear=0)
    for _ in range(26):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0.0, 0.05))
        b = a + float(rng.uniform(0.5, 1.4))
        parts.append(tube([(r * math.cos(a) - 0.02, 0.073, r * math.sin(a)),
            (r * math.cos(b), 0.084, r * math.sin(b) + 0.02), (0.05 * math.cos(b + 0.5) - 0.01, 0.073,
                0.05 * math.sin(b + 0.5))], 0.0028, noodle, 7, 12))
    parts += _toppings(rng)
    parts += [blade(0.06, 0.018, LEAF, 0.2).turned("y", 35 * k).moved(-0.045, 0.082, -0.03) for k in range(3)]
    parts.append(prism([(0, 0), (0.05, 0), (0.05, 0.09), (0, 0.085)], 0.002, matt("#1c2a20", 0)).moved(-0.06, 0.06,
        -0.06))
    if "lifted" not in word:
        parts += [tube([(-0.03, 0.088 + d, 0.09), (0.14, 0.11 + d, -0.14)], [0.0028, 0.004], enamel("#5a1c18", 0.3),
            8).moved(0, 0, 0.012 * k) for k, d in enumerate((0.0, 0.003))]
    return Thing(join(parts), pitch=22.0)


def sushi(cue: Cue) -> Thing:
    rice = Stuff(paint("#f0ece2"), "rock", paint("#cfc8b8"), 0.008, 0.8, wear=0)
    nori, fish = matt("#161f1a", 0), Stuff(tone(cue, "#e0683c"), "stripes", paint("#f0a880"), 0.014, 0.0, 0.6, wear=0)
    parts = [box((0.26, 0.018, 0.13), planks("#8a5a36", 0.065), 0.004).moved(0, 0.02, 0),
        *(box((0.02, 0.02, 0.12), wood("#6a4226", 0.02)).moved(x, 0, 0) for x in (-0.09, 0.09))]
    for x in (-0.085, -0.03):
        parts += [ball(0.026, rice, 0.62).scaled(0.8, 1, 1.5).moved(x, 0.052, 0.0),
            tube([(x, 0.062, -0.045), (x, 0.071, 0.0), (x, 0.060, 0.045)], [0.010, 0.019, 0.012], fish, 14,
                16).scaled(1, 1, 1)]
    for x, z in ((0.035, -0.028), (0.035, 0.028), (0.09, -0.028), (0.09, 0.028)):
        parts += [lathe([(0.021, 0.038), (0.021, 0.064)], nori, 30).moved(x, 0, z),
            lathe([(0.020, 0.0645), (0.0, 0.066)], rice, 30).moved(x, 0, z),
                lathe([(0.009, 0.067), (0.0, 0.069)], fish, 20).moved(x, 0, z)]
    return Thing(join(parts), pitch=22.0, turned=15.0)


def pancakes(cue: Cue) -> Thing:
    top = Stuff(paint("#b8722c"), "rust", paint("#d8a050"), 0.05, 0.1, 0.3, wear=0.2)
    syrup = Stuff(paint("#6a2f0c"), gloss=1.0, metal=0.3, wear=0)
    stack = [lathe(curve([(0.0, 0.0), (0.072, 0.001), (0.078, 0.009), (0.072, 0.017), (0.0, 0.018)], 18), top,
        44).moved(0.003 * math.sin(2 * k), 0.012 + 0.018 * k, 0.003 * math.cos(3 * k)) for k in range(5)]
    flow = [lathe([(0.0, 0.0), (0.05, 0.0), (0.045, -0.004)], syrup, 36).moved(0, 0.1045, 0)]
    for k in range(6):
        a = 1.05 * k
        flow.append(tube([(0.045 * math.cos(a), 0.104, 0.045 * math.sin(a)),
            (0.078 * math.cos(a), 0.096, 0.078 * math.sin(a)), (0.081 * math.cos(a), 0.05 - 0.015 * (k % 3),
                0.081 * math.sin(a))], [0.008, 0.007, 0.008], syrup, 10, 16))
    return Thing(join([plate(0.15), *stack, *flow, box((0.026, 0.012, 0.026),
        Stuff(paint("#f2dc8a"), gloss=0.4, wear=0), 0.004).turned("y", 20).moved(0, 0.105, 0)]), pitch=20.0)


def pie(cue: Cue) -> Thing:
    """A pie with a lattice lid, in its tin."""
    fill = Stuff(tone(cue, "#7a1f24"), gloss=0.8, wear=0)
    parts = [lathe([(0.0, 0.0), (0.10, 0.0), (0.125, 0.036), (0.14, 0.038), (0.14, 0.041)], metal("#b8bcc0", 0.5), 44),
        lathe([(0.124, 0.036), (0.0, 0.040)], fill, 40)]
    parts += [around(ball(0.011, CRUST, 0.7, 10).moved(0.127, 0.042, 0), 38)]
    for k in range(-3, 4):
        long = math.sqrt(max(0.0, 0.122**2 - (0.034 * k) ** 2))
        for axis in (0, 90):
            parts.append(box((2 * long, 0.007, 0.017), CRUST, 0.002).moved(0, 0.040 + 0.003 * (axis == 0),
                0.034 * k).turned("y", axis))
    return Thing(join(parts), pitch=22.0)


def donut(cue: Cue) -> Thing:
    rng = stream(cue)
    angles = np.linspace(0, 2 * math.pi, 57)

    def ring(low: float, high: float, r: float, stuff: Stuff) -> Mesh:
        turns = np.linspace(low, high, 20)
        rows = [np.stack([(0.045 + r * math.cos(t)) * np.cos(angles), np.full(57, 0.024 + r * 0.9 * math.sin(t)),
            (0.045 + r * math.cos(t)) * np.sin(angles)], 1) for t in turns]
        return grid(np.array(rows), stuff)

    parts = [ring(0, 2 * math.pi, 0.024, CRUST), ring(-0.15, math.pi + 0.15, 0.0255,
        Stuff(tone(cue, "#e07aa0"), gloss=0.9, metal=0.15, wear=0))]
    for _ in range(60):
        a, t = float(rng.uniform(0, 6.28)), float(rng.uniform(0.5, 2.6))
        colour = ("#f2e04a", "#4aa0e0", "#f4f0e8", "#5ac06a")[int(rng.integers(4))]
        r = 0.045 + 0.026 * math.cos(t)
        parts.append(box((0.006, 0.0018, 0.0018), Stuff(paint(colour), wear=0)).turned("y",
            float(rng.uniform(0, 180))).moved(r * math.cos(a), 0.0245 + 0.0245 * math.sin(t), r * math.sin(a)))
    return Thing(join([plate(0.11), join(parts).moved(0, 0.01, 0)]), pitch=22.0)


def egg(cue: Cue) -> Thing:
    speckled = {"dragon", "quail", "speckled"} & set(cue.word.lower().split())
    shell = Stuff(tone(cue, "#e8d4bc"), "spots" if speckled else "plain", paint("#b89a7a"), 0.012, wear=0)
    up = np.linspace(0.0, math.pi, 40)
    form = lathe([(0.0225 * math.sin(a) * (1 + 0.12 * math.cos(a)), 0.029 * (1 - math.cos(a))) for a in up], shell, 40)
    return Thing(join([form.turned("z", 6)]), pitch=8.0)


DISHES = (
    (cake, "cake, birthday cake, wedding cake, cupcake, muffin"), (pizza, "pizza, pizza slice, pizza slices"),
    (sushi, "sushi, sushi roll, sushi rolls, maki"),
    (bread, "bread, loaf, loaf of bread, baguette, croissant, dough"), (pie, "pie, tart, apple pie"),
    (fruit, "apple, pear, peach, tomato, pumpkin, watermelon, banana, grape, apples, green apple, red apple,"
     " apple fruit, green apple fruit, bananas, tomatoes"),
    (fruit, "grapes, berry, berries, strawberry, cherries, fruit, bowl of fruit, vegetable, vegetables"),
    (burger, "burger, hamburger, cheeseburger"), (ice_cream, "ice cream, gelato, ice-cream"),
    (soup, "soup, noodle, noodles, ramen, pho, udon, bowl of ramen, bowl of soup, bowl of noodles, bowl of pho"),
    (soup, "bowl of chicken pho, bowl of beef pho, chicken pho, beef pho, noodle soup, laksa"),
    (pancakes, "pancake, pancakes"), (donut, "donut, doughnut"), (egg, "egg, dragon egg"),
)
BY_NOUN = {noun: make for make, nouns in DISHES for noun in nouns.split(", ")}
