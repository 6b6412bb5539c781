"""A wall of stone that winds from ridge to ridge with its watch towers, and a wooded islet in a lake."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, stone
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places import plants
from reelwright.engines.previz.paint.places.hamlets import draw
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.species import in_season
from reelwright.engines.previz.scene import Floats

_WIDE, _HIGH = 2.6, 5.5
"""m, of the wall: half its breadth and its height."""
_TOWER_EVERY = 13
_GREEN = Stuff(paint("#4c6a34"), "thatch", paint("#22391b"), 2.2, 1.0, wear=0)
_AUTUMN = Stuff(paint("#a8642c"), "thatch", paint("#6a3a1c"), 2.2, 1.0, wear=0)


@dataclass(frozen=True, slots=True)
class RidgeWall:
    """The Great Wall from a tower of it: it falls away from us along a ridge and climbs the next. z, far: m."""

    z: float = 6.0
    far: float = 900.0
    keep: float = 1.0
    tag: str = "wall"

    def paint(self, scape: Scape) -> None:
        last = max((box.far for box in scape.order.clear), default=0.0)
        z0 = max(self.z, 1.1 * last)
        depths = np.asarray(z0 * (self.far / z0) ** np.linspace(0, 1, 90), np.float32)
        path: Floats = np.stack((self._aside(scape, depths), self._high(scape, depths, z0), depths), -1)
        for low in range(80, -1, -10):
            part = path[low : low + 12]
            meshes = [self._slope(scape, part), self._wall(part)]
            meshes += [self._tower(p, path[min(k + 1, 89)]) for k, p in enumerate(path[: low + 10])
                       if k >= max(low, 20) and k % _TOWER_EVERY == 4]
            draw(scape, join(meshes), float(part[len(part) // 2, 2]), 0.35, reflects=False)
        scape.built += ["wall", "great wall", "tower", "mountain", "ridge", "hill"]

    def _aside(self, scape: Scape, z: Floats) -> Floats:
        swing = 0.20 * np.sin(2.1 * np.log(z) + 0.4) + 0.07 * np.sin(5.3 * np.log(z) + 1.0)
        return np.asarray(scape.side * (0.02 + swing) * z * scape.view.width / scape.view.focal, np.float32)

    def _high(self, scape: Scape, z: Floats, z0: float) -> Floats:
        """m: down from where we stand, then up and down from ridge to ridge, ever higher on the picture."""
        share = np.log(z / z0) / math.log(self.far / z0)
        up = -0.55 * np.sin(np.pi * np.clip(share * 1.8, 0, 1)) * (1 - share) + 0.62 * share + 0.10 * np.sin(17 * share)
        tall = scape.view.horizon / scape.view.focal * z
        under = 0.75 * scape.view.eye + _HIGH * 0.2  # m that the wall's walk is below us where it begins
        return np.asarray(scape.view.eye - under * (1 - share) + up * tall, np.float32)

    def _wall(self, path: Floats) -> Mesh:
        bricks, paving = stone("#a8977c", 0.7), stone("#97896f", 0.8)
        across = _across(path)
        parts = [grid(np.stack([path + across * _WIDE, path - across * _WIDE]) * _FLIP, paving, False)]
        for s in (1.0, -1.0):
            edge = path + s * across * _WIDE
            rail, foot = edge + _up(1.1), edge - _up(_HIGH)
            parts.append(grid(np.stack([foot, rail, rail - s * across * 0.5, edge - s * across * 0.5]) * _FLIP, bricks,
                              False))
            for a, b in itertools.pairwise(rail):
                steps = max(1, min(6, int(np.linalg.norm(b - a) / 1.8)))
                for t in np.arange(steps) / steps:
                    x, y, z = a + (b - a) * t
                    parts.append(box((0.9, 0.8, 0.7), bricks).moved(float(x), float(y), -float(z)))
        return join(parts)

    def _tower(self, at: Floats, then: Floats) -> Mesh:
        bricks, dark = stone("#a3927a", 0.7), matt("#1a1712", 0)
        turn = math.degrees(math.atan2(float(then[0] - at[0]), float(then[2] - at[2])))
        parts = [box((8.0, 15.0, 8.0), bricks, 0.1, 0.94).moved(0, -7.0, 0),
                 box((8.6, 0.7, 8.6), bricks).moved(0, 8.0, 0)]
        for s in (-1.0, 1.0):
            for k in range(5):
                parts += [box((0.9, 1.1, 0.6), bricks).moved(1.8 * (k - 2), 8.7, s * 4.0),
                          box((0.6, 1.1, 0.9), bricks).moved(s * 4.0, 8.7, 1.8 * (k - 2))]
            for x in (-2.1, 0.0, 2.1):
                parts.append(box((1.0, 1.8, 0.3), dark).moved(x, 3.6, s * 3.95))
                parts.append(box((0.3, 1.8, 1.0), dark).moved(s * 3.95, 3.6, x))
        return join(parts).turned("y", turn).moved(float(at[0]), float(at[1]), -float(at[2]))

    def _slope(self, scape: Scape, path: Floats) -> Mesh:
        """The wooded ridge that carries it, falling away to both sides."""
        across, rows = _across(path), []
        for s, out, down in ((1, 170.0, 120.0), (1, 40.0, 26.0), (1, 12.0, 8.0), (1, 3.0, 4.6), (-1, 3.0, 4.6),
                             (-1, 12.0, 8.0), (-1, 40.0, 26.0), (-1, 170.0, 120.0)):
            bump = 0.08 * out * np.sin(path[:, 2] * 0.09 + out)[:, None]
            rows.append(path + s * across * out - _up(down) + bump * np.array((0, 1, 0)))
        return grid(np.stack(rows) * _FLIP, _AUTUMN if scape.order.season == "autumn" else _GREEN)


_FLIP = np.array((1.0, 1.0, -1.0))
"""Depths as the third coordinate of meshes: away from us is below 0."""


def _up(metres: float) -> Floats:
    return np.array((0.0, metres, 0.0), np.float32)


def _across(path: Floats) -> Floats:
    """Level unit vectors to the right of a path (n, 3) of x, y, depth."""
    way = np.gradient(path, axis=0)
    side = np.stack([way[:, 2], np.zeros(len(path)), -way[:, 0]], -1)
    return np.asarray(side / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-6), np.float32)


@dataclass(frozen=True, slots=True)
class Islet:
    """An islet in a lake, wooded to its shore, z m away; wide: share of the frame; tall: m of its trees."""

    z: float = 95.0
    wide: float = 0.36
    at: float = 0.10
    kinds: tuple[str, ...] = ("pine", "spruce", "pine")
    tall: float = 13.0
    keep: float = 1.0
    tag: str = "island"

    def paint(self, scape: Scape) -> None:
        last = max((box.far for box in scape.order.clear), default=0.0)
        z = max(self.z * min(scape.grow, 3.0), 1.3 * last)
        half, middle = self.wide * scape.view.span(z) / 2, scape.at_third(self.at, z)
        ground = Stuff(paint("#5a5a3c"), "rock", paint("#33382a"), 1.6, 0.8, wear=0)
        turns = np.linspace(0, 2 * np.pi, 33)
        rows = [[(middle + half * r * math.cos(a) * (1 + 0.08 * math.sin(3 * a)), y, -z + 0.35 * half * r * math.sin(a))
                 for a in turns] for r, y in ((1.12, -0.3), (1.05, 0.5), (0.8, 1.5), (0.4, 2.2), (0.01, 2.5))]
        draw(scape, grid(np.array(rows), ground), z + 0.3 * half, 0.3)
        for kind in dict.fromkeys(in_season(k, scape.order.season) for k in self.kinds):
            ppm = scape.sprite_ppm(z, self.tall, 300)
            matte = plants.tree(kind, int(self.tall * ppm), scape.rng, self.tall, scape.snow)
            spots = []
            for _ in range(int(9 + 8 * half / 14)):
                u, v = float(scape.rng.uniform(-0.92, 0.92)), float(scape.rng.uniform(-0.3, 0.3))
                rise, size = 2.2 * (1 - u * u), (1.1 - 0.5 * u * u) * float(scape.rng.uniform(0.7, 1.1))
                spots.append(Spot(middle + half * u, rise - 0.3, z - half * v * (1 - u * u), size, scape.rng.random()))
            scape.add("islet", matte, spots, mist=0.35, sway=0.003)
        scape.built += ["island", "pine", "tree"]


