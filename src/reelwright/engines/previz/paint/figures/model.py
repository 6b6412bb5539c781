"""A figure as a list of parts, collected in 3-D and projected through a view: the modelling tools of every builder."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict, Unpack

import numpy as np

from reelwright.engines.previz.paint.figures.rig import CIRCLE, Rows, Vec, View, closed, cross, limb, spline, unit
from reelwright.engines.previz.paint.figures.tone import Rgb

Ring = tuple[Vec, Vec, Vec]  # centre, and the two half-axes of an ellipse


@dataclass(frozen=True, eq=False)
class Part:
    """One drawn piece. rings (n, m, 2), metres in view axes: the union of hulls of neighbours, or one outline.

    depth: towards the viewer, m. bulge: metres from the edge at which the surface faces the viewer. shadow: contact
    shadow on what lies behind, 0..1. group: identity for decals. decal: recolours pixels of `group` only. blend: keep
    this much of the normals below where `group` owns the pixel. facing: (x, y) of a flat part's own normal.

    For the solid raster: form (n, m, 3) the same rings with their depth, m, or spine (k, 4) x y z r of a round limb;
    tones (n, m, 3) linear RGB of every point; nap: length of its fur, m; lift: how far hairs stand off, 0..1."""

    rings: Rows
    depth: float
    colour: Rgb
    bulge: float = 0.05
    shadow: float = 0.55
    group: int = 0
    decal: bool = False
    opacity: float = 1.0
    gloss: float = 0.0
    glow: float = 0.0
    blend: float = 0.0
    facing: tuple[float, float] | None = None
    form: Rows | None = None
    spine: Rows | None = None
    tones: Rows | None = None
    nap: float = 0.0
    lift: float = 0.45


class Finish(TypedDict, total=False):
    """What a caller may say about any part; see Part."""

    bulge: float
    shadow: float
    group: int
    decal: bool
    opacity: float
    gloss: float
    glow: float
    blend: float
    facing: tuple[float, float]
    form: Rows
    spine: Rows
    tones: Rows | None
    nap: float
    lift: float


@dataclass
class Model:
    """Collects parts. All points in metres, character axes; depth None means: where the part is."""

    view: View
    parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.axes: Rows = self.view.matrix()
        self.groups = 0

    def project(self, points: Rows | Sequence[Vec]) -> Rows:
        """(…, 3) character axes -> view axes."""
        out: Rows = np.asarray(points) @ self.axes.T
        return out

    def near(self, point: Vec) -> float:
        """How far a point (or direction) lies towards the viewer, m."""
        return float(self.axes[2] @ point)

    def screen(self, x: float, y: float, z: float = 0.0) -> Vec:
        """Character-axes vector that is seen as (x right, y up, z towards us)."""
        out: Vec = self.axes.T @ np.array((x, y, z))
        return out

    def add(self, rings: Rows, colour: Rgb, depth: float, **finish: Unpack[Finish]) -> int:
        """Add what is already projected; returns the part's group."""
        self.groups += 1
        settings: dict[str, Any] = {"group": self.groups, **finish}
        self.parts.append(Part(rings=rings, depth=depth, colour=colour, **settings))
        return int(settings["group"])

    def tube(
        self, points: Sequence[Vec] | Rows, radii: Sequence[float] | Rows, colour: Rgb,
        depth: float | None = None, rows: int = 0, **finish: Unpack[Finish],
    ) -> int:
        """Round limb along a curve through points with radii (m)."""
        path = _joined(points, radii)
        return self._limb(path, colour, depth, rows or len(path) * 3 + 1, **finish)

    def strand(self, path: Rows, colour: Rgb, **finish: Unpack[Finish]) -> int:
        """A limb whose path (n, 4), m: x y z radius, is dense enough as it is."""
        return self._limb(path, colour, None, 0, **finish)

    def _limb(
        self, path: Rows, colour: Rgb, depth: float | None, rows: int, **finish: Unpack[Finish],
    ) -> int:
        curve, rings, near, thick = limb(path, self.axes, rows, math.nan if depth is None else depth)
        finish.setdefault("bulge", thick * 0.95)
        finish.setdefault("spine", curve)
        finish.setdefault("form", curve[:, None, :3])
        return self.add(rings, colour, near, **finish)

    def loft(
        self, rings: Sequence[Ring] | Rows, colour: Rgb, depth: float | None = None, rows: int = 0,
        hem: Rows | None = None, circle: Rows = CIRCLE, folds: tuple[float, int, float] = (0.0, 0, 0.0),
        **finish: Unpack[Finish],
    ) -> int:
        """Solid through elliptic rings, also as rows of nine (n, 9).

        hem (m, 3) displaces the last ring; circle (m, 2): points of a ring; folds: their depth as a share of the radius
        at the last ring, their number, their shift in rad."""
        table = rings if isinstance(rings, np.ndarray) else np.array(rings, np.float64).reshape(len(rings), 9)
        curve = table if rows == len(table) else spline(table, rows or len(table) * 3)
        centre, u, v = curve[:, :3], curve[:, 3:6], curve[:, 6:9]
        solid = centre[:, None] + u[:, None] * circle[None, :, :1] + v[:, None] * circle[None, :, 1:]
        if folds[0] > 0:
            solid = centre[:, None] + (solid - centre[:, None]) * pleats(len(centre), circle, folds)[..., None]
        if hem is not None:
            solid[-1] += hem
        solid = self.project(solid)
        finish.setdefault("bulge", float(np.linalg.norm(table[:, 3:6], axis=1).max()) * 0.9)
        middle = float(solid[..., 2].mean())
        solid[..., 2] += (middle if depth is None else depth) - middle
        finish.setdefault("form", solid)
        return self.add(solid[..., :2], colour, middle if depth is None else depth, **finish)

    def grid(self, points: Rows, colour: Rgb, **finish: Unpack[Finish]) -> int:
        """A body given point by point: closed rings (n, m, 3)."""
        solid = self.project(points)
        finish.setdefault("bulge", float(np.ptp(solid[..., 0])) * 0.4)
        finish["form"] = solid
        return self.add(solid[..., :2], colour, float(solid[..., 2].mean()), **finish)

    def ball(self, centre: Vec, radius: float, colour: Rgb, depth: float | None = None,
            **finish: Unpack[Finish]) -> int:
        at = self.project(centre)
        finish.setdefault("bulge", radius)
        near = float(at[2]) if depth is None else depth
        finish.setdefault("spine", np.array([(at[0], at[1], near, radius)]))
        finish.setdefault("form", np.array([[(at[0], at[1], near)]]))
        return self.add((at[:2] + radius * CIRCLE)[None], colour, near, **finish)

    def spot(
        self, centre: Vec, size: tuple[float, float], colour: Rgb, depth: float, **finish: Unpack[Finish]
    ) -> int:
        """Ellipse facing the viewer, half-sizes in m."""
        at = self.project(centre)
        return self.add((at[:2] + CIRCLE * np.array(size))[None], colour, depth, **finish)

    def sheet(
        self, points: Sequence[Vec] | Rows, colour: Rgb, depth: float | None = None, curve: bool = False,
        **finish: Unpack[Finish],
    ) -> int:
        """Thin thing with an outline in 3-D; curve: rounded through the points."""
        flat = self.project(np.asarray(points, np.float64))
        outline = closed(flat[:, :2], 6 * len(flat)) if curve else flat[:, :2]
        middle = float(flat[:, 2].mean())
        flat[:, 2] += (middle if depth is None else depth) - middle
        finish.setdefault("form", flat[None])
        return self.add(outline[None], colour, middle if depth is None else depth, **finish)

    def band(self, ring: Ring, radius: float, colour: Rgb, depth: float, **finish: Unpack[Finish]) -> int:
        """Belt: the visible half of a ring, as a strip of half-width `radius`."""
        visible = self.front_arc(ring_points(ring), ring[0], slack=0.12)
        return self.tube(visible, np.full(len(visible), radius), colour, depth=depth, rows=3 * len(visible), **finish)

    def front_arc(self, ring: Rows, centre: Vec, slack: float = 0.0) -> Rows:
        """The part of a closed ring (n, 3) that faces us, in order along it."""
        z = self.project(ring)[:, 2] - self.near(centre)
        start = int(np.argmin(z))
        ring, z = np.roll(ring, -start, axis=0), np.roll(z, -start)
        out: Rows = ring[z > -1e-3 - slack * max(1e-6, float(z.max()))]
        return out

    def face(self, corners: Sequence[Vec] | Rows, colour: Rgb, depth: float | None = None,
            **finish: Unpack[Finish]) -> int:
        """Flat polygon with its true normal, turned towards us; for walls, roofs and plates."""
        corners = np.asarray(corners, np.float64)
        flat = self.project(corners)
        normal = unit(cross(flat[1] - flat[0], flat[-1] - flat[0]))
        if normal[2] < 0:
            normal = -normal
        finish.setdefault("facing", (float(normal[0]), float(normal[1])))
        finish.setdefault("shadow", 0.0)
        return self.add(flat[None, :, :2], colour, float(flat[:, 2].mean()) if depth is None else depth, **finish)


