"""What is in a swimming pool: lane ropes of floats that run away from us over the water."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Panel, Scape

_FLOAT, _WIDE = 0.22, 0.13  # m: length of one float and how wide it lies on the water
_ABOVE = 0.02  # m over the water


@dataclass(frozen=True, slots=True)
class LaneRopes:
    """Ropes `step` m apart, n to each side, from before the lens to z1 m; their floats change between two colours."""

    z1: float = 13.0
    step: float = 2.2
    n: int = 4
    colours: tuple[str, str] = ("#d8402e", "#f2f0e8")
    keep: float = 1.0
    tag: str = "lane"

    def paint(self, scape: Scape) -> None:
        far, near = self.z1 * scape.grow, 0.3 * scape.view.foot
        matte = self._floats(far - near)
        for k in range(2 * self.n):
            x = (k - self.n + 0.5) * self.step - _WIDE / 2
            scape.panels.append(Panel("lane rope", matte, (x, _ABOVE, far), (_WIDE, 0.0, 0.0), (0.0, 0.0, near - far),
                                      depth=far))  # fmt: skip
        scape.built.append("lane")

    def _floats(self, length: float) -> Matte:
        """A rope seen from above, its far end first: floats with a dark gap between them."""
        rows, columns = int(min(length * 40, 1400)), 8
        along = np.linspace(0.0, length, rows, dtype=np.float32) / _FLOAT
        pair = np.stack([lin(code) for code in self.colours]).astype(np.float32)
        tone = pair[(along.astype(int) // 4) % 2] * np.where(along % 1.0 < 0.16, 0.55, 1.0)[:, None]
        albedo = np.ascontiguousarray(np.broadcast_to(tone[:, None], (rows, columns, 3)), np.float32)
        u = np.linspace(-1.0, 1.0, columns, dtype=np.float32)
        normal = np.dstack([np.broadcast_to(part, (rows, columns)) for part in (u * 0.7, 1 - 0.3 * u * u, 0.2 + 0 * u)])
        return Matte(albedo, np.ones((rows, columns), np.float32), columns / _WIDE, (columns / 2, float(rows)),
                     np.ascontiguousarray(normal, np.float32), rim=0.0, spill=0.0)  # fmt: skip
