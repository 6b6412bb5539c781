"""Pictures to tensors and back."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from reelwright.engines.diffusion.model import Frames


def to_video(frames: Frames) -> Tensor:
    """uint8 (n, h, w, 3) -> float32 (1, 3, n, h, w), -1..1."""
    return torch.from_numpy(np.ascontiguousarray(frames)).permute(3, 0, 1, 2)[None].float() / 127.5 - 1


def to_pixels(video: Tensor) -> Frames:
    """(1, 3, n, h, w), -1..1 -> uint8 (n, h, w, 3); a frame at a time, so that no second copy is on the card."""
    return np.stack([_picture(video[0, :, i]) for i in range(video.shape[2])])


def _picture(frame: Tensor) -> Frames:
    scaled = (frame.float() + 1) * 127.5
    found: Frames = scaled.round().clamp(0, 255).to(torch.uint8).permute(1, 2, 0).cpu().numpy()
    return found
