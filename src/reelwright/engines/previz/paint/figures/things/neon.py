"""A neon sign: words or a picture bent of glowing tube on a dark board, in a border of another colour. Lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

_PAIRS = (("#ff2a7a", "#2ae0ff"), ("#2ae0ff", "#ff2a7a"), ("#ff5a1a", "#ffd02a"), ("#ff2a3a", "#3aff8a"))
_TUBES = {"red": "#ff2418", "blue": "#2a6aff", "green": "#2aff5a", "pink": "#ff2a9a", "purple": "#a03aff",
          "yellow": "#ffe02a", "orange": "#ff7a1a", "white": "#f4f6ff"}


def neon_sign(cue: Cue) -> Thing:
    """What it says in glowing letters; OPEN where the prompt does not tell."""
    ink, rim = (paint(c) for c in _PAIRS[cue.seed % len(_PAIRS)])
    said = next((c for c in cue.colours if c in _TUBES), "")
    ink = paint(_TUBES[said]) if said else ink
    shown = None if printed(cue) else emblem(pictured(cue), 0.66, _tube(ink, 1.1), _tube(rim, 0.9))
    says = "" if shown is not None else printed(cue) or pictured(cue).upper() or "OPEN"
    lines = max(1, round(len(says) / 9)) if says else 1
    wide, high = (1.50, 0.44 + 0.22 * lines) if says else (1.0, 1.0)
    board = matt("#101016", 0.2)
    parts: list[Mesh] = [box((0.05, high, wide), board, 0.03), *_border(wide, high, rim)]
    if shown is not None:
        parts.append(shown.moved(0.035, high / 2, 0))
    else:
        parts += [inscription(says, wide - 0.34, high - 0.24, _tube(ink, 1.1), 10).moved(0.040, high / 2, 0),
                  inscription(says, wide - 0.32, high - 0.22, _tube(ink, 0.22), 10).moved(0.030, high / 2, 0)]
    chains = [tube([(0, high, z), (0, high + 0.16, z)], 0.008, matt("#2a2a30"), 6) for z in (-0.4 * wide, 0.4 * wide)]
    lamps = [Lamp((0.05, high / 2, z * wide), 0.55, _light(ink), 0.04) for z in (-0.28, 0.0, 0.28)]
    lamps += [Lamp((0.05, y * high, z * wide / 2), 0.22, _light(rim), 0.03) for y in (0.05, 0.95) for z in (-1, 1)]
    return Thing(join([*parts, *chains]), pitch=-3.0, turned=72.0, lamps=tuple(lamps))


def _tube(colour: Rgb, glow: float) -> Stuff:
    return Stuff(colour, glow=glow, gloss=0.6, wear=0.0)


def _light(colour: Rgb) -> tuple[float, float, float]:
    return (0.9 * colour[0] + 0.04, 0.9 * colour[1] + 0.04, 0.9 * colour[2] + 0.04)


def _border(wide: float, high: float, colour: Rgb) -> list[Mesh]:
    """A tube round the board, its ends held by clips."""
    w, h, r = wide / 2 - 0.06, high / 2 - 0.06, 0.08
    corners = [(h - r, w), (h, w - r), (h, -w + r), (h - r, -w), (-h + r, -w), (-h, -w + r), (-h, w - r), (-h + r, w),
               (h - r, w)]
    path = [(0.045, high / 2 + y, z) for y, z in corners]
    clips = [ball(0.014, lit("#f4f4ff", 0.2)).moved(0.04, high / 2 + y, z) for y, z in np.asarray(corners)[::2]]
    return [tube(path, 0.013, _tube(colour, 1.0), 8, 0), *clips]


GOODS = ((neon_sign, 0.85, "neon sign, neon light sign, neon lettering, neon, glowing sign, led sign"),)
