"""A mesh -> a matte: depth buffer, materials, rounded edges, wear where edges are, shade where corners are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, through
from reelwright.engines.previz.paint.figures.forms.shading import gather, relieve
from reelwright.engines.previz.paint.figures.forms.stuff import rows_of
from reelwright.engines.previz.paint.figures.forms.texture import paint
from reelwright.engines.previz.paint.figures.forms.zbuffer import Samples, draw
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

MARGIN = 4  # px of empty edge
LARGEST = 2_400_000  # texels of one picture; larger orders are made smaller
SAMPLES = 3_000_000  # of one picture; as many a texel as this allows, at most 2 by 2
GLOW_GAIN = 2.2  # linear light of a part with glow 1
Box = tuple[int, int, int, int]
"""Top, bottom, left, right of a window, samples."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where metres fall: size in samples, samples a metre, the contact point, samples a texel."""

    width: int
    height: int
    ppm: float
    origin: tuple[float, float]
    fine: float

    @property
    def texels(self) -> tuple[int, int]:
        """Width and height of the picture."""
        return max(1, round(self.width / self.fine)), max(1, round(self.height / self.fine))


@dataclass(frozen=True, slots=True)
class Facets:
    """Projected triangles: corners in samples, and what the kernel needs; clear: which of them are of glass."""

    corners: Floats
    normals: Floats
    uv: Floats
    ids: NDArray[np.int64]
    clear: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Shading:
    """What every picture of a loop is shaded by. table: see `rows_of`; offset: between the patterns of twins."""

    frame: Frame
    table: Rows
    offset: float


def extent(mesh: Mesh, view: View) -> Bounds:
    """True bounds of a mesh as seen, m."""
    flat = through(mesh.corners, view.matrix()).reshape(-1, 3)
    x, y = flat[:, 0], flat[:, 1]  # column by column: over the short axis NumPy takes three hundred times as long
    return Bounds(float(x.min()), float(x.max()), float(y.min()), float(y.max()))


def frame_of(bounds: Bounds, ppm: float) -> Frame:
    ppm = min(ppm, math.sqrt(LARGEST / max(1e-9, bounds.width * bounds.height)))
    width, height = math.ceil(bounds.width * ppm) + 2 * MARGIN, math.ceil(bounds.height * ppm) + 2 * MARGIN
    fine = float(np.clip(math.sqrt(SAMPLES / (width * height)), 1.0, 2.0))
    w, h = round(width * fine), round(height * fine)
    fine = w / width
    origin = ((MARGIN - bounds.left * ppm) * fine, (MARGIN + bounds.top * ppm) * fine)
    return Frame(w, h, ppm * fine, origin, fine)


def project(mesh: Mesh, view: View, frame: Frame) -> Facets:
    axes = view.matrix()
    corners = through(mesh.corners, axes).astype(np.float32)
    corners[..., 0] = frame.origin[0] + corners[..., 0] * frame.ppm
    corners[..., 1] = frame.origin[1] - corners[..., 1] * frame.ppm
    glassy = np.array([s.opacity < 1 for s in mesh.stuffs])
    return Facets(corners, through(mesh.normals, axes).astype(np.float32), mesh.uv.astype(np.float32),
        mesh.stuff.astype(np.int64), np.asarray(glassy[mesh.stuff], np.bool_))


def picture(still: Mesh, view: View, frame: Frame, offset: float = 0.0) -> Matte:
    """One picture of a mesh."""
    return loop(still, (), view, frame, offset)[0]


