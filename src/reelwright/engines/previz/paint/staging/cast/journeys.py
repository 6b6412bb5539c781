"""Who goes from one side of something to another in the shot: left of a table, then before it; off it; under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.staging.cast.company import TRAVELS, Actor, Cast
from reelwright.engines.previz.paint.staging.cast.numbers import scale_of
from reelwright.engines.previz.plan import Action, Plan, Relation
from reelwright.engines.previz.plan.lexicon import word_set

_SIDES = word_set("LEFT_OF RIGHT_OF IN_FRONT_OF BEHIND ABOVE OVER ON BELOW BESIDE")
_FLOORS = word_set("floor ground carpet")
_GOES = word_set("walk run gallop fly jump move swim crawl climb glide hover")
_GAITS: Mapping[str, tuple[str, ...]] = {
    "person": ("walk", "run", "jump"), "beast": ("walk", "run", "gallop", "jump"), "flyer": ("fly",),
    "swimmer": ("swim",), "prop": ("roll",),
}  # fmt: skip
"""Bodies -> what they do on their way; the first where the words say something else."""
_MOST, _ROCK, _FLOWN, _LEFT = 3.4, 1.5, 2.4, 5.0
"""How many times as large as who goes round it a thing is at most; what lies on the ground; round which one flies; off
which something falls."""
_LOW = word_set("rock bush mushroom flower crystal")
_LEAST: Mapping[str, float] = {"prop": 0.34}
"""How large it is at least; 0 for all other bodies."""
_LEAVES = word_set("roll fall slide drop tumble jump leap hop climb get slip bounce spring")
_CREEPS = word_set("roll slide crawl creep run walk dash dart scurry scamper sneak slip bounce drift move")
_TOPS, _OVER_FLOOR = word_set("table bed chair bench piano rock box"), word_set("table bed chair bench car truck bus")
"""Verbs of who leaves the top of something and gets under it; kinds that one is on and that have room below."""
_SCREENS = word_set("car truck bus chair bed table")
"""Kinds behind which one goes and is half seen; a fence lets one through to be seen."""
_LARGE = word_set("person child horse cow elephant giraffe camel bear bigcat deer robot monster dragon")
"""Kinds that don't fit under furniture."""
_BELOW: Mapping[str, float] = {"table": 0.66, "bed": 0.26, "chair": 0.34}
"""How high the room under a thing is, as a share of its height; 0.3 of what is not here."""
_LARGER = 2.0
"""How much larger than life who goes may be, so that something tall need not shrink to a toy."""


@dataclass(frozen=True, slots=True)
class Journey:
    """who, about: Subject.id of who goes and of the thing; start, end: relations of the one to the other."""

    who: int
    about: int
    start: str
    end: str


def journey_of(plan: Plan) -> Journey | None:
    """The first one that the prompt tells with a 'then', or by one deed that leads off, under or behind something."""
    told = any(a.order for a in plan.actions)
    if not told:
        return next((found for action in plan.actions if (found := _by_one_deed(action, plan)) is not None), None)
    for action in plan.actions:
        if action.order < 1 or action.motion not in _GOES:
            continue
        said = [r for r in plan.relations if r.a_id == action.subject and r.b_id >= 0 and r.relation in _SIDES]
        down = any(r.a_id == action.subject and r.b in _FLOORS for r in plan.relations)
        if down and len(said) == 1 and said[0].relation == "ON":
            return Journey(action.subject, said[0].b_id, "ON", "IN_FRONT_OF")
        if len(said) > 1 and said[0].b_id == said[-1].b_id and said[0].relation != said[-1].relation:
            return Journey(action.subject, said[0].b_id, said[0].relation, said[-1].relation)
    return None


