"""'A wolf made of fire': what an animal is made of, said before it as an adjective that the word lists know."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon

_MATTERS = {
    "fire": "fire fires flame flames", "smoke": "smoke mist shadow shadows fog", "ice": "ice frost",
    "stars": "stars starlight stardust constellations galaxies nebulae", "water": "water waves",
    "leaves": "leaves foliage", "flowers": "flowers blossoms petals roses", "lava": "lava magma",
    "crystal": "crystal crystals diamond diamonds gemstones", "glass": "glass", "stone": "stone stones rock rocks",
    "wood": "wood driftwood twigs branches roots", "paper": "paper newspaper cardboard", "moss": "moss vines grass",
    "metal": "metal steel iron scrap", "gold": "gold", "bronze": "bronze", "mechanical": "gears cogs clockwork",
}  # fmt: skip
_WORDS = {word: name for name, words in _MATTERS.items() for word in words.split()}
_MADE = re.compile(
    r"(?P<animal>\b[\w-]+)\s+(?:made|formed|built|woven|carved|sculpted|composed|crafted|constructed|assembled)\s+"
    r"(?:(?:entirely|completely|purely|only|all)\s+)?(?:up\s+)?(?:of|from|out\s+of)\s+"
    rf"(?P<look>(?:[\w-]+\s+){{0,2}}?)(?P<matter>{'|'.join(_WORDS)})\b(?:\s+and\s+(?:{'|'.join(_WORDS)})\b)?", re.I)


def made_of(text: str, lexicon: Lexicon) -> str:
    """The prompt with 'wolf made of fire' as 'fire-made wolf'; only for what lives."""

    def said(found: re.Match[str]) -> str:
        animal = found["animal"]
        cats = lexicon.terms.get((animal.lower(),), {}) or lexicon.terms.get((animal.lower().rstrip("s"),), {})
        kind = next(iter(cats.get("subject", ())), "")
        before = text[: found.start()].lower().split()[-1:]
        compound = bool(before) and (*before, animal.lower()) in lexicon.terms  # a teddy bear
        if compound or not lexicon.is_a(kind, "animal", "flyer", "swimmer"):
            return found[0]
        return f"{_WORDS[found['matter'].lower()]}-made {animal}"

    return _MADE.sub(said, text)
