"""What moves by itself in a picture, as fields over it that are all still at t = 0.

A stream is the picture pulled along twice, half a period apart, each copy faded out before it has gone far (Vlachos
2010, "Water Flow in Portal 2"); here the first copy is at rest and alone at t = 0. Periods differ from place to place,
so that the fading never beats in time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Blink, Box, Current

Array = NDArray[Any]
STEP = 4  # px between the points of the fields
LEAD = 0.5  # s in which small waves come up
CLOSING, SHUT, OPENING = 0.09, 0.05, 0.16  # s of a blink


@dataclass(frozen=True, eq=False)
class Streams:
    """Of one picture, at its frame size. Fields are float32 (rows, columns) on a grid of STEP px."""

    still: bool
    bend: tuple[Array, ...]  # per swaying current: amplitude px, phase rad, period s
    waves: tuple[Array, ...]  # per rippling current: amplitude px, and two phases rad, period s
    pull: Array  # (rows, columns, 2) px/s
    period: Array  # s
    flowing: Array  # 0..1
    flicker: tuple[tuple[Array, float, float], ...]  # mask, amount, seed of its own beat

    @staticmethod
    def of(currents: tuple[Current, ...], h: int, w: int) -> Streams:
        size = -(-w // STEP) + 1, -(-h // STEP) + 1
        unit = h / 720
        y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32) * (STEP / unit)
        rough = _rough(size)
        bend: list[Array] = []
        waves: list[Array] = []
        flicker: list[tuple[Array, float, float]] = []
        pull, period = np.zeros((*size[::-1], 2), np.float32), np.full(size[::-1], 2.0, np.float32)
        flowing = np.zeros(size[::-1], np.float32)
        for k, c in enumerate(currents):
            mask: Array = cv2.resize(c.mask, size, interpolation=cv2.INTER_LINEAR)
            scale = cv2.resize(c.scale, size, interpolation=cv2.INTER_LINEAR) if c.scale is not None else 1.0
            if c.sway:
                gust = x * np.float32(0.012) + rough * np.float32(3.0)
                bend.append(np.dstack([mask * np.float32(c.sway * unit), gust, np.full_like(mask, c.period)]))
            if c.ripple:
                waves.append(_waves(c, mask * scale * np.float32(unit), x, y / np.maximum(scale, 0.15), rough))
            if c.flow != (0.0, 0.0):
                speed = math.hypot(*c.flow)
                own = np.float32(28 / max(speed, 8)) * (1 + 0.35 * rough)
                pull += (mask * scale)[..., None] * np.array(c.flow, np.float32) * np.float32(unit)
                period = np.where(mask > flowing, np.clip(own, 0.5, 3.5), period)
                flowing = np.maximum(flowing, mask)
            if c.flicker:
                flicker.append((mask, c.flicker, 1.7 * k))
        return Streams(
            not currents, tuple(bend), tuple(waves), pull, period.astype(np.float32), flowing, tuple(flicker)
        )

    @property
    def streams(self) -> bool:
        return bool(self.flowing.any())

    def shift(self, t: float) -> Array:
        """float32 (rows, columns, 2): how far (px) what is seen at each place has moved, but for what streams."""
        out = np.zeros((*self.flowing.shape, 2), np.float32)
        for field in self.bend:
            amount, gust, period = field[..., 0], field[..., 1], field[..., 2]
            w = np.float32(2 * math.pi * t) / period
            sway = np.sin(w + gust) - np.sin(gust) + 0.45 * (np.sin(2.3 * w + 1.7 * gust) - np.sin(1.7 * gust))
            out[..., 0] += amount * sway * np.float32(0.7)
            out[..., 1] += amount * sway * sway * np.float32(0.12)
        lead = min(1.0, abs(t) / LEAD)
        for field in self.waves:
            w = np.float32(2 * math.pi * t) / field[..., 3]
            one, two = field[..., 1], field[..., 2]
            amount, cross = field[..., 0] * np.float32(lead), np.sin(two - 1.31 * w)
            out[..., 1] += amount * (0.5 * np.sin(one - w) + 0.5 * cross)
            out[..., 0] += amount * cross
        return out

    def streamed(self, t: float) -> tuple[Array, Array, Array]:
        """Two shifts like `shift`, of the two copies, and float32 (rows, columns): the share of the second, 0..1."""
        phase = np.float32(0.5) + np.float32(t) / self.period
        one, two = np.mod(phase, 1.0), np.mod(phase + 0.5, 1.0)
        way = self.pull * self.period[..., None]
        share = np.abs(2 * one - 1)
        share = share * share * (3 - 2 * share)
        share = (share * (self.flowing > 0)).astype(np.float32)
        return way * (one - 0.5)[..., None], way * (two - 0.5)[..., None], share

    def light(self, t: float) -> Array | None:
        """float32 (rows, columns): factor of the light; None where nothing flickers."""
        if not self.flicker:
            return None
        out = np.ones(self.flowing.shape, np.float32)
        lead = min(1.0, abs(t) / LEAD)
        for mask, amount, seed in self.flicker:
            beat = sum(a * math.sin(f * t + seed + f) for a, f in ((0.5, 9.1), (0.3, 14.7), (0.35, 5.3)))
            out += mask * np.float32(lead * amount * beat)
        return out


def _rough(size: tuple[int, int]) -> Array:
    """Soft noise, about -1..1, the same for every picture of that size."""
    small = np.random.default_rng(5).standard_normal((9, 16)).astype(np.float32)
    return np.clip(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), -1.5, 1.5) / np.float32(1.5)


def _waves(c: Current, amount: Array, x: Array, y: Array, rough: Array) -> Array:
    """Waves lie flat: their lines run across, a little slanted, broken up by noise."""
    k = np.float32(2 * math.pi / c.length)
    one = k * y + np.float32(0.10) * k * x + 2.2 * rough
    two = np.float32(1.37) * k * y - np.float32(0.16) * k * x - 2.9 * rough
    return np.dstack([amount * np.float32(c.ripple), one, two, np.full_like(amount, c.period)]).astype(np.float32)


def closed(blink: Blink, t: float) -> float:
    """0..1 of how far the lids are down."""
    share = 0.0
    for start in blink.at:
        s = t - start
        if 0 <= s < CLOSING:
            share = max(share, s / CLOSING)
        elif CLOSING <= s < CLOSING + SHUT:
            share = 1.0
        elif CLOSING + SHUT <= s < CLOSING + SHUT + OPENING:
            share = max(share, 1 - (s - CLOSING - SHUT) / OPENING)
    return share * share * (3 - 2 * share)


def blinked(x: Array, y: Array, eye: Box, share: float) -> Array:
    """Where to look instead (rows) for points (x, y) when the lid of the open eye in that box is down by `share`: the
    upper lid's skin is pulled over the eye, its lashes with it."""
    left, top, right, bottom = eye
    rx, ry = (right - left) * 0.46, (bottom - top) * 0.34
    cx, cy = (left + right) / 2, (top + bottom) / 2
    u = (x - cx) / rx
    arch = np.sqrt(np.maximum(0, 1 - u * u))
    upper, lower = cy - ry * arch, cy + 0.75 * ry * arch
    line = upper + (lower - upper) * share  # where the lid's edge is now
    start = upper - 1.5 * ry * arch - 1e-3  # above this the skin stays
    covered = (y > start) & (y < line) & (np.abs(u) < 1)
    stretched = start + (y - start) * (upper - start) / (line - start)
    return np.asarray(np.where(covered, stretched, y), np.float32)
