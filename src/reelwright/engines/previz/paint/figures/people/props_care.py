"""What is fed, lit, written, washed, sold and given. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import far_side, floor_bench, glowing_tip
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _feed_bag(w: Wearer) -> None:
    """A paper bag, and a handful of grain that leaves the other hand in an arc."""
    size = w.size
    bag = Bench(w, held_point(w, 0) + UP * 0.01 * size)
    bag.lathe(((-0.06, 0.030), (-0.05, 0.040), (0.03, 0.036), (0.05, 0.042), (0.048, 0.036)), paint("#b8935c"))
    hand = held_point(w, 1)
    for k in range(16):
        t = (w.phase - 0.35 + 0.012 * k) % 1.0
        if t < 0.55:
            s = t / 0.55
            at = hand + vec(0.10 + (0.30 + 0.012 * k) * s, 0.10 * s - 0.62 * s * s, 0.05 * math.sin(2.4 * k) * s) * size
            w.model.ball(at, 0.0075 * size, paint("#e2c068"))
    for k in range(14):
        w.model.ball(vec(0.34 + 0.02 * k, 0.004, 0.12 * math.sin(2.4 * k)) * size, 0.007 * size, paint("#d8b458"))


def _bowl(w: Wearer) -> None:
    size = w.size
    b = Bench(w, held_point(w, 0) + UP * 0.02 * size)
    b.lathe(((-0.025, 0.03), (-0.01, 0.05), (0.02, 0.06), (0.018, 0.055), (0.008, 0.0)), paint("#e8e2d6"), 0.4)
    b.lathe(((0.010, 0.0), (0.014, 0.054)), paint("#e8b45a"))
    s = Bench(w, held_point(w, 1), ahead=vec(1, 0.1, 0))
    s.tube(((-0.04, 0, 0), (0.08, 0, 0)), (0.005, 0.005), paint("#c8ccd4"), 3, 0.9)
    w.model.ball(s(0.095, 0.0, 0), 0.016 * size, paint("#c8ccd4"), gloss=0.9)
    w.model.ball(s(0.095, 0.010, 0), 0.012 * size, paint("#e8b45a"))


def _carrot(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=vec(1, 0.15, 0))
    b.tube(((-0.01, 0, 0), (0.04, 0, 0), (0.12, 0, 0)), (0.018, 0.016, 0.004), paint("#e07a2c"), 9)
    for k in range(5):
        b.tube(((-0.01, 0, 0), (-0.05, 0.02 * math.sin(2.4 * k), 0.02 * math.cos(2.4 * k))), (0.006, 0.004),
            paint("#4f8a34"), 3)


def _lighter(w: Wearer) -> None:
    """A cigarette between the lips, a flame in cupped hands that lights the face."""
    size = w.size
    mouth = w.at_head(0.94, -0.60, 0)
    ahead = w.bones.frame_head[:, 0]
    tip = mouth + (ahead * 0.075 - UP * 0.006) * size
    w.model.tube([mouth, tip], [0.0055 * size] * 2, paint("#f2efe8"), rows=3)
    w.model.ball(tip, 0.007 * size, (1.0, 0.40, 0.08), glow=1.0)
    b = Bench(w, held_point(w, 1) + UP * 0.006 * size)
    b.box((-0.010, -0.03, -0.014), (0.010, 0.02, 0.014), paint("#c79a3c"))
    flame = tip - UP * 0.045 * size
    glowing_tip(w, flame, 0.055)
    w.model.ball(flame + UP * 0.02 * size, 0.075 * size, (1.0, 0.62, 0.22), glow=1.0, opacity=0.16)
    for k in range(5):
        rise = (w.phase + k / 5) % 1.0
        w.model.ball(tip + vec(0.01 + 0.05 * rise, 0.02 + 0.24 * rise, 0.02 * math.sin(4 * k)) * size,
            (0.010 + 0.03 * rise) * size, (0.8, 0.8, 0.82), opacity=0.24 * (1 - rise) * min(1.0, 5 * rise))


def _match(w: Wearer) -> None:
    """A taper put to a stand of candles, most of them lit."""
    size = w.size
    b = floor_bench(w, 0.46)
    iron = paint("#3a342e")
    b.lathe(((0.0, 0.11), (0.02, 0.09), (0.03, 0.015), (0.44, 0.015), (0.45, 0.03)), iron, 0.4)
    for y, r in ((0.45, 0.16), (0.52, 0.09)):
        b.lathe(((y, r), (y + 0.012, r + 0.004), (y + 0.012, 0.0)), iron, 0.4)
    spots = [(0.14 * math.cos(a), 0.462, 0.14 * math.sin(a)) for a in np.linspace(0, 6.28, 10)[:-1]]
    spots += [(0.07 * math.cos(a), 0.532, 0.07 * math.sin(a)) for a in np.linspace(0.3, 6.58, 6)[:-1]]
    for k, (x, y, z) in enumerate(spots):
        tall = 0.06 + 0.03 * ((k * 5) % 4) / 4
        b.tube(((x, y, z), (x, y + tall, z)), (0.013, 0.012), paint("#f0e6cc"), 3)
        if k:
            glowing_tip(w, b(x, y + tall, z), 0.040)
    hand, near = held_point(w, 1), min((b(x, y + 0.085, z) for x, y, z in spots), key=lambda p: float(p[0]))
    w.model.tube([hand, near], [0.005 * size, 0.004 * size], paint("#d8b98a"), rows=3)
    glowing_tip(w, near, 0.045)


def _chalk(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=vec(1, 0.4, 0))
    b.tube(((-0.01, 0, 0), (0.045, 0, 0)), (0.007, 0.007), paint("#f4f4f0"), 3)
    if w.cycle == "chalk":
        k = Bench(w, held_point(w, 0), up=unit(UP * 0.75 - w.bones.frame_chest[:, 0] * 0.5))
        k.box((-0.010, -0.02, -0.05), (0.010, 0.10, 0.05), tint(w.accent, 0.8))


def _spray_can(w: Wearer) -> None:
    """A can with a coloured cap, and a soft cone of paint on its way to the wall."""
    size = w.size
    b = Bench(w, held_point(w, 1) + UP * 0.01 * size)
    b.lathe(((-0.07, 0.022), (-0.065, 0.025), (0.025, 0.025), (0.035, 0.014), (0.05, 0.014), (0.05, 0.0)),
        paint("#d8dce2"), 0.7)
    b.lathe(((-0.05, 0.0258), (0.0, 0.0258)), w.accent)
    for k in range(12):
        t = (w.phase * 3 + k / 12) % 1.0
        w.model.ball(b(0.03 + 0.20 * t, 0.045 + 0.05 * t * math.sin(3 * k), 0.05 * t * math.cos(5 * k)),
            (0.006 + 0.024 * t) * size, w.accent, opacity=0.30 * (1 - 0.7 * t))


def _roller(w: Wearer) -> None:
    size = w.size
    hand = held_point(w, 1)
    b = Bench(w, hand, ahead=vec(1, 0.5, 0))
    b.tube(((-0.05, 0, 0), (0.04, 0, 0)), (0.012, 0.012), paint("#c8442c"), 3)
    b.tube(((0.04, 0, 0), (0.09, 0.0, 0.0), (0.10, 0.0, 0.07), (0.15, 0.0, 0.07)), (0.005,) * 4, paint(IRON), 10, 0.7)
    b.tube(((0.15, 0.0, -0.07), (0.15, 0.0, 0.07)), (0.030, 0.030), w.accent, 4)
    pot = Bench(w, vec(0.05, 0, far_side(w) * 0.22) * size)
    pot.lathe(((0.0, 0.06), (0.13, 0.065), (0.13, 0.058), (0.10, 0.0)), paint("#b4bcc4"), 0.7)
    pot.lathe(((0.10, 0.0), (0.105, 0.058)), w.accent)


def _squeegee(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=vec(1, 0.5, 0))
    b.tube(((-0.05, 0, 0), (0.10, 0, 0)), (0.009, 0.009), paint("#e2b93c"), 3)
    b.box((0.095, -0.008, -0.09), (0.115, 0.008, 0.09), paint("#26262a"))
    pail = Bench(w, vec(0.05, 0, far_side(w) * 0.22) * w.size)
    pail.lathe(((0.0, 0.055), (0.12, 0.075), (0.12, 0.068), (0.09, 0.0)), paint("#3f8fc8"), 0.4)
    for k in range(7):
        w.model.ball(pail(0.04 * math.cos(2.4 * k), 0.115, 0.04 * math.sin(2.4 * k)), 0.024 * w.size,
            paint("#f2f6f8"), gloss=0.5)


def _peg(w: Wearer) -> None:
    """A line across the picture with washing on it; the last sheet is in the hands."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    x, high = max(float(left[0]), float(right[0])) + 0.02 * size, 1.07 * size
    line = lambda z: vec(x, high - 0.035 * size * math.cos(0.9 * z), z * size)  # noqa: E731
    w.model.tube([line(z) for z in np.linspace(-1.7, 1.7, 18)], [0.004 * size] * 18, paint("#d8d2c4"), rows=34)
    for z in (-1.7, 1.7):
        w.model.tube([vec(x, 0, z * size), vec(x, 1.12 * size, z * size)], [0.018 * size] * 2, paint(WOOD), rows=4)
    tones = ("#f2efe8", "#8fb4d0", "#f2efe8", "#f2efe8", "#d98a8a")
    for k, (z0, z1, drop) in enumerate(((-1.5, -0.95, 0.62), (-0.85, -0.45, 0.44), (-0.30, 0.36, 0.60), (0.5, 1.0,
        0.56), (1.1, 1.45, 0.4))):
        colour = w.accent if tones[k] == "#f2efe8" and w.has("dyed") else paint(tones[k])
        cells = 9
        for j in range(cells):
            s0, s1 = z0 + (z1 - z0) * j / cells, z0 + (z1 - z0) * (j + 1) / cells
            corners = []
            for s, down in ((s0, 0.0), (s1, 0.0), (s1, 1.0), (s0, 1.0)):
                blow = (0.10 + 0.05 * math.sin(6 * s + 6.28 * w.phase + 2 * k)) * down**1.5
                corners.append(line(s) + vec(blow, -drop * down * (1 - 0.12 * down), 0) * size)
            shade = 0.90 + 0.10 * math.cos(6 * s0 + 6.28 * w.phase + 2 * k)
            w.model.face(corners, tint(colour, shade))
        for z in (z0 + 0.03, z1 - 0.03):
            w.model.tube([line(z) + UP * 0.02 * size, line(z) - UP * 0.03 * size], [0.007 * size] * 2,
                paint("#b8864a"), rows=2)
    basket = Bench(w, vec(-0.10, 0, 0.42 * -far_side(w)) * size)
    basket.lathe(((0.0, 0.10), (0.10, 0.14), (0.10, 0.13), (0.08, 0.0)), paint("#b08a4a"))
    for k in range(5):
        w.model.ball(basket(0.07 * math.cos(2.4 * k), 0.10, 0.07 * math.sin(2.4 * k)), 0.06 * size, paint(("#f2efe8",
            "#8fb4d0")[k % 2]))


