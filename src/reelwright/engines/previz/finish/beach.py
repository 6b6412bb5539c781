"""A beach: sky, sea, sand, a parasol, and palm leaves that hang into the picture."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish import brush, lamps
from reelwright.engines.previz.finish.timing import Clock, dice, wobble
from reelwright.engines.previz.finish.view import View, place

Array = NDArray[Any]


@lru_cache(maxsize=4)
def _painted(size: tuple[int, int]) -> Array:
    """Sky with fair clouds, a turquoise sea in bands, sand with a wet edge. The sea's line is at 0.47 of the height."""
    h, w = size
    rows = (
        (0.0, (34, 142, 226)), (0.30, (120, 204, 244)), (0.46, (214, 242, 250)), (0.468, (20, 120, 170)),
        (0.56, (24, 172, 190)),
        (0.66, (96, 222, 212)), (0.70, (206, 246, 232)), (0.715, (214, 190, 140)),
        (0.80, (242, 214, 158)), (1.0, (250, 224, 170)),
    )  # fmt: skip
    out = lamps.ramp(size, rows).astype(np.float32)
    dice_ = np.random.default_rng(8)
    noise = sum(
        cv2.resize(dice_.standard_normal((n, 3 * n)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC) / k
        for k, n in ((1.0, 5), (2.0, 11), (4.0, 26), (8.0, 60))
    )
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    cloud = np.clip(noise * 1.1 - 0.35, 0, 1) * np.exp(-(((y - 0.27) / 0.15) ** 2))
    out += (255 - out) * (0.85 * cloud)[..., None]
    grain = cv2.resize(dice_.standard_normal((h // 2, w // 2)).astype(np.float32), (w, h))
    sand = np.clip((y - 0.715) / 0.02, 0, 1)
    out += (grain * 5 + noise * 4)[..., None] * sand[..., None]
    made = np.clip(out, 0, 255).astype(np.uint8)
    for x0, x1, top in ((0.0, 0.23, 0.40), (0.78, 1.0, 0.425)):  # islands in the distance
        x = np.linspace(x0, x1, 40)
        ridge = 0.468 - (0.468 - top) * np.sin(np.pi * (x - x0) / (x1 - x0)) * (0.8 + 0.2 * np.sin(40 * x))
        points = np.concatenate([np.stack([x * w, ridge * h], 1), [(x1 * w, 0.468 * h), (x0 * w, 0.468 * h)]])
        brush.fill(made, points, (72, 128, 140))
    made.flags.writeable = False
    return made


def beach(view: View, c: Clock) -> Array:
    """Glitter on the sea, a line of foam that comes and goes, a parasol."""
    h, w = view.size
    out = _painted((h, w)).copy()
    tide = 0.70 + 0.018 * wobble(c.t, 0.27)
    x = np.arange(0, w + 8, 8)
    for k, (drop, level) in enumerate(((0.0, 250), (-0.022, 214), (-0.055, 190))):
        line = h * (
            tide + drop + 0.008 * np.sin(x / (0.09 * w) + 1.2 * c.t + k) + 0.004 * np.sin(x / (0.03 * w) - 2 * c.t)
        )
        brush.line(out, np.stack([x, line], 1), (level, 255, 250), (6 - 2 * k) * view.unit)
    for k in range(60):
        gx, gy = w * dice(k, 51), h * (0.475 + 0.19 * dice(k, 52) ** 1.5)
        shine = max(0.0, wobble(c.t, 0.8, dice(k, 53)))
        long = (4 + 16 * (gy / h - 0.47) / 0.2) * view.unit * shine
        if shine > 0.3:
            brush.line(out, [(gx - long, gy), (gx + long, gy)], (240, 255, 255), 2 * view.unit)
    _parasol(out, w, h)
    return out


def _parasol(out: Array, w: int, h: int) -> None:
    x, y, r = 0.12 * w, 0.60 * h, 0.19 * h
    cv2.line(
        out,
        (int(x), int(y - 0.02 * h)),
        (int(x + 0.05 * h), int(0.90 * h)),
        (238, 232, 220),
        max(2, h // 110),
        cv2.LINE_AA,
    )
    for k in range(8):
        a, b = math.pi + math.pi * k / 8, math.pi + math.pi * (k + 1) / 8
        u = np.linspace(a, b, 6)
        rim = np.stack([x + r * np.cos(u) * 1.15, y + 0.14 * r * np.abs(np.sin(8 * u)) * 0.4 + 0.02 * r], 1)
        dome = np.stack([x + r * 1.15 * np.cos(u) * 0.98, y + 0.80 * r * np.sin(u)], 1)
        middle = [(x, y - 0.80 * r)]
        points = np.concatenate([middle, dome, rim[::-1]])
        brush.fill(out, points, ((238, 64, 70), (252, 246, 236))[k % 2])
    towel = np.array([(0.04 * w, 0.93 * h), (0.20 * w, 0.90 * h), (0.25 * w, 0.95 * h), (0.07 * w, 0.99 * h)])
    brush.fill(out, towel, (60, 176, 214))


def fronds(out: Array, view: View, c: Clock, on: float) -> None:
    """Palm leaves hang into the upper corners and sway."""
    if on < 0.02:
        return
    h, w = view.size
    layer = np.zeros((h, w, 4), np.uint8)
    for side in (-1, 1):
        root = np.array([w / 2 + side * 0.54 * w, -0.04 * h - (1 - on) * 0.5 * h])
        for k in range(4):
            a = (0.25 + 0.36 * k) + 0.05 * wobble(c.t, 0.3, k / 4 + side)
            long = min(h, 0.62 * w) * (0.62 - 0.07 * k)
            u = np.linspace(0, 1, 16)
            way = np.stack([-side * np.cos(a * (1 + 0.5 * u)), np.sin(a * (1 + 0.5 * u))], 1)
            spine = root + np.cumsum(way, 0) * long / 16
            green = (24 + 16 * k, 108 + 22 * k, 48 + 8 * k)
            for i in range(2, 16):
                for s in (-1, 1):
                    turn = s * 1.0
                    d = np.array(
                        [
                            way[i, 0] * math.cos(turn) - way[i, 1] * math.sin(turn),
                            way[i, 0] * math.sin(turn) + way[i, 1] * math.cos(turn),
                        ]
                    )
                    tip = spine[i] + d * h * 0.17 * math.sin(math.pi * (0.15 + 0.8 * i / 16)) + (0, 0.03 * h)
                    leaf = np.array([spine[i] - way[i] * 0.012 * h, tip, spine[i] + way[i] * 0.012 * h])
                    brush.fill(layer, leaf, (*green, 255))
            brush.line(layer, spine, (90, 130, 60, 255), h // 200)
    place(out, layer, 0, 0)
