"""Plan -> cast: which subjects are actors, who holds and wears what, what is a part of the place, who is the hero."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds, Cue, Kind, Medium
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

HELD = word_set(
    "violin guitar drum trumpet sword shield staff umbrella book cup lantern torch candle flag ball balloon bell net "
    "camera mask toy flower"
)
WORN = word_set("cloak hat armour shoe mask veil angel_wing")
LIMBS = word_set("hand eye face hair arm leg wing tail")
CROWNS = word_set("sail gear banner flag bell clock roof window chimney bridge lamp lantern vine stairs")
"""Parts that a structure can carry."""
SCENERY = word_set(
    "cliff mountain volcano lava iceberg ice island wave puddle pool water sun moon star planet cloud lightning grass "
    "flower bush town skyscraper road walkway pier wall waterfall coral stairs roof window petal rock column bamboo "
    "vine tornado rainbow comet plant creature furniture container particle"
)
"""Kinds that the place makes; 'bridge', 'tree' … are asked of the place too when nobody else draws them."""
PLACEABLE = word_set(
    "tree pine palm cactus gate fence bridge ruin chimney sign wall church castle tower house window roof cabin temple "
    "town table"
)
"""Kinds that the place makes when nobody has a model of them."""
VAGUE = word_set("object creature structure container furniture musical particle")
SIZES: Mapping[str, float] = {"tiny": 0.4, "small": 0.7, "large": 1.35, "huge": 2.0, "tall": 1.2, "short": 0.8}
SMALLEST = 0.30
"""m, the least size of a hero."""
_SURFACING = word_set("whale dolphin shark turtle")
_ON_WATER = word_set("pond lake river stream sea ocean water canal bay lagoon harbour harbor pool")
_STRAIGHT = word_set("walk run gallop fly glide move swim drive sail approach follow drift ride")
_AIRBORNE = word_set("fly glide hover float rise soar circle arc burst")
_MOVABLE = ("person", "beast", "flyer", "swimmer", "vehicle")
_PLAYED: Mapping[str, str] = {
    "violinist": "violin", "fiddler": "violin", "cellist": "violin", "drummer": "drum", "guitarist": "guitar",
    "trumpeter": "trumpet", "saxophonist": "trumpet", "flautist": "trumpet", "pianist": "piano",
}  # fmt: skip
_TURNED: Mapping[str, str] = {
    "BEHIND": "IN_FRONT_OF", "IN_FRONT_OF": "BEHIND", "ON": "BELOW", "HAS": "BESIDE", "ABOVE": "BELOW",
}  # fmt: skip
"""A relation seen from the other side."""
_CLOSED = word_set("car bus truck train tram plane helicopter submarine rocket spaceship house cabin bed table town")
"""One does not see who is in there."""
_WAYS = word_set("walkway road pier bridge river")
_BEARS_PARTS = word_set("aviary windmill castle tower ship airship factory machine clock")
_INSTRUMENTS = word_set("violin drum guitar trumpet piano")
_COUNTS: Mapping[str, tuple[int, int]] = {"few": (4, 5), "some": (3, 9), "many": (9, 26)}
"""On the ground and in the air."""


@dataclass(frozen=True, eq=False)
class Actor:
    """A subject that somebody draws. count: how many; way: where it heads ("", left, right, toward, away, up …).

    depth: "", "far", "near"; side: "", left, right, centre; goes: it leaves its place; beside: id of the partner;
    relation: how it stands to that partner (BESIDE, BEHIND, ON, AROUND, ABOVE, ALONG …, "" for none)."""

    subject: Subject
    kind: Kind
    cue: Cue
    bounds: Bounds
    count: int
    medium: Medium
    action: Action | None
    way: str = ""
    path: str = ""
    depth: str = ""
    side: str = ""
    goes: bool = False
    beside: int = -1
    relation: str = ""
    along: str = ""  # the scenery it follows ("walkway")
    rider: Actor | None = None  # who sits on it or stands in it; bounds hold both
    seat: float = 0.0  # m, how high the rider's feet hang or stand

    @property
    def motion(self) -> str:
        return self.action.motion if self.action is not None else ""

    @property
    def movable(self) -> bool:
        return self.kind.body in _MOVABLE


@dataclass(frozen=True, eq=False)
class Cast:
    """hero: None for a shot of a place alone. features: scenery for the place. auras: subjects that appear only as an
    aura around the hero."""

    hero: Actor | None
    others: tuple[Actor, ...]
    features: tuple[str, ...]
    auras: tuple[Subject, ...] = ()


def cast(plan: Plan, kinds: Mapping[str, Kind], ledger: Ledger, seed: int, setting: str = "") -> Cast:
    """kinds: who can be drawn, by the planner's kind; setting: where it plays. Says in the ledger what cannot be."""
    attached = _attached(plan)
    actors: list[Actor] = []
    features: list[str] = []
    auras: list[Subject] = []
    for subject in plan.subjects:
        if subject.id in attached:
            continue
        if subject.form in ("aura", "spirit", "shape", "form") and len(plan.subjects) > 1:
            auras.append(subject)
        elif _is_scenery(subject, kinds):
            features.append(_feature(subject))
        elif subject.kind in VAGUE and len(plan.subjects) > 1:
            ledger.add("subject", subject.word, "dropped", "nobody knows how it looks")
        elif subject.kind in LIMBS:
            ledger.add("subject", subject.word, "dropped", "a part of somebody")
        else:
            actor = _actor(subject, plan, kinds, attached, seed)
            if actor is None:
                features.append(_feature(subject))
            else:
                actors.append(actor)
    actors = _worth_showing(actors, setting, ledger)
    for part, owner in attached.items():
        _say_attached(plan, part, owner, ledger)
    hero = min(actors, key=lambda a: _rank(a, plan, actors)) if actors else None
    if hero is not None:
        hero, actors = _mounted(hero, actors, plan, kinds, seed)
        hero = _seen(hero)
    others = tuple(_joined(a, hero, plan) for a in actors if a is not hero) if hero is not None else ()
    return Cast(hero, others, tuple(dict.fromkeys(features)), tuple(auras))


