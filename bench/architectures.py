"""The architectures of the presets at full size, or tiny, with random weights.

Text encoders are stubs of two layers with the real width: they run once a clip and cost next to nothing."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import Any

import torch
from diffusers import (
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    AutoencoderKLWan,
    FlowMatchEulerDiscreteScheduler,
    LTX2ConditionPipeline,
    WanPipeline,
    WanTransformer3DModel,
)
from diffusers.models import LTX2VideoTransformer3DModel
from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder
from transformers import (
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    PreTrainedTokenizerFast,
    UMT5Config,
    UMT5EncoderModel,
)

from reelwright.engines.diffusion.clock import noise_of
from reelwright.engines.diffusion.film import Script
from reelwright.engines.diffusion.load import models
from reelwright.engines.diffusion.presets import Preset
from tests.engines.diffusion import tiny as tiny_weights

WAN_5B = {
    "num_attention_heads": 24, "attention_head_dim": 128, "in_channels": 48, "out_channels": 48, "text_dim": 4096,
    "freq_dim": 256, "ffn_dim": 14336, "num_layers": 30, "cross_attn_norm": True,
    "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 1024,
}  # fmt: skip
WAN_14B = {
    **WAN_5B, "num_attention_heads": 40, "in_channels": 16, "out_channels": 16, "ffn_dim": 13824, "num_layers": 40,
}  # fmt: skip
VAE_22 = {
    "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "dim_mult": [1, 2, 4, 4], "num_res_blocks": 2,
    "temperal_downsample": [False, True, True], "in_channels": 12, "out_channels": 12, "is_residual": True,
    "patch_size": 2, "scale_factor_spatial": 16, "scale_factor_temporal": 4, "latents_mean": [0.0] * 48,
    "latents_std": [1.0] * 48,
}  # fmt: skip


@cache
def words() -> PreTrainedTokenizerFast:
    """One for all pipelines: training it twice gives two."""
    return tiny_weights.tokenizer()


def tiny(preset: Preset) -> Preset:
    """The same at a size that any machine takes."""
    small = {"areas": (4096,), "frames": 17, "steps": 4, "tokens": 64}
    return replace(preset, name=f"tiny {preset.name}", **small)


def build(preset: Preset, small: bool, device: torch.device) -> Any:
    """A pipeline in the precision that the engine would load it in; its transformers are on the card, which makes up
    billions of random weights far sooner."""
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    torch.manual_seed(0)
    torch.set_default_dtype(dtype)
    try:
        return _ltx2(small, device) if preset.family == "ltx2" else _wan(preset, small, device)
    finally:
        torch.set_default_dtype(torch.float32)


def noise(pipe: Any, script: Script) -> torch.Tensor:
    """What the engine's run starts from."""
    model, _ = models(script.preset, pipe)
    assert model is not None
    canvas = script.canvas
    return noise_of(model.shape(canvas.width, canvas.height, canvas.frames), script.shot.seed)


def plain_arguments(pipe: Any, script: Script, start: torch.Tensor) -> dict[str, Any]:
    """What the call of a family needs beside the usual."""
    if script.preset.family == "ltx2":
        scale = (pipe.vae.latents_mean.cpu(), pipe.vae.latents_std.cpu(), pipe.vae.config.scaling_factor)
        return {
            "latents": pipe._denormalize_latents(start, *scale).to(pipe.device), "noise_scale": 0.0,
            "guidance_scale": script.guidance[0], "frame_rate": float(script.canvas.fps),
            "max_sequence_length": script.preset.tokens, "use_cross_timestep": False,
            "generator": torch.Generator().manual_seed(script.shot.seed), **dict(script.profile.extras),
        }  # fmt: skip
    second = {"guidance_scale_2": script.guidance[-1]} if pipe.config.boundary_ratio is not None else {}
    return {
        "latents": start, "guidance_scale": script.guidance[0], "max_sequence_length": script.preset.tokens, **second,
    }  # fmt: skip


def _wan(preset: Preset, small: bool, device: torch.device) -> Any:
    two = preset.name.endswith("a14b")
    if small:
        make = tiny_weights.wan_transformer if two else lambda: tiny_weights.wan_transformer(48, 48)
        vae = tiny_weights.wan_vae() if two else tiny_weights.wan_vae_5b()
        text = tiny_weights.umt5(len(words()))
    else:
        make = lambda: WanTransformer3DModel(**(WAN_14B if two else WAN_5B)).eval()  # noqa: E731
        vae = (AutoencoderKLWan() if two else AutoencoderKLWan(**VAE_22)).eval()
        config = UMT5Config(vocab_size=len(words()), d_model=4096, d_kv=64, d_ff=10240, num_layers=2, num_heads=64)
        text = UMT5EncoderModel(config).eval()
    with device:
        first, second = make(), make() if two else None
    pipe = WanPipeline(
        tokenizer=words(), text_encoder=text, transformer=first, transformer_2=second, vae=vae,
        scheduler=tiny_weights.unipc(3.0 if two else 5.0), boundary_ratio=0.875 if two else None,
        expand_timesteps=not two,
    )  # fmt: skip
    torch.nn.Module.float(pipe.vae)
    return pipe


def _ltx2(small: bool, device: torch.device) -> Any:
    if small:
        return tiny_weights.ltx2_pipeline(deepcopy(words()))  # the pipeline changes which side it pads
    width, layers = 3840, 2
    text = {
        "vocab_size": 64, "hidden_size": width, "intermediate_size": 15360, "num_hidden_layers": layers,
        "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256, "sliding_window": 1024,
    }  # fmt: skip
    seen = {
        "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "image_size": 28,
        "patch_size": 14,
    }  # fmt: skip
    gemma = Gemma3Config(
        text_config=text, vision_config=seen, mm_tokens_per_image=4, image_token_index=5, boi_token_index=6,
        eoi_token_index=7,
    )  # fmt: skip
    audio = AutoencoderKLLTX2Audio().eval()
    with device:
        transformer = LTX2VideoTransformer3DModel(rope_type="split", use_prompt_adaln_single=False).eval()
    return LTX2ConditionPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(
            use_dynamic_shifting=True, base_shift=0.95, max_shift=2.05, base_image_seq_len=1024,
            max_image_seq_len=4096, shift_terminal=0.1,
        ),
        vae=AutoencoderKLLTX2Video().eval(),
        audio_vae=audio,
        text_encoder=Gemma3ForConditionalGeneration(gemma).eval(),
        tokenizer=deepcopy(words()),
        connectors=LTX2TextConnectors(caption_channels=width, text_proj_in_factor=layers + 1).eval(),
        transformer=transformer,
        vocoder=LTX2Vocoder().eval(),
    )  # fmt: skip
