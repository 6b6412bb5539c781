"""Trades with their benches: anvil, wheel, sewing machine, saw bench, welder, loom, easel. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.fallback import outlines, sign_for
from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, STANDING, table
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

HOT, WHITE_HOT = (1.0, 0.30, 0.05), (1.0, 0.82, 0.42)


def far_side(w: Wearer) -> float:
    """1 or -1: to which of somebody's sides a thing stands behind them, as seen."""
    return -1.0 if w.near(vec(0, 0, 1)) > 0 else 1.0


def floor_bench(w: Wearer, ahead: float) -> Bench:
    """Axes on the floor, so far before somebody."""
    return Bench(w, vec(float(w.bones.pelvis[0]) + ahead * w.size, 0, 0), ahead=vec(1, 0, 0))


def sparks(w: Wearer, at: Vec, first: float, reach: float, many: int = 22) -> None:
    """A burst that flies apart and falls from phase `first` on."""
    age = (w.phase - first) % 1.0
    if age > 0.45:
        return
    t = age / 0.45
    rng = np.random.default_rng(17)
    for _ in range(many):
        a, up, far = float(rng.uniform(0, 6.28)), float(rng.uniform(0.1, 1.0)), float(rng.uniform(0.3, 1.0))
        way = vec(math.cos(a), 0, math.sin(a)) * far * reach * t + UP * (up * reach * t - 0.9 * reach * t * t)
        fade = 1 - t
        head = at + way * w.size
        w.model.tube([head, head - unit(way + UP * 1e-6) * 0.030 * fade * w.size], [0.0045 * w.size * fade, 0.001],
            mix(HOT, WHITE_HOT, fade), rows=2, glow=1.0)


def _anvil(w: Wearer) -> None:
    """A glowing blade on the anvil, held with tongs; a hammer comes down on it."""
    size, steel = w.size, paint("#5a6068")
    b = floor_bench(w, 0.40)
    b.lathe(((0.0, 0.125), (0.02, 0.130), (0.28, 0.115), (0.30, 0.105), (0.30, 0.0)), paint("#6a4a30"))
    b.box((-0.11, 0.30, -0.075), (0.11, 0.335, 0.075), steel)
    b.box((-0.055, 0.335, -0.040), (0.055, 0.385, 0.040), tint(steel, 0.85))
    b.box((-0.15, 0.385, -0.055), (0.10, 0.450, 0.055), tint(steel, 1.12))
    w.model.loft([(b(0.10, 0.415, 0), b.z * 0.050 * size, b.y * 0.034 * size),
        (b(0.17, 0.425, 0), b.z * 0.034 * size, b.y * 0.024 * size),
        (b(0.24, 0.440, 0), b.z * 0.006 * size, b.y * 0.006 * size)], tint(steel, 1.12), rows=9, gloss=0.6)
    left, near = held_point(w, 0), b(-0.12, 0.462, 0)
    for side in (-0.008, 0.008):
        w.model.tube([left - UP * 0.006 * size, left * 0.5 + near * 0.5 + b.z * side * size, near + b.z * side * size],
            [0.006 * size] * 3, paint("#3a3e46"), rows=5, gloss=0.5)
    for s0, s1, hot in ((-0.12, -0.02, 0.15), (-0.02, 0.08, 0.7), (0.08, 0.20, 1.0), (0.20, 0.28, 0.5)):
        w.model.loft([(b(s, 0.460, 0), b.z * (0.020 if s < 0.26 else 0.002) * size, b.y * 0.008 * size)
            for s in (s0, s1)], mix(HOT, WHITE_HOT, hot), rows=3, glow=0.95)
    _smiths_hammer(w)
    sparks(w, b(0.08, 0.47, 0), 0.47, 0.34)


def _smiths_hammer(w: Wearer) -> None:
    down = min(1.0, max(0.0, 1.25 - 6.0 * abs(w.phase - 0.54)))
    shaft = unit(vec(0.9, 0.55 - 1.05 * down, 0.0))
    b = Bench(w, held_point(w, 1), ahead=vec(0.3, 1.0, 0) if abs(shaft[1]) < 0.9 else vec(1, 0, 0), up=shaft)
    b.tube(((0, -0.05, 0), (0, 0.17, 0)), (0.010, 0.009), paint(WOOD), 4)
    b.tube(((-0.055, 0.17, 0), (0.055, 0.17, 0)), (0.026, 0.026), paint("#4a4e56"), 5, 0.6)


