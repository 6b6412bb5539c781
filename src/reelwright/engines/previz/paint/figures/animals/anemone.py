"""A sea anemone: a soft stalk under a crown of arms that sway; alone, or with the fish that lives in it.

Lengths in `size`s of the maker: the crown is about two of them across."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.maker import Maker
from reelwright.engines.previz.paint.figures.rig import UP, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

CROWN = 0.62
"""Height of the disc from which the arms rise."""
_TURN = 2.399963
"""rad: the golden angle, at which seeds and arms never line up."""
_ARMS, _JOINTS = 110, 5
_TIP = "#f08ac4"


def anemone(m: Maker, colour: Rgb, parted: bool = False) -> None:
    """parted: the arms at the front lie outwards, so that who lives in the crown is seen."""
    stalk = mix(colour, paint("#6a2c5a"), 0.65)
    rings = ((0.0, 0.62), (0.06, 0.66), (0.30, 0.52), (0.52, 0.62), (CROWN, 0.78), (CROWN + 0.03, 0.70),
             (CROWN - 0.02, 0.02))
    m.model.loft([(UP * y * m.size, vec(r, 0, 0) * m.size, vec(0, 0, r) * m.size) for y, r in rings], stalk, rows=22,
                 gloss=0.35, folds=(0.06, 11, 0.0))
    for k in range(_ARMS):
        _arm(m, k, colour, parted)


def _arm(m: Maker, k: int, colour: Rgb, parted: bool) -> None:
    """One arm, thick and blunt, its tip swollen and bright; outer ones lean outwards."""
    out, a = math.sqrt((k + 0.5) / _ARMS), _TURN * k
    near = float(m.model.axes[2] @ np.array((math.cos(a), 0.0, math.sin(a))))
    low = parted and near * out > 0.22
    long = (0.62 if low else 0.98) * (0.86 + 0.14 * math.sin(1.7 * k)) - 0.10 * out
    lean = 1.25 * out**1.6 + (0.45 if low else 0.0)
    x, y, z = 0.72 * out * math.cos(a), CROWN, 0.72 * out * math.sin(a)
    path = [(x, y - 0.03, z)]
    for j in range(1, _JOINTS + 1):
        s = j / _JOINTS
        tilt = lean * (0.55 + 0.55 * s)
        drift = 0.30 * s * m.wave(1, 0.9 * math.sin(a) + 0.23 * k - 1.8 * s)
        step = long / _JOINTS
        x += step * (math.sin(tilt) * math.cos(a) + drift)
        y += step * math.cos(tilt)
        z += step * (math.sin(tilt) * math.sin(a) + 0.4 * drift)
        path.append((x, y, z))
    tone = tint(colour, 0.78 + 0.34 * ((7 * k) % 11) / 11)
    m.tube(path, np.linspace(0.088, 0.056, _JOINTS + 1), tone, rows=9, gloss=0.4)
    m.ball(*path[-1], 0.074, mix(paint(_TIP), tone, 0.15), gloss=0.5, glow=0.12)
