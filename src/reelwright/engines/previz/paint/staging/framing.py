"""The hero's share of the frame decides the view: eye height, distance and horizon belong to the shot, not the set.

With H the frame's height: k = share·H / height px a metre, z = focal / k, eye = (foot·H - horizon) / k."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Body, Bounds, Medium
from reelwright.engines.previz.paint.place import View

LENS = 1.12
"""Focal length as a share of the root of the frame's area: the same angle of view for every aspect ratio."""

_SIZES: Mapping[str, float] = {
    "macro": 1.7, "close_up": 3.2, "portrait": 2.4, "medium": 2.0, "wide": 0.55, "aerial": 0.42, "high_angle": 0.8,
}  # fmt: skip
"""Camera words of the plan -> factor on the hero's usual share."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a hero is set into the frame. share: of the frame's height; foot: row of its foot as a share of the height;
    horizon: row of the horizon; lens: factor on the usual focal length."""

    share: float
    foot: float
    horizon: float
    lens: float = 1.0


@dataclass(frozen=True, slots=True)
class HeroSize:
    """What framing needs to know of the hero: true bounds, body, medium, how many there are, and how far away the
    prompt puts it ("", "far", "near")."""

    bounds: Bounds
    body: Body
    medium: Medium
    count: int = 1
    depth: str = ""
    company: bool = False  # others stand beside it
    rise: float = 0.0  # m over y = 0 that it stands, on a rock or a ledge


@dataclass(frozen=True, slots=True)
class Framed:
    """The view, the hero's distance in m, and the height of its contact point over y = 0 in m (flyers)."""

    view: View
    z: float
    y: float


def frame_for(hero: HeroSize, camera: tuple[str, ...], wide: float, inside: bool, rng: np.random.Generator) -> Frame:
    """wide: width over height of the frame. Seeds vary size and horizon a little."""
    tall = hero.bounds.height > 8
    share = {"person": 0.55, "beast": 0.46, "structure": 0.62 if tall else 0.46, "vehicle": 0.40, "plant": 0.58,
             "flyer": 0.34, "swimmer": 0.36, "prop": 0.36}[hero.body]  # fmt: skip
    share *= float(rng.uniform(0.92, 1.08))
    if hero.body == "person" and hero.bounds.height < 1.35:
        share *= 0.86
    if hero.count > 1:
        share *= max(0.62, 1 - 0.10 * (hero.count - 1))
    elif hero.company:
        share *= 0.92
    factor = next((_SIZES[c] for c in camera if c in _SIZES), 1.0)
    if factor > 1.6 and hero.body != "person":
        factor = 1.6
    share *= factor * {"far": 0.42, "near": 1.3}.get(hero.depth, 1.0)
    widest = {1: 0.62 if tall else 0.46, 2: 0.40}.get(hero.count, 0.26) * max(1.0, factor)
    widest *= 1.25 if wide < 1 else 1.0
    share = min(share, widest * wide * hero.bounds.height / max(hero.bounds.width, 1e-3))
    upright = max(0.0, 1 - wide)
    share = min(share, 0.80) if factor <= 1 else share
    horizon = (0.70 if tall else 0.60) + 0.07 * upright + float(rng.uniform(-0.02, 0.02))
    foot = 0.80 if tall else 0.885 - 0.05 * upright
    if hero.depth == "far":
        foot = 0.76
    if inside:
        horizon, foot = 0.50, 0.90
    if share > 0.74:
        foot = 0.13 + share
    if "low_angle" in camera:
        horizon, foot = horizon + 0.13, max(foot, horizon + 0.19)
    if "high_angle" in camera or "aerial" in camera:
        horizon, foot = horizon - 0.24, min(foot, 0.78)
    return Frame(share, foot, horizon, float(rng.uniform(0.98, 1.12)) if tall else float(rng.uniform(1.0, 1.15)))


def view_for(hero: HeroSize, frame: Frame, width: int, height: int, eyes: tuple[float, float]) -> Framed:
    """width, height: px; eyes: lowest and highest eye in m that the place allows."""
    focal = LENS * math.sqrt(width * height) * frame.lens
    horizon = frame.horizon * height
    scale = frame.share * height / hero.bounds.height
    z = focal / scale
    view = View(width, height, focal, horizon, 1.7)
    if hero.medium == "air":
        eye = float(np.clip(1.7, *eyes))
        middle = (hero.bounds.top + hero.bounds.bottom) / 2
        return Framed(replace(view, eye=eye), z, eye + (horizon - 0.36 * height) / focal * z - middle)
    if hero.medium == "under":
        eye = float(np.clip(2.2, *eyes))
        middle = (hero.bounds.top + hero.bounds.bottom) / 2
        return Framed(replace(view, eye=eye), z, eye + (horizon - 0.47 * height) / focal * z - middle)
    below = min(0.0, hero.bounds.bottom) if hero.medium == "ground" else 0.0
    wanted = (frame.foot * height - horizon) / scale + below
    eye = float(np.clip(wanted, *eyes))
    if eye > wanted:  # the eye is as low as it may be: come nearer to keep the foot line
        z = max(z * 0.8, focal * eye / max(frame.foot * height - horizon, 1.0))
    return Framed(replace(view, eye=eye + hero.rise), z, hero.rise)