def _worth_showing(actors: list[Actor], setting: str, ledger: Ledger) -> list[Actor]:
    """Without the outlines of small things beside somebody who has a model, and without fish in a pond."""
    modelled = any(a.kind.tier != "fallback" for a in actors)
    shown = []
    for actor in actors:
        if modelled and actor.kind.tier == "fallback" and actor.kind.body == "prop":
            ledger.add("subject", actor.subject.word, "dropped", "no model, and others play the scene")
        elif actor.medium != "under" or setting in ("", "underwater"):
            shown.append(actor)
        elif len(actors) > 1 and actor.kind.name not in _SURFACING:
            ledger.add("subject", actor.subject.word, "dropped", "under the water")
        else:  # it comes to the surface
            shown.append(replace(actor, medium="water", count=min(actor.count, 4)))
    return shown


def _mounted(
    hero: Actor, actors: list[Actor], plan: Plan, kinds: Mapping[str, Kind], seed: int
) -> tuple[Actor, list[Actor]]:
    """Somebody on a horse, in a boat or on a wall plays together with it: the pair becomes the hero."""
    under = {r.b_id for r in plan.relations if r.a_id == hero.subject.id and r.relation in ("ON", "IN", "INSIDE")}
    rides = hero.motion == "ride" and hero.kind.body == "person"
    wanted = hero.action.target if rides and hero.action is not None else ""
    base = next((a for a in actors if a is not hero and (a.subject.id in under or _carries(a, wanted))), None)
    others = [a for a in actors if a is not hero and a is not base]
    if base is None and rides and "horse" in kinds:
        base = _actor(Subject(-2, "horse", "horse", "alias", "1"), plan, kinds, {}, seed)
    if base is None or base.kind.name in _CLOSED or base.medium == "air" or base.bounds.height > 9:
        return hero, actors
    pose = "ride" if base.kind.body == "beast" else hero.cue.motion
    rider = replace(hero, cue=replace(hero.cue, motion=pose), goes=True)
    moves = base.kind.body == "beast" and hero.goes
    cue = replace(base.cue, motion=base.cue.motion or ("walk" if moves else ""))
    if base.kind.name == "boat" and base.cue.word == "boat":
        cue = replace(cue, word="rowboat")  # one sees who sits in it
        base = replace(base, bounds=base.kind.measure(cue))
    seat = _seat(base, hero)
    box, top = base.bounds, seat + hero.bounds.top
    both = Bounds(min(box.left, hero.bounds.left), max(box.right, hero.bounds.right), box.bottom, max(box.top, top))
    pair = replace(
        base, cue=cue, bounds=both, rider=rider, seat=seat, goes=base.goes or moves, way=hero.way or base.way,
        action=hero.action or base.action, path=hero.path, depth=hero.depth or base.depth, side=hero.side or base.side,
    )  # fmt: skip
    return pair, [pair, *others]


