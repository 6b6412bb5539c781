"""Coats of breeds and of near kin: masks, saddles, points, ringed tails. See pelt.py for what a coat is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.figures.animals.skin import Skin, over, plain, ramp
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import paint

_WHITE = np.array(paint("#efe8dc"))


def _base(s: Skin, colour: Rows) -> Rows:
    return np.broadcast_to(colour, (len(s.u), s.angle.shape[1], 3))


def _rings(s: Skin, count: float, dark: Rows, pale: Rows) -> Rows:
    """A ringed tail with a dark tip."""
    wave = np.abs((s.u * count) % 1.0 - 0.5) * 2 + 0 * s.rise
    return over(_base(s, pale), dark, np.maximum(ramp(wave, 0.42, 0.58), ramp(s.u, 0.90, 0.95)))


def _raccoon(s: Skin) -> Rows:
    """A bandit's mask over a pale muzzle, white brows, a ringed tail."""
    if s.region == "tail":
        return _rings(s, 6.0, s.dark, s.coat)
    tone = plain(s)
    if s.region == "head":
        tone = over(tone, s.under, ramp(s.u, 0.34, 0.26) + 0 * s.rise)
        brow = ramp(s.u, 0.46, 0.52) * ramp(s.u, 0.70, 0.62) * ramp(np.abs(s.side), 0.15, 0.35)
        tone = over(tone, _WHITE, brow * ramp(s.rise, 0.55, 0.75))
        mask = ramp(s.u, 0.30, 0.36) * ramp(s.u, 0.66, 0.58) * ramp(np.abs(s.side), 0.25, 0.45)
        tone = over(tone, s.dark, mask * ramp(s.rise, 0.78, 0.62) * ramp(s.rise, -0.55, -0.3))
        return over(tone, s.dark, ramp(np.abs(s.side), 0.22, 0.12) * ramp(s.rise, 0.2, 0.6) * 0.8)
    return over(tone, s.dark, ramp(s.rise + 0.25 * s.noise(3, 3), 0.2, 0.95) * 0.45)


def _redpanda(s: Skin) -> Rows:
    """Red above, black below, white face with tear marks, a ringed tail."""
    if s.region == "tail":
        return _rings(s, 6.0, s.coat, np.array(paint("#d89a5c")))
    if s.region == "head":
        tone = _base(s, s.coat)
        cheek = ramp(np.abs(s.side), 0.40, 0.62) * ramp(s.u, 0.80, 0.66)
        tone = over(tone, _WHITE, np.maximum(cheek * 0.95, ramp(s.u, 0.36, 0.26) + 0 * s.rise))
        tear = ramp(0.10 - np.abs(np.abs(s.side) - 0.62 - 0.25 * (0.55 - s.u)), 0.0, 0.05) * ramp(s.rise, 0.35, 0.1)
        return over(tone, s.coat, tear * ramp(s.u, 0.34, 0.44) * ramp(s.u, 0.75, 0.65))
    return over(_base(s, s.coat), s.dark, ramp(-s.rise + 0.10 * s.noise(2, 2), -0.05, 0.35))


def _lemur(s: Skin) -> Rows:
    if s.region == "tail":
        return _rings(s, 9.0, s.dark, s.under)
    tone = plain(s)
    if s.region == "head":
        tone = over(tone, s.under, ramp(s.u, 0.66, 0.58) + 0 * s.rise)
        patch = ramp(0.17 - np.hypot((s.u - 0.50) * 1.3, (np.abs(s.side) - 0.52) * 0.55), 0.0, 0.06)
        tone = over(tone, s.dark, patch * ramp(s.rise, 0.0, 0.2))
        return over(tone, s.dark, ramp(s.u, 0.20, 0.14) + 0 * s.rise)
    return tone


def _saddled(s: Skin) -> Rows:
    """A dark saddle over tan: shepherds and beagles; a dark muzzle or a white blaze with it."""
    tone = plain(s)
    edge = 0.12 * s.noise(3, 3)
    if s.region == "trunk":
        tone = over(tone, s.dark, ramp(s.rise + edge, 0.05, 0.30) * ramp(s.u, 0.06, 0.16))
        return over(tone, s.under, ramp(-s.rise, 0.35, 0.7) * ramp(s.u, 0.6, 0.2))
    if s.region == "neck":
        return over(tone, s.dark, ramp(s.rise + edge, 0.35, 0.6) * 0.9)
    if s.region == "head":
        return over(tone, s.dark, np.maximum(ramp(s.u, 0.40, 0.30) * 0.85 + 0 * s.rise,
            ramp(s.rise, 0.75, 0.95) * ramp(s.u, 0.5, 0.7) * 0.5))
    if s.region == "tail":
        return over(tone, s.dark, ramp(s.rise, -0.1, 0.3) * ramp(s.u, 0.9, 0.7))
    return tone


def _points(s: Skin) -> Rows:
    """Dark at the ends: a siamese cat's face, legs and tail."""
    tone = plain(s)
    if s.region == "head":
        return over(tone, s.dark, ramp(s.u, 0.74, 0.46) * ramp(s.rise, 0.95, 0.55) * 0.95)
    if s.region == "tail":
        return over(tone, s.dark, ramp(s.u, 0.0, 0.35) + 0 * s.rise)
    if s.region == "leg":
        return over(tone, s.dark, ramp(s.u, 0.35, 0.75) + 0 * s.rise)
    return tone


