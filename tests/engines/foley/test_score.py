from __future__ import annotations

import hashlib
import subprocess
import sys
from itertools import combinations, pairwise

import numpy as np
import pytest

from reelwright.engines.foley.beds import BEDS
from reelwright.engines.foley.events import EVENTS
from reelwright.engines.foley.loudness import CEILING, loudness
from reelwright.engines.foley.matter import dice_for
from reelwright.engines.foley.music import ENSEMBLES, Music, play
from reelwright.engines.foley.synth import score
from reelwright.media.frames import SAMPLE_RATE

PROMPTS = {
    "storm at sea": "a lone drummer above a violent ocean, foamy waves exploding against dark rock, gulls circling",
    "forest": "birds sing in a quiet forest at dawn, a gentle stream",
    "city": "rain in a neon city at night, a taxi drives by",
    "space": "an astronaut drifts through a silent nebula",
    "party": "happy children dance at a birthday party",
    "nothing": "",
}


def profile(sound: np.ndarray) -> np.ndarray:
    """dB in 24 bands from 40 Hz to 16 kHz, loudest at 0."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    freqs = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    edges = np.geomspace(40, 16_000, 25)
    sums = [power[(freqs >= a) & (freqs < b)].sum() for a, b in pairwise(edges)]
    made = 10 * np.log10(np.array(sums) + 1e-9)
    return made - made.max()


@pytest.fixture(scope="module")
def clips() -> dict[str, np.ndarray]:
    return {name: score(prompt, None, 5, 7, "normal") for name, prompt in PROMPTS.items()}


@pytest.mark.parametrize("name", PROMPTS)
def test_it_is_loud_enough_and_never_clips(clips, name):
    sound = clips[name]
    assert loudness(sound) == pytest.approx(-16, abs=0.5)
    assert np.abs(sound).max() <= CEILING + 1e-6
    assert np.isfinite(sound).all()
    assert sound.dtype == np.float32


@pytest.mark.parametrize("name", PROMPTS)
def test_it_fades_in_and_out(clips, name):
    sound = np.abs(clips[name])
    assert sound[0].max() == 0
    assert sound[-480:].max() < 0.05
    assert sound[:2400].mean() < sound[SAMPLE_RATE:].mean()


@pytest.mark.parametrize(("seconds", "samples"), [(5, 240_000), (8, 384_000), (0.5, 24_000), (121 / 24, 242_000)])
def test_the_length_is_exact_to_the_sample(seconds, samples):
    assert score("wind", None, seconds, 1, "normal").shape == (samples, 2)


def test_both_channels_sound_and_differ(clips):
    for sound in clips.values():
        left, right = (float(np.sqrt((sound[:, side] ** 2).mean())) for side in (0, 1))
        assert 0.5 < left / right < 2
        assert np.corrcoef(sound.T)[0, 1] < 0.98


def test_other_prompts_sound_different(clips):
    profiles = {name: profile(sound) for name, sound in clips.items()}
    names = list(profiles)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            assert np.abs(profiles[a] - profiles[b]).mean() > 2, (a, b)


def test_the_sounds_own_words_are_heard():
    plain = score("a beach", None, 5, 1, "normal")
    rained = score("a beach", "heavy rain and thunder", 5, 1, "normal")
    assert np.abs(profile(plain) - profile(rained)).mean() > 2


def test_the_same_request_gives_the_same_samples(clips):
    assert np.array_equal(clips["forest"], score(PROMPTS["forest"], None, 5, 7, "normal"))


def test_another_process_gives_the_same_samples(clips):
    code = (
        "import hashlib, sys; from reelwright.engines.foley.synth import score;"
        "print(hashlib.sha256(score(sys.argv[1], None, 5, 7, 'normal').tobytes()).hexdigest())"
    )
    run = subprocess.run([sys.executable, "-c", code, PROMPTS["city"]], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == hashlib.sha256(clips["city"].tobytes()).hexdigest()


def test_another_seed_gives_other_samples(clips):
    assert not np.array_equal(clips["forest"], score(PROMPTS["forest"], None, 5, 8, "normal"))


@pytest.mark.parametrize("kind", BEDS)
def test_every_bed_sounds_on_both_sides_at_every_energy(kind):
    levels = []
    for energy in (0.4, 1.0, 1.6):
        made = BEDS[kind](dice_for(3, kind), SAMPLE_RATE * 5, energy)
        assert made.shape == (SAMPLE_RATE * 5, 2) and made.dtype == np.float32
        assert np.isfinite(made).all()
        assert np.abs(made).max(axis=0).min() > 0.003
        levels.append(loudness(made))
    assert -45 < levels[1] < -18


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_starts_and_ends_softly(kind):
    for seed in range(3):
        made = EVENTS[kind](dice_for(seed, kind), 1.0)
        assert made.ndim == 1 and made.dtype == np.float32
        assert np.isfinite(made).all()
        assert 0.03 < np.abs(made).max() < 1.5
        assert np.abs(made[[0, -1]]).max() < 0.02 * max(1, np.abs(made).max() * 5)


@pytest.mark.parametrize("lead", [None, "violin", "flute", "piano"])
def test_music_plays_notes_of_its_mode(lead):
    """The strongest partials up to 700 Hz lie on the scale, within 35 cents."""
    music = Music("lydian", 60, 36, lead)
    made = play(music, dice_for(1, "music"), SAMPLE_RATE * 8)
    power = np.abs(np.fft.rfft(made.mean(axis=1) * np.hanning(len(made))))
    freqs = np.fft.rfftfreq(len(made), 1 / SAMPLE_RATE)
    power[(freqs < 60) | (freqs > 700)] = 0
    for _ in range(6):
        top = freqs[power.argmax()]
        note = 12 * np.log2(top / 440) + 69 - 36
        # overtones of scale notes may be a fifth or third over them, so the whole lydian row is allowed for
        assert min(abs(note % 12 - step) for step in (0, 2, 4, 6, 7, 9, 11, 12)) < 0.35
        power[np.abs(freqs - top) < 6] = 0


def test_drums_hit_on_the_beat():
    made = play(Music("minor", 60, 36, None, 1.0), dice_for(1, "music"), SAMPLE_RATE * 8)
    low = np.abs(made.mean(axis=1))
    bar_starts = [low[i * 4 * SAMPLE_RATE : i * 4 * SAMPLE_RATE + 4800].max() for i in range(2)]
    assert min(bar_starts) > 0.6 * low.max()


@pytest.mark.parametrize("ensemble", ENSEMBLES)
def test_every_ensemble_plays_and_comes_home(ensemble):
    made = play(Music("dorian", 96, 40, None, 0.5, ensemble), dice_for(1, "music"), SAMPLE_RATE * 5)
    assert made.shape == (5 * SAMPLE_RATE, 2) and np.isfinite(made).all()
    assert 0.03 < np.sqrt((made**2).mean()) < 0.2


def test_ensembles_are_told_apart():
    def sound(name: str) -> np.ndarray:
        return profile(play(Music("dorian", 96, 40, None, 0.5, name), dice_for(1, "music"), SAMPLE_RATE * 4))

    colours = {name: sound(name) for name in ENSEMBLES}
    apart = [np.abs(colours[a] - colours[b]).mean() for a, b in combinations(ENSEMBLES, 2)]
    assert min(apart) > 1.0
