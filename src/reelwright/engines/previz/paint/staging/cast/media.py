"""Whether somebody is on the ground, on the water or in the air: by kind, deed and what it is on."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue, Kind, Medium
from reelwright.engines.previz.paint.figures.animals.hauled import HAULED_OUT
from reelwright.engines.previz.paint.figures.animals.housed import HOUSED
from reelwright.engines.previz.paint.figures.vehicles.sky import WRECKED
from reelwright.engines.previz.paint.staging.blocking.holders import HOLDERS
from reelwright.engines.previz.paint.staging.cast.seals import HAUL_OUT, performs
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_ON_WATER = word_set("pond lake river stream sea ocean water canal bay lagoon harbour harbor pool")
_SWANS = ("swan", "duck", "goose", "mallard", "cygnet", "duckling")
_WATERS = re.compile(r"\b(?:lake|pond|river|canal|lagoon|stream|water)\b")
_BEDS = _ON_WATER | word_set("reef coral seabed bed floor sand rock rocks wreck kelp waves wave surface seaweed")
_AIRS = word_set("air sky skies clouds cloud portal wormhole vortex")
_ON_BOUGHS = word_set("owl owlet")
"""Birds that are known asleep or awake on a bough, not on the wing."""
_LEVEL = ("LEFT_OF", "RIGHT_OF", "BESIDE", "NEAR", "BEHIND")
"""Relations of two that are on the same ground."""
QUIET = ("", "stand", "look", "sing", "sleep", "eat", "turn", "flicker", "face", "approach", "move", "transform")
_WALKERS = word_set("peacock hen chicken chick rooster turkey ostrich emu flamingo quail duckling gosling")
"""Birds that one finds on the ground."""
_WADDLERS = word_set("duck duckling goose gosling penguin chick hen chicken")
"""Birds that come along on foot."""
_FLOATERS = word_set("swan duck goose mallard drake cygnet duckling gosling grebe loon")
"""Birds that are at home on water."""
_SWIMS = word_set("swim paddle bob bathe dive")
_AFLOAT = ("", "glide", "swim", "float", "drift", "move", "sail", "hug", "kiss", "face", "look", "dance", "sleep")
_LED = word_set("walk follow lead march run play cross")
"""How a brood gets over water: a duck that leads her ducklings across a pond."""
_AIRBORNE = word_set("fly glide hover float rise soar circle arc burst")
FLOWN = ("kite", "balloon", "drone", "plane", "helicopter", "flag")
"""What one flies while one's own feet stay where they are."""
_RISING = word_set("rocket spaceship drone ufo")
_LIFTED = word_set("fly hover float soar")
"""What takes a thing of the ground into the air: a train that bursts out of a tunnel stays on its rails."""
_HOVERS = frozenset({"hummingbird", "swallow", "swift"})
"""Birds that nobody sees at rest."""
WINGED = word_set("pegasus griffin gryphon hippogriff")
"""Beasts that fly."""


_LIES_ASHORE = word_set("sit rest lie sleep nap sunbathe bask lounge walk crawl")
_PRONE = ("sleep", "lie", "nap", "swim", "float", "jump")
_SHORES = word_set("beach shore seashore seaside shoreline coast sand rock rocks ice floe iceberg pier")
"""What seals and turtles come out of the water for."""


_AT_FEET = re.compile(r"\b(?:at|around|about|near) (?:his|her|their|its) feet\b|\bon the ground\b")
"""Words for birds that walk about below somebody."""
_AFTER = word_set("chase catch follow jump hunt play run")
"""What somebody does to a bird or a butterfly that is on the wing."""


def sits(subject: Subject, plan: Plan, kind: Kind) -> bool:
    """A bird on something solid, in a cage, or beside a cat."""
    own = [(r.relation, r.b) for r in plan.relations if r.a_id == subject.id]
    beside = any(subject.id in (r.a_id, r.b_id) and r.relation in _LEVEL for r in plan.relations)
    beside = beside and not any(a.target_id == subject.id and a.motion in _AFTER for a in plan.actions)
    within = any(relation in ("IN", "INSIDE") and b.split()[-1] in HOLDERS for relation, b in own if b)
    solid = any(relation == "ON" and b not in _ON_WATER for relation, b in own)
    close = bool({"close_up", "portrait", "macro"} & set(plan.camera)) and kind.name == "bird"
    return solid or within or (beside and kind.name != "dragon") or (close and subject.word not in _HOVERS)


