"""The tigers touch: a spectral tiger of embers. Streaks wind up from the arm around the subject, the tiger's head rises
behind its shoulder and roars, claws flash, it breathes, and near the end goes up in sparks.

Everything is drawn as brightness at half the frame's size, in two planes (behind the subject and before it), turned
into the colours of embers and added as light. The subject's matte hides what is behind it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import lamps
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.tiger import face
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View, shaken

Array = NDArray[Any]
SHARE = 2  # the frame's size over the planes'
RIBBONS, SPARKS = 6, 60
FRACTION = 4  # bits behind the point in cv2's coordinates
EMBER = [(0.0, (0, 0, 0)), (0.16, (70, 14, 0)), (0.42, (226, 76, 8)), (0.72, (255, 172, 58)), (1.0, (255, 240, 196))]
GATHER, RISE, ROAR, GONE = 0.2, 0.85, 1.5, 1.3  # s of the story; the last: s before the clip's end
AMBER = (255.0, 120.0, 30.0)


@dataclass(frozen=True, slots=True)
class Spectre:
    """t: s. gathered: 0..1 of the streaks that wind up around the hero; risen: 0..1 of the head; jaw: 0..1;
    scattered: 0..1 of it all gone up in embers. middle, unit: px of the planes; broad: factor on how far streaks reach;
    head: x, y, radius of the tiger's face, px of the planes."""

    t: float
    gathered: float
    risen: float
    jaw: float
    scattered: float
    middle: tuple[float, float]
    unit: float
    broad: float
    head: tuple[float, float, float]


def cues(seconds: float) -> tuple[Happening, ...]:
    roar = told(seconds, ROAR)
    return (
        Happening("shimmer", told(seconds, GATHER), -0.3, 0.5), Happening("riser", roar, 0.0, 0.6),
        Happening("roar", roar - 0.12, 0.1, 1.0), Happening("whoosh", roar + 0.12, 0.2, 0.7),
        Happening("shimmer", seconds - GONE, 0.0, 0.6),
    )  # fmt: skip


def frame(view: View, c: Clock) -> Array:
    roar, end = told(c.seconds, ROAR), c.seconds - GONE
    since = c.t - roar
    gathered, risen = c.on(told(c.seconds, GATHER), 1.3), c.on(told(c.seconds, RISE), 0.85)
    gone = 1 - (1 - ease((c.t - end) / 1.2)) * c.fade
    jaw = ease(since / 0.18 + 1) * (0.35 + 0.65 * ease((2.3 - since) / 0.9)) if since > -0.18 else 0.2
    blow = c.hit(roar, 7)
    calm = 1 - 0.75 * gone
    dusk = 1 - (0.30 * gathered + 0.10 * risen) * calm
    out = lamps.toned(view.frame, (255, 206, 160), 0.55 * gathered * calm, dusk)
    f, h = view.figure, view.size[0]
    out = lamps.veiled(out, *f.middle, 0.5 * gathered * calm, (14, 2, 0))
    out = haunt(out, view.matte, _spectre(view, (c.t, gathered, risen, jaw, gone)))
    if blow > 0.02:
        tall = min(f.size, h)
        cuts = [0.9 * _slash(since - 0.03 * k) * c.fade for k in range(4)]
        for k, cut in enumerate(cuts):
            x, y = f.middle[0] + (0.15 * k - 0.24) * tall, 0.5 * h + 0.03 * k * tall
            draw(out, (Mark("claw", x, y, 0.30 * tall, AMBER, cut, 0.4, True),))
    out = lamps.flashed(out, 0.14 * blow, (255, 190, 120))
    return shaken(out, 0.010 * h * blow * wobble(c.t, 13), 0.008 * h * blow * wobble(c.t, 11, 0.3))


def _spectre(view: View, state: tuple[float, float, float, float, float]) -> Spectre:
    """Where the tiger is: above the shoulders of a figure in full, over one shoulder of a portrait."""
    f, (h, w) = view.figure, view.size
    t, gathered, risen, jaw, gone = state
    unit = min(f.size, 1.1 * h)
    middle = f.head.x, f.head.y + 0.41 * unit
    broad = max(1.0, 1.25 * f.shoulders[2] / (0.16 * unit))
    if f.whole and f.found:
        radius = 0.38 * unit
        head = (f.head.x, max(f.head.y - (0.11 + 0.06 * risen) * unit, 1.08 * radius), radius)
    else:
        radius = min(1.45 * f.head.r, 0.40 * h) if f.found else 0.38 * h
        side = 1 if f.head.x < 0.5 * w else -1
        x = f.head.x + side * 1.9 * radius if f.found else 0.5 * w
        head = (
            min(w - 1.1 * radius, max(1.1 * radius, x)),
            max(1.12 * radius, f.head.y - 0.15 * radius * risen),
            radius,
        )
    k = 1 / SHARE
    return Spectre(
        t,
        gathered,
        risen,
        jaw,
        gone,
        (middle[0] * k, middle[1] * k),
        unit * k,
        broad,
        (head[0] * k, head[1] * k, head[2] * k),
    )


def _slash(since: float) -> float:
    return ease(since / 0.08) * ease((0.34 - since) / 0.24)


