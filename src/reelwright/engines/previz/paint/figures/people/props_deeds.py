"""Tools of hard and showy work: pick, chisel, plough, fire torch, hose, lasso, megaphone, match. In statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import far_side, floor_bench, glowing_tip
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

_PALE = (1.0, 0.88, 0.50)


def _rocks(w: Wearer, b: Bench, spots: tuple[tuple[float, float, float, float], ...], tone: str) -> None:
    """Lumps of stone: (x, y, z, radius) each, flat-sided."""
    rng = np.random.default_rng(8)
    for x, y, z, r in spots:
        rings = [(b(x, y + r * h, z), b.x * r * wide * float(rng.uniform(0.8, 1.15)) * w.size,
            b.z * r * wide * float(rng.uniform(0.8, 1.15)) * w.size)
            for h, wide in ((-1.0, 0.85), (-0.3, 1.05), (0.4, 0.85), (0.85, 0.4), (0.9, 0.0))]
        corners = np.array([[math.cos(a), math.sin(a)] for a in np.sort(rng.uniform(0, 6.28, 7))])
        w.model.loft(rings, tint(paint(tone), float(rng.uniform(0.8, 1.2))), rows=8, circle=corners)


def _pickaxe(w: Wearer) -> None:
    """A pick swung with both hands at a heap of broken rock; chips fly where it bites."""
    size = w.size
    b = floor_bench(w, 0.52)
    tone = "#c8a03c" if "gold" in w.thing else "#5a80a8" if "crystal" in w.thing else "#6a625a"
    _rocks(w, b, ((0.10, 0.12, 0.0, 0.17), (0.28, 0.16, 0.16, 0.20), (0.30, 0.14, -0.18, 0.18), (-0.06, 0.05, 0.20,
        0.075), (-0.04, 0.04, -0.22, 0.06), (0.12, 0.30, 0.06, 0.11)), tone)
    left, right = held_point(w, 0), held_point(w, 1)
    middle, down = (left + right) * 0.5, 0.44 < w.phase < 0.74
    along = unit(b(-0.02, 0.36, 0) - middle) if down else unit(vec(-0.55, 0.85, 0))
    tip = middle + along * 0.40 * size
    w.model.tube([middle - along * 0.16 * size, tip], [0.011 * size] * 2, paint(WOOD), rows=4)
    side = unit(vec(float(along[1]), -float(along[0]), 0.0))
    curve = [tip + (side * x - along * (0.9 * x * x)) * size for x in np.linspace(-0.22, 0.22, 9)]
    w.model.tube(curve, np.array([0.003, 0.012, 0.017, 0.020, 0.022, 0.020, 0.017, 0.012, 0.003]) * size,
        paint("#5a6068"), rows=18, gloss=0.6)
    if 0.46 < w.phase < 0.86:
        t = (w.phase - 0.46) / 0.40
        for k in range(14):
            a = 2.4 * k
            at = b(-0.02 + 0.34 * t * math.cos(a), 0.30 + (0.5 + 0.1 * (k % 4)) * t - 0.8 * t * t, 0.30 * t
                * math.sin(a))
            w.model.ball(at, 0.012 * size, paint(tone) if k % 3 else _PALE, glow=0.0 if k % 3 else 0.9 * (1 - t))


def _bust_block(w: Wearer) -> None:
    """A head that grows out of a block of marble on a stand, a chisel on it, a mallet, chips about it."""
    size, stone = w.size, paint("#e6e2da")
    b = floor_bench(w, 0.50)
    b.box((-0.13, 0.0, -0.13), (0.13, 0.44, 0.13), paint("#6a4e34"))
    b.box((-0.16, 0.42, -0.16), (0.16, 0.46, 0.16), paint("#7a5a3c"))
    b.box((-0.125, 0.46, -0.13), (0.145, 0.58, 0.13), tint(stone, 0.93))
    at = lambda x, y, z=0.0: b(x, y + 0.58, z)  # noqa: E731
    bust = (((0.02, 0.0), 0.085, 0.125), ((0.015, 0.04), 0.088, 0.150), ((0.01, 0.075), 0.070, 0.120), ((0.0, 0.10),
        0.045, 0.055), ((0.0, 0.125), 0.040, 0.042), ((-0.005, 0.16), 0.045, 0.044), ((-0.024, 0.185), 0.066, 0.056),
        ((-0.020, 0.225), 0.086, 0.070), ((-0.006, 0.28), 0.098, 0.080), ((0.0, 0.335), 0.098, 0.082), ((0.008, 0.38),
        0.076, 0.066), ((0.012, 0.408), 0.030, 0.028))
    w.model.loft([(at(x, y), b.x * deep * size, b.z * wide * size) for (x, y), deep, wide in bust], stone, rows=34)
    for x, y, r in ((-0.118, 0.262, 0.016), (-0.110, 0.280, 0.013), (-0.104, 0.298, 0.010), (-0.104, 0.222, 0.014),
                    (-0.098, 0.212, 0.012), (-0.082, 0.185, 0.022), (-0.098, 0.318, 0.018)):  # nose, lips, chin, brow
        w.model.ball(at(x, y), r * size, stone)
    for z in (-0.034, 0.034):
        w.model.ball(at(-0.090, 0.296, z), 0.015 * size, tint(stone, 0.70))
        w.model.ball(at(0.0, 0.285, 2.4 * z), 0.021 * size, stone)
    for k in range(34):  # hair in locks
        a, y = 2.4 * k, 0.29 + 0.12 * ((k * 7) % 17) / 17
        round_ = math.sqrt(max(0.0, 1 - ((y - 0.29) / 0.135) ** 2))
        x = 0.018 + 0.088 * round_ * math.cos(a)
        if x > -0.06 or y > 0.36:
            w.model.ball(at(x, y, 0.080 * round_ * math.sin(a)), 0.024 * size, tint(stone, 0.94 + 0.04 * (k % 3)))
    left, right, spot = held_point(w, 0), held_point(w, 1), at(-0.105, 0.21, 0.0)
    along = unit(spot - left)
    w.model.tube([left - along * 0.05 * size, spot], [0.008 * size, 0.005 * size], paint("#5a6068"), rows=3, gloss=0.6)
    mallet = Bench(w, right, ahead=vec(0.3, 1, 0), up=unit(vec(0.2, 0.9, 0)))
    mallet.tube(((0, -0.04, 0), (0, 0.13, 0)), (0.009, 0.009), paint(WOOD), 3)
    mallet.lathe(((0.10, 0.036), (0.12, 0.042), (0.19, 0.042), (0.20, 0.036), (0.20, 0.0)), paint("#9a7044"))
    for k in range(16):
        t = (w.phase + 0.47 + k / 16) % 1.0
        w.model.ball(at(-0.10 - 0.22 * t, 0.17 + 0.16 * t - 0.75 * t * t, 0.20 * t * math.sin(2.4 * k)),
            (0.009 - 0.005 * t) * size, stone)
    for k in range(12):
        w.model.ball(b(0.22 * math.cos(2.4 * k) - 0.05, 0.006, 0.26 * math.sin(2.4 * k)), 0.014 * size, stone)


def _plough(w: Wearer) -> None:
    """A wooden plough in both hands: handles, beam, an iron share in a fresh furrow; the traces run ahead."""
    size, wood = w.size, paint("#6f4d2e")
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.42 * size, 0, 0), ahead=vec(1, 0, 0))
    foot = b(0.12, 0.06, 0)
    for i in (0, 1):
        hand = held_point(w, i)
        w.model.tube([hand - vec(0.05, -0.02, 0) * size, hand, foot], [0.014 * size, 0.014 * size, 0.017 * size],
            wood, rows=8)
    b.tube(((0.02, 0.14, 0), (0.24, 0.26, 0), (0.56, 0.25, 0)), (0.024, 0.022, 0.018), tint(wood, 1.1), 12)
    w.model.face([b(0.0, 0.13, 0.0), b(0.10, -0.01, 0.03), b(0.32, -0.02, 0.0), b(0.16, 0.15, 0.05)], paint("#8d939c"),
        gloss=0.8)
    rng = np.random.default_rng(5)
    for _ in range(40):
        x, z = -0.75 + 1.1 * float(rng.random()), 0.16 * float(rng.normal())
        w.model.ball(b(x, 0.012, z), (0.020 + 0.030 * float(rng.random())) * size,
            tint(paint("#4a3424"), float(rng.uniform(0.8, 1.3))))
    for z in (-0.10, 0.10):
        b.tube(((0.56, 0.25, 0), (0.72, 0.32, z), (0.88, 0.38, z)), (0.008,) * 3, paint("#b89a6a"), 12)


def _fire_torch(w: Wearer) -> None:
    """A torch held before the face and the flame that is blown over it, as long as an arm and a half."""
    size, hand = w.size, held_point(w, 1)
    stick = unit(vec(0.12, 1.0, 0.0))
    head = hand + stick * 0.16 * size
    w.model.tube([hand - stick * 0.08 * size, head], [0.009 * size, 0.013 * size], paint(WOOD), rows=4)
    w.model.ball(head, 0.022 * size, paint("#26201c"))
    glowing_tip(w, head, 0.10)
    mouth = w.at_head(0.96, -0.58, 0)
    way = unit(head + UP * 0.02 * size - mouth)
    w.model.tube([mouth, head], [0.004 * size, 0.012 * size], (0.9, 0.75, 0.5), rows=4, opacity=0.35)
    rise = unit(vec(0.0, 1.0, 0.0) - way * float(way[1]))
    across: Vec = vec(0, 0, 1)
    rng = np.random.default_rng(21)
    for k in range(34):  # tongues that roll up out of one jet, the outer ones red, the heart yellow
        own, core = float(rng.random()), k % 3
        t = (own + 1.5 * w.phase) % 1.0
        start, long = 0.06 + 0.62 * t, (0.26 - 0.05 * core) * (1.1 - 0.5 * t)
        a, wide = 6.28 * float(rng.random()), (0.02 + 0.15 * t) * (1.0 - 0.28 * core)
        off = (rise * (math.sin(a) * wide + 0.10 * t * t) + across * math.cos(a) * wide) * size
        root = head + way * start * size + off
        lick = (rise * (0.07 + 0.10 * t) + way * long) * size
        thick = (0.030 + 0.075 * t * (1.35 - t)) * (1.0 - 0.24 * core) * size
        w.model.tube([root, root + lick * 0.45 + way * 0.02 * size, root + lick], [0.55 * thick, thick, 0.004 * size],
            ((0.86, 0.14, 0.01), (0.98, 0.36, 0.03), (1.0, 0.66, 0.14))[core], rows=9, glow=0.8, shadow=0,
            opacity=0.9 * (1 - t) ** 0.4)


def _megaphone(w: Wearer) -> None:
    """A white cone with a red rim at the mouth."""
    size, mouth = w.size, w.at_head(0.94, -0.60, 0)
    ahead = unit(w.bones.frame_head[:, 0] + UP * 0.06)
    w.model.tube([mouth + ahead * x * size for x in (0.0, 0.06, 0.21)], np.array((0.024, 0.032, 0.092)) * size,
        paint("#efece4"), rows=12, gloss=0.4)
    w.model.tube([held_point(w, 1), mouth + ahead * 0.07 * size], [0.011 * size] * 2, paint("#26262a"), rows=3)


def _fire_hose(w: Wearer) -> None:
    """A brass nozzle in both hands, the hose over the ground behind, a hard jet of water that breaks into spray."""
    size, front, back = w.size, held_point(w, 0), held_point(w, 1)
    along = unit(vec(1.0, 0.16, 0.0))
    tip = front + along * 0.16 * size
    w.model.tube([front - along * 0.04 * size, front + along * 0.06 * size, tip], [0.020 * size, 0.016 * size,
        0.011 * size], paint("#c79a3c"), rows=6, gloss=0.9)
    z = far_side(w) * 0.10
    w.model.tube([front, back, back + vec(-0.20, -0.16, z) * size, vec(float(back[0]) / size - 0.42, 0.03, 2 * z)
        * size, vec(float(back[0]) / size - 1.1, 0.03, 4 * z) * size], [0.026 * size] * 5, paint("#b8a888"), rows=26)
    speed = unit(along + UP * 0.26)
    path = lambda s: tip + (speed * 2.6 * s - UP * 0.95 * s * s) * size  # noqa: E731
    steps = np.linspace(0, 1, 12)
    water = paint("#cfe4ee")
    w.model.tube([path(float(s)) for s in steps], np.interp(steps, [0, 0.3, 1], [0.011, 0.020, 0.050]) * size, water,
        rows=30, gloss=0.8, opacity=0.75, shadow=0)
    rng = np.random.default_rng(6)
    for _ in range(70):
        s = (float(rng.random()) + 2 * w.phase) % 1.0
        off = np.array(rng.normal(0, 0.02 + 0.10 * s, 3)) * size
        w.model.ball(path(0.15 + 0.85 * s) + off, (0.006 + 0.016 * s) * size, water, opacity=0.5, shadow=0)


def _lasso(w: Wearer) -> None:
    """A loop of rope that turns flat over the head, its coils in the other hand."""
    size, hand, rope = w.size, held_point(w, 1), paint("#c8a468")
    spin = 2 * math.pi * w.phase
    middle = hand + vec(0.10 * math.cos(spin), 0.16, 0.10 * math.sin(spin)) * size
    loop = [middle + vec(0.36 * math.cos(a), 0.05 * math.sin(a + spin), 0.30 * math.sin(a)) * size
        for a in np.linspace(spin, spin + 6.283, 33)]
    w.model.tube(loop, [0.0085 * size] * 33, rope, rows=64)
    w.model.tube([hand, hand + UP * 0.06 * size, loop[0]], [0.0085 * size] * 3, rope, rows=8)
    other = held_point(w, 0)
    for k in range(3):
        coil = [other + vec(0.012 * k + 0.03 * math.sin(a), -0.07 - 0.075 * math.cos(a), 0.02 * (k - 1)) * size
            for a in np.linspace(0, 6.283, 17)]
        w.model.tube(coil, [0.007 * size] * 17, rope, rows=30)
    w.model.tube([other, (other + hand) * 0.5 + vec(0.10, -0.05, 0.02) * size, hand], [0.007 * size] * 3, rope, rows=12)


def _match_flame(w: Wearer) -> None:
    """A match that has just caught, in cupped hands before the face."""
    size, hand = w.size, held_point(w, 1)
    tip = hand + vec(0.035, 0.085, 0.0) * size
    w.model.tube([hand, tip], [0.0045 * size, 0.004 * size], paint("#d8b98a"), rows=3)
    w.model.ball(tip, 0.008 * size, paint("#3a2018"))
    glowing_tip(w, tip, 0.085)
    w.model.ball(tip + UP * 0.03 * size, 0.055 * size, (1.0, 0.55, 0.16), glow=1.0, opacity=0.16, shadow=0)


def _tow_rope(w: Wearer) -> None:
    """A rope from both hands to what follows on the ground."""
    size, at = w.size, between(w)
    end = vec(float(at[0]) - 0.62 * size, 0.14 * size, 0.0)
    for i in (0, 1):
        w.model.tube([held_point(w, i), at * 0.5 + end * 0.5 - UP * 0.03 * size, end], [0.007 * size] * 3,
            paint("#b89a6a"), rows=12)


def _ribbons(w: Wearer) -> None:
    """Satin ribbons from the ankle to both hands."""
    satin, ankle = w.shoes, w.bones.ankle[0]
    for k in range(3):
        ring = [ankle + vec(0.030 * math.cos(a), 0.012 + 0.022 * k + 0.008 * math.sin(a), 0.030 * math.sin(a)) * w.size
            for a in np.linspace(0, 6.283, 13)]
        w.model.tube(ring, [0.006 * w.size] * 13, satin, rows=18)
    for i in (0, 1):
        w.model.tube([ankle + UP * 0.05 * w.size, held_point(w, i), held_point(w, i) + vec(0.02, -0.09, 0) * w.size],
            [0.006 * w.size] * 3, satin, rows=10)


def _sweep_brush(w: Wearer) -> None:
    """A chimney sweep's: a long cane over the shoulder, a round brush of black bristles at its top."""
    size, hand = w.size, held_point(w, 1)
    along = unit(vec(-0.42, 0.92, 0.10))
    tip = hand + along * 0.60 * size
    w.model.tube([hand - along * 0.20 * size, tip], [0.009 * size] * 2, paint("#8a6238"), rows=5)
    out = unit(vec(0.92, 0.42, 0))
    across: Vec = vec(0, 0, 1)
    for k in range(46):
        a = 2 * math.pi * k / 46
        way = unit(out * math.cos(a) + across * math.sin(a) + along * (0.30 * (k % 3 - 1)))
        w.model.tube([tip, tip + way * 0.155 * size], [0.009 * size, 0.003 * size], paint("#1c1a1c"), rows=3)
    w.model.ball(tip, 0.026 * size, paint(IRON))


