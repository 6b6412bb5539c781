"""The seam for better eyes than our own: whoever can say how near everything in a picture is."""

from __future__ import annotations

from typing import Protocol

from reelwright.engines.previz.scene import Floats, Pixels


class Eyes(Protocol):
    """Sees depth. Built by the composition root where a model is configured."""

    def nearness(self, picture: Pixels) -> Floats:
        """picture: uint8 (h, w, 3), BGR. float32 (any size): larger is nearer, in the model's own affine unit."""
        ...
