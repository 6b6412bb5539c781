"""The ground floors of houses: shops, doors with steps, arcades, shutters, stalls. Lengths in m, axes of a wall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lamplit, lit, matt, stripes, wood
from reelwright.engines.previz.paint.figures.structures.front_plot import (
    DEEP,
    Plot,
    balcony,
    leaf,
    spandrels,
    surface_of,
    window,
)
from reelwright.engines.previz.paint.figures.tone import paint, tint

DARK = matt("#14110f", 0.0)
STONE = Stuff(paint("#8a857c"), "stone", paint("#56524c"), 0.5, 0.3, wear=0.5)
AWNINGS = (("#7a3430", "#d8cdb8"), ("#35564a", "#d8cdb8"), ("#3a4a60", "#d8cdb8"), ("#9a7a3c", "#ddd2bc"))
GOODS = ("#a8503c", "#c0904a", "#6a8250", "#8f4a5c", "#c8b46a", "#4f747c", "#b07a54")


def _glazed(plot: Plot, glow: float) -> Stuff:
    """A shop's window: lit within from dusk, dark glass by day."""
    if plot.burning > 0.05:
        return lamplit(plot.pick(plot.front.lamps), 1.5 * glow)
    return Stuff(paint("#38424a"), gloss=0.9, metal=0.5, wear=0.0)


def shop(plot: Plot) -> None:
    """Wide windows with goods over a low wall, a painted fascia, a recessed door, an awning on most."""
    mason, front = plot.mason, plot.front
    x0, x1, g = plot.x, plot.x + plot.wide, plot.front.ground
    head = g - 0.75
    for x in ((x0, x0 + 0.45), (x1 - 0.45, x1)):
        mason.block(plot.wall, x, (0.0, g), (-DEEP, 0.05))
    mason.block(plot.door, (x0 + 0.35, x1 - 0.35), (head, g - 0.1), (-DEEP, 0.12))
    mason.block(plot.trim, (x0 + 0.3, x1 - 0.3), (g - 0.1, g + 0.05), (-DEEP, 0.24))
    _letters(plot, (x0 + 1.0, x1 - 1.0), (head + 0.16, g - 0.26), 0.12)
    at = x0 + plot.wide * float(plot.rng.choice((0.3, 0.5, 0.68)))
    door = (at - 0.55, at + 0.55)
    for x in ((x0 + 0.45, door[0]), (door[1], x1 - 0.45)):
        if x[1] - x[0] > 0.6:
            _display(plot, x, head)
    mason.block(_glazed(plot, 0.5), door, (0.9, head), (-DEEP - 0.8, -DEEP - 0.7))
    mason.block(plot.door, door, (0.0, 0.9), (-DEEP - 0.8, -DEEP - 0.66))
    for x in ((door[0], door[0] + 0.1), (door[1] - 0.1, door[1])):
        mason.block(plot.door, x, (0.0, head), (-DEEP - 0.75, 0.02))
    if plot.rng.random() < 0.65:
        awning(plot, (x0 + 0.4, x1 - 0.4), head + 0.05, 1.3)
    if front.made != "glass" and plot.rng.random() < 0.4:
        _pots(plot, (x0, x1))


def _display(plot: Plot, x: tuple[float, float], head: float) -> None:
    """One window of a shop and what it shows."""
    mason = plot.mason
    mason.block(plot.door, x, (0.0, 0.6), (-DEEP, 0.06))
    mason.block(_glazed(plot, 0.7), x, (0.6, head), (-DEEP - 0.5, -DEEP - 0.2))
    for at in np.arange(x[0] + 0.15, x[1] - 0.3, 0.42):
        high = 0.6 + float(plot.rng.uniform(0.2, 0.8))
        mason.block(matt(plot.pick(GOODS), 0.0), (at, at + 0.28), (0.6, high), (-DEEP - 0.2, -DEEP - 0.05))
    for at in np.linspace(x[0], x[1] - 0.07, max(2, round((x[1] - x[0]) / 1.1) + 1)):
        mason.block(plot.door, (at, at + 0.07), (0.6, head), (-DEEP, 0.0))
    mason.block(plot.door, x, (head - 0.5, head - 0.43), (-DEEP, 0.0))


