"""How a clip of any size, rate and length is made by weights that know a few: what to render and how to cut it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt

from reelwright.contract.shot import Shot
from reelwright.engines.diffusion.presets import Preset

OVERLAP = 8  # native frames beyond the first that a run repeats from the one before
NEARLY = 0.95  # an area that is this near to the asked one needs no larger one


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the weights. start: its first frame, counted in native frames of the whole clip. frames: its length.
    known: how many of its first frames are the end of the run before."""

    start: int
    frames: int
    known: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """Size in px, rate and length that the weights work at. frames: of the whole clip, after its runs are joined.
    The picture is stretched to the asked size by a few percent at most, so nothing of a user's picture is lost."""

    width: int
    height: int
    fps: int
    frames: int
    runs: tuple[Run, ...]

    @property
    def seconds(self) -> float:
        return self.frames / self.fps


def canvas(shot: Shot, preset: Preset) -> Canvas:
    """What the weights have to render for a shot."""
    width, height = size(shot.width, shot.height, preset)
    needed = ceil((shot.frames - 1) * preset.fps / shot.fps - 1e-9) + 1
    found = runs(needed, preset)
    return Canvas(width, height, preset.fps, found[-1].start + found[-1].frames, found)


def size(width: int, height: int, preset: Preset) -> tuple[int, int]:
    """The trained area that is large enough, or the largest, in the asked shape."""
    enough = [area for area in preset.areas if area >= NEARLY * width * height]
    area = enough[0] if enough else preset.areas[-1]
    ratio = width / height
    return _rounded(sqrt(area * ratio), preset.multiple), _rounded(sqrt(area / ratio), preset.multiple)


def runs(needed: int, preset: Preset) -> tuple[Run, ...]:
    """As few runs as possible, all of one length, each but the first beginning with the end of the one before."""
    known = ceil(OVERLAP / preset.stride) * preset.stride + 1
    number = 1 if needed <= preset.frames else 1 + ceil((needed - preset.frames) / (preset.frames - known))
    length = ceil((needed + (number - 1) * known) / number)
    length = ceil((length - 1) / preset.stride) * preset.stride + 1
    return tuple(Run(i * (length - known), length, known if i else 0) for i in range(number))


def _rounded(side: float, multiple: int) -> int:
    return max(1, round(side / multiple)) * multiple
