"""Painters of what is near: single trees, rocks, ground cover, rows of lamps, things. Sizes are metres."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.brushes import blades
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places import plants, props, rocks
from reelwright.engines.previz.paint.places.scape import Scape, Shade, Spot, bands
from reelwright.engines.previz.paint.places.species import SPECIES, in_season
from reelwright.engines.previz.scene import Floats, Motion

_CROPS = frozenset({"wheat", "lavender", "sunflower", "tulip", "tulip_yellow", "tulip_pink", "rice", "vine",
                    "spider_lilies", "poppies_near", "daisies", "lilies", "roses", "tall_grass", "silver_grass",
                    "straw", "maize"})  # fmt: skip
"""What is sown or comes in carpets: it leaves no gaps."""
SHADED = (0.62, 0.78)  # what stands close to the lens is darker: it frames


@dataclass(frozen=True, slots=True)
class Scatter:
    """`count` upright things between two depths, kept off the middle (clear 0..1 of the half frame); every depth band
    shares one picture. foot: how wide its shadow is; water: it may stand in the wet."""

    name: str
    count: int
    near: float
    far: float
    size: float
    clear: float
    foot: float = 1.0
    sway: float = 0.0
    water: bool = False


def scatter(scape: Scape, what: Scatter, make: Callable[[float, float], Matte]) -> None:
    """Put them; make(scale, ppm) paints one."""
    size, foot = what.size, what.foot
    count = int(what.count * min(3.0, scape.grow**0.7))  # a higher eye sees more ground
    groups = max(1, min(4, count // 2))
    near, far = what.near * scape.grow, what.far * scape.grow
    edges = bands(near, far, groups)
    for first, last in itertools.pairwise(edges):
        middle = math.sqrt(first * last)
        scale = scape.rng.uniform(0.75, 1.1)
        spots = []
        for _ in range(max(1, count // groups)):
            z, u = scape.rng.uniform(first, last), scape.rng.uniform(what.clear, 1.15) * scape.rng.choice([-1.0, 1.0])
            x, grown = u * scape.view.span(z) * 0.5, scape.rng.uniform(0.75, 1.15)
            if not what.water:
                dry = scape.ashore(x, z)
                if dry is None:
                    continue
                x, z = x * dry / z, dry
            if scape.free(x, z, size * 0.3 * foot, size * scale * grown):
                spots.append(Spot(x, -0.02 * size, z, grown, scape.rng.random()))
                if not what.water:
                    tall, crown = size * scale * grown, size * 0.34 * foot
                    scape.shades.append(Shade(x, z, size * 0.45 * foot, size * 0.22 * foot, 0.5, tall, crown))
        if spots:
            matte = make(scale, scape.sprite_ppm(middle * 0.9, size * scale, 420))
            scape.add(what.name, matte, spots, mist=0.3, sway=what.sway)


@dataclass(frozen=True, slots=True)
class Trees:
    """Single trees `size` m high between near and z; one hero at `at` (-1..1) when n is 1."""

    kinds: tuple[str, ...]
    z: float
    size: float
    n: int = 1
    near: float = 12.0
    clear: float = 0.25
    at: float = 0.62
    brush: int = 0
    keep: float = 1.0
    tag: str = "tree"

    def paint(self, scape: Scape) -> None:
        kinds = [in_season(kind, scape.order.season) for kind in self.kinds]

        def make(scale: float, ppm: float) -> Matte:
            kind = kinds[int(scape.rng.integers(len(kinds)))]
            return plants.tree(kind, int(self.size * scale * ppm), scape.rng, self.size * scale, scape.snow)

        if self.n > 1:
            scatter(scape, Scatter("trees", self.n, self.near, self.z, self.size, self.clear, 0.6, 0.006), make)
            return
        z = self.z * scape.grow
        x = scape.at_third(self.at, z)
        if not scape.free(x, z, self.size * 0.25, self.size):
            x = -x
        dry = scape.ashore(x, z)
        if dry is None:
            return
        x, z = x * dry / z, dry
        scape.add("tree", make(1.0, scape.sprite_ppm(z, self.size, 620)), [Spot(x, 0.0, z)], mist=0.3, sway=0.006)
        scape.shades.append(Shade(x, z, self.size * 0.36, self.size * 0.16, 0.6, self.size, self.size * 0.36))
        scape.built.append("tree")


@dataclass(frozen=True, slots=True)
class Rocks:
    """Boulders `size` m high: scattered between near and z, or two in the frame's corners (z 0, size a share)."""

    z: float
    size: float
    n: int = 10
    near: float = 6.0
    clear: float = 0.25
    light: str = "#6d6862"
    dark: str = "#3c3a3b"
    wet: bool = False
    keep: float = 1.0
    tag: str = "rock"

    def paint(self, scape: Scape) -> None:
        if self.z > 0:
            what = Scatter("rocks", self.n, self.near, self.z, self.size, self.clear, 0.9, water=self.wet)
            scatter(scape, what, self._make(scape))
            return
        if scape.close:
            return
        z = scape.view.foot * 0.72
        unit = scape.view.focal / z
        for side, share in ((scape.side, 1.0), (-scape.side, 0.55)):
            tall = self.size * scape.view.height / unit * share
            ppm = min(unit, 260 / tall)
            matte = rocks.boulder(
                int(tall * ppm * scape.rng.uniform(1.7, 2.3)),
                int(tall * ppm),
                scape.rng,
                tall,
                self.light,
                self.dark,
                scape.snow,
            )
            x = side * scape.view.span(z) * 0.5 * 0.95
            y = scape.view.eye - (scape.view.height - scape.view.horizon + 0.12 * tall * unit) / unit
            if scape.free(x, z, tall, y + tall):
                scape.add("foreground rock", matte, [Spot(x, y, z)], mist=0.0, brush=2, reflects=False, dim=SHADED)

    def _make(self, scape: Scape) -> Callable[[float, float], Matte]:
        def make(scale: float, ppm: float) -> Matte:
            tall = self.size * scale
            return rocks.boulder(
                int(tall * ppm * 1.8), int(tall * ppm), scape.rng, tall, self.light, self.dark, scape.snow
            )

        return make


