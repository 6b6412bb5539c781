"""Sound for any engine's clip, from its words and from what is seen when and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reelwright.engines.foley.happening import Happening, Source

if TYPE_CHECKING:
    from reelwright.contract.shot import Motion
    from reelwright.media.frames import Sound

__all__ = ["Happening", "Source", "score"]


def score(
    prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion,
    happenings: Sequence[Happening] = (), sources: Sequence[Source] = (),
) -> Sound:  # fmt: skip
    """The soundtrack of a clip; see `synth.score`. SciPy is loaded by the first clip with sound."""
    from reelwright.engines.foley import synth

    return synth.score(prompt, sound_prompt, seconds, seed, motion, happenings, sources)
