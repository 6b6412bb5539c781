"""A cue for a person: which role, in what clothes, holding what, doing what."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Bounds, Cue, Tier
from reelwright.engines.previz.paint.figures.bake import Surface, scaled
from reelwright.engines.previz.paint.figures.people.arms import FINE_HANDS, JOINTED
from reelwright.engines.previz.paint.figures.people.build import DWARF, TOY, Role
from reelwright.engines.previz.paint.figures.people.cycles import (
    CYCLES,
    SEATED,
)
from reelwright.engines.previz.paint.figures.people.duets import Duet, duet_of
from reelwright.engines.previz.paint.figures.people.fingers import FISTS
from reelwright.engines.previz.paint.figures.people.hands import HANDS_NEAR, HANDS_SEEN, hands_box, view_of, window_of
from reelwright.engines.previz.paint.figures.people.intents import intent
from reelwright.engines.previz.paint.figures.people.looks import feeling, looking, sexed
from reelwright.engines.previz.paint.figures.people.outfits import fit_for
from reelwright.engines.previz.paint.figures.people.pairs import Couple, couple_parts
from reelwright.engines.previz.paint.figures.people.person import model_person
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE
from reelwright.engines.previz.paint.figures.people.roles_world import TRAIT_ROLES
from reelwright.engines.previz.paint.figures.people.sitting import DANGLING, SITTING
from reelwright.engines.previz.paint.figures.people.tools import HOLD_PROP
from reelwright.engines.previz.paint.figures.people.turned import shown_yaw, whirled
from reelwright.engines.previz.paint.figures.people.twins import coloured
from reelwright.engines.previz.paint.figures.people.usual import ON_FOOT, paddles_out, usual_cycle, usual_prop
from reelwright.engines.previz.paint.figures.people.wardrobe import dressed
from reelwright.engines.previz.paint.figures.people.weathered import weathered
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import NAMED

WIND, GALE = 0.45, 0.95
PADDED = "padded"
"""Trait of who sits on the seat of a carriage, not on a chair."""
KIND_ROLE = {"child": "child", "robot": "robot", "monster": "giant", "creature": "giant"}
FEMALE = frozenset({"woman", "lady", "girl", "queen", "princess", "bride", "mother", "mom", "grandmother", "witch",
    "heroine",
                    "goddess", "actress", "empress", "sorceress", "nun", "geisha", "wife", "daughter", "sister",
                    "widow", "housewife", "maid", "duchess", "countess", "bridesmaid", "aunt", "niece",
                    "soprano", "diva", "ballerina", "barmaid", "flapper", "abbess", "priestess", "stewardess",
                    "showgirl"})
NO_STOOL = frozenset({"sail", "drive", "ride", "gallop", "row"})

WINDY = frozenset({"windswept", "billowing", "snapping", "stormy", "flutter", "blow"})


def resolve_person(cue: Cue) -> Subject:
    return _alone(cue) if cue.partner is None else _both(cue, cue.partner)


def _both(cue: Cue, other: Cue) -> Subject:
    """Two who touch, as one figure: the lead's loop, size and way."""
    duet = duet_of(cue.duet)
    (lead, tier), (beside, _) = _role(cue), _role(other)
    lead, beside = (_for_duet(role, own, duet, i) for i, (role, own) in enumerate(((lead, cue), (beside, other))))
    if "indoors" in cue.traits:
        lead, beside = (replace(role, extras=(*role.extras, "chair")) for role in (lead, beside))
    cycles = duet.cycles
    if duet.walks and cue.motion not in ON_FOOT:
        cycles = (_STILL.get(cycles[0], cycles[0]), _STILL.get(cycles[1], cycles[1]))
    right = math.cos(math.radians(cue.yaw)) >= 0
    walks = duet.walks and CYCLES[cycles[0]].speed > 0
    shown = duet.yaw if right else 180.0 - duet.yaw
    couple = Couple(duet, (lead, beside), cycles, View(cue.yaw if walks else shown), WIND * (-1.0 if right else 1.0),
        "seated" not in cue.traits, other.scale / cue.scale)
    loop = CYCLES[cycles[0]]
    return Subject(
        cue.word, lambda phase: couple_parts(couple, phase), Surface(lead.stature, steps=0.30, solid=True, bodies=2),
        period=loop.period, speed=loop.speed * lead.build.leg * lead.stature, tier=tier,
        note=f"{lead.name} and {beside.name}, {cue.duet.replace('_', ' ')}",
        contacts=(0.0, 0.5) if loop.gait else (), footfall="step",
    )


