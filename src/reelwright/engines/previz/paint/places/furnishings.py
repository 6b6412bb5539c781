"""What stands and hangs in rooms, as polygons in metres: drawn like props, each on its foot."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, Outline, box

WOOD, DARK, STEEL, BRASS, CREAM = "#6a4630", "#2a201a", "#8f979c", "#c09a48", "#e6dcc8"


def ellipse(x: float, y: float, rx: float, ry: float, n: int = 18) -> Outline:
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in np.linspace(0, 2 * math.pi, n, endpoint=False)]


def bed(d: Drawing) -> None:
    d.fill(box(-1.1, 1.1, 0.0, 1.35), "#5a3a26", (0, 0.1, 0.95))
    d.fill(box(-1.0, 1.0, 0.15, 0.52), "#d8cdbc", (0, 0.3, 0.9))
    d.fill([(-1.05, 0.5), (-0.95, 0.78), (0.95, 0.78), (1.05, 0.5)], "#e8dfd0", (0, 0.75, 0.6))
    for s in (-1, 1):
        d.fill(ellipse(s * 0.48, 0.86, 0.38, 0.14), "#f4efe4", (0, 0.6, 0.75))
    d.fill([(-1.1, 0.08), (-1.06, 0.62), (1.06, 0.62), (1.1, 0.08)], "#6a7f96", (0, 0.45, 0.85))
    d.fill([(-1.08, 0.60), (-1.0, 0.70), (1.0, 0.70), (1.08, 0.60)], "#a9b8c6", (0, 0.8, 0.5))


def nightstand(d: Drawing) -> None:
    d.fill(box(-0.28, 0.28, 0, 0.55), "#5a3a26")
    d.fill(box(-0.22, 0.22, 0.30, 0.48), "#6e4a32")
    d.fill(box(-0.05, 0.05, 0.55, 0.80), BRASS)
    d.fill([(-0.24, 0.76), (-0.14, 1.10), (0.14, 1.10), (0.24, 0.76)], "#f0dcb0", glow="#ffce88", power=1.5)


def armchair(d: Drawing) -> None:
    d.fill([(-0.55, 0.1), (-0.5, 1.1), (0.5, 1.1), (0.55, 0.1)], "#7a3a2e", (0, 0.1, 0.95))
    d.fill(box(-0.42, 0.42, 0.42, 0.56), "#94503e", (0, 0.8, 0.55))
    for s in (-1, 1):
        d.fill([(s * 0.42, 0.05), (s * 0.42, 0.66), (s * 0.62, 0.64), (s * 0.62, 0.05)], "#6a3026", (s * 0.5, 0.3, 0.8))


def stove(d: Drawing) -> None:
    d.fill(box(-0.45, 0.45, 0, 0.92), "#d9d9d6", (0, 0.1, 0.98))
    d.fill(box(-0.36, 0.36, 0.14, 0.58), "#1c1c20", glow="#ff8a3a", power=0.35)
    d.fill(box(-0.34, 0.34, 0.62, 0.65), STEEL)
    d.fill(box(-0.47, 0.47, 0.90, 0.96), "#3c3e42", (0, 0.8, 0.6))
    d.fill([(-0.30, 0.96), (-0.28, 1.16), (0.02, 1.16), (0.04, 0.96)], "#a8552e", (0, 0.2, 0.95))
    d.fill([(-0.45, 1.9), (-0.18, 2.4), (0.18, 2.4), (0.45, 1.9)], STEEL, (0, 0.1, 0.95))
    d.fill(box(-0.18, 0.18, 2.4, 3.0), STEEL, (0.3, 0, 0.9))


def counter(d: Drawing) -> None:
    """A kitchen's worktop with cupboards, a window's length of shelves and pots above."""
    d.fill(box(-1.5, 1.5, 0.06, 0.88), "#dfe3dc", (0, 0.05, 0.98))
    for x in (-1.12, -0.37, 0.38, 1.13):
        d.fill(box(x - 0.34, x + 0.34, 0.12, 0.80), "#c4ccc2", (0, 0.1, 0.95))
        d.fill(box(x + 0.22, x + 0.26, 0.44, 0.56), BRASS)
    d.fill(box(-1.55, 1.55, 0.86, 0.94), "#8a6544", (0, 0.85, 0.5))
    for x, code in ((-1.1, "#c2542e"), (-0.86, "#e0b24a"), (-0.4, "#5f7f5a"), (1.0, "#b9c6cc"), (1.24, "#b9c6cc")):
        d.fill([(x - 0.10, 0.94), (x - 0.08, 1.16), (x + 0.08, 1.16), (x + 0.10, 0.94)], code, (0.2, 0.1, 0.95))
    for y in (1.55, 1.95):
        d.fill(box(-1.45, 1.45, y, y + 0.05), WOOD, (0, 0.7, 0.6))
        for k, x in enumerate(np.arange(-1.35, 1.35, 0.21)):
            tall = 0.14 + 0.13 * float(d.rng.random())
            code = ("#e8e0d0", "#a8552e", "#6f8f8a", "#d8b25c", "#8a3a32")[(k * 7 + int(y * 10)) % 5]
            d.fill(box(float(x), float(x) + 0.14, y + 0.05, y + 0.05 + tall), code, (0.2, 0.1, 0.95))


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


def bar(d: Drawing) -> None:
    """A bar's back: bottles on lit shelves, and the counter before it."""
    d.fill(box(-2.2, 2.2, 0, 2.7), "#3a251a")
    for y in (1.25, 1.70, 2.15):
        d.fill(box(-2.05, 2.05, y, y + 0.40), "#4a2e1c", glow="#ffb860", power=0.45)
        d.fill(box(-2.05, 2.05, y - 0.04, y), WOOD, (0, 0.8, 0.6))
        for k, x in enumerate(np.arange(-1.95, 1.95, 0.15)):
            tall = 0.20 + 0.14 * float(d.rng.random())
            code = ("#2f5a3a", "#8a5a20", "#b8c8c0", "#6a1f24", "#3a4a6a")[(k * 3 + int(y * 9)) % 5]
            d.fill(box(float(x), float(x) + 0.09, y, y + tall * 0.7), code, (0.3, 0.1, 0.9))
            d.fill(box(float(x) + 0.03, float(x) + 0.06, y + tall * 0.7, y + tall), code)
    d.fill(box(-2.3, 2.3, 0, 1.02), "#5a3824", (0, 0.1, 0.98))
    for x in np.arange(-2.1, 2.2, 0.7):
        d.fill(box(float(x), float(x) + 0.56, 0.14, 0.86), "#6e4a30", (0, 0.15, 0.95))
    d.fill(box(-2.36, 2.36, 1.0, 1.08), "#8f6742", (0, 0.9, 0.4))