def _ashore(subject: Subject, plan: Plan) -> bool:
    """A seal on the rocks, a turtle on a beach."""
    comes = subject.word.split()[-1] in HAUL_OUT or subject.kind == "turtle"
    return comes and any(r.a_id == subject.id and r.relation in ("ON", "AT", "ALONG") and r.b.split()[-1:]
                         and r.b.split()[-1] in _SHORES for r in plan.relations)  # fmt: skip


def swims(subject: Subject, plan: Plan, motion: str) -> bool:
    """A swan that glides on a pond."""
    floats = subject.word.split()[-1] in _FLOATERS and motion not in _AIRBORNE
    own = [r for r in plan.relations if (r.a_id == subject.id or floats) and r.b]
    on = {r.b.split()[-1] for r in own if r.relation in ("ON", "IN", "ACROSS", "AT")}
    if motion == "swim" or (floats and any(a.lemma in _SWIMS for a in plan.doing(subject.id))):
        return True
    named = subject.word in _SWANS and _WATERS.search(plan.prompt.lower()) is not None
    across = any(r.relation in ("ON", "IN", "ACROSS") and r.b.split()[-1] in _ON_WATER for r in own)
    goes = floats and across and motion in _LED
    return goes or ((named or bool(on & _ON_WATER)) and motion in _AFLOAT)


def in_the_air(subject: Subject, plan: Plan) -> bool:
    """A whale in the sky, a jellyfish above a street: what swims elsewhere swims in the air there."""
    own = [(r.relation, r.b.split()[-1]) for r in plan.relations if r.a_id == subject.id and r.b]
    over = any(relation in ("ABOVE", "OVER") and b not in _BEDS for relation, b in own)
    return over or any(relation in ("IN", "THROUGH", "ACROSS") and b in _AIRS for relation, b in own)


_ON_FEET = frozenset({"drink", "peck", "groom", "preen", "lick", "scratch", "build", "clean", "run", "hop", "waddle",
    "feed"})
"""What a bird does on its feet."""


def medium_of(kind: Kind, subject: Subject, action: Action | None) -> Medium:
    motion = action.motion if action is not None else ""
    if kind.name == "dragon" and subject.word.split()[-1] == "hydra":
        return "ground"
    if kind.name == "dragon" and action is not None and action.lemma in _LIES_THERE:
        return "ground"
    if kind.body == "flyer" and motion in ("perch", "sit", "stand", "sleep", "walk", "eat", "work"):
        return "ground"
    if kind.name == "bird" and motion in _ON_FEET and "flying" not in subject.states:
        return "ground"
    if kind.body == "flyer" and motion in ("follow", "march", "cross") and subject.word in _WADDLERS:
        return "ground"
    if kind.body == "flyer" and motion not in _AIRBORNE and (subject.word in _WALKERS or "fed" in subject.traits):
        return "ground"
    if subject.word.split()[-1] == "tortoise" and motion not in ("swim", "float"):
        return "ground"
    if kind.name == "turtle" and motion in ("crawl", "walk", "hatch", "emerge", "dig", "lay"):
        return "ground"
    if subject.word.split()[-1] in HAUL_OUT and motion in _LIES_ASHORE:
        return "ground"
    if WRECKED & {*subject.traits, *subject.states} and kind.body == "vehicle" and kind.medium == "air":
        return "ground"
    if "flying" in subject.states or "floating" in subject.states:
        return "air" if "flying" in subject.states or kind.medium == "ground" else kind.medium
    if kind.medium == "ground" and kind.body in ("vehicle", "structure", "prop"):
        rises = motion == "rise" and (kind.body == "prop" or kind.name in _RISING)
        return "air" if motion in _LIFTED or rises else "ground"
    if kind.medium == "air" and kind.body == "vehicle" and motion in ("land", "stand"):
        return "ground"
    if kind.body == "person" and motion == "fly" and action is not None:
        return "ground" if action.target in FLOWN else "air"
    if subject.word.split()[-1] in WINGED and motion in _AIRBORNE:
        return "air"
    return kind.medium