def _tattoo_gun(w: Wearer) -> None:
    """A needle in its grip, and its cable."""
    size, hand = w.size, held_point(w, 1)
    tip = hand + vec(0.045, -0.040, 0.0) * size
    w.model.tube([hand + vec(-0.025, 0.035, 0) * size, hand, tip], [0.013 * size, 0.011 * size, 0.002 * size],
        paint("#b4bcc4"), rows=6, gloss=0.8)
    w.model.ball(hand + vec(-0.03, 0.042, 0) * size, 0.018 * size, paint("#26282e"), gloss=0.4)
    cable = [hand + vec(x, y, z) * size for x, y, z in ((-0.03, 0.05, 0), (-0.12, 0.06, 0.03), (-0.16, -0.20, 0.06))]
    w.model.tube(cable, [0.004 * size] * 3, paint("#1c1c20"), rows=9)


def _flashlight(w: Wearer) -> None:
    """A torch in the fist and the cone of its beam."""
    size, hand = w.size, held_point(w, 1)
    along = unit(w.bones.wrist[1] - w.bones.elbow[1])
    tip = hand + along * 0.085 * size
    w.model.tube([hand - along * 0.05 * size, hand + along * 0.05 * size, tip], [0.015 * size, 0.015 * size, 0.026
        * size], paint("#2f3338"), rows=7, gloss=0.6)
    w.model.ball(tip, 0.022 * size, (1.0, 0.96, 0.82), glow=1.0, shadow=0)
    side = unit(UP - along * float(along[1]))
    for wide, opacity in ((0.15, 0.10), (0.10, 0.12), (0.05, 0.16)):
        end = tip + along * 0.62 * size
        w.model.face([tip - side * 0.02 * size, end - side * wide * size, end + side * wide * size, tip + side * 0.02
            * size], (1.0, 0.94, 0.74), glow=1.0, opacity=opacity, shadow=0)


