"""Coats of four-legged animals: the colour of every point of a trunk, neck, head, leg or tail, fixed to the body.

A pelt is asked for at (u, angle): u runs along the part the way hair lies (trunk: chest 0 to rump 1; neck: poll to
chest; head: nose to occiput; leg: hip to foot; tail: root to tip), the angle around it (rise +1 back, -1 belly)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import paint


def ring(around: int) -> Rows:
    """(around, 2) points of a unit circle, for lofts that are finer than usual."""
    angles = np.linspace(0, 2 * math.pi, around, endpoint=False)
    return np.stack([np.cos(angles), np.sin(angles)], 1)


@dataclass(frozen=True, eq=False)
class Skin:
    """Where a pelt is asked for: region, u (rows, 1), angle (1, m) and its rise and side, and the palette (3,)."""

    region: str
    u: Rows
    angle: Rows
    rise: Rows
    side: Rows
    coat: Rows
    under: Rows
    dark: Rows
    socks: Rows | None
    seed: int

    def noise(self, along: float, about: int, salt: int = 0) -> Rows:
        """Smooth noise about -1..1: `along` waves over u, up to `about` around; it closes around the part."""
        rng = np.random.default_rng((self.seed, salt))
        total = np.zeros((len(self.u), self.angle.shape[1]))
        for k in range(6):
            f, m, p = rng.uniform(0.4, 1.0) * along, rng.integers(0, about + 1), rng.uniform(0, 2 * math.pi)
            total = total + np.sin(2 * math.pi * f * self.u + m * self.angle + p) * (0.6 if k > 2 else 1.0)
        return total / 2.6

    def cells(self, across: float, stretch: float, salt: int = 0) -> tuple[Rows, Rows]:
        """Distance to the nearest and the second nearest of scattered points, in cell sizes. across: cells around."""
        rng = np.random.default_rng((self.seed, salt))
        high = max(3, round(across))
        wide = max(3, round(across * stretch / 3.0))
        gx, gy = np.meshgrid(np.arange(-1, wide + 1), np.arange(high))
        px = (gx + 0.5 + rng.uniform(-0.36, 0.36, gx.shape)).ravel()
        py = (gy + 0.5 + rng.uniform(-0.36, 0.36, gx.shape)).ravel()
        x = (self.u * wide)[..., None] - px
        y = (self.angle / (2 * math.pi) * high)[..., None] - py
        y = (y + high / 2) % high - high / 2
        near = np.sort(np.hypot(x, y), axis=-1)
        return near[..., 0], near[..., 1]


def _ramp(x: Rows, low: float, high: float) -> Rows:
    t = np.clip((x - low) / (high - low), 0, 1)
    out: Rows = t * t * (3 - 2 * t)
    return out


def _over(base: Rows, top: Rows, share: Rows) -> Rows:
    out: Rows = base + (top - base) * np.clip(share, 0, 1)[..., None]
    return out


def _plain(s: Skin) -> Rows:
    """Lighter below, a darker line along the back."""
    base = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return base
    if s.region == "head":
        under = _ramp(-s.rise - 0.15 * s.noise(1.5, 2), 0.05, 0.45) * _ramp(s.u, 1.0, 0.75)
        return _over(base, s.under, under)
    saddle = _ramp(s.rise, 0.45, 1.0) * 0.35
    return _over(_over(base, s.dark, saddle * 0.4), s.under, _ramp(-s.rise + 0.14 * s.noise(2, 2), 0.35, 0.8))


def _canid(s: Skin) -> Rows:
    """Grey or red layers: dark saddle, pale bib, cheeks and belly."""
    tone = _plain(s)
    if s.region == "trunk":
        grizzle = s.noise(9, 5, 1) * 0.22 + 0.30
        tone = _over(tone, s.dark, _ramp(s.rise + 0.25 * s.noise(3, 3), 0.15, 0.95) * grizzle * 1.5)
        tone = _over(tone, s.under, _ramp(-s.rise, -0.1, 0.5) * _ramp(s.u, 0.34, 0.0))
    elif s.region == "neck":
        tone = _over(tone, s.dark, _ramp(s.rise, 0.45, 1.0) * 0.30)
        tone = _over(tone, s.under, _ramp(-s.rise, -0.25, 0.35))
    elif s.region == "head":
        mask = _ramp(np.abs(s.side) - 0.6 * s.rise, 0.35, 0.75) * _ramp(s.u, 1.0, 0.55)
        tone = _over(tone, s.under, mask * 0.95)
        tone = _over(tone, s.dark, _ramp(s.rise, 0.55, 1.0) * _ramp(s.u, 0.35, 0.75) * 0.30)
    return tone


def _husky(s: Skin) -> Rows:
    tone = _canid(s)
    if s.region == "head":
        tone = _over(tone, s.under, _ramp(np.abs(s.side) + 0.3 * s.rise, 0.15, 0.40) * _ramp(s.u, 0.72, 0.5))
        tone = _over(tone, s.coat, _ramp(s.rise, 0.78, 0.92) * _ramp(s.u, 0.1, 0.3))
    return tone


def _striped(s: Skin, count: float, width: float, floor: float, share: float = 1.0) -> Rows:
    """Bands that start at the back, fork, and run out towards the belly."""
    bend = 0.022 * np.sin(2.5 * s.rise + 3.0 * s.noise(1.2, 1, 2)) + 0.010 * s.noise(4, 2, 3) * (1.2 - s.rise)
    wave = np.abs(((s.u + bend) * count) % 1.0 - 0.5) * 2
    thick = width * (0.80 + 0.30 * s.noise(5, 2, 4)) * _ramp(s.rise, floor, floor + 0.75)
    out: Rows = _ramp(thick - wave + 0.08, 0.0, 0.14) * share
    return out


def _tiger(s: Skin) -> Rows:
    tone = _plain(s)
    if s.region == "head":
        tone = _over(tone, s.under, _ramp(np.abs(s.side), 0.62, 0.92) * _ramp(s.u, 0.85, 0.6))
        return _over(tone, s.dark, _striped(s, 6.5, 0.62, -0.4) * _ramp(s.u, 0.50, 0.62))
    if s.region == "leg":
        return _over(tone, s.dark, _striped(s, 6.0, 0.50, -2.0) * _ramp(s.u, 0.95, 0.7))
    if s.region == "tail":
        return _over(tone, s.dark, np.maximum(_striped(s, 9.0, 0.8, -2.0), _ramp(s.u, 0.9, 0.96)))
    return _over(tone, s.dark, _striped(s, 11.0 if s.region == "trunk" else 4.0, 0.66, -0.75))


def _zebra(s: Skin) -> Rows:
    tone = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    count = {"trunk": 11.0, "neck": 7.0, "head": 9.0, "leg": 10.0, "tail": 8.0}[s.region]
    lean = 0.10 * (1 - s.rise) * _ramp(s.u, 0.45, 1.0) if s.region == "trunk" else 0.0 * s.rise
    wave = np.abs(((s.u + lean + 0.02 * s.noise(4, 2, 3)) * count) % 1.0 - 0.5) * 2
    dark = _ramp(0.52 - wave + 0.12 * s.noise(6, 2, 4), -0.07, 0.07)
    if s.region == "trunk":
        dark = dark * _ramp(s.rise, -0.92, -0.6)
    if s.region == "head":
        dark = np.maximum(dark, _ramp(s.u, 0.16, 0.08))
    return _over(tone, s.dark, dark)


def _rosettes(s: Skin) -> Rows:
    tone = _plain(s)
    across, stretch = {"trunk": (15, 4.0), "neck": (11, 3.0), "leg": (7, 6.5), "tail": (4, 14.0),
        "head": (13, 3.0)}[s.region]
    near, _ = s.cells(across, stretch, 5)
    spot = _ramp(0.50 + 0.08 * s.noise(9, 6) - near, 0.0, 0.12)
    if s.region == "trunk":
        heart = _ramp(0.26 - near, 0.0, 0.08)
        tone = _over(tone, tint_rows(s.coat, 0.82), spot)
        return _over(tone, s.dark, np.clip(spot - heart, 0, 1) * _ramp(s.rise, -0.85, -0.45))
    fade = _ramp(s.u, 0.30, 0.5) if s.region == "head" else np.ones_like(spot)
    return _over(tone, s.dark, _ramp(0.34 - near, 0.0, 0.12) * fade)


def _cheetah(s: Skin) -> Rows:
    across, stretch = {"trunk": (20, 4.0), "neck": (13, 3.0), "leg": (9, 6.5), "tail": (4, 14.0),
        "head": (17, 3.0)}[s.region]
    near, _ = s.cells(across, stretch, 5)
    fade = _ramp(s.u, 0.35, 0.5) if s.region == "head" else _ramp(s.rise, -0.8, -0.4)
    return _over(_plain(s), s.dark, _ramp(0.30 - near, 0.0, 0.10) * fade)


def _giraffe(s: Skin) -> Rows:
    if s.region in ("head", "tail"):
        return _plain(s)
    across, stretch = {"trunk": (10, 6.0), "neck": (7, 14.0), "leg": (6, 9.0)}[s.region]
    first, second = s.cells(across, stretch, 5)
    patch = _ramp(second - first, 0.10, 0.22)
    patch = patch * (_ramp(s.u, 0.75, 0.5) if s.region == "leg" else _ramp(s.rise, -0.95, -0.6))
    base = np.broadcast_to(s.under, (*patch.shape, 3))
    return _over(base, tint_rows(s.dark, 1.25), patch)


def _patched(s: Skin) -> Rows:
    base = np.broadcast_to(s.under, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return _over(base, s.coat, _ramp(s.u, 0.30, 0.22))
    if s.region == "head":
        blaze = _ramp(s.rise, 0.70, 0.86)
        return _over(base, s.coat, (1 - blaze) * _ramp(s.u, 0.24, 0.32))
    if s.region == "neck":
        return np.broadcast_to(s.coat, base.shape)
    blot = s.noise(2.2, 2, 9) + 0.25 * s.noise(6, 5, 10) + 0.12 + 0.2 * s.rise
    return _over(base, s.coat, np.maximum(_ramp(blot, 0.0, 0.10), _ramp(s.u, 0.26, 0.18)))


def _panda(s: Skin) -> Rows:
    base = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return np.broadcast_to(s.dark, base.shape)
    if s.region == "trunk":
        return _over(base, s.dark, _ramp(s.u + 0.05 * s.noise(2, 3), 0.34, 0.26))
    if s.region == "neck":
        return _over(base, s.dark, _ramp(s.u, 0.62, 0.78))
    return base


def _tabby(s: Skin) -> Rows:
    tone = _plain(s)
    if s.region == "head":
        return _over(tone, s.dark, _striped(s, 6.0, 0.60, -0.1, 0.55) * _ramp(s.u, 0.5, 0.65))
    if s.region == "leg":
        return _over(tone, s.dark, _striped(s, 5.0, 0.5, -2.0, 0.55) * _ramp(s.u, 0.75, 0.6))
    if s.region == "tail":
        return _over(tone, s.dark, np.maximum(_striped(s, 7.0, 0.8, -2.0, 0.6), _ramp(s.u, 0.88, 0.96)))
    return _over(tone, s.dark, _striped(s, 10.0, 0.60, -0.6, 0.60))


def _fawn(s: Skin) -> Rows:
    tone = _plain(s)
    if s.region != "trunk":
        return tone
    near, _ = s.cells(18, 3.6, 5)
    return _over(tone, s.under, _ramp(0.25 - near, 0.0, 0.10) * _ramp(s.rise, -0.1, 0.3) * _ramp(s.u, 0.25, 0.4) * 0.9)


def _banded(s: Skin) -> Rows:
    """A wide pale saddle on dark: a tapir, an ant-eater, a badger's head."""
    tone = _plain(s)
    if s.region == "head":
        return _over(_over(tone, s.under, np.ones_like(s.u + s.rise)), s.dark,
            _ramp(0.30 - np.abs(np.abs(s.side) - 0.55), 0.0, 0.12) * _ramp(s.u, 0.1, 0.25))
    return tone


