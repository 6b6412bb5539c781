"""How the houses of a village on a slope are built, country by country. x right, y up, -z away from us; metres."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, planks, rock, tiles
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.places.scape import Scape

_SNOW = matt("#e6ecf2", 0)
_DARK = Stuff(paint("#26323c"), gloss=0.6, wear=0.0)


@dataclass(frozen=True, slots=True)
class Plot:
    """Where a house stands: middle of its front x, floor y, depth z, m; size: width, depth and height of a storey, m;
    own 0..1: its own number; scale: times natural size."""

    x: float
    y: float
    z: float
    size: tuple[float, float, float]
    own: float
    scale: float = 1.0

    def number(self, salt: int) -> float:
        """0..1, another one for every salt."""
        return float(np.modf(abs(math.sin(self.own * 917.3 + salt * 12.9898) * 43758.5453))[0])


@dataclass(frozen=True, slots=True)
class Trade:
    """What builders ask of the hour and the season. lamp 0..1: how far lamps burn; snow: whether it lies."""

    lamp: float
    snow: bool

    @staticmethod
    def of(scape: Scape) -> Trade:
        return Trade(scape.light.lamp, scape.snow > 0.3)

    def pane(self, number: float) -> Stuff:
        """Glass of a window: lit at dusk in two houses of three."""
        return lit("#ffc46a", 1.1 * self.lamp) if self.lamp > 0.25 and number < 0.7 else _DARK


@dataclass(frozen=True, slots=True)
class Builder:
    """house(mason, extra, plot, trade) builds one, blocks and quads into the mason, what is round into `extra`; earth:
    of the terraces; glow: colour factor of the lamps."""

    house: Callable[[Mason, list[Mesh], Plot, Trade], None]
    earth: Stuff
    glow: float = 0.7

    def terrace(self, mason: Mason, plot: Plot, snow: bool) -> None:
        """The step of the slope that a plot is."""
        wide, deep, high = plot.size
        mason.block(_SNOW if snow else self.earth, (plot.x - 0.56 * wide, plot.x + 0.56 * wide),
                    (plot.y - high - 0.6, plot.y), (-plot.z - 1.4 * deep, -plot.z + 0.12 * deep))  # fmt: skip


def _windows(mason: Mason, plot: Plot, trade: Trade, storeys: int, wide: float, colours: tuple[str, str]) -> None:
    """Windows and a door on the front of a house, set in frames, with shutters. colours: frame, shutter."""
    s, front = plot.scale, -plot.z
    frame, shutter = matt(colours[0]), matt(colours[1])
    for storey in range(storeys):
        low = plot.y + (0.9 + 2.8 * storey) * s
        for k in range(2):
            x = plot.x + (k - 0.5) * 0.52 * wide
            if storey == 0 and k == int(plot.number(5) > 0.5):
                mason.block(shutter, (x - 0.5 * s, x + 0.5 * s), (plot.y, plot.y + 2.1 * s), (front, front + 0.06 * s))
                continue
            mason.block(frame, (x - 0.52 * s, x + 0.52 * s), (low - 0.1 * s, low + 1.3 * s), (front, front + 0.05 * s))
            mason.block(trade.pane(plot.number(20 + 3 * storey + k)), (x - 0.4 * s, x + 0.4 * s), (low, low + 1.2 * s),
                        (front, front + 0.07 * s))
            if plot.number(9) > 0.4:
                for side in (-1, 1):
                    left = x + side * 0.72 * s - 0.22 * s
                    mason.block(shutter, (left, left + 0.44 * s), (low - 0.05 * s, low + 1.25 * s),
                                (front, front + 0.09 * s))


def cycladic(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """White cubes with flat roofs, blue doors, here and there a church with a blue dome."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * (0.78 + 0.25 * plot.number(1))
    wall = matt(("#f8f6f2", "#f4f0e8", "#fbfaf7", "#f0dccb")[int(plot.number(2) * 3.3)], 0.05)
    high = (3.2 + 1.6 * plot.number(3)) * s
    back, front = -plot.z - 0.8 * deep, -plot.z
    blue = ("#2a5f9e", "#3f86bd")[int(plot.number(4) * 2)]
    if plot.number(6) > 0.84:  # a church
        mason.block(wall, (plot.x - half, plot.x + half), (plot.y, plot.y + high), (back, front))
        r = 0.62 * half
        drum = lathe([(r, 0.0), (r, 0.9 * s)], wall, 28)
        dome = ball(r * 1.04, Stuff(paint("#2f6fb4"), gloss=0.5, wear=0.05), 1.05, 26)
        for part, up in ((drum, 0.0), (dome, 0.85 * s)):
            extra.append(part.moved(plot.x, plot.y + high + up, (back + front) / 2))
        middle, peak = (back + front) / 2, plot.y + high + 1.04 * r + 1.9 * s
        mason.block(wall, (plot.x - 0.06 * s, plot.x + 0.06 * s), (plot.y + high + r, peak),
                    (middle - 0.06, middle + 0.06))
        _windows(mason, plot, trade, 1, 1.5 * half, ("#dcd6ca", blue))
        return
    mason.block(wall, (plot.x - half, plot.x + half), (plot.y, plot.y + high), (back, front))
    mason.block(wall, (plot.x - half, plot.x + half), (plot.y + high, plot.y + high + 0.45 * s),
                (front - 0.3 * s, front))
    if plot.number(7) > 0.45:  # a smaller storey set back
        side = 0.35 * half if plot.number(8) > 0.5 else -0.35 * half
        mason.block(wall, (plot.x + side - 0.55 * half, plot.x + side + 0.55 * half),
                    (plot.y + high, plot.y + high + 2.5 * s), (back, back + 0.55 * (front - back)))
    if plot.number(10) > 0.78:  # a vault
        arch = lathe([(0.5 * half, 0.0), (0.5 * half, 0.62 * deep)], wall, 20, 180).turned("x", 90)
        extra.append(arch.moved(plot.x, plot.y + high, back))
    _windows(mason, plot, trade, 1, 1.5 * half, ("#d8d2c4", blue))
    if plot.number(11) > 0.7:
        pink = Stuff(paint("#c83a86"), "leaf", paint("#7a2a5a"), 0.3, wear=0)
        for k in range(7):  # it climbs the corner
            extra.append(ball((0.32 + 0.2 * plot.number(30 + k)) * s, pink, 0.9, 9).moved(
                plot.x + (0.98 - 0.4 * plot.number(40 + k)) * half, plot.y + (0.4 + 0.38 * k) * s, front + 0.15 * s))


