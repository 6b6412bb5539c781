"""Columns of smoke that rise from a summit or a burning roof, boil, spread and lean in the wind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.billows import AGES, SHAPES, billows
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.scene import Emitter, Floats

Path = Callable[[float], Floats]
PUFFS, PALE = 84, 40
"""Puffs of a column over a fire, and of one over a chimney."""
LASTS = 17.0
"""s that a puff rises."""


@dataclass(frozen=True, slots=True)
class Stack:
    """x, y, z: m, of its foot; tall: m; side: where the wind blows, -1 or 1; glow: display colour of the fire under
    it, "" for a chimney's pale smoke without one."""

    x: float
    y: float
    z: float
    tall: float
    side: float
    glow: str


def smoke_stacks(stacks: Sequence[Stack], light: Light, seed: int) -> list[Emitter]:
    """Smoke and the glow under it, stack by stack, of the same puffs. light: with its exposure."""
    puffs = billows(light, "#6a625c", 0.75) if any(stack.glow for stack in stacks) else ()
    pale = billows(light, "#d0ccc8") if any(not stack.glow for stack in stacks) else ()
    out = []
    for number, stack in enumerate(stacks):
        rng = np.random.default_rng((seed, 37, number))
        if stack.glow:
            out += [Emitter("stack", "stamp", _column(stack, rng, PUFFS), puffs),
                    Emitter("stack", "glow", _glow(stack))]  # fmt: skip
        else:
            out.append(Emitter("stack", "stamp", _column(stack, rng, PALE), pale))
    return out


def _column(stack: Stack, rng: np.random.Generator, count: int) -> Path:
    birth, own, across = (rng.random(count) for _ in range(3))
    order = np.argsort(-birth)  # later ones are drawn before earlier ones of the same depth
    birth, own, across = birth[order], own[order], across[order] - 0.5
    shape = rng.integers(0, SHAPES, count)

    def at(t: float) -> Floats:
        age = (t / LASTS + birth) % 1.0
        up = age**0.72
        out = np.zeros((count, 9), np.float32)
        wide = 0.05 + 0.30 * up**1.4
        out[:, 0] = stack.x + stack.tall * (across * wide + stack.side * 0.34 * up**1.7)
        out[:, 1] = stack.y + stack.tall * up * (0.92 + 0.16 * own)
        out[:, 2] = stack.z - 2.0 * age
        out[:, 3] = stack.tall * (0.035 + 0.13 * up) * (0.75 + 0.5 * own) * (1.0 if stack.glow else 1.7)
        out[:, 7] = 6.28 * own + across * 1.6 * age
        out[:, 8] = np.floor(np.clip(0.12 + 0.88 * age, 0, 0.999) * AGES) * SHAPES + shape
        return out

    return at


def _glow(stack: Stack) -> Path:
    colour = np.array(to_bgr(lin(stack.glow)), np.float32)

    def at(t: float) -> Floats:
        beat = 0.75 + 0.15 * np.sin(1.9 * t) + 0.10 * np.sin(5.3 * t)
        row = [stack.x, stack.y + 0.06 * stack.tall, stack.z - 3.0, 0.30 * stack.tall, *(colour * beat * 0.8), 0.0]
        return np.array([row], np.float32)

    return at
