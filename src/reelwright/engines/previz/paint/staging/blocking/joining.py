"""What a companion takes from its partner: place, pace, action. Rules, of which the first that speaks is heard."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.staging.blocking.dwarfing import DWARFS
from reelwright.engines.previz.paint.staging.blocking.holders import drawn_by_dogs
from reelwright.engines.previz.paint.staging.blocking.overhead import COVERS
from reelwright.engines.previz.paint.staging.blocking.stations import used
from reelwright.engines.previz.paint.staging.blocking.vaulting import under
from reelwright.engines.previz.paint.staging.cast.company import (
    AFTER,
    AHEAD,
    CHASED,
    CONJURED,
    DOG_SLED,
    ENTWINED,
    HIDES,
    ON_PAD,
    PULLED,
    PULLS,
    TEAM,
    Actor,
)
from reelwright.engines.previz.paint.staging.cast.in_hands import given_hold
from reelwright.engines.previz.paint.staging.cast.media import in_flight
from reelwright.engines.previz.paint.staging.cast.pursuits import PURSUES
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.plan.lexicon import word_set

Rule = Callable[[Actor, Actor, Plan], Actor | None]
"""Of (companion, hero, plan): the companion in its place, or None where the rule has nothing to say."""

_TOUCH = re.compile(r"\b(hold(s|ing)? hands|hand in hand|arm in arm|hug(s|ging)?|embrac(e|es|ing)|kiss(es|ing)?)\b")
_FLANKING = re.compile(r"\b(on (both|either|each) sides?|flank(ed|ing|s)?|at (his|her|their) sides)\b")
"""Words for companions to the left and the right."""
_COMES = re.compile(r"\b(?:to|towards?|into) (?:his|her|their|its|a|the) (?:\w+'s )?"
                    r"(?:mother|father|mom|dad|mum|parents?|arms|grandm\w+|grandf\w+|grandpa|aunt|uncle)\b")
"""Words for a child who comes to somebody."""
_AFTER = word_set("chase catch follow jump leap pounce play")
_FLUTTERS = ("butterfly", "insect")
_BEFORE_ONE = 3
"""How many of those that flutter an animal is after: more would hide its face."""
_AGAINST = word_set("fight face look confront attack")
_CHARGES = word_set("charge attack lunge pounce rear snarl growl")
_FOES = word_set("dragon monster giant troll ogre demon beast werewolf minotaur hydra cyclops golem dinosaur kraken")
_WEAPONS = word_set("sword shield staff spear axe bow torch")
_ARMED = word_set("knight warrior gladiator samurai viking hunter soldier swordsman paladin")
_ASLEEP = ("sleep", "nap", "rest", "lie")
"""Those before whom somebody armed stands his ground, unless they are asleep."""
_IN_PAIRS = frozenset({"waltz", "tango"})
_KEPT = ("breathe", "roar", "howl", "fight", "run", "gallop", "dance")
"""What an opponent goes on doing."""
_DRAWN = word_set("sled carriage boat car truck tractor bus train tram rover")
_FEW, _HOST = 4, 26
"""More are a crowd that one looks at over a shoulder; so many of them are shown."""
FLANKS = "FLANKS"
"""Relation of two between whom somebody stands."""
_TURNED: Mapping[str, str] = {
    "BEHIND": "IN_FRONT_OF", "IN_FRONT_OF": "BEHIND", "ON": "BELOW", "HAS": "BESIDE", "ABOVE": "BELOW",
    "OVER": "BELOW", "BELOW": "ABOVE", "LEFT_OF": "RIGHT_OF", "RIGHT_OF": "LEFT_OF",
    "TOUCHING": "TOUCHING", "PAST": "BEHIND",
}  # fmt: skip
"""A relation seen from the other side."""
PEEPS = re.compile(
    r"\bfrom behind (?:an?|the|its|his|her|their|some|two|one)\b|\bhid(?:es?|ing|den)\b[^,.]{0,16}\bbehind\b"
    r"|\bpe(?:ek|ep|er)\w*\b[^,.]{0,16}\b(?:behind|around)\b")
"""Words for one who is half hidden."""
_LOOSE = ("BEHIND", "IN_FRONT_OF", "ABOVE", "OVER", "BELOW", "LEFT_OF", "RIGHT_OF", "PAST")
"""Relations of a kite or a balloon that nobody has on a string."""
_SCREENS = ("plant", "structure", "prop")
_PARKED = ("BESIDE", "FROM", "OUT_OF", "NEAR", "AT", "WITH", "IN_FRONT_OF", "BEHIND", "AGAINST", "TOWARD", "INTO")
"""How one on foot stands to a plane or a helicopter that is on the ground."""
_RING = re.compile(r"\b(?:circle|ring|ringed|surrounded|encircled)\b")
PAD = re.compile(r"\blaunch ?(?:pad|tower|site|gantry)$")
_SPELL = re.compile(r"\b(?:rune|fire|magic|spell|summoning)[ -]circle$")


def joined(actor: Actor, hero: Actor, plan: Plan) -> Actor:
    """A companion takes place, pace and action from its partner; relations go both ways."""
    if actor.relation in (ENTWINED, DWARFS):
        return actor
    found = _first(_AT_ONCE, actor, hero, plan)
    if found is not None:
        return found
    actor = _related(actor, hero, plan)
    return _first(_TOGETHER, actor, hero, plan) or _keeping_up(_parked(actor, hero), hero)


def pulls(action: Action, plan: Plan) -> bool:
    """Whether something with runners or wheels comes along behind."""
    return action.motion == "pull" and plan.kind(action.target_id) in _DRAWN


def _first(rules: tuple[Rule, ...], actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    return next((found for rule in rules if (found := rule(actor, hero, plan)) is not None), None)


# -- by one word of the prompt, whatever the relations say
def _conjured(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A circle of runes before who draws it."""
    if _SPELL.search(actor.subject.word) and hero.kind.body in ("person", "robot"):
        return replace(actor, beside=hero.subject.id, relation=CONJURED, goes=False, depth="", medium="air")
    return None


