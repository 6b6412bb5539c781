"""From the previz footage of a run to the clock that the run is held to."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor

from reelwright.engines.diffusion.clock import Clock
from reelwright.engines.diffusion.model import Frames, Model
from reelwright.engines.diffusion.reference import Reference
from reelwright.engines.diffusion.strength import Strength

FOREVER = 1e9


def clock(
    model: Model, shape: tuple[int, int, int], noise: Tensor, guide: tuple[Reference, Strength] | None,
    known: Frames | None,
) -> Clock | None:
    """shape: frames, height and width of the run. guide: its part of the previz. known: uint8 (n, h, w, 3), the end of
    the run before, which this one begins with, held to the last step. None when nothing is held."""
    frames, height, width = shape
    latents = model.shape(width, height, frames)
    base, until = torch.zeros(latents), torch.zeros((1, 1, *latents[2:]))
    if guide is not None:
        footage, strength = guide
        base = model.encode(_sized(footage.frames, width, height))
        until += strength.camera + 1
        if footage.own is not None:
            until = torch.maximum(until, _matte(footage.own, until.shape) * strength.own)
    if known is not None:
        end = model.encode(known)
        base[:, :, : end.shape[2]] = end
        until[:, :, : end.shape[2]] = FOREVER
    if guide is None and known is None:
        return None
    return Clock(base, noise, until)


def _sized(frames: Frames, width: int, height: int) -> Frames:
    return np.stack([np.asarray(cv2.resize(f, (width, height), interpolation=cv2.INTER_LINEAR)) for f in frames])


def _matte(own: Frames, shape: Any) -> Tensor:
    """(n, h, w) 0 or 255 -> (1, 1, f, h, w) 0 or 1. The first latent frame is one frame, each other one a few: where
    anything moves in any of them, the latent counts as moving."""
    _, _, f, h, w = shape
    small = torch.nn.functional.adaptive_max_pool2d(torch.from_numpy(own)[:, None].float() / 255, (h, w))[:, 0]
    stride = (len(own) - 1) // max(1, f - 1)
    groups = [small[:1], *(small[1 + i * stride : 1 + (i + 1) * stride] for i in range(f - 1))]
    return torch.stack([group.amax(0) for group in groups])[None, None].round()
