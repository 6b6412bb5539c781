"""A setting is data: layers far to near, the ground, what hangs in the air. To add a place, add a row."""

from __future__ import annotations

from dataclasses import dataclass, field

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.scape import Layer


@dataclass(frozen=True, slots=True)
class Setting:
    """layers: painters with their numbers. sky: "" by the weather, else "water", "space", "orbit" or
    "nebula". motes: what hangs in the air.
    air: factor on haze; tint: light that the place throws into its own air at night (under
    water: the water's colour); canopy 0..1: how closed the leaves
    above are; inside: walls instead of a horizon; shafts 0..1: visible beams; spread: least and most angle of the sun
    from the view axis, rad; target: factor on exposure; aliases: planner settings and features it serves."""

    name: str
    layers: tuple[Layer, ...]
    earth: Earth = field(default_factory=Earth)
    sky: str = ""
    motes: str = ""
    air: float = 1.0
    tint: str = ""
    canopy: float = 0.0
    inside: bool = False
    roofless: bool = False  # inside, but what falls from the sky falls in
    dim: tuple[float, float] = (0.62, 0.45)  # of the hour's ambient and key, what falls on those inside
    shafts: float = 0.0
    spread: tuple[float, float] = (0.12, 0.34)
    target: float = 1.0
    bloom: float = 0.6
    lamp: float = 0.0  # lamps and signs burn at least this much at any hour, 0..1
    has: tuple[str, ...] = ()  # what is there beyond the layers' own tags: planner kinds
    palette: tuple[str, ...] = ()  # what its sky leans to when the order names no colours
    murk: float = 0.0  # under water: 0 sunlit shallows .. 1 the deep where no day comes
    mapped: bool = False  # seen from high above: land, woods and water are painted on the ground
    eye: float = 0.0  # m over the ground from which it is seen where nobody is in the picture (0: a person's)
    storm: str = ""  # cloud kind that this place always has over it ("" by the weather)
