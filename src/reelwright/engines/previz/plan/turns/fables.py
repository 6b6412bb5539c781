"""Turns of phrase about animals that act like people, read as plainer ones: a trade stands before its animal."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_ANIMALS = ("animal", "flyer", "swimmer")
_LOOKS = r"(?:(?!(?:and|with|in)\b)[\w-]+ ){0,2}?"
_DRESSED = (
    r"\b(?P<before>[\w-]+ )?(?P<who>[\w-]+)(?P<comma>,?) (?:who (?:is|are) )?(?:all )?(?:"
    r"(?:(?:dress(?:ed|ing)|costumed|disguised|clad|posing)(?: up)? (?:as|like)|"
    r"(?:learn|train|study|hop|try|pretend)(?:ing|s)? (?:hard )?to (?:be|become))(?: (?:an?|the))? "
    rf"{_LOOKS}(?P<as>[\w-]+)\b"
    rf"|(?:dressed in|in|wearing)(?: (?:an?|the|its|his|her|their|full))* {_LOOKS}(?P<of>[\w-]+?)(?:'s|s'|’s)? "
    r"(?:outfits?|costumes?|uniforms?|suits?|clothes|clothing|garb|attire|gear|robes?)\b"
    r"|(?:in|wearing) (?:an? |the |its |his |her )?(?:(?P<hats>[\w-]+)(?:'s|’s) hat|(?P<caped>superhero) cape)\b)"
)
"""'A monkey dressed as an astronaut', 'a rabbit in a magician's outfit', 'a raccoon wearing a detective's hat'."""
_AT_CARDS = r"\b(?P<who>[\w-]+) are (?:all )?(?:the )?players (?:at|in|of) [^.,;]{0,30}?\bpoker\b"
_PLAYER = (
    r"\b(?P<who>[\w-]+) (?:poker|card|chess|tennis|soccer|football|basketball|golf) "
    r"player(?P<many>s?)\b"
)
"""'A dog poker player' is a dog."""
_PREENS = (
    r"\b(?P<be>is |are )?preen(?P<how>ing|s|) (?:each other|one another)(?:'s)?(?: feathers)?"
    r"(?! (?:on|in) (?:an?|the|its|their))"
)
"""Birds do it side by side on one branch."""
_FRIENDS = (
    r"\b(?P<be>is|are|being) (?:(?:the )?(?:best|good|close|great|old|dear|unlikely) )*"
    r"(?:friends|buddies|pals)(?: (?:who are|that are))? (?=\w+ing\b)"
)


def _one(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _is_animal(word: str, lexicon: Lexicon) -> bool:
    kinds = (lexicon.one(form, "subject") for form in (word.lower(), _one(word.lower())))
    return any(kind and lexicon.is_a(kind, *_ANIMALS) for kind in kinds)


def _costumed(found: re.Match[str], lexicon: Lexicon) -> str:
    """'A monkey dressed as an astronaut' as 'an astronaut monkey'; people and what is no trade stay as they are."""
    who, before = found["who"], found["before"] or ""
    word = _one(next(filter(None, found.group("as", "of", "hats", "caped"))).lower())
    if not _is_animal(who, lexicon) or "person" not in (lexicon.one(word, "subject"), lexicon.words.noun(word)):
        return found[0]
    whole = _is_animal(before + who, lexicon)  # 'a red panda': the trade goes before both
    name = f"{word} {before}{who}" if whole else f"{before}{word} {who}"
    return name + found["comma"]


def _at_cards(found: re.Match[str], lexicon: Lexicon) -> str:
    return f"{found['who']} play poker at a card table" if _is_animal(found["who"], lexicon) else found[0]


def _player(found: re.Match[str], lexicon: Lexicon) -> str:
    return found["who"] + found["many"] if _is_animal(found["who"], lexicon) else found[0]


def _perched(found: re.Match[str], _lexicon: Lexicon) -> str:
    return f"{found['be'] or ''}{inflected('perch', found['how'])} side by side on a branch"


_TOY_CAR = (
    r"\b(?P<who>[\w-]+) (?P<how>(?:is |are )?(?:driv(?:es?|ing)|rid(?:es?|ing)(?: in| on)?)) (?P<a>an?|the|its) "
    r"(?:(?P<look>[\w-]+) )?toy (?=(?:car|truck|train|tractor|jeep|bus|plane|boat)\b)"
)
"""What an animal drives is large enough for it."""


def _drives(found: re.Match[str], lexicon: Lexicon) -> str:
    look = f"{found['look']} " if found["look"] else ""
    drives = f"{found['who']} {found['how']} {found['a']} {look}small "
    return drives if _is_animal(found["who"], lexicon) else found[0]


_FINERY = (
    r"\b(?:(?:dress(?:ed|ing)|clad) (?:up )?in|in|wearing) (?:(?:elegant|full|fine|fancy|proper|period) )*"
    r"(?:victorian|edwardian|regency|georgian|aristocratic|old-fashioned|period) "
    r"(?:attire|clothes|clothing|costumes?|outfits?|garb|dress|finery|fashion)\b"
)
"""What animals of a fable have on in it."""
_TEA_PARTY = (
    r"\b(?P<how>(?:gather|meet|assemble|sit down|come together|host|hold|have|throw|enjoy)(?:s|ing|ed|)|"
    r"(?:having|hosting|has|are having)) (?:together )?(?:for |to )?(?:an? |the )?(?:(?:fancy|lovely|little|proper) )?"
    r"(?P<where>garden )?tea party\b"
)
_FOLK = (
    r"\b(?:rabbits?|bunn(?:y|ies)|mice|mouse|hedgehogs?|fox(?:es)?|cats?|dogs?|bears?|frogs?|ducks?|squirrels?|badgers?|"
    r"otters?|pandas?|penguins?|owls?|raccoons?|hamsters?|pigs?|kittens?)\b"
)


def _takes_tea(found: re.Match[str], _lexicon: Lexicon) -> str:
    form = "ing" if found["how"].lower().endswith("ing") else "s" if found["how"].lower().endswith("s") else ""
    return f"{inflected('drink', form)} tea at a table{' in a garden' if found['where'] else ''}"


TURNS: tuple[Turn, ...] = (
    Turn(_FINERY, "wearing waistcoats and top hats", when=_FOLK),
    Turn(_TEA_PARTY, _takes_tea, when=_FOLK),
    Turn(_TOY_CAR, _drives),
    Turn(_PREENS, _perched),
    Turn(_AT_CARDS, _at_cards),  # 'dogs are the players at a game of poker' as 'dogs play poker at a card table'
    Turn(_PLAYER, _player),
    Turn(_FRIENDS, r"\g<be> "),  # 'are best friends taking a walk' as 'are taking a walk': nobody joins them
    Turn(_DRESSED, _costumed),
)
