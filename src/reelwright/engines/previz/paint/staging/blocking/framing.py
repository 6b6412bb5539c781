"""The hero's share of the frame decides the view: eye height, distance and horizon belong to the shot, not the set.

With H the frame's height: k = share·H / height px a metre, z = focal / k, eye = (foot·H - horizon) / k."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Body, Bounds, Medium
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.dwarfing import HORIZON

_WHOLE_BEAST = 1.45
"""The largest factor of an animal that is not shown by its head."""
_HEAD = 2.6
"""Factor of a close-up of an animal: head and shoulders, the feet below the frame."""
LENS = 1.12
"""Focal length as a share of the root of the frame's area: the same angle of view for every aspect ratio."""
_SHARES: Mapping[Body, float] = {
    "person": 0.70, "beast": 0.55, "structure": 0.58, "vehicle": 0.50, "plant": 0.62, "flyer": 0.58, "swimmer": 0.45,
    "prop": 0.64,
}  # fmt: skip
"""Usual share of the frame's height, a medium-wide shot."""
_TOWERING = 0.72
_LONG = 2.5
"""The same for what is taller than a house."""
_LONGEST, _TRAIN = 4.2, 7.5
"""Times as long as high from which on one is shown from its head, and from which on its tail is out of the frame."""
_SIZES: Mapping[str, float] = {
    "at_work": 2.0,
    "over_shoulder": 1.75, "macro": 1.7, "close_up": 4.2, "portrait": 3.0, "bust": 1.9, "medium": 1.45, "full": 1.08,
    "wide": 0.58, "aerial": 0.5, "high_angle": 0.85, "top_down": 0.5,
}  # fmt: skip
"""Camera words of the plan -> factor on the hero's usual share."""
_WIDEST: Mapping[int, float] = {1: 0.60, 2: 0.44, 3: 0.40, 4: 0.36}
"""Share of the frame's width that one of so many may fill; 0.33 of more."""
_CUT_AT_SHOULDERS = 1.45
"""Factor of the width of one whose face is the picture: in an upright frame their arms may leave it."""
_LOOMS = 1.22
_UP = frozenset({"low_angle", "tilt_up"})
"""Camera words for who looks up at what stands there."""
_AT_ITS_FOOT, _STANDING = 0.97, 2.4  # of the frame's height; m, the eye of who stands before a tower
"""Factor of what is built and seen from below."""
_TWO = 0.68, 0.78
"""Shares of the frame's height and width for two side by side."""
_ROOFED = 0.86
"""Share of the frame's height from the hero's foot up to what is over it."""
_TIGHTEST: Mapping[Body, float] = {"person": 1.25}
"""Share of the height at the tightest moment of the camera's move: people may be cut at the knees, nothing else."""
_WHOLE = 0.90
_SEEN_FROM_ABOVE = 6.0
"""m: what is taller is not looked down on."""
_DWARFED = 3.6
"""Times its height that is to be seen of what towers over it."""
_FLAT = 1.7
"""Times as wide as high is what lies on a plate."""
_LONE, _SLIM, _LONE_WIDE = 0.57, 0.68, 0.58
"""Shares of the frame's height for a thing by itself, for a slim one, and of its width for a wide one."""
_SLENDER = 0.45
"""Times as wide as high is a slim one."""
_LONE_LOW = 0.02
"""Of the frame's height: how far below the frame's middle the middle of a lone thing is."""
_SMALL = 0.6
"""m: what is no higher is looked at from a little above, wherever it stands."""
_LONE_HORIZON = 0.36
_PAIRED = 0.40, 0.78
"""Rows of the horizon and of the foot of two things side by side: the smaller one stands nearer, and is whole."""
_LYING = 0.15
"""Of its height: what reaches so far below its contact point lies there, and is seen from above."""
_DOWN = 0.16
"""The highest row of the horizon for that."""
HEADROOM = 0.12
"""Where the head is when the feet are cut off, as a share of the height."""


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
    prompt puts it ("", "far", "near"). form: what is built under it ("" for nothing), rise: how high that is, m."""

    bounds: Bounds
    body: Body
    medium: Medium
    count: int = 1
    depth: str = ""
    company: bool = False  # others stand beside it
    rise: float = 0.0
    form: str = ""
    pair: bool = False  # it carries somebody
    goes: bool = False
    usual: float = 0.0  # share for this very deed, 0 for the body's usual one
    two: bool = False  # the bounds are of the hero and its partner side by side
    roof: float = 0.0  # m over its foot that must be seen of what is over it
    head: bool = False  # a close-up of one animal that holds its head up
    growth: float = 1.0  # how much larger it is at the tightest moment of the camera's move

    @property
    def tall(self) -> bool:
        return self.bounds.height > 8

    @property
    def lone(self) -> bool:
        """Whether a thing is all that is to be seen: nothing beside it, at most a table under it."""
        by_itself = self.count == 1 and not (self.two or self.company or self.pair or self.roof)
        stands = self.medium == "ground" and self.form in ("", "table", "sill") and not self.depth
        return self.body == "prop" and by_itself and stands and not self.usual and not self.tall


@dataclass(frozen=True, slots=True)
class Framed:
    """The view, the hero's distance in m, and the height of its contact point over y = 0 in m (flyers)."""

    view: View
    z: float
    y: float


