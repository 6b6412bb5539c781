"""Skins of what animals are made of: colours (…, 3), linear RGB, at (u, v), shares along a part and round it.

tones: colours of the matter, as in tone.paint; seed: another pattern for another part."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.skin import over
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import paint, tint

Tones = tuple[str, ...]


def _hash(*rows: Rows) -> Rows:
    """A number 0..1 for every plate."""
    total = sum((np.asarray(row, np.float64) * k for row, k in zip(rows, (12.9898, 78.233, 37.719), strict=False)),
                np.zeros(1))
    out: Rows = np.abs(np.sin(total) * 43758.5453) % 1.0
    return out


def _chosen(tones: Tones, number: Rows) -> Rows:
    table = np.array([paint(t) for t in tones])
    out: Rows = table[np.minimum((number * len(table)).astype(int), len(table) - 1)]
    return out


def plates(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    """Bands of plates with dark seams, a bright edge and a row of rivets along each."""
    along, around = 7.0, 6.0
    band = np.floor(u * along)
    x, y = (u * along) % 1.0, (v * around + 0.5 * (band % 2)) % 1.0
    plate = np.floor(v * around + 0.5 * (band % 2)) % around
    tone = _chosen(tones, _hash(band + seed, plate)) * (0.86 + 0.22 * _hash(plate + 3, band + seed))[..., None]
    edge = np.minimum(np.minimum(x, 1 - x), np.minimum(y, 1 - y))
    tone = over(tone, tint(paint(tones[0]), 1.35), np.clip((0.14 - edge) / 0.05, 0, 1) * 0.45)
    rivets = (np.abs(x - 0.20) < 0.05) & ((y * 5) % 1.0 < 0.42)
    tone = over(tone, tint(paint(tones[0]), 0.42), np.where(rivets, 0.85, 0.0))
    return over(tone, (0.012, 0.010, 0.009), np.clip((0.065 - edge) / 0.03, 0, 1) * 0.92)


def shells(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    """Large smooth shells of one colour, black joints between them, a line of light along the side."""
    del seed
    x = (u * 3.0) % 1.0
    edge = np.minimum(x, 1 - x)
    tone = np.broadcast_to(np.array(paint(tones[0])), (*np.broadcast(u, v).shape, 3)).copy()
    tone = over(tone, paint(tones[1]), np.clip((0.10 - np.abs(np.sin(2 * math.pi * v) + 0.35)) / 0.05, 0, 1) + 0 * u)
    return over(tone, (0.012, 0.013, 0.015), np.clip((0.060 - edge) / 0.02, 0, 1) * 0.95 + 0 * v)


def facets(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    across, along = np.floor(v * 9), np.floor(u * 9)
    tilt = ((u * 9) % 1.0 > (v * 9) % 1.0) * 1.0
    number = _hash(along + 2 * tilt + seed, across)
    return np.clip(_chosen(tones, number) * (0.62 + 0.85 * _hash(across, along + tilt))[..., None], 0, 1)


def folds(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    tilt = ((u * 4) % 1.0 > (v * 4) % 1.0) * 1.0
    number = _hash(np.floor(u * 4) + tilt + seed, np.floor(v * 4))
    return _chosen(tones, 0 * number) * (0.74 + 0.30 * number)[..., None]


def veins(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    """Rough stone, with darker cracks and specks; of two tones where the matter has them."""
    rough = 0.5 + 0.25 * np.sin(23 * u + 5 * np.sin(14 * v + seed)) + 0.25 * np.sin(41 * v + 7 * np.sin(19 * u))
    crack = np.abs(np.sin(9 * u + 4 * np.sin(9 * v + seed) + 3 * np.sin(5 * u + seed)))
    tone = np.array(paint(tones[0])) * (0.80 + 0.32 * rough + 0.12 * _hash(u * 91, v * 77))[..., None]
    return over(tone, paint(tones[-1]), np.clip((0.16 - crack) / 0.10, 0, 1) * 0.85)


def grain(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    ring = 0.5 + 0.5 * np.sin(2 * math.pi * (7 * v + 1.2 * np.sin(5 * u + seed) + 0.4 * np.sin(17 * u)))
    return np.array(paint(tones[0])) * (0.66 + 0.46 * ring)[..., None]


def flames(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    tongue = np.sin(2 * math.pi * (5 * v + 0.5 * np.sin(9 * u + seed)) + 6 * u) * 0.5 + 0.5
    tone = np.broadcast_to(np.array(paint(tones[0])), (*tongue.shape, 3))
    return over(over(tone, paint(tones[1]), tongue), paint(tones[2]), np.clip((tongue - 0.72) / 0.25, 0, 1))


def waves(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    wave = 0.5 + 0.5 * np.sin(2 * math.pi * (3 * v + 0.35 * np.sin(8 * u + seed)) + 9 * u)
    tone = np.broadcast_to(np.array(paint(tones[0])), (*wave.shape, 3))
    return over(over(tone, paint(tones[1]), wave), paint(tones[2]), np.clip((wave - 0.88) / 0.08, 0, 1))


def stars(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    cloud = 0.5 + 0.5 * np.sin(6 * u + 3 * np.sin(7 * v + seed) + seed)
    tone = np.broadcast_to(np.array(paint(tones[0])), (*cloud.shape, 3))
    tone = over(tone, paint(tones[1]), cloud**2 * 0.85)
    lit = _hash(np.floor(u * 95) + seed, np.floor(v * 95)) > 0.962
    return over(tone, (1.0, 1.0, 1.0), np.where(lit, 1.0, 0.0))


def petals(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    row = np.floor(u * 22)
    number = _hash(row + seed, np.floor(v * 16 + 0.5 * (row % 2)))
    shade = 0.60 + 0.5 * ((u * 22) % 1.0)
    return _chosen(tones, number) * shade[..., None]


def cast(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    """Cast or beaten metal: hardly any pattern."""
    dent = 0.94 + 0.10 * np.sin(26 * u + 3 * np.sin(20 * v + seed)) * np.sin(22 * v)
    return np.array(paint(tones[0])) * dent[..., None]


def yarn(u: Rows, v: Rows, tones: Tones, seed: int) -> Rows:
    """Knitted in rows of stitches, in bands of the colours there are."""
    rows, columns = u * 34, v * 26
    slant = np.abs((columns + 0.5 * np.abs((rows % 1.0) - 0.5)) % 1.0 - 0.5)
    band = np.floor(u * 5 + seed)
    shade = 0.62 + 0.8 * slant + 0.16 * np.sin(2 * math.pi * rows)
    return np.clip(_chosen(tones, _hash(band, 0 * v)) * shade[..., None], 0, 1)
