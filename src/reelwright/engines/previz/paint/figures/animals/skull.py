"""A head's own axes, for those who have no beast's and no person's: lofts, eyes and a mouth in skull radii."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, unit
from reelwright.engines.previz.paint.figures.tone import Rgb

_ROUND = ring(26)


class Skull:
    """A head's axes, turned a little to the viewer; lengths in skull radii."""

    def __init__(self, w: Wearer, frame: Rows) -> None:
        self.w, self.frame = w, frame

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.w.bones.head + self.way(x, y, z)
        return out

    def way(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.frame @ np.array((x, y, z)) * self.w.skull
        return out

    def loft(
        self, rows: tuple[tuple[float, float, float, float], ...], colour: Rgb, gloss: float, nap: float = 0.0
    ) -> int:
        """Along, up, half height, half width; back to front. nap: length of its hair, m."""
        return self.w.model.loft(
            [(self.at(x, y), self.way(0, 0, wide), self.way(0, high, 0)) for x, y, high, wide in rows],
            colour,
            rows=5 * len(rows),
            circle=_ROUND,
            gloss=gloss,
            nap=nap,
            lift=0.4,
        )

    def eye(self, at: tuple[float, float, float], radius: float, iris: Rgb, ahead: float = 0.55) -> tuple[Vec, Vec]:
        """An eyeball with pupil and glint; its place and the way it looks. ahead: how far that is forward."""
        model, r = self.w.model, radius * self.w.skull
        place, out = self.at(*at), unit(self.way(ahead, 0.15, 0.9 * math.copysign(1.0, at[2])))
        group = model.ball(place, r, iris, gloss=0.9)
        seen = max(0.3, float(model.project(out)[2]))
        model.spot(
            place + out * r * 0.7, (r * 0.66 * seen, r * 0.42), (0.004, 0.003, 0.003), 90.0, decal=True, group=group
        )
        model.spot(
            place + out * r * 0.5 + model.screen(-r * 0.25, r * 0.32),
            (r * 0.26, r * 0.26),
            (0.95, 0.95, 0.95),
            91.0,
            decal=True,
            group=group,
            glow=0.3,
        )
        return place, out

    def mouth(self, x: float, y: float, wide: float, group: int) -> None:
        path = [
            self.at(x - 0.75, y + 0.16, -wide),
            self.at(x - 0.1, y, -wide * 0.55),
            self.at(x, y - 0.02, 0),
            self.at(x - 0.1, y, wide * 0.55),
            self.at(x - 0.75, y + 0.16, wide),
        ]
        self.w.model.tube(path, np.full(5, 0.035) * self.w.skull, (0.03, 0.02, 0.01), rows=20, decal=True, group=group)