def pendant(d: Drawing) -> None:
    """A lamp that hangs from above; its foot is the cord's lower end, the shade."""
    d.fill(box(-0.015, 0.015, 0.30, 2.0), "#1c1a1a")
    d.fill([(-0.30, 0.02), (-0.10, 0.32), (0.10, 0.32), (0.30, 0.02)], "#2f3a38", (0, 0.3, 0.9))
    d.fill(ellipse(0, 0.03, 0.26, 0.05), "#fff0c8", glow="#ffd890", power=2.2)


def chandelier(d: Drawing) -> None:
    d.fill(box(-0.03, 0.03, 1.1, 3.0), BRASS)
    d.fill(ellipse(0, 1.05, 0.16, 0.24), BRASS, (0, 0.2, 0.9))
    for tier, (y, reach, arms) in enumerate(((0.55, 1.25, 9), (0.95, 0.75, 7))):
        for x in np.linspace(-reach, reach, arms):
            d.fill([(0, y + 0.12), (float(x), y - 0.05), (float(x), y), (0, y + 0.2)], BRASS, (0, 0.3, 0.9))
            d.fill(box(float(x) - 0.03, float(x) + 0.03, y, y + 0.22), CREAM)
            d.fill(ellipse(float(x), y + 0.31, 0.055, 0.10), "#fff0c8", glow="#ffcf80", power=2.4)
            for k in range(3):
                d.fill(
                    ellipse(float(x), y - 0.12 - 0.10 * k, 0.03, 0.045, 6),
                    "#eef4f8",
                    (0.2, 0.3, 0.9),
                    "#fff0d0",
                    0.35 + 0.1 * tier,
                )


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


