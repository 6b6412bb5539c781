"""The frozen values that travel through the pipeline. Plain JSON types only: a Shot is stored in a row as it is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

Motion = Literal["normal", "fast"]
Container = Literal["MP4", "WEBM", "MOV"]
SafetyMode = Literal["none", "fast", "full"]
Position = Literal["first", "last"]


@dataclass(frozen=True, slots=True)
class FrameImage:
    """One of the user's pictures. `source` is an http(s) URL or the UUID of stored media: inline pictures (data URI,
    base64) are put into storage at submit, so that no Shot ever carries pixels."""

    source: str
    position: Position


@dataclass(frozen=True, slots=True)
class Shot:
    """One result to make: every default filled, seed fixed, camera, effect, style and motion resolved.

    width, height: px, even. fps: frames a second. duration: s. seed: 0..2**32-1. quality: 20..99.
    `resolution` is the tier the price was taken from; `fit_image` says that width and height are still the 16:9
    default of that tier and become the size nearest to the first picture's shape when the picture is known (gather)."""

    task_uuid: str
    video_uuid: str
    index: int
    prompt: str
    negative_prompt: str | None
    width: int
    height: int
    resolution: str
    fit_image: bool
    duration: int
    fps: int
    seed: int
    camera: str | None
    effect: str | None
    style: str | None
    motion: Motion
    sound: bool
    sound_prompt: str | None
    images: tuple[FrameImage, ...]
    container: Container
    quality: int
    safety: SafetyMode
    watermark: bool
    steps: int | None = None
    guidance: float | None = None
    scheduler: str | None = None

    @property
    def frames(self) -> int:
        """The exact number of frames of the clip."""
        return self.duration * self.fps

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(data: dict[str, Any]) -> Shot:
        images = tuple(FrameImage(**image) for image in data["images"])
        return Shot(**{**data, "images": images})


@dataclass(frozen=True, slots=True)
class Take:
    """A finished file and its facts. duration in s; sha256 of the file's bytes, hexadecimal; size in bytes."""

    path: Path
    container: Container
    width: int
    height: int
    fps: int
    frames: int
    sound: bool
    sha256: str
    size: int

    @property
    def duration(self) -> float:
        return self.frames / self.fps

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "path": str(self.path)}

    @staticmethod
    def from_json(data: dict[str, Any]) -> Take:
        return Take(**{**data, "path": Path(data["path"])})
