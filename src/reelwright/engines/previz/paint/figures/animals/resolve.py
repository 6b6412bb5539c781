"""Cues for animals on four legs, dragons, and what lives in water."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS, KIND_BEAST, Beast
from reelwright.engines.previz.paint.figures.animals.breeds import beast_of, bred
from reelwright.engines.previz.paint.figures.animals.centaur import carries, model_centaur
from reelwright.engines.previz.paint.figures.animals.coils import FIERY, held, wound
from reelwright.engines.previz.paint.figures.animals.dragon import heads_of, model_dragon
from reelwright.engines.previz.paint.figures.animals.gaits import GAITS
from reelwright.engines.previz.paint.figures.animals.hauled import HAULED_OUT, ON_NOSE
from reelwright.engines.previz.paint.figures.animals.housed import HOUSED, in_anemone
from reelwright.engines.previz.paint.figures.animals.menagerie import MANY_TAILS, model_beast
from reelwright.engines.previz.paint.figures.animals.mixed import mixed
from reelwright.engines.previz.paint.figures.animals.mouthful import AT_MOUTH, BEFORE_PAWS, DISHES, GLASSES, named, said
from reelwright.engines.previz.paint.figures.animals.perches import settled, stem
from reelwright.engines.previz.paint.figures.animals.resolve_birds import bird_of
from reelwright.engines.previz.paint.figures.animals.resolve_small import SMALL, WORDS, resolve_small, small_of
from reelwright.engines.previz.paint.figures.animals.said_coat import elsewhere, in_coat, of_colour
from reelwright.engines.previz.paint.figures.animals.sealife import (
    model_butterfly,
    model_jellyfish,
    model_octopus,
    model_turtle,
)
from reelwright.engines.previz.paint.figures.animals.standing import HIDES, body_of_bird, body_of_hide
from reelwright.engines.previz.paint.figures.animals.stunts import HOARD_RISE, build, hoard, lift_of, said_stunt
from reelwright.engines.previz.paint.figures.animals.swimmers import (
    FROM_ABOVE,
    SWIMMERS,
    WORD_SWIMMER,
    Swimmer,
    model_swimmer,
)
from reelwright.engines.previz.paint.figures.animals.trades import in_costume, trade_of
from reelwright.engines.previz.paint.figures.animals.upright import model_upright, role_of
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.model import Model, Part, extent, moved, resized
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.resolve import acted
from reelwright.engines.previz.paint.figures.people.wardrobe import GARMENTS, TROUSERS
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Moving, Subject, rigid
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED, paint, said_colour, tint

BEAST_MOTIONS: dict[str, str] = {
    "walk": "walk", "run": "gallop", "gallop": "gallop", "jump": "leap", "leap": "leap", "hop": "leap",
    "pounce": "leap",
    "howl": "howl", "roar": "roar", "bark": "bark", "growl": "roar", "meow": "bark", "neigh": "roar", "stalk": "stalk",
    "hunt": "stalk", "prowl": "stalk", "lie": "lie", "rest": "lie", "graze": "graze", "sniff": "graze", "trot": "trot",
    "crawl": "stalk", "chase": "gallop", "rear": "rear", "wait": "sit", "nap": "sleep", "laugh": "bark", "hug": "sit",
    "follow": "trot", "approach": "walk", "doze": "doze",
    "play": "trot", "move": "walk", "pull": "walk", "drive": "walk", "ride": "walk", "lead": "walk", "climb": "climb",
        "cling": "climb", "hang": "hang", "groom": "lick", "lick": "lick", "preen": "lick",
    "scratch": "scratch", "stretch": "stretch", "yawn": "yawn", "roll": "roll", "dig": "graze", "wallow": "stand",
        "bathe": "stand", "wash": "sit", "spray": "roar", "float": "float",
    "drift": "walk", "eat": "graze", "drink": "graze", "sit": "sit", "perch": "sit", "sleep": "sleep", "fight": "rear",
    "dance": "trot", "emerge": "walk", "stand": "stand", "look": "stand", "swim": "trot", "burst": "leap",
    "fly": "gallop", "awaken": "stand", "transform": "rear", "breathe": "roar", "rise": "rear", "sing": "howl",
    "shake": "stand", "explode": "gallop", "crash": "gallop", "circle": "trot", "glide": "trot",
    "catch": "leap", "bend": "stretch", "hold": "stand", "push": "stalk", "lift": "stand", "give": "sit",
}
_UPRIGHT = {"stand": "upright", "sit": "upright", "graze": "nibble"}
_WITH_TRUNK = {"rear": "walk", "graze": "siphon", "drink": "siphon", "sip": "siphon"}
"""What elephants do instead: the trunk goes down to grass and water, the head stays up."""
_LOW = {"stand": "loaf", "sit": "loaf"}
SET_DOWN = {"climb": (72.0, 0.0), "hang": (0.0, 180.0), "roll": (0.0, 158.0), "float": (0.0, 180.0)}
"""Gait -> tilt and roll of the whole animal, degrees; see View."""
_DRUMMED = frozenset({"beat", "thump", "pound", "drum", "hit", "slap", "strike", "bang"})
"""What an ape does to its own chest; one that is opened has a lid."""
_GROUNDED = frozenset({"stand", "sit", "sleep", "perch", "walk", "land", "look", "guard", "lie", "rest", "nap"})
"""What a dragon does with its wings folded."""
_CAUGHT = frozenset({"fish", "salmon", "trout", "mouse", "rabbit"})
"""What an animal has caught is in its mouth; it leaps for what flies."""
ON_FOURS = "on all fours"
"""The trait of an animal that bears another on its back: a koala that sits up has none to sit on."""
_RAISED = ("upright", "sit", "climb")
SITS_UP = "sits up"
"""The trait of a small animal that looks over a rim: a hamster that lies would hang over it on both sides."""
TOGETHER = "together:"
"""How the trait begins that says how many of a kind are side by side in one basket: "together:2"."""
_APART = 0.62
"""From each of them to the next, shoulder heights: they lean on each other."""
ALOFT = frozenset({"leaves", "leaf", "foliage", "twigs", "branches", "treetops", "acacia", "canopy"})
"""What is eaten off a tree, the head up."""
_POUNCES = ("pounce", "dive", "plunge")
_NOSE_DOWN = -40.0
"""Degrees that one leans forward that pounces on what is under the snow."""
_SHAKE, _SHAKE_PERIOD = 13.0, 0.34
"""Degrees that a wet animal rolls to either side as it shakes its coat, and s from side to side and back."""
_BANK = 68.0
"""Degrees from which one looks down on fish."""
_SUPPLE = 1.3
"""Length of a trunk, in shoulder heights, from which on nobody curls up."""
_TURNED = 0.62
"""Share of the way from the viewer to the profile that one at work is turned: face and hands are seen."""
_FENCING, _SIDEWAYS = 0.86, frozenset({"sword", "fence_lunge"})
"""The same of who fights with a blade, that it is not seen end on."""
_HIDDEN = frozenset({*HIDES, "monster", "creature"})
"""Kinds whose upright body is no beast's."""
_NEAR = 0.075
"""Linear RGB."""
CLOTHS = ("#2f3a5c", "#7a2f34", "#2f5a4a", "#26242c")
CARRIAGE: Mapping[str, Mapping[str, str]] = {
    "squirrel": _UPRIGHT, "chipmunk": _UPRIGHT, "meerkat": _UPRIGHT, "hamster": {**_LOW, "graze": "nibble"},
    "kangaroo": {**_UPRIGHT, "graze": "graze", "gallop": "bound", "leap": "bound", "trot": "bound", "walk": "bound"},
    "rabbit": {**_LOW, "graze": "loaf", "walk": "leap", "trot": "leap"}, "mouse": {**_LOW, "graze": "nibble"},
    "guinea": _LOW, "monkey": {"stand": "sit", "graze": "nibble"}, "chimpanzee": {"stand": "sit", "graze": "nibble"},
    "snow monkey": {"stand": "sit", "graze": "nibble"},
    "lemur": {"stand": "sit", "graze": "nibble"}, "koala": {"stand": "upright", "sit": "upright", "graze": "nibble"},
    "panda": {"sit": "upright", "graze": "nibble"}, "raccoon": {"graze": "nibble"}, "otter": {"sit": "upright",
        "graze": "nibble"},
    "red": {"graze": "nibble"}, "beaver": {"sit": "upright", "graze": "nibble"}, "bear": {"sit": "upright"},
    "sloth": {"stand": "upright", "sit": "upright", "graze": "nibble", "climb": "hang"},
}
"""How an animal does what others do on all fours: by its row's name or the first word of that."""
WATER_GLIDE = dict.fromkeys(["cling", "pull", "fight", "swim", "glide", "drift", "float", "move", "circle", "jump",
    "rise", "dance", "fly"], "swim")


