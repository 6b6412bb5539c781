"""Pixels made ready for drawing: mips, an empty rim, and where each row has something."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Pixels
from reelwright.engines.previz.shoot.backend import u32

Array = NDArray[Any]
SMALLEST = 8  # texels: no mip has a shorter side than half of this


def bounded(pixels: Pixels) -> Pixels:
    """Colour no larger than alpha. Painters dither, and a colour of alpha + 1 over white would overflow into the next
    channel."""
    alpha = cv2.extractChannel(pixels, 3)
    return np.asarray(cv2.min(pixels, cv2.merge([alpha, alpha, alpha, alpha])), np.uint8)


def halves(pixels: Pixels, most: int = 8, smooth: bool = False) -> list[Array]:
    """The picture and its mips, each half the size of the one before. smooth: mips that are to be enlarged again, out
    of focus, without blocks."""
    levels: list[Array] = [bounded(np.ascontiguousarray(pixels))]
    while len(levels) < most and min(levels[-1].shape[:2]) >= SMALLEST:
        h, w = levels[-1].shape[:2]
        levels.append(cv2.resize(levels[-1], (max(1, w // 2), max(1, h // 2)), interpolation=cv2.INTER_AREA))
        if smooth:
            levels[-1] = cv2.GaussianBlur(levels[-1], (3, 3), 0.7)
    return levels


def rimmed(pixels: Pixels, open_sides: bool = False) -> Pixels:
    """With one empty texel around, so that bilinear sampling smooths the edges. open_sides: the rim to the left and
    right is the picture's own edge, for things that go on beyond it."""
    h, w = pixels.shape[:2]
    out = np.zeros((h + 2, w + 2, 4), np.uint8)
    out[1:-1, 1:-1] = pixels
    if open_sides:
        out[1:-1, 0], out[1:-1, -1] = pixels[:, 0], pixels[:, -1]
    return out


@dataclass(frozen=True, eq=False)
class Texture:
    """levels[k]: uint32 (h, w) with its rim; spans[k]: int32 (h, 2), first and last texel of a row that shows.
    size: height and width of level 0 without the rim."""

    levels: tuple[Array, ...]
    spans: tuple[Array, ...]
    size: tuple[int, int]

    @staticmethod
    def of(pixels: Pixels, most: int = 8, open_sides: bool = False) -> Texture:
        levels = [rimmed(p, open_sides) for p in halves(pixels, most)]
        return Texture(tuple(u32(p) for p in levels), tuple(_span(p) for p in levels), pixels.shape[:2])

    def place(
        self, at: tuple[float, float], anchor: tuple[float, float], texels: float, flip: bool = False
    ) -> tuple[int, Array]:
        """Mip level, and what draw_rows wants to put the anchor at pixel `at`. texels: of level 0 per pixel."""
        level = min(max(round(math.log2(max(texels, 1e-6)) + 0.2), 0), len(self.levels) - 1)
        h, w = self.levels[level].shape
        sx, sy = (w - 2) / self.size[1], (h - 2) / self.size[0]
        du, dv = texels * sx, texels * sy * (-1 if flip else 1)
        ax, ay = anchor[0] * sx + 0.5, anchor[1] * sy + 0.5
        return level, np.array([ax - at[0] * du, du, ay - at[1] * dv, dv, 0.0, 1e9], np.float64)


def _span(pixels: Pixels) -> Array:
    full = pixels[..., 3] > 0
    some = full.any(1)
    first, last = full.argmax(1), pixels.shape[1] - 1 - full[:, ::-1].argmax(1)
    return np.stack([np.where(some, first, pixels.shape[1]), np.where(some, last, -1)], 1).astype(np.int32)


@dataclass(frozen=True, eq=False)
class Chain:
    """Mips in one flat array for the loops that change level as they go. table: int64 (L, 2 or 3)."""

    texels: Array
    table: Array

    @staticmethod
    def of_tile(tile: Pixels) -> Chain:
        """A tile that repeats: rows of (offset, side). Raises ValueError when it is no power of two."""
        n = tile.shape[0]
        if tile.shape[1] != n or n & (n - 1):
            raise ValueError(f"a ground tile is square with a power of two, not {tile.shape[1]}x{n}")
        return _chain(halves(tile), lambda p: (p.shape[0],))

    @staticmethod
    def of_quad(pixels: Pixels) -> Chain:
        """A picture with its rim: rows of (offset, rows, columns)."""
        return _chain([rimmed(p) for p in halves(pixels, smooth=True)], lambda p: p.shape[:2])


def _chain(levels: list[Array], facts: Any) -> Chain:
    parts, rows, offset = [], [], 0
    for level in levels:
        parts.append(u32(level).ravel())
        rows.append((offset, *facts(level)))
        offset += parts[-1].size
    return Chain(np.concatenate(parts), np.array(rows, np.int64))
