"""Fin-tastic mermaid: water rises over the picture, and below the surface the legs become a shimmering tail."""

from __future__ import annotations

import colorsys
import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast

Array = NDArray[Any]
RISES, UNDER, TURNS = 0.3, 1.35, 1.55  # s of the story
ROWS = 17  # of scales
FISH = 9


def cues(seconds: float) -> tuple[Happening, ...]:
    under, turns = told(seconds, UNDER), told(seconds, TURNS)
    bubbles = tuple(
        Happening("bubbles", under + 0.9 * k, 0.5 * (-1) ** k, 0.7) for k in range(max(1, int((seconds - under) / 0.9)))
    )
    return (Happening("splash", told(seconds, RISES), 0.0, 0.8), *bubbles, Happening("shimmer", turns, 0.0, 0.9))


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    rises, under, turns = (told(c.seconds, at) for at in (RISES, UNDER, TURNS))
    level = h * (1.06 - 1.14 * ease((c.t - rises) / (under - rises)) * c.fade)
    wet = c.on(rises, under - rises)
    changed = c.on(turns, 0.9)
    above = view.frame
    out = _water(view, c)
    light = lamps.sheet(out)
    _sunbeams(light, view, c)
    out = lamps.shone(out, light, 36 * view.unit, 0.35, 0.8)
    _fish(out, view, c, False)
    tall = min(f.size, h)
    float_ = 0.012 * tall * wobble(c.t, 0.35) * wet
    sway = 0.018 * tall * wobble(c.t, 0.3) * wet
    tail = _Tail.of(view, c, sway, float_)
    drawn = out.copy()
    field = fields.after(
        fields.moved(0, float_), fields.leaned(f, 0.6 * sway), fields.rippled(f, 0.006 * tall * wet, 1.4, 0.45 * c.t)
    )
    if changed > 0.02:
        tail.draw(drawn, changed)
        cast(
            drawn,
            view,
            field,
            None,
            lambda cut, top: _cooled(_waist(cut, tail.hip[1] - top, 0.10 * tall, changed if f.whole else 0.0), wet),
        )
    else:
        cast(drawn, view, field, None, lambda cut, _: _cooled(cut, wet))
    light = lamps.sheet(drawn)
    _caustics(light, view, c)
    tail.glint(light, c, changed, c.hit(turns + 0.45, 1.6))
    bits = sparks.rising(c.t - rises, 40, (0, 0.9 * h, w, 1.15 * h), 1.25 * h, 2, 2.6)
    sparks.bubbles(light, bits, 0.022 * h, wet)
    around = (f.body[0], f.body[1] + 0.3 * f.height, f.body[2], min(h, f.body[3]))
    sparks.bubbles(light, sparks.rising(c.t - rises, 16, around, 0.6 * h, 6, 1.6), 0.011 * h, wet)
    drawn = lamps.shone(drawn, light, 9 * view.unit, 0.85, 0.45)
    _fish(drawn, view, c, True)
    drawn = lamps.veiled(drawn, f.middle[0], 0.3 * h, 0.55, (2, 22, 44))
    return _surface(above, drawn, level, c, view.unit)


def _surface(above: Array, below: Array, level: float, c: Clock, unit: float) -> Array:
    """Below the water line, the deep; along it, a bright uneven edge."""
    h, w = above.shape[:2]
    if level < -0.03 * h:
        return below
    x = np.arange(w)
    line = level + 9 * unit * np.sin(x / (70 * unit) + 4 * c.t) + 5 * unit * np.sin(x / (31 * unit) - 6 * c.t)
    if line.min() >= h:
        return above.copy()
    mask = (np.clip((np.arange(h)[:, None] - line[None]) / (2 * unit) + 0.5, 0, 1) * 255).astype(np.uint8)
    out = lamps.mixed(above, below, mask)
    for drop, colour, thick in ((0, (226, 250, 255), 4), (6, (120, 214, 226), 3)):
        brush.line(out, np.stack([x[::4], line[::4] + drop * unit], 1), colour, thick * unit)
    return out


