"""Which of the actors are worth showing where it plays, and how large they must be to be seen."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.swimmers import FROM_ABOVE, SUBMERGED
from reelwright.engines.previz.paint.figures.things.wares import is_worn
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

SMALLEST = 0.30
"""m, the least size of a hero."""
NEAREST = 0.55
"""m, the least height of an animal whose head is the picture."""
LARGE = 1.1
"""The same of a flower of which only the head is shown, and of one animal that fills the frame."""
_SURFACING = word_set("whale dolphin shark turtle submarine octopus")
_FORMED = re.compile(r"\b(?:form|shap|mak|creat)\w*\s+(?:an?|the shape of an?)\s+(?:\w+\s+)?(?:heart|circle)\b")
_BOATS = ("boat", "ship", "canoe", "raft")
_NO_SEA = frozenset({"clouds", "space"})
_DRY = frozenset({"interior", "street", "skyline", "old_town", "neon_city", "desert"})
_LIKE_US = frozenset({"eat", "drink", "read", "dance", "sing", "play", "sit", "walk", "talk", "fly", "ride"})


_SMALL_WATERS = ("lake", "river", "garden", "forest", "waterfall", "temple")
"""Settings whose water is so shallow and clear that one sees the fish in it."""


def worth_showing(actors: list[Actor], plan: Plan, setting: str, ledger: Ledger) -> list[Actor]:
    """Without the outlines of small things beside somebody who has a model, and without fish in a pond."""
    modelled = any(a.kind.tier != "fallback" for a in actors)
    alive = any(a.kind.body in ("person", "beast", "flyer") for a in actors)
    shown = []
    for actor in actors:
        if alive and actor.subject.word in ("heart", "circle") and _FORMED.search(plan.prompt.lower()):
            ledger.add("subject", actor.subject.word, "stretched", "a shape that they make, not a thing")
            continue
        if alive and actor.subject.word == "snowflake":
            ledger.add("subject", "snowflake", "drawn", "in the air")
            continue
        if alive and actor.kind.body == "prop" and is_worn(actor.cue.word):
            ledger.add("subject", actor.subject.word, "dropped", "clothes that nobody here can put on")
            continue
        if modelled and actor.kind.tier == "fallback" and actor.kind.body == "prop" and actor.kind.name != "kite":
            ledger.add("subject", actor.subject.word, "dropped", "no model, and others play the scene")
        elif setting == "underwater" and actor.kind.body == "beast" and actor.motion in ("swim", "glide", "float"):
            cue = replace(actor.cue, traits=(*actor.cue.traits, SUBMERGED))
            shown.append(replace(actor, medium="under", wade=0.0, goes=True, cue=cue, bounds=actor.kind.measure(cue)))
        elif setting == "underwater" and actor.medium == "water":  # a wreck lies on the sea floor
            shown.append(replace(actor, medium="ground", goes=False))
        elif actor.medium != "under" or setting in ("", "underwater"):
            shown.append(actor)
        elif _under_a_boat(actor, plan):
            cue = replace(actor.cue, traits=(*actor.cue.traits, FROM_ABOVE))
            shown.append(replace(actor, medium="water", cue=cue, bounds=actor.kind.measure(cue), goes=False, count=1))
        elif setting in _NO_SEA or (setting in _DRY and actor.motion in _LIKE_US):
            shown.append(replace(actor, medium="air"))  # above the clouds, or dining on a train
        elif actor.kind.name == "fish" and setting in _SMALL_WATERS:  # one sees them from above, through the water
            cue = replace(actor.cue, traits=(*actor.cue.traits, FROM_ABOVE))
            shown.append(
                replace(
                    actor,
                    medium="water",
                    cue=cue,
                    bounds=actor.kind.measure(cue),
                    goes=False,
                    count=min(actor.count, 6),
                )
            )
        elif len(actors) > 1 and actor.kind.name not in _SURFACING:
            ledger.add("subject", actor.subject.word, "dropped", "under the water")
        else:  # it comes to the surface
            shown.append(replace(actor, medium="water", count=min(actor.count, 4)))
    return shown


def _under_a_boat(actor: Actor, plan: Plan) -> bool:
    """Whether it passes below a boat: one looks down on both, through the water."""
    below = {r.b_id for r in plan.relations if r.a_id == actor.subject.id and r.relation == "BELOW"}
    return actor.kind.name in _SURFACING and any(s.id in below and s.kind in _BOATS for s in plan.subjects)


def levelled(actor: Actor, hero: Actor) -> Actor:
    """Beside the hero of a still life nothing is lost and nothing looms: sizes are nearer than in life."""
    own, other = max(actor.bounds.height, actor.bounds.width), max(hero.bounds.height, hero.bounds.width)
    factor = min(max(1.0, 0.62 * other / max(own, 1e-3)), 1.35 * other / max(own, 1e-3))
    return actor.scaled(factor)


def seen_large(hero: Actor, least: float, near: bool) -> Actor:
    """A tiny hero is made larger, to `least` m: no lens and no place work closer than an arm's length. near: its head
    is the picture; the lens would be under the floor to look a hamster in the eye."""
    long = 0.6 if hero.kind.body == "beast" and not near else 1.0
    factor = least / max(hero.bounds.height, long * hero.bounds.width, 1e-3)
    if near and hero.kind.body == "beast" and hero.medium == "ground":
        factor = max(factor, NEAREST / max(hero.bounds.height, 0.5 * hero.bounds.width, 1e-3))
    if factor <= 1:
        return hero
    return hero.scaled(factor)