def _calico(s: Skin) -> Rows:
    tone = _base(s, s.under)
    if s.region == "leg":
        return tone
    first, second = s.noise(2.4, 2, 21) + 0.15 * s.noise(7, 4, 22), s.noise(2.2, 2, 23) + 0.15 * s.noise(7, 4, 24)
    above = ramp(s.rise, -0.45, -0.1)
    tone = over(tone, s.coat, ramp(first, 0.02, 0.10) * above)
    tone = over(tone, s.dark, ramp(second, 0.16, 0.24) * above)
    if s.region == "head":
        return over(tone, s.under, np.maximum(ramp(s.u, 0.42, 0.32) + 0 * s.rise, ramp(-s.rise, 0.0, 0.3)))
    return tone


def _spots(s: Skin) -> Rows:
    """A dalmatian's."""
    across, stretch = {"trunk": (12, 3.6), "neck": (8, 3.0), "leg": (5, 6.5), "tail": (3, 14.0),
        "head": (9, 3.0)}[s.region]
    near, _ = s.cells(across, stretch, 5)
    keep = s.noise(5, 5, 8) > -0.25
    return over(_base(s, s.coat), s.dark, ramp(0.30 + 0.06 * s.noise(8, 6) - near, 0.0, 0.06) * keep)


def _pug(s: Skin) -> Rows:
    tone = plain(s)
    return over(tone, s.dark, ramp(s.u, 0.52, 0.36) + 0 * s.rise) if s.region == "head" else tone


def _muzzled(s: Skin) -> Rows:
    """A paler muzzle: bears."""
    if s.region != "head":
        return plain(s)
    return over(plain(s), np.array(paint("#a8825a")), (ramp(s.u, 0.42, 0.26) + 0 * s.rise) * 0.8)


def _chipmunk(s: Skin) -> Rows:
    tone = plain(s)
    if s.region in ("trunk", "head"):
        across = np.abs(s.angle - np.pi / 2)
        wave = ramp(0.10 - np.abs(across - 0.52), 0.0, 0.05)
        tone = over(tone, s.under, wave * (s.rise > 0))
        return over(tone, s.dark, np.maximum(ramp(0.07 - np.abs(across - 0.34), 0.0, 0.04),
            ramp(0.07 - np.abs(across - 0.70), 0.0, 0.04)) * (s.rise > 0))
    return tone


def _skunk(s: Skin) -> Rows:
    """Black with a white cap that parts into two stripes along the back."""
    tone = _base(s, s.coat)
    if s.region == "tail":
        return over(tone, s.dark, ramp(s.rise, 0.1, 0.5) * ramp(s.u, 0.95, 0.8))
    if s.region == "head":
        return over(tone, s.dark, ramp(np.abs(s.side), 0.18, 0.10) * ramp(s.rise, 0.2, 0.5))
    if s.region in ("trunk", "neck"):
        return over(tone, s.dark, ramp(0.20 - np.abs(np.abs(s.side) - 0.42), 0.0, 0.06) * ramp(s.rise, 0.2, 0.5))
    return tone


def _tapir(s: Skin) -> Rows:
    tone = _base(s, s.coat)
    if s.region == "trunk":
        return over(tone, s.dark, ramp(s.u + 0.02 * s.noise(2, 3), 0.42, 0.46) * ramp(s.u, 0.88, 0.82))
    return tone


def _corgi(s: Skin) -> Rows:
    """Red over white: a blaze between the eyes, a white muzzle, bib, belly and legs."""
    tone = _base(s, s.coat)
    if s.region == "head":
        blaze = ramp(np.abs(s.side), 0.30, 0.16) * ramp(s.rise, 0.0, 0.3) * ramp(s.u, 0.86, 0.70)
        muzzle = ramp(s.u, 0.46, 0.34) + 0 * s.rise
        jowl = ramp(-s.rise, 0.10, 0.40) * ramp(s.u, 0.90, 0.70)
        return over(tone, s.under, np.maximum(np.maximum(blaze, muzzle), jowl))
    if s.region == "neck":
        return over(tone, s.under, np.maximum(ramp(-s.rise, -0.30, 0.05), ramp(s.u, 0.30, 0.14)))
    if s.region == "trunk":
        tone = over(tone, s.dark, ramp(s.rise + 0.2 * s.noise(3, 3), 0.5, 1.0) * 0.16)
        return over(tone, s.under, np.maximum(ramp(-s.rise + 0.1 * s.noise(2, 2), 0.18, 0.42),
            ramp(s.u, 0.20, 0.08) * ramp(-s.rise, -0.5, -0.1)))
    return tone


def _sloth(s: Skin) -> Rows:
    """A pale mask with a dark stripe back from each eye."""
    if s.region != "head":
        return plain(s)
    tone = over(_base(s, s.coat), _WHITE * 0.86, ramp(s.u, 0.82, 0.68) * ramp(s.rise, 0.92, 0.72))
    stripe = ramp(0.16 - np.abs(s.rise - 0.12 + 0.9 * (s.u - 0.55)), 0.0, 0.07) * ramp(np.abs(s.side), 0.34, 0.50)
    tone = over(tone, s.dark, stripe * ramp(s.u, 0.30, 0.40) * 0.9)
    return over(tone, s.dark, ramp(s.u, 0.34, 0.24) * 0.55 + 0 * s.rise)


MARKINGS: Mapping[str, Callable[[Skin], Rows]] = {
    "raccoon": _raccoon, "redpanda": _redpanda, "lemur": _lemur, "saddled": _saddled, "points": _points,
    "calico": _calico, "spots": _spots, "pug": _pug, "muzzled": _muzzled, "chipmunk": _chipmunk, "skunk": _skunk,
    "tapir": _tapir, "corgi": _corgi, "sloth": _sloth,
}