def _wheel_head(w: Wearer) -> None:
    """Wet clay that rises between two hands on a turning wheel."""
    size, clay = w.size, paint("#a8714e")
    b = floor_bench(w, 0.34)
    b.box((-0.12, 0.0, -0.17), (0.14, 0.24, 0.17), paint("#8a6a48"))
    b.lathe(((0.24, 0.165), (0.275, 0.185), (0.285, 0.180), (0.262, 0.165), (0.262, 0.0)), paint("#6a7078"), 0.3)
    b.lathe(((0.262, 0.11), (0.285, 0.11), (0.286, 0.0)), paint("#9aa0a6"), 0.6)
    tall = float(between(w)[1]) / size - 0.285 + 0.015
    belly = 0.060 + 0.010 * w.wave(1)
    b.lathe(tuple((0.286 + tall * s, belly * r) for s, r in
        ((0.0, 0.95), (0.05, 1.05), (0.25, 1.18), (0.5, 1.16), (0.75, 0.86), (0.92, 0.74), (1.0, 0.84), (0.98, 0.70))),
        clay, 0.35)
    b.lathe(((0.286, 0.09), (0.296, 0.075), (0.297, 0.0)), tint(clay, 0.8), 0.5)
    for k in range(2):
        jar = Bench(w, b(0.02, 0, far_side(w) * (0.30 + 0.13 * k)))
        jar.lathe(((0.0, 0.04), (0.05, 0.058), (0.09, 0.05), (0.12, 0.03), (0.13, 0.036)), tint(clay, 0.9 + 0.2 * k))
    for i in (0, 1):
        w.model.ball(held_point(w, i), 0.020 * size, tint(clay, 1.1), gloss=0.4)


def _machine_sewing(w: Wearer) -> None:
    """A sewing machine side on, cloth under its needle and over the table's edge."""
    size = w.size
    top = table(w, SITTING, 0.36)
    cloth, black = w.accent, paint("#1f2126")
    x = 0.02
    b = Bench(w, top(x, 0, 0))
    b.box((-0.13, 0.0, -0.045), (0.13, 0.022, 0.045), black)
    b.box((0.075, 0.02, -0.030), (0.125, 0.17, 0.030), black)
    w.model.loft([(b(s, y, 0), b.y * r * size, b.z * 0.030 * size) for s, y, r in
        ((0.125, 0.165, 0.024), (0.04, 0.175, 0.022), (-0.06, 0.172, 0.024), (-0.11, 0.160, 0.030))], black, rows=9,
        gloss=0.7)
    b.tube(((-0.105, 0.15, 0), (-0.105, 0.06, 0)), (0.016, 0.014), black, 4, 0.6)
    b.tube(((-0.105, 0.06, 0), (-0.105, 0.026 + 0.012 * (0.5 + 0.5 * w.wave(4)), 0)), (0.004, 0.003),
        paint("#d8dce2"), 3, 0.9)
    wheel = Bench(w, b(0.140, 0.14, 0), up=vec(1, 0, 0), ahead=UP)
    wheel.lathe(((-0.012, 0.045), (0.008, 0.048), (0.012, 0.03), (0.012, 0.0)), paint("#b4bcc4"), 0.8)
    b.tube(((0.03, 0.19, 0), (0.03, 0.235, 0)), (0.014, 0.010), tint(cloth, 1.1), 4)
    for z in (-0.01, 0.01):
        b.tube(((-0.02, 0.176, z), (0.09, 0.180, z)), (0.0035, 0.0035), paint("#c79a3c"), 3, 0.9)
    rows = [(top(s, y, 0), top.z * wide * size, UP * 0.010 * size) for s, y, wide in
        ((0.06, 0.028, 0.06), (-0.06, 0.028, 0.11), (-0.14, 0.022, 0.15), (-0.175, -0.03, 0.17), (-0.185, -0.16, 0.20))]
    w.model.loft(rows, cloth, rows=15)
    for k, tone in enumerate(("#e2b93c", "#3f7fb0", "#b8342a")):
        spool = Bench(w, top(0.10, 0, far_side(w) * (0.16 + 0.06 * k)))
        spool.lathe(((0.0, 0.022), (0.006, 0.016), (0.045, 0.016), (0.05, 0.022)), paint(tone))


