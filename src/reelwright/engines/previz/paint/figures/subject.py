"""A cue resolved to something that can be measured and baked: the one way from a 3-D model to an Asset."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from threading import Lock
from weakref import WeakValueDictionary

from reelwright.engines.previz.paint.asset import Asset, Body, Bounds, Cue, Glow, Kind, Medium, Piece, Tier
from reelwright.engines.previz.paint.figures.bake import Parts, Surface, bake, measure_loop, scaled
from reelwright.engines.previz.paint.figures.model import extent
from reelwright.engines.previz.paint.figures.patina import worn
from reelwright.engines.previz.scene import Motion


@dataclass(frozen=True)
class Moving:
    """A part on its own clock: parts about its pivot (the origin) at a phase of its own loop, and where the pivot is
    on the asset, m. pictures: how many the loop needs (1: the part itself is rigid). detail: texels
    a metre, as a share of the asset's: less for what is large, plain and soft."""

    name: str
    parts_at: Callable[[float], Parts]
    x: float
    y: float
    motion: Motion = field(default_factory=Motion)
    dz: float = -0.01
    pictures: int = 1
    period: float = 1.0
    detail: float = 1.0


def rigid(parts: Parts) -> Callable[[float], Parts]:
    """Parts that do not change over a loop."""
    return lambda _phase: parts


@dataclass(frozen=True)
class Subject:
    """What a cue came down to, at natural size. still: nothing in it moves, one picture is enough. wear: how
    weathered its surface is, 0..1."""

    name: str
    parts_at: Callable[[float], Parts]
    surface: Surface
    period: float = 1.0
    speed: float = 0.0
    still: bool = False
    medium: Medium = "ground"
    moving: tuple[Moving, ...] = ()
    glows: tuple[Glow, ...] = ()
    wear: float = 0.0
    opacity: float = 1.0
    tier: Tier = "exact"
    note: str = ""
    contacts: tuple[float, ...] = ()  # phases at which a foot touches down or a wing strikes
    framed: Callable[[float], Parts] | None = None  # what has to be in the frame, when that is not all of it
    footfall: str = ""  # how that sounds: step, hoof, wing


Resolver = Callable[[Cue], Subject]


def measure(subject: Subject, scale: float) -> Bounds:
    """True bounds in m, pieces included."""
    box = measure_loop(subject.framed or subject.parts_at, 1 if subject.still else 4)
    return scaled(box if subject.framed is not None else _with_pieces(box, subject), scale)


def _quarters_kept(parts_at: Callable[[float], Parts]) -> Callable[[float], Parts]:
    """The same loop; the phases at which it is measured are kept until it is baked."""
    kept: dict[float, Parts] = {}

    def at(phase: float) -> Parts:
        if phase not in (0.0, 0.25, 0.5, 0.75):
            return parts_at(phase)
        if phase not in kept:
            kept[phase] = parts_at(phase)
        return kept[phase]

    return at


def _with_pieces(box: Bounds, subject: Subject) -> Bounds:
    for piece in subject.moving:
        left, bottom, right, top = extent(piece.parts_at(0.0))
        if piece.motion.spin:
            reach = max(abs(left), abs(right), abs(bottom), abs(top))
            left, bottom, right, top = -reach, -reach, reach, reach
        box = Bounds(min(box.left, piece.x + left), max(box.right, piece.x + right),
                     min(box.bottom, piece.y + bottom), max(box.top, piece.y + top))
    return box


def paint_asset(subject: Subject, cue: Cue, ppm: float, frames: int) -> Asset:
    """Bake a subject at `ppm` texels per world metre, with at most `frames` pictures in its loop."""
    count = 1 if subject.still else max(1, frames)
    mattes, box = bake(subject.parts_at, count, ppm * cue.scale, subject.surface, cue.floor / cue.scale)
    mattes = tuple(worn(matte, cue, subject.opacity, subject.wear) for matte in mattes)
    pieces = tuple(_piece(piece, subject, cue, ppm) for piece in subject.moving)
    glows = tuple(replace(g, x=g.x * cue.scale, y=g.y * cue.scale, radius=g.radius * cue.scale) for g in subject.glows)
    return Asset(
        subject.name, mattes, scaled(_with_pieces(box, subject), cue.scale), subject.medium, subject.period,
        subject.speed * cue.scale, pieces, glows, subject.tier, subject.note,
        contacts=subject.contacts, footfall=subject.footfall,
    )


def _piece(piece: Moving, subject: Subject, cue: Cue, ppm: float) -> Piece:
    mattes, _ = bake(piece.parts_at, piece.pictures, ppm * cue.scale * piece.detail, subject.surface)
    mattes = tuple(worn(matte, cue, subject.opacity, subject.wear) for matte in mattes)
    return Piece(piece.name, mattes, piece.x * cue.scale, piece.y * cue.scale, piece.dz * cue.scale, piece.motion,
        piece.period)


def kind(
    name: str, body: Body, medium: Medium, height: float, resolve: Resolver, motions: Mapping[str, str] | None = None,
    tier: Tier = "exact", variants: int = 0,
) -> Kind:
    """A registry row around a resolver. A cue is measured once or twice and then made, so the last few are kept.

    variants: how many looks the seed chooses from (0: every seed its own). Twins of one look come in steps of size
    (a sixth of an octave), of texels and of 10 degrees, and share their pictures as long as somebody holds them."""
    shared: WeakValueDictionary[tuple[Cue, int, int], Asset] = WeakValueDictionary()
    turn = Lock()

    @lru_cache(maxsize=6)
    def resolved(cue: Cue) -> Subject:
        subject = resolve(cue)
        return replace(subject, parts_at=_quarters_kept(subject.parts_at))

    @lru_cache(maxsize=64)
    def measured(cue: Cue) -> Bounds:
        return measure(resolved(cue), cue.scale)

    def same(cue: Cue) -> Cue:
        if not variants:
            return cue
        return replace(cue, seed=cue.seed % variants, scale=2.0 ** (round(6 * math.log2(cue.scale)) / 6),
            yaw=10.0 * round(cue.yaw / 10))

    def made(cue: Cue, ppm: float, frames: int) -> Asset:
        if not variants:
            return paint_asset(resolved(cue), cue, ppm, frames)
        key = (same(cue), round(math.log(1.1 * ppm) / math.log(1.5)), frames)
        with turn:  # casting paints its marks on several threads
            asset = shared.get(key)
            if asset is None:
                asset = shared[key] = paint_asset(resolved(key[0]), key[0], ppm, frames)
            return asset

    return Kind(name, body, medium, height, lambda cue: measured(same(cue)), made, motions or {}, "", tier)
