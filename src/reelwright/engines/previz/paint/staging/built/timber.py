"""A wooden footbridge from the side: planks on beams and piles, a railing that one sees who crosses through."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.staging.built.masonry import grid, matte_of
from reelwright.engines.previz.scene import Floats

_PLAIN = ("#4a3020", "#9a7048")
_RED = ("#6a1a14", "#c8402c")
_SNOW = "#eef3fa"
_RAIL = 0.95
"""m from the deck to the top of its railing."""
_POST = 1.3
"""m from post to post."""


def footbridge(tall: float, bay: float, ppm: float, rng: np.random.Generator, snow: float, red: bool) -> Matte:
    """Two bays of `bay` m, so that mirrored copies go on; `tall` m from the deck down. Anchor: the deck. red: painted
    as in a Japanese garden."""
    x, y = grid(2 * bay, tall + _RAIL, ppm)
    below = np.asarray(y - _RAIL, np.float32)  # m under the deck
    step = 2 * bay / max(2, round(2 * bay / _POST))
    post = np.abs((x % step) - step / 2)
    pile = np.abs((x % bay) - bay / 2)
    above = below < 0
    rails = _bar(np.abs(y - 0.06), 0.055, ppm) + _bar(np.abs(y - 0.45 * _RAIL), 0.035, ppm)
    railing = np.maximum(rails, _bar(post, 0.05, ppm)) * above
    deck = _bar(np.abs(below - 0.14), 0.14, ppm)
    brace = np.abs(pile - 0.9 * np.clip((tall * 0.55 - below) / (tall * 0.55), 0, 1) * 0.42 * bay)
    legs = np.maximum(_bar(pile, 0.13, ppm), _bar(brace, 0.07, ppm) * (below < tall * 0.55)) * (below > 0)
    alpha = np.asarray(np.clip(np.maximum.reduce([railing, deck, legs]), 0, 1), np.float32)
    h, w = x.shape
    along = np.where(deck > 0.5, x * 0.4, y)
    grain = fbm_image(w, h, 90, 14, int(rng.integers(999)), 4)
    plank = 0.88 + 0.24 * np.modf(np.abs(np.sin(np.floor(along / 0.22) * 12.9898) * 43758.5))[0]
    tone = np.clip(0.2 + 0.6 * grain, 0, 1)[..., None]
    dark, light = _RED if red else _PLAIN
    albedo = (lin(dark) * (1 - tone) + lin(light) * tone) * (1 + (plank - 1) * deck)[..., None]
    shade = 1.0 - 0.45 * smooth(0.28, 0.34, below) * np.exp(-np.clip(below - 0.28, 0, None) / 0.9)
    if snow:
        lies = np.clip(_bar(np.abs(below - 0.01), 0.05, ppm) + _bar(np.abs(y - 0.015), 0.03, ppm), 0, 1)
        albedo = albedo * (1 - (lies * min(1.0, snow))[..., None]) + lin(_SNOW) * (lies * min(1.0, snow))[..., None]
    normal = np.zeros((h, w, 3), np.float32)
    normal[..., 2] = 1.0
    upright = np.where(above, ((x % step) - step / 2) / 0.05, ((x % bay) - bay / 2) / 0.13)
    normal[..., 0] = 0.7 * upright * (np.abs(upright) < 1) * (1 - deck)
    normal[..., 1] = 0.6 * deck * smooth(0.08, 0.0, below)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    ao = np.asarray(np.clip(shade, 0, 1), np.float32)
    return matte_of(np.asarray(albedo, np.float32), alpha, ppm, (w / 2, _RAIL * ppm), normal, ao)


def _bar(distance: Floats, half: float, ppm: float) -> Floats:
    """0..1: inside a beam of 2 × half m, an edge of a texel."""
    return np.asarray(np.clip((half - distance) * ppm + 0.5, 0, 1), np.float32)
