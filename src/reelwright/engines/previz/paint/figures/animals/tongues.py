"""What a chameleon, a lizard or a frog does to an insect: the tongue shoots out, and the insect comes back on it.

Lengths in body lengths of who catches."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.animals.maker import Maker, Point
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint

SNAPS = "snaps at:"
"""How the trait of a cue begins that says which insect is caught: "snaps at:fly"."""
_TONGUE, _TIP = paint("#d0706e"), paint("#c0504e")
_OUT, _STUCK, _BACK, _IN, _NEXT = 0.32, 0.36, 0.52, 0.66, 0.78
"""Phases of the loop: the tongue leaves the mouth, has reached the insect, begins to come back, is in; the next one
comes."""
_ARRIVAL = 0.22
"""From how high over its place the next insect comes down."""
_WINGS: dict[str, Rgb] = {"butterfly": paint("#e0802a"), "moth": paint("#b8a888"), "dragonfly": paint("#9ac8d8")}
_CLEAR, _SHELL = paint("#c8d4dc"), paint("#23262a")


@dataclass(frozen=True)
class Reach:
    """Where the tip of the mouth is, and where the insect, of the animal at rest."""

    mouth: Point
    prey: Point
    thick: float = 0.012
    size: float = 0.050


REACHES: dict[str, Reach] = {
    "chameleon": Reach((0.45, 0.245, 0.0), (1.02, 0.36, 0.0), 0.016, 0.075),
    "lizard": Reach((0.36, 0.076, 0.0), (0.72, 0.16, 0.0), 0.010, 0.046),
    "frog": Reach((0.34, 0.30, 0.0), (1.10, 0.62, 0.0), 0.034, 0.110),
}
"""Row of the small animals -> how far it reaches."""


def snapped_at(traits: Iterable[str]) -> str:
    """The insect of a cue's traits; empty for none."""
    return next((t.removeprefix(SNAPS) for t in traits if t.startswith(SNAPS)), "")


def snap(m: Maker, reach: Reach, prey: str) -> None:
    """The tongue as it is at this phase, and the insect before it or at its tip."""
    out = _share(m.phase)
    tip = _between(reach.mouth, reach.prey, out)
    if out > 0.01:
        sag = 0.05 * math.sin(math.pi * out) * (1 - out)
        middle = _between(reach.mouth, tip, 0.5)
        m.tube([reach.mouth, (middle[0], middle[1] - sag, 0.0), tip],
            (reach.thick, 0.7 * reach.thick, 0.9 * reach.thick), _TONGUE, 14, gloss=0.5)
        m.ball(*tip, 1.7 * reach.thick, _TIP, gloss=0.6)
    if m.phase < _STUCK:
        _insect(m, reach.prey, reach.size, prey, flying=True)
    elif m.phase < _IN:
        _insect(m, tip, reach.size, prey, flying=False)
    elif m.phase > _NEXT:
        x, y, z = reach.prey
        q = (1 - m.phase) / (1 - _NEXT)
        _insect(m, (x + 0.5 * _ARRIVAL * q, y + _ARRIVAL * q, z), reach.size * min(1.0, 3 * (1 - q)), prey, flying=True)


def _share(phase: float) -> float:
    """How far the tongue is out, 0..1."""
    if phase < _STUCK:
        return max(0.0, (phase - _OUT) / (_STUCK - _OUT))
    return 1.0 if phase < _BACK else max(0.0, 1 - (phase - _BACK) / (_IN - _BACK))


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def _insect(m: Maker, at: Point, size: float, name: str, flying: bool) -> None:
    x, y, z = at
    y += 0.15 * size * m.wave(5) if flying else 0.0
    wings = _WINGS.get(name.split()[-1])
    broad = 1.0 if wings is None else 1.9
    m.tube([(x - 0.9 * size, y, z), (x, y + 0.1 * size, z), (x + 0.7 * size, y, z)],
        (0.16 * size, 0.42 * size, 0.30 * size), _SHELL, 10, gloss=0.5)
    for side in (-1.0, 1.0):
        m.ball(x + 0.72 * size, y + 0.12 * size, z + 0.22 * side * size, 0.20 * size, paint("#7a2a22"), gloss=0.6)
        beat = (0.7 + 0.5 * m.wave(24)) if flying else 0.25
        root = (x - 0.1 * size, y + 0.3 * size, z + 0.1 * side * size)
        end = (x - 0.7 * size, y + (0.4 + 0.9 * beat) * broad * size, z + side * broad * size)
        m.tube([root, _between(root, end, 0.6), end], (0.08 * size, 0.42 * broad * size, 0.20 * broad * size),
            wings or mix(_CLEAR, _SHELL, 0.2), 8, opacity=0.95 if wings else 0.6)
