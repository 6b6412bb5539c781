"""Parts -> Matte by a depth buffer: figures whose limbs, clothes and heads meet where they really are.

Lofts and limbs are meshes with true normals, thin things are cut-outs on their plane, furred parts grow hairs. Drawn
at two or three times the size and averaged; occlusion and the shade of brims, chins and bellies come from the depths.
No light is applied here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

import reelwright.engines.previz.paint.figures.solid_kernels as kernels
from reelwright.engines.previz.paint.figures.kernels import cover
from reelwright.engines.previz.paint.figures.mesh_kernels import loft_mesh, tube_mesh
from reelwright.engines.previz.paint.figures.model import Part
from reelwright.engines.previz.paint.figures.raster import GLOW_GAIN, Canvas, cushion
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

_FLAT = np.zeros((1, 1), np.float32)
_PIXELS = 1_700_000  # of the fine target
COARSE = 20_000  # texels of a picture from which means around a texel are taken at half its size
GLINT = 0.32  # weaker glows (the glint in an eye) are not worth an emission of their own


def rasterise_solid(parts: Sequence[Part], canvas: Canvas) -> Matte:
    """Paint parts nearest first. Returns a Matte of canvas size; its anchor is the contact point."""
    return solid_brush(canvas)(parts)


def solid_brush(canvas: Canvas) -> Callable[[Sequence[Part]], Matte]:
    """Draws one picture of a loop after the other, on one fine target; not from two threads at a time."""
    fine = _fineness(canvas)
    target = np.empty((canvas.height * fine, canvas.width * fine, kernels.CHANNELS), np.float32)
    owner = np.empty(target.shape[:2], np.int32)

    def draw(parts: Sequence[Part]) -> Matte:
        owner[:] = 0
        pen = _Pen(target, owner, canvas, fine)
        whole = sorted((p for p in parts if not p.decal), key=lambda p: -p.depth)
        for part in whole:
            if part.opacity >= 1:
                pen.draw(part)
        for part in sorted((p for p in parts if p.decal), key=lambda p: p.depth):
            pen.tint(part)
        for part in sorted((p for p in whole if p.opacity < 1), key=lambda p: p.depth):
            pen.veil(part)
        size = (canvas.height, canvas.width)
        drawn = _Drawn(*(np.empty(shape, np.float32) for shape in ((*size, 3), (*size, 3), (4, *size))))
        kernels.resolve(target, owner, fine, drawn.normal, drawn.albedo, drawn.planes)
        return _matte(drawn, canvas)

    return draw


class _Drawn(NamedTuple):
    """What the target averages to; see kernels.resolve."""

    normal: Floats
    albedo: Floats
    planes: Floats


def _fineness(canvas: Canvas) -> int:
    """How many fine pixels a texel is wide: more for small figures, which need it most."""
    area = canvas.width * canvas.height
    return 3 if 9 * area < _PIXELS / 10 else 2 if 4 * area < _PIXELS else 1


class _Pen:
    """Draws parts into the fine target."""

    def __init__(self, target: Floats, owner: NDArray[np.int32], canvas: Canvas, fine: int) -> None:
        self.target, self.owner = target, owner
        self.ppm = float(canvas.ppm * fine)
        self.origin = (canvas.origin[0] * fine, canvas.origin[1] * fine)
        self.scale = (self.ppm, float(self.origin[0]), float(self.origin[1]))
        self.limit = (owner.shape[1], owner.shape[0])
        self.furred = 0
        self.hair = max(1.3, 0.0075 * canvas.figure * fine)  # px a hair is wide at most

    def draw(self, part: Part) -> None:
        if part.form is None or (part.spine is None and len(part.form) < 2):
            self._cut(part)
            return
        shape = part.spine if part.spine is not None else part.form
        if part.spine is not None:
            thick = float(shape[:, 3].max()) * self.ppm
            around = 24 if thick > 28 else 14 if thick > 7 else 8
            points, normals = tube_mesh(np.ascontiguousarray(shape), around, self.scale)
        else:
            points, normals = loft_mesh(np.ascontiguousarray(shape), self.scale)
        tones = _tones(part)
        ink = np.array((part.gloss, part.glow), np.float64)
        kernels.draw_mesh(self.target, self.owner, points, normals, tones, ink, part.group)
        if part.nap > 0 and part.nap * self.ppm > 1.2:
            self._fur(part, points, normals, tones, ink)

    def _fur(self, part: Part, points: Rows, normals: Rows, tones: Rows, ink: Rows) -> None:
        long = part.nap * self.ppm
        wide = max(1.3, min(long * 0.22, self.hair))
        row = float(np.linalg.norm(points[2, 0] - points[1, 0]) + np.linalg.norm(points[-3, 0] - points[-2, 0])) * 0.5
        column = float(np.linalg.norm(points[len(points) // 2, 0] - points[len(points) // 2, 1]))
        self.furred += 1  # not the part's own number: a mouth that opens must not ruffle the coat
        each = min(5.0, max(1.0, row * column / (0.72 * min(long, 9 * wide) * wide)))
        nap = np.array((long, wide, part.lift, 0.42, each, self.furred), np.float64)
        kernels.draw_fur(self.target, self.owner, points, normals, tones, ink, part.group, nap)

    def _mask(self, part: Part) -> tuple[NDArray[np.uint8], tuple[int, int]]:
        mask, left, top = cover(np.ascontiguousarray(part.rings, np.float64), self.scale, 2, self.limit)
        return mask, (left, top)

    def _cut(self, part: Part) -> None:
        mask, place = self._mask(part)
        if mask.size == 0:
            return
        relief = _FLAT if part.facing is not None else cushion(mask, max(1.5, part.bulge * self.ppm))
        ink = np.array((part.gloss, part.glow), np.float64)
        tone = np.array(part.colour, np.float64)
        kernels.draw_cut(self.target, self.owner, mask, relief, place, self._plane(part), tone, ink, part.group)

    def _plane(self, part: Part) -> Rows:
        """z over the picture in fine px and the unit normal of a thin part."""
        if part.form is None:
            return np.array((part.depth * self.ppm, 0, 0, 0, 0, 1), np.float64)
        points = part.form.reshape(-1, 3)
        middle = points.mean(0)
        _, spread, axes = np.linalg.svd(points - middle, full_matrices=False)
        normal = axes[2] if axes[2][2] >= 0 else -axes[2]
        if normal[2] < 0.12 or spread[1] < 1e-6:  # seen on edge: as if it leaned a little towards us
            flat = normal[:2] / max(1e-9, float(np.linalg.norm(normal[:2]))) * 0.95
            normal = np.array((flat[0], flat[1], 0.31))
            slope = np.zeros(2)
        else:
            slope = np.array((-normal[0] / normal[2], normal[1] / normal[2]))
        x, y = middle[0] * self.ppm + self.origin[0], self.origin[1] - middle[1] * self.ppm
        base = middle[2] * self.ppm - slope[0] * x - slope[1] * y
        return np.array((base, slope[0], slope[1], *normal), np.float64)

    def tint(self, part: Part) -> None:
        mask, place = self._mask(part)
        if mask.size:
            ink = np.array((*part.colour, part.gloss, part.glow, part.opacity), np.float64)
            kernels.tint_cut(self.target, self.owner, mask, place, ink, part.group)

    def veil(self, part: Part) -> None:
        mask, place = self._mask(part)
        if mask.size:
            ink = np.array((*part.colour, part.gloss, part.glow, part.opacity), np.float64)
            kernels.veil_cut(self.target, self.owner, mask, place, part.depth * self.ppm, ink)


def _tones(part: Part) -> Rows:
    """(k, m or 1, 3) linear RGB over its mesh."""
    if part.tones is None:
        return np.array(part.colour, np.float64).reshape(1, 1, 3)
    return np.ascontiguousarray(part.tones)


def _matte(drawn: _Drawn, canvas: Canvas) -> Matte:
    gloss, glow, alpha, _ = drawn.planes
    small, large = max(2, round(canvas.figure * 0.022)), max(4, round(canvas.figure * 0.085))
    around = _surroundings(drawn, (small, large, max(3, round(canvas.figure * 0.014) * 2 + 1) // 2))
    number = np.array((canvas.figure * 0.12, max(1.0, canvas.figure * 0.02), 0.55, small, large), np.float64)
    ao, shadow = np.empty_like(alpha), np.empty_like(alpha)
    kernels.light_field(drawn.planes, around, number, drawn.normal, ao, shadow)
    return Matte(
        albedo=drawn.albedo, alpha=alpha.copy(), ppm=canvas.ppm, anchor=canvas.origin, normal=drawn.normal, ao=ao,
        shadow=shadow, emission=drawn.albedo * glow[..., None] * GLOW_GAIN if float(glow.max()) > GLINT else None,
        gloss=gloss * np.float32(0.55) if float(gloss.max()) > 0.02 else None,
        rim=canvas.rim, steps=canvas.steps,
    )


def _surroundings(drawn: _Drawn, radii: tuple[int, int, int]) -> tuple[Floats, Floats, Floats]:
    """Mean depth of what is drawn within two radii, px, and mean normal within a third; of every other pixel of larger
    pictures, for such means are smooth."""
    height, width = drawn.planes.shape[1:]
    step = 2 if height * width > COARSE else 1
    held = (drawn.planes[2, ::step, ::step] > 0).astype(np.float32)
    depth = np.dstack([drawn.planes[3, ::step, ::step], held])
    means: list[NDArray[Any]] = []
    for radius in radii[:2]:
        k = 2 * max(1, round(radius / step)) + 1
        mean = cv2.blur(depth, (k, k))
        means.append(mean[..., 0] / np.maximum(mean[..., 1], 1e-3))
    k = 2 * max(1, round(radii[2] / step)) + 1
    turned = cv2.blur(np.dstack([drawn.normal[::step, ::step], held]), (k, k))
    means.append(turned[..., :3] / np.maximum(turned[..., 3:], 1e-3))
    if step > 1:
        means = [np.asarray(cv2.resize(m, (width, height), interpolation=cv2.INTER_LINEAR)) for m in means]
    near, wide, soft = (np.ascontiguousarray(m, np.float32) for m in means)
    return near, wide, soft
