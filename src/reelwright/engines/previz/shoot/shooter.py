"""Scene and path to frames. A frame depends on its number only, so any thread may make any frame."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot import light, sprites
from reelwright.engines.previz.shoot.backend import Choice, Loops, loops, u8
from reelwright.engines.previz.shoot.defocus import Defocus, defocused
from reelwright.engines.previz.shoot.desk import Desk
from reelwright.engines.previz.shoot.grade import Grade
from reelwright.engines.previz.shoot.inbetweens import with_inbetweens
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.path import Path
from reelwright.engines.previz.shoot.pictured import Album
from reelwright.engines.previz.shoot.planes import Prop
from reelwright.engines.previz.shoot.quads import FLAT, Panel
from reelwright.engines.previz.shoot.setup import ROWS
from reelwright.engines.previz.shoot.sky import Backdrop
from reelwright.engines.previz.shoot.smear import blur_length, smeared
from reelwright.engines.previz.shoot.texture import Chain
from reelwright.engines.previz.shoot.water import Sea, Surface

Array = NDArray[Any]
GROUND_LEVEL = 0.01  # m: a lens no higher sees no ground
TRACKED = 0.5  # share of a move that the hero may make on screen and still be followed


@dataclass(frozen=True, slots=True)
class Format:
    """Size in px (even), frames a second, how many frames."""

    width: int
    height: int
    fps: int
    frames: int

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    @property
    def unit(self) -> float:
        """px per px at 720 rows."""
        return self.height / ROWS


@dataclass(frozen=True, slots=True)
class Focus:
    """The hero on the frame: px from its left and top edges to the hero's middle, and its height in px."""

    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Moment:
    """One frame: its number, the scene's own clock in s, the lens now and after one frame, the hero's extra way."""

    number: int
    t: float
    lens: Lens
    after: Lens
    carried: tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Layers:
    """One frame taken apart. frame: uint8 (h, w, 3), RGB, everything. plate: the same without the hero. matte: uint8
    (h, w), 0..255, how much of each pixel is the hero's."""

    frame: NDArray[np.uint8]
    plate: NDArray[np.uint8]
    matte: NDArray[np.uint8]


