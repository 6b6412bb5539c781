"""One verb in the form of another: who 'makes a save' saves, who is 'making' one is saving."""

from __future__ import annotations

import re
from collections.abc import Callable

from reelwright.engines.previz.plan.lexicon import Lexicon

_DOUBLED = frozenset({"run", "swim", "jog", "nap", "dip", "hop", "sit", "hit", "spin", "grab", "win"})
_HISSED = ("s", "sh", "ch", "x", "z", "o")


def inflected(verb: str, form: str) -> str:
    """The words of a deed with its verb in the form that has such an ending: "ing" or "s"; any other leaves it as it
    is."""
    first, _, rest = verb.partition(" ")
    if form.endswith("ing"):
        first = _doing(first)
    elif form.endswith("s"):
        first = _does(first)
    return f"{first} {rest}".strip()


def in_form(deed: str) -> Callable[[re.Match[str], Lexicon], str]:
    """Reads a deed in the form that the match's group `form` ends in."""
    return lambda found, _: inflected(deed, (found["form"] or "").lower())


def _doing(verb: str) -> str:
    """'save' as 'saving', 'run' as 'running', 'lie' as 'lying'."""
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _does(verb: str) -> str:
    """'save' as 'saves', 'catch' as 'catches', 'apply' as 'applies'."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(_HISSED) else "s")
