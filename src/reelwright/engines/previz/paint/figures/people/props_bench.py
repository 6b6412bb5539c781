"""Tables and worktops with what is being done on them. Lengths in statures; the top is where the hands are."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import FINE_HANDS, held_point
from reelwright.engines.previz.paint.figures.people.larder import food_of
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, PAPER, WOOD, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

STANDING, SITTING = 0.525, 0.395  # heights of a worktop and of a table
REACH = (0.15, 0.46)  # near and far edge
_LEG = 0.018
_UNDER_HANDS = {"kneading": 0.046, "egg_bowl": 0.150, "ramen": 0.06}
"""Prop -> how far a top is below hands that are the picture."""


def table(w: Wearer, height: float, wide: float = 0.40, colour: str = WOOD, cupboard: bool = False) -> Bench:
    """A table before somebody; the bench stands on the middle of its top."""
    b = Bench(w, vec(float(w.bones.pelvis[0]), 0, 0), ahead=vec(1, 0, 0))
    near, far = REACH
    if w.has(FINE_HANDS):  # seen from above: the hands lie on it
        spots = [(wrist - b.at) / w.size for wrist in w.bones.wrist]
        height = min(float(s[1]) for s in spots) - _UNDER_HANDS.get(w.role.prop, 0.016)
        near = min(0.12, min(float(s[0]) for s in spots) - 0.06)
        far, wide = max(far, max(float(s[0]) for s in spots) + 0.22), 0.80
    wood = paint(colour)
    b.box((near, height - 0.030, -wide), (far, height, wide), wood)
    if cupboard:
        b.box((near + 0.02, 0.03, -wide + 0.01), (far - 0.01, height - 0.030, wide - 0.01), tint(wood, 0.84))
        for x in (near + 0.016, far - 0.006):  # doors and their handles, as seen from either side
            for z in (-0.66, 0.0, 0.66):
                b.box((x - 0.002, 0.07, (z - 0.29) * wide), (x + 0.002, height - 0.06, (z + 0.29) * wide),
                    tint(wood, 1.06))
                b.box((x - 0.006, height - 0.16, (z + 0.20) * wide), (x + 0.006, height - 0.09, (z + 0.22) * wide),
                    paint("#5a5650"))
    else:
        for x in (near + 0.03, far - 0.03):
            for z in (-wide + 0.03, wide - 0.03):
                b.box((x - _LEG, 0, z - _LEG), (x + _LEG, height - 0.030, z + _LEG), tint(wood, 0.8))
        b.box((near + 0.03, height - 0.075, -wide + 0.03), (near + 0.04, height - 0.03, wide - 0.03), tint(wood, 0.72))
    return Bench(w, b(0.5 * (near + far), height, 0), ahead=vec(1, 0, 0))


def _worktop(w: Wearer) -> Bench:
    return table(w, STANDING, 0.46, "#b9ad98", cupboard=True)


def _knife(w: Wearer) -> None:
    k = Bench(w, held_point(w, 1) - UP * 0.012 * w.size, ahead=vec(1, -0.12, -0.25))
    k.tube(((-0.04, 0, 0), (0.02, 0, 0)), (0.009, 0.008), paint("#2a2220"), 3)
    k.board(((0.02, 0.010, 0), (0.13, 0.008, 0), (0.145, -0.006, 0), (0.12, -0.020, 0), (0.02, -0.020, 0)),
        paint("#dfe6ee"))


def _chopping(w: Wearer) -> None:
    top = _worktop(w)
    top.box((-0.12, 0.0, -0.16), (0.06, 0.014, 0.14), paint("#c89a5c"))
    outside, inside, thick, long = food_of(w.thing)
    if w.has(FINE_HANDS):
        top = Bench(w, vec(float(held_point(w, 0)[0]) + 0.05 * w.size, float(top.at[1]), float(held_point(w, 0)[2])),
            ahead=vec(1, 0, 0))
    rows = [(x * long, thick * math.sqrt(max(0.02, 1 - (x * 0.94) ** 4))) for x in np.linspace(-1, 1, 7)]
    b = Bench(w, top(-0.05, 0.014 + thick, -0.03))
    size = w.size
    w.model.loft([(b(0, 0, z - 0.03), b.x * r * size, b.y * r * size) for z, r in rows], paint(outside), rows=13,
        gloss=0.35)
    for k in range(5):  # what has been cut
        z = 0.045 + 0.020 * k
        at = top(-0.03 + 0.012 * (k % 2), 0.016 + 0.3 * thick, z)
        for colour, r, d in ((outside, 1.0, 0.0), (inside, 0.88, 0.003)):
            w.model.loft([(at + b.z * d * size, b.x * thick * r * size, b.y * thick * r * 0.5 * size),
                (at + b.z * (d + 0.006) * size, b.x * thick * r * size, b.y * thick * r * 0.5 * size)],
                paint(colour), rows=3)
    for x, z, tone in ((0.02, 0.30, "#c8342a"), (-0.04, 0.34, "#3f8a3c"), (0.03, -0.30, "#e2b93c")):
        w.model.ball(top(x, 0.03, z), 0.034 * size, paint(tone), gloss=0.35)
    _knife(w)


def _ironing(w: Wearer) -> None:
    size = w.size
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.28 * size, STANDING * size, 0), ahead=vec(1, 0, 0))
    rows = [(z, wide) for z, wide in ((-0.46, 0.02), (-0.42, 0.06), (-0.25, 0.095), (0.30, 0.10), (0.34, 0.09))]
    w.model.loft([(b(0, -0.012, z), b.x * wide * size, b.y * 0.013 * size) for z, wide in rows], paint("#8fa8c0"),
        rows=15)
    for side in (-1, 1):
        b.tube(((0.04 * side, -0.02, -0.20 * side), (0.0, -0.26, 0.0), (-0.04 * side, -STANDING, 0.24 * side)),
            (0.008,) * 3, paint("#c2c8d0"), 6, 0.7)
    cloth = [(z, wide) for z, wide in ((-0.24, 0.10), (-0.1, 0.115), (0.10, 0.115), (0.26, 0.10))]
    w.model.loft([(b(0.01, 0.003, z), b.x * wide * size, b.y * 0.010 * size) for z, wide in cloth], paint("#e9e6de"),
        rows=9)
    w.model.loft([(b(0.10, -0.02, z), b.x * 0.012 * size, b.y * 0.07 * size) for z in (-0.20, 0.0, 0.22)],
        paint("#dcd8ce"), rows=5)
    i = Bench(w, held_point(w, 1) - UP * 0.035 * size, ahead=vec(0.15, 0, -1))
    i.box((-0.055, -0.012, -0.028), (0.03, 0.004, 0.028), paint("#c2c8d0"))
    w.model.loft([(i(-0.05, 0.012, 0), i.z * 0.030 * size, i.y * 0.020 * size),
        (i(0.02, 0.010, 0), i.z * 0.026 * size, i.y * 0.018 * size),
        (i(0.075, 0.0, 0), i.z * 0.004 * size, i.y * 0.006 * size)], paint("#3f7fb0"), rows=9, gloss=0.6)
    i.tube(((-0.05, 0.02, 0), (-0.04, 0.05, 0), (0.02, 0.05, 0), (0.03, 0.02, 0)), (0.009,) * 4, paint("#2a3444"), 9)


def _washing(w: Wearer) -> None:
    top = _worktop(w)
    size = w.size
    top.lathe(((0.002, 0.125), (0.012, 0.130), (0.012, 0.112), (0.002, 0.10)), paint("#c2c8d0"), 0.8)
    foam = np.random.default_rng(5)
    for k in range(16):
        a, r = 2.4 * k, 0.10 * math.sqrt((k + 0.5) / 16)
        w.model.ball(top(r * math.cos(a), 0.010, r * math.sin(a)), (0.018 + 0.014 * float(foam.random())) * size,
            paint("#f2f6f8"), gloss=0.5)
    top.tube(((0.12, 0.0, 0.0), (0.12, 0.16, 0.0), (0.08, 0.19, 0.0), (0.03, 0.16, 0.0)), (0.013, 0.012, 0.012, 0.010),
        paint("#c8ccd4"), 12, 0.9)
    top.tube(((0.03, 0.155, 0.0), (0.028, 0.02, 0.0)), (0.006, 0.007), paint("#bfe0ea"), 3, 0.8)
    hands = w.thing in ("hand", "hands", "face")
    if not hands:
        p = Bench(w, held_point(w, 0) + UP * 0.03 * size, up=unit(UP * 0.6 - w.bones.frame_chest[:, 0]))
        p.lathe(((-0.004, 0.03), (0.0, 0.075), (0.008, 0.085), (0.004, 0.07), (0.002, 0.0)), paint("#e8e4dc"), 0.6)
        w.model.ball(held_point(w, 1), 0.028 * size, paint("#e2c23c"))
        for k in range(5):
            stack = Bench(w, top(0.0, 0.006 + 0.011 * k, 0.32))
            stack.lathe(((-0.002, 0.05), (0.004, 0.095), (0.008, 0.098)), paint("#e8e4dc"), 0.5)


def _kneading(w: Wearer) -> None:
    top = _worktop(w)
    size = w.size
    under = 0.5 * (held_point(w, 0) + held_point(w, 1))
    lump = Bench(w, vec(float(under[0]) + 0.035 * size, float(top(0, 0, 0)[1]), float(under[2])), ahead=vec(1, 0, 0))
    flat = 1.0 + 0.08 * w.wave(1)
    w.model.loft([(lump(0.01 * w.wave(1), y / flat, 0), lump.x * r * flat * size, lump.z * r * 1.35 * size) for y, r in
        ((0.0, 0.070), (0.012, 0.084), (0.032, 0.080), (0.048, 0.058), (0.055, 0.02))], paint("#ecdfc4"), rows=14)
    for k in range(9):
        a = 2.4 * k
        w.model.ball(top(0.12 * math.cos(a), -0.006, 0.20 * math.sin(a)), (0.012 + 0.006 * (k % 3)) * size,
            paint("#f6f0e6"))
    for x, z in ((0.08, 0.2), (-0.1, 0.26), (0.05, -0.24)):
        w.model.ball(top(x, 0.0, z), 0.03 * size, paint("#f4eee2"))
    top.tube(((0.12, 0.022, -0.40), (0.12, 0.022, -0.20)), (0.022, 0.022), paint("#b8864a"), 4)


def _vase(w: Wearer) -> None:
    top = _worktop(w)
    v = Bench(w, top(-0.06, 0, 0))
    v.lathe(((0.0, 0.035), (0.05, 0.05), (0.10, 0.034), (0.13, 0.036), (0.132, 0.028)), paint("#6fa0b8"), 0.6)
    tones = ("#c8302c", "#e2b93c", "#d98aa6", "#e9e6de", "#6d4a9a", "#d8743a", "#c8302c", "#d98aa6", "#e9e6de")
    for k, tone in enumerate(tones):
        a, r = 2.4 * k, 0.10 * math.sqrt((k + 0.3) / len(tones))
        x, z, y = r * math.cos(a), r * math.sin(a), 0.26 - 0.5 * r
        v.tube(((0, 0.12, 0), (x * 0.5, 0.19, z * 0.5), (x, y, z)), (0.004,) * 3, paint("#3f6a34"), 5)
        blossom(v, (x, y, z), tone)
    f = Bench(w, held_point(w, 1))
    f.tube(((0, -0.05, 0), (0, 0.09, 0)), (0.004, 0.004), paint("#3f6a34"), 3)
    blossom(f, (0, 0.10, 0), "#c8302c")


def blossom(b: Bench, at: tuple[float, float, float], tone: str) -> None:
    """Six petals round a yellow heart."""
    x, y, z = at
    for j in range(6):
        a = 2 * math.pi * j / 6
        b.w.model.ball(b(x + 0.016 * math.cos(a), y, z + 0.016 * math.sin(a)), 0.013 * b.w.size, paint(tone))
    b.w.model.ball(b(x, y + 0.006, z), 0.010 * b.w.size, paint("#e2b93c"))


def _folding(w: Wearer) -> None:
    top = table(w, STANDING, 0.42)
    size = w.size
    for k, tone in enumerate(("#c8443a", "#e8e2d6", "#3f7fb0", "#d9a23c")):
        top.box((-0.10, 0.022 * k, 0.14), (0.08, 0.022 * k + 0.018, 0.34), paint(tone))
    left, right = held_point(w, 0), held_point(w, 1)
    drop = min(0.16, float((left[1] + right[1]) / 2 - top.at[1]) / size + 0.02)
    rows = [(left + (right - left) * s - UP * 0.5 * drop * size, UP * 0.5 * drop * size, vec(1, 0, 0) * 0.008 * size)
        for s in np.linspace(-0.15, 1.15, 7)]
    w.model.loft(rows, paint("#6a8fb0"), rows=13)


def _workbench(w: Wearer) -> None:
    """A craftsman's bench: gears, a vice, small tools, the piece in hand."""
    top = table(w, STANDING, 0.50, "#7a5434")
    size = w.size
    brass, steel = paint("#c09a4a"), paint(IRON)
    for k, (x, z, r) in enumerate(((-0.02, -0.20, 0.05), (0.07, -0.30, 0.035), (0.06, -0.12, 0.03), (-0.06, 0.26, 0.04),
            (0.05, 0.20, 0.055), (0.08, 0.36, 0.03))):
        cog(w, top(x, 0.006, z), r, brass if k % 2 else steel)
    lamp = Bench(w, top(0.10, 0.0, (-0.40 if w.near(vec(0, 0, 1)) > 0 else 0.40)))
    lamp.lathe(((0.0, 0.055), (0.012, 0.050), (0.014, 0.0)), paint("#2f4a3c"), 0.5)
    lamp.tube(((0, 0.01, 0), (0.02, 0.16, 0), (-0.04, 0.26, 0), (-0.10, 0.25, 0)), (0.008,) * 4, brass, 10, 0.8)
    shade = Bench(w, lamp(-0.11, 0.235, 0))
    shade.lathe(((-0.045, 0.070), (0.0, 0.045), (0.020, 0.018)), paint("#2f6a4c"), 0.6)
    w.model.ball(shade(0, -0.040, 0), 0.026 * size, (1.0, 0.86, 0.55), glow=1.0)
    for k, (x, z, tone) in enumerate(((0.12, 0.16, "#8a3a2a"), (0.10, -0.10, "#3f5f7a"), (0.12, -0.22, "#6a7a3a"))):
        jar = Bench(w, top(x, 0.0, z))
        jar.lathe(((0.0, 0.034), (0.07 + 0.02 * k, 0.036), (0.075 + 0.02 * k, 0.032)), paint(tone), 0.5)
        for j in range(3):
            jar.tube(((0.010 * (j - 1), 0.05, 0.008 * j), (0.022 * (j - 1), 0.16 + 0.02 * j, 0.020 * (j - 1))),
                (0.005, 0.008), paint(("#c8a04a", "#aab2ba", "#7a5434")[j]), 3, 0.4)
    stand = Bench(w, top(0.11, 0.0, -0.36))
    stand.lathe(((0.0, 0.05), (0.02, 0.045), (0.10, 0.045), (0.11, 0.055)), paint("#5a3826"))
    top.box((0.07, 0, 0.02), (0.13, 0.13, 0.13), paint("#6a4428"))
    cog(w, top(0.068, 0.075, 0.075), 0.045, paint("#efe6d0"), unit(vec(-1, 0.0, 0)))
    if any(x in w.thing for x in ("shoe", "boot", "slipper", "sandal")):
        for k, (at, tone) in enumerate(((held_point(w, 0) + vec(0.02, 0.03, 0) * size, "#8a4a26"), (top(0.06, 0.03,
            -0.28), "#3a2622"),
                (top(0.04, 0.03, 0.26), "#6a2430"))):
            s = Bench(w, at, ahead=vec(1, 0, 0))
            w.model.loft([(s(x, y, 0), s.y * r * size, s.z * 0.75 * r * size) for x, y, r in ((-0.05, 0.005, 0.028),
                (-0.02, 0.0, 0.030),
                (0.03, -0.010, 0.022), (0.065, -0.014, 0.010))], paint(tone), rows=11, gloss=0.6)
            s.tube(((-0.035, 0.015, 0), (-0.040, 0.060 + 0.02 * (k % 2), 0)), (0.026, 0.028), paint(tone), 5, 0.5)
    piece = Bench(w, held_point(w, 0) + UP * 0.012 * size)
    piece.lathe(((-0.006, 0.02), (0.0, 0.03), (0.008, 0.026)), brass, 0.8)
    tool = Bench(w, held_point(w, 1), ahead=vec(0.6, -0.6, -0.5))
    tool.tube(((-0.05, 0, 0), (0.02, 0, 0), (0.03, 0, 0), (0.09, 0, 0)), (0.010, 0.009, 0.004, 0.003),
        paint("#b8342a"), 9)