def _bonnet(w: Wearer) -> None:
    """The front of a car with its bonnet up, the engine open to the hands."""
    size = w.size
    b = floor_bench(w, 0.20)
    body, dark, chrome = w.accent, paint("#1c1d22"), paint("#c2c8d0")
    half = 0.42
    b.box((0.02, 0.12, -half), (0.80, 0.42, half), body)
    b.box((0.015, 0.12, -half - 0.01), (0.06, 0.18, half + 0.01), chrome)
    for z in (-0.30, 0.30):
        lamp = Bench(w, b(0.018, 0.31, z), up=vec(-1, 0, 0), ahead=UP)
        lamp.lathe(((0.0, 0.065), (0.018, 0.062), (0.026, 0.045), (0.030, 0.0)), paint("#f4ecd0"), 0.8, 0.2)
    for k in range(6):
        b.box((0.010, 0.22 + 0.025 * k, -0.20), (0.020, 0.232 + 0.025 * k, 0.20), chrome)
    b.box((0.06, 0.421, -0.34), (0.62, 0.428, 0.34), dark)
    b.box((0.16, 0.42, -0.13), (0.44, 0.50, 0.13), paint("#5a6068"))
    air = Bench(w, b(0.30, 0.50, 0))
    air.lathe(((0.0, 0.085), (0.03, 0.088), (0.035, 0.05), (0.036, 0.0)), paint("#c8342a"), 0.5)
    for k in range(4):
        z = -0.12 + 0.08 * k
        b.tube(((0.20, 0.49, z), (0.16, 0.53, z), (0.10, 0.45, z)), (0.009,) * 3, dark, 9)
    b.box((0.48, 0.42, 0.14), (0.60, 0.49, 0.30), paint("#26262a"))
    b.board(((0.62, 0.43, -half), (0.62, 0.43, half), (0.34, 0.98, half * 0.96), (0.34, 0.98, -half * 0.96)),
        tint(body, 0.9))
    b.board(((0.612, 0.44, -half + 0.03), (0.612, 0.44, half - 0.03), (0.335, 0.965, half * 0.88), (0.335, 0.965,
        -half * 0.88)), dark)
    b.box((0.64, 0.42, -0.38), (0.80, 0.46, 0.38), body)
    b.board(((0.70, 0.45, -0.36), (0.70, 0.45, 0.36), (0.88, 0.74, 0.30), (0.88, 0.74, -0.30)), paint("#9fc4cc"))
    b.board(((0.88, 0.74, -0.31), (0.88, 0.74, 0.31), (1.12, 0.76, 0.30), (1.12, 0.76, -0.30)), body)
    b.box((0.80, 0.12, -half), (1.12, 0.46, half), body)
    for z in (-half, half):
        wheel = Bench(w, b(0.42, 0.13, z * 1.0), up=vec(0, 0, 1.0 if z > 0 else -1.0), ahead=vec(1, 0, 0))
        wheel.lathe(((-0.04, 0.13), (0.02, 0.135), (0.028, 0.12), (0.026, 0.08), (0.03, 0.07), (0.03, 0.0)), dark)
        wheel.lathe(((0.031, 0.0), (0.033, 0.065)), chrome, 0.7)
    wrench = Bench(w, held_point(w, 1), ahead=vec(0.8, -0.6, 0))
    wrench.tube(((-0.05, 0, 0), (0.09, 0, 0)), (0.008, 0.008), chrome, 3, 0.9)
    w.model.ball(wrench(0.10, 0, 0), 0.018 * size, chrome, gloss=0.9)


