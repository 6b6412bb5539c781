"""What a maker of subjects is asked for (`Cue`), what it tells beforehand (`Bounds`) and what it gives (`Asset`).

The contract between casting (paint/stage.py) and the makers (paint/figures/): casting first asks for true bounds, from
them chooses lens, distance and place, and only then has the pictures made, at the size at which they are seen."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from reelwright.engines.previz.scene import Motion

if TYPE_CHECKING:
    from reelwright.engines.previz.paint.lighting.matte import Matte

STILL = Motion()

Medium = Literal["ground", "water", "air", "under"]
"""Where a kind is at home: stands on ground, floats, flies, swims below the surface."""

Body = Literal["person", "beast", "flyer", "swimmer", "vehicle", "structure", "plant", "prop"]

Tier = Literal["exact", "stretched", "fallback"]
"""How near the picture is to the word: made for it, a neighbour stretched to it, or a plain outline."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One subject as casting wants it.

    kind: the planner's kind (a key of KINDS); word: the prompt's own noun, singular, which may be more special
    ("tiger" of kind bigcat, "gull" of kind bird). motion: the planner's motion (walk, run, play, fly …; "" at rest).
    yaw: degrees; 0 faces right in profile, 90 faces the viewer, 180 faces left, -90 faces away.
    scale: times the natural size (a "giant" rabbit 4, a "tiny" house 0.3). colours: CSS-like names of its main surface.
    traits: other adjectives that can be seen (weathered, copper, spectral, mechanical, striped). holds, wears: kinds
    and nouns of things that go with it (violin, umbrella, lantern; cloak, hat). crowns: things that stand on top of it
    (windmill sails on a lighthouse). deed, thing: the verb's base form and the word for what it is done to ("brush",
    "tooth"), for makers who know more deeds than there are motions. seed: small differences between twins.
    duet, partner: what two people do who touch, and the other one. floor: m over the contact point under which nobody
    will look: it gets no texels (-inf: all of it is seen)."""

    kind: str
    word: str
    motion: str = ""
    yaw: float = 25.0
    scale: float = 1.0
    colours: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    wears: tuple[str, ...] = ()
    crowns: tuple[str, ...] = ()
    deed: str = ""
    thing: str = ""
    seed: int = 1
    duet: str = ""
    partner: Cue | None = None
    floor: float = -math.inf


@dataclass(frozen=True, slots=True)
class Bounds:
    """The box in metres that is really drawn over the whole loop: wings, tail, antlers and props included.

    Relative to the contact point (between the feet, on the keel's water line, the middle of a flyer): x right, y up."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp that belongs to an asset: place relative to the contact point in m, radius of the visible halo in m,
    linear RGB about 0..2, flicker 0 (steady) .. 1 (a flame)."""

    x: float
    y: float
    radius: float
    rgb: tuple[float, float, float]
    flicker: float = 0.0


@dataclass(frozen=True, eq=False)
class Piece:
    """A part that moves on its own clock: a rotor, a gear, a flag, a swinging lamp.

    matte: its anchor (ax, ay) is the pivot; (x, y): the pivot relative to the asset's contact point, m; dz: m behind
    (+) or before (-) the asset. motion: spin, sway or bob about the pivot. cycle as in Asset when it has its own."""

    name: str
    mattes: tuple[Matte, ...]
    x: float
    y: float
    dz: float = -0.01
    motion: Motion = STILL
    period: float = 1.0


@dataclass(frozen=True, eq=False)
class Asset:
    """A subject, painted but not lit.

    mattes: one for a still thing, else a loop of `period` s, all of one size; the anchor (ax, ay) of each is the
    contact point. bounds: true bounds over the loop. speed: m/s over the ground at which the feet do not slide (0: it
    stays where it is); it moves towards its yaw. medium: where it was drawn to be. tier and note: for the report.
    contacts: phases 0..1 of the loop at which a foot comes down (a wing strokes); footfall: what is heard then ("step",
    "hoof", "wing"; "": nothing)."""

    name: str
    mattes: tuple[Matte, ...]
    bounds: Bounds
    medium: Medium = "ground"
    period: float = 1.0
    speed: float = 0.0
    pieces: tuple[Piece, ...] = ()
    glows: tuple[Glow, ...] = ()
    tier: Tier = "exact"
    note: str = ""
    contacts: tuple[float, ...] = ()
    footfall: str = ""


@dataclass(frozen=True, eq=False)
class Kind:
    """A row of the registry `paint.figures.KINDS`, keyed by the planner's kind.

    height: natural height in m of what is drawn. motions: planner motion -> the maker's own cycle; a motion that is
    missing falls back to `rest`. measure(cue) is cheap (no pixels); make(cue, ppm, frames) paints: ppm texels per
    metre, frames at most that many pictures in the loop (1: a still)."""

    name: str
    body: Body
    medium: Medium
    height: float
    measure: Callable[[Cue], Bounds]
    make: Callable[[Cue, float, int], Asset]
    motions: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""
    tier: Tier = "exact"
