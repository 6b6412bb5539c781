"""The bridge under which somebody passes, across the whole frame behind them, as high as they need it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.figures.registry import find
from reelwright.engines.previz.paint.places.models import cue_of, put
from reelwright.engines.previz.paint.places.scape import Scape

_HEADROOM = 1.15
"""Times the height of who passes that the deck is over the water."""

_IN_FRAME = 0.50
"""Share of the sky up to which the deck may be."""


@dataclass(frozen=True, slots=True)
class Overpass:
    """word: kind of bridge; clearance: height under its deck as a share of its own; yaw: degrees that it is turned."""

    word: str
    clearance: float
    yaw: float = 12.0
    keep: float = 1.0
    tag: str = "bridge"

    def paint(self, scape: Scape) -> None:
        view, boxes = scape.view, scape.order.clear
        far = max((box.far for box in boxes), default=4.0 * view.foot)
        z = 1.1 * far + 4.0
        tops = [view.eye + (box.top - view.eye) * z / max(box.near, 1.0) for box in boxes]
        seen = view.eye + scape.tall(_IN_FRAME, z)  # a mast may cross it, the deck must not leave the picture
        under = min(max([_HEADROOM * top for top in tops], default=scape.tall(0.4, z)), seen)
        cue = cue_of("bridge", self.word, 0.0, self.yaw * scape.side, (), scape)
        tall = find(cue).measure(cue).top
        put(scape, replace(cue, scale=under / (self.clearance * tall)), (0.0, 0.0, z))
        scape.built.append("bridge")
