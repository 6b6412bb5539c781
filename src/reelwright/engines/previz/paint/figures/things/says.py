"""What is written on a thing: the prompt's own quoted words."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue

SAYS, SHOWS = "text:", "print:"


def printed(cue: Cue) -> str:
    """The words that stand on it, "" for none."""
    return next((t.removeprefix(SAYS) for t in cue.traits if t.startswith(SAYS)), "")


def pictured(cue: Cue) -> str:
    """The noun whose picture is on it, "" for none."""
    return next((t.removeprefix(SHOWS) for t in cue.traits if t.startswith(SHOWS)), "")
