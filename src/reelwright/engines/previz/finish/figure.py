"""Where the parts of an effect's subject are on a frame: found in a picture, or read from a matte."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Box, Features

Array = NDArray[Any]
SMALL = 160  # rows at which a matte is read
THICK = 0.55  # share of the trunk's thickness from which something is a head and no arm, ear or tail
ROOM = 0.985  # share of the frame beyond which a box is cut off by the frame's end


@dataclass(frozen=True, slots=True)
class Spot:
    """A round part: middle and radius, px of the frame."""

    x: float
    y: float
    r: float

    def scaled(self, k: float, dx: float, dy: float) -> Spot:
        return Spot(self.x * k + dx, self.y * k + dy, self.r * k)


@dataclass(frozen=True, slots=True)
class Figure:
    """body: left, top, right, bottom, px. head, eyes (the viewer's left one first), mouth: found, or where a head's
    proportions put them. whole: its lower end is in view. found: False when it is the whole frame for want of a
    subject."""

    body: Box
    head: Spot
    eyes: tuple[Spot, Spot]
    mouth: Spot
    whole: bool
    found: bool = True

    @property
    def height(self) -> float:
        return self.body[3] - self.body[1]

    @property
    def width(self) -> float:
        return self.body[2] - self.body[0]

    @property
    def middle(self) -> tuple[float, float]:
        return (self.body[0] + self.body[2]) / 2, (self.body[1] + self.body[3]) / 2

    @property
    def shoulders(self) -> tuple[float, float, float]:
        """x, y of their middle, half their width."""
        half = min(1.9 * self.head.r, max(0.9 * self.head.r, 0.45 * self.width))
        return self.head.x, self.head.y + 1.75 * self.head.r, half

    @property
    def hips(self) -> tuple[float, float]:
        x = 0.5 * (self.head.x + self.middle[0])
        if not self.whole:
            return x, self.head.y + 6.2 * self.head.r
        top = self.head.y - self.head.r
        return x, top + 0.53 * (self.body[3] - top)

    @property
    def size(self) -> float:
        """px: how high the whole figure would be; what marks about it are scaled by."""
        return self.height if self.whole else min(max(self.height, 7.0 * self.head.r), 2.2 * self.height)

    def scaled(self, k: float, dx: float, dy: float) -> Figure:
        """Seen in a picture that is k times as large and moved by (dx, dy)."""
        x0, y0, x1, y1 = self.body
        spots = (s.scaled(k, dx, dy) for s in (self.head, *self.eyes, self.mouth))
        head, left, right, mouth = spots
        box = (x0 * k + dx, y0 * k + dy, x1 * k + dx, y1 * k + dy)
        return replace(self, body=box, head=head, eyes=(left, right), mouth=mouth)


def of_features(features: Features, width: int, height: int) -> Figure:
    """The figure of a user's picture."""
    body = features.body
    whole = body[3] < ROOM * height
    if features.face is None:
        if features.matte is None or not features.found:
            return guessed(body, width, height, features.found)
        return of_matte((features.matte * 255).astype(np.uint8), body)
    x0, y0, x1, y1 = features.face
    head = Spot((x0 + x1) / 2, (y0 + y1) / 2 - 0.06 * (y1 - y0), 0.62 * (y1 - y0))
    eyes = _eyes(head)
    if len(features.eyes) == 2:
        left, right = (Spot((a + c) / 2, (b + d) / 2, max(0.14 * head.r, (c - a) / 2)) for a, b, c, d in features.eyes)
        eyes = left, right
    mouth = _mouth(head)
    if features.mouth is not None:
        a, b, c, d = features.mouth
        mouth = Spot((a + c) / 2, (b + d) / 2, max(0.30 * head.r, (c - a) / 2))
    return Figure(body, head, eyes, mouth, whole)


def guessed(body: Box, width: int, height: int, found: bool) -> Figure:
    """A figure in a box without a matte."""
    x0, y0, x1, y1 = body
    whole = y1 < ROOM * height
    r = min(0.08 * (y1 - y0) if whole and x1 - x0 < 0.7 * (y1 - y0) else 0.24 * (y1 - y0), 0.4 * (x1 - x0))
    if not found:
        r = 0.27 * (y1 - y0)
    head = Spot((x0 + x1) / 2, y0 + 1.15 * r if found else y0 + 0.48 * (y1 - y0), r)
    return Figure(body, head, _eyes(head), _mouth(head), whole, found)


def of_matte(matte: Array, body: Box | None = None) -> Figure:
    """uint8 (h, w). The head is the topmost part that is thick for this figure: arms, ears and tails are thin."""
    h, w = matte.shape
    k = SMALL / h
    small = cv2.resize(matte, (max(8, round(w * k)), SMALL), interpolation=cv2.INTER_AREA)
    solid = (small > 127).astype(np.uint8)
    if not solid.any():
        return guessed((0.0, 0.0, float(w), float(h)), w, h, False)
    rows, columns = np.nonzero(solid.any(1))[0], np.nonzero(solid.any(0))[0]
    box = body or (columns[0] / k, rows[0] / k, (columns[-1] + 1) / k, (rows[-1] + 1) / k)
    deep = cv2.distanceTransform(cv2.copyMakeBorder(solid, 1, 0, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 5)[1:, 1:-1]
    middle = (rows[0] + rows[-1]) // 2 + 2
    upper = deep[:middle]
    y0, x0 = np.argwhere(upper >= THICK * upper.max())[0]
    reach = 1.3 * upper[y0, x0]
    near = upper[y0 : int(y0 + reach) + 1, max(0, int(x0 - reach)) : int(x0 + reach) + 1]
    y, x = np.unravel_index(int(near.argmax()), near.shape)
    head = Spot((max(0, int(x0 - reach)) + x + 0.5) / k, (y0 + y + 0.5) / k, 1.08 * float(near[y, x]) / k)
    return Figure(box, head, _eyes(head), _mouth(head), box[3] < ROOM * h)


def _eyes(head: Spot) -> tuple[Spot, Spot]:
    r = head.r
    return Spot(head.x - 0.34 * r, head.y - 0.06 * r, 0.15 * r), Spot(head.x + 0.34 * r, head.y - 0.06 * r, 0.15 * r)


def _mouth(head: Spot) -> Spot:
    return Spot(head.x, head.y + 0.50 * head.r, 0.34 * head.r)
