"""Somebody who only holds a thing or a small animal has it in both hands before the chest, whatever it is; what has a
prop of its own is drawn with the figure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.props import PROPS
from reelwright.engines.previz.paint.figures.people.tools import HOLD_PROP
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.cast.handed import PEOPLE
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

IN_HANDS = "IN_HANDS"
"""Relation of a thing to who holds it before the chest."""
HELD = word_set(
    "violin guitar drum trumpet sword shield staff umbrella book cup lantern torch candle flag ball balloon bell net "
    "camera mask toy flower tool basket wand food"
)
"""Kinds of what goes with a person."""
BOTH_HANDS = "bear in hands"
"""Deed of who has something before the chest that is drawn by itself."""
_HOLDING = re.compile(r"\b(?:hold|cradl|clutch|carr(?:y|ies)|show|display|present|grip|grasp|hug|snuggl|cuddl)\w*\b")
_LED = re.compile(r"\b(?:leash|leashes|lead|reins?|rope|string|chain|hands with|by the)\b")
WORN = word_set("cloak hat armour shoe mask veil angel_wing")
LIMBS = word_set("hand eye face hair arm leg wing tail")
"""Kinds of what somebody wears, and has by nature: neither is held."""
_IDLE = ("", "stand", "hold", "look", "sit")
"""Motions of who may as well have both hands full."""
_COARSE = word_set("food sword ball toy tool")
"""Kinds whose prop is only a stand-in for what bears a name of its own."""
_FEW = ("1", "some", "few")
"""Counts of which one is shown."""
_BODIES = ("prop", "beast", "flyer")
_BROAD, _TALL, _LEAST = 0.40, 0.42, 0.10
"""Most that it is wide and tall, and least that it is large, in heights of who holds it."""
_SHRUNK = 0.34
"""So small, of its own size, nothing is drawn: it is no thing for two hands."""


def in_hands(plan: Plan) -> Mapping[int, int]:
    """id of each thing that somebody holds who does nothing else -> id of who holds it."""
    words = plan.prompt.lower()
    if _LED.search(words) is not None:
        return {}
    held = _HOLDING.search(words) is not None
    found: dict[int, int] = {}
    for r in plan.relations:
        owner, thing = plan.subject(r.a_id), plan.subject(r.b_id)
        if r.relation != "HAS" or owner is None or thing is None or owner.kind not in PEOPLE or not (
                held or thing.kind in HELD):  # 'a boy with a toy truck' has it in hand
            continue
        single = owner.count == "1" and thing.count in _FEW and owner.id not in found.values()
        if single and all(a.motion in _IDLE for a in plan.doing(owner.id)) and not _drawn_with_figure(thing):
            found[thing.id] = owner.id
    return found


def _drawn_with_figure(thing: Subject) -> bool:
    names = (thing.word, thing.word.split()[-1], *(() if thing.kind in _COARSE else (thing.kind,)))
    has_prop = any(HOLD_PROP.get(name, name) in PROPS for name in names)
    return thing.kind in WORN | LIMBS or (thing.kind in HELD and has_prop)


def holding(hero: Actor, actors: list[Actor], plan: Plan) -> Actor:
    """The hero with both hands before the chest, where something that is to be in them plays too."""
    held = in_hands(plan)
    mine = [a for a in actors if held.get(a.subject.id) == hero.subject.id and _fits(a, hero) > 0]
    if not mine or hero.kind.body != "person" or hero.motion not in _IDLE:
        return hero
    sits = ("sits",) if hero.motion == "sit" else ()
    cue = replace(hero.cue, motion="hold", deed=BOTH_HANDS, thing="", traits=(*hero.cue.traits, *sits))
    return replace(hero, cue=cue, bounds=hero.kind.measure(cue))


def given_hold(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """What the hero holds, as large as two hands hold it and at rest; None where it is none such."""
    times = _fits(actor, hero)
    if in_hands(plan).get(actor.subject.id) != hero.subject.id or hero.cue.motion != "hold" or times <= 0:
        return None
    rest = {"flyer": "perch", "beast": "sit"}.get(actor.kind.body, "")
    cue = replace(actor.cue, motion=rest, deed="", scale=actor.cue.scale * times)
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue), medium="ground", beside=hero.subject.id, depth="",
                   relation=IN_HANDS, count=1, goes=False, action=None, stand=None, wade=0.0)  # fmt: skip


def _fits(actor: Actor, hero: Actor) -> float:
    """How many times its size it is in those hands; 0 where they can't hold it."""
    if actor.kind.body not in _BODIES:
        return 0.0
    tall = hero.kind.height * hero.cue.scale
    wide, high = actor.bounds.width, actor.bounds.height
    most = min(_BROAD * tall / max(wide, 1e-3), _TALL * tall / max(high, 1e-3))
    if most < _SHRUNK:
        return 0.0
    return min(most, max(1.0, _LEAST * tall / max(wide, high, 1e-3)))
