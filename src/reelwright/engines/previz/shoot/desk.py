"""The buffers of one worker."""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray

Canvas = NDArray[np.uint32]
WIDEST = 32768  # texels of a row that can be drawn at once


class Desk:
    """Canvases of one thread, uint32 premultiplied BGRA; used again for every frame. times: thread seconds by stage."""

    def __init__(self, width: int, height: int) -> None:
        self.canvas = np.zeros((height, width), np.uint32)
        self.mirror = np.zeros(((height + 1) // 2, (width + 1) // 2), np.uint32)
        self.scratch = np.zeros((3, WIDEST + 272), np.uint32)  # rows not 4 KiB apart: they would share cache lines
        self._apart: tuple[Canvas, Canvas] | None = None
        self.times: dict[str, float] = {}
        self._since = 0.0

    def apart(self) -> tuple[Canvas, Canvas]:
        """Two more canvases, made when a clip first needs them: what is behind the hero, and the hero."""
        if self._apart is None:
            self._apart = np.empty_like(self.canvas), np.empty_like(self.canvas)
        return self._apart

    def start(self) -> None:
        self._since = time.thread_time()

    def lap(self, stage: str) -> None:
        now = time.thread_time()
        self.times[stage] = self.times.get(stage, 0.0) + now - self._since
        self._since = now
