"""360 microwave: the subject stands on the glass plate of an oven, is turned once around, and is done with a ding."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, lettering, sparks
from reelwright.engines.previz.finish.timing import Clock, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast, place

Array = NDArray[Any]
SHUT, START, DONE = 0.62, 0.95, 4.25  # s of the story: the door is shut, the plate turns, the bell
SLICES = 5  # of a cut-out's thickness
DEEP = 0.026  # half its thickness, as a share of its height


def cues(seconds: float) -> tuple[Happening, ...]:
    start, done = told(seconds, START), told(seconds, DONE)
    hums = tuple(Happening("hum", start + 1.0 * k, 0.0, 0.8) for k in range(max(1, round(done - start))))
    return (Happening("clang", SHUT, 0.5, 0.5), *hums, Happening("ding", done, 0.2, 1.0))


def frame(view: View, c: Clock) -> Array:
    view = view if view.figure.found else view.card
    h, w = view.size
    shut = c.on(0.12, SHUT - 0.12)
    start, done = told(c.seconds, START), told(c.seconds, DONE)
    turn = 2 * math.pi * _turned((c.t - start) / (done - start)) * c.fade
    on = c.on(start - 0.25, 0.3) * (1 - 0.55 * c.on(done, 0.35))
    hum = 0.97 + 0.03 * wobble(c.t, 3) * (1 if start < c.t < done else 0)
    inside = lamps.toned(_cavity((h, w)), (255, 226, 170), 1.0, (0.42 + 0.62 * on * hum))
    out = lamps.blended(view.plate.copy(), inside, shut)
    plate_y = 0.845 * h
    _dish(out, w / 2, plate_y, 0.30 * w, turn, shut, on)
    _standee(out, view, shut, turn, (w / 2, plate_y), on)
    light = lamps.sheet(out)
    if on > 0.02:
        lamps.dot(light, 0.5 * w, 0.06 * h, 0.05 * h, (255 * on * hum, 214 * on, 140 * on))
        _steam(light, view, c, start, on)
    out = lamps.shone(out, light, 60 * view.unit, 0.8, 0.9)
    out = lamps.flashed(out, 0.5 * c.hit(done, 5), (255, 240, 200))
    _front(out, c, (start, done), shut)
    return out


def _turned(x: float) -> float:
    """0..1 of a whole turn: it starts and stops softly and runs evenly."""
    x = min(1.0, max(0.0, x))
    soft = 0.14
    if x < soft:
        return x * x / (2 * soft * (1 - soft))
    if x > 1 - soft:
        return 1 - (1 - x) ** 2 / (2 * soft * (1 - soft))
    return (x - soft / 2) / (1 - soft)


@lru_cache(maxsize=4)
def _cavity(size: tuple[int, int]) -> Array:
    """Back wall, side walls, floor and ceiling in enamel, with air holes."""
    h, w = size
    out = np.zeros((h, w, 3), np.uint8)
    back = (0.20 * w, 0.14 * h, 0.80 * w, 0.74 * h)
    x0, y0, x1, y1 = back
    faces = (
        ((0, 0), (w, 0), (x1, y0), (x0, y0), 200), ((0, 0), (x0, y0), (x0, y1), (0, h), 148),
        ((w, 0), (w, h), (x1, y1), (x1, y0), 138), ((0, h), (x0, y1), (x1, y1), (w, h), 176),
        ((x0, y0), (x1, y0), (x1, y1), (x0, y1), 166),
    )  # fmt: skip
    for *corners, level in faces:
        cv2.fillPoly(out, [np.array(corners, np.int32)], (level, level * 0.97, level * 0.92))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    fall = np.exp(-(((x / w - 0.5) / 0.62) ** 2 + ((y / h - 0.38) / 0.62) ** 2))
    out = (cv2.GaussianBlur(out, (0, 0), h / 160) * (0.35 + 0.75 * fall)[..., None]).clip(0, 255).astype(np.uint8)
    for row in range(5):
        for column in range(9):
            at = (int(x1 - (0.02 + 0.014 * column) * w), int(y0 + (0.07 + 0.028 * row) * h))
            cv2.circle(out, at, max(1, h // 150), (52, 44, 36), -1, cv2.LINE_AA)
    out.flags.writeable = False
    return out


def _dish(out: Array, x: float, y: float, half: float, turn: float, shut: float, on: float) -> None:
    """The glass plate: rings and three ribs that go round with it."""
    h, w = out.shape[:2]
    flat = 0.20
    top = int(y - half * flat - 0.02 * h)
    layer = np.zeros((h - top, w, 4), np.uint8)
    row = y - top
    axes = (int(half), int(half * flat))
    cv2.ellipse(layer, (int(x), int(row + 0.018 * h)), axes, 0, 0, 360, (30, 32, 34, 90), -1, cv2.LINE_AA)
    cv2.ellipse(layer, (int(x), int(row)), axes, 0, 0, 360, (150, 150, 132, 168), -1, cv2.LINE_AA)
    for share, level in ((1.0, 235), (0.86, 180), (0.40, 170)):
        ring = (int(half * share), int(half * flat * share))
        cv2.ellipse(
            layer, (int(x), int(row)), ring, 0, 0, 360, (level, level, level * 0.9, 200), max(1, h // 300), cv2.LINE_AA
        )
    for k in range(6):
        a = turn + k * math.pi / 3
        ends = [(x + half * s * math.cos(a), row + half * flat * s * math.sin(a)) for s in (0.42, 0.84)]
        brush.line(layer, ends, (168, 168, 153, 190), h / 260)
    place(out, layer, 0, top, shut * (0.75 + 0.25 * on))


def _standee(out: Array, view: View, shut: float, turn: float, foot: tuple[float, float], on: float) -> None:
    """The subject as a thick cut-out: front, edge and back, from the nearest slice of its thickness last."""
    f, (h, w) = view.figure, view.size
    left, top, right, bottom = view.area
    tall, wide = max(1, bottom - top), max(1, right - left)
    small = min(0.62 * h / tall, 0.46 * w / wide)
    k = 1 + (small - 1) * shut
    x0, y0 = (left + right) / 2, float(bottom)
    x1, y1 = x0 + (foot[0] - x0) * shut, y0 + (foot[1] - y0) * shut
    c, s = math.cos(turn), math.sin(turn)
    front = c >= 0
    deep = DEEP * tall * k * shut
    area = (int(x1 - wide * k), int(y1 - tall * k - 4), int(x1 + wide * k), int(y1 + 0.06 * tall * k) + 2)
    if not f.found:
        area = (0, 0, w, h)
    facing = max(0.07, abs(c))
    if shut > 0.5 and abs(s) > 0.02:
        dark = 0.52 + 0.30 * abs(s)
        for i in range(SLICES):
            z = (2 * i / (SLICES - 1) - 1) * (1 if front else -1)
            cast(
                out,
                view,
                _shown((x0, y0), (x1 + s * z * deep, y1), k, c, facing),
                area,
                lambda cut, _: _edged(cut, dark),
                goes_on=False,
            )
    x = x1 + s * deep * (1 if front else -1) * shut
    level = (0.60 + 0.40 * abs(c)) * (1.0 if front else 0.74) * (1 + 0.10 * on * shut)
    cast(
        out,
        view,
        _shown((x0, y0), (x, y1), k, c, facing),
        area,
        lambda cut, _: _lit(cut, level, s * shut),
        goes_on=shut <= 0,
    )


def _shown(base: tuple[float, float], foot: tuple[float, float], k: float, c: float, facing: float) -> fields.Field:
    across = math.copysign(facing * k, c)
    return lambda x, y: ((x - foot[0]) / np.float32(across) + base[0], (y - foot[1]) / np.float32(k) + base[1])


def _edged(cut: Array, level: float) -> Array:
    """The card's edge: one warm grey."""
    alpha = cut[..., 3]
    return np.asarray(cv2.merge([cv2.convertScaleAbs(alpha, alpha=level * v) for v in (1.0, 0.82, 0.58)] + [alpha]))


