from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.foley import loudness as meter
from reelwright.media.frames import SAMPLE_RATE


def sine(frequency: float, peak: float, seconds: float = 3) -> np.ndarray:
    t = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    wave = peak * np.sin(2 * np.pi * frequency * t)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def one_side(sound: np.ndarray) -> np.ndarray:
    return sound * np.array([1, 0], np.float32)


def test_the_standards_own_example():
    """ITU-R BS.1770: 0 dBFS at 997 Hz on one channel reads -3.01 LKFS."""
    assert meter.loudness(one_side(sine(997, 1.0))) == pytest.approx(-3.01, abs=0.02)


@pytest.mark.parametrize("level", [-23, -33])
def test_ebu_tech_3341_cases_1_and_2(level):
    """Both channels at 1 kHz: the reading is the level."""
    assert meter.loudness(sine(1000, 10 ** (level / 20), 20)) == pytest.approx(level, abs=0.1)


def test_ebu_tech_3341_case_3_quiet_parts_are_gated():
    parts = [sine(1000, 10 ** (level / 20), length) for level, length in ((-36, 10), (-23, 60), (-36, 10))]
    assert meter.loudness(np.concatenate(parts)) == pytest.approx(-23, abs=0.1)


def test_the_weighting_is_the_standards_filter():
    from scipy.signal import lfilter  # every process that collects tests would load it: a second and a half

    noise = np.random.default_rng(0).normal(0, 0.1, (SAMPLE_RATE * 2, 2)).astype(np.float32)
    filtered = lfilter(*meter._HIGH_PASS, lfilter(*meter._SHELF, noise, axis=0), axis=0)
    ours = meter._weighted(noise)
    assert np.abs(np.fft.rfft(ours[:, 0])).sum() == pytest.approx(np.abs(np.fft.rfft(filtered[:, 0])).sum(), rel=2e-3)
    assert (ours**2).mean() == pytest.approx((filtered**2).mean(), rel=1e-3)


def test_silence_has_no_loudness_and_stays_silence():
    silence = np.zeros((SAMPLE_RATE, 2), np.float32)
    assert meter.loudness(silence) == float("-inf")
    assert not meter.level(silence).any()


@pytest.mark.parametrize("peak", [0.001, 0.1, 1.0])
def test_everything_is_brought_to_the_target(peak):
    assert meter.loudness(meter.level(sine(440, peak))) == pytest.approx(meter.TARGET, abs=0.1)


def test_rare_high_peaks_are_turned_down_and_not_cut_off():
    sound = sine(300, 0.05)
    sound[SAMPLE_RATE] = 0.9
    made = meter.level(sound)
    assert np.abs(made).max() <= meter.CEILING + 1e-6
    assert meter.loudness(made) == pytest.approx(meter.TARGET, abs=0.3)
    away = made[: SAMPLE_RATE // 2] / np.where(sound[: SAMPLE_RATE // 2] == 0, 1, sound[: SAMPLE_RATE // 2])
    assert np.ptp(away[np.abs(sound[: SAMPLE_RATE // 2]) > 0.01]) < 1e-4


def test_the_limiter_leaves_what_is_quiet_enough():
    sound = sine(440, meter.CEILING * 0.99)
    assert meter.limited(sound) is sound


def test_a_sound_that_is_loud_enough_already_is_still_kept_from_clipping():
    sound = sine(440, 0.21)
    sound[SAMPLE_RATE : SAMPLE_RATE + 40] = 1.1
    sound *= 10 ** ((meter.TARGET - meter.loudness(sound)) / 20)
    assert np.abs(meter.level(sound)).max() <= meter.CEILING + 1e-6
