"""What stays on the card and what waits in main memory: chosen by what is free, made leaner when that is not enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import structlog
import torch

from reelwright.engines.diffusion.presets import Preset

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """offload: nothing, whole models while others work, or all but a few blocks of each. fp8: weights are kept in 8
    bits and computed with in 16. tiles: the VAE works on parts of the picture. share: of Preset.memory that this
    needs, as measured by others for Wan 2.2 and LTX-2 with diffusers."""

    name: str
    offload: Literal["nothing", "models", "blocks"]
    fp8: bool
    tiles: bool
    share: float


PLANS = (
    Plan("everything on the card", "nothing", False, False, 1.0),
    Plan("one model at a time", "models", False, False, 0.55),
    Plan("one model at a time, tiled VAE", "models", False, True, 0.48),
    Plan("one model at a time, weights in fp8, tiled VAE", "models", True, True, 0.33),
    Plan("blocks streamed from main memory, tiled VAE", "blocks", False, True, 0.2),
)


def choose(preset: Preset, free: float | None) -> Plan:
    """The fastest plan that fits into `free` GB; None: there is no card, and main memory is all one."""
    if free is None:
        return PLANS[0]
    fitting = [plan for plan in PLANS if plan.share * preset.memory <= free]
    plan = fitting[0] if fitting else PLANS[-1]
    log.info("memory plan", plan=plan.name, free_gb=round(free, 1), needs_gb=round(plan.share * preset.memory, 1))
    return plan


def leaner(plan: Plan) -> Plan | None:
    """The next plan that needs less; None when there is none."""
    following = PLANS[PLANS.index(plan) + 1 :]
    return following[0] if following else None


def free_gb(device: torch.device) -> float | None:
    """On the card, counting what this process has reserved but does not use; None without a card."""
    if device.type != "cuda":
        return None
    idle = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return (torch.cuda.mem_get_info(device)[0] + idle) / 1e9


def apply(plan: Plan, pipe: Any, device: torch.device) -> None:
    """Puts the pipeline's parts where the plan wants them."""
    if plan.tiles:
        pipe.vae.enable_tiling()
    if plan.fp8:
        for transformer in transformers(pipe):
            transformer.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=transformer.dtype)
    if plan.offload == "nothing":
        pipe.to(device)
    elif plan.offload == "models":
        pipe.enable_model_cpu_offload(device=device)
    else:
        _stream(pipe, device)


def transformers(pipe: Any) -> list[Any]:
    """The denoisers: one, or two experts."""
    found = (pipe.transformer, getattr(pipe, "transformer_2", None))
    return [transformer for transformer in found if transformer is not None]


def _stream(pipe: Any, device: torch.device) -> None:
    """Blocks come to the card just before they are needed, the next one while the last one computes."""
    side_by_side = device.type == "cuda"
    options = {"onload_device": device, "offload_device": torch.device("cpu"), "use_stream": side_by_side}
    for transformer in transformers(pipe):
        transformer.enable_group_offload(offload_type="block_level", num_blocks_per_group=1, **options)
    from diffusers.hooks import apply_group_offloading

    for name, part in pipe.components.items():
        if isinstance(part, torch.nn.Module) and name not in {"transformer", "transformer_2"}:
            if name in {"text_encoder", "connectors"}:
                apply_group_offloading(part, offload_type="leaf_level", **options)
            else:
                part.to(device)