def _by_one_deed(action: Action, plan: Plan) -> Journey | None:
    """'An apple falls off a table', 'a mouse runs under the bed', 'a child walks behind a car'."""
    lemma = action.lemma.split()[0] if action.lemma else ""
    side = "LEFT_OF" if action.direction == "left" else "RIGHT_OF"
    for r in plan.relations:
        if r.a_id != action.subject or r.b_id < 0:
            continue
        if r.relation == "FROM" and lemma in _LEAVES and plan.kind(r.b_id) in _TOPS and action.target_id == r.b_id:
            return Journey(action.subject, r.b_id, "ON", side)
        if r.relation == "BEHIND" and lemma in _CREEPS and plan.kind(r.b_id) in _SCREENS and not action.direction:
            return Journey(action.subject, r.b_id, side, "BEHIND")
        fits = plan.kind(r.b_id) in _OVER_FLOOR and plan.kind(action.subject) not in _LARGE
        if r.relation == "BELOW" and lemma in _CREEPS and fits:
            return Journey(action.subject, r.b_id, "LEFT_OF" if action.direction == "right" else "RIGHT_OF", "BELOW")
    return None


def beside_it(plan: Plan, journey: Journey) -> Plan:
    """The plan with the two beside each other: neither sits on the other, nor takes its way from it."""
    pair = {journey.who, journey.about}
    others = [r for r in plan.relations if {r.a_id, r.b_id} != pair]
    side = "RIGHT_OF" if "RIGHT_OF" in (journey.start, journey.end) else "LEFT_OF"
    both = Relation(plan.word(journey.who), side, plan.word(journey.about), journey.who, journey.about)
    acts = tuple(replace(a, direction="", path="", target="", target_id=-1) if a.subject == journey.who and (
        a.target_id == journey.about) else a for a in plan.actions)  # fmt: skip
    return replace(plan, relations=(both, *others), actions=acts)


def setting_out(cast: Cast, journey: Journey) -> Cast:
    """The cast whose hero is who goes; as it was where the two do not both play by themselves."""
    actors = [a for a in (cast.hero, *cast.others) if a is not None]
    who = next((a for a in actors if a.subject.id == journey.who), None)
    thing = next((a for a in actors if a.subject.id == journey.about), None)
    if who is None or thing is None or who.count > 1 or who.kind.body not in _GAITS or who.rider is not None or (
            thing.rider is not None or thing.count > 1):
        return cast
    if who.kind.body == "prop":  # side by side they were drawn alike
        who, thing = (a.scaled(scale_of(a.subject) / a.cue.scale) for a in (who, thing))
    who, thing = _sized(who, thing)
    if journey.end == "BELOW":
        room = _BELOW.get(thing.kind.name, 0.3)
        who = who.scaled(min(1.0, room * thing.bounds.height / max(who.bounds.height, 1e-3)))
    gaits = _GAITS[who.kind.body]
    gait = who.motion if who.motion in gaits else gaits[0]
    cue = replace(who.cue, motion=gait) if who.kind.body != "prop" else who.cue
    medium = "ground" if thing.medium == "ground" else who.medium  # framed by what it flies round
    goer = replace(
        who, cue=cue, medium=medium, bounds=who.kind.measure(cue), goes=False, way="", path="", side="", depth="",
        wade=0.0, stand=None, relation=TRAVELS, beside=journey.about, journey=(journey.start, journey.end),
    )  # fmt: skip
    stays = replace(thing, goes=False, side="", depth="", relation="BESIDE", beside=journey.who, along="")
    rest = (a for a in actors if a.subject.id not in (journey.who, journey.about))
    return replace(cast, hero=goer, others=(stays, *rest))


def _sized(who: Actor, thing: Actor) -> tuple[Actor, Actor]:
    """Both so large that one can tell them in one frame."""
    own, other = max(who.bounds.height, who.bounds.width), max(thing.bounds.height, thing.bounds.width)
    usual = {"flyer": _FLOWN, "prop": _LEFT}.get(who.kind.body, _MOST)
    most = _ROCK if thing.kind.name in _LOW else usual
    if other > most * own:
        who = who.scaled(min(_LARGER, other / (most * own)))
        return who, thing.scaled(min(1.0, most * max(who.bounds.height, who.bounds.width) / other))
    least = _LEAST.get(thing.kind.body, 0.0) * own
    return who, thing.scaled(least / other) if other < least else thing
