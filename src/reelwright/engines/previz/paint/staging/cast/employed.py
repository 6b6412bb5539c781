"""People at work that comes with its own bench: what they work on, at and with is drawn with them, as one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS, SHOWS
from reelwright.engines.previz.paint.figures.people.intents import DEEDS
from reelwright.engines.previz.paint.figures.people.skeleton import at_lips
from reelwright.engines.previz.paint.staging.cast.company import LIGHT_WITHIN
from reelwright.engines.previz.paint.staging.cast.dealings import (
    against,
    listening,
    of_babies,
    posing,
    taught,
    together,
    waited_on,
)
from reelwright.engines.previz.paint.staging.cast.handed import FACE, HANDS, NEAR, PEOPLE, handed
from reelwright.engines.previz.paint.staging.cast.lap import embraced, lapped, petted
from reelwright.engines.previz.paint.staging.cast.retold import (
    alighted,
    bedded,
    conjured_up,
    inked,
    made_of,
    many_tailed,
    on_foot,
    on_its_pad,
    on_the_crescent,
    painted_on_walls,
    refereed,
    spacefaring,
    towed,
)
from reelwright.engines.previz.paint.staging.cast.viewers import viewing
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_AT_FACE = word_set("cup food bite cigarette toothbrush razor comb phone handset gum tears capped selfie_phone bubbles")
"""Props that are seen in a close shot of the face."""
AT_WORK = "at_work"
"""Camera word of the plan: near enough to see the face and what the hands do below it."""
_SIZED = frozenset({"close_up", "portrait", "macro", "medium", "wide", "full", "aerial"})
_INTO_LENS = re.compile(r"\b(?:star|look|gaz|smil|grin|wink|glar|laugh|scowl|snarl|peer)\w* "
                        r"(?:\w+ ){0,2}?(?:at|into) (?:the |her own )?(?:camera|lens|viewer|us)\b")
_IDLE = word_set("work stand sit look hold use smile bend")
_BUSY = word_set("mend bend turn move exercise shake cast lift")
_FUSSES = word_set("join focus concentrate craft create finish test adjust prepare lean hunch pore toil labour perform")
"""Motions, and verbs, that say of somebody with a trade no more than that they are at it."""
_AT = ("AT", "ON", "WITH", "HAS", "IN", "INTO", "FROM", "BESIDE", "NEAR", "IN_FRONT_OF", "THROUGH", "BEHIND", "BELOW")
_ITSELF: Mapping[str, tuple[str, ...]] = {
    "spray_can": ("spray",), "fire_hose": ("spray",),
    "anvil": ("sparks",), "torch_weld": ("sparks",), "ladle": ("sparks", "fire"),
    "wok": ("fire", "steam"), "pitcher": ("steam",), "ramen": ("steam",), "feed_bag": ("crumbs",),
}  # fmt: skip
"""Prop -> particles of the plan that it throws off itself, where they belong."""
_ON_SOMETHING = word_set("bare_hands wrench grooming_brush pail carrot sponge syringe")
"""Props that are used on a large thing which is drawn by itself."""
_WHITE = re.compile(r"\b(?:whiteboard|white board|marker)\b")
_OF_SOMETHING = word_set("spray_can easel_kit wheelbarrow")
"""Props that show what the prompt's thing is of or full of."""
_PORTRAIT = re.compile(r"\b(?:portrait|painting|picture|sketch|drawing) of "
                       r"(?:(?:an?|the|his|her|two) )?(?:\w+ )??(\w+)\b")
_TIRES = re.compile(r"\b(?:tire|tyre|wheel nut|engine|carburetor|carburettor|hood|bonnet)s?\b")
_REACHES = word_set("feed pet stroke pat talk kiss give hand offer chat gossip greet look lean")
_TOWERS = re.compile(r"\b(?:skyscrapers?|high[- ]?rises?|towers?|office buildings?|sky|above the city"
                     r"|city (?:far )?below)\b")
