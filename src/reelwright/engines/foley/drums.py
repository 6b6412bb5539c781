"""Skins, sticks and metal, and the patterns they play."""

from __future__ import annotations

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, fading, panned, seconds, tone
from reelwright.media.frames import SAMPLE_RATE, Sound

PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    # sixteenths of one bar: x loud, o soft
    "taiko": (("low", "x.....o...x....."), ("mid", "...o....x...o.xo"), ("high", "..........o...o.")),
    "kit": (("kick", "x.......x.o....."), ("snare", "....x.......x..o"), ("hat", "x.o.x.o.x.o.x.oo")),
    "pulse": (("kick", "x...x...x...x..."), ("clap", "....x.......x..."), ("hat", "..x...x...x...x.")),
    "brushes": (("kick", "x.......o......."), ("brush", "o.xo..x.o.xo..x."), ("hat", "....x.......x...")),
    "heart": (("low", "x.o............."),),
}
"""Names of grooves -> who plays when."""


def beat(pattern: str, tempo: float, dice: Dice, samples: int) -> Sound:
    """A groove for the whole clip, (samples, 2); tempo: quarters a minute. Raises KeyError for an unknown groove."""
    sixteenth = 15 / tempo
    made = np.zeros((samples, 2), np.float32)
    for n, (drum, row) in enumerate(PATTERNS[pattern]):
        hit, pan = _DRUMS[drum](dice), (0.0, -0.35, 0.35)[n % 3]
        for i in range(int(samples / SAMPLE_RATE / sixteenth) + 1):
            strength = {"x": 1.0, "o": 0.5, ".": 0.0}[row[i % 16]] * dice.uniform(0.85, 1.0)
            start = int(i * sixteenth * SAMPLE_RATE)
            part = hit[: max(0, samples - start)]
            if strength and len(part):
                made[start : start + len(part)] += panned(part, pan) * np.float32(strength)
    return made


def _skin(pitch: float) -> Mono:
    size = int(0.9 * SAMPLE_RATE)
    bend = pitch * (1 + 0.7 * np.exp(-seconds(size) * 28))
    return np.asarray(tone(bend, size, (1, 0.35, 0.15)) * fading(size, 0.002, 0.7) * 0.36, np.float32)


def _struck(pitch: float, dice: Dice) -> Mono:
    made = _skin(pitch)
    return made + band(dice, len(made), 400, 4000, -4) * fading(len(made), 0.0008, 0.06) * np.float32(0.14)


def _kick(dice: Dice) -> Mono:
    size = int(0.45 * SAMPLE_RATE)
    fall = 46 + 90 * np.exp(-seconds(size) * 42)
    return np.asarray(tone(fall, size) * fading(size, 0.001, 0.4) * 0.42, np.float32)


def _snare(dice: Dice) -> Mono:
    size = int(0.3 * SAMPLE_RATE)
    wires = band(dice, size, 1200, 9000, -1) * fading(size, 0.001, 0.22) * 0.12
    return np.asarray(wires + tone(185, size) * fading(size, 0.001, 0.12) * 0.16, np.float32)


def _metal(length: float, strength: float, dice: Dice) -> Mono:
    size = int(length * SAMPLE_RATE)
    return np.asarray(band(dice, size, 6000, 14_000) * fading(size, 0.0008, length) * strength, np.float32)


def _brush(dice: Dice) -> Mono:
    size = int(0.25 * SAMPLE_RATE)
    return np.asarray(band(dice, size, 1500, 8000, -2) * fading(size, 0.05, 0.25) * 0.07, np.float32)


_SMALL = np.float32(0.6)  # times the big drum
_DRUMS = {
    "low": lambda dice: _struck(52, dice), "mid": lambda dice: _struck(68, dice) * _SMALL,
    "high": lambda dice: _struck(84, dice) * _SMALL,
    "kick": _kick, "snare": _snare, "clap": _snare, "brush": _brush, "hat": lambda dice: _metal(0.07, 0.07, dice),
}  # fmt: skip