def _book_stack(w: Wearer) -> None:
    """Books in both arms, piled from the waist to the chin."""
    hues = ("#8a3a2a", "#3f5f7a", "#6a7a3a", "#c8a03c", "#5a3a6a", "#2f6a66", "#a8683c", "#34406a")
    b = Bench(w, between(w) - UP * 0.02 * w.size)
    y = 0.0
    for k, hue in enumerate(hues):
        thick, shift = 0.026 + 0.010 * ((k * 5) % 3) / 2, 0.012 * math.sin(2.4 * k)
        b.box((-0.055 + shift, y, -0.075), (0.060 + shift, y + thick, 0.075), paint(hue))
        b.box((-0.058 + shift, y + 0.004, -0.072), (-0.052 + shift, y + thick - 0.004, 0.072), paint("#f0e8d4"))
        y += thick + 0.001


def _harmonica(w: Wearer) -> None:
    """A small bar of bright steel between both hands at the mouth."""
    mouth, across = w.at_head(0.98, -0.58, 0), w.bones.frame_head[:, 2]
    w.model.tube([mouth - across * 0.034 * w.size, mouth + across * 0.034 * w.size], [0.011 * w.size] * 2,
        paint("#dfe6ee"), rows=4, gloss=1.0)


def _tape(w: Wearer) -> None:
    """A yellow tape measure from hand to hand, its end hanging."""
    size, left, right = w.size, held_point(w, 0), held_point(w, 1)
    w.model.tube([left, right, right - UP * 0.10 * size, right - UP * 0.24 * size], [0.007 * size] * 4,
        paint("#f0d23c"), rows=14)