def blackboard(d: Drawing) -> None:
    d.fill(box(-1.6, 1.6, 0.85, 2.3), "#6a4a30")
    d.fill(box(-1.52, 1.52, 0.93, 2.22), "#26382f", (0, 0, 1.0))
    for y in np.arange(1.15, 2.1, 0.22):
        x = -1.4
        while x < 1.1:
            wide = float(d.rng.uniform(0.1, 0.4))
            d.fill(box(x, x + wide, float(y), float(y) + 0.025), "#b8c4bc")
            x += wide + 0.09
    d.fill(box(-1.6, 1.6, 0.82, 0.88), "#8a6544", (0, 0.8, 0.6))


def pelmet(d: Drawing) -> None:
    """The swags that hang over a stage."""
    for k, x in enumerate(np.arange(-6.0, 6.0, 1.5)):
        d.fill(ellipse(float(x) + 0.75, 1.25, 0.92, 0.95), ("#7a1019", "#94161f")[k % 2], (0, -0.3, 0.9))
        d.fill(ellipse(float(x) + 0.75, 1.55, 0.86, 0.80), "#a81c26", (0, 0.25, 0.9))
    d.fill(box(-6.0, 6.0, 1.6, 2.0), "#5a0a12")
    d.fill(box(-6.0, 6.0, 1.90, 2.0), BRASS)


def workbench(d: Drawing) -> None:
    for x in (-1.4, 1.3):
        d.fill(box(x, x + 0.14, 0, 0.85), WOOD)
    d.fill(box(-1.6, 1.6, 0.82, 0.94), "#8a6544", (0, 0.85, 0.5))
    d.fill(box(-1.5, 1.5, 0.22, 0.30), WOOD, (0, 0.7, 0.6))
    d.fill(box(-1.6, 1.6, 1.20, 2.3), "#4a3a2c")
    for x, tall in (
        (-1.3, 0.7),
        (-0.95, 0.5),
        (-0.6, 0.8),
        (-0.2, 0.6),
        (0.15, 0.75),
        (0.55, 0.5),
        (0.9, 0.7),
        (1.3, 0.6),
    ):
        d.fill(box(x - 0.025, x + 0.025, 2.15 - tall, 2.15), "#a8804e")
        d.fill(box(x - 0.10, x + 0.10, 2.15 - tall - 0.12, 2.15 - tall), STEEL, (0.2, 0.2, 0.9))
    d.fill([(-0.9, 0.94), (-0.9, 1.12), (-0.5, 1.2), (-0.45, 0.94)], "#3a5a6a")
    d.fill(box(0.3, 0.9, 0.94, 1.08), "#b8885a", (0, 0.6, 0.7))
    d.fill([(1.05, 0.94), (1.15, 1.5), (1.2, 1.5), (1.15, 0.94)], DARK)
    d.fill([(0.75, 1.40), (1.0, 1.62), (1.25, 1.50), (1.0, 1.34)], "#4a6a52", glow="#ffd890", power=1.2)


def lab_bench(d: Drawing) -> None:
    d.fill(box(-1.7, 1.7, 0, 0.86), "#e4e8ea", (0, 0.05, 0.98))
    for x in np.arange(-1.6, 1.6, 0.8):
        d.fill(box(float(x), float(x) + 0.72, 0.08, 0.78), "#cfd6da")
    d.fill(box(-1.75, 1.75, 0.86, 0.93), "#3f464c", (0, 0.9, 0.4))
    for x, code, glow in (
        (-1.4, "#2f8f7a", "#40ffc8"),
        (-1.1, "#3a6ac0", "#60a0ff"),
        (-0.8, "#b0408a", "#ff60c0"),
        (0.5, "#c8a030", "#ffd050"),
        (0.8, "#2f8f7a", "#40ffc8"),
    ):
        d.fill(
            [
                (x - 0.12, 0.93),
                (x - 0.03, 1.14),
                (x - 0.03, 1.28),
                (x + 0.03, 1.28),
                (x + 0.03, 1.14),
                (x + 0.12, 0.93),
            ],
            code,
            (0.2, 0.1, 0.9),
            glow,
            0.8,
        )
    d.fill(box(-0.35, 0.25, 0.98, 1.42), "#20262c")
    d.fill(box(-0.31, 0.21, 1.02, 1.38), "#1f4a5a", glow="#6fe0ff", power=1.1)
    d.fill(box(-1.7, 1.7, 1.75, 1.80), "#c8d0d4", (0, 0.7, 0.6))
    for k, x in enumerate(np.arange(-1.6, 1.6, 0.17)):
        code = ("#6a9ab0", "#c8d8dc", "#8a5a30", "#b8c8b0")[k % 4]
        d.fill(box(float(x), float(x) + 0.11, 1.80, 1.96 + 0.1 * float(d.rng.random())), code, (0.3, 0.1, 0.9))


