"""quality, balanced, fast: what each costs in steps and trickery, by preset. One table; torch is not needed."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Any, Literal

from reelwright.engines.diffusion.presets import Preset

ProfileName = Literal["quality", "balanced", "fast"]
CacheName = Literal["none", "first_block", "mag", "taylor", "sea", "pyramid"]
Experts = Literal["all", "high", "low"]


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA. source: hub id, folder or file. file: within a repository or folder. trigger: words it was trained on.
    experts: which of two experts it is for."""

    source: str
    file: str | None = None
    trigger: str = ""
    weight: float = 1.0
    experts: Experts = "all"


@dataclass(frozen=True, slots=True)
class Profile:
    """steps, guidance: as distilled weights want them; none: the preset's own. cache: what is not computed twice.
    sigmas, renoise: see schedule.Pace. distilled: LoRAs, or a transformer, that make few steps enough.
    boldness: how much more change a cache overlooks than it usually does. lossless: the same frames as plain
    diffusers, but for rounding. extras: arguments of the pipeline's call."""

    name: ProfileName
    cache: CacheName = "none"
    steps: int | None = None
    guidance: tuple[float, ...] = ()
    sigmas: tuple[float, ...] = ()
    renoise: bool = False
    adapters: tuple[Adapter, ...] = ()
    transformer: str | None = None
    boldness: float = 1.0
    lossless: bool = False
    extras: tuple[tuple[str, Any], ...] = ()


# what works on which family; on the others these caches find no block that they know, or fail
CACHES: dict[str, tuple[CacheName, ...]] = {
    "wan": ("first_block", "mag", "taylor", "sea", "pyramid"),
    "ltx2": ("taylor",),
}
_PLAIN_LTX = (("stg_scale", 0.0), ("modality_scale", 1.0))
_FULL_LTX = (("spatio_temporal_guidance_blocks", [29]),)
_LIGHT_I2V = "lightx2v/Wan2.2-Distill-Loras"
_LIGHT_T2V = "lightx2v/Wan2.2-Lightning"
_T2V_FOLDER = "Wan2.2-T2V-A14B-4steps-lora-rank64-Seko-V1.1"
# four steps of a schedule with a time shift of 5: 5s/(1+4s) for s = 1, 3/4, 2/4, 1/4
_FOUR = (1.0, 0.9375, 0.8333333, 0.625)

# (family of weights, made from pictures) -> the fast profile. Figures and file names are of their model cards.
FAST = {
    ("Wan-AI/Wan2.2-TI2V-5B-Diffusers", False): Profile(
        "fast",
        guidance=(1.0,),
        sigmas=(1.0, 0.757, 0.522),
        renoise=True,
        transformer="FastVideo/FastWan2.2-TI2V-5B-FullAttn-Diffusers",
    ),
    ("Wan-AI/Wan2.2-T2V-A14B-Diffusers", False): Profile(
        "fast",
        guidance=(1.0, 1.0),
        sigmas=_FOUR,
        adapters=(
            Adapter(_LIGHT_T2V, f"{_T2V_FOLDER}/high_noise_model.safetensors", experts="high"),
            Adapter(_LIGHT_T2V, f"{_T2V_FOLDER}/low_noise_model.safetensors", experts="low"),
        ),
    ),
    ("Wan-AI/Wan2.2-I2V-A14B-Diffusers", True): Profile(
        "fast",
        guidance=(1.0, 1.0),
        sigmas=_FOUR,
        adapters=(
            Adapter(_LIGHT_I2V, "wan2.2_i2v_A14b_high_noise_lora_rank64_lightx2v_4step_1022.safetensors",
                    experts="high"),
            Adapter(_LIGHT_I2V, "wan2.2_i2v_A14b_low_noise_lora_rank64_lightx2v_4step_1022.safetensors",
                    experts="low"),
        ),
    ),
    **{
        ("Lightricks/LTX-2", pictures): Profile(
            "fast",
            guidance=(1.0,),
            sigmas=(1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875),
            adapters=(Adapter("Lightricks/LTX-2", "ltx-2-19b-distilled-lora-384.safetensors"),),
            extras=(*_PLAIN_LTX, ("audio_guidance_scale", 1.0)),
        )
        for pictures in (False, True)
    },
}


def profile(name: ProfileName, preset: Preset, pictures: bool) -> Profile:
    """What a profile means for these weights. Where nobody distilled them, fast is half the steps and a bold cache."""
    ltx = preset.family == "ltx2"
    if name == "quality":
        return Profile("quality", lossless=True, extras=_FULL_LTX if ltx else ())
    plain = _PLAIN_LTX if ltx else ()
    cache = "mag" if preset.ratios else CACHES[preset.family][0]
    if name == "balanced":
        return Profile("balanced", cache=cache, extras=plain)
    weights = preset.image_weights if pictures else preset.text_weights
    found = FAST.get((weights, pictures))
    return found or Profile("fast", cache=cache, boldness=2.0, steps=ceil(preset.steps / 2), extras=plain)


def needs(name: ProfileName, preset: Preset) -> tuple[tuple[str, str | None], ...]:
    """What has to be downloaded for a preset at a profile: source, and the file or folder of it that is used."""
    found: list[tuple[str, str | None]] = [(weights, None) for weights in preset.weights]
    for pictures in (False, True):
        chosen = profile(name, preset, pictures)
        found += [(adapter.source, adapter.file) for adapter in chosen.adapters]
        found += [(chosen.transformer, "transformer")] if chosen.transformer is not None else []
    return tuple(dict.fromkeys(found))


def unfit(cache: CacheName, preset: Preset) -> str | None:
    """Why a cache can't be had with these weights; None when it can."""
    if cache != "none" and cache not in CACHES[preset.family]:
        return f"{preset.name} takes {', '.join(CACHES[preset.family])} or none"
    if cache == "mag" and not preset.ratios:
        return "mag needs the ratios of its calibration in the weights' reelwright.json"
    return None