def _sawhorse(b: Bench, z: float, tall: float) -> None:
    b.box((-0.20, tall - 0.04, z - 0.02), (0.24, tall, z + 0.02), paint(WOOD))
    for x in (-0.16, 0.20):
        for out in (-0.07, 0.07):
            b.tube(((x, tall - 0.02, z), (x, 0.0, z + out)), (0.014, 0.014), tint(paint(WOOD), 0.85), 3)


def _saw(w: Wearer) -> None:
    """A plank across two trestles and a handsaw through it."""
    size, tall = w.size, 0.40
    b = floor_bench(w, 0.34)
    far = far_side(w)
    for z in (far * 0.34, -far * 0.14):
        _sawhorse(b, z, tall)
    pale = paint("#d8ac6c")
    for z0, z1 in (sorted((-far * 0.30, far * 0.09)), sorted((far * 0.10, far * 0.52))):
        b.box((-0.05, tall, z0), (0.10, tall + 0.028, z1), pale)
    hand = held_point(w, 1)
    tip = vec(float(hand[0]) + 0.34 * size, (tall + 0.005) * size, float(b(0, 0, far * 0.095)[2]))
    along = unit(tip - hand)
    down = unit(-UP + along * float(along @ UP))
    at = lambda s, d: hand + (along * s + down * d) * size  # noqa: E731
    w.model.face([at(0.02, -0.035), at(0.36, -0.012), at(0.36, 0.018), at(0.02, 0.058)], paint("#dfe6ee"), gloss=0.8)
    w.model.face([at(0.02, 0.046), at(0.36, 0.012), at(0.36, 0.018), at(0.02, 0.058)], paint("#8d939c"))
    w.model.tube([at(0.02, -0.03), at(-0.02, -0.03), at(-0.035, 0.02), at(-0.01, 0.055), at(0.02, 0.05)],
        [0.013 * size] * 5,
        paint("#8a4a26"), rows=14)
    rng = np.random.default_rng(4)
    for _ in range(14):
        fall = (w.phase + float(rng.random())) % 1.0
        w.model.ball(b(0.02 + 0.10 * float(rng.uniform(-1, 1)), tall - 0.30 * fall,
            far * 0.095 + 0.04 * float(rng.uniform(-1, 1))),
            0.006 * size, tint(pale, 1.1))


def _plane(w: Wearer) -> None:
    """A plank on a bench, a plane pushed along it, curls of wood."""
    size = w.size
    top = table(w, 0.47, 0.24, "#7a5434")
    pale = paint("#d8ac6c")
    top.box((-0.20, 0.0, -0.07), (0.26, 0.030, 0.07), pale)
    at = between(w)
    b = Bench(w, vec(float(at[0]), float(top(0, 0.031, 0)[1]), 0), ahead=vec(1, 0, 0))
    b.box((-0.09, 0.0, -0.028), (0.09, 0.038, 0.028), paint("#8a4a26"))
    b.box((-0.092, -0.001, -0.030), (0.092, 0.008, 0.030), paint(IRON))
    b.tube(((-0.06, 0.03, 0), (-0.075, 0.075, 0)), (0.014, 0.012), paint("#5a2e1a"), 4)
    w.model.ball(b(0.06, 0.052, 0), 0.018 * size, paint("#5a2e1a"))
    b.board(((0.0, 0.03, -0.02), (-0.03, 0.075, -0.02), (-0.03, 0.075, 0.02), (0.0, 0.03, 0.02)), paint("#dfe6ee"))
    for k in range(4):
        c = Bench(w, b(0.02, 0.05, 0) if k == 0 else top(-0.12 + 0.11 * k, 0.02, (0.13, -0.12, 0.15, -0.14)[k]))
        curl = [c(0.022 * math.cos(a) * (1 - 0.08 * a), 0.022 + 0.022 * math.sin(a) * (1 - 0.08 * a), 0.005 * a)
            for a in np.linspace(0, 8, 14)]
        w.model.tube(curl, [0.005 * size] * 14, tint(pale, 1.12), rows=24)
    for k in range(3):
        tool = Bench(w, top(0.10, 0.0, far_side(w) * (0.12 + 0.04 * k)))
        tool.tube(((0.0, 0.008, 0), (0.06, 0.008, 0), (0.13, 0.008, 0)), (0.010, 0.009, 0.004), paint("#b8863c"), 5)


