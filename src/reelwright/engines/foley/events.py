"""Single sounds: what happens at a moment. Each maker gives mono of its own length, peak about 0.5 at energy 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import reelwright.engines.foley.gadgets as gadgets
import reelwright.engines.foley.voices as voices
from reelwright.engines.foley.matter import Dice, Mono, band, drift, fading, seconds, tone
from reelwright.engines.foley.steps import step
from reelwright.media.frames import SAMPLE_RATE

Event = Callable[[Dice, float], Mono]


def thunder(dice: Dice, energy: float) -> Mono:
    """A crack, then a roll that comes back from further and further away."""
    size = int(3.2 * SAMPLE_RATE)
    roll = band(dice, size, 25, 160, -2) * drift(dice, size, 5, 0.2, 1.0) * fading(size, 0.05, 3.6)
    crack = band(dice, size, 300, 5000, -4) * fading(size, 0.004, 0.5)
    return roll * np.float32(0.22 * energy) + crack * np.float32(0.12 * energy**2)


def wingburst(dice: Dice, energy: float) -> Mono:
    """A flock that takes off: beats of many wings that thin out."""
    size = int(1.7 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for _ in range(9):
        beat = dice.uniform(7, 12)
        flap = np.maximum(0, np.sin(2 * np.pi * (beat * seconds(size) + dice.random()))) ** 4
        thinning = np.asarray(flap, np.float32) * fading(size, 0.05, dice.uniform(0.9, 2.2))
        made += band(dice, size, 350, 3200, -3) * thinning
    return made * np.float32(0.07 * energy)


def whoosh(dice: Dice, energy: float) -> Mono:
    """Something large goes by: bands that open and close one after the other."""
    size = int(0.9 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for n, (low, high) in enumerate(((120, 300), (280, 700), (650, 1600), (1500, 3600))):
        middle = 0.35 + 0.06 * n
        made += band(dice, size, low, high) * np.exp(-(((t - middle) / 0.16) ** 2)) / (1 + 0.4 * n)
    return np.asarray(made * 0.11 * energy, np.float32)


def impact(dice: Dice, energy: float) -> Mono:
    """A heavy blow: a falling thump, a burst, a tail."""
    size = int(1.8 * SAMPLE_RATE)
    fall = 34 + 70 * np.exp(-seconds(size) * 14)
    thump = tone(fall, size) * fading(size, 0.002, 1.1)
    burst = band(dice, size, 80, 3000, -4) * fading(size, 0.001, 0.45)
    return thump * np.float32(0.45 * energy) + burst * np.float32(0.16 * energy)


def blast(dice: Dice, energy: float) -> Mono:
    """A wave on rock, an explosion: a wide burst that rains down."""
    size = int(2.2 * SAMPLE_RATE)
    burst = band(dice, size, 60, 2500, -3) * fading(size, 0.05, 1.4)
    spray = band(dice, size, 2000, 10_000, -2) * fading(size, 0.25, 2.0)
    return burst * np.float32(0.2 * energy) + spray * np.float32(0.07 * energy)


def wave(dice: Dice, energy: float) -> Mono:
    """A breaker on a shore or a hull: it rears, falls, and hisses back."""
    size = int(2.0 * SAMPLE_RATE)
    body = band(dice, size, 70, 1400, -3) * fading(size, 0.12, 1.3)
    foam = band(dice, size, 1600, 9000, -2) * fading(size, 0.3, 1.9)
    return np.asarray(body * 0.2 * energy + foam * 0.08 * energy, np.float32)


def wing(dice: Dice, energy: float) -> Mono:
    """One stroke of a large wing."""
    size = int(0.4 * SAMPLE_RATE)
    return np.asarray(band(dice, size, 90, 900, -3) * fading(size, 0.07, 0.36) * 0.24 * energy, np.float32)


def bell(dice: Dice, energy: float) -> Mono:
    """Partials of a church bell (hum, prime, tierce, quint, nominal …), the low ones longest."""
    size, prime = int(3.5 * SAMPLE_RATE), dice.uniform(280, 420)
    made = np.zeros(size, np.float32)
    partials = ((0.5, 0.6, 5), (1, 1, 4), (1.19, 0.8, 3), (1.5, 0.4, 2.4), (2, 0.9, 2), (2.74, 0.4, 1.2))
    for ratio, strength, ring in partials:
        made += tone(prime * ratio, size) * fading(size, 0.002, ring) * np.float32(strength)
    return made * np.float32(0.13 * energy)


def hoof(dice: Dice, energy: float) -> Mono:
    size = int(0.16 * SAMPLE_RATE)
    knock = tone(dice.uniform(170, 230), size, (1, 0.5, 0.3)) * fading(size, 0.001, 0.06)
    return np.asarray(knock * 0.3 * energy + step(dice, energy)[:size] * 0.8, np.float32)


def clang(dice: Dice, energy: float) -> Mono:
    """Metal on metal."""
    size, pitch = int(1.2 * SAMPLE_RATE), dice.uniform(700, 1300)
    made = np.zeros(size, np.float32)
    for ratio in (1, 1.53, 2.27, 2.92, 4.1, 5.4):
        made += tone(pitch * ratio, size) * fading(size, 0.0005, 1.3 / ratio**0.7)
    return made * np.float32(0.09 * energy)


def splash(dice: Dice, energy: float) -> Mono:
    size = int(0.9 * SAMPLE_RATE)
    body = band(dice, size, 300, 5000, -2) * fading(size, 0.015, 0.6)
    return body * drift(dice, size, 30, 0.4, 1.0) * np.float32(0.16 * energy)


def snap(dice: Dice, energy: float) -> Mono:
    """Cloth in the wind: two or three cracks of a flag."""
    size = int(0.6 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for _ in range(3):
        at = int(dice.uniform(0, 0.35) * SAMPLE_RATE)
        made[at:] += band(dice, size - at, 250, 3500, -3) * fading(size - at, 0.004, 0.1)
    return made * np.float32(0.12 * energy)


def roar(dice: Dice, energy: float) -> Mono:
    """A big cat or a dragon: rough pulses through a throat that opens and closes."""
    size = int(1.8 * SAMPLE_RATE)
    t = seconds(size) / (size / SAMPLE_RATE)
    pitch = (62 + 34 * np.sin(np.pi * t)) * drift(dice, size, 40, 0.85, 1.15)
    throat = tone(pitch.astype(np.float32), size, tuple(1 / n**0.8 for n in range(1, 24)))
    breath = band(dice, size, 200, 1400, -2)
    shape = np.maximum(0, np.sin(np.pi * np.minimum(1, t * 1.05) ** 0.7)) ** 1.5
    return np.asarray((throat * (0.6 + 0.4 * breath) * 0.07 + breath * 0.06) * shape * energy, np.float32)


def tick(dice: Dice, energy: float) -> Mono:
    size = int(0.06 * SAMPLE_RATE)
    return tone(dice.uniform(1900, 2300), size, (1, 0.4)) * fading(size, 0.0003, 0.025) * np.float32(0.3 * energy)


def heartbeat(dice: Dice, energy: float) -> Mono:
    size = int(0.5 * SAMPLE_RATE)
    made = tone(48 + 20 * np.exp(-seconds(size) * 30), size) * fading(size, 0.005, 0.22)
    made = made + 0.7 * np.roll(made, int(0.17 * SAMPLE_RATE))
    return np.asarray(made * 0.45 * energy, np.float32)


def shimmer(dice: Dice, energy: float) -> Mono:
    """Magic, sparks, stars: a scatter of tiny high bells."""
    size = int(1.8 * SAMPLE_RATE)
    made = np.zeros(size, np.float32)
    for _ in range(22):
        at = int(dice.beta(1.3, 2.2) * (size - 9600))
        pitch = 1046.5 * 2 ** (dice.choice((0, 2, 4, 7, 9, 12, 14, 16, 19, 21)) / 12)
        ring = tone(pitch, size - at, (1, 0.2)) * fading(size - at, 0.002, dice.uniform(0.3, 0.9))
        made[at:] += ring * np.float32(dice.uniform(0.2, 1))
    return made * np.float32(0.11 * energy)


EVENTS: dict[str, Event] = {
    "thunder": thunder, "wingburst": wingburst, "whoosh": whoosh, "impact": impact, "blast": blast, "bell": bell,
    "step": step, "hoof": hoof, "clang": clang, "splash": splash, "snap": snap, "roar": roar, "tick": tick,
    "heartbeat": heartbeat, "shimmer": shimmer, "wave": wave, "wing": wing,
    "howl": voices.howl, "bark": voices.bark, "meow": voices.meow, "neigh": voices.neigh, "caw": voices.caw,
    "screech": voices.screech, "hoot": voices.hoot, "croak": voices.croak, "trumpeting": voices.trumpet_call,
    "whale": voices.whale, "laugh": voices.laugh, "cheer": voices.cheer, "kiss": voices.kiss,
    "servo": gadgets.servo, "gear": gadgets.gear, "ding": gadgets.ding, "whistle": gadgets.whistle,
    "horn": gadgets.horn, "skid": gadgets.skid, "rev": gadgets.rev, "boing": gadgets.boing,
    "stretch": gadgets.stretch, "pop": gadgets.pop, "rattle": gadgets.rattle, "riser": gadgets.riser,
    "chime": gadgets.chime, "hum": gadgets.hum, "kick": gadgets.kick, "clap": gadgets.clap, "bubbles": gadgets.bubbles,
}  # fmt: skip
ONSET: dict[str, float] = {
    "whoosh": 0.37, "riser": 1.19, "wave": 0.12, "blast": 0.09, "wing": 0.07, "wingburst": 0.08, "splash": 0.03,
    "servo": 0.37,
}  # fmt: skip
"""s from an event's first sample to what the eye takes for it (the pass, the hit, the down-stroke); 0 for others."""