def cog(w: Wearer, at: np.ndarray, radius: float, colour: Rgb, axis: np.ndarray | None = None) -> None:
    """A toothed wheel lying flat, or about an axis."""
    b = Bench(w, at, up=axis if axis is not None else UP)
    size = w.size
    angles = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    ring = radius * (1 + 0.11 * np.sign(np.sin(10 * angles)))
    circle = np.stack([np.cos(angles) * ring / radius, np.sin(angles) * ring / radius], 1)
    w.model.loft([(b(0, y, 0), b.x * radius * size, b.z * radius * size) for y in (0.0, 0.010)], colour, rows=2,
        circle=circle, gloss=0.8)
    w.model.loft([(b(0, y, 0), b.x * radius * 0.35 * size, b.z * radius * 0.35 * size) for y in (0.010, 0.016)],
        tint(colour, 0.6), rows=2, gloss=0.6)


def _paper(w: Wearer) -> None:
    top = table(w, SITTING, 0.36)
    top.box((-0.14, 0.0, -0.10), (0.06, 0.003, 0.10), paint(PAPER))
    for k in range(6):
        top.box((-0.10 + 0.024 * k, 0.003, -0.07), (-0.094 + 0.024 * k, 0.004, 0.03 + 0.01 * (k % 3)), paint("#5a6478"))
    top.tube(((0.06, 0.0, 0.24), (0.06, 0.05, 0.24)), (0.026, 0.028), paint("#c8443a"), 4)
    for k in range(3):
        top.tube(((0.06, 0.04, 0.23 + 0.01 * k), (0.07, 0.11, 0.22 + 0.016 * k)), (0.004, 0.004),
            paint(("#d8a83c", "#3561a8", "#3f7a48")[k]), 2)
    pen = Bench(w, held_point(w, 1) - UP * 0.01 * w.size)
    pen.tube(((0.02, -0.035, 0.0), (-0.03, 0.06, 0.02)), (0.003, 0.005), paint("#d8a83c"), 3)


