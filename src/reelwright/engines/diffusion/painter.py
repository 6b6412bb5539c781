"""A text-to-image model that paints the first frame for a prompt; previz then makes it move like a user's picture."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import torch
from diffusers import DiffusionPipeline
from numpy.typing import NDArray

from reelwright.contract.error_table import make
from reelwright.engines.diffusion.hub import Hub

GRAIN = 16  # px: sides are whole multiples of this
PIXELS = 1024 * 1024  # what such models are trained at


@dataclass(eq=False)
class TextPainter:
    """source: a hub id or a folder of any text-to-image pipeline of diffusers. pixels: what it paints at, about. The
    weights are loaded when first needed, then kept."""

    source: str
    hub: Hub
    pixels: int = PIXELS
    device: str = field(default_factory=lambda: "cuda" if torch.cuda.is_available() else "cpu")
    _loaded: Any = None
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def paint(self, prompt: str, negative: str | None, size: tuple[int, int], seed: int) -> NDArray[np.uint8]:
        """uint8 (height, width, 3), BGR. size: (width, height). The same seed paints the same picture. Raises
        ProviderError(modelNotReady) when the weights can't be had."""
        width, height = painted_size(size, self.pixels)
        with self._turn:
            pipeline = self._pipeline()
            asked = {"negative_prompt": negative} if negative else {}
            generator = torch.Generator("cpu").manual_seed(seed)
            with torch.inference_mode():
                made = pipeline(prompt, width=width, height=height, generator=generator, output_type="np", **asked)
        rgb = np.clip(made.images[0] * 255 + 0.5, 0, 255).astype(np.uint8)
        out: Any = cv2.resize(np.ascontiguousarray(rgb[..., ::-1]), size, interpolation=cv2.INTER_LANCZOS4)
        return np.asarray(out, np.uint8)

    def _pipeline(self) -> Any:
        if self._loaded is None:
            kind = torch.bfloat16 if self.device == "cuda" else torch.float32
            try:
                pipeline = DiffusionPipeline.from_pretrained(self.hub.located(self.source), dtype=kind)
            except (OSError, ValueError) as fault:
                raise make("modelNotReady", f"The painter {self.source} could not be loaded.") from fault
            pipeline.set_progress_bar_config(disable=True)
            self._loaded = pipeline.to(self.device)
        return self._loaded


def painted_size(size: tuple[int, int], pixels: int) -> tuple[int, int]:
    """(width, height) of about that many pixels in the same shape, in whole multiples of GRAIN."""
    scale = (pixels / (size[0] * size[1])) ** 0.5
    width, height = (max(GRAIN, round(side * scale / GRAIN) * GRAIN) for side in size)
    return width, height
