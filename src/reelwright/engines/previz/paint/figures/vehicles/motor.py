"""What motor vehicles share: materials, wheels that roll, bodies as skins through cross-sections along x. In m."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    box,
    grid,
    join,
    lathe,
    prism,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import spline
from reelwright.engines.previz.paint.figures.tone import paint

CHROME, RUBBER, DARK = metal("#c4c9ce", 1.0), Stuff(paint("#1b1b1d"), size=0.04, gloss=0.15, wear=0.3), matt("#0d0d0f",
    0)
GLASS = Stuff(paint("#26323a"), gloss=1.0, metal=0.85, wear=0.0)
HEAD_LIGHT, TAIL_LIGHT = (1.3, 1.1, 0.75), (1.1, 0.08, 0.05)

Stations = Sequence[tuple[float, float, float, float]]
"""Along x: (x, half width, lower edge, upper edge)."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """Where its hub is, its radius and width, how many spokes; wire: thin spokes and an open wheel."""

    x: float
    z: float
    radius: float
    width: float
    spokes: int = 5


@lru_cache(maxsize=16)
def tyre(radius: float, width: float, spokes: int, rim: Stuff, lugs: int = 0) -> Mesh:
    """A wheel about its hub, axis along z, its outer face towards +z."""
    h, r = width / 2, radius
    inner = 0.66 * r
    section = [(inner, -h), (r * 0.93, -h), (r, -h * 0.6), (r, h * 0.6), (r * 0.93, h), (inner, h * 0.92)]
    parts = [lathe(section, RUBBER, 40), lathe([(inner, h * 0.9), (inner * 0.93, h * 0.95), (inner * 0.90, h * 0.6)],
        rim, 40),
             lathe([(0.0, h * 0.35), (inner * 0.92, h * 0.35)], DARK, 28),
                 lathe([(0.22 * r, h * 0.4), (0.20 * r, h * 0.8), (0.12 * r, h * 0.95), (0.0, h * 0.98)], rim, 20)]
    wheel = join(parts).turned("x", 90)
    for k in range(spokes):
        arm = prism([(-0.07 * r, 0.12 * r), (0.07 * r, 0.12 * r), (0.11 * r, 0.62 * r), (-0.11 * r, 0.62 * r)], h * 0.4,
            rim, 0.0)
        wheel = join([wheel, arm.turned("z", 360 * k / spokes).moved(0, 0, h * 0.6)])
    for k in range(lugs):
        bar = box((0.09 * r, 0.07 * r, width * 0.55), RUBBER).turned("y", 28).moved(0, r * 0.97, width * 0.22)
        wheel = join([wheel, bar.turned("z", 360 * k / lugs), bar.turned("y", 180).turned("z", 360 * (k + 0.5) / lugs)])
    return wheel


def rolling(wheels: Sequence[Wheel], rim: Stuff, share: float, lugs: int = 0) -> Callable[[float], Mesh]:
    """All wheels at a phase: a loop is `share` of a turn."""

    def at(phase: float) -> Mesh:
        out = []
        for w in wheels:
            one = tyre(w.radius, w.width, w.spokes, rim, lugs).turned("z", -360 * share * phase)
            out.append((one if w.z > 0 else one.turned("y", 180).turned("z", -720 * share * phase)).moved(w.x, w.radius,
                w.z))
        return join(out)

    return at


def pairs(xs: Sequence[float], track: float, radius: float, width: float, spokes: int = 5) -> list[Wheel]:
    """A wheel on either side at every x."""
    return [Wheel(x, s * track, radius, width, spokes) for x in xs for s in (1.0, -1.0)]


def driven(mesh: Mesh, wheels: Sequence[Wheel], speed: float, lamps: tuple[Lamp, ...] = (), wear: float = 0.1,
           lugs: int = 0, rim: Stuff = CHROME) -> Thing:
    """A body on wheels that roll at `speed`, m/s; its loop is two spokes of the largest."""
    largest = max(wheels, key=lambda w: w.radius)
    share = 2 / largest.spokes
    return Thing(mesh, rolling(wheels, rim, share, lugs), 2 * math.pi * largest.radius * share / speed, speed,
                 pitch=6.0, pictures=5, lamps=lamps, wear=wear)


def skin(stations: Stations, stuff: Stuff, tuck: float = 0.86, crown: float = 0.7, fine: int = 40) -> Mesh:
    """A closed body through cross-sections: sides that bulge, tucked in below, rounded above."""
    table = spline(np.asarray(stations, np.float64), fine)
    across = np.array(((0.0, 0.0), (tuck * 0.9, 0.0), (tuck, 0.04), (0.985, 0.36), (1.0, 0.60), (0.96, 0.84),
        (crown + 0.10, 0.965), (crown, 1.0), (0.0, 1.03)))
    half = spline(across, 26)
    rows = []
    for x, wide, low, high in table:
        z, y = half[:, 0] * wide, low + half[:, 1] * (high - low)
        rows.append(np.stack([np.full(52, x), np.concatenate([y, y[::-1]]), np.concatenate([z, -z[::-1]])], 1))
    ends = [np.repeat(np.array([[r[:, 0].mean(), r[:, 1].mean(), 0.0]]), 52, 0) for r in (rows[0], rows[-1])]
    return join([grid(np.array(rows), stuff), grid(np.array([ends[0], rows[0]]), stuff),
        grid(np.array([rows[-1], ends[1]]), stuff)])