def console(d: Drawing) -> None:
    """A ship's console: screens, lights, a slanted desk."""
    d.fill([(-1.9, 0), (-2.1, 0.75), (2.1, 0.75), (1.9, 0)], "#2a3038", (0, -0.1, 0.98))
    d.fill([(-2.1, 0.75), (-1.8, 1.0), (1.8, 1.0), (2.1, 0.75)], "#444d58", (0, 0.75, 0.6))
    for k, x in enumerate(np.arange(-1.9, 1.9, 0.16)):
        code = ("#ff5a40", "#40e0ff", "#ffd050", "#60ff90")[int(d.rng.integers(4))]
        d.fill(box(float(x), float(x) + 0.07, 0.80 + 0.08 * (k % 2), 0.84 + 0.08 * (k % 2)), code, glow=code, power=1.3)
    for x, w in ((-1.35, 0.45), (-0.35, 0.35), (0.5, 0.4), (1.35, 0.35)):
        d.fill(box(x - w, x + w, 1.02, 1.52), "#14181e")
        d.fill(box(x - w + 0.04, x + w - 0.04, 1.06, 1.48), "#123a4c", glow="#48c8f0", power=0.9)
        for y in np.arange(1.12, 1.44, 0.08):
            wide = (w - 0.1) * float(d.rng.uniform(0.3, 1.0))
            d.fill(
                box(x - w + 0.08, x - w + 0.08 + wide, float(y), float(y) + 0.03), "#9fe8ff", glow="#a8f0ff", power=1.2
            )


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


def plant_table(d: Drawing) -> None:
    """A greenhouse's staging: boxes of seedlings and flowers."""
    for x in (-1.4, 0, 1.3):
        d.fill(box(x, x + 0.08, 0, 0.75), "#b9b4a8")
    d.fill(box(-1.55, 1.55, 0.72, 0.80), "#8a7a60", (0, 0.8, 0.6))
    for k in range(90):
        x, tall = float(d.rng.uniform(-1.5, 1.5)), float(d.rng.uniform(0.12, 0.55))
        lean = float(d.rng.normal()) * 0.08
        code = ("#3f7a34", "#5f9a44", "#2f5f30", "#7ab04c")[k % 4]
        d.fill(
            [(x - 0.05, 0.86), (x + lean - 0.07, 0.86 + tall * 0.6), (x + lean, 0.86 + tall), (x + 0.06, 0.86)],
            code,
            (lean * 3, 0.5, 0.75),
        )
        if k % 3 == 0:
            bloom = ("#e05a6a", "#f0c84a", "#f4eef4", "#a060c8")[int(d.rng.integers(4))]
            d.fill(ellipse(x + lean, 0.88 + tall, 0.055, 0.05, 8), bloom, (0, 0.6, 0.7))
    d.fill(box(-1.55, 1.55, 0.78, 0.92), "#7a5236", (0, 0.1, 0.95))


def bookcase(d: Drawing) -> None:
    d.fill(box(-1.0, 1.0, 0, 2.2), "#5a3a26")
    for y in (0.1, 0.52, 0.94, 1.36, 1.78):
        d.fill(box(-0.92, 0.92, y, y + 0.36), "#2a1c14")
        x = -0.90
        while x < 0.82:
            wide, tall = float(d.rng.uniform(0.04, 0.09)), float(d.rng.uniform(0.22, 0.34))
            code = ("#6a2a22", "#2f4a5a", "#8a6a3a", "#5a3a5a", "#b09a74", "#3f5a3a")[int(d.rng.integers(6))]
            if d.rng.random() < 0.88:
                d.fill(box(x, x + wide * 0.92, y, y + tall), code, (0.15, 0.1, 0.95))
            x += wide


