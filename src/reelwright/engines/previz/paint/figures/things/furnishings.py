"""What stands in rooms: mirrors, a fireplace, armchairs, tables, beds, candles. Lengths in m."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
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
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    enamel,
    lit,
    matt,
    metal,
    stone,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import MATERIALS, paint, tint

GOLD = metal("#c79a3c", 0.9, 0.5)
FIRE_LIGHT = (1.4, 0.6, 0.18)


def candle(cue: Cue) -> Thing:
    """A candle that has run down its side, in a brass holder; a candelabra where the word says so."""
    wax = Stuff(tone(cue, "#ece0c4"), size=0.02, gloss=0.35, glow=0.10, wear=0.0)
    view = View(cue.yaw, 8.0)
    spots = [(0.0, 0.0, 0.0)]
    parts: list[Mesh] = []
    if "candelabr" in cue.word.lower() or "menorah" in cue.word.lower():
        spots = [(0.0, 0.20, 0.0), (-0.11, 0.14, 0.0), (0.11, 0.14, 0.0)]
        parts = [lathe(curve([(0.07, 0.0), (0.072, 0.01), (0.02, 0.03), (0.012, 0.09), (0.02, 0.12), (0.010, 0.2)], 30),
            GOLD, 28),
                 *(tube([(0, 0.09, 0), (0.055 * s, 0.06, 0), (0.11 * s, 0.09, 0), (0.11 * s, 0.14, 0)], 0.007, GOLD, 8,
                     20) for s in (1, -1))]
    else:
        ring = [(0.055 + 0.016 * math.cos(a), 0.022 + 0.016 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 25)]
        parts = [lathe(curve([(0.045, 0.0), (0.055, 0.004), (0.068, 0.016), (0.066, 0.02), (0.045, 0.009),
            (0.02, 0.010)], 24), GOLD, 36),
                 lathe([(0.020, 0.008), (0.024, 0.03), (0.020, 0.034)], GOLD, 24),
                     tube(ring, 0.004, GOLD, 8).moved(0.02)]
    rng = stream(cue)
    fires, lamps = [], []
    for x, y, z in spots:
        high = 0.15 - (0.04 if len(spots) > 1 else 0.0)
        body = [lathe([(0.018, 0.01), (0.0175, high), (0.015, high + 0.003), (0.008, high - 0.004),
            (0.0, high - 0.005)], wax, 24), tube([(0, high - 0.006, 0), (0.001, high + 0.012, 0)], 0.0016,
                matt("#1a1410", 0))]
        for _ in range(5):
            a, long = float(rng.uniform(0, 6.28)), float(rng.uniform(0.02, 0.08))
            drop = [(0.0175 * math.cos(a), high, 0.0175 * math.sin(a)),
                (0.019 * math.cos(a), high - long * 0.6, 0.019 * math.sin(a)),
                    (0.019 * math.cos(a), high - long, 0.019 * math.sin(a))]
            body.append(tube(drop, [0.002, 0.003, 0.0045], wax, 8, 10))
        if len(spots) > 1:
            body.append(lathe([(0.0, 0.0), (0.028, 0.004), (0.03, 0.012)], GOLD, 24))
        parts.append(join(body).moved(x, y, z))
        tip = (x, y + high + 0.006, z)
        fires.append(burning(cue, tip, 0.045, 0.016, view))
        lamps.append(Lamp((x, y + high + 0.025, z), 0.30, (1.25, 0.62, 0.22), 0.45))
    return Thing(join(parts), pitch=8.0, fires=tuple(fires), lamps=tuple(lamps), fit=lambda c: View(c.yaw, 8.0))


def fireplace(cue: Cue) -> Thing:
    """A stone hearth under a wooden mantel; the fire burns on its logs."""
    wall = stone(tone(cue, "#8a8278"), 0.24) if cue.seed % 2 else brick(tone(cue, "#8f4a38"), 0.085)
    oak, soot = wood("#5a3a22", 0.08, 0.3), matt("#120e0c", 0)
    view = View(90.0, 6.0)  # a flame looks the same from all sides
    arch = [(-0.48, 0.0), (-0.48, 0.55), *((0.48 * math.cos(a), 0.55 + 0.22 * math.sin(a))
        for a in np.linspace(math.pi, 0, 15)), (0.48, 0.0)]
    front = [(-0.95, 0.0), *arch, (0.95, 0.0), (0.95, 1.22), (-0.95, 1.22)]
    parts = [prism(front, 0.34, wall), box((1.24, 0.9, 0.02), soot).moved(0, 0, -0.17),
        box((2.14, 0.10, 0.52), oak, 0.02).moved(0, 1.22, 0.04),
             box((2.3, 0.08, 0.85), stone("#7a756c", 0.3), 0.015).moved(0, -0.02, 0.22),
                 box((1.3, 1.3, 0.28), wall).moved(0, 1.30, -0.02)]
    parts += [box((0.14, 0.16, 0.12), oak, 0.02).moved(x, 1.07, 0.20) for x in (-0.8, 0.8)]
    log = wood("#4a3020", 0.05)
    parts += [tube([(-0.32, 0.13 + 0.07 * k, 0.05 - 0.05 * k), (0.32, 0.13 + 0.07 * k + 0.03 * (-1) ** k, 0.02)], 0.055,
        log, 12) for k in range(3)]
    parts += [ball(0.10, lit("#ff5a14", 1.2), 0.4).moved(x, 0.10, 0.05) for x in (-0.2, 0.0, 0.18)]
    parts += [tube([(x, 0.05, 0.16), (x, 0.20, 0.16), (x, 0.26, 0.19)], 0.014, metal("#3a3634", 0.4), 8)
        for x in (-0.34, 0.34)]
    mantel = [lathe([(0.03, 0.0), (0.035, 0.01), (0.012, 0.02), (0.012, 0.1), (0.018, 0.11), (0.0, 0.112)], GOLD,
        20).moved(x, 1.32, 0.08) for x in (-0.75, 0.75)]
    mantel += [tube([(x, 1.43, 0.08), (x, 1.58, 0.08)], 0.013, matt("#efe6d0"), 12) for x in (-0.75, 0.75)]
    return Thing(join([*parts, *mantel]).turned("y", 90), pitch=6.0, turned=65.0, wear=0.3,
                 fires=(burning(cue, (0.16, 0.14, 0.0), 0.62, 0.42, view),),
                 lamps=(Lamp((0.3, 0.35, 0.0), 1.3, FIRE_LIGHT, 0.6), Lamp((0.4, 0.1, 0.0), 0.8, FIRE_LIGHT, 0.6)))


def _shards(rng: np.random.Generator) -> list[Mesh]:
    """An oval pane in pieces about the blow: each mirrors another bit of the sky, and some have fallen out."""
    hues = ("#aebcc4", "#8fa4b4", "#c8d4dc", "#6f8496", "#dfe6ea", "#9ab0c0")
    rays = np.sort(rng.uniform(0, 2 * math.pi, 15))
    heart = np.array((0.06, 1.08))
    out = [polygon([(0.34 * math.cos(a), 1.0 + 0.64 * math.sin(a), -0.012) for a in np.linspace(0, 6.2, 40)],
                   matt("#241c18", 0))]

    def at(angle: float, share: float) -> tuple[float, float, float]:
        rim = np.array((0.34 * math.cos(angle), 1.0 + 0.64 * math.sin(angle)))
        x, y = heart + (rim - heart) * share
        return float(x), float(y), 0.012 + 0.004 * float(rng.uniform(0, 1))

    for k, a in enumerate(rays):
        b = rays[(k + 1) % len(rays)] + (2 * math.pi if k + 1 == len(rays) else 0.0)
        cuts = [0.0, float(rng.uniform(0.22, 0.42)), float(rng.uniform(0.55, 0.8)), 1.0]
        for j, (near, far) in enumerate(itertools.pairwise(cuts)):
            if rng.random() < 0.10 and j:
                continue
            gap = 0.012
            corners = [at(a + gap, near + 0.012), at(a + gap, far - 0.012), at(b - gap, far - 0.012),
                       at(b - gap, near + 0.012)]
            out.append(polygon(corners, Stuff(paint(hues[int(rng.integers(len(hues)))]), gloss=1.0, metal=0.8, wear=0)))
    for k in range(7):
        x, z, s = float(rng.uniform(-0.5, 0.5)), float(rng.uniform(0.1, 0.4)), float(rng.uniform(0.05, 0.11))
        out.append(polygon([(x, 0.012, z), (x + s, 0.012, z + 0.3 * s), (x + 0.4 * s, 0.012, z + s)], Stuff(
            paint(hues[k % len(hues)]), gloss=1.0, metal=0.8, wear=0)))
    return out


def mirror(cue: Cue) -> Thing:
    """An oval mirror in a gilded frame on feet."""
    gold = surface(cue, GOLD)
    pane = Stuff(paint("#aebcc4"), gloss=1.0, metal=0.9, wear=0.0)
    broken = bool({"broken", "shattered", "cracked", "smashed"} & set(cue.traits))
    angles = np.linspace(0, 2 * math.pi, 65)
    oval = [(0.36 * math.cos(a), 1.0 + 0.66 * math.sin(a), 0.0) for a in angles]
    disc = []
    for share in (0.0, 0.5, 1.0):
        disc.append([(0.34 * share * math.cos(a), 1.0 + 0.64 * share * math.sin(a), 0.02 - 0.02 * share**2)
            for a in angles])
    glassy = join(_shards(stream(cue))) if broken else grid(np.array(disc), pane)
    frame_ = [tube(oval, 0.045, gold, 12), tube([(x * 1.08, 1 + (y - 1) * 1.06, -0.01) for x, y, _ in oval], 0.02, gold,
        8)]
    curls = [tube([(0.0, 1.70, 0.02), (0.08 * s, 1.80, 0.02), (0.16 * s, 1.76, 0.02), (0.12 * s, 1.70, 0.02)],
        [0.03, 0.025, 0.018, 0.01], gold, 8, 20) for s in (1, -1)]
    stand = [tube([(s * 0.50, 0.06, 0), (s * 0.49, 1.0, 0), (s * 0.50, 1.25, 0)], [0.028, 0.025, 0.02], gold, 10)
        for s in (1, -1)]
    stand += [tube([(s * 0.5, 0.08, z) if z == 0 else (s * 0.5, 0.02, z) for z in (-0.24, -0.1, 0, 0.1, 0.24)], 0.022,
        gold, 8, 20) for s in (1, -1)]
    stand += [tube([(-0.5, 0.16, 0), (0.5, 0.16, 0)], 0.018, gold),
        *(ball(0.04, gold).moved(s * 0.5, 1.28, 0) for s in (1, -1)), ball(0.045, gold).moved(0, 1.78, 0.02)]
    streak = polygon([(-0.22, 0.62, 0.024), (-0.16, 0.60, 0.024), (0.12, 1.40, 0.024), (0.05, 1.42, 0.024)],
        Stuff(paint("#dfe8ec"), gloss=1.0, wear=0.0))
    shine = () if broken else (streak,)
    return Thing(join([glassy, *frame_, *curls, *stand, *shine]).turned("y", 90), pitch=3.0, turned=42.0)


def armchair(cue: Cue) -> Thing:
    """A deep chair with buttons; a sofa is the same, wider; shelves, cupboards by their word."""
    word = cue.word.lower()
    if any(w in word for w in ("shelf", "shelves", "bookcase", "cabinet", "cupboard", "wardrobe", "dresser")):
        return shelves(cue)
    wide = 1.75 if "sofa" in word or "couch" in word else 0.62
    fabric = surface(cue, Stuff(paint("#7a2f2c"), "weave", paint("#5a1f20"), 0.012, 0.2, 0.2, wear=0.3))
    legs_ = wood("#3a2418", 0.02, 0.5)
    parts = [box((0.62, 0.24, wide), fabric, 0.03).moved(0, 0.14, 0)]
    seats = max(1, round(wide / 0.6))
    for k in range(seats):
        z = wide * ((k + 0.5) / seats - 0.5)
        parts += [box((0.60, 0.16, wide / seats * 0.97), fabric, 0.06).moved(0.03, 0.34, z),
                  box((0.18, 0.62, wide / seats * 0.97), fabric, 0.07).turned("z", 9).moved(-0.22, 0.44, z)]
        for dy in (0.2, 0.4):
            parts += [ball(0.017, fabric.dyed(tint(fabric.colour, 0.6)), 1.0, 8).moved(-0.155 - 0.16 * dy, 0.46 + dy,
                z + dz) for dz in (-0.13, 0.13)]
    for s in (1, -1):
        z = s * (wide / 2 + 0.085)
        parts += [box((0.66, 0.42, 0.15), fabric, 0.03).moved(0.0, 0.14, z),
            tube([(-0.33, 0.56, z), (0.34, 0.56, z)], 0.10, fabric, 18)]
        parts += [lathe([(0.018, 0.0), (0.03, 0.12), (0.035, 0.15)], legs_, 12).moved(x, 0, s * (wide / 2 + 0.05))
            for x in (-0.26, 0.28)]
    return Thing(join(parts), pitch=12.0, turned=30.0)


def shelves(cue: Cue) -> Thing:
    oak = surface(cue, wood("#5a3620", 0.06, 0.3))
    rng = stream(cue)
    parts = [box((0.32, 2.0, 0.04), oak, 0.006).moved(0, 0, s * 0.60) for s in (1, -1)]
    parts += [box((0.32, 0.035, 1.2), oak, 0.005).moved(0, y, 0)
        for y in (0.06, 0.46, 0.86, 1.26, 1.66)] + [box((0.38, 0.07, 1.34), oak, 0.015).moved(0, 2.0, 0),
            box((0.02, 1.95, 1.2), oak).moved(-0.15, 0.03, 0), box((0.36, 0.08, 1.30), oak, 0.01)]
    for y in (0.095, 0.495, 0.895, 1.295, 1.695):
        z = -0.56
        while z < 0.50:
            thick, high = float(rng.uniform(0.025, 0.06)), float(rng.uniform(0.20, 0.31))
            colour = ("#6a2a24", "#2f4a5f", "#3f5a3a", "#7a5a2c", "#4a2f4a", "#a8874a")[int(rng.integers(6))]
            if rng.random() < 0.92:
                parts.append(box((0.20, high, thick), Stuff(paint(colour), "bands", paint("#c79a3c"), high * 0.9,
                    gloss=0.3, wear=0.5), 0.006).moved(0.02, y, z + thick / 2))
            z += thick + 0.002
    return Thing(join(parts), pitch=4.0, turned=35.0)


def table(cue: Cue) -> Thing:
    """A table with turned legs; a round one by seed, a desk with drawers by its word."""
    oak = surface(cue, wood("#7a4a2a", 0.09, 0.35))
    leg = lathe(curve([(0.035, 0.0), (0.03, 0.04), (0.045, 0.12), (0.026, 0.2), (0.04, 0.45), (0.03, 0.52),
        (0.045, 0.58), (0.045, 0.70)], 40), oak, 18)
    if "desk" in cue.word.lower():
        parts = [box((0.75, 0.04, 1.5), oak, 0.012).moved(0, 0.72, 0)]
        for s in (1, -1):
            parts.append(box((0.66, 0.70, 0.42), oak, 0.01).moved(0, 0.02, s * 0.5))
            for k in range(3):
                parts += [box((0.02, 0.19, 0.36), oak.dyed(tint(oak.colour, 1.15)), 0.006).moved(0.335, 0.06 + 0.22 * k,
                    s * 0.5), ball(0.018, GOLD).moved(0.36, 0.155 + 0.22 * k, s * 0.5)]
        return Thing(join(parts), pitch=12.0, turned=35.0, wear=0.15)
    if "round" in cue.traits or cue.seed % 3 == 2:
        stem = lathe(curve([(0.30, 0.0), (0.26, 0.03), (0.07, 0.09), (0.05, 0.2), (0.10, 0.4), (0.05, 0.6),
            (0.12, 0.70)], 40), oak, 32)
        return Thing(join([stem, lathe([(0.0, 0.70), (0.52, 0.70), (0.55, 0.715), (0.55, 0.735), (0.53, 0.75),
            (0.0, 0.75)], oak, 56)]), pitch=12.0, wear=0.15)
    boards = Stuff(oak.colour, "planks", oak.second, 0.20, 0.3, 0.3, wear=0.5)
    parts = [box((0.85, 0.045, 1.5), boards, 0.012).moved(0, 0.70, 0), box((0.70, 0.10, 1.34), oak).moved(0, 0.60, 0)]
    parts += [leg.moved(x, 0, z) for x in (-0.34, 0.34) for z in (-0.66, 0.66)]
    return Thing(join(parts), pitch=12.0, turned=25.0, wear=0.15)


def rug(cue: Cue) -> Thing:
    """A carpet with borders and tassels; it flies where the word says so."""
    base = tone(cue, "#8a2f2c")
    inner, gold = Stuff(base, "weave", tint(base, 0.7), 0.02, 0.3, wear=0), Stuff(paint("#d0a85a"), "checks",
        paint("#3a4a6a"), 0.05, 0.2, wear=0)
    parts = []
    for k, (w, h, s) in enumerate(((1.5, 0.95, inner), (1.32, 0.78, gold), (1.16, 0.62, inner), (0.60, 0.34, gold),
        (0.48, 0.24, inner))):
        us, vs = np.linspace(-w / 2, w / 2, 25), np.linspace(-h / 2, h / 2, 5)
        rows = np.array([[(u, 0.012 + 0.0015 * k + 0.02 * math.sin(u * 5 + 1) ** 2, v) for u in us] for v in vs])
        parts.append(grid(rows, s))
    tassel = Stuff(paint("#e0cc94"), wear=0)
    parts += [tube([(s * 0.75, 0.015, z), (s * 0.84, 0.006, z)], 0.006, tassel, 5, caps=False) for s in (1, -1)
        for z in np.linspace(-0.45, 0.45, 22)]
    flying = bool({"flying", "magic"} & set(cue.traits)) or cue.motion in ("fly", "float", "hover", "glide")
    return Thing(join(parts).turned("y", 10), pitch=34.0, medium="air" if flying else "ground", speed=4.0 if flying
        else 0.0)


def bed(cue: Cue) -> Thing:
    oak, linen, quilt = wood("#5a3620", 0.06, 0.3), Stuff(paint("#ece6d8"), size=0.08,
        wear=0), Stuff(tone(cue, "#4a6a8c"), "checks", tint(tone(cue, "#4a6a8c"), 1.3), 0.22, 0.1, wear=0)
    head = [(-0.8, 0.0), (0.8, 0.0), (0.8, 0.85), *((0.8 * math.cos(a), 0.85 + 0.28 * math.sin(a))
        for a in np.linspace(0.2, math.pi - 0.2, 13)), (-0.8, 0.85)]
    parts = [prism(head, 0.07, oak, 0.015).turned("y", 90).moved(-1.0, 0.12, 0),
        box((0.07, 0.62, 1.6), oak, 0.015).moved(1.02, 0.0, 0), box((2.0, 0.22, 1.54), oak).moved(0, 0.2, 0),
            box((1.94, 0.22, 1.5), linen, 0.06).moved(0, 0.38, 0)]
    us, vs = np.linspace(-0.45, 0.99, 21), np.linspace(-1, 1, 21)
    rows = np.array([[(u, 0.63 + 0.02 * math.sin(u * 9) * math.cos(v * 7) - 0.42 * max(0.0, abs(v) - 0.86) / 0.14,
        v * 0.80) for u in us] for v in vs])
    parts.append(grid(rows, quilt))
    parts += [ball(0.26, linen, 0.36).scaled(0.75, 1, 1.25).moved(-0.72, 0.66, z) for z in (-0.38, 0.38)]
    parts += [ball(0.055, oak).moved(x, y, s * 0.79) for x, y in ((-1.0, 1.02), (1.02, 0.66)) for s in (1, -1)]
    return Thing(join(parts), pitch=18.0, turned=20.0)


def chair(cue: Cue) -> Thing:
    """A turned chair; bench, stool, deckchair, rocking chair, throne, sofa by their word."""
    word = cue.word.lower()
    if any(w in word for w in ("armchair", "sofa", "couch")):
        return armchair(cue)
    if "throne" in word:
        return throne(cue)
    oak = surface(cue, wood("#7a4a2a", 0.04, 0.3))
    if "bench" in word:
        slat, iron = box((0.11, 0.035, 1.5), oak, 0.008), metal("#2f3230", 0.4)
        parts = [slat.moved(x, 0.44, 0) for x in (-0.18, -0.05, 0.08, 0.21)] + [slat.turned("z",
            78).moved(-0.27 - 0.035 * k, 0.56 + 0.14 * k, 0) for k in range(3)]
        side = join([tube([(0.26, 0.0, 0), (0.22, 0.42, 0), (-0.22, 0.42, 0), (-0.36, 0.92, 0)], 0.022, iron, 8, 30),
            tube([(-0.3, 0, 0), (-0.22, 0.42, 0)], 0.022, iron),
                tube([(0.22, 0.42, 0), (0.24, 0.62, 0), (-0.28, 0.64, 0)], 0.02, iron, 8, 20)])
        return Thing(join([*parts, *(side.moved(0, 0, z) for z in (-0.66, 0.66))]), pitch=10.0, turned=35.0)
    if "stool" in word:
        return Thing(join([lathe([(0.0, 0.55), (0.19, 0.55), (0.2, 0.565), (0.2, 0.585), (0.18, 0.6), (0.0, 0.595)],
            oak, 36), *(tube([(0.12 * c, 0.56, 0.12 * s), (0.2 * c, 0, 0.2 * s)], 0.02, oak, 10) for c,
                s in ((1, 1), (1, -1), (-1, 1), (-1, -1)))]), pitch=14.0)
    if "deck" in word or "beach" in word:
        canvas = Stuff(tone(cue, "#c8503a"), "stripes", paint("#efe6d2"), 0.12, wear=0)
        rows = np.array([[(0.42 - 0.92 * u, 0.30 + 0.10 * (2 * u - 0.7) ** 2 + 0.62 * u * u, z)
            for z in np.linspace(-0.25, 0.25, 9)] for u in np.linspace(0, 1, 15)])
        rails = [tube([(0.46, 0.35, z), (-0.62, 0.02, z)], 0.018, oak)
            for z in (-0.29, 0.29)] + [tube([(0.42, 0.0, z), (-0.52, 1.02, z)], 0.018, oak)
                for z in (-0.26, 0.26)] + [tube([(x, y, -0.3), (x, y, 0.3)], 0.016, oak) for x,
                    y in ((0.43, 0.34), (-0.5, 1.0), (-0.6, 0.03))]
        return Thing(join([grid(rows, canvas), *rails]), pitch=12.0, turned=35.0)
    seat = [box((0.44, 0.035, 0.44), oak, 0.012).moved(0, 0.44, 0)]
    legs = [lathe(curve([(0.016, 0.0), (0.022, 0.12), (0.016, 0.2), (0.026, 0.34), (0.022, 0.45)], 24), oak,
        12).moved(x, 0, z) for x in (-0.18, 0.18) for z in (-0.18, 0.18)]
    rungs = [tube([(-0.18, 0.2, z), (0.18, 0.2, z)], 0.011, oak)
        for z in (-0.18, 0.18)] + [tube([(0, 0.2, -0.18), (0, 0.2, 0.18)], 0.011, oak)]
    back = [tube([(-0.19, 0.46, z), (-0.24, 0.98, z * 0.95)], [0.02, 0.015], oak, 10)
        for z in (-0.19, 0.19)] + [prism([(-0.22, 0), (0.22, 0), (0.24, 0.06), (0.0, 0.10), (-0.24, 0.06)], 0.02, oak,
            0.005).turned("y", 90).moved(-0.24, 0.9, 0)]
    back += [tube([(-0.19, 0.46, z), (-0.235, 0.93, z)], 0.009, oak) for z in (-0.11, -0.04, 0.04, 0.11)]
    return Thing(join([*seat, *legs, *rungs, *back]), pitch=12.0, turned=30.0)


def throne(cue: Cue) -> Thing:
    """A high seat of gilded wood and velvet on two steps."""
    gold = surface(cue, metal("#b88a3a", 0.7, 0.6))
    velvet = Stuff(second(cue, "#7a1a2a"), "weave", paint("#4a0f1c"), 0.015, 0.2, wear=0)
    if set(cue.traits) & (MATERIALS.keys() - {"gold", "silver", "wood"}):  # of ice or of bone all over
        gold, velvet = replace(gold, opacity=1.0), replace(gold, colour=tint(gold.colour, 0.72), opacity=1.0)
    back = [(-0.48, 0.0), (0.48, 0.0), (0.48, 1.35), (0.36, 1.55), (0.24, 1.48), (0.12, 1.75), (0.0, 1.95),
        (-0.12, 1.75), (-0.24, 1.48), (-0.36, 1.55), (-0.48, 1.35)]
    inner = [(-0.34, 0.1), (0.34, 0.1), (0.34, 1.2), (0.0, 1.5), (-0.34, 1.2)]
    parts = [prism(back, 0.12, gold, 0.02).turned("y", 90).moved(-0.36, 0.55, 0),
        prism(inner, 0.06, velvet, 0.02).turned("y", 90).moved(-0.28, 0.75, 0),
             box((0.74, 0.30, 0.96), gold, 0.02).moved(0, 0.40, 0),
                 box((0.70, 0.14, 0.80), velvet, 0.05).moved(0.02, 0.68, 0)]
    for s in (1, -1):
        parts += [box((0.70, 0.08, 0.13), gold, 0.02).moved(0.0, 1.06, s * 0.46),
            lathe(curve([(0.06, 0.0), (0.04, 0.06), (0.06, 0.16), (0.035, 0.3), (0.06, 0.38)], 24), gold,
                18).moved(0.30, 0.70, s * 0.46),
                  ball(0.085, gold).moved(0.36, 1.14, s * 0.46), ball(0.06, gold).moved(-0.36, 2.02, s * 0.44),
                      ball(0.03, Stuff(paint("#b0203a"), gloss=1, metal=0.5)).moved(-0.29, 2.0, s * 0.3)]
    parts += [box((1.5, 0.2, 1.7), stone("#8f887c", 0.4), 0.02),
        box((1.15, 0.2, 1.3), stone("#9a9286", 0.4), 0.02).moved(-0.06, 0.2, 0),
            ball(0.05, Stuff(paint("#3561c8"), gloss=1, metal=0.5)).moved(-0.27, 2.28, 0)]
    return Thing(join(parts), pitch=8.0, turned=45.0, wear=0.2)


def windowpane(cue: Cue) -> Thing:
    """A window in its frame, light behind; stained glass where the word says so."""
    oak = surface(cue, wood("#5a3c26", 0.04, 0.2)) if not cue.colours else enamel(tone(cue, "#e8e2d4"), 0.1)
    stained = "stained" in cue.word.lower() or "stained" in cue.traits
    rng = stream(cue)
    parts = []
    arch = [(-0.5, 0.0), (0.5, 0.0), (0.5, 1.1), *((0.5 * math.cos(a), 1.1 + 0.5 * math.sin(a))
        for a in np.linspace(0.1, math.pi - 0.1, 15)), (-0.5, 1.1)]
    rim = [*arch, arch[0]] + [(x * 0.88, 0.8 + (y - 0.8) * 0.92) for x, y in reversed([*arch, arch[0]])]
    parts.append(prism(rim, 0.12, oak, 0.012))
    for r in range(8):
        for c in range(4):
            x, y = -0.44 + 0.22 * c, 0.06 + 0.19 * r
            if math.hypot(max(0, abs(x + 0.11) - 0.1), max(0.0, y - 1.1)) > 0.44:
                continue
            hue = ("#c83a3a", "#3a6ad0", "#d8a83a", "#3a9a5a",
                "#8a4ac0")[int(rng.integers(5))] if stained else "#ffcf84"
            under = [(px, min(y + 0.19, 1.1 + math.sqrt(max(0.0, 0.23 - px * px))), 0.0)
                for px in (x + 0.22, x + 0.11, x)]
            parts.append(polygon([(x, y, 0.0), (x + 0.22, y, 0.0), *under], lit(hue, 0.55 if stained else 0.7)))
    bar = matt("#1c1a1a") if stained else oak
    parts += [box((0.014 if stained else 0.03, 1.5, 0.03), bar).moved(x, 0.03, 0.01)
        for x in ((-0.22, 0, 0.22) if stained else (0.0,))]
    parts += [box((0.9, 0.014 if stained else 0.03, 0.03), bar).moved(0, y, 0.01)
        for y in ((0.25, 0.44, 0.63, 0.82, 1.01, 1.2) if stained else (0.5, 1.0))]
    parts.append(box((1.16, 0.06, 0.24), oak, 0.01).moved(0, -0.06, 0.04))
    return Thing(join(parts).turned("y", 90), pitch=2.0, turned=50.0,
        lamps=(Lamp((0.1, 0.75, 0.0), 0.9, (1.0, 0.62, 0.25), 0.05),))