_ON_SNOW = {"skis": "ski", "skates": "skate"}
_STILL = {"walk": "stand", "run": "stand"}


def _for_duet(role: Role, cue: Cue, duet: Duet, which: int) -> Role:
    """Dressed as the cue says, with empty hands unless the duet has something for them."""
    role = dressed(weathered(looking(coloured(role, cue), cue.traits), cue, ""), cue)
    arms = ("sword", "katana") if cue.duet == "swords" else ()
    prop = duet.props[which] or (role.prop if role.prop in arms else "sword" if arms else "")
    if prop == "umbrella" and not cue.colours:
        role = replace(role, accent="#c8392f")
    return replace(role, prop=prop, mood=role.mood or feeling((), cue.deed) or duet.mood, thing=cue.thing)


def _alone(cue: Cue) -> Subject:
    role, tier = _role(cue)
    usual = role.prop
    role, cycle, view = _posed(role, cue)
    if "indoors" in cue.traits:
        role = replace(role, extras=(*role.extras, "chair"))
    if PADDED in cue.traits:
        role = replace(role, extras=(*role.extras, PADDED))
    if "glowing" in cue.traits or "magic" in cue.traits or (role.prop == "book" and role.name in ("wizard", "witch")):
        role = replace(role, extras=(*role.extras, "glowing"))
    phrases = [t.split() for t in cue.traits if role.prop and t]
    said = [words[0] for words in phrases if HOLD_PROP.get(words[-1], words[-1]) == role.prop]
    held = next((NAMED[colour] for colour in said if colour in NAMED), "")
    if held:
        hue = f"{said[0]} " if role.prop in _BY_NAME and said else ""
        role = replace(role, accent=held, thing=f"{hue}{role.thing}")
    elif role.prop in ("umbrella", "balloon") and usual != "umbrella":
        role = replace(role, accent="#c8392f")
    wind = GALE if WINDY & {cue.motion, *cue.traits} or "cape" in role.extras else WIND
    stool = cue.motion not in NO_STOOL and "seated" not in cue.traits
    wind *= -1.0 if math.cos(math.radians(cue.yaw)) >= -0.05 else 1.0  # they face it: cloth and hair stream behind
    loop = CYCLES[cycle]
    ghostly = bool(_GHOSTLY & set(cue.traits)) or role.name == "ghost"
    window = window_of(hands_box(role, cycle, view)) if HANDS_SEEN in cue.traits else None
    return Subject(
        cue.word, lambda phase: model_person(role, cycle, phase, whirled(view, loop, phase), wind, stool).parts,
        Surface(role.stature, steps=0.30, solid=True, window=window),
        period=loop.period, speed=loop.speed * role.build.leg * role.stature, medium="air"
        if cycle in ("fly", "float", "broom") else "ground",
        opacity=0.72 if ghostly else 1.0, tier=tier, note=f"{role.name}, {cycle}",
        contacts=(0.0, 0.5) if loop.gait else (0.27, 0.77) if cycle in ("dance", "groove") else (), footfall="step",
    )


def box_of_hands(cue: Cue) -> Bounds:
    """Where the hands of somebody are seen over the loop, m from the contact point."""
    return scaled(hands_box(*_posed(_role(cue)[0], cue)), cue.scale)


def _posed(role: Role, cue: Cue) -> tuple[Role, str, View]:
    """A role as the cue says, with finer hands where they are the picture; its cycle, and how it is seen."""
    role, cycle = acted(coloured(role, cue), cue)
    if {HANDS_SEEN, HANDS_NEAR} & set(cue.traits):
        works = HANDS_SEEN in cue.traits and cycle not in FISTS
        role = replace(role, extras=(*role.extras, FINE_HANDS if works else JOINTED))
    return role, cycle, view_of(cue, role, shown_yaw(cue.yaw, cycle))


def cycle_of(cue: Cue) -> str:
    """The name of the cycle that somebody is drawn in."""
    return resolve_person(cue).note.rsplit(", ", 1)[-1]


def acted(role: Role, cue: Cue) -> tuple[Role, str]:
    """A role as the cue says it looks and dresses, with the cue's thing in hand, and the cycle of the deed."""
    role, cycle = _busy(role, cue)
    if cue.deed.split()[:1] == ["listen"] and cue.thing in _HEARD:
        role = replace(role, extras=(*role.extras, "headphones"))
    if cycle == "piano" and AT_ITS_OWN not in cue.traits:  # nobody has put one before the hands
        role, cycle = replace(role, prop="upright_piano"), "piano_upright"
    if "dangles" in cue.traits and cycle + DANGLING in CYCLES:
        cycle = cycle + DANGLING
    elif {"seated", "sits"} & set(cue.traits) and cycle not in SEATED:
        cycle = cycle + SITTING if cycle + SITTING in CYCLES else "sit" if "seated" in cue.traits else cycle
    return role, cycle


