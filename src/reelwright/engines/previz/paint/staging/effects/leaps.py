"""A whale or a dolphin that leaps: out of the water nose up, over, and in again, as one loop of pictures."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np

from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.scene import Pixels

PERIOD, AIRBORNE, PICTURES = 2.5, 1.65, 32
"""s from leap to leap, s over the water, pictures in the loop."""
PHASE = 0.27 * AIRBORNE / PERIOD
"""When the clip begins, in its middle and at its end it is on its way up, its tail just out of the water."""
_OUT, _IN = 62.0, -62.0
"""Degrees nose up as it comes out, and as it goes in."""
_HIGH, _FAR = 0.34, 0.85
"""How high its middle comes and how far it gets, in its own lengths."""
_COARSE = 0.7


def splashes(mark: Mark) -> bool:
    """Whether it throws up water: it leaps or comes out of it, goes through it or swims."""
    wet = mark.wade > 0 or swims_on(mark)
    return leaps(mark) or mark.actor.surfaces or (mark.actor.goes and wet)


def swims_on(mark: Mark) -> bool:
    """Whether it is somebody whose arms beat the water."""
    return mark.actor.kind.body == "person" and mark.actor.medium == "water" and mark.actor.motion == "swim"


def leaps(mark: Mark) -> bool:
    """A whale or dolphin that breaks through the surface."""
    return leaps_out(mark.actor)


def leaps_out(actor: Actor) -> bool:
    return actor.kind.body == "swimmer" and actor.medium == "water" and (
        actor.motion in ("jump", "rise", "burst", "emerge"))


def leaping(swims: tuple[Pixels, ...], ppm: float, rightwards: bool) -> tuple[tuple[Pixels, ...], float, float]:
    """(the loop, its texels a metre, row of the water line) from the pictures of one that swims; what is under the
    line is cut off."""
    h, w = swims[0].shape[:2]
    long = w * _COARSE
    side = math.ceil(math.hypot(w, h) * _COARSE)
    line = math.ceil((_HIGH + 0.10) * long + side / 2)
    out = []
    for k in range(PICTURES):
        u = (k + 0.5) / PICTURES * PERIOD / AIRBORNE
        picture = np.zeros((line + 2, side, 4), np.uint8)
        if u < 1:
            angle = (_OUT + (_IN - _OUT) * u) * (1 if rightwards else -1)
            turn = cv2.getRotationMatrix2D((w / 2, h / 2), angle, _COARSE)
            middle = line - (4 * u * (1 - u) * (_HIGH + 0.18) - 0.18) * long
            turn[:, 2] += side / 2 - w / 2, middle - h / 2
            picture = np.asarray(cv2.warpAffine(swims[k % len(swims)], turn, (side, line + 2)), np.uint8)
            picture[line:] = 0
        out.append(picture)
    return tuple(out), ppm * _COARSE, float(line)


def way(length: float, face: float) -> Callable[[float], tuple[float, float, float]]:
    """Forward while it is in the air, back unseen. length: m."""

    def path(t: float) -> tuple[float, float, float]:
        u = min(1.0, ((t / PERIOD + PHASE) % 1.0) * PERIOD / AIRBORNE)
        return face * _FAR * length * (u - 0.4), 0.0, 0.0

    return path
