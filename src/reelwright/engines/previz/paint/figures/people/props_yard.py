"""What is mended, groomed, watered, examined, whittled and held in both hands. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.larder import food_of
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, blossom, table
from reelwright.engines.previz.paint.figures.people.props_craft import far_side
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, PAPER, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import NAMED, mix, paint, tint


def _wrench(w: Wearer) -> None:
    """A spanner at work; a box of tools beside the knee."""
    b = Bench(w, held_point(w, 1), ahead=vec(0.9, -0.25, 0.1))
    steel = paint("#c2c8d0")
    b.tube(((-0.05, 0, 0), (0.10, 0, 0)), (0.009, 0.008), steel, 3, 0.9)
    for side in (-1, 1):
        b.tube(((0.09, 0.0, 0.010 * side), (0.125, 0.0, 0.020 * side), (0.145, 0.0, 0.012 * side)), (0.009, 0.009,
            0.005),
            steel, 6, 0.9)
    box = Bench(w, vec(0.02, 0, -far_side(w) * 0.30) * w.size, ahead=vec(1, 0, 0))
    box.box((-0.13, 0.0, -0.05), (0.13, 0.09, 0.05), paint("#b8342a"))
    box.tube(((-0.08, 0.09, 0), (-0.08, 0.14, 0), (0.08, 0.14, 0), (0.08, 0.09, 0)), (0.008,) * 4, paint("#2a2c32"), 12)


def _grooming_brush(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=vec(1, 0, 0))
    b.box((0.0, -0.025, -0.045), (0.018, 0.025, 0.045), paint("#8a5a34"))
    b.box((0.018, -0.022, -0.042), (0.036, 0.022, 0.042), paint("#2a2420"))


def _pail(w: Wearer) -> None:
    """A pail between the knees, two threads of milk into it."""
    hand = held_point(w, 1)
    pail = Bench(w, vec(float(hand[0]) + 0.02 * w.size, 0, 0), ahead=vec(1, 0, 0))
    pail.lathe(((0.0, 0.065), (0.16, 0.085), (0.165, 0.090), (0.165, 0.082), (0.10, 0.0)), paint("#b4bcc4"), 0.8)
    pail.lathe(((0.11, 0.0), (0.115, 0.078)), paint("#f6efe2"))
    for i in (0, 1):
        top = held_point(w, i) - UP * 0.02 * w.size
        w.model.tube([top, pail(0.02 * (-1) ** i, 0.12, 0.0)], [0.0035 * w.size] * 2, paint("#fbf6ec"), rows=3)


def _magnifier(w: Wearer) -> None:
    """A glass before the eye; what is looked at lies in the other hand."""
    size, hand = w.size, held_point(w, 1)
    eye = w.at_head(1.0, 0.05, 0.30)
    seen = held_point(w, 0) + UP * 0.035 * size
    middle = hand + UP * 0.10 * size
    way = unit(seen - eye)
    across = unit(vec(0, 0, 1) - way * float(way[2]))
    rise = unit(np.cross(way, across))
    ring = [middle + (across * math.cos(a) + rise * math.sin(a)) * 0.066 * size for a in np.linspace(0, 6.2832, 21)]
    w.model.tube(ring, [0.007 * size] * 21, paint("#c79a3c"), rows=40, gloss=0.8)
    w.model.loft([(middle + way * d * size, across * 0.061 * size, rise * 0.061 * size) for d in (0.0, 0.004)],
        paint("#cfe8f4"), rows=3, gloss=1.0, opacity=0.45)
    w.model.tube([hand - UP * 0.03 * size, middle - UP * 0.066 * size], [0.010 * size, 0.008 * size],
        paint("#4a2c1c"), rows=3)
    at_a_distance = ("print", "track", "clue", "painting", "map", "wall", "body", "ground")
    if w.thing and not any(x in w.thing for x in at_a_distance):
        _treasure(w, seen, 0.8)


def _treasure(w: Wearer, at: Vec, k: float) -> None:
    """A small thing by its name, on the flat of a hand."""
    size, thing = w.size * k, w.thing
    b = Bench(w, at)
    said = next((paint(NAMED[c]) for c in NAMED if c in thing), None)
    if any(x in thing for x in ("diamond", "gem", "crystal", "jewel", "ruby", "emerald", "stone")):
        tone = said or paint("#c8302c" if "ruby" in thing else "#3f9a5a" if "emerald" in thing else "#bfe4f4")
        w.model.loft([(b(0, y * k, 0), b.x * r * size, b.z * r * size) for y, r in
            ((-0.030, 0.002), (0.004, 0.036), (0.016, 0.026), (0.017, 0.001))], tone, rows=4, gloss=1.0, glow=0.25)
    elif any(x in thing for x in ("seedling", "sapling", "sprout", "plant", "soil", "seed")):
        w.model.loft([(b(0, y * k, 0), b.x * r * size, b.z * r * size) for y, r in
            ((-0.02, 0.03), (0.0, 0.052), (0.014, 0.036), (0.02, 0.004))], paint("#4a3220"), rows=10)
        b.tube(((0, 0.01, 0), (0.004, 0.05 * k, 0), (0.0, 0.085 * k, 0)), (0.005, 0.004, 0.003), paint("#6fae4a"), 8,
            0.0, 0.15)
        for side in (-1, 1):
            root, leaf = b(0, 0.08 * k, 0), b(0.01, 0.105 * k, 0.045 * side * k)
            w.model.tube([root, (root + leaf) / 2 + UP * 0.008 * size, leaf], [0.004 * size, 0.016 * size,
                0.002 * size],
                paint("#7fc04f"), rows=9, glow=0.15)
    elif any(x in thing for x in ("bird", "chick", "sparrow", "duckling", "kitten", "mouse", "hamster")):
        tone = said or paint("#e8c850" if "chick" in thing or "duck" in thing else "#8a7460")
        w.model.ball(b(0, 0.012, 0), 0.036 * size, tone, nap=0.008 * size)
        w.model.ball(b(0.026 * k, 0.050 * k, 0), 0.024 * size, tone, nap=0.006 * size)
        b.tube(((0.045 * k, 0.050 * k, 0), (0.062 * k, 0.046 * k, 0)), (0.007, 0.001), paint("#e08a2c"), 3)
        for side in (-1, 1):
            w.model.ball(b(0.040 * k, 0.058 * k, 0.013 * side * k), 0.005 * size, (0.01, 0.01, 0.01), gloss=0.8)
    elif any(x in thing for x in ("orb", "star", "light", "glow", "fire", "flame", "sun", "firefly", "magic", "heart",
        "energy")):
        tone = said or ((1.0, 0.30, 0.30) if "heart" in thing else (1.0, 0.85, 0.45))
        if "orb" in thing:  # as large as both hands, and with sparks about it
            b = Bench(w, b(0, 0.045, 0))
            w.model.ball(b(0, 0.03, 0), 0.050 * size, mix(tone, (1.0, 1.0, 1.0), 0.35), glow=1.0)
        for r, o in ((0.030, 1.0), (0.072, 0.35), (0.100, 0.16)) if "orb" in thing else (
                (0.030, 1.0), (0.055, 0.35), (0.095, 0.14)):
            w.model.ball(b(0, 0.03 + 0.008 * w.wave(1), 0), r * size, tone, glow=1.0, opacity=o)
    elif any(x in thing for x in ("coin", "watch", "ring", "medal", "badge", "key")):
        w.model.loft([(b(0, 0.012, 0) + (b.x * d) * size, b.y * 0.030 * size, b.z * 0.030 * size) for d in (-0.004,
            0.004)],
            paint("#d8a63c"), rows=3, gloss=0.9)
    elif any(x in thing for x in ("photo", "letter", "document", "picture", "page", "card")):
        image = paint("#e8dfc8" if "letter" in thing or "document" in thing else "#7a6a58")
        for x, half, low, high, colour in ((0.03, 0.058, -0.03, 0.06, paint("#f4efe2")),
                (0.027, 0.048, -0.016, 0.050, image), (0.033, 0.048, -0.016, 0.050, image)):
            b.board(((x, low, -half), (x, high, -half), (x, high, half), (x, low, half)), colour)
    elif any(x in thing for x in ("flower", "rose", "daisy", "petal", "lotus", "blossom")):
        blossom(b, (0, 0.02, 0), "#e86a8a")
    else:
        tone = said or (paint(food_of(thing)[0]) if thing else paint("#b89a6a"))
        w.model.ball(b(0, 0.012, 0), 0.034 * size, tone, gloss=0.3)


def _cupped(w: Wearer) -> None:
    """Something small and dear in both hands."""
    _treasure(w, between(w) + UP * 0.030 * w.size, 1.25)


def _typewriter(w: Wearer) -> None:
    """A typewriter with a sheet in it, keys in rows, a stack of pages."""
    size = w.size
    top = table(w, SITTING, 0.38, "#6a4630")
    dark = paint("#26302c")
    top.box((-0.10, 0.0, -0.13), (0.10, 0.035, 0.13), dark)
    top.box((0.0, 0.035, -0.125), (0.10, 0.095, 0.125), tint(dark, 1.2))
    for row in range(3):
        for k in range(9):
            w.model.ball(top(-0.085 + 0.028 * row, 0.040 + 0.010 * row, -0.104 + 0.026 * k), 0.009 * size,
                paint("#e8e2d0"))
    b = Bench(w, top(0.055, 0.115, 0))
    b.tube(((0, 0, -0.16), (0, 0, 0.16)), (0.022, 0.022), paint("#1c1c20"), 3)
    for z in (-0.165, 0.165):
        w.model.ball(b(0, 0, z), 0.018 * size, paint("#5a5650"))
    b.board(((0.015, 0.0, -0.085), (0.015, 0.0, 0.085), (0.05, 0.15, 0.085), (0.05, 0.15, -0.085)), paint(PAPER))
    for k in range(4):
        y = 0.05 + 0.022 * k
        b.board(((0.0135 + 0.235 * y, y, -0.065), (0.0135 + 0.235 * y, y, 0.06 - 0.03 * (k == 0)),
            (0.0135 + 0.235 * (y + 0.005), y + 0.005, 0.06 - 0.03 * (k == 0)), (0.0135 + 0.235 * (y + 0.005),
                y + 0.005, -0.065)),
            paint("#4a4a4e"))
    top.box((-0.06, 0.0, far_side(w) * 0.27 - 0.07), (0.08, 0.03, far_side(w) * 0.27 + 0.07), paint(PAPER))


def _watering(w: Wearer) -> None:
    """A can, fine drops, and the flowers on which they fall."""
    size = w.size
    b = Bench(w, held_point(w, 1) - UP * 0.055 * size)
    tin = paint("#4a7f8c")
    b.lathe(((-0.055, 0.05), (-0.05, 0.056), (0.03, 0.052), (0.032, 0.03)), tin, 0.5)
    b.tube(((-0.05, -0.02, 0), (-0.06, 0.04, 0), (0.0, 0.06, 0), (0.03, 0.035, 0)), (0.008,) * 4, tint(tin, 0.8), 9)
    b.tube(((0.04, -0.03, 0), (0.10, 0.01, 0), (0.15, 0.025, 0)), (0.014, 0.010, 0.009), tin, 6)
    b.tube(((0.145, 0.018, 0), (0.168, 0.022, 0)), (0.012, 0.026), tin, 3)
    said = next((t for t in NAMED if f"{t} " in w.thing), "")
    tones = (NAMED[said],) * 3 if said else {"rose": ("#c8202c",) * 3, "sunflower": ("#f0b820",) * 3,
        "lavender": ("#8a6ac0",) * 3, "tulip": ("#d8304a", "#f0c030", "#e86aa0")}.get(w.thing, ("#d8536a", "#f0c840",
            "#f4efe6"))
    if w.has("dyed"):
        tones = ("",) * 3
    centre = vec(float(b(0.40, 0, 0)[0]), 0, 0)
    bed = Bench(w, centre, ahead=vec(1, 0, 0))
    w.model.loft([(bed(0, y, 0), bed.x * rx * size, bed.z * rz * size) for y, rx, rz in
        ((0.0, 0.24, 0.34), (0.02, 0.22, 0.32), (0.03, 0.10, 0.16), (0.032, 0.01, 0.01))], paint("#4a3220"), rows=9)
    for k in range(17):
        a, r = 2.4 * k, math.sqrt((k + 0.5) / 17)
        x, z, tall = 0.18 * r * math.cos(a), 0.28 * r * math.sin(a), 0.15 + 0.07 * ((k * 5) % 7) / 7
        lean = 0.02 * math.sin(3 * k + 6.28 * w.phase)
        bed.tube(((x, 0.02, z), (x + 0.3 * lean, 0.6 * tall, z), (x + lean, tall, z)), (0.005,) * 3, paint("#3f7a34"),
            6)
        for side in (-1, 1):
            bed.tube(((x, 0.05, z), (x + 0.02, 0.08, z + 0.035 * side)), (0.009, 0.002), paint("#4f8a3c"), 3)
        tone = tones[k % 3]
        for j in range(6):
            petal = 2 * math.pi * j / 6
            w.model.ball(bed(x + lean + 0.017 * math.cos(petal), tall, z + 0.017 * math.sin(petal)), 0.014 * size,
                paint(tone) if tone else w.accent)
        w.model.ball(bed(x + lean, tall + 0.006, z), 0.010 * size, paint("#e2b93c"))
    rose = b(0.172, 0.02, 0)
    for k in range(26):
        t = (w.phase * 4 + 0.38 * k) % 1.0
        spread = 0.05 * math.sin(2.4 * k)
        fall = float(rose[1]) / size - 0.10
        at = rose + vec(0.02 + (0.20 + 0.05 * math.cos(5 * k)) * t, -fall * t * t, spread * (0.4 + t)) * size
        w.model.tube([at, at + vec(0.010, -0.030 * (0.3 + t), 0) * size], [0.0030 * size, 0.0036 * size],
            paint("#cfe8f4"), rows=2,
            gloss=0.6)


def _whittling(w: Wearer) -> None:
    """A figure of wood that grows out of a block under a knife; curls fall."""
    size = w.size
    b = Bench(w, held_point(w, 0) + UP * 0.035 * size + vec(0.02, 0, 0.02) * size)
    pale = paint("#d0a468")
    bird = "bird" in w.thing or not w.thing or "duck" in w.thing
    if bird:
        w.model.loft([(b(x, y, 0), b.y * r * size, b.z * 0.85 * r * size) for x, y, r in
            ((-0.085, 0.015, 0.006), (-0.04, 0.0, 0.026), (0.0, -0.005, 0.036), (0.035, 0.012, 0.030), (0.050, 0.035,
                0.014))],
            pale, rows=15)
        w.model.ball(b(0.048, 0.046, 0), 0.022 * size, tint(pale, 1.05))
        b.tube(((0.064, 0.046, 0), (0.085, 0.042, 0)), (0.008, 0.001), tint(pale, 0.8), 3)
    else:
        b.lathe(((-0.06, 0.03), (0.0, 0.030), (0.02, 0.018), (0.05, 0.026), (0.07, 0.018), (0.075, 0.0)), pale)
    hand = held_point(w, 1)
    tip = b(0.02, 0.030, 0.01)
    way = unit(tip - hand)
    w.model.tube([hand - way * 0.05 * size, hand + way * 0.012 * size], [0.010 * size] * 2, paint(WOOD), rows=3)
    w.model.tube([hand + way * 0.012 * size, hand + way * 0.075 * size], [0.008 * size, 0.002 * size], paint(IRON),
        rows=4, gloss=0.9)
    for k in range(7):
        t = (w.phase + k / 7) % 1.0
        at = tip + vec(0.02 * math.sin(3 * k), -0.32 * t, 0.03 * math.cos(2 * k)) * size
        curl = [at + vec(0.010 * math.cos(a), 0.010 * math.sin(a), 0.002 * a) * size for a in np.linspace(0, 5, 7)]
        w.model.tube(curl, [0.003 * size] * 7, tint(pale, 1.15), rows=9)


YARD_PROPS: dict[str, Callable[[Wearer], None]] = {
    "wrench": _wrench, "grooming_brush": _grooming_brush, "pail": _pail, "magnifier": _magnifier, "cupped": _cupped,
    "typewriter": _typewriter, "watering": _watering, "whittling": _whittling,
}