def _busy(role: Role, cue: Cue) -> tuple[Role, str]:
    told = intent(cue)
    role = dressed(weathered(looking(role, cue.traits), cue, told[0] if told is not None else ""), cue)
    role = replace(role, mood=role.mood or feeling((), cue.deed))
    if role.prop in ("skis", "skates") and cue.deed in ("carve", "cut", "slice", "sweep", "race", "glide",
            "slide", "sail", "swoop", "float", "drift"):
        told, cue = None, replace(cue, motion=_ON_SNOW[role.prop])  # what they do to the snow and the ice
    if told is not None and told[0] in _INTO_PHONES and "phone" in cue.holds:
        told = ("call", "handset")
    if told is not None and told[0] in _INTO_PHONES and "microphone" in cue.holds:
        told = ("microphone", "microphone")
    if told is None and cue.motion == "talk" and "phone" in cue.holds:
        told = ("call", "handset")
    if paddles_out(cue):
        told = None
    if cue.word.split()[-1:] == ["climber"] and cue.motion in _ON_THE_WALL:
        told = ("climb_rock", "rockface") if "on_face" not in cue.traits else ("climb_rock", "")
        if cue.word.split()[0] == "ice" or "ice" in cue.traits:
            cue = replace(cue, thing=f"ice {cue.thing}".strip())
    if "trapeze" in (*cue.traits, *cue.holds, cue.word.split()[0] if cue.word else ""):
        told = ("trapeze", "trapeze")
    if "bow" in cue.holds and cue.motion in _DRAWS and told is None:
        told = ("archery", "bow")
    if told is not None and told[0] in _COMPANY:
        told = (_COMPANY[cue.seed % len(_COMPANY)], "")
    if told is None:
        shown = next((held for held in cue.holds if held.startswith("flag-of-")), cue.thing)
        role = replace(role, prop=usual_prop(role, cue), thing=shown)
        return role, usual_cycle(role, cue)
    return replace(fit_for(role, told[0]), prop=told[1], thing=cue.thing), told[0]


_COMPANY = ("table_tell", "table_listen", "table_eat")
"""What those do in turn who sit at one table."""
_BY_NAME = ("cupped", "food")
"""Props that take their colour from the name of the thing."""
_GHOSTLY = frozenset({"spectral", "ghostly", "translucent", "ghost", "phantom", "spirit"})
_DRAWS = frozenset({"cast", "shoot", "aim", "hold", "lift", "pull", "stand", "work"})
_ON_THE_WALL = frozenset({"lift", "hold", "pull", "cling", "hang", "reach", "work"})
_INTO_PHONES = frozenset({"shout", "scream", "laugh"})


def _role(cue: Cue) -> tuple[Role, Tier]:
    role, tier = _named_role(cue)
    bare = _BONES & set(cue.traits) and role.top not in ("bones", "steel") and not set(role.extras) & _SEALED
    if _SEA & set(cue.traits) and "fishtail" not in role.extras:
        role = _of_the_sea(role)
    if _DWARVEN & set(cue.traits) and role.stature > 1.5:
        role = replace(role, build=DWARF, stature=1.36, extras=tuple(dict.fromkeys((*role.extras, "beard"))))
    if "bodied" in cue.traits:
        role = _unclothed(role)
    if "toylike" in cue.traits and role.top == "steel":
        role = replace(
            role,
            build=TOY,
            stature=0.8,
            skin="#b8bec4",
            top_colour="#c23a32",
            legs_colour="#3a6ea8",
            shoes_colour="#d8a83a",
        )
    return (_of_bones(role) if bare else role), tier


def _unclothed(role: Role) -> Role:
    """A body without clothes, hair or a thing of its trade: somebody who is of rock or smoke."""
    return replace(
        role,
        hair="bald",
        top="leotard",
        top_colour=role.skin,
        legs="tights",
        legs_colour=role.skin,
        shoes_colour=role.skin,
        extras=("sleeves",),
        prop="",
    )


def _of_the_sea(role: Role) -> Role:
    """A king or a guard with a fish's tail and a bare chest."""
    kept = tuple(e for e in role.extras if e not in ("cape", "boots", "high_boots", "fur_cape", "shorts"))
    return replace(role, top="leotard", top_colour=role.skin, legs="tights", legs_colour="#2f8a7c", extras=(*kept,
                   "fishtail"))  # fmt: skip