def _microscope(w: Wearer) -> None:
    """An eyepiece at the eye, the stage lit from below, slides and a dish beside it."""
    size = w.size
    top = table(w, STANDING, 0.44, "#c8ccd0", cupboard=True)
    eye = w.at_head(1.02, 0.02, 0.0)
    white, dark = paint("#e8e8ec"), paint("#2a2c32")
    foot = vec(float(eye[0]) + 0.10 * size, float(top(0, 0, 0)[1]), 0)
    b = Bench(w, foot, ahead=vec(1, 0, 0))
    up = (float(eye[1]) - float(foot[1])) / size
    b.box((-0.07, 0.0, -0.05), (0.08, 0.025, 0.05), white)
    b.tube(((0.06, 0.02, 0), (0.075, 0.5 * up, 0), (0.03, 0.80 * up, 0)), (0.020, 0.022, 0.022), white, 10, 0.5)
    b.box((-0.06, 0.085, -0.045), (0.05, 0.097, 0.045), dark)
    b.tube(((-0.010, 0.55 * up, 0), (-0.010, 0.115, 0)), (0.020, 0.012), dark, 5, 0.5)
    w.model.tube([b(0.02, 0.80 * up, 0), eye], [0.024 * size, 0.016 * size], white, rows=4, gloss=0.4)
    w.model.tube([eye * 0.75 + b(0.02, 0.8 * up, 0) * 0.25, eye], [0.019 * size, 0.017 * size], dark, rows=3)
    w.model.ball(b(-0.010, 0.100, 0), 0.010 * size, (0.85, 0.95, 1.0), glow=0.9)
    for side in (-1, 1):
        knob = Bench(w, b(0.07, 0.10, 0.03 * side), up=vec(0, 0, side))
        knob.lathe(((0.0, 0.020), (0.014, 0.020), (0.014, 0.0)), dark, 0.4)
    far = far_side(w)
    for k, tone in enumerate(("#e84a5a", "#5fd06a", "#3fa8e0")):
        dish = Bench(w, top(-0.02 + 0.05 * k, 0, far * (0.20 + 0.08 * k)))
        dish.lathe(((0.0, 0.034), (0.012, 0.034), (0.008, 0.0)), paint(tone), 0.7)


