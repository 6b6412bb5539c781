"""What styles share: a frame as lightness and colour, areas calmed with their edges kept, ink, light that spreads.

Everything works on 8-bit planes, a quarter of the frame's size wherever softness allows it: a style has 15-20 ms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Curve = Callable[[Array], Array]  # 0..1 -> 0..1
Painter = Callable[[Array], Array]  # uint8 (h, w, 3) RGB -> the same, newly made
STEPS = np.arange(256, dtype=np.float32) / np.float32(255)


def table(curve: Curve) -> Array:
    """uint8 (256,) from a curve over 0..1."""
    return np.clip(curve(STEPS) * 255 + 0.5, 0, 255).astype(np.uint8)


def chroma(gain: float, limit: float = 100.0, shift: float = 0.0) -> Array:
    """uint8 (256,): a gain about the grey 128 that gives in softly towards `limit` from it, and a shift."""
    x = np.arange(256, dtype=np.float32) - 128
    return np.clip(128 + shift + np.tanh(x * gain / limit) * limit + 0.5, 0, 255).astype(np.uint8)


def split(image: Array) -> tuple[Array, Array, Array]:
    """uint8 RGB -> lightness, red and blue differences (full-range YCrCb), three uint8 planes."""
    y, cr, cb = cv2.split(cv2.cvtColor(image, cv2.COLOR_RGB2YCrCb))
    return np.asarray(y), np.asarray(cr), np.asarray(cb)


def join(y: Array, cr: Array, cb: Array) -> Array:
    return np.asarray(cv2.cvtColor(cv2.merge([y, cr, cb]), cv2.COLOR_YCrCb2RGB))


def quarter(plane: Array) -> Array:
    """float32 0..1, a quarter as wide and high."""
    h, w = plane.shape[:2]
    small = cv2.resize(plane, (max(4, w // 4), max(4, h // 4)), interpolation=cv2.INTER_AREA)
    return np.asarray(small.astype(np.float32) * np.float32(1 / 255))


def full(small: Array, like: Array) -> Array:
    """uint8, as large as `like`, from float32 0..1 or uint8."""
    if small.dtype != np.uint8:
        small = cv2.convertScaleAbs(np.maximum(small, 0), alpha=255)
    return np.asarray(cv2.resize(small, like.shape[1::-1], interpolation=cv2.INTER_LINEAR))


def times(plane: Array, factor: Array, scale: float = 1.0) -> Array:
    """plane x factor x scale, where factor is uint8 and 255 stands for one."""
    return np.asarray(cv2.multiply(plane, factor, scale=scale / 255))


def calm(plane: Array, contrast: float, radius: int) -> Array:
    """uint8: what differs by less than `contrast` (0..1) evens out, edges stay where they are, to the pixel.

    The fast guided filter (He & Sun 2015): its linear coefficients are worked out at a quarter of the size."""
    a, b = _guide(quarter(plane), radius, contrast)
    return np.asarray(cv2.add(times(plane, full(a, plane)), full(b, plane)))


def _guide(small: Array, radius: int, contrast: float) -> tuple[Array, Array]:
    """Coefficients a, b of that filter as `small`: a x value + b is the value with what differs little evened out."""
    size = (2 * radius + 1, 2 * radius + 1)
    mean = cv2.blur(small, size)
    spread = np.maximum(cv2.blur(small * small, size) - mean * mean, 0)
    a = spread / (spread + np.float32(contrast * contrast))
    return cv2.blur(a, size), cv2.blur(mean * (1 - a), size)


def flat(plane: Array, contrast: float, rounds: int) -> Array:
    """uint8: painted areas. What differs by less than `contrast` (0..255) becomes one tone (a bilateral filter at half
    the size); what differs by more stays as sharp as it was."""
    h, w = plane.shape
    small = cv2.resize(plane, (max(4, w // 2), max(4, h // 2)), interpolation=cv2.INTER_AREA)
    for _ in range(rounds):
        small = cv2.bilateralFilter(small, 5, contrast, 4)
    even = cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR)
    x = np.arange(256, dtype=np.float32)
    edges = (x * np.clip((x - contrast * 0.3) / (contrast * 0.4), 0, 1)).astype(np.uint8)
    brighter, darker = cv2.LUT(cv2.subtract(plane, even), edges), cv2.LUT(cv2.subtract(even, plane), edges)
    return np.asarray(cv2.subtract(cv2.add(even, brighter), darker))


def surroundings(small: Array, radius: int, contrast: float = 0.16) -> Array:
    """The light that a place stands in, float32 as `small`: averaged over its surroundings, not across large edges."""
    a, b = _guide(small, radius, contrast)
    return np.asarray(a * small + b)


def fill(plane: Array, small: Array, power: float, radius: int, pivot: float = 1.0) -> Array:
    """uint8: shadows opened as a second lamp would: brightened by the light they stand in to the power given (< 1),
    their own contrast kept. Surroundings brighter than `pivot` stay."""
    around = (surroundings(small, radius) + np.float32(0.035)) * np.float32(1 / pivot)
    gain = np.clip(around ** np.float32(power - 1), 1.0, 3.0)
    return times(plane, full(gain * np.float32(1 / 3), plane), 3.0)


def ink(plane: Array, fine: float, wide: float, start: int, end: int) -> Array:
    """Drawn lines, uint8, 255 paper .. 0 ink: where a place is darker than what is around it (difference of Gaussians)
    by more than `start`, wholly from `end` on."""
    deeper = cv2.subtract(cv2.GaussianBlur(plane, (0, 0), wide), cv2.GaussianBlur(plane, (0, 0), fine))
    x = np.arange(256, dtype=np.float32)
    lines = 255 - np.clip((x - start) / (end - start), 0, 1) * 255
    return np.asarray(cv2.LUT(deeper, lines.astype(np.uint8)))


def crisp(plane: Array, amount: float, wide: float) -> Array:
    return np.asarray(cv2.addWeighted(plane, 1 + amount, cv2.GaussianBlur(plane, (0, 0), wide), -amount, 0))


def glow(image: Array, threshold: int, amount: float, wide: float) -> Array:
    """uint8 RGB: its lights spread over it (screen)."""
    h, w = image.shape[:2]
    small = cv2.resize(image, (max(4, w // 8), max(4, h // 8)), interpolation=cv2.INTER_AREA)
    light = cv2.convertScaleAbs(np.maximum(small.astype(np.float32) - threshold, 0), alpha=255 / (255 - threshold))
    spread = cv2.convertScaleAbs(cv2.GaussianBlur(light, (0, 0), max(1.0, wide / 8)), alpha=amount)
    light = cv2.resize(spread, (w, h), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.add(image, times(255 - image, light)))


def bands(n: int, soft: float) -> Curve:
    """Lightness in n steps with soft edges between them."""

    def curve(x: Array) -> Array:
        f = np.floor(x * n)
        t = np.clip((x * n - f - 0.5) / soft * 0.5 + 0.5, 0, 1)
        return np.asarray((f + t) / n)

    return curve


def untouched(width: int, height: int) -> Painter:
    """For styles that have done their work on the scene: a frame is left as it was shot."""
    return lambda image: image
