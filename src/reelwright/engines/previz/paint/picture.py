"""The user's pictures -> Scene: first, last, or one that turns into the other in one continuous move."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint import picture_depth, picture_fit, picture_life
from reelwright.engines.previz.plan.model import Plan
from reelwright.engines.previz.scene import (
    Camera,
    Dissolve,
    Floats,
    Look,
    Picture,
    Pixels,
    Scene,
    Sky,
    Subject,
)

Array = NDArray[Any]
FOCAL, EYE, DEPTH = 760.0, 1.6, 7.0  # px at 720 rows, m, m: a picture's subject is taken to stand there
NEUTRAL = Look(None, 0.0, 255.0, 0.0, 0.0, 0.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), 1.0, 0.0)
FAST = 1.8  # pace of what drifts, for motionMode fast
WINDOW = (0.30, 0.72)  # shares of the clip between which the first picture turns into the last


def scene_of(first: Path | None, last: Path | None, plan: Plan, shot: Shot) -> Scene:
    """At least one of first and last. Frame 0 is exactly the first, the last frame exactly the last, cover-cropped.

    Raises ProviderError when a picture can't be read."""
    w, h = shot.width, shot.height
    opening = picture_fit.covered(picture_fit.read(first), w, h) if first is not None else None
    closing = picture_fit.covered(picture_fit.read(last), w, h) if last is not None else None
    leading = opening if opening is not None else closing
    assert leading is not None
    depth = picture_depth.guess(leading)
    found = [p for p in (opening, closing) if p is not None]
    pictures = [_picture(p, depth if p is leading else picture_depth.guess(p)) for p in found]
    both = opening is not None and closing is not None
    pace = FAST if shot.motion == "fast" else 1.0
    air = picture_life.Air(720 * w / h, FOCAL, EYE, (shot.frames - 1) / shot.fps * pace, closing is not None)
    return Scene(
        _no_sky(),
        (),
        tuple(picture_life.emitter(kind, air, shot.seed) for kind in picture_life.named(plan)),
        None,
        None,
        Camera(0.0, EYE, 0.0, FOCAL),
        _subject(depth.box, 720 * w / h),
        opening=pictures[0] if opening is not None else None,
        closing=pictures[-1] if closing is not None else None,
        dissolve=Dissolve(_order(closing, shot.seed), WINDOW) if both and closing is not None else None,
        look=NEUTRAL,
        motion_scale=pace,
    )


def _picture(pixels: Pixels, depth: picture_depth.Depth) -> Picture:
    opaque = np.full((*pixels.shape[:2], 1), 255, np.uint8)
    return Picture(np.ascontiguousarray(np.dstack([pixels, opaque])), depth.nearness / np.float32(DEPTH))


def _subject(box: tuple[float, float, float, float], wide: float) -> Subject:
    """The box on screen as a place in the world."""
    left, top, right, bottom = box
    k = FOCAL / DEPTH
    return Subject(
        ((left + right) / 2 - 0.5) * wide / k, DEPTH, EYE - (bottom - 0.5) * 720 / k, EYE - (top - 0.5) * 720 / k
    )


def _order(closing: Pixels, seed: int) -> Floats:
    """When each pixel turns: a wave of light that spreads from where the closing picture is brightest, its edge broken
    up by soft noise; evenly spread over 0..1."""
    h, w = closing.shape[:2]
    size = (max(8, w // 8), max(8, h // 8))
    gray: Array = cv2.cvtColor(cv2.resize(closing, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    light = cv2.GaussianBlur(gray.astype(np.float32) / 255, (0, 0), size[0] / 24)
    middle_y, middle_x = np.unravel_index(int(np.argmax(light)), light.shape)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    away = np.hypot(x - np.float32(middle_x), y - np.float32(middle_y))
    rough = np.random.default_rng(seed).standard_normal(size[::-1]).astype(np.float32)
    noise: Array = cv2.GaussianBlur(rough, (0, 0), size[0] / 30)
    key = away / away.std() + noise / (noise.std() + 1e-6) * np.float32(0.22) - light / (light.std() + 1e-6) * 0.25
    order = np.argsort(np.argsort(key.ravel(), kind="stable"), kind="stable").reshape(key.shape) / key.size
    return np.asarray(cv2.resize(order.astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR))


def _no_sky() -> Sky:
    return Sky(np.full((8, 8, 4), 255, np.uint8), (), 4.0, FOCAL)