def _lit(cut: Array, level: float, side: float) -> Array:
    """Brighter on the side that is turned to the lamp."""
    gains = np.clip(level * (1 + 0.28 * side * np.linspace(-1, 1, cut.shape[1])), 0, 1.2).astype(np.float32)
    table = np.stack([gains, gains, gains, np.ones_like(gains)], -1)[None]
    return np.asarray(np.minimum(cut * table, cut[..., 3:]).astype(np.uint8))


def _steam(light: Array, view: View, c: Clock, start: float, on: float) -> None:
    h, w = view.size
    bits = sparks.rising(c.t - start, 16, (0.36 * w, 0.45 * h, 0.64 * w, 0.75 * h), 0.38 * h, 3, 2.0)
    sparks.lights(light, bits, 0.022 * h, (70, 64, 54), on)


@lru_cache(maxsize=4)
def _door(size: tuple[int, int]) -> Array:
    """Premultiplied RGBA: the door's frame, its window with a mesh, the panel with its buttons."""
    h, w = size
    out = np.zeros((h, w, 4), np.uint8)
    out[...] = (38, 39, 43, 255)
    right, edge = int(0.84 * w), int(0.055 * h)
    shade = np.linspace(1.35, 0.75, h)[:, None, None]
    out[..., :3] = np.clip(out[..., :3] * shade, 0, 255).astype(np.uint8)
    hole = np.zeros((h, w), np.uint8)
    box, r = (int(0.035 * w), edge, right - int(0.02 * w), h - edge), int(0.06 * h)
    x0, y0, x1, y1 = box
    cv2.rectangle(hole, (x0 + r, y0), (x1 - r, y1), 255, -1)
    cv2.rectangle(hole, (x0, y0 + r), (x1, y1 - r), 255, -1)
    for cx, cy in ((x0 + r, y0 + r), (x1 - r, y0 + r), (x0 + r, y1 - r), (x1 - r, y1 - r)):
        cv2.circle(hole, (cx, cy), r, 255, -1, cv2.LINE_AA)
    mesh = np.zeros((h, w), np.uint8)
    step = max(4, h // 60)
    mesh[::step] = 34
    mesh[:, ::step] = np.maximum(mesh[:, ::step], 34)
    rim = cv2.GaussianBlur(hole, (0, 0), h / 36)
    inner = np.clip(255 - rim.astype(int) - 20, 0, 150).astype(np.uint8)
    clear = hole[..., None].astype(np.float32) / 255
    dark = np.maximum(mesh, inner)[..., None].astype(np.float32)
    glass = np.concatenate([np.zeros((h, w, 3), np.float32), dark], -1)
    out = (out * (1 - clear) + glass * clear).astype(np.uint8)
    cv2.line(out, (right, 0), (right, h), (14, 14, 16, 255), max(2, h // 200))
    for row in range(5):
        for column in range(3):
            at = (int(right + (0.035 + 0.042 * column) * w), int((0.36 + 0.085 * row) * h))
            cv2.circle(out, at, int(0.022 * h), (92, 95, 102, 255), -1, cv2.LINE_AA)
            cv2.circle(out, at, int(0.022 * h), (150, 154, 162, 255), max(1, h // 360), cv2.LINE_AA)
    cv2.rectangle(out, (int(right + 0.02 * w), int(0.84 * h)), (int(0.985 * w), int(0.92 * h)), (150, 40, 36, 255), -1)
    cv2.rectangle(out, (int(right + 0.018 * w), int(0.10 * h)), (int(0.987 * w), int(0.22 * h)), (8, 12, 10, 255), -1)
    out.flags.writeable = False
    return out


def _front(out: Array, c: Clock, run: tuple[float, float], shut: float) -> None:
    """The door swings in from the right, then its clock counts down."""
    h, w = out.shape[:2]
    door = _door((h, w))
    swing = ease(shut * 1.02)
    if swing < 0.999:
        wide = max(2, int(w * (0.15 + 0.85 * swing)))
        left = int(w - w * swing)
        door = cv2.resize(door, (wide, h), interpolation=cv2.INTER_LINEAR)
        place(out, door, left, 0, min(1.0, 3 * swing))
        return
    place(out, door, 0, 0)
    left = max(0, math.ceil(30 * (1 - (c.t - run[0]) / (run[1] - run[0])))) if c.t < run[1] else 0
    blink = 1.0 if c.t < run[1] or (c.t * 3) % 1 < 0.6 else 0.25
    digits = lettering.letters(f"0:{min(30, left):02d}", int(0.075 * h), (120, 255, 170), (80, 255, 150), (6, 30, 16))
    place(out, digits, int(0.913 * w - digits.shape[1] / 2), int(0.16 * h - digits.shape[0] / 2), blink)
