"""Roads across the picture and bridges over valleys: ground for what drives and rolls."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, box
from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import patches, sample
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot
from reelwright.engines.previz.scene import Floats


def band(scape: Scape, near: float, far: float) -> tuple[float, float]:
    """Depths in m of a way across the picture: under whoever stands there, else near .. far."""
    if not scape.order.clear:
        return near * scape.grow, far * scape.grow
    first, last = min(b.near for b in scape.order.clear), max(b.far for b in scape.order.clear)
    room = max(1.6, 0.28 * (last - first))
    return first - room, last + room


@dataclass(frozen=True, slots=True)
class Road:
    """Asphalt from side to side, with a dashed middle line, edge lines and a gravel shoulder."""

    near: float = 7.0
    far: float = 15.0
    soil: str = "asphalt"
    shoulder: str = "#8a7c66"
    lines: str = "#d8d2c0"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        near, far = band(scape, self.near, self.far)
        wave = 0.05 * patches(x, z * 0 + 3.0, 92, 0.5)
        wide = far - near
        at = (z - near - wave) / wide  # 0 at the near edge, 1 at the far one
        surface = sample(material(self.soil, scape.snow * 0.8), x, z)
        wheel = np.exp(-(((np.abs((at * 2) % 1 - 0.5) - 0.22) / 0.10) ** 2))
        surface = np.asarray(surface * (1 - 0.22 * wheel)[..., None], np.float32)
        middle = smooth(0.10, 0.06, np.abs(at - 0.5) * wide) * smooth(0.62, 0.58, (x / 5.0 + scape.origin[0]) % 1)
        edges = smooth(0.09, 0.05, np.minimum(np.abs(at - 0.05), np.abs(at - 0.95)) * wide)
        worn = (0.75 + 0.4 * patches(x, z, 93, 18.0)) * (1 - 0.8 * scape.snow)
        paint = np.clip((middle + edges) * worn, 0, 1)[..., None]
        surface = np.asarray(surface * (1 - paint) + lin(self.lines) * paint, np.float32)
        outside = np.maximum(-at, at - 1) * wide
        gravel = smooth(0.0, 0.15, outside)[..., None]
        stones = lin(self.shoulder) * (0.7 + 0.5 * patches(x, z, 94, 30.0))[..., None]
        share = smooth(0.95, 0.45, outside + 0.4 * patches(x, z, 97, 9.0))
        return np.asarray(surface * (1 - gravel) + stones * gravel, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Carriageway:
    """A town's street that runs away from the viewer: asphalt between kerbs, `half` m to each side, pavements beyond;
    a dashed middle line. It mirrors where it is wet."""

    half: float = 3.9
    wet: float = 0.15
    lanes: float = 0.0  # m from dashed line to dashed line; 0: the middle one alone
    zebra: float = 0.0  # m to the middle of a crossing, in distances of the frame's foot; 0: none

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        rain = scape.light.weather.wet * (1 - scape.snow)
        wet = max(self.wet, 0.97 * rain)
        aside = np.abs(x)
        walk = smooth(self.half + 0.02, self.half + 0.06, aside)[..., None]
        asphalt = sample(material("asphalt", scape.snow * 0.7), x, z) * 0.9
        lined = aside if not self.lanes else np.abs(aside / self.lanes - np.round(aside / self.lanes)) * self.lanes
        dash = smooth(0.09, 0.06, lined) * smooth(0.30, 0.27, np.abs((z / 4.2 + scape.origin[1]) % 1 - 0.5))
        side = smooth(0.07, 0.04, np.abs(aside - self.half + 0.35))
        worn = (0.55 + 0.5 * patches(x, z, 93, 18.0)) * (1 - 0.8 * scape.snow)
        marks = (dash + 0.6 * side) * worn
        if self.zebra:
            over = smooth(1.7, 1.6, np.abs(z - self.zebra * scape.view.foot))
            bars = smooth(0.29, 0.26, np.abs((x / 0.95) % 1 - 0.5))
            marks = marks * (1 - over) + over * bars * worn * 1.3
        paint = np.clip(marks, 0, 0.85)[..., None]
        asphalt = asphalt * (1 - paint) + lin("#cfcabc") * paint
        kerb = smooth(0.11, 0.08, np.abs(aside - self.half - 0.12))[..., None]
        stones = sample(material("flags", scape.snow), x, z) * (1 - kerb) + lin("#a8a49a") * kerb
        colour = (asphalt * (1 - walk) + stones * walk) * (1 - 0.45 * rain)
        gutter = np.exp(-(((aside - self.half + 0.5) / 0.7) ** 2))
        puddle = smooth(0.05 - 0.3 * rain, 0.5, patches(x, z, 23, 2.6) + 0.35 * patches(x, z, 24, 9.0) + 0.5 * gutter)
        share = 1 - wet * (0.30 + (0.50 + 0.16 * rain) * puddle) * (1 - 0.35 * walk[..., 0])
        return np.asarray(colour, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Straight:
    """A road that runs straight to the horizon: worn asphalt, a dashed line in its middle and solid ones at its edges,
    gravel beside it. half: m to each side."""

    half: float = 3.7
    line: str = "#d8b040"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        aside = np.abs(x)
        texel = max(abs(float(x[0, 1] - x[0, 0])), 1e-3)
        asphalt = sample(material("asphalt", scape.snow * 0.7), x, z) * (0.85 + 0.2 * patches(x, z, 93, 3.0))[..., None]
        ruts = np.exp(-(((np.abs(aside - 1.8) - 0.75) / 0.3) ** 2))
        asphalt = asphalt * (1 - 0.22 * ruts[..., None])
        wide = 0.10 + 0.5 * texel
        dash = smooth(wide, 0.4 * wide, aside) * smooth(0.30, 0.27, np.abs((z / 9.0 + scape.origin[1]) % 1 - 0.5))
        edge = smooth(wide, 0.4 * wide, np.abs(aside - self.half + 0.35))
        worn = (0.75 + 0.3 * patches(x, z, 94, 9.0)) * (1 - 0.8 * scape.snow)
        for mark, code in ((dash, self.line), (edge, "#d8d4c8")):
            share = np.clip(mark * worn, 0, 0.9)[..., None]
            asphalt = asphalt * (1 - share) + lin(code) * share
        cover = smooth(self.half + 0.7, self.half + 0.1, aside + 0.25 * patches(x, z, 95, 8.0))
        return np.asarray(asphalt, np.float32), np.asarray(cover, np.float32)


@dataclass(frozen=True, slots=True)
class Tracks:
    """Railway lines that run away from the viewer: rails on ties in a bed of stones. xs: m to the middle of each,
    towards the heavy side."""

    xs: tuple[float, ...] = (0.0,)
    gauge: float = 1.45

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        stones = lin("#6e665e") * (0.5 + 0.6 * np.abs(patches(x, z, 98, 34.0)))[..., None]
        colour: Floats = np.asarray(stones, np.float32)
        share = np.zeros_like(x)
        for middle in self.xs:
            aside = np.abs(x - scape.side * middle)
            tie = (smooth(0.68, 0.60, np.abs((z / 0.7) % 1 - 0.5) * 2) * smooth(1.32, 1.25, aside))[..., None]
            colour = np.asarray(colour * (1 - tie) + lin("#3f3329") * tie, np.float32)
            rail = smooth(0.065, 0.04, np.abs(aside - self.gauge / 2))[..., None]
            colour = np.asarray(colour * (1 - rail) + lin("#b8ada2") * rail, np.float32)
            share = np.maximum(share, smooth(2.3, 1.9, aside + 0.15 * patches(x, z, 97, 9.0)))
        colour = colour * (1 - 0.6 * scape.snow) + lin("#e6edf5") * 0.6 * scape.snow
        return np.asarray(colour, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Rail:
    """A guard rail behind the way, or at z m; rise: m over y = 0 on which it stands."""

    near: float = 7.0
    far: float = 15.0
    height: float = 0.8
    colour: str = "#b8bcc0"
    z: float = 0.0
    rise: float = 0.0
    keep: float = 1.0
    tag: str = "rail"

    def paint(self, scape: Scape) -> None:
        _, far = band(scape, self.near, self.far)
        z = self.z * scape.grow or far + 1.2
        ppm = min(scape.view.focal / z, 60.0)
        wide = 8.0
        d = Drawing(wide, self.height * 1.3, ppm, scape.rng, scape.snow)
        for x in np.arange(-wide / 2 + 1, wide / 2, 2.0):
            d.fill(box(float(x) - 0.06, float(x) + 0.06, 0, self.height), "#5c5a58", (0.3, 0.1, 0.9))
        d.fill(box(-wide / 2, wide / 2, self.height * 0.62, self.height * 0.98), self.colour, (0, 0.25, 0.95))
        d.fill(box(-wide / 2, wide / 2, self.height * 0.76, self.height * 0.82), "#6c6e70", (0, -0.3, 0.9))
        span = scape.span(z)
        spots = [Spot(float(x), self.rise, z) for x in np.arange(-span / 2, span / 2 + wide, wide)]
        scape.add("guard rail", d.matte(), spots[:14], mist=0.1)


@dataclass(frozen=True, slots=True)
class Viaduct:
    """A bridge of arches from side to side, its deck at y = 0, a valley `drop` m below it. rails: a railway's."""

    near: float = 10.0
    far: float = 16.0
    drop: float = 34.0
    bay: float = 13.0
    stone: str = "#a8967c"
    rails: bool = True
    keep: float = 1.0
    tag: str = "bridge"

    def paint(self, scape: Scape) -> None:
        near, far = band(scape, self.near, self.far)
        near = max(near, 0.9 * scape.view.foot)
        far = max(far, near + 4.0)
        self._deck(scape, near, far)
        self._arches(scape, near)
        half = scape.span(far, 3.0)
        scape.decks.append((-half, half, near, far, 0.0))
        scape.built += ["bridge", "railway" if self.rails else "road"]

    def _deck(self, scape: Scape, near: float, far: float) -> None:
        half = scape.span(far, 1.4) / 2
        rows, columns = 220, 760
        z, x = np.meshgrid(
            np.linspace(far, near, rows, dtype=np.float32),
            np.linspace(-half, half, columns, dtype=np.float32),
            indexing="ij",
        )
        at = (z - near) / (far - near)
        if self.rails:
            gravel = (0.55 + 0.7 * np.abs(patches(x, z, 98, 34.0)))[..., None]
            albedo: Floats = np.asarray(lin("#6e6760") * gravel, np.float32)
            tie = smooth(0.66, 0.58, np.abs((x / 0.75) % 1 - 0.5) * 2) * smooth(0.30, 0.28, np.abs(at - 0.5))
            albedo = np.asarray(albedo * (1 - tie[..., None]) + lin("#3f3128") * tie[..., None], np.float32)
            rail = np.maximum(smooth(0.016, 0.010, np.abs(at - 0.36)), smooth(0.016, 0.010, np.abs(at - 0.64)))
            albedo = np.asarray(albedo * (1 - rail[..., None]) + lin("#b9a89a") * rail[..., None], np.float32)
        else:
            albedo, _ = Road(self.near, self.far).spread(x, z, scape)
        kerb = np.maximum(smooth(0.05, 0.03, at), smooth(0.95, 0.97, at))[..., None]
        albedo = albedo * (1 - kerb) + lin(self.stone) * kerb
        if scape.snow:
            albedo = albedo + (lin("#e6edf5") - albedo) * 0.75 * scape.snow
        normal = np.broadcast_to(np.array([0, 0.97, 0.24], np.float32), albedo.shape)
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.ones(x.shape, np.float32),
            columns / (2 * half),
            (columns / 2, float(rows)),
            np.ascontiguousarray(normal),
            depth=np.ascontiguousarray(z - near),
            rim=0.0,
            spill=0.0,
        )
        scape.panels.append(
            Panel("bridge deck", matte, (-half, 0.0, far), (2 * half, 0.0, 0.0), (0.0, 0.0, near - far), far + 0.5)
        )

    def _arches(self, scape: Scape, near: float) -> None:
        """The side that faces the viewer: parapet string, spandrels, piers."""
        ppm = min(scape.view.focal / near * 0.8, 900 / self.bay, 900 / self.drop)
        columns, rows = int(self.bay * ppm), int(self.drop * ppm)
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
        x, y = (x + 0.5) / ppm - self.bay / 2, y / ppm
        radius = self.bay * 0.40
        spring = 1.2 + radius
        inside = np.where(y < spring, np.hypot(x, spring - y), np.abs(x)) < radius
        alpha = _softened(~inside)
        row = np.floor(y / 0.55)
        joint = smooth(0.0, 0.06, (y / 0.55) % 1) * smooth(0.0, 0.05, (x / 1.1 + (row % 2) * 0.5) % 1)
        tone = 0.75 + 0.35 * np.sin(row * 12.9 + np.floor(x / 1.1 + (row % 2) * 0.5) * 78.2)
        ring = smooth(0.75, 0.6, np.abs(np.hypot(x, spring - y) - radius - 0.35)) * (y < spring)
        albedo = lin(self.stone) * (0.45 + 0.55 * joint * tone * 0.9 + 0.25 * ring)[..., None]
        down = smooth(2.0, self.drop, y)
        normal = np.dstack(
            [
                np.sign(x) * 0.35 * smooth(radius - 0.1, self.bay / 2, np.abs(x)),
                np.full_like(x, 0.1),
                np.full_like(x, 0.9),
            ]
        )
        matte = Matte(
            np.asarray(albedo * (1 - 0.35 * down[..., None]), np.float32),
            alpha,
            ppm,
            (columns / 2, 0.0),
            np.ascontiguousarray(normal, np.float32),
            None,
            np.asarray(1 - 0.4 * down, np.float32),
            rim=0.3,
        )
        span = scape.span(near, 1.4)
        count = int(span / self.bay) + 3
        spots = [Spot((k - count / 2) * self.bay, 0.02, near) for k in range(count)]
        scape.add("arches", matte, spots, mist=0.25, reflects=False)


def _softened(mask: object) -> Floats:
    """A mask with an edge of half a texel."""
    solid = np.asarray(mask, np.float32)
    around = (np.roll(solid, 1, 0) + np.roll(solid, -1, 0) + np.roll(solid, 1, 1) + np.roll(solid, -1, 1)) / 4
    return np.asarray(0.6 * solid + 0.4 * around, np.float32)
