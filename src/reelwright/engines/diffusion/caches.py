"""Work that a step takes over from the step before: diffusers' caches, fresh for every run.

After a run that was left by an exception TaylorSeer and MagCache spoil the next one, so a cache is never reset but made
anew: what is left of an old run is gone whatever way it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import structlog
import torch
from diffusers import (
    FirstBlockCacheConfig,
    MagCacheConfig,
    PyramidAttentionBroadcastConfig,
    SeaCacheConfig,
    TaylorSeerCacheConfig,
)
from diffusers.hooks.mag_cache import nearest_interp

from reelwright.engines.diffusion.memory import transformers
from reelwright.engines.diffusion.profiles import CacheName

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A cache to be made. steps: of the whole schedule. start: those that are left out at its beginning. boldness: 1
    is usual. ratios: MagCache's, which belong to weights."""

    name: CacheName
    steps: int
    start: int = 0
    boldness: float = 1.0
    ratios: tuple[float, ...] = ()


def _pyramid(wish: Wish, pipe: Any) -> Any:
    return PyramidAttentionBroadcastConfig(
        spatial_attention_block_skip_range=2,
        cross_attention_block_skip_range=3,
        spatial_attention_timestep_skip_range=(100, 850),
        cross_attention_timestep_skip_range=(100, 850),
        current_timestep_callback=lambda: pipe.current_timestep,
    )


def _mag(wish: Wish, pipe: Any) -> Any:
    """Steps that are left out were the ones that it would have kept: the rest of the first fifth is kept."""
    ratios = nearest_interp(torch.tensor(wish.ratios), wish.steps)[wish.start :]
    return MagCacheConfig(
        threshold=0.06 * wish.boldness,
        max_skip_steps=round(2 * wish.boldness),
        retention_ratio=max(0.0, 0.2 * wish.steps - wish.start) / len(ratios),
        num_inference_steps=len(ratios),
        mag_ratios=ratios,
    )


_MAKERS: dict[CacheName, Callable[[Wish, Any], Any]] = {
    "first_block": lambda wish, pipe: FirstBlockCacheConfig(threshold=0.05 * wish.boldness),
    "mag": _mag,
    # lite mode: the identifiers that it looks for otherwise match nothing in these families, without a word
    "taylor": lambda wish, pipe: TaylorSeerCacheConfig(
        cache_interval=3, disable_cache_before_step=max(2, wish.steps // 8), use_lite_mode=True
    ),
    "sea": lambda wish, pipe: SeaCacheConfig(threshold=0.25 * wish.boldness),
    "pyramid": _pyramid,
}


@contextmanager
def cached(pipe: Any, wish: Wish) -> Iterator[None]:
    """Inside, the pipeline's transformers keep that cache."""
    if wish.name == "none":
        yield
        return
    parts = transformers(pipe)
    for part in parts:
        part.enable_cache(_MAKERS[wish.name](wish, pipe))
    try:
        yield
    finally:
        for part in parts:
            part.disable_cache()
