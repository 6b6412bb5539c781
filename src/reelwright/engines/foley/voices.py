"""Animals and people, from a glottis and a throat: pulses whose pitch and formants move. Peak about 0.5 at energy 1."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, drift, fading, seconds, tone
from reelwright.media.frames import SAMPLE_RATE

_VOICE = tuple(1 / n**0.9 for n in range(1, 22))
_REED = tuple(1 / n**0.5 for n in range(1, 18))


def howl(dice: Dice, energy: float) -> Mono:
    """A wolf: up, held with a tremble, and down."""
    size = int(2.6 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = dice.uniform(330, 420) * np.interp(t, (0, 0.14, 0.3, 0.8, 1), (0.6, 1.05, 1.25, 1.15, 0.7))
    tremble = 1 + 0.012 * np.sin(2 * np.pi * 5.5 * seconds(size))
    made = tone((pitch * tremble).astype(np.float32), size, (1, 0.45, 0.18, 0.07)) + band(dice, size, 400, 1600) * 0.03
    return np.asarray(made * np.sin(np.pi * t**0.7) ** 0.8 * 0.3 * energy, np.float32)


def bark(dice: Dice, energy: float) -> Mono:
    """Two short barks."""
    return _calls(dice, energy, _Cry((2, 3), 0.14, dice.uniform(260, 380), 0.55, 0.2, _VOICE, 0.4))


def meow(dice: Dice, energy: float) -> Mono:
    size = int(0.75 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = dice.uniform(520, 640) * np.interp(t, (0, 0.25, 1), (0.85, 1.2, 0.75))
    mouth = np.interp(t, (0, 0.3, 1), (0.3, 1.0, 0.25))
    open_, closed = tone(pitch, size, _REED), tone(pitch, size, (1, 0.3, 0.1))
    made = (open_ * mouth * 0.35 + closed * (1 - mouth)) * np.sin(np.pi * t**0.6)
    return np.asarray(made * 0.26 * energy, np.float32)


def neigh(dice: Dice, energy: float) -> Mono:
    """A high cry that breaks into a falling flutter."""
    size = int(1.5 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    flutter = 1 + 0.09 * np.sin(2 * np.pi * np.cumsum(np.interp(t, (0, 1), (13, 8))) / SAMPLE_RATE)
    pitch = np.interp(t, (0, 0.2, 1), (620, 1080, 420)) * flutter
    made = tone(pitch.astype(np.float32), size, _VOICE) + band(dice, size, 900, 3500, -2) * 0.25
    return np.asarray(made * fading(size, 0.06, 2.2) * 0.13 * energy, np.float32)


def caw(dice: Dice, energy: float) -> Mono:
    """A crow: hoarse, three times."""
    return _calls(dice, energy, _Cry((2, 4), 0.24, dice.uniform(480, 600), 0.85, 0.14, _REED, 0.9))


def screech(dice: Dice, energy: float) -> Mono:
    """An eagle or a hawk: a long falling whistle with grit."""
    size = int(1.3 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = dice.uniform(2300, 2900) * np.interp(t, (0, 0.12, 1), (0.8, 1.0, 0.62))
    made = tone(pitch, size, (1, 0.3)) * (0.75 + 0.25 * band(dice, size, 60, 300))
    return np.asarray(made * fading(size, 0.05, 2.0) * 0.22 * energy, np.float32)


def hoot(dice: Dice, energy: float) -> Mono:
    """An owl: one long, two short."""
    pitch, parts = dice.uniform(300, 380), []
    for length, gap in ((0.45, 0.3), (0.18, 0.08), (0.4, 0.0)):
        size = int(length * SAMPLE_RATE)
        t = seconds(size) / length
        parts.append(tone(pitch * (1 - 0.06 * t), size, (1, 0.12)) * np.sin(np.pi * t) ** 0.6)
        parts.append(np.zeros(int(gap * SAMPLE_RATE), np.float32))
    return np.asarray(np.concatenate(parts) * 0.3 * energy, np.float32)


def croak(dice: Dice, energy: float) -> Mono:
    return _calls(dice, energy, _Cry((2, 4), 0.22, dice.uniform(85, 120), 1.15, 0.16, _VOICE, 0.25))


def trumpet_call(dice: Dice, energy: float) -> Mono:
    """An elephant."""
    size = int(1.4 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = np.interp(t, (0, 0.2, 0.7, 1), (300, 520, 610, 330)) * drift(dice, size, 22, 0.96, 1.04)
    made = tone(pitch.astype(np.float32), size, _REED) * (0.7 + 0.3 * band(dice, size, 30, 140))
    return np.asarray(made * fading(size, 0.08, 2.6) * 0.09 * energy, np.float32)


def whale(dice: Dice, energy: float) -> Mono:
    """A humpback's moan that slides up."""
    size = int(2.8 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = dice.uniform(120, 170) * np.interp(t, (0, 0.5, 0.8, 1), (1, 1.15, 2.1, 1.9))
    made = tone(pitch, size, (1, 0.5, 0.3, 0.12)) * np.sin(np.pi * t**0.8)
    return np.asarray(made * 0.24 * energy, np.float32)


def laugh(dice: Dice, energy: float) -> Mono:
    """Low and slow: somebody has plans."""
    parts, pitch = [], dice.uniform(95, 120)
    for i in range(6):
        size = int((0.17 + 0.02 * i) * SAMPLE_RATE)
        t = seconds(size) / (size / SAMPLE_RATE)
        voice = tone(pitch * (1.25 - 0.07 * i) * (1 - 0.18 * t), size, _VOICE)
        breath = band(dice, size, 500, 2600, -3) * np.exp(-t * 5) * np.minimum(1, t * 30)
        parts.append((voice * np.sin(np.pi * t**0.5) + 0.5 * breath) * (1 - 0.08 * i))
        parts.append(np.zeros(int(0.05 * SAMPLE_RATE), np.float32))
    return np.asarray(np.concatenate(parts) * 0.16 * energy, np.float32)


def cheer(dice: Dice, energy: float) -> Mono:
    """Many throats at once, and hands."""
    size = int(2.4 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for _ in range(7):
        pitch = dice.uniform(180, 420) * drift(dice, size, 3, 0.9, 1.25)
        made += tone(pitch, size, _VOICE[:12]) * drift(dice, size, 2.5, 0.2, 1.0) * np.float32(0.03)
    made += band(dice, size, 700, 4200, -2) * drift(dice, size, 26, 0.2, 1.0) ** 2 * np.float32(0.14)
    return np.asarray(made * fading(size, 0.25, 3.4) * energy, np.float32)


def kiss(dice: Dice, energy: float) -> Mono:
    """Lips that part: a small suck and a pop."""
    size = int(0.22 * SAMPLE_RATE)
    draw = band(dice, size, 1800, 6500, -2) * np.interp(seconds(size), (0, 0.09, 0.1, 0.22), (0, 0.7, 0, 0))
    at = int(0.1 * SAMPLE_RATE)
    rise = np.linspace(900, 1700, size - at).astype(np.float32)
    draw[at:] += tone(rise, size - at, (1, 0.3)) * fading(size - at, 0.001, 0.05) * 2.2
    return np.asarray(draw * 0.16 * energy, np.float32)


@dataclass(frozen=True)
class _Cry:
    """times: how many at least, and fewer than; length, gap: s; pitch: Hz at the start; bend: the factor on it at the
    end; grit: 0..1, how rough."""

    times: tuple[int, int]
    length: float
    pitch: float
    bend: float
    gap: float
    harmonics: tuple[float, ...]
    grit: float


def _calls(dice: Dice, energy: float, cry: _Cry) -> Mono:
    """Short cries in a row."""
    parts, grit, gap = [], cry.grit, cry.gap
    for _ in range(int(dice.integers(*cry.times))):
        size = int(cry.length * dice.uniform(0.85, 1.15) * SAMPLE_RATE)
        t = seconds(size) / (size / SAMPLE_RATE)
        voice = tone(cry.pitch * (1 + (cry.bend - 1) * t), size, cry.harmonics)
        rough = 1 - grit * 0.6 + grit * 0.6 * band(dice, size, 60, 260)
        air = band(dice, size, 600, 3200, -2) * 0.25 * grit
        shape = (1 - 0.65 * grit) * np.sin(np.pi * t**0.45) ** 0.7
        parts += [(voice * rough * 0.2 + air * 0.3) * shape, np.zeros(int(gap * SAMPLE_RATE))]
    return np.asarray(np.concatenate(parts) * energy, np.float32)
