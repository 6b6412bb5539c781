"""Pubg winner hit: a slam of light, golden rays, the winner's banner, confetti, a crown, jumps for joy."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, lettering, sparks
from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.timing import Clock, dice, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, cast, place, shaken

Array = NDArray[Any]
DIM, HIT, LINE, CROWN = 0.25, 1.2, 1.65, 2.1  # s of the story
JUMP = 0.62  # s of a jump for joy


def cues(seconds: float) -> tuple[Happening, ...]:
    hit, line, crown = (told(seconds, at) for at in (HIT, LINE, CROWN))
    return (
        Happening("riser", hit, 0.0, 0.8), Happening("impact", hit, 0.0, 1.0), Happening("impact", line, 0.0, 0.5),
        Happening("chime", crown, 0.0, 0.9), Happening("cheer", hit + 0.15, 0.0, 0.9),
    )  # fmt: skip


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    hit, line, crown = (told(c.seconds, at) for at in (HIT, LINE, CROWN))
    dim = c.on(told(c.seconds, DIM), 0.7) * (1 - c.on(hit - 0.02, 0.06))
    won = c.on(hit, 0.25)
    since = c.t - hit - 0.2
    jump = abs(math.sin(math.pi * since / JUMP)) * won if since > 0 else 0.0
    land = math.exp(-9 * ((since / JUMP) % 1.0) * JUMP) if since > 0 else 0.0
    up = 0.055 * min(f.height, h) * jump
    field = fields.after(
        fields.lifted(f, up),
        fields.squashed(f, 0.035 * land * won),
        fields.leaned(f, 0.02 * h * won * wobble(since, 0.5 / JUMP)),
    )
    out = lamps.toned(view.plate, (120, 130, 190), 0.85 * dim, 1 - 0.5 * dim)
    out = lamps.mapped_to(out, (70, 34, 4), (255, 226, 140), 0.72 * won)
    light = lamps.sheet(out)
    cx, cy = f.middle[0], f.head.y + 0.8 * f.head.r
    lamps.beams(light, cx, cy, 16, 0.22 * c.t, (150 * won, 108 * won, 34 * won), 1.3 * w)
    lamps.dot(light, cx, cy, 0.30 * h * won, (140 * won, 104 * won, 40 * won))
    out = lamps.shone(out, light, 40 * view.unit, 0.75, 0.8)
    edge = lamps.rim(view, (255, 208, 90), 0.03 * h, 0.9 * won)
    out = lamps.shone(out, edge, 10 * view.unit, 0.8, 0.4)
    cast(out, view, field, None, lambda cut, _: _gilded(cut, won, dim))
    _crown(out, f, up, c, crown)
    bits = sparks.thrown(c.t - hit, 60, (0.02 * w, 0.98 * h), (1.9 * h, 0.75 * h), 3, 3.4, 0.75)
    sparks.paper(out, bits, 0.012 * h, c.t, c.fade)
    bits = sparks.thrown(c.t - hit, 60, (0.98 * w, 0.98 * h), (1.9 * h, 0.75 * h), 11, 3.4, 0.75)
    sparks.paper(out, bits, 0.012 * h, c.t, c.fade)
    if c.t > hit + 0.5:
        sparks.paper(out, sparks.raining(c.t, 46, (h, w), 5), 0.011 * h, c.t, c.on(hit + 0.5, 0.8))
    _banner(out, c, hit, line, 0.70 if f.found and f.head.y - 1.7 * f.head.r < 0.25 * h else 0.0)
    out = lamps.flashed(out, 0.85 * c.hit(hit, 11), (255, 240, 190))
    jolt = 0.022 * h * max(c.hit(hit, 6), 0.5 * c.hit(line, 8))
    return shaken(out, jolt * wobble(c.t, 11), jolt * wobble(c.t, 13, 0.2))


def _gilded(cut: Array, won: float, dim: float) -> Array:
    gains = np.array([1 + 0.10 * won, 1 + 0.03 * won, 1 - 0.18 * won]) * (1 - 0.35 * dim)
    table = np.clip(np.arange(256)[:, None] * gains, 0, 255)
    toned = cv2.LUT(cut, np.concatenate([table, np.arange(256)[:, None]], 1).astype(np.uint8)[None])
    return np.asarray(cv2.min(toned, cv2.merge([cut[..., 3]] * 4)))


def _banner(out: Array, c: Clock, hit: float, line: float, lower: float) -> None:
    """Two lines that slam in on a slanted dark plate, and the rank. lower: share of the height that it stands lower,
    for a head that is near the upper end."""
    h, w = out.shape[:2]
    fit = min(1.0, w / (1.55 * h))
    gold, low, edge = (255, 240, 150), (255, 164, 20), (58, 26, 0)
    on = c.on(hit, 0.18)
    if on > 0.01:
        top, tall, wide = (0.055 + lower) * h, 0.215 * h * fit, 0.80 * w * on
        plate = np.array(
            [
                (0.5 * w - wide / 2, top),
                (0.5 * w + wide / 2 + 0.02 * w, top),
                (0.5 * w + wide / 2 - 0.02 * w, top + tall),
                (0.5 * w - wide / 2 - 0.02 * w, top + tall),
            ]
        )
        layer = np.zeros((int(tall) + 16, w, 4), np.uint8)
        plate -= (0, top - 8)
        brush.fill(layer, plate, (8, 8, 10, 178))
        brush.line(layer, plate, (255, 190, 60, 255), h // 240, True)
        place(out, layer, 0, int(top) - 8, c.fade)
    for words, at, y, size in (("WINNER WINNER", hit, 0.115, 0.095), ("CHICKEN DINNER!", line, 0.20, 0.068)):
        since = c.t - at
        if since < -0.12 or c.fade < 0.05:
            continue
        slam = 1 + 2.2 * (1 - ease((since + 0.12) / 0.12)) if since < 0 else 1 + 0.05 * c.ring(at, 5, 9)
        text = lettering.letters(words, max(8, int(size * h * fit)), gold, low, edge, 0.10)
        text = lettering.sized(text, slam)
        y0 = (0.055 + lower) * h + (y - 0.055) * h * fit
        place(
            out,
            text,
            int(0.5 * w - text.shape[1] / 2),
            int(y0 - text.shape[0] / 2),
            min(1.0, (since + 0.12) / 0.1) * c.fade,
        )
    rank = c.on(line + 0.25, 0.25)
    high = 0.84 if lower == 0 else 0.14
    if rank > 0.02:
        text = lettering.letters("#1", max(8, int(0.13 * h * fit)), (255, 255, 255), (255, 226, 150), edge, 0.10)
        text = lettering.sized(text, max(0.05, overshoot(rank)))
        place(out, text, int(0.10 * w - text.shape[1] / 2), int(high * h - text.shape[0] / 2), rank)
        small = lettering.letters("/100", max(8, int(0.06 * h * fit)), (220, 220, 220), (190, 190, 190), edge, 0.10)
        place(out, small, int(0.10 * w + 0.55 * text.shape[1]), int(high * h - small.shape[0] / 4), rank)


def _crown(out: Array, f: Figure, up: float, c: Clock, at: float) -> None:
    """Comes down from above and sits on the head."""
    on = c.on(at - 0.35, 0.35)
    if on < 0.02 or not f.found:
        return
    r = f.head.r
    drop = (1 - on) * 2.4 * r - 0.10 * r * c.ring(at, 4, 6)
    x, y, wide, tall = f.head.x, f.head.y - 0.86 * r - up - drop, 0.80 * r, 0.62 * r
    tips = 5
    outline = [(x - wide, y + 0.10 * tall)]
    for k in range(tips):
        px = x - wide * 1.1 + 2.2 * wide * k / (tips - 1)
        outline.append((px, y - tall * (1.0 if k % 2 == 0 else 0.86)))
        if k < tips - 1:
            outline.append((px + 1.1 * wide / (tips - 1), y - 0.42 * tall))
    outline += [(x + wide, y + 0.10 * tall), (x + 0.8 * wide, y + 0.22 * tall), (x - 0.8 * wide, y + 0.22 * tall)]
    points = np.array(outline)
    for grow, colour in ((1.06, (92, 50, 0)), (1.0, (255, 196, 44))):
        p = (points - (x, y)) * grow + (x, y)
        brush.fill(out, p, colour)
    band = np.array(
        [
            (x - wide, y + 0.10 * tall),
            (x + wide, y + 0.10 * tall),
            (x + 0.8 * wide, y + 0.22 * tall),
            (x - 0.8 * wide, y + 0.22 * tall),
        ]
    )
    brush.fill(out, (band - (0, 0.16 * tall)), (255, 232, 130))
    for k in range(tips):
        px = x - wide * 1.1 + 2.2 * wide * k / (tips - 1)
        py = y - tall * (1.0 if k % 2 == 0 else 0.86)
        brush.disc(out, px, py, 0.09 * r, (255, 246, 200))
        gem = ((230, 40, 60), (60, 140, 255))[k % 2]
        brush.disc(out, x + (px - x) * 0.72, y + 0.0 * tall, 0.075 * r, gem)
    sparkle = 0.5 + 0.5 * wobble(c.t, 1.3)
    light = [(x - 0.6 * wide + 1.2 * wide * dice(k, 3), y - 0.6 * tall * dice(k, 4)) for k in range(3)]
    for k, (px, py) in enumerate(light):
        d = 0.22 * r * sparkle * (0.5 + dice(k, 5)) * on
        for dx, dy in ((d, 0), (0, d)):
            ends = np.array([(px - dx, py - dy), (px + dx, py + dy)])
            brush.line(out, ends, (255, 255, 240), 0.03 * r)
