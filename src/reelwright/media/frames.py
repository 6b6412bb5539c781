"""What an engine hands over: frames in order, and sound if there is any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Frame = NDArray[np.uint8]
Sound = NDArray[np.float32]

SAMPLE_RATE = 48_000


@dataclass(frozen=True, eq=False)
class Footage:
    """`frames` yields exactly `count` arrays, uint8 (height, width, 3), RGB, and may hold a bounded backlog only.

    It may be a generator: whoever consumes it closes it, also on failure. fps: frames a second.
    soundtrack: float32 (samples, 2), -1..1, at SAMPLE_RATE, as long as the picture; None means no audio stream."""

    frames: Iterator[Frame]
    width: int
    height: int
    fps: int
    count: int
    soundtrack: Sound | None = None
    warnings: tuple[str, ...] = ()

    def close(self) -> None:
        """Stops the engine's workers; safe to call twice."""
        close = getattr(self.frames, "close", None)
        if close is not None:
            close()
