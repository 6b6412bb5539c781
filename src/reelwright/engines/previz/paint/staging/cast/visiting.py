"""Bees, butterflies and hummingbirds at a flower: it is there, large, and they are at it on the wing."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

VISITORS = word_set("bee bumblebee honeybee butterfly moth hummingbird sunbird ladybug ladybird dragonfly wasp hornet"
                    " beetle hawkmoth monarch swallowtail")
"""Last words of those who come to flowers."""
_ALIVE = ("insect", "butterfly", "bird")
"""Their kinds: a beetle may be a car."""
ALIGHT = "alight"
"""Deed of one that is down on its flower; others hover before it."""
_SITS = word_set("land sit perch rest crawl stand sleep walk alight settle open cling gather collect pollinate feed")
_FOOD = word_set("nectar pollen honey")
_FEW = "3"
"""How many of a swarm are drawn, near."""
_BLOOM = 1.7
"""Height of a flower of which head and stem are seen, in lengths of its guest."""
_DEED = re.compile(r"\b(?:pollinat\w+|nectar|pollen|blossoms?|flowers?|blooms?|petals?)\b")


def visiting(plan: Plan) -> Plan:
    """The plan with its flower as a subject and the insect AT or ON it; nectar is no dish."""
    guest = next((s for s in plan.subjects if s.word.split()[-1] in VISITORS and s.kind in _ALIVE), None)
    if guest is None or any(s.kind in ("person", "child") for s in plan.subjects):
        return plan
    own = [r.b_id for r in plan.relations if r.a_id == guest.id]
    flowers = [s for s in plan.subjects if s.kind == "flower"]
    doing = plan.doing(guest.id)
    named = _DEED.search(plan.prompt.lower()) is not None
    met = [s for s in flowers if s.id in own or any(a.target in (s.word, s.kind) for a in doing)]
    flower = next(iter(met), flowers[0] if flowers and named and len(flowers) == 1 else None)
    if flower is None and not any(w in plan.prompt.lower() for w in ("pollinat", "nectar")):
        return plan
    few = replace(guest, count=guest.count if guest.count in ("1", "2") else _FEW)
    left = plan.without({s.id for s in plan.subjects if s.word.split()[-1] in _FOOD}).with_subject(few)
    subjects = left.subjects
    if flower is None:
        flower = Subject(plan.next_id, "flower", "flower", "implied", "1")
        subjects += (flower,)
    link = Relation(guest.word, "AT", flower.word, guest.id, flower.id)
    about = {guest.id, flower.id}
    relations = tuple(r for r in left.relations if not about >= {r.a_id, r.b_id})
    actions = tuple(_at_flower(a, flower) if a.subject == guest.id else a for a in left.actions)
    if not doing:
        actions += (_at_flower(Action(guest.id, guest.word, "hover", "hover", lemma="hover"), flower),)
    return replace(plan, subjects=subjects, relations=(link, *relations), actions=actions)


def _at_flower(action: Action, flower: Subject) -> Action:
    aim = replace(action, direction="", path="", target=flower.kind, target_id=flower.id)
    return replace(aim, motion="hover", lemma=ALIGHT if action.lemma in _SITS else "hover")


def is_visited(flower: Subject, plan: Plan) -> bool:
    """Whether a bee or a butterfly is at that flower."""
    guests = {s.id for s in plan.subjects if s.word.split()[-1] in VISITORS}
    return any(r.a_id in guests and r.b_id == flower.id and r.relation in ("AT", "ON") for r in plan.relations)


def suited(flower: Actor, guest: Actor) -> Actor:
    """The flower in a size at which both it and the guest are seen."""
    times = _BLOOM * max(guest.bounds.height, guest.bounds.width) / max(flower.bounds.height, 1e-3)
    return replace(flower.scaled(times), count=min(flower.count, 2))


def lands(guest: Actor) -> bool:
    return guest.action is not None and guest.action.lemma == ALIGHT