def _milk_bottle(w: Wearer) -> None:
    """A bottle of milk with a teat, held out and tipped."""
    b = Bench(w, held_point(w, 1), ahead=vec(0.2, 1, 0), up=unit(vec(1.0, -0.12, 0)))
    b.lathe(((-0.05, 0.030), (-0.045, 0.034), (0.07, 0.034), (0.085, 0.024), (0.10, 0.024), (0.10, 0.0)),
        paint("#f4f0e6"), 0.8)
    b.lathe(((0.095, 0.026), (0.11, 0.020), (0.135, 0.008), (0.145, 0.0)), paint("#d8a06a"))


def _last(w: Wearer) -> None:
    """A boot upside down on a cobbler's last, a hammer over its sole; leather, nails and a finished pair about it."""
    size, leather = w.size, w.accent
    top = table(w, STANDING - 0.04, 0.30, "#6a4a30")
    b = Bench(w, top(0.0, 0.0, 0.0), ahead=vec(1, 0, 0))
    b.tube(((0.0, 0.0, 0), (0.0, 0.12, 0)), (0.022, 0.016), paint("#4a4e56"), 4, 0.5)
    _boot(b, (0.0, 0.235, 0.0), -1.0, paint("#7a4526"))
    for z in (0.20, 0.29):
        _boot(b, (0.10, 0.0, far_side(w) * z), 1.0, tint(paint("#7a4526"), 0.8))
    for k in range(9):
        z = 0.10 - 0.03 * (k % 3)
        b.tube(((-0.16 + 0.012 * k, 0.004, z), (-0.14 + 0.012 * k, 0.004, z + 0.01)), (0.003, 0.002), paint(IRON), 2)
    hand = held_point(w, 1)
    shaft = unit(vec(0.85, 0.10, 0.0))
    head = hand + shaft * 0.15 * size
    w.model.tube([hand - shaft * 0.05 * size, head], [0.010 * size] * 2, paint(WOOD), rows=3)
    w.model.tube([head + UP * 0.04 * size, head - UP * 0.045 * size], [0.020 * size, 0.026 * size], paint("#5a6068"),
        rows=4, gloss=0.6)
    b.board(((-0.22, 0.006, -0.22), (-0.05, 0.006, -0.24), (-0.04, 0.006, -0.12), (-0.20, 0.006, -0.11)),
        tint(leather, 0.9))


