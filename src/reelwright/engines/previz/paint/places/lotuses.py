"""Lotuses that stand in the water of a pond over their leaves, where a prompt names them."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.places.models import cue_of, put
from reelwright.engines.previz.paint.places.scape import Scape

_ROUND_THE_POND = (
    (0.38, 1.30), (-0.26, 1.45), (0.72, 1.62), (-0.66, 1.75), (0.06, 2.00), (0.48, 2.25), (-0.40, 2.60), (0.20, 3.00),
    (-0.80, 3.20), (0.64, 3.60), (-0.14, 4.10), (0.36, 5.00),
)  # fmt: skip
"""Of every one: where it stands across the frame, -1..1, and how far off, in distances of the frame's foot."""


@dataclass(frozen=True, slots=True)
class Lotuses:
    """Single flowers with their leaves. share: how high they are, in distances of the frame's foot: larger than in
    nature, so that they are seen from the shore."""

    share: float = 0.19
    keep: float = 1.0
    tag: str = "lotus"

    def paint(self, scape: Scape) -> None:
        size = max(0.5, self.share * scape.view.foot)
        for at, depths in _ROUND_THE_POND:
            z = scape.view.foot * depths
            x = 0.5 * at * scape.side * scape.view.span(z)
            if scape.under(x, z) == "water" and scape.free(x, z, 0.4, size):
                put(scape, cue_of("flower", "lotus", size, 90.0, (), scape), (x, 0.0, z))
                scape.built.append("lotus")