def _laptop(w: Wearer) -> None:
    top = table(w, SITTING, 0.38)
    top.box((-0.10, 0.0, -0.10), (0.03, 0.008, 0.10), paint("#9aa2aa"))
    top.board(((-0.09, 0.0085, -0.085), (0.0, 0.0085, -0.085), (0.0, 0.0085, 0.085), (-0.09, 0.0085, 0.085)),
        paint("#2a2c32"))
    top.board(((0.03, 0.0, -0.105), (0.075, 0.14, -0.105), (0.075, 0.14, 0.105), (0.03, 0.0, 0.105)), paint("#7a828a"))
    top.board(((0.027, 0.01, -0.095), (0.071, 0.132, -0.095), (0.071, 0.132, 0.095), (0.027, 0.01, 0.095)),
        paint("#bcdcf0"), 0.7)
    mug = Bench(w, top(-0.02, 0, 0.24))
    mug.lathe(((0.0, 0.024), (0.05, 0.028), (0.05, 0.023), (0.03, 0.0)), paint("#c8443a"), 0.4)


def _chessboard(w: Wearer) -> None:
    top = table(w, SITTING, 0.32)
    size = w.size
    square, dark, light = 0.030, paint("#4a3020"), paint("#e8d8b0")
    top.box((-0.135, 0.0, -0.135), (0.135, 0.012, 0.135), light)
    for i in range(8):
        for j in range(i % 2, 8, 2):
            x, z = (i - 4) * square, (j - 4) * square
            top.board(((x, 0.0125, z), (x + square, 0.0125, z), (x + square, 0.0125, z + square),
                (x, 0.0125, z + square)), dark)
    for i, j, tall in ((0, 1, 1.0), (0, 3, 1.6), (0, 4, 1.8), (0, 6, 1.2), (1, 0, 0.8), (1, 2, 0.8), (2, 4, 0.8),
            (1, 5, 0.8), (1, 7, 0.8), (7, 1, 1.2), (7, 3, 1.6), (7, 4, 1.8), (7, 7, 1.1), (6, 0, 0.8), (5, 3, 0.8),
            (6, 4, 0.8), (6, 6, 0.8), (4, 4, 1.2)):
        p = Bench(w, top((i - 3.5) * square, 0.013, (j - 3.5) * square))
        tone = paint("#efe6d0") if i < 4 else paint("#2a2220")
        p.lathe(((0.0, 0.011), (0.006, 0.010), (0.014 * tall, 0.005), (0.022 * tall, 0.006), (0.024 * tall, 0.0085),
            (0.030 * tall, 0.007), (0.034 * tall, 0.001)), tone, 0.4)
    w.model.ball(held_point(w, 1) - UP * 0.02 * size, 0.009 * size, paint("#efe6d0"))


