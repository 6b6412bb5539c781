"""One clip by loaded weights: run after run, each guided, each but the first beginning with the end of the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.diffusion.caches import Wish, cached
from reelwright.engines.diffusion.canvas import Canvas, Run
from reelwright.engines.diffusion.clock import noise_of
from reelwright.engines.diffusion.guide import clock
from reelwright.engines.diffusion.load import Loaded, Order
from reelwright.engines.diffusion.model import Frames, Model, Request, Result
from reelwright.engines.diffusion.presets import Preset
from reelwright.engines.diffusion.profiles import Adapter, CacheName, Profile
from reelwright.engines.diffusion.progress import Progress
from reelwright.engines.diffusion.reference import Reference
from reelwright.engines.diffusion.schedule import Pace
from reelwright.engines.diffusion.strength import Strength
from reelwright.media.frames import Frame, Sound


@dataclass(frozen=True, eq=False)
class Script:
    """What a clip is made from. prompt, negative: as the weights get them. adapters: the shot's LoRAs by slot.
    first, last: pictures in the canvas' size. guide: the previz of the whole canvas, and how strongly it holds."""

    shot: Shot
    order: Order
    canvas: Canvas
    prompt: str
    negative: str
    adapters: Mapping[str, Adapter] = field(default_factory=dict)
    first: Frame | None = None
    last: Frame | None = None
    guide: tuple[Reference, Strength] | None = None
    cache: CacheName = "none"

    @property
    def preset(self) -> Preset:
        return self.order.preset

    @property
    def profile(self) -> Profile:
        return self.order.profile

    @property
    def steps(self) -> int:
        """As asked, or as the profile or the preset want it. Distilled weights have noise levels and no choice."""
        return len(self.profile.sigmas) or self.shot.steps or self.profile.steps or self.preset.steps

    @property
    def guidance(self) -> tuple[float, ...]:
        """As asked for all experts, or as the profile or the preset want it."""
        if self.profile.sigmas:
            return self.profile.guidance
        if self.shot.guidance is not None:
            return (self.shot.guidance,)
        return self.profile.guidance or self.preset.guidance


def filmed(script: Script, loaded: Loaded, progress: Progress) -> tuple[Frames, Sound | None]:
    """uint8 (canvas.frames, h, w, 3), and the sound that the weights made if the shot wants sound."""
    clip: Frames | None = None
    sound: Sound | None = None
    for number, run in enumerate(script.canvas.runs):
        known = None if clip is None else clip[-run.known :]
        model, request = _request(script, loaded, number, known)
        with cached(model.pipe, _wish(script, request.pace.start)):
            result = model.denoise(request, progress.steps(number))
        progress.decoding(number)
        frames = model.decode(result.latents)
        clip = frames if clip is None else joined(clip, frames, run.known)
        if script.shot.sound:
            sound = _sounding(model, result, run, script.canvas, sound)
    assert clip is not None
    return clip, sound


def joined(clip: Frames, following: Frames, known: int) -> Frames:
    """The clip and what follows, one becoming the other over the `known` frames that both have."""
    share = np.linspace(0, 1, known, dtype=np.float32)[:, None, None, None]
    seam = (clip[-known:] * (1 - share) + following[:known] * share + 0.5).astype(np.uint8)
    return np.concatenate([clip[:-known], seam, following[known:]])


def _request(script: Script, loaded: Loaded, number: int, known: Frames | None) -> tuple[Model, Request]:
    """A run and the pipeline for it. Later runs begin from a picture where the weights take one."""
    canvas, run, last_run = script.canvas, script.canvas.runs[number], number == len(script.canvas.runs) - 1
    first = script.first if known is None else known[0]
    last = script.last if last_run else None
    if known is not None and loaded.from_pictures is None:
        first = None
    model = loaded.model(pictures=first is not None or last is not None)
    seed = (script.shot.seed + number) % 2**32
    noise = noise_of(model.shape(canvas.width, canvas.height, run.frames), seed)
    guide = _part(script.guide, run)
    held = clock(model, (run.frames, canvas.height, canvas.width), noise, guide, known)
    distilled = script.profile.sigmas
    return model, Request(
        prompt=script.prompt,
        negative=script.negative,
        width=canvas.width,
        height=canvas.height,
        frames=run.frames,
        fps=canvas.fps,
        steps=script.steps,
        guidance=script.guidance,
        scheduler=script.shot.scheduler or script.preset.schedulers[0],
        noise=noise,
        seed=seed,
        first=first,
        last=last,
        clock=held,
        pace=Pace(guide[1].camera if guide else 0, distilled, seed if script.profile.renoise else None),
        tokens=script.preset.tokens,
        extras=script.profile.extras,
    )


def _part(guide: tuple[Reference, Strength] | None, run: Run) -> tuple[Reference, Strength] | None:
    """The guide of one run."""
    if guide is None:
        return None
    footage, strength = guide
    span = slice(run.start, run.start + run.frames)
    own = None if footage.own is None else footage.own[span]
    return replace(footage, frames=footage.frames[span], own=own), strength


def _wish(script: Script, start: int) -> Wish:
    return Wish(script.cache, script.steps, start, script.profile.boldness, script.preset.ratios)


def _sounding(model: Model, result: Result, run: Run, canvas: Canvas, before: Sound | None) -> Sound | None:
    """The sound of a run after that of the runs before it."""
    made = model.sound(result, run.frames / canvas.fps)
    if made is None or before is None:
        return made
    overlap = round(run.known / canvas.fps * len(made) / (run.frames / canvas.fps))
    share = np.linspace(0, 1, overlap, dtype=np.float32)[:, None]
    seam = before[-overlap:] * (1 - share) + made[:overlap] * share
    return np.concatenate([before[:-overlap], seam, made[overlap:]])
