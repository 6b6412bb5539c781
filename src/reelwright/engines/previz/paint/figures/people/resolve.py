"""A cue for a person: which role, in what clothes, holding what, doing what."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue, Tier
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES, MOTIONS
from reelwright.engines.previz.paint.figures.people.person import model_person
from reelwright.engines.previz.paint.figures.people.props import PROPS
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE, Role
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED

WIND, GALE = 0.45, 0.95
KIND_ROLE = {"child": "child", "robot": "robot", "monster": "giant", "creature": "giant"}
FEMALE = frozenset({"woman", "lady", "girl", "queen", "princess", "bride", "mother", "mom", "grandmother", "witch",
    "heroine",
                    "goddess", "actress", "empress", "sorceress", "nun", "geisha", "wife", "daughter", "sister"})
HOLD_PROP = {"cello": "violin", "fiddle": "violin", "katana": "katana", "dagger": "sword", "axe": "club",
    "spear": "staff",
             "wand": "staff", "candle": "torch", "lamp": "lantern", "fishing rod": "rod", "parasol": "umbrella"}
PLAYING = {"violin": "violin", "drum": "drum", "guitar": "strum"}
TOPS = {"coat": "coat", "raincoat": "coat", "dress": "dress", "gown": "gown", "robe": "robe", "kimono": "kimono",
    "suit": "jacket",
        "jacket": "jacket", "shirt": "shirt", "armour": "armour", "armor": "armour", "skirt": "dress"}
EXTRAS = {"cloak": "cape", "cape": "cape", "scarf": "scarf", "shawl": "shawl", "hood": "hood", "crown": "crown",
    "veil": "hood",
          "helmet": "helm", "cap": "flat_cap", "hat": "fedora", "mask": "mask", "backpack": "pack_small",
          "wing": "feather_wings",
          "halo": "halo"}
HATS = frozenset({"fedora", "flat_cap", "wizard_hat", "crown", "hood", "helm", "cowboy_hat", "straw_hat", "hard_hat",
    "souwester", "toque"})
NO_STOOL = frozenset({"sail", "drive", "ride", "gallop"})
WINDY = frozenset({"windswept", "billowing", "snapping", "stormy", "flutter", "blow"})


def resolve_person(cue: Cue) -> Subject:
    role, tier = _role(cue)
    role = _dressed(_coloured(role, cue), cue)
    prop = _prop(role, cue)
    if prop == "umbrella" and role.prop != "umbrella":
        role = replace(role, accent="#c8392f")
    role = replace(role, prop=prop)
    cycle = _cycle(role, cue)
    wind = GALE if WINDY & {cue.motion, *cue.traits} or "cape" in role.extras else WIND
    view, stool = View(_shown(cue.yaw, cycle)), cue.motion not in NO_STOOL and "seated" not in cue.traits
    wind *= -1.0 if math.cos(math.radians(cue.yaw)) >= -0.05 else 1.0  # they face it: cloth and hair stream behind
    loop = CYCLES[cycle]
    ghostly = bool({"spectral", "ghostly", "translucent"} & set(cue.traits)) or role.name == "ghost"
    return Subject(
        cue.word, lambda phase: model_person(role, cycle, phase, view, wind, stool).parts, Surface(role.stature, solid=True),
        period=loop.period, speed=loop.speed * role.build.leg * role.stature, medium="air"
        if cycle in ("fly", "float") else "ground",
        opacity=0.72 if ghostly else 1.0, tier=tier, note=f"{role.name}, {cycle}",
    )


def _shown(yaw: float, cycle: str) -> float:
    """A violin is played on the left: a player who faces right turns towards us, or the arm hides it."""
    return 65.0 if cycle == "violin" and -30.0 < yaw < 65.0 else yaw


def _role(cue: Cue) -> tuple[Role, Tier]:
    word = cue.word.lower()
    name = WORD_ROLE.get(word) or WORD_ROLE.get(word.split()[-1] if word else "")
    if name is None and word in ROLES:
        name = word
    exact: Tier = "exact" if name else "stretched"
    if name is None or (cue.kind == "robot" and name == "man"):
        name = KIND_ROLE.get(cue.kind, "woman" if word in FEMALE else "man")
        exact = "exact" if cue.kind in ("person", "child", "robot") and word in ("person", "figure",
            cue.kind) else exact
    traits = set(cue.traits)
    if name in ("man", "woman") and "old" in traits:
        name = "elder" if name == "man" else "grandmother"
    if name == "man" and "armoured" in traits:
        name = "knight"
    if name in ("man", "woman") and "mechanical" in traits:
        name = "robot"
    if name == "man" and "hooded" in traits:
        name = "hooded"
    return ROLES[name], exact


def _coloured(role: Role, cue: Cue) -> Role:
    colours = [c for c in cue.colours if c in NAMED]
    colours += [MATERIALS[t].colour for t in cue.traits if t in MATERIALS and role.top in ("steel", "armour")]
    if colours:
        role = replace(role, top_colour=NAMED.get(colours[0], colours[0]))
    if len(colours) > 1:
        role = replace(role, accent=NAMED.get(colours[1], colours[1]))
    if "spectral" in cue.traits:
        pale = {"skin": "#bcd8d8", "top_colour": "#a8ccd0", "legs_colour": "#9cc0c8", "hair_colour": "#cfe4e4"}
        role = replace(role, **pale)  # type: ignore[arg-type]
    if role.name in ("man", "woman") and not colours:
        tops = ("#4a5f54", "#5a6478", "#7a4a3c", "#46586c", "#6a5a44") if role.name == "man" else (
            "#a8574a", "#4a6a7c", "#6a4a7a", "#b08a4a", "#4f7a5c")
        role = replace(role, top_colour=tops[cue.seed % len(tops)])
    return role


def _dressed(role: Role, cue: Cue) -> Role:
    for item in cue.wears:
        *before, noun = item.lower().split()
        colour = NAMED.get(before[0]) if before else None
        if noun in TOPS:
            role = replace(role, top=TOPS[noun], top_colour=colour or role.top_colour)
        elif noun in EXTRAS:
            extra = EXTRAS[noun]
            kept = tuple(e for e in role.extras if not (extra in HATS and e in HATS))
            if extra == "fedora" and any(e in HATS for e in role.extras):
                continue  # it wears a hat of its own trade
            role = replace(role, extras=kept if extra in kept else (*kept, extra), accent=colour or role.accent)
    for trait, extra in (("hooded", "hood"), ("winged", "feather_wings"), ("cloaked", "cape")):
        if trait in cue.traits and extra not in role.extras:
            role = replace(role, extras=(*role.extras, extra))
    return role


def _prop(role: Role, cue: Cue) -> str:
    for thing in cue.holds:
        prop = HOLD_PROP.get(thing, thing)
        if prop in PROPS:
            return prop
    if cue.motion in ("swim", "climb", "sleep", "fly", "dance") and role.prop not in ("violin", "drum"):
        return ""
    return role.prop


def _cycle(role: Role, cue: Cue) -> str:
    motion, prop = cue.motion, role.prop
    if motion in ("play", "hold", "") and prop in PLAYING:
        return PLAYING[prop]
    if motion == "play":
        return role.play or {"child": "skip", "girl": "skip", "toddler": "cheer"}.get(role.name, "wave")
    if not motion or motion == "stand":
        resting = {"umbrella": "umbrella", "staff": "staff", "cane": "stand", "lantern": "staff", "torch": "raise"}
        return resting.get(prop, "stand" if role.rest in PLAYING.values() and prop not in PLAYING else role.rest)
    if motion == "fight" and prop in ("sword", "katana", "club"):
        return "sword"
    if motion in ("walk", "move", "approach", "follow", "drift"):
        if prop in ("umbrella", "staff", "lantern", "torch"):
            return "stroll"
        return "hobble" if prop == "cane" else "sneak" if role.name == "ninja" else "walk"
    if motion == "transform" and prop in PLAYING:
        return PLAYING[prop]
    return MOTIONS.get(motion, role.rest)
