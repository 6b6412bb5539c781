"""Things with moving parts, and the toys of effects. Peak about 0.5 at energy 1."""

from __future__ import annotations

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, drift, fading, seconds, tone
from reelwright.media.frames import SAMPLE_RATE

_BRASSY = tuple(1 / n**0.7 for n in range(1, 16))


def servo(dice: Dice, energy: float) -> Mono:
    """A motor that winds up, runs and stops with a click."""
    size = int(0.42 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = dice.uniform(420, 560) * np.interp(t, (0, 0.2, 0.8, 1), (0.5, 1, 1.04, 0.55))
    whirr = tone(pitch, size, (1, 0.6, 0.3, 0.4, 0.2)) * np.sin(np.pi * t) ** 0.3 * 0.11
    whirr[-2400:] += tone(1900, 2400, (1, 0.5)) * fading(2400, 0.0004, 0.03) * np.float32(0.4)
    return np.asarray(whirr * energy, np.float32)


def gear(dice: Dice, energy: float) -> Mono:
    """A tooth that falls into its gap."""
    size, pitch = int(0.14 * SAMPLE_RATE), dice.uniform(520, 760)
    made = tone(pitch, size) + tone(pitch * 2.76, size) * 0.5 + tone(pitch * 5.4, size) * 0.2
    return np.asarray(made * fading(size, 0.0005, 0.1) * 0.22 * energy, np.float32)


def ding(dice: Dice, energy: float) -> Mono:
    """The bell of an oven, a lift, a shop door."""
    size, pitch = int(1.6 * SAMPLE_RATE), 2093.0
    made = tone(pitch, size) + tone(pitch * 2.76, size) * 0.4 * fading(size, 0.001, 0.5)
    return np.asarray(made * fading(size, 0.001, 1.7) * 0.3 * energy, np.float32)


def whistle(dice: Dice, energy: float) -> Mono:
    """A steam whistle: a chord in its own steam."""
    size = int(1.5 * SAMPLE_RATE)
    t = seconds(size)
    rise = np.interp(t, (0, 0.12, 1.3, 1.5), (0.93, 1, 1, 0.9))
    chord = sum(tone(pitch * rise, size, (1, 0.3, 0.1)) for pitch in (466.2, 587.3, 698.5))
    made = (chord * 0.3 + band(dice, size, 1500, 7000, -2) * 0.25) * np.interp(t, (0, 0.1, 1.25, 1.5), (0, 1, 1, 0))
    return np.asarray(made * 0.35 * energy, np.float32)


def horn(dice: Dice, energy: float) -> Mono:
    """A car's horn, once; with more energy a ship's."""
    ship = energy > 1.2
    size = int((1.8 if ship else 0.5) * SAMPLE_RATE)
    pitches = (87.3, 110.0) if ship else (415.3, 523.3)
    made = sum(tone(pitch, size, _BRASSY) for pitch in pitches) * np.interp(
        seconds(size) / (size / SAMPLE_RATE), (0, 0.05, 0.9, 1), (0, 1, 1, 0)
    )
    return np.asarray(made * 0.1 * energy, np.float32)


def skid(dice: Dice, energy: float) -> Mono:
    """Rubber on asphalt."""
    size = int(1.1 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = (900 - 260 * t) * drift(dice, size, 30, 0.97, 1.03)
    squeal = tone(pitch.astype(np.float32), size, (1, 0.7, 0.5, 0.3)) * drift(dice, size, 40, 0.4, 1.0)
    made = (squeal * 0.14 + band(dice, size, 300, 2500, -2) * 0.1) * np.sin(np.pi * t**0.5)
    return np.asarray(made * energy, np.float32)


def rev(dice: Dice, energy: float) -> Mono:
    """An engine that is asked for all it has."""
    size = int(1.5 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    revs = np.interp(t, (0, 0.15, 0.6, 0.75, 1), (60, 70, 210, 150, 190)) * drift(dice, size, 25, 0.98, 1.02)
    made = tone(revs.astype(np.float32), size, tuple(1 / n**0.6 for n in range(1, 20)))
    return np.asarray(made * np.interp(t, (0, 0.1, 0.8, 1), (0, 1, 1, 0)) * 0.1 * energy, np.float32)


def boing(dice: Dice, energy: float) -> Mono:
    """A spring, a belly, a jelly."""
    size = int(0.5 * SAMPLE_RATE)
    t = seconds(size)
    pitch = dice.uniform(150, 190) * (1 + 0.35 * np.sin(2 * np.pi * 11 * t) * np.exp(-5 * t)) * (1 + 0.5 * t)
    return np.asarray(tone(pitch, size, (1, 0.45, 0.2)) * fading(size, 0.004, 0.6) * 0.42 * energy, np.float32)


def stretch(dice: Dice, energy: float) -> Mono:
    """Rubber that is pulled or blown up: a creak that climbs."""
    size = int(1.2 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = np.interp(t, (0, 1), (180, 620)) * drift(dice, size, 30, 0.94, 1.06)
    creak = tone(pitch.astype(np.float32), size, (1, 0.6, 0.5, 0.3)) * drift(dice, size, 45, 0.1, 1.0)
    return np.asarray(creak * np.sin(np.pi * t**1.5) ** 0.5 * 0.24 * energy, np.float32)


def pop(dice: Dice, energy: float) -> Mono:
    size = int(0.14 * SAMPLE_RATE)
    fall = tone(np.linspace(700, 240, size).astype(np.float32), size) * fading(size, 0.0008, 0.09)
    snap = band(dice, size, 800, 6000) * fading(size, 0.0005, 0.02) * 0.5
    return np.asarray((fall + snap) * 0.45 * energy, np.float32)


def rattle(dice: Dice, energy: float) -> Mono:
    """Bones: a run on a dry xylophone."""
    size = int(0.7 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for i, degree in enumerate(dice.permutation((0, 3, 5, 7, 10, 12))):
        at = int((0.02 + 0.085 * i) * SAMPLE_RATE)
        knock = tone(660 * 2 ** (degree / 12), size - at, (1, 0, 0.35, 0, 0.12)) * fading(size - at, 0.0006, 0.14)
        made[at:] += knock
    return made * np.float32(0.32 * energy)


def riser(dice: Dice, energy: float) -> Mono:
    """What leads up to a hit: noise and a tone that climb for 1.2 s and stop dead."""
    size = int(1.2 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    tonal = tone(110 * 2 ** (2.2 * t**1.6), size, (1, 0.5, 0.3))
    made = (tonal * 0.25 + band(dice, size, 600, 7000, -1) * 0.3) * t**2.2
    made[-480:] *= np.linspace(1, 0, 480)
    return np.asarray(made * 0.6 * energy, np.float32)


def chime(dice: Dice, energy: float) -> Mono:
    """A major triad, upwards: something was won."""
    size = int(1.4 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for i, pitch in enumerate((523.3, 659.3, 784.0, 1046.5)):
        at = int(0.11 * i * SAMPLE_RATE)
        made[at:] += tone(pitch, size - at, (1, 0.4, 0.2, 0.1)) * fading(size - at, 0.003, 1.2)
    return made * np.float32(0.16 * energy)


def hum(dice: Dice, energy: float) -> Mono:
    """A transformer and a fan for a little over a second: one after the other they make one hum."""
    size = int(1.12 * SAMPLE_RATE)
    edge = np.interp(seconds(size), (0, 0.1, 1.0, 1.12), (0, 1, 1, 0)).astype(np.float32)
    made = tone(100.0, size, (1, 0.5, 0.35, 0.15, 0.2)) * 0.16 + band(dice, size, 200, 1200, -2) * 0.05
    return np.asarray(made * edge * energy, np.float32)


def kick(dice: Dice, energy: float) -> Mono:
    """A bass drum with its foot on the floor."""
    size = int(0.32 * SAMPLE_RATE)
    thump = tone(46 + 130 * np.exp(-seconds(size) * 38), size) * fading(size, 0.001, 0.2)
    click = band(dice, size, 1500, 6000) * fading(size, 0.0004, 0.012)
    return np.asarray((thump * 0.5 + click * 0.1) * energy, np.float32)


def clap(dice: Dice, energy: float) -> Mono:
    """A few pairs of hands, not quite together."""
    size = int(0.3 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for late in (0.0, 0.011, 0.021, 0.028):
        at = int(late * SAMPLE_RATE)
        made[at:] += band(dice, size - at, 700, 5000, -1) * fading(size - at, 0.0006, 0.012 if late < 0.02 else 0.09)
    return np.asarray(made * 0.22 * energy, np.float32)


def bubbles(dice: Dice, energy: float) -> Mono:
    """Air that rises through water: small notes that slide upwards."""
    size = int(1.0 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for _ in range(9):
        at, long = int(dice.uniform(0, 0.8) * SAMPLE_RATE), int(dice.uniform(0.05, 0.14) * SAMPLE_RATE)
        low = dice.uniform(260, 620)
        note = tone(np.linspace(low, low * dice.uniform(1.5, 2.2), long).astype(np.float32), long)
        note = note * np.hanning(long).astype(np.float32)
        made[at : at + long] += note[: size - at] * np.float32(dice.uniform(0.4, 1))
    return np.asarray(made * 0.3 * energy, np.float32)
