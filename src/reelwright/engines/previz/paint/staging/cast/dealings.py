"""What one's deed makes of the others: who is taught does it, who is poured for sits, who is played against plays."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.handed import PEOPLE
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_HEARD_BY = ("TOWARD", "BESIDE", "NEAR", "WITH")
_TAKES_PICTURES = ("photograph", "film", "take pictures", "take picture", "take a picture", "take photo",
                   "take a photo", "take photos", "shoot")
_GAMES = word_set("chess card cards checkers poker")


def together(plan: Plan) -> Plan:
    """A woman with her child sitting on a couch: she sits there too."""
    people = {s.id: s for s in plan.subjects if s.kind in PEOPLE}
    for r in plan.relations:
        if r.relation not in ("HAS", "WITH") or r.a_id not in people or r.b_id not in people or plan.doing(r.a_id):
            continue
        under = (x for x in plan.relations if x.a_id == r.b_id and x.relation in ("ON", "IN") and x.b_id >= 0)
        seat = next(under, None)
        if seat is not None and any(a.motion == "sit" for a in plan.doing(r.b_id)):
            sits = Action(r.a_id, people[r.a_id].kind, "sit", "sit", lemma="sit")
            return replace(plan, actions=(*plan.actions, sits),
                           relations=(*plan.relations, replace(seat, a=r.a, a_id=r.a_id)))
    return plan


def of_babies(plan: Plan) -> Plan:
    """'A person is crawling baby': it is the baby that crawls."""
    for deed in plan.actions:
        baby = plan.subject(deed.target_id)
        if deed.lemma in ("crawl", "toddle") and baby is not None and baby.kind == "child":
            own = replace(deed, subject=baby.id, who=baby.kind, target="", target_id=-1)
            return replace(plan, subjects=tuple(s for s in plan.subjects if s.id != deed.subject),
                           actions=tuple(own if a is deed else a for a in plan.actions))
    return plan


def taught(plan: Plan) -> Plan:
    """Who teaches somebody to do something stands by; it is the learner who does it."""
    for i, lesson in enumerate(plan.actions):
        learner = plan.subject(lesson.target_id)
        if lesson.lemma not in ("teach", "show", "help", "train") or learner is None or learner.kind not in PEOPLE:
            continue
        done = next((a for a in plan.actions[i + 1:] if a.subject == lesson.subject), None)
        if done is not None:
            own = replace(done, subject=learner.id, who=learner.kind)
            held = {done.target_id} - {-1}
            plan = replace(plan, actions=tuple(own if a is done else replace(a, lemma="explain") if a is lesson else a
                for a in plan.actions), relations=tuple(replace(r, a=learner.word, a_id=learner.id)
                if r.a_id == lesson.subject and r.b_id in held else r for r in plan.relations))
    return plan


def posing(plan: Plan) -> Plan:
    """Who is photographed or filmed stands across from whoever does it."""
    people = [s for s in plan.subjects if s.kind in PEOPLE]
    taken = next((a for a in plan.actions if a.lemma in _TAKES_PICTURES and a.subject in {s.id for s in people}), None)
    other = next((s for s in people if taken is not None and s.id != taken.subject), None)
    if taken is None or other is None or len(people) != 2:
        return plan
    facing = Relation(taken.who, "FACING", other.word, taken.subject, other.id)
    return replace(plan, relations=(*plan.relations, facing))


def waited_on(plan: Plan) -> Plan:
    """Who is poured for sits and waits."""
    people = [s for s in plan.subjects if s.kind in PEOPLE]
    alive = {s.id for s in people}
    pours = next((a for a in plan.actions if a.lemma in ("pour", "serve") and a.subject in alive), None)
    waits = [s for s in people if pours is not None and s.id != pours.subject and not plan.doing(s.id)]
    if pours is None or len(people) != 2 or not waits:
        return plan
    guest = waits[0]
    sits = Action(guest.id, guest.kind, "sit", "sit", lemma="sit")
    return replace(plan, actions=(*plan.actions, sits))


def against(plan: Plan) -> Plan:
    """Who is played against plays too."""
    game = next((a for a in plan.actions if a.lemma == "play" and {a.target, plan.word(a.target_id)} & _GAMES), None)
    other = next((s for s in plan.subjects if game is not None and s.kind in PEOPLE and s.id != game.subject
                  and s.count == "1" and not plan.doing(s.id)), None)
    if game is None or other is None:
        return plan
    return replace(plan, actions=(*plan.actions, replace(game, subject=other.id, who=other.kind, target_id=-1,
                                                            target=plan.word(game.target_id) or game.target)))


def _hears(ear: Subject, plan: Plan) -> Action:
    """Who is told a story in bed lies in it; others sit on the floor."""
    if any(r.a_id == ear.id and r.relation in ("IN", "ON") and plan.kind(r.b_id) == "bed" for r in plan.relations):
        return Action(ear.id, ear.kind, "lie", "lie", lemma="lie")
    return Action(ear.id, ear.kind, "meditate", "sit", lemma="sit_floor")


def listening(plan: Plan) -> Plan:
    """Who reads or tells a story to somebody sits, and those who listen sit on the floor."""
    for told in plan.actions:
        hears = [plan.subject(r.b_id) for r in plan.relations if r.a_id == told.subject and r.relation in _HEARD_BY]
        ears = [s for s in hears if s is not None and s.kind in PEOPLE and not plan.doing(s.id)]
        if told.lemma not in ("read", "tell", "read aloud") or not ears:
            continue
        sits = [_hears(s, plan) for s in ears]
        near = [Relation(s.word, "BESIDE", told.who, s.id, told.subject) for s in ears]
        aloud = [replace(a, lemma="read_aloud") if a is told else a for a in plan.actions]
        plan = replace(plan, actions=(*aloud, *sits),
                       relations=(*plan.relations, *near))
    return plan
