"""Sound for any engine's clip, from its words: `score(prompt, sound_prompt, seconds, seed, motion)`."""

from reelwright.engines.foley.synth import score

__all__ = ["score"]
