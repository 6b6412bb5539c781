"""Hug your love: somebody made of warm light comes in, puts both arms around the subject, and holds it close."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.kisses import heart_mark
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.timing import Clock, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, cast, mapped

Array = NDArray[Any]
COMES, THERE, HOLDS = 0.4, 1.55, 2.15  # s of the story


def cues(seconds: float) -> tuple[Happening, ...]:
    holds = told(seconds, HOLDS)
    steps = tuple(Happening("step", told(seconds, COMES) + 0.32 * k, 0.6 - 0.15 * k, 0.4) for k in range(3))
    beats = tuple(
        Happening("heartbeat", holds + 0.15 + 0.95 * k, 0.0, 0.9) for k in range(max(1, int(seconds - holds)))
    )
    return (*steps, Happening("chime", holds, 0.0, 0.7), *beats)


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    comes, there, holds = (told(c.seconds, at) for at in (COMES, THERE, HOLDS))
    near = ease((c.t - comes) / (there - comes)) * c.fade
    hold = c.on(there, holds - there) * (1 + 0.10 * c.ring(holds, 1.6, 2.5))
    rock = wobble(c.t - holds, 0.32) * c.on(holds, 0.8)
    r = min(f.head.r, 0.22 * h)
    squeeze = 0.055 * hold + 0.014 * hold * wobble(c.t, 1.05)
    warm = c.on(comes, 1.6)
    lean = 0.30 * r * hold + 0.30 * r * rock
    out = lamps.toned(view.plate, (255, 206, 170), 0.85 * warm, 1 + 0.03 * warm)
    light = lamps.sheet(out)
    lamps.dot(light, f.head.x + 1.2 * r * near, f.head.y + 1.5 * r, 2.7 * r * warm, (90 * warm, 52 * warm, 26 * warm))
    out = lamps.shone(out, light, 1.5 * r, 0.0, 1.2)

    wide = 0.5 * min(f.width, 4.2 * f.shoulders[2])
    gap = (1.30 - 0.42 * hold) * wide + (1 - near) * 0.75 * w
    other = f.head.x + gap + 0.6 * lean
    if near > 0.01:
        walk = 0.02 * f.size * abs(wobble(c.t, 1.5)) * (1 - near)
        _lit(out, _twin(view, (other, walk), 0.16 * hold), 0.84 * min(1.0, 2 * near), 1.3 * r)
    bend = fields.after(fields.leaned(f, lean), fields.scaled((f.middle[0], f.body[3]), 1 - squeeze, 1 + 0.4 * squeeze))
    cast(out, view, bend)
    if hold > 0.02:
        _arms(out, view, (other, f.head.y), hold, lean)
    level = c.on(holds - 0.1, 0.3)
    if level > 0.02:
        beat = 1 + 0.10 * max(0.0, wobble(c.t - holds, 1.05)) + 0.35 * c.ring(holds, 2, 4)
        size = min(0.62 * r, 0.16 * h) * overshoot(level) * beat
        x, y = f.head.x + 0.5 * gap + lean, max(0.17 * h, f.head.y - 1.75 * r)
        if y > f.head.y - 1.3 * r:  # no room above the heads
            x, y = max(1.1 * size, f.head.x - 1.15 * r - size), max(1.1 * size, f.head.y - 0.55 * r)
        draw(
            out,
            (
                Mark("heart", x, y, 1.25 * size, (255, 120, 120), 0.55 * level, 0.0, True),
                Mark("heart", x, y, size, (238, 48, 78), level),
            ),
        )
        draw(out, (Mark("disc", x - 0.36 * size, y - 0.36 * size, 0.12 * size, (255, 190, 196), 0.8 * level),))
    area = (f.body[0], f.body[1] + 0.2 * f.height, f.body[2] + r, min(h, f.body[3]))
    bits = sparks.rising(c.t - there, 20, area, 0.55 * h, 8, 2.4)
    draw(out, [heart_mark(b, 0.026 * h, c.t, c.fade) for b in bits])
    return lamps.veiled(out, f.head.x + 0.5 * gap, f.head.y + r, 0.5 * warm, (96, 34, 18))


def _twin(view: View, at: tuple[float, float], tilt: float) -> Array:
    """uint8 (h, w): the subject's own outline, mirrored, its head at x = at[0], at[1] px higher, leaning towards it."""
    f, (h, w) = view.figure, view.size
    base = (at[0], f.body[3])

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        return f.head.x - (x - at[0]), y + np.float32(at[1])

    none: Any = None
    points = mapped(
        fields.after(fields.turned(base, -0.35 * tilt), fields.scaled(base, 0.96, 0.96), field), (0, 0, w, h)
    )
    if not f.whole:
        points[..., 1] = np.minimum(points[..., 1], h - 1)
    return np.asarray(cv2.remap(view.matte, points, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))