def _quill(w: Wearer) -> None:
    """A desk by candle light: a sheet half written, an inkwell, a feather that moves along the line."""
    top = table(w, SITTING, 0.38, "#5a3826")
    top.box((-0.14, 0.0, -0.11), (0.07, 0.003, 0.11), paint("#ead8ae"))
    for k in range(7):
        top.box((-0.115 + 0.022 * k, 0.003, -0.08), (-0.110 + 0.022 * k, 0.004, 0.06 - 0.09 * (k == 6)),
            paint("#4a3a2a"))
    far = far_side(w)
    ink = Bench(w, top(0.05, 0, -far * 0.19))
    ink.lathe(((0.0, 0.026), (0.02, 0.030), (0.04, 0.016), (0.045, 0.018)), paint("#26303c"), 0.7)
    stick = Bench(w, top(0.07, 0, far * 0.22))
    stick.lathe(((0.0, 0.04), (0.008, 0.042), (0.012, 0.012), (0.03, 0.016)), paint("#c79a3c"), 0.8)
    stick.tube(((0, 0.03, 0), (0, 0.14, 0)), (0.014, 0.013), paint("#f0e6cc"), 3)
    glowing_tip(w, stick(0, 0.14, 0), 0.05)
    for k, tone in enumerate(("#6a2430", "#2c4a34", "#8a6a34")):
        top.box((-0.08, 0.03 * k, far * 0.30 - 0.05), (0.06, 0.03 * k + 0.026, far * 0.30 + 0.05), paint(tone))
    hand = held_point(w, 1)
    b = Bench(w, hand, up=unit(vec(-0.55, 0.8, 0.15)))
    b.tube(((0.0, -0.05, 0), (0.0, 0.16, 0)), (0.003, 0.003), paint("#efe6d0"), 3)
    for side in (-1, 1):
        b.board(((0, 0.03, 0), (0.004, 0.08, side * 0.020), (0.006, 0.17, side * 0.012), (0, 0.18, 0)),
            paint("#f4f0e6"))


