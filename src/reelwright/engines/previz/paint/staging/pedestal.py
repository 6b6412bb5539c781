"""What lifts a hero out of the sea or over the plain: broken basalt columns, or a boulder."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.places import rocks
from reelwright.engines.previz.paint.staging.blocking import Mark
from reelwright.engines.previz.scene import Floats, Plane

SUNK = 0.35
"""How much of it is under the water line or in the ground, as a share of its height."""

LEVEL = 0.84
"""How high, of its texture, the tops of standing columns are on average."""


def rise_for(bounds: Bounds) -> float:
    """How high a hero of that size stands over the sea, m."""
    return float(np.clip(0.42 * bounds.height, 0.15, 3.0))


def pedestal(mark: Mark, basalt: bool, light: Light, view: View, seed: int) -> Plane:
    """The rock under a mark whose feet are `mark.y` over y = 0: flat where it stands, broken down to both sides."""
    rng = np.random.default_rng((seed, 31))
    sunk = SUNK * mark.y
    tall = (sunk + mark.y + 0.05 * mark.bounds.height) / (LEVEL if basalt else 0.97)
    wide = max(2.6 * mark.y, 2.1 * mark.bounds.height, 1.5 * mark.bounds.width)
    ppm = min(view.focal / mark.z * 1.1, 620 / wide)
    width, height = max(24, int(wide * ppm)), max(16, int(tall * ppm))
    wet = 0.4 + 0.6 * light.weather.wet
    if basalt:
        matte = rocks.columns(width, height, rng, tall, _plateau(width, rng), wet)
    else:
        matte = rocks.boulder(width, height, rng, tall, "#77706a", "#34322f", light.weather.snow)
    matte = _anchored(matte, sunk, ppm)
    pixels = light_matte(matte, light, mark.z, mark.x)
    return Plane(
        "pedestal", (pixels,), mark.x, 0.0, mark.z + 0.06, matte.ppm, matte.foot, reflects=True, subject=mark.hero
    )


def _plateau(width: int, rng: np.random.Generator) -> Floats:
    """How high the columns stand, 0..1: level in the middle, in steps to both sides."""
    rough = 0.06 * np.interp(np.linspace(0, 9, width), np.arange(10), rng.normal(size=10))
    u = np.abs(np.linspace(-1, 1, width)) + rough
    steps = np.interp(u, [0.0, 0.38, 0.44, 0.60, 0.66, 0.82, 0.9, 1.0], [1.0, 1.0, 0.80, 0.76, 0.55, 0.50, 0.25, 0.1])
    return np.asarray(steps, np.float32)


def _anchored(matte: Matte, foot: float, ppm: float) -> Matte:
    """The matte with its anchor on the water line, `foot` m over its lower edge."""
    rows, columns = matte.alpha.shape
    return Matte(
        matte.albedo, matte.alpha, ppm, (columns / 2, rows - foot * ppm), matte.normal, matte.shadow, matte.ao,
        matte.emission, matte.depth, matte.gloss, 0.7, matte.steps, matte.spill,
    )  # fmt: skip
