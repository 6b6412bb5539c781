"""What the prompt says somebody wears -> a Role: garments, hats and costumes as rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.roles import ROLES
from reelwright.engines.previz.paint.figures.tone import NAMED

HATS = frozenset({"fedora", "flat_cap", "wizard_hat", "crown", "hood", "helm", "cowboy_hat", "straw_hat", "hard_hat",
    "souwester", "toque", "beanie", "beret", "top_hat", "turban", "headscarf", "cap", "peaked_cap", "fire_helmet",
    "pirate_hat", "santa_hat", "tiara", "veil", "wimple", "paper_bag", "pumpkin_head", "bandana", "kabuto",
    "horned_helm", "bubble", "nemes", "diving_bell", "fez", "bearskin", "sailor_cap", "montera", "feathers", "shako",
    "flying_cap",
    "rain_hood",
    "nurse_cap", "bike_helmet", "crash_helmet",
    "hard_helmet"})
"""Of these one wears one at a time."""
_WHITE, _DENIM = "#e9e6de", "#3d5474"
_HIDES = {"leather": "#5c3a24", "denim": _DENIM, "velvet": "#6a1f3c", "silk": "#b8863c", "fur": "#7a5a3c",
    "camouflage": "#5a6044", "camo": "#5a6044", "khaki": "#a8905c", "tweed": "#6a5c44", "tartan": "#a8281f"}
"""What garments are of -> colour, where none is said."""
_SAID_OF = {"hooded": "hood", "winged": "feather_wings", "cloaked": "cape", "masked": "domino",
    "blindfolded": "blindfold", "veiled": "veil", "helmeted": "helm", "bespectacled": "glasses", "crowned": "crown",
    "tears": "tears", "pregnant": "belly", "pipe": "pipe"}
"""Adjective of a person -> what it puts on."""
_ROBBERS = frozenset({"thief", "robber", "bandit", "burglar", "gunman", "vigilante", "surgeon", "ninja", "doctor",
    "assassin", "outlaw", "rider", "protester", "nurse", "criminal", "rebel"})
"""Whose mask is a cloth over nose and mouth."""
_FULL = frozenset({"wedding", "long", "ball", "evening", "velvet", "silk", "satin", "flowing", "prom", "floor-length",
    "sequined", "sequin", "victorian", "medieval", "lace", "royal", "silken", "cloth"})
"""Words for a dress down to the ground."""
_PLATED = frozenset({"lamellar", "steel", "armour"})
_VAGUE = frozenset({"fedora", "helm", "cap", "hood"})
"""What "a hat", "a helmet", "a cap" and "a hood" are on somebody who has none by trade."""
TROUSERS = frozenset({"jean", "jeans", "trousers", "pants", "pant", "leggings", "shorts", "trouser", "trunk", "trunks"})
GARMENTS: Mapping[str, dict[str, str]] = {
    "coat": {"top": "coat"}, "raincoat": {"top": "coat", "top_colour": "#d8b02f"}, "overcoat": {"top": "coat"},
    "trenchcoat": {"top": "coat", "top_colour": "#a08860"}, "parka": {"top": "coat"},
    "dress": {"top": "dress", "legs": "bare"}, "gown": {"top": "gown", "legs": "bare"},
    "robe": {"top": "robe"}, "bathrobe": {"top": "robe", "top_colour": _WHITE}, "toga": {"top": "robe",
    "top_colour": _WHITE}, "kimono": {"top": "gown", "fabric": "dots", "legs": "bare"},
    "sari": {"top": "gown", "legs": "bare"},
    "hijab": {"hair": "bald", "top": "gown", "legs": "bare"}, "niqab": {"hair": "bald", "top": "robe",
    "top_colour": "#22222a"}, "scrubs": {"top": "shirt",
    "top_colour": "#3a9a9c", "legs": "trousers", "legs_colour": "#358f92"}, "kilt": {"legs": "bare"},
    "anorak": {"top": "jacket"}, "hanbok": {"top": "gown", "legs": "bare"}, "qipao": {"top": "gown", "legs": "bare"},
    "cheongsam": {"top": "gown", "legs": "bare"}, "habit": {"top": "robe"}, "cassock": {"top": "robe"},
    "suit": {"top": "jacket", "top_colour": "#2c3444",
    "legs_colour": "#272e3c", "legs": "trousers"}, "tuxedo": {"top": "jacket", "top_colour": "#1c1d22",
    "legs_colour": "#1c1d22", "legs": "trousers"}, "jacket": {"top": "jacket"}, "blazer": {"top": "jacket"},
    "top": {"top": "shirt"},
    "gi": {"top": "kimono", "top_colour": _WHITE, "legs": "trousers", "legs_colour": _WHITE},
    "shirt": {"top": "shirt"}, "t-shirt": {"top": "shirt"}, "tshirt": {"top": "shirt"}, "blouse": {"top": "shirt"},
    "hoodie": {"top": "shirt", "top_colour": "#6a6e76"}, "sweater": {"top": "shirt", "fabric": "knit"},
    "sweatshirt": {"top": "shirt"}, "cardigan": {"top": "shirt", "fabric": "knit"}, "vest": {"top": "shirt"},
    "jersey": {"top": "shirt"}, "waistcoat": {"top": "jacket"}, "armour": {"top": "armour"}, "armor": {"top": "armour"},
    "skirt": {"top": "dress", "legs": "bare"}, "pajamas": {"top": "shirt", "fabric": "stripes"},
    "pyjamas": {"top": "shirt", "fabric": "stripes"}, "overalls": {"top": "shirt",
    "legs": "trousers", "legs_colour": _DENIM}, "dungarees": {"top": "shirt", "legs": "trousers",
    "legs_colour": _DENIM}, "apron": {}, "uniform": {"top": "jacket"},
    "swimsuit": {"top": "leotard", "legs": "bare"}, "bikini": {"top": "leotard", "legs": "bare"},
    "leotard": {"top": "leotard"}, "tutu": {"top": "dress", "legs": "bare"}, "sportswear": {"top": "leotard",
    "legs": "tights"}, "jumpsuit": {"top": "leotard", "legs": "tights"},
    "poncho": {"fabric": "stripes"}, "turtleneck": {"top": "shirt"}, "wetsuit": {"top": "leotard",
    "top_colour": "#20242c", "legs": "tights", "legs_colour": "#20242c"}, "hat": {}, "clothes": {}, "attire": {},
    "gear": {}, "chainmail": {"top": "armour", "top_colour": "#8d949c"}, "mail": {"top": "armour",
    "top_colour": "#8d949c"}, "plate": {"top": "armour"}, "breastplate": {"top": "armour"}, "doublet": {
    "top": "jacket"}, "tailcoat": {"top": "coat"}, "duster": {"top": "coat", "top_colour": "#a08860"},
    "peacoat": {"top": "coat"}, "pinafore": {"top": "dress", "legs": "bare"}, "sundress": {"top": "dress",
    "legs": "bare"}, "nightgown": {"top": "gown", "top_colour": _WHITE, "legs": "bare"}, "hanfu": {"top": "gown",
    "legs": "bare"}, "yukata": {"top": "gown", "fabric": "dots", "legs": "bare"}, "abaya": {"top": "robe",
    "top_colour": "#22222a"}, "burqa": {"hair": "bald", "top": "robe", "top_colour": "#2f4f7c"},
    "kaftan": {"top": "robe"}, "caftan": {"top": "robe"}, "thobe": {"top": "robe", "top_colour": _WHITE},
    "djellaba": {"top": "robe"}, "lehenga": {"top": "gown", "legs": "bare"}, "dirndl": {"top": "dress",
    "legs": "bare"}, "sarong": {"top": "dress", "legs": "bare"}, "dashiki": {"top": "shirt", "fabric": "stripes"},
    "hakama": {"legs": "hakama"}, "catsuit": {"top": "leotard", "legs": "tights", "top_colour": "#1c1d22",
    "legs_colour": "#1c1d22"}, "tracksuit": {"top": "jacket"}, "corset": {"top": "dress", "legs": "bare"},
    "rags": {"top": "kimono", "top_colour": "#6a5a48"}, "onesie": {"top": "leotard", "legs": "tights"},
}
"""Garment -> what changes; its colour comes on top."""
_BIBBED = frozenset({"overalls", "dungarees"})
"""Of these the trousers have the colour, not the shirt under them."""
ADDED: Mapping[str, tuple[str, ...]] = {
    "cloak": ("cape",), "cape": ("cape",), "scarf": ("scarf",), "shawl": ("shawl",), "hood": ("hood",),
    "crown": ("crown",), "tiara": ("tiara",), "veil": ("veil",), "helmet": ("helm",), "cap": ("cap",),
    "hat": ("fedora",), "mask": ("mask",), "backpack": ("pack_small",), "wing": ("feather_wings",), "halo": ("halo",),
    "glasses": ("glasses",), "sunglasses": ("sunglasses",), "goggles": ("goggles",), "headphones": ("headphones",),
    "headset": ("goggles",), "hoodie": ("hood_down",), "apron": ("apron",), "overalls": ("bib",),
    "dungarees": ("bib",), "t-shirt": ("short_sleeves",), "tshirt": ("short_sleeves",), "jersey": ("short_sleeves",),
    "sari": ("drape",), "tuxedo": ("bow_tie",), "suit": ("tie",), "kimono": ("obi", "sleeves"), "beanie": ("beanie",),
    "beret": ("beret",), "turban": ("turban",), "bandana": ("bandana",), "headscarf": ("headscarf",),
    "hijab": ("headscarf", "sleeves"), "niqab": ("headscarf", "mask", "sleeves"), "raincoat": ("rain_hood", "boots"),
    "scrubs": ("short_sleeves",), "kilt": ("kilt",), "parka": ("rain_hood",),
    "anorak": ("rain_hood",), "swimsuit": (), "tutu": ("tutu",), "necklace": ("necklace",),
    "jewelry": ("necklace", "earrings"),
    "jewellery": ("necklace", "earrings"), "pearls": ("necklace",), "pendant": ("necklace",),
    "glove": ("gloves",),
    "gloves": ("gloves",), "boot": ("boots",), "boots": ("boots",), "tie": ("tie",), "poncho": ("shawl",),
    "gown": (), "belt": ("belt",), "bonnet": ("headscarf",), "uniform": ("belt",), "turtleneck": ("collar_high",),
    "bag": (), "earring": ("earrings",), "hoop": ("earrings",), "blindfold": ("blindfold",),
    "monocle": ("glasses",), "fez": ("fez",), "abaya": ("headscarf", "sleeves"), "burqa": ("headscarf", "mask",
    "sleeves"),
    "dirndl": ("apron",), "hanfu": ("obi", "sleeves"), "yukata": ("obi", "sleeves"), "hanbok": ("sleeves",),
    "lehenga": ("drape",), "top": ("short_sleeves",), "tailcoat": ("bow_tie",), "catsuit": ("sleeves",),
    "breastplate": ("belt",), "chainmail": ("belt",), "mail": ("belt",), "corset": ("belt",), "lederhosen": ("bib",),
}
_GEAR: Mapping[str, tuple[str, ...]] = {
    "riot": ("hard_helmet", "gloves", "boots"), "combat": ("hard_helmet", "boots", "pouches"),
    "tactical": ("hard_helmet", "boots", "pouches"), "winter": ("beanie", "scarf", "gloves", "boots"),
    "ski": ("beanie", "goggles", "gloves"), "rain": ("rain_hood", "boots"), "climbing": ("hard_hat", "boots"),
    "hiking": ("pack", "boots"), "diving": ("diving_mask", "pack"), "scuba": ("diving_mask", "pack"),
}
"""Word before "gear" -> what it is, over the clothes of the trade."""
_HEADS: Mapping[str, str] = {
    "cowboy": "cowboy_hat", "straw": "straw_hat", "top": "top_hat", "hard": "hard_hat", "wizard": "wizard_hat",
    "witch": "wizard_hat", "santa": "santa_hat", "pirate": "pirate_hat", "chef": "toque", "sun": "straw_hat",
    "bicycle": "bike_helmet", "bike": "bike_helmet", "space": "bubble", "baseball": "cap", "party": "wizard_hat",
    "police": "peaked_cap", "flat": "flat_cap", "knitted": "beanie", "knit": "beanie", "wool": "beanie",
    "woollen": "beanie",
    "woolen": "beanie", "woolly": "beanie", "bobble": "beanie", "pointed": "wizard_hat", "bowler": "fedora",
    "feathered": "pirate_hat", "tricorn": "pirate_hat", "diving": "diving_mask", "horned": "horned_helm",
    "bearskin": "bearskin", "brass": "diving_bell",
    "copper": "diving_bell",
    "graduation": "beret", "bucket": "straw_hat", "beanie": "beanie",
    "motorcycle": "crash_helmet", "motorbike": "crash_helmet", "racing": "crash_helmet", "crash": "crash_helmet",
    "biker": "crash_helmet", "astronaut": "bubble", "army": "hard_helmet", "soldier": "hard_helmet",
    "steel": "hard_helmet", "fire": "fire_helmet", "firefighter": "fire_helmet", "fireman": "fire_helmet",
    "construction": "hard_hat", "viking": "horned_helm", "headset": "goggles",
}
"""Word before a hat, cap or helmet -> which one."""
_SEALED = frozenset({"protective", "hazmat", "space", "biohazard", "radiation"})
_PAPER = frozenset({"paper", "bag"})
COSTUMES = ("witch", "ghost_sheet", "pumpkin", "skeleton", "vampire", "superhero", "pirate")
_COSTUME_ROLE: Mapping[str, str] = {"cosplay": "hero", "superhero": "hero", "santa": "santa", "knight": "knight",
    "witch": "witch", "pirate": "pirate", "princess": "princess", "ninja": "ninja", "astronaut": "astronaut",
    "skeleton": "skeleton", "vampire": "vampire", "clown": "clown", "nurse": "nurse", "police": "police",
    "wizard": "wizard",
    "pumpkin": "pumpkin", "ghost": "ghost_sheet", "fairy": "fairy", "angel": "angel", "robot": "robot"}


def dressed(role: Role, cue: Cue) -> Role:
    """The role in what the cue says is worn."""
    for item in cue.wears:
        *before, noun = item.lower().split()
        if role.name == "matador" and noun in ("cape", "cloak"):
            continue  # it is the cloth in the hands
        colour = next((NAMED[w] for w in before if w in NAMED), _HIDES.get(before[-1] if before else "", ""))
        if noun == "costume":
            role = _costumed(role, before, cue.seed)
        elif noun in ("mask", "masks") and _PAPER & set(before):
            role = _topped(role, "paper_bag", "")
        elif noun in ("hat", "cap", "helmet", "headset") and any(w in _HEADS for w in before):
            role = _topped(role, next(_HEADS[w] for w in before if w in _HEADS), colour)
        else:
            role = _clothed(role, noun, before, colour)
            if noun in ("cloak", "cape") and "hooded" in before:
                role = _topped(role, "headscarf", colour)
    for trait, extra in _SAID_OF.items():
        if trait in cue.traits and not (extra in HATS and extra in role.extras):
            thief = extra == "domino" and cue.word.split()[-1:] and cue.word.split()[-1] in _ROBBERS
            role = _topped(role, "mask" if thief else extra, "")
            role = replace(role, fabric="plain") if extra == "belly" else role
    return role


def _clothed(role: Role, noun: str, before: list[str], colour: str) -> Role:
    if noun in TROUSERS:
        tone = colour or (_DENIM if noun.startswith("jean") else role.legs_colour)
        top = "shirt" if role.top in ("dress", "gown") else role.top
        role = replace(role, legs="trousers", legs_colour=tone, top=top)
        return _topped(role, "shorts", "") if noun in ("shorts", "trunk", "trunks") else role
    if noun == "spacesuit":
        before = [*before, "space"]
    if noun in ("suit", "spacesuit") and _SEALED & set(before):
        tone = colour or ("#e6e4dc" if "space" in before or "protective" in before else "#e2c83a")
        role = replace(role, top="suit", top_colour=tone, legs="tights" if "space" in before else "trousers",
            legs_colour=tone, fabric="plain")
        for extra in ("bubble",) if "space" in before else ("hood", "goggles", "mask", "gloves", "boots"):
            role = _topped(role, extra, "")
        return role
    for extra in (extra for w in before for extra in _GEAR.get(w, ())) if noun == "gear" else ():
        role = _topped(role, extra, "")
    row = GARMENTS.get(noun)
    if noun in ("armour", "armor", "plate") and role.top in _PLATED:
        row = {"top": role.top}  # a samurai's is no knight's
    if row is not None:
        changes = dict(row)
        if row and colour:
            changes["legs_colour" if noun in _BIBBED else "top_colour"] = colour
        if changes.get("legs") == "bare":
            changes["legs_colour"] = role.skin
        if row.get("top"):
            changes.setdefault("fabric", "stripes" if "striped" in before else "plain")
        if noun in ("dress", "gown") and _FULL & set(before):
            changes["top"] = "gown"
        if "wedding" in before:
            changes.update(top_colour=colour or _WHITE, accent="#f4f0e8")
            role = _topped(role, "veil", "")
        role = replace(role, **changes)  # type: ignore[arg-type]
    for extra in ADDED.get(noun, ()):
        role = _topped(role, extra, colour or (_WHITE if extra == "veil" and role.name != "widow" else ""))
    return role


def _topped(role: Role, extra: str, colour: str) -> Role:
    """With one thing more; a hat takes the place of another, but nobody loses the hat or helmet of a
    trade for "a hat", "a helmet"."""
    if extra in _VAGUE and any(e in HATS for e in role.extras):
        return role
    kept = tuple(e for e in role.extras if e != extra and not (extra in HATS and e in HATS))
    tinted = colour and extra not in ("tie", "short_sleeves", "rain_hood", "boots", "hood_down", "bib", "obi",
        "sleeves")
    return replace(role, extras=(*kept, extra), accent=colour if tinted else role.accent)


def _costumed(role: Role, before: list[str], seed: int) -> Role:
    """A costume over the body that wears it."""
    named = next((_COSTUME_ROLE[w] for w in before if w in _COSTUME_ROLE), "")
    if not named:
        pick = COSTUMES[seed % len(COSTUMES)] if "halloween" in before else "hero"
        named = _COSTUME_ROLE.get(pick, pick)
    worn = ROLES[named]
    return replace(worn, build=role.build, stature=role.stature, skin=worn.skin if worn.top == "bones" else role.skin,
        name=role.name, rest="stand", prop="", twin=role.twin)
