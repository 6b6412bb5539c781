"""LTX-2: one transformer makes picture and sound together; pictures condition any place of the clip."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition
from torch import Tensor

from reelwright.engines.diffusion.clock import Clock, forget
from reelwright.engines.diffusion.model import Frames, OnStep, Request, Result
from reelwright.engines.diffusion.pixels import to_pixels, to_video
from reelwright.engines.diffusion.schedule import scheduler
from reelwright.media.frames import SAMPLE_RATE, Sound


@dataclass(frozen=True, eq=False)
class Ltx2:
    """pipe: LTX2ConditionPipeline."""

    pipe: Any

    def shape(self, width: int, height: int, frames: int) -> tuple[int, int, int, int, int]:
        """(1, c, f, h, w)"""
        space, time = self.pipe.vae_spatial_compression_ratio, self.pipe.vae_temporal_compression_ratio
        return 1, self.pipe.transformer.config.in_channels, (frames - 1) // time + 1, height // space, width // space

    @torch.no_grad()
    def encode(self, frames: Frames) -> Tensor:
        """(n, h, w, 3) -> (1, c, f, h, w), float32; n is a multiple of 8 plus one."""
        vae = self.pipe.vae
        latents = vae.encode(to_video(frames).to(self.pipe._execution_device, vae.dtype)).latent_dist.mode()
        return self.pipe._normalize_latents(latents.float().cpu(), *self._scale())

    @torch.no_grad()
    def decode(self, latents: Tensor) -> Frames:
        """(1, c, f, h, w) -> (n, h, w, 3), uint8"""
        vae = self.pipe.vae
        clean = self.pipe._denormalize_latents(latents, *self._scale()).to(self.pipe._execution_device, vae.dtype)
        timestep = torch.zeros(1, device=clean.device) if vae.config.timestep_conditioning else None
        return to_pixels(vae.decode(clean, timestep, return_dict=False)[0])

    def denoise(self, request: Request, on_step: OnStep) -> Result:
        """See model.Model. A run that is held starts from noise like any other: what the steps left out by others
        would make is overwritten by the clock."""
        pipe = self.pipe
        if request.pace.sigmas:
            pipe.scheduler = scheduler(request.scheduler, pipe.scheduler, request.pace)
        clock = self._packed(request.clock) if request.clock is not None else None

        def after_step(pipe: Any, index: int, _: Any, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
            on_step((index + 1) / pipe.num_timesteps)
            if clock is None or not clock.holds(index + 1):
                return tensors
            latents, tokens = tensors["latents"], clock.reference.shape[1]
            held = clock.held(latents[:, :tokens], index + 1, pipe.scheduler.sigmas[index + 1])
            forget(pipe.scheduler)
            # pictures for other places than the first follow as tokens of their own, and stay
            return {"latents": torch.cat([held, latents[:, tokens:]], dim=1)}

        out = pipe(
            conditions=_conditions(request),
            prompt=request.prompt,
            negative_prompt=request.negative,
            width=request.width,
            height=request.height,
            num_frames=request.frames,
            frame_rate=float(request.fps),
            num_inference_steps=len(request.pace.sigmas) or request.steps,
            sigmas=list(request.pace.sigmas) or None,
            guidance_scale=request.guidance[0],
            latents=pipe._denormalize_latents(request.noise, *self._scale()).to(pipe._execution_device),
            noise_scale=0.0,  # the latents given are the noise
            generator=torch.Generator().manual_seed(request.seed),
            output_type="latent",
            callback_on_step_end=after_step,
            max_sequence_length=request.tokens,
            use_cross_timestep=False,
            **dict(request.extras),
        )
        latents = self.pipe._normalize_latents(out.frames.float().cpu(), *self._scale())
        return Result(latents, out.audio)

    @torch.no_grad()
    def sound(self, result: Result, seconds: float) -> Sound | None:
        """float32 (samples, 2) at 48 kHz, exactly as long as the clip."""
        if result.sound is None:
            return None
        pipe = self.pipe
        audio = result.sound.to(pipe._execution_device, pipe.audio_vae.dtype)
        mel = pipe.audio_vae.decode(audio, return_dict=False)[0]
        wave = pipe.vocoder(mel)[0].float().cpu().numpy()  # (channels, samples)
        return resampled(wave, pipe.vocoder.config.output_sampling_rate, seconds)

    def _packed(self, clock: Clock) -> Clock:
        """The clock for latents in rows of tokens, as this pipeline keeps them."""
        c = clock.reference.shape[1]
        parts = (clock.reference, clock.noise, clock.until.expand(-1, c, -1, -1, -1))
        config = self.pipe.transformer_spatial_patch_size, self.pipe.transformer_temporal_patch_size
        return Clock(*(self.pipe._pack_latents(part, *config) for part in parts)).on(self.pipe._execution_device)

    def _scale(self) -> tuple[Tensor, Tensor, float]:
        vae = self.pipe.vae
        return vae.latents_mean.cpu(), vae.latents_std.cpu(), vae.config.scaling_factor


def resampled(wave: Sound, rate: int, seconds: float) -> Sound:
    """(1 or 2, samples) at a rate -> float32 (samples, 2) at SAMPLE_RATE, cut or filled up with silence."""
    from scipy.signal import resample_poly  # takes a quarter of a second to load, and few clips need it

    stereo = np.broadcast_to(wave, (2, wave.shape[-1]))
    common = gcd(SAMPLE_RATE, rate)
    fine = resample_poly(stereo, SAMPLE_RATE // common, rate // common, axis=1)
    samples = round(seconds * SAMPLE_RATE)
    fitted = np.pad(fine[:, :samples], ((0, 0), (0, max(0, samples - fine.shape[1]))))
    return np.ascontiguousarray(np.clip(fitted, -1, 1).T, np.float32)


def _conditions(request: Request) -> list[LTX2VideoCondition]:
    placed = ((request.first, 0), (request.last, -1))
    return [LTX2VideoCondition(frame[None], place) for frame, place in placed if frame is not None]
