"""Punch face: a boxing glove winds up and lands, the face gives way in a ripple, stars circle; then the other fist."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, lettering
from reelwright.engines.previz.finish.closeup import faced
from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.timing import Clock, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, bent, cast, place, shaken

Array = NDArray[Any]
BLOWS = ((1.25, 1, "POW!"), (2.85, -1, "BAM!"))  # s of the story, from the right (1) or left (-1), what it says
WIND, STAY = 0.55, 0.14  # s that the glove is seen before, and stays on the cheek
GOLD = (255.0, 214.0, 80.0)


def cues(seconds: float) -> tuple[Happening, ...]:
    out: list[Happening] = []
    for at, side, _ in BLOWS:
        t = told(seconds, at)
        out += [Happening("whoosh", t - 0.05, 0.6 * side, 0.8), Happening("impact", t, 0.2 * side, 1.0)]
        out.append(Happening("boing", t + 0.22, 0.0, 0.5))
    return (*out, Happening("shimmer", told(seconds, BLOWS[-1][0]) + 0.5, 0.0, 0.5))


def frame(view: View, c: Clock) -> Array:
    v = faced(view, c.on(0.1, 1.0), 0.22, 2.2)
    f, h = v.figure, v.size[0]
    r = f.head.r
    blows = [(told(c.seconds, at), side, word) for at, side, word in BLOWS]
    push = sum(-side * (c.hit(t, 5) + 0.35 * c.ring(t + 0.1, 2.6, 3.5)) for t, side, _ in blows if c.t >= t)
    dizzy = c.on(blows[0][0] + 0.3, 0.4)
    out = v.plate.copy()
    hit = max(c.hit(t, 5) for t, _, _ in blows)
    if hit > 0.08:
        light = lamps.sheet(out)
        lamps.speed_lines(light, f.head.x, f.head.y, 1.5 * r, 0.9 * hit, 11)
        out = lamps.shone(out, light, 6 * v.unit, 1.0, 0.2)
    sway = 0.10 * r * wobble(c.t, 0.9) * dizzy
    cast(out, v, _recoil(v, 0.75 * r * push + sway))
    here = View(out, v.plate, v.matte, f)
    for t, side, _ in blows:
        _dent(here, c, t, side, 0.75 * r * push + sway)
        _bruise(out, here, c.on(t + 0.1, 0.5), side, 0.75 * r * push + sway)
    _circling(out, f, c, dizzy, 0.75 * r * push + sway)
    for t, side, word in blows:
        _glove(out, f, c, t, side)
        _burst(out, f, c, t, side, word)
    out = lamps.flashed(out, max(0.65 * c.hit(t, 18) for t, _, _ in blows))
    jolt = 0.03 * h * hit
    return shaken(out, jolt * wobble(c.t, 9), jolt * wobble(c.t, 12, 0.3), 0.03 * push * hit)


def _recoil(view: View, way: float) -> fields.Field:
    """The head is knocked aside and the trunk follows a little."""
    f = view.figure
    neck, r = f.head.y + 1.1 * f.head.r, f.head.r

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        up = 1 / (1 + np.exp((y - neck) / np.float32(0.45 * r)))
        low = np.exp(-np.maximum(y - neck, 0) / np.float32(3 * r))
        share = 0.75 * up + 0.25 * low
        lean = np.float32(way / (3.2 * r))
        return (x - way * share).astype(np.float32), (y - lean * (x - f.head.x) * up * 0.5).astype(np.float32)

    return field


def _dent(view: View, c: Clock, t: float, side: int, way: float) -> None:
    """The cheek caves in where the glove is, the lips go the other way, a ripple runs over the face."""
    f = view.figure
    r, since = f.head.r, c.t - t
    if not -0.02 < since < 1.2:
        return
    deep, wave = 0.62 * c.hit(t, 6), 0.05 * r * c.hit(t, 3.2)
    cx, cy = f.head.x + way + side * 0.62 * r, f.head.y + 0.28 * r
    front = 2.6 * r * since

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        fall = np.exp(-(((x - cx) / (0.55 * r)) ** 2 + ((y - cy) / (0.50 * r)) ** 2))
        lips = np.exp(-(((x - f.mouth.x - way) / (0.5 * r)) ** 2 + ((y - f.mouth.y) / (0.28 * r)) ** 2))
        far = np.hypot(x - cx, y - cy) + 1e-3
        edge = np.clip(1 - far / (2.2 * r), 0, 1)
        ripple = (
            wave * np.sin((far - front) / np.float32(0.16 * r)) * edge * np.exp(-(((far - front) / (0.6 * r)) ** 2))
        )
        x = x + side * deep * 0.55 * r * fall + side * deep * 0.28 * r * lips + ripple * (x - cx) / far
        return x.astype(np.float32), (y + ripple * (y - cy) / far).astype(np.float32)

    box = (
        int(f.head.x - 2.9 * r + way),
        int(f.head.y - 2.3 * r),
        int(f.head.x + 2.9 * r + way),
        int(f.head.y + 2.6 * r),
    )
    bent(view.frame, field, box)


def _bruise(out: Array, view: View, on: float, side: int, way: float) -> None:
    if on < 0.02:
        return
    f, r = view.figure, view.figure.head.r
    x, y = f.head.x + way + side * 0.46 * r, f.head.y + 0.22 * r
    x0, y0, n = int(x - 0.6 * r), int(y - 0.6 * r), max(4, int(1.2 * r))
    area = (slice(max(0, y0), max(0, y0 + n)), slice(max(0, x0), max(0, x0 + n)))
    part = out[area]
    if not part.size:
        return
    rows, columns = np.ogrid[
        area[0].start : area[0].start + part.shape[0], area[1].start : area[1].start + part.shape[1]
    ]
    fall = np.exp(-(((columns - x) / (0.26 * r)) ** 2 + ((rows - y) / (0.22 * r)) ** 2))[..., None] * 0.55 * on
    matte = view.matte[area][..., None] / 255 if abs(way) < 0.2 * r else 1.0
    out[area] = (part * (1 - fall * matte * (1 - np.array([0.95, 0.42, 0.55])))).astype(np.uint8)


@lru_cache(maxsize=4)
def _mitt(size: int) -> Array:
    """A red boxing glove that points left, premultiplied RGBA, `size` px high: fist, thumb, cuff, laces, highlights."""
    n = size
    out = np.zeros((n, int(1.75 * n), 4), np.uint8)

    def blob(points: list[tuple[float, float]], colour: tuple[int, int, int]) -> Array:
        p = np.array(points) * n
        mask = np.zeros(out.shape[:2], np.uint8)
        brush.fill(mask, brush.curve(p), 255)
        m = mask[..., None].astype(np.float32) / 255
        out[:] = (out * (1 - m) + np.array([*colour, 255]) * m).astype(np.uint8)
        return mask

    blob([(1.06, 0.27), (1.74, 0.20), (1.74, 0.80), (1.06, 0.76)], (235, 235, 232))
    for k in range(3):
        cv2.line(
            out,
            (int((1.18 + 0.16 * k) * n), int(0.24 * n)),
            (int((1.18 + 0.16 * k) * n), int(0.78 * n)),
            (176, 176, 176, 255),
            max(1, n // 60),
            cv2.LINE_AA,
        )
    body = blob(
        [
            (0.10, 0.30),
            (0.34, 0.06),
            (0.74, 0.05),
            (1.06, 0.22),
            (1.12, 0.52),
            (1.04, 0.80),
            (0.66, 0.94),
            (0.28, 0.88),
            (0.06, 0.62),
        ],
        (206, 22, 30),
    )
    y, x = np.mgrid[0 : out.shape[0], 0 : out.shape[1]].astype(np.float32) / n
    shade = 0.62 + 0.55 * np.exp(-(((x - 0.45) / 0.5) ** 2 + ((y - 0.30) / 0.42) ** 2)) - 0.25 * np.clip(y - 0.6, 0, 1)
    inside = (body > 128)[..., None]
    out[..., :3] = np.where(inside, (out[..., :3] * shade[..., None]).clip(0, 255), out[..., :3])
    blob([(0.46, 0.50), (0.80, 0.46), (0.98, 0.60), (0.84, 0.76), (0.50, 0.74), (0.38, 0.62)], (178, 16, 24))
    for points, colour in (
        ([(0.26, 0.20), (0.44, 0.12), (0.60, 0.13), (0.40, 0.20), (0.28, 0.32)], (255, 150, 146)),
        ([(0.54, 0.53), (0.74, 0.51), (0.66, 0.57)], (240, 96, 96)),
    ):
        blob(points, colour)
    out[..., :3] = (out[..., :3] * (out[..., 3:] / 255.0)).astype(np.uint8)
    out.flags.writeable = False
    return out


def _glove(out: Array, f: Figure, c: Clock, t: float, side: int) -> None:
    """In from the side, drawn back, thrown, held on the cheek, and away."""
    since, r = c.t - t, f.head.r
    if not -WIND < since < 0.75 or c.fade < 0.05:
        return
    cheek = f.head.x + side * 0.62 * r
    if since < 0:
        ready = ease((since + WIND) / 0.25)
        drawn_back = ease((since + 0.30) / 0.18)
        thrown = min(1.0, max(0.0, (since + 0.10) / 0.10)) ** 1.6
        far = (4.2 - 1.6 * ready + 0.9 * drawn_back) * (1 - thrown)
    else:
        far = -0.25 * math.exp(-9 * since) + 5.0 * ease((since - STAY) / 0.55)
    size = max(8, int(1.55 * r))
    mitt = _mitt(size)
    mitt = mitt if side > 0 else np.ascontiguousarray(mitt[:, ::-1])
    squeeze = 1 - 0.22 * math.exp(-14 * since) if since >= 0 else 1.0
    wide = max(4, int(mitt.shape[1] * squeeze))
    mitt = cv2.resize(mitt, (wide, size), interpolation=cv2.INTER_LINEAR)
    x, y = cheek + side * far * r, f.head.y + 0.22 * r + 0.25 * far * r * (0.3 if since < 0 else 0.5)
    left = x if side > 0 else x - mitt.shape[1]
    if -0.10 < since < 0:  # it is too fast to be seen sharply
        mitt = cv2.blur(mitt, (max(3, size // 3), 1))
    place(out, mitt, int(left), int(y - 0.55 * size), min(1.0, 2 * c.fade))


def _burst(out: Array, f: Figure, c: Clock, t: float, side: int, word: str) -> None:
    """A jagged star with the word in it, beside the blow."""
    since, r = c.t - t, f.head.r
    if not 0 <= since < 0.85:
        return
    pop, gone = overshoot(since / 0.22), 1 - ease((since - 0.6) / 0.25)
    h, w = out.shape[:2]
    x = min(0.80 * w, max(0.20 * w, f.head.x + side * 1.9 * r))
    y = min(0.8 * h, max(0.24 * h, f.head.y - 0.95 * r))
    size = max(0.9 * r, 0.16 * h) * pop
    draw(out, (
        Mark("blast", x, y, 1.28 * size, (20.0, 14.0, 10.0), gone, 0.2 * side),
        Mark("blast", x, y, 1.18 * size, (255.0, 60.0, 40.0), gone, 0.2 * side),
        Mark("blast", x, y, 0.92 * size, (255.0, 226.0, 70.0), gone, 0.2 * side + 0.25),
    ))  # fmt: skip
    text = lettering.letters(
        word, max(8, int(0.52 * max(0.9 * r, 0.16 * h))), (255, 255, 255), (255, 250, 220), (24, 10, 8), 0.12
    )
    text = lettering.sized(text, max(0.1, pop), -0.10 * side)
    place(out, text, int(x - text.shape[1] / 2), int(y - text.shape[0] / 2), gone)


def _circling(out: Array, f: Figure, c: Clock, on: float, way: float) -> None:
    """Stars on a ring about the head: the far ones are smaller."""
    if on < 0.03:
        return
    r = f.head.r
    marks = []
    for k in range(5):
        a = 2 * math.pi * (k / 5 + 0.55 * c.t)
        near = 0.5 + 0.5 * math.sin(a)
        x, y = f.head.x + way + 1.05 * r * math.cos(a), f.head.y - 1.02 * r + 0.24 * r * math.sin(a)
        marks.append(
            (near, Mark("star", x, y, r * (0.12 + 0.10 * near) * on, GOLD, on * (0.55 + 0.45 * near), 3 * c.t + k))
        )
    draw(
        out,
        (
            Mark(m.shape, m.x, m.y, 1.25 * m.size, (60.0, 40.0, 0.0), m.opacity, m.angle)
            for _, m in sorted(marks, key=lambda p: p[0])
        ),
    )
    draw(out, (m for _, m in sorted(marks, key=lambda p: p[0])))