class Shooter:
    """Everything of a clip that is made once. Free of state that changes: `frame` may run in several threads, each
    with a desk of its own."""

    def __init__(self, scene: Scene, path: Path, shape: Format, seed: int = 0, choice: Choice = "auto") -> None:
        self.scene, self.path, self.format = scene, path, shape
        self.loops: Loops = loops(choice)
        times = np.arange(shape.frames + 1) / shape.fps
        cameras = [path.camera(float(t)) for t in times]
        self.width, self.height = self._canvas(max(abs(c.roll) for c in cameras))
        self.lenses = [Lens.of(c, self.width, self.height, shape.unit) for c in cameras]
        self.grade = Grade.of(scene.look, shape.width, shape.height, seed)
        self.atlases = tuple(sprites.atlas_of(e) for e in scene.emitters)
        self.album = None
        if self.pictured:
            view = (shape.width, shape.height, shape.unit)
            self.album = Album.of(scene, cameras[: shape.frames], view, scene.motion_scale / shape.fps)
        else:
            self._build()

    @property
    def pictured(self) -> bool:
        return self.scene.opening is not None or self.scene.closing is not None

    def focus(self, number: int) -> Focus:
        """Where the hero is in a frame: what effects act on."""
        s, f, t = self.scene.subject, self.format, number / self.format.fps
        lens = self.lenses[number]
        carried = self.path.carried(t)
        pace = t * self.scene.motion_scale
        x, z = s.x + s.velocity[0] * pace + carried[0], s.z + s.velocity[2] * pace + carried[2]
        u, v, k = lens.project(x, 0.5 * (s.foot + s.top), max(z, lens.z + 0.3))
        left, top = (self.width - f.width) / 2, (self.height - f.height) / 2
        return Focus(float(u - left), float(v - top), float(k * (s.top - s.foot)))

    def desk(self) -> Desk:
        return Desk(self.width, self.height)

    def _canvas(self, roll: float) -> tuple[int, int]:
        """A canvas that fills the frame when it is turned by that angle."""
        w, h = self.format.width, self.format.height
        if self.pictured or roll == 0:
            return w, h
        c, s = np.cos(roll), np.sin(roll)
        return 2 * int(np.ceil((w * c + h * s) / 2 + 1)), 2 * int(np.ceil((h * c + w * s) / 2 + 1))

    def _build(self) -> None:
        s, seconds = self.scene, self.format.seconds * self.scene.motion_scale
        self.backdrop = Backdrop.of(s.sky, self.lenses, self.width, self.height, seconds)
        rained = any(e.name == "rain" for e in s.emitters)
        self.sea = Sea.of(s.water, s.sun, rained) if s.water is not None else None
        self.lens_focus = Defocus.of(s)
        with ThreadPoolExecutor(2, "prepare") as pool:
            panels = pool.map(Panel.of, s.quads)
            focus = self.lens_focus
            props = pool.map(lambda p: Prop.of(defocused(with_inbetweens(p), s, focus, self.format.unit)), s.planes)
            self.props, self.panels = tuple(props), tuple(panels)
        self.ground = Chain.of_tile(s.ground.tile) if s.ground is not None else None
        self.solid_ground = s.ground is not None and bool((s.ground.tile[..., 3] == 255).all())
        self.ground_depth = _ground_depth(s)

    # -- a frame --------------------------------------------------------------------------------------------------
    def frame(self, number: int, desk: Desk) -> NDArray[np.uint8]:
        """uint8 (h, w, 3), RGB, newly made."""
        now = self._moment(number)
        desk.start()
        return self._pictured(now, desk) if self.pictured else self._staged(now, desk)

    def _moment(self, number: int) -> Moment:
        held = self.scene.look.twos
        t = number // held * held / self.format.fps
        pace = self.scene.motion_scale
        return Moment(number, t * pace, self.lenses[number], self.lenses[number + 1], self.path.carried(t))

    def layers(self, number: int, desk: Desk) -> Layers:
        """A staged frame and, from the same drawing, the frame without its hero. Not for pictures."""
        now = self._moment(number)
        desk.start()
        self._background(now, desk)
        behind, hero = desk.apart()
        self._in_depth_order(now, desk, (behind, hero))
        canvas, without = self._framed(now, desk.canvas), self._framed(now, behind)
        matte = np.ascontiguousarray(u8(self._framed(now, hero))[..., 3])
        glow = self._added_light(now, canvas)
        desk.lap("bloom")
        frame, plate = (self.grade.apply(self.loops, c, glow, number) for c in (canvas, without))
        desk.lap("grade")
        return Layers(frame, plate, matte)

    def _staged(self, now: Moment, desk: Desk) -> NDArray[np.uint8]:
        self._background(now, desk)
        self._in_depth_order(now, desk)
        canvas = self._framed(now, desk.canvas)
        desk.lap("camera")
        glow = self._added_light(now, canvas)
        desk.lap("bloom")
        out = self.grade.apply(self.loops, canvas, glow, now.number)
        desk.lap("grade")
        return out

    def _background(self, now: Moment, desk: Desk) -> None:
        """Sky, and the water with what is mirrored in it."""
        surface = None
        if self.sea is not None:
            surface = self.sea.surface(now.lens, self.format.unit, self.height, self.scene.camera.z)
        self._sky(now, desk, surface)
        desk.lap("sky")
        if self.sea is None or surface is None:
            return
        lens = now.lens.scaled(0.5)
        lens = Lens(lens.x, lens.height, lens.z, lens.f, lens.u0, lens.v0 - surface.top / 2)
        mirror = desk.mirror[: surface.rows]
        self.backdrop.draw(self.loops, mirror, desk.scratch, lens, now.t, flip=True)
        for item in self._drawables(now, desk, lens, flip=True):
            item.draw(mirror)
        desk.lap("mirror")
        self.sea.ripple(self.loops, desk.canvas, desk.mirror, surface, now.t)
        desk.lap("ripple")

    def _sky(self, now: Moment, desk: Desk, surface: Surface | None) -> None:
        """The sky, less the rows that water and ground will cover."""
        top, bottom = self._floor(now.lens), self.height
        if surface is not None:
            top, bottom = surface.top, surface.bottom if top > surface.bottom else self.height
        for rows in (slice(0, top), slice(bottom, self.height)):
            part = desk.canvas[rows]
            if len(part):
                lens = replace(now.lens, v0=now.lens.v0 - rows.start)
                self.backdrop.draw(self.loops, part, desk.scratch, lens, now.t)

    def _drawables(self, now: Moment, desk: Desk, lens: Lens, flip: bool) -> list[_Item]:
        """Far to near; flip: only what is seen in the water."""
        found: list[_Item] = []
        for prop in self.props:
            if flip and not prop.plane.reflects:
                continue
            at = prop.at(now.t, now.carried)
            draw = _onto(prop.draw, (self.loops,), (desk.scratch, lens, now.t, at, flip))
            found.append(_Item(at[2] - lens.z, draw, prop.plane.subject and prop.plane.name != "shadow"))
        blur = self._blur(lens)
        under = self.ground_depth * 0.999
        for still in self.panels:
            if flip and not still.quad.reflects:
                continue
            panel = still.at(now.t, now.carried)
            depth = panel.depth(lens)
            depth = min(depth, under) if panel.lies else depth
            found.append(_Item(depth, _onto(panel.draw, (self.loops,), (lens, now.t, flip, blur))))
        if self.ground is not None and not flip:
            found.append(_Item(self.ground_depth, _onto(self._draw_ground, (), (desk.scratch, lens))))
        found.sort(key=lambda item: -item.depth)
        return found

    def _blur(self, lens: Lens) -> Array:
        """float64: aperture in px, and the depth that is sharp: the hero's, wherever the camera goes."""
        return np.array([self.lens_focus.aperture * self.format.unit, max(0.3, self.scene.subject.z - lens.z)])

    def _floor(self, lens: Lens) -> int:
        """The first of the rows that the ground covers wholly; the height where there are none."""
        g = self.scene.ground
        if g is None or lens.height <= GROUND_LEVEL or not self.solid_ground or g.z_far <= g.z_fade:
            return self.height
        return min(self.height, max(0, math.ceil(lens.v0 + lens.f * lens.height / (g.z_far - g.z_fade)) + 1))

    def _draw_ground(self, canvas: Array, scratch: Array, lens: Lens) -> None:
        g = self.scene.ground
        if g is None or self.ground is None or lens.height <= GROUND_LEVEL:
            return
        place = np.array([lens.f, lens.height, lens.u0, lens.v0, lens.x, lens.z], np.float64)
        tile = np.array([g.ppm, g.z_far, max(g.z_fade, 1e-3), *self._blur(lens)], np.float64)
        self.loops.ground_rows(canvas, self.ground.texels, self.ground.table, scratch, place, tile)

    def _in_depth_order(self, now: Moment, desk: Desk, apart: tuple[Array, Array] | None = None) -> None:
        """Planes, quads, ground, and the emitters' particles between them. apart: canvases that take everything but
        the hero, and the hero alone."""
        items = self._drawables(now, desk, now.lens, flip=False)
        depths = np.array([item.depth for item in items])
        swarms = [
            sprites.seen(e, atlas, now.lens, now.t, now.carried, False)
            for e, atlas in zip(self.scene.emitters, self.atlases, strict=True)
        ]
        cuts = [[*np.searchsorted(-s.depth, -depths, side="left").tolist(), len(s.rows)] for s in swarms]
        split = next((k for k, item in enumerate(items) if item.hero), len(items)) if apart is not None else -1
        drawn = [0] * len(swarms)
        tracked, before = self._tracked(now), self.scene.subject.z - now.lens.z + 0.2
        onto = [desk.canvas]
        for k in range(len(items) + 1):
            if tracked and k < len(items) and items[k].depth < before:
                for canvas in onto:
                    self._streaming(now, canvas)
                tracked = False
            for i, swarm in enumerate(swarms):
                end = cuts[i][k]
                if end <= drawn[i]:
                    continue
                for canvas in onto:
                    swarm.draw(self.loops, canvas, drawn[i], end)
                drawn[i] = end
            if apart is not None and k == split:  # all that is farther than the hero was drawn once for both
                apart[0][:], apart[1][:] = desk.canvas, 0
                onto.append(apart[0])
            if k < len(items):
                item = items[k]
                for canvas in onto if apart is None or not item.hero else (desk.canvas, apart[1]):
                    item.draw(canvas)
        desk.lap("planes")

    def _tracked(self, now: Moment) -> bool:
        """Whether the camera goes along with the hero, so that only what lies behind it may be blurred by the move."""
        here, there = self.focus(now.number), self.focus(now.number + 1)
        way = math.hypot(there.x - here.x, there.y - here.y)
        return way < TRACKED * blur_length(now.lens, now.after, self._hero_depth(now), self.format.width)

    def _hero_depth(self, now: Moment) -> float:
        return max(0.5, self.scene.subject.z - now.lens.z)

    def _streaming(self, now: Moment, canvas: Array) -> None:
        """What is on a canvas so far, blurred by the move at a depth behind the hero."""
        image = smeared(u8(canvas), now.lens, now.after, 1.5 * self._hero_depth(now), self.format.unit)
        canvas[...] = np.ascontiguousarray(image).view(np.uint32)[..., 0]

    def _framed(self, now: Moment, canvas: Array) -> Array:
        """A canvas blurred by a fast move, turned, and cut to the frame: uint32 (h, w)."""
        f = self.format
        image = u8(canvas)
        if not self._tracked(now):
            image = smeared(image, now.lens, now.after, self._hero_depth(now), f.unit)
        if (self.width, self.height) != (f.width, f.height):
            image = _turned(image, now.lens.roll, f.width, f.height)
        return np.ascontiguousarray(image).view(np.uint32)[..., 0]

    def _added_light(self, now: Moment, canvas: Array) -> Array:
        """uint32 (h, w): what is screened over the canvas."""
        look, f = self.scene.look, self.format
        if not look.bloom and not look.shafts:
            return np.zeros_like(canvas)
        small = light.quarter(u8(canvas))
        glow: Array = light.bloom(small, look.threshold, look.bloom)
        if look.shafts and self.scene.sun is not None:
            shrink = small.shape[1] / f.width
            lens = now.lens
            x, y = lens.u0 + self.scene.sun[0] * lens.f, lens.v0 + self.scene.sun[1] * lens.f
            left, top = (self.width - f.width) / 2, (self.height - f.height) / 2
            sun = ((x - left) * shrink, (y - top) * shrink)
            beam = light.shafts(small, sun, (lens.v0 - top) * shrink, look.threshold)
            tint: Array = cv2.merge([beam * np.float32(look.shafts * c) for c in (0.35, 0.65, 1.0, 0.0)])
            glow = cv2.add(glow, tint)
        full = cv2.resize(cv2.convertScaleAbs(glow), (f.width, f.height), interpolation=cv2.INTER_LINEAR)
        return full.view(np.uint32)[..., 0]

    # -- pictures -------------------------------------------------------------------------------------------------
    def _pictured(self, now: Moment, desk: Desk) -> NDArray[np.uint8]:
        assert self.album is not None
        swarms = [
            sprites.seen(e, atlas, now.lens, now.t, now.carried, False)
            for e, atlas in zip(self.scene.emitters, self.atlases, strict=True)
        ]
        depth = max(0.5, self.scene.subject.z - now.lens.z)
        cuts = [int((s.depth > depth).sum()) if self.album.layered else 0 for s in swarms]
        for swarm in swarms:
            x, y = now.lens.turned(swarm.rows[:, 0], swarm.rows[:, 1], self.format.width, self.format.height)
            swarm.rows[:, 0], swarm.rows[:, 1] = x, y

        def drawn(image: Array, before: bool) -> None:
            canvas = image.view(np.uint32)[..., 0]
            for swarm, cut in zip(swarms, cuts, strict=True):
                first, last = (cut, len(swarm.rows)) if before else (0, cut)
                swarm.draw(self.loops, canvas, first, last)

        image = self.album.image(now.number, (lambda part: drawn(part, False)) if any(cuts) else None)
        desk.lap("warp")
        drawn(image, True)
        desk.lap("particles")
        if 0 < now.number < self.format.frames - 1:
            image = smeared(image, now.lens, now.after, depth, self.format.unit)
        out: Any = cv2.cvtColor(image, cv2.COLOR_BGRA2RGB)
        desk.lap("camera")
        return out