def loop(still: Mesh, moving: Sequence[Mesh], view: View, frame: Frame, offset: float = 0.0) -> tuple[Matte, ...]:
    """Pictures of a mesh of which a part moves: the still part is drawn once, and only the window in which something
    moves is shaded anew."""
    every = join([still, *moving])
    shading = Shading(frame, rows_of(every.stuffs), offset)
    sizes = [len(still.corners), *(len(m.corners) for m in moving)]
    ends = np.cumsum([0, *sizes])
    facets = project(every, view, frame)
    base = Samples.blank(frame.height, frame.width)
    _draw(base, facets, slice(0, sizes[0]), ~facets.clear)
    if not moving:
        return (_shade(base, facets, (slice(0, sizes[0]),), shading),)
    box = _window(facets, slice(sizes[0], None), frame)

    def posed(k: int) -> Samples:
        samples = base.copy()
        _draw(samples, facets, slice(ends[k + 1], ends[k + 2]), ~facets.clear)
        return samples

    first = _shade(posed(0), facets, (slice(0, ends[2]),), shading)

    def patched(k: int) -> Matte:
        parts = slice(0, sizes[0]), slice(ends[k + 1], ends[k + 2])  # what moves is behind the glass that stands still
        patch = _shade(posed(k).cut(box), facets, parts, shading, box)
        return _patched(first, patch, box, frame)

    with ThreadPoolExecutor(2) as pool:  # the kernels and OpenCV let go of the interpreter
        return (first, *pool.map(patched, range(1, len(moving))))


def _draw(samples: Samples, facets: Facets, part: slice, chosen: NDArray[np.bool_],
          shift: tuple[int, int] = (0, 0)) -> None:
    """Those triangles of a part that are chosen; shift: samples by which the window is moved, (left, top)."""
    pick = np.flatnonzero(chosen[part]) + (part.start or 0)
    if not len(pick):
        return
    corners = facets.corners[pick]
    if shift != (0, 0):
        corners = corners - np.array((shift[0], shift[1], 0), np.float32)
    draw(samples.depth, samples.normal, samples.uv, samples.stuff, corners, facets.normals[pick], facets.uv[pick],
         facets.ids[pick].astype(np.int16))


