"""A thing made of meshes: what a cue came down to, and the one way from there to an Asset."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.asset import Asset, Body, Bounds, Cue, Glow, Kind, Medium, Piece, Tier
from reelwright.engines.previz.paint.figures.bake import Surface, bake
from reelwright.engines.previz.paint.figures.forms.asked import asked, swapped
from reelwright.engines.previz.paint.figures.forms.beads import BEADED, beaded
from reelwright.engines.previz.paint.figures.forms.cladding import MADE_OF, STUFFS, clad, has, material_of
from reelwright.engines.previz.paint.figures.forms.heaps import HEAPED, STACKED, heaped
from reelwright.engines.previz.paint.figures.forms.laid import LAID, laid
from reelwright.engines.previz.paint.figures.forms.lively import LIVELY, lively
from reelwright.engines.previz.paint.figures.forms.melting import MELTING, melt
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, Point, join
from reelwright.engines.previz.paint.figures.forms.render import extent, frame_of, loop, picture
from reelwright.engines.previz.paint.figures.model import extent as flat_extent
from reelwright.engines.previz.paint.figures.patina import worn
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Moving
from reelwright.engines.previz.scene import Motion

VARIANTS = 12
"""How many looks the seeds of one noun have."""
FLAT = Surface(0.5, 0.2, 0.0, 0.2)
"""How the flat parts of flames and ribbons take light."""
FROM_THE_AIR = "from the air"
"""A cue's trait: one looks down on it from a drone."""
LYING = "lying"
"""Trait of an instrument that lies on its back."""
_LAID = 48.0
"""Degrees from above at which what lies flat is looked at."""
_DRONE = 30.0
"""Degrees from above of that."""


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light in the thing: where, m; radius of its halo, m; linear RGB; flicker 0..1."""

    at: Point
    radius: float
    rgb: tuple[float, float, float] = (1.2, 0.62, 0.24)
    flicker: float = 0.1


@dataclass(frozen=True, eq=False)
class Swing:
    """A part on a pivot of its own: its mesh about the pivot, where that is, m, and how it moves."""

    name: str
    mesh: Mesh
    at: Point
    motion: Motion
    front: float = 0.01  # m towards the viewer


@dataclass(frozen=True, eq=False)
class Fire:
    """Parts drawn flat that change over a loop of their own: flames, ribbons; at: where their foot is, m."""

    name: str
    moving: Moving
    at: Point


@dataclass(frozen=True, eq=False)
class Thing:
    """mesh: what stands still. turns: what moves, at a phase 0..1 of a loop of `period` s and at most
    so many pictures. pitch: degrees from above;
    turned: degrees added to the cue's yaw, so that the good side is seen. wear 0..1: stains over everything."""

    mesh: Mesh
    turns: Callable[[float], Mesh] | None = None
    period: float = 1.0
    speed: float = 0.0
    pitch: float = 8.0
    turned: float = 0.0
    pictures: int = 8
    swings: tuple[Swing, ...] = ()
    fires: tuple[Fire, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    wear: float = 0.0
    medium: Medium = "ground"
    opacity: float = 1.0
    tier: Tier = "exact"
    note: str = ""
    fit: Callable[[Cue], View] | None = field(default=None)

    def view(self, cue: Cue) -> View:
        """What stands and has a front shows it whether it faces left or right; what travels is seen as it goes."""
        if self.fit is not None:
            return self.fit(cue)
        if FROM_THE_AIR in cue.traits and self.medium == "ground":
            return View(0.0 if math.cos(math.radians(cue.yaw)) >= 0 else 180.0, _DRONE)
        if self.turned and math.cos(math.radians(cue.yaw)) < 0:
            return View(cue.yaw - self.turned, self.pitch)
        return View(cue.yaw + self.turned, self.pitch)


def laid_down(mesh: Mesh) -> Thing:
    """What is flat in x and y, put down on its back: seen from above, whichever way it looks."""
    lying = mesh.turned("x", -90)
    low, high = lying.corners.min((0, 1)), lying.corners.max((0, 1))
    middle = (low + high) / 2
    return Thing(lying.moved(-float(middle[0]), -float(low[1]), -float(middle[2])), fit=lambda _: View(-16.0, _LAID))


Maker = Callable[[Cue], Thing]
_CLAD: tuple[Body, ...] = ("prop", "vehicle")
"""Bodies that can be of whatever material is said of them; houses and trees have their own."""


def bounds(thing: Thing, view: View) -> Bounds:
    """True bounds over the loop, pieces included, m."""
    box = extent(thing.mesh, view)
    if thing.turns is not None:
        for k in range(3):
            box = _union(box, extent(thing.turns(k / 3), view))
    for swing in thing.swings:
        box = _union(box, _reach(swing, view))
    for fire in thing.fires:
        x, y, _ = view.matrix() @ np.array(fire.at)
        left, bottom, right, top = flat_extent(fire.moving.parts_at(0.0))
        box = _union(box, Bounds(x + left, x + right, y + bottom, y + top))
    return box


def _reach(swing: Swing, view: View) -> Bounds:
    x, y, _ = view.matrix() @ np.array(swing.at)
    box = extent(swing.mesh, view)
    if swing.motion.spin:
        r = max(abs(box.left), abs(box.right), abs(box.bottom), abs(box.top))
        box = Bounds(-r, r, -r, r)
    swept = abs(swing.motion.sway[0]) * max(abs(box.top), abs(box.bottom))
    box = Bounds(box.left - swept, box.right + swept, box.bottom, box.top)
    return Bounds(x + box.left, x + box.right, y + box.bottom, y + box.top)


def _union(a: Bounds, b: Bounds) -> Bounds:
    return Bounds(min(a.left, b.left), max(a.right, b.right), min(a.bottom, b.bottom), max(a.top, b.top))


def paint_thing(thing: Thing, cue: Cue, ppm: float, frames: int) -> Asset:
    """ppm: texels per world metre; frames: at most that many pictures in the loop."""
    view, k = thing.view(cue), cue.scale
    count = max(1, min(frames, thing.pictures))
    poses = [] if thing.turns is None else [thing.turns(i / count) for i in range(count)]
    box = extent(join([thing.mesh, *poses]), view)
    frame = frame_of(box, ppm * k)
    offset = (cue.seed % 97) * 0.37
    mattes = tuple(worn(m, cue, thing.opacity, thing.wear) for m in loop(thing.mesh, poses, view, frame, offset))
    if BEADED in cue.traits:
        mattes = tuple(beaded(m, cue.seed) for m in mattes)
    axes = view.matrix()
    pieces = [_swing(swing, thing, cue, ppm, view) for swing in thing.swings]
    pieces += [_fire(fire, cue, ppm, view) for fire in thing.fires]
    glows = tuple(Glow(float(x) * k, float(y) * k, lamp.radius * k, lamp.rgb, lamp.flicker)
                  for lamp in thing.lamps for x, y, _ in [axes @ np.array(lamp.at)])
    whole = bounds(thing, view)
    whole = Bounds(whole.left * k, whole.right * k, whole.bottom * k, whole.top * k)
    return Asset(cue.word or cue.kind, mattes, whole, thing.medium, thing.period, thing.speed * k, tuple(pieces), glows,
                 thing.tier, thing.note)


def _swing(swing: Swing, thing: Thing, cue: Cue, ppm: float, view: View) -> Piece:
    x, y, _ = view.matrix() @ np.array(swing.at)
    matte = picture(swing.mesh, view, frame_of(extent(swing.mesh, view), ppm * cue.scale))
    return Piece(swing.name, (worn(matte, cue, thing.opacity, thing.wear),), float(x) * cue.scale, float(y) * cue.scale,
                 -swing.front * cue.scale, swing.motion)


def _fire(fire: Fire, cue: Cue, ppm: float, view: View) -> Piece:
    x, y, _ = view.matrix() @ np.array(fire.at)
    moving = fire.moving
    mattes, _ = bake(moving.parts_at, moving.pictures, ppm * cue.scale, FLAT)
    mattes = tuple(replace(m, ppm=m.ppm / cue.scale) for m in mattes)
    return Piece(fire.name, mattes, float(x) * cue.scale, float(y) * cue.scale, moving.dz * cue.scale, moving.motion,
                 moving.period)


def _acting(thing: Thing, cue: Cue) -> Thing:
    """It has a face and limbs, and shows its best side."""
    whole = join([thing.mesh, *(s.mesh.moved(*s.at) for s in thing.swings)])
    still, posed, period = lively(whole, thing.view(cue), cue.traits)
    return Thing(still, turns=posed, period=period, pictures=20, fit=lambda _cue: View(0.0, 0.0))


def _made_of(thing: Thing, cue: Cue) -> Thing:
    """All of it, what moves included, of the stuff that its traits name."""
    what = next((t.removeprefix(MADE_OF) for t in cue.traits if t.startswith(MADE_OF)), "")
    return _clad(thing, what, False) if what in STUFFS else thing


def _clad(thing: Thing, what: str, lit: bool) -> Thing:
    turns = thing.turns
    moving = None if turns is None else lambda phase: clad(turns(phase), what, lit)
    swings = tuple(replace(s, mesh=clad(s.mesh, what, lit)) for s in thing.swings)
    return replace(thing, mesh=clad(thing.mesh, what, lit), turns=moving, swings=swings)


def _of_material(thing: Thing, cue: Cue, make: Maker) -> Thing:
    """'A wooden bottle' is of wood though its maker takes no notice of the word."""
    what = material_of(cue.traits)
    if not what or has(thing.mesh, what):
        return thing
    plain = make(replace(cue, traits=_without(cue.traits, what), colours=_without(cue.colours, what)))
    return _clad(thing, what, True) if plain.mesh.stuffs == thing.mesh.stuffs else thing


def _without(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(w for w in words if w != word)


def as_asked(thing: Thing, cue: Cue) -> Thing:
    """In the colour that the prompt names, where its maker took no notice of it."""
    swap, turns = asked(thing.mesh, cue), thing.turns
    if not swap:
        return thing
    moving = None if turns is None else lambda phase: swapped(turns(phase), swap)
    swings = tuple(replace(s, mesh=swapped(s.mesh, swap)) for s in thing.swings)
    return replace(thing, mesh=swapped(thing.mesh, swap), turns=moving, swings=swings)


def _on_ware(thing: Thing, ware: str) -> Thing:
    """The thing on a plate or a tray, with its own moving parts."""
    mesh, (x, y, z) = laid(thing.mesh, ware)

    def moved(at: Point) -> Point:
        return at[0] + x, at[1] + y, at[2] + z

    return replace(thing, mesh=mesh, pitch=max(thing.pitch, 14.0),
                   swings=tuple(replace(s, at=moved(s.at)) for s in thing.swings),
                   fires=tuple(replace(f, at=moved(f.at)) for f in thing.fires),
                   lamps=tuple(replace(lamp, at=moved(lamp.at)) for lamp in thing.lamps))


def thing_kind(name: str, body: Body, medium: Medium, height: float, make: Maker,
               motions: Mapping[str, str] | None = None) -> Kind:
    """A registry row around a maker. Its meshes don't depend on where it stands or looks, so the last few are kept, and
    their bounds by direction."""

    @lru_cache(maxsize=8)
    def built(key: Cue) -> Thing:
        thing = _made_of(make(key), key)
        if body in _CLAD:
            thing = as_asked(_of_material(thing, key, make), key)
        if any(t.startswith(LIVELY) for t in key.traits):
            return _acting(thing, key)
        if LYING in key.traits:
            thing = laid_down(thing.mesh.turned("y", -90))
        if MELTING in key.traits:
            thing = replace(thing, mesh=melt(thing.mesh, key.seed))
        ware = next((t.removeprefix(LAID) for t in key.traits if t.startswith(LAID)), "")
        if ware and thing.turns is None:
            return _on_ware(thing, ware)
        if not {STACKED, HEAPED} & set(key.traits) or thing.note == "in a heap":
            return thing
        return replace(thing, mesh=heaped(thing.mesh, key), turns=None, swings=(), fires=(), lamps=())

    def resolved(cue: Cue) -> Thing:
        return built(replace(cue, yaw=0.0, scale=1.0, holds=(), wears=(), crowns=(), seed=cue.seed % VARIANTS))

    @lru_cache(maxsize=64)
    def natural(cue: Cue) -> Bounds:
        thing = resolved(cue)
        return bounds(thing, thing.view(cue))

    def measured(cue: Cue) -> Bounds:
        box, k = natural(replace(cue, scale=1.0)), cue.scale
        return Bounds(box.left * k, box.right * k, box.bottom * k, box.top * k)

    def made(cue: Cue, ppm: float, frames: int) -> Asset:
        return paint_thing(resolved(cue), cue, ppm, frames)

    return Kind(name, body, medium, height, measured, made, motions or {})