def _table_patient(w: Wearer) -> None:
    """Somebody under a sheet on a table, a lamp over them, instruments in gloved hands."""
    size = w.size
    b = floor_bench(w, 0.33)
    steel = paint("#aab2ba")
    b.box((-0.14, 0.42, -0.52), (0.16, 0.45, 0.52), steel)
    b.box((-0.05, 0.0, -0.08), (0.07, 0.42, 0.08), tint(steel, 0.7))
    far = far_side(w)
    sheet = paint("#8fc0b8")
    w.model.loft([(b(0.01, 0.47, far * z), b.x * wide * size, b.y * tall * size) for z, wide, tall in
        ((0.22, 0.12, 0.055), (0.05, 0.13, 0.075), (-0.2, 0.12, 0.055), (-0.45, 0.09, 0.05), (-0.52, 0.06, 0.05))],
            sheet, rows=13)
    w.model.ball(b(0.01, 0.50, far * 0.36), 0.062 * size, paint("#d9a07c"))
    w.model.ball(b(0.01, 0.515, far * 0.40), 0.058 * size, paint("#e8f0f0"))
    b.board(((-0.05, 0.552, -0.10), (0.08, 0.552, -0.10), (0.08, 0.552, 0.08), (-0.05, 0.552, 0.08)), tint(sheet, 1.15))
    lamp = Bench(w, b(0.02, 1.10, far * 0.05))
    lamp.tube(((0.22, 0.26, far * 0.2), (0.12, 0.12, far * 0.1), (0.0, 0.06, 0)), (0.014,) * 3, paint("#e8e8ec"), 9)
    lamp.lathe(((0.06, 0.03), (0.05, 0.10), (0.0, 0.17), (-0.005, 0.16)), paint("#e8e8ec"), 0.5)
    for k in range(7):
        a, r = 2 * math.pi * k / 6, 0.10 * (k < 6)
        w.model.ball(lamp(r * math.cos(a), 0.002, r * math.sin(a)), 0.030 * size, (1.0, 0.98, 0.9), glow=1.0)
    for i in (0, 1):
        tool = Bench(w, held_point(w, i), ahead=vec(0.5, -0.8, 0.1))
        tool.tube(((-0.03, 0, 0), (0.07, 0, 0)), (0.004, 0.002), paint("#dfe6ee"), 3, 0.9)


