"""Balloon belly: blown up puff by puff, it floats off, bumps against the frame's upper end, and sinks down wobbling."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.timing import Clock, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
PUFFS = (0.35, 0.80, 1.25, 1.70)  # s of the story
RISE, BUMP, SINK, LAND = 2.15, 3.05, 3.55, 4.35
BLOW = 0.32  # s of a puff


def cues(seconds: float) -> tuple[Happening, ...]:
    puffs = tuple(Happening("stretch", told(seconds, at), 0.0, 0.55 + 0.1 * k) for k, at in enumerate(PUFFS))
    bump, land = told(seconds, BUMP), told(seconds, LAND)
    return (*puffs, Happening("boing", bump, 0.0, 1.0), Happening("boing", land, 0.0, 0.7))


def frame(view: View, c: Clock) -> Array:
    f, h = view.figure, view.size[0]
    puffs = [told(c.seconds, at) for at in PUFFS]
    rise, bump, sink, land = (told(c.seconds, at) for at in (RISE, BUMP, SINK, LAND))
    blown = sum(c.on(at, BLOW) + 0.35 * c.ring(at + BLOW, 4, 7) for at in puffs) / len(puffs)
    leak = c.on(sink, land - sink)
    blown *= 1 - 0.45 * leak
    aloft = c.on(rise, 0.6) * (1 - c.on(land - 0.2, 0.3))
    share = (ease((c.t - rise) / (bump - rise)) ** 1.3 - ease((c.t - sink) / (land - sink))) * c.fade
    small = 1.0 if f.whole else 1 - 0.26 * share
    top = f.body[3] - small * f.height * (1 + 0.06 * blown)
    up = max(0.05 * h, min(top, 0.45 * h)) * share
    sway = 0.016 * f.size * wobble(c.t - rise, 0.7) * aloft
    squash = 0.10 * c.ring(bump, 3, 3.5) + 0.09 * c.ring(land, 3, 4) + 0.02 * blown * wobble(c.t, 1.5)
    base = (f.middle[0], f.body[3])
    field = fields.after(
        fields.moved(sway, -up),
        fields.turned((base[0], base[1] - 0.5 * f.height), 0.07 * aloft * wobble(c.t - rise, 0.5)),
        fields.scaled(base, small * (1 + 0.6 * squash), small * (1 - squash)),
        _belly(view, blown),
        _cheeks(view, 0.5 * blown),
    )
    out = lamps.toned(view.plate, (255, 236, 246), 0.5 * blown)
    _shadow(out, view, up, blown)
    if f.whole or share < 0.01:
        cast(out, view, field, goes_on=share < 0.01)
    else:
        _string(out, (base[0] + sway, base[1] - up), h, c, share)
        cast(out, _rounded(view, min(1.0, 4 * share)), field, goes_on=False)
    light = lamps.sheet(out)
    _gloss(light, view, blown, (base, small, up, sway))
    for at in puffs:
        _breath(light, view, c, at)
    out = lamps.shone(out, light, 26 * view.unit, 0.8, 0.5)
    if c.t > sink:
        x, y = f.hips
        bits = sparks.thrown(c.t - sink, 12, (x, min(y, 0.95 * h) - up), (0.6 * h, 0.15 * h), 5, 0.9)
        sparks.puffs(out, bits, 0.03 * h, (240, 240, 248), 0.35 * (1 - leak))
    return shaken(out, 0, -0.016 * h * c.ring(bump, 9, 9))


def _rounded(view: View, share: float) -> View:
    """A figure that the frame cuts off, made round below like a balloon."""
    y, (h, w) = _centre(view)[1], view.size
    x0, _, x1, bottom = view.area
    half = 0.5 * (x1 - x0)
    low = min(y, bottom - 0.30 * half)
    rows, columns = np.ogrid[0:h:4, 0:w:4]
    across = np.clip(np.abs(columns - 0.5 * (x0 + x1)) / max(1.0, half), 0, 1)
    end = low + (bottom - low) * np.sqrt(1 - across**2)
    keep = np.clip((end + (bottom - end + 8) * (1 - share) - rows) / 6 + 0.5, 0, 1)
    mask = cv2.resize((keep * 255).astype(np.uint8), (w, h), interpolation=cv2.INTER_LINEAR)
    return view.masked(mask)


def _string(out: Array, at: tuple[float, float], h: int, c: Clock, share: float) -> None:
    """The knot and the string that hangs from it."""
    x, y = at
    u = np.linspace(0, 1, 24)
    line = np.stack([x + 0.02 * h * np.sin(6 * u + 3 * c.t) * u, y + u * (1.1 * h - y)], 1)
    brush.line(out, line, (236, 232, 224), h / 240)
    s = 0.032 * h * min(1.0, 3 * share)
    knot = np.array([(x - 0.3 * s, y - 0.6 * s), (x + 0.3 * s, y - 0.6 * s), (x + s, y + s), (x - s, y + s)])
    brush.fill(out, knot, (196, 74, 62))


def _centre(view: View) -> tuple[float, float, float]:
    """The belly: x, y, radius."""
    f = view.figure
    x, y, half = f.shoulders
    if not f.found:
        return (*f.middle, 0.3 * view.size[0])
    low = f.hips[1] if f.whole else min(f.hips[1], f.body[3])
    wide = min(0.5 * f.width, 1.1 * half)
    return 0.5 * (x + f.middle[0]), y + 0.70 * (low - y), wide


def _belly(view: View, blown: float) -> fields.Field:
    (x, y, r), head = _centre(view), view.figure.head
    swell = fields.swollen(x, y, 1.9 * r, 2.3 * blown, 0.85)
    if not view.figure.found:
        return swell

    def field(px: Array, py: Array) -> tuple[Array, Array]:
        """The head keeps its size."""
        sx, sy = swell(px, py)
        share = np.clip((py - head.y - 0.3 * head.r) / np.float32(1.5 * head.r), 0, 1)
        share = share * share * (3 - 2 * share)
        return px + (sx - px) * share, py + (sy - py) * share

    return field


def _cheeks(view: View, blown: float) -> fields.Field:
    f = view.figure
    r = f.head.r
    if not f.found:
        return fields.stay
    return fields.after(
        fields.swollen(f.mouth.x - 0.42 * r, f.mouth.y, 0.42 * r, 0.8 * blown),
        fields.swollen(f.mouth.x + 0.42 * r, f.mouth.y, 0.42 * r, 0.8 * blown),
    )


def _gloss(light: Array, view: View, blown: float, way: tuple[tuple[float, float], float, float, float]) -> None:
    """A window's reflection on taut rubber, and light along its lower edge."""
    x, y, r = _centre(view)
    if blown < 0.03 or not view.figure.found:
        return
    base, small, up, sway = way
    big = r * (1 + 0.85 * blown) * small
    x, y = base[0] + (x - base[0]) * small + sway, base[1] + (y - base[1]) * small - up
    level = 150 * min(1.0, blown)
    turn = np.linspace(-2.65, -2.0, 12)
    for share, thick in ((0.74, 0.10), (0.60, 0.05)):
        arc = np.stack([x + share * big * np.cos(turn), y + share * big * np.sin(turn)], 1)
        lamps.stroke(light, arc, (level, level, level), thick * big)
    turn = np.linspace(0.5, 1.9, 18)
    arc = np.stack([x + 0.88 * big * np.cos(turn), y + 0.88 * big * np.sin(turn)], 1)
    lamps.stroke(light, arc, (0.42 * level, 0.34 * level, 0.40 * level), 0.05 * big)


