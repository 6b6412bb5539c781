"""Sentences read once more for what is seen: who pulls somebody on a sled pulls the sled, a sprayed owl is paint."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.menagerie import MANY_TAILS
from reelwright.engines.previz.paint.figures.tone import MATERIALS
from reelwright.engines.previz.paint.staging.cast.handed import NEAR, PEOPLE
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice

_RUNNERS = word_set("sled carriage bicycle")
_PAINTED_ON = word_set("spray paint stencil airbrush draw tag finish graffiti")
_WALLED = re.compile(r"\b(?:walls?|mural|graffiti|underpass|shutter|facade)\b")
_LAUNCHES = word_set("launch blast") | {"lift off", "blast off", "take off"}
_STUFF_OF = {"bones": "bone", "skulls": "bone", "wooden": "wood", "steel": "metal", "iron": "metal",
    "light": "glowing", "starlight": "glowing", "moonlight": "glowing",
    "stones": "stone", "crystals": "crystal", "obsidian": "basalt", "jade": "moss"}
"""Words for what a thing is made of -> the material that things are drawn in."""
_STUFFS = "|".join(sorted({*_STUFF_OF, *MATERIALS} - {"mechanical", "robotic", "spectral", "water", "neon", "rusty"}))
_SAILS = re.compile(r"\b(?:sail(?:s|ing)?|pirates?|galleon|masts?|wooden|ghost ship|schooner|cruise|tall ship)\b")
_SHIPS = word_set("ship boat vessel freighter cruiser frigate")
_TAILS = re.compile(r"\b(?:three|five|six|seven|eight|nine|many|several|multi)[- ]tail(?:s|ed)\b|\bkitsune\b")
CRESCENT = "crescent seat"
"""Noun of the moon that one sits on."""
_CRESCENT = re.compile(r"\b(?:crescent|half|new) moon\b")
GENIES = word_set("genie djinn jinn")
_INKED = word_set("tattoo ink")
_COURT = re.compile(r"\b(?:court\w*|gavel|trial|verdict|law|supreme|robes?)\b")
_ALIGHTS = word_set("butterfly insect")
_ON_HANDS = frozenset({"part:finger", "part:hand", "part:palm", "part:fingertip"})
_ALONGSIDE = ("BESIDE", "NEAR", "AGAINST", "IN_FRONT_OF", "BEHIND", "LEFT_OF", "RIGHT_OF", "TOUCHING")
_DRIVEN = word_set("car bus truck tram train taxi")
_ILL = word_set("patient invalid")


def towed(plan: Plan) -> Plan:
    """Who pulls somebody on a sled pulls the sled."""
    under = {r.a_id: r for r in plan.relations if r.relation in ("ON", "IN") and plan.kind(r.b_id) in _RUNNERS}
    return replace(plan, actions=tuple(
        replace(a, target=under[a.target_id].b, target_id=under[a.target_id].b_id)
        if a.motion == "pull" and a.target_id in under and under[a.target_id].b_id != a.subject else a
        for a in plan.actions))


def painted_on_walls(plan: Plan) -> Plan:
    """What a street artist sprays on a wall is a picture there: the wall is of it, and it stands nowhere else."""
    wall = next((s for s in plan.subjects if s.kind == "wall"), None)
    for deed in plan.actions:
        motif, artist = plan.subject(deed.target_id), plan.subject(deed.subject)
        sprayed = deed.lemma.split("-")[0] in _PAINTED_ON and _WALLED.search(plan.prompt.lower()) is not None
        if not sprayed or motif is None or artist is None or artist.kind not in PEOPLE or motif.kind == "wall":
            continue
        if motif.word.split()[-1] in ("mural", "graffiti"):
            continue
        word = " ".join((*motif.colours[:1], motif.word.split()[-1]))
        left = plan.without({motif.id})
        if wall is None:
            wall = Subject(plan.next_id, "wall", "wall", "implied", "1")
            left = replace(left, subjects=(*left.subjects, wall))
        own = replace(deed, target=wall.word, target_id=wall.id, lemma="spray", motion="work")
        return replace(left, actions=tuple(own if a is deed else a for a in left.actions),
                       relations=(*left.relations, Relation(wall.word, "OF", word, wall.id, -1)))
    return plan


def refereed(plan: Plan) -> Plan:
    """Several judges of a show wear no robes and bang no gavels."""
    judges = {s.id for s in plan.subjects if s.word.split()[-1] == "judge" and s.count != "1"}
    if not judges or _COURT.search(plan.prompt.lower()) is not None:
        return plan
    return replace(plan, subjects=tuple(
        replace(s, word="businessman") if s.id in judges else s for s in plan.subjects))


def alighted(plan: Plan) -> Plan:
    """A butterfly that comes down on a child's finger is held there; its size is its own."""
    for r in plan.relations:
        small, who = plan.subject(r.a_id), plan.subject(r.b_id)
        if small is None or who is None or r.relation != "ON" or small.kind not in _ALIGHTS or who.kind not in PEOPLE:
            continue
        if not _ON_HANDS & set(who.traits) or small.count != "1":
            continue
        holds = Action(who.id, who.word, "hold", "holds", target=small.kind, lemma="hold", target_id=small.id)
        rest = tuple(a for a in plan.actions if a.subject not in (small.id, who.id))
        others = tuple(s for s in plan.subjects if s.id != who.id)
        left = tuple(o for o in plan.relations if o is not r)
        camera = tuple("at_work" if c in NEAR else c for c in plan.camera)  # the face and the hand
        return replace(plan, subjects=(who, *others), actions=(holds, *rest), relations=left, camera=camera)
    return plan


