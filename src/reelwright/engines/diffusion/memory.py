"""A memory plan carried out: parts on the card, in main memory, or on their way between the two."""

from __future__ import annotations

from typing import Any

import torch

from reelwright.engines.diffusion.plans import Plan


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
