"""A spectral tiger of embers about the hero: its head behind the shoulders, its striped body swirling around.

Everything is drawn as brightness at half the frame's size, in two planes (behind the hero and before it), turned into
the colours of embers and added as light. No matte of the hero is known: a soft upright shape stands for it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.tiger import face
from reelwright.engines.previz.finish.timing import dice, ease, wobble
from reelwright.engines.previz.shoot.shooter import Focus

Array = NDArray[Any]
SHARE = 2  # the frame's size over the planes'
RIBBONS, SPARKS = 5, 54
FRACTION = 4  # bits behind the point in cv2's coordinates
EMBER = [(0.0, (0, 0, 0)), (0.16, (70, 14, 0)), (0.42, (226, 76, 8)), (0.72, (255, 172, 58)), (1.0, (255, 240, 196))]


@dataclass(frozen=True, slots=True)
class Spectre:
    """t: s. gathered: 0..1 of the streaks that wind up around the hero; risen: 0..1 of the head; jaw: 0..1;
    scattered: 0..1 of it all gone up in embers; opacity: 0..1."""

    t: float
    gathered: float
    risen: float
    jaw: float
    scattered: float
    opacity: float


def haunt(frame: Array, s: Spectre, hero: Focus) -> Array:
    """uint8 (h, w, 3) RGB -> the same, newly made."""
    if s.opacity <= 0.003:
        return frame
    h, w = frame.shape[0] // SHARE, frame.shape[1] // SHARE
    x, y, unit = hero.x / SHARE, hero.y / SHARE, hero.height / SHARE
    behind, before = _head((h, w), s, (x, y), unit), np.zeros((h, w), np.uint8)
    _ribbons(behind, before, s, (x, y), unit)
    _sparks(behind, before, s, (x, y), unit)
    behind = cv2.add(_burning(behind, s.t), _halo((h, w), s, (x, y), unit))
    behind = cv2.multiply(behind, 255 - _body((h, w), (x, y), unit), scale=1 / 255)
    light = cv2.add(behind, before)
    wide = cv2.resize(light, (max(2, w // 6), max(2, h // 6)), interpolation=cv2.INTER_AREA)
    glow = cv2.resize(cv2.GaussianBlur(wide, (0, 0), max(1.0, unit / 90)), (w, h), interpolation=cv2.INTER_LINEAR)
    light = cv2.addWeighted(light, 1.0, glow, 0.55, 0)
    light = cv2.resize(light, frame.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    colours = cv2.LUT(cv2.merge([light, light, light]), _ramp(s.opacity))
    return np.asarray(cv2.add(frame, cv2.multiply(255 - frame, colours, scale=1 / 255)))


def _ramp(opacity: float) -> Array:
    """uint8 (1, 256, 3) RGB."""
    x, at = np.linspace(0, 1, 256), [p for p, _ in EMBER]
    table = np.stack([np.interp(x, at, [c[k] for _, c in EMBER]) for k in range(3)], -1)
    return np.asarray((table * opacity).astype(np.uint8)[None])


def _body(size: tuple[int, int], middle: tuple[float, float], unit: float) -> Array:
    """uint8: where the hero itself is: a head, a trunk, legs, softly."""
    out = np.zeros((size[0] // 4 + 1, size[1] // 4 + 1), np.uint8)
    x, y, u = middle[0] / 4, middle[1] / 4, unit / 4
    cv2.ellipse(out, (int(x), int(y - 0.40 * u)), (max(1, int(0.075 * u)), max(1, int(0.10 * u))), 0, 0, 360, 235, -1)
    cv2.ellipse(out, (int(x), int(y - 0.12 * u)), (max(1, int(0.15 * u)), max(1, int(0.22 * u))), 0, 0, 360, 235, -1)
    cv2.ellipse(out, (int(x), int(y + 0.22 * u)), (max(1, int(0.12 * u)), max(1, int(0.28 * u))), 0, 0, 360, 235, -1)
    soft = cv2.GaussianBlur(out, (0, 0), max(0.8, 0.022 * u))
    return np.asarray(cv2.resize(soft, size[::-1], interpolation=cv2.INTER_LINEAR))


def _halo(size: tuple[int, int], s: Spectre, middle: tuple[float, float], unit: float) -> Array:
    """Light from behind, which lines the hero's edges."""
    shape = cv2.resize(_body(size, middle, unit * 1.03), (size[1] // 8 + 1, size[0] // 8 + 1))
    soft = cv2.GaussianBlur(shape, (0, 0), max(0.8, 0.06 * unit / 8))
    level = (0.20 + 0.04 * wobble(s.t, 1.3)) * max(s.gathered * 0.6, s.risen) * (1 - s.scattered)
    return np.asarray(cv2.resize(cv2.convertScaleAbs(soft, alpha=level), size[::-1], interpolation=cv2.INTER_LINEAR))


def _head(size: tuple[int, int], s: Spectre, middle: tuple[float, float], unit: float) -> Array:
    """The tiger's face above and behind the hero's, coming out of embers and going up in them."""
    if s.risen <= 0 or s.scattered >= 1:
        return np.zeros(size, np.uint8)
    radius = 0.38 * unit * (0.80 + 0.20 * s.risen + 0.012 * wobble(s.t, 0.7))
    y = max(middle[1] - (0.52 + 0.06 * s.risen) * unit, 1.2 * radius)
    drawn = face(size, (middle[0] + 0.015 * unit * wobble(s.t, 0.23), y), radius, s.jaw)
    rows, columns = np.ogrid[0 : size[0] // 4 + 1, 0 : size[1] // 4 + 1]
    a, b = columns * (4 / max(unit, 1.0)), rows * (4 / max(unit, 1.0)) + 0.35 * s.t
    noise = 0.5 + 0.25 * np.sin(11 * a + 3 * np.sin(7 * b)) + 0.25 * np.sin(13 * b + 4 * np.sin(9 * a + 1.7))
    whole = s.risen * (1 - s.scattered)
    there = np.clip((whole * 1.35 - noise) * 5 + 0.2, 0, 1) * ease(whole * 1.6)  # no lone eye is left shining
    mask = cv2.resize((there * 255).astype(np.uint8), size[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.multiply(drawn, mask, scale=1 / 255))


def _burning(plane: Array, t: float) -> Array:
    """Lines that waver like flames and trail upwards."""
    h, w = plane.shape
    rows = np.arange(0, h + 8, 8, dtype=np.float32)[:, None]
    columns = np.arange(0, w + 8, 8, dtype=np.float32)[None]
    k = 720 / max(h, w)
    dx = (1.6 * np.sin(rows * 0.045 * k - 5.2 * t) + 1.1 * np.sin(rows * 0.11 * k - 8.3 * t + columns * 0.05)) / k
    field = cv2.resize((dx + 0 * columns).astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR)
    at_x = field + np.arange(w, dtype=np.float32)
    at_y = np.repeat(np.arange(h, dtype=np.float32)[:, None], w, 1)
    waving = cv2.remap(plane, at_x, at_y, cv2.INTER_LINEAR)
    small = cv2.resize(waving, (w // 4, h // 4), interpolation=cv2.INTER_AREA)
    reach = max(3, h // 52)
    trail = cv2.blur(small, (1, reach), anchor=(0, 0))  # each place takes light from below: it seems to rise
    return np.asarray(cv2.add(waving, cv2.convertScaleAbs(cv2.resize(trail, (w, h)), alpha=0.42)))


def _ribbons(behind: Array, before: Array, s: Spectre, middle: tuple[float, float], unit: float) -> None:
    """Streaks that wind from the feet to the shoulders, striped like the animal."""
    grown = s.gathered * (1 - s.scattered)
    if grown <= 0.01:
        return
    n = 90
    for k in range(RIBBONS):
        v = np.linspace(0, grown, n)
        turn = 2 * math.pi * ((0.9 + 0.2 * (k % 2)) * v + k / RIBBONS + 0.30 * s.t)
        wide = (0.11 + 0.04 * (k % 3)) * np.sin(np.pi * np.clip(v, 0, 1) ** 0.8)
        reach = (0.13 + wide) * (1 + 0.06 * wobble(s.t, 0.8, k / 3))
        x = middle[0] + unit * reach * np.cos(turn)
        y = middle[1] + unit * (0.47 - 0.92 * v + 0.075 * np.sin(turn))
        depth, ends = np.sin(turn), (v / max(grown, 1e-3)) ** 1.3 * np.clip((grown * 1.02 - v) * 12, 0, 1)
        stripes = 0.72 + 0.28 * np.cos(v * 60 + 2 * k - 7 * s.t)
        for i in range(n - 1):
            plane = before if depth[i] > 0 else behind
            bright = int(205 * ends[i] * (0.5 + 0.5 * depth[i] if depth[i] > 0 else 0.5) * stripes[i])
            thick = max(1, round(unit * 0.011 * ends[i] * (1 + 0.5 * depth[i]) * (0.6 + 0.4 * (k % 2))))
            a, b = (int(x[i] * 16), int(y[i] * 16)), (int(x[i + 1] * 16), int(y[i + 1] * 16))
            cv2.line(plane, a, b, bright, thick, cv2.LINE_AA, FRACTION)


def _sparks(behind: Array, before: Array, s: Spectre, middle: tuple[float, float], unit: float) -> None:
    """Sparks that spiral about the feet and up; at the end, all that is left, flying."""
    level = max(s.gathered, s.scattered)
    for k in range(SPARKS if level > 0 else 0):
        life = 1.5 + 1.1 * dice(k, 1)
        age = ((s.t + life * dice(k, 2)) % life) / life
        turn = 2 * math.pi * (dice(k, 3) + (0.5 + 0.5 * dice(k, 4)) * s.t)
        reach = (0.10 + 0.24 * dice(k, 5)) * (1 + 0.7 * age + 0.8 * s.scattered)
        rise = age * (0.30 + 0.85 * dice(k, 6) ** 2 + 0.5 * s.scattered)
        x = middle[0] + unit * reach * math.cos(turn)
        y = middle[1] + unit * (0.48 + 0.24 * reach * math.sin(turn) - rise)
        bright = int(230 * level * ease(age * 6) * ease((1 - age) * 2) * (1 - 0.6 * s.scattered * ease(s.scattered)))
        plane = before if math.sin(turn) > 0 else behind
        tail = unit * 0.016 * (0.6 + dice(k, 7))
        a = (int(x * 16), int(y * 16))
        b = (int((x + tail * math.sin(turn)) * 16), int((y + tail * 0.9) * 16))
        cv2.line(plane, a, b, bright, max(1, round(unit * 0.006)), cv2.LINE_AA, FRACTION)
