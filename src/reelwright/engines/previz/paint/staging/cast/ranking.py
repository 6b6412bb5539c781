"""Who is the hero of a shot: by the prompt's order, by body, number, size and what is around it."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.staging.cast.company import ENTWINED, FLOCK, PIT, Actor
from reelwright.engines.previz.plan import Plan

_SHOULDER = re.compile(r"\bover (?:the|his|her|their) shoulders? of (?:an?|the|two|his|"
                       r"her) (?:[\w-]+ ){0,2}?([\w-]+)\b(?=,|\.|$| )")
"""'Over the shoulder of a knight': it is he who is near."""

_SKYWARD = 3.0
"""How much sooner a city in the sky is the hero than the ships about it."""


def rank(actor: Actor, plan: Plan, actors: list[Actor]) -> float:
    """The smallest rank is the hero."""
    ringed = _ringed(actor, plan, actors)
    found = 0.35 * actors.index(actor) - 2.2 * ringed
    found += 4.0 * (actor.depth == "far") - 2.0 * (actor.depth == "near")
    found += 1.5 * (actor.kind.body in ("plant", "prop")) + 0.7 * (actor.kind.body == "structure")
    found += 1.0 * (actor.count >= 3) + 0.5 * (actor.action is None)
    found += 1.6 * (actor.count >= FLOCK and actor.medium == "air")
    under = actor.kind.name == "bridge" and any(a.kind.name == "train" for a in actors)  # it is built under the train
    found += 3.0 * under
    found -= 1.6 * bool({"huge", "tall"} & set(actor.subject.sizes)) + 0.8 * (actor.kind.body in ("person", "beast"))
    found -= 4.0 * (actor.subject.word in _SHOULDER.findall(plan.prompt.lower()))
    found -= 2.0 * (actor.kind.body == "swimmer" and actor.motion == "jump")  # what leaps is what one looks at
    found -= _SKYWARD * (actor.kind.name in ("floating_city", "flying_castle", "cloud_castle"))
    found += 9.0 * (actor.relation in (ENTWINED, PIT)) + 2.6 * _carries_the_first(actor, plan, actors)
    return found + 0.6 * actor.subject.scenery + 2.0 * (actor.kind.tier == "fallback")


def _carries_the_first(actor: Actor, plan: Plan, actors: list[Actor]) -> bool:
    """A wreck on which a chest opens, a boat with a lantern on it: the sentence is about the small thing."""
    first = min(actors, key=lambda a: (a.subject.id < 0, a.subject.id))  # below 0 is what no word names
    great = actor.kind.body in ("vehicle", "structure") and first.kind.body == "prop"
    return great and actor is not first and "heaped" not in first.cue.traits and first.medium != "air" and any(
        r.a_id == first.subject.id and r.b_id == actor.subject.id and r.relation in ("ON", "IN", "INSIDE", "ABOARD")
        for r in plan.relations)


def _ringed(actor: Actor, plan: Plan, actors: list[Actor]) -> bool:
    """Whether small things go around or over it: gulls and a lighthouse, but not a dragon and a castle."""
    words = {actor.subject.word, actor.subject.kind}
    by = {r.a_id for r in plan.relations if r.relation in ("AROUND", "OVER", "ABOVE") and r.b in words}
    by |= {a.subject for a in plan.actions if a.path in ("around", "over") and a.target in words}
    small = any(a.subject.id in by and (a.count >= 3 or a.bounds.height < 1.5) for a in actors)
    crowd = any(a.kind.body in ("person", "beast") for a in actors)
    return small and (actor.kind.body != "prop" or not crowd)
