"""Balloon belly: blown up puff by puff, it floats off, bumps against the frame's upper end, and sinks down wobbling."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import fields, lamps, sparks
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
    f, (h, w) = view.figure, view.size
    puffs = [told(c.seconds, at) for at in PUFFS]
    rise, bump, sink, land = (told(c.seconds, at) for at in (RISE, BUMP, SINK, LAND))
    blown = sum(c.on(at, BLOW) + 0.35 * c.ring(at + BLOW, 4, 7) for at in puffs) / len(puffs)
    leak = c.on(sink, land - sink)
    blown *= 1 - 0.45 * leak
    room = max(0.0, f.body[1] + 0.01 * h) if f.whole else 0.15 * h
    way = min(room, 0.42 * h) if f.whole else 0.15 * h
    up = way * (ease((c.t - rise) / (bump - rise)) ** 1.3 - ease((c.t - sink) / (land - sink))) * c.fade
    aloft = c.on(rise, 0.6) * (1 - c.on(land - 0.2, 0.3))
    sway = 0.016 * f.size * wobble(c.t - rise, 0.7) * aloft
    squash = 0.10 * c.ring(bump, 3, 3.5) + 0.09 * c.ring(land, 3, 4) + 0.02 * blown * wobble(c.t, 1.5)
    field = fields.after(
        fields.lifted(f, up),
        fields.leaned(f, 0.5 * sway) if not f.whole else fields.moved(sway, 0),
        fields.turned(f.middle, 0.07 * aloft * wobble(c.t - rise, 0.5)) if f.whole else fields.stay,
        fields.squashed(f, squash) if f.whole else fields.stay,
        _belly(view, blown),
        _cheeks(view, 0.5 * blown),
    )
    out = lamps.toned(view.plate, (255, 236, 246), 0.5 * blown)
    _shadow(out, view, up, blown)
    cast(out, view, field)
    light = lamps.sheet(out)
    _gloss(light, view, blown, up, sway)
    for at in puffs:
        _breath(light, view, c, at)
    out = lamps.shone(out, light, 26 * view.unit, 0.8, 0.5)
    if c.t > sink:
        x, y = f.hips
        bits = sparks.thrown(c.t - sink, 12, (x, y - up), 0.6 * h, 0.15 * h, 5, 0.9)
        sparks.puffs(out, bits, 0.03 * h, (240, 240, 248), 0.35 * (1 - leak))
    return shaken(out, 0, -0.016 * h * c.ring(bump, 9, 9))


def _centre(view: View) -> tuple[float, float, float]:
    """The belly: x, y, radius."""
    f = view.figure
    x, y, half = f.shoulders
    if not f.found:
        return (*f.middle, 0.3 * view.size[0])
    low = f.hips[1] if f.whole else min(f.hips[1], f.body[3])
    wide = 0.5 * min(f.width, 2.4 * half)
    return 0.5 * (x + f.middle[0]), y + 0.66 * (low - y), max(0.75 * wide, 0.30 * (low - y) + 0.3 * half)


def _belly(view: View, blown: float) -> fields.Field:
    x, y, r = _centre(view)
    return fields.swollen(x, y, 1.12 * r, 1.55 * blown, 0.95)


def _cheeks(view: View, blown: float) -> fields.Field:
    f = view.figure
    r = f.head.r
    if not f.found:
        return fields.stay
    return fields.after(
        fields.swollen(f.mouth.x - 0.42 * r, f.mouth.y, 0.42 * r, 0.8 * blown),
        fields.swollen(f.mouth.x + 0.42 * r, f.mouth.y, 0.42 * r, 0.8 * blown),
    )


def _gloss(light: Array, view: View, blown: float, up: float, sway: float) -> None:
    """A window's reflection on taut rubber, and light along its lower edge."""
    x, y, r = _centre(view)
    if blown < 0.03 or not view.figure.found:
        return
    big = r * (1 + 0.75 * blown)
    y -= up if view.figure.whole else 0.6 * up
    x += sway
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
    cv2.ellipse(layer, at, (int(half) + 2, int(0.16 * half) + 2), 0, 0, 360, 120 * min(1.0, 4 * share) * (1 - 0.5 * share), -1)
    soft = cv2.GaussianBlur(layer, (0, 0), max(1.0, 0.09 * half))
    out[:] = cv2.multiply(out, cv2.merge([cv2.bitwise_not(soft)] * 3), scale=1 / 255)
