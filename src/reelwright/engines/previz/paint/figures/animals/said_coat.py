"""A beast in the coat that a cue's traits say: "coat:paws:white", "coat:ears:black tips", "coat:eyes:blue"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.tone import NAMED

COAT = "coat:"
_STRIPED = frozenset({"striped", "tabby", "spotted", "patched", "calico", "tortoiseshell", "stripey", "brindle"})
_MARKED = frozenset({"tabby", "patched"})
"""Patterns that a coat of one colour said does not have: a white cat has no stripes, a brown cow no patches."""
_TABBIES = frozenset({"orange", "grey", "amber"})
_DARK_MARKS = frozenset({"tiger", "zebra", "rosettes", "cheetah", "spots", "tabby", "giraffe"})
"""Patterns whose marks are of the dark colour."""
_PATTERNS: Mapping[str, str] = {"stripes": "tiger", "spots": "spots", "dots": "spots"}
_MANES: Mapping[str, str] = {"white": "#d9d4c8", "black": "#131317", "grey": "#55585e", "silver": "#d8dade",
    "gold": "#ecdcae", "brown": "#2c1a12"}
"""Mane and tail of a horse whose colour is said; of another colour they are a shade darker than the coat."""


def said_coat(traits: Iterable[str]) -> dict[str, str]:
    """Part of the body -> colour as said ("black tips")."""
    rows = (t[len(COAT):].partition(":") for t in traits if t.startswith(COAT))
    return {part: colour for part, _, colour in rows}


def elsewhere(traits: Iterable[str]) -> frozenset[str]:
    """Colours that are said of marks or of eyes that glow, and so not of the coat."""
    said = said_coat(traits)
    lit = said.get("eyes", "")
    return frozenset({*said.get("marks", "").split(), *(lit.split() if lit.endswith(" lit") else ())})


def in_coat(beast: Beast, traits: Iterable[str]) -> Beast:
    """The beast with those parts in their colours."""
    said = said_coat(traits)
    for part, colour in said.items():
        tone = NAMED.get(colour.split()[0], "")
        if not tone:
            continue
        if part == "coat":
            beast = replace(beast, coat=tone, under=tone, socks="")
        elif part == "marks":
            marks = _PATTERNS.get(colour.split()[-1], beast.pattern)
            beast = replace(beast, dark=tone, pattern=beast.pattern if beast.pattern in _DARK_MARKS else marks)
        elif part == "paws":
            beast = replace(beast, socks=tone)
        elif part == "eyes":
            lit = ("bright_eyes", "lit_eyes", "roundpupil") if colour.endswith(" lit") else ()
            beast = replace(beast, iris=tone, extras=(*beast.extras, *lit))
        elif part == "belly":
            beast = replace(beast, under=tone)
        elif part == "mane":
            beast = replace(beast, dark=tone)
        elif part == "ears":
            beast = replace(beast, ear_colour=tone, ear_tipped=colour.endswith("tips"))
    return beast


def of_colour(beast: Beast, colours: Sequence[str], tone: str, traits: Iterable[str]) -> Beast:
    """The beast in a colour, its mane and markings with it. colours: as said, "black and white" as two; tone: of the
    first of them, '#rrggbb'."""
    marks = elsewhere(traits)
    named = [c for c in colours if c in NAMED and c not in marks]
    second = NAMED[named[1]] if len(named) > 1 else ""
    if second and "mane" not in beast.extras:  # a dark saddle, a pale bib and paws
        dark, pale = sorted((tone, second), key=_light)
        pattern = "patched" if beast.pattern in ("patched", "plain") and not beast.paw else "canid"
        return replace(beast, coat=dark, under=pale, socks=pale, pattern=pattern)
    if "panda" in (beast.name, beast.pattern):
        return replace(beast, coat=tone, under="#d8d4ce" if named[:1] == ["black"] else tone, socks="")
    pattern = beast.pattern
    plain = pattern in _MARKED and not _STRIPED & set(traits) and not (
        pattern == "tabby" and (not named or named[0] in _TABBIES))
    dark = _MANES.get(named[0], "") if named and "mane" in beast.extras else ""
    return replace(beast, coat=tone, under=tone, socks="", pattern="plain" if plain else pattern,
        dark=dark or beast.dark)


def _light(tone: str) -> int:
    return sum(int(tone.lstrip("#")[k:k + 2], 16) for k in (0, 2, 4))
