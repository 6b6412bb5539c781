"""What a deed is done to and what somebody wears and looks like, as a maker of people wants to hear it."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.figures.people.intents import DEEDS, PAIRED
from reelwright.engines.previz.paint.figures.people.twins import PARTY
from reelwright.engines.previz.paint.figures.people.usual import SITTER
from reelwright.engines.previz.paint.figures.people.weathered import COLD, WET
from reelwright.engines.previz.paint.figures.registry import KINDS, UPRIGHT
from reelwright.engines.previz.paint.staging.cast.attaching import HOVERING, LIMBS, upright
from reelwright.engines.previz.paint.staging.cast.in_hands import HELD
from reelwright.engines.previz.paint.staging.cast.picnics import PICNIC
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_WITH_TABLE = word_set("chess cards dinner paper laptop workbench chopping kneading")
"""Things that come with the table they stand on."""
_IN_HAND = word_set("food tool cup book ball toy cloak vase flower net container machine")
"""Kinds that lie on a table or in a hand."""


_GROUNDS = word_set(
    "grass lawn meadow field beach sand shore ground floor snow dune hill hilltop hillside rug carpet blanket pier "
    "dock jetty roof rooftop street sidewalk pavement curb steps stairs doorstep porch moss leaves road desert "
    "riverbank"
)
"""What one sits on without a seat."""
_MANUAL = word_set(
    "read eat drink play sing talk laugh wave write work feed mend call smoke give cry clap type paint pet juggle "
    "conduct photograph"
)
"""Motions of the hands: who sits and does that does it sitting."""
_STAFF = {"kitchen": "chef", "restaurant_kitchen": "chef", "hospital": "nurse", "laboratory": "scientist",
          "workshop": "craftsman", "garage": "mechanic", "office": "businessman", "bakery": "baker",
          "florist": "florist", "forge": "blacksmith",
          **dict.fromkeys(("factory", "factory_hall", "foundry"), "worker"), "tailor": "tailor", "barbershop": "barber"}
"""Spot -> who works there."""
_MERRY = re.compile(r"\b(?:part(?:y|ies)|dj|disco|nightclub|club|rave|festival|concert|dance floor|carnival)\b")
_PEDALLED = word_set("bicycle motorcycle")
_GOING = word_set("ride drive move run race pedal cycle jump leap fly")
_LOOKED_AT = word_set("hair face eye")
_OF_HAIR = word_set("blow flow stream fall shine glow wave flutter fly whip billow move float drift swirl hang cascade "
                    "catch reflect fill widen open close narrow")
"""What hair, a face and eyes do by themselves."""
_PIPE = re.compile(r"\b(?:pipe smoke|(?:smok|puff)\w* (?:on )?(?:a|his|her|the) (?:\w+ )?pipe|pipe in h(?:is|er) mouth|"
                   r"tobacco pipe|smoking pipe|smoke rings?\b[^,.;]* pipe)\b")
_TEARS = re.compile(r"\b(?:tears?|teardrops?)\b(?! (?:apart|open|off|up|through|down the|into|the|a|her|his))")
_JOYFUL = re.compile(r"\btears? of (?:joy|happiness|laughter)\b")
_SMALL_ONES = word_set("twin twins triplet triplets sibling siblings brother sister pupil")
_PARENTS = re.compile(r"\b(?:mother|father|mom|dad|mum|parents?|grand(?:mother|father|ma|pa)|bedtime|nanny|teacher)\b")
_CLOTHS = word_set("leather denim tweed velvet khaki camouflage fur wool")
_ARMED = word_set("soldier army troops guard legion cavalry regiment warrior")
_REALM = re.compile(r"\b(?:king|queen|throne|castle|kingdom|medieval|prince|princess|dragons?|crown|swords?)\b")
_ERA = re.compile(r"\b(funeral|victorian|edwardian|steampunk|cyberpunk)\b")
"""Of these times everybody in the picture is, whomever the word stands by."""
_SHELTERED = word_set("interior studio cave underwater space")
_FROZEN = word_set("arctic snow_peaks")
_SMILES = word_set("smile grin laugh cry weep frown")
_OF_WEARERS = word_set("fly walk run leap jump dance climb stand sit stride march")
"""What nobody's coat does by itself."""


_UNHURRIED = word_set("cross move go pass")
"""Verbs that leave it to the manner how one goes."""


