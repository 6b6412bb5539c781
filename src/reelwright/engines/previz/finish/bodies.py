"""What happens to the body itself: jiggle jiggle (jelly on the beat) and muscle surge (three surges of strength)."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import fields, lamps, sparks
from reelwright.engines.previz.finish.timing import Clock, dice, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
BEAT, FIRST = 0.5, 0.5  # s
SURGES = (0.7, 1.75, 2.8)  # s of the story
CANDY: tuple[lamps.Colour, ...] = ((255, 170, 205), (170, 235, 255), (255, 236, 150), (196, 250, 180))


# -- jiggle jiggle
def jiggle_cues(seconds: float) -> tuple[Happening, ...]:
    beats = int((seconds - 0.7 - FIRST) / BEAT) + 1
    return tuple(
        Happening("boing", FIRST + k * BEAT, 0.25 * (-1) ** k, 1.0 if k % 4 == 0 else 0.6) for k in range(beats)
    )


def jiggle(view: View, c: Clock) -> Array:
    """Every beat pokes it; it answers like jelly, and comes to rest at the end."""
    f, h = view.figure, view.size[0]
    on = c.on(0.15, 0.4)
    last = FIRST + int((c.seconds - 0.7 - FIRST) / BEAT) * BEAT
    k = min(int((c.t - FIRST) / BEAT), int((last - FIRST) / BEAT)) if c.t >= FIRST else -1
    since = c.t - FIRST - k * BEAT
    poke = math.exp(-2.6 * since) if k >= 0 else 0.0
    side = 1.0 if k % 2 == 0 else -1.0
    big = 1.35 if k % 4 == 0 else 1.0
    swing = poke * math.cos(2 * math.pi * 3.2 * since) * big
    tall = min(f.height, h)
    field = fields.after(
        fields.leaned(f, 0.05 * tall * side * swing * on),
        fields.squashed(f, 0.085 * swing * on),
        fields.rippled(f, 0.040 * tall * poke * big * on, 1.6, 2.6 * since),
    )
    colour = CANDY[k % len(CANDY)]
    out = lamps.toned(view.plate, colour, 0.60 * on)
    out = lamps.flashed(out, 0.10 * poke * on, colour)
    light = lamps.sheet(out)
    _rings(light, view, since, colour, poke * on, k)
    out = lamps.shone(out, light, 14 * view.unit, 0.9, 0.5)
    cast(out, view, field)
    light = lamps.sheet(out)
    _wiggles(light, view, c, poke * on)
    return lamps.shone(out, light, 6 * view.unit, 1.0, 0.2)


def _rings(light: Array, view: View, since: float, colour: lamps.Colour, level: float, k: int) -> None:
    """Waves that leave the body with each poke."""
    (x, y), tall = view.figure.middle, min(view.figure.height, view.size[0])
    if k < 0:
        return
    for i in range(3):
        r = tall * (0.32 + 0.55 * since * 1.6 - 0.10 * i)
        if r <= 0.2 * tall:
            continue
        turn = np.linspace(0, 2 * np.pi, 90)
        wave = 1 + 0.035 * np.sin(9 * turn + 2 * k)
        ring = np.stack([x + r * 0.9 * wave * np.cos(turn), y + r * wave * np.sin(turn)], 1)
        lamps.stroke(light, ring, tuple(v * 0.75 * level for v in colour), 0.022 * tall, True)  # type: ignore[arg-type]


def _wiggles(light: Array, view: View, c: Clock, level: float) -> None:
    """Little curved strokes beside what shakes, as drawn films have them."""
    x0, y0, x1, y1 = view.area
    tall = y1 - y0
    if level < 0.05:
        return
    for side, x in ((-1, x0), (1, x1)):
        for row in range(3):
            y = y0 + tall * (0.22 + 0.26 * row)
            for i in range(2):
                turn = np.linspace(-0.8, 0.8, 10)
                r = tall * (0.055 + 0.03 * i)
                at = x + side * (0.01 * tall + 0.02 * tall * wobble(c.t, 5, row / 3))
                arc = np.stack([at + side * r * np.cos(turn), y + r * 1.3 * np.sin(turn)], 1)
                lamps.stroke(light, arc, (255 * level, 255 * level, 255 * level), 4.5 * view.unit)


# -- muscle surge
def muscle_cues(seconds: float) -> tuple[Happening, ...]:
    at = [told(seconds, s) for s in SURGES]
    pulses = tuple(Happening("heartbeat", s - 0.38, 0.0, 0.8) for s in at)
    growth = tuple(Happening("stretch", s, 0.0, 0.6 + 0.2 * k) for k, s in enumerate(at))
    return (*pulses, *growth, Happening("impact", at[-1], 0.0, 0.7), Happening("roar", at[-1] + 0.15, 0.0, 0.6))


def muscle(view: View, c: Clock) -> Array:
    """Shoulders, chest and arms swell with each surge; veins light up; the last one bursts with strength."""
    f, h = view.figure, view.size[0]
    at = [told(c.seconds, s) for s in SURGES]
    grown = sum(
        (c.on(s, 0.28) + 0.22 * c.ring(s + 0.28, 4, 6)) * share for s, share in zip(at, (0.25, 0.30, 0.45), strict=True)
    )
    ready = max(c.during(s - 0.4, s + 0.06, 0.2) for s in at)
    hit = max(c.hit(s, 4) for s in at)
    final = c.on(at[-1], 0.3)
    x, y, half = f.shoulders
    low = min(f.hips[1], f.body[3])
    torso = max(0.6 * half, low - y)
    parts = [fields.squashed(f, 0.03 * ready - 0.03 * grown)]
    if f.found:
        for s in (-1, 1):
            parts += [
                fields.swollen(x + s * 0.95 * half, y + 0.08 * torso, 0.85 * half, 1.5 * grown),
                fields.swollen(x + s * 1.15 * half, y + 0.50 * torso, 0.75 * half, 1.4 * grown, 1.3),
                fields.swollen(x + s * 0.40 * half, y + 0.26 * torso, 0.42 * half, 0.8 * grown),
            ]
        parts.append(_broad(view, 0.42 * grown))
    else:
        parts.append(fields.swollen(*f.middle, 0.3 * h, 0.8 * grown))
    field = fields.after(*parts)
    out = lamps.toned(view.plate, (150, 96, 84), 0.75 * grown)
    out = lamps.veiled(out, x, y, 0.65 * grown)
    light = lamps.rim(view, (255, 96, 26), 0.075 * h, 0.95 * grown + 0.4 * hit)
    _flames(light, view, c, grown, field)
    if hit > 0.05:
        lamps.speed_lines(light, x, y, 0.42 * h, 0.55 * hit, 5)
    out = lamps.shone(out, light, 22 * view.unit, 0.9, 0.8)
    cast(out, view, field, None, lambda cut, _: _pumped(cut, grown))
    light = lamps.sheet(out)
    _veins(light, view, c, (x, y, half, torso), grown, hit)
    out = lamps.shone(out, light, 9 * view.unit, 0.95, 0.8)
    if c.t > at[-1]:  # what the shirt could not hold
        bits = sparks.thrown(c.t - at[-1], 14, (x, y + 0.3 * torso), (1.1 * h, 1.5 * h), 9, 1.0, 0.3)
        sparks.rubble(out, bits, 0.011 * h, (236, 228, 210))
    out = lamps.flashed(out, 0.35 * c.hit(at[-1], 9), (255, 214, 150))
    jolt = 0.012 * h * hit + 0.003 * h * ready
    return shaken(out, jolt * wobble(c.t, 12), jolt * wobble(c.t, 14.5, 0.2), 0.004 * final * wobble(c.t, 9) * hit)


def _broad(view: View, more: float) -> fields.Field:
    """Shoulders and chest wider, waist and head as they were: a body like a V."""
    f = view.figure
    (x, y, half), head = f.shoulders, f.head
    low = f.hips[1]
    at = np.array(
        [head.y + 0.2 * head.r, y - 0.1 * half, y + 0.5 * half, max(low, y + half), max(low, y + half) + half]
    )
    gain = np.array([0.0, 0.9, 1.0, 0.25, 0.0]) * more

    def field(px: Array, py: Array) -> tuple[Array, Array]:
        wide = 1 + np.interp(py, at, gain).astype(np.float32)
        return x + (px - x) / wide, py

    return field


def _pumped(cut: Array, grown: float) -> Array:
    """Harder light on the body: contrast and warmth."""
    x = np.arange(256) / 255
    curve = x + 0.22 * grown * np.sin(2 * np.pi * (x - 0.5)) / 2 * 0.9
    rows = [np.clip(curve * g, 0, 1) * 255 for g in (1 + 0.05 * grown, 1 - 0.02 * grown, 1 - 0.10 * grown)]
    table = np.stack([*rows, np.arange(256)], -1).astype(np.uint8)
    toned = cv2.LUT(cut, table[None])
    return np.asarray(cv2.min(toned, cv2.merge([cut[..., 3]] * 4)))


def _flames(light: Array, view: View, c: Clock, grown: float, field: fields.Field) -> None:
    x0, y0, x1, y1 = view.area
    h = view.size[0]
    wide = 0.10 * (x1 - x0)
    for left, right in ((x0 - wide, x0 + 2 * wide), (x1 - 2 * wide, x1 + wide), (x0, x1)):
        bits = sparks.rising(c.t, 16, (left, y0, right, y1), 0.42 * h, int(left) % 13, 1.1)
        sparks.lights(light, bits, 0.008 * h, (255, 140, 40), grown)


def _veins(
    light: Array, view: View, c: Clock, torso: tuple[float, float, float, float], grown: float, hit: float
) -> None:
    """Branches along the arms and up the neck that pulse with the blood."""
    x, y, half, tall = torso
    level = grown * (0.42 + 0.25 * wobble(c.t, 1.9) + 0.45 * hit)
    if level < 0.03 or not view.figure.found:
        return
    starts = [(s * 0.95, 0.0, s * 0.10, 0.75) for s in (-1, 1)] + [(s * 0.25, -0.28, s * 0.55, 0.42) for s in (-1, 1)]
    colour = (255 * level, 120 * level, 40 * level)
    for k, (ax, ay, bx, by) in enumerate(starts):
        points = []
        for i in range(9):
            u = i / 8
            jag = 0.09 * (dice(k * 17 + i, 3) - 0.5)
            points.append((x + half * (ax + (bx if k > 1 else bx * 3) * u * 0.8 + jag), y + tall * (ay + by * u)))
        inside = [p for p in points if _within(view, p)]
        if len(inside) > 2:
            lamps.stroke(light, inside, colour, 4.0 * view.unit)
            for i in range(2, len(inside) - 1, 2):
                px, py = inside[i]
                end = (px + half * 0.18 * (-1) ** i, py + 0.10 * tall)
                if _within(view, end):
                    lamps.stroke(light, [(px, py), end], colour, 2.4 * view.unit)


def _within(view: View, p: tuple[float, float]) -> bool:
    h, w = view.size
    return 0 <= p[0] < w and 0 <= p[1] < h and view.matte[int(p[1]), int(p[0])] > 128
