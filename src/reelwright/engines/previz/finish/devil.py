"""Creepy devil smile: the light goes under the face, the eyes burn, the mouth is pulled into a grin of teeth."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.closeup import faced
from reelwright.engines.previz.finish.timing import Clock, dice, told, wobble
from reelwright.engines.previz.finish.view import Tone, View, bent, cast, shaken

Array = NDArray[Any]
DARK, EYES, GRIN, LAUGH = 0.3, 1.15, 1.75, 3.0  # s of the story
STEPS = 22


def cues(seconds: float) -> tuple[Happening, ...]:
    eyes, grin, laugh = (told(seconds, at) for at in (EYES, GRIN, LAUGH))
    return (
        Happening("heartbeat", told(seconds, DARK), 0.0, 0.8),
        Happening("heartbeat", told(seconds, DARK) + 0.7, 0.0, 0.9),
        Happening("impact", eyes, 0.0, 0.6),
        Happening("stretch", grin, 0.0, 0.6),
        Happening("laugh", laugh, 0.0, 1.0),
    )


def frame(view: View, c: Clock) -> Array:
    dark, eyes, grin, laugh = (told(c.seconds, at) for at in (DARK, EYES, GRIN, LAUGH))
    gone, wide = c.on(dark, 0.8), c.on(grin, 0.9)
    burn = c.on(eyes, 0.25) * (0.85 + 0.15 * wobble(c.t, 6.3))
    shake = c.on(laugh, 0.2) * c.during(laugh, c.seconds + 1, 0.2)
    v = faced(view, 0.85 * c.on(dark, 2.6), 0.25)
    f, (h, w) = v.figure, v.size
    r = f.head.r
    out = lamps.mapped_to(v.plate, (10, 0, 2), (150, 22, 14), 0.88 * gone)
    out = lamps.toned(out, (255, 120, 100), 0.5 * gone, 1 - 0.45 * gone)
    light = lamps.sheet(out)
    bits = sparks.rising(c.t, 46, (0, 0.55 * h, w, 1.15 * h), 0.95 * h, 3, 2.6)
    sparks.lights(light, bits, 0.006 * h, (255, 110, 30), gone)
    out = lamps.shone(out, light, 16 * v.unit, 1.0, 0.8)
    nod = 0.05 * r * abs(wobble(c.t, 4.2)) * shake
    cast(out, v, fields.moved(0, -nod), None, _underlit(f.head.y, r, gone))
    if gone > 0:
        moved = View(out, v.plate, v.matte, f)
        _pulled(moved, wide, nod)
        _grin(out, moved, wide, nod, 0.5 + 0.5 * wobble(c.t, 4.2) * shake)
        _brows(out, moved, c.on(eyes, 0.5), nod)
    light = lamps.sheet(out)
    for s, eye in zip((-1, 1), f.eyes, strict=True):
        _eye(light, eye.x, eye.y - nod, max(eye.r, 0.13 * r), burn, s)
    out = lamps.shone(out, light, 0.34 * r, 1.0, 1.0)
    _horns(out, f.head.x, f.head.y - nod, r, c.on(laugh - 0.5, 0.5))
    out = lamps.veiled(out, f.head.x, f.head.y, 0.95 * gone)
    out = lamps.flashed(out, 0.30 * c.hit(eyes, 8), (255, 40, 20))
    jolt = 0.004 * h * shake + 0.012 * h * c.hit(eyes, 6)
    return shaken(out, jolt * wobble(c.t, 8.3), jolt * wobble(c.t, 10.1, 0.3))


def _underlit(y: float, r: float, amount: float) -> Tone:
    """Red light from below: the chin and cheeks burn, the brow is dark."""

    def tone(cut: Array, top: int) -> Array:
        rows = (np.arange(cut.shape[0], dtype=np.float32) + top - y) / max(1.0, r)
        up = 1 / (1 + np.exp(-2.1 * (rows - 0.05)))
        level = 0.26 + 0.92 * up * np.exp(-0.16 * np.maximum(rows - 1.2, 0) ** 2)
        gains = np.stack([level * 1.15, level * 0.60, level * 0.50, np.ones_like(level)], -1)
        gains = 1 + (gains - 1) * amount
        table = gains[:, None].astype(np.float32)
        full = np.broadcast_to(table, (*cut.shape[:2], 4))
        return np.asarray(cv2.min(cv2.multiply(cut, full, dtype=cv2.CV_8U), cv2.merge([cut[..., 3]] * 4)))

    return tone


def _pulled(view: View, wide: float, nod: float) -> None:
    """The corners of the mouth go out and up, the cheeks with them."""
    m, r = view.figure.mouth, view.figure.head.r
    if wide <= 0.01:
        return
    x0, y0 = m.x, m.y - nod
    reach = 1.05 * r

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        for s in (-1, 1):
            cx, cy = x0 + s * 0.55 * r, y0 - 0.10 * r
            fall = np.exp(-(((x - cx) / (0.42 * r)) ** 2 + ((y - cy) / (0.36 * r)) ** 2))
            x = x - s * 0.20 * r * wide * fall
            y = y + 0.22 * r * wide * fall
        return x.astype(np.float32), y.astype(np.float32)

    bent(view.frame, field, (int(x0 - 1.5 * reach), int(y0 - reach), int(x0 + 1.5 * reach), int(y0 + reach)))


def _grin(out: Array, view: View, wide: float, nod: float, open_: float) -> None:
    """A crescent with two rows of pointed teeth from ear to ear, drawn in twice the size for its edges."""
    m, r = view.figure.mouth, view.figure.head.r
    if wide < 0.03:
        return
    half = (0.40 + 0.38 * wide) * r
    rise, deep = 0.34 * r * wide, (0.10 + 0.20 * wide + 0.06 * open_) * r * min(1.0, 3 * wide)
    x, y = m.x, m.y - nod - 0.04 * r * wide
    u = np.linspace(-1, 1, 2 * STEPS + 1)
    upper = np.stack([x + half * u, y - rise * u**2 + 0.10 * rise], 1)
    lower = np.stack([x + half * u, y - rise * u**2 + 0.10 * rise + deep * (1 - np.abs(u) ** 2.6)], 1)
    outline = np.concatenate([upper, lower[::-1]])
    brush.fill(out, outline, (26, 2, 4))
    gums = np.concatenate([upper, (upper + 0.18 * (lower - upper))[::-1]])
    brush.fill(out, gums, (96, 14, 18))
    for k in range(STEPS):
        i = 2 * k
        a, b, tip = upper[i], upper[i + 2], upper[i + 1] + 0.60 * (lower[i + 1] - upper[i + 1])
        fang = 1.25 if k in (STEPS // 2 - 4, STEPS // 2 + 3) else 1.0
        brush.fill(out, np.array([a, b, upper[i + 1] + fang * (tip - upper[i + 1])]), (238, 226, 196))
        if 0 < k < STEPS - 1:
            low = lower[i + 1] + 0.42 * (upper[i + 1] - lower[i + 1])
            brush.fill(out, np.array([lower[i], lower[i + 2], low]), (206, 190, 160))
    brush.line(out, outline, (70, 6, 8), 0.022 * r, True)
    glint = upper[STEPS - 5] + 0.25 * (lower[STEPS - 5] - upper[STEPS - 5])
    for a in (0.0, math.pi / 2):
        d = 0.16 * r * wide * (0.6 + 0.4 * open_)
        ends = [(glint[0] + q * d * math.cos(a + 0.3), glint[1] + q * d * math.sin(a + 0.3)) for q in (-1, 1)]
        brush.line(out, ends, (255, 250, 235), 0.014 * r)


def _brows(out: Array, view: View, on: float, nod: float) -> None:
    """Shadows that knit over the eyes."""
    r = view.figure.head.r
    for s, eye in zip((-1, 1), view.figure.eyes, strict=True):
        inner, outer = eye.x - s * 0.24 * r, eye.x + s * 0.30 * r
        y = eye.y - nod
        points = np.array(
            [(inner, y - 0.05 * r), (outer, y - 0.36 * r), (outer, y - 0.24 * r), (inner, y - 0.13 * r + 0.16 * r)]
        )
        layer = np.zeros(out.shape[:2], np.uint8)
        brush.fill(layer, points, 210 * on)
        x0, x1 = sorted((int(inner - 0.3 * s * r), int(outer + 0.3 * s * r)))
        area = (slice(max(0, int(y - 0.6 * r)), int(y + 0.3 * r) + 1), slice(max(0, x0), max(0, x1) + 1))
        if layer[area].size:
            soft = cv2.GaussianBlur(layer[area], (0, 0), max(0.8, 0.03 * r))
            out[area] = cv2.multiply(out[area], cv2.merge([cv2.bitwise_not(soft)] * 3), scale=1 / 255)


def _eye(light: Array, x: float, y: float, r: float, burn: float, side: int) -> None:
    """A slit of fire with a ragged flame that streams outwards."""
    if burn < 0.02:
        return
    turn = np.linspace(0, 2 * np.pi, 20)
    almond = np.stack(
        [x + 1.25 * r * np.cos(turn), y + 0.62 * r * np.sin(turn) + side * 0.25 * r * np.cos(turn) * -1], 1
    )
    lamps.patch(light, almond, (255 * burn, 38 * burn, 12 * burn))
    lamps.dot(light, x, y, 0.34 * r, (255 * burn, 214 * burn, 120 * burn))
    for k in range(4):
        a = -0.5 * side * 0.6 + 0.25 * k
        d = r * (1.6 + 1.3 * dice(k, 31)) * burn
        lamps.stroke(
            light,
            [(x, y), (x + side * d * math.cos(a), y - abs(d) * 0.6 * math.sin(0.3 + a))],
            (200 * burn, 26 * burn, 6 * burn),
            0.16 * r,
        )


def _horns(out: Array, x: float, y: float, r: float, on: float) -> None:
    if on < 0.03:
        return
    for s in (-1, 1):
        root, u = (x + s * 0.52 * r, y - 0.82 * r), np.linspace(0, 1, 16)
        px = root[0] + s * r * (0.42 * np.sin(1.9 * u)) * on
        py = root[1] - r * 0.85 * u * on
        wide = 0.17 * r * (1 - u) ** 0.8
        outer, inner = np.stack([px + wide, py], 1), np.stack([px - wide, py], 1)
        brush.fill(out, np.concatenate([outer, inner[::-1]]), (44, 8, 10))
        edge = outer if s < 0 else inner
        brush.line(out, edge, (196, 46, 26), 0.03 * r)
        for k in range(3, 13, 3):
            brush.line(out, [outer[k], inner[k]], (24, 4, 6), 0.02 * r)
