"""Ambience: what is heard all the time. Each maker gives (samples, 2), about RMS 0.1 in its loud parts.

energy: 0.4 (gentle, far) .. 1.6 (violent, near)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.foley.matter import Dice, band, drift, fading, grains, panned, seconds, tone, wide
from reelwright.media.frames import SAMPLE_RATE, Sound

Bed = Callable[[Dice, int, float], Sound]


def wind(dice: Dice, samples: int, energy: float) -> Sound:
    """Gusts: the stronger, the higher the bands that come in."""
    gust = drift(dice, samples, 0.5 + 0.3 * energy) ** 1.5
    made = np.zeros((samples, 2), np.float32)
    for n, (low, high) in enumerate(((60, 200), (180, 420), (380, 800), (760, 1600))):
        force = (0.25 + gust * energy) ** (1 + 0.6 * n) * drift(dice, samples, 1.5, 0.5, 1.0)
        made += wide(dice, samples, low, high) * (0.05 / (1 + 0.45 * n) * force)[:, None]
    return made


def storm(dice: Dice, samples: int, energy: float) -> Sound:
    """Wind that howls: a narrow band that moves up and down with it."""
    howl = tone(drift(dice, samples, 0.8, 260, 520), samples) * drift(dice, samples, 1.1) ** 3
    rough = band(dice, samples, 200, 700)
    return wind(dice, samples, energy * 1.3) + panned(howl * rough * np.float32(0.02 * energy), 0.1)


def sea(dice: Dice, samples: int, energy: float) -> Sound:
    """Waves that come in every few seconds, left and right apart: a rise, a break, a hiss that runs back."""
    t = seconds(samples)
    made = wide(dice, samples, 30, 180, -2) * np.float32(0.04 * energy)
    for side in (-0.6, 0.6, 0.0):
        period = dice.uniform(4.2, 6.8) / (0.7 + 0.3 * energy)
        turn = (t / period + dice.random() + 0.04 * drift(dice, samples, 0.3)) % 1.0
        swell = np.where(turn < 0.42, (turn / 0.42) ** 2.5, np.exp(-4.2 * (turn - 0.42) / 0.58)).astype(np.float32)
        foam = np.roll(swell, int(0.35 * SAMPLE_RATE))
        body = band(dice, samples, 120, 1600, -3) * swell * np.float32(0.09 * energy)
        made += panned(body + band(dice, samples, 1800, 9000, -2) * foam**1.4 * np.float32(0.045 * energy), side)
    return made


def ripples(dice: Dice, samples: int, energy: float) -> Sound:
    """Shallow or running water: a soft wash and many small bubbles."""
    wash = wide(dice, samples, 500, 4500, -3) * drift(dice, samples, 7, 0.3, 1.0)[:, None] * np.float32(0.03 * energy)
    return wash + _bubbles(dice, samples, 14 * energy) * np.float32(0.09)


def rain(dice: Dice, samples: int, energy: float) -> Sound:
    drop = band(dice, 400, 2500, 9000) * fading(400, 0.0003, 0.006)
    wash = wide(dice, samples, 900, 12_000, -2) * drift(dice, samples, 0.7, 0.7, 1.0)[:, None]
    made = wash * np.float32(0.03 * energy) + grains(dice, samples, 150 * energy, drop, 0.8) * np.float32(0.013)
    return np.asarray(made, np.float32)


def leaves(dice: Dice, samples: int, energy: float) -> Sound:
    """Foliage in a breeze."""
    stir = (drift(dice, samples, 0.6) ** 2 * drift(dice, samples, 9, 0.4, 1.0))[:, None]
    made = wind(dice, samples, 0.4 * energy) * 0.6 + wide(dice, samples, 2200, 9000, -2) * stir * 0.05
    return np.asarray(made, np.float32)


def birdsong(dice: Dice, samples: int, energy: float) -> Sound:
    """A few singers, each with a phrase of its own that it repeats."""
    made = np.zeros((samples, 2), np.float32)
    for _ in range(3):
        phrase = _phrase(dice)
        pan, strength = dice.uniform(-0.9, 0.9), dice.uniform(0.3, 1.0) * 0.12
        at = int(dice.uniform(0, 1.5) * SAMPLE_RATE)
        while at < samples:
            part = phrase[: samples - at]
            made[at : at + len(part)] += panned(part, pan) * np.float32(strength)
            at += len(phrase) + int(dice.uniform(0.5, 2.5) / energy * SAMPLE_RATE)
    return made


def gulls(dice: Dice, samples: int, energy: float) -> Sound:
    """Cries that fall, in short rows."""
    made = np.zeros((samples, 2), np.float32)
    at = int(dice.uniform(0.2, 1.2) * SAMPLE_RATE)
    while at < samples:
        pan, strength, pitch = dice.uniform(-0.9, 0.9), dice.uniform(0.3, 1.0) * 0.12, dice.uniform(850, 1250)
        for _ in range(int(dice.integers(2, 5))):
            size = int(dice.uniform(0.18, 0.34) * SAMPLE_RATE)
            glide = pitch * np.interp(np.linspace(0, 1, size), (0, 0.25, 1), (0.85, 1.2, 0.75)).astype(np.float32)
            cry = tone(glide, size, (1, 0.8, 0.5, 0.35, 0.2)) * fading(size, 0.03, 0.4)
            part = cry[: max(0, samples - at)]
            made[at : at + len(part)] += panned(part, pan) * np.float32(strength)
            at += size + int(0.06 * SAMPLE_RATE)
        at += int(dice.uniform(0.8, 2.6) / energy * SAMPLE_RATE)
    return made


def insects(dice: Dice, samples: int, energy: float) -> Sound:
    """Crickets: trills of short pulses, each singer at its own pitch and pace."""
    made = np.zeros((samples, 2), np.float32)
    t = seconds(samples)
    for _ in range(5):
        pace, pitch = dice.uniform(14, 24), dice.uniform(3800, 5200)
        pulse = np.maximum(0, np.sin(2 * np.pi * pace * t)) ** 3 * (drift(dice, samples, 1.2) > 0.45)
        made += panned(tone(pitch, samples) * np.asarray(pulse, np.float32), dice.uniform(-1, 1))
    return made * np.float32(0.045 * energy)


def city(dice: Dice, samples: int, energy: float) -> Sound:
    """A far roar, and cars that pass."""
    made = wide(dice, samples, 40, 500, -3) * np.float32(0.05)
    t = seconds(samples)
    for _ in range(max(2, round(samples / SAMPLE_RATE * 0.5 * energy))):
        middle, width = dice.uniform(0, samples / SAMPLE_RATE), dice.uniform(0.5, 1.1)
        pass_by = np.exp(-(((t - middle) / width) ** 2)).astype(np.float32)
        side = np.tanh((t - middle) / width) * dice.choice((-1, 1))
        tyres = band(dice, samples, 150, 2400, -4) * pass_by * np.float32(0.07)
        made += np.stack([tyres * (1 - side) / 2, tyres * (1 + side) / 2], axis=1)
    return np.asarray(made * energy, np.float32)


def fire(dice: Dice, samples: int, energy: float) -> Sound:
    """A low flutter and crackles of very different strength."""
    flutter = wide(dice, samples, 40, 300, -2) * drift(dice, samples, 8, 0.3, 1.0)[:, None] * np.float32(0.05 * energy)
    snap = band(dice, 300, 1200, 8000) * fading(300, 0.0002, 0.004)
    return flutter + grains(dice, samples, 22 * energy, snap, 1.3) * np.float32(0.035)


def crowd(dice: Dice, samples: int, energy: float) -> Sound:
    """A murmur: the bands of speech, each beating at the pace of syllables."""
    made = np.zeros((samples, 2), np.float32)
    for low, high in ((120, 260), (300, 700), (800, 1400), (1600, 2800)):
        for pan in (-0.7, 0.0, 0.7):
            talk = drift(dice, samples, dice.uniform(3.5, 5.5)) ** 2 * drift(dice, samples, 0.5, 0.4, 1.0)
            made += panned(band(dice, samples, low, high) * talk, pan) * np.float32(0.05 * (300 / high) ** 0.35)
    return made * np.float32(energy)


def space(dice: Dice, samples: int, energy: float) -> Sound:
    """Nothing sounds there; what films play instead: low tones that beat, and air far above."""
    made = wide(dice, samples, 3000, 9000, -3) * (drift(dice, samples, 0.3) ** 2)[:, None] * np.float32(0.012)
    for pitch in (41.2, 41.5, 61.8, 82.1, 123.9):
        swell = drift(dice, samples, 0.35, 0.2, 1.0)
        made += panned(tone(pitch, samples, (1, 0.4, 0.15)) * swell, dice.uniform(-0.7, 0.7)) * np.float32(0.05)
    return made * np.float32(0.6 + 0.4 * energy)


def machine(dice: Dice, samples: int, energy: float) -> Sound:
    """Wheels that turn: a hum, a rattle, a tooth that clicks at every step."""
    hum = panned(tone(55 + dice.uniform(-6, 6), samples, (1, 0.5, 0.6, 0.25, 0.3)), 0.0) * np.float32(0.035)
    grind = wide(dice, samples, 300, 2200, -2) * (drift(dice, samples, 11) ** 2)[:, None] * np.float32(0.025)
    made = hum + grind
    for pace, pitch, pan in ((3.0, 1750, -0.4), (1.5, 620, 0.3)):
        size = int(0.12 * SAMPLE_RATE)
        click = (tone(pitch, size) + tone(pitch * 2.76, size) * 0.5) * fading(size, 0.0005, 0.09)
        for i in range(int(samples / SAMPLE_RATE * pace) + 1):
            at = int((i + dice.uniform(0, 0.06)) / pace * SAMPLE_RATE)
            part = click[: max(0, samples - at)]
            made[at : at + len(part)] += panned(part, pan) * np.float32(0.09 * dice.uniform(0.6, 1.0))
    return made * np.float32(energy)


def motor(dice: Dice, samples: int, energy: float) -> Sound:
    """A vehicle: harmonics that rev up and down."""
    revs = drift(dice, samples, 0.6, 55, 75 + 50 * energy)
    sound = tone(revs, samples, (1, 0.7, 0.55, 0.4, 0.3, 0.25, 0.2, 0.15)) * drift(dice, samples, 20, 0.7, 1.0)
    return panned(sound, 0.0) * np.float32(0.06 * energy) + wide(dice, samples, 200, 3000, -4) * np.float32(0.02)


def falls(dice: Dice, samples: int, energy: float) -> Sound:
    """Much water that falls far: a roar without waves."""
    deep = wide(dice, samples, 50, 700, -2) * np.float32(0.06)
    hiss = wide(dice, samples, 900, 9000, -3) * drift(dice, samples, 3, 0.75, 1.0)[:, None] * np.float32(0.06)
    return np.asarray((deep + hiss) * energy, np.float32)


def rails(dice: Dice, samples: int, energy: float) -> Sound:
    """A train: puffs of steam, four to a turn of the wheel, over the joints of the rails."""
    t, pace = seconds(samples), 1.1 + 0.7 * energy
    turn = t * pace * 4
    puff = np.exp(-5.5 * (turn % 1.0)) * np.where(turn.astype(int) % 4 == 0, 1.0, 0.7)
    steam = band(dice, samples, 150, 2600, -3) * puff.astype(np.float32) * np.float32(0.14)
    joint = np.exp(-40 * ((t * pace * 0.9) % 1.0)) + 0.8 * np.exp(-40 * ((t * pace * 0.9 + 0.82) % 1.0))
    clack = band(dice, samples, 300, 3000, -4) * joint.astype(np.float32) * np.float32(0.12)
    return panned(steam, -0.1) + panned(clack, 0.2) + wide(dice, samples, 30, 200, -2) * np.float32(0.05)


def rotor(dice: Dice, samples: int, energy: float) -> Sound:
    """Blades that chop the air."""
    pace = drift(dice, samples, 0.5, 10.5, 12.5)
    chop = (np.cumsum(pace) / SAMPLE_RATE) % 1.0
    blade = band(dice, samples, 60, 900, -2) * np.exp(-4 * chop).astype(np.float32) * np.float32(0.16)
    return panned(blade, 0.0) * np.float32(energy) + wide(dice, samples, 300, 2500, -4) * np.float32(0.02)


def thrust(dice: Dice, samples: int, energy: float) -> Sound:
    """An engine in space: a deep stream and a hum within it."""
    stream = wide(dice, samples, 30, 420, -2) * drift(dice, samples, 5, 0.7, 1.0)[:, None] * np.float32(0.08)
    hum = tone(drift(dice, samples, 0.4, 62, 70), samples, (1, 0.5, 0.3, 0.3, 0.15)) * np.float32(0.05)
    return np.asarray((stream + panned(hum, 0.0)) * energy, np.float32)


def underwater(dice: Dice, samples: int, energy: float) -> Sound:
    deep = wide(dice, samples, 25, 260, -3) * drift(dice, samples, 0.5, 0.5, 1.0)[:, None] * np.float32(0.09)
    return deep + _bubbles(dice, samples, 6 * energy, 250, 700) * np.float32(0.09)


def cave(dice: Dice, samples: int, energy: float) -> Sound:
    """Still air and drops."""
    drop = tone(np.linspace(900, 1500, 2400).astype(np.float32), 2400) * fading(2400, 0.002, 0.045)
    air = wide(dice, samples, 30, 200, -2) * np.float32(0.04)
    return air + grains(dice, samples, 1.6 * energy, drop, 0.5) * np.float32(0.12)


def air(dice: Dice, samples: int, energy: float) -> Sound:
    """A place where nothing else sounds: never digital silence."""
    return wide(dice, samples, 60, 1200, -5) * drift(dice, samples, 0.4, 0.6, 1.0)[:, None] * np.float32(0.03 * energy)


def _bubbles(dice: Dice, samples: int, rate: float, low: float = 420, high: float = 1700) -> Sound:
    """Rising blips (a bubble's pitch climbs as it nears the surface), at three sizes."""
    made = np.zeros((samples, 2), np.float32)
    for _ in range(4):
        size = int(dice.uniform(0.02, 0.05) * SAMPLE_RATE)
        pitch = dice.uniform(low, high)
        blip = tone(np.linspace(pitch, pitch * 1.35, size).astype(np.float32), size) * fading(size, 0.003, 0.05)
        made += grains(dice, samples, rate / 4, blip, 0.7)
    return made


def _phrase(dice: Dice) -> np.ndarray:
    """Some syllables of one bird."""
    parts = []
    for _ in range(int(dice.integers(2, 6))):
        size = int(dice.uniform(0.05, 0.16) * SAMPLE_RATE)
        start, end = dice.uniform(2200, 5200, 2)
        trill = 1 + 0.06 * np.sin(2 * np.pi * dice.uniform(18, 40) * seconds(size))
        parts.append(tone((np.linspace(start, end, size) * trill).astype(np.float32), size) * fading(size, 0.01, 0.2))
        parts.append(np.zeros(int(dice.uniform(0.02, 0.07) * SAMPLE_RATE), np.float32))
    return np.concatenate(parts)


BEDS: dict[str, Bed] = {
    "wind": wind, "storm": storm, "sea": sea, "ripples": ripples, "rain": rain, "leaves": leaves, "birdsong": birdsong,
    "gulls": gulls, "insects": insects, "city": city, "fire": fire, "crowd": crowd, "space": space, "machine": machine,
    "motor": motor, "falls": falls, "rails": rails, "rotor": rotor, "thrust": thrust,
    "underwater": underwater, "cave": cave, "air": air,
}  # fmt: skip
