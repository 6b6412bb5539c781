"""Hug your love: somebody made of warm light comes in, puts both arms around the subject, and holds it close."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import fields, lamps, sparks
from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.kisses import heart_mark
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.timing import Clock, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, cast, place

Array = NDArray[Any]
COMES, THERE, HOLDS = 0.4, 1.55, 2.15  # s of the story
WARM, DEEP, SKIN = (255, 176, 118), (214, 92, 84), (255, 208, 160)


def cues(seconds: float) -> tuple[Happening, ...]:
    holds = told(seconds, HOLDS)
    steps = tuple(Happening("step", told(seconds, COMES) + 0.32 * k, 0.6 - 0.15 * k, 0.4) for k in range(3))
    beats = tuple(Happening("heartbeat", holds + 0.15 + 0.95 * k, 0.0, 0.9) for k in range(max(1, int(seconds - holds))))
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
    gap = (1.72 - 0.42 * hold) * r + (1 - near) * 0.75 * w
    other = (f.head.x + gap + 0.6 * lean, f.head.y - 0.10 * r + 0.10 * r * abs(wobble(c.t, 1.5)) * (1 - near))
    if near > 0.01:
        _person(out, f, other, r, hold, view, c)
    bend = fields.after(fields.leaned(f, lean), fields.scaled((f.middle[0], f.body[3]), 1 - squeeze, 1 + 0.4 * squeeze))
    cast(out, view, bend)
    if hold > 0.02:
        _arm(out, view, f, other, r, hold, lean)
    level = c.on(holds - 0.1, 0.3)
    if level > 0.02:
        beat = 1 + 0.10 * max(0.0, wobble(c.t - holds, 1.05)) + 0.35 * c.ring(holds, 2, 4)
        x, y = f.head.x + 0.5 * gap + lean, max(0.13 * h, f.head.y - 1.75 * r)
        size = 0.62 * r * overshoot(level) * beat
        draw(out, (Mark("heart", x, y, 1.25 * size, (255, 120, 120), 0.55 * level, 0.0, True), Mark("heart", x, y, size, (238, 48, 78), level)))
        draw(out, (Mark("disc", x - 0.36 * size, y - 0.36 * size, 0.12 * size, (255, 190, 196), 0.8 * level),))
    area = (f.body[0], f.body[1] + 0.2 * f.height, f.body[2] + r, min(h, f.body[3]))
    bits = sparks.rising(c.t - there, 20, area, 0.55 * h, 8, 2.4)
    draw(out, [heart_mark(b, 0.026 * h, c.t, c.fade) for b in bits])
    return lamps.veiled(out, f.head.x + 0.5 * gap, f.head.y + r, 0.5 * warm, (96, 34, 18))


def _person(out: Array, f: Figure, head: tuple[float, float], r: float, hold: float, view: View, c: Clock) -> None:
    """Behind the subject: head bent towards it, hair, shoulders, a knitted back."""
    h, w = view.size
    layer = np.zeros((h, w, 4), np.uint8)
    x, y = head
    tilt = -0.32 * hold
    low = f.body[3] if f.whole else h + r
    sx, sy, half = x + 0.10 * r, y + 1.70 * r, 1.55 * r
    trunk = [
        (sx - 0.30 * r, sy - 0.50 * r), (sx + 0.30 * r, sy - 0.50 * r), (sx + half, sy + 0.05 * r),
        (sx + half + 0.10 * r, sy + 1.6 * r), (sx + 0.80 * half, low), (sx - 0.80 * half, low),
        (sx - half, sy + 1.6 * r), (sx - half, sy + 0.05 * r),
    ]  # fmt: skip
    _blob(layer, trunk, DEEP)
    for k in range(7):  # the ribs of a pullover
        u = (k - 3) / 3.5
        line = [(sx + u * half * 0.9, sy + 0.3 * r), (sx + u * half * 0.8, low)]
        cv2.polylines(layer, [np.round(np.array(line) * 16).astype(np.int32)], False, (186, 74, 70, 255), max(1, int(0.05 * r)), cv2.LINE_AA, 4)
    cx, cy = x + 0.55 * r * math.sin(tilt), y - 0.05 * r
    _oval(layer, (x + 0.14 * r, y + 0.10 * r), (0.98 * r, 1.18 * r), (112, 60, 44))
    _blob(layer, [(x - 0.1 * r, y), (x + 1.05 * r, y - 0.1 * r), (x + 1.12 * r, y + 1.5 * r), (x + 0.4 * r, y + 1.8 * r)], (112, 60, 44))
    _oval(layer, (cx - 0.12 * r, cy + 0.12 * r), (0.74 * r, 0.92 * r), SKIN)
    _blob(layer, [(cx - 0.85 * r, cy - 0.28 * r), (cx - 0.40 * r, cy - 0.98 * r), (cx + 0.6 * r, cy - 0.9 * r), (cx + 0.75 * r, cy - 0.1 * r), (cx + 0.1 * r, cy - 0.45 * r)], (124, 68, 48))
    for s in (-0.45, 0.22):  # closed eyes, a smile, a blush
        arc = np.linspace(0.35, math.pi - 0.35, 10)
        eye = np.stack([cx + s * r + 0.17 * r * np.cos(arc), cy + 0.06 * r + 0.11 * r * np.sin(arc)], 1)
        cv2.polylines(layer, [np.round(eye * 16).astype(np.int32)], False, (92, 44, 36, 255), max(1, int(0.055 * r)), cv2.LINE_AA, 4)
        _oval(layer, (cx + s * 1.15 * r, cy + 0.32 * r), (0.15 * r, 0.10 * r), (255, 156, 130))
    arc = np.linspace(0.3, math.pi - 0.3, 10)
    smile = np.stack([cx - 0.13 * r + 0.26 * r * np.cos(arc), cy + 0.42 * r + 0.15 * r * np.sin(arc)], 1)
    cv2.polylines(layer, [np.round(smile * 16).astype(np.int32)], False, (170, 62, 56, 255), max(1, int(0.06 * r)), cv2.LINE_AA, 4)
    shade = cv2.convertScaleAbs(layer, alpha=1.0)
    place(out, shade, 0, 0, min(1.0, 2 * c.fade))


def _arm(out: Array, view: View, f: Figure, other: tuple[float, float], r: float, hold: float, lean: float) -> None:
    """Both arms come around in front, hands laid flat on the far side."""
    layer = np.zeros((*view.size, 4), np.uint8)
    sx, sy, half = f.shoulders
    for drop, far, wide in ((0.95, -0.72, 0.40), (1.75, -0.50, 0.42)):
        start = np.array([other[0] + 0.9 * r, other[1] + (1.9 + 0.5 * drop) * r])
        end = np.array([sx + lean + far * half, sy + drop * r])
        end = start + (end - start) * (0.25 + 0.75 * hold)
        middle = 0.5 * (start + end) + (0, 0.42 * r)
        u = np.linspace(0, 1, 24)[:, None]
        path = (1 - u) ** 2 * start + 2 * u * (1 - u) * middle + u**2 * end
        along = np.gradient(path, axis=0)
        normal = np.stack([-along[:, 1], along[:, 0]], 1) / np.hypot(*along.T)[:, None]
        thick = (wide * r * (1 - 0.35 * u))
        sleeve = np.concatenate([path + normal * thick, (path - normal * thick)[::-1]])
        _fill(layer, sleeve + (0, 0.10 * r), (140, 50, 48))
        _fill(layer, sleeve, DEEP)
        for i in range(3, 22, 3):
            rib = np.array([path[i] + normal[i] * thick[i], path[i] - normal[i] * thick[i]])
            cv2.polylines(layer, [np.round(rib * 16).astype(np.int32)], False, (190, 78, 72, 255), max(1, int(0.05 * r)), cv2.LINE_AA, 4)
        _hand(layer, end, r)
    place(out, layer, 0, 0, min(1.0, 3 * hold))


def _hand(layer: Array, at: Array, r: float) -> None:
    for k in range(4):
        tip = at + (-0.46 * r, (-0.26 + 0.17 * k) * r)
        line = np.round(np.array([at + (-0.05 * r, (-0.18 + 0.12 * k) * r), tip]) * 16).astype(np.int32)
        cv2.polylines(layer, [line], False, (226, 164, 122, 255), max(2, int(0.18 * r)), cv2.LINE_AA, 4)
        cv2.polylines(layer, [line], False, (*SKIN, 255), max(2, int(0.14 * r)), cv2.LINE_AA, 4)
    _oval(layer, (float(at[0]), float(at[1])), (0.27 * r, 0.30 * r), SKIN)


def _fill(layer: Array, points: Array, colour: tuple[int, int, int]) -> None:
    cv2.fillPoly(layer, [np.round(points * 16).astype(np.int32)], (*colour, 255), cv2.LINE_AA, 4)


def _oval(layer: Array, at: tuple[float, float], axes: tuple[float, float], colour: tuple[int, int, int]) -> None:
    turn = np.linspace(0, 2 * np.pi, 40)
    _fill(layer, np.stack([at[0] + axes[0] * np.cos(turn), at[1] + axes[1] * np.sin(turn)], 1), colour)


def _blob(layer: Array, points: list[tuple[float, float]], colour: tuple[int, int, int]) -> None:
    """A closed curve through the points."""
    p = np.array([points[-1], *points, *points[:2]])
    t = np.linspace(0, 1, 8, endpoint=False)[:, None]
    parts = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False)
    ]
    _fill(layer, np.concatenate(parts), colour)
