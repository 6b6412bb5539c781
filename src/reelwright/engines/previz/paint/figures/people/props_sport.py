"""Balls, clubs, ropes and weights that people play and train with. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

BASKET, AHEAD = 1.46, 0.66  # height of a basket's ring, and how far before the player it hangs


def _sphere(w: Wearer, at: Vec, radius: float, colour: Rgb, seam: Rgb | None = None) -> None:
    group = w.model.ball(at, radius * w.size, colour, gloss=0.25)
    if seam is None:
        return
    for lean in (0.0, math.pi / 2):
        points = [at + w.model.screen(radius * math.sin(a) * math.cos(lean) * w.size,
            radius * math.sin(a) * math.sin(lean) * w.size) for a in np.linspace(-math.pi / 2, math.pi / 2, 9)]
        w.model.tube(points, [0.004 * w.size] * 9, seam, depth=9.0, decal=True, group=group, rows=12)


def _flight(w: Wearer, start: float, release: Vec, target: Vec, high: float) -> Vec:
    """Where a ball is that leaves `release` at phase `start` and falls to `target` at the loop's end."""
    t = max(0.0, (w.phase - start) / (1 - start))
    return release + (target - release) * t + UP * high * w.size * 4 * t * (1 - t)


def _hoop(w: Wearer) -> Vec:
    """A basketball hoop before the player; the middle of its ring comes back."""
    size = w.size
    b = Bench(w, vec(AHEAD * size, BASKET * size, 0), ahead=vec(1, 0, 0))
    ring = [b(0.12 * math.cos(a), 0, 0.12 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 21)]
    w.model.tube(ring, [0.010 * size] * 21, paint("#d8521c"), rows=42)
    for k in range(10):
        a, c = 2 * math.pi * k / 10, 2 * math.pi * (k + 0.5) / 10
        b.tube(((0.12 * math.cos(a), 0, 0.12 * math.sin(a)), (0.085 * math.cos(c), -0.12, 0.085 * math.sin(c)),
            (0.075 * math.cos(a), -0.20, 0.075 * math.sin(a))), (0.0035,) * 3, paint("#efe9dc"), 5)
    b.box((0.15, -0.06, -0.42), (0.17, 0.50, 0.42), paint("#e8e6e0"))
    for y0, y1, z0, z1 in ((0.03, 0.25, -0.14, -0.12), (0.03, 0.25, 0.12, 0.14), (0.23, 0.25, -0.14, 0.14)):
        b.box((0.144, y0, z0), (0.15, y1, z1), paint("#d8521c"))
    b.tube(((0.30, 0.1, 0), (0.34, -BASKET, 0)), (0.030, 0.036), paint("#3a4450"), 6)
    b.tube(((0.17, 0.15, 0), (0.31, 0.05, 0)), (0.022, 0.022), paint("#3a4450"), 4)
    return b(0, 0, 0)


def _basketball(w: Wearer) -> None:
    size, orange, seam = w.size, paint("#c8682c"), paint("#2a1c16")
    at = between(w) + UP * 0.05 * size
    if w.cycle == "dribble":
        at = held_point(w, 1) - UP * 0.05 * size
        at = vec(float(at[0]), min(float(at[1]), (0.07 + 0.42 * abs(math.cos(math.pi * w.phase))) * size), float(at[2]))
    elif w.cycle in ("shoot_hoop", "dunk"):
        ring = _hoop(w)
        if w.cycle == "dunk":
            at = held_point(w, 1) + vec(0.05, 0.02, 0) * size if w.phase > 0.3 else at
        elif w.phase > 0.62:
            at = _flight(w, 0.62, w.bones.body(0.30, 0.42, 0), ring, 0.25)
    _sphere(w, at, 0.066, orange, seam)


def _football(w: Wearer) -> None:
    size, r = w.size, 0.060
    rest = vec(0.24 * size, r * size, 0.05 * size)
    at = rest if w.phase < 0.46 else rest + (vec(2.2, 0.75, 0) * ((w.phase - 0.46) / 0.54) - UP * 0.55
        * ((w.phase - 0.46) / 0.54) ** 2) * size
    if w.cycle not in ("kick_ball", "run", "walk"):
        at = held_point(w, 1) + UP * 0.05 * size
    group = w.model.ball(at, r * size, paint("#eeeae0"), gloss=0.3)
    for x, y in ((0, 0), (-0.75, 0.45), (0.75, 0.45), (-0.6, -0.65), (0.6, -0.65), (0.0, 0.95)):
        w.model.spot(at + w.model.screen(x * r * size, y * r * size), (0.018 * size, 0.018 * size), paint("#26242a"),
            9.0, decal=True, group=group)