def resolve_beast(cue: Cue) -> Subject:
    if cue.kind == "dinosaur" and (cue.word.lower() in WORDS or cue.word.lower() in SMALL):
        return resolve_small(cue)
    beast = _beast(cue)
    name = BEAST_MOTIONS.get(cue.motion, "stand")
    if name == "sleep" and beast.paw and beast.bulk < 1.5 and beast.height < 0.9 and beast.length < _SUPPLE:
        name = "curl"
    thing = said(cue.traits)
    if cue.motion == "sniff" and cue.thing in ("air", "wind", "breeze"):
        name = "stand"
    carriage = CARRIAGE.get(beast.name) or CARRIAGE.get(beast.name.split()[0], {})
    name = _at_its_thing(name, cue.motion, thing, carriage.get("graze") == "nibble")
    name = carriage.get(name, name)
    name = "stand" if ON_FOURS in cue.traits and name in _RAISED else name
    name = "upright" if name == "loaf" and SITS_UP in cue.traits else name
    stunt, lift = said_stunt(cue.traits)[0], lift_of(cue.traits) * beast.height
    if stunt == "from":
        name = "stand"
    if "apeface" in beast.extras and cue.thing == "chest" and cue.deed in _DRUMMED:
        name = "thump"
    if name == "rear" and cue.motion == "fight" and not beast.paw:
        name = "butt"
    if name == "sit" and not beast.paw:
        name = "stand"
    if "column" in beast.extras:
        name = _WITH_TRUNK.get(name, name)
    gait, (tilt, roll) = GAITS[name], SET_DOWN.get(name, (0.0, 0.0))
    shakes = cue.motion == "shake"
    dives = name == "leap" and cue.deed in _POUNCES
    view = View(cue.yaw, 5.0, _NOSE_DOWN if dives else tilt, roll)

    arms = carries(cue) if cue.word.lower().split()[-1:] == ["centaur"] else ""

    def one_at(phase: float) -> Parts:
        if arms:
            return _ghosted(model_centaur(beast, gait, phase, view, arms), cue)
        seen = replace(view, roll=_SHAKE * math.sin(2 * math.pi * phase)) if shakes else view
        parts = model_beast(beast, gait, phase, seen, cue.wears, thing).parts
        if stunt:
            stage = Model(view)
            build(stage, beast.height, cue.traits, phase)
            parts = [*(moved(part, 0.0, lift) for part in parts), *stage.parts]
        return _ghosted(settled(parts, name) if name in SET_DOWN or dives else parts, cue)

    parts_at = _side_by_side(one_at, cue, _APART * beast.height)
    tree = (Moving("tree", rigid(stem(parts_at(0.0))), 0.0, 0.0, dz=0.02, detail=0.5),) if (
        name == "climb" and "on_face" not in cue.traits) else ()
    return Subject(
        cue.word, parts_at,
        Surface(beast.height * (1.85 if arms else 1.25), solid=True), _SHAKE_PERIOD if shakes else gait.period,
        gait.speed * beast.height, opacity=0.7 if "spectral" in cue.traits else 1.0,
        tier="exact" if arms or beast_of(cue.word.lower()) is not None or cue.kind == cue.word else "stretched",
        note=f"{'centaur' if arms else beast.name}, {name}", framed=parts_at, moving=tree,
        contacts=tuple(sorted(set(gait.phase))) if gait.stride > 0 else (), footfall="step" if beast.paw else "hoof",
    )


