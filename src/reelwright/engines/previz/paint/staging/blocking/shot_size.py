"""How near the lens comes to people by what they do: hands are seen in a medium shot, feet in a full one."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.animals.housed import HOUSED
from reelwright.engines.previz.paint.figures.people.cycles import AT_TABLES, SEATED, WHOLE_BODY
from reelwright.engines.previz.paint.figures.people.duets import UNDER
from reelwright.engines.previz.paint.figures.people.looks import feeling
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.people.roles_known import KNOWN_WORDS
from reelwright.engines.previz.paint.figures.people.skeleton import at_lips
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.staging.blocking.facing import gap_of
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan.lexicon import word_set

_IDLE = word_set("stand gaze heroic shade akimbo pockets guard staff point sit raise cheer wave umbrella")
_ON_THE_GROUND = word_set("water scatter offer groom mend_low milk_cow smith saw throw_clay peg_out loom"
                          " kindle floor_sit plant splash grind split pick_fruit blow_glass shovel_in vacuum"
                          " measure roller")
"""Cycles of work that reaches down to the ground."""
_FELT = _IDLE | word_set("laugh shout scream arms_folded clench think shrug facepalm yawn gasp droop weep weep_seated")
"""Cycles of which the face is all that there is to see."""
_FACE = 1.62
"""Share of the frame's height of somebody of whom only a feeling is told: head and chest."""
_PORTRAYED = frozenset(word.replace("_", " ") for words in KNOWN_WORDS.values() for word in words.split())
"""Names of those whose face one wants to see."""
_BUST = 1.34
"""The same of one whose head is described."""
_OF_HEADS = word_set("hair eye eyes beard moustache mustache glasses sunglasses spectacles hat cap tiara crown earring "
                     "earrings goggles monocle skin freckles braids ponytail fringe bun wrinkles smile headphones")
_HANDS, _SEATED, _AT_TABLE, _ANIMAL = 1.06, 0.92, 0.96, 0.76
"""Shares of the frame's height of one whose hands do something, standing, sitting, at a table of their own."""
_SMALL_WORK = word_set("fiddle rummage suck rub_eyes wipe_brow comb at_temples at_ear sign make_up call phone knot_tie"
                       " brush_teeth shave snip")
"""Cycles of hands at small things before chest or face."""
_LIPS, _LIPS_SEATED = 1.62, 1.42
"""Shares of who has something at the lips: head, hand and chest, standing or sitting."""
_WHOLE = 0.68
"""The same of one of whom nothing is told: all of them, and large."""
_AT_HOME = 0.72
"""The same of a small animal in its house: both are the picture."""
_SHEETS = frozenset({"diagram", "chart", "infographic", "blueprint", "schematic", "flat shapes", "solar system"})
_SHEET = 0.80
"""What is all picture, and its share of the frame's height."""
_DUETS = {"kiss": 1.02, "hug": 1.0, "baby": 1.02, "feed_baby": 1.12, "bottle_baby": 1.12,
    "whisper": 0.96, "toast": 0.92, "arm_round_seated": 0.86,
    "handshake": 0.86, "give": 0.92, "give_child": 0.84, "hug_child": 0.80, "high_five": 0.84, "chat": 0.88,
    "argue": 0.86, "fit_neck": 1.12, "fit_head": 1.08, "fit_chin": 1.12, "fit_wrist": 1.02, "fit_back": 0.98,
    "fit_feet": 0.84, "feed_other": 1.06, "carry_between": 0.74, "tug_of_war": 0.62, "feed_seated": 0.86,
    "dentist": 0.88, "operate": 0.90, "share_glass": 0.94, "push_swing": 0.78, "ride_lift": 0.92}
"""The same of two who touch: their faces tell it."""


def share_of_deed(hero: Actor, alone: bool, camera: tuple[str, ...]) -> float:
    """Of the frame's height; 0 when the deed asks for nothing, or the prompt for a size of its own. alone: nothing
    that needs room of its own is beside the hero."""
    sized = {"at_work", "full", "close_up", "portrait", "macro", "medium", "wide", "aerial", "high_angle",
        "over_shoulder"} & set(camera)
    free = hero.stand is None and hero.rider is None and not hero.depth and not hero.wade and not hero.goes
    if hero.subject.word in _SHEETS and alone:
        return _SHEET
    if hero.cue.duet and not sized and free:
        roofed = 0.8 if hero.cue.duet.endswith(UNDER) else 1.0
        return roofed * _DUETS.get(hero.cue.duet.removesuffix(UNDER), 0.0)
    if HOUSED in hero.cue.traits and not sized:
        return _AT_HOME
    if hero.kind.body != "person" or hero.count > 1 or sized or not alone or gap_of(hero):
        return 0.0
    if not free and not (hero.stand is None and hero.rider is None and not hero.depth and _feels(hero)):
        return 0.0
    if hero.kind.name == UPRIGHT:  # of an animal that acts like a person one wants to see all
        return _ANIMAL
    cycle = cycle_of(hero.cue)
    if _feels(hero):
        return _FACE
    if _looked_at(hero, cycle):
        return _BUST
    if at_lips(cycle) and hero.kind.height < 2:
        return _LIPS_SEATED if cycle in SEATED else _LIPS
    if cycle in _IDLE and hero.action is None and not hero.cue.holds and hero.kind.height < 2:
        return _WHOLE
    if cycle in WHOLE_BODY or cycle in _ON_THE_GROUND or cycle in _IDLE or hero.cue.scale > 1.2 or hero.kind.height > 2:
        return 0.0
    if cycle in _SMALL_WORK:
        return _LIPS
    return _AT_TABLE if cycle in AT_TABLES else _SEATED if cycle in SEATED else _HANDS


def _looked_at(hero: Actor, cycle: str) -> bool:
    """Whether hair, eyes or glasses are all that is told of somebody: the head is what is to be seen."""
    cue = hero.cue
    told = {words.split()[-1] for words in (*cue.wears, *(t for t in cue.traits if " " in t)) if words}
    known = told <= _OF_HEADS if told else hero.subject.word in _PORTRAYED
    return cycle in _IDLE and hero.action is None and not cue.holds and known and hero.kind.height < 2


def _feels(hero: Actor) -> bool:
    """Whether a feeling is all that is told of somebody: nothing in hand, no deed of the body."""
    told = cycle_of(hero.cue) in _FELT and bool(feeling(hero.cue.traits, hero.cue.deed))
    return told and not hero.cue.holds and hero.kind.height < 2