def _torch_weld(w: Wearer) -> None:
    """A mask, a torch, and a point too bright to look at."""
    size = w.size
    top = table(w, STANDING - 0.03, 0.30, "#4a4e56")
    steel = paint("#8d939c")
    top.tube(((-0.14, 0.03, 0.0), (0.16, 0.03, 0.0)), (0.030, 0.030), steel, 5, 0.6)
    top.box((0.03, 0.0, -0.16), (0.09, 0.06, 0.16), tint(steel, 0.8))
    spot = top(0.0, 0.062, 0.0)
    hand = held_point(w, 1)
    w.model.tube([hand - UP * 0.01 * size, hand * 0.4 + spot * 0.6 + UP * 0.03 * size, spot + UP * 0.012 * size],
        [0.012 * size, 0.010 * size, 0.005 * size], paint("#3a3e46"), rows=8, gloss=0.4)
    w.model.tube([hand, hand - vec(0.08, 0.16, 0) * size, hand - vec(0.14, 0.36, 0) * size], [0.009 * size] * 3,
        paint("#b8342a"), rows=9)
    beat = 0.75 + 0.25 * abs(w.wave(3)) * abs(w.wave(7))
    for r, tone, opacity in ((0.10, (0.35, 0.55, 1.0), 0.22), (0.055, (0.65, 0.80, 1.0), 0.45), (0.026, (1, 1, 1),
        1.0)):
        w.model.ball(spot, r * beat * size, tone, glow=1.0, opacity=opacity)
    for first in (0.0, 0.33, 0.66):
        sparks(w, spot, first, 0.42, 16)
    m = Bench(w, w.at_head(0.55, -0.08, 0), ahead=w.bones.frame_head[:, 0])
    k = w.skull / size
    w.model.loft([(m(0.42 * k, y * k, 0), m.x * deep * k * size, m.z * wide * k * size) for y, deep, wide in
        ((-1.25, 0.45, 0.60), (-0.6, 0.75, 0.95), (0.3, 0.85, 1.05), (1.0, 0.6, 0.95), (1.15, 0.3, 0.7))],
            paint("#2a2c32"),
        rows=13, gloss=0.5)
    m.box((1.18 * k, -0.05 * k, -0.5 * k), (1.30 * k, 0.42 * k, 0.5 * k), paint("#10241c"))


def _loom(w: Wearer) -> None:
    """An upright frame of warp threads, the cloth grown half way up it in bands of colour."""
    size = w.size
    b = floor_bench(w, 0.42)
    wood = paint(WOOD)
    for z in (-0.30, 0.30):
        b.box((-0.02, 0.0, z - 0.02), (0.03, 0.92, z + 0.02), wood)
    for y in (0.16, 0.86):
        b.tube(((0, y, -0.30), (0, y, 0.30)), (0.022, 0.022), tint(wood, 1.1), 3)
    for z in np.linspace(-0.26, 0.26, 23):
        b.tube(((0, 0.50, float(z)), (0, 0.86, float(z))), (0.003, 0.003), paint("#efe6d0"), 2)
    for k, tone in enumerate(("#8f1f2c", "#d0a040", "#8f1f2c", "#25405c", "#d9772c", "#25405c", "#8f1f2c", "#d0a040")):
        y = 0.18 + 0.042 * k
        b.box((-0.010, y, -0.265), (0.012, y + 0.042, 0.265), paint(tone))
        if k % 2 == 0:
            for z in np.linspace(-0.22, 0.22, 7):
                b.box((-0.013, y + 0.010, float(z) - 0.014), (0.014, y + 0.032, float(z) + 0.014), paint("#efe6d0"))
    hand = held_point(w, 1)
    shuttle = Bench(w, hand)
    w.model.loft([(shuttle(-0.01, 0, z), shuttle.x * r * size, shuttle.y * r * size) for z, r in
        ((-0.07, 0.002), (-0.03, 0.012), (0.03, 0.012), (0.07, 0.002))], paint("#a8743c"), rows=9)