_LARGE = word_set("car bus truck train motorcycle bicycle boat plane helicopter rocket robot tractor carriage")
_FED = word_set("horse cow goat sheep deer giraffe elephant camel donkey llama pony zebra dog cat")
_UNSEEN = word_set("machine object hat cloak shoe mask glasses")
"""Kinds that say nothing of what somebody is busy with: a loupe, a cap."""
_ON_LAPS = word_set("notebook whittling needles magnifier")
"""Props in the hands of somebody who may well sit: 'draws in a sketchbook on a bench' is said of who draws."""
_MOUNTS = word_set("horse camel elephant")
_GREAT_BIRDS = word_set("hawk falcon eagle owl raven crow parrot macaw vulture osprey peacock swan goose heron kite "
    "cockatoo buzzard phoenix")
_LIGHT_WITHIN = re.compile(r"\b(?:light|glow|radiance|brightness)\s+(?:\w+\s+)?(?:pour|spill|stream|flood|shin|burst|"
                           r"radiat|beam|escap|fall|light|com)\w*|\bglow(?:s|ing)? (?:from )?(?:within|inside)\b")
"""Words for a light that comes out of what is opened."""


@dataclass(frozen=True, slots=True)
class Errand:
    """key: of ERRANDS; thing: the prompt's word for what it is done to; prop: what is drawn."""

    key: str
    thing: str
    prop: str
    action: Action | None


