"""What a long exposure leaves of traffic: streaks of head and tail lights along a road's lanes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Panel, Scape

_AWAY, _COMING = ("#ff2a18", "#ff5a20", "#ff1c28"), ("#fff0c8", "#ffd890", "#e8f0ff")
_TEXELS = 900


@dataclass(frozen=True, slots=True)
class LightWays:
    """Streaks from near to z m: red on the heavy side, white on the other. lanes: m aside; n: streaks in each."""

    lanes: tuple[float, ...] = (1.7, 4.6)
    n: int = 5
    near: float = 2.2
    z: float = 150.0
    keep: float = 1.0
    tag: str = "light trails"

    def paint(self, scape: Scape) -> None:
        for lane in self.lanes:
            for side, hues in ((1.0, _AWAY), (-1.0, _COMING)):
                for k in range(self.n):
                    x = (lane + float(scape.rng.normal()) * 0.45) * side * scape.side
                    y = float(scape.rng.uniform(0.35, 1.05))
                    self._streak(scape, x, y, hues[k % len(hues)])
                scape.lamp(lane * side * scape.side, 0.6, 9.0, 4.5, lin(hues[0]) * 0.7, 0.0)
                scape.lamp(lane * side * scape.side, 0.6, 22.0, 6.0, lin(hues[0]) * 0.7, 0.0)
        scape.built += ["light trails", "trail", "traffic", "car"]

    def _streak(self, scape: Scape, x: float, y: float, hue: str) -> None:
        """A thin upright ribbon along the lane; it begins and ends somewhere, its brightness wanders."""
        thick = float(scape.rng.uniform(0.05, 0.12))
        along = np.linspace(0, 1, _TEXELS, dtype=np.float32)
        first, last = sorted(scape.rng.uniform(-0.4, 1.5, 2))
        wave = 0.75 + 0.25 * np.sin(along * float(scape.rng.uniform(8, 26)) + float(scape.rng.uniform(0, 6)))
        bright = wave * smooth(first - 0.1, first + 0.05, along) * smooth(max(last, first + 0.5) + 0.1, last, along)
        up = np.linspace(-1, 1, 7, dtype=np.float32)[:, None]
        alpha = np.asarray(np.clip((1.15 - up * up) * bright[None], 0, 1), np.float32)
        power = 1.7 / max(0.1, 0.08 + 0.92 * scape.light.lamp)
        glow = np.asarray(lin(hue) * power * alpha[..., None], np.float32)
        matte = Matte(np.full((7, _TEXELS, 3), 0.02, np.float32), alpha, _TEXELS / (self.z - self.near), None,
                      emission=glow, rim=0.0, spill=0.0)  # fmt: skip
        scape.panels.append(Panel("light trail", matte, (x, y + thick, self.near), (0.0, 0.0, self.z - self.near),
                                  (0.0, -2 * thick, 0.0), depth=self.near + 6.0))  # fmt: skip
