"""'A wolf made of fire': what an animal is made of, said before it as an adjective that the word lists know."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.tokens import Morphology

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


def made_of(text: str, lexicon: Lexicon, morphology: Morphology) -> str:
    """The prompt with 'wolf made of blue fire' as 'blue fire-made wolf'; only for what lives."""

    def said(found: re.Match[str]) -> str:
        animal = found["animal"]
        kinds = (lexicon.one(lemma, "subject") for lemma in morphology.lemmas(animal))
        before = text[: found.start()].lower().split()[-1:]
        compound = bool(before) and (*before, animal.lower()) in lexicon.terms  # a teddy bear
        if compound or not lexicon.is_a(next(filter(None, kinds), ""), "animal", "flyer", "swimmer"):
            return found[0]
        hues = (word for word in found["look"].lower().split() if lexicon.has(word, "colour"))
        return " ".join([*hues, f"{_WORDS[found['matter'].lower()]}-made {animal}"])

    return _MADE.sub(said, text)
