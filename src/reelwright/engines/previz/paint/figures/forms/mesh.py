"""Meshes as soups of triangles, and the shapes of which everything is made: grids, lathes, tubes, boxes, prisms.

Axes as everywhere in figures: x forward, y up, z to the right; metres. Texture coordinates are metres on the surface:
u along a turn or a wall, v along the profile or upwards, so that a brick is a brick on every wall."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows, spline

Point = tuple[float, float, float]
Profile = Sequence[tuple[float, float]]  # (radius, height) from foot to top, or an outline (x, y)

BLOCK = 16384  # rows
CREASE = math.cos(math.radians(38))  # corners sharper than this stay edges


@dataclass(frozen=True, eq=False)
class Mesh:
    """corners (m, 3, 3) m, normals (m, 3, 3) unit, uv (m, 3, 2) m, stuff (m,) index into stuffs."""

    corners: Rows
    normals: Rows
    uv: Rows
    stuff: Rows
    stuffs: tuple[Stuff, ...]

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Mesh:
        return replace(self, corners=self.corners + np.array((x, y, z)))

    def scaled(self, x: float, y: float | None = None, z: float | None = None) -> Mesh:
        """By one factor, or by one for each axis."""
        k = np.array((x, x if y is None else y, x if z is None else z))
        normals = self.normals / k
        normals /= np.maximum(np.linalg.norm(normals, axis=2, keepdims=True), 1e-9)
        return replace(self, corners=self.corners * k, normals=normals)

    def turned(self, axis: str, degrees: float) -> Mesh:
        """About an axis through the origin, right-handed."""
        return self.bent(rotation(axis, degrees))

    def bent(self, matrix: Rows) -> Mesh:
        """Through any orthogonal (3, 3) matrix."""
        return replace(self, corners=through(self.corners, matrix), normals=through(self.normals, matrix))


def through(points: Rows, matrix: Rows) -> Rows:
    """Points (..., 3) through a (3, 3) matrix, a block at a time: for more rows BLAS starts threads, and they burn ten
    times what they save."""
    flat = points.reshape(-1, 3)
    out = np.empty_like(flat)
    for k in range(0, len(flat), BLOCK):
        np.matmul(flat[k : k + BLOCK], matrix.T, out=out[k : k + BLOCK])
    return out.reshape(points.shape)


def rotation(axis: str, degrees: float) -> Rows:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array({
        "x": ((1, 0, 0), (0, c, -s), (0, s, c)), "y": ((c, 0, s), (0, 1, 0), (-s, 0, c)),
        "z": ((c, -s, 0), (s, c, 0), (0, 0, 1)),
    }[axis], np.float64)  # fmt: skip


def join(meshes: Iterable[Mesh]) -> Mesh:
    """One mesh of many; equal stuffs become one."""
    many = list(meshes)
    stuffs: dict[Stuff, int] = {}
    ids = []
    for mesh in many:
        table = np.array([stuffs.setdefault(s, len(stuffs)) for s in mesh.stuffs])
        ids.append(table[mesh.stuff])
    return Mesh(
        np.concatenate([m.corners for m in many]), np.concatenate([m.normals for m in many]),
        np.concatenate([m.uv for m in many]), np.concatenate(ids), tuple(stuffs),
    )  # fmt: skip


def around(mesh: Mesh, count: int, start: float = 0.0, sweep: float = 360.0) -> Mesh:
    """Copies of a mesh about the y axis, evenly over `sweep` degrees."""
    return join(mesh.turned("y", start + sweep * k / count) for k in range(count))


def mirrored(mesh: Mesh) -> Mesh:
    """The mesh and its mirror image on the other side (z -> -z)."""
    flip = np.array((1.0, 1.0, -1.0))
    return join([mesh, replace(mesh, corners=mesh.corners * flip, normals=mesh.normals * flip)])


def grid(points: Rows, stuff: Stuff, smooth: bool = True, uv: Rows | None = None) -> Mesh:
    """A surface through points (rows, columns, 3). uv (rows, columns, 2): default metres along columns and rows."""
    p = np.asarray(points, np.float64)
    pick = _triangles(*p.shape[:2])
    corners = p.reshape(-1, 3)[pick]
    n = _grid_normals(p).reshape(-1, 3)[pick] if smooth else np.repeat(_flat_normals(corners)[:, None], 3, 1)
    where = _lengths(p) if uv is None else uv
    return Mesh(corners, n, where.reshape(-1, 2)[pick], np.zeros(len(corners), np.int64), (stuff,))


@lru_cache(maxsize=512)
def _triangles(rows: int, columns: int) -> NDArray[np.int64]:
    """(m, 3): which points of a grid, counted row by row, each triangle joins; two to a cell, all first ones first."""
    first = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).reshape(-1, 1)
    return np.concatenate([first + np.array(ends) for ends in ((0, 1, columns + 1), (0, columns + 1, columns))])


def _lengths(p: Rows) -> Rows:
    rows, columns = p.shape[:2]
    along = np.linalg.norm(np.diff(p, axis=1), axis=2).max(0)
    up = np.linalg.norm(np.diff(p, axis=0), axis=2).max(1)
    u = np.concatenate([[0.0], np.cumsum(along)])
    v = np.concatenate([[0.0], np.cumsum(up)])
    return np.stack(np.broadcast_arrays(u[None, :], v[:, None]), -1).reshape(rows, columns, 2)


def _grid_normals(p: Rows) -> Rows:
    rows, columns = p.shape[:2]
    closed_u = columns > 2 and bool((np.abs(p[:, 0] - p[:, -1]) <= 1e-7 + 1e-5 * np.abs(p[:, -1])).all())
    du, dv = np.empty_like(p), np.empty_like(p)
    du[:, 1:-1] = p[:, 2:] - p[:, :-2]
    if closed_u:
        du[:, 0] = du[:, -1] = p[:, 1] - p[:, -2]
    else:
        du[:, 0], du[:, -1] = p[:, 1] - p[:, 0], p[:, -1] - p[:, -2]
    dv[1:-1] = p[2:] - p[:-2]
    dv[0], dv[-1] = p[1] - p[0], p[-1] - p[-2]
    n = _crossed(dv, du)
    length = _long(n)
    for row, inner in ((0, min(1, rows - 1)), (rows - 1, max(rows - 2, 0))):  # a pole has the mean of its ring
        if (length[row] < 1e-9).any():
            n[row] = n[inner].mean(0)
    return np.asarray(n / np.maximum(_long(n), 1e-12))


def _flat_normals(corners: Rows) -> Rows:
    n = _crossed(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.asarray(n / np.maximum(_long(n), 1e-12))


def _crossed(a: Rows, b: Rows) -> Rows:
    """Cross products along the last axis; NumPy's own costs ten times as much on the small arrays of a mesh."""
    out = np.empty_like(a)
    out[..., 0] = a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1]
    out[..., 1] = a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2]
    out[..., 2] = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return out


