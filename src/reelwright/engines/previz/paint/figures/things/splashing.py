"""What falls into a drink: half under, in a crown of splash that rises and sinks with drops about it. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, grid, join, lathe
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel, liquid
from reelwright.engines.previz.paint.figures.things.pouring import INTO, OF, colour_of
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

ITEM = "item:"
"""Trait with the noun of what falls."""
Falls = Callable[[str], Thing | None]
_POINTS = 16
"""Spikes of a crown."""


def splash(falls: Falls) -> Callable[[Cue], Thing]:
    """A maker of drinks with something falling into them; falls: who makes the thing of a noun."""

    def made(cue: Cue) -> Thing:
        of = told(cue, OF, "milk")
        tone, deep = colour_of(of, cue.colours), told(cue, INTO, "bowl")
        vessel, level, wide = _vessel(deep, of, tone)
        narrow = wide < 0.08
        item = _item(falls(told(cue, ITEM, "strawberry")), (1.15 if narrow else 0.66) * wide)
        still_parts = [*vessel, *([item.moved(0.0, level, 0.0)] if item is not None else [])]
        drops = stream(cue)
        ways = [(float(a), float(u), float(s)) for a, u, s in zip(drops.uniform(0, 6.28, 22), drops.random(22),
                                                                  drops.uniform(0.5, 1.0, 22), strict=True)]
        stuff = liquid(tone if of != "water" else paint("#cfe8f2"), 0.12)

        def thrown(phase: float) -> Mesh:
            crown = _crown(phase, level, (0.80 if narrow else 0.66) * wide, stuff)
            return join([crown, *_drops(phase, level, wide, stuff, ways)])

        return Thing(join(still_parts), thrown, period=1.3, pictures=8, pitch=16.0, turned=20.0)

    return made


def _vessel(deep: str, of: str, tone: Rgb) -> tuple[list[Mesh], float, float]:
    """(parts, height of the liquid, its radius)."""
    clear = of == "water"
    if "glass" in deep or "tumbler" in deep:
        drink = liquid(paint("#bfdfea") if clear else tone)
        return [clear_vessel([(0.050, 0.0), (0.062, 0.105)], 0.084, drink)], 0.084, 0.058
    china = enamel(paint("#dfe6ea" if "milk" in of or "cream" in of else "#f0ece2"))
    if "cup" in deep or "mug" in deep:
        outer = [(0.052, 0.0), (0.056, 0.006), (0.060, 0.110)]
        inner = [(0.056, 0.110), (0.052, 0.02)]
        return [lathe([(0.0, 0.0), *outer], china, 44), lathe([outer[-1], *inner], china, 44),
                lathe([(0.0, 0.090), (0.055, 0.090)], liquid(tone), 40)], 0.090, 0.055
    outer = curve([(0.045, 0.0), (0.055, 0.008), (0.105, 0.045), (0.125, 0.085)], 22)
    inner = [(r - 0.005, max(y, 0.006)) for r, y in reversed(outer)]
    return [lathe([(0.0, 0.0), *outer], enamel(paint("#5f8fae"), 0.2), 48), lathe([outer[-1], *inner], china, 48),
            lathe([(0.0, 0.066), (0.112, 0.066)], liquid(tone), 44)], 0.066, 0.108


def _item(thing: Thing | None, size: float) -> Mesh | None:
    """A third of it is under; `size` m at its widest, leaning a little."""
    if thing is None:
        return None
    box, deep = extent(thing.mesh, View(0.0, 0.0)), extent(thing.mesh, View(90.0, 0.0))
    k = size / max(box.height, 0.7 * box.width, 0.7 * deep.width, 1e-3)
    middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2, -(deep.left + deep.right) / 2)
    return thing.mesh.moved(-middle[0], -middle[1], 0.0).scaled(k).turned("z", 16.0).moved(0.0, 0.26 * size, 0.0)


def _crown(phase: float, level: float, radius: float, stuff: Stuff) -> Mesh:
    """A thin wall of liquid, wider above, its rim drawn into spikes; it closes with the loop."""
    rise = math.sin(math.pi * phase) ** 0.8
    wide, high = radius * (0.72 + 0.40 * phase), radius * (0.06 + 0.80 * rise)
    a = np.linspace(0, 2 * math.pi, 12 * _POINTS + 1)
    spike = np.abs(np.cos(0.5 * _POINTS * a)) ** 5 * (0.75 + 0.25 * np.sin(3 * a + 1.0))
    rows = []
    for v in np.linspace(0, 1, 9):
        r = wide * (1.0 - 0.10 * math.sin(math.pi * v) + 0.34 * v * v)
        y = level + high * (0.62 * v + 0.38 * v**3 * spike)
        rows.append(np.stack([r * np.cos(a), y, r * np.sin(a)], 1))
    foot = lathe([(wide * 0.86, level), (wide * 1.0, level + 0.04 * radius), (wide * 1.16, level)], stuff, 40)
    return join([grid(np.array(rows), stuff), foot])


def _drops(phase: float, level: float, wide: float, stuff: Stuff, ways: list[tuple[float, float, float]]) -> list[Mesh]:
    """Each on its own parabola, gone under the surface when it is back."""
    out = []
    for angle, start, size in ways:
        u = (phase + start) % 1.0
        y = 4.6 * wide * size * u * (1 - u)
        r = wide * (0.45 + 0.95 * u * size)
        out.append(ball((0.018 + 0.030 * (1 - u)) * wide * (0.5 + size), stuff, 1.15, 10).moved(
            r * math.cos(angle), level + y - 0.03 * wide, r * math.sin(angle)))
    return out
