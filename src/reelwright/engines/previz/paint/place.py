"""What casting asks of a builder of places (`PlaceOrder`, `View`) and what it gets (`Place`).

The view comes first: the hero's share of the frame decides eye height and focal length (paint/stage.py), and
`paint.places.build_place(order, view, seed) -> Place` composes the setting for that eye, leaving `order.clear` free."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from reelwright.engines.previz.paint.lighting.light import Lamp, Light
from reelwright.engines.previz.scene import Camera, Emitter, Ground, Look, Plane, Quad, Sky, Water

_FULL, _COARSEST = 1280 * 720, 0.35
"""Pixels of a frame whose grounds and walls have all their texels; share along a side that the smallest have."""


@dataclass(frozen=True, slots=True)
class View:
    """The composed view at rest, in px of the real frame: width, height; focal; horizon: its row; eye: m above y = 0.

    The camera stands at (0, eye, 0) and looks along z; verticals stay vertical (lens shift)."""

    width: int
    height: int
    focal: float
    horizon: float
    eye: float

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        """World point in m -> (column, row) in px."""
        return self.width / 2 + self.focal / z * x, self.horizon + self.focal / z * (self.eye - y)

    def depth_of(self, row: float) -> float:
        """The distance in m at which flat ground (y = 0) is seen in that row below the horizon."""
        return self.focal * self.eye / max(row - self.horizon, 1e-3)

    @property
    def foot(self) -> float:
        """Distance in m of the ground at the frame's lower edge."""
        return self.depth_of(self.height)

    @property
    def grow(self) -> float:
        """Near depths are made for an eye at 1.7 m; a higher eye sees ground only further away: so many times."""
        return max(1.0, self.foot / 8.0)

    @property
    def fineness(self) -> float:
        """Share of the texels along a side that grounds and walls have in a frame of 720p and more. It falls by the
        root of the size, so that small frames are a little sharper than large ones, as they are looked at."""
        return min(1.0, max(_COARSEST, math.sqrt(self.width * self.height / _FULL) ** 0.5))

    def span(self, z: float) -> float:
        """Width in m that the frame sees at depth z."""
        return self.width * z / self.focal

    def camera(self) -> Camera:
        """The same view in the Scene's units (px of a frame 720 rows high)."""
        unit = 720 / self.height
        return Camera(0.0, self.eye, 0.0, self.focal * unit, (self.horizon - self.height / 2) * unit)


@dataclass(frozen=True, slots=True)
class Clear:
    """A box that set pieces leave free: x from left to right and depths from near to far in m, up to `top` m high.
    Nothing of the set stands in it, and nothing nearer hides it (the hero, or a companion). whole: not even its foot is
    hidden, however high it is: it lands there, or rolls."""

    left: float
    right: float
    near: float
    far: float
    top: float
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """Something that hangs in the sky. count of them (0: it isn't painted with the sky, nor is what every day has);
    size: 1 as one is used to see it; colour: a name of lighting.hours.COLOURS or ""; phase: of a moon, see
    sky.heavens.moon_face; ring: of a planet; behind: the hero stands before it."""

    kind: Literal["sun", "moon", "planet", "comet", "eclipse", "meteors", "galaxy", "hole", "trails"]
    count: int = 1
    size: float = 1.0
    colour: str = ""
    phase: float = 0.0
    ring: bool = False
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Flowers:
    """Flowers that grow in a place: the prompt's word, singular ("spider lily"), and names of colours."""

    word: str
    colours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """A place as casting wants it, in the planner's words.

    setting: plan/words/settings.txt (canyon, rocky_coast, tidal_flats, neon_city …). hour: dawn, morning, noon,
    afternoon, golden, sunset, dusk, night. weather: clear, fair, broken, overcast, storm, rain, fog, mist, snow,
    blizzard, dust, aurora. mood: neutral, epic, dreamy, melancholy, cozy, eerie, noir, neon, vivid, alien. season: "",
    spring, summer, autumn, winter. palette: colour names the light and the sky lean to, strongest first.
    features: scenery named in the prompt that belongs to the place itself (cliff, pier, walkway, bridge, grass, moon,
    wave, basalt …). without: features and painters' names to leave out. need: where the hero stands, so that the place
    has ground, water or air there. mirror: the ground is a wet mirror (tidal flats, puddles).
    side: where the hero stands, -1 left or 1 right of the middle: the sun and the heavy forms of the set keep to the
    other side (0: the seed decides). bodies: what hangs in the sky by name;
    before: x, y, z in m of the hero's head, behind which the one that is a backdrop hangs. flowers: what blooms
    there. implied: the row of a room that the prompt means without naming it, or "". brought: kinds and nouns of those
    on stage: a room leaves out its own."""

    setting: str
    hour: str = "afternoon"
    weather: str = "fair"
    mood: str = "neutral"
    season: str = ""
    palette: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    need: Literal["ground", "water", "air", "under"] = "ground"
    clear: tuple[Clear, ...] = ()
    mirror: bool = False
    side: float = 0.0
    bodies: tuple[Body, ...] = ()
    before: tuple[float, float, float] | None = None
    lit: tuple[str, ...] = ()
    lit_in: str = ""
    flowers: tuple[Flowers, ...] = ()
    implied: str = ""
    brought: frozenset[str] = frozenset()
    spot: str = ""


@dataclass(frozen=True, slots=True)
class Footing:
    """What is under a point: height of the surface in m over y = 0; "land", "water", or "none" (wall, abyss)."""

    height: float
    on: Literal["land", "water", "none"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A free place where a companion looks well: on a rock, at the end of the pier, beside the road. width: m."""

    name: str
    x: float
    y: float
    z: float
    width: float


def flat_land(x: float, z: float) -> Footing:
    """The footing of a place that has nothing but ground at y = 0."""
    return Footing(0.0, "land")


@dataclass(frozen=True, eq=False)
class Place:
    """A set without actors. planes and quads are lit; lamps are what `paint.light` adds to an actor near them.

    setting: the row that was really built (a stand-in differs from the order's). light: lights everything that is put
    into the place. footing(x, z): the surface there. shore: nearest depth in m with water (None: none in view).
    notes: what could not be made."""

    setting: str
    view: View
    light: Light
    sky: Sky
    ground: Ground | None
    water: Water | None
    planes: tuple[Plane, ...]
    quads: tuple[Quad, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    slots: tuple[Slot, ...] = ()
    footing: Callable[[float, float], Footing] = flat_land
    shore: float | None = None
    sun: tuple[float, float] | None = None
    look: Look = field(default_factory=Look)
    inside: bool = False
    built: tuple[str, ...] = ()  # features of the order that are really there
    notes: tuple[str, ...] = ()

    def ground_at(self, x: float, z: float) -> Footing:
        """The surface at a point, m: asked before anything is put there."""
        return self.footing(x, z)