def pleats(rows: int, circle: Rows, folds: tuple[float, int, float]) -> Rows:
    """(rows, m) factor of the radius: folds that start at the first ring and deepen to the last."""
    depth, count, shift = folds
    angle = np.arctan2(circle[:, 1], circle[:, 0])
    s = np.linspace(0, 1, rows)[:, None]
    wave = np.sin(count * angle + shift + 1.2 * s) + 0.45 * np.sin((2 * count - 3) * angle - 1.7 * shift)
    out: Rows = 1 + depth * s**0.8 * (wave - 0.35)
    return out


def _joined(points: Rows | Sequence[Vec], radii: Sequence[float] | Rows) -> Rows:
    """(n, 4): points (n, 3) with their radii (n,); `np.c_` takes ten times as long."""
    path = np.empty((len(points), 4))
    path[:, :3], path[:, 3] = points, radii
    return path


def ring_points(ring: Ring) -> Rows:
    """(20, 3) points of an elliptic ring."""
    centre, u, v = ring
    out: Rows = centre + u * CIRCLE[:, :1] + v * CIRCLE[:, 1:]
    return out


def resized(part: Part, k: float) -> Part:
    """The same part k times as large, about the origin."""
    return replace(part, rings=part.rings * k, depth=part.depth * k, bulge=part.bulge * k, nap=part.nap * k,
                   form=None if part.form is None else part.form * k,
                   spine=None if part.spine is None else part.spine * k)


