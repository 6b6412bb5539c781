"""A piece of music as long as the clip: chords, figures, a lead and drums by an ensemble, that grows and comes home."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.foley.drums import beat
from reelwright.engines.foley.instruments import INSTRUMENTS
from reelwright.engines.foley.matter import Dice, panned
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
_OVERHANG = 1.15  # notes ring on into the next


@dataclass(frozen=True, slots=True)
class Ensemble:
    """Who plays what; None: nobody. pads: long chords; figure: the instrument that breaks them up, and its steps a
    beat; groove: a row of drums.PATTERNS; lead: who sings when the words name nobody."""

    pads: tuple[str, ...]
    figure: str | None = None
    steps: int = 2
    bass: str | None = None
    groove: str = "taiko"
    lead: str | None = None


ENSEMBLES: dict[str, Ensemble] = {
    "orchestra": Ensemble(("strings", "brass"), "strings", 2, "strings", "taiko"),
    "chamber": Ensemble(("strings",), "harp", 1, None, "heart", "violin"),
    "ambient": Ensemble(("synth", "choir"), "bells", 1),
    "band": Ensemble(("guitar",), "piano", 2, "bass", "kit", "guitar"),
    "electronic": Ensemble(("synth",), "synth", 4, "bass", "pulse"),
    "jazz": Ensemble(("piano",), None, 2, "bass", "brushes", "saxophone"),
    "choral": Ensemble(("choir", "strings"), None, 1, "strings", "heart"),
    "fairy": Ensemble(("strings",), "bells", 2, None, "heart", "flute"),
    "piano": Ensemble(("strings",), "piano", 2, None, "heart", "piano"),
}


@dataclass(frozen=True, slots=True)
class Music:
    """mode: a row of MODES. tempo: beats a minute. root: MIDI number of the lowest chord note. lead: an instrument
    that the words name, or None. drums: how strongly they play, 0..1. ensemble: a row of ENSEMBLES."""

    mode: str
    tempo: float
    root: int
    lead: str | None = None
    drums: float = 0.0
    ensemble: str = "orchestra"


@dataclass(frozen=True)
class _Score:
    """What all voices share. seconds of the clip."""

    music: Music
    chords: tuple[int, ...]
    dice: Dice
    samples: int

    @property
    def quarter(self) -> float:
        return 60 / self.music.tempo

    def chord(self, at: float) -> int:
        """The degree that is the root at that second; the last bar comes home."""
        if self.samples / SAMPLE_RATE - at < 2.2 * self.quarter:
            return 0
        return self.chords[int(at / (4 * self.quarter) + 1e-6) % len(self.chords)]

    def pitch(self, degree: int) -> float:
        """Hz of a degree of the scale, which goes on beyond the octave."""
        octave, step = divmod(degree, 7)
        return float(440 * 2 ** ((self.music.root + 12 * octave + MODES[self.music.mode][step] - 69) / 12))

    def force(self, at: float) -> float:
        """0..1: it begins low and grows towards the end."""
        return 0.45 + 0.55 * min(1.0, at / max(1.0, self.samples / SAMPLE_RATE - 1.5))


def play(music: Music, dice: Dice, samples: int) -> Sound:
    """(samples, 2), about RMS 0.1."""
    order = _BRIGHT if MODES[music.mode][2] == 4 else _DARK
    score = _Score(music, order[int(dice.integers(len(order)))], dice, samples)
    who = ENSEMBLES[music.ensemble]
    made = _pads(score, who.pads) * np.float32(0.38 if music.lead else 0.5)
    if who.figure is not None:
        made += _figure(score, who.figure, who.steps) * np.float32(0.9 if music.lead else 1.5)
    if who.bass is not None:
        made += _bass(score, who.bass)
    lead = music.lead or (who.lead if music.ensemble in ("band", "jazz", "fairy", "chamber") else None)
    if lead is not None:
        made += _lead(score, lead)
    if music.drums:
        made += beat(who.groove, music.tempo, dice, samples) * np.float32(music.drums * 1.3)
    return made


def _put(made: Sound, at: float, note: np.ndarray, pan: float) -> None:
    start = int(at * SAMPLE_RATE)
    part = note[: max(0, len(made) - start)]
    if len(part):
        made[start : start + len(part)] += panned(part, pan)


def _bars(score: _Score) -> list[tuple[float, float]]:
    """(start, length) in s of every stretch with one chord."""
    total, bar = score.samples / SAMPLE_RATE, 4 * score.quarter
    cuts = sorted({*(i * bar for i in range(int(total / bar) + 1)), max(0.0, total - 2.2 * score.quarter)})
    ends = [*cuts[1:], total]
    return [(start, end - start) for start, end in zip(cuts, ends, strict=True) if end - start > 0.25]


def _pads(score: _Score, who: tuple[str, ...]) -> Sound:
    """Root, fifth, third above the octave, left and right; each chord is held and makes way."""
    made = np.zeros((score.samples, 2), np.float32)
    for start, length in _bars(score):
        chord, size = score.chord(start), int((length * _OVERHANG + 0.2) * SAMPLE_RATE)
        for n, (place, strength) in enumerate(((0, 1.0), (4, 0.7), (9, 0.6), (14, 0.35))):
            player = INSTRUMENTS[who[n % len(who)]]
            note = player(score.pitch(chord + place), size, score.force(start), score.dice)
            _put(made, start, note * np.float32(strength * 1.1), (-0.6, 0.5, -0.2, 0.6)[n])
    return made


def _figure(score: _Score, who: str, steps: int) -> Sound:
    """The chord broken up, evenly, the first of each group a little louder."""
    made, step = np.zeros((score.samples, 2), np.float32), score.quarter / steps
    order = (7, 9, 11, 14, 11, 9) if steps < 4 else (7, 11, 14, 16, 14, 11, 9, 11)
    for i in range(int(score.samples / SAMPLE_RATE / step)):
        at = i * step
        if score.samples / SAMPLE_RATE - at < 1.2 * score.quarter:
            break
        pitch = score.pitch(score.chord(at) + order[i % len(order)])
        force = score.force(at) * (1.0 if i % (2 * steps) == 0 else 0.7)
        note = INSTRUMENTS[who](pitch, int((step * 1.8 + 0.12) * SAMPLE_RATE), force, score.dice)
        _put(made, at, note * np.float32(0.8 * force), 0.45 * np.sin(i * 0.9))
    return made


def _bass(score: _Score, who: str) -> Sound:
    """The root, on one and three, an octave down."""
    made, half = np.zeros((score.samples, 2), np.float32), 2 * score.quarter
    for i in range(int(score.samples / SAMPLE_RATE / half) + 1):
        at = i * half
        pitch, size = score.pitch(score.chord(at)) / 2, int(half * 1.1 * SAMPLE_RATE)
        _put(made, at, INSTRUMENTS[who](pitch, size, score.force(at), score.dice), 0.0)
    return made


def _lead(score: _Score, who: str) -> Sound:
    """A slow line through the chord tones, with passing notes, that ends on the root."""
    made, at, degree = np.zeros((score.samples, 2), np.float32), 0.0, 7
    total = score.samples / SAMPLE_RATE
    while at < total - 0.2:
        length = score.quarter * float(score.dice.choice((1, 2, 2, 3)))
        home = total - at < 2.2 * score.quarter
        goals = [score.chord(at) + step for step in (0, 2, 4, 7, 9, 11) if 5 <= score.chord(at) + step <= 14]
        degree = 7 if home else min(goals, key=lambda goal: abs(goal - degree - score.dice.integers(-2, 3)))
        length = total - at if home else length
        note = INSTRUMENTS[who](score.pitch(degree + 7), int(length * _OVERHANG * SAMPLE_RATE), 0.8, score.dice)
        _put(made, at, note, -0.1)
        at += length
    return made