def _letters(plot: Plot, x: tuple[float, float], y: tuple[float, float], z: float) -> None:
    """A line of raised letters that nobody can read."""
    ink = lit(plot.pick(plot.front.lamps), 0.5) if plot.burning > 0.3 else matt("#e8dcc0", 0.0)
    step = (y[1] - y[0]) * 0.85
    at = x[0] + float(plot.rng.uniform(0.0, 0.8))
    while at < x[1] - step and at < x[0] + 4.2:
        if plot.rng.random() < 0.86:
            bar = step * 0.2
            mason, w = plot.mason, step * 0.62
            mason.block(ink, (at, at + bar), y, (z, z + 0.03))
            form = int(plot.rng.integers(4))
            if form != 1:
                mason.block(ink, (at, at + w), (y[1] - bar, y[1]), (z, z + 0.03))
            if form != 2:
                mason.block(ink, (at, at + w), (y[0], y[0] + bar), (z, z + 0.03))
            if form in (0, 3):
                mason.block(ink, (at + w - bar, at + w), y, (z, z + 0.03))
        at += step


def awning(plot: Plot, x: tuple[float, float], y: float, out: float) -> None:
    """Striped canvas on a slope, with a valance."""
    dark, light = AWNINGS[int(plot.rng.integers(len(AWNINGS)))]
    canvas = stripes(dark, light, 0.5) if plot.rng.random() < 0.6 else cloth(dark)
    low = y - 0.28 * out - 0.2
    a, b = (x[0], y, 0.05), (x[1], y, 0.05)
    c, d = (x[1], low, out), (x[0], low, out)
    plot.mason.quad(canvas, d, c, b, a)
    plot.mason.quad(canvas, (x[0], low - 0.28, out), (x[1], low - 0.28, out), c, d)
    shade = Stuff(tint(paint(dark), 0.6), wear=0.0)
    plot.mason.quad(shade, (x[0], low - 0.02, out), (x[0], y, 0.05), (x[0], low - 0.02, 0.05), (x[0], low - 0.02, 0.05))


def _pots(plot: Plot, x: tuple[float, float]) -> None:
    """Plants in tubs by the door."""
    greens = [Stuff(paint(tone), wear=0.0) for tone in ("#3f6a30", "#587f3a", "#2f5428")]
    for at in (x[0] + 0.5, x[1] - 1.1):
        plot.mason.block(matt("#8a5238"), (at, at + 0.5), (0.0, 0.45), (0.25, 0.7))
        for k in range(46):
            up = float(plot.rng.random())
            spread = 0.34 * (1.0 - 0.5 * up)
            leaf(plot, greens[k % 3], (at + 0.25 + float(plot.rng.uniform(-spread, spread)), 0.45 + 0.9 * up,
                                       0.48 + float(plot.rng.uniform(-spread, spread))), 0.15)


def stoop(plot: Plot) -> None:
    """A plinth, steps up to a door under a hood, windows beside it."""
    mason, front, g = plot.mason, plot.front, plot.front.ground
    x0, x1 = plot.x, plot.x + plot.wide
    bays = round(plot.wide / front.bay)
    entry = int(plot.rng.integers(bays))
    w, h = front.window[0], min(front.window[1], g - 1.7)
    mason.block(STONE, (x0, x1), (0.0, 0.8), (-DEEP, 0.1))
    sill, edge = 1.25, x0
    rest: list[tuple[float, float]] = []
    for k in range(bays):
        left = x0 + (k + 0.5) * front.bay - w / 2
        if k == entry:
            mason.block(plot.wall, (edge, left - 0.1), (0.8, g), (-DEEP, 0.0))
            _door(plot, (left - 0.1, left + w + 0.1), 0.8, g)
            edge = left + w + 0.1
            continue
        mason.block(plot.wall, (edge, left), (0.8, g), (-DEEP, 0.0))
        rest.append((left, left + w))
        window(plot, left, sill, (w, h))
        edge = left + w
    mason.block(plot.wall, (edge, x1), (0.8, g), (-DEEP, 0.0))
    for span in rest:
        mason.block(plot.wall, span, (0.8, sill), (-DEEP, 0.0))
        mason.block(plot.wall, span, (sill + h, g), (-DEEP, 0.0))
    mason.block(plot.trim, (x0, x1), (g - 0.1, g + 0.1), (-DEEP, 0.12))