def _carries(actor: Actor, wanted: str) -> bool:
    return actor.kind.name == wanted and actor.kind.body in ("beast", "vehicle", "flyer")


def _seat(base: Actor, rider: Actor) -> float:
    """How high the rider's feet are, m: astride they hang beside the flanks."""
    if base.kind.body == "beast":
        return max(0.0, 0.72 * base.bounds.top - 0.47 * rider.bounds.top)
    if base.kind.body == "vehicle":
        return min(0.30, 0.08 * base.bounds.top)
    return 0.96 * base.bounds.top


def _seen(hero: Actor) -> Actor:
    """A tiny hero is made larger: no lens and no place work closer than an arm's length."""
    factor = SMALLEST / max(hero.bounds.height, hero.bounds.width, 1e-3)
    if factor <= 1:
        return hero
    cue = replace(hero.cue, scale=hero.cue.scale * factor)
    return replace(hero, cue=cue, bounds=hero.kind.measure(cue))


def number(count: str, airborne: bool) -> int:
    """How many of them are drawn, 1..26."""
    if count.isdecimal():
        return max(1, min(int(count), 26 if airborne else 12))
    return _COUNTS.get(count, (1, 1))[airborne]


def _is_scenery(subject: Subject, kinds: Mapping[str, Kind]) -> bool:
    """What the place makes: always, or when nobody has a model of it."""
    kind = kinds.get(subject.kind)
    modelled = kind is not None and kind.tier != "fallback"
    return subject.kind in SCENERY or (not modelled and (subject.scenery or subject.kind in PLACEABLE))


def _feature(subject: Subject) -> str:
    return subject.word.split()[-1] if subject.kind in ("plant", "container", "furniture") else subject.kind


def _attached(plan: Plan) -> dict[int, int]:
    """id of what is held, worn or built on -> id of who has it."""
    found: dict[int, int] = {}
    people = [s for s in plan.subjects if s.kind in ("person", "child", "robot")]
    for r in plan.relations:
        a, b = plan.subject(r.a_id), plan.subject(r.b_id)
        if a is None or b is None or a.id == b.id:
            continue
        if r.relation in ("HAS", "IN") and a in people and b.kind in HELD | WORN | LIMBS:
            found[b.id] = a.id
        for relation, owner, part in (("HAS", a, b), ("ON", b, a)):
            if r.relation == relation and part.kind in CROWNS and owner.kind not in SCENERY and owner not in people:
                found[part.id] = owner.id
    for action in plan.actions:
        if action.motion in ("hold", "lift", "play", "cast", "wear") and plan.subject(action.subject) in people:
            for s in plan.subjects:
                if s.kind == action.target and s.kind in HELD | WORN:
                    found.setdefault(s.id, action.subject)
    for s in plan.subjects:  # 'cloak snapping in the wind': somebody's cloak
        if s.id not in found and s.kind in WORN | LIMBS and people:
            found[s.id] = people[0].id
    _give_parts_to_structure(plan, found)
    return found


