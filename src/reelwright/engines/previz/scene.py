"""The Scene: the frozen values that a frame is shot from. Text and pictures both become one; nothing is drawn here.

World: metres, x right, y up from the ground or the still water, z away from the viewer. Image: px, x right, y down.
All pixels are uint8 (h, w, 4), BGRA, premultiplied, display-referred (already lit and graded by painters)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Rounds, Source

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]
Box = tuple[float, float, float, float]  # left, top, right, bottom


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
    repeat: bool = False  # mirrored beyond its left and right ends for ever: ridges, tree lines, mist, far crowds
    surface: float | None = None  # m: y of the water out of which it comes; what is lower is not seen
    subject: bool = False  # goes with the hero (the hero, its shadow, what it holds): follow shots move all of these
    sounds: Rounds | None = None  # when it is heard: feet that come down, wings that stroke


@dataclass(frozen=True, eq=False)
class Quad:
    """A textured parallelogram anywhere in the world: walls, piers, roads, decals of light or shade on the ground.

    origin: where the texture's top left corner lies; across: m from there to its top right corner; down: m from
    there to its bottom left corner. Parts behind the lens are cut off. Drawn at the depth of its far end, or at
    `depth` when that is given: things that stand on a pier or in a street come after it. velocity: m/s, of what lies
    under somebody who goes."""

    name: str
    pixels: Pixels
    origin: tuple[float, float, float]
    across: tuple[float, float, float]
    down: tuple[float, float, float]
    depth: float | None = None
    reflects: bool = False
    opacity: float = 1.0
    fade: Callable[[float], float] | None = None  # opacity factor 0..1 at time t
    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)
    subject: bool = False  # goes with the hero


@dataclass(frozen=True, eq=False)
class Ground:
    """Flat ground at y = 0: a tile that repeats, (n, n, 4) with n a power of two and at least 64.

    Covers everything nearer than z_far and fades out over the last z_fade metres before it, to water or to the part of
    the sky strip below the horizon. Depths: m from the camera. A long fade into a hazy strip is ground haze."""

    tile: Pixels
    ppm: float
    z_far: float
    z_fade: float


@dataclass(frozen=True, eq=False)
class Deck:
    """A sheet of cloud, fog or aurora in the sky that drifts, in px of the strip per second (positive: to the left).

    pixels: the same rows as the sky's base; any width. Mirrored at its ends, so that it never ends."""

    pixels: Pixels
    drift: float
    opacity: float = 1.0


@dataclass(frozen=True, eq=False)
class Sky:
    """What lies infinitely far: a strip best wider and taller than the frame. Its middle column is straight ahead.

    horizon: row of the strip. focal: px, the focal length it was painted for: one px of the strip is one px of the
    frame when camera focal (in px of the frame) equals it. Half the frame's focal is enough for soft skies. Beyond its
    ends it is mirrored sideways and upwards, and its last row goes on downwards: there is never a hole. Rows below the
    horizon should hold the colour of the haze."""

    base: Pixels
    decks: tuple[Deck, ...]
    horizon: float
    focal: float


@dataclass(frozen=True, eq=False)
class Water:
    """Water at y = 0 from the horizon to `shore`, the nearest depth (m from the camera at rest) that has water; 0: all
    the way. noise: float32 (n, n), periodic, mean 0, deviation 1, n a power of two. ripple: px at 720 rows.
    deep: BGR 0..255. swell: amplitude of the sea's own slow waves in m. foam: 0..1 of white caps."""

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

    at(t) -> float32 (k, 8): X Y Z, radius m, B G R 0..255, angle rad. kind: "glow" adds light, "dot" covers softly
    (snow, dust), "streak" is a thin line of half length `radius` along `angle` (0: upright, clockwise; rain, sparks),
    "stamp" takes a sprite of `atlas` (square, equal sizes) of half side `radius`, turned by `angle`, tinted not at all;
    at(t) is then (k, 9) with the number of the sprite last. at() must be a pure function of t, safe in any thread."""

    name: str
    kind: Literal["glow", "dot", "streak", "stamp"]
    at: Callable[[float], Floats]
    atlas: tuple[Pixels, ...] = ()
    opacity: float = 1.0
    reflects: bool = False  # glows only: seen in the water
    subject: bool = False  # goes with the hero
    sounds: Rounds | None = None  # when it is heard
    core: float = 0.08  # glows only: radius of the bright middle, of the glow's; wide ones melt into a beam


@dataclass(frozen=True, eq=False)
class Cutout:
    """A picture's subject as a layer of its own. plate: uint8 (h, w, 4), opaque, the picture with the subject gone and
    filled behind. pixels: uint8 (h, w, 4), premultiplied: plate and pixels together are the picture. nearness: 1/m.
    box: left, top, right, bottom of what isn't empty, px."""

    plate: Pixels
    pixels: Pixels
    nearness: float
    box: tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class Current:
    """Something in a picture that moves by itself, from nothing at t = 0: nothing outside its mask does.

    mask: float32 (any smaller size), 0..1. flow: px/s (right, down) at 720 rows that its texture streams. sway: px that
    it bends to and fro, most of it sideways; ripple: px that small waves displace it, lines of them `length` px apart
    where `scale` is 1; scale: float32 like mask, size of everything in perspective; period: s. flicker: 0..1 of its
    light that comes and goes."""

    name: str
    mask: Floats
    flow: tuple[float, float] = (0.0, 0.0)
    sway: float = 0.0
    ripple: float = 0.0
    length: float = 24.0
    period: float = 2.4
    flicker: float = 0.0
    scale: Floats | None = None


