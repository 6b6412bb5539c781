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
CELL = 16  # samples: windows begin and end on the lines of such a grid, at one or two samples a texel
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
    boxes = _windows(facets, slice(sizes[0], None), frame)

    def posed(k: int, box: Box) -> Samples:
        samples = base.cut(box).copy()
        _draw(samples, facets, slice(ends[k + 1], ends[k + 2]), ~facets.clear, (box[2], box[0]))
        return samples

    first = _shade(posed(0, (0, frame.height, 0, frame.width)), facets, (slice(0, ends[2]),), shading)

    def patched(k: int) -> Matte:
        parts = slice(0, sizes[0]), slice(ends[k + 1], ends[k + 2])  # what moves is behind the glass that stands still
        patches = [(_shade(posed(k, box), facets, parts, shading, box), box) for box in boxes]
        return _patched(first, patches, frame)

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


def _windows(facets: Facets, part: slice, frame: Frame) -> list[Box]:
    """Where some triangles are, one window for each place (a car's two wheels are far apart): in samples, on whole
    texels, with room for the shade that moving things cast. None overlaps another."""
    whole = (0, frame.height, 0, frame.width)
    if abs(frame.fine - round(frame.fine)) > 1e-6:
        return [whole]
    xy = facets.corners[part][..., :2]
    low, high = (np.clip(v / CELL, 0, None).astype(np.int32) for v in (xy.min(1), xy.max(1)))
    cells = np.zeros((frame.height // CELL + 1, frame.width // CELL + 1), np.uint8)
    room = math.ceil((0.04 * frame.height + 6) / CELL)
    for left, top, right, bottom in np.unique(np.hstack([low, high]), axis=0):
        cells[max(0, top - room) : bottom + room + 1, max(0, left - room) : right + room + 1] = 1
    boxes = _apart([(int(y), int(y + h), int(x), int(x + w))
                    for x, y, w, h, _ in cv2.connectedComponentsWithStats(cells)[2][1:]])
    return [(t * CELL, min(b * CELL, frame.height), left * CELL, min(r * CELL, frame.width))
            for t, b, left, r in boxes]


def _apart(boxes: list[Box]) -> list[Box]:
    """Those that overlap as one."""
    out: list[Box] = []
    for box in boxes:
        while hit := next((o for o in out if _meet(o, box)), None):
            out.remove(hit)
            box = (min(hit[0], box[0]), max(hit[1], box[1]), min(hit[2], box[2]), max(hit[3], box[3]))
        out.append(box)
    return out


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]


def _patched(first: Matte, patches: Sequence[tuple[Matte, Box]], frame: Frame) -> Matte:
    """The first picture with its windows replaced."""
    step = frame.fine
    places = [tuple(round(v / step) for v in box) for _, box in patches]

    def put(name: str) -> Floats | None:
        a, parts = getattr(first, name), [getattr(patch, name) for patch, _ in patches]
        full = next((p for p in (a, *parts) if p is not None), None)
        if full is None:
            return None
        whole = np.zeros(first.alpha.shape + full.shape[2:], np.float32) if a is None else a.copy()
        for part, (t, b, left, r) in zip(parts, places, strict=True):
            whole[t:b, left:r] = 0 if part is None else part
        return np.asarray(whole, np.float32)

    albedo, alpha = put("albedo"), put("alpha")
    assert albedo is not None and alpha is not None
    return replace(first, albedo=albedo, alpha=alpha, normal=put("normal"), ao=put("ao"), shadow=put("shadow"),
                   emission=put("emission"), gloss=put("gloss"))


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