def _boot(b: Bench, at: tuple[float, float, float], up: float, colour: Rgb) -> None:
    """A boot, upright or (up: -1) with its sole on top: (x, y, z) of the middle of the sole."""
    x, y, z = at
    rows = [(b(x + s, y + up * h, z), b.x * long * b.w.size, b.z * wide * b.w.size) for s, h, long, wide in
        ((-0.01, 0.012, 0.105, 0.036), (-0.01, 0.035, 0.100, 0.036), (0.012, 0.060, 0.075, 0.034),
         (0.035, 0.090, 0.042, 0.034), (0.038, 0.15, 0.042, 0.036), (0.036, 0.20, 0.046, 0.039))]
    b.w.model.loft(rows if up > 0 else rows[::-1], colour, rows=18, gloss=0.3)
    sole = [b(x - 0.01 + 0.112 * math.cos(a), y + up * 0.008, z + 0.040 * math.sin(a))
        for a in np.linspace(0, 6.283, 25)]
    b.w.model.face(sole, paint("#2a1c14"))


DEED_PROPS: dict[str, Callable[[Wearer], None]] = {
    "pickaxe": _pickaxe, "bust_block": _bust_block, "plough": _plough, "fire_torch": _fire_torch,
    "megaphone": _megaphone, "fire_hose": _fire_hose, "lasso": _lasso, "match_flame": _match_flame,
    "tow_rope": _tow_rope, "ribbons": _ribbons, "sweep_brush": _sweep_brush,
    "last": _last, "tattoo_gun": _tattoo_gun, "tape": _tape, "book_stack": _book_stack,
    "harmonica": _harmonica, "flashlight": _flashlight, "milk_bottle": _milk_bottle,
}