def _club(w: Wearer) -> None:
    grip, aim, size = w.bones.grip, w.bones.aim, w.size
    head = grip + aim * 0.52 * size
    w.model.tube([grip - aim * 0.06 * size, grip + aim * 0.06 * size], [0.010 * size] * 2, paint("#26242a"), rows=3)
    w.model.tube([grip, head], [0.005 * size] * 2, paint("#c2c8d0"), rows=3, gloss=0.8)
    ahead = unit(cross(aim, vec(1, 0, 0)))
    w.model.tube([head, head + ahead * 0.05 * size], [0.016 * size, 0.012 * size], paint("#4a4e56"), rows=4, gloss=0.8)
    if w.phase < 0.66:
        w.model.ball(vec(0.50 * size, 0.014 * size, 0), 0.014 * size, paint("#f4f2ec"))


def _bat(w: Wearer) -> None:
    grip, aim, size = w.bones.grip, w.bones.aim, w.size
    w.model.tube([grip - aim * 0.05 * size, grip + aim * 0.12 * size, grip + aim * 0.32 * size, grip
        + aim * 0.46 * size], np.array([0.012, 0.011, 0.022, 0.023]) * size, paint("#c89a5c"), rows=10, gloss=0.3)
    t = (w.phase - 0.5) / 0.5
    at = w.bones.body(0.55, -0.02, -0.05) + vec(1.2 * abs(t), 0.25 * max(t, 0.0), 0) * size
    w.model.ball(at, 0.028 * size, paint("#f0ece2"))


def _racket(w: Wearer) -> None:
    hand, size = held_point(w, 1), w.size
    along = unit(w.bones.wrist[1] - w.bones.elbow[1] + UP * 0.1 * size)
    side = unit(cross(along, w.bones.frame_chest[:, 0]))
    middle = hand + along * 0.27 * size
    w.model.tube([hand - along * 0.03 * size, hand + along * 0.17 * size], [0.011 * size, 0.008 * size],
        paint("#26242a"), rows=3)
    ring = [middle + (along * 0.105 * math.cos(a) + side * 0.075 * math.sin(a)) * size
        for a in np.linspace(0, 2 * math.pi, 21)]
    w.model.tube(ring, [0.007 * size] * 21, w.accent, rows=40, gloss=0.5)
    for k in np.linspace(-0.8, 0.8, 7):
        c = math.sqrt(1 - k * k)
        for a, b in (((k, -c), (k, c)), ((-c, k), (c, k))):
            w.model.tube([middle + (along * 0.105 * a[0] + side * 0.075 * a[1]) * size,
                middle + (along * 0.105 * b[0] + side * 0.075 * b[1]) * size], [0.0016 * size] * 2,
                paint("#e8e6de"), rows=2)
    t = (w.phase - 0.5) / 0.5
    w.model.ball(w.bones.body(0.42 + 0.5 * abs(t), 0.16 + 0.12 * t, -0.08), 0.026 * size, paint("#c8dc3c"))


def _bowling(w: Wearer) -> None:
    size = w.size
    at = held_point(w, 1) - UP * 0.05 * size
    if w.phase > 0.55:
        at = vec((0.55 + 1.4 * (w.phase - 0.55)) * size, 0.065 * size, 0.1 * size)
    w.model.ball(at, 0.065 * size, paint("#3a4f9c"), gloss=0.9)


def _disc(w: Wearer) -> None:
    at = held_point(w, 1) + w.bones.frame_chest[:, 0] * 0.06 * w.size
    if w.cycle == "throw" and w.phase > 0.5:
        t = (w.phase - 0.5) / 0.5
        at = w.bones.body(0.35 + 1.2 * t, 0.12 + 0.18 * t, 0.0)
    b = Bench(w, at, up=unit(UP + vec(-0.2, 0, 0.2)))
    b.lathe(((-0.008, 0.070), (0.002, 0.078), (0.008, 0.066), (0.010, 0.0)), paint("#d8443c"), 0.5)


def _barbell(w: Wearer) -> None:
    left, right = held_point(w, 0), held_point(w, 1)
    along, size = unit(right - left), w.size
    middle = (left + right) / 2
    w.model.tube([middle - along * 0.42 * size, middle + along * 0.42 * size], [0.009 * size] * 2, paint("#c2c8d0"),
        rows=3, gloss=0.9)
    for side in (-1, 1):
        for k, r in enumerate((0.125, 0.105, 0.075)):
            near = middle + along * side * (0.30 + 0.034 * k) * size
            u = unit(cross(along, UP + vec(0.01, 0, 0)))
            v = cross(along, u)
            w.model.loft([(near + along * side * d * size, u * r * size, v * r * size) for d in (0.0, 0.026)],
                paint(("#26262a", "#8a2430", "#26262a")[k]), rows=2, gloss=0.4)


