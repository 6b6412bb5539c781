"""How the fronts of houses end above: cornices, gables, eaves, mansards, parapets. Lengths in m, axes of a wall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, brick, matt, metal, wood
from reelwright.engines.previz.paint.figures.structures.front_plot import DEEP, IRON, Plot, window
from reelwright.engines.previz.paint.figures.tone import tint

POT = matt("#a8583a")


def cornice(plot: Plot, y: float) -> None:
    """A moulding on brackets, a low parapet, now and then a water tank."""
    mason, x = plot.mason, (plot.x, plot.x + plot.wide)
    mason.block(plot.trim, x, (y - 0.5, y - 0.3), (0.0, 0.12))
    mason.block(plot.trim, x, (y - 0.1, y + 0.12), (-DEEP, 0.42))
    mason.block(plot.trim, x, (y + 0.12, y + 0.3), (-DEEP, 0.6))
    for at in np.arange(x[0] + 0.2, x[1] - 0.1, 0.6):
        mason.block(plot.trim, (at, at + 0.2), (y - 0.45, y - 0.1), (0.0, 0.36))
    mason.block(plot.wall, x, (y + 0.3, y + 0.75), (-0.5, -0.2))
    _chimneys(plot, y + 0.4, 1.6)


def tank(plot: Plot, y: float) -> None:
    """A cornice and, on some, a round water tank on legs."""
    cornice(plot, y)
    if plot.rng.random() < 0.45:
        x, r, old = plot.x + plot.wide * float(plot.rng.uniform(0.3, 0.7)), 1.3, wood("#5a4434", 0.2, 0.0)
        for s in (-1, 1):
            plot.mason.block(IRON, (x + s * r * 0.7 - 0.08, x + s * r * 0.7 + 0.08), (y, y + 2.2), (-3.0, -2.8))
        plot.mason.block(old, (x - r, x + r), (y + 2.2, y + 4.6), (-4.0, -2.0))
        plot.mason.quad(plot.roof, (x - r - 0.1, y + 4.6, -1.9), (x + r + 0.1, y + 4.6, -1.9), (x, y + 5.7, -3.0),
                        (x, y + 5.7, -3.0))


def parapet(plot: Plot, y: float) -> None:
    """A flat roof behind a plain edge, with plant and masts."""
    mason, x = plot.mason, (plot.x, plot.x + plot.wide)
    mason.block(plot.wall, x, (y, y + 0.7), (-0.4, 0.0))
    mason.block(plot.trim, x, (y + 0.7, y + 0.84), (-0.5, 0.1))
    if plot.rng.random() < 0.6:
        at, w = plot.x + plot.wide * float(plot.rng.uniform(0.15, 0.5)), float(plot.rng.uniform(1.5, 3.0))
        mason.block(matt("#6a6c70", 0.5), (at, at + w), (y, y + float(plot.rng.uniform(1.4, 2.6))), (-4.0, -1.6))
    if plot.rng.random() < 0.5:
        at = plot.x + plot.wide * float(plot.rng.uniform(0.2, 0.8))
        mason.block(IRON, (at, at + 0.07), (y, y + 3.6), (-1.2, -1.1))
        for k in range(3):
            mason.block(IRON, (at - 0.5, at + 0.55), (y + 2.4 + 0.4 * k, y + 2.44 + 0.4 * k), (-1.2, -1.1))


def gable(plot: Plot, y: float) -> None:
    """The pointed end of the roof looks into the street, with a window under its peak."""
    mason, w = plot.mason, plot.wide
    x0, x1, middle = plot.x, plot.x + w, plot.x + w / 2
    rise = w * float(plot.rng.uniform(0.42, 0.62))
    mason.quad(plot.wall, (x0, y, 0.0), (x1, y, 0.0), (middle, y + rise, 0.0), (middle, y + rise, 0.0))
    _slopes(plot, y, rise, 0.45)
    window(plot, middle - 0.45, y + rise * 0.22, (0.9, min(1.3, rise * 0.35)))
    mason.block(plot.wall, (middle - 0.75, middle + 0.75), (y + 0.02, y + rise * 0.22), (0.0, 0.02))
    _chimneys(plot, y + rise * 0.4, 1.8)


def _slopes(plot: Plot, y: float, rise: float, out: float) -> None:
    """Two roof slopes whose ridge runs into the house; out: m the eaves stand before the wall."""
    w, back = plot.wide, -7.0
    x0, x1, middle = plot.x, plot.x + w, plot.x + w / 2
    drop = 0.35 * rise / (w / 2)
    for edge, side in ((x0, -1.0), (x1, 1.0)):
        foot = edge + side * 0.35
        a, b = (foot, y - drop, out), (middle, y + rise + 0.12, out)
        c, d = (middle, y + rise + 0.12, back), (foot, y - drop, back)
        plot.mason.quad(plot.roof, *((a, d, c, b) if side < 0 else (d, a, b, c)))
        thick = 0.24
        plot.mason.quad(plot.trim, (foot, y - drop - thick, out), (middle, y + rise + 0.12 - thick, out), b, a)


def stepped(plot: Plot, y: float) -> None:
    """A stepped gable of the low countries."""
    mason, w, steps = plot.mason, plot.wide, 5
    rise = w * 0.62
    for k in range(steps):
        half = w / 2 * (1 - k / steps)
        x = (plot.x + w / 2 - half, plot.x + w / 2 + half)
        low, high = y + rise * k / steps, y + rise * (k + 1) / steps
        mason.block(plot.wall, x, (low, high), (-0.4, 0.0))
        mason.block(plot.trim, (x[0] - 0.06, x[1] + 0.06), (high, high + 0.1), (-0.45, 0.1))
    window(plot, plot.x + w / 2 - 0.45, y + rise * 0.18, (0.9, rise * 0.26))
    mason.block(plot.trim, (plot.x + w / 2 - 0.06, plot.x + w / 2 + 0.06), (y + rise * 0.6, y + rise * 0.66),
                (0.0, 0.9))


def eaves(plot: Plot, y: float) -> None:
    """A roof that slopes towards the street over deep eaves, sometimes with a dormer."""
    mason, x = plot.mason, (plot.x - 0.1, plot.x + plot.wide + 0.1)
    rise = float(plot.rng.uniform(2.0, 3.2))
    deep = rise * 1.5
    mason.quad(plot.roof, (x[0], y - 0.15, 0.65), (x[1], y - 0.15, 0.65), (x[1], y + rise, -deep),
               (x[0], y + rise, -deep))
    mason.block(plot.trim, x, (y - 0.36, y - 0.12), (0.0, 0.62))
    for at in np.arange(x[0] + 0.3, x[1], 0.8):
        mason.block(wood("#4a3424"), (at, at + 0.12), (y - 0.42, y - 0.18), (0.0, 0.7))
    if plot.rng.random() < 0.5:
        dormer(plot, plot.x + plot.wide * float(plot.rng.uniform(0.3, 0.7)), y + 0.35, -0.9)
    _chimneys(plot, y + rise * 0.5, 1.9)


def tiled(plot: Plot, y: float) -> None:
    """A low roof of grey tiles with an upturned edge, and a second one over the ground floor."""
    mason = plot.mason
    for low, out, rise in ((y, 0.9, 1.5), (plot.front.ground, 0.95, 0.6)):
        x = (plot.x - 0.15, plot.x + plot.wide + 0.15)
        mason.quad(plot.roof, (x[0], low - 0.1, out), (x[1], low - 0.1, out), (x[1], low + rise, -rise * 1.3),
                   (x[0], low + rise, -rise * 1.3))
        mason.block(wood("#3a2a20"), x, (low - 0.26, low - 0.1), (0.0, out))
        mason.block(Stuff(tint(plot.roof.colour, 0.8), wear=0.2), x, (low - 0.14, low - 0.02), (out - 0.08, out + 0.04))
        for at in np.arange(x[0], x[1], 0.35):
            mason.block(Stuff(tint(plot.roof.colour, 1.2), wear=0.2), (at, at + 0.16), (low - 0.16, low + 0.0),
                        (out, out + 0.08))


def mansard(plot: Plot, y: float) -> None:
    """A steep slate roof with dormers over a balcony that runs along, chimneys behind."""
    mason, x = plot.mason, (plot.x, plot.x + plot.wide)
    mason.block(plot.trim, x, (y - 0.2, y + 0.1), (-DEEP, 0.5))
    mason.quad(plot.roof, (x[0], y + 0.1, -0.1), (x[1], y + 0.1, -0.1), (x[1], y + 2.7, -1.1), (x[0], y + 2.7, -1.1))
    mason.block(metal("#8a9298", 0.3), x, (y + 2.7, y + 2.86), (-1.5, -1.0))
    mason.quad(plot.roof, (x[0], y + 2.86, -1.1), (x[1], y + 2.86, -1.1), (x[1], y + 4.0, -4.0), (x[0], y + 4.0, -4.0))
    for k in range(round(plot.wide / plot.front.bay)):
        dormer(plot, plot.x + (k + 0.5) * plot.front.bay, y + 0.3, -0.12)
    for high in (0.5, 0.95):
        mason.block(IRON, x, (y + high, y + high + 0.05), (0.42, 0.46))
    for at in np.arange(x[0], x[1], 0.25):
        mason.block(IRON, (at, at + 0.035), (y + 0.1, y + 0.97), (0.42, 0.45))
    _chimneys(plot, y + 3.0, 2.4, 2)


def dormer(plot: Plot, middle: float, y: float, z: float) -> None:
    """A window with a small roof of its own that stands out of a slope."""
    mason = plot.mason
    for s in (-0.62, 0.5):
        mason.block(plot.trim, (middle + s, middle + s + 0.12), (y, y + 1.6), (z - 1.2, z + 0.06))
    pane = plot.pane()
    mason.block(pane, (middle - 0.5, middle + 0.5), (y, y + 1.6), (z - 1.0, z - 0.08))
    mason.block(plot.trim, (middle - 0.04, middle + 0.04), (y, y + 1.6), (z - 0.08, z - 0.03))
    mason.block(plot.trim, (middle - 0.72, middle + 0.72), (y + 1.6, y + 1.75), (z - 1.2, z + 0.16))
    mason.quad(plot.roof, (middle - 0.72, y + 1.75, z + 0.1), (middle + 0.72, y + 1.75, z + 0.1),
               (middle, y + 2.3, z + 0.1), (middle, y + 2.3, z + 0.1))


def adobe(plot: Plot, y: float) -> None:
    """Flat clay roofs at different heights with the ends of their beams, a crenellated or rounded edge."""
    mason, x = plot.mason, (plot.x, plot.x + plot.wide)
    mason.block(plot.wall, x, (y, y + 0.55), (-0.5, 0.0))
    for at in np.arange(x[0] + 0.4, x[1] - 0.2, 0.8):
        mason.block(wood("#5a3c26"), (at, at + 0.16), (y - 0.5, y - 0.34), (0.0, 0.5))
    if plot.rng.random() < 0.5:
        for at in np.arange(x[0], x[1] - 0.3, 0.9):
            mason.block(plot.wall, (at, at + 0.5), (y + 0.55, y + 0.95), (-0.5, 0.0))
    if plot.rng.random() < 0.4:
        w = plot.wide * 0.5
        mason.block(plot.wall, (x[0] + 0.4, x[0] + 0.4 + w), (y, y + 2.6), (-4.0, -1.6))


def false_front(plot: Plot, y: float) -> None:
    """A board front higher than the roof behind it, with the house's name."""
    mason, x = plot.mason, (plot.x + 0.1, plot.x + plot.wide - 0.1)
    high = float(plot.rng.uniform(1.2, 2.4))
    mason.block(plot.wall, x, (y, y + high), (-0.2, 0.0))
    mason.block(plot.trim, (x[0] - 0.1, x[1] + 0.1), (y + high, y + high + 0.2), (-0.3, 0.3))
    mason.block(plot.trim, (x[0] + 0.8, x[1] - 0.8), (y + 0.2, y + high - 0.25), (0.0, 0.06))
    dark = matt("#2a2018")
    for at in np.arange(x[0] + 1.2, x[1] - 1.3, 0.55):
        mason.block(dark, (at, at + 0.34), (y + 0.4, y + high - 0.45), (0.06, 0.075))