def _window(facets: Facets, part: slice, frame: Frame) -> Box:
    """Top, bottom, left, right in samples, on whole texels, with room for the shade that moving things cast."""
    xy = facets.corners[part][..., :2].reshape(-1, 2)
    low, high = xy.min(0), xy.max(0)
    room = 0.04 * frame.height + 6
    if abs(frame.fine - round(frame.fine)) > 1e-6:
        return 0, frame.height, 0, frame.width
    step = round(frame.fine)
    left, top = (max(0, int((v - room) // step) * step) for v in low)
    right, bottom = (min(limit, int((v + room) // step + 1) * step)
                     for v, limit in zip(high, (frame.width, frame.height), strict=True))
    return top, bottom, left, right


def _patched(first: Matte, patch: Matte, box: Box, frame: Frame) -> Matte:
    """The first picture with the window replaced."""
    step = frame.fine
    t, b, left, r = (round(v / step) for v in box)

    def put(a: Floats | None, p: Floats | None) -> Floats | None:
        if a is None and p is None:
            return None
        whole = np.zeros(first.alpha.shape + (p.shape[2:] if p is not None else ()), np.float32) if a is None else (
            a.copy())
        whole[t:b, left:r] = 0 if p is None else p
        return whole

    albedo, alpha = put(first.albedo, patch.albedo), put(first.alpha, patch.alpha)
    assert albedo is not None and alpha is not None
    return replace(
        first, albedo=albedo, alpha=alpha, normal=put(first.normal, patch.normal), ao=put(first.ao, patch.ao),
        shadow=put(first.shadow, patch.shadow), emission=put(first.emission, patch.emission),
        gloss=put(first.gloss, patch.gloss),
    )  # fmt: skip


def _shade(samples: Samples, facets: Facets, parts: tuple[slice, ...], shading: Shading,
           box: Box | None = None) -> Matte:
    """Samples of what is opaque, and the glass of some parts before them, as a picture."""
    mask, frame = (samples.stuff >= 0).astype(np.float32), shading.frame
    surface = _painted(samples, shading)
    soft = _corners(samples.depth, mask, frame)
    normal = np.zeros((*mask.shape, 3), np.float32)
    k = max(3, int(frame.height * 0.004) | 1)
    relieve(normal, cv2.blur(samples.normal, (k, k)), samples.normal, surface, samples.stuff, soft, k / 8.0)
    alpha = mask.copy()
    if any(facets.clear[part].any() for part in parts):
        front = Samples.blank(*alpha.shape)
        front.depth[:] = samples.depth
        for part in parts:
            _draw(front, facets, part, facets.clear, (box[2], box[0]) if box else (0, 0))
        _glaze(surface, normal, alpha, front, shading)
    return _matte(surface, normal, alpha, soft, frame, box)


def _painted(samples: Samples, shading: Shading) -> Floats:
    """The materials of what was drawn: see `texture.paint`."""
    surface = np.zeros((*samples.stuff.shape, 8), np.float32)
    paint(surface, samples.stuff, samples.normal, samples.uv, shading.table, shading.frame.ppm, shading.offset)
    return surface


def _corners(depth: Floats, mask: Floats, frame: Frame) -> Floats:
    """Ambient light that reaches a sample, 0..1: less where the surroundings stand nearer to the viewer."""
    filled = np.where(mask > 0, depth, 0).astype(np.float32)
    out = np.ones_like(mask)
    for reach, strength, shrink in ((0.014, 0.55, 2), (0.055, 0.60, 4)):
        size = (max(1, mask.shape[1] // shrink), max(1, mask.shape[0] // shrink))
        z = cv2.resize(filled, size, interpolation=cv2.INTER_AREA)
        m = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
        k = max(3, int(frame.height * reach / shrink * 2) | 1)
        around = cv2.blur(cv2.blur(z, (k, k)), (k, k)) / np.maximum(cv2.blur(cv2.blur(m, (k, k)), (k, k)), 1e-3)
        near = cv2.resize(around, (mask.shape[1], mask.shape[0]), interpolation=cv2.INTER_LINEAR) - depth
        metres = frame.height * reach / frame.ppm
        out *= 1 - strength * np.clip(near / metres, 0, 1)
    return np.asarray(out * mask, np.float32)


def _glaze(surface: Floats, normal: Floats, alpha: Floats, front: Samples, shading: Shading) -> None:
    """Lay the nearest glass over what is behind it: denser where it is seen edge on. Only its box is touched."""
    left, top, width, height = cv2.boundingRect((front.stuff >= 0).view(np.uint8))
    if not width:
        return
    box = np.s_[top : top + height, left : left + width]
    surface, normal, alpha = surface[box], normal[box], alpha[box]
    front = front.cut((top, top + height, left, left + width)).copy()
    pane = front.stuff >= 0
    sheet = _painted(front, shading)
    edge = 1 - np.clip(front.normal[..., 2], 0, 1)
    share = np.where(pane, np.clip(sheet[..., 6] + (0.85 - sheet[..., 6]) * edge**2.2, 0, 1), 0).astype(np.float32)
    over = share / np.maximum(alpha + share - alpha * share, 1e-4)  # colours are not premultiplied
    surface[..., :6] += (sheet[..., :6] - surface[..., :6]) * over[..., None]
    surface[..., 4] = np.where(pane, np.maximum(surface[..., 4], sheet[..., 4]), surface[..., 4])
    normal += (front.normal - normal) * np.where(pane, np.maximum(over, 0.5), 0)[..., None]
    alpha += share * (1 - alpha)


def _matte(surface: Floats, normal: Floats, alpha: Floats, soft: Floats, frame: Frame,
           box: Box | None) -> Matte:
    size = frame.texels if box is None else (round((box[3] - box[2]) / frame.fine),
        round((box[1] - box[0]) / frame.fine))
    texels = (size[1], size[0])
    albedo, n = (np.empty((*texels, 3), np.float32) for _ in range(2))
    ao, cover = (np.empty(texels, np.float32) for _ in range(2))
    shine = np.empty((*texels, 4), np.float32)
    gather(albedo, n, ao, shine, cover, (surface, normal, alpha, soft))
    glow, gloss = shine[..., :3], shine[..., 3]
    origin = (frame.origin[0] / frame.fine, frame.origin[1] / frame.fine)
    return Matte(
        albedo=albedo, alpha=cover, ppm=frame.ppm / frame.fine, anchor=origin, normal=n,
        ao=ao, shadow=np.asarray(0.3 + 0.7 * ao, np.float32),
        emission=np.ascontiguousarray(glow * GLOW_GAIN) if float(glow.max()) > 0.005 else None,
        gloss=np.ascontiguousarray(gloss) if float(gloss.max()) > 0.02 else None, rim=0.35, steps=0.0,
    )  # fmt: skip