@dataclass(frozen=True, slots=True)
class Columns:
    """Jagged basalt columns, wet, in the frame's corners or as a shelf at z m. size: share of the frame's height."""

    z: float
    size: float
    both: bool = True
    keep: float = 1.0
    tag: str = "basalt"

    def paint(self, scape: Scape) -> None:
        if scape.close and not self.z:
            return
        z = self.z * scape.grow if self.z else scape.view.foot * 0.80
        unit = scape.view.focal / z
        tall = self.size * scape.view.height / unit
        ppm = min(unit, 300 / tall, 1500 / scape.span(z, 1.4))
        width, height = int(scape.span(z, 1.4) * ppm), int(tall * ppm)
        x = np.linspace(-1.4, 1.4, width) * scape.side
        heavy = smooth(0.15, 1.05, x) ** 0.8
        light = 0.62 * smooth(0.45, 1.15, -x) ** 0.8 if self.both else 0 * x
        rough = np.interp(np.linspace(0, 23, width), np.arange(25), scape.rng.uniform(-0.14, 0.06, 25))
        shape = np.clip(np.maximum(heavy, light) + rough, 0, 1).astype(np.float32)
        for box in scape.order.clear:  # nothing before the hero
            if z < box.near:
                a, b = (edge / box.near * z / (scape.span(z, 1.4) / 2.8) for edge in (box.left, box.right))
                inside = smooth(0.25, 0.0, np.maximum(a - x * scape.side, x * scape.side - b))
                shape *= 1 - 0.97 * inside
        matte = rocks.columns(width, height, scape.rng, tall, shape, 0.4 + 0.6 * scape.light.weather.wet)
        y = 0.0 if self.z else scape.view.eye - (scape.view.height - scape.view.horizon + 4) / unit
        scape.add(
            "basalt columns",
            matte,
            [Spot(0.0, y, z)],
            mist=0.25 if self.z else 0.0,
            dim=(1.0, 1.0) if self.z else (0.8, 0.9),
            reflects=bool(self.z),
        )
        scape.built.append("basalt")


UNDER = 0.25  # of the frame's height: how far a bank at its foot goes on below


