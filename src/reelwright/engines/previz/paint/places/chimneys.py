"""Smoke over roofs: columns that rise from chimneys and drift off."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.sky.stacks import Stack


@dataclass(frozen=True, slots=True)
class Smoke:
    """spots: (at, z) each, -1..1 of the frame towards the heavy side and m away; rise: m of the chimneys' mouths."""

    spots: tuple[tuple[float, float], ...]
    rise: float = 14.0
    tall: float = 16.0
    keep: float = 1.0
    tag: str = "smoke"

    def paint(self, scape: Scape) -> None:
        for at, z in self.spots:
            scape.stacks.append(Stack(scape.at_third(at, z), self.rise, z, self.tall, -scape.side, ""))
        scape.built.append("smoke")
