"""A picture seen from another place: a smooth warp by how near everything is. No tears, no halos, no holes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Camera, Picture
from reelwright.engines.previz.shoot.lens import Lens

Array = NDArray[Any]
STEP = 8  # px between the points at which the warp is solved
ROUNDS = 5  # fixed-point steps: the warp is smooth, so they close in fast


def since(camera: Camera, start: Camera, rest: Camera) -> Camera:
    """The move from `start` to `camera`, made from `rest` instead: a closing picture is at rest on its last frame."""
    s = camera.focal / start.focal

    def held(now: float, then: float, at_rest: float, base: float) -> float:
        """Lens shift: zooming about a point moves the axis, so shifts are compared at the same zoom."""
        zoom_now, zoom_then = camera.focal / base, start.focal / base
        return (now - zoom_now * at_rest) - (then - zoom_then * at_rest) * s + s * at_rest

    return Camera(
        rest.x + camera.x - start.x,
        rest.height + camera.height - start.height,
        rest.z + camera.z - start.z,
        rest.focal * s,
        held(camera.shift, start.shift, rest.shift, rest.focal),
        camera.roll - start.roll,
        held(camera.slide, start.slide, rest.slide, rest.focal),
    )


@dataclass(frozen=True, eq=False)
class Relief:
    """A picture ready to be seen from the clip's cameras: with a border wide enough for all of them."""

    pixels: Array  # uint8 (h, w, 4), BGRA: the picture itself
    fine: Array  # uint8 (2 (h + 2 pad), 2 (w + 2 pad), 4): with its border, at twice the density
    nearness: Array
    rest: Lens
    size: tuple[int, int]  # height, width
    pad: int

    @staticmethod
    def of(picture: Picture, rest: Lens, lenses: Sequence[Lens]) -> Relief:
        h, w = picture.pixels.shape[:2]
        rows, columns = -(-h // STEP) + 1, -(-w // STEP) + 1
        nearness = cv2.resize(picture.nearness, (columns, rows), interpolation=cv2.INTER_LINEAR)
        bare = Relief(picture.pixels, picture.pixels, nearness, rest, (h, w), 0)
        beyond = 0.0
        for lens in lenses:
            x, y = bare._sources(lens)
            beyond = max(beyond, -x.min(), -y.min(), x.max() - (w - 1), y.max() - (h - 1))
        pad = int(min(np.ceil(beyond) + 3, 0.9 * min(h, w))) if beyond > 0 else 0
        return replace(bare, fine=_doubled(_bordered(picture.pixels, pad)), pad=pad)

    def _sources(self, lens: Lens) -> tuple[Array, Array]:
        """Where in the picture each point of the grid looks; float32 (rows, columns), px."""
        h, w = self.size
        rows, columns = self.nearness.shape
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) * STEP
        if lens.roll:
            x, y = replace(lens, roll=-lens.roll).turned(x, y, w, h)
        r = self.rest
        scale = np.float32(r.f / lens.f)
        u, v = (x - np.float32(lens.u0)) * scale, (y - np.float32(lens.v0)) * scale
        dx, dy, dz = (np.float32(k) for k in (r.f * (lens.x - r.x), -r.f * (lens.height - r.height), lens.z - r.z))
        px, py = r.u0 + u, r.v0 + v
        for _ in range(ROUNDS if dx or dy or dz else 0):
            gx, gy = (px / STEP).astype(np.float32), (py / STEP).astype(np.float32)
            n = cv2.remap(self.nearness, gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            px, py = r.u0 + u * (1 - dz * n) + dx * n, r.v0 + v * (1 - dz * n) + dy * n
        return px.astype(np.float32), py.astype(np.float32)

    def seen(self, lens: Lens) -> Array:
        """uint8 (h, w, 4), BGRA, newly made; exactly the picture when the lens is at rest."""
        h, w = self.size
        px, py = self._sources(lens)
        rows, columns = px.shape
        grid_y, grid_x = np.mgrid[0:rows, 0:columns].astype(np.float32) * STEP
        offset = cv2.merge([px - grid_x, py - grid_y]) * np.float32(2)
        if np.abs(offset).max() < 2e-3:
            return self.pixels.copy()
        # Pixel i lies at i / STEP of the grid: an exact linear enlargement, not a resize between centres.
        spread = np.array([[1 / STEP, 0, 0], [0, 1 / STEP, 0]])
        full: Array = cv2.warpAffine(offset, spread, (w, h), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        full[..., 0] += np.arange(2 * self.pad, 2 * (self.pad + w), 2, dtype=np.float32)
        full[..., 1] += np.arange(2 * self.pad, 2 * (self.pad + h), 2, dtype=np.float32)[:, None]
        none: Any = None
        return cv2.remap(self.fine, full, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)


def _doubled(pixels: Array) -> Array:
    """Between its pixels by Lanczos, its own pixels kept: sampling that linearly is as sharp as cubic sampling of the
    picture, and five times as fast."""
    h, w = pixels.shape[:2]
    half = np.array([[0.5, 0, 0], [0, 0.5, 0]])
    flags = cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(pixels, half, (2 * w, 2 * h), flags=flags, borderMode=cv2.BORDER_REFLECT_101))


def _bordered(pixels: Array, pad: int) -> Array:
    """Mirrored beyond its edges, further out of focus the further out; the picture itself is untouched."""
    if not pad:
        return np.ascontiguousarray(pixels)
    h, w = pixels.shape[:2]
    out = cv2.copyMakeBorder(pixels, pad, pad, pad, pad, cv2.BORDER_REFLECT_101)
    small = cv2.resize(out, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), max(1.5, h / 240))
    soft = cv2.resize(small, out.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    y, x = np.ogrid[0 : out.shape[0], 0 : out.shape[1]]
    away = np.maximum(
        np.maximum(pad - x, x - (pad + w - 1)), np.maximum(pad - y, y - (pad + h - 1))
    ).clip(0) / (0.08 * h)
    share = np.clip(away, 0, 1).astype(np.float32)[..., None]
    return (out + (soft.astype(np.float32) - out) * share + np.float32(0.5)).astype(np.uint8)
