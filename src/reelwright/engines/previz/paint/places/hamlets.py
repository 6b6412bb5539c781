"""Villages that climb a slope, row above row: their houses as meshes, each band of depth a picture of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.forms.lens import plate
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.places.cottages import COTTAGES, Builder, Plot, Trade
from reelwright.engines.previz.paint.places.scape import Scape, Spot

FINEST = 26.0
"""Texels a metre: a village is never as fine as a hero."""
BAND = 3
"""Rows of houses that are one picture."""


@dataclass(frozen=True, slots=True)
class Hillside:
    """A village of `style` (a row of COTTAGES) from z m on, `rows` of houses one above the other where it is highest.
    at: where that is, -1..1 towards the heavy side; reach: how broad it is, half frames; deep, high: m from row to row;
    wide: m of a plot; foot: m that the lowest row stands over y = 0; share 0..1: plots that are built on."""

    style: str
    z: float = 46.0
    rows: int = 9
    at: float = 0.6
    reach: float = 0.8
    deep: float = 4.6
    high: float = 3.0
    wide: float = 6.0
    foot: float = 1.2
    share: float = 0.9
    keep: float = 1.0
    tag: str = "town"

    def paint(self, scape: Scape) -> None:
        last = max((box.far for box in scape.order.clear), default=0.0)
        first = max(self.z, 1.2 * last, 1.15 * scape.view.foot)
        trade = Trade.of(scape)
        for low in range(0, self.rows, BAND):
            band = range(low, min(low + BAND, self.rows))
            meshes = [mesh for k in band if (mesh := self._row(scape, trade, k, first)) is not None]
            if meshes:
                draw(scape, join(meshes), first + self.deep * (low + 0.5 * len(band)))
        scape.built += ["house", "town", "roof", "window", "wall"]

    def _row(self, scape: Scape, trade: Trade, k: int, first: float) -> Mesh | None:
        z, y, wide = first + self.deep * k, self.foot + self.high * k, self.wide
        half = scape.span(z, 1.25) / 2
        builder, mason, extra = COTTAGES[self.style], Mason(), list[Mesh]()
        for i in range(math.floor(-half / wide), math.ceil(half / wide)):
            x = (i + 0.5 * (k % 2) + float(scape.rng.uniform(-0.12, 0.12))) * wide
            aside = (x / (scape.span(z) / 2) * scape.side - self.at) / self.reach
            if self.rows * math.exp(-aside * aside) < k + 0.5 + float(scape.rng.uniform(-0.5, 0.5)):
                continue
            ahead = float(scape.rng.uniform(-0.3, 0.3)) * self.deep
            plot = Plot(x, y, z + ahead, (wide, self.deep * 1.3, self.high), float(scape.rng.random()))
            builder.terrace(mason, plot, trade.snow)
            if float(scape.rng.random()) < self.share:
                builder.house(mason, extra, plot, trade)
        self._lamps(scape, builder, z, y, wide)
        parts = [mason.mesh((0.0, scape.view.eye, 0.0))] if mason.laid else []
        return join([*parts, *extra]) if parts or extra else None

    def _lamps(self, scape: Scape, builder: Builder, z: float, y: float, wide: float) -> None:
        """A few lamps by the doors of a row."""
        for _ in range(2):
            u = self.at + float(scape.rng.uniform(-0.5, 0.5)) * self.reach
            scape.lamp(scape.at_third(u, z), y + 2.2, z - 0.6, 0.8 * wide, scape.light.lamp_colour * builder.glow, 0.5)


def draw(scape: Scape, mesh: Mesh, depth: float, mist: float = 0.25, sway: float = 0.0, reflects: bool = True) -> None:
    """Add placed houses as one picture on the plane at a depth, m."""
    half, tall = scape.span(depth, 1.3) / 2, scape.view.eye + scape.tall(1.25, depth)
    ppm = min(scape.view.focal / depth * 1.05, FINEST)
    bottom = min(-2.0, scape.view.eye - 1.1 * (scape.view.height - scape.view.horizon) / scape.view.focal * depth)
    matte = plate(mesh, scape.view.eye, depth, ppm, Bounds(-half, half, bottom, tall), depth < 40)
    if matte is not None:
        scape.add("village", matte, [Spot(0.0, 0.0, depth)], mist=mist, sway=sway, reflects=reflects)


