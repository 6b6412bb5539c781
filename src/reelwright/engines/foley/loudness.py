"""How loud a soundtrack is to the ear, and bringing it there without clipping."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import fft
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from reelwright.media.frames import SAMPLE_RATE, Sound

TARGET = -16.0  # LUFS: what web players and podcasts settle at
CEILING = 10 ** (-1.5 / 20)  # highest sample: -1.5 dBFS leaves room for what lossy codecs add
# ITU-R BS.1770-5, Annex 1, tables 1 and 2: the K weighting at 48 kHz, a shelf for the head and a high-pass
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_BLOCK, _STEP = SAMPLE_RATE * 4 // 10, SAMPLE_RATE // 10  # 400 ms, overlapping by three quarters
_SILENCE = -70.0  # LUFS: quieter blocks don't count
_RELATIVE = -10.0  # LU under the mean of the others: neither do those
_AHEAD = SAMPLE_RATE // 200  # 5 ms


def loudness(sound: Sound) -> float:
    """Integrated loudness in LUFS after ITU-R BS.1770-5; -inf for silence. sound: (samples, 2) at 48 kHz, of at least
    0.4 s (shorter ones are taken as one block)."""
    sums = np.concatenate([[0.0], np.cumsum((_weighted(sound) ** 2).sum(axis=1))])
    size = min(_BLOCK, len(sound))
    starts = np.arange(0, len(sound) - size + 1, _STEP)
    power: NDArray[np.float64] = (sums[starts + size] - sums[starts]) / size
    power = power[power > _power(_SILENCE)]
    if not len(power):
        return float("-inf")
    power = power[power > _power(_RELATIVE) * power.mean() / _power(0.0)]
    return float(-0.691 + 10 * np.log10(power.mean()))


def level(sound: Sound, target: float = TARGET) -> Sound:
    """The sound at `target` LUFS with no sample over CEILING; silence stays silence. A limiter lowers what peaks, and
    the rest is raised for what that took away."""
    made = sound
    for _ in range(5):
        now = loudness(made)
        if not np.isfinite(now) or (abs(now - target) < 0.05 and np.abs(made).max() <= CEILING):
            break
        made = limited(made * np.float32(10 ** ((target - now) / 20)))
    return made


def limited(sound: Sound) -> Sound:
    """Turns peaks down smoothly 5 ms ahead: a running minimum of the needed gain, then its mean over the same
    window, which never exceeds it."""
    peak = np.abs(sound).max(axis=1)
    if peak.max() <= CEILING:
        return sound
    needed = np.minimum(1.0, CEILING / np.maximum(peak, 1e-9))
    gain = uniform_filter1d(minimum_filter1d(needed, 2 * _AHEAD + 1, mode="nearest"), 2 * _AHEAD + 1, mode="nearest")
    made = sound * np.minimum(gain, needed)[:, None]
    return np.asarray(made, np.float32)


def _weighted(sound: Sound) -> NDArray[np.float64]:
    """The two filters by their exact frequency response: their phase, which this leaves out, moves energy by some
    milliseconds in blocks of 400, and importing a filter library would cost more time than everything here."""
    size = fft.next_fast_len(len(sound) + SAMPLE_RATE // 2, real=True)
    delay = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    gain = np.ones(len(delay))
    for numerator, denominator in (_SHELF, _HIGH_PASS):
        gain *= np.abs(np.polyval(numerator[::-1], delay) / np.polyval(denominator[::-1], delay))
    spectrum = fft.rfft(sound.astype(np.float64), size, axis=0)
    return np.asarray(fft.irfft(spectrum * gain[:, None], size, axis=0)[: len(sound)])


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
