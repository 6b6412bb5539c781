"""The shut door in a wall at which somebody knocks, before the hand that does it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Floats

_WIDE, _TALL, _CASE = 0.48, 2.10, 0.11
"""m: half a door's width, its height, the breadth of its frame."""


def shut_door(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """(albedo, alpha, joint) of a plastered wall with a panelled door; see backings.Painter."""
    h, w = x.shape
    way = math.copysign(1.0, mark.x) if abs(mark.x) > 0.1 else -mark.face
    across = np.asarray(x + 0.42 * way, np.float32)
    plaster = fbm_image(w, h, 9, max(1.0, 9 * h / w), int(rng.integers(999)), 5)[..., None]
    albedo = lin("#d8cbb4") * (0.88 + 0.2 * plaster)
    case = ((np.abs(across) < _WIDE + _CASE) & (y < _TALL + _CASE))[..., None]
    leaf = ((np.abs(across) < _WIDE) & (y < _TALL))[..., None]
    grain = fbm_image(w, h, 70, 4, int(rng.integers(999)), 4)[..., None]
    hue = next((t.split()[0] for t in mark.cue.traits if t.endswith(" door_shut")), "")
    said = NAMED.get(hue, "#7a4a2a")
    albedo = np.where(case, lin("#efe9dc") * (0.9 + 0.1 * plaster), albedo)
    albedo = np.where(leaf, lin(said) * (0.78 + 0.4 * grain), albedo)
    joint = _panels(across, y, leaf[..., 0])
    knob = np.hypot(across - (_WIDE - 0.09) * way, y - 1.02) < 0.035
    albedo = np.where(knob[..., None], lin("#d8b05a"), albedo)
    return np.asarray(albedo * (0.55 + 0.45 * joint[..., None]), np.float32), np.ones((h, w), np.float32), joint


def _panels(across: Floats, y: Floats, leaf: NDArray[np.bool_]) -> Floats:
    """0 in the grooves about four panels and about the leaf, 1 elsewhere."""
    column = np.abs(np.abs(across) - _WIDE / 2)
    row = np.minimum(np.abs(y - 0.55) / 0.40, np.abs(y - 1.52) / 0.44)
    edge = np.maximum(column / 0.165, row)
    groove = smooth(0.0, 0.05, np.asarray(np.abs(edge - 1.0), np.float32))
    rim = smooth(0.0, 0.02, np.asarray(np.abs(np.maximum(np.abs(across) / _WIDE, y / _TALL) - 1.0), np.float32))
    return np.asarray(np.where(leaf, groove, 1.0) * rim, np.float32)