_LIES_THERE = ("curl", "coil", "guard", "crouch", "loom", "wait", "lurk", "lounge", "hoard")
"""What a dragon does on the ground."""
_LANDS = frozenset({"town", "house", "forest", "mountain", "castle", "cloud", "skyscraper", "desert", "church"})
"""Kinds over which nothing floats on water."""


def _sails_the_sky(subject: Subject, plan: Plan) -> bool:
    """A galleon through the clouds, a boat above a city."""
    own = [r for r in plan.relations if r.a_id == subject.id and r.b]
    through = any(r.relation in ("THROUGH", "IN", "ACROSS", "AMONG") and r.b.split()[-1] in _AIRS for r in own)
    return through or any(r.relation in ("ABOVE", "OVER") and plan.kind(r.b_id) in _LANDS for r in own)


def _swims_there(subject: Subject, action: Action | None, plan: Plan) -> bool:
    """A thing that floats on water: a rubber duck down a river, a lotus on a pond."""
    if action is None or action.lemma.split()[0] not in ("float", "drift", "bob", "sail"):
        return False
    own = [r for r in plan.relations if r.a_id == subject.id and r.b]
    return any(r.relation in ("ON", "IN", "DOWN", "ALONG", "ACROSS") and r.b.split()[-1] in _ON_WATER for r in own)


_HUNG = ("mirror ball", "disco ball", "mirrorball", "glitter ball")
"""What hangs over a floor."""


def in_flight(subject: Subject) -> bool:
    """Flying cars, hover bikes, floating trams."""
    return "flying" in (*subject.states, *subject.traits, *subject.word.split()) or (
        "floating" in subject.states or subject.word.startswith("hover"))


def whereabouts(cue: Cue, kind: Kind, subject: Subject, action: Action | None, plan: Plan) -> tuple[Medium, Cue]:
    """On the ground, the water or in the air, and the cue of what it does there."""
    medium = medium_of(kind, subject, action)
    if medium == "under" and subject.word.split()[-1] in HAUL_OUT and performs(subject, action, plan):
        medium = "ground"
    if kind.body == "swimmer" and subject.word.split()[-1] in HAUL_OUT and cue.motion not in _PRONE and (
            medium == "ground" or _ashore(subject, plan)):
        cue = replace(cue, traits=(*cue.traits, HAULED_OUT))
    if HOUSED in cue.traits or (medium in ("water", "under") and cue.motion in QUIET and _ashore(subject, plan)):
        return "ground", cue
    bears = any(r.b_id == subject.id and r.relation == "ON" for r in plan.relations)
    if kind.name == "turtle" and bears and cue.motion not in ("swim", "float"):  # a rabbit on its back stays dry
        return "ground", replace(cue, motion="walk")
    if medium in ("under", "water") and kind.body != "vehicle" and in_the_air(subject, plan):
        medium = "air"
    if medium == "water" and kind.body == "vehicle" and _sails_the_sky(subject, plan):
        medium = "air"
    if medium != "water" and kind.body in ("prop", "plant") and _swims_there(subject, action, plan):
        medium = "water"
    if medium == "ground" and subject.word.lower() in _HUNG:
        medium = "air"
    if kind.body == "vehicle" and medium == "ground" and in_flight(subject):
        medium, cue = "air", replace(cue, motion="fly" if "fly" in kind.motions else cue.motion)
    part = any(t.startswith("part:") for t in subject.traits)  # eyes that open are no wings
    if kind.body == "flyer" and medium == "air" and (cue.motion in QUIET or part) and sits(subject, plan, kind):
        medium, cue = "ground", replace(cue, motion="perch")
    if medium == "air" and cue.motion in ("", "look") and subject.word.split()[-1] in _ON_BOUGHS:
        medium, cue = "ground", replace(cue, motion="perch")
    low = kind.name == "bird" and _AT_FEET.search(plan.prompt.lower()) is not None
    if medium == "air" and low and cue.motion in QUIET:
        medium = "ground"
    afoot = medium == "ground" and (cue.motion in _LED or subject.word in _WADDLERS)
    if kind.body == "flyer" and (medium == "air" or afoot) and swims(subject, plan, cue.motion):
        medium, cue = "water", replace(cue, motion="swim")
    return medium, cue