def _give_parts_to_structure(plan: Plan, found: dict[int, int]) -> None:
    """Gears, streamers and bridges that nobody owns belong to the one building of the prompt."""
    owner = next((s for s in plan.subjects if s.kind in _BEARS_PARTS), None)
    if owner is None:
        return
    for s in plan.subjects:
        if s.id not in found and s.id != owner.id and s.kind in ("gear", "banner", "sail", "bridge", "flag"):
            found[s.id] = owner.id


def _say_attached(plan: Plan, part: int, owner: int, ledger: Ledger) -> None:
    a, b = plan.subject(part), plan.subject(owner)
    if a is not None and b is not None:
        ledger.add("subject", a.word, "drawn", f"with the {b.word}")


def _actor(
    subject: Subject, plan: Plan, kinds: Mapping[str, Kind], attached: dict[int, int], seed: int
) -> Actor | None:
    kind = kinds.get(subject.kind) or kinds.get("object")
    if kind is None:
        return None
    actions = [a for a in plan.doing(subject.id) if a.motion not in ("stand", "glow")] or list(plan.doing(subject.id))
    action = next((a for a in actions if a.motion in kind.motions), actions[0] if actions else None)
    own = [plan.subject(part) for part, owner in attached.items() if owner == subject.id]
    things = [s for s in own if s is not None]
    held = [s.kind for s in things if s.kind in HELD]
    played = _PLAYED.get(subject.word)
    if played is not None and played not in held:
        held.append(played)
    motion = action.motion if action is not None else ""
    if kind.body == "person" and motion == "fly" and action is not None and action.target:
        motion = "lift"  # one who flies a kite stays on the ground
    if motion in ("", "transform", "move", "look", "cast") and set(held) & _INSTRUMENTS:
        motion = "play"
    cue = Cue(
        kind=subject.kind, word=subject.word, motion=motion, scale=_scale(subject),
        colours=subject.colours, traits=_traits(subject, plan), holds=tuple(held),
        wears=tuple(_worn(s) for s in things if s.kind in WORN),
        crowns=tuple(s.kind for s in things if s.kind in CROWNS and s.kind not in held), seed=seed + subject.id,
    )  # fmt: skip
    medium = _medium(kind, subject, action)
    if kind.body == "flyer" and medium == "air" and _swims(subject, plan, motion):
        medium, cue = "water", replace(cue, motion="swim")
    count = number(subject.count, medium in ("air", "under"))
    actor = Actor(subject, kind, cue, kind.measure(cue), count, medium, action)
    return _placed(actor, plan)


def _swims(subject: Subject, plan: Plan, motion: str) -> bool:
    """A swan that glides on a pond."""
    on = {r.b for r in plan.relations if r.a_id == subject.id and r.relation in ("ON", "IN", "ACROSS", "AT")}
    return bool(on & _ON_WATER) and motion in ("", "glide", "swim", "float", "drift", "move", "sail")


