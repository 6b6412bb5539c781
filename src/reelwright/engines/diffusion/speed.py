"""What makes the same frames sooner: compiled blocks, matrices in 8 bits, a VAE laid out for the card."""

from __future__ import annotations

import importlib.util
from typing import Any

import structlog
import torch
from diffusers import AutoencoderKLWan

from reelwright.engines.diffusion import decoder
from reelwright.engines.diffusion.memory import transformers

log = structlog.get_logger(__name__)


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


def laid_out(pipe: Any, compile: bool = False) -> None:
    """A VAE with channels last, which a card's convolutions in three dimensions like better, and its faster matrix
    products; Wan's decoder in fewer trips through memory. compile: parts of it."""
    for parameter in pipe.vae.parameters():
        if parameter.dim() == 5:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last_3d)
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.backends.cudnn.allow_tf32 = True
    if isinstance(pipe.vae, AutoencoderKLWan):
        decoder.quicken(pipe.vae, compile)
