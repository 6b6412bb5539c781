"""Weights that are known by name, and what any folder of their families can do. Pure: no torch, no network.

Native sizes, lengths, steps and guidance are those of the weights' own inference code; disk and memory are of bf16."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from reelwright.contract.capabilities import Capabilities, Places

Family = Literal["wan", "ltx2"]
DEFAULT = "wan2.2-ti2v-5b"

TEXT: Places = ()
FIRST: Places = ("first",)
LAST: Places = ("last",)
BOTH: Places = ("first", "last")

_WAN_NEGATIVE = (
    "色调艳丽，过曝，静态，细节模糊不清，字幕，风格，作品，画作，画面，静止，整体发灰，最差质量，低质量，JPEG压缩残留，丑陋的，残缺的，"
    "多余的手指，画得不好的手部，画得不好的脸部，畸形的，毁容的，形态畸形的肢体，手指融合，静止不动的画面，杂乱的背景，三条腿，"
    "背景人很多，倒着走"
)
_LTX_NEGATIVE = "worst quality, inconsistent motion, blurry, jittery, distorted, static"

# how the size of what the 5B's blocks add changes from step to step, of 50: the mean of what MagCache's authors print
# for clips from words and from pictures, with guidance and without (arXiv 2506.09045, github.com/Zehong-Ma/MagCache)
_RATIOS_5B = (
    1.0, 0.9949, 0.9953, 0.9957, 0.9949, 0.9954, 0.995, 0.9948, 0.9948, 0.9943, 0.9946, 0.9942, 0.9942, 0.9939, 0.9936,
    0.9939, 0.9934, 0.9932, 0.9923, 0.9921, 0.9922, 0.9915, 0.9913, 0.9917, 0.9897, 0.9897, 0.9884, 0.9884, 0.9885,
    0.9872, 0.9858, 0.9852, 0.9843, 0.983, 0.9811, 0.9799, 0.9785, 0.9756, 0.9739, 0.9716, 0.9689, 0.9647, 0.9619,
    0.9574, 0.9533, 0.9469, 0.9433, 0.9409, 0.942, 0.9681,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Preset:
    """text_weights, image_weights: hub ids or folders, for clips from words and from pictures (often the same).

    fps: frames a second that the weights were trained at. frames: most of one run, a multiple of `stride` plus one.
    multiple: px that both sides are multiples of. areas: px of a frame that the weights were trained at, ascending.
    guidance: of each expert, from high noise to low. pictures: combinations of places that are served.
    schedulers: the first is what the weights come with. disk and memory: GB of all files, and of a run with nothing
    offloaded. tokens: longest prompt. ratios: MagCache's, as its calibration prints them."""

    name: str
    family: Family
    text_weights: str
    image_weights: str
    fps: int
    frames: int
    stride: int
    multiple: int
    areas: tuple[int, ...]
    steps: int
    guidance: tuple[float, ...]
    pictures: tuple[Places, ...]
    negative: str
    licence: str
    disk: float
    memory: float
    sound: bool = False
    tokens: int = 512
    schedulers: tuple[str, ...] = ("unipc", "euler", "dpm++")
    ratios: tuple[float, ...] = ()

    @property
    def weights(self) -> tuple[str, ...]:
        """Every hub id or folder that the preset needs, once."""
        return tuple(dict.fromkeys((self.text_weights, self.image_weights)))


PRESETS = (
    Preset(
        name=DEFAULT,
        family="wan",
        text_weights="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
        image_weights="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
        fps=24,
        frames=121,
        stride=4,
        multiple=32,
        areas=(1280 * 704,),
        steps=50,
        guidance=(5.0,),
        pictures=(TEXT, FIRST),
        negative=_WAN_NEGATIVE,
        licence="Apache-2.0",
        disk=34.0,
        memory=32.0,
        ratios=_RATIOS_5B,
    ),
    Preset(
        name="wan2.2-a14b",
        family="wan",
        text_weights="Wan-AI/Wan2.2-T2V-A14B-Diffusers",
        image_weights="Wan-AI/Wan2.2-I2V-A14B-Diffusers",
        fps=16,
        frames=81,
        stride=4,
        multiple=16,
        areas=(832 * 480, 1280 * 720),
        steps=40,
        guidance=(4.0, 3.0),
        pictures=(TEXT, FIRST, BOTH),
        negative=_WAN_NEGATIVE,
        licence="Apache-2.0",
        disk=252.0,
        memory=80.0,
    ),
    Preset(
        name="ltx-2",
        family="ltx2",
        text_weights="Lightricks/LTX-2",
        image_weights="Lightricks/LTX-2",
        fps=24,
        frames=241,
        stride=8,
        multiple=32,
        areas=(768 * 512, 1280 * 704, 1920 * 1088),
        steps=40,
        guidance=(3.0,),
        pictures=(TEXT, FIRST, LAST, BOTH),
        negative=_LTX_NEGATIVE,
        licence="LTX-2 Community License (not free for larger companies: read it)",
        disk=90.0,
        memory=70.0,
        sound=True,
        tokens=1024,
        schedulers=("euler",),
    ),
)
BY_NAME = {preset.name: preset for preset in PRESETS}


def capabilities(preset: Preset) -> Capabilities:
    """What the service may promise with these weights."""
    combinations = (TEXT, FIRST, LAST, BOTH)
    others = [(places, tuple(p.name for p in PRESETS if places in p.pictures)) for places in combinations]
    return Capabilities(preset.name, preset.pictures, preset.schedulers, tuple(others))


def by_weights(name: str) -> Preset | None:
    """The preset of that name, or the one that has these weights; serving one kind of clip if they make one kind."""
    if name in BY_NAME:
        return BY_NAME[name]
    for preset in PRESETS:
        if preset.weights == (name,):
            return preset
        if name == preset.text_weights:
            return replace(preset, name=name, image_weights=name, pictures=(TEXT,))
        if name == preset.image_weights:
            return replace(preset, name=name, text_weights=name, pictures=tuple(p for p in preset.pictures if p))
    return None