_SEA = frozenset({"merman", "mermaid", "merfolk"})
_DWARVEN = frozenset({"dwarf", "dwarven", "gnome"})


def _of_bones(role: Role) -> Role:
    """Whoever it was, in the same clothes, with a skull and hands of bone."""
    extras = tuple(e for e in role.extras if not e.startswith("beard") and e not in ("mustache", "wrinkles"))
    return replace(role, skin="#dcd2b8", hair="bald", extras=(*extras, "skull"))


_BONES = frozenset({"skeleton", "skeletal", "undead"})
_SEALED = frozenset({"helm", "bubble", "crash_helmet", "robot_head", "skull", "fur"})
"""What hides a face anyhow."""


def _named_role(cue: Cue) -> tuple[Role, Tier]:
    word = cue.word.lower()
    fuller = f"{cue.traits[0]} {word}" if cue.traits else word  # a sound engineer wears no hard hat
    name = WORD_ROLE.get(fuller) or WORD_ROLE.get(word) or WORD_ROLE.get(word.split()[-1] if word else "")
    if name is None and word in ROLES:
        name = word
    exact: Tier = "exact" if name else "stretched"
    if name is None or (cue.kind == "robot" and name == "man"):
        name = KIND_ROLE.get(cue.kind, "woman" if word in FEMALE else "man")
        exact = "exact" if cue.kind in ("person", "child", "robot") and word in ("person", "figure",
            cue.kind) else exact
    known = bool(word) and word.split()[-1] in _KNOWN_LONG
    traits = set(cue.traits) - ({"old"} if known else set())
    if name == "soldier":
        name = next((_ARMIES[t] for t in cue.traits if t in _ARMIES), name)
    told = next((TRAIT_ROLES[t] for t in cue.traits if t in TRAIT_ROLES), "")
    peasant = told == "farmer" and name == "knight"  # who bears arms is no peasant, however medieval
    if told and name in _PLAIN_ROLES and not peasant:
        woman = name in ("woman", "dancer") or word in FEMALE
        return ROLES[_HERS[told]] if woman and told in _HERS else sexed(ROLES[told], woman), "exact"
    if name in ("man", "woman") and "old" in traits:
        name = "elder" if name == "man" else "grandmother"
    if name == "man" and "armoured" in traits:
        name = "knight"
    if name in ("man", "woman") and {"mechanical", "robotic"} & set(traits):
        name = "robot"
    if name in _COWLED and "hooded" in traits:
        name = _COWLED[name]
    she = "she" in traits or (bool(word) and word.split()[-1] in _SHE | ({"girl",
        "woman"} if word in WORD_ROLE else set()))
    if name == "man" and she:
        return ROLES["woman"], exact
    return (sexed(ROLES[name], True) if she else ROLES[name]), exact


_HERS = {"gentleman": "lady", "mourning": "widow"}
"""A role that the time tells -> the same of a woman."""
_COWLED = {"man": "hooded", "monk": "friar"}
"""Who they are under a hood."""
_ARMIES = {"medieval": "knight", "armoured": "knight", "crusader": "crusader", "roman": "centurion",
    "spartan": "centurion", "greek": "centurion", "viking": "viking", "samurai": "samurai", "zulu": "maasai",
    "skeleton": "skeleton", "undead": "skeleton", "robot": "robot"}
"""Whose army it is -> who they are."""
_KNOWN_LONG = frozenset({"friend", "enemy", "rival", "buddy", "comrade", "foe", "acquaintance"})
"""Of these "old" says for how long."""
_PLAIN_ROLES = frozenset({"painter", "man", "woman", "dancer", "knight", "boxer", "teen", "businessman", "elder",
    "grandmother"})
"""Roles of words that say little of the dress."""
_SHE = frozenset({"waitress", "policewoman", "stewardess", "heroine", "cowgirl", "huntress", "priestess", "cavewoman",
    "horsewoman", "seamstress", "businesswoman", "swordswoman", "spacewoman", "fisherwoman", "saleswoman",
    "camerawoman", "hostess",
    "mona lisa", "lisa", "girlfriend", "queen", "mermaid"})
"""Words for women in trades whose role is drawn as a man."""


_HEARD = frozenset({"music", "song", "record", "podcast", "playlist", "radio", "beat", "track"})
"""What one listens to with headphones on."""
AT_ITS_OWN = "at its own"
"""Trait of somebody at whose hands the thing stands that they work at."""
