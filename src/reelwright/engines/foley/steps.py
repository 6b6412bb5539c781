"""Feet and hooves on what they walk on. Each maker gives mono, peak about 0.4 at energy 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.foley.matter import Dice, Mono, band, fading, tone
from reelwright.media.frames import SAMPLE_RATE

Step = Callable[[Dice, float], Mono]


def step(dice: Dice, energy: float) -> Mono:
    """Stone and street: a heel, then grit."""
    size = int(0.22 * SAMPLE_RATE)
    heel = band(dice, size, 60, 400, -3) * fading(size, 0.002, 0.09)
    grit = np.roll(band(dice, size, 1200, 6000, -3) * fading(size, 0.01, 0.12), int(0.03 * SAMPLE_RATE))
    return np.asarray(heel * 0.2 * energy + grit * 0.05 * energy, np.float32)


def snow(dice: Dice, energy: float) -> Mono:
    """A crunch: grains that give way one after another."""
    size = int(0.3 * SAMPLE_RATE)
    made = band(dice, size, 500, 5200, -2) * fading(size, 0.05, 0.32)
    crackle = np.zeros(size, np.float32)
    crackle[dice.integers(0, size, 130)] = dice.uniform(0.3, 1.6, 130)
    return np.asarray((made * 0.11 + crackle * fading(size, 0.03, 0.35) * 0.2) * energy, np.float32)


def wood(dice: Dice, energy: float) -> Mono:
    """A hollow board."""
    size = int(0.25 * SAMPLE_RATE)
    knock = tone(dice.uniform(95, 130), size, (1, 0.55, 0.3, 0.2)) * fading(size, 0.001, 0.13)
    sole = band(dice, size, 300, 2400, -3) * fading(size, 0.001, 0.05)
    return np.asarray((knock * 0.3 + sole * 0.1) * energy, np.float32)


def grass(dice: Dice, energy: float) -> Mono:
    """A brush of stalks over a soft thud."""
    size = int(0.32 * SAMPLE_RATE)
    thud = band(dice, size, 50, 180, -2) * fading(size, 0.004, 0.1)
    brush = band(dice, size, 1800, 8000, -2) * fading(size, 0.08, 0.35)
    return np.asarray((thud * 0.13 + brush * 0.07) * energy, np.float32)


def sand(dice: Dice, energy: float) -> Mono:
    size = int(0.3 * SAMPLE_RATE)
    return np.asarray(band(dice, size, 250, 3200, -3) * fading(size, 0.06, 0.32) * 0.15 * energy, np.float32)


def wet(dice: Dice, energy: float) -> Mono:
    """Shallow water: a slap and drops."""
    size = int(0.4 * SAMPLE_RATE)
    slap = band(dice, size, 250, 3500, -2) * fading(size, 0.006, 0.22)
    drops = np.zeros(size, np.float32)
    for _ in range(4):
        at = int(dice.uniform(0.06, 0.25) * SAMPLE_RATE)
        rise = np.linspace(700, 1500, 1600).astype(np.float32) * np.float32(dice.uniform(0.8, 1.3))
        drops[at : at + 1600] += tone(rise, 1600) * fading(1600, 0.002, 0.03)
    return np.asarray((slap * 0.17 + drops * 0.08) * energy, np.float32)


STEPS: dict[str, Step] = {
    "stone": step, "snow": snow, "wood": wood, "grass": grass, "sand": sand, "water": wet,
}  # fmt: skip
SURFACE_WORDS: dict[str, str] = {
    "snow": "snow snowy snowfield snowfall arctic winter ice tundra blizzard snowman",
    "wood": "pier wooden deck jetty boardwalk floor stage library cabin barn ship room ballroom",
    "water": "tidal puddle stream shallow brook flood marsh swamp wading wade",
    "sand": "beach sand desert dune sandy mars moon",
    "grass": "grass meadow field forest jungle garden park lawn farmland wood valley moor",
    "stone": "street city stone castle temple road cave rock cliff pavement alley town market",
}
