"""One house of a street while it is built, and what its parts share: windows, arches, balconies.

Axes of a wall: x along it, y up, z out of it towards the street; metres."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, brick, lamplit, matt, metal
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.tone import paint

DEEP = 0.28  # m from the wall's face to its window panes
IRON = metal("#26282c", 0.3, 0.3)
LEAVES = Stuff(paint("#3f6a30"), "leaf", paint("#7a9a4a"), 0.12, 0.3, wear=0.0)


@dataclass(frozen=True, slots=True)
class Front:
    """walls, trims, roofs, doors: colours, one is drawn for each house. wide, storeys: least and most; bay: m from
    window to window. made: brick, render, timber, boards, stone, concrete, glass or clay. top, foot, signs: rows of
    front_tops, front_feet, front_signs. shutters: colours or none. balcony: share of windows with one. lit: share of
    windows with light behind them at night."""

    walls: tuple[str, ...]
    trims: tuple[str, ...]
    roofs: tuple[str, ...]
    doors: tuple[str, ...]
    made: str = "render"
    wide: tuple[float, float] = (7.0, 11.0)
    storeys: tuple[int, int] = (2, 4)
    storey: float = 3.1
    ground: float = 3.5
    bay: float = 2.4
    window: tuple[float, float] = (1.05, 1.65)
    arched: bool = False
    tops: tuple[str, ...] = ("cornice",)
    feet: tuple[str, ...] = ("shop",)
    signs: tuple[str, ...] = ()
    clutter: tuple[str, ...] = ()
    shutters: tuple[str, ...] = ()
    balcony: float = 0.0
    lit: float = 0.45
    lamps: tuple[str, ...] = ("#ffb85e", "#ffd08a", "#ff9a48")


@dataclass(frozen=True, eq=False)
class Plot:
    """One house while it is built: where it begins along the street, how wide and high its wall is, m; what it is made
    of; burning 0..1: how much lamps burn at this hour; snow 0..1."""

    mason: Mason
    front: Front
    rng: np.random.Generator
    x: float
    wide: float
    floors: int
    wall: Stuff
    trim: Stuff
    roof: Stuff
    door: Stuff
    burning: float
    snow: float

    @property
    def tall(self) -> float:
        return self.front.ground + self.floors * self.front.storey

    def pick(self, names: tuple[str, ...]) -> str:
        return names[int(self.rng.integers(len(names)))]

    def pane(self) -> Stuff:
        """Dark glass, or a room with its lamp on."""
        if self.burning > 0.08 and self.rng.random() < self.front.lit * min(1.0, 1.5 * self.burning):
            return lamplit(self.pick(self.front.lamps), float(self.rng.choice((0.35, 0.7, 1.1))))
        tone = self.pick(("#232c34", "#2c3840", "#1b2228", "#3a4a54"))
        return Stuff(paint(tone), gloss=0.9, metal=0.55, wear=0.0)


def surface_of(made: str, colour: str) -> Stuff:
    """What a wall is made of."""
    if made == "brick":
        return brick(colour, 0.11)
    if made == "stone":
        return Stuff(paint(colour), "stone", paint("#5a544c"), 0.42, 0.4, wear=0.4)
    if made == "boards":
        return Stuff(paint(colour), "bands", paint("#2a2420"), 0.2, 0.5, wear=0.4)
    if made == "timber":
        return Stuff(paint(colour), size=0.5, wear=0.35)
    if made == "glass":
        return Stuff(paint(colour), gloss=0.8, metal=0.3, wear=0.05)
    if made == "clay":
        return Stuff(paint(colour), "rock", paint("#7a5636"), 0.9, 0.12, wear=0.5)
    if made == "concrete":
        return Stuff(paint(colour), "panels", paint("#4a4a4c"), 1.2, 0.2, 0.05, wear=0.5)
    return Stuff(paint(colour), size=0.6, wear=0.45)


def leaf(plot: Plot, stuff: Stuff, at: tuple[float, float, float], size: float) -> None:
    """A leaf or petal, turned somehow."""
    x, y, z = at
    turn, lean = float(plot.rng.uniform(0, 3.1)), float(plot.rng.uniform(-0.6, 0.6)) * size
    c, s = math.cos(turn) * size, math.sin(turn) * size
    plot.mason.quad(stuff, (x - c, y - s, z - lean), (x + s * 0.6, y - c * 0.6, z), (x + c, y + s, z + lean),
                    (x - s * 0.6, y + c * 0.6, z))


def flowers(plot: Plot, x: tuple[float, float], y: float, z: float) -> None:
    """A box of flowers, its front at z."""
    petals = matt(plot.pick(("#b8384a", "#c86a90", "#d0a040", "#d8d0d0")), 0.0)
    plot.mason.block(matt("#6a4a34"), x, (y - 0.12, y + 0.06), (z - 0.2, z))
    for k in range(int(26 * (x[1] - x[0]))):
        dx, dy, dz = (float(v) for v in plot.rng.uniform((0.0, -0.08, -0.16), (x[1] - x[0], 0.3, 0.08)))
        leaf(plot, petals if k % 5 < 2 else LEAVES, (x[0] + dx, y + dy, z + dz), 0.10)


def window(plot: Plot, left: float, sill: float, size: tuple[float, float]) -> None:
    """Pane, bars, sill and head of an opening that is there already."""
    mason, (w, h), trim = plot.mason, size, plot.trim
    pane = plot.pane()
    x, y = (left, left + w), (sill, sill + h)
    mason.block(pane, x, y, (-DEEP - 0.1, -DEEP + 0.06))
    if not pane.glow and plot.rng.random() < 0.45:  # curtains, a blind
        cloth = matt(plot.pick(("#b8b0a0", "#a89a88", "#c8c2b4")), 0.0)
        share = float(plot.rng.choice((0.3, 0.5, 0.22)))
        if plot.rng.random() < 0.5:
            mason.block(cloth, x, (sill + h * (1 - share), sill + h), (-DEEP, -DEEP + 0.075))
        else:
            mason.block(cloth, (left, left + w * 0.25), y, (-DEEP, -DEEP + 0.075))
            mason.block(cloth, (left + w * 0.75, left + w), y, (-DEEP, -DEEP + 0.075))
    bar, z = 0.05 + 0.02 * w, (-DEEP, -DEEP + 0.12)
    for at in (left, left + w / 2 - bar / 2, left + w - bar):
        mason.block(trim, (at, at + bar), y, z)
    for high in (sill, sill + h * 0.62, sill + h - bar):
        mason.block(trim, x, (high, high + bar), z)
    mason.block(trim, (left - 0.12, left + w + 0.12), (sill - 0.12, sill), (-0.1, 0.14))
    if plot.front.arched:
        spandrels(mason, plot.wall, left, sill + h, w)
    elif plot.front.made != "glass":
        mason.block(trim, (left - 0.1, left + w + 0.1), (sill + h, sill + h + 0.16), (-0.05, 0.07))


def spandrels(mason: Mason, wall: Stuff, left: float, top: float, w: float, z: float = 0.0) -> None:
    """The two corners over a round arch `w` m wide whose crown is at `top`."""
    r, middle = w / 2, left + w / 2
    arc = [(middle + r * math.cos(a), top - r + r * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    for corner, points in (((left + w, top), arc[:5]), ((left, top), arc[4:])):
        for (ax, ay), (bx, by) in itertools.pairwise(points):
            mason.quad(wall, (corner[0], corner[1], z), (ax, ay, z), (bx, by, z), (bx, by, z))


def balcony(plot: Plot, x: tuple[float, float], y: float) -> None:
    """A slab with an iron rail, now and then with flowers."""
    mason = plot.mason
    mason.block(plot.trim, x, (y - 0.14, y), (0.0, 0.62))
    for high in (0.45, 0.92):
        mason.block(IRON, x, (y + high, y + high + 0.05), (0.57, 0.62))
    for at in np.arange(x[0], x[1], 0.2):
        mason.block(IRON, (at, at + 0.035), (y, y + 0.95), (0.58, 0.61))
    for at in x:
        mason.block(IRON, (at - 0.02, at + 0.02), (y, y + 0.95), (0.0, 0.62))
    if plot.rng.random() < 0.5:
        flowers(plot, x, y + 0.35, 0.66)
