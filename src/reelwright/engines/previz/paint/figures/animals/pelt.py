"""Coats of four-legged animals: the colour of every point of a trunk, neck, head, leg or tail, fixed to the body.

A pelt is asked for at (u, angle): u runs along the part the way hair lies (trunk: chest 0 to rump 1; neck: poll to
chest; head: nose to occiput; leg: hip to foot; tail: root to tip), the angle around it (rise +1 back, -1 belly)."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.markings import MARKINGS
from reelwright.engines.previz.paint.figures.animals.skin import Skin, over, plain, ramp, tint_rows
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import paint


def ring(around: int) -> Rows:
    """(around, 2) points of a unit circle, for lofts that are finer than usual."""
    angles = np.linspace(0, 2 * math.pi, around, endpoint=False)
    return np.stack([np.cos(angles), np.sin(angles)], 1)


def _canid(s: Skin) -> Rows:
    """Grey or red layers: dark saddle, pale bib, cheeks and belly."""
    tone = plain(s)
    if s.region == "trunk":
        grizzle = s.noise(9, 5, 1) * 0.22 + 0.30
        tone = over(tone, s.dark, ramp(s.rise + 0.25 * s.noise(3, 3), 0.15, 0.95) * grizzle * 1.5)
        tone = over(tone, s.under, ramp(-s.rise, -0.1, 0.5) * ramp(s.u, 0.34, 0.0))
    elif s.region == "neck":
        tone = over(tone, s.dark, ramp(s.rise, 0.45, 1.0) * 0.30)
        tone = over(tone, s.under, ramp(-s.rise, -0.25, 0.35))
    elif s.region == "head":
        mask = ramp(np.abs(s.side) - 0.6 * s.rise, 0.35, 0.75) * ramp(s.u, 1.0, 0.55)
        tone = over(tone, s.under, mask * 0.95)
        tone = over(tone, s.dark, ramp(s.rise, 0.55, 1.0) * ramp(s.u, 0.35, 0.75) * 0.30)
    return tone


def _husky(s: Skin) -> Rows:
    tone = _canid(s)
    if s.region == "head":
        tone = over(tone, s.under, ramp(np.abs(s.side) + 0.3 * s.rise, 0.15, 0.40) * ramp(s.u, 0.72, 0.5))
        tone = over(tone, s.coat, ramp(s.rise, 0.78, 0.92) * ramp(s.u, 0.1, 0.3))
    return tone


def _striped(s: Skin, count: float, width: float, floor: float, share: float = 1.0) -> Rows:
    """Bands that start at the back, fork, and run out towards the belly."""
    bend = 0.022 * np.sin(2.5 * s.rise + 3.0 * s.noise(1.2, 1, 2)) + 0.010 * s.noise(4, 2, 3) * (1.2 - s.rise)
    wave = np.abs(((s.u + bend) * count) % 1.0 - 0.5) * 2
    thick = width * (0.80 + 0.30 * s.noise(5, 2, 4)) * ramp(s.rise, floor, floor + 0.75)
    out: Rows = ramp(thick - wave + 0.08, 0.0, 0.14) * share
    return out


def _tiger(s: Skin) -> Rows:
    tone = plain(s)
    if s.region == "head":
        tone = over(tone, s.under, ramp(np.abs(s.side), 0.62, 0.92) * ramp(s.u, 0.85, 0.6))
        return over(tone, s.dark, _striped(s, 6.5, 0.62, -0.4) * ramp(s.u, 0.50, 0.62))
    if s.region == "leg":
        tone = over(tone, s.under, ramp(s.u, 0.80, 1.0) * 0.30 + 0 * s.rise)
        return over(tone, s.dark, _striped(s, 7.0, 0.56, -2.0) * ramp(s.u, 0.98, 0.8))
    if s.region == "tail":
        return over(tone, s.dark, np.maximum(_striped(s, 9.0, 0.8, -2.0), ramp(s.u, 0.9, 0.96)))
    return over(tone, s.dark, _striped(s, 11.0 if s.region == "trunk" else 4.0, 0.66, -0.75))


def _zebra(s: Skin) -> Rows:
    tone = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    count = {"trunk": 11.0, "neck": 7.0, "head": 9.0, "leg": 10.0, "tail": 8.0}[s.region]
    lean = 0.10 * (1 - s.rise) * ramp(s.u, 0.45, 1.0) if s.region == "trunk" else 0.0 * s.rise
    wave = np.abs(((s.u + lean + 0.02 * s.noise(4, 2, 3)) * count) % 1.0 - 0.5) * 2
    dark = ramp(0.52 - wave + 0.12 * s.noise(6, 2, 4), -0.07, 0.07)
    if s.region == "trunk":
        dark = dark * ramp(s.rise, -0.92, -0.6)
    if s.region == "head":
        dark = np.maximum(dark, ramp(s.u, 0.16, 0.08))
    return over(tone, s.dark, dark)


def _rosettes(s: Skin) -> Rows:
    tone = plain(s)
    across, stretch = {"trunk": (15, 4.0), "neck": (11, 3.0), "leg": (7, 6.5), "tail": (4, 14.0),
        "head": (13, 3.0)}[s.region]
    near, _ = s.cells(across, stretch, 5)
    spot = ramp(0.50 + 0.08 * s.noise(9, 6) - near, 0.0, 0.12)
    if s.region == "trunk":
        heart = ramp(0.26 - near, 0.0, 0.08)
        tone = over(tone, tint_rows(s.coat, 0.82), spot)
        return over(tone, s.dark, np.clip(spot - heart, 0, 1) * ramp(s.rise, -0.85, -0.45))
    fade = ramp(s.u, 0.30, 0.5) if s.region == "head" else np.ones_like(spot)
    return over(tone, s.dark, ramp(0.34 - near, 0.0, 0.12) * fade)


def _cheetah(s: Skin) -> Rows:
    across, stretch = {"trunk": (20, 4.0), "neck": (13, 3.0), "leg": (9, 6.5), "tail": (4, 14.0),
        "head": (17, 3.0)}[s.region]
    near, _ = s.cells(across, stretch, 5)
    fade = ramp(s.u, 0.35, 0.5) if s.region == "head" else ramp(s.rise, -0.8, -0.4)
    return over(plain(s), s.dark, ramp(0.30 - near, 0.0, 0.10) * fade)


def _giraffe(s: Skin) -> Rows:
    if s.region in ("head", "tail"):
        return plain(s)
    across, stretch = {"trunk": (10, 6.0), "neck": (7, 14.0), "leg": (6, 9.0)}[s.region]
    first, second = s.cells(across, stretch, 5)
    patch = ramp(second - first, 0.10, 0.22)
    patch = patch * (ramp(s.u, 0.75, 0.5) if s.region == "leg" else ramp(s.rise, -0.95, -0.6))
    base = np.broadcast_to(s.under, (*patch.shape, 3))
    return over(base, tint_rows(s.dark, 1.25), patch)


def _patched(s: Skin) -> Rows:
    base = np.broadcast_to(s.under, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return over(base, s.coat, ramp(s.u, 0.30, 0.22))
    if s.region == "head":
        blaze = ramp(s.rise, 0.70, 0.86)
        return over(base, s.coat, (1 - blaze) * ramp(s.u, 0.24, 0.32))
    if s.region == "neck":
        return np.broadcast_to(s.coat, base.shape)
    blot = s.noise(2.2, 2, 9) + 0.25 * s.noise(6, 5, 10) + 0.12 + 0.2 * s.rise
    return over(base, s.coat, np.maximum(ramp(blot, 0.0, 0.10), ramp(s.u, 0.26, 0.18)))


def _panda(s: Skin) -> Rows:
    base = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return np.broadcast_to(s.dark, base.shape)
    if s.region == "trunk":
        return over(base, s.dark, ramp(s.u + 0.05 * s.noise(2, 3), 0.34, 0.26))
    if s.region == "neck":
        return over(base, s.dark, ramp(s.u, 0.62, 0.78))
    return base


def _tabby(s: Skin) -> Rows:
    tone = plain(s)
    if s.region == "head":
        return over(tone, s.dark, _striped(s, 7.0, 0.62, -0.2, 0.75) * ramp(s.u, 0.36, 0.48))
    if s.region == "leg":
        return over(tone, s.dark, _striped(s, 5.0, 0.5, -2.0, 0.55) * ramp(s.u, 0.75, 0.6))
    if s.region == "tail":
        return over(tone, s.dark, np.maximum(_striped(s, 7.0, 0.8, -2.0, 0.6), ramp(s.u, 0.88, 0.96)))
    return over(tone, s.dark, _striped(s, 10.0, 0.60, -0.6, 0.60))


def _fawn(s: Skin) -> Rows:
    tone = plain(s)
    if s.region != "trunk":
        return tone
    near, _ = s.cells(18, 3.6, 5)
    return over(tone, s.under, ramp(0.25 - near, 0.0, 0.10) * ramp(s.rise, -0.1, 0.3) * ramp(s.u, 0.25, 0.4) * 0.9)


def _banded(s: Skin) -> Rows:
    """A wide pale saddle on dark: a tapir, an ant-eater, a badger's head."""
    tone = plain(s)
    if s.region == "head":
        return over(over(tone, s.under, np.ones_like(s.u + s.rise)), s.dark,
            ramp(0.30 - np.abs(np.abs(s.side) - 0.55), 0.0, 0.12) * ramp(s.u, 0.1, 0.25))
    return tone