def riviera(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """Tall plastered houses in ochre, rose and coral under tiled hip roofs, green shutters."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * 0.98
    hues = ("#d8b078", "#c88a70", "#dcc8a0", "#b87868", "#dcc0b0", "#e8dcc4", "#c8a880", "#b8c0b0")
    wall = matt(hues[int(plot.number(2) * 7.99)], 0.25)
    storeys = 2 + int(plot.number(3) * 1.8)
    high = (2.8 * storeys + 0.5) * s
    back, front, top = -plot.z - 0.9 * deep, -plot.z, plot.y + high
    mason.block(wall, (plot.x - half, plot.x + half), (plot.y, top), (back, front))
    _hip(mason, _SNOW if trade.snow else tiles("#b8623e", 0.5 * s), (plot.x - half, plot.x + half), (top, 1.5 * s),
         (back, front), 0.35 * s)
    shutter = ("#3f6a52", "#4a5a48", "#7a4a34")[int(plot.number(4) * 3)]
    _windows(mason, plot, trade, storeys, 1.6 * half, ("#efe6d2", shutter))


def tin_roofed(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """Plank and bamboo huts on low posts under pitched roofs of corrugated tin, some of it rusty."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * (0.66 + 0.2 * plot.number(1))
    walls = ("#8a6a48", "#7a5a3c", "#6f7f78", "#9a8058", "#5f8a86", "#a8784a")
    wall = planks(walls[int(plot.number(2) * 5.99)], 0.28 * s)
    rusty = plot.number(3) > 0.6
    tin = Stuff(paint("#a8623e" if rusty else "#a4b0b8"), "bands", paint("#6a3a24" if rusty else "#6c7a84"), 0.34 * s,
                0.3, 0.5, 0.1 if rusty else 0.35, wear=0.4)
    back, front, floor = -plot.z - 0.8 * deep, -plot.z, plot.y + 0.5 * s
    high = floor + (2.3 + 0.4 * plot.number(4)) * s
    for x in (plot.x - 0.85 * half, plot.x, plot.x + 0.85 * half):
        mason.block(planks("#4a3626", 0.2), (x - 0.12 * s, x + 0.12 * s), (plot.y, floor), (front - 0.3, front))
    mason.block(wall, (plot.x - half, plot.x + half), (floor, high), (back, front))
    roof = _SNOW if trade.snow else tin
    ridge, over = high + (1.3 + 0.5 * plot.number(5)) * s, 0.7 * s
    middle = (back + front) / 2
    a, b = plot.x - half - 0.5 * s, plot.x + half + 0.5 * s
    mason.quad(roof, (a, high - 0.25 * s, front + over), (b, high - 0.25 * s, front + over), (b, ridge, middle),
               (a, ridge, middle))
    mason.quad(roof, (b, high - 0.25 * s, back - over), (a, high - 0.25 * s, back - over), (a, ridge, middle),
               (b, ridge, middle))
    for x in (plot.x - half, plot.x + half):
        mason.quad(wall, (x, high, front), (x, high, back), (x, ridge - 0.2 * s, middle), (x, ridge - 0.2 * s, middle))
    raised = Plot(plot.x, floor, plot.z, plot.size, plot.own, plot.scale)
    _windows(mason, raised, trade, 1, 1.5 * half, ("#4a3626", "#5a4230"))
    if plot.number(12) > 0.55:
        green = Stuff(paint("#3f6f2a"), "leaf", paint("#24451a"), 0.5, wear=0)
        for k in range(3):
            extra.append(ball((0.7 + 0.3 * plot.number(13 + k)) * s, green, 1.1, 10).moved(
                plot.x + (1.15 + 0.1 * k) * half, plot.y + (0.7 + 0.5 * k) * s, front - (0.3 + k) * s))


def adobe(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """Flat-roofed houses of mud brick with parapets and beam ends, small deep windows, now and then a tower."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * (0.74 + 0.28 * plot.number(1))
    hue = ("#c8935e", "#d0a06a", "#b8824f", "#d8ae7c")[int(plot.number(2) * 3.99)]
    wall, dark = Stuff(paint(hue), "rock", tint(paint(hue), 0.8), 0.7, 0.3, wear=0.4), _DARK
    storeys = 1 + int(plot.number(3) > 0.55) + int(plot.number(6) > 0.9)
    top = plot.y + (2.9 * storeys + 0.5) * s
    back, front = -plot.z - 0.85 * deep, -plot.z
    mason.block(wall, (plot.x - half, plot.x + half), (plot.y, top), (back, front))
    for side in (-1, 1):  # horns at the corners of the roof
        x = plot.x + side * (half - 0.3 * s)
        mason.block(wall, (x - 0.3 * s, x + 0.3 * s), (top, top + 0.7 * s), (front - 0.6 * s, front))
    beam = matt("#4a3220")
    for k in range(4):
        x = plot.x + (k - 1.5) * 0.42 * half
        mason.block(beam, (x - 0.08 * s, x + 0.08 * s), (top - 0.7 * s, top - 0.54 * s), (front, front + 0.5 * s))
    for storey in range(storeys):
        for k in range(3):
            x, low = plot.x + (k - 1) * 0.6 * half, plot.y + (1.0 + 2.9 * storey) * s
            if storey == 0 and k == 1:
                mason.block(matt("#3f6a78" if plot.number(8) > 0.6 else "#5a3a24"), (x - 0.5 * s, x + 0.5 * s),
                            (plot.y, plot.y + 2.0 * s), (front, front + 0.05 * s))
            elif plot.number(50 + 3 * storey + k) > 0.25:
                pane = trade.pane(plot.number(20 + 3 * storey + k)) if trade.lamp > 0.25 else dark
                mason.block(pane, (x - 0.28 * s, x + 0.28 * s), (low, low + 0.8 * s), (front, front + 0.03 * s))


def alpine(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """Chalets: a plastered floor, dark timber above, a broad low gable towards us."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * (0.72 + 0.18 * plot.number(1))
    timber = planks(("#5a3a24", "#6a4429", "#4a3020")[int(plot.number(2) * 3)], 0.3 * s)
    back, front = -plot.z - 0.9 * deep, -plot.z
    low, high = plot.y + 2.6 * s, plot.y + 5.0 * s
    mason.block(matt("#e0d6c2"), (plot.x - half, plot.x + half), (plot.y, low), (back, front))
    mason.block(timber, (plot.x - half, plot.x + half), (low, high), (back, front + 0.1))
    peak, over = high + 0.62 * half, 0.8 * s
    roof = _SNOW if trade.snow else tiles("#5a4a42", 0.4 * s)
    mason.quad(timber, (plot.x - half, high, front + 0.1), (plot.x + half, high, front + 0.1), (plot.x, peak, front),
               (plot.x, peak, front))
    for side in (-1, 1):
        eave, drop = plot.x + side * (half + over), high - 0.62 * over
        slope = [(eave, drop, front + over), (eave, drop, back), (plot.x, peak, back), (plot.x, peak, front + over)]
        mason.quad(roof, *(slope if side > 0 else slope[::-1]))
        mason.quad(roof, (eave, drop, front + over), (eave, drop + 0.35 * s, front + over),
                   (plot.x, peak + 0.35 * s, front + over), (plot.x, peak, front + over))
    mason.block(timber, (plot.x - half, plot.x + half), (low + 0.1 * s, low + 0.9 * s), (front, front + 0.8 * s))
    _windows(mason, plot, trade, 2, 1.4 * half, ("#efe6d2", "#7a2f28"))
    mason.block(rock("#7a746c", 0.3), (plot.x + 0.4 * half, plot.x + 0.4 * half + 0.8 * s),
                (peak - 1.4 * s, peak + 0.9 * s), (back + 1.0, back + 1.8 * s))


def nordic(mason: Mason, extra: list[Mesh], plot: Plot, trade: Trade) -> None:
    """Fishermen's houses of boards in red, ochre and white on piles, steep gables, white corners and windows."""
    wide, deep, _ = plot.size
    s, half = plot.scale, 0.5 * wide * (0.74 + 0.16 * plot.number(1))
    hues = ("#9a3226", "#a83a2a", "#c8963c", "#e4e0d4", "#8a2c22", "#3f5a6a")
    wall = planks(hues[int(plot.number(2) * 5.99)], 0.3 * s)
    back, front, floor = -plot.z - 0.9 * deep, -plot.z, plot.y + 0.3 * s
    high = floor + (2.8 + 2.4 * int(plot.number(3) > 0.6)) * s
    trim, roof = matt("#efece4"), _SNOW if trade.snow else tiles("#4a4c50", 0.35 * s)
    mason.block(wall, (plot.x - half, plot.x + half), (floor, high), (back, front))
    for side in (-1, 1):
        x = plot.x + side * half
        mason.block(trim, (x - 0.12 * s, x + 0.12 * s), (floor, high), (front, front + 0.06))
        mason.block(planks("#5a4a3c", 0.2), (x - 0.15, x + 0.15), (plot.y - 1.2, floor), (front - 0.3, front))
    peak, over = high + 1.05 * half, 0.35 * s
    mason.quad(wall, (plot.x - half, high, front), (plot.x + half, high, front), (plot.x, peak, front),
               (plot.x, peak, front))
    for side in (-1, 1):
        eave, drop = plot.x + side * (half + over), high - 1.05 * over
        slope = [(eave, drop, front + over), (eave, drop, back), (plot.x, peak, back), (plot.x, peak, front + over)]
        mason.quad(roof, *(slope if side > 0 else slope[::-1]))
        rim = [(eave, drop, front + over), (plot.x, peak, front + over), (plot.x, peak - 0.3 * s, front + over),
               (eave, drop - 0.3 * s, front + over)]
        mason.quad(_SNOW if trade.snow else trim, *(rim if side < 0 else rim[::-1]))
    if plot.number(14) > 0.4:
        x = plot.x + (0.45 if plot.number(15) > 0.5 else -0.45) * half
        mason.block(rock("#8a5a48", 0.2), (x - 0.35 * s, x + 0.35 * s), (high, peak + 0.5 * s),
                    ((back + front) / 2 - 0.35, (back + front) / 2 + 0.35))
    storeys = 2 if high - floor > 4 * s else 1
    _windows(mason, Plot(plot.x, floor, plot.z, plot.size, plot.own, s), trade, storeys, 1.5 * half,
             ("#efece4", "#efece4"))


def _hip(mason: Mason, roof: Stuff, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float],
         over: float) -> None:
    """A hipped roof. y: of its eaves and how much its ridge is higher; z: back and front."""
    (a, b), (low, up), (back, front) = (x[0] - over, x[1] + over), y, (z[0] - over, z[1] + over)
    inset, middle = min(0.35 * (b - a), 0.5 * (front - back)), (back + front) / 2
    left, right, top = a + inset, b - inset, low + up
    mason.quad(roof, (a, low, front), (b, low, front), (right, top, middle), (left, top, middle))
    mason.quad(roof, (b, low, front), (b, low, back), (right, top, middle), (right, top, middle))
    mason.quad(roof, (a, low, back), (a, low, front), (left, top, middle), (left, top, middle))


COTTAGES: Mapping[str, Builder] = {
    "cycladic": Builder(cycladic, rock("#b8a890", 0.8)),
    "riviera": Builder(riviera, rock("#8f8470", 0.8)),
    "tin": Builder(tin_roofed, Stuff(paint("#4f7a30"), "thatch", tint(paint("#31521f"), 1.0), 0.35, 0.8, wear=0)),
    "nordic": Builder(nordic, rock("#6a6660", 0.9)),
    "adobe": Builder(adobe, rock("#c89a64", 1.2)),
    "alpine": Builder(alpine, Stuff(paint("#5d7a38"), "thatch", tint(paint("#3f5a26"), 1.0), 0.35, 0.8, wear=0)),
}
