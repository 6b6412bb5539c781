"""outputQuality to rate control: one row per container, measured by bench/encode.py."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.contract.shot import Container

FINE, POOR = 95, 20


@dataclass(frozen=True, slots=True)
class Codec:
    """How one container is made. crf_fine, crf_poor: the codec's constant quality at outputQuality 95 and 20; between
    and beyond (to 99) it is the straight line through them. whole: the codec takes whole numbers only."""

    format: str
    video: str
    audio: str
    audio_rate: int
    options: dict[str, str]
    container_options: dict[str, str]
    crf_fine: float
    crf_poor: float
    whole: bool = False


# b_strategy 0: fixed B frames, the same size as chosen ones here at three quarters of the time
# The next four: a quarter less time for 7 % more bytes and the same PSNR, since most bits hold grain, which neither
# CABAC nor weighted prediction nor larger transforms make smaller. subq 0: a tenth less time for 2 % more bytes.
# aq-strength: at 1.0 a fifth more bytes go to the grain of flat skies, for nothing to be seen (pure grain loses half a
# decibel)
_X264 = {
    "preset": "superfast", "profile": "high", "b_strategy": "0",
    "coder": "vlc", "8x8dct": "0", "weightp": "0", "sc_threshold": "0",
    "subq": "0", "aq-strength": "0.5",
}  # fmt: skip
# bitexact: no random ids and no versions in the file, so that equal frames make equal bytes
_MP4 = {"movflags": "+faststart", "fflags": "+bitexact"}
CODECS: dict[Container, Codec] = {
    "MP4": Codec("mp4", "libx264", "aac", 160_000, _X264, _MP4, 20.0, 38.0),
    "MOV": Codec("mov", "libx264", "aac", 160_000, _X264, _MP4, 20.0, 38.0),
    "WEBM": Codec(
        "webm", "libvpx-vp9", "libopus", 128_000,
        {"deadline": "realtime", "cpu-used": "8", "row-mt": "1", "tile-columns": "2", "b": "0", "lag-in-frames": "0"},
        {"cues_to_front": "1", "fflags": "+bitexact"},
        20.0, 56.0, whole=True,
    ),
}  # fmt: skip


def crf(codec: Codec, quality: int) -> str:
    """The codec's constant-rate-factor for an outputQuality of 20..99; lower is better, never rises with quality."""
    share = (FINE - quality) / (FINE - POOR)
    value = codec.crf_fine + share * (codec.crf_poor - codec.crf_fine)
    return f"{round(value)}" if codec.whole else f"{value:.2f}"
