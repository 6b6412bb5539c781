"""Fireworks: shells of one colour that rise, open into a ball or a willow of sparks with tails, and sink and fade."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.scene import Emitter, Floats

SHELLS, SPARKS, TAIL = 11, 150, 4  # at work in turn; of a shell; copies of a spark along its way
ROUND, RISE, BURN = 3.6, 0.8, 1.9  # s from shell to shell of one mortar, of the climb, of the sparks
COLOURS = (
    (120, 200, 255),
    (50, 40, 255), (255, 150, 50), (40, 180, 255), (90, 255, 80), (220, 70, 255), (190, 225, 255), (255, 90, 150),
    (30, 110, 255),
)  # fmt: skip
"""Display blue, green, red of each shell."""
FAR = 160.0  # m: behind houses and trees


def fireworks(view: View, rng: np.random.Generator) -> Emitter:
    """They open in the upper part of the sky, over the whole width."""
    unit = view.height / view.focal * FAR  # m that the frame is high there
    begin = (np.arange(SHELLS) / SHELLS + rng.uniform(0, 0.08, SHELLS)).astype(np.float32) * ROUND
    begin = begin + np.float32(ROUND - 1.35)  # the first has just opened when the clip begins
    across = (rng.permutation(SHELLS) / (SHELLS - 1) - 0.5) * 0.84 * view.width / view.focal * FAR
    high = view.eye + view.horizon / view.focal * FAR * rng.uniform(0.58, 0.92, SHELLS)
    size = unit * rng.uniform(0.28, 0.46, SHELLS)
    willow = (rng.random(SHELLS) < 0.35).astype(np.float32)
    tints = np.resize(np.array(COLOURS, np.float32), (SHELLS, 3))[rng.permutation(SHELLS)]
    way = rng.standard_normal((SHELLS, SPARKS, 3)).astype(np.float32)
    way /= np.linalg.norm(way, axis=-1, keepdims=True)
    way *= rng.uniform(0.72, 1.0, (SHELLS, SPARKS, 1)).astype(np.float32)
    lag = np.arange(TAIL, dtype=np.float32) * 0.075
    glimmer = rng.random((SHELLS, SPARKS, 1)).astype(np.float32) * 6.28
    centre = np.stack([across, high, np.full(SHELLS, FAR)], -1).astype(np.float32)

    def at(t: float) -> Floats:
        turn = np.floor((t + begin) / ROUND)
        age = (t + begin) - turn * ROUND - RISE
        jump = np.modf(np.abs(np.sin(turn * 12.9898 + np.arange(SHELLS) * 78.233) * 43758.5453))[0] - 0.5
        middle = centre + np.stack([jump * 0.30 * unit, 0.15 * jump * unit, np.zeros(SHELLS)], -1)
        return np.concatenate([_sparks(age, middle), _climbing(age, middle)]).astype(np.float32)

    def _sparks(age: Floats, middle: Floats) -> Floats:
        since = age[:, None, None] - lag[None, None]  # (shells, 1, tail)
        lit = np.clip(since, 0, None)
        reach = size[:, None, None] * (1 - np.exp(-2.6 * lit))
        place = middle[:, None, None] + reach[..., None] * way[:, :, None]
        drop = (0.035 + 0.05 * willow)[:, None, None] * unit * lit**2
        place[..., 1] -= drop
        fade = np.clip(1 - lit / (BURN * (0.8 + 0.5 * willow[:, None, None])), 0, 1) ** 0.9 * (since > 0)
        fade = fade * (1 - 0.22 * np.arange(TAIL)) * (0.75 + 0.25 * np.sin(24 * lit + glimmer))
        white = np.exp(-5 * lit)[..., None]
        tint = tints[:, None, None] * (1 - white) + 255 * white
        radius = np.broadcast_to(unit * 0.021, fade.shape)
        rows = np.concatenate([place, radius[..., None], tint * fade[..., None], np.zeros((*fade.shape, 1))], -1)
        return np.asarray(rows.reshape(-1, 8), np.float32)

    def _climbing(age: Floats, middle: Floats) -> Floats:
        share = np.clip((age + RISE) / RISE, 0, 1)
        place = middle.copy()
        place[:, 1] -= (1 - share) ** 1.6 * unit * 0.5
        power = ((age < 0) * 0.6 + np.exp(-((age / 0.12) ** 2)) * 1.0)[:, None]
        radius = unit * np.where(age < 0, 0.006, 0.10)
        return np.asarray(np.column_stack([place, radius, tints * power, np.zeros(SHELLS)]), np.float32)

    return Emitter("fireworks", "glow", at, reflects=True)
