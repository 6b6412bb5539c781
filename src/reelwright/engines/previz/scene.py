"""The Scene: the frozen values that a frame is shot from. Text and pictures both become one; nothing is drawn here.

World: metres, x right, y up from the ground or the still water, z away from the viewer. Image: px, x right, y down.
All pixels are uint8 (h, w, 4), BGRA, premultiplied, display-referred (already lit and graded by painters)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Motion:
    """How an upright plane moves by itself; everything eases and nothing jumps. Times in s, lengths in m, angles rad.

    Position at t: (x, y, z) + velocity·t + bob + path(t). Rotation about the anchor: spin·t + sway·sin(…)."""

    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)
    bob: tuple[float, float, float] = (0.0, 0.0, 0.0)  # amplitude m, period s, phase 0..1; vertical
    sway: tuple[float, float, float] = (0.0, 0.0, 0.0)  # amplitude rad, period s, phase 0..1; about the anchor
    spin: float = 0.0  # rad/s clockwise on screen, about the anchor
    path: Callable[[float], tuple[float, float, float]] | None = None  # extra offset (dx, dy, dz) at time t


@dataclass(frozen=True, eq=False)
class Plane:
    """An upright picture facing the viewer. `cycle`: one texture for a still thing, more for a baked loop of
    `period` s. anchor: texel (x, y) of the texture that stands at (x, y, z). ppm: texels per metre."""

    name: str
    cycle: tuple[Pixels, ...]
    x: float
    y: float
    z: float
    ppm: float
    anchor: tuple[float, float]
    period: float = 1.0
    phase: float = 0.0
    reflects: bool = False  # seen in the water
    opacity: float = 1.0
    fade: Callable[[float], float] | None = None  # opacity factor 0..1 at time t
    motion: Motion = Motion()
    subject: bool = False  # the hero: camera movements keep, follow or circle it


@dataclass(frozen=True, eq=False)
class Ground:
    """Flat ground at y = 0: a tile that repeats, (n, n, 4) with n a power of two; fades out between the two depths."""

    tile: Pixels
    ppm: float
    z_far: float
    z_fade: float


@dataclass(frozen=True, eq=False)
class Deck:
    """A sheet of cloud, fog or aurora in the sky that drifts, in px of the strip per second."""

    pixels: Pixels
    drift: float
    opacity: float = 1.0


@dataclass(frozen=True, eq=False)
class Sky:
    """A strip wider and taller than the frame. horizon: row of the strip. focal: px, the focal length it was painted
    for (so that pans and zooms move it by the right amount)."""

    base: Pixels
    decks: tuple[Deck, ...]
    horizon: float
    focal: float


@dataclass(frozen=True, eq=False)
class Water:
    """Water at y = 0 from the horizon down to z_near. noise: float32 (n, n), periodic. ripple: px at 720 rows.
    deep: BGR 0..255. swell: amplitude of the sea's own slow waves in m. shore: nearest depth with water."""

    noise: Floats
    ripple: float
    deep: tuple[float, float, float]
    drift: tuple[float, float] = (0.7, 1.1)  # m/s
    glitter: float = 60.0
    mirror: float = 0.6  # share of what is mirrored, the rest is deep
    swell: float = 0.0
    foam: float = 0.0
    shore: float = 0.0


@dataclass(frozen=True, eq=False)
class Emitter:
    """Small things by the dozen, drawn in depth order with everything else.

    at(t) -> float32 (k, 8): X Y Z, radius m, B G R 0..255, angle rad. kind: "glow" adds light, "dot" covers softly,
    "stamp" takes a sprite of `atlas` (frame by column 8: at(t) is then (k, 9), frame number last)."""

    name: str
    kind: str
    at: Callable[[float], Floats]
    atlas: tuple[Pixels, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Camera:
    """Upright camera with lens shift instead of tilt: verticals stay vertical. Position x, height, z in m;
    focal in px for a frame 720 px high (scaled by height/720); shift: px at 720 rows that the horizon stands below
    the frame's middle (negative: above); roll in rad, clockwise."""

    x: float
    height: float
    z: float
    focal: float
    shift: float = 0.0
    roll: float = 0.0
    slide: float = 0.0  # px at 720 rows that the whole view is shifted right: a pan without parallax


@dataclass(frozen=True, slots=True)
class Look:
    """The finishing pass."""

    style: str | None = None
    bloom: float = 0.6
    threshold: float = 188.0
    shafts: float = 0.0
    vignette: float = 0.45
    contrast: float = 0.45
    lift: tuple[float, float, float] = (0.035, 0.018, 0.0)  # b, g, r
    gain: tuple[float, float, float] = (0.96, 1.0, 1.03)
    saturation: float = 1.08
    grain: float = 2.4


@dataclass(frozen=True, slots=True)
class Subject:
    """Where the hero is: the camera's business. x, z: m; foot and top: y in m."""

    x: float
    z: float
    foot: float
    top: float
    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Scene:
    """A whole shot before any camera movement. `camera` is the composed view at rest; shoot/ moves it.

    planes and emitters in any order: the shooter sorts by depth. sun: where light comes from, in px from the frame's
    middle column and the horizon at focal length 1 (None: no sun in view). inside: walls instead of a sky."""

    sky: Sky
    planes: tuple[Plane, ...]
    emitters: tuple[Emitter, ...]
    ground: Ground | None
    water: Water | None
    camera: Camera
    subject: Subject
    look: Look = field(default_factory=Look)
    sun: tuple[float, float] | None = None
    motion_scale: float = 1.0  # how fast the scene's own clock runs (motionMode fast: about 1.8)
    notes: tuple[str, ...] = ()  # what the prompt asked for and could not be made, for people
