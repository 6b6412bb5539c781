"""A black hole as light paths draw it: its shadow, the thin ring about it, the disc of gas before it and, bent over
and under the shadow, the disc's far side. After James et al., 'Gravitational lensing by spinning black holes' (2015),
by eye."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.scene import Floats

_TILT = math.radians(-14.0)
_REACH = 3.4
"""Of the disc, in radii of the shadow."""


def black_hole(base: Floats, middle: tuple[float, float], radius: float, hot: str = "#ffb45a") -> None:
    """Draws it into linear (h, w, 3), in place. middle, radius: of the shadow, px; hot: the colour of its disc."""
    height, width = base.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = (columns - middle[0]) / radius, (rows - middle[1]) / radius
    x = dx * math.cos(_TILT) + dy * math.sin(_TILT)
    y = -dx * math.sin(_TILT) + dy * math.cos(_TILT)
    far = np.hypot(x, y)
    shadow = smooth(0.96, 1.02, far)[..., None]
    base *= shadow
    nearer = 1.0 - 0.42 * np.tanh(0.9 * x)  # the side that turns towards us is brighter
    grooves = 0.78 + 0.22 * np.cos(11.0 * far + 1.7 * np.cos(3.0 * np.arctan2(y, x)))
    ring = 2.6 * np.exp(-(((far - 1.07) / 0.035) ** 2))
    over = 1.15 * np.exp(-(((far - 1.38) / 0.20) ** 2)) * (0.55 + 0.45 * smooth(0.5, -0.9, y)) * grooves
    thin = 0.055 + 0.085 * np.clip(np.abs(x) / _REACH, 0, 1)
    across = np.clip(1 - np.abs(x) / _REACH, 0, 1) ** 0.75
    band = 1.9 * np.exp(-((y / thin) ** 2)) * across * grooves
    halo = 0.20 * np.exp(-np.clip(far - 1, 0, 99) / 1.1) * (far > 1)
    hue, white = lin(hot), lin("#fff1d8")
    power = (ring + over) * (far > 0.97) + band
    heat = np.clip(power - 0.7, 0, 1)[..., None]
    base += (power * nearer)[..., None] * (hue * (1 - heat) + white * heat) + (halo * nearer)[..., None] * hue
