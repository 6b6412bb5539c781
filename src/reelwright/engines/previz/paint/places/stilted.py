"""Houses off the ground: thatched bungalows over a lagoon, cabins about the trunks of great trees with rope bridges."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, planks, wood
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.cottages import Trade
from reelwright.engines.previz.paint.places.hamlets import draw
from reelwright.engines.previz.paint.places.scape import Scape

_POST = wood("#5a4432", 0.1)
_THATCH = Stuff(paint("#a8844e"), "thatch", paint("#5f4628"), 0.16, 0.9, wear=0)
_BARK = Stuff(paint("#6a4632"), "rust", paint("#3a261a"), 0.3, 0.9, wear=0.2)


@dataclass(frozen=True, slots=True)
class Bungalows:
    """Bungalows on stilts along a boardwalk that curves out over the water from the heavy side. z, far: m of the first
    and the last; n: how many."""

    z: float = 23.0
    far: float = 110.0
    n: int = 6
    keep: float = 1.0
    tag: str = "house"

    def paint(self, scape: Scape) -> None:
        trade, last = Trade.of(scape), max((box.far for box in scape.order.clear), default=0.0)
        z0, side = max(self.z * scape.grow, 1.15 * last), scape.side
        far = max(self.far * scape.grow, 3.0 * z0)
        shares = [k / max(1, self.n - 1) for k in range(self.n)]
        depths = [z0 * (far / z0) ** t for t in shares]
        spots = [(scape.at_third(0.58 - 1.02 * t**0.8, z), z) for t, z in zip(shares, depths, strict=True)]
        for k, (x, z) in reversed(list(enumerate(spots))):
            hut = bungalow(trade, k).turned("y", -side * (32.0 - 20.0 * shares[k])).moved(x, 0.0, -z)
            draw(scape, hut, z, 0.2)
            scape.lamp(x - side * 1.2, 2.6, z - 3.2, 5.0, scape.light.lamp_colour * 0.9, 0.45)
            if k:
                self._walk(scape, (x, z), spots[k - 1])
        scape.built += ["house", "bungalow", "hut", "column", "pier", "walkway", "stairs"]

    def _walk(self, scape: Scape, end: tuple[float, float], start: tuple[float, float]) -> None:
        """The boardwalk between two bungalows, behind them."""
        side, boards = scape.side, planks("#9a7a54", 0.3)
        parts = []
        ts = np.linspace(0.0, 1.0, 9)
        path = [(start[0] + (end[0] - start[0]) * t + side * 5.2, start[1] + (end[1] - start[1]) * t + 3.0) for t in ts]
        rows = np.array([[(x + w, 1.5, -z) for x, z in path] for w in (-0.9, 0.9)])
        parts.append(grid(rows, boards))
        for x, z in path[::2]:
            parts += [box((0.2, 2.4, 0.2), _POST).moved(x + w, -0.9, -z) for w in (-0.8, 0.8)]
        draw(scape, join(parts), (end[1] + start[1]) / 2 + 3.0, 0.2)


def bungalow(trade: Trade, number: int) -> Mesh:
    """A hut of palm wood on stilts with a deck, a ladder into the water and a steep thatched roof; its front is +z."""
    wall, pane = planks(("#a8784a", "#9a6c42", "#b08452")[number % 3], 0.22), trade.pane((0.37 * number) % 1.0)
    parts: list[Mesh] = [box((5.4, 2.5, 4.6), wall).moved(0, 1.5, -0.4),
                         box((7.0, 0.2, 7.2), planks("#9a7a54", 0.25)).moved(0, 1.3, 0.5)]
    parts += [tube([(x, -2.2, z), (x, 1.4, z)], 0.13, _POST, 8) for x in (-3.2, 0.0, 3.2) for z in (-2.6, 0.6, 3.9)]
    for low, high, r0, r1 in ((3.7, 5.6, 5.1, 2.4), (5.2, 7.4, 2.9, 0.25)):
        parts.append(lathe([(r0, low), (r1, high)], _THATCH, 4).turned("y", 45.0).moved(0, 0, -0.2))
    parts.append(ball(0.3, _THATCH, 1.2, 10).moved(0, 7.3, -0.2))
    frame = wood("#6a4a30", 0.08)
    for x in (-1.6, 1.6):
        parts += [box((1.25, 1.35, 0.1), frame).moved(x, 2.0, 1.92), box((1.05, 1.15, 0.14), pane).moved(x, 2.1, 1.92)]
    parts += [box((1.2, 2.1, 0.12), frame).moved(0, 1.5, 1.92), box((0.95, 1.95, 0.16), pane).moved(0, 1.5, 1.92)]
    for s in (-1.0, 1.0):
        parts += [box((0.1, 0.95, 0.1), frame).moved(s * 3.4, 1.5, z) for z in (1.6, 2.8, 4.0)]
        parts.append(box((0.1, 0.1, 2.6), frame).moved(s * 3.4, 2.4, 2.8))
        parts.append(tube([(s * 0.4, 1.4, 4.1), (s * 0.4, -1.2, 5.2)], 0.06, frame, 6))
    parts += [box((0.8, 0.06, 0.12), frame).moved(0, 1.2 - 0.4 * k, 4.2 + 0.17 * k) for k in range(6)]
    return join(parts)


@dataclass(frozen=True, slots=True)
class TreeHouses:
    """Cabins on platforms about the trunks of great trees, one behind the other to both sides, with rope bridges
    between them, steps about the trunks and lanterns. z: m of the nearest."""

    z: float = 15.0
    keep: float = 1.0
    tag: str = "town"

    def paint(self, scape: Scape) -> None:
        trade = Trade(max(scape.light.lamp, 0.5), scape.snow > 0.3)
        last = max((box.far for box in scape.order.clear), default=0.0)
        z0, side = max(self.z * scape.grow, 1.1 * last), scape.side
        unit = z0 / self.z
        spots = [(scape.at_third(u, z0 * far), scape.view.eye + scape.tall(up, z0 * far), z0 * far)
                 for u, up, far in _STAND]
        for k, (x, y, z) in reversed(list(enumerate(spots))):
            scale = unit * (1.0 + 0.12 * (k % 2))
            cabin = tree_cabin(trade, k, 60.0).scaled(scale).moved(0, y, 0)
            trunk = tube([(0.0, -1.0, 0.0), (0.0, 2.0 * unit, 0.0), (0.1, y, 0), (0.0, y + scape.tall(1.5, z), 0.0)],
                         [2.3 * unit, 1.35 * unit, 1.15 * unit, 0.9 * unit], _BARK, 26, 40)  # fmt: skip
            draw(scape, join([trunk, cabin]).moved(x, 0.0, -z), z, 0.35)
            glow = scape.light.lamp_colour * 1.1
            scape.lamp(x - side * 1.0, y + 1.4 * unit, z - 2.4 * unit, 5.5 * unit, glow, 0.5 * unit)
            if k:
                self._bridge(scape, trade, spots[k], spots[k - 1], unit)
        scape.built += ["house", "town", "cabin", "treehouse", "tree house", "bridge", "rope bridge", "lantern"]
        scape.built += ["window", "tree", "walkway", "stairs"]

    def _bridge(self, scape: Scape, trade: Trade, a: tuple[float, float, float], b: tuple[float, float, float],
                unit: float) -> None:
        """A rope bridge that sags from platform to platform, lanterns along its rope."""
        t = np.linspace(0.06, 0.94, 26)
        long = math.dist(a, b)
        path = np.stack([a[i] + (b[i] - a[i]) * t for i in range(3)], -1) * np.array([1, 1, -1])
        path[:, 1] -= 0.10 * long * (1 - (2 * t - 1) ** 2)
        aside = np.array([-(path[-1] - path[0])[2], 0.0, (path[-1] - path[0])[0]])
        aside = aside / max(float(np.linalg.norm(aside)), 1e-6) * 0.6 * unit
        up, rope, boards = np.array([0.0, 1.0 * unit, 0.0]), Stuff(paint("#b8976a"), wear=0), planks("#7a5a3c", 0.25)
        parts = [grid(np.stack([path - aside, path + aside]), boards)]
        for s in (-1.0, 1.0):
            parts.append(tube(path + s * aside + up, 0.05 * unit, rope, 6))
            parts += [tube([p + s * aside, p + s * aside + up], 0.03 * unit, rope, 4) for p in path[::3]]
        glow = lit("#ffc060", 1.2 * trade.lamp)
        for p in path[2::5]:
            parts.append(ball(0.16 * unit, glow, 1.2, 10).moved(*(p + aside + 0.75 * up)))
            x, y, z = p + aside + 0.75 * up
            scape.lamp(float(x), float(y), -float(z), 2.2 * unit, scape.light.lamp_colour * 0.5, 0.22 * unit)
        draw(scape, join(parts), (a[2] + b[2]) / 2, 0.3)


_STAND = (
    (0.74, 0.20, 1.0), (-0.52, 0.34, 1.45), (0.30, 0.52, 2.1), (-0.20, 0.46, 3.0), (0.62, 0.62, 3.6),
    (-0.72, 0.60, 3.9),
)  # fmt: skip
"""Of every tree: aside (-1..1), height of its platform as a share of the sky, times the depth of the nearest."""


def tree_cabin(trade: Trade, number: int, turn: float) -> Mesh:
    """A shingled cabin with lit windows on a round platform about a trunk; its front is +z."""
    board, pane = planks(("#8a5c38", "#7a5232", "#966a42")[number % 3], 0.22), lit("#ffc46a", 1.2 * trade.lamp)
    frame, roof = wood("#4a3222", 0.1), planks("#4f3a2c", 0.28)
    parts: list[Mesh] = [lathe([(0.0, -0.25), (3.3, -0.25), (3.3, 0.0), (0.0, 0.02)], planks("#7a5a3c", 0.3), 30)]
    for k in range(8):
        a = 2 * math.pi * (k + 0.5) / 8
        x, z = math.sin(a), math.cos(a)
        parts.append(tube([(3.0 * x, -0.2, 3.0 * z), (1.0 * x, -2.2, 1.0 * z)], 0.12, frame, 7))
    for k in range(22):
        a = 2 * math.pi * k / 22
        x, z = 3.2 * math.sin(a), 3.2 * math.cos(a)
        parts.append(tube([(x, 0.0, z), (x, 0.9, z)], 0.05, frame, 5))
    ring = [(3.2 * math.sin(a), 0.9, 3.2 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 33)]
    parts.append(tube(ring, 0.06, frame, 6))
    outline = [(2.0 * math.cos(a), 2.0 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 9)[:-1]]
    parts += [prism(outline, 2.3, board).turned("x", 90).moved(0, 1.15, 0),
              lathe([(2.75, 2.2), (1.5, 3.3), (0.6, 4.6), (0.0, 4.9)], roof, 8)]
    for a in (-58.0, -8.0, 42.0):
        window = join([box((0.95, 1.05, 0.1), frame).moved(0, 0.8, 0), box((0.75, 0.85, 0.16), pane).moved(0, 0.9, 0)])
        parts.append(window.moved(0, 0, 1.98).turned("y", a + 4.0 * (number % 3)))
    return join(parts)
