"""Weights onto the card, and kept there: the pipelines of one set of weights, warm between tasks."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog
import torch
from diffusers import LTX2ConditionPipeline, WanImageToVideoPipeline, WanPipeline, WanTransformer3DModel
from diffusers.utils import logging as diffusers_logging
from transformers.utils import logging as transformers_logging

from reelwright.contract.error_table import make
from reelwright.engines.diffusion import attention, memory, plans, speed
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.loras import Wardrobe, fuse
from reelwright.engines.diffusion.ltx2 import Ltx2
from reelwright.engines.diffusion.model import Model
from reelwright.engines.diffusion.plans import Plan
from reelwright.engines.diffusion.presets import Preset
from reelwright.engines.diffusion.profiles import Adapter, Profile
from reelwright.engines.diffusion.wan import Wan

Identity = tuple[str, str | None, tuple[Adapter, ...]]
Locate = Callable[[str, str | None], Path]
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What has to be loaded: weights for clips from words or from pictures, for a profile. compile, fp8: of their
    blocks, where a card can."""

    preset: Preset
    pictures: bool
    profile: Profile
    compile: bool = False
    fp8: bool = False

    @property
    def weights(self) -> str:
        return self.preset.image_weights if self.pictures else self.preset.text_weights

    @property
    def identity(self) -> Identity:
        """Two orders with the same identity share what is loaded."""
        return self.weights, self.profile.transformer, self.profile.adapters


@dataclass(eq=False)
class Loaded:
    """Pipelines that share their parts. from_words and from_pictures may be the same."""

    from_words: Model | None
    from_pictures: Model | None
    plan: Plan
    attention: str
    wardrobe: Wardrobe
    identity: Identity

    def model(self, pictures: bool) -> Model:
        """The pipeline for a run. ValueError when these weights have none."""
        found = self.from_pictures if pictures else self.from_words
        if found is None:
            raise ValueError(f"{self.identity[0]} makes no clip from {'pictures' if pictures else 'words'}")
        return found


def device() -> torch.device:
    """The first card that is visible, else the CPU."""
    return torch.device("cuda:0" if torch.cuda.is_available() else "cpu")


def load(order: Order, plan: Plan, locate: Locate) -> Loaded:
    """Reads the weights and puts them where the plan wants them."""
    _quiet()
    dtype = torch.bfloat16 if device().type == "cuda" else torch.float32
    folder = locate(order.weights, None)
    log.info("loading", weights=order.weights, plan=plan.name, device=str(device()))
    if order.preset.family == "ltx2":
        pipe = LTX2ConditionPipeline.from_pretrained(folder, dtype=dtype)
    else:
        pipe = _wan(order, folder, dtype, locate)
    return prepared(pipe, order, plan, locate)


def prepared(pipe: Any, order: Order, plan: Plan, locate: Locate) -> Loaded:
    """A pipeline whose weights are in main memory, made fast and put where the plan wants it."""
    where = device()
    pipe.set_progress_bar_config(disable=True)
    fuse(pipe, order.profile.adapters, locate)
    fast = order.compile and where.type == "cuda" and plan.offload != "blocks"
    if where.type == "cuda":
        speed.laid_out(pipe, compile=fast)
    found = attention.fastest(pipe, where, order.profile.lossless, masked=order.preset.family == "ltx2")
    if order.fp8 and not order.profile.lossless and not plan.fp8:
        speed.in_fp8(pipe, where)
    if fast:
        speed.compiled(pipe)
    memory.apply(plan, pipe, where)
    words, pictures = models(order.preset, pipe)
    return Loaded(words, pictures, plan, found, Wardrobe(pipe, locate), order.identity)


def _wan(order: Order, folder: Path, dtype: torch.dtype, locate: Locate) -> Any:
    """The VAE is read in full precision: rounded to bfloat16 its skies band, and it is small."""
    parts: dict[str, Any] = {}
    if order.profile.transformer is not None:
        other = locate(order.profile.transformer, "transformer")
        parts["transformer"] = WanTransformer3DModel.from_pretrained(other, subfolder="transformer", dtype=dtype)
    preset = order.preset
    for_pictures = order.pictures and (preset.image_weights != preset.text_weights or () not in preset.pictures)
    kind = WanImageToVideoPipeline if for_pictures else WanPipeline
    return kind.from_pretrained(folder, dtype={"default": dtype, "vae": torch.float32}, **parts)


def models(preset: Preset, pipe: Any) -> tuple[Model | None, Model | None]:
    """For words, for pictures."""
    if preset.family == "ltx2":
        return Ltx2(pipe), Ltx2(pipe)
    if isinstance(pipe, WanImageToVideoPipeline):
        return None, Wan(pipe)
    if not pipe.config.expand_timesteps:
        return Wan(pipe), None
    sibling = WanImageToVideoPipeline(
        **pipe.components, image_encoder=None, image_processor=None, expand_timesteps=True
    )
    sibling.set_progress_bar_config(disable=True)
    # without a picture all tokens are at the same noise level, which need not be said of each of them
    pipe.register_to_config(expand_timesteps=False)
    return Wan(pipe), Wan(sibling)


@dataclass(eq=False)
class Warm:
    """Holds the last set of weights that was used. Not thread-safe: the engine has one run at a time."""

    hub: Hub
    loaded: Loaded | None = None
    plans: dict[Identity, Plan] = field(default_factory=dict)

    def ready(self, order: Order, loading: Callable[[float], None]) -> Loaded:
        """The weights of an order, loaded now or before. loading gets 0..1 while they are downloaded."""
        if self.loaded is None or self.loaded.identity != order.identity:
            self.cool()
            free = memory.free_gb(device())
            plan = self.plans.setdefault(order.identity, plans.choose(order.preset, free))
            log.info("memory plan", plan=plan.name, free_gb=free, needs_gb=round(plan.share * order.preset.memory, 1))
            self.loaded = self._load(order, plan, self._locate(loading))
        return self.loaded

    def _load(self, order: Order, plan: Plan, locate: Locate) -> Loaded:
        """The border to libraries that raise anything for files that are no weights."""
        try:
            return load(order, plan, locate)
        except (OSError, ValueError, KeyError, AttributeError, ImportError) as fault:
            log.exception("weights could not be loaded", weights=order.weights)
            raise make("modelNotReady", "The weights of this server could not be loaded.") from fault

    def _locate(self, loading: Callable[[float], None]) -> Locate:
        def progress(name: str, done: int, total: int) -> None:
            loading(done / max(1, total))

        return lambda source, inside: self.hub.located(source, inside, progress)

    def leaner(self, order: Order) -> bool:
        """After the memory ran out: the next run of these weights gets a leaner plan. False when there is none."""
        plan = plans.leaner(self.plans[order.identity])
        self.cool()
        if plan is None:
            return False
        log.warning("out of memory, trying again", plan=plan.name)
        self.plans[order.identity] = plan
        return True

    def cool(self) -> None:
        """Lets go of the weights."""
        self.loaded = None
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def _quiet() -> None:
    """Their progress bars are for notebooks; ours go through `report`."""
    diffusers_logging.set_verbosity_error()
    diffusers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