def _cards(w: Wearer) -> None:
    top = table(w, SITTING, 0.36, "#2f5a44")
    for k in range(7):
        x, z = -0.08 + 0.02 * (k % 3), -0.14 + 0.045 * k
        top.box((x, 0.001, z), (x + 0.055, 0.003, z + 0.038), paint("#efe9dc"))
        top.box((x + 0.02, 0.003, z + 0.012), (x + 0.034, 0.0035, z + 0.026), paint("#c8302c" if k % 2 else "#26242a"))
    for i in (0, 1):
        b = Bench(w, held_point(w, i) + UP * 0.012 * w.size, up=unit(UP - w.bones.frame_chest[:, 0] * 0.4))
        for k in range(5):
            a = 0.22 * (k - 2)
            tip, side = (0.0, 0.085 * math.cos(a), 0.085 * math.sin(a)), 0.020
            b.board(((0.002 * k, 0, -side), (0.002 * k, tip[1], tip[2] - side), (0.002 * k, tip[1], tip[2] + side),
                (0.002 * k, 0, side)), paint("#efe9dc" if k % 2 else "#b8342a"))


def _dinner(w: Wearer) -> None:
    top = table(w, SITTING, 0.38)
    plate = Bench(w, top(-0.06, 0, 0))
    plate.lathe(((0.0, 0.05), (0.004, 0.085), (0.010, 0.092), (0.006, 0.07), (0.004, 0.0)), paint("#efece4"), 0.5)
    outside, inside, _, _ = food_of(w.thing) if w.thing else ("#c88a4a", "#d8b45a", 0.0, 0.0)
    for k in range(7):
        a, r = 2.4 * k, 0.045 * math.sqrt((k + 0.4) / 7)
        w.model.ball(plate(r * math.cos(a), 0.014, r * math.sin(a)), 0.019 * w.size, paint((outside, inside)[k % 2]))
    glass = Bench(w, top(0.04, 0, -0.14))
    glass.lathe(((0.0, 0.022), (0.07, 0.026), (0.07, 0.023), (0.04, 0.0)), paint("#c8dce0"), 0.9)
    fork = Bench(w, held_point(w, 1), ahead=unit(w.at_head(0.9, -0.6, 0) - held_point(w, 1) + UP * 1e-6))
    fork.tube(((-0.05, 0, 0), (0.05, 0, 0)), (0.004, 0.005), paint("#c8ccd4"), 3, 0.8)
    w.model.ball(fork(0.06, 0.004, 0), 0.013 * w.size, paint(outside))