def frame_for(hero: HeroSize, camera: tuple[str, ...], wide: float, inside: bool, rng: np.random.Generator) -> Frame:
    """wide: width over height of the frame. Seeds vary size and horizon a little."""
    factor = next((_SIZES[c] for c in camera if c in _SIZES), 1.0)
    if factor > 1.7 and hero.body != "person":
        factor = _HEAD if hero.head else 1.7
    if hero.body == "beast" and not hero.head:  # ears and paws are in the frame
        factor = min(factor, _WHOLE_BEAST)
    looms = bool(_UP & set(camera)) and hero.body == "structure" and hero.tall and factor == 1.0
    share = _share(hero, _LOOMS if looms else factor, wide) * float(rng.uniform(0.95, 1.06))
    upright = max(0.0, 1 - wide)
    horizon = (0.72 if hero.tall else 0.60) + 0.07 * upright + float(rng.uniform(-0.03, 0.03))
    foot = (0.86 if hero.tall else 0.90) - 0.05 * upright
    if hero.depth == "far":
        foot = 0.76
    if hero.form == "" and hero.body == "vehicle" and hero.bounds.width > _LONGEST * hero.bounds.height:
        foot = 0.80
    if hero.two:  # the smaller one stands nearer
        foot = min(foot, 0.84)
    if inside:
        horizon, foot = 0.50, 0.84 if hero.two else 0.90
    if hero.two and hero.body == "prop" and hero.form == "" and hero.medium == "ground":
        horizon, foot = min(horizon, _PAIRED[0]), _PAIRED[1]
    if hero.roof > _DWARFED * hero.bounds.height:
        horizon, foot = HORIZON, 0.93
    horizon, foot = _on_stand(hero, horizon, foot)
    if share > 0.80:
        foot = HEADROOM + share
        horizon = min(horizon, 0.52)
    elif share > foot - 0.06:
        foot = min(0.94, 0.06 + share)
    if hero.lone:
        share = min(share, _WHOLE - 0.02)
        horizon, foot = _of_lone(hero, horizon, share)
    if "low_angle" in camera:
        horizon, foot = horizon + 0.15, max(foot, min(0.95, horizon + 0.20))
    if looms and not inside:  # from the pavement: it rises out of the lower edge
        foot = _AT_ITS_FOOT
        horizon = foot - _STANDING * share / max(hero.bounds.height, _STANDING)
    low = hero.medium == "water" or (hero.medium == "ground" and hero.bounds.height < _SEEN_FROM_ABOVE)
    if {"aerial", "top_down"} & set(camera) and not inside and low:
        horizon, foot = 0.06, 0.66
    elif {"high_angle", "aerial"} & set(camera):
        horizon, foot = horizon - 0.28, min(foot, 0.80)
    lens = float(rng.uniform(0.98, 1.12)) if hero.tall else float(rng.uniform(1.02, 1.22))
    return Frame(share, foot, horizon, lens)


def _share(hero: HeroSize, factor: float, wide: float) -> float:
    """Of the frame's height, for a shot size."""
    share = hero.usual or (_TOWERING if hero.tall and hero.body != "person" else _SHARES[hero.body])
    if hero.lone:
        share = _SLIM if hero.bounds.width < _SLENDER * hero.bounds.height else _LONE
    if hero.pair:
        share = max(share, 0.66 if not hero.tall else 0.84)
    if hero.form == "branch":
        share = min(share, 0.5)
    if hero.form in ("cliff", "hill", "wave"):
        share *= 0.62 if hero.form == "wave" else 0.8
    if hero.form in ("face", "line"):
        share = min(share, 0.56)
    if hero.body == "person" and hero.bounds.height < 1.35:
        share *= 0.88
    if hero.count > 1:
        share *= max(0.78, 1 - 0.06 * (hero.count - 1))
    elif hero.two:
        share = max(share, _TWO[0])
    elif hero.company:
        share *= 0.93
    if hero.roof and factor <= 1:
        share = min(share, _ROOFED * hero.bounds.height / hero.roof)
    share *= factor * {"far": 0.42, "near": 1.18}.get(hero.depth, 1.0)
    widest = _TWO[1] if hero.two else _WIDEST.get(hero.count, 0.33)
    widest = _LONE_WIDE if hero.lone else widest
    widest *= factor if hero.head else min(max(1.0, factor), 1.5)
    if hero.body == "structure" and hero.count == 1 and hero.bounds.width > _LONG * hero.bounds.height:
        widest = 0.94  # bridges and walls go from side to side
    if hero.body == "vehicle" and hero.medium == "ground" and hero.bounds.width > _LONGEST * hero.bounds.height:
        widest = 1.45 if wide >= 1 else 2.0  # the tail of a train runs out of the frame
    elif hero.goes and hero.medium == "ground":
        widest *= 0.86  # it goes on, and nearer
    if hero.body == "prop" and hero.usual:
        widest = 0.84
    widest *= 1.3 if wide < 1 else 1.0
    widest *= 1.15 if hero.medium == "air" and hero.count == 1 else 1.0
    whole = 0.96 / hero.growth
    if hero.body == "vehicle" and hero.medium == "ground":
        whole *= max(1.0, hero.bounds.width / (_TRAIN * hero.bounds.height))
    widest = min(widest, whole)
    if hero.body == "person" and hero.count == 1 and not hero.two and factor >= _SIZES["portrait"]:
        widest *= _CUT_AT_SHOULDERS
    share = min(share, widest * wide * hero.bounds.height / max(hero.bounds.width, 1e-3))
    tightest = max(_TIGHTEST.get(hero.body, _WHOLE), 1.1 * hero.usual)
    return min(share, max(0.84, hero.usual), tightest / hero.growth) if factor <= 1 else share


