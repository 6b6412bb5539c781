"""What a vet or a pirate puts on an animal's head: a cone, an eye patch. Lengths in head radii."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

_ROUND = ring(36)
_DARK: Rgb = (0.012, 0.011, 0.013)


def _cone(b: Bust, _: Rgb) -> None:
    """A funnel of clear plastic about the neck, open before the face; its rim is seen all round."""
    ahead, side = b.axes[0], b.axes[2]
    up = unit(cross(side, ahead))
    if float(up @ UP) < 0:
        up = -up
    rings = [(b.centre + ahead * x * b.radius, side * r * b.radius, up * r * b.radius)
             for x, r in ((-0.75, 1.15), (0.1, 1.62), (1.0, 2.15))]
    plastic = paint("#dfe8ee")
    b.model.loft(rings, plastic, rows=10, circle=_ROUND, opacity=0.30, gloss=0.7)
    for (at, across, high), thick in zip((rings[0], rings[-1]), (0.10, 0.07), strict=True):
        hoop = [at + across * math.cos(a) + high * math.sin(a) for a in np.linspace(0, 2 * math.pi, 33)]
        b.model.tube(hoop, [thick * b.radius] * 33, paint("#4a86b8") if thick > 0.08 else plastic, rows=66, gloss=0.5)


def _eye_patch(b: Bust, _: Rgb) -> None:
    """Over the eye that is nearer to us, on a band round the head."""
    at, out = max(b.eyes, key=lambda eye: b.model.near(eye[0]))
    across = unit(cross(out, b.axes[1]))
    up = unit(cross(across, out))
    r = 1.75 * b.eye
    rows = [(at + out * x * b.eye, across * k * r, up * k * r) for x, k in ((0.2, 1.0), (0.9, 0.98), (1.15, 0.55),
        (1.2, 0.05))]
    b.model.loft(rows, _DARK, rows=9, circle=_ROUND, gloss=0.25)
    to_eye = at - b.centre
    way = unit(to_eye)
    over = unit(b.axes[1] * 0.9 - b.axes[0] * 0.25)
    path: list[Vec] = [at + out * 0.7 * b.eye, b.centre + unit(way + 0.8 * over) * 1.06 * b.radius,
        b.centre + unit(over - 0.5 * way) * 1.04 * b.radius, b.centre - way * 1.0 * b.radius]
    b.model.tube(path, [0.075 * b.radius] * 4, _DARK, rows=24)


PATCHES: Mapping[str, Callable[[Bust, Rgb], None]] = {
    "cone": _cone, "cone collar": _cone, "cone of shame": _cone, "elizabethan collar": _cone,
    "eye patch": _eye_patch, "eyepatch": _eye_patch,
}
"""The prompt's noun -> how it is put on."""
