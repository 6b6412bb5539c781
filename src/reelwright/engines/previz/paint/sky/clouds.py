"""Clouds: a density on a sheet seen in perspective, lit by a short march towards the sun."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import billow, fbm
from reelwright.engines.previz.scene import Floats

DECK, CUMULUS, STORM, CIRRUS, PARTING = range(5)
CODES = {"deck": DECK, "cumulus": CUMULUS, "storm": STORM, "cirrus": CIRRUS, "parting": PARTING}


@nb.njit(cache=True, fastmath=True, nogil=True)
def _heaps(u: float, v: float, seed: int, cover: float) -> float:
    """Cumulus: a flat-footed envelope per bank, its edge broken by billows."""
    envelope = fbm(u * 0.8, v * 0.55, seed, 3)
    rough = billow(u * 2.1 + 0.4 * fbm(u * 3, v * 3, seed + 9, 3), v * 2.6, seed + 5, 5)
    return (envelope * 1.25 + rough * 0.42 - (1.345 - cover)) * 7.5


@nb.njit(cache=True, fastmath=True, nogil=True)
def _sheet(x: float, y: float, seed: int, warp: float, sharp: float, cover: float) -> float:
    """Stratocumulus and storm: fBm warped by fBm (Quilez), with a little billow for tufts."""
    q = fbm(x * 0.7 + 5.2, y * 0.7 + 1.3, seed + 50, 3)
    r = fbm(x * 0.7 + 9.7, y * 0.7 + 8.3, seed + 60, 3)
    d = fbm(x + warp * q, y + warp * r, seed, 5)
    d = d * 0.72 + 0.28 * billow(x * 1.7 + r, y * 1.7 + q, seed + 21, 4)
    return (d - (1.02 - cover)) * sharp


@nb.njit(cache=True, fastmath=True, nogil=True)
def _wisps(x: float, y: float, seed: int, cover: float) -> float:
    q = fbm(x * 0.35 + 2, y * 0.5, seed + 50, 3)
    d = fbm(x * 0.45 + 3.4 * q, y * 2.2 - 1.5 * q, seed, 5) * fbm(x * 0.3, y * 0.3, seed + 8, 2) * 2
    return (d - (1 - cover) * 0.74) * 2.2


@nb.njit(cache=True, fastmath=True, nogil=True)
def _density(
    out: Floats, horizon: float, focal: float, kind: int, cover: float, seed: int, scale: float, heavy: float
) -> None:
    """Fill (h, w) with 0..1. heavy: -1 left .. 1 right, the side where a parting sky is still closed."""
    h, w = out.shape
    for j in range(h):
        rise = (horizon - j) / focal
        if rise <= 0:
            out[j] = 0
            continue
        depth = 1 / (rise * 1.25 + 0.13)
        low = 1 / (rise * 1.6 + 0.42)
        for i in range(w):
            aside = (i - w / 2) / focal
            x, y = aside * depth * scale, depth * scale * 0.8
            if kind == 1:
                d = _heaps(aside * 3.0 * scale + seed * 0.37, rise * 6.0 * scale * low, seed, cover - rise * 0.22)
                d = min(1.0, max(0.0, d)) * min(1.0, max(0.0, (rise - 0.05) * 22))
            elif kind == 3:
                d = _wisps(x, y, seed, cover)
            elif kind == 4:
                open_ = min(1.0, max(0.0, 0.5 + aside * heavy * 1.1 + (rise - 0.25) * 0.5))
                d = _sheet(x, y, seed, 1.8, 5.0, cover - 0.17 + 0.24 * open_)
            elif kind == 2:
                d = _sheet(x, y, seed, 1.7, 3.6, cover)
            else:
                d = _sheet(x, y, seed, 1.1, 5.0, cover)
            out[j, i] = min(1.0, max(0.0, d))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _march(density: Floats, out: Floats, sun_x: float, sun_y: float, length: float, absorb: float) -> None:
    """Light that reaches every cloud pixel from (sun_x, sun_y) px, by eight steps through the density."""
    h, w = density.shape
    steps = 8
    for j in range(h):
        for i in range(w):
            if density[j, i] <= 0:
                out[j, i] = 0
                continue
            dx, dy = sun_x - i, sun_y - j
            far = math.sqrt(dx * dx + dy * dy) + 1e-3
            step = min(length / steps, far / steps) / far
            thick = 0.0
            for k in range(1, steps + 1):
                x = min(max(int(i + dx * step * k), 0), w - 1)
                y = min(max(int(j + dy * step * k), 0), h - 1)
                thick += density[y, x]
            out[j, i] = math.exp(-absorb * thick / steps)


@dataclass(frozen=True, slots=True)
class Cloud:
    """A sheet of cloud. kind: see CODES; cover 0..1; scale: how small its forms are; heavy: -1 left .. 1 right, the
    side where a parting sky is still closed."""

    kind: int
    cover: float
    scale: float
    seed: int
    heavy: float = 0.0


def density(width: int, height: int, horizon: float, focal: float, cloud: Cloud) -> Floats:
    """(height, width) cloud density 0..1 above the row `horizon`, for a lens of `focal` px."""
    out = np.empty((height, width), np.float32)
    c = cloud
    _density(out, float(horizon), float(focal), c.kind, float(c.cover), c.seed, float(c.scale), float(c.heavy))
    return out


def lit(field: Floats, sun: tuple[float, float], focal: float, kind: int, key_side: float) -> Floats:
    """(h, w) 0..1: key light inside the cloud field. sun: px of the field; key_side: -1 left .. 1 right."""
    out = np.empty_like(field)
    heap = kind == CUMULUS
    _march(
        field,
        out,
        float(sun[0]),
        float(sun[1]),
        focal * (0.10 if heap else 0.15),
        4.2 if kind in (STORM, PARTING) else 2.6,
    )
    if heap:  # cauliflower: the slope of the density serves as a normal
        soft = cv2.GaussianBlur(field, (0, 0), 2)
        across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
        out = np.clip(out * 0.75 + 0.25 + (-across * key_side + down * 0.7) * 1.1, 0, 1).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(out, (0, 0), 1.0), np.float32)
