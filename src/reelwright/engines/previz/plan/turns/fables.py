"""Turns of phrase about animals that act like people, read as plainer ones: a trade stands before its animal."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon

_ANIMALS = ("animal", "flyer", "swimmer")
_LOOKS = r"(?:(?!(?:and|with|in)\b)[\w-]+ ){0,2}?"
_DRESSED = re.compile(
    r"\b(?P<before>[\w-]+ )?(?P<who>[\w-]+)(?P<comma>,?) (?:who (?:is|are) )?(?:all )?(?:"
    r"(?:(?:dress(?:ed|ing)|costumed|disguised|clad|posing)(?: up)? (?:as|like)|"
    r"(?:learn|train|study|hop|try|pretend)(?:ing|s)? (?:hard )?to (?:be|become))(?: (?:an?|the))? "
    rf"{_LOOKS}(?P<as>[\w-]+)\b"
    rf"|(?:dressed in|in|wearing)(?: (?:an?|the|its|his|her|their|full))* {_LOOKS}(?P<of>[\w-]+?)(?:'s|s'|’s)? "
    r"(?:outfits?|costumes?|uniforms?|suits?|clothes|clothing|garb|attire|gear|robes?)\b"
    r"|(?:in|wearing) (?:an? |the |its |his |her )?(?:(?P<hats>[\w-]+)(?:'s|’s) hat|(?P<caped>superhero) cape)\b)",
    re.IGNORECASE)  # fmt: skip
"""'A monkey dressed as an astronaut', 'a rabbit in a magician's outfit', 'a raccoon wearing a detective's hat'."""
_AT_CARDS = re.compile(r"\b(?P<who>[\w-]+) are (?:all )?(?:the )?players (?:at|in|of) [^.,;]{0,30}?\bpoker\b",
                       re.IGNORECASE)
_PLAYER = re.compile(r"\b(?P<who>[\w-]+) (?:poker|card|chess|tennis|soccer|football|basketball|golf) "
                     r"player(?P<many>s?)\b", re.IGNORECASE)
"""'A dog poker player' is a dog."""
_PREENS = re.compile(r"\b(?P<be>is |are )?preen(?P<how>ing|s|) (?:each other|one another)(?:'s)?(?: feathers)?"
                     r"(?! (?:on|in) (?:an?|the|its|their))", re.IGNORECASE)  # fmt: skip
"""Birds do it side by side on one branch."""
_FRIENDS = re.compile(r"\b(?P<be>is|are|being) (?:(?:the )?(?:best|good|close|great|old|dear|unlikely) )*"
                      r"(?:friends|buddies|pals)(?: (?:who are|that are))? (?=\w+ing\b)", re.IGNORECASE)  # fmt: skip
_OUTINGS = re.compile(
    r"\b(?P<takes>takes?|taking|took|going (?:for|on)|goes (?:for|on)|go (?:for|on)|enjoy(?:s|ing)?|having|has) an? "
    r"(?:(?:pleasant|leisurely|nice|little|quiet|short|long|relaxing|lovely|evening|morning|casual|romantic|slow|"
    r"gentle|peaceful|brisk) )*(?P<deed>stroll|walk|jog|swim|nap|hike|run)\b(?! (?:path|way|through of))",
    re.IGNORECASE)  # fmt: skip
"""'Takes a pleasant stroll': a deed under a word that says nothing."""
_TEE = re.compile(r"\b(?:t|tee) shirt(?=s?\b)", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?P<town>[A-Z][a-z]+),? (?:India|South Africa|Japan|France|Italy|Spain|China|Brazil|Mexico|Egypt|"
    r"Germany|England|UK|USA|Canada|Australia|Thailand|Turkey|Morocco|Kenya|Nigeria)\b"
)
"""A country that only says where a town is."""


def _one(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _is_animal(word: str, lexicon: Lexicon) -> bool:
    kinds = (lexicon.one(form, "subject") for form in (word.lower(), _one(word.lower())))
    return any(kind and lexicon.is_a(kind, *_ANIMALS) for kind in kinds)


def costumed(text: str, lexicon: Lexicon) -> str:
    """'A monkey dressed as an astronaut' as 'an astronaut monkey'; people and what is no trade stay as they are."""

    def trade(found: re.Match[str]) -> str:
        who, before = found.group("who"), found.group("before") or ""
        word = _one(next(filter(None, found.group("as", "of", "hats", "caped"))).lower())
        if not _is_animal(who, lexicon) or "person" not in (lexicon.one(word, "subject"), lexicon.words.noun(word)):
            return found.group()
        whole = _is_animal(before + who, lexicon)  # 'a red panda': the trade goes before both
        name = f"{word} {before}{who}" if whole else f"{before}{word} {who}"
        return name + found.group("comma")

    return _DRESSED.sub(trade, text)


def befriended(text: str) -> str:
    """'A fox and a hen are best friends taking a walk' as 'a fox and a hen are taking a walk': nobody joins them."""
    return _FRIENDS.sub(r"\g<be> ", text)


def outings(text: str) -> str:
    """'Taking a pleasant stroll' as 'strolling', 'goes for a walk' as 'walks'."""

    def deed(found: re.Match[str]) -> str:
        verb, takes = found.group("deed"), found.group("takes").lower()
        doubled = verb + verb[-1] if verb in ("jog", "swim", "nap", "run") else verb.rstrip("e")
        return (
            f"{doubled}ing" if "ing" in takes else verb if takes.split()[0] in ("take", "go", "enjoy") else verb + "s"
        )

    return _OUTINGS.sub(deed, text)


def at_play(text: str, lexicon: Lexicon) -> str:
    """'Dogs are the players at a game of poker' as 'dogs play poker at a card table'; 'a dog chess player' is a dog."""

    def cards(found: re.Match[str]) -> str:
        return f"{found.group('who')} play poker at a card table" if _is_animal(found.group("who"), lexicon) else (
            found.group())

    def player(found: re.Match[str]) -> str:
        return found.group("who") + found.group("many") if _is_animal(found.group("who"), lexicon) else found.group()

    return _PLAYER.sub(player, _AT_CARDS.sub(cards, text))


def in_pairs(text: str) -> str:
    """'Preening each other's feathers' as 'perching side by side on a branch'."""

    def perch(found: re.Match[str]) -> str:
        return f"{found.group('be') or ''}perch{found.group('how').replace('s', 'es')} side by side on a branch"

    return _PREENS.sub(perch, text)


def in_town(text: str, lexicon: Lexicon) -> str:
    """'In Mumbai India' as 'in Mumbai'."""
    return _STATES.sub(
        lambda found: found.group("town") if lexicon.has(found.group("town").lower(), "setting") else found.group(),
        text,
    )


def fabled(text: str, lexicon: Lexicon) -> str:
    """The text with each of them read as its plainer one."""
    text = at_play(in_pairs(text), lexicon)
    return costumed(outings(befriended(_TEE.sub("t-shirt", in_town(text, lexicon)))), lexicon)