def pictures(d: Drawing) -> None:
    """Two framed pictures on a wall, one over the other."""
    for y, w, h, code in ((0.0, 0.46, 0.62, "#6a8a9a"), (0.86, 0.30, 0.38, "#b08a5a")):
        d.fill(box(-w, w, y, y + h), "#8a6a34", (0.1, 0.2, 0.95))
        d.fill(box(-w + 0.05, w - 0.05, y + 0.05, y + h - 0.05), "#e8e0d0")
        d.fill(box(-w + 0.11, w - 0.11, y + 0.11, y + h - 0.11), code)
        d.fill([(-w + 0.11, y + 0.11), (-0.1, y + h * 0.7), (0.08, y + h * 0.4), (w - 0.11, y + 0.11)], "#3f4a44")


def floor_lamp(d: Drawing) -> None:
    d.fill(ellipse(0, 0.03, 0.2, 0.04), BRASS, (0, 0.8, 0.5))
    d.fill(box(-0.02, 0.02, 0, 1.3), BRASS)
    d.fill([(-0.32, 1.22), (-0.18, 1.66), (0.18, 1.66), (0.32, 1.22)], "#f0dcb0", glow="#ffce88", power=1.6)


def sofa(d: Drawing) -> None:
    code, light = (("#4f6a72", "#64828a"), ("#7a4a3a", "#945f4a"), ("#5f6a44", "#77845a"))[int(d.rng.integers(3))]
    d.fill([(-1.05, 0.1), (-1.0, 0.98), (1.0, 0.98), (1.05, 0.1)], code, (0, 0.15, 0.95))
    for x in (-0.48, 0.48):
        d.fill(box(x - 0.45, x + 0.45, 0.40, 0.58), light, (0, 0.75, 0.6))
        d.fill(box(x - 0.43, x + 0.43, 0.58, 0.94), light, (0, 0.15, 0.95))
    for s in (-1, 1):
        d.fill([(s * 0.95, 0.05), (s * 0.95, 0.70), (s * 1.18, 0.66), (s * 1.18, 0.05)], code, (s * 0.4, 0.35, 0.8))
    d.fill([(-0.75, 0.56), (-0.62, 0.88), (-0.28, 0.84), (-0.34, 0.54)], "#d8a850", (0, 0.3, 0.9))


def drape(d: Drawing) -> None:
    """A window's curtain."""
    for k, x in enumerate(np.arange(-0.4, 0.4, 0.1)):
        d.fill(
            [(float(x), 0), (float(x) * 0.9, 2.4), (float(x) * 0.9 + 0.1, 2.4), (float(x) + 0.11, 0)],
            ("#a8735a", "#c08a6c", "#8a5a46")[k % 3],
            ((-0.5, 0.1, 0.5)[k % 3], 0.05, 0.85),
        )
    d.fill(box(-0.44, 0.44, 2.38, 2.44), BRASS)


def fireplace(d: Drawing) -> None:
    d.fill(box(-1.0, 1.0, 0, 2.2), "#8a6a58")
    for row in range(14):
        d.fill(box(-1.0, 1.0, row * 0.16, row * 0.16 + 0.02), "#5f4a40")
    d.fill(box(-1.1, 1.1, 1.15, 1.28), WOOD, (0, 0.7, 0.7))
    d.fill([(-0.6, 0.05), (-0.6, 0.75), (0, 1.0), (0.6, 0.75), (0.6, 0.05)], "#140c08")
    for x, tall in ((-0.3, 0.36), (-0.1, 0.58), (0.12, 0.46), (0.3, 0.30)):
        d.fill([(x - 0.12, 0.10), (x, 0.10 + tall), (x + 0.12, 0.10)], "#ff8a30", glow="#ff8a30", power=2.2)
    d.fill(box(-0.45, 0.45, 0.05, 0.14), "#3a2418", glow="#ff4a10", power=0.5)
    for x, code in ((-0.7, "#3a5a6a"), (-0.45, "#b09a50"), (0.6, "#7a2a2a")):
        d.fill(box(x - 0.07, x + 0.07, 1.28, 1.55), code)