def _side_by_side(parts_at: Callable[[float], Parts], cue: Cue, apart: float) -> Callable[[float], Parts]:
    """As many as are together, m from each to the next, each in its own time; every second one a little nearer."""
    many = next((int(t.removeprefix(TOGETHER)) for t in cue.traits if t.startswith(TOGETHER)), 1)
    if many == 1:
        return parts_at

    def at(phase: float) -> Parts:
        return [replace(moved(part, (j - 0.5 * (many - 1)) * apart, 0.0, 0.3 * apart * (j % 2)),
                        group=part.group + 200 * j)
                for j in range(many) for part in parts_at((phase + 0.37 * j) % 1.0)]

    return at


def _at_its_thing(name: str, motion: str, thing: str, handed: bool) -> str:
    """The gait of an animal that has something to eat, to drink from or to play with. handed: it eats out of its
    paws."""
    if not thing:
        return name
    if named(BEFORE_PAWS, thing) is not None and motion in ("play", "chase", "push", "look"):
        return "play"
    if named(DISHES, thing) is not None and motion in ("drink", "eat"):
        return "drink"
    if named(GLASSES, thing) is not None and motion in ("drink", "eat"):
        return "sip"
    if handed and motion in ("hold", "work", "move", "cook") and named(AT_MOUTH, thing) is not None:
        return "graze"
    if name == "graze" and thing.split()[-1] in ALOFT:
        return "browse"
    if motion != "catch":
        return name
    return "stand" if thing.split()[-1] in _CAUGHT else "leap"


