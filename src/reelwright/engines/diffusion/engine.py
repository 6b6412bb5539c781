"""The diffusion engine: a shot to footage by open weights. Script, guide, film, deliver, top to bottom."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import torch

from reelwright.contract.error_table import make
from reelwright.contract.shot import Shot
from reelwright.engines import phrases
from reelwright.engines.base import Report
from reelwright.engines.diffusion import loras, profiles
from reelwright.engines.diffusion.canvas import Canvas, canvas
from reelwright.engines.diffusion.film import Script, filmed
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.load import Order, Warm
from reelwright.engines.diffusion.model import Frames
from reelwright.engines.diffusion.presets import Preset
from reelwright.engines.diffusion.profiles import CacheName, ProfileName
from reelwright.engines.diffusion.progress import Progress
from reelwright.engines.diffusion.reference import reference
from reelwright.engines.diffusion.strength import GuideMode, strength
from reelwright.engines.previz.engine import recorded_sound, sound_in_step
from reelwright.engines.previz.finish.finisher import marked, watermark
from reelwright.engines.previz.paint.pictures import fit
from reelwright.engines.retime import resized, retimed
from reelwright.media.frames import SAMPLE_RATE, Footage, Frame, Sound
from reelwright.media.inputs import Assets

if TYPE_CHECKING:  # sound brings SciPy: only clips with sound load it
    from reelwright.engines.foley.synth import Recording


@dataclass(frozen=True, slots=True)
class Options:
    """What an operator chooses. cache: instead of the profile's. compile, fp8: the denoiser's blocks, on a card that
    can, and fp8 not for lossless profiles. loras: the table."""

    profile: ProfileName = "quality"
    guide: GuideMode = "full"
    cache: CacheName | None = None
    compile: bool = True
    fp8: bool = False
    loras: tuple[loras.Row, ...] = loras.KNOWN


@dataclass(eq=False)
class DiffusionEngine:
    """Renders one shot at a time; others wait their turn. The weights stay on the card between shots."""

    preset: Preset
    hub: Hub
    options: Options = Options()
    name: str = "diffusion"
    warm: Warm = field(init=False)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.warm = Warm(self.hub)

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage:
        """All but the last resampling is done when this returns. Raises Cancelled when `report` does, ProviderError
        when weights are missing, a LoRA is none, or the memory is too small for every plan."""
        script = self.script(shot, assets)
        progress = Progress(report, len(script.canvas.runs))
        with ThreadPoolExecutor(1, "score") as pool:
            recorded = pool.submit(self._recorded, shot)
            script = self._guided(script, assets, progress)
            native, sound = self._filmed(script, progress)
            sound = scored(recorded.result(), script) if sound is None else fitted(sound, shot)
        frames = delivered(native, shot, script.canvas.fps)
        return Footage(frames, shot.width, shot.height, shot.fps, shot.frames, sound, warnings(script))

    def script(self, shot: Shot, assets: Assets) -> Script:
        """Everything that is decided before anything is drawn."""
        work = canvas(shot, self.preset)
        first, last = (_picture(path, shot, work) for path in (assets.first, assets.last))
        pictures = first is not None or last is not None
        profile = profiles.profile(self.options.profile, self.preset, pictures)
        order = Order(self.preset, pictures, profile, self.options.compile, self.options.fp8)
        worn = loras.wanted(shot, self.options.loras, (self.preset.name, order.weights))
        triggers = tuple(adapter.trigger for adapter in worn.values() if adapter.trigger)
        return Script(
            shot=shot,
            order=order,
            canvas=work,
            prompt=phrases.prompt(shot, triggers, self.preset.sound),
            negative=phrases.negative(shot, self.preset.negative),
            adapters=worn,
            first=first,
            last=last,
            cache=self.options.cache or profile.cache,
        )

    def _guided(self, script: Script, assets: Assets, progress: Progress) -> Script:
        """The script with the previz of its shot."""
        if self.options.guide == "off":
            return script
        whole = self.options.guide == "full"
        footage = reference(script.shot, assets, script.canvas, whole, progress.guiding)
        sigmas = script.profile.sigmas
        held = strength(self.preset.family, script.shot.camera, script.steps, sigmas)
        return replace(script, guide=(footage, held))

    def _filmed(self, script: Script, progress: Progress) -> tuple[Frames, Sound | None]:
        """The weights' own frames and sound. Out of memory: again with a leaner plan, as long as there is one."""
        with self._turn:
            while True:
                try:
                    loaded = self.warm.ready(script.order, progress.loading)
                    loaded.wardrobe.wear(script.adapters)
                    return filmed(script, loaded, progress)
                except torch.OutOfMemoryError:
                    pass  # its traceback holds tensors: only when it is gone is the memory free
                if not self.warm.leaner(script.order):
                    raise make("inferenceError", "The memory of the card is too small for this clip.")

    def _recorded(self, shot: Shot) -> Recording | None:
        """What foley can do meanwhile, for weights that make no sound themselves."""
        return None if self.preset.sound else recorded_sound(shot)


def scored(recording: Recording | None, script: Script) -> Sound | None:
    """The soundtrack, in step with the previz that guided the picture where there was one."""
    if recording is None or script.guide is None:
        return recording.mixed() if recording is not None else None
    footage, _ = script.guide
    return sound_in_step(recording, footage.scene, footage.path, script.shot)


def fitted(sound: Sound, shot: Shot) -> Sound:
    """As long as the clip: the weights know a few lengths only."""
    samples = shot.duration * SAMPLE_RATE
    return np.pad(sound[:samples], ((0, max(0, samples - len(sound))), (0, 0)))


def delivered(native: Frames, shot: Shot, fps: int) -> Iterator[Frame]:
    """Exactly the asked size, rate and number, marked if that was asked."""
    mark = watermark(shot.height) if shot.watermark else None
    for frame in retimed(native, shot, fps):
        yield frame if mark is None else marked(frame, mark)


def warnings(script: Script) -> tuple[str, ...]:
    """What was asked for and has no effect."""
    shot, found = script.shot, []
    if script.order.profile.sigmas and (shot.steps is not None or shot.guidance is not None or shot.scheduler):
        found.append("steps, CFGScale, scheduler: ignored; these weights were distilled for a schedule of their own")
    if max(script.guidance) <= 1 and shot.negative_prompt:
        found.append("negativePrompt: has no effect without guidance")
    return tuple(found)


def _picture(path: Path | None, shot: Shot, work: Canvas) -> Frame | None:
    """The user's picture as the weights see it: cut like the clip, in the canvas' size. uint8 (h, w, 3), RGB."""
    if path is None:
        return None
    seen: Any = cv2.cvtColor(fit.covered(fit.read(path), shot.width, shot.height), cv2.COLOR_BGR2RGB)
    return resized(np.asarray(seen), work.width, work.height)