def _of_lone(hero: HeroSize, horizon: float, share: float) -> tuple[float, float]:
    """(horizon, foot) of a thing by itself: in the middle of the frame, a small one seen from a little above."""
    low = 0.27 if hero.bounds.width > _FLAT * hero.bounds.height else _LONE_HORIZON
    low = _DOWN if hero.bounds.bottom < -_LYING * hero.bounds.height else low
    middle = 0.5 + _LONE_LOW
    foot = min(0.95, middle + 0.5 * share)
    return min(horizon, low) if hero.bounds.height < _SMALL or hero.form else min(horizon, foot - 0.3), foot


def _on_stand(hero: HeroSize, horizon: float, foot: float) -> tuple[float, float]:
    """(horizon, foot) where something is built under the hero: one looks down on a table, up at an arcade."""
    if hero.form == "table" and hero.body == "prop" and hero.bounds.width > _FLAT * hero.bounds.height:
        return 0.27, 0.80  # one looks down on a dish
    if hero.form in ("table", "sill"):
        return 0.44, 0.80
    if hero.form == "branch":
        return 0.62, 0.72
    if hero.form == "span":
        return 0.62, 0.74
    if hero.form == "arcade":
        return 0.70, 0.56
    if hero.form in ("cliff", "hill"):
        return max(horizon, 0.66), 0.74
    if hero.form == "rock":
        return horizon, min(foot, 0.80)
    if hero.form == "columns":
        return horizon, min(foot, 0.76)
    if hero.form == "wave":
        return 0.60, 0.72
    if hero.form == "face":
        return 0.62, 0.80
    if hero.form == "line":
        return 0.66, 0.70
    if hero.form == "wall":
        return horizon, 0.80
    return horizon, foot


def view_for(hero: HeroSize, frame: Frame, width: int, height: int, eyes: tuple[float, float]) -> Framed:
    """width, height: px; eyes: lowest and highest eye in m that the place allows, over what the hero stands on."""
    focal = LENS * math.sqrt(width * height) * frame.lens
    horizon = frame.horizon * height
    scale = frame.share * height / hero.bounds.height
    z = focal / scale
    view = View(width, height, focal, horizon, 1.7)
    if hero.medium in ("air", "under"):
        row = max(0.38 if hero.medium == "air" else 0.47, 0.06 + 0.5 * frame.share)
        eye = float(np.clip(1.7 if hero.medium == "air" else 2.2, *eyes))
        middle = (hero.bounds.top + hero.bounds.bottom) / 2
        return Framed(replace(view, eye=eye), z, eye + (horizon - row * height) / focal * z - middle)
    below = hero.bounds.bottom if hero.medium == "ground" else 0.0
    wanted = (frame.foot * height - horizon) / scale + below
    lowest = eyes[0] if not hero.rise else max(min(0.3, 0.5 * hero.bounds.height) - hero.rise, -0.75 * hero.rise)
    eye = float(np.clip(wanted, lowest, max(eyes[1], 0.5 * hero.rise)))
    if eye > wanted and not hero.rise and below < -_LYING * hero.bounds.height:  # look down on it to have it whole
        horizon = max(frame.foot * height - (eye - below) * scale, min(horizon, _DOWN * height))
        z = focal * (eye - below) / (frame.foot * height - horizon)
        return Framed(replace(view, eye=eye, horizon=horizon), z, hero.rise)
    if eye > wanted and not hero.rise:  # the eye is as low as it may be: come nearer to keep the foot line
        z = max(z * 0.8, focal * eye / max(frame.foot * height - horizon, 1.0))
    return Framed(replace(view, eye=eye + hero.rise), z, hero.rise)
