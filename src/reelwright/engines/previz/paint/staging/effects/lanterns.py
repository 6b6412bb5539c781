"""Paper lanterns that were let go: they rise over water and roofs, large and small, each lit from within."""

from __future__ import annotations

import re

import cv2
import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Floats, Motion, Pixels, Plane

_LET_GO = r"(?:releas|launch|let(?:s|ting)? go|send)\w*"
_RISE = r"(?:float|ris(?=e|ing)|drift|fill|soar|ascend)\w*"
_WORDS = re.compile(
    rf"\b{_LET_GO}\b[^.;]*\blanterns?\b|\blanterns?\b[^.;]*\b{_LET_GO}\b|\b{_RISE}\b[^.;]*\blanterns\b|"
    rf"\blanterns\b[^.;]*\b{_RISE}\b|\bsky lanterns?\b")
_AIRY = r"(?:fog|mist|haze|smoke|steam|snow(?:flakes)?|clouds?|leaves|petals|blossoms|embers|sparks|dust|sand|ash|rain)"
_OTHERS = re.compile(rf"\b{_AIRY} (?:\w+ly )?{_RISE}\b|\b(?:drift|float|ris)ing {_AIRY}\b")
"""What drifts and rises about lanterns that hang where they are."""
_COUNT, _TALL = 56, 0.62  # how many; m, of one
_NEAREST = 5.5
"""m at most to where they begin: from there on they fill the sky."""
_SPEED = (0.10, 0.26)
"""m/s at which they rise."""


def _said(plan: Plan) -> bool:
    return _WORDS.search(_OTHERS.sub("", plan.prompt.lower())) is not None


def aloft(mark: Mark, plan: Plan) -> bool:
    """Whether a mark is one of many lanterns that are in the sky, and so stands nowhere on the ground."""
    many = mark.actor.kind.name == "lantern" and mark.actor.count > 2
    return many and not mark.hero and _said(plan)


def risen_lanterns(plan: Plan, view: View, z: float, seed: int) -> list[Plane]:
    """z: m, the hero's distance, or the middle of the place: they begin behind it. The farthest first."""
    if not _said(plan):
        return []
    rng = np.random.default_rng((seed, 515))
    picture = _lantern()
    z = min(z, _NEAREST)
    planes = []
    for k in range(_COUNT):
        deep = z * (1.15 + 5.0 * ((k + 0.5) / _COUNT) ** 1.6)
        x = float(rng.uniform(-0.55, 0.55)) * view.span(deep)
        row = float(rng.uniform(0.02, 0.86)) * view.horizon
        y = view.eye + (view.horizon - row) / view.focal * deep
        motion = Motion(velocity=(float(rng.uniform(-0.05, 0.05)), float(rng.uniform(*_SPEED)), 0.0),
                        sway=(0.05, float(rng.uniform(3.0, 5.5)), float(rng.random())))  # fmt: skip
        planes.append(Plane("paper lantern", (picture,), x, y, deep, picture.shape[0] / _TALL,
                            (picture.shape[1] / 2, picture.shape[0] / 2), reflects=True, motion=motion))  # fmt: skip
    return sorted(planes, key=lambda plane: -plane.z)


def _lantern() -> Pixels:
    """Premultiplied BGRA (104, 84): thin paper over a flame, brightest low, ribs and a dark rim, in its own glow."""
    height, width = 104, 84
    v, u = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    half = np.where(v < 0, 0.56 - 0.10 * (v + 0.62) ** 2, 0.56 - 0.16 * np.clip(v, 0, 1))
    body: Floats = (np.clip((half - np.abs(u)) * 18, 0, 1) * np.clip((v + 0.66) * 9, 0, 1)
                    * np.clip((0.62 - v) * 14, 0, 1)).astype(np.float32)  # fmt: skip
    flame = np.exp(-((u / 0.42) ** 2) - ((v - 0.42) / 0.62) ** 2)
    ribs = 0.90 + 0.10 * np.cos(u / np.maximum(half, 0.1) * 9.0)
    rim = 1 - 0.55 * np.exp(-(((v - 0.58) / 0.05) ** 2))
    warm = (0.42 + 0.75 * flame) * ribs * rim
    colour = np.stack([0.22 * warm + 0.25 * flame**2, 0.56 * warm + 0.22 * flame, np.minimum(1.0, 1.05 * warm)], -1)
    halo = 0.20 * np.exp(-((u / 0.75) ** 2) - ((v - 0.1) / 0.75) ** 2) * np.clip(1.0 - np.hypot(u, v), 0, 1)
    pixels = np.zeros((height, width, 4), np.float32)
    around = (1 - body[..., None]) * halo[..., None] * (0.3, 0.6, 1.0)
    pixels[..., :3] = np.clip(colour, 0, 1) * body[..., None] + around
    pixels[..., 3] = body
    pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), 0.7), np.float32)
    return np.ascontiguousarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8))