def _lit(out: Array, cover: Array, level: float, r: float) -> None:
    """A shape filled with warm light, in place: deep inside, bright towards its edge, a soft halo about it."""
    x, y, wide, tall = cv2.boundingRect(cover)
    if not wide:
        return
    h, w = cover.shape
    reach = int(1.1 * r) + 4
    box = slice(max(0, y - reach), min(h, y + tall + reach)), slice(max(0, x - reach), min(w, x + wide + reach))
    part, cover = out[box], np.ascontiguousarray(cover[box])
    h, w = cover.shape
    small = cv2.resize(cover, (w // 4 + 1, h // 4 + 1), interpolation=cv2.INTER_AREA)
    inner = cv2.resize(cv2.GaussianBlur(small, (0, 0), max(0.8, 0.16 * r / 4)), (w, h), interpolation=cv2.INTER_LINEAR)
    halo = cv2.resize(cv2.GaussianBlur(small, (0, 0), max(0.8, 0.40 * r / 4)), (w, h), interpolation=cv2.INTER_LINEAR)
    edge = np.clip(2 - np.arange(256)[:, None] / 127.5, 0, 1)
    ramp = np.array([214, 92, 70]) * (1 - edge) + np.array([255, 226, 168]) * edge
    filled = cv2.LUT(cv2.merge([inner] * 3), ramp.astype(np.uint8)[None])
    glow = cv2.merge([cv2.convertScaleAbs(halo, alpha=k * level) for k in (0.75, 0.42, 0.20)])
    out[box] = lamps.mixed(lamps.screened(part, glow), filled, cv2.convertScaleAbs(cover, alpha=level))


def _arms(out: Array, view: View, other: tuple[float, float], hold: float, lean: float) -> None:
    """Both arms come around in front, hands laid flat on the far side."""
    f = view.figure
    sx, sy, half = f.shoulders
    thick = 0.46 * half
    cover: Array = np.zeros(view.size, np.uint8)
    for drop, far in ((0.30, -0.66), (1.22, -0.42)):
        start = np.array([other[0] + 0.25 * half, sy + (drop + 0.20) * half])
        end = np.array([sx + lean + far * half, sy + (drop - 0.10) * half])
        end = start + (end - start) * (0.25 + 0.75 * hold)
        middle = 0.5 * (start + end) + (0, 0.42 * half)
        u = np.linspace(0, 1, 24)[:, None]
        path = (1 - u) ** 2 * start + 2 * u * (1 - u) * middle + u**2 * end
        for i in range(23):
            wide = thick * (1 - 0.35 * i / 23)
            brush.line(cover, path[i : i + 2], 255, wide)
        for k in range(4):
            tip = end + np.array([-0.30 * half, (-0.21 + 0.14 * k) * half])
            brush.line(cover, [end, tip], 255, 0.12 * half)
    fade = np.clip((other[0] + 0.35 * half - np.arange(cover.shape[1])) / (0.8 * half), 0, 1)
    cover = cv2.multiply(cover, np.repeat(fade[None].astype(np.float32), len(cover), 0), dtype=cv2.CV_8U)
    _lit(out, np.asarray(cover), 0.92 * min(1.0, 3 * hold), 0.42 * half)
