"""What an effect works on: a frame, what is behind its subject, the subject's matte and parts; and cutting it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.figure import Figure

Array = NDArray[Any]
Field = Callable[[Array, Array], tuple[Array, Array]]
"""Where each point (x, y) of the new picture is taken from: px of the frame, float32 arrays to float32 arrays."""
Tone = Callable[[Array, int], Array]
"""Changes the light on a warped cut-out: premultiplied RGBA and the row of the frame at its top to the same."""
STEP = 8  # px between the points at which a warp is worked out
Area = tuple[int, int, int, int]  # left, top, right, bottom, px


@dataclass(frozen=True, eq=False)
class View:
    """frame, plate: uint8 (h, w, 3), RGB, with and without the subject. matte: uint8 (h, w), 0..255."""

    frame: Array
    plate: Array
    matte: Array
    figure: Figure

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in px."""
        return self.frame.shape[0], self.frame.shape[1]

    @property
    def unit(self) -> float:
        """px per px at 720 rows."""
        return self.frame.shape[0] / 720

    @cached_property
    def area(self) -> Area:
        """The box of the matte."""
        x, y, wide, tall = cv2.boundingRect(self.matte)
        return (x, y, x + wide, y + tall) if wide else (0, 0, self.size[1], self.size[0])

    @cached_property
    def cut(self) -> Array:
        """uint8 (rows, columns, 4), premultiplied RGBA: the subject in `area`, without what shines through its edge."""
        x0, y0, x1, y1 = self.area
        matte = np.ascontiguousarray(self.matte[y0:y1, x0:x1])
        three = cv2.merge([matte] * 3)
        through = cv2.multiply(self.plate[y0:y1, x0:x1], cv2.bitwise_not(three), scale=1 / 255)
        colour = cv2.min(cv2.subtract(self.frame[y0:y1, x0:x1], through), three)
        return np.asarray(cv2.merge([*cv2.split(colour), matte]))

    @property
    def card(self) -> View:
        """The whole picture as its own subject, before the dark."""
        dark = np.full_like(self.frame, 18)
        return View(self.frame, dark, np.full(self.size, 255, np.uint8), self.figure)

    def masked(self, mask: Array) -> View:
        """The same with less of a matte. mask: uint8 (h, w)."""
        return View(self.frame, self.plate, np.asarray(cv2.multiply(self.matte, mask, scale=1 / 255)), self.figure)

    def closer(self, k: float, x: float, y: float, to: tuple[float, float] | None = None) -> View:
        """Everything k times as large, with (x, y) taken to `to` (by default it stays). Never shows beyond the frame
        when k >= 1: the way is shortened instead."""
        if k <= 1.001:
            return self
        h, w = self.size
        tx, ty = to if to is not None else (x, y)
        dx = min(0.0, max(w - k * w, tx - k * x))
        dy = min(0.0, max(h - k * h, ty - k * y))
        move = np.array([[k, 0, dx], [0, k, dy]])
        images = [
            cv2.warpAffine(i, move, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            for i in (self.frame, self.plate, self.matte)
        ]
        return View(images[0], images[1], images[2], self.figure.scaled(k, dx, dy))


def place(out: Array, picture: Array, left: int, top: int, opacity: float = 1.0) -> None:
    """A premultiplied RGBA picture over `out`, in place, cut at its edges."""
    h, w = out.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(w, left + picture.shape[1]), min(h, top + picture.shape[0])
    if x1 <= x0 or y1 <= y0 or opacity <= 0.003:
        return
    part = picture[y0 - top : y1 - top, x0 - left : x1 - left]
    if opacity < 0.997:
        part = cv2.convertScaleAbs(part, alpha=opacity)
    under = out[y0:y1, x0:x1]
    channels = cv2.split(part)
    kept = cv2.multiply(under, cv2.merge([cv2.bitwise_not(channels[3])] * 3), scale=1 / 255)
    out[y0:y1, x0:x1] = cv2.add(kept, cv2.merge(channels[:3]))


def mapped(field: Field, area: Area) -> Array:
    """float32 (rows, columns, 2): a field for every px of an area."""
    return _every(cv2.merge(_sampled(field, area)), area)


def _sampled(field: Field, area: Area) -> tuple[Array, Array]:
    """A field at every STEP-th px of an area: x and y, float32."""
    x0, y0, x1, y1 = area
    rows, columns = -(-(y1 - y0) // STEP) + 1, -(-(x1 - x0) // STEP) + 1
    gy, gx = np.mgrid[0:rows, 0:columns].astype(np.float32) * STEP
    x, y = field(gx + x0, gy + y0)
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def _every(points: Array, area: Area) -> Array:
    """From every STEP-th px to every px of an area, between them in straight lines."""
    x0, y0, x1, y1 = area
    spread = np.array([[1 / STEP, 0, 0], [0, 1 / STEP, 0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(points, spread, (x1 - x0, y1 - y0), flags=flags, borderMode=cv2.BORDER_REPLICATE))


def _cropped(x: Array, y: Array, area: Area, reach: tuple[float, ...]) -> tuple[Array, Area]:
    """Only the part of a field, and of its area, that looks inside `reach` (left, top, right, bottom)."""
    inside = (x > reach[0]) & (x < reach[2]) & (y > reach[1]) & (y < reach[3])
    rows, columns = np.nonzero(inside.any(1))[0], np.nonzero(inside.any(0))[0]
    if not len(rows):
        return cv2.merge([x, y]), (0, 0, 0, 0)
    r0, r1 = max(0, int(rows[0]) - 1), min(x.shape[0] - 1, int(rows[-1]) + 1)
    c0, c1 = max(0, int(columns[0]) - 1), min(x.shape[1] - 1, int(columns[-1]) + 1)
    x0, y0, x1, y1 = area
    found = (x0 + c0 * STEP, y0 + r0 * STEP, min(x1, x0 + c1 * STEP), min(y1, y0 + r1 * STEP))
    part = slice(r0, r1 + 1), slice(c0, c1 + 1)
    return cv2.merge([np.ascontiguousarray(x[part]), np.ascontiguousarray(y[part])]), found


def cast(
    out: Array, view: View, field: Field, area: Area | None = None, tone: Tone | None = None,
    opacity: float = 1.0, goes_on: bool = True,
) -> None:  # fmt: skip
    """The cut-out subject through a field, over `out`, in place. area: where it may come to lie (by default the frame).
    tone: changes what is drawn. goes_on: where the frame cuts the subject off, its edge is
    drawn out: small shifts show no gap."""
    h, w = out.shape[:2]
    x0, y0, x1, y1 = area or (0, 0, w, h)
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(w, x1), min(h, y1)
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    left, top, right, bottom = view.area
    ends = (goes_on and left <= 0, goes_on and top <= 0, goes_on and right >= w, goes_on and bottom >= h)
    far = [9e4 if on else STEP for on in ends]
    reach = (left - far[0], top - far[1], right + far[2], bottom + far[3])
    points, (x0, y0, x1, y1) = _cropped(*_sampled(field, (x0, y0, x1, y1)), (x0, y0, x1, y1), reach)
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    at = _every(points, (x0, y0, x1, y1)) - np.array([left, top], np.float32)
    if ends[0] or ends[2]:
        at[..., 0] = np.clip(at[..., 0], 0 if ends[0] else -9e4, right - left - 1 if ends[2] else 9e4)
    if ends[1] or ends[3]:
        at[..., 1] = np.clip(at[..., 1], 0 if ends[1] else -9e4, bottom - top - 1 if ends[3] else 9e4)
    none: Any = None
    drawn = cv2.remap(view.cut, at, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    place(out, drawn if tone is None else tone(drawn, y0), x0, y0, opacity)


def bent(out: Array, field: Field, area: Area) -> None:
    """Everything in an area through a field that changes nothing at its border, in place."""
    h, w = out.shape[:2]
    x0, y0, x1, y1 = max(0, area[0]), max(0, area[1]), min(w, area[2]), min(h, area[3])
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    none: Any = None
    at = mapped(field, (x0, y0, x1, y1))
    out[y0:y1, x0:x1] = cv2.remap(out.copy(), at, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)


def shaken(frame: Array, dx: float, dy: float, roll: float = 0.0) -> Array:
    """The whole frame jolted, a little enlarged so that its edges stay out of sight."""
    if abs(dx) + abs(dy) < 0.05 and abs(roll) < 1e-4:
        return frame
    h, w = frame.shape[:2]
    k = 1 + 2.2 * max(abs(dx) / w, abs(dy) / h) + 1.2 * abs(roll)
    move = cv2.getRotationMatrix2D((w / 2, h / 2), np.degrees(roll), k)
    move[:, 2] += np.array([dx, dy])
    return np.asarray(cv2.warpAffine(frame, move, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101))