def employed(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with everybody at their work: its things are gone from the subjects, its action is its key."""
    for reading in (_eye_to_eye, alighted, handed, listening, of_babies, together, taught, posing, waited_on, towed,
                    painted_on_walls, inked, bedded, refereed, on_foot, conjured_up, on_its_pad, made_of, spacefaring,
                    on_the_crescent, many_tailed, lapped, petted, viewing, embraced, against, _over_fences,
                    _at_the_keys, _with_instrument,
                    _with_car):
        plan = reading(plan)
    for person in plan.subjects:
        if person.kind in PEOPLE:
            errand = _high_up(errand_of(person, plan), plan)
            plan = _set_to(plan, person, errand, ledger) if errand is not None else plan
            plan = _near_the_work(plan) if errand is not None or _by_hand(person, plan) else plan
    return plan


def _by_hand(person: Subject, plan: Plan) -> bool:
    """Whether the one person of the prompt does something with a thing below the chin: plays a guitar, types."""
    if sum(s.kind in PEOPLE for s in plan.subjects) > 1 or person.count != "1":
        return False
    keys = ((f"{a.lemma} {word.split()[-1]}", a.lemma) for a in plan.doing(person.id)
            for word in (plan.word(a.target_id) or a.target or "-", a.target or "-"))
    shown = [DEEDS[key] for pair in keys for key in pair if key in DEEDS]
    return any(prop and not at_lips(cycle) and prop not in _AT_FACE for cycle, prop in shown)


def _eye_to_eye(plan: Plan) -> Plan:
    """Who looks into the lens is seen by the face, unless the prompt says how near."""
    people = [s for s in plan.subjects if s.kind in PEOPLE]
    alone = len(people) == 1 and people[0].count == "1"
    if not alone or _SIZED & set(plan.camera) or _INTO_LENS.search(plan.prompt.lower()) is None:
        return plan
    return replace(plan, camera=(*plan.camera, "portrait"))


def _high_up(errand: Errand | None, plan: Plan) -> Errand | None:
    """Panes of a tower are washed from a cradle that hangs down its front."""
    if errand is None or errand.prop != "squeegee" or _TOWERS.search(plan.prompt.lower()) is None:
        return errand
    return replace(errand, key="clean skyscraper", prop=ERRANDS["clean skyscraper"][1])


def _near_the_work(plan: Plan) -> Plan:
    """A close shot of somebody at work is of the work too, unless the prompt wants the face."""
    if not NEAR & set(plan.camera) or FACE.search(plan.prompt.lower()) is not None:
        return plan
    return replace(plan, camera=tuple(AT_WORK if c in NEAR else c for c in plan.camera))


def errand_of(person: Subject, plan: Plan) -> Errand | None:
    """The first deed of somebody that has a bench of its own; of one who does nothing, the trade's."""
    doing = plan.doing(person.id) or _holding(plan, person)
    trades = _trades(person)
    for action in doing:
        thing = plan.word(action.target_id) or action.target
        near = [thing, action.target, *_related(plan, person.id, action.target_id)]
        for key in _keys(action.lemma, near, trades):
            if key in ERRANDS and not _unfit(ERRANDS[key][1], plan.subject(action.target_id), person):
                poured = action.target and key == f"{action.lemma} {action.target}"
                return Errand(key, action.target if poured else thing, ERRANDS[key][1], action)
    held = next((a for a in doing if a.lemma in ("hold", "cradle", "cup") and HANDS in plan.camera), None)
    if held is not None and plan.subject(held.target_id) is not None:  # whatever it is, the hands are what is seen
        return Errand("hold orb", plan.word(held.target_id), "cupped", held)
    if all(a.motion in _IDLE or a.motion == "" or _says_little(a) for a in doing):
        for key in (f"@{trade}" for trade in trades):
            if key in ERRANDS and not _elsewhere(plan, person, SHOWS.get(ERRANDS[key][1], frozenset())):
                return Errand(key, "", ERRANDS[key][1], doing[0] if doing else None)
    return None


def _unfit(prop: str, thing: Subject | None, person: Subject) -> bool:
    """A hawk is no chick in two hands, one balloon no bunch; a diver swims with the torch and stands nowhere."""
    if prop == "flashlight" and person.word.split()[-1] == "diver":
        return True
    if thing is None:
        return False
    return (prop == "balloon_bunch" and thing.count == "1") or (
        prop == "cupped" and thing.word.split()[-1] in _GREAT_BIRDS)


def _trades(person: Subject) -> tuple[str, ...]:
    """What somebody is called, the fullest name first: hockey player, player."""
    full = (f"{person.traits[0]} {person.word}",) if person.traits else ()
    return tuple(dict.fromkeys((*full, person.word, person.word.split()[-1])))


def _says_little(action: Action) -> bool:
    """Whether a deed that no table shows leaves somebody at their trade: a welder joins, a clockmaker bends over."""
    known = f"{action.lemma} {action.target}" in DEEDS or action.lemma in DEEDS
    return not known and (action.motion in _BUSY or action.lemma.partition(" ")[0] in _FUSSES)


def _holding(plan: Plan, person: Subject) -> tuple[Action, ...]:
    """Who only has something in hand holds it."""
    had = [r for r in plan.relations if r.a_id == person.id and r.relation == "HAS" and r.b_id >= 0]
    who, does = person.word, "hold"
    return tuple(Action(person.id, who, does, does, target=r.b, lemma=does, target_id=r.b_id) for r in had)


def _keys(verb: str, things: list[str], trades: tuple[str, ...]) -> Iterator[str]:
    """Of 'hold up' the bare verb is asked after as well."""
    for told in dict.fromkeys((verb, verb.partition(" ")[0])):
        for thing in things:
            yield f"{told} {thing}"
            yield f"{told} {thing.split()[-1] if thing else ''}"
        for trade in trades:
            yield f"{trade} {told}"
    yield verb


def _related(plan: Plan, *ids: int) -> list[str]:
    """Words of what a person, or what it works on, is at, has or stands before."""
    known = {i for i in ids if i >= 0}
    pairs = [(r.b, r.b_id) for r in plan.relations if r.a_id in known and r.relation in _AT]
    return [plan.word(b_id) or b for b, b_id in pairs if b]


def _elsewhere(plan: Plan, person: Subject, shown: frozenset[str]) -> bool:
    """Whether something else of the prompt says what they are busy with: a horse they ride, a sword in hand."""
    return any(r.a_id == person.id and r.b_id >= 0 and r.relation in ("ON", "HAS", "WITH", "FACING")
               and r.b.split()[-1] not in shown and plan.kind(r.b_id) not in _UNSEEN for r in plan.relations)


def _set_to(plan: Plan, person: Subject, errand: Errand, ledger: Ledger) -> Plan:
    gone = _drawn_with(plan, person, errand)
    for id_ in gone:
        ledger.add("subject", plan.word(id_), "drawn", f"with the {person.word}")
    cycle = ERRANDS[errand.key][0]
    moves = CYCLES[cycle].gait is not None
    work = errand.action or Action(person.id, person.kind, "work", errand.key)
    thing = _described(errand, plan)
    work = replace(work, motion=work.motion if moves else "work", lemma=errand.key, target=thing, path="",
                   target_id=-1 if work.target_id in gone else work.target_id, direction="")
    left = plan.without(gone)
    subjects = [_with_colour(s, plan, gone, errand) if s.id == person.id else s for s in left.subjects]
    actions = [a for a in left.actions if a.subject != person.id or a.order != work.order]  # what is done after it
    if errand.prop == "bare_hands" and _LIGHT_WITHIN.search(plan.prompt.lower()) is not None:
        subjects = [replace(s, traits=(*s.traits, LIGHT_WITHIN)) if s.id == person.id else s for s in subjects]
    if errand.prop == "feed_bag" and errand.action is not None:
        subjects = [replace(s, traits=(*s.traits, "fed")) if s.id == errand.action.target_id else s for s in subjects]
    mounted = [replace(r, a=person.word, a_id=person.id) for r in plan.relations
               if r.a_id in gone and r.relation == "ON" and (plan.kind(r.b_id) in _MOUNTS or (
                   errand.prop in _ON_LAPS and plan.kind(r.b_id) == "chair"))]
    reached = _at_hand(plan, person, errand, gone)
    touched = {r.b_id for r in reached if r.relation == "TOUCHING"}
    relations = [*mounted, *reached, *(r for r in left.relations if not (r.a_id == person.id and r.b_id in touched))]
    particles = tuple(p for p in plan.particles if p not in _ITSELF.get(errand.prop, ()))
    return replace(plan, subjects=tuple(subjects), actions=(work, *actions), relations=tuple(relations),
                   particles=particles)


def _described(errand: Errand, plan: Plan) -> str:
    """The thing with what it is of and what is in it: a tiger mural, a wheelbarrow of pumpkins."""
    thing = plan.subject(errand.action.target_id) if errand.action is not None else None
    if errand.prop == "chalk" and _WHITE.search(plan.prompt.lower()) is not None:
        return f"{errand.thing} whiteboard"
    if errand.prop == "easel_kit" and (sitter := _PORTRAIT.search(plan.prompt.lower())) is not None:
        return f"{errand.thing} {sitter.group(1)}"
    if thing is None or errand.prop not in _OF_SOMETHING:
        return errand.thing
    carried = [r.b for r in plan.relations if r.a_id == thing.id and r.relation in ("HAS", "OF", "WITH") and r.b]
    return " ".join([*thing.traits, *carried, errand.thing])


def _at_hand(plan: Plan, person: Subject, errand: Errand, gone: frozenset[int]) -> list[Relation]:
    """A car whose wheel is changed, a horse that is brushed: within reach of the hands."""
    if errand.prop not in _ON_SOMETHING:
        return []
    target = plan.subject(errand.action.target_id) if errand.action is not None else None
    near = _LARGE | _FED if errand.prop == "carrot" else _LARGE
    large = [s for s in plan.subjects if s.kind in near and s.id not in gone]
    thing = target if target is not None and target.id not in gone else large[0] if large else None
    how = "TOUCHING" if person.count == "1" else "BESIDE"  # several are around it
    return [Relation(person.word, how, thing.word, person.id, thing.id)] if thing is not None else []


def _with_colour(person: Subject, plan: Plan, gone: frozenset[int], errand: Errand) -> Subject:
    """Somebody whose thing takes the colour that the prompt gives it."""
    colours = [c for s in plan.subjects if s.id in gone for c in s.colours]
    return replace(person, traits=(*person.traits, f"{colours[0]} {errand.prop}")) if colours else person


def _drawn_with(plan: Plan, person: Subject, errand: Errand) -> frozenset[int]:
    shown = SHOWS.get(errand.prop, frozenset())
    target = errand.action.target_id if errand.action is not None else -1
    found = set()
    for s in plan.subjects:
        names = {s.word, s.word.split()[-1], s.kind}
        living = s.kind in PEOPLE and not names & shown
        if s.id == target and errand.key == "hold orb":
            found.add(s.id)
        if s.id == person.id or living or not names & shown or _of_others(plan, s.id, person.id, target):
            continue
        found.add(s.id)
    return frozenset(found)


def _of_others(plan: Plan, thing: int, person: int, target: int) -> bool:
    """Whether somebody else sits on it, holds it or does something to it."""
    others = {s.id for s in plan.subjects if s.kind in PEOPLE or s.kind in ("cat", "dog", "bird")} - {person, target}
    held = any(r.a_id in others and r.b_id == thing and r.relation in ("ON", "HAS", "IN") for r in plan.relations)
    return held or any(a.subject in others and a.target_id == thing for a in plan.actions)


def _over_fences(plan: Plan) -> Plan:
    """What is fed or stroked over a fence is not hidden by it: the fence runs behind."""
    fences = {s.id for s in plan.subjects if s.kind in ("fence", "gate", "wall")}
    living = {s.id for s in plan.subjects if s.kind not in ("fence", "gate", "wall")}
    moved = tuple(Relation(r.b, "BEHIND", r.a, r.b_id, r.a_id) if r.relation in ("OVER", "ACROSS") and (
        r.b_id in fences and r.a_id in living and len(living) > 1) else r for r in plan.relations)
    return replace(plan, relations=moved) if any(a.lemma in _REACHES for a in plan.actions) else plan


def _with_car(plan: Plan) -> Plan:
    """A tire that is changed is a car's, named or not."""
    worker = next((a for a in plan.actions if _TIRES.search(f"{a.target} {plan.word(a.target_id)}")), None)
    if worker is None or any(s.kind in _LARGE for s in plan.subjects) or plan.subject(worker.subject) is None:
        return plan
    car = Subject(plan.next_id, "car", "car", "implied", "1")
    return replace(plan, subjects=(*plan.subjects, car))


def _at_the_keys(plan: Plan) -> Plan:
    """Whoever sits at a piano and plays a piece plays the piano: a man, a cat."""
    at = {r.a_id: r.b_id for r in plan.relations if r.relation in ("AT", "ON") and plan.kind(r.b_id) == "piano"}
    players = {a.subject for a in plan.actions if a.motion == "play" and a.subject in at and a.target_id < 0}
    if not players:
        return plan
    kept = (a for a in plan.actions if not (a.subject in players and a.motion == "sit"))
    actions = tuple(replace(a, target="piano", target_id=at[a.subject]) if a.subject in players and a.motion == "play"
                    else a for a in kept)
    return replace(plan, actions=actions)


def _with_instrument(plan: Plan) -> Plan:
    """A pianist alone in the picture has a piano."""
    people = [s for s in plan.subjects if s.kind in PEOPLE]
    if len(people) != 1 or people[0].count != "1" or any(s.kind == "piano" for s in plan.subjects):
        return plan
    player = people[0]
    plays = player.word.split()[-1] in ("pianist", "organist") or any(
        a.lemma == "play" and a.target == "piano" for a in plan.doing(player.id))
    if not plays or NEAR & set(plan.camera) or HANDS in plan.camera:
        return plan
    piano = Subject(plan.next_id, "piano", "grand piano", "implied", "1")
    return replace(plan, subjects=(*plan.subjects, piano),
                   relations=(*plan.relations, Relation(player.word, "AT", piano.word, player.id, piano.id)))
