"""Who winds about whom: a kraken's arms about a ship, a dragon or a snake about a tower. The thing is the hero; its
captor plays in two layers, before it and behind it."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.coils import BEFORE, BEHIND, WRAPS
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import ENTWINED, Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

_WINDERS = word_set("octopus dragon snake")
_DEEDS = word_set("cling swirl hug hold work fight attack pull seize lift crash perch sit lie rest sleep")
_FIGHTS = word_set("fight battle attack face confront combat ram resist escape flee")
_OPENS = word_set("twist open unscrew squeeze explore wrap pry")
"""What an octopus does to a jar with all its arms."""
_THINGS = ("structure", "vehicle", "prop", "plant")
_SLIM = 0.62
"""Share of a building's drawn width at which a body lies about it: roofs and steps stand out."""


def entwined(actors: list[Actor], plan: Plan) -> list[Actor]:
    """The actors, captors tied to what they are wound about."""
    return [_tied(actor, actors, plan) for actor in actors]


def _tied(actor: Actor, actors: list[Actor], plan: Plan) -> Actor:
    if actor.kind.name not in _WINDERS or actor.count > 1:
        return actor
    around = {r.b_id for r in plan.relations if r.a_id == actor.subject.id and r.relation == "AROUND"}
    around |= {a.target_id for a in plan.doing(actor.subject.id) if a.path == "around" and a.motion in _DEEDS}
    around |= {a.target_id for a in plan.doing(actor.subject.id) if actor.kind.name == "octopus" and a.motion in _DEEDS}
    if actor.kind.name == "octopus":  # who fights it is in its arms
        around |= {a.subject for a in plan.actions if a.target_id == actor.subject.id and a.lemma in _FIGHTS}
    if actor.kind.name == "octopus" and any(a.lemma in _OPENS for a in plan.doing(actor.subject.id)):
        around |= {a.subject.id for a in actors if a.kind.body == "prop"}
    flies = any(a.motion in ("fly", "circle", "glide") for a in plan.doing(actor.subject.id))
    thing = next((a for a in actors if a.subject.id in around and a.kind.body in _THINGS), None)
    if thing is None or (flies and actor.kind.name == "dragon"):
        return actor
    return replace(actor, relation=ENTWINED, beside=thing.subject.id, goes=False, medium=thing.medium, stand=None)


def layers(actor: Actor, thing: Mark) -> tuple[Mark, Mark]:
    """The captor before and behind its thing."""
    box, slim = thing.bounds, 0.9 if actor.kind.name == "octopus" else _SLIM
    size = f"{WRAPS}{slim * box.width:.2f}:{box.height:.2f}"
    x, y = thing.x + 0.5 * (box.left + box.right), thing.y + min(0.0, box.bottom)
    found: list[Mark] = []
    for layer, z in ((BEFORE, 0.975), (BEHIND, 1.02)):
        cue = replace(actor.cue, scale=1.0, yaw=0.0, traits=(*actor.cue.traits, size, layer))
        own = replace(actor, cue=cue, count=1)
        found.append(Mark(own, x, y, thing.z * z, 0.0, actor.kind.measure(cue), twin=len(found), led=thing.led))
    return found[0], found[1]
