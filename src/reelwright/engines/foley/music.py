"""A bed of music: slow chords, a lead where the words name an instrument, drums where they ask for pace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, drift, fading, panned, seconds, tone
from reelwright.media.frames import SAMPLE_RATE, Sound

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}
# scale degrees of the chords, one a bar; picked by the seed among those that fit the mode's light
_BRIGHT = ((0, 4, 5, 3), (0, 3, 0, 4), (0, 5, 3, 4))
_DARK = ((0, 5, 2, 6), (0, 3, 5, 4), (0, 6, 5, 6))
_PAD = (1.0, 0.55, 0.3, 0.22, 0.12, 0.08)
_STRING = tuple(1 / n**1.15 for n in range(1, 16))
_FLUTE = (1.0, 0.28, 0.12, 0.04)


@dataclass(frozen=True, slots=True)
class Music:
    """mode: a row of MODES. tempo: beats a minute. root: MIDI number of the lowest chord note. lead: violin, flute,
    piano or None. drums: how strongly they play, 0..1."""

    mode: str
    tempo: float
    root: int
    lead: str | None = None
    drums: float = 0.0


def play(music: Music, dice: Dice, samples: int) -> Sound:
    """(samples, 2), about RMS 0.1."""
    scale = MODES[music.mode]
    order = _BRIGHT if scale[2] == 4 else _DARK
    chords = order[int(dice.integers(len(order)))]
    bar = 4 * 60 / music.tempo
    made = _pad(music, chords, bar, dice, samples) * np.float32(0.5 if music.lead else 0.8)
    if music.lead is not None:
        made += _lead(music, chords, dice, samples)
    if music.drums:
        made += _drums(music, dice, samples) * np.float32(music.drums)
    return made


def _pitch(music: Music, degree: int) -> float:
    """Hz of a degree of the scale, which goes on beyond the octave."""
    octave, step = divmod(degree, 7)
    return float(440 * 2 ** ((music.root + 12 * octave + MODES[music.mode][step] - 69) / 12))


def _pad(music: Music, chords: tuple[int, ...], bar: float, dice: Dice, samples: int) -> Sound:
    """Root, fifth, third above the octave, each twice and a little apart; every chord swells and makes way."""
    t = seconds(samples)
    index = (t / bar).astype(np.int32)
    within = t / bar - index
    swell = np.asarray(np.minimum(1, np.minimum(within, 1 - within) * 6) ** 0.7 * 0.7 + 0.3, np.float32)
    made = np.zeros((samples, 2), np.float32)
    for place, strength in ((0, 1.0), (4, 0.7), (9, 0.6), (14, 0.3)):
        table = np.array([_pitch(music, chord + place) for chord in chords])
        line = table[index % len(chords)]
        for side in (-1, 1):
            voice = tone(line * (1 + side * 0.0017), samples, _PAD, dice.random())
            made += panned(voice * swell, side * 0.6) * np.float32(0.05 * strength)
    return made * drift(dice, samples, 0.4, 0.7, 1.0)[:, None]


def _lead(music: Music, chords: tuple[int, ...], dice: Dice, samples: int) -> Sound:
    """A slow line through the chord tones, with passing notes."""
    beat = 60 / music.tempo
    made = np.zeros(samples, np.float32)
    at, degree = 0.0, 7
    while at * SAMPLE_RATE < samples:
        length = beat * float(dice.choice((1, 2, 2, 3)))
        chord = chords[int(at / (4 * beat)) % len(chords)]
        goals = [chord + step for step in (0, 2, 4, 7, 9, 11) if 5 <= chord + step <= 14]
        degree = min(goals, key=lambda goal: abs(goal - degree - dice.integers(-2, 3)))
        start = int(at * SAMPLE_RATE)
        note = _note(music.lead or "", _pitch(music, degree + 7), int(length * 1.15 * SAMPLE_RATE), dice)
        part = note[: samples - start]
        made[start : start + len(part)] += part
        at += length
    return panned(made, -0.1)


def _note(lead: str, pitch: float, size: int, dice: Dice) -> Mono:
    t = seconds(size)
    if lead == "piano":
        struck = tone(pitch, size, (1, 0.5, 0.35, 0.2, 0.12, 0.08)) * fading(size, 0.003, 2.2)
        return struck * np.float32(0.16)
    vibrato = 1 + 0.006 * np.sin(2 * np.pi * 5.6 * t) * np.minimum(1, t / 0.4)
    bow = np.minimum(1, t / 0.12) * np.minimum(1, (t[-1] - t) / 0.18) ** 0.8
    if lead == "flute":
        breath = band(dice, size, 1500, 6000, -3) * np.float32(0.02)
        return np.asarray((tone(pitch * vibrato, size, _FLUTE) * 0.085 + breath) * bow, np.float32)
    rosin = 1 + 0.06 * band(dice, size, 30, 400)
    return np.asarray(tone(pitch * vibrato, size, _STRING) * rosin * bow * 0.085, np.float32)


def _drums(music: Music, dice: Dice, samples: int) -> Sound:
    """Low drums on a pattern of sixteenths, the first beat heaviest."""
    sixteenth = 15 / music.tempo
    weights = (1.0, 0, 0, 0.35, 0, 0, 0.6, 0, 0.8, 0, 0, 0.3, 0.45, 0, 0.5, 0.3)
    hits = [(_drum(dice, 52 + 16 * n), pan) for n, pan in ((0, 0.0), (1, -0.35), (2, 0.35))]
    made = np.zeros((samples, 2), np.float32)
    for i in range(int(samples / SAMPLE_RATE / sixteenth) + 1):
        strength = weights[i % 16] * dice.uniform(0.85, 1.0)
        hit, pan = hits[0 if weights[i % 16] > 0.7 else 1 + i % 2]
        start = int(i * sixteenth * SAMPLE_RATE)
        part = hit[: max(0, samples - start)]
        made[start : start + len(part)] += panned(part, pan) * np.float32(strength)
    return made


def _drum(dice: Dice, pitch: float) -> Mono:
    size = int(0.9 * SAMPLE_RATE)
    skin = tone(pitch * (1 + 0.7 * np.exp(-seconds(size) * 28)), size, (1, 0.35, 0.15)) * fading(size, 0.002, 0.7)
    stick = band(dice, size, 400, 4000, -4) * fading(size, 0.0008, 0.06)
    return skin * np.float32(0.36) + stick * np.float32(0.14)
