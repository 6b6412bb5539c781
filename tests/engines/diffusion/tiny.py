"""Tiny random weights of every family, made and saved in a second, so that real pipelines run offline on a CPU.

reelwright.json beside them says that they were "trained" at 64 x 64, a few frames and two steps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    AutoencoderKLWan,
    FlowMatchEulerDiscreteScheduler,
    LTX2ConditionPipeline,
    UniPCMultistepScheduler,
    WanImageToVideoPipeline,
    WanPipeline,
    WanTransformer3DModel,
)
from diffusers.models import LTX2VideoTransformer3DModel
from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import (
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    PreTrainedTokenizerFast,
    UMT5Config,
    UMT5EncoderModel,
)

CORPUS = [
    "a cat walks on the beach",
    "a dog dances in the rain",
    "the camera pans over a mountain lake at sunrise",
    "blurry low quality distorted worst quality",
]
TRAINED: dict[str, Any] = {"areas": [64 * 64], "steps": 2, "tokens": 64, "memory": 0.01}


def tokenizer() -> PreTrainedTokenizerFast:
    tok = Tokenizer(models.Unigram())
    tok.normalizer = normalizers.NFKC()
    tok.pre_tokenizer = pre_tokenizers.Metaspace()
    tok.decoder = decoders.Metaspace()
    specials = ["<pad>", "</s>", "<unk>"]
    tok.train_from_iterator(
        CORPUS, trainers.UnigramTrainer(vocab_size=200, special_tokens=specials, unk_token="<unk>")
    )
    end = [("</s>", tok.token_to_id("</s>"))]
    tok.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=end
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tok, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=512
    )


def umt5(words: int) -> UMT5EncoderModel:
    config = UMT5Config(
        vocab_size=words, d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4, relative_attention_num_buckets=8
    )
    return UMT5EncoderModel(config).eval()


def wan_transformer(channels: int = 16, out: int = 16, layers: int = 2) -> WanTransformer3DModel:
    return WanTransformer3DModel(
        patch_size=(1, 2, 2),
        num_attention_heads=2,
        attention_head_dim=12,
        in_channels=channels,
        out_channels=out,
        text_dim=32,
        freq_dim=256,
        ffn_dim=32,
        num_layers=layers,
        cross_attn_norm=True,
        qk_norm="rms_norm_across_heads",
        rope_max_seq_len=64,
    ).eval()


def wan_vae() -> AutoencoderKLWan:
    return AutoencoderKLWan(
        base_dim=3,
        z_dim=16,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        temperal_downsample=[False, True, True],
    ).eval()


def wan_vae_5b() -> AutoencoderKLWan:
    return AutoencoderKLWan(
        base_dim=3,
        z_dim=48,
        in_channels=12,
        out_channels=12,
        is_residual=True,
        patch_size=2,
        latents_mean=[0.0] * 48,
        latents_std=[1.0] * 48,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        scale_factor_spatial=16,
        scale_factor_temporal=4,
        temperal_downsample=[False, True, True],
    ).eval()


def unipc(shift: float = 5.0) -> UniPCMultistepScheduler:
    return UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=shift)


def trained(folder: Path, **facts: Any) -> Path:
    (folder / "reelwright.json").write_text(json.dumps({**TRAINED, **facts}))
    return folder


def wan_5b(folder: Path, layers: int = 2, **facts: Any) -> Path:
    """As Wan2.2-TI2V-5B: one folder for words and pictures."""
    torch.manual_seed(0)
    words = tokenizer()
    WanPipeline(
        tokenizer=words,
        text_encoder=umt5(len(words)),
        transformer=wan_transformer(48, 48, layers),
        transformer_2=None,
        vae=wan_vae_5b(),
        scheduler=unipc(),
        boundary_ratio=None,
        expand_timesteps=True,
    ).save_pretrained(folder)
    return trained(folder, **facts)


def wan_a14b(folder: Path, **facts: Any) -> Path:
    """As Wan2.2-A14B: two experts, and other weights for pictures than for words."""
    torch.manual_seed(0)
    words = tokenizer()
    WanPipeline(
        tokenizer=words,
        text_encoder=umt5(len(words)),
        transformer=wan_transformer(),
        transformer_2=wan_transformer(),
        vae=wan_vae(),
        scheduler=unipc(3.0),
        boundary_ratio=0.875,
    ).save_pretrained(folder / "t2v")
    WanImageToVideoPipeline(
        tokenizer=words,
        text_encoder=umt5(len(words)),
        transformer=wan_transformer(36),
        transformer_2=wan_transformer(36),
        vae=wan_vae(),
        scheduler=unipc(3.0),
        boundary_ratio=0.9,
        image_encoder=None,
        image_processor=None,
    ).save_pretrained(folder / "i2v")
    trained(folder / "i2v", **facts)
    return trained(folder / "t2v", image_weights="../i2v", **facts)


def ltx2(folder: Path, **facts: Any) -> Path:
    """As LTX-2: picture and sound from one transformer."""
    torch.manual_seed(0)
    ltx2_pipeline(tokenizer()).save_pretrained(folder)
    return trained(folder, **facts)


def ltx2_pipeline(words: PreTrainedTokenizerFast) -> LTX2ConditionPipeline:
    """Not saved."""
    width, layers = 32, 2
    text = Gemma3ForConditionalGeneration(
        Gemma3Config(
            text_config={
                "vocab_size": max(len(words), 64), "hidden_size": width, "intermediate_size": 37,
                "num_hidden_layers": layers, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8,
                "sliding_window": 16, "max_position_embeddings": 512,
            },
            vision_config={
                "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
                "image_size": 28, "patch_size": 14,
            },
            mm_tokens_per_image=4, image_token_index=5, boi_token_index=6, eoi_token_index=7,
        )
    ).eval()
    transformer = LTX2VideoTransformer3DModel(
        in_channels=4, out_channels=4, patch_size=1, patch_size_t=1, num_attention_heads=2, attention_head_dim=8,
        cross_attention_dim=16, audio_in_channels=4, audio_out_channels=4, audio_num_attention_heads=2,
        audio_attention_head_dim=4, audio_cross_attention_dim=8, num_layers=2, caption_channels=width,
        rope_double_precision=False, rope_type="split",
    ).eval()
    connectors = LTX2TextConnectors(
        caption_channels=width, text_proj_in_factor=layers + 1, video_connector_num_attention_heads=4,
        video_connector_attention_head_dim=8, video_connector_num_layers=1,
        video_connector_num_learnable_registers=None, audio_connector_num_attention_heads=4,
        audio_connector_attention_head_dim=8, audio_connector_num_layers=1,
        audio_connector_num_learnable_registers=None, connector_rope_base_seq_len=32, rope_double_precision=False,
        rope_type="split",
    ).eval()
    vae = AutoencoderKLLTX2Video(
        in_channels=3, out_channels=3, latent_channels=4, block_out_channels=(8, 8), decoder_block_out_channels=(8, 8),
        layers_per_block=(1, 1), decoder_layers_per_block=(1, 1, 1), spatio_temporal_scaling=(True, True),
        decoder_spatio_temporal_scaling=(True, True), decoder_inject_noise=(False,) * 3,
        downsample_type=("spatiotemporal",) * 2, upsample_residual=(False,) * 2, upsample_factor=(1, 1),
        down_block_types=("LTX2VideoDownBlock3D",) * 2, upsample_type=("spatiotemporal",) * 2,
        timestep_conditioning=False, patch_size=1, patch_size_t=1, encoder_causal=True, decoder_causal=False,
    ).eval()
    audio = AutoencoderKLLTX2Audio(
        base_channels=4, output_channels=2, ch_mult=(1,), num_res_blocks=1, in_channels=2, resolution=32,
        latent_channels=2, norm_type="pixel", causality_axis="height", sample_rate=16000, mel_hop_length=160,
        is_causal=True, mel_bins=8,
    ).eval()
    vocoder = LTX2Vocoder(
        in_channels=16, hidden_channels=32, out_channels=2, upsample_kernel_sizes=[4, 4], upsample_factors=[2, 2],
        resnet_kernel_sizes=[3], resnet_dilations=[[1, 3, 5]], leaky_relu_negative_slope=0.1,
        output_sampling_rate=16000,
    ).eval()
    return LTX2ConditionPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=vae,
        audio_vae=audio,
        text_encoder=text,
        tokenizer=words,
        connectors=connectors,
        transformer=transformer,
        vocoder=vocoder,
    )