@dataclass(frozen=True, eq=False)
class Blink:
    """Eyes that close. eyes: boxes about the open eyes, px; at: when, s."""

    eyes: tuple[Box, ...]
    at: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Daylight:
    """How the light of a picture changes. gain: (t in s) -> float32 (rows, columns, 3), BGR factors 0..2 over the whole
    picture, all 1 at t = 0. glow: uint8 (any smaller size, 3), light that comes on in it; share: (t) -> 0..1 of it."""

    gain: Callable[[float], Floats]
    glow: Pixels | None = None
    share: Callable[[float], float] | None = None


@dataclass(frozen=True, eq=False)
class Picture:
    """A user's picture as a scene of its own: the whole frame, with a smooth guess of how near everything is.

    pixels: (h, w, 4) opaque, exactly the frame's size, as seen by the scene's camera at rest. nearness: float32 (any
    smaller size), 1/m: 1/z of what is seen there, of the plate where there is a cutout. Beyond its edges it goes on
    mirrored and out of focus. currents, blink, daylight: what moves in it, at rest when its own clock is at 0."""

    pixels: Pixels
    nearness: Floats
    cutout: Cutout | None = None
    currents: tuple[Current, ...] = ()
    blink: Blink | None = None
    daylight: Daylight | None = None


@dataclass(frozen=True, eq=False)
class Features:
    """What is known of the most prominent subject of a picture or a stage, for effects. Boxes in px of the frame at
    t = 0 (left, top, right, bottom). body: the whole subject; face, eyes (the viewer's left one first) and mouth where
    they were found. matte: float32 (h, w) of the frame, 0..1, soft at its edge; None where it can't be trusted.
    others: bodies of less prominent subjects. found: False when nothing stands out and body is the whole frame."""

    body: Box
    face: Box | None = None
    eyes: tuple[Box, ...] = ()
    mouth: Box | None = None
    matte: Floats | None = None
    others: tuple[Box, ...] = ()
    found: bool = True


@dataclass(frozen=True, eq=False)
class Transition:
    """How the first picture becomes the last one, inside a window of shares of the clip.

    kind: morph (both flow into one another), wipe (in the order of `order`), particles (the same, breaking into
    flakes), iris, push, whip, leak. order: float32 (h, w), 0..1, when each pixel turns (0 first). centre: shares of the
    frame, where an iris opens and a push goes. there, back: float32 (rows, columns, 2), px at the frame's size, where
    each point of the opening picture is in the closing one, and the reverse; same: float32 (rows, columns), 0..1, where
    in the opening one that can be trusted. seed: of what is scattered."""

    kind: str
    window: tuple[float, float]
    order: Floats | None = None
    centre: tuple[float, float] = (0.5, 0.5)
    there: Floats | None = None
    back: Floats | None = None
    same: Floats | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Camera:
    """Upright camera with lens shift instead of tilt: verticals stay vertical. Position x, height, z in m;
    focal in px for a frame 720 px high (scaled by height/720, in portrait too); shift: px at 720 rows that the horizon
    stands below the frame's middle (negative: above); roll in rad, the picture turns clockwise.

    A point (X, Y, Z) is seen at column w/2 + u·(slide + focal·(X - x)/(Z - z)), row
    h/2 + u·(shift + focal·(height - Y)/(Z - z)), where u = h/720."""

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
    vignette: float = 0.30
    contrast: float = 0.45
    lift: tuple[float, float, float] = (0.035, 0.018, 0.0)  # b, g, r
    gain: tuple[float, float, float] = (0.96, 1.0, 1.03)
    saturation: float = 1.08
    grain: float = 1.7
    aperture: float = 1.0  # depth of field, as a factor on what the size of the shot asks for
    twos: int = 1  # frames for which everything but the camera holds still: 2 for animation by hand


@dataclass(frozen=True, slots=True)
class Subject:
    """Where the hero is at t = 0: the camera's business. x, z: m; foot and top: y in m; velocity: m/s, its own."""

    x: float
    z: float
    foot: float
    top: float
    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Scene:
    """A whole shot before any camera movement. `camera` is the composed view at rest; shoot/ moves it.

    planes, quads and emitters in any order: the shooter sorts by depth. sun: where light comes from, as (column, row)
    from the frame's middle column and the horizon at focal length 1, row negative above (None: no sun in view).
    opening and closing: the user's pictures; where there is one, frame 0 or the last frame is exactly it, and sky,
    planes, quads, ground and water are not drawn (emitters are)."""

    sky: Sky
    planes: tuple[Plane, ...]
    emitters: tuple[Emitter, ...]
    ground: Ground | None
    water: Water | None
    camera: Camera
    subject: Subject
    quads: tuple[Quad, ...] = ()
    opening: Picture | None = None
    closing: Picture | None = None
    transition: Transition | None = None
    features: Features | None = None
    look: Look = field(default_factory=Look)
    sun: tuple[float, float] | None = None
    motion_scale: float = 1.0  # pace of the own clock of the scene: 1.8 for motionMode fast; set by who paints
    sources: tuple[Source, ...] = ()  # what sounds all the time where it is seen
    notes: tuple[str, ...] = ()  # what the prompt asked for and could not be made, for people
    passage: Passage | None = None  # the light that it passes into


@dataclass(frozen=True, eq=False)
class Passage:
    """The same view in another light, weather or season, into which a scene passes in a window of shares of the clip.

    then: that scene, with the same camera; it may pass on into a third. kindling: 1 where lamps come on on the way,
    so that they are there before it is dark, -1 where they go out, 0 for neither."""

    then: Scene
    window: tuple[float, float]
    kindling: int = 0


def throughout(scene: Scene, change: Callable[[Scene], Scene]) -> Scene:
    """The scene with a change made in it and in whatever it passes into."""
    changed, passage = change(scene), scene.passage
    if passage is None:
        return changed
    return replace(changed, passage=replace(passage, then=throughout(passage.then, change)))
