"""What makes the same frames sooner: the fastest attention there is, compiled blocks, a VAE laid out for the card."""

from __future__ import annotations

from typing import Any

import structlog
import torch

from reelwright.engines.diffusion.memory import transformers

log = structlog.get_logger(__name__)

# fastest first; those that compute in 8 bits only where nobody asked for lossless frames
EXACT = ("_flash_3_hub", "flash_4_hub", "_native_cudnn", "native")
ROUGH = ("sage_hub", "sage", *EXACT)


def attention(pipe: Any, device: torch.device, lossless: bool) -> str:
    """Sets the first attention that this machine has, and says which. A missing one raises when it is set."""
    if device.type != "cuda":
        return "native"
    for name in EXACT if lossless else ROUGH:
        try:
            for part in transformers(pipe):
                part.set_attention_backend(name)
        except (RuntimeError, ValueError, ImportError, OSError) as fault:
            log.debug("attention not available", backend=name, why=str(fault).splitlines()[0])
            continue
        log.info("attention", backend=name)
        return name
    return "native"


def compiled(pipe: Any) -> None:
    """Compiles the block that a transformer repeats, once for all of them: minutes become half a minute. The block's
    forward is compiled and not the module, so that a cache may stand in front of it."""
    for part in transformers(pipe):
        repeated = set(part._repeated_blocks or ())
        for block in part.modules():
            if type(block).__name__ in repeated:
                block.forward = torch.compile(block.forward, fullgraph=True, dynamic=False)


def laid_out(pipe: Any, device: torch.device) -> None:
    """Channels last, which convolutions of a card like better."""
    if device.type == "cuda":
        pipe.vae.to(memory_format=torch.channels_last_3d)
        torch.backends.cuda.matmul.allow_tf32 = True
        torch.backends.cudnn.allow_tf32 = True
