"""Subjects: people, animals, birds, structures, vehicles and things, each a small 3-D model that is baked into mattes.

`KINDS[cue.kind].measure(cue)` tells the true bounds, `.make(cue, ppm, frames)` paints. See registry.py."""

from reelwright.engines.previz.paint.figures.registry import KINDS, find

__all__ = ["KINDS", "find"]