def _dumbbells(w: Wearer) -> None:
    for i in (0, 1):
        hand, across = held_point(w, i), w.bones.frame_chest[:, 2]
        w.model.tube([hand - across * 0.05 * w.size, hand + across * 0.05 * w.size], [0.008 * w.size] * 2,
            paint("#c2c8d0"), rows=2, gloss=0.8)
        for side in (-1, 1):
            w.model.tube([hand + across * side * 0.036 * w.size, hand + across * side * 0.066 * w.size],
                [0.032 * w.size] * 2, paint("#2a2a2e"), rows=3, gloss=0.4)


def _kettlebell(w: Wearer) -> None:
    hand, size = between(w), w.size
    away = unit(hand - (w.bones.shoulder[0] + w.bones.shoulder[1]) / 2)
    low = hand + away * 0.085 * size
    side = w.bones.frame_chest[:, 2]
    w.model.tube([low - side * 0.035 * size, hand + away * 0.005 * size - side * 0.03 * size,
        hand + away * 0.005 * size + side * 0.03 * size, low + side * 0.035 * size], [0.012 * size] * 4,
        paint("#3a3a40"), rows=13, gloss=0.5)
    w.model.ball(low + away * 0.03 * size, 0.062 * size, paint("#2f3036"), gloss=0.6)


def _skipping_rope(w: Wearer) -> None:
    left, right = held_point(w, 0), held_point(w, 1)
    a = 2 * math.pi * w.phase + math.pi
    out = vec(math.sin(a), math.cos(a), 0) * 0.58 * w.size
    points = [left + (right - left) * s + out * math.sin(math.pi * s) ** 0.6 for s in np.linspace(0, 1, 13)]
    w.model.tube(points, [0.006 * w.size] * 13, paint("#c8443a"), rows=40)
    for hand in (left, right):
        w.model.ball(hand, 0.014 * w.size, paint(WOOD))


def _hula(w: Wearer) -> None:
    a, size = 2 * math.pi * w.phase, w.size
    b = Bench(w, w.bones.hips(0, 0.05, 0) + vec(0.07 * math.cos(a), 0, 0.07 * math.sin(a)) * size,
        up=unit(vec(0.14 * math.cos(a), 1, 0.14 * math.sin(a))))
    ring = [b(0.26 * math.cos(t), 0, 0.26 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 33)]
    for k in range(8):
        w.model.tube(ring[4 * k : 4 * k + 5], [0.012 * size] * 5, paint(("#d8443c", "#f2f0ea")[k % 2]), rows=9,
            gloss=0.5)


def _rope(w: Wearer) -> None:
    size, at = w.size, between(w)
    line = [vec(float(at[0]) + 0.01 * math.sin(3 * y) * size, y * size, float(at[2]))
        for y in np.linspace(0.1, 2.0, 12)]
    w.model.tube(line, [0.015 * size] * 12, paint("#b89a6a"), rows=30)
    for y in np.linspace(0.12, 1.98, 60):
        w.model.tube([vec(float(at[0]) - 0.014 * size, y * size, float(at[2]) + 0.010 * size),
            vec(float(at[0]) + 0.014 * size, (y + 0.016) * size, float(at[2]) + 0.010 * size)], [0.004 * size] * 2,
            paint("#8a6c42"), rows=2)


