"""A shot whose light changes: two states of one view are shot and mixed while the one passes into the other.

Before and after that window only one of them is drawn, so a shot pays for what changes while it changes, and holds
no more than the textures of its states."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Passage, Scene
from reelwright.engines.previz.shoot.backend import Choice
from reelwright.engines.previz.shoot.desk import Desk
from reelwright.engines.previz.shoot.easing import steady
from reelwright.engines.previz.shoot.path import Path
from reelwright.engines.previz.shoot.shooter import Format, Layers, Shooter

Array = NDArray[Any]
EARLY = 0.45
"""Exponent on the share that lamps have which come on, or keep which go out."""


def shooter_of(scene: Scene, path: Path, shape: Format, seed: int = 0, choice: Choice = "auto") -> Shooter:
    """Who shoots a scene, with all that it passes into."""
    if scene.passage is None:
        return Shooter(scene, path, shape, seed, choice)
    return Passing(scene, scene.passage, path, shape, seed, choice)


class Passing(Shooter):
    """Shoots a scene and what it passes into with one camera."""

    def __init__(
        self, scene: Scene, passage: Passage, path: Path, shape: Format, seed: int = 0, choice: Choice = "auto"
    ) -> None:
        super().__init__(scene, path, shape, seed, choice)
        self.passage = passage
        self.then = shooter_of(passage.then, path, shape, seed, choice)

    def frame(self, number: int, desk: Desk) -> NDArray[np.uint8]:
        """uint8 (h, w, 3), RGB, newly made."""
        share = self._share(number)
        if share <= 0:
            return super().frame(number, desk)
        if share >= 1:
            return self.then.frame(number, desk)
        return self._mixed(super().frame(number, desk), self.then.frame(number, desk), share)

    def layers(self, number: int, desk: Desk) -> Layers:
        """A frame, the same without its hero, and the hero's matte."""
        share = self._share(number)
        if share <= 0:
            return super().layers(number, desk)
        after = self.then.layers(number, desk)
        if share >= 1:
            return after
        before = super().layers(number, desk)
        matte: Any = cv2.addWeighted(before.matte, 1 - share, after.matte, share, 0)
        return Layers(self._mixed(before.frame, after.frame, share), self._mixed(before.plate, after.plate, share),
                      matte)  # fmt: skip

    def _share(self, number: int) -> float:
        """How far it has passed, 0..1."""
        start, end = self.passage.window
        return steady((number / max(1, self.format.frames - 1) - start) / max(end - start, 1e-6))

    def _mixed(self, before: Array, after: Array, share: float) -> NDArray[np.uint8]:
        """What is brighter in the state that has the lamps keeps more of it than its share."""
        out: Any = cv2.addWeighted(before, 1 - share, after, share, 0)
        if self.passage.kindling:
            lit, dark, part = (after, before, share) if self.passage.kindling > 0 else (before, after, 1 - share)
            more = np.float64(part**EARLY - part)
            cv2.scaleAdd(cv2.subtract(lit, dark), float(more), out, out)
        return np.asarray(out, np.uint8)