@dataclass(frozen=True, slots=True)
class Cover:
    """Ground cover that stands at z m, or at the frame's foot (z 0). shape: all, corners, side. head, core: colours
    of its flowers, where they are not its usual ones."""

    kind: str
    z: float = 0.0
    size: float = 1.0
    density: float = 1.0
    shape: str = ""
    reach: float = 0.62
    keep: float = 1.0
    tag: str = "grass"
    head: str = ""
    core: str = ""
    glow: float = 0.0  # how much its flowers shine of themselves
    afoot: bool = False  # z is in distances of the frame's foot, and sizes go with it
    hides: float = 0.13  # afoot: share of whoever stands behind it that it may cover

    def paint(self, scape: Scape) -> None:
        front = self.z == 0
        if front and scape.close:
            return
        if not front and scape.grow > 2.5:  # from above, strips would be lines
            return
        z = max(0.5, scape.view.foot * self.reach) if front else self.z * (
            scape.view.foot if self.afoot else scape.grow)  # fmt: skip
        size = max(0.35, scape.view.foot / 8) if front else min(1.0, max(0.4, scape.view.foot / 6)) if self.afoot else 1
        kind = blades.blade(self.kind, self.size * size, scape.order.season, scape.snow)
        low = [self.hides * box.top * z / box.near for box in scape.order.clear if self.afoot and z < box.near]
        kind = replace(kind, length=min(kind.length, *low)) if low else kind  # about the hero's feet, never before it
        if self.head and scape.snow <= 0.3:
            kind = replace(kind, head=self.head, core=self.core, glow=self.glow)
        ppm = min(scape.view.focal / z, 240.0)
        span = scape.span(z, 1.45)
        ppm = min(ppm, 1500 / span)
        room = 1.7 if kind.petals else 1.4 if kind.heads else 1.15  # over the blades, for what they bear
        width, height = int(span * ppm), max(24, int(kind.length * room / 0.72 * ppm))
        deepest = 0.34 if self.afoot else 0.45
        bank = 0.26 if front else min(deepest, 0.5 / (kind.length * 1.6))  # roots lie within half a metre
        shape = self._shape(scape, width, front, z)
        below = int(UNDER * scape.view.height * z / scape.view.focal * ppm) if front else 0
        strip = blades.Strip(width, height, ppm, bank, shape, loose=not front, below=below)
        matte = blades.blades(kind, strip, scape.rng)
        y = scape.view.eye - (scape.view.height - scape.view.horizon + 6) * z / scape.view.focal if front else 0.0
        spots = [Spot(0.0, y, z)]
        if not front and self.kind not in _CROPS:  # the same tufts again, aside and nearer: no hedge across the picture
            spots += [Spot(span * 0.37, y, z * 0.86, 0.9, 0.4), Spot(-span * 0.23, y, z * 1.17, 1.05, 0.7)]
        scape.add(
            "ground cover",
            matte,
            spots,
            mist=0.0 if front else 0.35,
            repeat=True,
            reflects=False,
            sway=0.010 if front else 0.006,
            dim=(0.6, 0.75) if front else (1.0, 1.0),
        )

    def _shape(self, scape: Scape, width: int, front: bool, z: float) -> Floats:
        x = np.linspace(-1.45, 1.45, width) * scape.side
        form = self.shape or ("corners" if front else "all")
        if form == "corners":
            shape = 0.16 + 0.84 * np.maximum(smooth(0.30, 0.95, x), 0.75 * smooth(0.45, 1.05, -x))
        elif form == "side":
            shape = 0.04 + 0.96 * smooth(0.2, 0.95, x)
        else:
            shape = np.ones(width)
        if not front:
            count = 26
            tufts = np.interp(np.linspace(0, count - 1, width), np.arange(count), scape.rng.random(count))
            shape = shape * smooth(0.30, 0.85, tufts) * (1.0 if self.kind in _CROPS else 0.9)
            if self.kind in _CROPS:
                shape = 0.55 + 0.45 * shape
        for box in scape.order.clear:  # low before the hero's feet
            if z < box.near and not self.afoot:
                a, b = (edge / box.near * z / (scape.span(z, 1.45) / 2.9) for edge in (box.left, box.right))
                inside = smooth(0.3, 0.0, np.maximum(a - x * scape.side, x * scape.side - b))
                shape = shape * (1 - 0.8 * inside)
        return np.asarray(shape, np.float32)