def _hotplate(w: Wearer) -> None:
    """A stove with a pot that is stirred."""
    top = _worktop(w)
    size = w.size
    top.box((-0.13, 0.0, -0.18), (0.13, 0.006, 0.18), paint("#2a2c32"))
    pot = Bench(w, top(-0.05, 0.008, 0))
    pot.lathe(((0.0, 0.07), (0.01, 0.078), (0.085, 0.080), (0.088, 0.086), (0.080, 0.074), (0.072, 0.074)),
        paint("#aab2ba"), 0.8)
    pot.lathe(((0.066, 0.0), (0.072, 0.073)), paint("#b8682c"))
    for side in (-1, 1):
        pot.tube(((0.0, 0.06, 0.08 * side), (0.0, 0.065, 0.105 * side)), (0.012, 0.010), paint("#2a2622"), 3)
    hand = held_point(w, 1)
    w.model.tube([hand + UP * 0.03 * size, hand, pot(0.02 * w.wave(1), 0.07, 0.03 * w.wave(1, 1.5))],
        [0.007 * size] * 3, paint(WOOD), rows=5)
    pan = Bench(w, top(0.05, 0.008, -0.30))
    pan.lathe(((0.0, 0.06), (0.02, 0.075), (0.018, 0.070), (0.006, 0.0)), paint("#3c3e44"), 0.5)
    _steam(w, pot, 0.10)