def _door(plot: Plot, x: tuple[float, float], y: float, g: float) -> None:
    mason, head = plot.mason, min(y + 2.25, g - 0.3)
    mason.block(plot.door, x, (y, head), (-DEEP - 0.1, -DEEP + 0.04))
    for k in (0.16, 0.56):
        w = x[1] - x[0]
        mason.block(Stuff(tint(plot.door.colour, 0.7), wear=0.1), (x[0] + k * w, x[0] + (k + 0.28) * w),
                    (y + 0.3, y + 1.0), (-DEEP, -DEEP + 0.06))
    mason.block(_glazed(plot, 0.6), (x[0] + 0.1, x[1] - 0.1), (head - 0.4, head - 0.08), (-DEEP, -DEEP + 0.06))
    mason.block(plot.wall, x, (head, g), (-DEEP, 0.0))
    for a in (x[0] - 0.2, x[1]):
        mason.block(plot.trim, (a, a + 0.2), (y, head + 0.1), (0.0, 0.16))
    mason.block(plot.trim, (x[0] - 0.32, x[1] + 0.32), (head + 0.1, head + 0.3), (0.0, 0.5))
    for k in range(int(y / 0.2)):
        mason.block(STONE, (x[0] - 0.2, x[1] + 0.2), (0.0, y - 0.2 * k), (0.0, 0.3 + 0.3 * k))


def arcade(plot: Plot) -> None:
    """Round arches on piers with a dim walk behind them, a lamp in each."""
    mason, front, g = plot.mason, plot.front, plot.front.ground
    bays = max(2, round(plot.wide / 3.2))
    step = plot.wide / bays
    pier = 0.7
    mason.block(plot.wall, (plot.x, plot.x + plot.wide), (g - 0.5, g), (-DEEP, 0.06))
    mason.block(surface_of(front.made, "#3a342e"), (plot.x, plot.x + plot.wide), (0.0, g), (-3.2, -3.0))
    for k in range(bays):
        left = plot.x + k * step
        mason.block(plot.wall, (left, left + pier), (0.0, g - 0.5), (-0.8, 0.06))
        mason.block(plot.trim, (left - 0.08, left + pier + 0.08), (g - 2.3, g - 2.1), (-0.9, 0.16))
        w = step - pier
        spandrels(mason, plot.wall, left + pier, g - 0.5, w, 0.06)
        middle = left + pier + w / 2
        if plot.burning > 0.05:
            mason.block(lit(front.lamps[0], 1.2), (middle - 0.16, middle + 0.16), (g - 1.3, g - 0.9), (-1.4, -1.1))
            mason.block(lit(front.lamps[0], 0.22), (middle - 0.8, middle + 0.8), (0.0, 2.2), (-2.99, -2.9))


def shutter(plot: Plot) -> None:
    """Roller doors and a steel side door."""
    mason, g = plot.mason, plot.front.ground
    x0, x1 = plot.x, plot.x + plot.wide
    mason.block(plot.wall, (x0, x1), (g - 0.6, g), (-DEEP, 0.0))
    steel = Stuff(paint(plot.pick(("#6a7278", "#5a5450", "#4a5a60"))), "bands", paint("#2a2c2e"), 0.14, 0.5, 0.3, 0.2)
    edge, at = x0, x0 + 0.6
    while at + 2.4 < x1:
        w = float(plot.rng.uniform(2.2, 3.2))
        if at + w > x1 - 0.2:
            break
        mason.block(plot.wall, (edge, at), (0.0, g - 0.6), (-DEEP, 0.0))
        open_ = plot.burning > 0.05 and plot.front.lit > 0 and plot.rng.random() < 0.4
        mason.block(lit(plot.pick(plot.front.lamps), 0.5) if open_ else steel, (at, at + w), (0.0, g - 0.6),
                    (-DEEP - 0.3, -DEEP + 0.1))
        mason.block(matt("#2c2e30", 0.4), (at - 0.1, at + w + 0.1), (g - 0.75, g - 0.4), (0.0, 0.22))
        edge = at + w
        at = edge + float(plot.rng.uniform(0.6, 1.4))
    mason.block(plot.wall, (edge, x1), (0.0, g - 0.6), (-DEEP, 0.0))


