"""The one seam between the pipeline and whatever makes the pictures, with a fake engine for tests beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.media.frames import Footage, Frame
from reelwright.media.inputs import Assets


class Cancelled(Exception):
    """Raised by `report` when the task was cancelled: let it pass through, free what you hold."""


class Report(Protocol):
    """Tells how far the film is, 0..1, and raises `Cancelled` when nobody wants it any more. Cheap: call it every
    frame, and at least every 0.3 s while building."""

    def __call__(self, fraction: float) -> None: ...


class Engine(Protocol):
    """Makes footage of a shot. `render` may return before the first frame exists; frames are made as they are read."""

    @property
    def name(self) -> str: ...

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage: ...


@dataclass(frozen=True)
class FakeEngine:
    """Instant frames for tests: a flat colour by seed that brightens over the clip. Calls `report` per frame."""

    name: str = "fake"

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage:
        def frames() -> Iterator[Frame]:
            tint = np.array([shot.seed % 200, shot.seed // 200 % 200, 80], np.uint8)
            for i in range(shot.frames):
                report(i / shot.frames)
                yield np.broadcast_to(tint + np.uint8(55 * i // shot.frames), (shot.height, shot.width, 3)).copy()

        return Footage(frames(), shot.width, shot.height, shot.fps, shot.frames)