def _left_behind(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """The pad under a rocket that leaves it."""
    if PAD.search(actor.subject.word) and hero.kind.name == "rocket":
        return replace(actor, beside=hero.subject.id, relation=ON_PAD, goes=False, depth="", medium="ground")
    return None


def _hiding(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """What the hero looks out from behind: a trunk, a wall, a barrel."""
    if PEEPS.search(plan.prompt.lower()) is None or hero.medium != "ground" or actor.kind.body not in _SCREENS:
        return None
    ids = {r.b_id for r in plan.relations if r.a_id == hero.subject.id and r.relation == "BEHIND"}
    if actor.subject.id in ids | {a.target_id for a in plan.doing(hero.subject.id)}:
        return replace(actor, beside=hero.subject.id, relation=HIDES, goes=False, depth="")
    return None


def _encircling(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A circle of stones, candles or wolves about the hero."""
    if actor.count < 3 or _RING.search(plan.prompt.lower()) is None:
        return None
    if _is(plan, hero, actor, ("IN", "INSIDE", "IN_MIDDLE_OF", "BETWEEN", "FULL_OF")):
        return replace(actor, beside=hero.subject.id, relation="AROUND", goes=False)
    return None


def _arching(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A gate or a tree that the hero goes through is over it."""
    if actor.kind.name in COVERS and _is(plan, hero, actor, ("THROUGH",)):
        return replace(actor, beside=hero.subject.id, relation="OVER")
    return None


def _leant_on(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """The fence, wall or car that the hero leans against."""
    leaning = any(a.lemma in ("lean", "rest", "slump") for a in plan.doing(hero.subject.id))
    solid = actor.kind.body in ("structure", "prop", "vehicle") and actor.medium == hero.medium == "ground"
    if leaning and solid and _is(plan, hero, actor, ("AGAINST",)):
        return replace(actor, beside=hero.subject.id, relation="AGAINST", goes=False)
    return None


def _host(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A crowd that one looks at over a shoulder."""
    if "over_shoulder" in plan.camera and actor.count > _FEW and actor.kind.body in ("person", "beast"):
        return replace(actor, beside=-1, relation="", depth="far", formation="", count=max(actor.count, _HOST))
    return None


def _flanking(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """Two about whom somebody stands between: a deer between two birches."""
    if actor.count != 2 or actor.medium != "ground" or actor.kind.body not in ("plant", "structure", "prop", "person"):
        return None
    inner = (r.a_id for r in plan.relations if r.b_id == actor.subject.id and r.relation == "BETWEEN")
    between = next((i for i in inner if i >= 0), -1)
    return replace(actor, beside=between, relation=FLANKS, goes=False, depth="") if between >= 0 else None


def _is(plan: Plan, a: Actor, b: Actor, relations: tuple[str, ...]) -> bool:
    """Whether the prompt says that a stands to b in one of these relations."""
    return any((r.a_id, r.b_id) == (a.subject.id, b.subject.id) and r.relation in relations for r in plan.relations)


def _related(actor: Actor, hero: Actor, plan: Plan) -> Actor:
    """The companion with the first relation that the prompt says of it, the hero's own before others."""
    whole = {r.b_id: hero.subject.id for r in plan.relations
             if r.relation == "HAS" and r.a_id == hero.subject.id and r.b_id != actor.subject.id}  # fmt: skip
    whole |= {a.rider.subject.id: a.subject.id for a in (actor, hero) if a.rider is not None}
    for r in sorted(plan.relations, key=lambda r: hero.subject.id not in (r.a_id, r.b_id)):
        a, b = (whole.get(id_, id_) for id_ in (r.a_id, r.b_id))
        if a == actor.subject.id and b not in (-1, actor.subject.id):
            return replace(actor, beside=b, relation=r.relation)
        if b == actor.subject.id and a not in (-1, actor.subject.id):
            return replace(actor, beside=a, relation=_TURNED.get(r.relation, "BESIDE"))
    return actor


# -- by what both do
def _at_both_sides(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    if actor.count >= 2 and actor.kind.body in ("person", "beast") and _FLANKING.search(plan.prompt.lower()):
        return replace(actor, beside=hero.subject.id, relation="BESIDE", formation="flank", count=min(actor.count, 4),
                       goes=hero.goes, way=hero.way)
    return None


def _chased(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """It flutters on before whoever is after it."""
    after = any(a.target_id == actor.subject.id and a.motion in _AFTER for a in plan.doing(hero.subject.id))
    if actor.kind.name in _FLUTTERS and after and hero.kind.body == "beast":
        return replace(actor, beside=hero.subject.id, relation=CHASED, goes=hero.goes, way=hero.way, depth="",
                       count=min(actor.count, _BEFORE_ONE))
    if actor.medium == "air" and after:
        return replace(actor, beside=hero.subject.id, relation="IN_FRONT_OF", goes=hero.goes, way=hero.way)
    return None


_LIKE_SIZES, _NEARER = 1.8, 2.0
"""How many times as high one of two animals may be as the other; how much nearer their sizes are brought at most."""


def _pursuing(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """Who is chased goes on before who is after it, at one pace."""
    alike = actor.medium == hero.medium and actor.movable and hero.movable and actor.count == hero.count == 1
    flees, hunts = _is_after(hero, actor, plan), _is_after(actor, hero, plan)
    if not alike or flees == hunts or not hero.goes or not actor.goes:
        return None
    actor = replace(actor, beside=hero.subject.id, relation=AHEAD if flees else AFTER, way=hero.way, depth="", side="")
    return actor.scaled(_seen_with(actor, hero)) if actor.kind.body == hero.kind.body == "beast" else actor


def _seen_with(actor: Actor, hero: Actor) -> float:
    """How much larger a cat is drawn that a horse is after, so that both are seen: nearer to the other's size."""
    ratio = hero.bounds.height / max(actor.bounds.height, 1e-3)
    if ratio > _LIKE_SIZES:
        return min(_NEARER, math.sqrt(ratio / _LIKE_SIZES))
    return max(1 / _NEARER, math.sqrt(ratio * _LIKE_SIZES)) if ratio * _LIKE_SIZES < 1 else 1.0


def _is_after(one: Actor, other: Actor, plan: Plan) -> bool:
    return any(a.lemma in PURSUES and a.target_id == other.subject.id for a in plan.doing(one.subject.id))


def _tethered(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A kite or a balloon on its string."""
    kept = [a.target for a in plan.doing(hero.subject.id) if a.motion in ("fly", "hold", "lift")]
    flies = actor.kind.name in kept
    held = actor.beside == hero.subject.id and actor.relation not in _LOOSE and hero.kind.body in ("person", "beast")
    if actor.kind.name in ("kite", "balloon") and (flies or held):
        return replace(actor, beside=hero.subject.id, relation="TETHERED", medium="air", goes=False, count=min(
            actor.count, max(hero.count, 1)))
    return None


def _touching(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    people = actor.kind.body == "person" and hero.kind.body == "person"
    if people and _TOUCH.search(plan.prompt.lower()) is not None:
        return replace(actor, beside=hero.subject.id, relation="TOUCHING", goes=hero.goes, way=hero.way, cue=replace(
            actor.cue, motion=hero.cue.motion if hero.goes else actor.cue.motion))
    return None


def _drawn(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """What the hero pulls; a team of dogs has one sled."""
    if not any(pulls(a, plan) and a.target_id == actor.subject.id for a in plan.doing(hero.subject.id)):
        return None
    count = 1 if actor.kind.name == "sled" else actor.count
    if actor.kind.name == "sled" and drawn_by_dogs(actor.subject.id, plan) and actor.rider is None:
        cue = replace(actor.cue, word=DOG_SLED)
        actor = replace(actor, cue=cue, bounds=actor.kind.measure(cue))
    return replace(actor, beside=hero.subject.id, relation=PULLED, goes=True, way=hero.way, count=count)


def _drawing(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """The beast that pulls the hero, or goes before the plough that the hero has in hand."""
    if actor.kind.body != "beast":
        return None
    if any(pulls(a, plan) and a.target_id == hero.subject.id for a in plan.doing(actor.subject.id)):
        return replace(actor, beside=hero.subject.id, relation=PULLS, goes=True, way=hero.way)
    if any(ERRANDS.get(a.lemma, ("", ""))[1] == "plough" for a in plan.doing(hero.subject.id)):
        return replace(actor, beside=hero.subject.id, relation=TEAM, goes=hero.goes, way=hero.way, count=1, depth="",
                       cue=replace(actor.cue, motion="walk"))
    return None


def _welcoming(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """A parent kneels for the child who comes."""
    young = hero.kind.name == "child" and actor.kind.name == "person"
    if young and hero.motion in ("walk", "run", "crawl") and _COMES.search(plan.prompt.lower()):
        return replace(actor, beside=hero.subject.id, relation="FACING", goes=False, cue=replace(actor.cue,
            motion="kneel", deed="welcome"))
    return None


def _facing(actor: Actor, hero: Actor, plan: Plan) -> Actor | None:
    if not _opposed(actor, hero, plan):
        return None
    motion = actor.motion if actor.motion in _KEPT else "stand"
    return replace(actor, beside=hero.subject.id, relation="FACING", goes=False, depth="", medium="ground" if (
        actor.kind.body in ("flyer", "beast", "person")) else actor.medium, cue=replace(actor.cue, motion=motion))


def _opposed(actor: Actor, hero: Actor, plan: Plan) -> bool:
    """Whether the two stand against each other: a knight before a dragon."""
    pair = {actor.subject.id, hero.subject.id}
    facing = any({r.a_id, r.b_id} == pair and r.relation in ("FACING", "AGAINST") for r in plan.relations)
    attacks = any(a.subject in pair and a.lemma in _CHARGES for a in plan.actions) and hero.kind.body != actor.kind.body
    facing |= attacks and any({r.a_id, r.b_id} == pair and r.relation in ("IN_FRONT_OF", "BEHIND", "BESIDE", "TOWARD",
        "NEAR") for r in plan.relations)
    monstrous = actor.kind.name in _FOES or actor.subject.word.split()[-1] in _FOES
    armed = bool(_WEAPONS & set(hero.cue.holds)) or hero.subject.word.split()[-1] in _ARMED
    facing |= monstrous and armed and any({r.a_id, r.b_id} == pair and r.relation in ("IN_FRONT_OF", "BEHIND")
                                          for r in plan.relations) and actor.motion not in _ASLEEP  # fmt: skip
    fights = any(a.subject in pair and a.target_id in pair and a.motion in _AGAINST for a in plan.actions)
    fights |= all(_at_odds(a.subject.id, pair, plan) for a in (actor, hero)) or _in_each_others_arms(actor, hero)
    alive = actor.kind.body in ("person", "beast", "flyer") and hero.kind.body in ("person", "beast", "flyer")
    return (facing or fights) and alive and actor.bounds.height > 0.4 * hero.bounds.height


def _at_odds(one: int, pair: set[int], plan: Plan) -> bool:
    """Whether one of a pair fights, and nobody else: 'a cat and a dog are fighting'."""
    return any(a.motion == "fight" and (a.target_id in pair or not a.target) for a in plan.doing(one))


def _in_each_others_arms(actor: Actor, hero: Actor) -> bool:
    """Whether two animals dance what takes two; people who do are one figure."""
    return actor.kind.name == hero.kind.name == UPRIGHT and bool({actor.cue.deed, hero.cue.deed} & _IN_PAIRS)


def _parked(actor: Actor, hero: Actor) -> Actor:
    """A plane or a helicopter on the ground, where one on foot is beside it."""
    parked = actor.action is None and actor.kind.body == "vehicle" and actor.medium == "air" and not actor.depth and (
        not in_flight(actor.subject))
    if parked and hero.medium == "ground" and hero.kind.body == "person" and actor.relation in _PARKED:
        cue = replace(actor.cue, motion="")
        return replace(actor, medium="ground", goes=False, cue=cue, bounds=actor.kind.measure(cue))
    return actor


def _keeping_up(actor: Actor, hero: Actor) -> Actor:
    """The place and the pace that a companion takes from what both of them do."""
    action = actor.action
    if action is not None and not actor.relation and action.target in (hero.subject.word, hero.subject.kind):
        relation = {"around": "AROUND", "over": "ABOVE"}.get(action.path, "BESIDE")
        actor = replace(actor, beside=hero.subject.id, relation=relation)
    if not actor.relation and used(actor, hero):
        actor = replace(actor, beside=hero.subject.id, relation="AT")
    idle = action is None and actor.kind.body in ("person", "beast") and hero.kind.body in ("person", "beast")
    if idle and hero.action is not None and hero.goes:
        cue = replace(actor.cue, motion=hero.cue.motion)
        actor = replace(actor, action=hero.action, way=hero.way, goes=True, cue=cue)
    birds = action is None and actor.medium == "air" and "flyer" == actor.kind.body == hero.kind.body
    if birds and hero.medium in ("ground", "water"):  # ducklings go where their mother goes
        cue = replace(actor.cue, motion=hero.cue.motion)
        actor = replace(actor, medium=hero.medium, goes=hero.goes, way=hero.way, count=min(actor.count, 5), cue=cue)
    return actor


_AT_ONCE: tuple[Rule, ...] = (
    given_hold, under, _conjured, _left_behind, _hiding, _encircling, _arching, _leant_on, _host, _flanking,
)  # fmt: skip
_TOGETHER: tuple[Rule, ...] = (
    _at_both_sides, _chased, _pursuing, _tethered, _touching, _drawn, _drawing, _welcoming, _facing,
)  # fmt: skip
