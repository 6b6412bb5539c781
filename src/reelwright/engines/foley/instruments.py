"""Single notes of instruments: mono, `size` samples, peak about 0.2. pitch: Hz; force: 0..1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, fading, seconds, tone
from reelwright.media.frames import SAMPLE_RATE

Instrument = Callable[[float, int, float, Dice], Mono]

_STRING = tuple(1 / n**1.15 for n in range(1, 16))
_BRASS = tuple(1 / n**0.75 for n in range(1, 18))
_FLUTE = (1.0, 0.28, 0.12, 0.04)
_REED = (1.0, 0.15, 0.75, 0.12, 0.5, 0.1, 0.3, 0.06, 0.2)


def bowed(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """A violin: vibrato that comes in late, rosin, a bow that starts and stops softly."""
    t = seconds(size)
    vibrato = 1 + 0.006 * np.sin(2 * np.pi * 5.6 * t) * np.minimum(1, t / 0.4)
    rosin = 1 + 0.06 * band(dice, size, 30, 400)
    return np.asarray(tone(pitch * vibrato, size, _STRING) * rosin * _breath(t, 0.12, 0.18) * 0.085, np.float32)


def section(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """Many strings: four players, each a little apart in pitch and time."""
    t, made = seconds(size), np.zeros(size, np.float32)
    for _ in range(4):
        apart = _sway(t, 0.004, dice)
        made += tone(pitch * apart, size, _STRING[:12], dice.random())
    return np.asarray(made * _breath(t, 0.16, 0.25) * (0.022 + 0.02 * force), np.float32)


def brass(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """Horns: brighter the louder they are, and they swell into the note."""
    t = seconds(size)
    swell = _breath(t, 0.09 + 0.15 * (1 - force), 0.2)
    dark, bright = tone(pitch, size, (1, 0.6, 0.3, 0.15)), tone(pitch * 1.0015, size, _BRASS)
    return np.asarray((dark * (1 - 0.6 * force * swell) + bright * 0.7 * force * swell) * swell * 0.1, np.float32)


def choir(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """Voices on "ah": harmonics shaped by two formants."""
    t = seconds(size)
    heights = pitch * np.arange(1, 16)
    shape = np.exp(-(((heights - 700) / 350) ** 2)) + 0.6 * np.exp(-(((heights - 1150) / 300) ** 2)) + 0.02
    formed = tuple(float(x) for x in shape / shape.max() / np.arange(1, 16) ** 0.2)
    made = np.zeros(size, np.float32)
    for _ in range(3):
        made += tone(pitch * _sway(t, 0.005, dice), size, formed, dice.random())
    return np.asarray(made * _breath(t, 0.25, 0.35) * (0.03 + 0.02 * force), np.float32)


def flute(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    t = seconds(size)
    vibrato = 1 + 0.005 * np.sin(2 * np.pi * 5.2 * t) * np.minimum(1, t / 0.5)
    breath = band(dice, size, 1500, 6000, -3) * np.float32(0.02)
    return np.asarray((tone(pitch * vibrato, size, _FLUTE) * 0.085 + breath) * _breath(t, 0.07, 0.12), np.float32)


def reed(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """A saxophone or an accordion: it slides up into the note."""
    t = seconds(size)
    slide = 1 - 0.03 * np.exp(-t * 22) + 0.005 * np.sin(2 * np.pi * 5 * t) * np.minimum(1, t / 0.35)
    growl = 1 + 0.12 * band(dice, size, 40, 160)
    return np.asarray(tone(pitch * slide, size, _REED) * growl * _breath(t, 0.05, 0.12) * 0.075, np.float32)


def piano(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """Two strings a hair apart; the highs die first."""
    body = tone(pitch, size, (1, 0.5, 0.25, 0.12)) + tone(pitch * 1.0009, size, (0.6, 0.3))
    bite = tone(pitch, size, (0, 0, 0.4, 0.35, 0.3, 0.2, 0.15)) * fading(size, 0.001, 0.5)
    return np.asarray((body * fading(size, 0.003, 2.6) * 0.8 + bite * force) * 0.1 * (0.6 + 0.4 * force), np.float32)


def plucked(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """A harp, a guitar, pizzicato: all harmonics at once, the high ones gone soonest."""
    made = np.zeros(size, np.float32)
    for n in range(1, 8):
        if pitch * n < SAMPLE_RATE / 2:
            partial = tone(pitch * n * (1 + 0.0002 * n * n), size)  # stiff strings: the higher, the sharper
            made += partial * fading(size, 0.0015, 2.2 / n**0.9) / np.float32(n**0.9)
    return made * np.float32(0.13 * (0.6 + 0.4 * force))


def bells(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """A music box or a celesta."""
    made = tone(pitch * 2, size) * fading(size, 0.001, 1.6) + tone(pitch * 5.5, size) * fading(size, 0.0005, 0.25) * 0.3
    return np.asarray(made * 0.14, np.float32)


def synth(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    """Two saws that beat; the upper harmonics open and close."""
    t = seconds(size)
    bright = tone(pitch * 1.003, size, tuple(1 / n for n in range(1, 14))) + tone(pitch * 0.997, size, _STRING)
    dark = tone(pitch, size, (1, 0.3))
    door = np.exp(-t * 5) * force
    return np.asarray((dark * (1 - door * 0.6) + bright * (0.15 + door)) * _breath(t, 0.01, 0.08) * 0.075, np.float32)


def bass(pitch: float, size: int, force: float, dice: Dice) -> Mono:
    shape = fading(size, 0.006, 1.4)
    return np.asarray(tone(pitch, size, (1, 0.6, 0.35, 0.12)) * shape * 0.17, np.float32)


def _sway(t: Mono, amount: float, dice: Dice) -> Mono:
    """One of many players: a little out of tune, with a vibrato of its own. Factors on the pitch."""
    vibrato = np.sin(2 * np.pi * dice.uniform(4.5, 6) * t + dice.uniform(0, 6))
    return np.asarray(1 + dice.uniform(-amount, amount) + amount * vibrato, np.float32)


def _breath(t: Mono, rise: float, fall: float) -> Mono:
    """0 at both ends, 1 between."""
    return np.asarray(np.minimum(1, t / rise) * np.clip((t[-1] - t) / fall, 0, 1) ** 0.8, np.float32)


INSTRUMENTS: dict[str, Instrument] = {
    "violin": bowed, "strings": section, "brass": brass, "choir": choir, "flute": flute, "saxophone": reed,
    "piano": piano, "harp": plucked, "guitar": plucked, "bells": bells, "synth": synth, "bass": bass,
}  # fmt: skip
