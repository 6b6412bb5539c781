"""What makes the same frames sooner: the fastest attention there is, compiled blocks, a VAE laid out for the card."""

from __future__ import annotations

import importlib.util
from typing import Any

import structlog
import torch
from diffusers.models.attention_dispatch import AttentionBackendName, dispatch_attention_fn

from reelwright.engines.diffusion.memory import transformers

log = structlog.get_logger(__name__)

# fastest first; those that compute in 8 bits only where nobody asked for lossless frames
OWN = ("_native_cudnn", "native")
EXACT = ("_flash_3_hub", "flash_4_hub", *OWN)
ROUGH = ("sage_hub", "sage", *EXACT)


def attention(pipe: Any, device: torch.device, lossless: bool, masked: bool) -> str:
    """Sets the first attention that works on this machine, and says which. masked: the weights mask words, which only
    torch's own ones can."""
    if device.type != "cuda":
        return "native"
    names = OWN if masked else EXACT if lossless else ROUGH
    widths = {width for part in transformers(pipe) for width in head_widths(part)}
    for name in names:
        try:
            for part in transformers(pipe):
                part.set_attention_backend(name)
            for width in widths:
                answers(name, device, width)
        except (RuntimeError, ValueError, ImportError, OSError, TypeError, AttributeError) as fault:
            log.debug("attention not available", backend=name, why=str(fault).partition("\n")[0])
            continue
        log.info("attention", backend=name)
        return name
    return "native"


def head_widths(transformer: Any) -> set[int]:
    """Channels of one head, by the transformer's configuration; of all its kinds of attention."""
    names = ("attention_head_dim", "audio_attention_head_dim")
    return {width for name in names if (width := getattr(transformer.config, name, None)) is not None}


def answers(name: str, device: torch.device, width: int) -> None:
    """Computes a little attention: some kernels are there and set, and fail on a card that they were not built for, or
    on heads of a width that they were not built for."""
    sample = torch.zeros(1, 128, 2, width, dtype=torch.bfloat16, device=device)
    dispatch_attention_fn(sample, sample, sample, backend=AttentionBackendName(name))


def compiled(pipe: Any) -> None:
    """Compiles the block that a transformer repeats, once for all of them: minutes become half a minute. The block's
    forward is compiled and not the module, so that a cache may stand in front of it."""
    for part in transformers(pipe):
        for block in blocks(part):
            block.forward = torch.compile(block.forward, fullgraph=True, dynamic=False)


def in_fp8(pipe: Any, device: torch.device) -> bool:
    """The blocks' matrices are multiplied in 8 bits, which cards since Ada and Hopper do twice as fast. False, and
    nothing done, where the card or torchao is missing."""
    if device.type != "cuda" or torch.cuda.get_device_capability(device) < (8, 9):
        log.warning("fp8 needs a card of compute capability 8.9 or more")
        return False
    if importlib.util.find_spec("torchao") is None:
        log.warning("fp8 needs torchao: pip install torchao")
        return False
    from torchao.quantization import Float8DynamicActivationFloat8WeightConfig, PerRow

    quantized(pipe, Float8DynamicActivationFloat8WeightConfig(granularity=PerRow()))
    return True


def quantized(pipe: Any, config: Any) -> None:
    """The linear layers of every repeated block by a configuration of torchao's; what is around the blocks is small and
    stays as it is."""
    from torchao.quantization import quantize_

    for part in transformers(pipe):
        for block in blocks(part):
            quantize_(block, config)


def blocks(transformer: Any) -> list[Any]:
    """The block that a transformer repeats, as often as it does."""
    repeated = set(transformer._repeated_blocks or ())
    return [module for module in transformer.modules() if type(module).__name__ in repeated]


def laid_out(pipe: Any) -> None:
    """Channels last, which a card's convolutions in three dimensions like better, and its faster matrix products."""
    for parameter in pipe.vae.parameters():
        if parameter.dim() == 5:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last_3d)
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.backends.cudnn.allow_tf32 = True