def _long(a: Rows) -> Rows:
    """Lengths along the last axis, kept as an axis of one."""
    return np.asarray(np.sqrt(np.einsum("...i,...i->...", a, a))[..., None])


def lathe(profile: Profile, stuff: Stuff, sides: int = 40, sweep: float = 360.0) -> Mesh:
    """A turned body about the y axis: (radius, height) from foot to top. Sharp corners of the profile stay sharp; few
    sides make a polygonal body with flat faces."""
    pieces = _runs(np.asarray(profile, np.float64))
    angles = np.radians(np.linspace(0.0, sweep, sides + 1))
    widest = max(max(float(r) for r, _ in profile), 1e-6)
    out, start = [], 0.0
    for run in pieces:
        r, y = run[:, 0], run[:, 1]
        ring = np.stack([r[:, None] * np.cos(angles), np.repeat(y[:, None], len(angles), 1),
                         r[:, None] * np.sin(angles)], -1)
        v = start + np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(r), np.diff(y)))])
        start = float(v[-1])
        uv = np.stack(np.broadcast_arrays(angles[None, :] * widest, v[:, None]), -1)
        out.append(grid(ring, stuff, sides > 12, uv))
    return join(out)


def _runs(profile: Rows) -> list[Rows]:
    """The profile cut where it has a sharp corner, each run finely resampled when it is curved."""
    steps = np.diff(profile, axis=0)
    way = steps / np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), 1e-9)
    cuts = [0, *(i + 1 for i in range(len(way) - 1) if float(way[i] @ way[i + 1]) < CREASE), len(profile) - 1]
    return [profile[a : b + 1] for a, b in itertools.pairwise(cuts)]


def curve(points: Profile, count: int = 24) -> list[tuple[float, float]]:
    """A smooth profile through a few points (Catmull-Rom)."""
    return [(float(a), float(b)) for a, b in spline(np.asarray(points, np.float64), count)]