@dataclass(frozen=True, slots=True)
class Avenue:
    """Pairs at even steps on both sides of the way: lamps, columns, trees. The strongest perspective cue there is.
    half: m from the middle; both: on both sides; x: m, the way's own middle; rise: m above y = 0."""

    prop: str
    z: float
    size: float
    half: float = 2.4
    n: int = 6
    near: float = 5.0
    both: bool = True
    x: float = 0.0
    rise: float = 0.0
    jitter: float = 0.0
    keep: float = 1.0
    tag: str = "lamp"

    def paint(self, scape: Scape) -> None:
        near, far = self.near * min(scape.grow, 3), self.z * min(scape.grow, 3)
        step = (far - near) / max(1, self.n - 1)
        groups: dict[int, list[Spot]] = {}
        for k in range(self.n):
            z = near + k * step
            for side in (-1.0, 1.0) if self.both else (scape.side,):
                x = self.x + side * self.half + scape.rng.normal() * self.jitter
                if not scape.free(x, z, 0.3, self.size) or (not self.rise and scape.under(x, z) == "water"):
                    continue
                groups.setdefault(int(math.log2(z / near) * 2), []).append(Spot(x, self.rise, z + 0.01 * (side > 0)))
                self._light(scape, x, z)
        for spots in groups.values():
            z = min(spot.z for spot in spots)
            scape.add(self.prop, self._matte(scape, scape.sprite_ppm(z, self.size, 560)), spots, mist=0.2)
            scape.built.append(self.prop)

    def _matte(self, scape: Scape, ppm: float) -> Matte:
        if self.prop in SPECIES:
            kind = in_season(self.prop, scape.order.season)
            return plants.tree(kind, int(self.size * ppm), scape.rng, self.size, scape.snow)
        return props.prop(self.prop, ppm, scape.rng, self.size, scape.snow)

    def _light(self, scape: Scape, x: float, z: float) -> None:
        light = props.LIGHTS.get(self.prop)
        crown = 0.3 * self.size if self.prop in SPECIES else 0.12
        scape.shades.append(Shade(x, z, 0.35, 0.2, 0.4, self.size, crown))
        if light is not None:
            scape.lamp(
                x, self.rise + self.size * light.height, z, light.reach, lin(light.colour) * light.power, light.halo
            )


@dataclass(frozen=True, slots=True)
class Thing:
    """A landmark at `at` (-1..1 of the frame) and z m, `size` m high."""

    prop: str
    z: float
    size: float
    at: float = 0.5
    y: float = 0.0
    wet: bool = False
    bob: float = 0.0
    keep: float = 1.0
    tag: str = "thing"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 300 else 1.0)
        x = scape.at_third(self.at, z)
        if not scape.free(x, z, self.size * 0.3, self.size):
            x = -x
            if not scape.free(x, z, self.size * 0.3, self.size):
                return
        if not self.wet and self.y == 0.0:
            dry = scape.ashore(x, z)
            if dry is None:
                return
            x, z = x * dry / z, dry
        matte = props.prop(self.prop, scape.sprite_ppm(z, self.size, 420), scape.rng, self.size, scape.snow)
        motion = Motion(bob=(self.bob, 3.7, scape.rng.random()), sway=(0.02, 4.3, 0.3)) if self.bob else Motion()
        scape.add(self.prop, matte, [Spot(x, self.y - (0.02 if not self.wet else 0.0), z)], mist=0.3, motion=motion)
        scape.built.append(self.prop)
        if not self.wet:
            scape.shades.append(Shade(x, z, self.size * 0.5, self.size * 0.2, 0.6, self.size, self.size * 0.4))
        light = props.LIGHTS.get(self.prop)
        if light is not None:
            scape.lamp(
                x,
                self.y + self.size * light.height,
                z - 0.6,
                light.reach * self.size / light.size,
                lin(light.colour) * light.power,
                light.halo * self.size / light.size,
            )
