"""Boom drop: lifted off the ground, it hangs, falls, and lands with a blow: dust ring, debris, cracks, shaking."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
LIFT, HANG, FALL = 0.35, 1.25, 1.85  # s of the story
FALLING = 0.20  # s


def _land(seconds: float) -> float:
    return told(seconds, FALL) + FALLING


def cues(seconds: float) -> tuple[Happening, ...]:
    land = _land(seconds)
    return (
        Happening("riser", land - FALLING, 0.0, 0.8),
        Happening("whoosh", land - 0.1, 0.0, 0.6),
        Happening("impact", land, 0.0, 1.0),
        Happening("rattle", land + 0.35, 0.3, 0.3),
    )


def frame(view: View, c: Clock) -> Array:
    view = view if view.figure.found else view.card
    f, h = view.figure, view.size[0]
    lift, fall, land = told(c.seconds, LIFT), told(c.seconds, FALL), _land(c.seconds)
    room = max(0.08 * h, f.body[1] - 0.02 * h) if f.whole else 0.20 * h
    high = min(room, 0.34 * h) * ease((c.t - lift) / (told(c.seconds, HANG) - lift))
    fell = min(1.0, max(0.0, (c.t - fall) / FALLING)) ** 2
    up = high * (1 - fell) * c.fade
    hover = 0.008 * h * wobble(c.t, 1.1) * c.during(told(c.seconds, HANG), fall, 0.2)
    tremble = 0.004 * h * wobble(c.t, 13) * c.during(fall - 0.35, fall + 0.05, 0.2)
    squash = 0.20 * c.ring(land, 3.2, 5.5) - 0.12 * c.during(fall, land + 0.02, 0.06)
    risen = 1.0 if f.whole else 1 - 0.30 * min(1.0, up / (0.12 * h))
    floor = (f.middle[0], min(f.body[3], 0.97 * h) if f.whole else 1.0 * h)
    base = (floor[0], f.body[3])
    field = fields.after(
        fields.moved(tremble, -(up + hover)), fields.scaled(base, risen * (1 + 0.6 * squash), risen * (1 - squash))
    )
    near = view.plate
    dread = c.on(lift, 0.8) * (1 - c.on(land, 0.1))
    out = lamps.toned(near, (210, 214, 240), 0.8 * dread, 1 - 0.30 * dread)
    _shadow(out, f.width, floor, up / max(1.0, 0.3 * h))
    if c.t >= land:
        _cracks(out, floor, h, c.on(land, 0.12), c.fade * (1 - 0.35 * c.on(land + 1.5, 1.2)))
    before = c.t - land
    if before > 0:
        sparks.puffs(out, iter(_ring(before, floor, h, 0)), 0.085 * h, (196, 178, 150), 0.85 * c.fade)
    if up > 0.5:
        _chunk(out, view, (base[0] + tremble, base[1] - up - hover), risen, min(1.0, up / (0.06 * h)))
    cast(out, view, field, goes_on=up <= 0.5)
    if fall < c.t < land:
        _streaks(out, view, floor, (c.t - fall) / FALLING)
    if c.t < land:
        _pebbles(out, view, c, lift, floor)
    if before > 0:
        sparks.rubble(out, sparks.thrown(before, 34, floor, (1.35 * h, 1.9 * h), 7, 1.3), 0.017 * h, (128, 112, 94))
        sparks.puffs(out, iter(_ring(before, floor, h, 1)), 0.070 * h, (214, 198, 172), 0.75 * c.fade)
    out = lamps.flashed(out, 0.75 * c.hit(land, 16), (255, 246, 226))
    out = lamps.veiled(out, floor[0], floor[1], 0.55 * dread + 0.5 * c.hit(land, 2))
    jolt = 0.035 * h * c.hit(land, 4.5)
    return shaken(
        out, jolt * wobble(c.t - land, 11, 0.1), jolt * wobble(c.t - land, 13.5, 0.25), 0.012 * c.ring(land, 7, 6)
    )


def _ring(t: float, floor: tuple[float, float], h: int, front: int) -> list[sparks.Bit]:
    """Dust that races outwards over the ground: the far half behind the subject, the near half before it."""
    out = []
    for k in range(30):
        a = math.pi * (k + dice(k, 71)) / 30 + (0 if front else math.pi)
        span = 1.5 + 0.9 * dice(k, 72)
        if t > span:
            continue
        far = h * (0.10 + (0.55 + 0.25 * dice(k, 73)) * (1 - math.exp(-2.6 * t)))
        rise = 0.10 * h * dice(k, 74) * (1 - math.exp(-1.5 * t))
        out.append(
            sparks.Bit(floor[0] + far * 1.25 * math.cos(a), floor[1] + 0.20 * far * math.sin(a) - rise, t / span, k)
        )
    return out


def _shadow(out: Array, width: float, floor: tuple[float, float], high: float) -> None:
    if high < 0.01:
        return
    half = 0.5 * width * (1 - 0.35 * min(1.0, high))
    layer = np.zeros(out.shape[:2], np.uint8)
    at = (int(floor[0]), int(floor[1]))
    cv2.ellipse(layer, at, (int(half) + 2, int(0.18 * half) + 2), 0, 0, 360, 130 * min(1.0, 5 * high), -1)
    soft = cv2.GaussianBlur(layer, (0, 0), max(1.0, 0.1 * half))
    out[:] = cv2.multiply(out, cv2.merge([cv2.bitwise_not(soft)] * 3), scale=1 / 255)


def _chunk(out: Array, view: View, top: tuple[float, float], k: float, on: float) -> None:
    """The piece of ground that comes up with it: a flat top, broken below."""
    x0, _, x1, _ = view.area
    half = min(0.5 * (x1 - x0) * k, 0.8 * view.size[1]) * 1.08 + 0.02 * view.size[0]
    deep = 0.34 * half * on + 0.03 * view.size[0]
    u = np.linspace(-1, 1, 15)
    jag = np.array([0.55 + 0.45 * dice(i, 77) for i in range(15)])
    under = np.stack([top[0] + half * u, top[1] + 0.05 * half + deep * jag * np.sqrt(np.clip(1 - u**2, 0, 1))], 1)
    rim = np.stack([top[0] + half * u, top[1] - 0.10 * half * np.sqrt(np.clip(1 - u**2, 0, 1))], 1)
    lip = np.stack([top[0] + half * u, top[1] + 0.10 * half * np.sqrt(np.clip(1 - u**2, 0, 1))], 1)
    shapes: list[tuple[Array, tuple[int, int, int]]] = [(np.concatenate([rim, under[::-1]]), (74, 62, 50))]
    for i in range(1, 13):
        face = np.array([lip[i], lip[i + 1], under[i + 1], under[i]])
        level = 0.7 + 0.5 * dice(i, 78)
        shapes.append((face, (int(98 * level), int(82 * level), int(64 * level))))
    shapes.append((np.concatenate([rim, lip[::-1]]), (140, 124, 96)))
    for points, colour in shapes:
        brush.fill(out, points, colour)


def _cracks(out: Array, floor: tuple[float, float], h: int, grown: float, level: float) -> None:
    """Broken ground about the feet, flattened by the view."""
    layer = np.zeros((*out.shape[:2], 4), np.uint8)
    for k in range(13):
        a, x, y = 2 * math.pi * (k + 0.6 * dice(k, 81)) / 13, 0.0, 0.0
        points = [(floor[0], floor[1])]
        for i in range(6):
            turn = a + 0.9 * (dice(k * 7 + i, 82) - 0.5)
            step = h * (0.05 + 0.05 * dice(k, 83)) * grown
            x, y = x + step * math.cos(turn) * 1.3, y + step * math.sin(turn) * 0.30
            points.append((floor[0] + x, floor[1] + y))
        for i in range(6):
            thick = (6 - i) * h / 620
            brush.line(layer, [(px, py + 1.5) for px, py in points[i : i + 2]], (66, 59, 50, 140), thick)
            brush.line(layer, points[i : i + 2], (14, 10, 8, 225), thick)
    cover = cv2.merge([cv2.bitwise_not(layer[..., 3])] * 3)
    broken = cv2.add(cv2.multiply(out, cover, scale=1 / 255), layer[..., :3])
    out[:] = lamps.blended(out, broken, level)


def _streaks(out: Array, view: View, floor: tuple[float, float], share: float) -> None:
    """Lines above what falls."""
    f, light = view.figure, lamps.sheet(out)
    for k in range(22):
        x = f.body[0] + (f.width) * (k + dice(k, 91)) / 22
        low = f.body[1] + 0.5 * f.height * dice(k, 92)
        long = view.size[0] * (0.18 + 0.3 * dice(k, 93))
        level = 170 * math.sin(math.pi * min(1.0, share + 0.15))
        lamps.stroke(light, [(x, low - long), (x, low)], (level, level, level), 3 * view.unit)
    out[:] = lamps.shone(out, light, 8 * view.unit, 0.9, 0.3)


def _pebbles(out: Array, view: View, c: Clock, lift: float, floor: tuple[float, float]) -> None:
    """Small stones rise with it."""
    h = view.size[0]
    on = c.on(lift, 0.5)
    bits = [
        sparks.Bit(
            floor[0] + view.figure.width * 1.3 * (dice(k, 61) - 0.5),
            floor[1] - on * h * (0.03 + 0.22 * dice(k, 62)) - 0.006 * h * wobble(c.t, 1 + dice(k, 63), dice(k, 64)),
            0.25 + 0.04 * wobble(c.t, 0.2, dice(k, 65)), k,
        )
        for k in range(18)
    ]  # fmt: skip
    if on > 0.05:
        sparks.rubble(out, iter(bits), 0.012 * h * on, (120, 108, 92))
