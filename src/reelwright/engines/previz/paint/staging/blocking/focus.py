"""Close shots of a part: eyes, a face, hands at work, feet that walk, an animal's head."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.figures.animals.breeds import beast_of
from reelwright.engines.previz.paint.figures.animals.resolve_birds import bird_of
from reelwright.engines.previz.paint.figures.people.cycles import SEATED, WHOLE_BODY
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.people.skeleton import at_lips
from reelwright.engines.previz.paint.staging.blocking.framing import Frame
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_FULL, _NARROW = 1.25, 0.58
"""Width over height from which on a part is as large as it may be; the least factor on its size in narrow frames."""


@dataclass(frozen=True, slots=True)
class Focus:
    """share: height of the whole body as a share of the frame's; centre: height of the part, as a share of the body's;
    yaw: to what it is turned when it faces right; ahead: how far before the contact point the part is, as a share of
    the way to the body's front end; widest: of the whole body, as a share of the frame's width."""

    share: float
    centre: float
    yaw: float = 60.0
    ahead: float = 0.0
    widest: float = 4.0

    def frame(self, lens: float, wide: float, long: float = 1.0) -> Frame:
        """The part in the middle of the frame, a little over it. wide: width over height of the frame; long: of the
        whole body."""
        share = self.share * min(1.0, max(_NARROW, wide / _FULL))
        share = min(share, self.widest * wide / max(long, 1e-3))
        return Frame(share, 0.47 + share * self.centre, 0.48, lens)


_EXTREME = re.compile(r"\b(?:extreme|extremely|very|tight|macro)\b")
_OF = r"\b(?:close[\s-]?ups?|macro|detail|tight shot|insert shot)\b[^,.;]{0,40}?\b"
_THEN = r"\b[^.;]{0,40}?\b(?:close[\s-]?up|macro)\b"
_WORDS: tuple[tuple[str, str], ...] = (
    ("eye", r"(?:eyes?|eyelash(?:es)?|lashes|pupils?|iris)"),
    ("hand", r"(?:hands?(?! (?:on|to|over|in|under) (?:\w+ )?(?:chin|cheeks?|head|heart|mouth|face|hips?))|"
             r"fingers?|fingertips?|fists?|palms?|wrists?)"),
    ("foot", r"(?:feet|foot|boots?|shoes?|sneakers|heels|hooves|paws|legs|ankles|footsteps)"),
    ("face", r"(?:faces?|expression|gaze|smile|tears?|lips|mouth|freckles|wrinkles|jaws|teeth)"),
)
_PARTS = tuple((name, re.compile(rf"{_OF}{said}\b|\b{said}{_THEN}")) for name, said in _WORDS)
_PEOPLE: Mapping[str, Focus] = {
    "eye": Focus(8.4, 0.868, 80.0), "hand": Focus(2.3, 0.54, ahead=0.32), "foot": Focus(2.4, 0.14, 24.0),
    "face": Focus(3.9, 0.875, 72.0),
}  # fmt: skip
_BEASTS: Mapping[str, Focus] = {
    "eye": Focus(3.0, 0.77, 56.0, 0.86), "foot": Focus(1.5, 0.22, 30.0), "face": Focus(1.9, 0.80, 56.0, 0.62),
    "hand": Focus(1.5, 0.22, 30.0),
}  # fmt: skip
_HEADS: Mapping[str, float] = {
    "cat": 0.58, "rabbit": 0.50, "deer": 0.60, "elephant": 0.66, "dog": 0.70, "mouse": 0.55, "giraffe": 0.93,
    "kangaroo": 0.86, "monkey": 0.80,
}  # fmt: skip
"""Height of the head as a share of all that is seen of the animal: tails, ears and antlers are higher."""
_SITTING = 0.84
"""The same of one that sits."""
_OF_HEAD, _CHILDS = 0.8, 1.32
"""Height over which a part is of the head; how much larger a child's is, for its body."""
_TIGHT = 5.4
"""Share of an extreme close-up of somebody."""
_LOW_SLUNG = 0.52
"""Height over width of animals that are shown whole in a close-up."""
_STANDS, _FACE = 1.30, 0.46
"""Shoulder heights to the top of an animal's head; share of the frame's height of half a head and all its fur."""
_LIPS, _LIPS_SEATED = Focus(2.7, 0.845, 58.0), Focus(2.1, 0.83, 58.0)
"""Head, and the hand that has something at the mouth."""
_ARMS_TELL = frozenset({"clench", "arms_folded", "shrug", "think", "shout", "sign", "in_hand", "present", "rummage"})
_CHEST = Focus(1.85, 0.80, 58.0)
"""Cycles whose arms say it: a close shot is of the chest too."""
_BIRD, _BIRD_FACE, _LONG_NECK = Focus(1.45, 0.74, 48.0, 0.2), Focus(2.1, 0.80, 52.0, 0.2), Focus(4.6, 0.95, 48.0, 0.3)
_WHOLE = Focus(0.66, 0.68, 56.0)
"""Who leaps or dances is seen with all that leaps."""
_FRY = Focus(0.74, 0.42, 40.0, widest=0.72)
"""Small animals without a neck are seen whole, as large as they may be."""
_SMALL_FRY = word_set("insect snail spider crab frog lizard snake turtle")
_SHOWN = frozenset({"part:face", "part:head", "part:eye"})
_SIZED = frozenset({"close_up", "macro", "portrait", "wide", "full", "medium", "aerial"})
_LOW = ("drink", "sleep", "nap", "lie", "eat")
"""What an animal does with its head down."""
_GOES = word_set("walk run crash splash march dance stomp step tap tread move jump wade trudge stamp")


