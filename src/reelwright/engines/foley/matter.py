"""What every sound here is made of: shaped noise, slow curves, envelopes, grains, a room. All at 48 kHz.

dice: the layer's own random stream, so that adding a layer never changes the others."""

from __future__ import annotations

import zlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import fft

from reelwright.media.frames import SAMPLE_RATE, Sound

_LOOP = 1 << 17  # samples (2.7 s) after which noise repeats: the curves laid over it don't, so nobody hears it
_TABLE = 1 << 15  # entries of one period: the steps between them stay 80 dB under the tone
_COARSE = 64  # samples between the points of a slow curve; straight lines between them
_STRONGEST = 6.0  # times the middle one: what a grain may be
Mono = NDArray[np.float32]
Dice = np.random.Generator


def dice_for(seed: int, name: str) -> Dice:
    """The random stream of one layer."""
    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def seconds(samples: int) -> Mono:
    """The time of each sample, s."""
    return np.arange(samples, dtype=np.float32) / np.float32(SAMPLE_RATE)


def band(dice: Dice, samples: int, low: float, high: float, tilt: float = 0.0) -> Mono:
    """Noise between low and high (Hz, soft edges of an octave), RMS 1. tilt: dB an octave; pink is -3."""
    size = fft.next_fast_len(min(samples, _LOOP), real=True)
    freqs = np.fft.rfftfreq(size, 1 / SAMPLE_RATE).astype(np.float32)
    octaves = np.log2(np.maximum(freqs, 1.0))
    rise = np.clip(octaves - np.log2(low) + 0.5, 0, 1)
    fall = np.clip(np.log2(high) - octaves + 0.5, 0, 1)
    gain = np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2) * 10 ** (tilt * (octaves - 10) / 20)
    spectrum = dice.standard_normal((2, len(freqs)), np.float32)
    made = fft.irfft((spectrum[0] + 1j * spectrum[1]) * gain, size)
    made = (made / max(1e-9, float(np.sqrt(np.mean(made**2))))).astype(np.float32)
    return np.resize(made, samples)  # noise made from a spectrum goes round without a seam


def wide(dice: Dice, samples: int, low: float, high: float, tilt: float = 0.0) -> Sound:
    """Noise as in `band`, (samples, 2), as if it came from all around: the sides share a third of it."""
    both, left, right = (band(dice, samples, low, high, tilt) for _ in range(3))
    return np.stack([both + 1.4 * left, both + 1.4 * right], axis=1) * np.float32(0.58)


def drift(dice: Dice, samples: int, rate: float, low: float = 0.0, high: float = 1.0) -> Mono:
    """A smooth random curve between low and high with about `rate` new values a second."""
    count = int(samples / SAMPLE_RATE * rate) + 3
    points = dice.random(count)
    knots = np.arange(0, samples + _COARSE, _COARSE)
    place = knots / SAMPLE_RATE * rate + dice.random()
    index = np.minimum(place.astype(np.int32), count - 2)
    share = 0.5 - 0.5 * np.cos(np.pi * (place - index))
    curve = low + (high - low) * (points[index] * (1 - share) + points[index + 1] * share)
    return np.interp(np.arange(samples), knots, curve).astype(np.float32)


def fading(samples: int, attack: float, decay: float) -> Mono:
    """An envelope that rises in `attack` s and falls by 60 dB in `decay` s; ends at nothing."""
    t = seconds(samples)
    shape = np.minimum(1.0, t / max(attack, 1e-4)) * np.exp(-6.9 * np.maximum(0, t - attack) / decay)
    tail = min(samples, SAMPLE_RATE // 100)
    shape[samples - tail :] *= np.linspace(1, 0, tail)
    return np.asarray(shape, np.float32)


def tone(
    frequency: float | NDArray[np.floating], samples: int, harmonics: tuple[float, ...] = (1.0,), phase: float = 0.0
) -> Mono:
    """A sum of harmonics with these strengths; frequency: Hz, fixed or for each sample. Harmonics that would fold
    back over half the sample rate are left out."""
    most = int(SAMPLE_RATE / 2 / float(np.max(frequency)))
    steps = np.broadcast_to(np.asarray(frequency, np.float64), samples) / SAMPLE_RATE
    turn = (np.cumsum(steps) + phase) * _TABLE
    return _period(harmonics[:most])[turn.astype(np.int64) & (_TABLE - 1)]


@lru_cache(maxsize=64)
def _period(harmonics: tuple[float, ...]) -> Mono:
    """One period, _TABLE samples."""
    turn = 2 * np.pi * np.arange(_TABLE) / _TABLE
    table = np.zeros(_TABLE)
    for n, amount in enumerate(harmonics, 1):
        table += amount * np.sin(n * turn)
    return table.astype(np.float32)


def grains(dice: Dice, samples: int, rate: float, grain: Mono, spread: float = 1.0) -> Sound:
    """Copies of one grain at random times and places, about `rate` a second, of very different strength (log-normal;
    spread: deviation in nepers)."""
    count = int(dice.poisson(rate * samples / SAMPLE_RATE))
    at = dice.integers(0, samples, count)
    strength = np.minimum(_STRONGEST, np.exp(dice.normal(0, spread, count)))
    angle = dice.random(count) * np.pi / 2
    sides = [np.bincount(at, strength * weight, samples) for weight in (np.cos(angle), np.sin(angle))]
    marks = np.stack(sides, axis=1).astype(np.float32)
    return _convolved(marks, grain[:, None])


def room(sound: Sound, dice: Dice, length: float, share: float) -> Sound:
    """The sound with its echo in a room that rings for `length` s (to -60 dB), darker as it fades; share 0..1."""
    samples = int(length * SAMPLE_RATE)
    tail = np.stack([band(dice, samples, 150, 5000, -3) for _ in range(2)], axis=1)
    tail *= fading(samples, 0.01, length)[:, None]
    tail /= np.sqrt((tail**2).sum(axis=0, keepdims=True))
    return np.asarray(sound * (1 - 0.4 * share) + share * _convolved(sound, tail), np.float32)


def panned(mono: NDArray[np.floating], pan: float) -> Sound:
    """pan -1 (left) .. 1 (right), equal power."""
    angle = (pan + 1) * np.pi / 4
    both = np.stack([mono * np.float32(np.cos(angle)), mono * np.float32(np.sin(angle))], axis=1)
    return both.astype(np.float32, copy=False)


def _convolved(sound: Sound, kernel: NDArray[np.float32]) -> Sound:
    size = fft.next_fast_len(len(sound) + len(kernel) - 1, real=True)
    product = fft.rfft(sound, size, axis=0) * fft.rfft(kernel, size, axis=0)
    return np.asarray(fft.irfft(product, size, axis=0)[: len(sound)], np.float32)
