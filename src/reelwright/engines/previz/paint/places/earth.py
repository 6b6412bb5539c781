"""How a place lies: land, shore, sea, river, flats; where its water begins and what carries whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from reelwright.engines.previz.paint.place import Footing, PlaceOrder, View
from reelwright.engines.previz.paint.places.scape import Coat, Scape
from reelwright.engines.previz.scene import Floats

Lie = Literal["land", "shore", "sea", "river", "flats", "wet", "floor", "none"]


@dataclass(frozen=True, slots=True)
class Earth:
    """How a place lies. lie: land everywhere; shore (land near, water beyond); sea; river between banks; flats (a wet
    mirror with bars of sand); wet (paving that mirrors where puddles are); floor (indoors); none (nothing below).

    soil: material of the land. shore: nearest depth of water in foot distances. width, at, bend: of a river, m and
    share. The rest as in Scene.Water; deep is a display colour; molten: it shines of itself, at any
    hour. coats: what is painted on the ground; dye: display colour that
    the land has instead of its own; ends: m at which a floor ends at a wall with nothing
    beyond (0: it goes on outside)."""

    lie: Lie = "land"
    soil: str = "grass"
    shore: float = 1.7
    slant: float = 0.0
    width: float = 14.0
    at: float = 0.0
    bend: float = 6.0
    deep: str = "#12303a"
    ripple: float = 14.0
    mirror: float = 0.62
    swell: float = 0.0
    foam: float = 0.0
    surf: float = 0.5
    half: float = 0.0
    molten: bool = False
    coats: tuple[Coat, ...] = ()
    dye: str = ""
    ends: float = 0.0


def shore_line(earth: Earth, depth: float, x: Floats | float, side: float) -> Floats:
    """Depth of the water's edge at x, m."""
    return np.asarray(depth + earth.slant * side * np.asarray(x), np.float32)


def bank_edge(earth: Earth, x: Floats | float, z: Floats | float, side: float, grow: float) -> Floats:
    """Distance in m from the river's edge: above 0 on land."""
    z = np.asarray(z, np.float32)
    middle = earth.at * side * z * 0.25 + earth.bend * grow * np.sin(z / (46.0 * grow) + 0.4)
    wide = earth.width * grow * 0.5 * (1 + 0.35 * np.sin(z / (31.0 * grow) + 1.1))
    return np.asarray(np.abs(np.asarray(x) - middle) - wide, np.float32)


_BEFORE_HERO, _NEAR = 0.74, 3.0
"""Where the water begins at the farthest before who floats on it, as a share of the distance; m, from
where on the bays of a shore are no larger than the picture."""


def lapping(earth: Earth, order: PlaceOrder, view: View) -> Earth:
    """A shore near enough that who floats or wades is in the water: a duck is seen from nearer than a boat."""
    if earth.lie != "shore" or order.need != "water" or order.before is None:
        return earth
    x, _, z = order.before
    if z < _NEAR:
        return replace(earth, lie="sea")
    return replace(earth, shore=min(earth.shore, max(0.0, _BEFORE_HERO * z - earth.slant * abs(x)) / view.foot))


def shore_depth(earth: Earth, scape: Scape) -> float | None:
    """Nearest depth in m with water in front of the lens, None where there is none."""
    foot = scape.view.foot
    return {"shore": foot * earth.shore, "sea": 0.0, "river": foot * 0.5, "flats": 0.0, "wet": None}.get(earth.lie)


def footing_of(
    earth: Earth, view: View, side: float, decks: tuple[tuple[float, float, float, float, float], ...], x: float,
    z: float,
) -> Footing:
    """The surface at a point. decks: (left, right, near, far, height) of piers and walkways. It is asked as long as the
    place is in use, so it holds on to nothing that is large."""
    for left, right, near, far, height in decks:
        if left <= x <= right and near <= z <= far:
            return Footing(height, "land")
    if earth.lie == "none":
        return Footing(0.0, "none")
    if earth.lie == "sea":
        return Footing(0.0, "water")
    if earth.lie == "river":
        return Footing(0.0, "land" if float(bank_edge(earth, x, z, side, view.grow)) > 0 else "water")
    if earth.lie == "shore":
        depth = view.foot * earth.shore
        return Footing(0.0, "land" if z < float(shore_line(earth, depth, x, side)) else "water")
    return Footing(0.0, "land")  # flats and wet paving: a film of water that one stands in