def _stall(w: Wearer) -> None:
    """A stall with a striped awning, crates heaped with what is sold, a scale."""
    size = w.size
    b = floor_bench(w, 0.36)
    wood = paint("#8a5a34")
    wide = 0.62
    b.box((-0.14, 0.0, -wide), (0.22, 0.40, wide), wood)
    heaps = _GOODS.get(next((k for k in _GOODS if k in w.thing), ""), ("#c8302c", "#e08a2c", "#e2c23c", "#5f8a34",
        "#7a3a6a"))
    for k, tone in enumerate(heaps):
        z = -wide + 0.12 + (2 * wide - 0.24) * k / (len(heaps) - 1)
        b.box((-0.13, 0.40, z - 0.11), (0.21, 0.45, z + 0.11), tint(wood, 1.2))
        for j in range(20):
            a, r = 2.4 * j, 0.10 * math.sqrt((j + 0.5) / 20)
            w.model.ball(b(0.04 + 1.4 * r * math.cos(a), 0.455 + 0.045 * (1 - r / 0.10), z + r * math.sin(a)),
                0.026 * size,
                tint(paint(tone), 0.9 + 0.05 * (j % 5)), gloss=0.35)
    for x in (-0.14, 0.24):
        for z in (-wide, wide):
            b.tube(((x, 0.40, z), (x, 1.36 - 0.35 * (x + 0.14), z)), (0.012, 0.012), tint(wood, 0.8), 3)
    for k in range(10):
        z0, z1 = -wide - 0.06 + (2 * wide + 0.12) * k / 10, -wide - 0.06 + (2 * wide + 0.12) * (k + 1) / 10
        cloth = w.accent if k % 2 else paint("#f2efe8")
        b.board(((-0.22, 1.39, z0), (-0.22, 1.39, z1), (0.34, 1.20, z1), (0.34, 1.20, z0)), cloth)
        b.board(((0.34, 1.20, z0), (0.34, 1.20, z1), (0.345, 1.13, (z0 + z1) / 2)), cloth)
    hand = held_point(w, 1)
    w.model.ball(hand + vec(0.02, 0.02, 0) * size, 0.030 * size, paint(heaps[0]), gloss=0.4)


_GOODS: dict[str, tuple[str, ...]] = {
    "fish": ("#8fa4b4", "#b4c4d0", "#c88a7a", "#9ab0bc", "#7a8fa0"), "flower": ("#d8536a", "#f0c840", "#e9e6de",
        "#b06ac8", "#e8743a"),
    "cheese": ("#e8c050", "#f0d884", "#e0a83c", "#f4e4a8", "#d8983c"),
    "potato": ("#b89058", "#c8a468", "#a8804c", "#c49a60", "#9a7444"), "book": ("#8a3a2a", "#3f5f7a", "#6a7a3a",
        "#5a3a5a", "#b8863c"), "pot": ("#a8714e", "#c89a6a", "#7a8fa0", "#b8603c", "#d8c0a0"), "lantern": ("#e8443a",
        "#f0a030", "#e8443a", "#f2c24a", "#d83a5a"), "meat": ("#a84a3c", "#c87060", "#8a3a30", "#b85a48", "#d89080"),
    "bread": ("#c8904a", "#b8783a", "#d8a864", "#a8682c", "#c8904a"), "spice": ("#c8541c", "#e2a82c", "#8a2a1c",
        "#c8b03c", "#6a4a24"),
}  # fmt: skip


def _gift(w: Wearer) -> None:
    size = w.size
    at = between(w) - UP * 0.05 * size
    b = Bench(w, at + vec(0.02, 0, 0) * size)
    b.box((-0.075, -0.06, -0.09), (0.075, 0.05, 0.09), w.accent)
    gold = paint("#e2b93c")
    b.box((-0.077, -0.061, -0.014), (0.077, 0.052, 0.014), gold)
    b.box((-0.014, -0.061, -0.092), (0.014, 0.053, 0.092), gold)
    for side in (-1, 1):
        w.model.loft([(b(0, 0.055, 0), b.x * 0.01 * size, b.y * 0.008 * size), (b(0, 0.085, 0.045 * side),
            b.x * 0.024 * size,
            b.y * 0.020 * size), (b(0, 0.07, 0.075 * side), b.x * 0.006 * size, b.y * 0.006 * size)], gold, rows=9,
                gloss=0.5)