def noren(plot: Plot) -> None:
    """A wooden shop front: lattice, sliding paper doors with light behind, cloths over the door, round red lanterns."""
    mason, g = plot.mason, plot.front.ground
    x0, x1, dark = plot.x, plot.x + plot.wide, wood("#3a271c", 0.1)
    paper = lit("#ffce8a", 0.55) if plot.burning > 0.05 else matt("#d8ccb0", 0.0)
    mason.block(paper, (x0, x1), (0.7, g - 0.6), (-0.5, -0.3))
    mason.block(dark, (x0, x1), (0.0, 0.7), (-0.5, 0.0))
    mason.block(dark, (x0, x1), (g - 0.6, g), (-0.5, 0.0))
    for at in np.arange(x0, x1, 0.22):
        mason.block(dark, (at, at + 0.06), (0.7, g - 0.6), (-0.26, -0.2))
    for at in np.arange(x0, x1 + 0.1, plot.front.bay):
        mason.block(dark, (at - 0.12, at + 0.12), (0.0, g), (-0.3, 0.08))
    blue = cloth(plot.pick(("#2a3f6a", "#7a2430", "#e0d8c4", "#2f4a3a")))
    middle = x0 + plot.wide * float(plot.rng.choice((0.3, 0.5, 0.7)))
    for k in range(4):
        a = middle - 1.2 + 0.6 * k
        mason.block(blue, (a, a + 0.56), (g - 1.7, g - 0.7), (0.16, 0.2))
    mason.block(paper, (middle - 1.1, middle + 1.1), (0.0, g - 0.7), (-0.28, -0.2))
    for at in np.arange(x0 + 0.5, x1 - 0.2, 1.3):
        red = lit("#ff5a34", 0.6) if plot.burning > 0.05 else matt("#c8402c", 0.0)
        for w, low, high in ((0.14, 0.0, 0.72), (0.22, 0.03, 0.69), (0.28, 0.08, 0.64), (0.33, 0.18, 0.54)):
            mason.block(red, (at - w / 2, at + w / 2), (g - 1.35 + low, g - 1.35 + high), (0.4 - w / 2, 0.4 + w / 2))


def souk(plot: Plot) -> None:
    """Dark arched shops with heaps of goods before them under cloths on poles."""
    mason, g = plot.mason, plot.front.ground
    bays = max(1, round(plot.wide / 3.0))
    step = plot.wide / bays
    mason.block(plot.wall, (plot.x, plot.x + plot.wide), (g - 0.4, g), (-0.5, 0.0))
    for k in range(bays):
        left = plot.x + k * step
        mason.block(plot.wall, (left, left + 0.7), (0.0, g - 0.4), (-0.5, 0.0))
        mason.block(DARK, (left + 0.7, left + step), (0.0, g - 0.4), (-1.6, -1.4))
        spandrels(mason, plot.wall, left + 0.7, g - 0.4, step - 0.7, 0.0)
        if plot.burning > 0.05:
            middle = left + step / 2
            mason.block(lit("#ffb050", 0.9), (middle, middle + 0.24), (g - 1.4, g - 1.0), (-0.9, -0.7))
        _heap(plot, (left + 0.5, left + step - 0.1))
        if plot.rng.random() < 0.7:
            shade = cloth(plot.pick(("#a84a2c", "#c8a050", "#d8cbb0", "#3a6a78", "#8a3a4a")))
            y = g - 0.3 + float(plot.rng.uniform(-0.2, 0.2))
            x = (left + 0.2, left + step)
            mason.quad(shade, (x[0], y - 0.7, 2.0), (x[1], y - 0.8, 2.0), (x[1], y, 0.0), (x[0], y, 0.0))
            for at in x:
                mason.block(wood("#6a4a30"), (at - 0.04, at + 0.04), (0.0, y - 0.7), (1.94, 2.02))
    mason.block(plot.wall, (plot.x + plot.wide - 0.2, plot.x + plot.wide), (0.0, g), (-0.5, 0.0))


def _heap(plot: Plot, x: tuple[float, float]) -> None:
    """Baskets of spices and fruit, hanging rugs and lamps."""
    mason = plot.mason
    for at in np.arange(x[0], x[1] - 0.4, 0.55):
        z, tone = float(plot.rng.uniform(0.3, 0.9)), plot.pick(GOODS)
        mason.block(wood("#8a6a44", 0.06), (at, at + 0.46), (0.0, 0.42), (z, z + 0.46))
        for w, high in ((0.40, 0.52), (0.26, 0.64), (0.12, 0.74)):
            mason.block(matt(tone, 0.0), (at + 0.23 - w / 2, at + 0.23 + w / 2), (0.42, high),
                        (z + 0.23 - w / 2, z + 0.23 + w / 2))
    if plot.rng.random() < 0.5:
        rug = Stuff(paint(plot.pick(("#a83a34", "#3a4f7a", "#b8782e"))), "stripes", paint("#e0c89a"), 0.22, wear=0.1)
        at = x[0] + 0.1
        mason.block(rug, (at, at + 0.9), (1.0, 2.9), (0.04, 0.1))


