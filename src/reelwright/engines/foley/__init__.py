"""Sound for any engine's clip, from its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reelwright.contract.shot import Motion
    from reelwright.media.frames import Sound


def score(prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion) -> Sound:
    """The soundtrack of a clip; see `synth.score`. SciPy is loaded by the first clip with sound."""
    from reelwright.engines.foley import synth

    return synth.score(prompt, sound_prompt, seconds, seed, motion)
