from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.foley import matter
from reelwright.media.frames import SAMPLE_RATE


@pytest.fixture
def dice():
    return matter.dice_for(1, "test")


def spectrum(sound: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE), np.abs(np.fft.rfft(sound)) ** 2


def test_band_noise_lies_in_its_band(dice):
    freqs, power = spectrum(matter.band(dice, SAMPLE_RATE * 2, 500, 2000))
    inside = power[(freqs > 350) & (freqs < 2830)].sum() / power.sum()
    assert inside > 0.99


def test_band_noise_has_rms_one_and_no_seam(dice):
    made = matter.band(dice, matter._LOOP * 2, 50, 400)
    assert float(np.sqrt((made**2).mean())) == pytest.approx(1, abs=0.01)
    steps = np.abs(np.diff(made))
    assert steps[matter._LOOP - 1] < steps.max()


def test_tilt_makes_noise_darker(dice):
    def centre(tilt):
        freqs, power = spectrum(matter.band(dice, SAMPLE_RATE, 100, 8000, tilt))
        return (freqs * power).sum() / power.sum()

    assert centre(-6) < centre(-3) < centre(0)


def test_a_tone_has_its_pitch_and_folds_nothing_back(dice):
    freqs, power = spectrum(matter.tone(5000, SAMPLE_RATE, (1, 1, 1, 1, 1, 1, 1, 1)))
    peaks = freqs[power > power.max() / 1000]
    assert set(np.round(peaks)) == {5000, 10000, 15000, 20000}


def test_a_tone_follows_a_glide():
    made = matter.tone(np.linspace(200, 400, SAMPLE_RATE), SAMPLE_RATE)
    crossings = np.diff(np.signbit(made)).nonzero()[0]
    first, second = (crossings < SAMPLE_RATE // 2).sum(), (crossings >= SAMPLE_RATE // 2).sum()
    assert (first / 2, second / 2) == (pytest.approx(125, abs=2), pytest.approx(175, abs=2))


def test_drift_is_slow_and_keeps_its_bounds(dice):
    curve = matter.drift(dice, SAMPLE_RATE * 4, 2, 0.2, 0.7)
    assert curve.min() >= 0.2 and curve.max() <= 0.7
    assert np.ptp(curve) > 0.1
    assert np.abs(np.diff(curve)).max() < 5 / SAMPLE_RATE


def test_an_envelope_starts_and_ends_at_nothing():
    shape = matter.fading(SAMPLE_RATE, 0.1, 0.5)
    assert (shape[0], shape[-1]) == (0, 0)
    assert shape.argmax() == pytest.approx(0.1 * SAMPLE_RATE, abs=2)


def test_grains_come_at_their_rate(dice):
    made = matter.grains(dice, SAMPLE_RATE * 10, 20, np.ones(1, np.float32), 0.1)
    assert (np.abs(made).sum(axis=1) > 0.5).sum() == pytest.approx(200, abs=45)


def test_a_room_rings_after_the_sound(dice):
    click = np.zeros((SAMPLE_RATE * 2, 2), np.float32)
    click[100] = 1
    made = matter.room(click, dice, 1.5, 0.3)
    early, late = (np.sqrt((made[a:b] ** 2).mean()) for a, b in ((2000, 6000), (60_000, 64_000)))
    assert early > 20 * late > 0


@pytest.mark.parametrize(("pan", "left", "right"), [(-1, 1, 0), (0, 0.7071, 0.7071), (1, 0, 1)])
def test_panning_keeps_the_power(pan, left, right):
    assert matter.panned(np.ones(1, np.float32), pan)[0] == pytest.approx((left, right), abs=1e-4)


def test_layers_have_streams_of_their_own():
    assert matter.dice_for(1, "a").random() == matter.dice_for(1, "a").random()
    assert len({matter.dice_for(seed, name).random() for seed in (1, 2) for name in "ab"}) == 4
