"""Two clocks in one picture: where a guide holds, the latents are put back on it for the first steps.

After Time-to-Move (Singer et al., 2025, arXiv 2511.08633): denoising starts from the noised reference, and up to a step
that differs from place to place the latents are replaced by `(1 - s)·reference + s·noise`, s the next step's sigma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor


@dataclass(frozen=True, eq=False)
class Clock:
    """reference: clean normalised latents, float32 (1, c, f, h, w). noise: the same shape; what the run starts from.
    until: float32 (1, 1, f, h, w); while the number of steps done is below it, the reference holds there."""

    reference: Tensor
    noise: Tensor
    until: Tensor

    def on(self, device: Any) -> Clock:
        """The same on a device."""
        return Clock(self.reference.to(device), self.noise.to(device), self.until.to(device))

    def noised(self, sigma: Tensor | float) -> Tensor:
        """The reference at a noise level, 0..1."""
        return (1 - sigma) * self.reference + sigma * self.noise

    def held(self, latents: Tensor, done: int, sigma: Tensor | float) -> Tensor:
        """latents as they go into the next step. done: steps of the whole schedule that are behind us."""
        hold = (self.until > done).to(latents)
        return latents * (1 - hold) + self.noised(sigma).to(latents) * hold

    def holds(self, done: int) -> bool:
        """Whether any place is still held after so many steps."""
        return bool((self.until > done).any())


def forget(scheduler: Any) -> None:
    """Makes a multistep scheduler take the latents that it is given next as they are.

    UniPC corrects its last step from the sample that it stored, and so undoes a replacement."""
    if hasattr(scheduler, "last_sample"):
        scheduler.last_sample = None


def noise_of(shape: tuple[int, ...], seed: int) -> Tensor:
    """Made on the CPU whatever the device: the same seed gives the same clip on every card. float32."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))
