"""Leaves and petals that lie on water and drift with it."""

from __future__ import annotations

import re

import numpy as np

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.effects.particles import ROWS
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

_FLOATING = re.compile(
    r"\b(?:leaf|leaves|petals?|blossoms?)\b[^.;]{0,30}\b(?:float\w*|drift\w*|scattered|lying|resting)\b"
    r"|\bfloating\s+(?:\w+\s+){0,2}(?:leaf|leaves|petals?|blossoms?)\b")
_WATER = re.compile(r"\b(?:ponds?|pools?|lakes?|water|rivers?|streams?|puddles?|canal|fountain)\b")
_COUNT, _SIZE = 70, (0.018, 0.040)
"""How many, and how large they are, as shares of the height of the frame at their place."""
_NEAR, _FAR = 0.62, 2.6
"""From where to where they lie, in depths of the hero."""
_SIDE, _TURNS = 40, 6


def on_water(name: str, plan: Plan, place: Place) -> bool:
    said = plan.prompt.lower()
    lies = _FLOATING.search(said) is not None and _WATER.search(said) is not None
    return name in ("leaves", "petals") and place.water is not None and lies


def adrift(name: str, plan: Plan, place: Place, z: float, seed: int) -> Emitter:
    """z: m, of the hero."""
    rng, view, light = np.random.default_rng((seed, 402)), place.view, place.light
    tint = (light.ambient_up * 0.7 + light.key * 0.45) * light.exposure
    said = [NAMED[c] for s in plan.subjects if s.word.split()[-1] in ("leaf", "petal", "blossom") for c in s.colours
            if c in NAMED]
    codes = (said * 3)[:3] or ROWS[name].colours
    colours = [np.array(to_bgr(lin(code) * tint), np.float32) for code in codes]
    atlas = tuple(_lying(colour, k, name == "leaves") for colour in colours for k in range(_TURNS))
    deep = z * (_NEAR + (_FAR - _NEAR) * rng.random(_COUNT) ** 1.6)
    wide = view.width / view.focal * deep
    x = rng.uniform(-0.5, 0.5, _COUNT) * wide
    keep = np.array([place.ground_at(float(a), float(b)).on == "water" for a, b in zip(x, deep, strict=True)])
    rows = np.zeros((int(keep.sum()), 9), np.float32)
    rows[:, 0], rows[:, 2] = x[keep], deep[keep]
    rows[:, 1] = 0.01
    rows[:, 3] = (rng.uniform(*_SIZE, _COUNT) * view.height / view.focal * z)[keep]
    rows[:, 8] = rng.integers(len(atlas), size=len(rows))
    way, phase = rng.uniform(0.02, 0.06, len(rows)) * z * 0.12, rng.uniform(0, 6.28, len(rows))

    def at(t: float) -> Floats:
        out = rows.copy()
        out[:, 0] += way * t + 0.02 * z * 0.2 * np.sin(0.7 * t + phase)
        out[:, 1] += 0.004 * z * 0.2 * np.sin(1.6 * t + phase)
        return out

    return Emitter(name, "stamp", at, atlas)


def _lying(colour: Floats, turn: int, lobed: bool) -> Pixels:
    """A leaf seen at a slant: flat, lobed like a maple's, or a petal."""
    v, u = np.mgrid[-1 : 1 : _SIDE * 1j, -1 : 1 : _SIDE * 1j].astype(np.float32)
    v = v / 0.42
    angle = np.arctan2(v, u) + turn * 1.05
    edge = 0.62 + 0.30 * np.abs(np.cos(2.5 * angle)) if lobed else 0.62 + 0.22 * np.cos(angle)
    alpha = np.clip((edge - np.hypot(u, v)) * 9, 0, 1)
    shade = 0.82 + 0.22 * np.cos(angle + 0.8) - 0.18 * (np.abs(np.sin(2.5 * angle)) < 0.12)
    out = np.zeros((*alpha.shape, 4), np.uint8)
    out[..., :3] = np.clip(np.asarray(colour)[None, None] * (alpha * shade)[..., None], 0, 255)
    out[..., 3] = alpha * 255
    return out
