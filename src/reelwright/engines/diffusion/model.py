"""The seam between the engine and the pipelines of a family of weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from reelwright.engines.diffusion.clock import Clock
from reelwright.engines.diffusion.schedule import Pace
from reelwright.media.frames import Frame, Sound

OnStep = Callable[[float], None]
Frames = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Request:
    """One run of the weights. width, height: px. frames, fps: of this run. guidance: of each expert.

    first, last: pictures of exactly that size. clock: what the run is held to, if anything. noise: float32 latents of
    `Model.shape`, what the run starts from. seed: of whatever else is random. extras: further arguments of the
    pipeline's call, from the profile."""

    prompt: str
    negative: str
    width: int
    height: int
    frames: int
    fps: int
    steps: int
    guidance: tuple[float, ...]
    scheduler: str
    noise: Tensor
    seed: int = 0
    first: Frame | None = None
    last: Frame | None = None
    clock: Clock | None = None
    pace: Pace = field(default_factory=Pace)
    tokens: int = 512
    extras: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, eq=False)
class Result:
    """latents: normalised, float32 (1, c, f, h, w). sound: what the weights made of it, not yet decoded."""

    latents: Tensor
    sound: Tensor | None = None


class Model(Protocol):
    """Loaded weights of one family. Pictures are uint8 (n, height, width, 3), RGB."""

    @property
    def pipe(self) -> Any:
        """The diffusers pipeline."""

    def shape(self, width: int, height: int, frames: int) -> tuple[int, int, int, int, int]:
        """Of the latents of that many frames: (1, c, f, h, w)."""

    def encode(self, frames: Frames) -> Tensor:
        """Pictures to normalised latents, float32."""

    def decode(self, latents: Tensor) -> Frames:
        """Normalised latents to pictures."""

    def denoise(self, request: Request, on_step: OnStep) -> Result:
        """Runs the weights. on_step gets 0..1 after every step; what it raises passes through."""

    def sound(self, result: Result, seconds: float) -> Sound | None:
        """float32 (samples, 2) at media.frames.SAMPLE_RATE; None where the weights make none."""