def moved(part: Part, x: float, y: float, z: float = 0.0) -> Part:
    """The same part shifted on the picture and towards the viewer, m."""
    way = np.array((x, y, z))
    return replace(part, rings=part.rings + way[:2], depth=part.depth + z,
                   form=None if part.form is None else part.form + way,
                   spine=None if part.spine is None else part.spine + np.array((x, y, z, 0.0)))


def turned(part: Part, angle: float, x: float, y: float, z: float = 0.0) -> Part:
    """The same part turned on the picture by `angle` rad about (x, y), and shifted towards the viewer, m."""
    spin = np.array(((math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))))
    pivot = np.array((x, y))

    def spun(points: Rows) -> Rows:
        out = points.copy()
        out[..., :2] = (points[..., :2] - pivot) @ spin.T + pivot
        if points.shape[-1] > 2:
            out[..., 2] = points[..., 2] + z
        return out

    return replace(part, rings=spun(part.rings), depth=part.depth + z,
                   form=None if part.form is None else spun(part.form),
                   spine=None if part.spine is None else spun(part.spine))


def extent(parts: Sequence[Part]) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of what is drawn, m."""
    drawn = [(part.rings.reshape(-1, 2), 0.9 * part.nap) for part in parts if not part.decal]
    starts = np.cumsum([0, *(len(p) for p, _ in drawn[:-1])])
    points, naps = np.concatenate([p for p, _ in drawn]), np.array([[nap] for _, nap in drawn])
    low = (np.minimum.reduceat(points, starts) - naps).min(0)
    high = (np.maximum.reduceat(points, starts) + naps).max(0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])