def _needles(w: Wearer) -> None:
    """Two needles, a scarf that hangs over the lap, a ball of wool on the floor."""
    size, wool = w.size, w.accent
    at = between(w)
    for i, side in ((0, -1.0), (1, 1.0)):
        hand = held_point(w, i)
        tip = at + vec(0.05, 0.035, -0.05 * side) * size
        w.model.tube([hand - unit(tip - hand) * 0.03 * size, tip], [0.0055 * size, 0.003 * size], paint("#d8c49a"),
            rows=3)
    low = vec(float(at[0]) + 0.05 * size, 0.10 * size, 0)
    for k in range(9):
        s0, s1 = k / 9, (k + 1) / 9
        spots = [at + (low - at) * s + vec(0.09 * math.sin(math.pi * s), 0, 0) * size for s in (s0, s1)]
        w.model.loft([(p, vec(0, 0, 0.075) * size, vec(0.012, 0, 0) * size) for p in spots],
            wool if k % 2 else tint(wool, 1.25), rows=3)
    ball = vec(float(at[0]) + 0.16 * size, 0.045 * size, -far_side(w) * 0.12 * size)
    w.model.ball(ball, 0.050 * size, wool, nap=0.006 * size)
    w.model.tube([at, (at + ball) / 2 + vec(0.06, 0.02, 0) * size, ball], [0.003 * size] * 3, wool, rows=9)


def _easel_kit(w: Wearer) -> None:
    """A canvas on its easel, a picture begun on it; palette and brush in hand."""
    b = floor_bench(w, 0.54)
    wood = paint("#9a7044")
    for x, z in ((0.02, -0.20), (0.02, 0.20), (0.30, 0.0)):
        b.tube(((x, 0.0, z), (0.06, 1.02, z * 0.12)), (0.014, 0.011), wood, 4)
    b.box((-0.03, 0.40, -0.22), (0.03, 0.425, 0.22), wood)
    corners = [(_lean(y) - 0.022, y, z) for y, z in ((0.425, -0.27), (0.425, 0.27), (0.82, 0.27), (0.82, -0.27))]
    b.board([(x + 0.03, y, z) for x, y, z in corners], tint(wood, 0.7))
    b.board(corners, paint("#efe9dc"))
    if not _sketched(w, b):
        _landscape(w, b)
    _palette_and_brush(w, b)


def _lean(y: float) -> float:
    """How far back the canvas is at a height."""
    return 0.05 * (y - 0.42)


def _landscape(w: Wearer, b: Bench) -> None:
    """Hills, a river and the sun under a sky."""
    sky, land = w.accent, paint("#4a7a4c")
    patch = lambda y0, y1, z0, z1, tone: b.board([(_lean(y) - 0.0235 - 0.0006 * k, y, z) for k, (y, z) in  # noqa: E731
        enumerate(((y0, z0), (y0, z1), (y1, z1), (y1, z0)))], tone)
    patch(0.60, 0.80, -0.25, 0.25, mix(paint("#8fc0e0"), sky, 0.15))
    patch(0.445, 0.60, -0.25, 0.25, land)
    patch(0.58, 0.655, -0.25, -0.02, tint(land, 0.75))
    patch(0.50, 0.535, -0.12, 0.25, paint("#5f9ec0"))
    w.model.ball(b(_lean(0.73) - 0.02, 0.73, 0.12), 0.030 * w.size, paint("#f0c860"))


_MOTIF_HUES = {"sunflower": "#e8b030", "rose": "#c8304a", "flower": "#d8668a", "face": "#e0a888", "portrait": "#e0a888",
    "queen": "#e0b08c", "woman": "#e0a888", "horse": "#8a5a34", "cat": "#c88a4a", "dog": "#b88a54", "tree": "#4f8a44",
    "boat": "#8a5030", "ship": "#8a5030", "apple": "#b8302a", "fish": "#5f9ec0", "dragon": "#4f9a5c"}
_NO_MOTIF = frozenset({"picture", "painting", "canvas", "easel", "landscape", "sunset", "sunrise", "scene", "sea",
    "field"})
_MOTIF_SIGNS = {"portrait": "woman", "self-portrait": "man", "face": "woman", "model": "woman", "queen": "princess"}


