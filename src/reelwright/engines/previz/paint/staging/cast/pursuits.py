"""Who is chased, and does nothing else by the words, flees: a mouse before a cat, a van before a police car."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.registry import find
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.plan.lexicon import word_set

PURSUES = word_set("chase pursue follow hunt")
_FLEES = {"person": "run", "beast": "run", "vehicle": "drive", "flyer": "fly", "swimmer": "swim"}
_FLUTTERING = word_set("butterfly insect")


def fleeing(plan: Plan) -> Plan:
    """The plan with the deed of whoever is chased."""
    told: list[Action] = []
    for action in plan.actions:
        prey, hunter = plan.subject(action.target_id), plan.subject(action.subject)
        if action.lemma not in PURSUES or prey is None or hunter is None or plan.doing(prey.id):
            continue
        kind = find(Cue(prey.kind, prey.word))
        if kind is not None and kind.body in _FLEES and prey.kind not in _FLUTTERING:
            motion = _FLEES[kind.body]
            told.append(Action(prey.id, prey.word, motion, motion, via="implied", lemma=motion, order=action.order))
    return replace(plan, actions=(*plan.actions, *told)) if told else plan
