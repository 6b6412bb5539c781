"""What hangs on houses: neon blades, boards, banners, washing, air conditioners, fire escapes. Lengths in m."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, lit, matt, wood
from reelwright.engines.previz.paint.figures.structures.front_plot import IRON, Plot, flowers, leaf
from reelwright.engines.previz.paint.figures.tone import paint

NEON = ("#ff2d95", "#1de9ff", "#ffb300", "#ff4d3d", "#3dff9e", "#f4f0ff")
CABINET = matt("#101014", 0.0)


def neon(plot: Plot) -> None:
    """Upright cabinets that stand out over the street, with glowing strokes on the side that one walks towards, and a
    bright fascia here and there. Few, so that black stays black."""
    for _ in range(int(plot.rng.integers(1, 3))):
        x = plot.x + plot.wide * float(plot.rng.uniform(0.08, 0.85))
        w, h = float(plot.rng.uniform(0.8, 1.3)), float(plot.rng.uniform(2.6, 5.5))
        y = plot.front.ground + float(plot.rng.uniform(0.1, max(0.2, min(6.0, plot.tall - plot.front.ground - h))))
        colour = plot.pick(NEON)
        plot.mason.block(CABINET, (x, x + 0.3), (y, y + h), (0.25, 0.25 + w))
        _strokes(plot, x, (y, y + h), (0.25, 0.25 + w), lit(colour, 1.5))
        plot.mason.block(IRON, (x + 0.1, x + 0.2), (y + h * 0.5, y + h * 0.5 + 0.1), (0.0, 0.3))
    if plot.rng.random() < 0.45:
        g, tone = plot.front.ground, lit(plot.pick(NEON), 1.3)
        band = (plot.x + 0.6, plot.x + plot.wide - 0.6)
        plot.mason.block(CABINET, band, (g - 0.2, g + 0.6), (0.0, 0.3))
        at = band[0] + 0.3
        while at < band[1] - 0.5:
            for dx, dy, w, h in ((0, 0, 0.07, 0.5), (0, 0.43, 0.36, 0.07), (0.29, 0, 0.07, 0.5), (0, 0.2, 0.36, 0.07)):
                if plot.rng.random() < 0.75:
                    plot.mason.block(tone, (at + dx, at + dx + w), (g - 0.05 + dy, g - 0.05 + dy + h), (0.3, 0.34))
            at += 0.6


def _strokes(plot: Plot, x: float, y: tuple[float, float], z: tuple[float, float], tone: Stuff) -> None:
    """Invented letters one over the other, on a face that looks along the street, in a glowing frame."""
    mason, wide = plot.mason, z[1] - z[0]
    bar = 0.07
    for zz in (z[0], z[1] - bar):
        mason.block(tone, (x - 0.03, x), y, (zz, zz + bar))
    for yy in (y[0], y[1] - bar):
        mason.block(tone, (x - 0.03, x), (yy, yy + bar), z)
    size = wide * 0.62
    for low in np.arange(y[0] + 0.22, y[1] - size, size * 1.3):
        left = z[0] + (wide - size) / 2
        for _ in range(5):
            a, b = float(plot.rng.integers(3)) / 2, float(plot.rng.integers(3)) / 2
            if plot.rng.random() < 0.5:
                mason.block(tone, (x - 0.03, x), (low + a * size, low + a * size + bar * 1.3), (left, left + size))
            else:
                mason.block(tone, (x - 0.03, x), (low, low + size), (left + b * size, left + b * size + bar * 1.3))


def billboards(plot: Plot) -> None:
    """Bright screens on the wall over the shops: a field, a band, a figure, each in a light of its own."""
    tall = plot.tall - plot.front.ground
    for _ in range(int(plot.rng.integers(1, 3))):
        w, h = float(plot.rng.uniform(0.4, 0.8)) * plot.wide, float(plot.rng.uniform(3.0, min(8.0, tall * 0.6)))
        x = plot.x + float(plot.rng.uniform(0.05, 0.2)) * plot.wide
        y = plot.front.ground + float(plot.rng.uniform(0.3, max(0.4, min(12.0, tall - h - 1.0))))
        field, band, shape = (lit(plot.pick(NEON), float(k)) for k in (0.55, 1.3, 1.6))
        plot.mason.block(CABINET, (x - 0.2, x + w + 0.2), (y - 0.2, y + h + 0.2), (0.0, 0.5))
        plot.mason.block(field, (x, x + w), (y, y + h), (0.5, 0.54))
        low = y + h * float(plot.rng.uniform(0.1, 0.6))
        plot.mason.block(band, (x + 0.1 * w, x + 0.9 * w), (low, low + 0.16 * h), (0.54, 0.57))
        a = x + w * float(plot.rng.uniform(0.1, 0.5))
        plot.mason.block(shape, (a, a + 0.28 * w), (y + 0.12 * h, y + 0.86 * h), (0.54, 0.56))


def boards(plot: Plot) -> None:
    """A painted board on an iron arm over the door."""
    if plot.rng.random() < 0.6:
        x, y = plot.x + plot.wide * float(plot.rng.uniform(0.1, 0.9)), plot.front.ground - 0.3
        plot.mason.block(IRON, (x, x + 0.05), (y + 0.95, y + 1.02), (0.0, 1.25))
        face = matt(plot.pick(("#7a2f28", "#2f4a3c", "#2a3c5a", "#5a3a24")), 0.3)
        plot.mason.block(face, (x - 0.02, x + 0.07), (y, y + 0.85), (0.3, 1.15))
        plot.mason.block(matt("#d8b860", 0.1), (x - 0.05, x - 0.02), (y + 0.25, y + 0.6), (0.5, 0.95))


def hangings(plot: Plot) -> None:
    """Upright cloth banners before upper floors."""
    if plot.rng.random() < 0.5:
        x = plot.x + plot.wide * float(plot.rng.uniform(0.2, 0.8))
        tone = cloth(plot.pick(("#a83a30", "#2f4a78", "#d8a83a", "#e0d8c8")))
        plot.mason.block(tone, (x, x + 0.06), (plot.front.ground + 0.2, plot.front.ground + 2.6), (0.2, 1.0))
        plot.mason.block(IRON, (x, x + 0.05), (plot.front.ground + 2.6, plot.front.ground + 2.66), (0.0, 1.1))


def washing(plot: Plot) -> None:
    """Clothes on a line under a window."""
    if plot.rng.random() < 0.5:
        x0 = plot.x + 0.6
        y = plot.front.ground + 0.6 + plot.front.storey * float(plot.rng.integers(max(1, plot.floors)))
        plot.mason.block(IRON, (x0, x0 + plot.wide * 0.6), (y, y + 0.02), (0.5, 0.52))
        for at in np.arange(x0 + 0.1, x0 + plot.wide * 0.55, 0.55):
            long = float(plot.rng.uniform(0.5, 0.9))
            tone = cloth(plot.pick(("#e0dcd2", "#8fa8c0", "#c86a5a", "#d8c08a", "#5a7a6a")))
            plot.mason.block(tone, (at, at + 0.42), (y - long, y), (0.49, 0.53))


def aircon(plot: Plot) -> None:
    """Air conditioners under windows, pipes down the wall."""
    box = Stuff(paint("#a8aaa8"), "bands", paint("#5a5c5c"), 0.08, 0.3, wear=0.6)
    for k in range(round(plot.wide / plot.front.bay)):
        for floor in range(plot.floors):
            if plot.rng.random() < 0.3:
                x = plot.x + k * plot.front.bay + 0.2
                y = plot.front.ground + floor * plot.front.storey + 0.15
                plot.mason.block(box, (x, x + 0.85), (y, y + 0.6), (0.0, 0.42))
    x = plot.x + 0.3
    plot.mason.block(IRON, (x, x + 0.12), (0.0, plot.tall), (0.0, 0.13))


def fire_escape(plot: Plot) -> None:
    """Iron landings with zigzag stairs before the windows."""
    if plot.rng.random() < 0.45 or plot.floors < 2:
        return
    mason, w = plot.mason, plot.front.bay * 1.7
    x0 = plot.x + (plot.wide - w) * 0.5
    for k in range(plot.floors):
        y = plot.front.ground + k * plot.front.storey + 0.35
        mason.block(IRON, (x0, x0 + w), (y, y + 0.08), (0.0, 1.1))
        for high in (0.5, 0.95):
            mason.block(IRON, (x0, x0 + w), (y + high, y + high + 0.05), (1.05, 1.1))
        for at in np.arange(x0, x0 + w, 0.3):
            mason.block(IRON, (at, at + 0.04), (y, y + 0.98), (1.06, 1.1))
        if k:
            a, b = (x0 + 0.3, x0 + w - 0.4) if k % 2 else (x0 + w - 0.4, x0 + 0.3)
            low = y - plot.front.storey
            mason.quad(IRON, (a, low, 0.75), (a + 0.35, low, 0.75), (b + 0.35, y, 0.75), (b, y, 0.75))


def window_boxes(plot: Plot) -> None:
    """Flowers under the windows."""
    w, high = plot.front.window[0], min(plot.front.window[1], plot.front.storey - 0.75)
    for floor in range(plot.floors):
        sill = plot.front.ground + floor * plot.front.storey + (plot.front.storey - high) * 0.55
        for k in range(round(plot.wide / plot.front.bay)):
            if plot.rng.random() < 0.5:
                left = plot.x + (k + 0.5) * plot.front.bay - w / 2
                flowers(plot, (left, left + w), sill - 0.06, 0.34)


def ivy(plot: Plot) -> None:
    """A climber on one side of the wall."""
    if plot.rng.random() < 0.55:
        return
    edge = plot.x + (0.0 if plot.rng.random() < 0.5 else plot.wide - 1.5)
    greens = [Stuff(paint(tone), wear=0.0) for tone in ("#3c5a2c", "#4a6a34", "#2c4522", "#5f7a40")]
    for _ in range(420):
        y = plot.tall * float(plot.rng.random() ** 1.4)
        x = edge + float(plot.rng.uniform(0.0, 1.5)) * (1.15 - y / plot.tall)
        leaf(plot, greens[int(plot.rng.integers(4))], (x, y, 0.04 + float(plot.rng.uniform(0.0, 0.16))), 0.17)


def lamps(plot: Plot) -> None:
    """A lantern on an iron arm by the door."""
    x, y = plot.x + plot.wide * 0.5, plot.front.ground - 0.1
    plot.mason.block(IRON, (x, x + 0.06), (y, y + 0.06), (0.0, 0.7))
    glow = lit("#ffc878", 1.4) if plot.burning > 0.05 else matt("#c8b890", 0.0)
    plot.mason.block(glow, (x - 0.12, x + 0.18), (y - 0.5, y - 0.08), (0.5, 0.8))
    plot.mason.block(wood("#1e1c1a"), (x - 0.16, x + 0.22), (y - 0.1, y), (0.46, 0.84))


SIGNS: dict[str, Callable[[Plot], None]] = {
    "neon": neon, "billboards": billboards, "boards": boards, "hangings": hangings, "washing": washing,
    "aircon": aircon,
    "fire_escape": fire_escape, "window_boxes": window_boxes, "ivy": ivy, "lamps": lamps,
}
