"""Colour: display sRGB, linear light, OKLab. Colours are RGB float32 (..., 3); linear unless a name says otherwise.

OKLab: Björn Ottosson, "A perceptual color space for image processing", 2020."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from reelwright.engines.previz.scene import Floats

_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_FROM_LMS = np.linalg.inv(_TO_LMS).astype(np.float32)
_FROM_LAB = np.linalg.inv(_TO_LAB).astype(np.float32)
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
FILM_STEPS = 4096
FILM_TOP = 4.0  # linear light that the film table reaches; above it everything is white


@cache
def lin(code: str) -> Floats:
    """'#rrggbb' (display) -> linear RGB (3,). The array is shared: don't write to it."""
    digits = code.lstrip("#")
    display = np.array([int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32)
    colour = np.where(display <= 0.04045, display / 12.92, ((display + 0.055) / 1.055) ** 2.4).astype(np.float32)
    colour.setflags(write=False)
    return colour


def to_lab(linear: ArrayLike) -> Floats:
    return np.asarray(np.cbrt(np.asarray(linear, np.float32) @ _TO_LMS.T) @ _TO_LAB.T, np.float32)


def from_lab(lab: ArrayLike) -> Floats:
    """OKLab -> linear RGB; what lies outside the gamut is cut at 0."""
    return np.maximum(((np.asarray(lab, np.float32) @ _FROM_LAB.T) ** 3) @ _FROM_LMS.T, 0).astype(np.float32)


def mix(first: ArrayLike, second: ArrayLike, share: float) -> Floats:
    """Mix two linear colours in OKLab: no grey mud between them. share: 0 first, 1 second."""
    return from_lab(to_lab(first) * (1 - share) + to_lab(second) * share)


def smooth(low: float, high: float, x: ArrayLike) -> Floats:
    """Smoothstep from low to high (high < low falls instead of rising), 0..1."""
    t = np.asarray((np.asarray(x, np.float32) - low) / (high - low))
    np.clip(t, 0, 1, out=t)
    falling = 3 - 2 * t
    t *= t
    t *= falling
    return np.asarray(t, np.float32)


def brightest(rgb: Floats) -> Floats:
    """The strongest of three channels, (..., 3) -> (...): NumPy over so short an axis is twenty times slower."""
    return np.asarray(np.maximum(np.maximum(rgb[..., 0], rgb[..., 1]), rgb[..., 2]))


@cache
def film_table() -> Floats:
    """Linear light -> display 0..255 through a soft shoulder that keeps the colour of lit whites.

    Indexed by sqrt(light / FILM_TOP) * (FILM_STEPS - 1): equal steps for the eye."""
    light = np.linspace(0, 1, FILM_STEPS, dtype=np.float64) ** 2 * FILM_TOP
    rolled = np.where(light < 0.6, light, 0.6 + 0.4 * (1 - np.exp(-(light - 0.6) / 0.4)))
    display = np.where(rolled <= 0.0031308, rolled * 12.92, 1.055 * rolled ** (1 / 2.4) - 0.055)
    return (np.clip(display, 0, 1) * 255).astype(np.float32)


def to_film(linear: ArrayLike) -> Floats:
    """Linear RGB (..., 3) -> display RGB 0..255 float32, by the same table as everything that is painted."""
    light = np.clip(np.asarray(linear, np.float32) / FILM_TOP, 0, 1)
    return film_table()[(np.sqrt(light) * (FILM_STEPS - 1)).astype(np.int32)]


def to_bgr(linear: ArrayLike) -> tuple[float, float, float]:
    """One linear colour -> display (blue, green, red), 0..255."""
    red, green, blue = (float(v) for v in to_film(linear))
    return blue, green, red