def ball(radius: float, stuff: Stuff, squash: float = 1.0, sides: int = 28) -> Mesh:
    """A sphere about the origin, or an ellipsoid whose height is squashed."""
    a = np.linspace(-math.pi / 2, math.pi / 2, max(6, sides // 2))
    angles = np.linspace(0, 2 * math.pi, sides + 1)
    p = np.stack([np.cos(a)[:, None] * np.cos(angles), np.repeat(np.sin(a)[:, None], sides + 1, 1),
                  np.cos(a)[:, None] * np.sin(angles)], -1)
    mesh = grid(p * radius, stuff)
    mesh = replace(mesh, normals=mesh.corners / radius)
    return mesh.scaled(1.0, squash, 1.0) if squash != 1.0 else mesh


def tube(path: Sequence[Point] | Rows, radii: float | Sequence[float] | Rows, stuff: Stuff, sides: int = 10,
         rows: int = 0, caps: bool = True) -> Mesh:
    """A round limb along a curve through points; rows > 0: smoothed to that many."""
    p = np.asarray(path, np.float64)
    r = np.broadcast_to(np.asarray(radii, np.float64), (len(p),))
    table = np.c_[p, r]
    if rows:
        table = spline(table, rows)
    p, r = table[:, :3], table[:, 3]
    way = np.gradient(p, axis=0)
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    side = np.cross(way[0], (0.0, 1.0, 0.0) if abs(way[0][1]) < 0.9 else (1.0, 0.0, 0.0))
    side /= np.linalg.norm(side)
    angles = np.linspace(0, 2 * math.pi, sides + 1)
    sides_of = np.empty_like(p)
    for k, direction in enumerate(way):  # carried along, so that it does not twist
        side = side - direction * float(side @ direction)
        side /= max(math.sqrt(float(side @ side)), 1e-9)
        sides_of[k] = side
    others = _crossed(way, sides_of)
    rings = p[:, None] + r[:, None, None] * (np.cos(angles)[:, None] * sides_of[:, None]
                                             + np.sin(angles)[:, None] * others[:, None])
    out = [grid(rings, stuff)]
    if caps:
        out += [_fan(rings[0], p[0], stuff), _fan(rings[-1], p[-1], stuff)]
    return join(out)


def _fan(ring: Rows, centre: Rows, stuff: Stuff) -> Mesh:
    return grid(np.stack([np.repeat(centre[None], len(ring), 0), ring]), stuff, smooth=False)


def box(size: Point, stuff: Stuff, bevel: float = 0.0, taper: float = 1.0) -> Mesh:
    """An upright box standing on the origin: size x, y, z. bevel: m cut off the upright and upper edges; taper: how
    wide the top is against the foot."""
    x, y, z = size[0] / 2, size[1], size[2] / 2
    b = min(bevel, x * 0.45, z * 0.45, y * 0.45)
    base = _rounded(x, z, b)
    rings = [(base, 0.0)]
    rings.append((_rounded(x * taper, z * taper, b), y - b))
    if b > 0:
        rings.append((_rounded(x * taper - b, z * taper - b, b * 0.5), y))
    return _stack(rings, stuff)


def _rounded(x: float, z: float, b: float) -> Rows:
    """Outline (k, 2) of a rectangle with cut corners, counter-clockwise seen from above."""
    if b <= 0:
        return np.array(((x, -z), (x, z), (-x, z), (-x, -z)))
    return np.array(((x, -z + b), (x, z - b), (x - b, z), (-x + b, z), (-x, z - b), (-x, -z + b), (-x + b, -z),
                     (x - b, -z)))


def _stack(rings: list[tuple[Rows, float]], stuff: Stuff) -> Mesh:
    """Outlines at heights, joined by flat quads, closed above and below."""
    out = [_walls(low, high, stuff) for low, high in itertools.pairwise(rings)]
    for outline, y in (rings[-1], rings[0]):
        out.append(polygon([(float(p[0]), y, float(p[1])) for p in outline], stuff))
    return join(out)


def _walls(low: tuple[Rows, float], high: tuple[Rows, float], stuff: Stuff) -> Mesh:
    """A flat quad from each edge of an outline to the same edge of the next, all in one go; none where both are
    nothing."""
    quads = np.empty((len(low[0]), 4, 3))
    for spot, (outline, y), back in ((0, low, 0), (1, low, -1), (2, high, -1), (3, high, 0)):
        quads[:, spot, 0::2], quads[:, spot, 1] = np.roll(outline, back, 0), y
    along = np.hypot(*(quads[:, 1] - quads[:, 0])[:, 0::2].T)
    wide = along + np.hypot(*(quads[:, 2] - quads[:, 3])[:, 0::2].T)
    uv = np.zeros((len(quads), 4, 2))
    uv[:, 1:3, 0], uv[:, :2, 1], uv[:, 2:, 1] = along[:, None], low[1], high[1]
    pick = np.array(((0, 1, 2), (0, 2, 3)))
    corners, uv = (of[wide > 1e-6][:, pick].reshape(-1, 3, of.shape[2]) for of in (quads, uv))
    normals = np.repeat(_flat_normals(corners)[:, None], 3, 1)
    return Mesh(corners, normals, uv, np.zeros(len(corners), np.int64), (stuff,))


def polygon(points: Sequence[Point], stuff: Stuff) -> Mesh:
    """A flat polygon, concave ones too."""
    p = np.asarray(points, np.float64)
    p = p[np.linalg.norm(p - np.roll(p, 1, 0), axis=1) > 1e-7]
    normal = _crossed(p, np.concatenate([p[1:], p[:1]])).sum(0)  # Newell
    normal /= max(float(np.linalg.norm(normal)), 1e-12)
    e1 = np.array((normal[2], 0.0, -normal[0])) if abs(normal[1]) < 0.9 else np.array((1.0, 0.0, 0.0))
    e1 = e1 / np.linalg.norm(e1)
    e2 = _crossed(normal, e1)
    flat = np.stack([p @ e1, p @ e2], 1)
    triangles = np.array(_ears(flat))
    corners = p[triangles]
    normals = np.broadcast_to(normal, corners.shape).copy()
    return Mesh(corners, normals, flat[triangles], np.zeros(len(corners), np.int64), (stuff,))


def _ears(outline: Rows) -> list[tuple[int, int, int]]:
    """Ear clipping."""
    flat: list[tuple[float, float]] = [(x, y) for x, y in outline.tolist()]  # plain numbers: eight times quicker
    left = list(range(len(flat)))
    if not _turns_left(outline):
        left.reverse()
    if _bulges([flat[k] for k in left]):  # every corner is an ear
        return [*((left[-1], left[k], left[k + 1]) for k in range(len(left) - 3)), (left[-3], left[-2], left[-1])]
    out = []
    while len(left) > 3:
        for k in range(len(left)):
            a, b, c = left[k - 1], left[k], left[(k + 1) % len(left)]
            if _cross(flat[a], flat[b], flat[c]) <= 1e-14:
                continue
            if not any(_inside(flat[q], flat[a], flat[b], flat[c]) for q in left if q not in (a, b, c)):
                out.append((a, b, c))
                left.pop(k)
                break
        else:
            left.pop(0)
    out.append((left[0], left[1], left[2]))
    return out


Spot = tuple[float, float]


def _bulges(outline: list[Spot]) -> bool:
    """Whether an outline turns left at every corner, and once about altogether."""
    turns = [_cross(a, b, c) for a, b, c in zip(outline[-2:] + outline[:-2], outline[-1:] + outline[:-1], outline,
        strict=True)]
    if min(turns) <= 1e-14:
        return False
    across = [b[0] >= a[0] for a, b in itertools.pairwise((*outline, outline[0]))]
    return sum(a != b for a, b in itertools.pairwise((*across, across[0]))) == 2


def _cross(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _inside(q: Spot, a: Spot, b: Spot, c: Spot) -> bool:
    return _cross(a, b, q) >= 0 and _cross(b, c, q) >= 0 and _cross(c, a, q) >= 0


def _turns_left(p: Rows) -> bool:
    """Counter-clockwise."""
    x, y = p[:, 0], p[:, 1]
    return float(np.sum(np.roll(x, 1) * y - x * np.roll(y, 1))) >= 0


def prism(outline: Profile, thick: float, stuff: Stuff, bevel: float = 0.0) -> Mesh:
    """An outline in the x-y plane, `thick` m along z about the origin. bevel: m by which both faces are smaller."""
    p = np.asarray(outline, np.float64)
    p = p[np.linalg.norm(p - np.roll(p, 1, 0), axis=1) > 1e-7]
    if not _turns_left(p):
        p = p[::-1]
    inner = _inset(p, bevel) if bevel > 0 else p
    half = thick / 2
    rings = [(inner, half), (p, half - bevel), (p, -half + bevel), (inner, -half)] if bevel > 0 else [
        (p, half), (p, -half)]
    sides = np.array([np.c_[ring, np.full(len(ring), z)] for ring, z in rings])
    sides = np.concatenate([sides, sides[:, :1]], 1)
    out = []
    cut = _corners(p)
    for a, b in itertools.pairwise(cut):
        for low, high in itertools.pairwise(sides):
            out.append(grid(np.stack([low[a : b + 1], high[a : b + 1]]), stuff))
    out += [polygon([(float(x), float(y), z) for x, y in inner], stuff) for z in (half, -half)]
    return join(out)


def _corners(p: Rows) -> list[int]:
    """Indices at which a closed outline has a sharp corner; 0 and the end always."""
    n = len(p)
    way = np.roll(p, -1, 0) - p
    way = way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    return [0, *(i for i in range(1, n) if float(way[i - 1] @ way[i]) < CREASE), n]


def _inset(p: Rows, by: float) -> Rows:
    way = np.roll(p, -1, 0) - p
    way = way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    inward = np.stack([-way[:, 1], way[:, 0]], 1)
    both = inward + np.roll(inward, 1, 0)
    both /= np.maximum(np.sum(both * both, 1, keepdims=True) / 2, 0.35)
    return np.asarray(p + both * by)
