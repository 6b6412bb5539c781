"""Which pictures of a calm loop are drawn, and the others as in-betweens of their neighbours.

Whoever stands and breathes moves by about a texel from one picture to the next: a mean of two drawn pictures looks
the same and costs a tenth. A blink or a step is further, so the pictures around it are drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.model import Part
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

APART = 4.0
"""Texels that any point may move between two drawn pictures with in-betweens."""
OF_ITS_HEIGHT = 0.009
"""Share of the figure's height that it may move at most: of a small figure, four texels are a stride."""
CLOTH, LOOSER = 500, 1.75
"""Points of a skirt, a coat or a shirt's tail at least, and how much further these and what is painted on them may
move: their folds are soft."""
LONGEST = 3
"""Pictures from one drawn picture to the next at most."""


def keys(loop: Sequence[Sequence[Part]], ppm: float, tall: float = math.inf) -> list[int]:
    """The numbers of the pictures to draw, ascending, the first included; the loop closes behind the last. tall: m."""
    reach = min(APART / ppm, OF_ITS_HEIGHT * tall)
    found, at = [0], 0
    while at < len(loop):
        ahead = 1
        while ahead < LONGEST and at + ahead < len(loop) and _near(loop, at, ahead + 1, reach):
            ahead += 1
        at += ahead
        found.append(at)
    return found[:-1]


def _near(loop: Sequence[Sequence[Part]], start: int, ahead: int, reach: float) -> bool:
    first = loop[start]
    return all(_alike(first, loop[(start + k) % len(loop)], reach) for k in range(ahead, 0, -1))


def _alike(one: Sequence[Part], other: Sequence[Part], reach: float) -> bool:
    return len(one) == len(other) and all(_close(a, b, reach) for a, b in zip(one, other, strict=True))


def _close(a: Part, b: Part, reach: float) -> bool:
    if a is b:
        return True
    if a.group != b.group or abs(a.glow - b.glow) > 0.05 or abs(a.opacity - b.opacity) > 0.05:
        return False
    here, there = _points(a), _points(b)
    if a.decal or (here.ndim == 3 and here[..., 0].size >= CLOTH):
        reach *= LOOSER
    return here.shape == there.shape and bool(np.abs(here - there).max(initial=0.0) <= reach)


def _points(part: Part) -> Rows:
    return part.spine if part.spine is not None else part.form if part.form is not None else part.rings


def filled(drawn: dict[int, Matte], count: int) -> tuple[Matte, ...]:
    """A loop of `count` mattes from those that were drawn, by number; 0 has to be among them."""
    numbers = [*sorted(drawn), count]
    loop: list[Matte] = []
    for here, there in pairwise(numbers):
        loop += [between(drawn[here], drawn[there % count], k / (there - here)) for k in range(there - here)]
    return tuple(loop)


def between(one: Matte, other: Matte, share: float) -> Matte:
    """The mean of two mattes of one size; share 0..1: how much of the other."""
    if share <= 0:
        return one
    mine, theirs = one.alpha * np.float32(1 - share), other.alpha * np.float32(share)
    alpha = mine + theirs
    weight = theirs / np.maximum(alpha, np.float32(1e-6))

    def mean(a: Floats | None, b: Floats | None) -> Floats | None:
        if a is None and b is None:
            return None
        a, b = (a if a is not None else np.zeros_like(b)), (b if b is not None else np.zeros_like(a))
        return np.asarray(a + (b - a) * (weight[..., None] if a.ndim > 2 else weight), np.float32)

    albedo = mean(one.albedo, other.albedo)
    return replace(
        one, albedo=albedo if albedo is not None else one.albedo, alpha=alpha, normal=mean(one.normal, other.normal),
        shadow=mean(one.shadow, other.shadow), ao=mean(one.ao, other.ao), depth=mean(one.depth, other.depth),
        emission=mean(one.emission, other.emission), gloss=mean(one.gloss, other.gloss),
    )  # fmt: skip