def _beast(cue: Cue) -> Beast:
    word = cue.word.lower()
    name = KIND_BEAST.get(cue.kind, cue.kind)
    beast = bred(word, cue.kind, cue.traits) or beast_of(word) or BEASTS[name if name in BEASTS else "wolf"]
    marks = elsewhere(cue.traits)
    colours = tuple(c for c in cue.colours if c not in marks) or tuple(t for t in cue.traits if t in NAMED)
    colour = said_colour(colours, "")
    colour = colour or next((MATERIALS[t].colour for t in cue.traits if t in MATERIALS and t != "mechanical"), "")
    if colour:
        beast = of_colour(beast, colours, colour, cue.traits)
    beast = in_coat(mixed(beast, cue.traits), cue.traits)
    return replace(beast, extras=(*beast.extras, MANY_TAILS)) if MANY_TAILS in cue.traits else beast


_SPACESUITS = ("spacesuit", "space suit", "astronaut suit", "spacesuit helmet")


def resolve_upright(cue: Cue) -> Subject:
    """An animal that acts like a person, in the clothes that were named."""
    bird = bird_of(cue) if cue.kind in ("bird", "penguin") else None
    beast = body_of_bird(bird) if bird is not None else body_of_hide(cue) if cue.kind in _HIDDEN else _beast(cue)
    garments = tuple(item for item in cue.wears if (
        item.split()[-1] in TROUSERS or GARMENTS.get(item.split()[-1])))
    rest = tuple(item for item in cue.wears if item not in garments)
    rest = tuple(item for item in rest if not item.endswith(_SPACESUITS))
    suited = any(item.endswith(_SPACESUITS) for item in cue.wears)
    bare, trade = role_of(beast, bird), "astronaut" if suited else trade_of(cue.traits)
    if trade:
        bare, hats = in_costume(bare, trade)
        rest = rest or hats
    role, cycle = acted(bare, replace(cue, wears=garments, word=trade or cue.word, colours=()))
    if role.top != "leotard" and _alike(role.top_colour, beast.coat):  # cloth that would be taken for its coat
        cloth = next((c for c in (*CLOTHS[cue.seed % len(CLOTHS):], *CLOTHS) if not _alike(c, beast.coat)), CLOTHS[0])
        role = replace(role, top_colour=cloth)
    loop, stool = CYCLES[cycle], "seated" not in cue.traits
    turned = 1.0 if loop.gait or loop.speed else _FENCING if cycle in _SIDEWAYS else _TURNED
    view = View(90 + turned * (cue.yaw - 90))
    return Subject(
        cue.word, lambda phase: _ghosted(model_upright(beast, role, cycle, phase, view, rest, stool, bird).parts, cue),
        Surface(role.stature, steps=0.30, solid=True), loop.period, loop.speed * role.build.leg * role.stature,
        tier="exact", note=f"{beast.name} upright, {cycle}", contacts=(0.0, 0.5) if loop.gait else (), footfall="step")


def _alike(first: str, second: str) -> bool:
    """Whether two colours (sRGB hex) are hard to tell apart."""
    return max(abs(a - b) for a, b in zip(paint(first), paint(second), strict=True)) < _NEAR


def _ghosted(parts: Parts, cue: Cue) -> Parts:
    """A spectral animal glows by itself; a metal one shines."""
    if "spectral" in cue.traits:
        return [replace(part, glow=max(part.glow, 0.45)) for part in parts]
    gloss = max((MATERIALS[t].gloss for t in cue.traits if t in MATERIALS), default=0.0)
    return [_shiny(part, gloss) for part in parts] if gloss > 0.3 else parts


def _shiny(part: Part, gloss: float) -> Part:
    return part if part.decal else replace(part, gloss=gloss)


def resolve_dragon(cue: Cue) -> Subject:
    if (thing := held(cue.traits)) is not None:
        return wound(cue, thing)
    hide = said_colour(cue.colours, "") or next((
        MATERIALS[t].colour for t in cue.traits if t in MATERIALS), "#4f7a4a")
    heads = heads_of(cue)
    flying = not cue.word.endswith("hydra") and cue.motion not in _GROUNDED
    asleep = cue.motion in ("sleep", "lie", "rest", "nap")
    fire = cue.motion in FIERY
    view, belly = View(cue.yaw, 8.0), tint(paint("#c9a55c"), 1.0)
    pile = Model(view)
    if said_stunt(cue.traits)[0] == "on":
        hoard(pile, 9.0)

    def parts_at(phase: float) -> Parts:
        parts = model_dragon(view, phase, flying, paint(hide), belly, fire, asleep, heads).parts
        return [*(moved(part, 0.0, HOARD_RISE * 9.0) for part in parts), *pile.parts] if pile.parts else parts

    return Subject(
        cue.word, parts_at,
        Surface(5.0, solid=True), 1.5
        if flying else 4.0,
        9.0 if flying else 0.0, medium="air" if flying else "ground", note="flying" if flying else "standing",
        contacts=(0.25,) if flying else (), footfall="wing",
    )


