"""House fronts of a street: houses side by side, each from its foot to its roof, by a row of data.

Axes of a wall: x along it, y up, z out of it towards the street; metres."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.forms.stuff import enamel, matt, tiles, wood
from reelwright.engines.previz.paint.figures.structures import front_feet, front_signs, front_tops
from reelwright.engines.previz.paint.figures.structures.front_plot import (
    DEEP,
    Front,
    Plot,
    balcony,
    surface_of,
    window,
)
from reelwright.engines.previz.paint.figures.structures.mason import Mason


def terrace(front: Front, length: float, rng: np.random.Generator, burning: float, snow: float) -> Mason:
    """Houses side by side from x = 0 to length m."""
    mason = Mason(matt("#e6edf5", 0.0) if snow > 0.3 else None)
    x, last = 0.0, ""
    while x < length:
        count = max(2, round(float(rng.uniform(*front.wide)) / front.bay))
        colours = [c for c in front.walls if c != last] or list(front.walls)
        last = colours[int(rng.integers(len(colours)))]
        roof = str(rng.choice(front.roofs))
        slates = tiles(roof, 0.30) if front.made != "clay" else surface_of("clay", roof)
        plot = Plot(
            mason, front, rng, x, count * front.bay, int(rng.integers(front.storeys[0], front.storeys[1] + 1)),
            surface_of(front.made, last), enamel(str(rng.choice(front.trims)), 0.03),
            matt("#e6edf5", 0.0) if snow > 0.3 else slates, enamel(str(rng.choice(front.doors)), 0.12), burning, snow,
        )  # fmt: skip
        house(plot)
        x += plot.wide
    return mason


def house(plot: Plot) -> None:
    """One house from its foot to its roof."""
    front_feet.FEET[plot.pick(plot.front.feet)](plot)
    y = plot.front.ground
    for _ in range(plot.floors):
        _storey(plot, y)
        y += plot.front.storey
    front_tops.TOPS[plot.pick(plot.front.tops)](plot, y)
    if plot.front.made == "timber":
        _timbers(plot)
    for name in (*plot.front.signs, *plot.front.clutter):
        front_signs.SIGNS[name](plot)


def _storey(plot: Plot, y: float) -> None:
    """Bands of wall below and above the windows, piers between them, what is in the openings."""
    front, mason = plot.front, plot.mason
    w, h = front.window
    h = min(h, front.storey - 0.75)
    sill = y + (front.storey - h) * 0.55
    x0, x1 = plot.x, plot.x + plot.wide
    mason.block(plot.wall, (x0, x1), (y, sill), (-DEEP, 0.0))
    mason.block(plot.wall, (x0, x1), (sill + h, y + front.storey), (-DEEP, 0.0))
    edge = x0
    shutter = enamel(plot.pick(front.shutters), 0.05) if front.shutters else None
    for k in range(round(plot.wide / front.bay)):
        left = x0 + (k + 0.5) * front.bay - w / 2
        mason.block(plot.wall, (edge, left), (sill, sill + h), (-DEEP, 0.0))
        edge = left + w
        window(plot, left, sill, (w, h))
        if shutter is not None:
            for s in (left - 0.56 * w, left + w + 0.06 * w):
                mason.block(shutter, (s, s + 0.5 * w), (sill, sill + h), (0.0, 0.06))
        if plot.rng.random() < front.balcony:
            balcony(plot, (left - 0.3, left + w + 0.3), sill - 0.15)
    mason.block(plot.wall, (edge, x1), (sill, sill + h), (-DEEP, 0.0))


def _timbers(plot: Plot) -> None:
    """Posts, rails and braces on the plaster of the upper floors."""
    mason, beam = plot.mason, wood("#3e2a1c", 0.12, 0.05)
    front, y0 = plot.front, plot.front.ground
    x0, x1 = plot.x, plot.x + plot.wide
    for k in range(plot.floors + 1):
        y = y0 + k * front.storey
        mason.block(beam, (x0, x1), (y - 0.14, y + 0.14), (0.0, 0.10))
    bays = round(plot.wide / front.bay)
    for k in range(bays + 1):
        x = min(max(x0 + k * front.bay, x0 + 0.1), x1 - 0.1)
        mason.block(beam, (x - 0.1, x + 0.1), (y0, plot.tall), (0.0, 0.07))
    for k in range(plot.floors):
        y, top = y0 + k * front.storey, y0 + (k + 1) * front.storey
        for left, right in ((x0 + 0.1, x0 + 0.6), (x1 - 0.1, x1 - 0.6)):
            a, b = sorted((left, right))
            low, high = (y, top) if left < right else (top, y)
            mason.quad(beam, (a, low, 0.06), (a + 0.16, low, 0.06), (b + 0.16, high, 0.06), (b, high, 0.06))
