"""A Shot with small, plain values to start from."""

from __future__ import annotations

from dataclasses import replace

from reelwright.contract.shot import Shot


def shot(width: int = 128, height: int = 72, **changes) -> Shot:
    plain = Shot(
        task_uuid="a", video_uuid="b", index=0, prompt="a red fox runs through a meadow", negative_prompt=None,
        width=width, height=height, resolution="360p", fit_image=False, duration=5, fps=4, seed=7, camera=None,
        effect=None, style=None, motion="normal", sound=False, sound_prompt=None, images=(), container="MP4",
        quality=95, safety="none", watermark=False,
    )  # fmt: skip
    return replace(plain, **changes)
