"""What a cue's traits tell of a thing: the prompt's own quoted words, what is pictured, what is in it."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue

SAYS, SHOWS = "text:", "print:"


def told(cue: Cue, what: str, usual: str = "") -> str:
    """What follows `what` in the trait that begins with it; `usual` where none does."""
    return next((t.removeprefix(what) for t in cue.traits if t.startswith(what)), usual)


def printed(cue: Cue) -> str:
    """The words that stand on it, "" for none."""
    return told(cue, SAYS)


def pictured(cue: Cue) -> str:
    """The noun whose picture is on it, "" for none."""
    return told(cue, SHOWS)
