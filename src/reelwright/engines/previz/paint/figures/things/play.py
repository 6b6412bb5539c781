"""Games, sport and the beach: balls, kites, balloons, umbrellas, boards, sandcastles. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import closed
from reelwright.engines.previz.paint.figures.things.choice import named, second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.sports import baseball
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

GAY = ("#c83a30", "#e2b93c", "#3a7dc0", "#4a9a5a", "#d8772c", "#8a4ac0")
"""Colours of things that have many."""


def football(cue: Cue) -> Mesh:
    """Twelve dark pentagons on a pale ball, with seams between them."""
    pale, dark = enamel(tone(cue, "#efece4"), 0.05), matt("#1a1a1e", 0)
    golden = (1 + 5**0.5) / 2
    corners = [(0.0, a, b * golden) for a in (1.0, -1.0) for b in (1, -1)]
    corners = [turned for x, y, z in corners for turned in ((x, y, z), (y, z, x), (z, x, y))]
    points = np.array(corners) / math.hypot(1, golden)
    parts = [ball(0.11, pale, 1.0, 44)]
    for d in points:
        near = points[np.argsort(-points @ d)[1:6]]
        across = near[0] - d * float(near[0] @ d)
        e1 = across / np.linalg.norm(across)
        e2 = np.cross(d, e1)
        angles = np.linspace(0, 2 * math.pi, 41)
        reach = 0.36 * math.cos(math.pi / 5) / np.cos((angles % (2 * math.pi / 5)) - math.pi / 5)
        cap = [d + s * reach[:, None] * (np.cos(angles)[:, None] * e1 + np.sin(angles)[:, None] * e2)
            for s in (0.0, 0.5, 1.0)]
        parts.append(grid(np.array([c / np.linalg.norm(c, axis=1, keepdims=True) * 0.1108 for c in cap]), dark))
        for n in near:
            if (d[0], d[1], d[2]) < (n[0], n[1], n[2]):
                way = np.array([d + (n - d) * t for t in np.linspace(0.3, 0.7, 6)])
                parts.append(tube(way / np.linalg.norm(way, axis=1, keepdims=True) * 0.1095, 0.0016, dark, 5,
                    caps=False))
    return join(parts)


def sport_ball(cue: Cue) -> Thing:
    """By its word: football, basketball, tennis, beach ball, yarn, disco ball; a plain ball else."""
    word = cue.word.lower()
    if "disco" in word or "mirror" in word:
        tiles = Stuff(paint("#b8c4cc"), "checks", paint("#5a6a74"), 0.03, 0.8, 1.0, 1.0, wear=0.8)
        return Thing(join([ball(0.3, tiles, 1.0, 40), tube([(0, 0.3, 0), (0, 0.7, 0)], 0.008, metal("#8f979f"))]),
            pitch=-6.0, medium="air", lamps=(Lamp((-0.1, 0.1, 0.2), 0.4, (1.0, 1.0, 1.2), 0.6),))
    if "basket" in word:
        skin, seam = Stuff(tone(cue, "#c8622a"), "rock", paint("#a84a1c"), 0.01, 0.4, 0.2, wear=0), matt("#1c1210", 0)
        ring = [(0.122 * math.cos(a), 0.122 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 49)]
        lines = [tube(ring, 0.0035, seam, 6), tube(ring, 0.0035, seam, 6).turned("x", 90),
            *(tube([(0.122 * math.cos(a) * 0.82, 0.122 * math.sin(a) * 0.82, s * 0.122 * 0.572)
                for a in np.linspace(0, 2 * math.pi, 49)], 0.0035, seam, 6) for s in (1, -1))]
        return Thing(join([ball(0.12, skin, 1.0, 44), *lines]).turned("y", 30).turned("z", 20).moved(0, 0.12, 0),
            pitch=8.0)
    if any(w in word for w in ("foot", "soccer")):
        return Thing(football(cue).turned("z", 15).moved(0, 0.11, 0), pitch=8.0)
    if "snow" in word:
        packed = Stuff(paint("#eef2f8"), "rock", paint("#d4deec"), 0.03, 0.5, 0.1, wear=0)
        return Thing(ball(0.11, packed, 0.96, 32).moved(0, 0.1, 0), pitch=8.0)
    if "beach" in word:
        gores = [lathe([(0.2 * math.cos(a), 0.2 * math.sin(a)) for a in np.linspace(-1.57, 1.57, 24)], enamel(c, 0.1),
            8, 60).turned("y", 60.0 * k) for k, c in enumerate(("#c83a30", "#f0ece2", "#3a7dc0", "#f0ece2", "#e2b93c",
                "#f0ece2"))]
        return Thing(join(gores).turned("z", 25).moved(0, 0.2, 0), pitch=8.0)
    if "yarn" in word or "wool" in word:
        thread = Stuff(tone(cue, "#b8425a"), "stripes", tint(tone(cue, "#b8425a"), 0.6), 0.012, 0.8, wear=0)
        loops = [tube([(0.062 * math.cos(a), 0.062 * math.sin(a), 0.016 * math.sin(2 * a + k))
            for a in np.linspace(0, 2 * math.pi, 33)], 0.004, thread, 6).turned("x", 23.0 * k).turned("y", 37.0 * k)
                for k in range(16)]
        return Thing(join([ball(0.06, thread), *loops, tube([(0.04, -0.04, 0.03), (0.10, -0.06, 0.06),
            (0.18, -0.062, 0.02)], 0.003, thread, 6, 16)]).moved(0, 0.066, 0), pitch=12.0)
    if "baseball" in word or "softball" in word:
        return Thing(baseball().turned("y", 35).turned("z", 20).moved(0, 0.037, 0), pitch=8.0)
    if "golf" in word or "ping" in word:
        white, grain = paint("#f6f6f2"), "spots" if "golf" in word else "plain"
        dimples = Stuff(white, grain, paint("#d0d0ca"), 0.004, 0.4, 0.5, wear=0)
        return Thing(ball(0.0215, dimples, 1.0, 36).moved(0, 0.0215, 0), pitch=8.0)
    if "tennis" in word:
        felt = Stuff(tone(cue, "#c8d83a"), "thatch", paint("#a8b82c"), 0.006, 0.8, wear=0)
        line = [(0.033 * math.cos(a) * math.cos(0.75 * math.sin(2 * a)), 0.033 * math.sin(0.75 * math.sin(2 * a)),
                 0.033 * math.sin(a) * math.cos(0.75 * math.sin(2 * a))) for a in np.linspace(0, 2 * math.pi, 65)]
        return Thing(join([ball(0.033, felt, 1.0, 36), tube(line, 0.0016, matt("#f0f0e4", 0), 6)]).moved(0, 0.033, 0),
            pitch=8.0)
    return Thing(ball(0.12, surface(cue, enamel("#b8342a", 0.3)), 1.0, 44).moved(0, 0.12, 0), pitch=8.0)


def kite(cue: Cue) -> Thing:
    """A diamond kite whose tail ripples; a dragon of discs where the word says so."""
    if "dragon" in cue.traits or "dragon" in cue.word:
        return _dragon_kite(cue)
    colours = [shade for c in named(cue) for shade in (c, tint(c, 0.78))] or [paint(c) for c in GAY]
    low, mid, top = (0.0, -0.75, 0.0), 0.42, (0.0, 0.55, 0.0)
    left, right, hub = (-mid, 0.12, -0.05), (mid, 0.12, -0.05), (0.0, 0.12, 0.03)
    panels = [polygon([a, b, hub], Stuff(colours[k % len(colours)], size=0.1, wear=0)) for k,
        (a, b) in enumerate(((top, right), (right, low), (low, left), (left, top)))]
    spars = [tube([low, hub, top], 0.008, wood("#8a6a44", 0.02)),
        tube([left, hub, right], 0.008, wood("#8a6a44", 0.02), 8, 9)]

    def tail(phase: float) -> Mesh:
        points = [(0.10 * s * math.sin(2 * math.pi * (phase - s * 1.4)) + 0.25 * s, -0.75 - 1.5 * s,
            0.03 * math.sin(6 * s)) for s in np.linspace(0, 1, 22)]
        bows = []
        for k in range(2, 21, 4):
            x, y, z = points[k]
            bow = polygon([(-0.09, 0.05, 0), (0.0, 0.0, 0.01), (-0.09, -0.05, 0)],
                Stuff(colours[(k // 4) % len(colours)], wear=0))
            bows += [bow.turned("z", 20 * math.sin(2 * math.pi * (phase + k))).moved(x, y, z),
                bow.turned("z", 180).moved(x, y, z)]
        return join([tube(points, 0.006, matt("#e8e0d0"), 5), *bows])

    base = join([*panels, *spars])
    return Thing(base.turned("z", 22), lambda p: tail(p).turned("z", 22), 1.6, pitch=0.0, medium="air", fit=None,
        turned=-15.0)


def _dragon_kite(cue: Cue) -> Thing:
    """A horned head of paper and a long train of discs that ripples below it."""
    hues = [*named(cue), *(paint(c) for c in ("#c8281e", "#e8b030", "#2f8a5a", "#e86a1e"))]
    sheet = [Stuff(hue, size=0.1, wear=0) for hue in hues]
    gold, white, black = matt("#e8b030", 0.2), matt("#f4efe2", 0.1), matt("#141214", 0.1)
    head = [ball(0.30, sheet[0], 0.9, 22).scaled(1.15, 0.9, 0.8),
            ball(0.17, sheet[0], 0.8, 16).scaled(1.5, 0.7, 1.0).moved(0.36, -0.04, 0),
            box((0.40, 0.05, 0.20), white, 0.01).moved(0.36, -0.16, 0),
            box((0.34, 0.09, 0.22), sheet[0], 0.03).turned("z", -14).moved(0.34, -0.30, 0)]
    for s in (1, -1):
        horn = [(-0.02, 0.22, 0.12 * s), (-0.16, 0.42, 0.18 * s), (-0.34, 0.50, 0.20 * s)]
        whisker = [(0.50, 0.0, 0.08 * s), (0.62, 0.10, 0.18 * s), (0.50, 0.22, 0.26 * s)]
        head += [ball(0.10, white, 1.0, 14).moved(0.16, 0.17, 0.15 * s),
                 ball(0.05, black, 1.0, 10).moved(0.23, 0.19, 0.19 * s),
                 tube(horn, [0.05, 0.035, 0.01], gold, 8, 10), tube(whisker, [0.018, 0.014, 0.006], gold, 6, 10)]
    mane = [polygon([(-0.14, 0.0, 0.0), (-0.52, 0.10 + 0.06 * k, 0.10 * (k - 2)), (-0.20, 0.16, 0.06 * (k - 2))],
                    sheet[1]) for k in range(5)]  # fmt: skip
    tassel = ball(0.05, gold, 1.0, 10).moved(-1.15, -2.5, 0)
    discs = 15

    def train(phase: float) -> Mesh:
        out = []
        for k in range(discs):
            u, stuff = (k + 1) / discs, sheet[(k + 1) % len(sheet)]
            sway = math.sin(2 * math.pi * (phase - 1.15 * u))
            r = 0.30 * (1 - 0.55 * u)
            disc = [lathe([(0.0, 0.0), (r, 0.0)], stuff, 28), lathe([(r, -0.004), (0.0, -0.004)], stuff, 28),
                    lathe([(0.45 * r, 0.005), (0.66 * r, 0.005)], gold, 24)]
            disc += [polygon([(r * s, 0.0, 0.0), (1.8 * r * s, 0.0, -0.12), (1.2 * r * s, 0.0, 0.05)], white)
                     for s in (1, -1)]
            out.append(join(disc).turned("x", 62 + 10 * sway).moved(
                -0.25 - 0.9 * u + 0.30 * u * sway, -0.16 - 2.3 * u, -0.02 * k))
        return join(out)

    return Thing(join([*head, *mane, tassel]).scaled(0.7), lambda p: train(p).scaled(0.7), 1.6, pitch=2.0,
                 medium="air", fit=None, turned=-8.0)


def balloon(cue: Cue) -> Thing:
    """A toy balloon on its string; several where colours abound."""
    colours = named(cue)
    bunch = len(colours) > 1 or "bunch" in cue.word.lower() or {"rainbow", "colourful", "colorful"} & {*cue.colours,
        *cue.traits}
    hues = (colours if len(colours) > 1 else [paint(c) for c in GAY]) if bunch else [tone(cue, "#c8242e")]

    def one(colour: Rgb) -> Mesh:
        skin = Stuff(colour, gloss=1.0, metal=0.3, wear=0)
        body = lathe(curve([(0.012, -0.19), (0.03, -0.165), (0.105, -0.04), (0.13, 0.06), (0.10, 0.15), (0.0, 0.19)],
            36), skin, 40)
        return join([body, lathe([(0.012, -0.19), (0.022, -0.212), (0.0, -0.205)], skin, 16),
            ball(0.02, lit("#ffffff", 0.35), 1.6, 12).scaled(1, 1, 0.4).moved(-0.055, 0.09, 0.095)])

    places = [(0.0, 0.0, 0.0)] if not bunch else [(0.0, 0.22, 0.0), (-0.22, 0.05, 0.05), (0.22, 0.08, -0.05),
        (-0.1, -0.12, 0.14), (0.13, -0.12, 0.12), (0.02, 0.05, -0.16), (-0.26, 0.3, -0.1)]
    parts = []
    for k, (x, y, z) in enumerate(places):
        parts += [one(hues[k % len(hues)]).turned("z", -40 * x).moved(x, y, z),
            tube([(x, y - 0.2, z), (x * 0.6 + 0.02, y * 0.4 - 0.55, z * 0.5), (0.0, -1.0, 0.0)], 0.0022,
                matt("#e8e4dc"), 5, 20)]
    return Thing(join(parts), pitch=0.0, medium="air", speed=0.3 if cue.motion in ("float", "drift", "rise", "fly")
        else 0.0)


def umbrella(cue: Cue) -> Thing:
    """Open, standing on its rim; a parasol of the beach on its pole."""
    colours = named(cue)
    first, other = (colours[0] if colours else paint("#b8242e")), (colours[1] if len(colours) > 1 else None)
    word = cue.word.lower()
    beach = "parasol" in word or "beach" in word
    if beach and other is None:
        other = paint("#efe8d8")
    panels = []
    for k in range(8):
        rows = []
        for s in np.linspace(0.02, 1, 12):
            us = np.linspace(0, 1, 9)
            a = 2 * math.pi * (k + us) / 8
            sag = 1 - 0.05 * np.sin(math.pi * us) * s
            y = 0.36 * math.cos(1.35 * s) / math.cos(0) - 0.05 * np.sin(math.pi * us) * s * s * -0.4
            rows.append(np.stack([0.55 * s * sag * np.cos(a), np.full(9, 0.0) + y, 0.55 * s * sag * np.sin(a)], 1))
        panels.append(grid(np.array(rows), Stuff(first if other is None or k % 2 == 0 else other, size=0.1, gloss=0.25,
            wear=0)))
    steel, grip = metal("#8f979f"), wood("#6a4226", 0.02, 0.5)
    ribs = around(tube([(0.55 * s, 0.36 * math.cos(1.35 * s) - 0.006, 0) for s in np.linspace(0.03, 1, 12)], 0.004,
        steel, 5), 8)
    tip = [tube([(0, 0.34, 0), (0, 0.46, 0)], [0.012, 0.004], grip)]
    top = join([*panels, ribs, *tip])
    if beach:
        return Thing(join([top.scaled(2.0).moved(0, 1.4, 0), tube([(0, 0, 0), (0, 2.1, 0)], 0.022,
            wood("#c8a878", 0.03))]).turned("z", -6), pitch=4.0)
    stick = [tube([(0, 0.36, 0), (0, -0.40, 0)], 0.007, steel),
        tube([(0, -0.36, 0), (0, -0.48, 0), (0.03, -0.52, 0), (0.065, -0.49, 0)], 0.012, grip, 10, 20)]
    air = cue.motion in ("fly", "float", "drift", "rise")
    tilted = join([top, *stick]).turned("z", 12 if air else _ON_ITS_RIM)
    lift = 0.0 if air else -float(tilted.corners[..., 1].min())
    return Thing(tilted.moved(0, lift, 0), pitch=8.0, medium="air" if air else "ground")


_ON_ITS_RIM = 125.0
"""Degrees that an open umbrella is turned so that its handle and its rim both lie on the ground."""


def board(cue: Cue) -> Thing:
    """A skateboard; a surfboard stands in the sand, a snowboard in the snow."""
    word = cue.word.lower()
    deck = surface(cue, enamel("#3a7d98", 0.1))
    if "surf" in word or "snow" in word:
        outline = [(float(x), float(y)) for x, y in closed(np.array([(0.0, 0.0), (0.16, 0.12), (0.25, 0.6), (0.27, 1.1),
            (0.2, 1.65), (0.0, 2.0), (-0.2, 1.65), (-0.27, 1.1), (-0.25, 0.6), (-0.16, 0.12)]), 56)]
        stripe = [prism([(-0.03, 0.06), (0.03, 0.06), (0.03, 1.93), (-0.03, 1.93)], 0.064,
            enamel(second(cue, "#f0e6d2"), 0.1)), prism([(-0.27, 1.05), (0.27, 1.05), (0.268, 1.18), (-0.268, 1.18)],
                0.062, enamel(second(cue, "#f0e6d2"), 0.1))]
        return Thing(join([prism(outline, 0.06, deck, 0.022), *stripe]).turned("z", -7).turned("y", 90).moved(0, -0.12,
            0), pitch=3.0, turned=45.0)
    us = np.linspace(-0.40, 0.40, 41)
    rise = 0.10 + np.maximum(0, np.abs(us) - 0.27) ** 1.3 * 0.9
    half = 0.10 * np.sqrt(np.clip(1 - (np.maximum(0, np.abs(us) - 0.30) / 0.101) ** 2, 0.001, 1))
    top = grid(np.stack([np.stack([us, rise, half * s], 1) for s in np.linspace(-1, 1, 7)]),
        Stuff(paint("#1c1c20"), "rock", paint("#2e2e34"), 0.01, 0.3, wear=0))
    low = grid(np.stack([np.stack([us, rise - 0.014, half * s], 1) for s in np.linspace(-1, 1, 7)]), deck)
    edge = [grid(np.stack([np.stack([us, rise - d, half * s], 1) for d in (0.0, 0.014)]), wood("#c89a5a", 0.02))
        for s in (-1, 1)]
    steel, wheel = metal("#8f979f"), enamel("#ece4d0", 0.1)
    trucks = [join([box((0.05, 0.035, 0.04), steel, 0.005), tube([(0, 0, -0.085), (0, 0, 0.085)], 0.009, steel),
        *(lathe([(0.0, -0.016), (0.026, -0.014), (0.028, 0.0), (0.026, 0.014), (0.0, 0.016)], wheel, 20).turned("x",
            90).moved(0, 0, z) for z in (-0.085, 0.085))]).moved(x, 0.045, 0) for x in (-0.24, 0.24)]
    return Thing(join([top, low, *edge, *trucks]).moved(0, -0.018, 0), pitch=22.0, speed=4.0 if cue.motion else 0.0)


def sandcastle(cue: Cue) -> Thing:
    sand = rock(tone(cue, "#cfa868"), 0.06)
    rng = stream(cue)

    def turret(r: float, h: float) -> Mesh:
        teeth = around(box((0.016, 0.022, 0.022), sand).moved(r * 0.88, h, 0), 8)
        return join([lathe([(r * 1.12, 0.0), (r * 0.96, h)], sand, 24), lathe([(r * 0.96, h), (0, h)], sand, 24),
            teeth])

    parts = [turret(0.09, 0.34), *(turret(0.06, 0.22).moved(0.2 * x, 0, 0.2 * z) for x in (1, -1) for z in (1, -1))]
    parts += [box((0.05, 0.14, 0.4), sand, 0.008).moved(x, 0, 0)
        for x in (0.2, -0.2)] + [box((0.4, 0.14, 0.05), sand, 0.008).moved(0, 0, z) for z in (0.2, -0.2)]
    parts += [ball(0.36, sand, 0.14).moved(0, -0.01, 0), lathe([(0.085, 0.355), (0.0, 0.47)], sand, 24),
        prism([(-0.03, 0), (0.03, 0), (0.03, 0.05), (0, 0.075), (-0.03, 0.05)], 0.01, matt("#6a4c28")).turned("y",
            90).moved(0.228, 0.0, 0)]
    parts += [tube([(0, 0.46, 0), (0, 0.58, 0)], 0.003, wood("#a8804e", 0.01)),
        prism([(0, 0.52), (0.07, 0.545), (0, 0.575)], 0.002, matt("#b8242e", 0))]
    parts += [ball(0.014, enamel("#efe6d8", 0.1), 0.5).moved(0.26 * math.cos(a), 0.012, 0.26 * math.sin(a))
        for a in rng.uniform(0, 6.28, 9)]
    bucket = join([lathe([(0.05, 0.0), (0.065, 0.11), (0.068, 0.112)], enamel("#3a7dc0", 0.1), 28),
        tube([(0, 0.11, -0.065), (0.02, 0.15, 0), (0, 0.11, 0.065)], 0.004, matt("#efe8d8"), 6, 16)]).turned("z",
            -70).moved(0.36, 0.05, 0.24)
    return Thing(join([*parts, bucket]), pitch=14.0, turned=20.0)


def shoe(cue: Cue) -> Thing:
    """A pair: sneakers; boots by their word."""
    word = cue.word.lower()
    boot = "boot" in word
    upper = surface(cue, Stuff(paint("#6a4226" if boot else "#b8342a"), size=0.05, gloss=0.3, wear=0.5))
    sole = matt("#2a221c" if boot else "#efe9dc")
    rows = []
    for x, wide, high in ((-0.125, 0.028, 0.11), (-0.10, 0.038, 0.115), (-0.04, 0.040, 0.115), (0.01, 0.041, 0.095),
        (0.06, 0.046, 0.062), (0.11, 0.045, 0.05), (0.15, 0.03, 0.040), (0.165, 0.01, 0.028)):
        a = np.linspace(0, math.pi, 17)
        rows.append(np.stack([np.full(17, x), 0.022 + (high - 0.022) * np.sin(a) ** 0.75, wide * np.cos(a)], 1))
    base = [(float(x), float(y)) for x, y in closed(np.array([(-0.135, -0.02), (-0.05, -0.04), (0.07, -0.05),
        (0.15, -0.035), (0.175, 0.0), (0.15, 0.035), (0.07, 0.05), (-0.05, 0.04), (-0.135, 0.02)]), 44)]
    one = [grid(np.array(rows), upper), prism(base, 0.024, sole, 0.004).turned("x", 90).moved(0, 0.012, 0)]
    one += [tube([(0.0 + 0.018 * k, 0.104 - 0.011 * k, -0.026), (0.01 + 0.018 * k, 0.112 - 0.012 * k, 0.0),
        (0.0 + 0.018 * k, 0.104 - 0.011 * k, 0.026)], 0.0035, matt("#efe8d8"), 6, 10) for k in range(5)]
    if boot:
        one.append(lathe([(0.045, 0.09), (0.042, 0.16), (0.048, 0.26), (0.043, 0.262), (0.036, 0.2)], upper,
            28).scaled(1.15, 1, 0.95).moved(-0.07, 0, 0))
    else:
        one.append(lathe([(0.040, 0.105), (0.036, 0.118), (0.030, 0.11), (0.025, 0.07)],
            upper.dyed(tint(upper.colour, 0.7)), 24).scaled(1.3, 1, 0.9).moved(-0.07, 0, 0))
    pair = join(one)
    return Thing(join([pair.moved(0.02, 0, -0.065), pair.turned("y", -9).moved(-0.02, 0, 0.065)]), pitch=18.0,
        turned=10.0)


