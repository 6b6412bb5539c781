"""Sound for any engine's clip, from its words and from what is seen when and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reelwright.contract.shot import Motion
    from reelwright.engines.foley.synth import Recording


def record(prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion) -> Recording:
    """What can be made before the picture is known; `mixed()` makes it the soundtrack. See `synth.record`. SciPy is
    loaded by the first clip with sound."""
    from reelwright.engines.foley import synth

    return synth.record(prompt, sound_prompt, seconds, seed, motion)
