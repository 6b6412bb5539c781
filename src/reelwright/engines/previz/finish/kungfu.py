"""Kungfu club: headband on, a stance, four strikes with ink strokes and impact lines; the last one breaks boards."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
TIED = 0.35  # s of the story: the band is on
STRIKES = ((1.15, 1), (1.75, -1), (2.25, 1), (3.45, 1))  # s, to which side; the last breaks the boards
WIND = 0.30  # s that a strike is drawn back
RED = (206, 24, 30)


def cues(seconds: float) -> tuple[Happening, ...]:
    out = [Happening("snap", told(seconds, TIED), 0.0, 0.8)]
    for k, (at, side) in enumerate(STRIKES):
        t = told(seconds, at)
        out += [Happening("whoosh", t - 0.04, 0.4 * side, 0.7), Happening("impact", t, 0.3 * side, 0.6 + 0.13 * k)]
    return (*out, Happening("rattle", told(seconds, STRIKES[-1][0]) + 0.08, 0.4, 0.8))


def frame(view: View, c: Clock) -> Array:
    f, h = view.figure, view.size[0]
    strikes = [(told(c.seconds, at), side) for at, side in STRIKES]
    tied = c.on(told(c.seconds, TIED), 0.15)
    lunge = sum(side * (_thrust(c.t - t)) for t, side in strikes) * c.fade
    hit = max(c.hit(t, 5) for t, _ in strikes)
    last, side = strikes[-1]
    tall = min(f.height, h)
    kick = next(
        (s * _thrust(c.t - t) for i, (t, s) in enumerate(strikes) if i in (1, 3) and -WIND < c.t - t < 0.6), 0.0
    )
    field = fields.after(
        fields.leaned(f, 0.17 * tall * lunge),
        fields.squashed(f, 0.055 * abs(lunge) + 0.03 * tied),
        fields.kicked(f, 1 if kick >= 0 else -1, 0.30 * tall * max(0.0, abs(kick)), 0.16 * tall * max(0.0, abs(kick)))
        if f.whole
        else fields.stay,
    )
    out = _hall(view, c, tied)
    light = lamps.sheet(out)
    if hit > 0.06:
        lamps.speed_lines(
            light,
            *_fist(f, lunge, tall),
            0.24 * h,
            0.85 * hit,
            int(3 + 7 * max(i for i, (t, _) in enumerate(strikes) if c.t >= t)),
        )
    out = lamps.shone(out, light, 5 * view.unit, 1.0, 0.2)
    for t, s in strikes:
        _ink(out, f, tall, c.t - t, s, c.fade)
    _boards(out, f, tall, c, last, side)
    cast(out, view, field)
    _band(out, f, tied, 0.17 * tall * lunge, c)
    for i, (t, s) in enumerate(strikes):
        since = c.t - t
        if 0 <= since < 0.35:
            x, y = _fist(f, s * 1.0, tall)
            grow = tall * (0.10 + 0.03 * i + 0.35 * since)
            level = c.fade * (1 - ease((since - 0.2) / 0.15))
            draw(
                out,
                (
                    Mark("blast", x, y, 1.2 * grow, (255.0, 90.0, 40.0), level, 0.4 * i),
                    Mark("blast", x, y, 0.8 * grow, (255.0, 250.0, 220.0), level, 0.4 * i + 0.2),
                ),
            )
        bits = sparks.thrown(since, 12, (f.middle[0], min(f.body[3], 0.97 * h)), (0.7 * h, 0.4 * h), 30 + i, 0.9)
        if 0 < since < 0.9:
            sparks.puffs(out, bits, 0.045 * h, (214, 190, 150), 0.6 * c.fade)
    out = lamps.flashed(out, 0.5 * max(c.hit(t, 18) for t, _ in strikes), (255, 240, 220))
    jolt = 0.02 * h * hit + 0.02 * h * c.hit(last, 4)
    return shaken(out, jolt * wobble(c.t, 11), 0.6 * jolt * wobble(c.t, 14, 0.3), 0.014 * lunge * hit)


def _thrust(since: float) -> float:
    """-0.35 drawn back, 1 at the blow, back to 0."""
    if since < -WIND or since > 0.8:
        return 0.0
    if since < -0.08:
        return -0.35 * ease((since + WIND) / 0.16)
    if since < 0:
        return -0.35 + 1.35 * ease((since + 0.08) / 0.08)
    return math.exp(-1.2 * since) * (1 - ease((since - 0.15) / 0.45))


def _fist(f: Figure, lunge: float, tall: float) -> tuple[float, float]:
    x, y, half = f.shoulders
    s = 1 if lunge >= 0 else -1
    return x + s * (half + 0.24 * tall * abs(lunge)), y + 0.16 * tall


def _hall(view: View, c: Clock, on: float) -> Array:
    """A red sun on old paper, ink hills: what a master's wall shows; the room's own light stays a little."""
    h, w = view.size
    out = lamps.mapped_to(view.plate, (52, 10, 8), (255, 214, 160), 0.85 * on)
    light = lamps.sheet(out)
    x, y = view.figure.middle[0], 0.42 * h
    lamps.beams(light, x, y, 14, 0.10 * c.t, (92 * on, 26 * on, 12 * on), 1.3 * w)
    out = lamps.shone(out, light, 8 * view.unit, 0.8, 0.1)
    sun = Mark("disc", x, y, 0.36 * h * (0.6 + 0.4 * on), (196.0, 22.0, 20.0), 0.85 * on)
    draw(out, (sun,))
    return lamps.veiled(out, x, y, 0.6 * on, (20, 4, 2))


def _ink(out: Array, f: Figure, tall: float, since: float, side: int, fade: float) -> None:
    """A brush stroke that follows the strike: a crescent with a dry end."""
    if not -0.10 < since < 0.75:
        return
    drawn, level = ease((since + 0.10) / 0.16), fade * (1 - ease((since - 0.4) / 0.35))
    x, y = f.shoulders[0], f.shoulders[1] + 0.18 * tall
    layer = np.zeros((*out.shape[:2], 4), np.uint8)
    for k in range(9):
        r = tall * (0.50 + 0.022 * (k - 4) + 0.01 * dice(k, 3))
        start, long = -2.35 + 0.10 * dice(k, 4), 2.75 * drawn * (0.86 + 0.14 * dice(k, 5)) * (1 - 0.02 * abs(k - 4))
        turn = np.linspace(start, start + long, 26)
        px, py = x + side * r * np.cos(turn), y + 0.62 * r * np.sin(turn)
        thick = max(1, int(tall * 0.026 * (1 - 0.13 * abs(k - 4)) * (0.6 + 0.5 * dice(k, 6))))
        brush.line(layer, np.stack([px, py], 1), (16, 10, 10, 255), thick)
    for k in range(14):
        a = -2.35 + 2.75 * drawn + 0.5 * (dice(k, 7) - 0.3)
        r = tall * (0.46 + 0.16 * dice(k, 8))
        at = (round((x + side * r * math.cos(a)) * 16), round((y + 0.62 * r * math.sin(a)) * 16))
        cv2.circle(layer, at, round(tall * 0.010 * (0.4 + dice(k, 9)) * 16), (16, 10, 10, 255), -1, cv2.LINE_AA, 4)
    shown = lamps.blended(np.zeros_like(layer), layer, level)
    kept = cv2.multiply(out, cv2.bitwise_not(cv2.merge([shown[..., 3]] * 3)), scale=1 / 255)
    out[:] = cv2.add(kept, shown[..., :3])


def _boards(out: Array, f: Figure, tall: float, c: Clock, at: float, side: int) -> None:
    """Three boards slide in on the striking side; the blow breaks them in two."""
    since = c.t - at
    here = ease((since + 0.95) / 0.35) * c.fade
    if here <= 0 or since > 1.3:
        return
    w = out.shape[1]
    x = _fist(f, side, tall)[0] + side * 0.10 * tall
    x = min(0.84 * w, max(0.16 * w, x)) + side * (1 - here) * 0.6 * w
    y, long, thick = _fist(f, side, tall)[1], 0.52 * tall, 0.050 * tall
    for k in range(3):
        bx = x + side * k * 1.15 * thick
        for half in (-1, 1):
            turn, dx, dy = 0.0, 0.0, 0.0
            if since > 0:
                turn = half * side * (1 - math.exp(-5 * since)) * (1.3 + 0.3 * k)
                dx, dy = side * tall * (0.9 + 0.12 * k) * since, half * 0.10 * tall * since + 1.7 * tall * since * since
            inner, outer = np.array([0.0, 0.0]), np.array([0.0, half * long / 2])
            jag = [(-0.5 + i / 5, 0.07 * half * long * ((i % 2) - 0.2) if since > 0 else 0.0) for i in range(6)]
            edge = [(q * thick, inner[1] + j) for q, j in jag]
            points = np.array([*edge, (0.5 * thick, outer[1]), (-0.5 * thick, outer[1])])
            cc, ss = math.cos(turn), math.sin(turn)
            points = points @ np.array([[cc, ss], [-ss, cc]]) + (bx + dx, y + dy)
            wood = tuple(v * (1.0 - 0.14 * k) for v in (214, 160, 96))
            brush.fill(out, points, wood)
            brush.line(out, points, (92, 58, 26), 0.006 * tall, True)
    if since > 0:
        sparks.rubble(
            out, sparks.thrown(since, 26, (x, y), (1.5 * tall, 1.6 * tall), 17, 1.0, 0.2), 0.014 * tall, (220, 170, 104)
        )


def _band(out: Array, f: Figure, on: float, lean: float, c: Clock) -> None:
    """A red headband whose tails fly."""
    if on < 0.02 or not f.found:
        return
    r = f.head.r
    x, y = f.head.x + lean * 0.92, f.head.y - 0.50 * r
    u = np.linspace(-1, 1, 15)
    bow = -0.10 * r * (1 - u**2) * -1
    half = 0.84 * r * on
    upper = np.stack([x + half * u, y - 0.12 * r + bow], 1)
    lower = np.stack([x + half * u, y + 0.12 * r + bow], 1)
    for k in range(2):
        v = np.linspace(0, 1, 14)
        way = -1 if k == 0 else -0.82
        px = x + way * half - (0.9 + 0.3 * k) * r * v * on
        py = y + 0.05 * r + (0.25 + 0.45 * k) * r * v + 0.20 * r * v * np.sin(7 * v - 9 * c.t + k)
        tail = np.concatenate([np.stack([px, py - 0.10 * r], 1), np.stack([px, py + 0.12 * r], 1)[::-1]])
        brush.fill(out, tail, tuple(v2 * (0.85 - 0.15 * k) for v2 in RED))
    brush.fill(out, np.concatenate([upper, lower[::-1]]), RED)
    brush.line(out, upper, (255, 96, 84), 0.04 * r)
    brush.disc(out, x, y + 0.10 * r, 0.13 * r * on, (250, 240, 226))
    brush.disc(out, x, y + 0.10 * r, 0.075 * r * on, (20, 12, 12))
