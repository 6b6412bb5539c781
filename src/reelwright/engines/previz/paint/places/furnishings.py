"""What stands and hangs in rooms, as polygons in metres: drawn like props, each on its foot."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, Outline, box

WOOD, DARK, STEEL, BRASS = "#6a4630", "#2a201a", "#8f979c", "#c09a48"


def ellipse(x: float, y: float, rx: float, ry: float, n: int = 18) -> Outline:
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in np.linspace(0, 2 * math.pi, n, endpoint=False)]


def cafe_table(d: Drawing) -> None:
    d.fill(box(-0.04, 0.04, 0, 0.72), DARK)
    d.fill(ellipse(0, 0.03, 0.26, 0.04), DARK, (0, 0.8, 0.5))
    d.fill(ellipse(0, 0.74, 0.44, 0.07), "#8a5f40", (0, 0.9, 0.4))
    d.fill([(-0.16, 0.76), (-0.15, 0.87), (-0.03, 0.87), (-0.02, 0.76)], "#f2ece0", (0.2, 0.2, 0.9))
    d.fill(box(0.14, 0.18, 0.76, 0.92), "#d8c8b0")
    d.fill(ellipse(0.16, 0.97, 0.06, 0.07), "#ffd890", glow="#ffc060", power=1.4)


def bentwood(d: Drawing) -> None:
    for s in (-1, 1):
        d.fill([(s * 0.22, 0), (s * 0.17, 0.46), (s * 0.13, 0.46), (s * 0.18, 0)], "#3a261a")
    d.fill(box(-0.22, 0.22, 0.44, 0.50), "#6a4630", (0, 0.8, 0.5))
    ring = ellipse(0, 0.74, 0.21, 0.27)
    d.fill(ring, "#3a261a")
    d.fill(ellipse(0, 0.74, 0.15, 0.20), "#8a6a4a", (0, 0.1, 0.98))


def curtain(d: Drawing, gathered: float = 1.0) -> None:
    """One half of a stage curtain in deep folds, gathered to the right (-1: left)."""
    for k, x in enumerate(np.arange(-1.5, 1.5, 0.25)):
        lean = gathered * -0.12 * (1.5 - gathered * x)
        fold = ("#8a1420", "#b01c28", "#6a0c18")[k % 3]
        side = (-0.6, 0.15, 0.6)[k % 3]
        d.fill(
            [(float(x) - lean, 0), (float(x), 8.0), (float(x) + 0.26, 8.0), (float(x) + 0.26 - lean, 0)],
            fold,
            (side, 0.05, 0.8),
        )
    d.fill(box(-1.5, 1.5, 0.0, 0.22), "#c09a48", (0, 0.2, 0.95))


def curtain_right(d: Drawing) -> None:
    curtain(d, -1.0)


def pelmet(d: Drawing) -> None:
    """The swags that hang over a stage."""
    for k, x in enumerate(np.arange(-6.0, 6.0, 1.5)):
        d.fill(ellipse(float(x) + 0.75, 1.25, 0.92, 0.95), ("#7a1019", "#94161f")[k % 2], (0, -0.3, 0.9))
        d.fill(ellipse(float(x) + 0.75, 1.55, 0.86, 0.80), "#a81c26", (0, 0.25, 0.9))
    d.fill(box(-6.0, 6.0, 1.6, 2.0), "#5a0a12")
    d.fill(box(-6.0, 6.0, 1.90, 2.0), BRASS)


def potted(d: Drawing) -> None:
    """A big plant in a pot."""
    d.fill([(-0.22, 0), (-0.28, 0.42), (0.28, 0.42), (0.22, 0)], "#a85f3c", (0.2, 0.1, 0.95))
    for angle in np.linspace(-1.15, 1.15, 13):
        reach = 0.9 + 0.5 * float(d.rng.random())
        x, y = math.sin(angle) * reach * 0.75, 0.42 + math.cos(angle) * reach
        bend = (x * 0.35, 0.42 + (y - 0.42) * 0.65)
        code = ("#2f5a2c", "#4a8a3c", "#3a7034")[int(d.rng.integers(3))]
        wide = 0.10 + 0.05 * float(d.rng.random())
        d.fill(
            [(0, 0.42), (bend[0] - wide, bend[1]), (x, y), (bend[0] + wide, bend[1] - 0.04)],
            code,
            (0.5 * math.sin(angle), 0.5, 0.7),
        )