def battlement(plot: Plot, y: float) -> None:
    """Merlons on a stone wall."""
    mason, x = plot.mason, (plot.x, plot.x + plot.wide)
    mason.block(plot.wall, x, (y, y + 0.8), (-0.6, 0.25))
    for at in np.arange(x[0], x[1] - 0.5, 1.5):
        mason.block(plot.wall, (at, at + 0.85), (y + 0.8, y + 1.7), (-0.6, 0.25))


def crown(plot: Plot, y: float) -> None:
    """The plain edge of an office tower."""
    plot.mason.block(plot.trim, (plot.x, plot.x + plot.wide), (y, y + 1.0), (-0.6, 0.1))


def _chimneys(plot: Plot, y: float, high: float, most: int = 1) -> None:
    stack = brick("#8a4a38", 0.1)
    for _ in range(int(plot.rng.integers(0, most + 1))):
        at = plot.x + plot.wide * float(plot.rng.uniform(0.1, 0.85))
        plot.mason.block(stack, (at, at + 0.9), (y - 1.2, y + high), (-3.2, -2.4))
        for k in (0.1, 0.5):
            plot.mason.block(POT, (at + k, at + k + 0.24), (y + high, y + high + 0.4), (-2.9, -2.66))


TOPS: dict[str, Callable[[Plot, float], None]] = {
    "cornice": cornice, "tank": tank, "parapet": parapet, "gable": gable, "stepped": stepped, "eaves": eaves,
    "tiled": tiled, "mansard": mansard, "adobe": adobe, "false_front": false_front, "battlement": battlement,
    "crown": crown,
}
