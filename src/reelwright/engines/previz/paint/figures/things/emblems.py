"""Pictures on things: the outline of a noun's sign as flat shapes, in the plane x = 0, to be seen from +x."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.fallback import outlines, sign_for
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, polygon
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows

_FRAMED = frozenset("\u262e\u271d\u2626\u262a\u2721\u2638")
"""Signs of peace and of creeds, which the font draws on a square tile."""
_KNOWN_AS = {"logo": "star", "emblem": "star", "badge": "star", "flame": "fire", "tyrannosaurus": "t-rex",
             "dino": "dinosaur", "wombat": "bear", "notes": "musical notes", "puma": "leopard"}
"""Pictures by the word of a sign that stands for them."""
ROUND = frozenset({"circle", "disc", "dot", "ball"})
POINTS = 72  # of one outline


def emblem(noun: str, size: float, ink: Stuff, pale: Stuff) -> Mesh | None:
    """A picture of the noun within size x size m about the origin; None where there is no sign for it. pale: what
    the lines enclose."""
    layers = layers_of(noun)
    if layers is None:
        return None
    return join([polygon([(0.0012 * level, float(y) * size, -float(x) * size) for x, y in flat], ink if inked else pale)
                 for level, (flat, inked) in enumerate(layers)])


def layers_of(noun: str) -> list[tuple[Rows, bool]] | None:
    """The outlines (n, 2) of a noun's picture within a square 1 x 1 about the origin, the lowest first, and whether
    each is ink; None where there is no sign for it."""
    noun = _KNOWN_AS.get(noun, noun)
    if noun in ROUND:
        turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        return [(0.5 * np.column_stack([np.cos(turn), np.sin(turn)]), True)]
    sign = sign_for(Cue("object", noun))
    if sign is None:
        return None
    shapes = sorted(outlines(sign), key=_area, reverse=True)[:14]
    shapes = shapes[1:] if sign in _FRAMED else shapes
    points = np.vstack(shapes)
    low, high = points.min(0), points.max(0)
    k, middle, whole = 1 / float((high - low).max()), (low + high) / 2, _area(shapes[0])
    return [((_thinned(s) - middle) * k, _turn(s) == _turn(shapes[0])) for s in shapes if _area(s) > 0.002 * whole]


def _turn(shape: Rows) -> bool:
    x, y = shape.T
    return bool(np.sum(np.roll(x, 1) * y - x * np.roll(y, 1)) >= 0)


def _area(shape: Rows) -> float:
    x, y = shape.T
    return float(abs(np.sum(np.roll(x, 1) * y - x * np.roll(y, 1))) / 2)


def _thinned(shape: Rows) -> Rows:
    keep = np.unique(np.linspace(0, len(shape) - 1, min(POINTS, len(shape))).astype(int))
    return np.asarray(shape[keep], np.float64)
