"""Parts -> Matte: coverage, cushioned normals, contact shadow as ambient occlusion. No light is applied here.

Every part is rasterised with exact area coverage and inflated from its own distance field; its normals are mixed with
those of the whole silhouette, so that limbs belong to a body and don't look like sausages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.figures.kernels import cover, finish, lay, recolour
from reelwright.engines.previz.paint.figures.model import Part
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

_NONE8 = np.zeros((1, 1), np.uint8)
_NONE32 = np.zeros((1, 1), np.float32)
GLOW_GAIN = 2.2  # linear light of a part with glow 1
KEY_SIDE = (-0.6, 0.55)  # contact shadows fall to the right and below: (x, y) towards the light they assume


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where metres fall on the picture: px size, px per metre, px of the contact point; figure: its height in px."""

    width: int
    height: int
    ppm: float
    origin: tuple[float, float]
    figure: float
    roundness: float = 0.45  # share of the whole silhouette in the normals; 0 for built things
    steps: float = 0.45  # how far the light falls into three tones
    rim: float = 0.6
    solid: bool = False  # by depth buffer instead of far to near


def rasterise(parts: Sequence[Part], canvas: Canvas) -> Matte:
    """Paint parts far to near. Returns a Matte of canvas size; its anchor is the contact point."""
    surface = np.zeros((canvas.height, canvas.width, 9), np.float32)
    surface[..., 5] = 1.0
    owner = np.zeros((canvas.height, canvas.width), np.int32)
    for part in sorted(parts, key=lambda p: p.depth):
        _paint(surface, owner, part, canvas)
    albedo, alpha = np.ascontiguousarray(surface[..., :3]), np.ascontiguousarray(surface[..., 8])
    glow, gloss, open_sky = surface[..., 7:8], surface[..., 6], surface[..., 5]
    return Matte(
        albedo=albedo, alpha=alpha, ppm=canvas.ppm, anchor=canvas.origin, normal=_normals(surface, alpha, canvas),
        ao=np.ascontiguousarray(open_sky), shadow=0.3 + 0.7 * open_sky,
        emission=albedo * glow * GLOW_GAIN if float(glow.max()) > 0.02 else None,
        gloss=np.ascontiguousarray(gloss * 0.55) if float(gloss.max()) > 0.02 else None,
        rim=canvas.rim, steps=canvas.steps,
    )


def _paint(surface: Floats, owner: NDArray[np.int32], part: Part, canvas: Canvas) -> None:
    casts = part.shadow > 0 and not part.decal
    pad = int(canvas.figure * 0.03) + 3 if casts else 2
    scale = (float(canvas.ppm), float(canvas.origin[0]), float(canvas.origin[1]))
    rings = np.ascontiguousarray(part.rings, np.float64)
    mask, left, top = cover(rings, scale, pad, (canvas.width, canvas.height))
    if mask.size == 0:
        return
    if part.decal:
        ink = np.array((*part.colour, part.gloss, part.glow, part.opacity), np.float32)
        recolour(surface, owner, mask, (left, top), ink, part.group)
        return
    blur = _NONE8
    if casts:
        k = int(canvas.figure * 0.022) | 1
        blur = cv2.blur(mask, (k, k))
    relief = _NONE32 if part.facing is not None else cushion(mask, max(1.5, part.bulge * canvas.ppm))
    offset = canvas.figure * 0.010
    place = np.array((left, top, round(-KEY_SIDE[0] * offset), round(KEY_SIDE[1] * offset), part.group), np.int64)
    facing = part.facing or (0.0, 0.0)
    ink = np.array((*part.colour, part.gloss, part.glow, part.opacity, part.shadow, part.blend, *facing), np.float32)
    lay(surface, owner, mask, relief, blur, place, ink)


def cushion(mask: NDArray[np.uint8], radius: float) -> Floats:
    """Height in px over a mask: a quarter circle of `radius` px inwards from the edge, softened."""
    if radius > 7.0 and min(mask.shape) > 24:  # half resolution cannot be told apart on wide forms
        h, w = mask.shape
        half = np.asarray(cv2.resize(mask, ((w + 1) // 2, (h + 1) // 2), interpolation=cv2.INTER_AREA), np.uint8)
        return np.asarray(cv2.resize(cushion(half, radius * 0.5) * 2.0, (w, h), interpolation=cv2.INTER_LINEAR),
            np.float32)
    inside = cv2.threshold(mask, 127, 255, cv2.THRESH_BINARY)[1]
    share = np.minimum(cv2.distanceTransform(inside, cv2.DIST_L2, 3) * (1.0 / radius), 1.0)
    k = max(3, int(max(1.0, radius * 0.28) * 2) | 1)
    rise = cv2.blur(cv2.blur(np.sqrt(share * (2.0 - share)) * radius, (k, k)), (k, k))
    return np.asarray(rise, np.float32)


def _normals(surface: Floats, alpha: Floats, canvas: Canvas) -> Floats:
    body = np.zeros_like(alpha)
    share = (1.0, 0.0)
    if canvas.roundness > 0:
        body = cushion((alpha * 255).astype(np.uint8), max(2.0, canvas.figure * 0.07))
        share = (0.72, canvas.roundness)
    normal = np.zeros((*alpha.shape, 3), np.float32)
    finish(surface, body, share, normal)
    return normal
