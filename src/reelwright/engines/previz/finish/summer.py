"""Bikini up, decently: a wave of summer sweeps over the picture. Beach, palms and sun flare behind the subject, who
gets sunglasses, a garland of flowers and a swimming ring. Nobody is undressed."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import beach, brush, fields, lamps, sparks
from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.timing import Clock, dice, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
SWEEP, HIT, RING, SHADES = 0.35, 1.15, 1.5, 2.05  # s of the story
BLOSSOM = ((255, 92, 140), (255, 214, 70), (255, 255, 255), (255, 140, 60))


def cues(seconds: float) -> tuple[Happening, ...]:
    sweep, hit, ring, shades = (told(seconds, at) for at in (SWEEP, HIT, RING, SHADES))
    waves = tuple(Happening("wave", at, 0.3, 0.6) for at in np.arange(hit, seconds - 0.6, 1.9))
    return (
        Happening("whoosh", sweep + 0.35, -0.3, 0.7), Happening("splash", hit, 0.0, 0.9),
        Happening("boing", ring, 0.0, 0.6),
        Happening("ding", shades, 0.1, 0.5), *waves,
    )  # fmt: skip


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    sweep, hit, ring, shades = (told(c.seconds, at) for at in (SWEEP, HIT, RING, SHADES))
    front = ease((c.t - sweep) / (hit - sweep)) * c.fade
    on = c.on(sweep, hit - sweep)
    tall = min(f.size, h)
    bop = abs(math.sin(math.pi * (c.t - hit) / 0.8)) * c.on(hit, 0.5)
    sway = wobble(c.t - hit, 0.625) * c.on(hit, 0.5)
    out = view.plate.copy()
    shore = beach.beach(view, c)
    mask = _swept((h, w), front, c, view.unit)
    out = lamps.mixed(out, shore, mask) if front < 0.999 else shore
    beach.fronds(out, view, c, on)
    up = on * c.on(ring - 0.1, 0.3)
    ring_at = _ring_place(f, view, up, sway, tall)
    if up > 0.01:
        _ring(out, ring_at, True, c)
    field = fields.after(
        fields.lifted(f, 0.012 * tall * bop),
        fields.leaned(f, 0.018 * tall * sway),
        fields.squashed(f, 0.02 * c.ring(ring, 4, 6)),
    )
    cast(out, view, field, None, lambda cut, _: _tanned(cut, on))
    lean = 0.018 * tall * sway
    if up > 0.01:
        _ring(out, ring_at, False, c)
    _garland(out, f, c.on(hit, 0.4), lean * 0.8, -0.012 * tall * bop)
    _glasses(out, f, c, shades, lean * 0.95, -0.012 * tall * bop)
    _splash(out, view, c, hit)
    _ball(out, view, c, ring)
    light = lamps.sheet(out)
    _line(light, view, front, c)
    _flare(light, view, c, on)
    out = lamps.shone(out, light, 40 * view.unit, 0.85, 0.75)
    out = lamps.flashed(out, 0.30 * c.hit(hit, 7), (255, 246, 214))
    return shaken(out, 0, 0.006 * h * c.ring(hit, 7, 7))


def _swept(size: tuple[int, int], front: float, c: Clock, unit: float) -> Array:
    """uint8: 255 where the wave has passed, from the left, with a curly edge."""
    h, w = size
    y = np.arange(h, dtype=np.float32)[:, None]
    edge = front * 1.35 * w - 0.16 * w + 46 * unit * np.sin(y / (52 * unit) + 5 * c.t) - 0.15 * (y - h / 2)
    return (np.clip((edge - np.arange(w)[None]) / (30 * unit) + 0.5, 0, 1) * 255).astype(np.uint8)


def _line(light: Array, view: View, front: float, c: Clock) -> None:
    if not 0.01 < front < 0.995:
        return
    h, w = view.size
    y = np.linspace(-10, h + 10, 60)
    x = front * 1.35 * w - 0.16 * w + 46 * view.unit * np.sin(y / (52 * view.unit) + 5 * c.t) - 0.15 * (y - h / 2)
    for drop, colour, thick in ((0, (255, 244, 190), 9), (-16, (120, 226, 255), 6)):
        lamps.stroke(light, np.stack([x + drop * view.unit, y], 1), colour, thick * view.unit)


def _tanned(cut: Array, on: float) -> Array:
    """Warm sunlight from the upper right."""
    gains = 1 + on * (np.array([1.10, 1.02, 0.86]) - 1)
    table = np.clip(np.arange(256)[:, None] * gains + on * 6, 0, 255)
    toned = cv2.LUT(cut, np.concatenate([table, np.arange(256)[:, None]], 1).astype(np.uint8)[None])
    return np.asarray(cv2.min(toned, cv2.merge([cut[..., 3]] * 4)))


def _ring_place(f: Figure, view: View, up: float, sway: float, tall: float) -> tuple[float, float, float, float]:
    """Middle, half width and half thickness of the swimming ring."""
    h = view.size[0]
    hx, hy = f.hips
    y = min(hy - 0.02 * tall, 0.86 * h)
    half = min(max(0.95 * f.shoulders[2], 0.10 * tall, 0.42 * min(f.width, 2.6 * f.shoulders[2])), 0.62 * h)
    return hx + 0.006 * tall * sway, y + (1 - overshoot(up)) * (1.15 * h - y), half, 0.30 * half


def _ring(out: Array, at: tuple[float, float, float, float], behind: bool, c: Clock) -> None:
    """One half of a striped ring: the far one before the subject is drawn, the near one after."""
    x, y, half, thick = at
    flat = 0.34
    start, end = (math.pi, 2 * math.pi) if behind else (0.0, math.pi)
    steps = 36
    u = np.linspace(start - 0.05, end + 0.05, steps + 1)
    spin = 0.25 * c.t
    for i in range(steps):
        a, b = u[i], u[i + 1]
        tube = thick * (0.86 + 0.14 * math.sin((a + b) / 2))
        inner = [
            (x + (half - 0.45 * thick) * math.cos(v), y + (half - 0.45 * thick) * flat * math.sin(v) - 0.75 * tube)
            for v in (a, b)
        ]
        outer = [
            (x + (half + 0.55 * thick) * math.cos(v), y + (half + 0.55 * thick) * flat * math.sin(v) + 0.75 * tube)
            for v in (b, a)
        ]
        stripe = int((((a + b) / 2 + spin) / (2 * math.pi) * 12) % 2)
        base = np.array((255, 82, 120) if stripe else (255, 250, 244), float)
        for low, high, level in ((0.0, 0.34, 0.98), (0.34, 0.62, 1.0), (0.62, 0.84, 0.84), (0.84, 1.0, 0.66)):
            quad = [
                _between(inner[0], outer[1], low),
                _between(inner[1], outer[0], low),
                _between(inner[1], outer[0], high),
                _between(inner[0], outer[1], high),
            ]
            shade = tuple((base * level * (0.82 if behind else 1.0)).tolist())
            brush.fill(out, np.array(quad), shade)
    if not behind:
        v = np.linspace(0.35, 1.35, 14)
        gloss = np.stack([x + half * np.cos(v), y + half * flat * np.sin(v) - 0.18 * thick], 1)
        brush.line(out, gloss, (255, 255, 255), 0.12 * thick)


def _between(a: tuple[float, float], b: tuple[float, float], share: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _garland(out: Array, f: Figure, on: float, dx: float, dy: float) -> None:
    """Flowers about the neck."""
    if on < 0.02 or not f.found:
        return
    sx, sy, half = f.shoulders
    r = f.head.r
    count = 15
    for k in range(count):
        u = -1 + 2 * k / (count - 1)
        x, y = sx + dx + 0.78 * min(half, 1.15 * r) * u, sy + dy - 0.42 * r + 1.25 * r * (1 - u * u) * on
        size = 0.24 * r * overshoot(min(1.0, on * 1.5 - 0.4 * abs(u)))
        for i in range(5):
            a = 2 * math.pi * i / 5 + k
            at = (round((x + 0.55 * size * math.cos(a)) * 16), round((y + 0.55 * size * math.sin(a)) * 16))
            cv2.circle(out, at, max(1, round(0.52 * size * 16)), BLOSSOM[k % 4], -1, cv2.LINE_AA, 4)
        brush.disc(out, x, y, 0.28 * size, (255, 190, 40))


def _glasses(out: Array, f: Figure, c: Clock, at: float, dx: float, dy: float) -> None:
    """Come down from above onto the eyes, with a glint when they sit."""
    on = ease((c.t - at + 0.35) / 0.35) * c.fade
    if on < 0.01 or not f.found:
        return
    r = f.head.r
    left, right = f.eyes
    gap = max(0.55 * r, right.x - left.x)
    mid = (
        0.5 * (left.x + right.x) + dx,
        0.5 * (left.y + right.y) + dy - (1 - on) * 2.6 * r - 0.06 * r * c.ring(at, 4, 7),
    )
    tilt = math.atan2(right.y - left.y, max(1.0, right.x - left.x))
    cc, ss = math.cos(tilt), math.sin(tilt)

    def points(shape: list[tuple[float, float]]) -> Array:
        p = np.array(shape)
        return np.stack([mid[0] + cc * p[:, 0] - ss * p[:, 1], mid[1] + ss * p[:, 0] + cc * p[:, 1]], 1)

    lens = gap * 0.47
    for s in (-1, 1):
        cx = s * gap * 0.53
        turn = np.linspace(0, 2 * np.pi, 30)
        shape = [
            (
                cx + lens * (1 if abs(math.cos(a)) < 0.7 else 0.97) * math.cos(a),
                0.06 * r + 0.80 * lens * math.sin(a) * (1.0 if math.sin(a) > 0 else 0.82),
            )
            for a in turn
        ]
        brush.fill(out, points(shape), (22, 18, 26))
        brush.line(out, points(shape), (255, 190, 60), 0.06 * r, True)
        sky = [
            (cx + 0.72 * lens * math.cos(a), 0.04 * r + 0.52 * lens * math.sin(a)) for a in np.linspace(-2.9, -0.4, 14)
        ]
        brush.fill(out, points([*sky, (cx + 0.3 * lens, -0.02 * r)]), (70, 130, 190))
    brush.line(out, points([(-0.12 * gap, -0.06 * r), (0.12 * gap, -0.06 * r)]), (255, 190, 60), 0.08 * r)
    shine = c.hit(at, 3)
    if shine > 0.05:
        x, y, d = mid[0] + 0.75 * gap, mid[1] - 0.2 * r, 0.75 * r * shine
        for ex, ey in ((d, 0), (0, d)):
            brush.line(out, [(x - ex, y - ey), (x + ex, y + ey)], (255, 255, 255), 0.05 * r)


def _splash(out: Array, view: View, c: Clock, hit: float) -> None:
    h, w = view.size
    since = c.t - hit
    if not 0 < since < 1.5 or c.fade < 0.1:
        return
    light = lamps.sheet(out)
    for x in (0.2, 0.5, 0.8):
        for b in sparks.thrown(since, 26, (x * w, 1.0 * h), (1.5 * h, 1.6 * h), int(31 * x), 1.4, 0.6):
            r = h * 0.011 * (0.5 + dice(b.k, 5)) * (1 - 0.5 * b.age)
            lamps.dot(light, b.x, b.y, r, (150 * (1 - b.age), 226 * (1 - b.age), 245 * (1 - b.age)))
    out[:] = lamps.shone(out, light, 8 * view.unit, 1.0, 0.4)


def _ball(out: Array, view: View, c: Clock, start: float) -> None:
    """A beach ball that bounces through the picture."""
    h, w = view.size
    since = c.t - start
    if since < 0 or c.fade < 0.1:
        return
    r, way = 0.075 * h, since * 0.30 * w
    x = 0.72 * w + (way if way < 0.16 * w else 0.16 * w)
    bounce = abs(math.sin(math.pi * since / 0.7)) * math.exp(-0.35 * since)
    y = 0.90 * h - r - 0.34 * h * bounce - (0.5 * h * (1 - ease(since / 0.35)))
    turn = 3.0 * math.exp(-0.4 * since) * since
    shadow = np.zeros(out.shape[:2], np.uint8)
    cv2.ellipse(shadow, (int(x), int(0.90 * h)), (int(0.9 * r), int(0.22 * r)), 0, 0, 360, 90, -1)
    out[:] = cv2.multiply(
        out, cv2.merge([cv2.bitwise_not(cv2.GaussianBlur(shadow, (0, 0), 0.1 * r + 1))] * 3), scale=1 / 255
    )
    colours = ((240, 60, 70), (255, 250, 244), (255, 204, 50), (255, 250, 244), (50, 140, 230), (255, 250, 244))
    for k in range(6):
        a = np.linspace(turn + k * math.pi / 3, turn + (k + 1) * math.pi / 3, 8)
        points = np.concatenate([[(x - 0.25 * r, y - 0.3 * r)], np.stack([x + r * np.cos(a), y + r * np.sin(a)], 1)])
        brush.fill(out, points, colours[k])
    brush.disc(out, x - 0.25 * r, y - 0.3 * r, 0.16 * r, (255, 255, 255))


def _flare(light: Array, view: View, c: Clock, on: float) -> None:
    h, w = view.size
    x, y = 0.80 * w, 0.13 * h
    level = on * (0.92 + 0.08 * wobble(c.t, 0.6))
    lamps.dot(light, x, y, 0.060 * h, (255 * level, 240 * level, 190 * level))
    for k in range(12):
        a = 2 * math.pi * k / 12 + 0.08 * c.t
        d = h * (0.16 + 0.10 * (k % 2))
        lamps.stroke(
            light,
            [(x, y), (x + d * math.cos(a), y + d * math.sin(a))],
            (120 * level, 104 * level, 62 * level),
            3 * view.unit,
        )
    for share, r, colour in (
        (0.42, 0.045, (70, 44, 20)),
        (0.66, 0.025, (30, 64, 44)),
        (1.2, 0.07, (50, 34, 44)),
        (1.45, 0.03, (24, 50, 70)),
    ):
        fx, fy = x + (0.5 * w - x) * share, y + (0.5 * h - y) * share
        lamps.dot(light, fx, fy, r * h, tuple(v * level for v in colour))  # type: ignore[arg-type]