def _ape(s: Skin) -> Rows:
    tone = _plain(s)
    return _over(tone, s.under, _ramp(s.u + 0 * s.rise, 0.50, 0.36)) if s.region == "head" else tone


def _dappled(s: Skin) -> Rows:
    tone = _plain(s)
    near, _ = s.cells(16, 3.8, 5)
    return _over(tone, s.under, _ramp(0.45 - near, 0.0, 0.4) * 0.55 * _ramp(s.rise, -0.7, 0.0))


PATTERNS: dict[str, Callable[[Skin], Rows]] = {
    "plain": _plain, "canid": _canid, "husky": _husky, "tiger": _tiger, "zebra": _zebra, "rosettes": _rosettes,
    "cheetah": _cheetah, "giraffe": _giraffe, "patched": _patched, "panda": _panda, "tabby": _tabby, "fawn": _fawn,
    "banded": _banded, "dappled": _dappled, "ape": _ape,
}


def tint_rows(colour: Rows, k: float) -> Rows:
    """As tone.tint, of an array."""
    return np.clip(colour * k**2.2, 0, 1)


@lru_cache(maxsize=256)
def pelt(beast: Beast, region: str, rows: int, around: int) -> Rows:
    """(rows, around, 3) linear RGB of a part, with a little unevenness that hair always has."""
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, around, endpoint=False)[None]
    coat, under, dark = (np.array(paint(c)) for c in (beast.coat, beast.under, beast.dark))
    socks = np.array(paint(beast.socks)) if beast.socks else None
    seed = sum(ord(c) for c in beast.name) + beast.twin * 101
    limb = region in ("leg", "neck")  # their rings start at the back
    rise, side = (np.cos(angle), np.sin(angle)) if limb else (np.sin(angle), np.cos(angle))
    skin = Skin(region, u, angle, rise, side, coat, under, dark, socks, seed)
    tone = PATTERNS[beast.pattern](skin)
    if region == "leg" and socks is not None:
        tone = _over(tone, socks, _ramp(u + 0.04 * skin.noise(2, 3, 7), 0.46, 0.60))
    uneven = 1 + 0.07 * skin.noise(6, 6, 11)
    return np.clip(tone * uneven[..., None], 0, 1)
