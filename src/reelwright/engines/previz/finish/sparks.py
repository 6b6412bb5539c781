"""Small things that fly: confetti, dust, debris, bubbles, embers, hearts. Places are pure functions of their number
and the time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish import lamps
from reelwright.engines.previz.finish.lamps import FRACTION, Colour
from reelwright.engines.previz.finish.timing import dice, ease, wobble

Array = NDArray[Any]
PARTY: tuple[Colour, ...] = (
    (255, 206, 72),
    (238, 58, 84),
    (66, 164, 255),
    (92, 214, 122),
    (250, 250, 250),
    (196, 90, 240),
)


@dataclass(frozen=True, slots=True)
class Bit:
    """One of them: px, 0..1 of its life, its number."""

    x: float
    y: float
    age: float
    k: int


def thrown(t: float, count: int, at: tuple[float, float], throw: tuple[float, float], salt: int = 0, life: float = 1.4,
           up: float = 0.8) -> Iterator[Bit]:  # fmt: skip
    """Thrown up from a point at t = 0, falling back. throw: px/s at first, px/s² of the fall. up: 0..1, how steep."""
    speed, fall = throw
    if t < 0:
        return
    for k in range(count):
        span = life * (0.6 + 0.4 * dice(k, salt + 1))
        if t > span:
            continue
        a = math.pi * (-0.5 + (dice(k, salt + 2) - 0.5) * 2 * (1 - 0.5 * up))
        v = speed * (0.35 + 0.65 * dice(k, salt + 3))
        drag = (1 - math.exp(-1.6 * t)) / 1.6
        x, y = at[0] + v * math.cos(a) * drag, at[1] + v * math.sin(a) * drag + 0.5 * fall * t * t
        yield Bit(x, y, t / span, k)


def raining(t: float, count: int, size: tuple[int, int], salt: int = 0, speed: float = 0.28) -> Iterator[Bit]:
    """Falling through the whole frame, again and again. size: height, width."""
    h, w = size
    for k in range(count):
        age = (t * speed * (0.7 + 0.6 * dice(k, salt + 1)) + dice(k, salt + 2)) % 1.0
        x = w * (dice(k, salt + 3) + 0.03 * wobble(t, 0.6 + dice(k, 4), dice(k, salt + 5)))
        yield Bit(x, h * (-0.08 + 1.16 * age), age, k)


def rising(t: float, count: int, area: tuple[float, float, float, float], height: float, salt: int = 0,
           life: float = 2.4) -> Iterator[Bit]:  # fmt: skip
    """Born one after the other in an area (left, top, right, bottom), rising `height` px while they live."""
    x0, y0, x1, y1 = area
    for k in range(count):
        born = life * dice(k, salt + 1)
        if t < born:
            continue
        age = ((t - born) % life) / life
        x = x0 + (x1 - x0) * dice(k, salt + 2) + 0.05 * height * wobble(t, 0.4 + 0.4 * dice(k, 7), dice(k, salt + 3))
        yield Bit(x, y0 + (y1 - y0) * dice(k, salt + 4) - height * age, age, k)


def paper(out: Array, bits: Iterator[Bit], size: float, t: float, opacity: float = 1.0) -> None:
    """Confetti that turns over while it falls, in place."""
    if opacity <= 0.02:
        return
    for b in bits:
        turn, flip = 5 * t * (dice(b.k, 41) - 0.5) + 6 * dice(b.k, 42), math.cos(7 * t * (0.5 + dice(b.k, 43)) + b.k)
        s = size * (0.6 + 0.8 * dice(b.k, 44)) * min(1.0, opacity * 1.2)
        c, d = math.cos(turn), math.sin(turn)
        corners = [(-s, -0.6 * s * flip), (s, -0.6 * s * flip), (s, 0.6 * s * flip), (-s, 0.6 * s * flip)]
        points = np.array([(b.x + c * x - d * y, b.y + d * x + c * y) for x, y in corners])
        shade = 0.72 + 0.28 * abs(flip)
        colour = tuple(v * shade for v in PARTY[b.k % len(PARTY)])
        cv2.fillPoly(out, [np.round(points * 2**FRACTION).astype(np.int32)], colour, cv2.LINE_AA, FRACTION)


def lights(light: Array, bits: Iterator[Bit], size: float, colour: Colour, level: float = 1.0) -> None:
    """Glowing points on a sheet, in and out with their age."""
    for b in bits:
        shine = level * min(1.0, 7 * b.age) * ease((1 - b.age) * 1.8) * (0.55 + 0.45 * dice(b.k, 45))
        if shine > 0.02:
            lamps.dot(light, b.x, b.y, size * (0.5 + dice(b.k, 46)), tuple(c * shine for c in colour))  # type: ignore[arg-type]


def bubbles(light: Array, bits: Iterator[Bit], size: float, level: float) -> None:
    """Rings with a highlight, on a sheet."""
    for b in bits:
        shine = level * min(1.0, 7 * b.age) * ease((1 - b.age) * 3)
        r = size * (0.35 + 1.1 * dice(b.k, 47) ** 2) * (0.7 + 0.4 * b.age)
        if shine < 0.02 or r < 1:
            continue
        turn = np.linspace(0, 2 * np.pi, 22)
        ring = np.stack([b.x + r * np.cos(turn), b.y + r * np.sin(turn)], 1)
        lamps.stroke(light, ring, (150 * shine, 225 * shine, 235 * shine), max(1.5, 0.12 * r))
        lamps.dot(light, b.x - 0.38 * r, b.y - 0.4 * r, 0.20 * r, (235 * shine, 255 * shine, 255 * shine))


def puffs(out: Array, bits: Iterator[Bit], size: float, colour: Colour, opacity: float) -> None:
    """Dust and smoke: soft discs that grow, drawn small and laid over, in place."""
    h, w = out.shape[:2]
    cover = np.zeros((h // 8 + 1, w // 8 + 1), np.uint8)
    for b in bits:
        level = 255 * opacity * (1 - b.age) ** 1.4 * min(1.0, 10 * b.age + 0.3)
        r = size * (0.5 + 0.7 * dice(b.k, 48)) * (0.5 + 1.3 * b.age)
        layer = np.zeros_like(cover)
        cv2.circle(layer, (round(b.x * 2), round(b.y * 2)), max(4, round(r * 2)), level, -1, cv2.LINE_AA, 4)
        cover = cv2.add(cover, layer) if level < 120 else cv2.max(cover, layer)
    soft = cv2.GaussianBlur(cover, (0, 0), max(0.8, 0.045 * size))
    mask = cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR)
    kept = cv2.multiply(out, cv2.bitwise_not(cv2.merge([mask] * 3)), scale=1 / 255)
    out[:] = cv2.add(kept, cv2.merge([cv2.convertScaleAbs(mask, alpha=c / 255) for c in colour]))


def rubble(out: Array, bits: Iterator[Bit], size: float, colour: Colour) -> None:
    """Broken pieces, three to five corners each, in place."""
    for b in bits:
        r, n = size * (0.4 + 0.9 * dice(b.k, 49)) * ease((1 - b.age) * 4), 3 + b.k % 3
        spin = 9 * b.age * (dice(b.k, 50) - 0.5) * 4
        turn = spin + np.linspace(0, 2 * np.pi, n, endpoint=False)
        points = np.stack([b.x + r * np.cos(turn), b.y + r * np.sin(turn)], 1)
        shade = 0.55 + 0.6 * dice(b.k, 51)
        fill = tuple(min(255.0, v * shade) for v in colour)
        cv2.fillPoly(out, [np.round(points * 2**FRACTION).astype(np.int32)], fill, cv2.LINE_AA, FRACTION)
