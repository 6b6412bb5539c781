"""Where the prompt puts an actor, and what a companion takes from its partner: place, pace, action."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.mouthful import SAID
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.staging.blocking.dwarfing import DWARFS
from reelwright.engines.previz.paint.staging.blocking.facing import BACKED
from reelwright.engines.previz.paint.staging.blocking.holders import drawn_by_dogs
from reelwright.engines.previz.paint.staging.blocking.overhead import COVERS
from reelwright.engines.previz.paint.staging.blocking.stations import used
from reelwright.engines.previz.paint.staging.built.portals import out_of
from reelwright.engines.previz.paint.staging.cast.company import (
    CONJURED,
    DOG_SLED,
    ENTWINED,
    HIDES,
    PULLED,
    PULLS,
    TEAM,
    Actor,
)
from reelwright.engines.previz.paint.staging.cast.media import in_flight
from reelwright.engines.previz.paint.staging.conditions.lookouts import behind_glass
from reelwright.engines.previz.plan import Action, Plan, Relation
from reelwright.engines.previz.plan.lexicon import word_set

_STRAIGHT = word_set("walk run gallop chase fly glide move swim drive sail approach follow drift ride")
_WAYS = word_set("walkway road pier bridge river")
_WATERS = word_set("river stream brook pond lake sea ocean water waterhole surf lagoon creek shallows"
    " pool spring oasis puddle well fountain")
_AMPHIBIOUS = word_set("crab snake lizard frog penguin spider snail turtle")
"""Animals that have their own way of being in the water."""
_TOUCH = re.compile(r"\b(hold(s|ing)? hands|hand in hand|arm in arm|hug(s|ging)?|embrac(e|es|ing)|kiss(es|ing)?)\b")
_BACKS = re.compile(r"\bback[\s-]to[\s-]back\b")
_FLANKING = re.compile(r"\b(on (both|either|each) sides?|flank(ed|ing|s)?|at (his|her|their) sides)\b")
"""Words for companions to the left and the right."""
_FORMATIONS: Mapping[str, re.Pattern[str]] = {
    "ring": re.compile(r"\b((in|into|form(s|ing)?) a (wide |big |large )?(circle|ring)|circle of|ring of|round dance|"
                       r"danc\w+ (a)?round (a|the) (maypole|fire|campfire|bonfire|tree|well))\b"),
    "line": re.compile(r"\b(in a (long |straight |single )?(line|row|file|queue|procession|column|convoy)|single file|"
                       r"queu(e|es|ing)|conga|lines? up|procession|side by side|(row|line|file|column) of)\b"),
    "ranks": re.compile(r"\b(choir|orchestra|protesters?|demonstrators?|marchers|parade|marching band|"
                        r"ranks|phalanx|battalion|platoon|regiment|army|parade ground|in formation)\b"),
}  # fmt: skip
"""How a group stands -> words for it."""
_VIEW = re.compile(
    r"\b(?:look|gaz|watch|releas|launch|star(?=e|ing)|admir|contemplat|overlook|survey|fac(?=es |ing ))\w*\b"
    r"[^.,;]{0,28}\b(?:seas?|ocean|lake|"
    r"mountains?|peaks?|valley|city|skyline|sunset|sunrise|horizon|view|vista|landscape|sky|stars|moon|earth|planet|"
    r"fireworks|aurora|northern lights|storm|ships?|waves|waterfall|world|canyon|galaxy|nebula|desert|town|village|bay|"
    r"rain|ruins|lights|clouds|fog|mist|eruption|volcano|explosion|battlefield|forest|river|eclipse|meteor\w*|comet)\b")
"""Words for somebody who looks at what lies before them and us."""
_FACES = re.compile(r"\b(?:close[- ]?up|portrait|face of|faces|eyes?|smil\w*|tears?|camera|lens|from the front|profile|"
                    r"cry\w*|expression|up at)\b")
"""Words for a face that is to be seen."""
_COMES = re.compile(r"\b(?:to|towards?|into) (?:his|her|their|its|a|the) (?:\w+'s )?"
                    r"(?:mother|father|mom|dad|mum|parents?|arms|grandm\w+|grandf\w+|grandpa|aunt|uncle)\b")
"""Words for a child who comes to somebody."""
_STAYS = ("look", "lift", "throw", "stand", "sit", "rest", "gaze", "sit_ground", "watch", "kneel", "lie", "dangle", "")
RING = "dance in ring"
"""Deed of who dances round."""
_ROUND = ("dance", "hug", "run", "skip", "play", "walk", "hold", "")
"""What people do hand in hand who are in a ring."""
_AFTER = word_set("chase catch follow jump leap pounce play")
_AGAINST = word_set("fight face look confront attack")
_CHARGES = word_set("charge attack lunge pounce rear snarl growl")
_FOES = word_set("dragon monster giant troll ogre demon beast werewolf minotaur hydra cyclops golem dinosaur kraken")
_WEAPONS = word_set("sword shield staff spear axe bow torch")
_ARMED = word_set("knight warrior gladiator samurai viking hunter soldier swordsman paladin")
_ASLEEP = ("sleep", "nap", "rest", "lie")
"""Those before whom somebody armed stands his ground, unless they are asleep."""
_KEPT = ("breathe", "roar", "howl", "fight", "run", "gallop")
"""What an opponent goes on doing."""
_DRAWN = word_set("sled carriage boat car truck tractor bus train tram rover")
_INTO = ("THROUGH", "IN", "ACROSS", "INTO")
_FEW, _HOST = 4, 26
"""More are a crowd that one looks at over a shoulder; so many of them are shown."""
FLANKS = "FLANKS"
"""Relation of two between whom somebody stands."""
_TURNED: Mapping[str, str] = {
    "BEHIND": "IN_FRONT_OF", "IN_FRONT_OF": "BEHIND", "ON": "BELOW", "HAS": "BESIDE", "ABOVE": "BELOW",
    "OVER": "BELOW", "BELOW": "ABOVE", "LEFT_OF": "RIGHT_OF", "RIGHT_OF": "LEFT_OF",
    "TOUCHING": "TOUCHING",
}  # fmt: skip
"""A relation seen from the other side."""


_AT_LENS = re.compile(r"\b(?:towards?|at|to|into) (?:the |us\b)?(?:camera|viewer|lens)\b")
"""Words for the way to the lens, wherever else it leads."""
PEEPS = re.compile(
    r"\bfrom behind (?:an?|the|its|his|her|their|some|two|one)\b|\bhid(?:es?|ing|den)\b[^,.]{0,16}\bbehind\b"
    r"|\bpe(?:ek|ep|er)\w*\b[^,.]{0,16}\b(?:behind|around)\b")
"""Words for one who is half hidden."""
_SCREENS = ("plant", "structure", "prop")
_PARKED = ("BESIDE", "FROM", "OUT_OF", "NEAR", "AT", "WITH", "IN_FRONT_OF", "BEHIND", "AGAINST", "TOWARD", "INTO")
"""How one on foot stands to a plane or a helicopter that is on the ground."""
_RING = re.compile(r"\b(?:circle|ring|ringed|surrounded|encircled)\b")
_WITH_BEHIND = re.compile(r"\bwith\b[^,.]*\bin the (?:\w+ )?background\b")
"""'… with mountains in the background': the mountains are there, not who was named before them."""

_SPELL = re.compile(r"\b(?:rune|fire|magic|spell|summoning)[ -]circle$")
_SWUM_IN = frozenset({"beach", "lake", "river", "ocean", "waterfall", "island"})
"""Settings in whose water people swim, where no word says in what."""

def placed(actor: Actor, plan: Plan) -> Actor:
    """Reads what the prompt says of its place in the frame and its way."""
    id_, action = actor.subject.id, actor.action
    own = [r for r in plan.relations if r.a_id == id_]
    held = {r.b_id for r in own if r.relation in ("HAS", "ON") and r.b_id >= 0}
    tags = [r.relation for r in plan.relations if r.a_id in {id_, *held} and not r.b]  # 'a girl with a flower in front'
    behind = "BACKGROUND" in tags and _WITH_BEHIND.search(plan.prompt.lower()) is None
    depth = "far" if "FAR" in tags or behind or any(r.b in ("horizon", "distance") for r in own) else ""
    depth = "near" if "FOREGROUND" in tags else depth
    side = next((t.lower() for t in tags if t in ("LEFT", "RIGHT", "CENTRE")), "")
    along = next((r.b for r in own if r.relation == "ALONG" and plan.kind(r.b_id) in _WAYS), "")
    along = "" if actor.movable else along
    motions = [a.motion for a in plan.doing(id_)]
    way = action.direction if action is not None else ""
    if actor.kind.body == "person" and "look" in motions and behind_glass(plan) is not None:
        way = "away"  # to the window
    if actor.movable and _AT_LENS.search(plan.prompt.lower()):
        way = "forward"
    low = plan.prompt.lower()
    formation = next((name for name, words in _FORMATIONS.items() if words.search(low)), "") if (
        actor.count > 2 and actor.kind.body in ("person", "beast")) else ""
    cue = actor.cue
    if formation == "ring" and actor.kind.body == "person" and cue.motion in _ROUND:
        cue = replace(cue, motion="dance", deed=RING, thing="")
    watches = _VIEW.search(low) is not None and _FACES.search(low) is None
    if not way and cue.motion in _STAYS and actor.kind.body == "person" and watches:
        way = "away"
    wet = any(r.b.split()[-1:] and r.b.split()[-1] in _WATERS and r.relation in _INTO for r in own)
    walks = actor.medium == "ground" and actor.kind.body in ("person", "beast") and "reflect" not in motions
    wades = 0.20 if wet and walks else 0.0
    if walks and actor.kind.body == "person" and "swim" in motions and plan.setting.kind in _SWUM_IN:
        wades = max(wades, 0.2)
    if actor.kind.body == "beast" and actor.medium == "ground" and actor.kind.name not in _AMPHIBIOUS:
        wades = 0.0 if "jump" in motions else max(wades, _wading(actor, own, motions))
    backed = actor.count == 2 and _BACKS.search(plan.prompt.lower()) is not None
    return out_of(replace(
        actor, cue=cue, relation=BACKED if backed else actor.relation, formation=formation,
        count=max(actor.count, 5 if formation else 1), wade=wades, depth=depth, side=side, along=along, way=way,
        path=action.path if action is not None else "",
        goes=(actor.movable and cue.deed != RING and any(m in _STRAIGHT for m in motions))
        or (actor.movable and any(_pulls(a, plan) for a in plan.doing(id_)))
        or (actor.medium in ("air", "under") and actor.kind.body in ("flyer", "swimmer") and not _stays(own, motions)),
    ), plan)  # fmt: skip


def _wading(actor: Actor, own: list[Relation], motions: list[str]) -> float:
    """How deep an animal is in the water that it swims in, floats on or drinks from, as a share of its height."""
    floats = "float" in motions or ("swim" in motions and not _dry(own))
    lemma = actor.action.lemma if actor.action is not None else ""
    if floats:
        return 0.30 if "float" in motions else 0.36 if lemma in ("bathe", "wallow") else 0.46
    at_water = any(r.b.split()[-1:] and r.b.split()[-1] in _WATERS for r in own)
    vessel = any(t.startswith(SAID) for t in actor.cue.traits)
    return 0.05 if "drink" in motions and at_water and not vessel else 0.0


def _dry(own: list[Relation]) -> bool:
    return any(r.relation in ("IN", "ON") and r.b.split()[-1:] in (["air"], ["sky"], ["space"]) for r in own)


def _pulls(action: Action, plan: Plan) -> bool:
    """Whether something with runners or wheels comes along behind."""
    return action.motion == "pull" and plan.kind(action.target_id) in _DRAWN


def _ploughs(hero: Actor, plan: Plan) -> bool:
    """Whether somebody has a plough in the hands: whatever beasts are there go before it."""
    return any(ERRANDS.get(a.lemma, ("", ""))[1] == "plough" for a in plan.doing(hero.subject.id))


def _stays(own: list[Relation], motions: list[str]) -> bool:
    """A hummingbird at its flower."""
    return "hover" in motions or any(r.relation == "AT" and r.b_id >= 0 for r in own)


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
    alive = actor.kind.body in ("person", "beast", "flyer") and hero.kind.body in ("person", "beast", "flyer")
    return (facing or fights) and alive and actor.bounds.height > 0.4 * hero.bounds.height


def _covers(actor: Actor, hero: Actor, plan: Plan) -> bool:
    """Whether the hero looks out from behind it: a trunk, a wall, a barrel."""
    if PEEPS.search(plan.prompt.lower()) is None or hero.medium != "ground" or actor.kind.body not in _SCREENS:
        return False
    ids = {r.b_id for r in plan.relations if r.a_id == hero.subject.id and r.relation == "BEHIND"}
    return actor.subject.id in ids | {a.target_id for a in plan.doing(hero.subject.id)}


def _leans(actor: Actor, hero: Actor, plan: Plan) -> bool:
    """Whether it is the fence, wall or car that the hero leans against."""
    leaning = any(a.lemma in ("lean", "rest", "slump") for a in plan.doing(hero.subject.id))
    solid = actor.kind.body in ("structure", "prop", "vehicle") and actor.medium == hero.medium == "ground"
    return leaning and solid and any(
        (r.a_id, r.b_id, r.relation) == (hero.subject.id, actor.subject.id, "AGAINST") for r in plan.relations)


def _encircled(actor: Actor, hero: Actor, plan: Plan) -> bool:
    """A circle of stones, candles or wolves about the hero."""
    if actor.count < 3 or _RING.search(plan.prompt.lower()) is None:
        return False
    within = ("IN", "INSIDE", "IN_MIDDLE_OF", "BETWEEN", "FULL_OF")
    return any((r.a_id, r.b_id) == (hero.subject.id, actor.subject.id) and r.relation in within for r in plan.relations)


def _flanks(actor: Actor, plan: Plan) -> int:
    """Id of whom two of them stand about: a deer between two birches; -1 for nobody."""
    if actor.count != 2 or actor.medium != "ground" or actor.kind.body not in ("plant", "structure", "prop", "person"):
        return -1
    inner = (r.a_id for r in plan.relations if r.b_id == actor.subject.id and r.relation == "BETWEEN")
    return next((i for i in inner if i >= 0), -1)


def joined(actor: Actor, hero: Actor, plan: Plan) -> Actor:
    """A companion takes place, pace and action from its partner; relations go both ways."""
    if actor.relation in (ENTWINED, DWARFS):
        return actor
    if _SPELL.search(actor.subject.word) and hero.kind.body in ("person", "robot"):
        return replace(actor, beside=hero.subject.id, relation=CONJURED, goes=False, depth="", medium="air")
    if _covers(actor, hero, plan):
        return replace(actor, beside=hero.subject.id, relation=HIDES, goes=False, depth="")
    if _encircled(actor, hero, plan):
        return replace(actor, beside=hero.subject.id, relation="AROUND", goes=False)
    through = any(r.a_id == hero.subject.id and r.b_id == actor.subject.id and r.relation == "THROUGH"
                  for r in plan.relations)  # fmt: skip
    if through and actor.kind.name in COVERS:
        return replace(actor, beside=hero.subject.id, relation="OVER")
    if _leans(actor, hero, plan):
        return replace(actor, beside=hero.subject.id, relation="AGAINST", goes=False)
    if "over_shoulder" in plan.camera and actor.count > _FEW and actor.kind.body in ("person", "beast"):
        return replace(actor, beside=-1, relation="", depth="far", formation="", count=max(actor.count, _HOST))
    between = _flanks(actor, plan)
    if between >= 0:
        return replace(actor, beside=between, relation=FLANKS, goes=False, depth="")
    whole = {r.b_id: hero.subject.id for r in plan.relations
             if r.relation == "HAS" and r.a_id == hero.subject.id and r.b_id != actor.subject.id}  # fmt: skip
    whole |= {a.rider.subject.id: a.subject.id for a in (actor, hero) if a.rider is not None}
    for r in sorted(plan.relations, key=lambda r: hero.subject.id not in (r.a_id, r.b_id)):  # the hero's own first
        a, b = (whole.get(id_, id_) for id_ in (r.a_id, r.b_id))
        if a == actor.subject.id and b not in (-1, actor.subject.id):
            actor = replace(actor, beside=b, relation=r.relation)
            break
        if b == actor.subject.id and a not in (-1, actor.subject.id):
            actor = replace(actor, beside=a, relation=_TURNED.get(r.relation, "BESIDE"))
            break
    if actor.count >= 2 and actor.kind.body in ("person", "beast") and _FLANKING.search(plan.prompt.lower()):
        return replace(actor, beside=hero.subject.id, relation="BESIDE", formation="flank", count=min(actor.count, 4),
                       goes=hero.goes, way=hero.way)
    if actor.medium == "air" and any(a.target_id == actor.subject.id and a.motion in _AFTER
                                     for a in plan.doing(hero.subject.id)):  # it flutters on before whoever is after it
        return replace(actor, beside=hero.subject.id, relation="IN_FRONT_OF", goes=hero.goes, way=hero.way)
    kept = [a.target for a in plan.doing(hero.subject.id) if a.motion in ("fly", "hold", "lift")]
    flies = actor.kind.name in kept
    if actor.kind.name in ("kite", "balloon") and (flies or actor.beside == hero.subject.id):
        return replace(actor, beside=hero.subject.id, relation="TETHERED", medium="air", goes=False, count=min(
            actor.count, max(hero.count, 1)))
    people = actor.kind.body == "person" and hero.kind.body == "person"
    if people and _TOUCH.search(plan.prompt.lower()) is not None:
        return replace(actor, beside=hero.subject.id, relation="TOUCHING", goes=hero.goes, way=hero.way, cue=replace(
            actor.cue, motion=hero.cue.motion if hero.goes else actor.cue.motion))
    if any(_pulls(a, plan) and a.target_id == actor.subject.id for a in plan.doing(hero.subject.id)):
        count = 1 if actor.kind.name == "sled" else actor.count  # a team of dogs has one sled
        if actor.kind.name == "sled" and drawn_by_dogs(actor.subject.id, plan) and actor.rider is None:
            cue = replace(actor.cue, word=DOG_SLED)
            actor = replace(actor, cue=cue, bounds=actor.kind.measure(cue))
        return replace(actor, beside=hero.subject.id, relation=PULLED, goes=True, way=hero.way, count=count)
    if actor.kind.body == "beast" and any(
            _pulls(a, plan) and a.target_id == hero.subject.id for a in plan.doing(actor.subject.id)):
        return replace(actor, beside=hero.subject.id, relation=PULLS, goes=True, way=hero.way)
    if actor.kind.body == "beast" and _ploughs(hero, plan):
        return replace(actor, beside=hero.subject.id, relation=TEAM, goes=hero.goes, way=hero.way, count=1, depth="",
                       cue=replace(actor.cue, motion="walk"))
    young = hero.kind.name == "child" and actor.kind.name == "person"
    if young and hero.motion in ("walk", "run", "crawl") and _COMES.search(plan.prompt.lower()):
        return replace(actor, beside=hero.subject.id, relation="FACING", goes=False, cue=replace(actor.cue,
            motion="kneel", deed="welcome"))
    if _opposed(actor, hero, plan):
        motion = actor.motion if actor.motion in _KEPT else "stand"
        return replace(actor, beside=hero.subject.id, relation="FACING", goes=False, depth="", medium="ground" if (
            actor.kind.body in ("flyer", "beast", "person")) else actor.medium, cue=replace(actor.cue, motion=motion))
    parked = actor.action is None and actor.kind.body == "vehicle" and actor.medium == "air" and not actor.depth and (
        not in_flight(actor.subject))
    if parked and hero.medium == "ground" and hero.kind.body == "person" and actor.relation in _PARKED:
        cue = replace(actor.cue, motion="")
        actor = replace(actor, medium="ground", goes=False, cue=cue, bounds=actor.kind.measure(cue))
    return _keeping_up(actor, hero)


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
