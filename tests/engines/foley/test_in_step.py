"""What is seen is heard then and there."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.foley.events import EVENTS, ONSET
from reelwright.engines.foley.happening import Happening, Rounds, Source
from reelwright.engines.foley.matter import dice_for
from reelwright.engines.foley.plan import in_step, plan
from reelwright.engines.foley.steps import STEPS
from reelwright.engines.foley.synth import score
from reelwright.media.frames import SAMPLE_RATE

FRAME = 1 / 24


def rise(sound: np.ndarray, at: float) -> float:
    """How much louder the frame after `at` is than the frame before it, as a ratio of RMS."""
    n, start = int(FRAME * SAMPLE_RATE), round(at * SAMPLE_RATE)
    before, after = sound[start - n : start], sound[start : start + n]
    return float(np.sqrt((after**2).mean()) / (np.sqrt((before**2).mean()) + 1e-6))


@pytest.mark.parametrize("kind", ["thunder", "impact", "step", "hoof", "gear", "clang", "pop", "bell", "ding"])
def test_a_moment_is_heard_within_a_frame_of_being_seen(kind):
    sound = score("a quiet room", None, 5, 3, "normal", [Happening(kind, 2.5)])
    assert rise(sound, 2.5 - 0.25 * FRAME) > 1.5


@pytest.mark.parametrize("kind", ONSET)
def test_what_swells_has_its_height_when_it_is_seen(kind):
    sound = EVENTS[kind](dice_for(1, kind), 1.0)
    n = int(FRAME * SAMPLE_RATE)
    power = np.convolve(sound.astype(np.float64) ** 2, np.ones(n) / n, mode="same")
    loud = np.flatnonzero(power > 0.6 * power.max()) / SAMPLE_RATE
    assert loud[0] - FRAME <= ONSET[kind] <= loud[-1] + FRAME


def test_seen_moments_replace_guessed_times():
    guessed = plan("a man walks down a street", None, 5, 1, "normal")
    seen = in_step(guessed, [Happening("step", 1.0), Happening("step", 2.0)], ())
    assert sum(hit.kind == "step" for hit in guessed.hits) > 4
    assert [hit.at for hit in seen.hits if hit.kind == "step"] == [1.0, 2.0]


def test_other_guesses_stay():
    sheet = in_step(plan("thunder, a man walks", None, 5, 1, "normal"), [Happening("step", 1.0)], ())
    assert any(hit.kind == "thunder" for hit in sheet.hits)


@pytest.mark.parametrize(("pan", "louder"), [(-0.8, 0), (0.8, 1)])
def test_a_moment_is_heard_where_it_is_seen(pan, louder):
    quiet, loud = (score("a room", None, 5, 1, "normal", h) for h in ((), [Happening("impact", 2.5, pan)]))
    part = slice(int(2.5 * SAMPLE_RATE), int(2.8 * SAMPLE_RATE))
    force = (loud[part] ** 2).mean(axis=0) - (quiet[part] ** 2).mean(axis=0)
    assert force[louder] > 3 * force[1 - louder]


def test_a_source_that_moves_moves_in_the_sound():
    sound = score("a truck drives by", None, 5, 1, "normal", (), [Source("motor", -0.9, 0.9)])
    start, end = ((sound[s] ** 2).mean(axis=0) for s in (slice(SAMPLE_RATE), slice(-SAMPLE_RATE, None)))
    assert start[0] > 1.3 * start[1] and end[1] > 1.3 * end[0]


def test_a_source_sounds_even_when_no_word_calls_it():
    sheet = in_step(plan("a cup", None, 5, 1, "normal"), (), [Source("fire", 0.0, 0.0)])
    assert "fire" in {cue.kind for cue in sheet.beds}


def test_feet_sound_like_what_they_walk_on():
    places = {"through deep snow": "snow", "on a pier": "wood", "along the beach": "sand", "in a city": "stone"}
    for place, ground in places.items():
        assert plan(f"a man walks {place}", None, 5, 1, "normal").surface == ground


def test_every_ground_has_its_own_sound():
    def colour(name: str) -> float:
        sound = STEPS[name](dice_for(1, name), 1.0)
        power = np.abs(np.fft.rfft(sound, 1 << 15)) ** 2
        return float((power * np.fft.rfftfreq(1 << 15, 1 / SAMPLE_RATE)).sum() / power.sum())

    colours = sorted(colour(name) for name in STEPS)
    assert min(np.diff(colours)) > 15


@pytest.mark.parametrize("at", [0.0, 0.01, 4.99])
def test_moments_at_the_very_ends_are_no_trouble(at):
    sound = score("a room", None, 5, 1, "normal", [Happening("riser", at), Happening("impact", at)])
    assert sound.shape == (5 * SAMPLE_RATE, 2) and np.isfinite(sound).all()


def test_rounds_come_again_and_again():
    feet = Rounds("step", (0.0, 0.5), 2.0, phase=0.25)
    assert feet.times(4.0) == [(0.5, 1), (1.5, 0), (2.5, 1), (3.5, 0)]