def _wand_hat(w: Wearer) -> None:
    """A top hat in one hand, a rabbit that looks out of it, a wand in the other, stars."""
    size = w.size
    hat = Bench(w, held_point(w, 0) + vec(0.06, 0.02, 0) * size)
    hat.lathe(((-0.10, 0.0), (-0.10, 0.062), (0.02, 0.066), (0.024, 0.105), (0.028, 0.105), (0.028, 0.060), (0.0,
        0.0)), paint("#1c1d22"), 0.4)
    hat.lathe(((0.0, 0.067), (0.018, 0.068)), paint("#b8342a"))
    rise = 0.02 + 0.03 * max(0.0, w.wave(1))
    w.model.ball(hat(0, 0.03 + rise, 0), 0.045 * size, paint("#f4f0ea"), nap=0.005 * size)
    for side in (-1, 1):
        hat.tube(((-0.005, 0.06 + rise, 0.018 * side), (-0.02, 0.135 + rise, 0.030 * side)), (0.014, 0.010),
            paint("#f4f0ea"), 5)
        w.model.ball(hat(0.040, 0.042 + rise, 0.018 * side), 0.007 * size, (0.02, 0.01, 0.01))
    hand = held_point(w, 1)
    way = unit(hat(0, 0.16, 0) - hand)
    w.model.tube([hand - way * 0.04 * size, hand + way * 0.14 * size], [0.006 * size] * 2, paint("#1c1d22"), rows=3)
    w.model.tube([hand + way * 0.12 * size, hand + way * 0.15 * size], [0.0065 * size] * 2, paint("#f4f0ea"), rows=3)
    for k in range(12):
        t = (w.phase + k / 12) % 1.0
        a = 2.4 * k
        w.model.ball(hat(0.12 * math.cos(a) * (0.4 + t), 0.08 + 0.26 * t, 0.12 * math.sin(a) * (0.4 + t)),
            0.007 * (1.2 - t) * size,
            (1.0, 0.85, 0.45), glow=1.0)


def _helm(w: Wearer) -> None:
    """A ship's wheel on its pedestal."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    x = 0.5 * float(left[0] + right[0]) + 0.03 * size
    hub = vec(x, 0.60 * size, 0)
    wood, brass = paint("#7a4a26"), paint("#c79a3c")
    turned = 0.35 * w.wave(1)
    ring = [hub + vec(0, math.sin(a), math.cos(a)) * 0.235 * size for a in np.linspace(0, 2 * math.pi, 25)]
    w.model.tube(ring, [0.016 * size] * 25, wood, rows=48, gloss=0.3)
    for k in range(8):
        a = turned + math.pi * k / 4
        way = vec(0, math.sin(a), math.cos(a)) * size
        w.model.tube([hub, hub + way * 0.26, hub + way * 0.315], [0.009 * size, 0.010 * size, 0.013 * size],
            tint(wood, 1.1), rows=5)
    w.model.ball(hub - vec(0.01, 0, 0) * size, 0.045 * size, brass, gloss=0.8)
    post = Bench(w, vec(x + 0.07 * size, 0, 0), ahead=vec(1, 0, 0))
    post.box((-0.05, 0.0, -0.08), (0.07, 0.60, 0.08), tint(wood, 0.8))
    w.model.tube([hub, hub + vec(0.10, 0, 0) * size], [0.03 * size] * 2, brass, rows=3, gloss=0.8)


CARE_PROPS: dict[str, Callable[[Wearer], None]] = {
    "feed_bag": _feed_bag, "bowl": _bowl, "carrot": _carrot, "lighter": _lighter, "match": _match, "chalk": _chalk,
    "spray_can": _spray_can, "roller": _roller, "squeegee": _squeegee, "peg": _peg, "bonnet": _bonnet,
    "microscope": _microscope, "quill": _quill, "table_patient": _table_patient, "stall": _stall, "gift": _gift,
    "wand_hat": _wand_hat, "helm": _helm,
}