def _breath(light: Array, view: View, c: Clock, at: float) -> None:
    """Air that is drawn in at the mouth with each puff."""
    m, share = view.figure.mouth, (c.t - at) / BLOW
    if not 0 < share < 1 or not view.figure.found:
        return
    for k in range(9):
        a = 2 * math.pi * k / 9 + 0.3
        far = m.r * (1.2 + 3.4 * (1 - share) + 0.8 * (k % 3))
        ends = [(m.x + d * math.cos(a), m.y + 0.7 * d * math.sin(a)) for d in (far, far + 1.1 * m.r * (1 - share))]
        lamps.stroke(light, ends, (190 * c.fade, 215 * c.fade, 235 * c.fade), 2.2 * view.unit)


def _shadow(out: Array, view: View, up: float, blown: float) -> None:
    """Who floats has a shadow below."""
    f = view.figure
    if not f.whole or not f.found or blown < 0.05:
        return
    share = min(1.0, up / max(1.0, 0.3 * view.size[0]))
    half = 0.36 * f.width * (1.15 - 0.4 * share)
    layer = np.zeros((*out.shape[:2], 1), np.uint8)
    at = (int(f.middle[0]), int(f.body[3]))
    cv2.ellipse(
        layer, at, (int(half) + 2, int(0.16 * half) + 2), 0, 0, 360, 120 * min(1.0, 4 * share) * (1 - 0.5 * share), -1
    )
    soft = cv2.GaussianBlur(layer, (0, 0), max(1.0, 0.09 * half))
    out[:] = cv2.multiply(out, cv2.merge([cv2.bitwise_not(soft)] * 3), scale=1 / 255)
