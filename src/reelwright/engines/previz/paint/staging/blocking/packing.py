"""What is on the screen already, and where there is room for one more."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.cast.company import Actor


class Screen:
    """Boxes as they are taken, one after the other; columns and widths are shares of the frame's width."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._boxes: list[tuple[float, float, float, float, bool]] = []

    def share(self, z: float) -> float:
        """What a metre at that depth is of the frame's width."""
        return self.view.focal / z / self.view.width

    def row(self, y: float, z: float) -> float:
        """How far below or above the horizon it is, up positive, as a share of the frame's height."""
        return (y - self.view.eye) * self.view.focal / z / self.view.height

    def take(self, column: float, width: float, depth: float, row: float = 0.0) -> None:
        """What is not in the air. column: of its middle; depth: m; row: from the horizon, as a share of the height."""
        self._boxes.append((column, width, depth, row, False))

    def packed(self, actor: Actor, bounds: Bounds, u: float, z: float, y: float) -> float:
        """The nearest u at which nothing of about the same depth is covered and nothing is cut off."""
        share = self.share(z)
        width, low, high = bounds.width * share, bounds.left * share, bounds.right * share
        row = self.row(y, z)
        aloft = actor.medium in ("air", "under")
        edge = 0.43 if actor.goes and actor.count > 1 else 0.46
        ease = 0.9 if aloft else 0.5 if actor.count > 4 else 0.9 if actor.count > 2 else 1.06

        def cost(at: float) -> float:
            total = 1.5 * (max(0.0, -edge - at - low) + max(0.0, at + high - edge))
            for other, wide, deep, line, flies in self._boxes:
                near = abs(z - deep) < 0.45 * min(z, deep) or (width > 0.5 * wide and not aloft)
                apart = aloft != flies or (aloft and abs(line - row) > max(width, wide) * 0.5)
                if near and not apart:
                    total += max(0.0, ease * (width + wide) / 2 - abs(at - other))
            return total

        shifts = np.arange(-0.62, 0.621, 0.02)
        best = min(shifts, key=lambda shift: cost(u + shift) + 0.12 * abs(shift))
        self._boxes.append((u + float(best), width, z, row, aloft))
        return u + float(best)
