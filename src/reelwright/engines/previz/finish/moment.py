"""What an effect does to one frame, as a value; and the pure functions that do it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.shapes import Mark, draw
from reelwright.engines.previz.finish.spectre import Spectre, haunt
from reelwright.engines.previz.shoot.shooter import Focus

Array = NDArray[Any]
OVEN = (58, 34, 14)  # RGB beyond a boxed frame: the dim warm inside of an oven
STEP = 8  # px between the points at which a warp is worked out
Colour = tuple[float, float, float]  # RGB, 0..255


@dataclass(frozen=True, slots=True)
class Bulge:
    """Swelling (amount > 0) or pinching about a point. x, y, radius: in hero heights from the hero's middle."""

    x: float
    y: float
    radius: float
    amount: float


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything neutral by default. Lengths in hero heights, about the hero's middle; angles in rad; colours RGB.

    zoom about (at_x, at_y); squeeze: width and height; wave: amplitude, waves per height, phase, across the picture;
    ring: a shock wave's radius and strength; tint: multiplied by `tinted`; flash: light added 0..1; dark: edges go
    dark 0..1; grey: 0..1 of the colour gone; split: hero heights between the colour channels; streak: share of the
    frame's width that is smeared sideways; burst: 0..1 of speed lines towards the hero; boxed: darkness instead of
    mirrored picture where a warp looks beyond the frame; shade: 0..1 of all light gone, the brightest least;
    spectre: a creature of light about the hero."""

    zoom: float = 1.0
    at_x: float = 0.0
    at_y: float = 0.0
    roll: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    squeeze: tuple[float, float] = (1.0, 1.0)
    bulges: tuple[Bulge, ...] = ()
    wave: tuple[float, float, float] = (0.0, 1.0, 0.0)
    ring: tuple[float, float] = (0.0, 0.0)
    tint: Colour = (255.0, 255.0, 255.0)
    tinted: float = 0.0
    flash: float = 0.0
    dark: float = 0.0
    grey: float = 0.0
    split: float = 0.0
    streak: float = 0.0
    burst: float = 0.0
    boxed: bool = False
    shade: float = 0.0
    spectre: Spectre | None = None
    marks: tuple[Mark, ...] = ()


def apply(frame: Array, m: Moment, focus: Focus, near: float = 1.0) -> Array:
    """uint8 (h, w, 3) RGB -> the same, newly made. near: the hero is brought this much closer first."""
    size = min(max(focus.height, 0.25 * frame.shape[0]), 1.2 * frame.shape[0])
    spot = Focus(focus.x, focus.y, size * near)
    out = _warped(frame, m, spot, near)
    if m.streak > 1e-3:
        wide = max(3, int(m.streak * frame.shape[1]))
        out = cv2.addWeighted(out, 0.35, cv2.blur(out, (wide, 1)), 0.65, 0)
    out = _coloured(out, m, spot)
    if m.burst > 1e-3:
        out = _rayed(out, m.burst, spot)
    if m.spectre is not None:
        out = haunt(out, m.spectre, Focus(spot.x, spot.y, size * m.zoom * near))
    if m.marks:
        out = draw(out, _carried(m), (spot.x, spot.y), spot.height)
    if m.split > 1e-4:
        px = round(m.split * size)
        out = np.dstack([np.roll(out[..., 0], px, 1), out[..., 1], np.roll(out[..., 2], -px, 1)])
    return np.ascontiguousarray(out)


def _carried(m: Moment) -> tuple[Mark, ...]:
    """Marks are where the hero is after the warp: moved and grown with it."""
    c, s = math.cos(m.roll), math.sin(m.roll)
    out = []
    for k in m.marks:
        x, y = m.at_x + (k.x * m.squeeze[0] - m.at_x) * m.zoom, m.at_y + (k.y * m.squeeze[1] - m.at_y) * m.zoom
        x, y = c * x - s * y + m.dx, s * x + c * y + m.dy
        out.append(replace(k, x=x, y=y, size=k.size * m.zoom, angle=k.angle + m.roll))
    return tuple(out)


def _is_still(m: Moment) -> bool:
    plain = Moment()
    parts = ("zoom", "roll", "dx", "dy", "squeeze", "bulges")
    return all(getattr(m, p) == getattr(plain, p) for p in parts) and not m.wave[0] and not m.ring[1]


def _warped(frame: Array, m: Moment, spot: Focus, near: float) -> Array:
    """The whole warp in one resampling, worked out on a coarse grid; mirrored at the frame's edges."""
    if _is_still(m) and near == 1:
        return frame.copy()
    h, w = frame.shape[:2]
    rows, columns = -(-h // STEP) + 1, -(-w // STEP) + 1
    gy, gx = np.mgrid[0:rows, 0:columns].astype(np.float32) * STEP
    x, y = (gx - spot.x) / spot.height - m.dx, (gy - spot.y) / spot.height - m.dy
    c, s = math.cos(m.roll), math.sin(m.roll)
    x, y = c * x + s * y, c * y - s * x
    x, y = (x - m.at_x) / m.zoom + m.at_x, (y - m.at_y) / m.zoom + m.at_y
    x, y = x / m.squeeze[0], y / m.squeeze[1]
    for b in m.bulges:
        dx, dy = x - b.x, y - b.y
        fall = np.exp(-(dx * dx + dy * dy) / (b.radius * b.radius))
        pull = 1 - b.amount * fall / (1 + max(b.amount, 0) * fall)
        x, y = b.x + dx * pull, b.y + dy * pull
    if m.wave[0]:
        x = x + m.wave[0] * np.sin(2 * math.pi * (y * m.wave[1] + m.wave[2]))
    if m.ring[1]:
        d = np.hypot(x, y) + 1e-4
        push = m.ring[1] * np.exp(-(((d - m.ring[0]) / 0.14) ** 2))
        x, y = x - x / d * push, y - y / d * push
    size = spot.height / near
    offset = cv2.merge([x * size + spot.x - gx, y * size + spot.y - gy]).astype(np.float32)
    spread = np.array([[1 / STEP, 0, 0], [0, 1 / STEP, 0]])
    full: Any = cv2.warpAffine(offset, spread, (w, h), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    full[..., 0] += np.arange(w, dtype=np.float32)
    full[..., 1] += np.arange(h, dtype=np.float32)[:, None]
    none: Any = None
    border = cv2.BORDER_CONSTANT if m.boxed else cv2.BORDER_REFLECT_101
    return np.asarray(cv2.remap(frame, full, none, cv2.INTER_LINEAR, borderMode=border, borderValue=OVEN))


def _coloured(frame: Array, m: Moment, spot: Focus) -> Array:
    out = frame
    if m.grey > 1e-3:
        gray = cv2.cvtColor(cv2.cvtColor(out, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        out = cv2.addWeighted(gray, m.grey, out, 1 - m.grey, 0)
    if m.tinted > 1e-3:
        gain = 1 - m.tinted + m.tinted * np.array(m.tint) / 255
        x = np.arange(256)[:, None] * gain[None]
        out = cv2.LUT(out, np.clip(x, 0, 255).astype(np.uint8)[None])
    if m.shade > 1e-3:
        x = np.linspace(0, 1, 256)
        out = cv2.LUT(out, (x * (1 - m.shade * (1 - x**3)) * 255).astype(np.uint8))
    if m.dark > 1e-3:
        h, w = out.shape[:2]
        y, x = np.ogrid[0 : h // 4 + 1, 0 : w // 4 + 1]
        d = np.hypot((x * 4 - spot.x) / w, (y * 4 - spot.y) / h).astype(np.float32)
        edge = cv2.convertScaleAbs(1 - m.dark * np.clip(d * 1.7 - 0.15, 0, 1), alpha=255)
        veil = cv2.resize(edge, (w, h), interpolation=cv2.INTER_LINEAR)
        out = cv2.multiply(out, cv2.merge([veil, veil, veil]), scale=1 / 255)
    if m.flash > 1e-3:
        out = cv2.convertScaleAbs(out, alpha=1 - m.flash, beta=255 * m.flash)
    return np.asarray(out)


def _rayed(frame: Array, amount: float, spot: Focus) -> Array:
    """Speed lines: thin wedges of light towards the hero, the middle left free."""
    h, w = frame.shape[:2]
    layer = np.zeros((h // 2, w // 2), np.uint8)
    reach = math.hypot(w, h) / 2
    for k in range(56):
        a = k * 2.399963 + 0.37 * math.sin(k * 12.9)
        near = (0.30 + 0.22 * math.sin(k * 78.2) ** 2) * math.hypot(w, h) / 2 * (1.5 - 0.5 * amount)
        half = 0.004 + 0.010 * math.sin(k * 39.4) ** 2
        cx, cy = spot.x / 2, spot.y / 2
        points = [
            (cx + math.cos(a) * near, cy + math.sin(a) * near),
            (cx + math.cos(a - half) * reach * 2, cy + math.sin(a - half) * reach * 2),
            (cx + math.cos(a + half) * reach * 2, cy + math.sin(a + half) * reach * 2),
        ]
        cv2.fillPoly(layer, [np.array(points, np.int32)], int(190 * amount), cv2.LINE_AA)
    full = cv2.resize(layer, (w, h), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.add(frame, cv2.cvtColor(full, cv2.COLOR_GRAY2RGB)))
