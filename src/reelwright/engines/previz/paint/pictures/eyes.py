"""The seams for better eyes and hands than our own. Built by the composition root where a model is configured."""

from __future__ import annotations

from typing import Protocol

from reelwright.engines.previz.scene import Floats, Pixels


class Eyes(Protocol):
    """Sees how near everything in a picture is."""

    def nearness(self, picture: Pixels) -> Floats:
        """picture: uint8 (h, w, 3), BGR. float32 (any size): larger is nearer, in an affine unit of its own."""
        ...


class Painter(Protocol):
    """Paints a picture from words."""

    def paint(self, prompt: str, negative: str | None, size: tuple[int, int], seed: int) -> Pixels:
        """uint8 (height, width, 3), BGR; size: (width, height)."""
        ...
