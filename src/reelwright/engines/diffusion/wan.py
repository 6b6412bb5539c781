"""The Wan family: 2.2 TI2V-5B, 2.2 A14B with its two experts, and 2.1 folders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from PIL import Image
from torch import Tensor

from reelwright.engines.diffusion.clock import forget
from reelwright.engines.diffusion.decoder import decoded
from reelwright.engines.diffusion.model import Frames, OnStep, Request, Result
from reelwright.engines.diffusion.pixels import to_pixels, to_video
from reelwright.engines.diffusion.schedule import paced, scheduler
from reelwright.media.frames import Sound


@dataclass(frozen=True, eq=False)
class Wan:
    """pipe: WanPipeline or WanImageToVideoPipeline."""

    pipe: Any

    def shape(self, width: int, height: int, frames: int) -> tuple[int, int, int, int, int]:
        """(1, c, f, h, w)"""
        space, time = self.pipe.vae_scale_factor_spatial, self.pipe.vae_scale_factor_temporal
        return 1, self.pipe.vae.config.z_dim, (frames - 1) // time + 1, height // space, width // space

    @torch.no_grad()
    def encode(self, frames: Frames) -> Tensor:
        """(n, h, w, 3) -> (1, c, f, h, w), float32; n is a multiple of 4 plus one."""
        vae = self.pipe.vae
        video = to_video(frames).to(self.pipe._execution_device, vae.dtype)
        latents = vae.encode(video).latent_dist.mode().float().cpu()
        mean, deviation = self._scale(latents)
        return (latents - mean) / deviation

    @torch.no_grad()
    def decode(self, latents: Tensor) -> Frames:
        """(1, c, f, h, w) -> (n, h, w, 3), uint8"""
        vae = self.pipe.vae
        mean, deviation = self._scale(latents)
        return to_pixels(decoded(vae, (latents * deviation + mean).to(self.pipe._execution_device)))

    def denoise(self, request: Request, on_step: OnStep) -> Result:
        """See model.Model."""
        pipe = self.pipe
        clock = request.clock.on(pipe._execution_device) if request.clock is not None else None
        pipe.scheduler = scheduler(request.scheduler, pipe.scheduler, request.pace)
        start = request.pace.start

        def after_step(pipe: Any, index: int, _: Any, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
            on_step((index + 1) / pipe.num_timesteps)
            done = start + index + 1
            if clock is None or not clock.holds(done):
                return tensors
            latents = clock.held(tensors["latents"], done, pipe.scheduler.sigmas[index + 1])
            forget(pipe.scheduler)
            return {"latents": latents}

        with paced(pipe.scheduler, request.pace):
            latents = self._start(request)
            out = pipe(
                **_pictures(request),
                **_guidance(request.guidance, pipe),
                prompt=request.prompt,
                negative_prompt=request.negative,
                width=request.width,
                height=request.height,
                num_frames=request.frames,
                num_inference_steps=request.steps,
                latents=latents,
                output_type="latent",
                callback_on_step_end=after_step,
                max_sequence_length=request.tokens,
                **dict(request.extras),
            )
        return Result(out.frames.float().cpu())

    def sound(self, result: Result, seconds: float) -> Sound | None:
        """Wan makes none."""
        return None

    def _start(self, request: Request) -> Tensor:
        """Noise, or the reference in the noise of the first step that is taken."""
        if request.clock is None or request.pace.start == 0:
            return request.noise
        self.pipe.scheduler.set_timesteps(request.steps)
        return request.clock.noised(self.pipe.scheduler.sigmas[0])

    def _scale(self, latents: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and deviation of each channel: (1, c, 1, 1, 1)."""
        config = self.pipe.vae.config
        mean, deviation = (torch.tensor(v).view(1, -1, 1, 1, 1) for v in (config.latents_mean, config.latents_std))
        return mean.to(latents), deviation.to(latents)


def _pictures(request: Request) -> dict[str, Any]:
    named = {"image": request.first, "last_image": request.last}
    return {name: Image.fromarray(frame) for name, frame in named.items() if frame is not None}


def _guidance(guidance: tuple[float, ...], pipe: Any) -> dict[str, float]:
    if pipe.config.boundary_ratio is None:
        return {"guidance_scale": guidance[0]}
    return {"guidance_scale": guidance[0], "guidance_scale_2": guidance[-1]}