def _traits(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """What can be seen of it beside size and colour; wind is seen on clothes and hair."""
    wind = ("windswept",) if {"wind", "storm"} & set(plan.weather) else ()
    return (*subject.materials, *subject.states, *subject.traits, *wind)


def _worn(subject: Subject) -> str:
    return " ".join([*subject.colours[:1], subject.word])


def _scale(subject: Subject) -> float:
    scale = 1.0
    for size in subject.sizes:
        scale *= SIZES.get(size, 1.0)
    return scale


def _medium(kind: Kind, subject: Subject, action: Action | None) -> Medium:
    motion = action.motion if action is not None else ""
    if kind.body == "flyer" and motion in ("perch", "sit", "stand", "sleep", "walk", "eat"):
        return "ground"
    if "flying" in subject.states or "floating" in subject.states:
        return "air" if kind.medium == "ground" else kind.medium
    if kind.medium == "ground" and motion in _AIRBORNE and kind.body in ("vehicle", "structure", "prop"):
        return "air"
    if kind.medium == "air" and kind.body == "vehicle" and motion in ("land", "stand"):
        return "ground"
    if kind.body == "person" and motion == "fly" and action is not None and action.target:
        return "ground"
    return kind.medium


def _placed(actor: Actor, plan: Plan) -> Actor:
    """Reads what the prompt says of its place in the frame and its way."""
    id_, action = actor.subject.id, actor.action
    own = [r for r in plan.relations if r.a_id == id_]
    tags = [r.relation for r in own if not r.b]
    depth = "far" if {"FAR", "BACKGROUND"} & set(tags) or any(r.b in ("horizon", "distance") for r in own) else ""
    depth = "near" if "FOREGROUND" in tags else depth
    side = next((t.lower() for t in tags if t in ("LEFT", "RIGHT", "CENTRE")), "")
    along = next((r.b for r in own if r.relation == "ALONG" and _kind_of(plan, r.b_id) in _WAYS), "")
    motions = [a.motion for a in plan.doing(id_)]
    way = action.direction if action is not None else ""
    return replace(
        actor, depth=depth, side=side, along=along, way=way, path=action.path if action is not None else "",
        goes=(actor.movable and any(m in _STRAIGHT for m in motions))
        or (actor.medium in ("air", "under") and actor.kind.body in ("flyer", "swimmer")),
    )  # fmt: skip


def _kind_of(plan: Plan, id_: int) -> str:
    subject = plan.subject(id_)
    return subject.kind if subject is not None else ""


def _rank(actor: Actor, plan: Plan, actors: list[Actor]) -> float:
    """The smallest rank is the hero."""
    words = {actor.subject.word, actor.subject.kind}
    ringed = any(r.relation in ("AROUND", "OVER", "ABOVE") and r.b in words for r in plan.relations) or any(
        a.path in ("around", "over") and a.target in words for a in plan.actions)
    rank = 0.35 * actors.index(actor) - 2.2 * ringed
    rank += 4.0 * (actor.depth == "far") - 2.0 * (actor.depth == "near")
    rank += 1.5 * (actor.kind.body in ("plant", "prop")) + 0.7 * (actor.kind.body == "structure")
    rank += 1.0 * (actor.count >= 3) + 0.5 * (actor.action is None)
    rank -= 1.6 * bool({"huge", "tall"} & set(actor.subject.sizes)) + 0.8 * (actor.kind.body in ("person", "beast"))
    return rank + 2.0 * (actor.subject.scenery or actor.kind.tier == "fallback")


def _joined(actor: Actor, hero: Actor, plan: Plan) -> Actor:
    """A companion takes place, pace and action from its partner; relations go both ways."""
    for r in plan.relations:
        if r.a_id == actor.subject.id and r.b_id not in (-1, actor.subject.id):
            actor = replace(actor, beside=r.b_id, relation=r.relation)
            break
        if r.b_id == actor.subject.id and r.a_id not in (-1, actor.subject.id):
            actor = replace(actor, beside=r.a_id, relation=_TURNED.get(r.relation, "BESIDE"))
    action = actor.action
    if action is not None and not actor.relation and action.target in (hero.subject.word, hero.subject.kind):
        relation = {"around": "AROUND", "over": "ABOVE"}.get(action.path, "BESIDE")
        actor = replace(actor, beside=hero.subject.id, relation=relation)
    idle = action is None and actor.kind.body in ("person", "beast") and hero.kind.body in ("person", "beast")
    if idle and hero.action is not None and hero.goes:
        cue = replace(actor.cue, motion=hero.cue.motion)
        actor = replace(actor, action=hero.action, way=hero.way, goes=True, cue=cue)
    return actor
