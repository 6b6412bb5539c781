"""A picture seen from another place: a smooth warp by how near everything is, its subject a layer before it where it
could be cut out. No tears, no halos, no holes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Blink, Camera, Cutout, Picture
from reelwright.engines.previz.shoot import currents
from reelwright.engines.previz.shoot.currents import Streams
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
class Sheet:
    """Pixels with a border, at twice the density. fine: uint8 (2 (h + 2 pad), 2 (w + 2 pad), 4)."""

    fine: Array
    pad: int

    def sampled(self, at: Array, step: int, h: int, w: int, wink: Callable[[Array], None] | None = None) -> Array:
        """uint8 (h, w, 4). at: float32 (rows, columns, 2), px of the picture at a grid of `step` px of the frame.
        wink: changes the points (px of `fine`) in place."""
        full = _enlarged((at + np.float32(self.pad)) * np.float32(2), step, h, w)
        if wink is not None:
            wink(full)
        none: Any = None
        return cv2.remap(self.fine, full, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)


@dataclass(frozen=True, eq=False)
class Front:
    """The subject as a layer before the rest: pixels of its box, premultiplied, at twice the density, and where that
    box lies in the picture (px)."""

    fine: Array
    nearness: float
    left: int
    top: int

    @staticmethod
    def of(cutout: Cutout, pad: int) -> Front:
        h, w = cutout.pixels.shape[:2]
        left, top, right, bottom = cutout.box
        # What is cut off by the frame goes on mirrored beyond it.
        part = cv2.copyMakeBorder(cutout.pixels, pad, pad, pad, pad, cv2.BORDER_REFLECT_101) if pad else cutout.pixels
        x0 = left - 2 if left > 2 else -pad
        y0 = top - 2 if top > 2 else -pad
        x1 = right + 2 if right < w - 2 else w + pad
        y1 = bottom + 2 if bottom < h - 2 else h + pad
        part = part[y0 + pad : y1 + pad, x0 + pad : x1 + pad]
        return Front(_doubled(np.ascontiguousarray(part)), cutout.nearness, x0, y0)


@dataclass(frozen=True, eq=False)
class Relief:
    """A picture ready to be seen from the clip's cameras: with a border wide enough for all of them."""

    picture: Picture
    sheet: Sheet
    front: Front | None
    nearness: Array
    rest: Lens
    size: tuple[int, int]  # height, width
    streams: Streams

    @staticmethod
    def of(picture: Picture, rest: Lens, lenses: Sequence[Lens]) -> Relief:
        h, w = picture.pixels.shape[:2]
        rows, columns = -(-h // STEP) + 1, -(-w // STEP) + 1
        nearness = cv2.resize(picture.nearness, (columns, rows), interpolation=cv2.INTER_LINEAR)
        back = picture.pixels if picture.cutout is None else picture.cutout.plate
        bare = Relief(picture, Sheet(back, 0), None, nearness, rest, (h, w), Streams.of(picture.currents, h, w))
        beyond = 0.0
        for lens in (*lenses[::3], lenses[-1]):  # moves are smooth: what lies between is hardly further out
            x, y = bare.sources(lens)
            beyond = max(beyond, -x.min(), -y.min(), x.max() - (w - 1), y.max() - (h - 1))
        pad = int(min(np.ceil(beyond) + 3, 0.9 * min(h, w))) if beyond > 0 else 0
        front = Front.of(picture.cutout, pad) if picture.cutout is not None else None
        return replace(bare, sheet=Sheet(_doubled(_bordered(back, pad)), pad), front=front)

    def sources(self, lens: Lens) -> tuple[Array, Array]:
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

    def seen(self, lens: Lens, t: float = 0.0, behind: Callable[[Array], None] | None = None) -> Array:
        """uint8 (h, w, 4), BGRA, newly made; exactly the picture when the lens is at rest and t = 0.

        t: s of the picture's own clock. behind: draws between the subject and the rest."""
        h, w = self.size
        at = cv2.merge(self.sources(lens))
        rest = np.abs(at - _grid(at.shape[0], at.shape[1], STEP)).max() < 1e-3
        if rest and t == 0:
            return self.picture.pixels.copy()
        if self.streams.still:
            image = self.sheet.sampled(at, STEP, h, w, self._wink(self.sheet, t))
        else:
            image = self._alive(at, t)
        if behind is not None:
            behind(image)
        if self.front is not None:
            self._before(image, lens, t)
        return self._lit(image, at, t)

    def _wink(self, sheet: Sheet, t: float) -> Callable[[Array], None] | None:
        """What closes the eyes in the points of a map; None while they are open, or where they are on the front."""
        blink = self.picture.blink
        share = currents.closed(blink, t) if blink is not None else 0.0
        if blink is None or share <= 0 or self.front is not None:
            return None
        return partial(_winked, blink=blink, share=share, left=-sheet.pad, top=-sheet.pad)

    def _alive(self, at: Array, t: float) -> Array:
        """The picture with what moves in it: what streams is blended from its two copies."""
        h, w = self.size
        s, step = self.streams, currents.STEP
        at = _enlarged(at, STEP, s.flowing.shape[0] * step, s.flowing.shape[1] * step, step)
        x, y = at[..., 0] / step, at[..., 1] / step
        at = at - _looked(s.shift(t), x, y)
        if not s.streams:
            return self.sheet.sampled(at, step, h, w, self._wink(self.sheet, t))
        one, two, share = (_looked(f, x, y) for f in s.streamed(t))
        image = self.sheet.sampled(at - one, step, h, w, self._wink(self.sheet, t))
        rows, columns = np.nonzero(share.max(1) > 0)[0], np.nonzero(share.max(0) > 0)[0]
        if not len(rows):
            return image
        # The second copy in the box of what streams only: on whole points of the grid.
        top, low, left, right = int(rows[0]), int(rows[-1]) + 2, int(columns[0]), int(columns[-1]) + 2
        y0, y1, x0, x1 = top * step, min(h, low * step), left * step, min(w, right * step)
        copy = self.sheet.sampled((at - two)[top:low, left:right], step, y1 - y0, x1 - x0)
        weight = _enlarged(share[top:low, left:right], step, y1 - y0, x1 - x0)
        first = np.ascontiguousarray(image[y0:y1, x0:x1])
        image[y0:y1, x0:x1] = cv2.blendLinear(first, copy, 1 - weight, weight)
        return image

    def _before(self, image: Array, lens: Lens, t: float) -> None:
        """The subject over the rest, in place: it stands at one depth, so its warp is a similarity."""
        f, r, (h, w) = self.front, self.rest, self.size
        assert f is not None
        scale, n = r.f / lens.f, f.nearness
        keep = 1 - (lens.z - r.z) * n
        # picture = r0 + (turned(frame) - u0) * scale * keep + move * n
        c, s = math.cos(lens.roll), math.sin(lens.roll)
        mx, my = w / 2 - 0.5, h / 2 - 0.5
        k = scale * keep
        ax = r.u0 - k * lens.u0 + r.f * (lens.x - r.x) * n
        ay = r.v0 - k * lens.v0 - r.f * (lens.height - r.height) * n
        ax, ay = ax + k * (mx - c * mx - s * my), ay + k * (my + s * mx - c * my)
        back = np.array([[k * c, k * s, ax], [-k * s, k * c, ay]])
        inverse = cv2.invertAffineTransform(back)
        right, low = f.left + f.fine.shape[1] / 2, f.top + f.fine.shape[0] / 2
        corners = np.array([[x, y] for x in (f.left, right) for y in (f.top, low)])
        seen = corners @ inverse[:, :2].T + inverse[:, 2]
        x0, y0 = (int(max(0, v)) for v in np.floor(seen.min(0)))
        x1, y1 = int(min(w, np.ceil(seen[:, 0].max()) + 1)), int(min(h, np.ceil(seen[:, 1].max()) + 1))
        if x1 <= x0 or y1 <= y0:
            return
        layer = self._layer(back, (x0, y0, x1, y1), t)
        part = image[y0:y1, x0:x1]
        cover = cv2.merge([255 - layer[..., 3]] * 4)
        image[y0:y1, x0:x1] = cv2.add(cv2.multiply(part, cover, scale=1 / 255), layer)

    def _layer(self, back: Array, box: tuple[int, int, int, int], t: float) -> Array:
        """uint8 (rows, columns, 4), premultiplied: the subject in a box of the frame."""
        f = self.front
        assert f is not None
        x0, y0, x1, y1 = box
        lively = not self.streams.still or self.picture.blink is not None
        if not lively:
            a = back.copy()
            a[:, 2] += back[:, 0] * x0 + back[:, 1] * y0 - (f.left, f.top)
            a *= 2
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            return cv2.warpAffine(f.fine, a, (x1 - x0, y1 - y0), flags=flags, borderMode=cv2.BORDER_CONSTANT)
        step = currents.STEP
        rows, columns = -(-(y1 - y0) // step) + 1, -(-(x1 - x0) // step) + 1
        grid = _grid(rows, columns, step) + np.array([x0, y0], np.float32)
        at = (grid @ back[:, :2].T.astype(np.float32) + back[:, 2].astype(np.float32)).astype(np.float32)
        if not self.streams.still:
            at -= _looked(self.streams.shift(t), at[..., 0] / step, at[..., 1] / step)
        corner = np.array([f.left, f.top], np.float32)
        full = _enlarged((at - corner) * np.float32(2), step, y1 - y0, x1 - x0)
        blink = self.picture.blink
        if blink is not None and (share := currents.closed(blink, t)) > 0:
            _winked(full, blink, share, f.left, f.top)
        none: Any = None
        return cv2.remap(f.fine, full, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)

    def _lit(self, image: Array, at: Array, t: float) -> Array:
        """What changes the light: flicker, the hour, and what lights up."""
        h, w = self.size
        day, gain = self.picture.daylight, None
        flicker = self.streams.light(t)
        x, y = at[..., 0], at[..., 1]
        if flicker is not None:
            gain = _looked(flicker, x / currents.STEP, y / currents.STEP)[..., None]
        if day is not None:
            field = day.gain(t)
            rows, columns = field.shape[:2]
            hour = _looked(field, x * np.float32(columns / w) - 0.5, y * np.float32(rows / h) - 0.5)
            gain = hour if gain is None else hour * gain
        if gain is not None:
            factors = cv2.merge([*cv2.split(np.broadcast_to(gain, (*gain.shape[:2], 3)).copy()), np.ones_like(x)])
            scaled = cv2.convertScaleAbs(factors, alpha=127)
            full = _enlarged(scaled, STEP, h, w)
            image = cv2.multiply(image, full, scale=1 / 127)
        if day is not None and day.glow is not None and day.share is not None:
            share = day.share(t)
            if share > 0:
                gh, gw = day.glow.shape[:2]
                glow = _enlarged(_looked(day.glow, x * np.float32(gw / w), y * np.float32(gh / h)), STEP, h, w)
                image = cv2.addWeighted(image, 1, cv2.cvtColor(glow, cv2.COLOR_BGR2BGRA), share, 0)
        return image


def _winked(full: Array, blink: Blink, share: float, left: int, top: int) -> None:
    """Closes the eyes in a map, in place. full: (h, w, 2), px at twice the density, of a sheet whose corner is at
    (left, top) of the picture."""
    for eye in blink.eyes:
        x0, y0, x1, y1 = (2 * (v - c) for v, c in zip(eye, (left, top, left, top), strict=True))
        wide, tall = x1 - x0, y1 - y0
        x, y = full[..., 0], full[..., 1]
        near = (x > x0 - wide) & (x < x1 + wide) & (y > y0 - 2 * tall) & (y < y1 + tall)
        rows, columns = np.nonzero(near.any(1))[0], np.nonzero(near.any(0))[0]
        if len(rows):
            part = full[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            part[..., 1] = currents.blinked(part[..., 0], part[..., 1], (x0, y0, x1, y1), share)


def _grid(rows: int, columns: int, step: int) -> Array:
    """float32 (rows, columns, 2): the points of a grid, px."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) * step
    return cv2.merge([x, y])


def _enlarged(field: Array, step: int, h: int, w: int, by: int = 1) -> Array:
    """A field on a grid of `step` px at every `by`-th px of the frame: point i lies at px i * step exactly."""
    k = by / step
    size = (-(-w // by), -(-h // by)) if by > 1 else (w, h)
    spread = np.array([[k, 0, 0], [0, k, 0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(field, spread, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)


def _looked(field: Array, x: Array, y: Array) -> Array:
    """A field of the picture at places (columns, rows) of it."""
    x, y = x.astype(np.float32), y.astype(np.float32)
    return cv2.remap(field, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


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
    ) - 0.03 * h
    away = away.clip(0) / np.float32(0.12 * h)
    share = np.clip(away, 0, 1).astype(np.float32)[..., None]
    return (out + (soft.astype(np.float32) - out) * share + np.float32(0.5)).astype(np.uint8)