@dataclass(frozen=True, eq=False)
class _Item:
    """Something at a depth (m) that can be drawn onto a canvas."""

    depth: float
    draw: Callable[[Array], None]
    hero: bool = False


def _onto(function: Callable[..., None], before: tuple[Any, ...], after: tuple[Any, ...]) -> Callable[[Array], None]:
    return lambda canvas: function(*before, canvas, *after)


def _ground_depth(scene: Scene) -> float:
    """m at which the ground comes in the order of drawing: before everything that stands where it, or what is painted
    on it, reaches to. A boat beyond the shore stands on the water that the shallows are painted over."""
    if scene.ground is None:
        return np.inf
    lying = [q for q in scene.quads if q.across[1] == 0 and q.down[1] == 0 and abs(q.origin[1]) < FLAT]
    far = [q.origin[2] + max(0.0, q.across[2]) + max(0.0, q.down[2]) for q in lying]
    return max(scene.ground.z_far, *far, 0.0)


def _turned(image: Array, roll: float, width: int, height: int) -> Array:
    """The middle of a canvas, turned clockwise by the roll."""
    h, w = image.shape[:2]
    c, s = np.cos(roll), np.sin(roll)
    cx, cy, fx, fy = w / 2 - 0.5, h / 2 - 0.5, width / 2 - 0.5, height / 2 - 0.5
    back = np.array([[c, s, cx - c * fx - s * fy], [-s, c, cy + s * fx - c * fy]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(image, back, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
