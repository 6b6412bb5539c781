"""A window of stained glass that shows something: panes of colour in lead about a picture or words. Lengths in m; front
+x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, polygon, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, rock
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import paint

STAINED = "stained glass window"
_WIDE, _HIGH, _SPRING = 1.3, 2.3, 1.65
"""m: of the light, and the height from which its arch springs."""
_SKY = ("#2a62c8", "#1f4a9a", "#4a8ae0", "#2f7ac0", "#6a4ab8")
_RIM = ("#c8281e", "#e2a92c", "#2f8a4a", "#d8622a", "#8a2a8a")
_SHINE = 0.55


def _pane(colour: str) -> Stuff:
    return Stuff(paint(colour), gloss=0.6, glow=_SHINE, wear=0.0)


def _inside(y: float, z: float) -> bool:
    return abs(z) <= _WIDE / 2 and (y <= _SPRING or math.hypot(z, y - _SPRING) <= _WIDE / 2)


def _panes(cue: Cue) -> list[Mesh]:
    """Crooked panes from side to side, warm at the rim and blue within."""
    rng, rows, columns = stream(cue), 13, 8
    ys, zs = np.meshgrid(np.linspace(0.0, _HIGH, rows), np.linspace(-_WIDE / 2, _WIDE / 2, columns), indexing="ij")
    ys[1:-1, 1:-1] += rng.uniform(-0.05, 0.05, (rows - 2, columns - 2))
    zs[1:-1, 1:-1] += rng.uniform(-0.05, 0.05, (rows - 2, columns - 2))
    lead = Stuff(paint("#16161a"), wear=0.0)
    out: list[Mesh] = []
    for i in range(rows - 1):
        for j in range(columns - 1):
            corners = [(float(ys[a, b]), float(zs[a, b])) for a, b in ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))]
            if not _inside(sum(y for y, _ in corners) / 4, sum(z for _, z in corners) / 4):
                continue
            rim = i in (0, rows - 2) or j in (0, columns - 2) or corners[2][0] > _SPRING + 0.3
            hues = _RIM if rim else _SKY
            out.append(polygon([(0.0, y, z) for y, z in reversed(corners)], _pane(hues[int(rng.integers(len(hues)))])))
            edge = [(0.004, y, z) for y, z in (*corners, corners[0])]
            out.append(tube(edge, 0.007, lead, 6))
    return out


def stained_window(cue: Cue) -> Thing:
    """An arched window in its stone, a picture in the middle of it."""
    ink = Stuff(paint("#141418"), wear=0.0)
    shown = emblem(pictured(cue), 0.95, ink, _pane("#f0c84a")) if pictured(cue) else None
    words = printed(cue) or (pictured(cue).upper() if shown is None else "")
    art = shown if shown is not None else inscription(words or "LUX", 1.0, 0.5, _pane("#fff4d0"), 9)
    arch = [(_WIDE / 2 * math.cos(a), _SPRING + _WIDE / 2 * math.sin(a)) for a in np.linspace(0, math.pi, 33)]
    outer = [(1.16 * z, _SPRING + 1.16 * (y - _SPRING)) for z, y in arch]
    foot = -0.1
    frame = [(outer[0][0], foot), *outer, (outer[-1][0], foot), (arch[-1][0], foot + 0.1), *reversed(arch),
             (arch[0][0], foot + 0.1)]
    stone = prism(frame, 0.16, rock("#a8a090", 0.1)).turned("y", 90)
    sill = prism([(-0.85, 0.0), (0.85, 0.0), (0.85, 0.1), (-0.85, 0.1)], 0.3, rock("#a8a090", 0.1)).turned("y", 90)
    mesh = join([*_panes(cue), stone, sill.moved(0, -0.1, 0), art.moved(0.03, 1.15, 0)])
    return Thing(mesh.moved(0, 0.1, 0), fit=lambda _cue: View(84.0, 2.0),
                 lamps=(Lamp((0.1, 1.2, 0.0), 1.4, (0.5, 0.5, 0.9), 0.0),))


GOODS = ((stained_window, 2.5, STAINED),)
"""Who makes it, how tall it is, m, and its noun."""