def on_foot(plan: Plan) -> Plan:
    """A taxi driver beside his cab is not in another one: he is seen, and it is the only one."""
    beside = {r.a_id for r in plan.relations if r.relation in _ALONGSIDE and plan.kind(r.b_id) in _DRIVEN}
    within = [r for r in plan.relations if r.a_id in beside and r.relation == "IN" and plan.kind(r.b_id) in _DRIVEN]
    drivers = {r.a_id: r.b for r in within if plan.word(r.a_id).split()[-1] == "driver"}
    if not drivers:
        return plan
    plan = plan.without({r.b_id for r in within})
    return replace(plan, subjects=tuple(
        replace(s, word=f"{drivers[s.id]} driver") if s.id in drivers else s for s in plan.subjects))


def inked(plan: Plan) -> Plan:
    """A dragon that is tattooed is on skin, too small to stand about."""
    gone = {a.target_id for a in plan.actions if a.lemma in _INKED and plan.kind(a.subject) in ("", *PEOPLE)
            and plan.kind(a.target_id) not in ("", *PEOPLE)}
    return plan.without(gone) if gone else plan


def bedded(plan: Plan) -> Plan:
    """A patient who sleeps, or whom a nurse tends, lies in a bed and not on the floor."""
    if any(s.kind == "bed" or s.word in ("stretcher", "couch", "sofa", "operating table") for s in plan.subjects):
        return plan
    ill = next((s for s in plan.subjects if s.word.split()[-1] in _ILL and s.count == "1"), None)
    lies = ill is not None and any(a.motion in ("sleep", "lie", "rest") for a in plan.doing(ill.id))
    if ill is None or not lies or any(r.a_id == ill.id and r.relation in ("ON", "IN") for r in plan.relations):
        return plan
    bed = Subject(plan.next_id, "bed", "bed", "implied", "1")
    return replace(plan, subjects=(*plan.subjects, bed),
                   relations=(*plan.relations, Relation(ill.word, "IN", bed.word, ill.id, bed.id)))


def conjured_up(plan: Plan) -> Plan:
    """A genie comes up out of a lamp of brass with a spout, not out of one with a shade."""
    genie = next((s for s in plan.subjects if s.word.split()[-1] in GENIES), None)
    lamp = next((s for s in plan.subjects if s.kind in ("lamp", "lantern")), None)
    if genie is None or lamp is None:
        return plan
    magic = replace(lamp, kind="object", word="magic lamp", colours=lamp.colours or ("gold",))
    return replace(plan, subjects=tuple(magic if s is lamp else s for s in plan.subjects))


