"""Small things at one's face and in one's fingers. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.larder import food_of
from reelwright.engines.previz.paint.figures.people.props_hand import Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint


def _to_mouth(w: Wearer) -> Bench:
    hand = held_point(w, 1)
    return Bench(w, hand, ahead=unit(w.at_head(0.92, -0.60, 0) - hand))


def _toothbrush(w: Wearer) -> None:
    b = _to_mouth(w)
    b.tube(((-0.03, 0, 0), (0.075, 0, 0)), (0.006, 0.005), paint("#3f8fc8"), 3, 0.5)
    b.box((0.06, 0.0, -0.006), (0.095, 0.014, 0.006), paint("#f4f6f8"))
    for k in range(5):
        w.model.ball(w.at_head(0.90, -0.62 - 0.03 * (k % 2), 0.16 - 0.075 * k), 0.085 * w.skull, paint("#f6f8fa"))


def _razor(w: Wearer) -> None:
    b = _to_mouth(w)
    b.tube(((-0.04, 0, 0), (0.03, 0, 0)), (0.006, 0.006), paint("#3a5a8c"), 3, 0.5)
    b.box((0.03, -0.012, -0.022), (0.042, 0.006, 0.022), paint("#c8ccd4"))
    for k in range(9):
        a = -1.2 + 0.3 * k
        w.model.ball(w.at_head(0.72 - 0.18 * abs(a), -0.74 + 0.12 * abs(a), 0.52 * math.sin(a)), 0.20 * w.skull,
            paint("#f4f6f8"))


def _lipstick(w: Wearer) -> None:
    """A lipstick at the mouth and a hand mirror before the face."""
    b = _to_mouth(w)
    b.tube(((-0.05, 0, 0), (0.02, 0, 0)), (0.011, 0.011), paint("#26222a"), 3, 0.6)
    b.tube(((0.02, 0, 0), (0.035, 0, 0)), (0.009, 0.009), paint("#d8b048"), 2, 0.9)
    b.tube(((0.035, 0, 0), (0.055, 0, 0)), (0.0075, 0.004), paint("#c8202c"), 3, 0.4)
    _hand_mirror(w)


def _perfume(w: Wearer) -> None:
    """A flask of glass with a gold head, its mist on the way to the neck, a hand mirror before the face."""
    b = Bench(w, held_point(w, 1) + UP * 0.012 * w.size)
    b.lathe(((-0.030, 0.0), (-0.030, 0.030), (0.020, 0.032), (0.026, 0.010)), paint("#e8b8c8"), 1.0)
    b.lathe(((0.026, 0.012), (0.050, 0.013), (0.052, 0.0)), paint("#d8b048"), 0.9)
    start, neck = b(0, 0.042, 0), w.bones.neck
    for k in range(16):
        t = (2 * w.phase + k / 16) % 1.0
        spread = UP * (0.05 * t * math.sin(5 * k)) + w.bones.frame_chest[:, 2] * (0.05 * t * math.cos(7 * k))
        w.model.ball(start + (neck - start) * 0.9 * t + spread * w.size, (0.005 + 0.020 * t) * w.size,
            (0.95, 0.9, 0.95), opacity=0.28 * (1 - 0.8 * t))
    _hand_mirror(w)


def _hand_mirror(w: Wearer) -> None:
    hand = held_point(w, 0)
    face = unit(w.at_head(0.9, -0.2, 0) - hand)
    m = Bench(w, hand, up=unit(UP * 0.98 + w.bones.frame_chest[:, 0] * 0.1))
    m.tube(((0, -0.06, 0), (0, 0.05, 0)), (0.010, 0.009), paint("#b86a8a"), 3, 0.5)
    disc = Bench(w, m(0, 0.095, 0), up=face, ahead=UP)
    disc.lathe(((-0.008, 0.0), (-0.008, 0.046), (0.004, 0.050), (0.006, 0.043)), paint("#b86a8a"), 0.5)
    disc.lathe(((0.0065, 0.043), (0.0075, 0.0)), paint("#cfe2ec"), 1.0)


def _necktie(w: Wearer) -> None:
    """A tie round the collar, its knot between the hands, its blade down the shirt."""
    size, chest = w.size, w.bones.frame_chest
    at = lambda y, z, out=0.0: w.bones.body(0.085 + out - 0.06 * max(0.0, y - 0.06), y, z)  # noqa: E731
    red, dark = paint("#b8242c"), paint("#8a1a22")
    for side in (-1, 1):
        w.model.tube([at(0.150, 0.035 * side, -0.02), at(0.125, 0.016 * side), at(0.105, 0.0)], [0.011 * size] * 3, red,
            rows=6)
    knot = at(0.102, 0.0, 0.006)
    w.model.tube([knot + chest[:, 1] * 0.016 * size, knot - chest[:, 1] * 0.014 * size], [0.016 * size, 0.011 * size],
        dark, rows=3)
    w.model.tube([knot, at(0.0, 0.004, 0.006), at(-0.10, 0.0, 0.004), at(-0.13, 0.0)], np.array([0.012, 0.020, 0.026,
        0.002]) * size, red, rows=12)


def _comb(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=unit(w.bones.head - held_point(w, 1)))
    b.box((0.0, -0.02, -0.05), (0.014, -0.008, 0.05), paint("#26242a"))
    for k in range(9):
        b.box((0.014, -0.018, -0.046 + 0.011 * k), (0.034, -0.012, -0.041 + 0.011 * k), paint("#26242a"))


def _cigarette(w: Wearer) -> None:
    b = _to_mouth(w)
    b.tube(((-0.012, 0.006, 0), (0.03, 0.006, 0)), (0.004, 0.004), paint("#efece4"), 3)
    w.model.ball(b(-0.014, 0.006, 0), 0.005 * w.size, (1.0, 0.35, 0.08), glow=0.9)
    for k in range(5):
        rise = (w.phase + k / 5) % 1.0
        w.model.ball(w.at_head(1.2 + 1.2 * rise, -0.5 + 2.2 * rise, 0.3 * math.sin(4 * k)),
            (0.25 + 0.6 * rise) * w.skull, (0.8, 0.8, 0.82), opacity=0.26 * (1 - rise) * min(1.0, 5 * rise))


def _handset(w: Wearer) -> None:
    b = Bench(w, w.at_head(0.10, -0.25, 0.98), up=unit(w.along_head(-0.35, 1.0, 0.0)), ahead=w.along_head(0, 0, 1.0))
    b.box((-0.006, -0.066, -0.030), (0.006, 0.066, 0.030), paint("#3a4250"))
    b.box((0.006, -0.062, -0.026), (0.010, 0.062, 0.026), paint("#8a94a4"))


def _selfie_phone(w: Wearer) -> None:
    hand = held_point(w, 1)
    b = Bench(w, hand + UP * 0.03 * w.size, ahead=unit(w.bones.head - hand))
    b.box((-0.005, -0.045, -0.024), (0.003, 0.05, 0.024), paint("#1c1c20"))
    b.board(((0.004, -0.04, -0.021), (0.004, 0.046, -0.021), (0.004, 0.046, 0.021), (0.004, -0.04, 0.021)),
        paint("#9fc4dc"), 0.7)


def _pocket_watch(w: Wearer) -> None:
    """Held open in the hand, its dial to whoever reads it and to us; the chain runs to the waist."""
    hand = held_point(w, 1)
    b = Bench(w, hand + UP * 0.055 * w.size, ahead=unit(w.model.axes[2] * 0.8 + w.bones.frame_chest[:, 0] * 0.4))
    gold, face = paint("#d8a63c"), paint("#f4efe2")
    for x, r, tone, gloss in ((-0.012, 0.058, gold, 0.85), (0.004, 0.050, face, 0.2)):
        w.model.loft([(b(x + d, 0, 0), b.y * r * k * w.size, b.z * r * k * w.size)
            for d, k in ((0.0, 0.96), (0.006, 1.0), (0.012, 0.9))], tone, rows=6, gloss=gloss)
    for angle, long in ((1.9, 0.026), (0.5, 0.038)):
        w.model.tube([b(0.019, 0, 0), b(0.019, long * math.sin(angle), long * math.cos(angle))],
            [0.004 * w.size] * 2, paint("#241c18"), rows=2)
    w.model.ball(b(0.0, 0.066, 0), 0.012 * w.size, gold, gloss=0.85)
    waist = w.bones.hips(0.09, 0.03, -0.05)
    w.model.tube([b(0.0, 0.075, 0), (hand + waist) / 2 - UP * 0.06 * w.size, waist], [0.004 * w.size] * 3, gold,
        rows=14, gloss=0.85)


def _shower_head(w: Wearer) -> None:
    size = w.size
    b = Bench(w, vec(-0.05 * size, 1.32 * size, 0), ahead=vec(1, 0, 0))
    steel = paint("#c2c8d0")
    b.tube(((-0.30, -1.30, 0), (-0.30, -0.02, 0), (-0.22, 0.03, 0), (-0.06, 0.03, 0)), (0.012,) * 4, steel, 16, 0.9)
    b.lathe(((0.0, 0.085), (0.012, 0.085), (0.03, 0.02)), steel, 0.9)
    for k in range(26):
        a, r = 2.4 * k, 0.08 * math.sqrt((k + 0.5) / 26)
        fall = (w.phase * 3 + 0.37 * k) % 1.0
        x, z = r * math.cos(a) * (1 + fall), r * math.sin(a) * (1 + fall)
        w.model.tube([b(x, -1.2 * fall, z), b(x * 1.05, -1.2 * fall - 0.10, z * 1.05)], [0.003 * size, 0.004 * size],
            paint("#cfe8f4"), rows=2, gloss=0.8, opacity=0.75)
    for k in range(7):
        w.model.ball(w.at_head(0.2 * math.cos(2.4 * k), 1.05 + 0.1 * (k % 2), 0.45 * math.sin(2.4 * k)), 0.26 * w.skull,
            paint("#f4f8fa"))


def _gamepad(w: Wearer) -> None:
    b = Bench(w, between(w) + w.bones.frame_chest[:, 0] * 0.012 * w.size, up=unit(UP - w.bones.frame_chest[:, 0] * 0.6))
    size = w.size
    w.model.loft([(b(0, 0, z), b.x * deep * size, b.y * tall * size) for z, deep, tall in ((-0.06, 0.012, 0.024),
        (-0.045, 0.018, 0.034), (0.0, 0.014, 0.022), (0.045, 0.018, 0.034), (0.06, 0.012, 0.024))], paint("#26262c"),
        rows=13, gloss=0.4)
    for z, tone in ((-0.036, "#3a5aa8"), (0.032, "#c8342a"), (0.044, "#3f8a3c")):
        w.model.ball(b(0.014, 0.016, z), 0.008 * size, paint(tone))


def _bite(w: Wearer) -> None:
    """Something to eat, by its name: a slice, a cone, a ring, a bun."""
    b, size, thing = _to_mouth(w), w.size, w.thing
    if "ice cream" in thing:
        c = Bench(w, held_point(w, 1))
        c.lathe(((-0.05, 0.004), (0.02, 0.026)), paint("#c8924a"))
        w.model.ball(c(0, 0.038, 0), 0.032 * size, paint("#f2c8d0"))
        return
    if "donut" in thing or "doughnut" in thing:
        ring = [b(0.02 + 0.026 * math.cos(a), 0.01 + 0.026 * math.sin(a), 0) for a in
            (2 * math.pi * k / 12 for k in range(13))]
        w.model.tube(ring, [0.015 * size] * 13, paint("#d88aa0"), rows=26, gloss=0.6)
        return
    if any(x in thing for x in ("watermelon", "pizza", "cake", "melon", "pie")):
        outside, inside = food_of(thing)[:2] if "melon" in thing else ("#c8883c", "#e8b04a")
        slab = [b(x, y, 0) for x, y in ((0.055, -0.005), (-0.005, 0.055), (-0.02, -0.03))]
        back = [p + b.z * 0.022 * size for p in slab]
        w.model.face(slab, paint(inside))
        w.model.face(back, paint(inside))
        for k in range(3):
            j = (k + 1) % 3
            w.model.face([slab[k], slab[j], back[j], back[k]], paint(outside if k == 1 else inside))
        return
    tone = food_of(thing)[0] if thing else "#c88a4a"
    if "banana" in thing:
        tone = "#e2c23c"
    b.w.model.ball(b(0.022, 0.008, 0), 0.030 * size, paint(tone), gloss=0.3)


def _wand_of_bubbles(w: Wearer) -> None:
    """A ring at the mouth, and soap bubbles that float away, clear but for their rims and glints."""
    for k in range(9):
        drift = (w.phase + k / 9) % 1.0
        at = w.at_head(1.5 + 5.5 * drift, -0.5 + 2.4 * drift + 0.35 * math.sin(3 * k),
            1.1 * math.sin(2.2 * k) * (0.3 + drift))
        r = (0.30 + 0.16 * (k % 3)) * w.skull
        fade = min(1.0, 6 * drift) * min(1.0, 5 * (1 - drift))
        w.model.ball(at, r, (0.55, 0.80, 0.95), opacity=0.22 * fade, gloss=1.0)
        ring = [at + w.model.screen(r * math.cos(a),
            r * math.sin(a)) for a in (2 * math.pi * j / 16 for j in range(17))]
        w.model.tube(ring, [0.07 * r] * 17, (0.95, 0.80, 0.98) if k % 2 else (0.70, 0.92, 1.0), rows=24,
            opacity=0.75 * fade, glow=0.25)
        w.model.ball(at + w.model.screen(-0.4 * r, 0.42 * r, r), 0.17 * r, (1, 1, 1), opacity=0.9 * fade, glow=0.3)
    hand = held_point(w, 1)
    b = Bench(w, hand, ahead=unit(w.at_head(1.25, -0.60, 0) - hand))
    b.tube(((-0.03, 0, 0), (0.05, 0, 0)), (0.004, 0.004), paint("#d8443c"), 3)
    ring = [b(0.07 + 0.020 * math.cos(a), 0.020 * math.sin(a), 0) for a in (2 * math.pi * j / 12 for j in range(13))]
    w.model.tube(ring, [0.004 * w.size] * 13, paint("#d8443c"), rows=20)


def _tears(w: Wearer) -> None:
    for side in (-1, 1):
        for k in range(2):
            fall = (w.phase + 0.5 * k) % 1.0
            w.model.ball(w.at_head(0.86 - 0.08 * fall, -0.18 - 0.55 * fall, side * 0.36), 0.07 * w.skull,
                paint("#bfe4f4"), gloss=1.0)


def _puppets(w: Wearer) -> None:
    for i, tone in ((0, "#b8803c"), (1, "#8a8f9a")):
        hand, size = held_point(w, i), w.size
        b = Bench(w, hand + UP * 0.02 * size)
        b.lathe(((-0.06, 0.030), (0.0, 0.028), (0.02, 0.024)), paint(("#3f6a8c", "#8a3a4a")[i]))
        w.model.ball(b(0, 0.055, 0), 0.044 * size, paint(tone), nap=0.010 * size, lift=0.4)
        for side in (-1, 1):
            b.tube(((0.0, 0.08, 0.03 * side), (0.0, 0.115 if i else 0.06, 0.042 * side)),
                (0.014, 0.006 if i else 0.014), paint(tone), 4)
            w.model.ball(b(0.040, 0.066, 0.016 * side), 0.007 * size, (0.01, 0.01, 0.01))
        w.model.ball(b(0.044, 0.046, 0), 0.009 * size, paint("#26201e"))


def _vr(w: Wearer) -> None:
    for i in (0, 1):
        b = Bench(w, held_point(w, i))
        b.tube(((-0.01, -0.03, 0), (0.01, 0.03, 0)), (0.012, 0.012), paint("#e8e8ec"), 3, 0.4)
        ring = [b(0.02 + 0.028 * math.cos(a), 0.03 + 0.028 * math.sin(a), 0) for a in
            (2 * math.pi * k / 12 for k in range(13))]
        w.model.tube(ring, [0.005 * w.size] * 13, paint("#26262c"), rows=20)


def _spray(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1))
    b.tube(((0, -0.07, 0), (0, 0.02, 0)), (0.022, 0.018), paint("#e8e8ec"), 4, 0.4)
    b.tube(((-0.01, 0.035, 0), (0.04, 0.035, 0)), (0.010, 0.008), paint("#3f8fc8"), 3, 0.4)
    for k in range(8):
        t = (w.phase * 2 + k / 8) % 1.0
        w.model.ball(b(0.06 + 0.25 * t, 0.035 - 0.05 * t, 0.05 * t * math.sin(3 * k)), (0.008 + 0.020 * t) * w.size,
            (0.9, 0.95, 1.0), opacity=0.35 * (1 - t))


def _tray(w: Wearer) -> None:
    """A round tray on the flat of the hand, with glasses and a cup."""
    b = Bench(w, held_point(w, 1) + UP * 0.028 * w.size)
    b.lathe(((0.0, 0.10), (0.004, 0.115), (0.014, 0.118), (0.008, 0.10), (0.006, 0.0)), paint("#b4bcc4"), 0.8)
    for x, z, tall, tone in ((0.03, 0.03, 0.07, "#e2b04a"), (-0.03, 0.045, 0.06, "#c8342a"), (0.0, -0.05, 0.04,
        "#efece4")):
        g = Bench(w, b(x, 0.008, z))
        g.lathe(((0.0, 0.016), (tall * 0.5, 0.020), (tall, 0.023), (tall * 0.9, 0.0)), paint(tone), 0.7)


def _podium(w: Wearer) -> None:
    """A lectern with a microphone."""
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.22 * w.size, 0, 0), ahead=vec(1, 0, 0))
    wood = paint("#6a4630")
    b.box((-0.05, 0.0, -0.17), (0.12, 0.03, 0.17), wood)
    b.box((-0.02, 0.03, -0.13), (0.09, 0.56, 0.13), wood)
    b.board(((-0.07, 0.56, -0.17), (0.12, 0.63, -0.17), (0.12, 0.63, 0.17), (-0.07, 0.56, 0.17)), paint("#7c5438"))
    b.box((0.10, 0.53, -0.17), (0.125, 0.63, 0.17), paint("#7c5438"))
    b.tube(((0.10, 0.62, 0.0), (0.09, 0.70, 0.0), (0.02, 0.745, 0.0)), (0.005, 0.005, 0.006), paint("#26262a"), 9)
    w.model.ball(b(0.012, 0.75, 0.0), 0.016 * w.size, paint("#3a3a40"))


def _teddy(w: Wearer) -> None:
    """A bear of plush held before the chest."""
    size = w.size
    b = Bench(w, between(w) + UP * 0.03 * size, ahead=w.bones.frame_chest[:, 0])
    brown, pale = paint("#a8743c"), paint("#d8b07a")
    for at, r, tone in (((0, 0, 0), 0.075, brown), ((0, 0.105, 0), 0.060, brown), ((0.050, 0.095, 0), 0.026, pale),
            ((0, 0.155, 0.046), 0.024, brown), ((0, 0.155, -0.046), 0.024, brown), ((0.03, 0.025, 0.075), 0.030, brown),
            ((0.03, 0.025, -0.075), 0.030, brown), ((0.05, -0.06, 0.05), 0.034, brown), ((0.05, -0.06, -0.05), 0.034,
            brown)):
        w.model.ball(b(*at), r * size, tone, nap=0.010 * size, lift=0.5)
    for z in (-0.024, 0.024):
        w.model.ball(b(0.052, 0.122, z), 0.007 * size, (0.01, 0.01, 0.01), gloss=0.8)
    w.model.ball(b(0.076, 0.102, 0), 0.008 * size, (0.02, 0.014, 0.012))


def _ring_box(w: Wearer) -> None:
    """Open before the other one: a dark lid, light silk, a stone that glitters."""
    b = Bench(w, (held_point(w, 0) + held_point(w, 1)) / 2 + UP * 0.02 * w.size)
    b.board(((-0.02, 0.0, -0.024), (0.03, 0.0, -0.024), (0.03, 0.0, 0.024), (-0.02, 0.0, 0.024)), paint("#efe6da"))
    b.board(((0.03, 0.0, -0.026), (0.045, 0.05, -0.026), (0.045, 0.05, 0.026), (0.03, 0.0, 0.026)), paint("#6a1420"))
    b.board(((-0.02, 0.0, -0.025), (-0.02, -0.024, -0.025), (-0.02, -0.024, 0.025), (-0.02, 0.0, 0.025)),
        paint("#6a1420"))
    w.model.ball(b(0.004, 0.014, 0.0), 0.010 * w.size, (1.0, 0.98, 0.9), glow=1.0, shadow=0)


def _thread(w: Wearer) -> None:
    """A needle between two fingers, a thread that comes to its eye from the other hand and hangs down."""
    eye, end, size = held_point(w, 1) + UP * 0.034 * w.size, held_point(w, 0) + UP * 0.012 * w.size, w.size
    red = paint("#c23a34")
    w.model.tube([held_point(w, 1) - UP * 0.020 * size, eye], [0.0016 * size, 0.0034 * size], (0.82, 0.84, 0.88),
        rows=4, gloss=1.0)
    low = (eye + end) / 2 - UP * 0.018 * size
    w.model.tube([eye, low, end, end - UP * 0.10 * size], [0.0024 * size] * 4, red, rows=16)


def _capped(w: Wearer) -> None:
    """A bottle of green glass held upright by one hand; the other turns its cap."""
    b = Bench(w, held_point(w, 0) - UP * 0.01 * w.size)
    glass, cap = paint("#2f7a52"), paint("#d8b23c")
    b.lathe(((-0.075, 0.0), (-0.073, 0.022), (-0.02, 0.024), (0.018, 0.023), (0.040, 0.011), (0.072, 0.009),
        (0.074, 0.0)), glass, 0.9)
    b.lathe(((-0.045, 0.0246), (0.004, 0.0246)), paint("#efe6cf"))
    turned = Bench(w, b(0, 0.078, 0))
    turned.lathe(((-0.008, 0.0115), (0.006, 0.0115), (0.008, 0.0)), cap, 0.7)


def _pacifier(w: Wearer) -> None:
    """A shield before the lips, a ring that hangs from its button."""
    b = Bench(w, w.at_head(0.96, -0.60, 0.0), up=w.bones.frame_head[:, 0], ahead=-w.bones.frame_head[:, 1])
    r = 0.30 * w.skull / w.size
    b.lathe(((-0.002, r * 0.9), (0.002, r), (0.006, r * 0.5), (0.007, 0.0)), paint("#6fc3dc"), 0.5)
    w.model.ball(b(0, 0.010, 0), 0.11 * w.skull, paint("#f2e6c8"), gloss=0.5)
    ring = [b(0.55 * r + 0.6 * r * math.cos(a), 0.016, 0.6 * r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 17)]
    w.model.tube(ring, [0.05 * w.skull] * 17, paint("#e8739a"), rows=32, gloss=0.5)


def _gum(w: Wearer) -> None:
    """A bubble that grows from the lips."""
    wide = (0.30 + 0.12 * w.wave(1)) * w.skull
    w.model.ball(w.at_head(0.98, -0.60, 0.0) + w.along_head(1.0, 0.0, 0.0) / w.skull * 0.8 * wide, wide,
        paint("#f08ab8"), gloss=0.9)


_BAG = ((-0.125, 0.030), (-0.120, 0.062), (-0.060, 0.082), (0.0, 0.074), (0.008, 0.078), (0.004, 0.068), (-0.03, 0.060),
    (-0.03, 0.0))
"""Height over the rim, radius: from the bottom up, over the rim and into it."""


def _open_bag(w: Wearer) -> None:
    """A bag that hangs on the left hand, open; the right one is in it."""
    at, size, hide = held_point(w, 0), w.size, paint("#8a4a2c")
    bag = Bench(w, at + (held_point(w, 1) - at) * 0.5 - UP * 0.012 * size)
    bag.lathe(_BAG, hide, 0.25)
    bag.lathe(((0.0, 0.070), (-0.018, 0.0)), paint("#3a2018"))
    for z in (-0.045, 0.045):
        bag.tube(((-0.05, 0.0, z), (-0.04, 0.07, z), (0.0, 0.095, z), (0.04, 0.07, z), (0.05, 0.0, z)), (0.006,) * 5,
            paint("#6a341c"), 14, 0.3)


SMALL_PROPS: dict[str, Callable[[Wearer], None]] = {
    "toothbrush": _toothbrush, "razor": _razor, "comb": _comb,
    "lipstick": _lipstick, "necktie": _necktie, "perfume": _perfume, "cigarette": _cigarette, "handset": _handset,
    "selfie_phone": _selfie_phone, "shower_head": _shower_head, "gamepad": _gamepad, "bite": _bite,
    "bubbles": _wand_of_bubbles, "tears": _tears, "puppets": _puppets, "vr_controllers": _vr, "spray": _spray,
    "pocket_watch": _pocket_watch, "tray": _tray, "podium": _podium, "teddy": _teddy,
    "ring_box": _ring_box, "thread": _thread, "capped": _capped,
    "open_bag": _open_bag, "pacifier": _pacifier, "gum": _gum,
}