def _water(view: View, c: Clock) -> Array:
    """The place, seen through metres of water: bent, teal, dark below."""
    h, w = view.size
    deep = lamps.ramp((h, w), ((0.0, (96, 226, 232)), (0.35, (30, 150, 190)), (1.0, (4, 40, 84))))
    small = cv2.resize(view.plate, (w // 2, h // 2), interpolation=cv2.INTER_AREA)
    rows = np.arange(h // 2, dtype=np.float32)[:, None]
    columns = np.arange(w // 2, dtype=np.float32)[None]
    unit = view.unit / 2
    x = columns + 7 * unit * np.sin(rows / (34 * unit) + 1.7 * c.t) + 0 * rows
    y = rows + 4 * unit * np.sin(columns / (46 * unit) - 1.3 * c.t)
    none: Any = None
    bent = cv2.remap(
        small, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, dst=none, borderMode=cv2.BORDER_REFLECT_101
    )
    bent = cv2.resize(bent, (w, h), interpolation=cv2.INTER_LINEAR)
    gray = cv2.cvtColor(cv2.cvtColor(bent, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    soft = cv2.multiply(cv2.addWeighted(bent, 0.35, gray, 0.65, 40), deep, scale=1 / 165)
    return np.asarray(cv2.addWeighted(soft, 0.62, deep, 0.38, 0))


def _sunbeams(light: Array, view: View, c: Clock) -> None:
    h, w = view.size
    for k in range(9):
        x = w * (0.02 + 0.125 * k) + 0.03 * w * wobble(c.t, 0.14, dice(k, 3))
        lean, wide = 0.10 * w + 0.04 * w * wobble(c.t, 0.1, dice(k, 4)), w * (0.018 + 0.05 * dice(k, 5))
        level = 95 * (0.5 + 0.5 * wobble(c.t, 0.22, dice(k, 6)))
        lamps.patch(
            light,
            [(x, -6), (x + 0.4 * wide, -6), (x + lean + wide, 0.95 * h), (x + lean - wide, 0.95 * h)],
            (0.7 * level, level, 0.95 * level),
        )


@lru_cache(maxsize=2)
def _net(size: int) -> Array:
    """uint8 (size, size), periodic: the net of light at the bottom of a pool."""
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) * (2 * np.pi / size)
    made = np.full((size, size), 9.0, np.float32)
    for k in range(3):
        u = x + 0.55 * np.sin(2 * y + 1.3 * k) + 0.3 * np.sin(3 * x + 2 * k)
        v = y + 0.55 * np.sin(2 * x + 2.1 * k) + 0.3 * np.sin(3 * y - k)
        made = np.minimum(made, np.abs(np.sin(2 * u + k) + np.sin(2 * v - 1.7 * k)))
    out = (np.exp(-made * 7.5) * 255).astype(np.uint8)
    out.flags.writeable = False
    return out


def _caustics(light: Array, view: View, c: Clock) -> None:
    """Two nets that slide over one another: where both are bright there is light; on the subject, more."""
    h, w = light.shape[:2]
    net = _net(256)
    k = 256 / (0.55 * h)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    parts = []
    for dx, dy, turn in ((14 * c.t, 9 * c.t, 0.0), (-11 * c.t, 12 * c.t, 0.6)):
        a, b = k * math.cos(turn), k * math.sin(turn)
        move = np.array([[a, -b, dx % 256], [b, a, dy % 256]])
        parts.append(cv2.warpAffine(net, move, (w, h), flags=flags, borderMode=cv2.BORDER_WRAP))
    both = cv2.multiply(parts[0], parts[1], scale=1 / 120)
    body = cv2.resize(view.matte, (w, h), interpolation=cv2.INTER_AREA)
    where = cv2.addWeighted(body, 0.55, np.full_like(body, 70), 1.0, 0)
    level = cv2.multiply(both, where, scale=1 / 255)
    light[:] = cv2.add(light, cv2.merge([cv2.convertScaleAbs(level, alpha=s) for s in (0.34, 0.56, 0.52)]))


def _cooled(cut: Array, wet: float) -> Array:
    gains = 1 - wet + wet * np.array([0.70, 0.98, 1.02])
    table = np.clip(np.arange(256)[:, None] * gains + wet * np.array([0, 8, 14]), 0, 255)
    toned = cv2.LUT(cut, np.concatenate([table, np.arange(256)[:, None]], 1).astype(np.uint8)[None])
    return np.asarray(cv2.min(toned, cv2.merge([cut[..., 3]] * 4)))


def _waist(cut: Array, hip: float, soft: float, gone: float) -> Array:
    """The legs fade into the tail."""
    if gone <= 0:
        return cut
    rows = 1 - gone * np.clip((np.arange(cut.shape[0], dtype=np.float32) - hip) / soft + 0.5, 0, 1)
    full = np.broadcast_to(rows[:, None, None], cut.shape).astype(np.float32)
    return np.asarray(cv2.multiply(cut, np.ascontiguousarray(full), dtype=cv2.CV_8U))


class _Tail:
    """A tapering body along a curve from the hips, and its fluke."""

    def __init__(self, path: Array, half: Array, hip: tuple[float, float], t: float) -> None:
        along = np.gradient(path, axis=0)
        self.path, self.half, self.hip, self.t = path, half, hip, t
        self.normal = np.stack([-along[:, 1], along[:, 0]], 1) / (np.hypot(*along.T)[:, None] + 1e-6)
        self.along = along / (np.hypot(*along.T)[:, None] + 1e-6)

    @staticmethod
    def of(view: View, c: Clock, sway: float, float_: float) -> _Tail:
        f, h = view.figure, view.size[0]
        u = np.linspace(0, 1, 40)
        swing = np.sin(2 * np.pi * (0.55 * c.t - 0.55 * u)) * u**1.4
        if f.whole:
            hx, hy = f.hips[0] + 0.4 * sway, f.hips[1] + float_
            long = max(f.body[3] - hy, 0.2 * f.size) * 1.04
            wide = min(max(0.60 * f.shoulders[2], 0.070 * f.size), 0.36 * f.width + 0.04 * f.size)
            x = hx + long * (0.14 * swing + 0.10 * np.sin(2.4 * u))
            y = hy - 0.05 * long + long * u * 0.93
        else:  # only the upper half is in view: the tail curls up beside it
            r = min(f.head.r, 0.2 * h)
            wide = 0.95 * r
            x0, x1 = f.middle[0], min(0.90 * view.size[1], f.middle[0] + max(0.62 * f.width, 0.52 * h))
            if x1 - f.middle[0] < 0.25 * h:
                x1 = f.middle[0] + 0.3 * h
            x = x0 + (x1 - x0) * (1 - (1 - u) ** 2.1) + 0.10 * r * swing
            y = 1.10 * h - (0.72 * h) * u**1.7 + 0.5 * r * swing
            hx, hy = x0, h
        half = wide * (1.0 + 0.12 * np.sin(np.pi * np.minimum(1, 2.2 * u))) * (1 - u) ** 0.82 + 0.10 * wide
        return _Tail(np.stack([x, y], 1), half, (hx, hy), c.t)

    def draw(self, out: Array, on: float) -> None:
        """Fluke first, then rows of scales from the tip up, each over the one below it."""
        layer = np.zeros((*out.shape[:2], 4), np.uint8)
        reach = max(3, int(len(self.path) * (0.25 + 0.75 * on)))
        self._fluke(layer, reach - 1, on)
        edge = np.concatenate(
            [
                self.path[:reach] + self.normal[:reach] * self.half[:reach, None],
                (self.path[:reach] - self.normal[:reach] * self.half[:reach, None])[::-1],
            ]
        )
        brush.fill(layer, edge, (8, 70, 92, 255))
        for row in range(ROWS - 1, -1, -1):
            at = (row + 0.5) / ROWS * (len(self.path) - 1)
            if at > reach - 1:
                continue
            self._row(layer, row, int(at))
        kept = cv2.multiply(
            out,
            cv2.bitwise_not(cv2.merge([cv2.convertScaleAbs(layer[..., 3], alpha=min(1.0, 2 * on))] * 3)),
            scale=1 / 255,
        )
        out[:] = cv2.add(kept, cv2.convertScaleAbs(layer[..., :3], alpha=min(1.0, 2 * on)))

    def _row(self, layer: Array, row: int, i: int) -> None:
        p, n, a, half = self.path[i], self.normal[i], self.along[i], self.half[i]
        count = 7
        size = 2.0 * half / count
        long = 1.9 * float(np.hypot(*(self.path[-1] - self.path[0]))) / ROWS
        turn = np.linspace(0, np.pi, 9)
        for k in range(count + row % 2):
            v = -1 + (2 * k + (1 if row % 2 == 0 else 0)) / count
            if abs(v) > 1.0:
                continue
            round_ = math.sqrt(max(0.0, 1 - v * v))
            hue = 0.44 + 0.08 * math.sin(2 * math.pi * (0.5 * self.t + 0.07 * row + 0.2 * v)) + 0.38 * (row / ROWS)
            shine = 0.5 + 0.5 * math.sin(2 * math.pi * (0.8 * self.t - 0.10 * row + 0.3 * v))
            light = 0.30 + 0.42 * round_ + 0.26 * shine * round_
            colour = tuple(
                255 * s for s in colorsys.hsv_to_rgb(hue % 1.0, 0.92 - 0.40 * shine * round_, min(1.0, 1.15 * light))
            )
            middle = p + n * (v * half)
            wide = 0.62 * size * (0.45 + 0.55 * round_)
            scale = (
                middle
                - a * 0.35 * long
                + n[None] * (wide * np.cos(turn))[:, None]
                + a[None] * (0.85 * long * np.sin(turn))[:, None]
            )
            brush.fill(layer, scale, (*colour, 255))
            dark = tuple(0.45 * s for s in colour)
            brush.line(layer, scale, (*dark, 255), 0.06 * size)

    def _fluke(self, layer: Array, i: int, on: float) -> None:
        p, a, n = self.path[i], self.along[i], self.normal[i]
        size = (2.5 * self.half[0]) * on
        flap = 0.25 * math.sin(2 * math.pi * (0.55 * self.t - 0.62))
        for side in (-1, 1):
            tip = p + a * size * (0.95 + flap * side) + n * side * size * 1.15
            inner, outer = p + a * size * 0.55, p + n * side * size * 0.62 + a * 0.1 * size
            u = np.linspace(0, 1, 14)[:, None]
            start = p - a * 0.25 * size + n * side * 0.12 * size
            upper = (1 - u) ** 2 * start + 2 * u * (1 - u) * outer + u**2 * tip
            lower = (1 - u) ** 2 * tip + 2 * u * (1 - u) * (inner + n * side * 0.55 * size) + u**2 * inner
            brush.fill(layer, np.concatenate([upper, lower]), (172, 60, 176, 255))
            for k in range(1, 9):
                end = lower[int(k / 9 * 13)]
                colour = (255, 150 + 10 * k, 220) if k % 2 else (110, 40, 150)
                brush.line(layer, [start, end], (*colour, 255), 0.02 * size)
            brush.line(layer, np.concatenate([upper, lower]), (255, 220, 250, 255), 0.022 * size)

    def glint(self, light: Array, c: Clock, on: float, hit: float) -> None:
        """Sparkles run along it, most when it has just grown."""
        for k in range(22):
            i = int(dice(k, 3) * (len(self.path) - 1))
            v = 1.6 * (dice(k, 4) - 0.5)
            x, y = self.path[i] + self.normal[i] * self.half[i] * v
            shine = on * max(0.0, wobble(c.t, 0.9, dice(k, 5))) ** 4 * (0.7 + hit)
            d = 0.34 * self.half[0] * shine
            if shine > 0.05:
                tone = (210 * min(1.0, shine), 255 * min(1.0, shine), 245 * min(1.0, shine))
                for dx, dy in ((d, 0.0), (0.0, d)):
                    lamps.stroke(light, [(x - dx, y - dy), (x + dx, y + dy)], tone, 2.5)


def _fish(out: Array, view: View, c: Clock, near: bool) -> None:
    """Small reef fish that cross the picture; the near ones are fewer and larger."""
    h, w = view.size
    for k in range(FISH):
        if (k % 4 == 0) != near:
            continue
        way = 1 if dice(k, 21) > 0.5 else -1
        share = (dice(k, 22) + 0.10 * c.t * (0.7 + 0.8 * dice(k, 23))) % 1.0
        x, y = (
            w * (-0.15 + 1.3 * share if way > 0 else 1.15 - 1.3 * share),
            h * (0.14 + 0.7 * dice(k, 24)) + 0.02 * h * wobble(c.t, 0.5, dice(k, 25)),
        )
        size = h * (0.060 if near else 0.030) * (0.8 + 0.5 * dice(k, 26))
        body = ((255, 150, 40), (255, 220, 70), (90, 130, 255), (255, 96, 130))[k % 4]
        if not near:
            body = tuple(int(0.62 * v + 0.38 * d) for v, d in zip(body, (24, 120, 160), strict=True))  # type: ignore[assignment]
        wag = 0.35 * math.sin(2 * math.pi * (2.2 * c.t + dice(k, 27)))
        tail = np.array([(-0.8, 0), (-1.55, -0.55 + wag), (-1.3, wag * 0.5), (-1.55, 0.55 + wag)])
        turn = np.linspace(0, 2 * np.pi, 24)
        trunk = np.stack([np.cos(turn), 0.52 * np.sin(turn) * (1 - 0.25 * np.cos(turn))], 1)
        fin = np.array([(0.3, -0.42), (-0.2, -0.85), (-0.5, -0.40)])
        dark = tuple(int(0.7 * v) for v in body)
        for shape, colour in ((tail, dark), (fin, dark), (trunk, body)):
            points = shape * (size * way, size) + (x, y)
            brush.fill(out, points, colour)
        for s in (0.25, -0.25):
            band = np.array([(s - 0.09, -0.47), (s + 0.09, -0.47), (s + 0.09, 0.47), (s - 0.09, 0.47)]) * (
                size * way,
                size,
            ) + (x, y)
            brush.fill(out, band, (244, 244, 240) if near else (150, 190, 200))
        eye = (round((x + 0.62 * size * way) * 16), round((y - 0.10 * size) * 16))
        cv2.circle(out, eye, round(0.13 * size * 16), (12, 14, 20), -1, cv2.LINE_AA, 4)