def _ape(s: Skin) -> Rows:
    tone = plain(s)
    return over(tone, s.under, ramp(s.u + 0 * s.rise, 0.50, 0.36)) if s.region == "head" else tone


def _dappled(s: Skin) -> Rows:
    tone = plain(s)
    near, _ = s.cells(16, 3.8, 5)
    return over(tone, s.under, ramp(0.45 - near, 0.0, 0.4) * 0.55 * ramp(s.rise, -0.7, 0.0))


PATTERNS: dict[str, Callable[[Skin], Rows]] = {
    "plain": plain, "canid": _canid, "husky": _husky, "tiger": _tiger, "zebra": _zebra, "rosettes": _rosettes,
    "cheetah": _cheetah, "giraffe": _giraffe, "patched": _patched, "panda": _panda, "tabby": _tabby, "fawn": _fawn,
    "banded": _banded, "dappled": _dappled, "ape": _ape, **MARKINGS,
}


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
        tone = over(tone, socks, ramp(u + 0.04 * skin.noise(2, 3, 7), 0.46, 0.60))
    if region in ("trunk", "neck"):  # what is turned to the ground is darker: flanks stay round under their marks
        tone = tone * (0.90 + 0.13 * rise)[..., None]
    uneven = 1 + 0.07 * skin.noise(6, 6, 11)
    return np.clip(tone * uneven[..., None], 0, 1)
