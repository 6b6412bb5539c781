"""The fastest attention that works on this machine, found by computing with it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import structlog
import torch
from diffusers.models.attention import AttentionModuleMixin
from diffusers.models.attention_dispatch import AttentionBackendName, _AttentionBackendRegistry, dispatch_attention_fn

from reelwright.engines.diffusion.memory import transformers

log = structlog.get_logger(__name__)

# FlashAttention 3 of the package fa3-fwd, under the name that diffusers has for the one built by hand
PACKAGED = AttentionBackendName._FLASH_3.value
_PACKAGE = "fa3_fwd_interface"
# fastest first; those that compute in 8 bits only where nobody asked for lossless frames
OWN = ("_native_cudnn", "native")
EXACT = (PACKAGED, "_flash_3_hub", "flash_4_hub", *OWN)
ROUGH = ("sage_hub", "sage", *EXACT)
_WORDS = ("attn2", "audio_attn2")  # the layers that look at the prompt


def fastest(pipe: Any, device: torch.device, lossless: bool, masked: bool) -> str:
    """Sets it, and says which. masked: the weights mask what is no word of the prompt, which only torch's own attention
    can; then the layers that look at words keep that."""
    if device.type != "cuda":
        return "native"
    names = EXACT if lossless else ROUGH
    if not masked:
        return _first(pipe, device, names)
    own = _first(pipe, device, OWN)
    chosen = _first(pipe, device, names[: -len(OWN)], otherwise=own)
    _AttentionBackendRegistry.set_active_backend(AttentionBackendName(own))
    for name, layer in _layers(pipe):
        if chosen == own or name.rpartition(".")[2] in _WORDS:
            layer.set_attention_backend(own)
    return chosen


def head_widths(transformer: Any) -> set[int]:
    """Channels of one head, by the transformer's configuration; of all its kinds of attention."""
    names = ("attention_head_dim", "audio_attention_head_dim")
    return {width for name in names if (width := getattr(transformer.config, name, None)) is not None}


def answers(name: str, device: torch.device, width: int) -> None:
    """Computes a little attention: some kernels are there and set, and fail on a card that they were not built for, or
    on heads of a width that they were not built for."""
    sample = torch.zeros(1, 128, 2, width, dtype=torch.bfloat16, device=device)
    dispatch_attention_fn(sample, sample, sample, backend=AttentionBackendName(name))


def _first(pipe: Any, device: torch.device, names: tuple[str, ...], otherwise: str = "native") -> str:
    """The first of them that computes on heads of every width, set in all layers."""
    widths = {width for part in transformers(pipe) for width in head_widths(part)}
    for name in names:
        try:
            _set(pipe, name)
            for width in widths:
                answers(name, device, width)
        except (RuntimeError, ValueError, ImportError, OSError, TypeError, AttributeError) as fault:
            log.debug("attention not available", backend=name, why=str(fault).partition("\n")[0])
            continue
        log.info("attention", backend=name)
        return name
    return otherwise


def _set(pipe: Any, name: str) -> None:
    if name != PACKAGED:
        for part in transformers(pipe):
            part.set_attention_backend(name)
        return
    _register()
    for _, layer in _layers(pipe):
        layer.set_attention_backend(name)


def _register() -> None:
    """ImportError without the package."""
    importlib.import_module(_PACKAGE)
    _AttentionBackendRegistry.register(AttentionBackendName(PACKAGED))(_packaged)


def _packaged(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, scale: float | None = None,
              attn_mask: torch.Tensor | None = None, is_causal: bool = False) -> torch.Tensor:  # fmt: skip
    """(b, tokens, heads, channels) each, bfloat16. ValueError with a mask. Through the operator and not the package's
    function, whose gradients a compiled block can't look through."""
    if attn_mask is not None:
        raise ValueError("FlashAttention 3 takes no mask")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    forward = torch.ops.fa3_fwd._flash_attn_forward
    return forward(query, key, value, softmax_scale=scale, causal=is_causal)[0]


def _layers(pipe: Any) -> Iterator[tuple[str, Any]]:
    for part in transformers(pipe):
        for name, module in part.named_modules():
            if isinstance(module, AttentionModuleMixin):
                yield name, module