def _steam(w: Wearer, b: Bench, start: float, tone: float = 0.9) -> None:
    for k in range(4):
        rise = (w.phase + k / 4) % 1.0
        w.model.ball(b(0.02 * math.sin(5 * k + 6 * rise), start + 0.20 * rise, 0.02 * math.sin(3 * k)),
            (0.014 + 0.026 * rise) * w.size, (tone, tone, tone), opacity=0.28 * (1 - rise) * min(1.0, rise * 5))


def _grill(w: Wearer) -> None:
    size = w.size
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.30 * size, 0.40 * size, 0), ahead=vec(1, 0, 0))
    b.lathe(((0.0, 0.03), (0.03, 0.10), (0.09, 0.15), (0.10, 0.15), (0.085, 0.135), (0.08, 0.135)), paint("#26262a"),
        0.5)
    b.lathe(((0.078, 0.0), (0.082, 0.135)), paint("#c8481c"), glow=0.6)
    for k in range(3):
        a = 2.1 * k + 0.5
        b.tube(((0.05 * math.cos(a), 0.02, 0.05 * math.sin(a)), (0.13 * math.cos(a), -0.40, 0.13 * math.sin(a))),
            (0.010, 0.010), paint("#4a4e56"), 3)
    for k in range(7):
        b.tube(((-0.13, 0.105, 0.04 * (k - 3)), (0.13, 0.105, 0.04 * (k - 3))), (0.003, 0.003), paint("#9aa2aa"), 2)
    for k in range(5):
        z, x = 0.055 * (k - 2), 0.05 * (k % 2) - 0.03
        w.model.loft([(b(x - 0.03, 0.117, z), b.z * 0.016 * size, b.y * 0.010 * size),
            (b(x + 0.03, 0.117, z), b.z * 0.016 * size, b.y * 0.010 * size)], paint("#8a4526"), rows=5)
    hand = held_point(w, 1)
    for side in (-1, 1):
        w.model.tube([hand, hand + (b.x * 0.12 - UP * 0.02 + b.z * 0.014 * side) * size], [0.005 * size, 0.004 * size],
            paint("#c2c8d0"), rows=3, gloss=0.8)
    _steam(w, b, 0.14, 0.75)