def _rockface(w: Wearer) -> None:
    """A wall of rock before the climber, as a relief of ledges and cracks."""
    size = w.size
    rng = np.random.default_rng(11)
    rows, across = 26, 22
    near = float(max(w.bones.wrist[0][0], w.bones.wrist[1][0], w.bones.ankle[0][0], w.bones.ankle[1][0])) / size
    relief = rng.random((rows, across))
    relief = 0.5 * relief + 0.25 * (np.roll(relief, 1, 0) + np.roll(relief, 1, 1))
    icy = "ice" in w.thing.split()
    stone = paint("#bfe0ee" if icy else "#8d8070")
    rings, tones = [], []
    for i, y in enumerate(np.linspace(-0.02, 1.75, rows)):
        z = np.linspace(-0.62, 0.62, across)
        face = near + 0.055 + 0.10 * relief[i] + 0.10 * (z / 0.62) ** 4
        front = np.stack([face * size, np.full(across, y * size), z * size], 1)
        back = np.stack([np.full(4, near + 0.42) * size, np.full(4, y * size), np.linspace(0.55, -0.55, 4) * size], 1)
        rings.append(np.vstack([front, back]))
        light = np.concatenate([1.10 - 0.45 * relief[i], np.full(4, 0.8)])
        tones.append(np.array(stone) * light[:, None])
    w.model.grid(np.array(rings), stone, tones=np.array(tones), gloss=0.7 if icy else 0.0)
    for i in (0, 1):
        for at in (w.bones.wrist[i], w.bones.ankle[i]):
            w.model.ball(at + vec(0.07, -0.02, 0) * size, 0.045 * size, tint(stone, 0.86))
    if icy:
        for i in (0, 1):
            _ice_axe(w, i)
    w.model.tube([w.bones.hips(0.06, 0.05, 0), vec((near + 0.02) * size, 1.2 * size, 0), vec((near + 0.08) * size,
        1.75 * size, 0.0)], [0.006 * size] * 3, paint("#d8443c"), rows=12)


def _ice_axe(w: Wearer, i: int) -> None:
    """A short axe in the fist, its pick in the ice."""
    size, hand = w.size, held_point(w, i)
    head = hand + vec(0.02, 0.13, 0) * size
    w.model.tube([hand - UP * 0.05 * size, head], [0.009 * size] * 2, paint("#c8442c"), rows=3)
    w.model.tube([head - vec(0.03, -0.005, 0) * size, head, head + vec(0.11, -0.035, 0) * size],
        np.array([0.012, 0.012, 0.003]) * size, paint("#3a3e46"), rows=7, gloss=0.7)


def _trunk(w: Wearer) -> None:
    """A tree before the climber: furrowed bark, boughs with leaves high over the head."""
    size, bark = w.size, paint("#6a4c34")
    x = float(max(w.bones.wrist[0][0], w.bones.wrist[1][0])) / size + 0.09
    rows = 44
    u, angle = np.linspace(0, 1, rows)[:, None], np.linspace(0, 2 * np.pi, 18, endpoint=False)[None]
    furrow = 0.5 * np.sin(7 * angle + 1.8 * np.sin(11 * u)) + 0.5 * np.sin(3 * angle + 27 * u)
    tones = np.clip(np.array(bark) * (0.80 + 0.34 * furrow)[..., None], 0, 1)
    path = [vec((x + 0.02 * np.sin(3 * q)) * size, (q * 2.1 - 0.02) * size, 0) for q in np.linspace(0, 1, 6)]
    radii = np.array([0.175, 0.14, 0.13, 0.125, 0.115, 0.10]) * size
    rings = [(p, vec(r, 0, 0), vec(0, 0, r)) for p, r in zip(path, radii, strict=True)]
    w.model.loft(rings, bark, rows=rows, tones=tones)
    rng = np.random.default_rng(3)
    for y, way in ((1.32, 1.0), (1.52, -1.0), (1.74, 1.0), (1.95, -1.0)):
        root, end = vec(x, y, 0) * size, vec(x + 0.14, y + 0.20, 0.50 * way) * size
        w.model.tube([root, (root + end) / 2 + vec(0, 0.03, 0) * size, end], np.array([0.05, 0.034, 0.012]) * size,
            bark, rows=9)
        for _ in range(16):
            at = end + (rng.normal(0, 0.10, 3) - vec(0, 0, 0.12 * way)) * size
            green = tint(paint("#55803a"), float(rng.uniform(0.75, 1.25)))
            w.model.ball(at, float(rng.uniform(0.035, 0.06)) * size, green)


def _high_bar(w: Wearer) -> None:
    """A bar between two posts, which the hands hold."""
    size, at = w.size, (held_point(w, 0) + held_point(w, 1)) / 2
    across = vec(0, 0, 1) * 0.62 * size
    steel = paint("#9aa2ac")
    w.model.tube([at - across, at + across], [0.008 * size] * 2, paint("#b88a52"), rows=3, gloss=0.4)
    for end in (at - across, at + across):
        w.model.tube([end + vec(0, 0.03, 0) * size, vec(float(end[0]), 0, float(end[2]))], [0.014 * size] * 2, steel,
            rows=5, gloss=0.8)


