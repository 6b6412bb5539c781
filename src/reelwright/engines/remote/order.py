"""What is asked of a video server: its dialect, the runs that a clip is made of, and the fields of each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Literal

from reelwright.contract.capabilities import Capabilities
from reelwright.contract.shot import Shot
from reelwright.engines import phrases

Field = str | int | float | bool
STRIDE = 4  # the frames of a run are a multiple of it plus one: what most video weights need
MULTIPLE = 16  # px that both sides of what is ordered are multiples of


@dataclass(frozen=True, slots=True)
class Dialect:
    """forms: orders go as multipart forms even without a picture. sound: the server can be asked for sound."""

    name: Literal["sglang", "vllm"]
    forms: bool
    sound: bool


SGLANG = Dialect("sglang", forms=False, sound=False)
VLLM = Dialect("vllm", forms=True, sound=True)
DIALECTS: dict[str, Dialect] = {dialect.name: dialect for dialect in (SGLANG, VLLM)}
CAPABILITIES = Capabilities(
    "a video server",
    pictures=((), ("first",)),
    schedulers=None,
    elsewhere=((("last",), ("the previz engine",)), (("first", "last"), ("the previz engine", "wan2.2-a14b", "ltx-2"))),
)
"""A /v1/videos server takes words and one reference picture, where the clip begins."""


@dataclass(frozen=True, slots=True)
class Run:
    """One order. first: the clip's frame that it begins with, which every run but the first repeats from the one
    before; frames: how many of the clip's frames it shows."""

    first: int
    frames: int

    @property
    def ordered(self) -> int:
        """Frames to order: at least those that are needed, in a number that weights can make."""
        return ceil((self.frames - 1) / STRIDE) * STRIDE + 1


def runs(shot: Shot, longest: float) -> tuple[Run, ...]:
    """The runs of a clip, none of them over `longest` s (at least 1), all of about one length."""
    most = max(2, round(max(1.0, longest) * shot.fps))
    number = 1 if shot.frames <= most else 1 + ceil((shot.frames - most) / (most - 1))
    ends = [round(i * (shot.frames - 1) / number) for i in range(number + 1)]
    return tuple(Run(start, end - start + 1) for start, end in pairwise(ends))


def fields(shot: Shot, run: Run, dialect: Dialect, model: str | None) -> dict[str, Field]:
    """The fields of one order, picture apart. Every run has its own seed, fixed by the shot's."""
    known: dict[str, Field | None] = {
        "prompt": phrases.prompt(shot, sound=dialect.sound and shot.sound),
        "negative_prompt": shot.negative_prompt,
        "model": model,
        "size": f"{_rounded(shot.width)}x{_rounded(shot.height)}",
        "seconds": ceil(run.frames / shot.fps),
        "fps": shot.fps,
        "num_frames": run.ordered,
        "seed": (shot.seed + run.first) % 2**31,
        "num_inference_steps": shot.steps,
        "guidance_scale": shot.guidance,
        "generate_sound": True if dialect.sound and shot.sound else None,
    }
    return {name: value for name, value in known.items() if value is not None}


def _rounded(side: int) -> int:
    return ceil(side / MULTIPLE) * MULTIPLE
