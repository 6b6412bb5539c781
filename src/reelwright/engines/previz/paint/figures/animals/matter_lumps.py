"""Bodies heaped up of pieces: boulders, oranges, jewels, coins, puffs of cloud, all over what they form.

Which piece sits where on which part is settled on one picture of the loop, so that none jumps as the body moves."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.matter_works import size_of
from reelwright.engines.previz.paint.figures.bake import Parts
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, View, cross, unit
from reelwright.engines.previz.paint.figures.tone import paint, tint


@dataclass(frozen=True)
class Heap:
    """size: of a piece, as a share of the largest part's; sunk: how deep it sits, in its radii; flat: a disc."""

    size: float
    sunk: float = 0.35
    gloss: float = 0.0
    nap: float = 0.0
    flat: bool = False


HEAPS: Mapping[str, Heap] = {
    "boulders": Heap(0.105, 0.45),
    "fruits": Heap(0.085, 0.3, 0.35),
    "kernels": Heap(0.060, 0.3, 0.4),
    "gems": Heap(0.050, 0.3, 0.95),
    "coins": Heap(0.060, 0.2, 0.8, flat=True),
    "puffs": Heap(0.125, 0.5, nap=0.25),
    "leafage": Heap(0.075, 0.2, nap=0.5),
}
_MOST = 420
_CLEAR = 1.5
"""How far pieces keep from an eye, in its radii and theirs."""


@dataclass(frozen=True, slots=True)
class Lump:
    """A piece: on which part, where along and round it, its radius in m, which of the tones."""

    part: int
    along: int
    round: float
    radius: float
    tone: int


def heaped(parts: Parts, heap: Heap, eyes: frozenset[int]) -> tuple[Lump, ...]:
    """Where the pieces sit, from one picture. eyes: groups that are looked out of."""
    rng = np.random.default_rng(11)
    whole = max((size_of(p) for p in parts if not p.decal), default=1.0)
    looks = [p.spine[0] for p in parts if p.group in eyes and p.spine is not None]
    found: list[Lump] = []
    for number, part in enumerate(parts):
        if part.decal or part.group in eyes or part.form is None or size_of(part) < 0.8 * heap.size * whole:
            continue
        for along, around in _seats(part, heap.size * whole):
            radius = heap.size * whole * float(0.42 + 0.22 * rng.random())
            lump = Lump(number, along, around + 0.15 * float(rng.random()), radius, int(rng.integers(64)))
            at = _place(part, lump)[0]
            if all(np.hypot(*(at - eye[:3])[:2]) > _CLEAR * eye[3] + radius for eye in looks):
                found.append(lump)
    return tuple(found[:: max(1, len(found) // _MOST)])


def _seats(part: Part, step: float) -> list[tuple[int, float]]:
    """Rows along a part, each shifted by half a piece against the last: (row, share of the way round)."""
    form = part.form
    assert form is not None
    path = form.mean(1)
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    out: list[tuple[int, float]] = []
    for k, at in enumerate(np.arange(0.35 * step, max(run[-1], 0.36 * step), 0.72 * step)):
        row = int(np.argmin(np.abs(run - at)))
        girth = 2 * math.pi * float(np.linalg.norm(form[row] - path[row], axis=1).mean())
        if part.spine is not None:
            girth = 2 * math.pi * float(part.spine[min(row, len(part.spine) - 1), 3])
        count = max(3, round(girth / (0.8 * step)))
        out += [(row, (i + 0.5 * (k % 2)) / count) for i in range(count)]
    return out


def _place(part: Part, lump: Lump) -> tuple[Vec, Vec]:
    """Where a piece is in view axes, m, and which way is out of the body there."""
    form = part.form
    assert form is not None
    row, turn = min(lump.along, len(form) - 1), lump.round % 1.0
    if part.spine is not None:
        spine = part.spine
        row = min(row, len(spine) - 1)
        ahead = spine[min(row + 1, len(spine) - 1), :3] - spine[max(row - 1, 0), :3]
        side = unit(cross(ahead, np.array((0.0, 0.0, 1.0))) + np.array((1e-6, 0.0, 0.0)))
        up = unit(cross(side, ahead) + np.array((0.0, 0.0, 1e-6)))
        out = side * math.cos(2 * math.pi * turn) + up * math.sin(2 * math.pi * turn)
        return spine[row, :3] + out * spine[row, 3], out
    ring: Rows = form[row]
    at = ring[int(turn * len(ring)) % len(ring)]
    return at, unit(at - ring.mean(0) + np.array((0.0, 0.0, 1e-6)))


def lumps(parts: Parts, heap: Heap, laid: tuple[Lump, ...], tones: tuple[str, ...], glow: float) -> list[Part]:
    """The pieces at this phase."""
    model = Model(View(90.0, 0.0))
    hues = [paint(t) for t in tones]
    for lump in laid:
        at, out = _place(parts[lump.part], lump)
        colour = tint(hues[lump.tone % len(hues)], 0.82 + 0.36 * ((lump.tone * 0.618) % 1.0))
        middle = model.axes.T @ (at - out * lump.radius * heap.sunk)
        if heap.flat:
            _coin(model, middle, model.axes.T @ out, lump.radius, colour)
            continue
        model.ball(middle, lump.radius, colour, gloss=heap.gloss, glow=glow, nap=heap.nap * lump.radius, lift=0.5)
    return model.parts


def _coin(model: Model, at: Vec, out: Vec, r: float, colour: tuple[float, float, float]) -> None:
    side = unit(cross(out, np.array((0.1, 1.0, 0.0))) + np.array((1e-6, 0.0, 0.0)))
    up = cross(side, out)
    rings = [
        (at + out * r * x, side * r * k, up * r * k) for x, k in ((0.30, 0.78), (0.30, 0.98), (0.22, 1.0), (0.0, 1.0))
    ]
    model.loft(rings, colour, rows=6, gloss=0.8)
