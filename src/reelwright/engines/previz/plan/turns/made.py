"""'A wolf made of fire': what an animal is made of, said before it as an adjective that the word lists know."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.tokens import Morphology
from reelwright.engines.previz.plan.turns.turn import Turn

_MATTERS = {
    "fire": "fire fires flame flames", "smoke": "smoke mist shadow shadows fog darkness", "ice": "ice frost",
    "stars": "stars starlight stardust constellations galaxies nebulae", "water": "water waves",
    "leaves": "leaves foliage", "flowers": "flowers blossoms petals roses", "lava": "lava magma",
    "crystal": "crystal crystals diamond diamonds", "glass": "glass", "stone": "stone",
    "wood": "wood driftwood twigs branches roots", "paper": "paper newspaper cardboard", "moss": "moss grass",
    "metal": "metal steel iron scrap", "gold": "gold", "bronze": "bronze", "mechanical": "gears cogs clockwork",
    "rocks": "rocks rock stones boulders pebbles", "plants": "plants vines ivy bushes vegetation greenery",
    "candyfloss": "cotton_candy candyfloss candy_floss", "clouds": "clouds cloud", "snow": "snow snowballs",
    "yarn": "wool yarn felt fabric knitwear thread cloth crochet",
    "fruit": "fruit fruits oranges apples lemons strawberries strawberrys strawberry berries grapes tomatoes "
             "vegetables pumpkins",
    "jewels": "jewelry jewellery jewlery jewels gems gemstones pearls beads rubies emeralds sapphires",
    "coins": "coins", "money": "money banknotes cash bills dollar_bills", "chocolate": "chocolate caramel",
    "corn": "corn sweetcorn maize corncobs", "salad": "salad lettuce cabbage", "sushi": "sushi",
    "bread": "bread wheat_bread dough toast pastry croissants",
    "candy": "candy candies sweets gumdrops lollipops", "slime": "slime goo jelly gelatin",
    "sand": "sand", "mud": "mud", "light": "light energy lightning electricity", "clay": "clay plasticine",
}  # fmt: skip
_HUES = {
    **dict.fromkeys(("strawberries", "strawberry", "strawberrys", "tomatoes", "apples", "roses"), "red"),
    "lemons": "yellow", "grapes": "purple", "berries": "purple", "vegetables": "green", "autumn leaves": "orange",
}  # fmt: skip
"""The colour of what it is made of, where none is said."""
_WORDS = {word.replace("_", " "): name for name, words in _MATTERS.items() for word in words.split()}
_NAMES = "|".join(sorted(_WORDS, key=len, reverse=True))
_BODY = r"(?:\s+whose\s+(?:whole\s+|entire\s+)?body\s+(?:is|was)|,?\s+(?:that|who|which)\s+(?:is|are)|,)?"
_HOW = r"(?:(?:entirely|completely|purely|only|all|fully)\s+)?"
_MADE = (
    r"\b(?<![\w-]-)(?:(?P<breed>[\w-]+)\s+(?=(?:snakes?|dogs?|cats?|birds?|fish|bears?|sharks?|monkeys?)\b))?"
    rf"(?P<animal>[\w-]+){_BODY}\s+{_HOW}(?:made|formed|built|woven|carved|sculpted|composed|crafted|constructed|"
    rf"assembled|knitted)\s+{_HOW}(?:up\s+)?(?:of|from|out\s+of)\s+"
    rf"(?P<look>(?:[\w-]+\s+){{0,2}}?)(?P<matter>{_NAMES})\b(?:\s+and\s+(?:{_NAMES})\b)?"
)
_WHOLE = "whole-made"
"""Said of people as well, who are flesh in golden or paper clothes otherwise."""


_OF = {
    "gingerbread": "gingerbread", "rock": "rocks", "stone": "rocks", "lava": "lava", "magma": "lava", "ice": "ice",
    "crystal": "crystal", "cloud": "clouds", "smoke": "smoke", "shadow": "smoke", "fire": "fire", "flame": "fire",
    "slime": "slime", "mud": "mud", "sand": "sand", "snow": "snow", "cotton candy": "candyfloss", "candy": "candy",
    "yarn": "yarn", "plant": "plants", "chocolate": "chocolate", "paper": "paper",
}  # fmt: skip
_COMPOUND = (
    rf"(?<!-)\b(?P<matter>{'|'.join(sorted(_OF, key=len, reverse=True))}) (?P<who>man|men|giant|monster|creature|"
    r"humanoid|elemental|titan|being)(?P<many>s?)\b"
)
"""'A lava monster', 'an ice giant': who is all of it; a 'stone figure' is a statue."""
_WHO = {"giant": "giant ogre", "titan": "giant ogre", "elemental": "giant ogre", "being": "humanoid"}
_METALS = ("mechanical", "metal")


def _creature(found: re.Match[str], lexicon: Lexicon) -> str:
    """'Wolf made of blue fire' as 'blue fire-made wolf'; only for what lives, or walks as if it did."""
    animal, matter = found["animal"], _WORDS[found["matter"].lower()]
    lemmas = Morphology(lexicon).lemmas(animal)
    kinds = (*(lexicon.one(lemma, "subject") for lemma in lemmas), *map(lexicon.words.noun, lemmas))
    kind = next(filter(None, kinds), "")
    before = found.string[: found.start()].lower().split()[-1:]
    compound = bool(before) and (*before, animal.lower()) in lexicon.terms  # a teddy bear
    of_metal = kind == "robot" and matter in _METALS  # as they are
    if compound or of_metal or not lexicon.is_a(kind, "animal", "flyer", "swimmer", "person"):
        return found[0]
    breed = found["breed"] or ""
    named = [lexicon.one(f"{breed.lower()} {lemma}", "subject") for lemma in lemmas] if breed else []
    if any(named):  # a polar bear; a teddy bear stays a toy
        own = next(filter(None, named))
        whole = f"{breed} {animal}"
        return _made(found, lexicon, matter, whole, own) if lexicon.is_a(own, "animal", "swimmer") else found[0]
    if breed and not lexicon.is_a(lexicon.one(breed.lower(), "subject"), "animal", "flyer", "swimmer"):
        return f"{breed} " + _made(found, lexicon, matter, animal, kind)
    return _made(found, lexicon, matter, f"{breed} {animal}".strip(), kind)


def _made(found: re.Match[str], lexicon: Lexicon, matter: str, animal: str, kind: str) -> str:
    whole = [_WHOLE] if lexicon.is_a(kind, "person") else []
    look, of = found["look"].lower(), found["matter"].lower()
    hues = [word for word in look.split() if lexicon.has(word, "colour")]
    hues = hues or [_HUES[k] for k in (f"{look}{of}", of) if k in _HUES][:1]
    return " ".join([*whole, *hues, f"{matter}-made {animal}"])


def _elemental(found: re.Match[str], _lexicon: Lexicon) -> str:
    who = found["who"].lower()
    return f"{_WHOLE} {_OF[found['matter'].lower()]}-made {_WHO.get(who, who)}{found['many']}"


TURNS: tuple[Turn, ...] = (Turn(_MADE, _creature), Turn(_COMPOUND, _elemental))