def motion_of(action: Action | None, kind: Kind) -> str:
    """The verb itself where the maker knows it (to mend, to row), else the motion that it belongs to."""
    if action is None:
        return ""
    if action.motion == "cheer" and "cheer" in kind.motions:
        return "cheer"  # arms that are raised are no thing that is lifted
    if "fast" in action.manner and kind.body in ("person", "beast") and (
            action.motion == "move" or action.lemma in _UNHURRIED):
        return "run"
    on_foot = action.lemma in ("climb", "scale") and action.motion == "walk"  # goats on a hillside
    if on_foot or (action.motion == "climb" and action.target == "stairs"):
        return "walk"
    return action.lemma if action.lemma in kind.motions else action.motion


def worked_on(plan: Plan) -> dict[int, int]:
    """id of what a deed is done to -> id of the person who does it, where the maker of people draws it with them: a
    trolley that is pushed, dishes that are washed."""
    people = {s.id for s in plan.subjects if s.kind in ("person", "child") or upright(s, plan)}
    found = {}
    for action in plan.actions:
        if action.subject not in people:
            continue
        thing = plan.subject(action.target_id)
        word = thing.word if thing is not None else action.target
        row = next((DEEDS[key] for key in (f"{action.lemma} {word}",
            f"{action.lemma} {word.split()[-1] if word else ''}")
            if key in DEEDS), None)
        bare = DEEDS.get(action.lemma)
        if thing is not None and thing.id not in people:
            shown = row or (bare if thing.kind in _IN_HAND else None)
            if shown is not None and shown[1] not in ("", "bare_hands"):
                found[thing.id] = action.subject
        prop = (row or bare or ("", ""))[1]
        found.update({s.id: action.subject for s in plan.subjects if prop and s.word == prop})
        found.update({s.id: action.subject for s in plan.subjects if prop in _WITH_TABLE and s.kind == "table"})
    smoker = next(iter(people), None) if _PIPE.search(plan.prompt.lower()) is not None else None
    if smoker is not None:
        found.update({s.id: smoker for s in plan.subjects if s.word.split()[-1] == "pipe"})
    for r in plan.relations:  # a swing is hung where its child sits; a board stays under a jumper's feet
        a, b = plan.subject(r.a_id), plan.subject(r.b_id)
        if a is not None and b is not None and a.id in people and r.relation == "ON":
            jumps = any(d.motion in ("jump", "fly") for d in plan.doing(a.id))
            pedals = b.kind in _PEDALLED and HOVERING.search(b.word) is None
            if pedals and any(d.motion in _GOING for d in plan.doing(a.id)):
                found[b.id] = a.id  # the feet are on the pedals
            if b.word in ("swing", "surfboard") or (a.word == "skateboarder" and b.kind == "skateboard" and jumps):
                found[b.id] = a.id
    return found


def takes_two(cue: Cue, plan: Plan) -> bool:
    """Whether somebody shakes hands or hugs with nobody else in the prompt."""
    alone = sum(s.kind in ("person", "child") for s in plan.subjects) == 1 and len(plan.subjects) <= 2
    return alone and bool({cue.deed, f"{cue.deed} {cue.thing}"} & PAIRED) and not embraces_no_person(plan)


def embraces_no_person(plan: Plan) -> bool:
    """Whether a toy, an animal or a tree is hugged; "her" is then only whose room it is."""
    others = {s.kind for s in plan.subjects} - {"person", "child"}
    return any(a.motion in ("hug", "kiss") and a.target in others for a in plan.actions)


def thing_of(action: Action | None, plan: Plan) -> str:
    """The prompt's own word for what a deed is done to."""
    if action is None:
        return ""
    aim = plan.subject(action.target_id)
    return aim.word if aim is not None else action.target


def worn(subject: Subject) -> str:
    return " ".join([*subject.colours[:1], *subject.materials, *subject.states, *subject.traits, subject.word])


def with_children(subject: Subject, plan: Plan) -> Subject:
    """The twins, siblings and "little ones" of a mother or a father are children."""
    small = subject.kind == "person" and subject.word.split()[-1] in _SMALL_ONES
    if not small or _PARENTS.search(plan.prompt.lower()) is None:
        return subject
    return replace(subject, kind="child", word="child")


def clad(subject: Subject) -> tuple[str, ...]:
    """What somebody "leather-clad" or "spacesuit-clad" wears."""
    of = [t.removesuffix("-clad") for t in subject.traits if t.endswith("-clad")]
    return tuple(f"{stuff} jacket" if stuff in _CLOTHS else stuff for stuff in of)


def staffed(plan: Plan, spot: str) -> tuple[Subject, ...]:
    """The subjects, where nobody named the people of a busy room: a busy kitchen is full of cooks."""
    who = "nurse" if spot == "corridor" and "hospital" in plan.prompt.lower() else _STAFF.get(spot)
    if who is None:
        return plan.subjects
    return tuple(replace(s, word=who, count="3") if s.word == "crowd" and s.via == "implied" else s
                 for s in plan.subjects)