def on_its_part(plan: Plan, _: Ledger) -> Plan:
    """Only a face, a head or eyes are named, as in 'a pig face' or 'the eyes of an owl': they are seen close."""
    first = plan.subjects[0] if plan.subjects else None
    if first is None or first.count != "1" or plan.doing(first.id) or not _SHOWN & set(first.traits):
        return plan
    alone = all(any(r.a_id == first.id and r.b_id == s.id and r.relation == "HAS" for r in plan.relations)
                for s in plan.subjects[1:])
    return replace(plan, camera=(*plan.camera, "close_up")) if alone and not _SIZED & set(plan.camera) else plan


def focus_of(plan: Plan, hero: Actor) -> Focus | None:
    """The part of the hero that a close shot is of; None where the usual close shot is right."""
    near = {"close_up", "macro", "portrait"} & set(plan.camera)
    if not near or hero.rider is not None or hero.cue.duet or hero.medium in ("air", "under"):
        return None
    words = plan.prompt.lower()
    part = next((name for name, pattern in _PARTS if pattern.search(words)), "")
    part = part or ("eye" if "part:eye" in hero.subject.traits else "face" if _SHOWN & set(hero.subject.traits) else "")
    if hero.kind.body == "person":
        if not part and cycle_of(hero.cue) in WHOLE_BODY:
            return _WHOLE
        if not part and _EXTREME.search(words):
            return replace(_PEOPLE["face"], share=_TIGHT, centre=0.885)
        if part in ("", "face") and at_lips(cycle_of(hero.cue)):
            return _of_build(_LIPS_SEATED if cycle_of(hero.cue) in SEATED else _LIPS, hero)
        if cycle_of(hero.cue) in _ARMS_TELL and (part in ("", "face") or hero.cue.deed == "clench"):
            return _of_build(_CHEST, hero)
        return _of_build(_PEOPLE.get(part), hero)
    if hero.kind.name in _SMALL_FRY and hero.count == 1 and (not hero.stand or hero.stand.form == "rock"):
        return _FRY
    if hero.count > 2 or hero.stand is not None or hero.cue.motion in _LOW:
        return None
    if hero.kind.body == "beast":
        return _of_beast(part, hero)
    if hero.kind.body != "flyer":
        return None
    return _BIRD if not part else _LONG_NECK if "long" in bird_of(hero.cue).extras else _BIRD_FACE


def _of_beast(part: str, hero: Actor) -> Focus | None:
    """Head and shoulders of most; the whole of what is low and long, whose head is at its front and not on top."""
    box, focus = hero.bounds, _BEASTS[part or "face"]
    if not part and box.height < _LOW_SLUNG * box.width:
        return None
    if focus.ahead == 0:
        return focus
    centre = _SITTING if hero.cue.motion == "sit" else _HEADS.get(hero.kind.name, focus.centre)
    beast = beast_of(hero.cue.word.lower())
    if beast is None or part == "eye":
        return replace(focus, centre=centre)
    bare = hero.kind.measure(replace(hero.cue, wears=())).height / max(box.height, 1e-3)
    head = 2 * beast.head.skull / _STANDS
    share = min(focus.share, _FACE / head) / bare
    return replace(focus, share=share, centre=centre * bare + 0.45 * (1 - bare))


def _of_build(focus: Focus | None, hero: Actor) -> Focus | None:
    """A child's head is larger for its body: one looks lower, and from farther away."""
    if focus is None or hero.kind.name != "child" or focus.centre < _OF_HEAD:
        return focus
    return replace(focus, share=focus.share / _CHILDS, centre=1 - _CHILDS * (1 - focus.centre))


def aside(focus: Focus, hero: Actor, face: float) -> float:
    """m to the side at which the hero stands, so that the part is in the middle."""
    box = hero.kind.measure(replace(hero.cue, yaw=turned(focus, face)))
    return -focus.ahead * (box.right if face > 0 else box.left)


def turned(focus: Focus, face: float) -> float:
    return focus.yaw if face > 0 else 180.0 - focus.yaw


def embodied(plan: Plan) -> Plan:
    """Boots that splash through puddles are on somebody's feet, and hands that knead are somebody's hands."""
    near = {"close_up", "macro"} & set(plan.camera)
    walks = {a.subject for a in plan.actions if a.motion in _GOES or a.lemma in _GOES}
    works = {a.subject for a in plan.actions}
    alone = not any(s.kind in ("person", "child") for s in plan.subjects)
    limbs = [s for s in plan.subjects if (s.kind == "shoe" and s.id in walks) or (s.kind == "hand" and s.id in works)]
    if not near or not alone or not limbs:
        return plan
    worn = limbs[0]
    person = Subject(worn.id, "person", "person", "implied", "1", traits=worn.traits, states=worn.states)
    actions = tuple(_done_by_a_person(a, worn.kind == "shoe") if a.subject == worn.id else a for a in plan.actions)
    return replace(plan.with_subject(person), actions=actions)


def _done_by_a_person(action: Action, goes: bool) -> Action:
    return replace(action, who="person", motion="walk", lemma="walk") if goes else replace(action, who="person")
