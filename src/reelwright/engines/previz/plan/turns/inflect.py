"""One verb in the form of another: who 'makes a save' saves, who is 'making' one is saving."""

from __future__ import annotations

_DOUBLED = frozenset({"run", "swim", "jog", "nap", "dip", "hop", "sit", "hit", "spin", "grab"})
_HISSED = ("s", "sh", "ch", "x", "z", "o")


def inflected(verb: str, form: str) -> str:
    """The words of a deed with its verb in that form: "ing", "s" or "es", anything else for the verb as it is."""
    first, _, rest = verb.partition(" ")
    if form == "ing":
        first = doing(first)
    elif form in ("s", "es"):
        first += "es" if first.endswith(_HISSED) else "s"
    return f"{first} {rest}".strip()


def doing(verb: str) -> str:
    """'save' as 'saving', 'run' as 'running'."""
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"
