"""Kiss me ai (one big kiss, slowly) and kiss kiss (many, quickly, everywhere)."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import fields, lamps, sparks
from reelwright.engines.previz.finish.closeup import faced
from reelwright.engines.previz.finish.lettering import sized
from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.timing import Clock, dice, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import View, cast, place

Array = NDArray[Any]
COMES, LANDS, LEAVES = 0.9, 2.0, 2.6  # s of the story: the one kiss
FIRST, EVERY, LAST = 0.45, 0.24, 4.35  # s: the many


def one_cues(seconds: float) -> tuple[Happening, ...]:
    lands = told(seconds, LANDS)
    return (
        Happening("shimmer", told(seconds, COMES), -0.2, 0.4), Happening("kiss", lands, 0.15, 1.0),
        Happening("heartbeat", lands + 0.5, 0.0, 0.7), Happening("heartbeat", lands + 1.3, 0.0, 0.7),
    )  # fmt: skip


def many_cues(seconds: float) -> tuple[Happening, ...]:
    return tuple(
        Happening("kiss" if k % 3 == 0 else "pop", at, 1.2 * (dice(k, 2) - 0.5), 0.6 + 0.4 * dice(k, 9))
        for k, at in enumerate(_times(seconds))
    )


def _times(seconds: float) -> list[float]:
    end = min(seconds - 0.4, told(seconds, LAST))
    return [FIRST + EVERY * k for k in range(int((end - FIRST) / EVERY) + 1)]


# -- kiss me ai
def one(view: View, c: Clock) -> Array:
    """The picture turns rosy and comes close; two lips come in, kiss the cheek, leave their print and hearts."""
    comes, lands, leaves = (told(c.seconds, at) for at in (COMES, LANDS, LEAVES))
    v = faced(view, 0.9 * c.on(0.1, lands - 0.2), 0.24)
    f, (h, w) = v.figure, v.size
    r = f.head.r
    rosy = c.on(0.3, 1.2)
    lean = 0.16 * r * (c.during(lands - 0.25, leaves, 0.3) + 0.25 * c.ring(lands, 2.5, 4))
    out = lamps.toned(v.plate, (255, 196, 208), 0.75 * rosy)
    soft = cv2.GaussianBlur(cv2.resize(out, (w // 4, h // 4), interpolation=cv2.INTER_AREA), (0, 0), 0.012 * h)
    out = lamps.blended(out, cv2.resize(soft, (w, h), interpolation=cv2.INTER_LINEAR), 0.8 * rosy)
    light = lamps.sheet(out)
    _lanterns(light, v, c, rosy)
    out = lamps.shone(out, light, 30 * v.unit, 0.6, 0.7)
    cast(out, v, fields.leaned(f, -lean), None, None)
    cheek = (f.head.x + 0.56 * r - 0.85 * lean, f.head.y + 0.20 * r)
    for s in (-1, 1):
        _blush(out, (f.head.x + s * 0.50 * r - lean, f.head.y + 0.24 * r), 0.34 * r, 0.55 * c.on(lands - 0.1, 0.5))
    _print(out, cheek, 0.50 * r, c.on(lands + 0.1, 0.12) * 0.95, 0.22)
    near, gone = ease((c.t - comes) / (lands - comes)), ease((c.t - leaves) / 0.7)
    if near > 0 and gone < 1 and c.fade > 0.1:
        press = math.exp(-(((c.t - lands - 0.2) / 0.28) ** 2))
        far = (1 - near) * 3.4 + gone * 3.6
        size = r * (1.45 - 0.12 * press)
        lips = sized(_lips(256, True), size / 256 * (1 + 0.20 * far / 3), 0.10 + 0.08 * wobble(c.t, 0.7))
        x, y = cheek[0] + r * (0.10 + far * 0.9), cheek[1] + 0.06 * r * far + 0.05 * r * wobble(c.t, 1.2)
        place(out, lips, int(x - lips.shape[1] / 2), int(y - lips.shape[0] / 2), c.fade)
    if c.t > lands:
        _hearts(out, v, c, lands, cheek, 26)
    light = lamps.sheet(out)
    if c.t > lands:
        turn = np.linspace(0, 2 * np.pi, 60)
        for i in range(2):
            ring = r * (0.5 + 2.6 * (c.t - lands) - 0.35 * i)
            level = 200 * c.hit(lands, 3.5)
            if ring > 0:
                hx, hy = (
                    16 * np.sin(turn) ** 3 / 17,
                    -(13 * np.cos(turn) - 5 * np.cos(2 * turn) - 2 * np.cos(3 * turn) - np.cos(4 * turn)) / 17,
                )
                lamps.stroke(
                    light,
                    np.stack([cheek[0] + ring * hx, cheek[1] + ring * hy], 1),
                    (level, 0.5 * level, 0.65 * level),
                    0.05 * r,
                    True,
                )
    out = lamps.shone(out, light, 12 * v.unit, 0.9, 0.6)
    return lamps.veiled(out, f.head.x, f.head.y, 0.55 * rosy, (150, 30, 66))


def _lanterns(light: Array, v: View, c: Clock, level: float) -> None:
    """Out-of-focus lights behind, heart shaped."""
    h, w = v.size
    t = np.linspace(0, 2 * np.pi, 30)
    heart = (
        np.stack([16 * np.sin(t) ** 3, -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))], 1)
        / 17
    )
    for k in range(22):
        x, y = w * dice(k, 31), h * ((dice(k, 32) - 0.03 * c.t * (0.5 + dice(k, 33))) % 1.0)
        size = h * (0.018 + 0.045 * dice(k, 34))
        glow = level * (0.16 + 0.14 * wobble(c.t, 0.4, dice(k, 35)))
        lamps.patch(light, heart * size + (x, y), (255 * glow, 120 * glow, 150 * glow))


# -- kiss kiss
def many(view: View, c: Clock) -> Array:
    """Kiss after kiss lands on face and body; each gives a small push and stays."""
    v = faced(view, 0.6 * c.on(0.1, 0.9), 0.22, 1.9)
    f, (h, w) = v.figure, v.size
    times = _times(c.seconds)
    spots = _spots(v, len(times))
    jolts = [(k, at) for k, at in enumerate(times) if 0 <= c.t - at < 0.5]
    px = sum((v.figure.head.x - spots[k][0]) * 0.10 * c.ring(at, 4, 8) for k, at in jolts)
    squash = sum(0.02 * c.ring(at, 4, 8) for k, at in jolts)
    pink = c.on(FIRST, 2.5)
    out = lamps.mapped_to(v.plate, (120, 20, 70), (255, 206, 220), 0.60 * pink)
    light = lamps.sheet(out)
    lamps.beams(light, *f.middle, 13, 0.35 * c.t, (110 * pink, 40 * pink, 62 * pink), 1.2 * w)
    out = lamps.shone(out, light, 12 * v.unit, 0.8, 0.2)
    cast(out, v, fields.after(fields.leaned(f, px), fields.squashed(f, squash)))
    for s in (-1, 1):
        _blush(out, (f.head.x + s * 0.5 * f.head.r + px, f.head.y + 0.26 * f.head.r), 0.32 * f.head.r, 0.5 * pink)
    low, tall = f.body[3], max(1.0, f.height)
    for k, at in enumerate(times):
        since = c.t - at
        if since < -0.09:
            continue
        x, y, size, angle = spots[k]
        lean = px * min(1.0, max(0.0, (low - y) / tall))
        if since < 0:  # the print comes at the picture
            grow = 1 + 9 * -since
            _print(out, (x + lean, y), size * grow, 0.5 * c.fade, angle)
        else:
            _print(out, (x + lean, y), size * (1 + 0.30 * c.ring(at, 4, 9)), 0.95 * c.fade, angle)
    late = [(k, at) for k, at in enumerate(times) if 0 <= c.t - at < 0.9]
    for k, at in late:
        x, y, size, _ = spots[k]
        _pop(out, (x, y), size, c.t - at, c.fade, k)
    bits = sparks.rising(c.t - FIRST, 14, (0.05 * w, 0.9 * h, 0.95 * w, 1.1 * h), 1.0 * h, 4, 3.0)
    draw(out, [heart_mark(b, 0.028 * h, c.t, c.fade) for b in bits])
    return out


def _spots(v: View, count: int) -> list[tuple[float, float, float, float]]:
    """x, y, size, angle: on the face first, then all over the subject, then about it."""
    f, (h, w) = v.figure, v.size
    r = f.head.r
    out = []
    for k in range(count):
        if k % 5 < 2 and f.found:
            a = 2.4 * k + 0.6
            x, y = f.head.x + 0.58 * r * math.cos(a), f.head.y + 0.15 * r + 0.55 * r * math.sin(a)
            size = r * (0.34 + 0.14 * dice(k, 3))
        elif k % 5 < 4:
            x0, y0, x1, y1 = f.body
            x = (x0 + x1) / 2 + 0.62 * (x1 - x0) * (dice(k, 4) - 0.5)
            y = min(0.94 * h, y0 + (y1 - y0) * (0.25 + 0.6 * dice(k, 5)))
            size = max(0.05 * h, 0.42 * r) * (0.8 + 0.5 * dice(k, 6))
        else:
            x, y = w * (0.08 + 0.84 * dice(k, 7)), h * (0.10 + 0.80 * dice(k, 8))
            size = 0.085 * h * (0.8 + 0.5 * dice(k, 6))
        out.append((x, y, max(size, 0.03 * h), 1.0 * (dice(k, 9) - 0.5)))
    return out


def _pop(out: Array, at: tuple[float, float], size: float, since: float, fade: float, k: int) -> None:
    """A small heart that leaves each kiss."""
    up = overshoot(since / 0.3)
    y = at[1] - size * (0.8 + 1.6 * since)
    level = fade * (1 - ease((since - 0.5) / 0.4))
    draw(
        out,
        [
            Mark(
                "heart",
                at[0] + size * (dice(k, 8) - 0.5),
                y,
                0.42 * size * up,
                (255, 70, 110),
                level,
                0.5 * (dice(k, 3) - 0.5),
            )
        ],
    )


# -- shared
def _hearts(out: Array, v: View, c: Clock, start: float, at: tuple[float, float], count: int) -> None:
    h = v.size[0]
    bits = sparks.thrown(c.t - start, count, at, (0.75 * h, -0.10 * h), 21, 2.2, 0.35)
    draw(out, [heart_mark(b, 0.036 * h, c.t, c.fade) for b in bits])


def heart_mark(b: sparks.Bit, size: float, t: float, fade: float) -> Mark:
    level = fade * min(1.0, 8 * b.age) * ease((1 - b.age) * 2.2)
    red = (255.0, 60 + 70 * dice(b.k, 4), 100 + 50 * dice(b.k, 5))
    return Mark("heart", b.x, b.y, size * (0.5 + 0.9 * dice(b.k, 6)), red, level, 0.35 * wobble(t, 0.6, dice(b.k, 7)))


@lru_cache(maxsize=4)
def _lips(size: int, full: bool) -> Array:
    """Premultiplied RGBA, size px wide. full: glossy lips, pursed; else a print: the same with creases and gaps."""
    w, h = size, int(0.80 * size)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    u, v = (x / w - 0.5) * 2.15, (y / h - 0.5) * 2.15
    bow = 0.14 * np.exp(-((u / 0.20) ** 2))
    edge = np.sqrt(np.clip(1 - np.abs(u) ** 2.2, 0, 1))
    upper_top = -(0.66 * edge * (1 - 0.10 * np.cos(3 * u)) - bow * 1.3)
    lower_low = 0.74 * edge * (1 - 0.05 * u * u)
    line = 0.05 * np.cos(3.2 * u) * edge
    part = 0.075 if full else 0.10
    soft = 0.035
    upper = np.clip((v - upper_top) / soft, 0, 1) * np.clip((line - part * edge - v) / soft, 0, 1)
    lower = np.clip((lower_low - v) / soft, 0, 1) * np.clip((v - line - part * edge) / soft, 0, 1)
    cover = np.clip(upper + lower, 0, 1) * np.clip((1 - np.abs(u)) / 0.04, 0, 1)
    crease = 0.5 + 0.5 * np.cos(u * (46 + 6 * np.sin(3 * v)) * (1 + 0.2 * np.abs(v)) + 2 * np.sin(7 * u))
    if full:
        shade = 0.66 + 0.30 * np.cos((v - np.where(v > 0, 0.36, -0.30)) * 3.4) - 0.13 * crease
        rgb = np.array([226, 22, 58], np.float32) * shade[..., None]
        for cx, cy, sx, sy in ((-0.22, 0.36, 0.20, 0.055), (0.30, 0.33, 0.10, 0.045), (-0.30, -0.34, 0.12, 0.04)):
            rgb += 200 * np.exp(-(((u - cx) / sx) ** 2 + ((v - cy) / sy) ** 2))[..., None]
        dark = np.clip(1 - np.abs(v - line) / (part * edge + 1e-3), 0, 1) * (np.abs(u) < 0.95)
        rgb, cover = rgb * (1 - 0.85 * dark[..., None]), np.maximum(cover, np.clip(dark * 3, 0, 1))
    else:
        wear = np.clip(1.25 - 0.95 * crease**3 - 0.25 * np.abs(v), 0, 1)
        cover = cover * (0.25 + 0.75 * wear)
        rgb = np.broadcast_to(np.array([214, 18, 62], np.float32), (h, w, 3))
    out = np.concatenate([np.clip(rgb, 0, 255) * cover[..., None], 255 * cover[..., None]], -1).astype(np.uint8)
    out.flags.writeable = False
    return out


def _print(out: Array, at: tuple[float, float], size: float, opacity: float, angle: float) -> None:
    if opacity < 0.02 or size < 4:
        return
    lips = sized(_lips(256, False), size / 256, angle)
    place(out, lips, int(at[0] - lips.shape[1] / 2), int(at[1] - lips.shape[0] / 2), opacity)


def _blush(out: Array, at: tuple[float, float], r: float, level: float) -> None:
    """Red comes into a cheek: light is taken from green and blue."""
    n = int(2.4 * r)
    x0, y0 = max(0, int(at[0]) - n), max(0, int(at[1]) - n)
    part = out[y0 : max(0, int(at[1]) + n), x0 : max(0, int(at[0]) + n)]
    if level < 0.02 or not part.size:
        return
    rows, columns = np.ogrid[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]]
    fall = (np.exp(-(((columns - at[0]) / r) ** 2 + ((rows - at[1]) / (0.75 * r)) ** 2)) * level).astype(np.float32)
    factors = cv2.merge([1 - 0.02 * fall, 1 - 0.48 * fall, 1 - 0.34 * fall])
    part[:] = cv2.multiply(part, factors, dtype=cv2.CV_8U)
