"""A cat or a puppy in somebody's lap: who has it there sits, and it lies on the thighs; a dog that is hugged."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.attaching import MAMMALS
from reelwright.engines.previz.paint.staging.cast.handed import PEOPLE
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

IN_LAP = "IN_LAP"
"""Relation of an animal to who has it in the lap."""
_LAP = re.compile(r"\b(?:i|o)n(?:to)? (?:(?:his|her|their|the)|(?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,3}?[\w-]+'s) "
                  r"lap\b")
_PETS = word_set("cat dog rabbit mouse fox")
_ASLEEP = re.compile(r"\b(?:sleep\w*|asleep|curl\w*|nap\w*|doz\w*|snooz\w*|purr\w*)\b")
_SEATS = word_set("chair throne bench stool sofa couch armchair recliner rocker swing seat step porch")
_KEPT = word_set("knit read write drink sit talk sing work")
"""What one does with an animal in the lap as well."""


_HUGS = ("hug", "kiss")
"""Deeds of two people, which with an animal are arms about its neck."""


def petted(plan: Plan) -> Plan:
    """Who hugs a dog bends down to it with both hands."""
    hugged = {a.target_id for a in plan.actions if a.motion in _HUGS and plan.kind(a.target_id) in MAMMALS}
    return replace(plan, actions=tuple(
        replace(a, motion="pet", lemma="pet") if a.motion in _HUGS and a.target_id in hugged
        and plan.kind(a.subject) in PEOPLE else a for a in plan.actions)) if hugged else plan


def embraced(plan: Plan) -> Plan:
    """A dog that hugs somebody, or jumps up at him, stands on its hind legs before him; his hands are on it."""
    for action in plan.actions:
        animal, person = plan.subject(action.subject), plan.subject(_whom(action, plan))
        if animal is None or person is None or animal.kind not in MAMMALS or person.kind not in PEOPLE:
            continue
        told = [a for a in plan.actions if a.subject != animal.id and (a.subject != person.id or a.motion not in _HUGS)]
        told.append(replace(action, motion="rear", lemma="rear", target=person.kind, target_id=person.id))
        if not any(a.subject == person.id for a in told):
            told.append(Action(person.id, person.word, "pet", "pets", target=animal.kind, lemma="pet",
                               target_id=animal.id))
        both = {animal.id, person.id}
        apart = tuple(r for r in plan.relations if not both >= {r.a_id, r.b_id})
        near = Relation(animal.word, "TOUCHING", person.word, animal.id, person.id)
        return replace(plan, actions=tuple(told), relations=(near, *apart))
    return plan


def _whom(action: Action, plan: Plan) -> int:
    """Whom an animal hugs or jumps up at; -1 for nobody."""
    if action.motion in _HUGS:
        return action.target_id
    up = action.motion == "jump" and any(a.subject == action.subject and a.motion in _HUGS for a in plan.actions)
    onto = (r.b_id for r in plan.relations if r.a_id == action.subject and r.relation in _ONTO)
    return next(onto, -1) if action.motion == "jump" and not up else -1


_ONTO = ("ON", "AT", "AGAINST", "INTO", "OVER")


def lapped(plan: Plan) -> Plan:
    """The plan with its person on a seat and the pet IN_LAP; the same plan where no lap is named."""
    pet = next((s for s in plan.subjects if s.kind in _PETS and s.count == "1"), None)
    owner = next((s for s in plan.subjects if s.kind in PEOPLE and s.count == "1"), None)
    if pet is None or owner is None or _LAP.search(plan.prompt.lower()) is None:
        return plan
    both = {pet.id, owner.id}
    relations = tuple(r for r in plan.relations if not both >= {r.a_id, r.b_id})
    relations = (Relation(pet.word, IN_LAP, owner.word, pet.id, owner.id), *relations)
    actions = tuple(a for a in plan.actions if a.subject not in both
                    or (a.subject == owner.id and a.target_id != pet.id and {a.motion, a.lemma} & _KEPT))
    if not any(a.subject == owner.id for a in actions):
        actions += (Action(owner.id, owner.word, "sit", "sits", lemma="sit"),)
    rest = "sleep" if _ASLEEP.search(plan.prompt.lower()) is not None else "lie"
    actions += (Action(pet.id, pet.word, rest, rest, lemma=rest),)
    subjects = (owner, *(s for s in plan.subjects if s.id != owner.id))
    if not any(s.word.split()[-1] in _SEATS for s in subjects):
        chair = Subject(plan.next_id, "chair", "armchair", "implied", "1")
        subjects += (chair,)
        relations += (Relation(owner.word, "ON", chair.word, owner.id, chair.id),)
    return replace(plan, subjects=subjects, relations=relations, actions=actions)