def _sketched(w: Wearer, b: Bench) -> bool:
    """What the prompt says is painted, as a figure on the canvas; False where it is a landscape or nothing is said."""
    words = [word for word in w.thing.split() if word not in _NO_MOTIF]
    named = (_MOTIF_SIGNS.get(word, word) for word in words)
    sign = next((s for s in (sign_for(Cue(word, word)) for word in named) if s is not None), None)
    if sign is None:
        return False
    shapes = outlines(sign)
    points = np.vstack(shapes)
    low, spread = points.min(0), points.max(0) - points.min(0)
    scale = min(0.34 / spread[1], 0.46 / spread[0])

    def at(point: Rows, lift: float) -> tuple[float, float, float]:
        v = 0.452 + (point[1] - low[1]) * scale
        return _lean(v) - 0.0235 - lift, v, ((point[0] - low[0]) - 0.5 * spread[0]) * scale

    wash = [(_lean(y) - 0.0228, y, z) for y, z in ((0.44, -0.25), (0.44, 0.25), (0.805, 0.25), (0.805, -0.25))]
    b.board(wash, paint("#a8c4c8"))
    hue = paint(next((_MOTIF_HUES[word] for word in reversed(words) if word in _MOTIF_HUES), "#c8743c"))
    for k, shape in enumerate(sorted(shapes, key=lambda s: -float(np.ptp(s[:, 0]) * np.ptp(s[:, 1])))[:14]):
        thin = shape[:: max(1, len(shape) // 36)]
        if k == 0:
            b.board([at(p, 0.001) for p in thin], hue)
        else:
            ring = [at(p, 0.002) for p in (*thin, thin[0])]
            b.tube(ring, (0.0022,) * len(ring), tint(hue, 0.35), len(ring))
    return True


def _palette_and_brush(w: Wearer, b: Bench) -> None:
    """In the left hand the colours, in the right a brush that touches the canvas."""
    size = w.size
    p = Bench(w, held_point(w, 0), up=unit(UP + w.bones.frame_chest[:, 0] * -0.4))
    outline = [p(0.07 * math.cos(a) + 0.03, 0.006, 0.095 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 15)[:-1]]
    w.model.sheet(outline, paint("#b88a54"), curve=True)
    for k, tone in enumerate(("#c8342a", "#e2b93c", "#3561a8", "#3f7a48", "#e9e6de")):
        a = -1.2 + 0.7 * k
        w.model.ball(p(0.045 * math.cos(a) + 0.03, 0.010, 0.068 * math.sin(a)), 0.013 * size, paint(tone))
    hand = held_point(w, 1)
    way = unit(b(-0.03, float(hand[1]) / size, float(hand[2]) / size * 0.6) - hand)
    w.model.tube([hand - way * 0.06 * size, hand + way * 0.07 * size], [0.006 * size, 0.005 * size], paint(WOOD),
        rows=3)
    w.model.tube([hand + way * 0.07 * size, hand + way * 0.105 * size], [0.009 * size, 0.002 * size],
        paint("#3561a8"), rows=3)


def glowing_tip(w: Wearer, at: Vec, tall: float) -> None:
    """A flame that licks upwards: red outside, yellow at its foot."""
    size, near = w.size, w.model.axes[2]
    sway = 0.16 * tall * w.wave(3, 40.0 * float(at[0]) + 25.0 * float(at[2]))
    for k, (share, wide, tone) in enumerate(((1.0, 0.27, (0.80, 0.12, 0.01)), (0.72, 0.19, (0.92, 0.28, 0.02)),
            (0.42, 0.11, (1.0, 0.60, 0.12)))):
        foot = at + near * (0.012 * k * tall * size)
        tip = foot + vec(sway * share, 1.15 * tall * share, 0.3 * sway) * size
        belly = foot * 0.70 + tip * 0.30
        neck = foot * 0.32 + tip * 0.68 - vec(0.5 * sway, 0, 0) * size
        w.model.tube([foot, belly, neck, tip], np.array([0.55 * wide, wide, 0.42 * wide, 0.01]) * tall * size, tone,
            rows=9, glow=0.75, shadow=0)


CRAFT_PROPS: dict[str, Callable[[Wearer], None]] = {
    "anvil": _anvil, "wheel_head": _wheel_head, "machine_sewing": _machine_sewing, "saw": _saw, "plane": _plane,
    "torch_weld": _torch_weld, "loom": _loom, "needles": _needles, "easel_kit": _easel_kit,
}