def _money(w: Wearer) -> None:
    for i in (0, 1):
        b = Bench(w, held_point(w, i) + UP * 0.008 * w.size, up=unit(UP - w.bones.frame_chest[:, 0] * 0.5))
        for k in range(6 if i == 0 else 1):
            a, x = 0.14 * (k - 2), 0.003 * k
            y, z = 0.09 * math.cos(a), 0.09 * math.sin(a)
            b.board(((x, 0, -0.022), (x, y, z - 0.022), (x, y, z + 0.022), (x, 0, 0.022)),
                paint("#7fa878" if k % 2 else "#a8c89a"))


def _decks(w: Wearer) -> None:
    """A DJ's two turntables and the mixer between them."""
    top = table(w, STANDING, 0.44, "#2a2a30", cupboard=True)
    for side in (-1, 1):
        d = Bench(w, top(-0.02, 0.0, 0.24 * side))
        top.box((-0.12, 0.0, 0.24 * side - 0.13), (0.10, 0.02, 0.24 * side + 0.13), paint("#9aa2aa"))
        d.lathe(((0.020, 0.095), (0.028, 0.095)), paint("#141416"), 0.6)
        d.lathe(((0.028, 0.032), (0.030, 0.032)), w.accent)
    top.box((-0.12, 0.0, -0.09), (0.10, 0.025, 0.09), paint("#1c1c20"))
    for k in range(6):
        w.model.ball(top(-0.08 + 0.03 * k, 0.028, 0.05 * (-1) ** k), 0.008 * w.size,
            (0.1, 0.9, 0.4) if k % 2 else (0.95, 0.2, 0.5), glow=0.8)


BENCH_PROPS: dict[str, Callable[[Wearer], None]] = {
    "chopping": _chopping, "ironing": _ironing, "washing": _washing, "kneading": _kneading, "arranging": _vase,
    "folding": _folding, "workbench": _workbench, "paper": _paper, "laptop": _laptop, "chess": _chessboard,
    "cards": _cards, "dinner": _dinner, "stove": _hotplate, "grill": _grill, "money": _money, "decks": _decks,
}