def water_gate(plot: Plot) -> None:
    """A house that stands in a canal: a green foot, an arched water door, a balcony over it."""
    mason, g = plot.mason, plot.front.ground
    x0, x1 = plot.x, plot.x + plot.wide
    mason.block(Stuff(paint("#5a6a50"), "stone", paint("#2c3628"), 0.5, 0.4, 0.2, wear=0.6), (x0, x1), (-0.4, 0.5),
                (-DEEP, 0.1))
    mason.block(STONE, (x0, x1), (0.5, 0.9), (-DEEP, 0.12))
    middle, w = x0 + plot.wide * 0.5, 1.5
    for x in ((x0, middle - w / 2), (middle + w / 2, x1)):
        mason.block(plot.wall, x, (0.9, g), (-DEEP, 0.0))
    mason.block(plot.wall, (middle - w / 2, middle + w / 2), (g - 0.5, g), (-DEEP, 0.0))
    spandrels(mason, plot.wall, middle - w / 2, g - 0.5, w)
    mason.block(wood("#4a3424", 0.12), (middle - w / 2, middle + w / 2), (0.3, g - 0.5), (-0.5, -0.4))
    for k in range(3):
        mason.block(STONE, (middle - 0.9, middle + 0.9), (-0.4, 0.5 - 0.22 * k), (0.1, 0.4 + 0.3 * k))
    if plot.rng.random() < 0.6:
        balcony(plot, (middle - 1.3, middle + 1.3), g + 0.3)
    for s in (-1.6, 1.9):  # mooring posts in stripes
        for k in range(6):
            mason.block(enamel(("#b83a34", "#e8e0d0")[k % 2], 0.05), (middle + s, middle + s + 0.2),
                        (-0.4 + 0.5 * k, 0.1 + 0.5 * k), (1.6, 1.8))


def lobby(plot: Plot) -> None:
    """The glazed entrance of an office tower between stone piers."""
    mason, g = plot.mason, plot.front.ground
    x0, x1 = plot.x, plot.x + plot.wide
    mason.block(_glazed(plot, 0.6), (x0, x1), (0.0, g - 0.5), (-1.4, -1.2))
    mason.block(plot.trim, (x0, x1), (g - 0.5, g), (-1.2, 0.06))
    for at in np.arange(x0, x1, 3.0):
        mason.block(STONE, (at, at + 0.8), (0.0, g), (-0.8, 0.1))
    for at in np.arange(x0, x1, 1.0):
        mason.block(matt("#2a2c30"), (at, at + 0.06), (0.0, g - 0.5), (-1.2, -1.14))
    mason.block(matt("#26282c"), (x0 + 1.0, min(x0 + 4.0, x1)), (g - 0.9, g - 0.7), (0.0, 1.6))


def porch(plot: Plot) -> None:
    """A boardwalk under a roof on posts, with swing doors: the old west."""
    mason, g = plot.mason, plot.front.ground
    x0, x1, old = plot.x, plot.x + plot.wide, wood("#6a5038", 0.14, 0.0)
    stoop(plot)
    mason.block(old, (x0, x1), (0.0, 0.34), (0.0, 2.2))
    mason.quad(Stuff(tint(old.colour, 0.9), "planks", tint(old.colour, 0.5), 0.3, 0.5, wear=0.4), (x0, g - 0.5, 2.5),
               (x1, g - 0.5, 2.5), (x1, g + 0.1, 0.0), (x0, g + 0.1, 0.0))
    mason.block(old, (x0, x1), (g - 0.7, g - 0.5), (2.3, 2.5))
    for at in np.arange(x0 + 0.1, x1, 2.4):
        mason.block(old, (at, at + 0.14), (0.3, g - 0.6), (2.2, 2.34))
    for high in (0.8, 1.15):
        mason.block(old, (x0 + 0.1, x0 + plot.wide * 0.55), (high, high + 0.08), (2.24, 2.3))


def wall(plot: Plot) -> None:
    """No more than a wall with a door in it."""
    mason, g = plot.mason, plot.front.ground
    at = plot.x + plot.wide * float(plot.rng.uniform(0.3, 0.6))
    mason.block(plot.wall, (plot.x, at), (0.0, g), (-DEEP, 0.0))
    mason.block(plot.wall, (at + 1.2, plot.x + plot.wide), (0.0, g), (-DEEP, 0.0))
    mason.block(plot.wall, (at, at + 1.2), (g - 0.7, g), (-DEEP, 0.0))
    spandrels(mason, plot.wall, at, g - 0.7, 1.2)
    mason.block(wood("#5a4028", 0.14), (at, at + 1.2), (0.0, g - 0.7), (-0.4, -0.3))
    mason.block(STONE, (at - 0.2, at + 1.4), (0.0, 0.18), (0.0, 0.5))


FEET: dict[str, Callable[[Plot], None]] = {
    "shop": shop, "stoop": stoop, "arcade": arcade, "shutter": shutter, "noren": noren, "souk": souk,
    "water_gate": water_gate, "lobby": lobby, "porch": porch, "wall": wall,
}