def _trapeze(w: Wearer) -> None:
    """A short bar in both hands, on two ropes that run up out of the picture."""
    size, at = w.size, (held_point(w, 0) + held_point(w, 1)) / 2
    hung = vec(0.0, float(at[1]) + 1.5 * size, 0.0)
    half = vec(0, 0, 0.26) * size
    w.model.tube([at - half, at + half], [0.012 * size] * 2, paint("#d8c8a0"), rows=3)
    for side in (-1, 1):
        aside = vec(0, 0, 0.22 * side) * size
        w.model.tube([at + aside, hung + aside], [0.006 * size] * 2, paint("#e0d4b0"), rows=12)


def _ladder(w: Wearer) -> None:
    size = w.size
    near = float(max(w.bones.wrist[0][0], w.bones.wrist[1][0])) / size
    wood = paint("#a87c4c")
    for side in (-1, 1):
        w.model.tube([vec((near - 0.16) * size, 0, side * 0.11 * size), vec((near + 0.14) * size, 1.9 * size,
            side * 0.10 * size)], [0.014 * size] * 2, wood, rows=4)
    for y in np.arange(0.1, 1.85, 0.155):
        x = near - 0.16 + 0.30 * y / 1.9
        w.model.tube([vec(x * size, y * size, -0.11 * size), vec(x * size, y * size, 0.11 * size)], [0.011 * size] * 2,
            tint(wood, 0.85), rows=2)


def _cord(w: Wearer) -> None:
    ankle = (w.bones.ankle[0] + w.bones.ankle[1]) / 2
    w.model.tube([ankle, ankle + vec(0.02, 0.5, 0) * w.size, ankle + vec(0.10, 1.3, 0) * w.size], [0.010 * w.size] * 3,
        paint("#d8743a"), rows=12)


def _pom_poms(w: Wearer) -> None:
    for i in (0, 1):
        w.model.ball(held_point(w, i), 0.055 * w.size, w.accent, nap=0.07 * w.size, lift=1.2)


def _haul_rope(w: Wearer) -> None:
    """A rope that runs through both hands to a heavy net on the ground."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    front, back = (left, right) if left[0] > right[0] else (right, left)
    end = vec(1.0 * size, 0.10 * size, 0)
    w.model.tube([back - vec(0.10, 0.16, 0) * size, back, front, end], [0.009 * size] * 4, paint("#b89a6a"), rows=20)
    heap = np.random.default_rng(3)
    for k in range(26):
        a, r = 2.4 * k, 0.20 * math.sqrt((k + 0.5) / 26)
        at = end + vec(r * math.cos(a) * 1.2, 0.10 * float(heap.random()) - 0.03, r * math.sin(a)) * size
        if k % 3 == 0:
            w.model.tube([at, at + vec(0.09, 0.01, 0.02) * size], [0.022 * size, 0.004 * size], paint("#a8b8c4"),
                rows=5, gloss=0.7)
        w.model.ball(at - UP * 0.02 * size, 0.042 * size, paint("#4f6a58"))
    for k in range(9):
        a = 2 * math.pi * k / 9
        w.model.tube([end + UP * 0.12 * size, end + vec(0.26 * math.cos(a), -0.08, 0.22 * math.sin(a)) * size],
            [0.004 * size] * 2, paint("#c8bc98"), rows=4)


def _paper_plane(w: Wearer) -> None:
    """In the hand, then on its way: a folded dart."""
    t = max(0.0, (w.phase - 0.45) / 0.55)
    at = held_point(w, 1) if t == 0 else held_point(w, 1) + vec(1.5 * t, 0.30 * t - 0.25 * t * t, 0.1 * t) * w.size
    b = Bench(w, at, ahead=vec(1, 0.12, 0))
    white = paint("#f6f4ee")
    for side in (-1, 1):
        b.board(((0.13, 0.0, 0.0), (-0.09, 0.014, 0.085 * side), (-0.09, 0.004, 0.012 * side)), tint(white, 1.0))
        b.board(((0.13, 0.0, 0.0), (-0.09, 0.004, 0.012 * side), (-0.09, -0.040, 0.0)), tint(white, 0.82))


SPORT_PROPS: dict[str, Callable[[Wearer], None]] = {
    "basketball": _basketball, "football": _football, "golf_club": _club, "bat": _bat, "racket": _racket,
    "bowling": _bowling, "disc": _disc, "barbell": _barbell, "dumbbells": _dumbbells, "kettlebell": _kettlebell,
    "skipping_rope": _skipping_rope, "hula_hoop": _hula, "climbing_rope": _rope, "rockface": _rockface,
    "high_bar": _high_bar, "trapeze": _trapeze,
    "trunk": _trunk,
    "ladder": _ladder, "cord": _cord, "pom_poms": _pom_poms, "haul_rope": _haul_rope,
    "paper_plane": _paper_plane,
}