def works_sitting(actions: list[Action]) -> bool:
    """Whether somebody sits and, before anything else, does something with the hands."""
    return len(actions) > 1 and actions[0].motion in ("sit", "rest") and actions[1].motion in _MANUAL


_NEAR = frozenset({"close_up", "portrait"})


def merry(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """A trait of those who are at a party together."""
    several = subject.kind == "person" and subject.count != "1"
    return (PARTY,) if several and _MERRY.search(plan.prompt.lower()) is not None else ()


def said_by_scene(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """Traits of somebody that other words of the prompt tell: the time, whose army it is, tears on the cheeks."""
    if subject.kind not in ("person", "child"):
        return ()
    words = plan.prompt.lower()
    told: tuple[str, ...] = ("tears",) if _TEARS.search(words) and not _JOYFUL.search(words) else ()
    told += ("pipe",) if _PIPE.search(words) and subject.count == "1" else ()
    soldiers = subject.word.split()[-1] in _ARMED and _REALM.search(words) is not None
    era = _ERA.search(words)
    told += _against_weather(plan) + _portrayed(subject, plan)
    return (*told, *(("medieval",) if soldiers else ()), *((era.group(1),) if era is not None else ()))


def _portrayed(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """Who is only looked at, and near: a fisherman whose face is the picture does not fish."""
    return (SITTER,) if _NEAR & set(plan.camera) and not plan.doing(subject.id) else ()


def _against_weather(plan: Plan) -> tuple[str, ...]:
    """What the weather has people put on, where they are out in it."""
    if plan.setting.kind in _SHELTERED:
        return ()
    cold = "snow" in plan.weather or plan.season == "winter" or plan.setting.kind in _FROZEN
    return (COLD,) if cold else (WET,) if "rain" in plan.weather else ()


def limb(part: Subject) -> str:
    """'long black hair' of somebody, 'red umbrella' in a hand; "" for what says nothing of looks."""
    if part.kind in HELD and "lit" in part.states:
        return f"lit {part.word}"
    if part.kind not in LIMBS and not (part.kind in HELD and part.colours):
        return ""
    return " ".join([*part.colours[:1], *part.sizes, *part.states, *part.traits, part.word])


def on_the_ground(subject: Subject, plan: Plan) -> bool:
    """Whether one sits on grass, sand or boards, and on nothing with legs."""
    on = [r.b.split()[-1] for r in plan.relations if r.a_id == subject.id and r.relation in ("ON", "IN", "AT") and r.b]
    return any(word in _GROUNDS for word in on) or any(a.lemma == PICNIC for a in plan.doing(subject.id))


def wearers_deeds(plan: Plan, who: Subject, parts: list[int]) -> list[Action]:
    """His cape flies over the city: he does; a girl with red hair laughs; a fox with which a deer waltzes does as well.
    parts: ids of what somebody wears, holds and looks like."""
    if who.kind not in ("person", "child"):
        beside = {r.a_id for r in plan.relations if r.b_id == who.id and r.relation == "BESIDE"}
        if led := [replace(a, subject=who.id) for a in plan.actions if a.subject in beside and a.motion == "dance"]:
            return led
    worn_off = [replace(a, motion=a.lemma) for part in parts for a in plan.doing(part)
                if a.lemma in _OF_WEARERS and a.path]
    return worn_off or [a for part in parts if plan.kind(part) in _LOOKED_AT for a in plan.doing(part)
                        if a.lemma not in _OF_HAIR]


def comes_after(action: Action, actions: list[Action]) -> bool:
    """A smiling baker bakes; who lies somewhere and naps is asleep, and has open eyes if nothing else is said."""
    smiles = action.lemma in _SMILES and action.verb.endswith("ing")
    return smiles or (action.lemma == "lie" and any(a.motion == "sleep" and a.lemma != "lie" for a in actions))


def of_a_woman(plan: Plan) -> bool:
    """Whether the one living thing of the prompt is called her or she: a climber who raises her arms."""
    words = set(plan.prompt.lower().replace(",", " ").split())
    alive = [s for s in plan.subjects if s.kind in ("person", "child") or UPRIGHT in s.traits]
    others = any(s.kind in KINDS and KINDS[s.kind].body in ("beast", "flyer", "swimmer") for s in plan.subjects)
    return len(alive) == 1 and alive[0].count == "1" and not others and bool(words & {"her", "she", "herself"}) and (
        not words & {"his", "he", "him"})