def resolve_swimmer(cue: Cue) -> Subject:
    word = cue.word.lower()
    if small_of(cue) is not None and word not in SWIMMERS:
        return resolve_small(cue)
    default = {"fish": "fish", "shark": "shark", "whale": "whale", "dolphin": "dolphin"}.get(cue.kind, "fish")
    kind = SWIMMERS[WORD_SWIMMER.get(word, word if word in SWIMMERS else default)]
    colour = said_colour(cue.colours, "")
    if colour:
        kind = replace(kind, top=colour, fin=colour, extras=tuple(e for e in kind.extras if e not in ("koi",)))
    if FROM_ABOVE in cue.traits:
        return _from_the_bank(cue, kind)
    if HOUSED in cue.traits:
        return in_anemone(cue, kind)
    view = View(cue.yaw, 6.0)
    exact = word in SWIMMERS or word in WORD_SWIMMER or word == cue.kind
    reared = HAULED_OUT in cue.traits and "fluke" in kind.extras
    ball = next((t.removeprefix(ON_NOSE) for t in cue.traits if t.startswith(ON_NOSE)), "") if reared else ""
    return Subject(
        cue.word, lambda phase: _ghosted(model_swimmer(kind, phase, view, reared, ball).parts, cue),
        Surface(kind.length * 0.25, 0.3, solid=True), kind.period,
        kind.speed, medium="under", tier="exact" if exact else "stretched", note=kind.name,
    )


def _from_the_bank(cue: Cue, kind: Swimmer) -> Subject:
    """A fish as it is seen through the water: its back, a little veiled."""
    view = View(6.0 if abs(cue.yaw) < 90 else 174.0, _BANK)

    def parts_at(phase: float) -> Parts:
        parts = model_swimmer(kind, phase, view).parts
        low = extent(parts)[1]
        return [moved(part, 0.0, -low) for part in parts]

    return Subject(cue.word, parts_at, Surface(kind.length * 0.3, 0.3, solid=True), kind.period, 0.0, opacity=0.80,
                   medium="water", note=f"{kind.name}, from above")


def resolve_jellyfish(cue: Cue) -> Subject:
    view, colour = View(cue.yaw, 4.0), paint(said_colour(cue.colours, "#d88ab8"))
    return Subject(cue.word, lambda phase: model_jellyfish(view, phase, colour).parts, Surface(0.6, 0.3, solid=True),
        2.4, 0.15,
        medium="under")


def resolve_octopus(cue: Cue) -> Subject:
    if (thing := held(cue.traits)) is not None:
        return wound(cue, thing)
    if small_of(cue) is not None:
        return resolve_small(cue)
    view, colour = View(cue.yaw, 4.0), paint(said_colour(cue.colours, "#b8543a"))
    return Subject(cue.word, lambda phase: model_octopus(view, phase, colour).parts, Surface(0.9, solid=True), 3.0, 0.3,
        medium="under")


def resolve_turtle(cue: Cue) -> Subject:
    swimming = cue.word != "tortoise" and cue.motion not in ("walk", "stand", "sit", "climb", "sleep",
        "crawl", "hatch", "emerge", "dig")
    view, shell = View(cue.yaw, 12.0), paint(said_colour(cue.colours, "#6a5a34"))
    return Subject(
        cue.word, lambda phase: model_turtle(view, phase, shell, swimming).parts, Surface(0.5, 0.35, solid=True), 2.2,
        0.6
        if swimming else 0.08,
        medium="under" if swimming else "ground",
    )


def resolve_butterfly(cue: Cue) -> Subject:
    view, colour = View(cue.yaw, 20.0), paint(said_colour(cue.colours, "#e08a2c"))
    size = 0.12

    def parts_at(phase: float) -> Parts:
        return [resized(part, size) for part in model_butterfly(view, phase, colour).parts]

    return Subject(cue.word, parts_at, Surface(0.1, 0.2, solid=True), 0.35, 1.0, medium="air")
