"""What stands in the open where people gather, and what lies in caves and under the sea: polygons in metres."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, box
from reelwright.engines.previz.paint.places.furnishings import STEEL, WOOD, ellipse


def stall(d: Drawing) -> None:
    """A market stall: striped awning, crates of fruit, a lamp."""
    for x in (-1.5, 1.42):
        d.fill(box(x, x + 0.08, 0, 2.5), WOOD)
    d.fill(box(-1.5, 1.5, 0.0, 0.85), "#6a4a34", (0, 0.05, 0.98))
    d.fill([(-1.6, 0.80), (-1.5, 1.02), (1.5, 1.02), (1.6, 0.80)], "#8a6a4a", (0, 0.7, 0.7))
    for k in range(60):
        x = -1.42 + 2.84 * (k % 20) / 19
        code = ("#d8402c", "#f09a28", "#7aa83a", "#f0d048", "#a83a5a")[int((x + 1.5) / 0.62) % 5]
        d.fill(
            ellipse(x, 0.92 + 0.09 * (k // 20) + 0.02 * float(d.rng.random()), 0.075, 0.07, 8), code, (0.1, 0.5, 0.8)
        )
    for k, x in enumerate(np.arange(-1.75, 1.75, 0.35)):
        code = ("#c8322a", "#f0e6d4")[k % 2]
        d.fill(
            [(float(x), 2.25), (float(x) * 0.86, 2.85), ((float(x) + 0.35) * 0.86, 2.85), (float(x) + 0.35, 2.25)],
            code,
            (0, 0.6, 0.75),
        )
        d.fill(ellipse(float(x) + 0.175, 2.25, 0.175, 0.12, 10), code, (0, 0.2, 0.95))
    d.fill(ellipse(0.6, 1.95, 0.14, 0.17), "#ffd890", glow="#ffb850", power=2.0)
    d.fill(ellipse(-0.7, 1.98, 0.14, 0.17), "#ffb0a0", glow="#ff7048", power=1.6)
    d.cap([(-1.6, 2.78), (-1.4, 2.92), (1.4, 2.92), (1.6, 2.78)])


def gravestone(d: Drawing) -> None:
    if d.rng.random() < 0.4:
        d.fill(box(-0.08, 0.08, 0, 1.25), "#8a8a84")
        d.fill(box(-0.34, 0.34, 0.78, 0.94), "#8a8a84")
        return
    lean = 0.06 * float(d.rng.normal())
    arch = [(0.34 * math.cos(a) + lean, 0.80 + 0.30 * math.sin(a)) for a in np.linspace(0, math.pi, 12)]
    d.fill([(-0.34, 0), (0.34, 0), *arch], "#7c7e78", (0.1, 0.1, 0.95))
    d.fill([(-0.22 + lean, 0.62), (0.22 + lean, 0.62), (0.22 + lean, 0.67), (-0.22 + lean, 0.67)], "#5a5c58")
    d.cap([(-0.34 + lean, 0.84), (0, 1.14), (0.34 + lean, 0.84), (0, 1.02)])


def wheel(d: Drawing) -> None:
    """A fairground's big wheel, its rim in lamps."""
    for s in (-1, 1):
        d.fill([(s * 5.0, 0), (s * 0.3, 10.2), (s * -0.1, 10.2), (s * 4.5, 0)], "#b8c0c8", (0.3 * s, 0, 0.9))
    for k in range(16):
        a = k * math.pi / 8 + 0.1
        x, y = 9 * math.cos(a), 10 + 9 * math.sin(a)
        d.fill([(0.06, 10), (x + 0.06, y), (x - 0.06, y), (-0.06, 10)], "#d8dce0")
        d.fill(
            box(x - 0.7, x + 0.7, y - 1.7, y - 0.3),
            ("#d8403a", "#f0c040", "#3a80c8", "#60b060")[k % 4],
            (0.2, 0.1, 0.9),
            "#ffd890",
            0.35,
        )
    for k in range(96):
        a = k * math.pi / 48
        for r in (9.0, 8.2):
            code = ("#ff5a78", "#ffd050", "#50d0ff", "#a070ff")[(k // 6) % 4]
            d.fill(ellipse(r * math.cos(a), 10 + r * math.sin(a), 0.17, 0.17, 6), code, glow=code, power=2.2)


def tent_top(d: Drawing) -> None:
    """A striped fairground tent."""
    for k, x in enumerate(np.arange(-4.0, 4.0, 0.8)):
        code = ("#c8342e", "#f2e8d8")[k % 2]
        side = float(x + 0.4) / 4
        d.fill([(float(x), 3.0), (0, 6.4), (float(x) + 0.8, 3.0)], code, (side * 0.7, 0.5, 0.6))
        d.fill(box(float(x), float(x) + 0.8, 0, 3.0), code, (side * 0.6, 0, 0.8), "#ffb860", 0.12)
        d.fill(ellipse(float(x) + 0.4, 3.0, 0.4, 0.28, 10), code, (side * 0.5, 0.1, 0.8))
    d.fill([(0, 6.3), (0, 7.2), (0.9, 6.95), (0, 6.7)], "#f0c040")
    for x in np.arange(-3.8, 4.0, 0.4):
        d.fill(ellipse(float(x), 3.05, 0.07, 0.07, 6), "#ffd890", glow="#ffd070", power=2.0)


def swing(d: Drawing) -> None:
    for s in (-1, 1):
        d.fill([(s * 2.0, 0), (s * 1.5, 2.6), (s * 1.4, 2.6), (s * 1.8, 0)], "#c84a3a", (0.3 * s, 0, 0.9))
        d.fill([(s * 1.1, 0), (s * 1.5, 2.6), (s * 1.4, 2.6), (s * 1.0, 0)], "#c84a3a", (0.3 * s, 0, 0.9))
    d.fill(box(-1.6, 1.6, 2.55, 2.68), "#3a70b8", (0, 0.6, 0.7))
    for x in (-0.7, 0.5):
        for dx in (-0.2, 0.2):
            d.fill(box(x + dx - 0.015, x + dx + 0.015, 0.55, 2.55), STEEL)
        d.fill(box(x - 0.26, x + 0.26, 0.50, 0.57), "#e0b23a", (0, 0.8, 0.5))


def slide(d: Drawing) -> None:
    d.fill([(1.3, 0), (1.3, 2.1), (1.42, 2.1), (1.42, 0)], "#3a70b8")
    d.fill([(0.8, 0), (0.8, 2.1), (0.92, 2.1), (0.92, 0)], "#3a70b8")
    for y in np.arange(0.3, 2.0, 0.3):
        d.fill(box(0.8, 1.42, float(y), float(y) + 0.07), STEEL)
    d.fill(
        [(-1.9, 0.12), (-1.3, 0.22), (0.8, 2.05), (1.4, 2.05), (1.4, 2.3), (0.7, 2.3), (-1.4, 0.45), (-1.9, 0.32)],
        "#e0a832",
        (-0.3, 0.6, 0.7),
    )


def crystals(d: Drawing) -> None:
    """A cluster of glowing crystals: light gathers at their feet and along one edge."""
    code, glow = (("#3f3690", "#7a68ff"), ("#1c6a88", "#40d0ff"), ("#7a2a70", "#ff68d8"), ("#1f7a58", "#48ffb0"))[
        int(d.rng.integers(4))
    ]
    for k in range(13):
        angle = float(d.rng.normal()) * 0.42
        tall = float(d.rng.uniform(0.35, 1.0)) * (2.0 - 1.4 * abs(angle)) if k else 2.0
        wide = 0.05 + 0.07 * tall
        ax, ay = math.sin(angle), math.cos(angle)
        foot = angle * 0.8 + float(d.rng.normal()) * 0.12

        def at(up: float, aside: float, ax: float = ax, ay: float = ay, foot: float = foot) -> tuple[float, float]:
            return foot + ax * up - ay * aside, ay * up + ax * aside

        d.fill(
            [at(0, wide), at(tall * 0.8, wide), at(tall, 0), at(tall * 0.72, wide * 0.2), at(0, wide * 0.2)],
            code,
            (-0.75, 0.3, 0.6),
            glow,
            0.22,
        )
        d.fill(
            [at(0, wide * 0.2), at(tall * 0.72, wide * 0.2), at(tall, 0), at(tall * 0.8, -wide), at(0, -wide)],
            code,
            (0.75, 0.15, 0.6),
            glow,
            0.07,
        )
        d.fill(
            [at(0, wide), at(tall * 0.3, wide), at(tall * 0.22, 0), at(tall * 0.3, -wide), at(0, -wide)],
            code,
            (0, 0.1, 0.9),
            glow,
            0.55,
        )
        d.fill(
            [
                at(tall * 0.1, wide * 0.26),
                at(tall * 0.72, wide * 0.26),
                at(tall * 0.99, 0.0),
                at(tall * 0.72, wide * 0.12),
                at(tall * 0.1, wide * 0.12),
            ],
            "#e8f0ff",
            (0, 0.4, 0.8),
            glow,
            0.8,
        )


def parapet(d: Drawing) -> None:
    """A roof's brick edge."""
    d.fill(box(-4.2, 4.2, 0, 1.1), "#7a5a4a", (0, 0.05, 0.98))
    for row in range(9):
        d.fill(box(-4.2, 4.2, row * 0.12, row * 0.12 + 0.02), "#a89484")
    d.fill(box(-4.3, 4.3, 1.08, 1.28), "#a8a098", (0, 0.7, 0.7))
    d.cap([(-4.3, 1.26), (-4.2, 1.36), (4.2, 1.36), (4.3, 1.26)])


def water_tank(d: Drawing) -> None:
    for x in (-1.2, -0.4, 0.4, 1.1):
        d.fill(box(x, x + 0.12, 0, 1.9), "#3a3430")
    d.fill([(-1.2, 0.2), (1.2, 1.7), (1.2, 1.8), (-1.2, 0.3)], "#3a3430")
    d.round([(-1.5, 1.8), (-1.5, 4.3), (1.5, 4.3), (1.5, 1.8)], "#7a5a40", 1.5)
    for y in (2.1, 2.9, 3.7):
        d.fill(box(-1.52, 1.52, y, y + 0.07), "#2a2624")
    d.fill([(-1.7, 4.25), (0, 5.3), (1.7, 4.25)], "#4a4440", (0, 0.7, 0.7))
    d.cap([(-1.6, 4.35), (0, 5.36), (1.6, 4.35), (0, 4.9)])


def stand(d: Drawing) -> None:
    """A stadium's stand full of people under its roof."""
    d.fill([(-30, 0), (-30, 3), (30, 3), (30, 0)], "#3a4048")
    d.fill(box(-30, 30, 0.6, 2.2), "#1f4a8a", (0, 0, 1.0), "#4a80d8", 0.35)
    d.fill([(-30, 3), (-30, 16), (30, 16), (30, 3)], "#2a2e36", (0, 0.5, 0.8))
    tones = ("#c84038", "#e8e4dc", "#2f5aa8", "#e0b040", "#3f4450", "#7a8a98", "#d89070")
    for row in range(20):
        y = 3.4 + row * 0.62
        for x in np.arange(-29.6, 29.6, 0.72):
            if d.rng.random() < 0.9:
                code = tones[int(d.rng.integers(len(tones)))]
                at = float(x) + 0.2 * float(d.rng.random())
                d.spot(at, y, 0.24, code)
                d.spot(at, y + 0.34, 0.13, "#c89878")
    d.fill([(-30, 17.5), (-30, 20.5), (30, 20.5), (30, 17.0)], "#4a525c", (0, -0.5, 0.8))
    for x in np.arange(-28, 29, 8.0):
        d.fill(box(float(x), float(x) + 0.5, 3, 20), "#20242a")


def floodlight(d: Drawing) -> None:
    d.fill([(-0.5, 0), (-0.3, 25), (0.3, 25), (0.5, 0)], "#3a4048", (0.3, 0, 0.9))
    d.fill(box(-3.2, 3.2, 25, 30), "#20242a")
    for x in np.arange(-2.6, 2.9, 1.3):
        for y in (26.0, 27.3, 28.6):
            d.fill(ellipse(float(x), y, 0.5, 0.5, 10), "#fff8e8", glow="#f4f8ff", power=3.0)


def wreck(d: Drawing) -> None:
    """A broken hull on its side, ribs showing."""
    d.fill(
        [(-9, 0), (-8.4, 3.2), (-5, 4.4), (0, 4.0), (3.4, 4.8), (7.2, 3.6), (9, 5.6), (8.2, 0)],
        "#3f3a30",
        (-0.2, 0.2, 0.9),
    )
    for y in np.arange(0.5, 4.2, 0.55):
        d.fill([(-8.7, float(y)), (-8.6, float(y) + 0.09), (8.3, float(y) + 0.24), (8.3, float(y) + 0.12)], "#26231e")
    for x in (-6.0, -4.2, -2.4, 4.6):
        d.fill([(x, 3.2), (x + 0.35, 5.9), (x + 0.6, 5.9), (x + 0.7, 3.2)], "#4a4436", (0.4, 0.1, 0.85))
    d.fill([(0.6, 3.6), (2.2, 11.5), (2.5, 11.4), (1.3, 3.6)], "#453d30", (0.4, 0.1, 0.85))
    d.fill([(-0.4, 8.6), (4.6, 7.2), (4.6, 7.0), (-0.4, 8.3)], "#3a342a")
    for x, y in ((-5.6, 1.6), (-2.8, 1.8), (1.0, 1.9), (4.2, 2.2)):
        d.fill(ellipse(x, y, 0.55, 0.5), "#0c1216")


def cottage(d: Drawing) -> None:
    """A thatched cottage with roses round its door."""
    d.fill(box(-4.2, 4.2, 0, 2.9), "#e6dcc4", (0, 0.05, 0.98))
    for x in (-2.9, 2.2):
        d.fill(box(x - 0.65, x + 0.65, 0.95, 2.2), "#f4f0e4")
        d.fill(box(x - 0.55, x + 0.55, 1.05, 2.1), "#3a4a54", glow="#ffb860", power=1.3)
        for bar in (x - 0.03, x - 0.58, x + 0.52):
            d.fill(box(bar, bar + 0.06, 1.05, 2.1), "#f4f0e4")
        d.fill(box(x - 0.55, x + 0.55, 1.52, 1.58), "#f4f0e4")
    d.fill(box(-0.6, 0.5, 0, 2.1), "#3f6a5a")
    d.fill([(-4.9, 2.5), (-3.4, 5.6), (3.4, 5.6), (4.9, 2.5), (2.6, 2.75), (-2.6, 2.75)], "#8a6f44", (0, 0.65, 0.75))
    for y in (3.2, 4.0, 4.8):
        d.fill(
            [
                (-4.6 + (y - 2.6) * 0.5, y),
                (4.6 - (y - 2.6) * 0.5, y),
                (4.5 - (y - 2.6) * 0.5, y + 0.08),
                (-4.5 + (y - 2.6) * 0.5, y + 0.08),
            ],
            "#6a5230",
            (0, 0.6, 0.8),
        )
    d.fill(box(1.9, 2.8, 4.6, 6.3), "#9a5a44", (0.3, 0.1, 0.9))
    _leafy(
        d, [(-0.9, 1.2, 0.5), (-0.8, 2.2, 0.6), (0.8, 2.3, 0.55), (0.8, 1.2, 0.45), (-3.9, 0.6, 0.7), (3.9, 0.6, 0.7)]
    )
    d.cap([(-4.7, 2.7), (-3.4, 5.66), (3.4, 5.66), (4.7, 2.7)])


def rosebush(d: Drawing) -> None:
    _leafy(d, [(0, 0.6, 0.75), (-0.6, 0.5, 0.6), (0.6, 0.5, 0.6), (0.1, 1.1, 0.55), (-0.3, 0.95, 0.5)], 34)


def _leafy(d: Drawing, balls: list[tuple[float, float, float]], blooms: int = 10) -> None:
    """Balls of leaves with flowers: middle x, y and radius in m."""
    for x, y, radius in balls:
        for k in range(26):
            a, r = float(d.rng.random()) * 2 * math.pi, radius * float(d.rng.random()) ** 0.5
            px, py = x + r * math.cos(a), max(0.06, y + r * math.sin(a) * 0.9)
            code = ("#2c5426", "#3f7a34", "#5f9a44")[min(2, int((py - y + radius) / radius * 1.5))]
            up = (py - y) / radius
            d.fill(ellipse(px, py, 0.16, 0.11, 7), code, (0.5 * math.cos(a), 0.3 + 0.5 * up, 0.6))
            if k < blooms * radius:
                tone = ("#e05a78", "#f4e8ec", "#c8283f")[int(d.rng.integers(3))]
                d.fill(ellipse(px + 0.05, py + 0.04, 0.075, 0.07, 7), tone, (0, 0.5, 0.8))


def topiary(d: Drawing) -> None:
    """A clipped cone in a box."""
    d.fill(box(-0.5, 0.5, 0, 0.6), "#d8d0c0", (0, 0.1, 0.98))
    d.round([(-0.85, 0.6), (-0.5, 1.9), (0, 3.4), (0.5, 1.9), (0.85, 0.6)], "#2f5a2c", 0.85)
    d.cap([(-0.5, 1.9), (0, 3.45), (0.5, 1.9), (0, 2.6)])


def hedge(d: Drawing) -> None:
    d.fill(box(-1.6, 1.6, 0, 1.2), "#2f5a2a", (0, 0.05, 0.98))
    d.fill([(-1.6, 1.14), (-1.45, 1.3), (1.45, 1.3), (1.6, 1.14)], "#56863e", (0, 0.9, 0.4))
    d.cap([(-1.6, 1.2), (-1.45, 1.34), (1.45, 1.34), (1.6, 1.2)])


def fountain(d: Drawing) -> None:
    stone = "#b9b2a4"
    d.fill([(-2.4, 0), (-2.6, 0.7), (2.6, 0.7), (2.4, 0)], stone, (0, 0.1, 0.98))
    d.fill([(-2.6, 0.7), (-2.4, 0.8), (2.4, 0.8), (2.6, 0.7)], "#5a8a9a", (0, 0.9, 0.4))
    d.round([(-0.3, 0.7), (-0.2, 2.0), (0.2, 2.0), (0.3, 0.7)], stone, 0.3)
    d.fill([(-0.3, 1.9), (-1.2, 2.25), (1.2, 2.25), (0.3, 1.9)], stone, (0, -0.1, 0.98))
    for s in (-1, 1):
        for reach in (0.5, 0.85, 1.15):
            arc = [(s * reach * t, 3.3 + 0.5 * t - 2.4 * t * t * reach) for t in np.linspace(0, 1.0, 9)]
            back = [(x * 0.93, y - 0.10) for x, y in reversed(arc)]
            d.fill([*arc, *back], "#e8f2f6", (0, 0.4, 0.8))
    d.fill([(-0.07, 2.2), (0, 3.5), (0.07, 2.2)], "#e8f2f6", (0, 0.4, 0.8))


def gazebo(d: Drawing) -> None:
    white = "#ece8de"
    for x in (-2.4, -1.2, 1.1, 2.3):
        d.fill(box(x, x + 0.16, 0.3, 3.6), white, (0.2, 0.1, 0.95))
    d.fill(box(-2.7, 2.7, 0, 0.35), "#b9b2a4", (0, 0.5, 0.85))
    d.fill(box(-2.6, 2.6, 0.9, 1.02), white)
    d.fill(box(-2.7, 2.7, 3.4, 3.75), white)
    d.fill([(-3.0, 3.7), (0, 5.6), (3.0, 3.7)], "#5f7f78", (0, 0.6, 0.75))
    d.fill(box(-0.06, 0.06, 5.5, 6.0), "#c09a48")
    d.cap([(-2.9, 3.8), (0, 5.66), (2.9, 3.8)])


def bench(d: Drawing) -> None:
    for x in (-0.75, 0.68):
        d.fill(box(x, x + 0.08, 0, 0.92), "#26282a", (0.3, 0.1, 0.9))
    for y in (0.50, 0.64, 0.78):
        d.fill(box(-0.9, 0.9, y, y + 0.09), "#8a6040", (0, 0.2, 0.95))
    d.fill([(-0.92, 0.36), (-0.88, 0.46), (0.88, 0.46), (0.92, 0.36)], "#9a6c48", (0, 0.9, 0.4))
    d.cap([(-0.9, 0.44), (-0.88, 0.5), (0.88, 0.5), (0.9, 0.44)])


def picket(d: Drawing) -> None:
    for x in np.arange(-2.9, 3.0, 0.26):
        d.fill(
            [(float(x), 0), (float(x), 1.0), (float(x) + 0.07, 1.14), (float(x) + 0.14, 1.0), (float(x) + 0.14, 0)],
            "#efeae0",
            (0.1, 0.1, 0.95),
        )
    for y in (0.3, 0.78):
        d.fill(box(-3.0, 3.0, y, y + 0.09), "#d8d2c6")


def manor(d: Drawing) -> None:
    """A country house, seen down its drive."""
    d.fill(box(-22, 22, 0, 11), "#c8b898", (0, 0.05, 0.98))
    d.fill(box(-6, 6, 0, 12.5), "#d4c6a8", (0, 0.05, 0.98))
    for row, y in enumerate((1.6, 5.6, 9.0)):
        for x in np.arange(-20, 20.1, 3.4):
            d.fill(
                box(float(x) - 0.8, float(x) + 0.8, y, y + (2.6, 2.2, 1.3)[row]), "#3c444a", glow="#ffb860", power=0.9
            )
    for x in (-4.5, -1.6, 1.2, 4.0):
        d.round([(x, 0.6), (x, 9.8), (x + 0.8, 9.8), (x + 0.8, 0.6)], "#e0d6c0", 0.45, x + 0.4)
    d.fill([(-6.6, 11.8), (0, 15.4), (6.6, 11.8)], "#d8ccb0", (0, 0.3, 0.9))
    d.fill([(-23, 10.8), (-20, 14), (-6, 14), (-6, 10.8)], "#5a5c66", (0, 0.6, 0.75))
    d.fill([(23, 10.8), (20, 14), (6, 14), (6, 10.8)], "#5a5c66", (0, 0.6, 0.75))
    for x in (-16, -9, 9, 16):
        d.fill(box(x - 0.8, x + 0.8, 13.4, 16.6), "#a08468")
