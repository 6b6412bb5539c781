"""Words about a body -> a Role: hair and its cut, beard, skin, eyes, age, where somebody is from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.people.build import MAN, WOMAN, Role
from reelwright.engines.previz.paint.figures.tone import paint

HAIR_COLOURS: dict[str, str] = {
    "blonde": "#d6b468", "blond": "#d6b468", "golden": "#d6a848", "gold": "#d6a848", "yellow": "#dcbc5a",
    "red": "#a23a18", "ginger": "#b8561f", "auburn": "#6e2c18", "orange": "#c8641e", "brown": "#4e2f1d",
    "brunette": "#4e2f1d", "chestnut": "#5c3420", "black": "#17130f", "dark": "#231a15", "grey": "#98948f",
    "gray": "#98948f", "white": "#e4e0d8", "silver": "#c4c6c8", "green": "#3f8a3c", "blue": "#2f62b0",
    "pink": "#d86a9a", "purple": "#6a3f9a", "turquoise": "#2f9a98", "copper": "#a8542c", "rainbow": "#c05a8a",
}
CUTS: dict[str, str] = {
    "long": "long", "short": "short", "curly": "curly", "wavy": "wavy", "straight": "long", "bald": "bald",
    "bun": "bun", "ponytail": "pony", "pigtail": "pigtails", "pigtails": "pigtails", "braid": "braids",
    "braids": "braids", "braided": "braids", "bob": "bob", "afro": "afro", "wild": "wild", "messy": "wild",
    "spiky": "wild", "shaved": "bald", "dreadlock": "braids", "dreadlocks": "braids", "flowing": "long",
    "windswept": "long", "mohawk": "mohawk", "pixie": "short", "buzz": "short", "crew": "short",
    "cornrows": "braids", "topknot": "bun", "undercut": "mohawk", "mane": "wild", "fluffy": "curly",
    "frizzy": "afro", "bangs": "bob",
}
SKINS: dict[str, str] = {
    "dark": "#7d4e33", "black": "#6a432c", "brown": "#96623f", "tan": "#c08a62", "tanned": "#c08a62",
    "pale": "#efd6c8", "fair": "#e8bda0", "white": "#e8c4ac", "olive": "#b88a62", "light": "#e3b494",
    "green": "#6f9a52", "blue": "#5f8fc0", "grey": "#9a9c98", "golden": "#c9955f", "red": "#a8402c",
}
EYES: dict[str, str] = {"blue": "#3f72a8", "green": "#3f8048", "brown": "#4a2c18", "grey": "#7a8890",
    "hazel": "#7a5a2c",
    "black": "#1a1210", "amber": "#a8701f", "red": "#b8281c", "gold": "#b8862c", "purple": "#6a3f9a"}
_DARK_HAIR, _JET = "#1a1412", "#17130f"
FOLK: dict[str, tuple[str, str]] = {
    word: look for words, look in (
        ("african african-american black kenyan ghanaian ethiopian jamaican haitian senegalese afro-american ugandan "
         "zulu caribbean", ("#7d4e33", _JET)),
        ("nigerian congolese sudanese somali maasai masai tanzanian angolan", ("#64402b", _JET)),
        ("asian chinese korean vietnamese thai mongolian taiwanese", ("#dfb188", _JET)),
        ("japanese", ("#e2b892", _JET)),
        ("indian pakistani bangladeshi nepali nepalese punjabi bengali tamil aboriginal",
         ("#9a6440", _DARK_HAIR)),
        ("indonesian filipino filipina balinese malaysian cambodian burmese polynesian hawaiian maori",
         ("#b67f55", _JET)),
        ("arab arabian arabic muslim egyptian moroccan persian iranian iraqi bedouin berber tunisian algerian saudi "
         "lebanese afghan turkish", ("#b8835a", _DARK_HAIR)),
        ("mexican peruvian bolivian colombian brazilian cuban guatemalan tibetan navajo cherokee apache inuit",
         ("#b07a50", _DARK_HAIR)),
        ("latina latino hispanic latin greek sicilian", ("#c08c64", "#2a1a12")),
        ("italian spanish portuguese argentinian argentine israeli", ("#d2a078", "#2c1c14")),
        ("scandinavian swedish norwegian danish finnish icelandic nordic", ("#ecc8b0", "#d6b468")),
        ("russian ukrainian polish dutch german austrian", ("#e8c0a4", "#a8804a")),
        ("irish scottish", ("#ecc6b0", "#9a4420")),
        ("caucasian european french british english american canadian", ("#e3b494", "#4e2f1d")),
    ) for word in words.split()
}
"""Adjective -> skin, hair."""
MOOD_WORDS: dict[str, str] = {
    word: mood for mood, words in {
        "joy": "happy joyful cheerful excited delighted laughing ecstatic playful jubilant overjoyed gleeful merry "
            "jolly elated triumphant victorious",
        "moved": "teary",
        "smile": "smiling grinning friendly proud pleased kind warm charming beaming loving amused",
        "content": "content contented blissful satisfied relaxed",
        "tender": "serene calm peaceful gentle dreamy hopeful nostalgic romantic",
        "grief": "sad crying heartbroken lonely melancholic grieving sorrowful weeping unhappy depressed gloomy "
            "tearful tears",
        "anger": "angry frustrated grumpy menacing fierce annoyed irritated",
        "stern": "stern serious defiant", "poised": "confident self-assured cool",
        "fury": "furious enraged raging",
        "fear": "scared frightened afraid terrified fearful", "worry": "worried anxious nervous concerned troubled",
        "surprise": "surprised shocked astonished startled stunned", "awe": "awestruck amazed",
        "disgust": "disgusted repulsed nauseated", "embarrassed": "embarrassed blushing bashful shy sheepish",
        "shame": "ashamed guilty", "sly": "mischievous smirking cunning sneaky smug",
        "doubt": "skeptical sceptical doubtful suspicious incredulous puzzled confused",
        "focus": "concentrated focused determined concentrating pensive", "staring": "wide-eyed", "wink": "winking",
        "squinting": "squinting",
        "scorn": "exasperated", "whistle": "puckered", "pout": "pouting", "cheeky": "cheeky",
        "bored": "bored indifferent unimpressed", "tired": "tired sleepy exhausted weary drowsy",
    }.items() for word in words.split()
}
"""Adjective -> a row of face.MOODS."""
_DEED_MOODS: dict[str, str] = {
    deed: mood for mood, deeds in {
        "poised": "pose strut model",
        "smile": "smile grin beam flirt greet wave curtsy", "wink": "wink", "embarrassed": "blush", "sly": "smirk",
        "squinting": "squint", "joy": "cheer celebrate rejoice laugh giggle chuckle",
        "anger": "clench frown scowl glare shout yell bellow rage argue scold rant curse glower",
        "pout": "pout", "disgust": "grimace",
        "fear": "scream shriek cower cringe flinch tremble hide panic flee shiver", "surprise": "gasp gape marvel",
        "grief": "cry weep sob mourn grieve mope despair wail", "tired": "yawn sigh",
    }.items() for deed in deeds.split()
}
"""Verb -> the same."""
_WET_CHEEKS = frozenset({"teary", "tearful", "weeping"})
_ON_HEAD = frozenset({"hair", "haircut", "hairstyle", "curl", "lock", "braid", "ponytail", "pigtail", "bun", "afro",
    "dreadlock", "fringe", "mohawk", "cornrows", "topknot", "mullet"})
_OF_THE_SEA = frozenset({"sailor", "fisherman", "captain", "pirate"})
_SHAVEN = frozenset({"beard", "beard_short", "moustache", "bubble", "helm", "robot_head", "collar_white"})
"""Who gets no beard with the years, or has one."""
_FAIR_WORDS = frozenset({"freckle", "freckles", "freckled", "ginger", "redhead", "redheaded", "blonde", "blond"})
_AGED = frozenset({"weathered", "lined", "craggy", "leathery", "old", "elderly", "aged", "ancient", "aging",
    "wrinkled"})
_HAIRY = ("beard", "beard_short", "moustache")
_BEARDS = frozenset({"beard", "stubble", "goatee", "whisker"})
_MOUSTACHES = frozenset({"moustache", "mustache"})
_LONG_BEARD = frozenset({"long", "flowing", "huge", "full", "bushy"})


def looking(role: Role, traits: Iterable[str]) -> Role:
    """The role with what the prompt says of body and head. traits: single adjectives ("blonde", "bald") and phrases
    that end in a part of the body ("long black hair", "dark skin", "white beard")."""
    traits = tuple(traits)
    for trait in traits:
        *said, noun = _apart(trait.lower()).split() or [""]
        if noun in _ON_HEAD:
            role = _haired(role, [*said, noun])
        elif noun in _BEARDS | _MOUSTACHES:
            role = _bearded(role, said, noun)
        elif noun in ("wrinkle", "wrinkles") or (noun in ("face", "skin") and _AGED & set(said)):
            role = _called(role, "wrinkled")
        elif noun.startswith("freckle"):
            role = replace(role, extras=(*role.extras, "freckles"))
        elif noun in ("skin", "complexion"):
            role = _skinned(role, next((SKINS[w] for w in said if w in SKINS), role.skin))
        elif noun == "eye":
            role = replace(role, eyes=next((EYES[w] for w in said if w in EYES), role.eyes))
        elif not said:
            role = _called(role, noun)
    return _fair(_dark(role, traits), traits)


def _apart(trait: str) -> str:
    """'Long-black-haired' as 'long black hair'."""
    for made, part in (("-haired", " hair"), ("-skinned", " skin"), ("-eyed", " eye")):
        if trait.endswith(made):
            return trait.removesuffix(made).replace("-", " ") + part
    return trait


def _dark(role: Role, traits: tuple[str, ...]) -> Role:
    """Whose skin is said to be dark has black hair, or grey, where nothing is said of the hair."""
    words = {word for trait in traits for word in trait.lower().replace("-", " ").split()}
    said = bool({"skin", "skinned"} & words) and bool({"dark", "black"} & words)
    told = words & (_FAIR_WORDS | _ON_HEAD | {"haired"}) or "wrinkles" in role.extras
    return replace(role, hair_colour=HAIR_COLOURS["black"]) if said and not told else role


_DARK = 0.22
"""Linear luminance of skin under which freckles and ginger hair look put on."""


def _fair(role: Role, traits: tuple[str, ...]) -> Role:
    """Freckles, red and blonde hair go with fair skin, where nothing is said of the skin."""
    words = {word for trait in traits for word in trait.lower().replace("-", " ").split()}
    hair = "hair" in words or "haired" in words
    fair = bool(words & _FAIR_WORDS) or (hair and bool(words & {"red", "blonde", "blond", "auburn", "golden"}))
    told = {"skin", "skinned", "complexion"} & words or words & FOLK.keys()
    if not fair or told or float(np.mean(paint(role.skin))) > _DARK:
        return role
    return _skinned(role, "#e8bda0")


def feeling(traits: Iterable[str], deed: str) -> str:
    """The mood that adjectives or the deed itself tell; "" for none."""
    return next((MOOD_WORDS[t] for t in traits if t in MOOD_WORDS), _DEED_MOODS.get(deed, ""))


def _called(role: Role, word: str) -> Role:
    """One adjective on the person."""
    if word in FOLK:
        skin, hair = FOLK[word]
        grey = "wrinkles" in role.extras
        return replace(_skinned(role, skin), hair_colour=role.hair_colour if grey else hair)
    if word in ("blonde", "blond", "redhead", "brunette", "ginger"):
        return replace(role, hair_colour=HAIR_COLOURS["red" if word == "redhead" else word])
    if word in ("shirtless", "topless", "bare-chested", "barechested"):
        return replace(role, top="leotard", top_colour=role.skin, fabric="plain")
    if word in ("female", "woman", "lady", "girl", "women", "girls"):
        return sexed(role, True)
    if word in ("male", "man", "guy", "gentleman", "men"):
        return sexed(role, False)
    if word == "bald":
        return replace(role, hair="bald")
    if word in ("beardless", "clean-shaven", "shaven"):
        return replace(role, extras=tuple(e for e in role.extras if e not in _HAIRY))
    if word == "bearded":
        return _bearded(role, [], "beard")
    if word in MOOD_WORDS:
        wet = ("tears",) if word in _WET_CHEEKS and "tears" not in role.extras else ()
        return replace(role, mood=MOOD_WORDS[word], extras=(*role.extras, *wet))
    if word in _AGED and role.build.head < 0.09 and "wrinkles" not in role.extras:
        tone = "#d6d2ca" if role.twin % 2 else "#a8a49c"
        man = not (role.build.waist < 0.9 and role.build.shoulder < 0.095) and not _SHAVEN & set(role.extras)
        grown = ("beard_short",) if man and role.hair != "bald" and (
            role.twin % 3 or role.name in _OF_THE_SEA) else ()
        return replace(role, hair_colour=tone, extras=(*role.extras, *grown, "wrinkles"))
    if word in ("pale", "tanned"):
        return _skinned(role, SKINS[word])
    return role


def sexed(role: Role, woman: bool) -> Role:
    """A trade in a woman's or a man's build and hair."""
    now = role.build.waist < 0.9 and role.build.shoulder < 0.095
    if now == woman or role.build.head > 0.09:
        return role
    if woman:
        hair = {"short": "bun", "curly": "wavy", "bald": "bald"}.get(role.hair, role.hair)
        kept = tuple(e for e in role.extras if e not in _HAIRY)
        return replace(role, build=WOMAN, stature=0.94 * role.stature, hair=hair, extras=kept)
    top = {"dress": "shirt", "gown": "robe"}.get(role.top, role.top)
    legs, colour = ("trousers", "#2f3542") if role.legs == "bare" else (role.legs, role.legs_colour)
    return replace(role, build=MAN, stature=1.06 * role.stature, hair="short", top=top, legs=legs, legs_colour=colour)


def _haired(role: Role, said: list[str]) -> Role:
    cut = next((CUTS[w] for w in reversed(said) if w in CUTS), role.hair if role.hair != "bald" else "short")
    if cut == "curly" and "long" in said:
        cut = "wavy"
    colour = next((HAIR_COLOURS[w] for w in said if w in HAIR_COLOURS), role.hair_colour)
    return replace(role, hair=cut, hair_colour=colour)


def _bearded(role: Role, said: list[str], noun: str) -> Role:
    kind = "moustache" if noun in _MOUSTACHES else "beard" if _LONG_BEARD & set(said) else "beard_short"
    colour = next((HAIR_COLOURS[w] for w in said if w in HAIR_COLOURS), role.hair_colour)
    kept = tuple(e for e in role.extras if e not in _HAIRY)
    return replace(role, extras=(*kept, kind), hair_colour=colour)


def _skinned(role: Role, skin: str) -> Role:
    """Bare legs and arms are of the same skin."""
    bare = {name: skin for name in ("legs_colour", "top_colour", "shoes_colour") if getattr(role, name) == role.skin}
    return replace(role, skin=skin, **bare)  # type: ignore[arg-type]
