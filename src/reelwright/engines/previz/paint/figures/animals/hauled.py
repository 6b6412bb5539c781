"""How a seal sits up out of the water: the line of its spine."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.rig import Rows

HAULED_OUT = "hauled out"
"""The trait of a seal that sits up on its fore flippers, out of the water."""
ON_NOSE = "on nose:"
"""How the trait begins that says what a seal has at its nose: the colour of a ball, or a fish that is thrown to it."""
TOSSED = "fish"

SHARES = np.linspace(-0.04, 1.04, 55)


def _reared() -> tuple[Rows, Rows]:
    """x and y of the spine of one that sits up, by share: flat behind, the chest raised, the head level again."""
    lean = np.radians(np.interp(SHARES, (0.04, 0.16, 0.30, 0.48, 0.70), (8.0, 52.0, 66.0, 34.0, 0.0)))
    step = SHARES[1] - SHARES[0]
    x, y = np.cumsum(np.cos(lean[::-1]) * step)[::-1], np.cumsum(np.sin(lean[::-1]) * step)[::-1]
    return x - 0.5 * float(x[0]), y - 0.01


REARED = _reared()
"""m of a body length at each of `SHARES`, from the nose back."""
