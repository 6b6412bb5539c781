"""Light and colour of a whole frame: tints, vignettes, flashes, spots, rims, and sheets on which light is drawn."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.timing import dice
from reelwright.engines.previz.finish.view import View

Array = NDArray[Any]
Colour = tuple[float, float, float]  # RGB, 0..255
SHARE = 2  # the frame's size over a sheet's
FRACTION = 4  # bits behind the point in cv2's coordinates


def toned(frame: Array, colour: Colour, amount: float, gain: float = 1.0) -> Array:
    """Multiplied by a colour, by that much of the way; gain: all light afterwards. Always newly made."""
    if amount <= 1e-3 and abs(gain - 1) < 1e-3:
        return frame.copy()
    factors = (1 - amount + amount * np.array(colour) / 255) * gain
    table = np.clip(np.arange(256)[:, None] * factors[None], 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(frame, table[None]))


def mapped_to(frame: Array, dark: Colour, light: Colour, amount: float) -> Array:
    """Towards a picture in two colours: shadows `dark`, lights `light`. Always newly made."""
    if amount <= 1e-3:
        return frame.copy()
    gray = cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY)
    x = np.linspace(0, 1, 256)[:, None]
    table = (np.array(dark) * (1 - x) + np.array(light) * x).astype(np.uint8)
    two = cv2.LUT(cv2.merge([gray] * 3), table[None])
    return np.asarray(cv2.addWeighted(two, amount, frame, 1 - amount, 0))


def flashed(frame: Array, amount: float, colour: Colour = (255, 255, 255)) -> Array:
    if amount <= 2e-3:
        return frame
    amount = min(1.0, amount)
    x = np.arange(256)[:, None] * (1 - amount) + amount * np.array(colour)[None]
    return np.asarray(cv2.LUT(frame, np.clip(x, 0, 255).astype(np.uint8)[None]))


def blended(a: Array, b: Array, share: float) -> Array:
    """From a (0) to b (1)."""
    if share <= 2e-3:
        return a
    return b if share >= 0.998 else np.asarray(cv2.addWeighted(a, 1 - share, b, share, 0))


def mixed(a: Array, b: Array, mask: Array) -> Array:
    """a where the mask (uint8) is 0, b where it is 255."""
    three = cv2.merge([mask] * a.shape[2])
    one = cv2.multiply(a, cv2.bitwise_not(three), scale=1 / 255)
    return np.asarray(cv2.add(one, cv2.multiply(b, three, scale=1 / 255)))


def veiled(frame: Array, x: float, y: float, amount: float, colour: Colour = (0, 0, 0)) -> Array:
    """The frame's edges go towards a colour; clear about (x, y)."""
    if amount <= 2e-3:
        return frame
    h, w = frame.shape[:2]
    rows, columns = np.ogrid[0 : h // 8 + 1, 0 : w // 8 + 1]
    far = np.hypot((columns * 8 - x) / w, (rows * 8 - y) / h * 0.8)
    edge = (amount * np.clip(far * 1.9 - 0.28, 0, 1) * 255).astype(np.uint8)
    mask = cv2.resize(edge, (w, h), interpolation=cv2.INTER_LINEAR)
    kept = cv2.multiply(frame, cv2.bitwise_not(cv2.merge([mask] * 3)), scale=1 / 255)
    if not any(colour):
        return np.asarray(kept)
    return np.asarray(cv2.add(kept, cv2.merge([cv2.convertScaleAbs(mask, alpha=c / 255) for c in colour])))


# -- sheets of light
def sheet(frame: Array) -> Array:
    """An empty sheet, uint8, at a share of the frame's size: what is drawn on it becomes light."""
    return np.zeros((frame.shape[0] // SHARE, frame.shape[1] // SHARE, 3), np.uint8)


def shone(frame: Array, light: Array, soft: float, core: float = 1.0, halo: float = 0.7) -> Array:
    """A sheet added as light (screened) with a halo. soft: px of the frame that the halo reaches."""
    h, w = light.shape[:2]
    small = cv2.resize(light, (max(2, w // 4), max(2, h // 4)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), max(0.8, soft / (4 * SHARE)))
    wide = cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR)
    both = cv2.addWeighted(light, core, wide, halo, 0)
    return screened(frame, cv2.resize(both, frame.shape[1::-1], interpolation=cv2.INTER_LINEAR))


def screened(frame: Array, light: Array) -> Array:
    return np.asarray(cv2.add(frame, cv2.multiply(cv2.bitwise_not(frame), light, scale=1 / 255)))


def fixed(points: Any) -> Array:
    """Px of the frame -> cv2's fixed-point coordinates on a sheet."""
    return np.round(np.asarray(points, float) / SHARE * 2**FRACTION).astype(np.int32)


def stroke(light: Array, points: Any, colour: Colour, thick: float, closed: bool = False) -> None:
    """A line on a sheet; px of the frame."""
    cv2.polylines(light, [fixed(points)], closed, colour, max(1, round(thick / SHARE)), cv2.LINE_AA, FRACTION)


def patch(light: Array, points: Any, colour: Colour) -> None:
    cv2.fillPoly(light, [fixed(points)], colour, cv2.LINE_AA, FRACTION)


def dot(light: Array, x: float, y: float, r: float, colour: Colour) -> None:
    one = 2**FRACTION / SHARE
    at = (round(x * one), round(y * one))
    cv2.circle(light, at, max(6, round(r * one)), colour, -1, cv2.LINE_AA, FRACTION)


def rim(view: View, colour: Colour, reach: float, level: float, inside: float = 0.0) -> Array:
    """A sheet with light about the subject's outline. reach: px; inside: share of it that lies over the subject."""
    h, w = view.size
    small = cv2.resize(view.matte, (max(8, w // 8), max(8, h // 8)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(0.8, reach / 8))
    ring = cv2.resize(cv2.convertScaleAbs(soft, alpha=2.2 * level), (w // SHARE, h // SHARE))
    body = cv2.resize(view.matte, (w // SHARE, h // SHARE), interpolation=cv2.INTER_AREA)
    ring = cv2.multiply(ring, cv2.convertScaleAbs(body, alpha=inside - 1, beta=255), scale=1 / 255)
    return np.asarray(cv2.merge([cv2.convertScaleAbs(ring, alpha=c / 255) for c in colour]))


@lru_cache(maxsize=8)
def ramp(size: tuple[int, int], rows: tuple[tuple[float, Colour], ...]) -> Array:
    """uint8 (h, w, 3): colours from the top (0) to the bottom (1)."""
    y = np.linspace(0, 1, size[0])
    at = [p for p, _ in rows]
    line = np.stack([np.interp(y, at, [c[k] for _, c in rows]) for k in range(3)], -1)
    made = np.repeat(line[:, None], size[1], 1).astype(np.uint8)
    made.flags.writeable = False
    return made


def beams(light: Array, x: float, y: float, count: int, turn: float, colour: Colour, reach: float) -> None:
    """Rays about a point: wedges of light, each second one dark."""
    for k in range(count):
        a, half = 2 * math.pi * k / count + turn, 0.5 * math.pi / count
        ends = [(x + reach * math.cos(a + s * half), y + reach * math.sin(a + s * half)) for s in (-1, 1)]
        patch(light, [(x, y), *ends], colour)


def speed_lines(light: Array, x: float, y: float, inner: float, level: float, seed: int, count: int = 70) -> None:
    """Thin wedges towards a point, free in the middle: what drawn speed looks like. inner: px."""
    h, w = light.shape[0] * SHARE, light.shape[1] * SHARE
    reach = math.hypot(w, h)
    bright = (255.0 * level, 255.0 * level, 255.0 * level)
    for k in range(count):
        a = 2 * math.pi * (k + 0.8 * dice(k, seed)) / count
        near = inner * (1.0 + 0.7 * dice(k, seed + 1))
        half = 0.004 + 0.011 * dice(k, seed + 2) ** 2
        tip = (x + math.cos(a) * near, y + 0.8 * math.sin(a) * near)
        ends = [(x + math.cos(a + s * half) * reach, y + math.sin(a + s * half) * reach) for s in (-1, 1)]
        patch(light, [tip, *ends], bright)
