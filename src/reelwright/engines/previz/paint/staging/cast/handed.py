"""Hands that are the picture belong to somebody: at a tool, on keys, at work."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.hands import HANDS_SEEN
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

HANDS = "hands"
"""Camera word of the plan: the frame is of hands and what they do."""
PEOPLE = ("person", "child", "robot")
NEAR = frozenset({"close_up", "macro"})
FACE = re.compile(r"\b(?:face|eyes?|portrait|smil\w+|hand in hand|holding hands|chin|cheeks?)\b")
_HAND_WORDS = re.compile(r"(?<!\bin )(?<!in his )(?<!in her )(?<!in its )\b(?:hands?|fists?|fingers?|fingertips?)\b")
_SWIFT = word_set("dance run fly move glide race drift play press touch")
_OVER_KEYS = re.compile(r"\b(?:hands?|fingers?)\b.*\b(?:piano|ivory|keys)\b(?!.*(?:typewriter|computer|laptop))")
_WIELDED = {"chopsticks": "eat", "chopstick": "eat", "knife": "slice", "needle": "sew", "pen": "write",
    "quill": "write",
    "paintbrush": "paint", "pencil": "draw", "hammer": "hammer", "chisel": "carve", "iron": "iron"}
"""A tool that does something by itself -> what is done with it."""
_OF_TOOLS = re.compile(r"\b(?:close[- ]?up|macro) (?:shot )?(?:of|on) (?:(?:the|an?|his|her) )?(?:[\w-]+ ){0,2}?"
    r"(?:knife|blade|"
    r"chopsticks|hammer|needle|brush|paintbrush|pen|quill|strings?|keys|keyboard|scissors|dough|chisel|spoon|whisk|clay|"
    r"potter's wheel|rolling pin|stitch\w*|scalpel)\b")
_HANDIWORK = word_set("place plate slice chop cut dice knead shape carve sew stitch decorate peel fillet roll")
_HELD_SO = {"clench": "clench", "fist": "clench"}
"""How hands are, as a prompt says it -> what somebody does who holds them so."""
_OLD = word_set("weathered wrinkled old aged gnarled elderly")


def handed(plan: Plan) -> Plan:
    """Hands that work belong to somebody; where the prompt is of the hands, the camera is told so."""
    tools = _wielded(plan)
    wielded, plan = tools is not plan, _fingered(tools)
    shaken = any(a.lemma == "shake" and a.target == "hand" and a.subject >= 0 for a in plan.actions)
    theirs = shaken or any(s.kind == "clock" for s in plan.subjects)  # a toaster that shakes hands, a clock has its own
    hands = [s for s in plan.subjects if s.kind == "hand" and not theirs]
    people = [s for s in plan.subjects if s.kind in PEOPLE]
    words = plan.prompt.lower()
    said = _HAND_WORDS.search(words) is not None and FACE.search(words) is None
    said |= wielded or _OF_TOOLS.search(words) is not None
    said |= any("part:hand" in s.traits for s in people) or (FACE.search(words) is None and _at_craft(plan, people))
    said &= not any(a.lemma == "clench" and a.subject >= 0 for a in plan.actions) or not people  # rage is in a face
    if said and hands and not people:
        old = ("old",) if _OLD & {*words.split()} else ()
        first = hands[0]
        somebody = replace(first, kind="person", word="person", count="1", traits=(*first.traits, *old))
        plan = plan.without({s.id for s in hands[1:]}).with_subject(somebody)
        people = [somebody]
        does = next((deed for how, deed in _HELD_SO.items() if how in words and not plan.doing(first.id)), "")
        if does:
            plan = replace(plan, actions=(*plan.actions, Action(first.id, "person", "stand", does, lemma=does)))
    if said and hands and len(people) == 1:  # what her hands do, she does
        own = {s.id for s in hands}
        plan = replace(plan, actions=tuple(
            replace(a, subject=people[0].id, who=people[0].word) if a.subject in own else a for a in plan.actions))
    if said and people and (NEAR & set(plan.camera) or (hands and len(people) == 1 and people[0].word == "person")):
        seen = replace(people[0], traits=(*people[0].traits, HANDS_SEEN))
        plan = replace(plan.with_subject(seen), camera=(*(c for c in plan.camera if c not in NEAR), HANDS))
    return plan


def _at_craft(plan: Plan, people: list[Subject]) -> bool:
    """Whether one person's handiwork is looked at from near: what is made is the picture, not who makes it."""
    if len(people) != 1 or people[0].count != "1":
        return False
    return any(a.subject == people[0].id and a.target and a.lemma.split()[0] in _HANDIWORK for a in plan.actions)


def _wielded(plan: Plan) -> Plan:
    """Chopsticks that lift noodles, a knife that slices: nobody is named, but hands do it."""
    tool = next((s for s in plan.subjects if s.word.split()[-1] in _WIELDED), None)
    does = next((a for a in plan.actions if tool is not None and a.subject == tool.id), None)
    if tool is None or does is None or any(s.kind in (*PEOPLE, "hand") for s in plan.subjects):
        return plan
    lemma = _WIELDED[tool.word.split()[-1]] or does.lemma
    target = plan.word(does.target_id)
    deed = replace(does, who="person", lemma=lemma, motion="work", target=target or does.target)
    hands = replace(tool, kind="hand", word="hand", count="some", traits=())
    return replace(plan.with_subject(hands), actions=tuple(deed if a is does else a for a in plan.actions),
                   camera=(*plan.camera, "close_up"))


def _fingered(plan: Plan) -> Plan:
    """Fingers that dance over keys play them."""
    if _OVER_KEYS.search(plan.prompt.lower()) is None:
        return plan
    return replace(plan, actions=tuple(replace(a, motion="play", lemma="play", target="piano", target_id=-1)
                                       if a.motion in _SWIFT else a for a in plan.actions),
                   subjects=tuple(s for s in plan.subjects if s.word not in ("key", "keys", "piano", "keyboard")))
