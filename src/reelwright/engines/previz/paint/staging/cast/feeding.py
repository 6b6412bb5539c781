"""What an animal eats, drinks from, carries or plays with: drawn with the animal, at its mouth or before its paws."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.mouthful import (
    AT_MOUTH,
    BEFORE_PAWS,
    DISHES,
    GLASSES,
    SAID,
    named,
)
from reelwright.engines.previz.paint.figures.animals.tongues import SNAPS
from reelwright.engines.previz.paint.staging.cast.attaching import MAMMALS, upright
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.cast.seals import at_nose, nosed
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_EATERS = MAMMALS | word_set("bird penguin")
_TAKES = word_set("hold eat lift catch throw give pull")
_STORES = word_set("stuff gather hoard store collect crack peel munch nibble gnaw bury steal pluck")
_CLAUSE = re.compile(
    r"\b(?:with|carrying|holding|clutching|and)\s+((?:[\w-]+\s+){1,4}?)(?:\w+ing\s+)?(?:in|between|from)\s+"
    r"(?:its|his|her|their|the)\s+(?:mouths?|beaks?|jaws?|teeth|bills?|talons?|claws?|paws?)\b")
"""'with a stick in its mouth'."""


_AT_WATER = re.compile(
    r"\b(?:rivers?|lakes?|streams?|ponds?|creeks?|water ?holes?|watering holes?|seas?|oceans?|oas[ei]s|springs?|"
    r"puddles?|fountains?|brooks?|shores?|banks?|pools?|swamps?|waterfalls?)\b")
"""Where water is drunk that nobody has poured into a bowl."""
_NURSES = word_set("nurse suckle breastfeed feed")
_BY_TONGUE = word_set("lizard frog")
_BITERS = word_set("crocodile alligator caiman")
_PREY = word_set("insect butterfly")
_SNAPS = word_set("catch eat snatch snap grab capture swallow devour hunt attack lick shoot")
_OF_HER = 0.34
"""Length of her young at most, as a share of hers."""
NURSED = "NURSED"
"""Relation of the young that lie at their mother's belly."""


def nurses(animal: Subject, plan: Plan) -> bool:
    """Whether it is a mother whose young drink."""
    return animal.kind in MAMMALS and any(
        a.lemma in _NURSES and _young(plan.subject(a.target_id), animal) for a in plan.doing(animal.id))


def _young(other: Subject | None, mother: Subject) -> bool:
    if other is None or other.kind != mother.kind or other.id == mother.id:
        return False
    return "young" in (*other.states, *other.traits)


def nursed(actor: Actor, hero: Actor, plan: Plan) -> Actor:
    """Her young, at her belly; everybody else as they are."""
    if not (nurses(hero.subject, plan) and _young(actor.subject, hero.subject)):
        return actor
    cue = replace(actor.cue, motion="lie", deed="", thing="")
    long = _OF_HER * hero.bounds.width / max(actor.kind.measure(cue).width, 1e-3)
    cue = replace(cue, scale=cue.scale * min(1.0, long))
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue), beside=hero.subject.id, relation=NURSED, goes=False,
                   count=min(actor.count, 4), stand=None)


def taken(plan: Plan) -> dict[int, int]:
    """id of what is at an animal's mouth or paws -> id of the animal."""
    found: dict[int, int] = {}
    for animal in plan.subjects:
        if animal.kind in _EATERS and not upright(animal, plan):
            found.update({thing.id: animal.id for thing in _things(animal, plan)})
        found.update({insect.id: animal.id for insect in _snapped(animal, plan)})
        if (thing := at_nose(animal, plan)) is not None:
            found[thing.id] = animal.id
    return found


def _snapped(animal: Subject, plan: Plan) -> list[Subject]:
    """The one insect that a chameleon or a frog catches: it comes to the tongue's tip."""
    if animal.kind not in _BY_TONGUE or animal.word.split()[-1] in _BITERS or upright(animal, plan):
        return []
    aims = [plan.subject(a.target_id) for a in plan.doing(animal.id) if a.lemma in _SNAPS or a.motion == "catch"]
    return [s for s in aims if s is not None and s.kind in _PREY][:1]


def mouthful(animal: Subject, plan: Plan) -> tuple[str, ...]:
    """Traits that say what the animal's maker has to draw with it; none for an animal with nothing."""
    if at_nose(animal, plan) is not None:
        return nosed(animal, plan)
    if (caught := _snapped(animal, plan)):
        return (SNAPS + caught[0].word,)
    if animal.kind not in _EATERS or upright(animal, plan):
        return ()
    things = [" ".join([*s.colours[:1], s.word]) for s in _things(animal, plan)]
    things += [a.target for a in plan.doing(animal.id) if a.target_id < 0 and _fits(a, a.target)]
    dish = next((t for t in things if named(DISHES, t) is not None), "")
    first = dish or next(iter(things), "")
    return (SAID + first,) if first else ()


def _things(animal: Subject, plan: Plan) -> list[Subject]:
    """The prompt's own things among them."""
    doing = plan.doing(animal.id)
    aims = [s for a in doing if (s := plan.subject(a.target_id)) is not None and _fits(a, s.word)
            and not (s.word.split()[-1] == "water" and _AT_WATER.search(plan.prompt.lower()))]
    if any(a.motion in ("drink", "eat") for a in doing):
        aims += [s for s in plan.subjects if s.kind in ("vase", "cup", "container")
                 and (named(DISHES, s.word) or named(GLASSES, s.word))]
    played = [a for a in doing if a.motion == "play"]
    aims += [s for s in plan.subjects if played and s.kind in ("ball", "toy", "object") and named(BEFORE_PAWS, s.word)]
    held = " ".join(_CLAUSE.findall(plan.prompt.lower())).split()
    first = next((s for s in plan.subjects if s.kind in _EATERS), None)
    if held and animal is first:
        aims += [s for s in plan.subjects if s.word.split()[-1] in held and named(AT_MOUTH, s.word)]
    aims.sort(key=lambda s: s.word != "yarn")  # a ball of yarn is yarn
    return [s for k, s in enumerate(aims) if s.id != animal.id and s.id not in {t.id for t in aims[:k]}]


def _fits(action: Action, word: str) -> bool:
    """Whether that deed is done to that thing with the mouth."""
    if action.motion in ("drink", "eat") and (named(DISHES, word) or named(GLASSES, word)):
        return True
    if action.motion in ("play", "chase", "push", "look") and named(BEFORE_PAWS, word):
        return True
    return (action.motion in _TAKES or action.lemma in _STORES) and named(AT_MOUTH, word) is not None