def on_its_pad(plan: Plan) -> Plan:
    """A rocket that leaves the ground leaves a launch pad, whether the prompt names one or not."""
    rocket = next((s for s in plan.subjects if s.kind == "rocket" and s.word.split()[-1] == "rocket"), None)
    rises = rocket is not None and any(a.motion == "rise" and a.lemma in _LAUNCHES for a in plan.doing(rocket.id))
    if rocket is None or not rises or any("launch" in s.word for s in plan.subjects):
        return plan
    if any(s.kind in PEOPLE for s in plan.subjects):  # a boy's own
        return plan
    pad = Subject(plan.next_id, "structure", "launch pad", "implied", "1")
    return replace(plan, subjects=(*plan.subjects, pad),
                   relations=(*plan.relations, Relation(rocket.word, "FROM", pad.word, rocket.id, pad.id)))


def spacefaring(plan: Plan) -> Plan:
    """A ship among planets has engines, unless the prompt gives it sails."""
    if plan.setting.kind != "space" or _SAILS.search(plan.prompt.lower()):
        return plan
    return replace(plan, subjects=tuple(replace(s, kind="spaceship", word="spaceship") if s.kind in ("ship", "boat") and
                                        s.word.split()[-1] in _SHIPS else s for s in plan.subjects))  # fmt: skip


def many_tailed(plan: Plan) -> Plan:
    """A fox with nine tails has a fan of them."""
    found = _TAILS.search(plan.prompt.lower())
    beast = next((s for s in plan.subjects if s.kind in ("fox", "cat", "wolf", "dog")), None)
    if found is None or beast is None:
        return plan
    tailed = replace(beast, traits=(*beast.traits, MANY_TAILS))
    return replace(plan, subjects=tuple(tailed if s is beast else s for s in plan.subjects))


def on_the_crescent(plan: Plan) -> Plan:
    """Who sits on the crescent moon sits in its bow, in the sky, and is not on the ground of a moon."""
    moon = next((s for s in plan.subjects if s.kind == "moon"), None)
    on = {r.a_id for r in plan.relations if moon is not None and r.b_id == moon.id and r.relation in ("ON", "FROM")}
    who = next((s for s in plan.subjects if s.kind in PEOPLE and s.id in on), None)
    if moon is None or who is None or _CRESCENT.search(plan.prompt.lower()) is None:
        return plan
    bow = replace(moon, kind="object", word=CRESCENT)
    sky = Choice("clouds", 1.0, "crescent moon", "")
    sits = tuple(replace(a, motion="sit", lemma="sit", target="", target_id=-1) if a.subject == who.id and
                 a.motion in ("sit", "sleep", "lie", "rest", "fish", "dangle", "") else a for a in plan.actions)
    relations = (*(r for r in plan.relations if not (r.a_id == who.id and r.b_id == moon.id)),
                 Relation(who.word, "ON", CRESCENT, who.id, moon.id))  # fmt: skip
    return replace(plan, subjects=tuple(bow if s is moon else s for s in plan.subjects), settings=(sky,), setting=sky,
                   actions=sits, relations=relations, time=plan.time or "night")


def made_of(plan: Plan) -> Plan:
    """A throne of ice is of ice, a sword of fire is not: what a thing is said to be made of is a trait of it."""
    words = plan.prompt.lower()

    def said(subject: Subject) -> Subject:
        last = re.escape(subject.word.lower().split()[-1])
        found = re.search(rf"\b{last} (?:made |carved |built |forged )?(?:out )?of (?:[\w-]+ )?({_STUFFS})\b", words)
        stuff = _STUFF_OF.get(found[1], found[1]) if found else ""
        return replace(subject, traits=(*subject.traits, stuff)) if stuff and stuff not in subject.traits else subject

    return replace(plan, subjects=tuple(said(s) for s in plan.subjects))