def haunt(frame: Array, matte: Array, s: Spectre) -> Array:
    """uint8 (h, w, 3) RGB -> the same, newly made. matte: uint8 (h, w)."""
    h, w = frame.shape[0] // SHARE, frame.shape[1] // SHARE
    body = cv2.resize(matte, (w, h), interpolation=cv2.INTER_AREA)
    behind, before = _head((h, w), s), np.zeros((h, w), np.uint8)
    _ribbons(behind, before, s)
    _sparks(behind, before, s)
    behind = cv2.add(_burning(behind, s.t), _halo(body, s))
    behind = cv2.multiply(behind, cv2.convertScaleAbs(body, alpha=-0.96, beta=255), scale=1 / 255)
    light = cv2.add(behind, before)
    wide = cv2.resize(light, (max(2, w // 6), max(2, h // 6)), interpolation=cv2.INTER_AREA)
    glow = cv2.resize(cv2.GaussianBlur(wide, (0, 0), max(1.0, s.unit / 90)), (w, h), interpolation=cv2.INTER_LINEAR)
    light = cv2.addWeighted(light, 1.0, glow, 0.60, 0)
    light = cv2.resize(light, frame.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return lamps.screened(frame, cv2.LUT(cv2.merge([light] * 3), _ramp()))


def _ramp() -> Array:
    """uint8 (1, 256, 3) RGB."""
    x, at = np.linspace(0, 1, 256), [p for p, _ in EMBER]
    table = np.stack([np.interp(x, at, [c[k] for _, c in EMBER]) for k in range(3)], -1)
    return np.asarray(table.astype(np.uint8)[None])


def _halo(body: Array, s: Spectre) -> Array:
    """Light from behind, which lines the subject's edges."""
    h, w = body.shape
    shape = cv2.resize(body, (w // 8 + 1, h // 8 + 1), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(shape, (0, 0), max(0.8, 0.035 * s.unit / 8))
    level = (0.62 + 0.08 * wobble(s.t, 1.3)) * max(s.gathered * 0.6, s.risen) * (1 - s.scattered)
    return np.asarray(cv2.resize(cv2.convertScaleAbs(soft, alpha=level), (w, h), interpolation=cv2.INTER_LINEAR))


def _head(size: tuple[int, int], s: Spectre) -> Array:
    """The tiger's face above and behind the hero's, coming out of embers and going up in them."""
    if s.risen <= 0 or s.scattered >= 1:
        return np.zeros(size, np.uint8)
    x, y, wide = s.head
    radius, unit = wide * (0.80 + 0.20 * s.risen + 0.012 * wobble(s.t, 0.7)), s.unit
    drawn = face(size, (x + 0.04 * wide * wobble(s.t, 0.23), y), radius, s.jaw)
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


def _ribbons(behind: Array, before: Array, s: Spectre) -> None:
    """Streaks that wind from the feet to the shoulders, striped like the animal."""
    grown, middle, unit = s.gathered * (1 - s.scattered), s.middle, s.unit
    if grown <= 0.01:
        return
    n = 90
    for k in range(RIBBONS):
        v = np.linspace(0, grown, n)
        turn = 2 * math.pi * ((0.9 + 0.2 * (k % 2)) * v + k / RIBBONS + 0.30 * s.t)
        wide = (0.11 + 0.04 * (k % 3)) * np.sin(np.pi * np.clip(v, 0, 1) ** 0.8)
        reach = (0.13 + wide) * (1 + 0.06 * wobble(s.t, 0.8, k / 3))
        x = middle[0] + unit * reach * s.broad * np.cos(turn)
        y = middle[1] + unit * (0.47 - 0.92 * v + 0.075 * np.sin(turn))
        depth, ends = np.sin(turn), (v / max(grown, 1e-3)) ** 1.3 * np.clip((grown * 1.02 - v) * 12, 0, 1)
        stripes = 0.72 + 0.28 * np.cos(v * 60 + 2 * k - 7 * s.t)
        for i in range(n - 1):
            plane = before if depth[i] > 0 else behind
            bright = int(205 * ends[i] * (0.5 + 0.5 * depth[i] if depth[i] > 0 else 0.5) * stripes[i])
            thick = max(1, round(unit * 0.011 * ends[i] * (1 + 0.5 * depth[i]) * (0.6 + 0.4 * (k % 2))))
            a, b = (int(x[i] * 16), int(y[i] * 16)), (int(x[i + 1] * 16), int(y[i + 1] * 16))
            cv2.line(plane, a, b, bright, thick, cv2.LINE_AA, FRACTION)


def _sparks(behind: Array, before: Array, s: Spectre) -> None:
    """Sparks that spiral about the feet and up; at the end, all that is left, flying."""
    level, middle, unit = max(s.gathered, s.scattered), s.middle, s.unit
    for k in range(SPARKS if level > 0 else 0):
        life = 1.5 + 1.1 * dice(k, 1)
        age = ((s.t + life * dice(k, 2)) % life) / life
        turn = 2 * math.pi * (dice(k, 3) + (0.5 + 0.5 * dice(k, 4)) * s.t)
        reach = (0.10 + 0.24 * dice(k, 5)) * s.broad * (1 + 0.7 * age + 0.8 * s.scattered)
        rise = age * (0.30 + 0.85 * dice(k, 6) ** 2 + 0.5 * s.scattered)
        x = middle[0] + unit * reach * math.cos(turn)
        y = middle[1] + unit * (0.48 + 0.24 * reach * math.sin(turn) - rise)
        bright = int(230 * level * ease(age * 6) * ease((1 - age) * 2) * (1 - 0.6 * s.scattered * ease(s.scattered)))
        plane = before if math.sin(turn) > 0 else behind
        tail = unit * 0.016 * (0.6 + dice(k, 7))
        a = (int(x * 16), int(y * 16))
        b = (int((x + tail * math.sin(turn)) * 16), int((y + tail * 0.9) * 16))
        cv2.line(plane, a, b, bright, max(1, round(unit * 0.006)), cv2.LINE_AA, FRACTION)
