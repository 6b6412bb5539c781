"""Noise: compiled kernels for painters and a few images made of them. Compiled at first use, cached on disk.

Value noise with quintic interpolation; fBm, ridged and billowed sums after Musgrave; Worley cells."""

from __future__ import annotations

import math
from functools import cache

import cv2
import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats


@nb.njit(inline="always")
def hashed(x: int, y: int, seed: int) -> float:
    """Integer lattice point -> 0..1."""
    h = nb.uint32(x * 374761393 + y * 668265263 + seed * 1442695041)
    h = nb.uint32((h ^ (h >> nb.uint32(13))) * nb.uint32(1274126177))
    h = h ^ (h >> nb.uint32(16))
    return (h & nb.uint32(0xFFFF)) / 65535.0


@nb.njit(inline="always")
def value(x: float, y: float, seed: int) -> float:
    """Value noise, 0..1."""
    i, j = int(math.floor(x)), int(math.floor(y))  # noqa: RUF046 - numba's floor gives a float
    fx, fy = x - i, y - j
    ux = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    uy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    a, b = hashed(i, j, seed), hashed(i + 1, j, seed)
    c, d = hashed(i, j + 1, seed), hashed(i + 1, j + 1, seed)
    return a + (b - a) * ux + (c - a) * uy + (a - b - c + d) * ux * uy


@nb.njit(cache=True, fastmath=True, nogil=True)
def fbm(x: float, y: float, seed: int, octaves: int) -> float:
    """Fractal sum of value noise, 0..1."""
    gain, total, norm = 0.5, 0.0, 0.0
    for k in range(octaves):
        total += gain * value(x, y, seed + k)
        norm += gain
        x, y = 1.6 * x - 1.2 * y + 3.1, 1.2 * x + 1.6 * y - 1.7
        gain *= 0.5
    return total / norm


@nb.njit(cache=True, fastmath=True, nogil=True)
def ridged(x: float, y: float, seed: int, octaves: int) -> float:
    """Ridged multifractal, 0..1: crests where noise crosses its middle."""
    gain, total, norm, weight = 0.5, 0.0, 0.0, 1.0
    for k in range(octaves):
        v = 1 - abs(2 * value(x, y, seed + k) - 1)
        v = v * v * weight
        weight = min(1.0, max(0.0, v * 1.7))
        total += gain * v
        norm += gain
        x, y = 1.6 * x - 1.2 * y + 3.1, 1.2 * x + 1.6 * y - 1.7
        gain *= 0.5
    return total / norm


@nb.njit(cache=True, fastmath=True, nogil=True)
def billow(x: float, y: float, seed: int, octaves: int) -> float:
    """Billowed sum, 0..1: rounded heaps with sharp valleys (clouds, corals)."""
    gain, total, norm = 0.5, 0.0, 0.0
    for k in range(octaves):
        total += gain * abs(2 * value(x, y, seed + k) - 1)
        norm += gain
        x, y = 1.6 * x - 1.2 * y + 3.1, 1.2 * x + 1.6 * y - 1.7
        gain *= 0.55
    return 1 - total / norm


@nb.njit(cache=True, fastmath=True, nogil=True)
def cell(x: float, y: float, seed: int) -> tuple[float, float, float]:
    """Voronoi: distance to the nearest point, to the second, and the cell's own random number 0..1."""
    i, j = int(math.floor(x)), int(math.floor(y))  # noqa: RUF046
    near, second, own = 9.0, 9.0, 0.0
    for b in range(-1, 2):
        for a in range(-1, 2):
            px = i + a + hashed(i + a, j + b, seed)
            py = j + b + hashed(i + a, j + b, seed + 7)
            d = math.sqrt((px - x) ** 2 + (py - y) ** 2)
            if d < near:
                second, near, own = near, d, hashed(i + a, j + b, seed + 13)
            elif d < second:
                second = d
    return near, second, own


@nb.njit(cache=True, fastmath=True, nogil=True)
def _fbm_image(out: Floats, across: float, down: float, seed: int, octaves: int) -> None:
    h, w = out.shape
    for j in range(h):
        for i in range(w):
            out[j, i] = fbm(i / w * across, j / h * down, seed, octaves)


def fbm_image(width: int, height: int, across: float, down: float, seed: int, octaves: int = 4) -> Floats:
    """(height, width) fBm 0..1 with `across` by `down` periods. Big pictures of few octaves are painted small."""
    finest = 2.0 ** (octaves - 1)
    step = max(1, min(8, int(min(width / max(across, 0.1), height / max(down, 0.1)) / finest / 2.0)))
    small = np.empty((max(2, height // step), max(2, width // step)), np.float32)
    _fbm_image(small, float(across), float(down), seed, octaves)
    if step == 1 and small.shape == (height, width):
        return small
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


@cache
def tile_noise(size: int = 512, seed: int = 0, beta: float = 2.2, low: float = 2, high: float = 0) -> Floats:
    """(size, size) noise that tiles, mean 0, deviation 1, spectrum 1/f^(beta/2) between `low` and `high` (0: no end)
    cycles a tile. Shared and read-only."""
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft2(rng.standard_normal((size, size)))
    cycles = np.hypot(np.fft.fftfreq(size)[:, None] * size, np.fft.rfftfreq(size)[None] * size)
    cycles[0, 0] = 1
    gain = cycles ** (-beta / 2)
    gain[cycles < low] = 0
    if high:
        gain[cycles > high] = 0
    field = np.fft.irfft2(spectrum * gain, s=(size, size))
    tile = ((field - field.mean()) / field.std()).astype(np.float32)
    tile.setflags(write=False)
    return tile
